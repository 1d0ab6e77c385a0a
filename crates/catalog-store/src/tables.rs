//! The history tables: a whole history in four CSV files of `generated/`.

pub use crate::format::tables::{HISTORY_TABLES, HistoryTable, TableReader, write};
