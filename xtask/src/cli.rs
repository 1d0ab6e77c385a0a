//! The command line: arguments and help texts.

use std::convert::Infallible;
use std::path::PathBuf;

use catalog_diff::{Level, Rule};
use catalog_model::Status;
use catalog_model::payload_fields::PrivacyFlag;
use catalog_update::Override;
use catalog_validate::{FailOn, Pointer};
use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::selector::ReleaseArg;

/// A versioned catalog of Okta's event types: fetch, check, compare and generate
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    disable_help_subcommand = true,
    after_help = "\
Exit codes: 0 success; 1 findings (changes at or above --fail-on, generated
files out of date, unknown event types), or nothing found; 2 usage error;
3 upstream unreachable; 4 data refused; 5 file system or lock error. See
docs/errors.md."
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// Suppress progress messages
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Colour results and errors; auto: on a terminal, unless NO_COLOR is set, or wherever CLICOLOR_FORCE is set
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, hide_default_value = true)]
    pub color: Color,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Update the catalog from upstream: fetch, reconcile, snapshot, diff, generate
    #[command(after_help = "\
Examples:
  cargo xtask refresh                          from https://developer.okta.com
  cargo xtask refresh --offline                from the committed snapshots
  cargo xtask refresh --from ./site --dry-run  from a folder; write nothing
  cargo xtask refresh --format markdown        the body of a pull request
  cargo xtask refresh --accept removals=137    accept a change beyond its guard")]
    Refresh(RefreshArgs),
    /// Generate generated/ from snapshots/
    #[command(after_help = "\
Examples:
  cargo xtask generate          write the files that differ
  cargo xtask generate --check  exit 1 and print a diff if any file differs

  Write Okta's descriptions to a local folder:
  cargo xtask generate --with-descriptions --from https://developer.okta.com \\
      --out local/descriptions")]
    Generate(GenerateArgs),
    /// Add published versions of the upstream data to the history
    #[command(after_help = "\
Examples:
  cargo xtask import upstream/json upstream/csv --manifest upstream/manifest.csv
  cargo xtask import --git ../okta-developer-docs
  cargo xtask import --git ../okta-developer-docs --dry-run
  cargo xtask import new.json --manifest m.csv --accept removals=137")]
    Import(ImportArgs),
    /// Compare two releases and rate each change
    #[command(after_help = "\
A and B: a release label (its newest snapshot; 2026.08 is the newest of the
month; before 2019, 2018.40 is a year and a week), a full snapshot name,
`latest`, `previous`, `oldest`, `@2024-11-07` (as of the end of that day in
UTC), or a path to a snapshot folder or an upstream CSV, JSON or HTML file.

Levels: breaking (rules, queries, hooks or parsers may rely on it), notable
(worth knowing about), editorial (nothing relies on it).

The filters --id, --rule, --tag and --ignore also decide what --fail-on sees.
An ignore file has one fingerprint per line, as in the JSON and CSV output.

Examples:
  cargo xtask diff 2026.07.1 2026.08.1
  cargo xtask diff 2026.07.1..2026.08.1 --id 'user.*' --rule event-retired
  cargo xtask diff previous --format markdown
  cargo xtask diff @2024-01-01 --fail-on breaking --ignore known.txt")]
    Diff(DiffArgs),
    /// List the diff rules with their levels and meanings
    #[command(after_help = "\
Examples:
  cargo xtask rules
  cargo xtask rules --format json")]
    Rules(FormatArgs),
    /// Show the history of an event type
    #[command(after_help = "\
ID: as for show.

Examples:
  cargo xtask history app.audit_report.download
  cargo xtask history user.mfa.factor.activate --facts
  cargo xtask history user.session.start --field behaviors  when it gained it")]
    History(HistoryArgs),
    /// Show the facts about event types
    #[command(after_help = "\
ID: an event type, a legacy id from before 2017, the first segments of ids
(user.session), or a pattern (*.delete). Facts of an event type that is not
documented now are those last documented. \"Retired\" means: Okta no longer
documents it; such events may still occur.

R: a label (2026.08.1; 2026.08 for the newest of the month; before 2019,
2018.40 is a year and a week), a snapshot name, `latest`, `previous`, `oldest`,
or `@2024-11-07` (as of the end of that day in UTC).

Examples:
  cargo xtask show user.session.start
  cargo xtask show user.session.start --payload    with its payload fields
  cargo xtask show user.session.start --at 2024.01.1
  cargo xtask show 'user.session.*'
  cargo xtask show core.user_auth.login_success    a legacy id from before 2017")]
    Show(ShowArgs),
    /// Find event types by text, tag, flag, release or payload field
    #[command(after_help = "\
Examples:
  cargo xtask search session start
  cargo xtask search --tag oauth2 --flag event-hook-eligible
  cargo xtask search --since 2026.08 --format json
  cargo xtask search --at @2023-10-01 --status documented
  cargo xtask search --first-documented-in 2026.01.1..2026.06.1 --format csv
  cargo xtask search --field requestUri     with this payload field
  cargo xtask search --field-flag personal --no-common
                                            with personal data in these fields")]
    Search(SearchArgs),
    /// Count documented event types by release, prefix, tag and flag, and over time
    #[command(after_help = "\
Examples:
  cargo xtask stats
  cargo xtask stats --at 2024.01.1
  cargo xtask stats --format csv    the complete tables")]
    Stats(StatsArgs),
    /// Check System Log events for unknown and retired event types and undocumented debugData keys
    #[command(after_help = "\
Input: JSON events in lines, arrays or one after another, also as gzip. Of a
folder, the files *.json, *.ndjson, *.jsonl and *.log (also with .gz) are read.

Events may be in the envelope of an event hook, EventBridge, Splunk (HEC or an
export), Elasticsearch, `events`, `message` or a Sentinel table. For others,
name their path in a record: --at /payload, or --at /items/- for each element
of an array.

Exits with 1 if a record is refused, if there is a finding at or above the
level of --fail-on, or without any event to read. Levels:
  unknown       event types that this catalog does not have (the default)
  retired       also retired and hidden event types
  undocumented  also debugData keys that are neither documented nor known from
                real events, and debugData that is not an object

Examples:
  cargo xtask validate events.ndjson
  cargo xtask validate logs/ --fail-on retired
  cargo xtask validate export.json.gz --at /payload --format json")]
    Validate(ValidateArgs),
    /// Show the version of the enum crate and the version that the policy requires
    #[command(after_help = "\
refresh and import set the version. Set it by hand after an edit of
snapshots/renames.toml.

Examples:
  cargo xtask version
  cargo xtask version --check    exit 1 unless the generated crate is up to date")]
    Version(VersionArgs),
    /// List the snapshots
    #[command(after_help = "\
Examples:
  cargo xtask snapshots
  cargo xtask snapshots --publications    with the publications of each")]
    Snapshots(SnapshotsArgs),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

/// The output format of `diff`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    #[default]
    Text,
    Markdown,
    Json,
    Csv,
}

/// The output format of a command without Markdown output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PlainFormat {
    #[default]
    Text,
    Json,
}

/// The output format of a command whose result is a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    #[default]
    Text,
    Json,
    Csv,
}

/// A parser that accepts the words of these values.
fn words<T>(values: &'static [T], word: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(values.iter().map(|value| word(*value))).map(move |chosen| {
        let value = values.iter().find(|value| word(**value) == chosen);
        *value.expect("clap accepts the listed words only")
    })
}

/// The last part of a path such as `debugContext.debugData.requestUri`. Names of fields have no dots.
#[expect(clippy::unnecessary_wraps, reason = "clap asks for a result")]
fn field_name(text: &str) -> Result<String, Infallible> {
    Ok(text.rsplit('.').next().unwrap_or_default().to_owned())
}

#[derive(Debug, Args)]
pub struct RefreshArgs {
    /// Read from another site, or from a folder with the layout of the site
    #[arg(long, value_name = "URL|DIR", default_value = "https://developer.okta.com", conflicts_with = "offline")]
    pub from: String,
    /// Do not use the network: regenerate generated/ from the committed snapshots
    #[arg(long)]
    pub offline: bool,
    /// Do everything except writing files
    #[arg(long)]
    pub dry_run: bool,
    /// Fail on any disagreement between the sources, and without the event data
    #[arg(long, conflicts_with = "offline")]
    pub strict: bool,
    /// Continue without the event data, although the newest snapshot was made with it
    #[arg(long, conflicts_with_all = ["strict", "offline"])]
    pub without_data: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Accept a change that exceeds a guard; N is the exact count from the error message (removals=137); repeatable
    #[arg(long, value_name = "NAME=N", conflicts_with_all = ["strict", "offline"])]
    pub accept: Vec<Override>,
}

#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// Write nothing; exit with 1 and print a diff if a file differs, is missing or is left over
    #[arg(long, conflicts_with = "dry_run")]
    pub check: bool,
    /// Write nothing; list the files that would change
    #[arg(long)]
    pub dry_run: bool,
    /// Write Okta's descriptions from --from to --out, for local use
    #[arg(long, requires = "from", requires = "out", conflicts_with_all = ["check", "dry_run"])]
    pub with_descriptions: bool,
    /// The site or folder to read the descriptions from
    #[arg(long, value_name = "URL|DIR", requires = "with_descriptions")]
    pub from: Option<String>,
    /// The folder for the descriptions; keep it out of version control
    #[arg(long, value_name = "DIR", requires = "with_descriptions")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Upstream JSON and CSV files, or folders that contain them
    #[arg(value_name = "PATH", required_unless_present = "git", conflicts_with = "git")]
    pub paths: Vec<PathBuf>,
    /// A CSV with the origin of each file in the columns file, commit, committed_at, path_in_okta_developer_docs and
    /// optionally published_at (empty if never published) and sha256 [default: manifest.csv next to the files or one folder up]
    #[arg(long, value_name = "FILE", conflicts_with = "git")]
    pub manifest: Option<PathBuf>,
    /// Import every version that the main branch (HEAD) of a local clone of okta-developer-docs ever had
    #[arg(long, value_name = "REPO")]
    pub git: Option<PathBuf>,
    /// Do everything except writing files
    #[arg(long)]
    pub dry_run: bool,
    /// Accept a change that exceeds a guard; N is the exact count from the error message (removals=137); repeatable
    #[arg(long, value_name = "NAME=N")]
    pub accept: Vec<Override>,
    /// Skip files that are refused, and import the others
    #[arg(long)]
    pub skip_refused: bool,
}

#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The older side, or both sides as A..B
    #[arg(value_name = "A")]
    pub from: String,
    /// The newer side [default: latest]
    #[arg(value_name = "B")]
    pub to: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
    /// Only changes that are about or touch an event type with a matching id; `*` and `?` are wildcards; repeatable
    #[arg(long, value_name = "GLOB", value_parser = NonEmptyStringValueParser::new())]
    pub id: Vec<String>,
    /// Only changes of this rule; `cargo xtask rules` lists them; repeatable
    #[arg(long, hide_possible_values = true, value_parser = words(&Rule::ALL, Rule::id))]
    pub rule: Vec<Rule>,
    /// Only changes that are about or touch an event type with this tag on either side; repeatable, one must match
    #[arg(long)]
    pub tag: Vec<String>,
    /// Leave out the changes with the fingerprints in this file, one per line; `#` starts a comment
    #[arg(long, value_name = "FILE")]
    pub ignore: Option<PathBuf>,
    /// Omit changes below this level
    #[arg(long, value_parser = words(&Level::BY_SEVERITY, Level::as_str))]
    pub level: Option<Level>,
    /// Exit with 1 if there is a change at or above this level
    #[arg(long, value_name = "LEVEL", value_parser = words(&Level::BY_SEVERITY, Level::as_str))]
    pub fail_on: Option<Level>,
    /// Show changed descriptions word by word; both sides must be upstream files
    #[arg(long)]
    pub with_descriptions: bool,
}

#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// The id of an event type, a legacy id, the first segments of ids, or a pattern
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,
    /// Also show the changes of facts and payload fields
    #[arg(long)]
    pub facts: bool,
    /// Show only the changes of this payload field, by its upstream name, or its name or path in log events
    #[arg(long, value_name = "FIELD", conflicts_with = "facts", value_parser = field_name)]
    pub field: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The id of an event type, a legacy id, the first segments of ids, or a pattern
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,
    /// Show everything as of this release, snapshot or day
    #[arg(long, value_name = "R")]
    pub at: Option<String>,
    /// Also list the fields of its payload types, with their types and privacy flags
    #[arg(long)]
    pub payload: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Debug, Args)]
pub struct StatsArgs {
    /// Count as of this release, snapshot or day, see show --help
    #[arg(long, value_name = "R")]
    pub at: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
}

#[derive(Debug, Args)]
pub struct ValidateArgs {
    /// Files of System Log events, or folders of them; stdin if none is given, or for `-`
    #[arg(value_name = "PATH")]
    pub files: Vec<PathBuf>,
    /// Read the events at this path of each record; `-` is each element of an array
    #[arg(long, value_name = "JSON-POINTER")]
    pub at: Option<Pointer>,
    /// Exit with 1 if there is a finding at or above this level
    #[arg(long, value_name = "LEVEL", default_value = "unknown", value_parser = words(&FailOn::ALL, FailOn::as_str))]
    pub fail_on: FailOn,
    /// Accept input without events
    #[arg(long)]
    pub allow_empty: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Debug, Args)]
pub struct VersionArgs {
    /// Exit with 1 unless the generated crate is up to date, and so has the required version
    #[arg(long)]
    pub check: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Text in the id, not a pattern; with several terms, all must match
    #[arg(value_name = "TERM")]
    pub terms: Vec<String>,
    /// A tag; repeatable, all must match
    #[arg(long)]
    pub tag: Vec<String>,
    /// A flag; repeatable, all must match
    #[arg(long, value_enum)]
    pub flag: Vec<EventFlag>,
    /// Introduced in this release or later, according to Okta; 2026.08 is the whole month, before 2019 a week (2018.40)
    #[arg(long, value_name = "RELEASE")]
    pub since: Option<ReleaseArg>,
    /// Introduced in this release or earlier, according to Okta
    #[arg(long, value_name = "RELEASE")]
    pub until: Option<ReleaseArg>,
    /// Introduced in this release, according to Okta
    #[arg(long, value_name = "RELEASE")]
    pub release: Option<ReleaseArg>,
    /// First documented in these releases, snapshots or days, according to the history; either side can be empty
    #[arg(long, value_name = "R..S")]
    pub first_documented_in: Option<String>,
    /// A category
    #[arg(long)]
    pub category: Option<String>,
    /// A payload field in the last known definition of the event type, by its upstream name, or its name or path in log
    /// events
    #[arg(long, value_name = "FIELD", value_parser = field_name)]
    pub field: Option<String>,
    /// A privacy flag of a payload field; repeatable, one field must have all
    #[arg(long, value_name = "FLAG", value_parser = words(&PrivacyFlag::ALL, PrivacyFlag::as_str))]
    pub field_flag: Vec<PrivacyFlag>,
    /// Leave out the payload fields that most debugData types have
    #[arg(long)]
    pub no_common: bool,
    /// The status; hidden and retired event types were documented before and are not now, hidden ones are still in the
    /// event data
    #[arg(long, value_parser = words(&Status::ALL, Status::as_str))]
    pub status: Option<Status>,
    /// Search as of this release, snapshot or day, see show --help
    #[arg(long, value_name = "R")]
    pub at: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
}

#[derive(Debug, Args)]
pub struct SnapshotsArgs {
    /// Also list the publications of each snapshot
    #[arg(long)]
    pub publications: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Debug, Args)]
pub struct FormatArgs {
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EventFlag {
    EventHookEligible,
    OieOnly,
    #[value(alias = "changeDetails")]
    ChangeDetails,
}
