//! What a System Log event is made of: the facts of Okta's public reference of the System Log API, as a table.
//!
//! Names, kinds of values, vocabularies, and which members are never null. The newer members (`device`, `ipDetails`,
//! `risk`, `userBehaviors`, `botProtection`, `changeDetails`) are those of Okta's management API as of 2025. Members
//! under the heading "seen" are not in the reference, but events in Okta's own documentation carry them.

use Presence::{Always, Optional, Required};
use Shape::{Anything, DebugData, EventType, Flag, Integer, List, Map, Number, Object, Text, Texts, Time, Words};

/// An object of a log event.
pub(crate) struct Part {
    /// The name of its definition in the schema.
    pub(crate) name: &'static str,
    /// What it is, in our words.
    pub(crate) title: &'static str,
    /// Its members.
    pub(crate) members: &'static [Member],
}

/// A member of an object.
pub(crate) struct Member {
    /// Its key.
    pub(crate) name: &'static str,
    /// What its value is.
    pub(crate) shape: Shape,
    /// Whether it can be missing or null.
    pub(crate) presence: Presence,
    /// Whether it can contain personal data, by our own reading: it identifies a person, or a device, a session or a
    /// place of one. Okta publishes no such flags for these members.
    pub(crate) is_personal: bool,
}

impl Member {
    const fn personal(mut self) -> Self {
        self.is_personal = true;
        self
    }
}

/// The value of a member.
pub(crate) enum Shape {
    /// The id of an event type.
    EventType,
    /// Any text.
    Text,
    /// A word of a vocabulary.
    Words(&'static [&'static str]),
    /// A point in time in the form of RFC 3339.
    Time,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// A list of texts.
    Texts,
    /// An object of keys that the reference does not name.
    Map,
    /// The `debugData`, whose keys depend on the event type.
    DebugData,
    /// A value of which the reference does not say enough.
    Anything,
    /// One of these objects.
    Object(&'static Part),
    /// A list of these objects.
    List(&'static Part),
}

/// Whether a member can be missing or null.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Never, and no event is one without it.
    Always,
    /// Never, says the reference.
    Required,
    /// It can be.
    Optional,
}

const fn member(name: &'static str, shape: Shape, presence: Presence) -> Member {
    Member { name, shape, presence, is_personal: false }
}

/// The event itself.
pub(crate) static LOG_EVENT: Part = Part {
    name: "logEvent",
    title: "A System Log event",
    members: &[
        member("uuid", Text, Always),
        member("published", Time, Always),
        member("eventType", EventType, Always),
        member("version", Text, Required),
        member("severity", Words(&["DEBUG", "INFO", "WARN", "ERROR"]), Required),
        member("legacyEventType", Text, Optional),
        member("displayMessage", Text, Optional).personal(),
        member("actor", Object(&ACTOR), Required),
        member("client", Object(&CLIENT), Optional),
        member("device", Object(&DEVICE), Optional),
        member("request", Object(&REQUEST), Optional),
        member("outcome", Object(&OUTCOME), Optional),
        member("target", List(&TARGET), Optional),
        member("transaction", Object(&TRANSACTION), Optional),
        member("debugContext", Object(&DEBUG_CONTEXT), Optional),
        member("authenticationContext", Object(&AUTHENTICATION_CONTEXT), Optional),
        member("securityContext", Object(&SECURITY_CONTEXT), Optional),
        // Seen.
        member("insertionTimestamp", Time, Optional),
    ],
};

static ACTOR: Part = Part {
    name: "actor",
    title: "Who or what acted",
    members: &[
        member("id", Text, Required).personal(),
        member("type", Text, Required),
        member("alternateId", Text, Optional).personal(),
        member("displayName", Text, Optional).personal(),
        member("detailEntry", Map, Optional).personal(),
    ],
};

static TARGET: Part = Part {
    name: "target",
    title: "The object of the action",
    members: &[
        member("id", Text, Required).personal(),
        member("type", Text, Required),
        member("alternateId", Text, Optional).personal(),
        member("displayName", Text, Optional).personal(),
        member("detailEntry", Map, Optional).personal(),
        member("changeDetails", Object(&CHANGE_DETAILS), Optional),
    ],
};

static CHANGE_DETAILS: Part = Part {
    name: "changeDetails",
    title: "A target before and after the change",
    members: &[member("from", Map, Optional).personal(), member("to", Map, Optional).personal()],
};

static CLIENT: Part = Part {
    name: "client",
    title: "Where the request came from",
    members: &[
        member("userAgent", Object(&USER_AGENT), Optional),
        member("geographicalContext", Object(&GEOGRAPHICAL_CONTEXT), Optional),
        member("zone", Text, Optional),
        member("ipAddress", Text, Optional).personal(),
        member("device", Text, Optional),
        member("id", Text, Optional).personal(),
        // Seen.
        member("ipChain", List(&IP_ADDRESS), Optional),
    ],
};

static USER_AGENT: Part = Part {
    name: "userAgent",
    title: "The software that sent the request",
    members: &[
        member("rawUserAgent", Text, Optional).personal(),
        member("os", Text, Optional),
        member("browser", Text, Optional),
    ],
};

static GEOGRAPHICAL_CONTEXT: Part = Part {
    name: "geographicalContext",
    title: "A place on the map",
    members: &[
        member("city", Text, Optional).personal(),
        member("state", Text, Optional).personal(),
        member("country", Text, Optional).personal(),
        member("postalCode", Text, Optional).personal(),
        member("geolocation", Object(&GEOLOCATION), Optional),
    ],
};

static GEOLOCATION: Part = Part {
    name: "geolocation",
    title: "Degrees of latitude and longitude",
    members: &[member("lat", Number, Optional).personal(), member("lon", Number, Optional).personal()],
};

static DEVICE: Part = Part {
    name: "device",
    title: "The registered device of the actor",
    members: &[
        member("id", Text, Optional).personal(),
        member("name", Text, Optional).personal(),
        member("os_platform", Text, Optional),
        member("os_version", Text, Optional),
        member("managed", Flag, Optional),
        member("registered", Flag, Optional),
        member("device_integrator", Anything, Optional),
        member("disk_encryption_type", Text, Optional),
        member("screen_lock_type", Text, Optional),
        member("jailbreak", Flag, Optional),
        member("secure_hardware_present", Flag, Optional),
        // Seen: the same in another spelling.
        member("platform", Text, Optional),
        member("osVersion", Text, Optional),
        member("deviceIntegrator", Anything, Optional),
        member("diskEncryptionType", Text, Optional),
        member("screenLockType", Text, Optional),
        member("secureHardwarePresent", Flag, Optional),
    ],
};

static REQUEST: Part = Part {
    name: "request",
    title: "The request that led to the event",
    members: &[member("ipChain", List(&IP_ADDRESS), Optional)],
};

static IP_ADDRESS: Part = Part {
    name: "ipAddress",
    title: "One address on the way of the request",
    members: &[
        member("ip", Text, Optional).personal(),
        member("geographicalContext", Object(&GEOGRAPHICAL_CONTEXT), Optional),
        member("version", Words(&["V4", "V6"]), Optional),
        member("source", Text, Optional),
    ],
};

static OUTCOME: Part = Part {
    name: "outcome",
    title: "The result",
    members: &[
        member(
            "result",
            Words(&[
                "SUCCESS",
                "FAILURE",
                "SKIPPED",
                "ALLOW",
                "DENY",
                "CHALLENGE",
                "UNKNOWN",
                "RATE_LIMIT",
                "DEFERRED",
                "SCHEDULED",
                "ABANDONED",
                "UNANSWERED",
            ]),
            Required,
        ),
        member("reason", Text, Optional),
    ],
};

static TRANSACTION: Part = Part {
    name: "transaction",
    title: "What ties events of one request or job together",
    members: &[
        member("id", Text, Optional),
        member("type", Words(&["WEB", "JOB"]), Optional),
        member("detail", Map, Optional).personal(),
    ],
};

static DEBUG_CONTEXT: Part = Part {
    name: "debugContext",
    title: "The envelope of the debug data",
    members: &[member("debugData", DebugData, Optional)],
};

static AUTHENTICATION_CONTEXT: Part = Part {
    name: "authenticationContext",
    title: "How the actor authenticated",
    members: &[
        member(
            "authenticationProvider",
            Words(&[
                "OKTA_AUTHENTICATION_PROVIDER",
                "ACTIVE_DIRECTORY",
                "LDAP",
                "FEDERATION",
                "SOCIAL",
                "FACTOR_PROVIDER",
            ]),
            Optional,
        ),
        member(
            "credentialProvider",
            Words(&[
                "OKTA_CREDENTIAL_PROVIDER",
                "OKTA_AUTHENTICATION_PROVIDER",
                "RSA",
                "SYMANTEC",
                "GOOGLE",
                "DUO",
                "YUBIKEY",
                "APPLE",
            ]),
            Optional,
        ),
        member(
            "credentialType",
            Words(&[
                "OTP",
                "SMS",
                "PASSWORD",
                "ASSERTION",
                "IWA",
                "EMAIL",
                "OAUTH2",
                "JWT",
                "CERTIFICATE",
                "PRE_SHARED_SYMMETRIC_KEY",
                "OKTA_CLIENT_SESSION",
                "DEVICE_UDID",
            ]),
            Optional,
        ),
        member("issuer", Object(&ISSUER), Optional),
        member("externalSessionId", Text, Optional).personal(),
        member("rootSessionId", Text, Optional).personal(),
        member("interface", Text, Optional),
        member("authenticationStep", Integer, Optional),
        // Seen.
        member("authenticatorContext", Anything, Optional),
    ],
};

static ISSUER: Part = Part {
    name: "issuer",
    title: "Who issued the credential",
    members: &[member("id", Text, Optional), member("type", Text, Optional)],
};

static SECURITY_CONTEXT: Part = Part {
    name: "securityContext",
    title: "The network and the risk",
    members: &[
        member("asNumber", Integer, Optional),
        member("asOrg", Text, Optional),
        member("isp", Text, Optional),
        member("domain", Text, Optional),
        member("isProxy", Flag, Optional),
        member("ipDetails", Object(&IP_DETAILS), Optional),
        member("risk", Object(&RISK), Optional),
        member("userBehaviors", List(&USER_BEHAVIOR), Optional),
        member("botProtection", Object(&BOT_PROTECTION), Optional),
    ],
};

static IP_DETAILS: Part = Part {
    name: "ipDetails",
    title: "Details of the address",
    members: &[
        member("asNumber", Integer, Optional),
        member("asOrg", Text, Optional),
        member("isp", Text, Optional),
        member("domain", Text, Optional),
        member("ipServiceCategories", List(&IP_SERVICE_CATEGORY), Optional),
    ],
};

static IP_SERVICE_CATEGORY: Part = Part {
    name: "ipServiceCategory",
    title: "A service that the address belongs to",
    members: &[
        member("type", Text, Optional),
        member("operator", Text, Optional),
        member("isAnonymous", Flag, Optional),
    ],
};

static RISK: Part = Part {
    name: "risk",
    title: "An assessment of risk",
    members: &[
        member("level", Text, Optional),
        member("previousLevel", Text, Optional),
        member("issuer", Text, Optional),
        member("detectionName", Text, Optional),
        member("reasons", Texts, Optional),
    ],
};

static USER_BEHAVIOR: Part = Part {
    name: "userBehavior",
    title: "What a behavior rule found",
    members: &[member("id", Text, Optional), member("name", Text, Optional), member("result", Text, Optional)],
};

static BOT_PROTECTION: Part =
    Part { name: "botProtection", title: "What bot protection found", members: &[member("level", Text, Optional)] };

/// Every value of a log event but the keys of `debugData`: its JSON path, its type, and whether it is personal.
pub(crate) fn envelope() -> Vec<(String, &'static str, bool)> {
    let mut values = Vec::new();
    add_values("", &LOG_EVENT, &mut values);
    values
}

fn add_values(parent: &str, part: &Part, values: &mut Vec<(String, &'static str, bool)>) {
    for member in part.members {
        let path = format!("{parent}{}", member.name);
        let kind = match member.shape {
            Object(part) => {
                add_values(&format!("{path}."), part, values);
                continue;
            }
            List(part) => {
                add_values(&format!("{path}[]."), part, values);
                continue;
            }
            DebugData => continue,
            EventType | Text | Words(_) => "String",
            Time => "DateTime",
            Integer => "Integer",
            Number => "Number",
            Flag => "Boolean",
            Texts => "List",
            Map => "Object",
            Anything => "Any",
        };
        values.push((path, kind, member.is_personal));
    }
}
