//! The errors of the generators.

catalog_model::codes! {
    G_EMPTY, "G-EMPTY", Refused, "The history documents no event type, and an enum without variants does not compile.",
        "import or refresh a catalog first";
    G_UNREGISTERED, "G-UNREGISTERED", Refused, "A documented event type has no code and no variant name in the registry.",
        "restore the registry with `git restore snapshots`, or import again, which registers every id";
    // No test: no set of ids is known that needs more than a few of the seeds.
    G_HASH, "G-HASH", Refused, "No perfect hash was found for the registered ids.",
        "report this together with snapshots/registry.csv: it is a limit of the generator";
}
