//! Fetches the Okta event catalog's documents over HTTP.
