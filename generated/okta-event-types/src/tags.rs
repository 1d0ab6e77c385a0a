// Made by `cargo xtask generate` from the snapshots up to 20260806T140310Z_2026.08.1.
// Do not edit: the next run makes it anew.

//! The tags.

use crate::Tag;

/// A place in the list of tags.
pub(crate) type TagIndex = u8;

/// How many tags there are.
pub(crate) const TAG_COUNT: usize = 118;

/// How many words a set of tags has.
pub(crate) const TAG_WORDS: usize = 2;

/// The tags, sorted.
pub(crate) static TAG_NAMES: [&str; TAG_COUNT] = [
    "a2a-server",
    "access",
    "access-review",
    "account",
    "account-service",
    "ad-agent",
    "ad-app",
    "admin",
    "admin-role",
    "agent",
    "agent-pool",
    "api-server",
    "app",
    "app-api",
    "app-instance-request",
    "app-user-management",
    "attestation",
    "authenticator",
    "behavior-profile",
    "behavior-settings",
    "billing",
    "captcha",
    "certification",
    "client-auth-settings",
    "concurrency-limit",
    "connector-agent",
    "credential",
    "csv-upload",
    "custom-push",
    "cvd",
    "delegated-auth",
    "device",
    "device-access",
    "device-identity",
    "device-mfa",
    "device-sso",
    "device-trust-authentication",
    "device-trust-cert-distribution-and-binding",
    "directory",
    "dr",
    "email",
    "end-user-visible",
    "event-based-trigger-eligible",
    "event-hook",
    "event-hook-eligible",
    "field-mapping-rule-modification",
    "group",
    "hook-key",
    "identity-sources",
    "idp",
    "import",
    "inline-hook",
    "integration",
    "interclient-access",
    "invalidate-app-list-cache",
    "iwa",
    "kerberos-rich-client",
    "ldap-app",
    "ldapi",
    "log-stream",
    "mcp-server",
    "mfa",
    "mim",
    "network-zone",
    "oauth-sts",
    "oauth2",
    "oauth2-api-resource",
    "oauth2-as-lifecycle",
    "oauth2-as-runtime",
    "oauth2-claim",
    "oauth2-client",
    "oauth2-client-credentials-lifecycle",
    "oauth2-client-lifecycle",
    "oauth2-custom-as",
    "oauth2-org-as",
    "oauth2-scope",
    "office365-app",
    "oie-only",
    "okta-el",
    "okta-personal",
    "omm",
    "org",
    "pam",
    "password-spray",
    "plugin",
    "policy",
    "push",
    "push-provider",
    "radius",
    "risk",
    "rum",
    "security",
    "self-service",
    "self-service-feature-management",
    "session",
    "sms",
    "subscriptions",
    "support-audit",
    "system",
    "task",
    "threat-insight",
    "threat-insight-configuration",
    "token",
    "tokens-transform",
    "trusted-origins",
    "uncategorized",
    "user",
    "user-config",
    "user-factor",
    "user-import",
    "user-provision",
    "virtual-mcp",
    "voice",
    "webhook",
    "webhook-eligible",
    "workflows",
    "workload-principal",
    "x509-idp-auth",
];

impl Tag {
    /// `a2a-server`
    pub const A2A_SERVER: Self = Self(0);
    /// `access`
    pub const ACCESS: Self = Self(1);
    /// `access-review`
    pub const ACCESS_REVIEW: Self = Self(2);
    /// `account`
    pub const ACCOUNT: Self = Self(3);
    /// `account-service`
    pub const ACCOUNT_SERVICE: Self = Self(4);
    /// `ad-agent`
    pub const AD_AGENT: Self = Self(5);
    /// `ad-app`
    pub const AD_APP: Self = Self(6);
    /// `admin`
    pub const ADMIN: Self = Self(7);
    /// `admin-role`
    pub const ADMIN_ROLE: Self = Self(8);
    /// `agent`
    pub const AGENT: Self = Self(9);
    /// `agent-pool`
    pub const AGENT_POOL: Self = Self(10);
    /// `api-server`
    pub const API_SERVER: Self = Self(11);
    /// `app`
    pub const APP: Self = Self(12);
    /// `app-api`
    pub const APP_API: Self = Self(13);
    /// `app-instance-request`
    pub const APP_INSTANCE_REQUEST: Self = Self(14);
    /// `app-user-management`
    pub const APP_USER_MANAGEMENT: Self = Self(15);
    /// `attestation`
    pub const ATTESTATION: Self = Self(16);
    /// `authenticator`
    pub const AUTHENTICATOR: Self = Self(17);
    /// `behavior-profile`
    pub const BEHAVIOR_PROFILE: Self = Self(18);
    /// `behavior-settings`
    pub const BEHAVIOR_SETTINGS: Self = Self(19);
    /// `billing`
    pub const BILLING: Self = Self(20);
    /// `captcha`
    pub const CAPTCHA: Self = Self(21);
    /// `certification`
    pub const CERTIFICATION: Self = Self(22);
    /// `client-auth-settings`
    pub const CLIENT_AUTH_SETTINGS: Self = Self(23);
    /// `concurrency-limit`
    pub const CONCURRENCY_LIMIT: Self = Self(24);
    /// `connector-agent`
    pub const CONNECTOR_AGENT: Self = Self(25);
    /// `credential`
    pub const CREDENTIAL: Self = Self(26);
    /// `csv-upload`
    pub const CSV_UPLOAD: Self = Self(27);
    /// `custom-push`
    pub const CUSTOM_PUSH: Self = Self(28);
    /// `cvd`
    pub const CVD: Self = Self(29);
    /// `delegated-auth`
    pub const DELEGATED_AUTH: Self = Self(30);
    /// `device`
    pub const DEVICE: Self = Self(31);
    /// `device-access`
    pub const DEVICE_ACCESS: Self = Self(32);
    /// `device-identity`
    pub const DEVICE_IDENTITY: Self = Self(33);
    /// `device-mfa`
    pub const DEVICE_MFA: Self = Self(34);
    /// `device-sso`
    pub const DEVICE_SSO: Self = Self(35);
    /// `device-trust-authentication`
    pub const DEVICE_TRUST_AUTHENTICATION: Self = Self(36);
    /// `device-trust-cert-distribution-and-binding`
    pub const DEVICE_TRUST_CERT_DISTRIBUTION_AND_BINDING: Self = Self(37);
    /// `directory`
    pub const DIRECTORY: Self = Self(38);
    /// `dr`
    pub const DR: Self = Self(39);
    /// `email`
    pub const EMAIL: Self = Self(40);
    /// `end-user-visible`
    pub const END_USER_VISIBLE: Self = Self(41);
    /// `event-based-trigger-eligible`
    pub const EVENT_BASED_TRIGGER_ELIGIBLE: Self = Self(42);
    /// `event-hook`
    pub const EVENT_HOOK: Self = Self(43);
    /// `event-hook-eligible`
    pub const EVENT_HOOK_ELIGIBLE: Self = Self(44);
    /// `field-mapping-rule-modification`
    pub const FIELD_MAPPING_RULE_MODIFICATION: Self = Self(45);
    /// `group`
    pub const GROUP: Self = Self(46);
    /// `hook-key`
    pub const HOOK_KEY: Self = Self(47);
    /// `identity-sources`
    pub const IDENTITY_SOURCES: Self = Self(48);
    /// `idp`
    pub const IDP: Self = Self(49);
    /// `import`
    pub const IMPORT: Self = Self(50);
    /// `inline-hook`
    pub const INLINE_HOOK: Self = Self(51);
    /// `integration`
    pub const INTEGRATION: Self = Self(52);
    /// `interclient-access`
    pub const INTERCLIENT_ACCESS: Self = Self(53);
    /// `invalidate-app-list-cache`
    pub const INVALIDATE_APP_LIST_CACHE: Self = Self(54);
    /// `iwa`
    pub const IWA: Self = Self(55);
    /// `kerberos-rich-client`
    pub const KERBEROS_RICH_CLIENT: Self = Self(56);
    /// `ldap-app`
    pub const LDAP_APP: Self = Self(57);
    /// `ldapi`
    pub const LDAPI: Self = Self(58);
    /// `log-stream`
    pub const LOG_STREAM: Self = Self(59);
    /// `mcp-server`
    pub const MCP_SERVER: Self = Self(60);
    /// `mfa`
    pub const MFA: Self = Self(61);
    /// `mim`
    pub const MIM: Self = Self(62);
    /// `network-zone`
    pub const NETWORK_ZONE: Self = Self(63);
    /// `oauth-sts`
    pub const OAUTH_STS: Self = Self(64);
    /// `oauth2`
    pub const OAUTH2: Self = Self(65);
    /// `oauth2-api-resource`
    pub const OAUTH2_API_RESOURCE: Self = Self(66);
    /// `oauth2-as-lifecycle`
    pub const OAUTH2_AS_LIFECYCLE: Self = Self(67);
    /// `oauth2-as-runtime`
    pub const OAUTH2_AS_RUNTIME: Self = Self(68);
    /// `oauth2-claim`
    pub const OAUTH2_CLAIM: Self = Self(69);
    /// `oauth2-client`
    pub const OAUTH2_CLIENT: Self = Self(70);
    /// `oauth2-client-credentials-lifecycle`
    pub const OAUTH2_CLIENT_CREDENTIALS_LIFECYCLE: Self = Self(71);
    /// `oauth2-client-lifecycle`
    pub const OAUTH2_CLIENT_LIFECYCLE: Self = Self(72);
    /// `oauth2-custom-as`
    pub const OAUTH2_CUSTOM_AS: Self = Self(73);
    /// `oauth2-org-as`
    pub const OAUTH2_ORG_AS: Self = Self(74);
    /// `oauth2-scope`
    pub const OAUTH2_SCOPE: Self = Self(75);
    /// `office365-app`
    pub const OFFICE365_APP: Self = Self(76);
    /// `oie-only`
    pub const OIE_ONLY: Self = Self(77);
    /// `okta-el`
    pub const OKTA_EL: Self = Self(78);
    /// `okta-personal`
    pub const OKTA_PERSONAL: Self = Self(79);
    /// `omm`
    pub const OMM: Self = Self(80);
    /// `org`
    pub const ORG: Self = Self(81);
    /// `pam`
    pub const PAM: Self = Self(82);
    /// `password-spray`
    pub const PASSWORD_SPRAY: Self = Self(83);
    /// `plugin`
    pub const PLUGIN: Self = Self(84);
    /// `policy`
    pub const POLICY: Self = Self(85);
    /// `push`
    pub const PUSH: Self = Self(86);
    /// `push-provider`
    pub const PUSH_PROVIDER: Self = Self(87);
    /// `radius`
    pub const RADIUS: Self = Self(88);
    /// `risk`
    pub const RISK: Self = Self(89);
    /// `rum`
    pub const RUM: Self = Self(90);
    /// `security`
    pub const SECURITY: Self = Self(91);
    /// `self-service`
    pub const SELF_SERVICE: Self = Self(92);
    /// `self-service-feature-management`
    pub const SELF_SERVICE_FEATURE_MANAGEMENT: Self = Self(93);
    /// `session`
    pub const SESSION: Self = Self(94);
    /// `sms`
    pub const SMS: Self = Self(95);
    /// `subscriptions`
    pub const SUBSCRIPTIONS: Self = Self(96);
    /// `support-audit`
    pub const SUPPORT_AUDIT: Self = Self(97);
    /// `system`
    pub const SYSTEM: Self = Self(98);
    /// `task`
    pub const TASK: Self = Self(99);
    /// `threat-insight`
    pub const THREAT_INSIGHT: Self = Self(100);
    /// `threat-insight-configuration`
    pub const THREAT_INSIGHT_CONFIGURATION: Self = Self(101);
    /// `token`
    pub const TOKEN: Self = Self(102);
    /// `tokens-transform`
    pub const TOKENS_TRANSFORM: Self = Self(103);
    /// `trusted-origins`
    pub const TRUSTED_ORIGINS: Self = Self(104);
    /// `uncategorized`
    pub const UNCATEGORIZED: Self = Self(105);
    /// `user`
    pub const USER: Self = Self(106);
    /// `user-config`
    pub const USER_CONFIG: Self = Self(107);
    /// `user-factor`
    pub const USER_FACTOR: Self = Self(108);
    /// `user-import`
    pub const USER_IMPORT: Self = Self(109);
    /// `user-provision`
    pub const USER_PROVISION: Self = Self(110);
    /// `virtual-mcp`
    pub const VIRTUAL_MCP: Self = Self(111);
    /// `voice`
    pub const VOICE: Self = Self(112);
    /// `webhook`
    pub const WEBHOOK: Self = Self(113);
    /// `webhook-eligible`
    pub const WEBHOOK_ELIGIBLE: Self = Self(114);
    /// `workflows`
    pub const WORKFLOWS: Self = Self(115);
    /// `workload-principal`
    pub const WORKLOAD_PRINCIPAL: Self = Self(116);
    /// `x509-idp-auth`
    pub const X509_IDP_AUTH: Self = Self(117);
}
