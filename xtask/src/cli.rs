//! The command line as types: what can be asked, and the help that says so.

use std::path::PathBuf;

use catalog_update::Override;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// The Okta event catalog: scraped, checked, versioned, diffed and generated.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    disable_help_subcommand = true,
    after_help = "\
Exit codes: 0 done; 1 findings (changes at or above --fail-on, stale artefacts); 2 usage; 3 upstream out of reach; \
4 refused: data is not what it must be; 5 file system or lock."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Say nothing but results and errors
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Bring the catalog up to date: fetch, reconcile, snapshot, diff, generate
    #[command(after_help = "\
Examples:
  cargo xtask refresh                              from https://developer.okta.com
  cargo xtask refresh --offline                    no network: from the committed snapshots
  cargo xtask refresh --from ./site --dry-run      from a folder laid out like the site; write nothing
  cargo xtask refresh --format markdown            the change as the body of a pull request")]
    Refresh(RefreshArgs),
    /// Make generated/ from snapshots/
    #[command(after_help = "\
Examples:
  cargo xtask generate                             write what differs
  cargo xtask generate --check                     exit 1, with a diff, if anything differs
  cargo xtask generate --with-descriptions --from https://developer.okta.com --out local/descriptions")]
    Generate(GenerateArgs),
    /// File published versions of the upstream data where they belong in the history
    #[command(after_help = "\
Examples:
  cargo xtask import ./upstream/json ./upstream/csv --manifest ./upstream/manifest.csv
  cargo xtask import --git ../okta-developer-docs")]
    Import(ImportArgs),
    /// Say what changed between two releases, and whether it hurts
    #[command(after_help = "\
A and B: a release label (its newest snapshot), a full snapshot name, `latest`, `previous`, `@2024-11-07` (as of that \
day), or a path to a snapshot folder or an upstream CSV, JSON or HTML file.

Examples:
  cargo xtask diff 2026.07.1 2026.08.1
  cargo xtask diff previous latest --format markdown
  cargo xtask diff @2024-01-01 latest --level breaking --fail-on breaking")]
    Diff(DiffArgs),
    /// List the diff rules: id, level, meaning
    #[command(after_help = "Example:\n  cargo xtask rules --format json")]
    Rules(FormatArgs),
    /// Tell the life of one event type
    #[command(after_help = "Example:\n  cargo xtask history app.audit_report.download")]
    History(IdArgs),
    /// Show everything known of one event type
    #[command(after_help = "\
Examples:
  cargo xtask show user.session.start
  cargo xtask show user.session.start --payload
  cargo xtask show core.user_auth.login_success    a name from before 2017")]
    Show(ShowArgs),
    /// Find event types by text, tag, flag or release
    #[command(after_help = "\
Examples:
  cargo xtask search session start
  cargo xtask search --tag oauth2 --flag event-hook-eligible
  cargo xtask search --since 2026.08.1 --format json
  cargo xtask search --field requestUri            which event types carry this field
  cargo xtask search --field-flag personal         which fields are personal, and who carries them")]
    Search(SearchArgs),
    /// Count event types by release, prefix, tag and flag, and their growth over time
    #[command(after_help = "Example:\n  cargo xtask stats")]
    Stats(FormatArgs),
    /// Check System Log events: known, unknown and retired event types, undocumented debugData keys
    #[command(after_help = "\
Examples:
  cargo xtask validate events.ndjson
  zcat events.ndjson.gz | cargo xtask validate --format json
Reads files of one event a line, or JSON arrays of events; without a file, stdin. Exit 1 for records that are no JSON \
and for event types that Okta never had.")]
    Validate(ValidateArgs),
    /// Say which version the enum crate has, and which the version policy asks for
    #[command(after_help = "\
Examples:
  cargo xtask version --check
  cargo xtask version --set                        after an edit of snapshots/renames.toml; refresh and import do it themselves")]
    Version(VersionArgs),
    /// List the snapshots
    #[command(after_help = "Example:\n  cargo xtask snapshots --publications")]
    Snapshots(SnapshotsArgs),
}

/// The form of a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading in a terminal.
    #[default]
    Text,
    /// For the body of a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// The form of a result that has no Markdown form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PlainFormat {
    /// For reading in a terminal.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// A level of changes, on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LevelArg {
    /// Changes that can break a rule, a filter or a parser.
    Breaking,
    /// Changes worth knowing.
    Notable,
    /// Changes of words.
    Editorial,
}

/// The words of `refresh`.
#[derive(Debug, Args)]
pub struct RefreshArgs {
    /// Another site, or a folder laid out like the site
    #[arg(long, value_name = "URL|DIR", default_value = "https://developer.okta.com", conflicts_with = "offline")]
    pub from: String,
    /// No network: make generated/ from the committed snapshots
    #[arg(long)]
    pub offline: bool,
    /// Do everything but write
    #[arg(long)]
    pub dry_run: bool,
    /// Refuse any disagreement between the sources
    #[arg(long)]
    pub strict: bool,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Accept a change beyond its guard by the exact count that the refusal names, such as removals=137; repeatable
    #[arg(long, value_name = "NAME=N")]
    pub accept: Vec<Override>,
}

/// The words of `generate`.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// Write nothing; exit 1 with a diff if anything differs, is missing or is left over
    #[arg(long, conflicts_with = "dry_run")]
    pub check: bool,
    /// Write nothing; say what would be written
    #[arg(long)]
    pub dry_run: bool,
    /// Read Okta's descriptions from upstream and write them, for local use, to --out
    #[arg(long, requires = "from", requires = "out", conflicts_with_all = ["check", "dry_run"])]
    pub with_descriptions: bool,
    /// Where to read the descriptions from
    #[arg(long, value_name = "URL|DIR", requires = "with_descriptions")]
    pub from: Option<String>,
    /// The folder to write the descriptions to; keep it out of version control
    #[arg(long, value_name = "DIR", requires = "with_descriptions")]
    pub out: Option<PathBuf>,
}

/// The words of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Upstream JSON and CSV files, or folders of them
    #[arg(value_name = "PATH", required_unless_present = "git", conflicts_with = "git")]
    pub paths: Vec<PathBuf>,
    /// Where each file comes from: a CSV with the columns file, commit, committed_at, path_in_okta_developer_docs and,
    /// optional, published_at and sha256. Without it, a manifest.csv beside the files or one folder up is taken
    #[arg(long, value_name = "FILE", conflicts_with = "git")]
    pub manifest: Option<PathBuf>,
    /// A local clone of okta-developer-docs: every version in its history
    #[arg(long, value_name = "REPO")]
    pub git: Option<PathBuf>,
    /// Do everything but write
    #[arg(long)]
    pub dry_run: bool,
}

/// The words of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The older side
    #[arg(value_name = "A")]
    pub from: String,
    /// The newer side
    #[arg(value_name = "B")]
    pub to: String,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Leave out changes below this level
    #[arg(long, value_enum)]
    pub level: Option<LevelArg>,
    /// Exit 1 if there is a change at or above this level
    #[arg(long, value_enum)]
    pub fail_on: Option<LevelArg>,
    /// Show changed descriptions word by word, where both sides are upstream files with the text in them
    #[arg(long)]
    pub with_descriptions: bool,
}

/// The words of a command about one event type.
#[derive(Debug, Args)]
pub struct IdArgs {
    /// The id of an event type
    pub id: String,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of `show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The id of an event type
    pub id: String,
    /// List the fields of its payload types too, with their types and privacy flags
    #[arg(long)]
    pub payload: bool,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of `validate`.
#[derive(Debug, Args)]
pub struct ValidateArgs {
    /// Files of System Log events; `-` or none: stdin
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of `version`.
#[derive(Debug, Args)]
pub struct VersionArgs {
    /// Exit 1 if the version is not the one that the policy asks for
    #[arg(long)]
    pub check: bool,
    /// Set the version that the policy asks for, and generate the crate with it
    #[arg(long, conflicts_with = "check")]
    pub set: bool,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of `search`.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Texts that the id must contain, all of them
    #[arg(value_name = "TERM")]
    pub terms: Vec<String>,
    /// A tag that it must have; more than once: all of them
    #[arg(long)]
    pub tag: Vec<String>,
    /// A flag that it must have: event-hook-eligible, oie-only or change-details
    #[arg(long)]
    pub flag: Vec<String>,
    /// The release that upstream says it exists since
    #[arg(long, value_name = "RELEASE")]
    pub since: Option<String>,
    /// The category that it must be in
    #[arg(long)]
    pub category: Option<String>,
    /// A payload field that it must carry, by its upstream name or its name in events
    #[arg(long, value_name = "FIELD")]
    pub field: Option<String>,
    /// A privacy flag that a field of it must have: sensitive, personal or customer
    #[arg(long, value_name = "FLAG")]
    pub field_flag: Option<String>,
    /// What became of it: documented, hidden, retired or never-documented; all of them without this
    #[arg(long)]
    pub status: Option<String>,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of `snapshots`.
#[derive(Debug, Args)]
pub struct SnapshotsArgs {
    /// List every publication of each snapshot too
    #[arg(long)]
    pub publications: bool,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}

/// The words of a command that has none but its format.
#[derive(Debug, Args)]
pub struct FormatArgs {
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: PlainFormat,
}
