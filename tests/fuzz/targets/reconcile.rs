#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    catalog_fuzz::reconcile::check(bytes);
});
