//! Helpers of the product tests.
