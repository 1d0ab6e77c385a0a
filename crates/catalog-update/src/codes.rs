//! The error codes of this crate.

use catalog_model::codes;

/// The advice for a step beyond a guard; each refusal names the exact override.
const LOOK: &str = "look at the page; if the change is real, accept it with --accept NAME=N";

codes! {
    D_ADDITIONS, "D-ADDITIONS", Refused, "One step adds more documented event types than any real step did. A broken page or file is more likely.", LOOK;
    D_CATEGORIES, "D-CATEGORIES", Refused, "One step moves more event types to another category than any real step did.", LOOK;
    D_CLOCK, "D-CLOCK", Refused, "The clock is behind the newest snapshot, so the new catalog would be inserted before it.",
        "set the clock and try again; if it is right, the newest snapshot was made with a wrong clock: remove that snapshot with git";
    D_FACTS, "D-FACTS", Refused, "One step changes the release, creation date, payload types, change details or legacy ids of more event types than any real step did.", LOOK;
    D_FIELDS, "D-FIELDS", Refused, "One step removes or retypes more payload fields than any real step did.", LOOK;
    D_FLAGS, "D-FLAGS", Refused, "One step removes a flag from more event types than any real step did.", LOOK;
    D_FUTURE, "D-FUTURE", Refused, "The release label is months ahead of the clock. Every correct label after it would look old.",
        "look at the page; if the label is a mistake, wait until upstream corrects it; if it is right, check the clock";
    D_HIDDEN, "D-HIDDEN", Refused, "One step removes or publishes more beta or internal event types than any real step did.", LOOK;
    D_NODATA, "D-NODATA", Refused,
        "The event data was not found. Without it, hidden event types, categories and payload types are not covered.",
        "find out where the page has the event data now; to continue without it, run again with --without-data";
    D_PAYLOADS, "D-PAYLOADS", Refused, "One step removes more payload types than any real step did.", LOOK;
    D_PRIVACY, "D-PRIVACY", Refused, "One step removes a privacy flag from more payload fields than any real step did.", LOOK;
    D_REGRESSION, "D-REGRESSION", Refused, "Upstream serves a catalog that is older than the newest snapshot, probably from a cache.",
        "try again later; if upstream really went back to it, accept it with --accept regression=1";
    D_REMOVALS, "D-REMOVALS", Refused, "One step removes more documented event types than any real step did. A broken page or file is more likely.", LOOK;
    D_TAGS, "D-TAGS", Refused, "One step changes the tags of more event types than any real step did.", LOOK;
    D_TEXTS, "D-TEXTS", Refused, "One step changes more descriptions than any real step did.", LOOK;
    I_DIGEST, "I-DIGEST", Refused, "The bytes of a file do not have the SHA-256 digest that the manifest gives.",
        "fetch the file again, or correct the manifest";
    I_FILES, "I-FILES", Usage, "The paths do not name upstream files with a manifest.",
        "name upstream JSON and CSV files, or folders of them, and the manifest with --manifest FILE";
    I_FOLDER, "I-FOLDER", FileSystem, "A folder of upstream files cannot be listed.", "check the folder and its permissions";
    I_GIT, "I-GIT", FileSystem, "git cannot run, or the folder is not a full clone of the upstream repository.",
        "install git, and name the folder of a full clone of okta-developer-docs";
    I_MANIFEST, "I-MANIFEST", Refused, "A line of the manifest cannot be read.",
        "correct the line; the columns are file, commit, committed_at, path_in_okta_developer_docs and, optionally, published_at and sha256";
    I_PROVENANCE, "I-PROVENANCE", Refused, "The manifest does not list a file. Without a time, the file has no position in the history.",
        "add a line to the manifest: file, commit, committed_at, path_in_okta_developer_docs";
}
