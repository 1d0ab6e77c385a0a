//! Reads the page, the CSV and the page's data into one catalog.
