//! The four parts of an error: its stable id, and why and what next in words.

use catalog_model::OldRefusal;

use crate::{IngestError, Marker, Problem};

impl OldRefusal for IngestError {
    fn id(&self) -> &'static str {
        self.problem.id()
    }

    fn what(&self) -> String {
        self.problem.to_string()
    }

    fn place(&self) -> String {
        self.place.to_string()
    }

    fn why(&self) -> String {
        self.problem.why().to_owned()
    }

    fn next(&self) -> String {
        self.problem.next().to_owned()
    }
}

impl Problem {
    /// The stable id, one of [`ERROR_IDS`](crate::ERROR_IDS).
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoBytes => "H-EMPTY",
            Self::TooLarge { .. } => "H-SIZE",
            Self::NotUtf8 { .. } => "H-ENCODING",
            Self::Marker(_) => "H-MARKER",
            Self::CsvCut | Self::CsvEndsEarly { .. } => "C-CUT",
            Self::Quote { .. } => "C-QUOTE",
            Self::BareCarriageReturn | Self::BlankLine => "C-LINE",
            Self::Header { .. } => "C-HEADER",
            Self::Shift { .. } => "C-SHIFT",
            Self::PageCut => "P-CUT",
            Self::PageShell => "P-SHELL",
            Self::NoCount { .. } => "P-NOCOUNT",
            Self::Count { .. } => "P-COUNT",
            Self::PagePart { .. } => "P-FIELD",
            Self::PageDepth { .. } => "P-DEPTH",
            Self::PageParser => "P-PARSER",
            Self::JsonSyntax { .. } => "J-SYNTAX",
            Self::JsonField { .. } => "J-FIELD",
            Self::DuplicateKey => "J-DUPLICATE",
            Self::Versions { .. } => "J-VERSION",
            Self::Literal { .. } => "S-LITERAL",
            Self::ScriptData { .. } => "S-DATA",
            Self::ScriptCut => "S-CUT",
            Self::DuplicateEvent { .. } => "D-DUPLICATE",
            Self::EventId(_) => "D-ID",
            Self::Release(_) => "D-RELEASE",
            Self::Word(word) if word.what == "tag" => "D-TAG",
            Self::Word(_) => "D-WORD",
            Self::Day { .. } => "D-DATE",
            Self::NoEntries => "D-EMPTY",
            Self::Shrink { .. } => "D-SHRINK",
            Self::ControlCharacter { .. } => "D-CONTROL",
            Self::Mojibake { .. } => "D-MOJIBAKE",
            Self::LongDescription { .. } => "D-LENGTH",
            Self::Testimonies { .. } => "M-WITNESS",
        }
    }

    fn why(&self) -> &'static str {
        match self {
            Self::NoBytes | Self::NoEntries => "an empty catalog would retire every event type",
            Self::TooLarge { .. } => "no catalog comes near that size, and reading on could use up the memory",
            Self::NotUtf8 { .. } => "upstream publishes UTF-8, so the bytes were damaged or recoded on their way",
            Self::Marker(Marker::EventTypesPage) => {
                "a page is no table and no data, and reading it as such would invent event types"
            }
            Self::Marker(_) => "it says nothing of event types, and reading it as a catalog would invent some",
            Self::CsvCut | Self::PageCut | Self::ScriptCut => {
                "the document was cut, and what is missing would count as retired"
            }
            Self::CsvEndsEarly { .. } => {
                "a file that lacks nothing but its end was cut between two rows, and what is missing would count as retired"
            }
            Self::Quote { .. } => "from there on it is a guess which text belongs to which cell",
            Self::BareCarriageReturn | Self::BlankLine => {
                "upstream writes one row to a line, so a line is lost or split"
            }
            Self::Header { .. } => "without the known columns it is a guess what a cell says",
            Self::Shift { .. } => {
                "a cell was lost or added, and its neighbours would be read as something they are not"
            }
            Self::PageShell => "the entries are not in the page",
            Self::NoCount { .. } => "without that number nobody can tell whether all entries were found",
            Self::Count { .. } => "the markup changed or the page is filtered, and entries would be missed",
            Self::PagePart { .. } => "the markup changed, and facts would be missed",
            Self::PageDepth { .. } => "no page for readers looks like that, and parsing it could take for ever",
            Self::PageParser => "a page that cannot be parsed has no facts",
            Self::JsonSyntax { .. } => "the document was cut or damaged",
            Self::JsonField { .. } => "the format changed, and facts would be missed or misread",
            Self::DuplicateKey => "it is a guess which of the two values is meant",
            Self::Versions { .. } => "the event types are those of V2, and it is a guess which ones these are",
            Self::Literal { .. } => "the data stands in that literal, and half of it would be missed or misread",
            Self::ScriptData { found: 0 } => "this is not the script that holds the page's data",
            Self::ScriptData { .. } => "it is a guess which of them holds the page's data",
            Self::DuplicateEvent { .. } => "it is a guess which of the two entries is meant",
            Self::EventId(_) => "an id becomes an identifier, a key and a link, so nothing else may stand there",
            Self::Release(_) => "releases are compared and ordered, which works for the two published forms only",
            Self::Word(_) => "the word becomes a key and part of code, so nothing else may stand there",
            Self::Day { .. } => "the format changed, and the fact would be misread",
            Self::Shrink { .. } => "accounts of one catalog cannot differ that much, so one of the documents is broken",
            Self::ControlCharacter { .. } => "upstream's texts have none, and it could act on a reader's screen",
            Self::Mojibake { .. } => "the text was damaged on its way, and would show as changed",
            Self::LongDescription { .. } => "the longest one ever published has 1,095 bytes, so this is something else",
            Self::Testimonies { .. } => "a catalog is made of one to three accounts, each by another source",
        }
    }

    fn next(&self) -> &'static str {
        match self {
            Self::Marker(Marker::LfsPointer) => "fetch the file itself, with Git LFS installed",
            Self::Marker(Marker::NotFoundPage | Marker::EventTypesPage) => {
                "look in a browser whether the document moved, and name its new place if it did"
            }
            Self::Marker(Marker::BlockingPage) => {
                "the source blocks this reader, which is no change of the catalog: try later or from another network"
            }
            Self::NoBytes
            | Self::TooLarge { .. }
            | Self::NotUtf8 { .. }
            | Self::Marker(Marker::OtherPage | Marker::NotHtml)
            | Self::CsvCut
            | Self::CsvEndsEarly { .. }
            | Self::PageCut
            | Self::ScriptCut
            | Self::Shrink { .. }
            | Self::NoEntries
            | Self::Mojibake { .. } => {
                "fetch the document again; if it stays like that, look at it in a browser and wait for upstream to mend it"
            }
            Self::PageShell => {
                "open the page in a browser and look whether its source has entries; if it no longer has, the page \
                 reader has nothing to read, and `cargo xtask import` files the data and the CSV meanwhile"
            }
            Self::ScriptData { .. } => {
                "look which script of the page holds the data, and in which form; `cargo xtask import` files the data of \
                 the upstream repository meanwhile"
            }
            Self::NoCount { .. } | Self::Count { .. } | Self::PagePart { .. } => {
                "open the page in a browser without a search or a release chosen; if its markup changed, the page reader \
                 needs the new selectors, and `cargo xtask import` files the data and the CSV meanwhile"
            }
            Self::PageDepth { .. } | Self::PageParser => {
                "open the page in a browser; if it looks as ever, report it here, and `cargo xtask import` files the data \
                 and the CSV meanwhile"
            }
            Self::Quote { .. }
            | Self::BareCarriageReturn
            | Self::BlankLine
            | Self::Header { .. }
            | Self::Shift { .. } => {
                "take the file as upstream publishes it, untouched by another program; if it is, report the line to \
                 upstream, and `cargo xtask import` files the data meanwhile"
            }
            Self::JsonSyntax { .. } | Self::Literal { .. } => {
                "fetch the document again; if it stays like that, the form of the data has changed and its reader must learn \
                 it; `cargo xtask import` files the CSV meanwhile"
            }
            Self::JsonField { .. } | Self::DuplicateKey | Self::Versions { .. } | Self::Day { .. } => {
                "look at that value; if the format changed, the data reader needs to learn it; `cargo xtask import` files the CSV \
                 meanwhile"
            }
            Self::DuplicateEvent { .. }
            | Self::EventId(_)
            | Self::Release(_)
            | Self::Word(_)
            | Self::ControlCharacter { .. }
            | Self::LongDescription { .. } => {
                "look at that entry in a browser; if upstream published it like that, wait for it to be mended or \
                 teach the reader the new form"
            }
            Self::Testimonies { .. } => "name one document for each source",
        }
    }
}
