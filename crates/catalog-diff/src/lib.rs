//! Compares two catalogs and renders the difference.
