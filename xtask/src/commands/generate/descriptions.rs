//! The descriptions as CSV, for local use: unchanged, and in a form in which a spreadsheet runs no formula.

use catalog_ingest::Descriptions;

/// The characters that start a formula in a spreadsheet, including their full-width forms.
const STARTS_OF_FORMULAS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Ids and descriptions, unchanged.
pub(super) fn table(descriptions: &Descriptions) -> Vec<u8> {
    written(descriptions, str::to_owned)
}

/// The same, with `'` before every text that a spreadsheet would run as a formula.
pub(super) fn table_for_spreadsheets(descriptions: &Descriptions) -> Vec<u8> {
    written(descriptions, as_text)
}

fn as_text(text: &str) -> String {
    if text.starts_with(STARTS_OF_FORMULAS) { format!("'{text}") } else { text.to_owned() }
}

fn written(descriptions: &Descriptions, cell: fn(&str) -> String) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(["id", "description"]).and_then(|()| {
        descriptions.iter().try_for_each(|(id, text)| writer.write_record([cell(id.as_str()), cell(text)]))
    });
    written.expect("a Vec accepts every write");
    writer.into_inner().expect("a Vec accepts every write")
}

#[cfg(test)]
mod tests {
    use catalog_model::EventId;
    use proptest::prelude::*;

    use super::*;

    /// The one description of a table.
    fn description(table: Vec<u8>) -> String {
        let mut reader = csv::Reader::from_reader(table.as_slice());
        assert_eq!(reader.headers().unwrap(), &["id", "description"][..]);
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        let [row] = rows.as_slice() else { panic!("one description is one row: {rows:?}") };
        assert_eq!(&row[0], "pool.lane.open");
        row[1].to_owned()
    }

    fn described(text: &str) -> Descriptions {
        Descriptions::from([(EventId::new("pool.lane.open").unwrap(), text.to_owned())])
    }

    fn check(text: &str) {
        let plain = description(table(&described(text)));
        assert_eq!(plain, text, "the plain table is unchanged");
        let safe = description(table_for_spreadsheets(&described(text)));
        assert!(!safe.starts_with(STARTS_OF_FORMULAS), "{safe:?}");
        let marked = text.starts_with(STARTS_OF_FORMULAS);
        assert_eq!(safe, if marked { format!("'{text}") } else { text.to_owned() }, "nothing else is changed");
    }

    #[test]
    fn formulas_are_escaped() {
        for text in ["", "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\u{ff1d}1", "a=1", "'=1", "a,\"b\"\nc"] {
            check(text);
        }
    }

    proptest! {
        #[test]
        fn any_description_round_trips(text in any::<String>(), start in prop::sample::select(&STARTS_OF_FORMULAS[..])) {
            check(&text);
            check(&format!("{start}{text}"));
        }
    }
}
