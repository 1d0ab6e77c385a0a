//! The readers and the reconciliation through their public surface, on small invented inputs.

mod agreement;
mod csv;
mod data;
mod errors;
mod fixture;
mod page;
mod reconcile;
mod script;
mod upstream;
