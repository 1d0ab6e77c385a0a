//! Reads and writes snapshots and generated files, atomically.
