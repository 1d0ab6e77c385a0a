//! The rows of the fault catalogue: what can go wrong, in our own words, and where it is proven what happens then.

/// A row.
pub(crate) struct Row {
    /// Its number.
    pub(crate) number: u8,
    /// What goes wrong.
    pub(crate) fault: &'static str,
    /// The tests: the file and the function of each.
    pub(crate) tests: &'static [(&'static str, &'static str)],
    /// Why there is no test, or what of the row the tests leave out.
    pub(crate) reason: Option<&'static str>,
}

const fn row(number: u8, fault: &'static str, tests: &'static [(&'static str, &'static str)]) -> Row {
    Row { number, fault, tests, reason: None }
}

impl Row {
    const fn but(self, reason: &'static str) -> Self {
        Self { reason: Some(reason), ..self }
    }
}

const FETCH_GZIP: &str = "crates/catalog-fetch/tests/faults/gzip.rs";
const FETCH_HTTP: &str = "crates/catalog-fetch/tests/faults/http.rs";
const FETCH_NETWORK: &str = "crates/catalog-fetch/tests/faults/network.rs";
const FETCH_PROXIES: &str = "crates/catalog-fetch/tests/faults/proxies.rs";
const FETCH_REDIRECTS: &str = "crates/catalog-fetch/tests/faults/redirects.rs";
const FETCH_SOURCES: &str = "crates/catalog-fetch/tests/faults/sources.rs";
const FETCH_TLS: &str = "crates/catalog-fetch/tests/faults/tls.rs";
const INGEST_CHUNK: &str = "crates/catalog-ingest/tests/ingest/script.rs";
const INGEST_CSV: &str = "crates/catalog-ingest/tests/ingest/csv.rs";
const INGEST_DATA: &str = "crates/catalog-ingest/tests/ingest/data.rs";
const INGEST_ERRORS: &str = "crates/catalog-ingest/tests/ingest/errors.rs";
const INGEST_MERGE: &str = "crates/catalog-ingest/tests/ingest/reconcile.rs";
const INGEST_PAGE: &str = "crates/catalog-ingest/tests/ingest/page.rs";
const INGEST_SCAN: &str = "crates/catalog-ingest/src/csv_lines.rs";
const INGEST_UPSTREAM: &str = "crates/catalog-ingest/tests/ingest/upstream.rs";
const LIMITS: &str = "tests/product/faults/limits.rs";
const MODEL_HISTORY: &str = "crates/catalog-model/tests/history.rs";
const MODEL_IDENTITY: &str = "crates/catalog-model/tests/identity.rs";
const MODEL_NAMING: &str = "crates/catalog-model/tests/naming.rs";
const DIFF_HOSTILE: &str = "crates/catalog-diff/tests/hostile.rs";
const DIFF_RENAMES: &str = "crates/catalog-diff/tests/rename_candidates.rs";
const DIFF_RENDERING: &str = "crates/catalog-diff/tests/rendering.rs";
const DIFF_RULES: &str = "crates/catalog-diff/tests/event_rules.rs";
const EMIT_CSV: &str = "crates/catalog-emit/src/csv.rs";
const EMIT_DOC: &str = "crates/catalog-emit/src/rust/doc_text.rs";
const EMIT_HOSTILE: &str = "crates/catalog-emit/tests/emit/hostile.rs";
const EMIT_RUST: &str = "crates/catalog-emit/tests/emit/crate_files.rs";
const EMIT_SCHEMAS: &str = "crates/catalog-emit/tests/emit/event_type_schemas.rs";
const STORE_CHECKOUT: &str = "crates/catalog-store/tests/checkout.rs";
const STORE_OUTPUT: &str = "crates/catalog-store/src/disk/outside.rs";
const STORE_OUTSIDE: &str = "crates/catalog-store/tests/outside.rs";
const STORE_REFUSALS: &str = "crates/catalog-store/tests/refusals.rs";
const STORE_TRANSACTION: &str = "crates/catalog-store/tests/transaction.rs";
const VALIDATE_HOSTILE: &str = "crates/catalog-validate/tests/validate/hostile.rs";
const GUARDS: &str = "xtask/src/guards/step.rs";
const GUARDS_AGREEMENT: &str = "xtask/src/guards/agreement.rs";
const GUARDS_REGRESSION: &str = "xtask/src/guards/regression.rs";
const GATHER: &str = "xtask/src/gather.rs";
const SCHEDULED_JOB: &str = "tests/product/scheduled_job.rs";
const SEEDS: &str = "tests/product/faults/seeds.rs";
const XTASK: &str = "xtask/src/lib.rs";
const COMMAND_LINE: &str = "tests/product/faults/command_line.rs";
const CONCURRENCY: &str = "tests/product/faults/concurrency.rs";
const CSV: &str = "tests/product/faults/csv.rs";
const DATA: &str = "tests/product/faults/data.rs";
const ENUM_CRATE: &str = "tests/product/enum_crate.rs";
const FILES: &str = "tests/product/faults/files.rs";
const FRESHNESS: &str = "tests/product/freshness.rs";
const GENERATE: &str = "tests/product/generate.rs";
const HOSTILE: &str = "tests/product/faults/hostile.rs";
const KILLS: &str = "tests/product/faults/kills.rs";
const NETWORK: &str = "tests/product/faults/network.rs";
const PAGE: &str = "tests/product/faults/page.rs";
const PRODUCT_COMMANDS: &str = "tests/product/command_line.rs";
const QUALITY: &str = "tests/product/faults/quality.rs";
const REPLAY: &str = "tests/product/faults/replay.rs";
const STEPS: &str = "tests/product/faults/steps.rs";
const TORTURE: &str = "tests/product/faults/torture.rs";

/// Every row, in the order of numbers.
pub(crate) const ROWS: &[Row] = &[
    row(1, "the name of the host has no address", &[
        (FETCH_NETWORK, "n01_dns_failure"),
        (FETCH_NETWORK, "n01_a_name_without_addresses_is_a_dns_failure"),
    ]),
    row(2, "nobody listens, or the connection is reset before the headers", &[
        (FETCH_NETWORK, "n02_connection_refused"),
        (FETCH_NETWORK, "n02_reset_before_headers"),
        (FETCH_NETWORK, "n02_closed_before_headers"),
        (FETCH_NETWORK, "n02_reset_then_answer"),
        (NETWORK, "fault_002_nobody_listens"),
    ]),
    row(3, "a server that accepts and never answers", &[
        (FETCH_NETWORK, "n03_accepts_and_never_answers"),
        (FETCH_NETWORK, "n03_the_total_limit_holds_before_the_answer_too"),
        (FETCH_NETWORK, "n03_headers_that_drip_are_stopped"),
    ]),
    row(4, "headers, and then silence", &[(FETCH_NETWORK, "n04_headers_then_silence")]),
    row(5, "a slow drip of bytes", &[
        (FETCH_NETWORK, "n05_slow_drip_meets_the_minimum_rate"),
        (FETCH_NETWORK, "n05_slow_drip_meets_the_total_limit"),
        (FETCH_NETWORK, "n05_a_short_pause_and_a_small_document_are_fine"),
        (FETCH_GZIP, "n05_a_drip_of_gzip_is_measured_on_the_wire"),
    ]),
    row(6, "a body shorter than its declared length", &[
        (FETCH_NETWORK, "n06_body_shorter_than_content_length"),
        (FETCH_NETWORK, "n06_reset_in_the_middle_of_the_body"),
    ]),
    row(7, "a body without a declared length that was cut", &[
        (FETCH_NETWORK, "n07_close_delimited_body_that_was_cut"),
        (NETWORK, "fault_007_a_body_that_ends_with_the_connection_was_cut"),
    ]),
    row(8, "chunks without the last one", &[
        (FETCH_NETWORK, "n08_chunked_without_last_chunk"),
        (FETCH_NETWORK, "n08_a_chunk_without_a_size_is_not_http"),
    ]),
    row(9, "gzip that was cut, damaged, or is none", &[
        (FETCH_GZIP, "n09_gzip_cut_anywhere"),
        (FETCH_GZIP, "n09_text_labelled_gzip"),
        (FETCH_GZIP, "n09_gzip_with_one_byte_changed_is_never_another_document"),
    ]),
    row(10, "gzip with something behind its end", &[
        (FETCH_GZIP, "n10_gzip_with_trailing_garbage"),
        (FETCH_GZIP, "n10_several_gzip_members_are_one_document"),
        (NETWORK, "fault_010_garbage_after_gzip_is_told"),
    ]),
    row(11, "a small answer that unpacks to a huge one", &[
        (FETCH_GZIP, "n11_gzip_bomb"),
        (FETCH_GZIP, "n11_too_big_in_every_framing"),
        (FETCH_GZIP, "n11_a_declared_size_beyond_the_cap_is_not_read"),
        (NETWORK, "fault_011_a_gzip_bomb"),
    ]),
    row(12, "an answer that is no proper HTTP", &[(FETCH_NETWORK, "n12_not_proper_http")]),
    row(13, "a certificate that proves nothing", &[(FETCH_TLS, "n13_certificates")]),
    row(14, "a proxy variable that names a dead proxy, one that refuses, or none", &[
        (FETCH_NETWORK, "n14_proxy_variable_is_named"),
        (FETCH_PROXIES, "n14_a_proxy_that_refuses"),
        (FETCH_PROXIES, "n14_a_variable_that_names_no_proxy"),
    ]),
    row(15, "the login page of a network in place of the site", &[
        (FETCH_NETWORK, "n15_captive_portal_redirects_to_plain_http"),
        (NETWORK, "fault_015_a_captive_portal"),
    ]),
    row(16, "one of two addresses is dead, or the resolver hangs", &[
        (FETCH_NETWORK, "n16_one_of_two_addresses_is_dead"),
        (FETCH_NETWORK, "n16_a_resolver_that_hangs_is_not_waited_for"),
    ]),
    row(17, "a machine without a network", &[
        (FETCH_NETWORK, "n17_an_offline_machine_is_told_soon"),
        (NETWORK, "fault_017_an_offline_machine"),
    ]),
    row(18, "a page that says `not found` with status 200", &[
        (NETWORK, "fault_018_a_soft_404"),
        (CSV, "fault_018_the_page_itself_in_place_of_a_file"),
        (CSV, "fault_018_a_notice_in_plain_text_in_place_of_the_csv"),
        (INGEST_CSV, "f018_f027_f030_f052_f057_other_documents"),
        (INGEST_DATA, "f018_f027_f030_other_documents"),
        (INGEST_PAGE, "f018_f036_pages_without_entries"),
        (INGEST_CSV, "f018_other_texts"),
    ]),
    row(19, "a document that is not there, or is gone", &[
        (FETCH_HTTP, "h19_not_found_and_gone"),
        (NETWORK, "fault_019_a_document_that_is_gone"),
    ]),
    row(20, "a server that asks to come again later, in every form and in none", &[
        (FETCH_HTTP, "h20_retry_after_is_honoured_and_capped"),
        (FETCH_HTTP, "h20_a_server_that_stays_busy"),
        (GATHER, "a_server_is_waited_for_longer_where_nobody_sits_in_front_of_the_run"),
    ]),
    row(21, "a server with a fault that passes", &[
        (FETCH_HTTP, "h21_server_errors_then_200"),
        (FETCH_HTTP, "h21_server_errors_that_stay"),
        (NETWORK, "fault_021_a_server_with_a_fault_that_passes_is_told"),
    ]),
    row(22, "a success that is none: 204, 206, 304, a redirect to nowhere", &[
        (FETCH_HTTP, "h22_status_other_than_200"),
        (FETCH_REDIRECTS, "h22_redirect_without_location"),
        (FETCH_REDIRECTS, "h22_redirect_to_another_scheme"),
        (NETWORK, "fault_022_answers_without_a_document"),
    ]),
    row(23, "redirects in a circle, too many, or away from the site", &[
        (FETCH_REDIRECTS, "h23_redirects_within_the_site_are_followed"),
        (FETCH_REDIRECTS, "h23_redirect_loop"),
        (FETCH_REDIRECTS, "h23_five_hops_and_not_six"),
        (FETCH_REDIRECTS, "h23_redirect_to_another_host"),
        (FETCH_REDIRECTS, "h23_locations_that_are_no_urls"),
    ]),
    row(24, "`not modified`, and the local copy is missing or another one", &[
        (FETCH_HTTP, "h24_a_304_that_nobody_asked_for"),
        (NETWORK, "fault_024_a_304_is_never_nothing_new"),
    ]),
    row(25, "a tag of the answer that says nothing of its bytes", &[
        (FETCH_HTTP, "h25_the_content_decides_and_not_the_etag"),
        (NETWORK, "fault_025_the_content_decides"),
    ]),
    row(26, "an answer in an encoding that was not asked for", &[
        (FETCH_HTTP, "h26_unknown_content_encoding"),
        (NETWORK, "fault_026_an_encoding_that_was_not_asked_for"),
    ]),
    row(27, "another character encoding than UTF-8", &[
        (FETCH_HTTP, "h27_another_charset_declared"),
        (NETWORK, "fault_027_another_charset"),
    ]),
    row(28, "an old copy of one of the three documents", &[
        (NETWORK, "fault_028_an_old_copy_of_one_of_three"),
        (NETWORK, "fault_028_an_old_copy_of_the_data"),
    ]),
    row(29, "a catalog that is older than the newest snapshot", &[
        (NETWORK, "fault_029_an_older_catalog"),
        (NETWORK, "fault_029_an_old_page_and_csv_whose_script_is_gone"),
        (GUARDS_REGRESSION, "an_old_page_and_csv_are_known_by_what_they_document"),
        (REPLAY, "fault_029_every_real_version_in_its_order_passes_every_guard"),
        (GUARDS_REGRESSION, "a_label_that_goes_back_is_refused_and_one_that_stays_or_goes_on_is_not"),
        (GUARDS_REGRESSION, "known_content_is_an_old_copy_unless_its_label_is_newer"),
    ])
    .but("there is no switch that takes an older one: `import` files it where it belongs"),
    row(30, "a pointer of Git LFS, or a page of a code host", &[
        (NETWORK, "fault_030_a_pointer_of_git_lfs_or_a_page_of_a_code_host"),
        (NETWORK, "fault_030_a_pointer_of_git_lfs_in_place_of_the_data"),
    ]),
    row(31, "a page that asks for consent or for proof of a person", &[
        (FETCH_HTTP, "h31_a_block_says_nothing_of_the_document"),
        (NETWORK, "fault_031_a_consent_page_or_a_challenge"),
        (INGEST_PAGE, "f031_f134_the_message_quotes_the_title"),
    ]),
    row(32, "headings, classes or wrappers of the page have changed", &[
        (PAGE, "fault_032_headings_classes_or_wrappers_that_changed"),
        (PAGE, "fault_032_every_class_renamed"),
        (INGEST_PAGE, "f032_f033_f045_another_count_than_stated"),
    ]),
    row(33, "half of the page's entries have changed", &[(PAGE, "fault_033_half_of_the_entries_renamed")]),
    row(34, "the page does not say how many entries it has", &[
        (PAGE, "fault_034_the_count_is_missing"),
        (INGEST_PAGE, "f034_no_count"),
    ]),
    row(35, "a page or chunk cut anywhere", &[
        (PAGE, "fault_035_a_page_that_was_cut"),
        (TORTURE, "fault_035_two_thousand_prefixes_of_page_and_chunk"),
        (TORTURE, "fault_035_twenty_thousand_prefixes_of_page_and_chunk"),
        (TORTURE, "fault_035_a_chunk_that_was_cut_anywhere_is_refused_by_the_product"),
        (INGEST_PAGE, "f035_every_prefix"),
        (INGEST_CHUNK, "f035_every_prefix_of_the_script"),
    ]),
    row(36, "a shell that scripts would fill", &[(PAGE, "fault_036_a_shell_without_the_entries")]),
    row(37, "the page's placeholder for an empty description", &[
        (PAGE, "fault_037_the_placeholder_for_no_description"),
        (INGEST_MERGE, "f037_the_placeholder_hides_a_text_like_it"),
    ]),
    row(38, "a tag that is none, and the tags of the legend", &[
        (PAGE, "fault_038_the_pseudo_tag_and_the_legend"),
        (INGEST_PAGE, "f038_the_page_has_the_facts_of_the_csv"),
    ]),
    row(39, "an id split by markup", &[(PAGE, "fault_039_an_id_split_by_markup")]),
    row(40, "two ids with one anchor", &[
        (PAGE, "fault_040_two_ids_with_one_anchor"),
        (INGEST_PAGE, "f040_f064_shared_ids_and_anchors"),
        (MODEL_IDENTITY, "an_anchor_drops_dots_and_underscores_and_two_ids_can_share_one"),
    ]),
    row(41, "the label before the release reads otherwise", &[
        (PAGE, "fault_041_a_release_label_that_changed"),
        (INGEST_PAGE, "f039_f041_parts_of_an_entry"),
    ]),
    row(42, "a page made to keep the parser busy", &[
        (PAGE, "fault_042_a_page_made_to_hurt_the_parser"),
        (INGEST_PAGE, "f042_bombs"),
        ("crates/catalog-ingest/src/page.rs", "f042_a_page_that_takes_too_long_is_refused_between_two_chunks"),
    ]),
    row(43, "markup that the parser cannot bear", &[
        (PAGE, "fault_043_no_markup_makes_the_parser_stop_the_product"),
        (TORTURE, "fault_043_bytes_changed_at_random_stop_nothing"),
        (INGEST_PAGE, "f043_no_markup_panics"),
        (SEEDS, "fault_043_seeds_of_the_page"),
    ])
    .but("no page is known at which the parser panics, so that the panic is caught is read and not tried"),
    row(44, "the same page, written otherwise", &[
        (PAGE, "fault_044_markup_that_is_written_otherwise"),
        (INGEST_PAGE, "f039_f044_markup_does_not_matter"),
    ]),
    row(45, "a filter baked into the page", &[
        (PAGE, "fault_045_a_filter_baked_into_the_page"),
        (PAGE, "fault_045_more_entries_in_one_document_than_in_both_others"),
        (INGEST_MERGE, "f045_the_source_that_differs_from_both_others_is_to_blame"),
        (INGEST_MERGE, "f028_f058_a_source_with_too_few_entries"),
    ]),
    row(46, "a CSV without a header", &[
        (CSV, "fault_046_no_header"),
        (INGEST_CSV, "f046_f047_three_dialects"),
        (INGEST_UPSTREAM, "f046_every_csv_file_in_its_dialect"),
    ]),
    row(47, "a CSV whose tags have cells of their own", &[
        (CSV, "fault_047_tags_in_cells_of_their_own"),
        (INGEST_CSV, "f046_f047_three_dialects"),
    ]),
    row(48, "columns spelt otherwise, added, moved or missing", &[
        (CSV, "fault_048_columns_spelt_added_moved_or_missing"),
        (INGEST_CSV, "f048_columns_by_name"),
        (INGEST_CSV, "f048_f056_other_headers"),
    ]),
    row(49, "a quotation mark too few or too many", &[
        (CSV, "fault_049_a_quotation_mark_too_few_or_too_many"),
        (INGEST_SCAN, "accepted_lines_are_records_of_the_csv_crate"),
        (INGEST_CSV, "f049_f051_f053_f054_lines_that_are_not_rows"),
        (SEEDS, "fault_049_seeds_of_the_csv"),
    ]),
    row(50, "a CSV cut anywhere", &[
        (CSV, "fault_050_a_csv_that_was_cut"),
        (CSV, "fault_050_a_csv_that_was_cut_where_it_decides"),
        (TORTURE, "fault_050_every_prefix_of_the_csv"),
        (INGEST_CSV, "f050_every_prefix"),
        (INGEST_MERGE, "f050_a_csv_cut_between_two_rows"),
    ]),
    row(51, "byte order marks, line ends and blank lines", &[
        (CSV, "fault_051_marks_line_ends_and_blank_lines"),
        (INGEST_CSV, "f051_byte_order_mark_and_carriage_returns"),
    ]),
    row(52, "bytes of another encoding, or text that went through one", &[
        (CSV, "fault_052_another_encoding"),
        (CSV, "fault_052_another_encoding_of_the_data"),
        (INGEST_DATA, "f052_f053_f077_f080_descriptions"),
    ]),
    row(53, "control characters in a cell", &[
        (CSV, "fault_053_control_characters"),
        (INGEST_SCAN, "other_lines_are_refused_with_their_number"),
    ]),
    row(54, "a line break in a cell", &[(CSV, "fault_054_a_line_break_in_a_cell")]),
    row(55, "a row that lost a cell", &[
        (CSV, "fault_055_a_row_that_lost_a_cell"),
        (INGEST_CSV, "f055_f056_f065_rows_with_wrong_cells"),
    ]),
    row(56, "a CSV that another program saved", &[(CSV, "fault_056_a_file_that_another_program_saved")]),
    row(57, "more bytes, columns or rows than any table has", &[
        (CSV, "fault_057_more_than_any_table_has"),
        (CSV, "fault_057_a_line_of_commas_in_front_of_a_real_file"),
        (INGEST_CSV, "f057_lines_of_many_cells"),
        (INGEST_SCAN, "lines_of_too_many_cells_are_refused"),
    ])
        .but("the limits are tried a little above them, not with a gigabyte"),
    row(58, "a header and nothing else", &[(CSV, "fault_058_nothing_but_the_header")]),
    row(59, "two versions in the data, or none", &[
        (DATA, "fault_059_the_version_is_chosen_by_its_name"),
        (INGEST_DATA, "f059_the_version_by_name"),
    ]),
    row(60, "keys of the data that come and go", &[
        (DATA, "fault_060_keys_that_come_and_go"),
        (DATA, "fault_060_the_key_for_previews_goes_away"),
        (DATA, "fault_060_the_key_for_payload_types_goes_away"),
        (GUARDS_AGREEMENT, "the_data_is_outvoted_by_two_about_many"),
        (INGEST_DATA, "f060_optional_keys"),
        (INGEST_DATA, "f060_unknown_keys"),
        (INGEST_DATA, "f060_too_many_unknown_keys"),
        (INGEST_UPSTREAM, "f060_every_data_file_agrees_with_the_csv_of_its_publication"),
    ]),
    row(61, "a value of the data that is missing, null or of another kind", &[
        (DATA, "fault_061_a_value_that_is_missing_or_of_another_kind"),
        (INGEST_DATA, "f061_f065_f074_f076_wrong_values"),
        (INGEST_DATA, "f061_null_facts"),
    ]),
    row(62, "JSON that can be read in two ways, or is none", &[
        (DATA, "fault_062_json_that_can_be_read_in_two_ways"),
        (INGEST_DATA, "f062_duplicate_keys"),
        (INGEST_DATA, "f062_invalid_json"),
        (SEEDS, "fault_062_seeds_of_the_data"),
    ]),
    row(63, "sources of different age", &[
        (QUALITY, "fault_063_witnesses_of_different_age"),
        (QUALITY, "fault_063_the_strict_way_takes_witnesses_that_agree"),
        (NETWORK, "fault_063_data_that_comes_back_is_news"),
        (GUARDS_AGREEMENT, "entries_that_only_the_data_lacks_were_lost_by_it"),
        (GUARDS_AGREEMENT, "the_strict_way_refuses_any_contradiction_and_no_notice"),
        (GUARDS_AGREEMENT, "without_the_data_nobody_can_settle_which_event_types_there_are"),
        (REPLAY, "fault_063_the_real_windows_of_disagreement_and_no_others"),
        (INGEST_UPSTREAM, "f063_a_csv_older_than_the_event_data"),
        (INGEST_MERGE, "f063_the_event_data_decides_and_discrepancies_are_reported"),
    ]),
    row(64, "an id that stands twice", &[
        (QUALITY, "fault_064_an_id_that_stands_twice"),
        (INGEST_CSV, "f064_f078_duplicate_ids_and_order"),
        (INGEST_DATA, "f064_duplicate_ids"),
    ]),
    row(65, "ids that look like others", &[
        (QUALITY, "fault_065_ids_that_look_like_others"),
        (MODEL_IDENTITY, "ids_of_the_published_form_are_accepted_and_near_misses_refused"),
        (MODEL_IDENTITY, "any_text_is_an_id_exactly_if_it_has_the_published_form"),
    ]),
    row(66, "names that collide", &[
        (QUALITY, "fault_066_names_that_collide"),
        (MODEL_NAMING, "the_first_of_two_colliding_ids_keeps_the_plain_name"),
        (MODEL_NAMING, "every_registered_id_has_a_name_of_its_own_that_never_changes"),
    ]),
    row(67, "names that Rust or the crate itself needs", &[
        (QUALITY, "fault_067_names_that_rust_or_we_need"),
        (MODEL_NAMING, "names_that_rust_or_we_need_are_set_apart"),
    ]),
    row(68, "many event types removed at once", &[
        (STEPS, "fault_068_mass_removal"),
        (REPLAY, "fault_068_no_real_step_is_beyond_a_guard"),
        (GUARDS, "a_step_at_the_guard_passes_and_one_beyond_it_is_refused"),
        (GUARDS, "only_the_exact_count_is_accepted"),
        (GUARDS, "what_is_large_and_within_its_guard_is_told"),
        (STEPS, "fault_068_an_unusual_step_is_told"),
        (STEPS, "fault_068_a_third_removed_from_one_witness"),
        (STEPS, "fault_068_the_body_of_a_pull_request_tells_what_is_unusual_and_what_disagrees"),
    ]),
    row(69, "many event types added at once", &[
        (STEPS, "fault_069_mass_addition"),
        (GUARDS, "what_is_large_and_within_its_guard_is_told"),
        (REPLAY, "fault_068_no_real_step_is_beyond_a_guard"),
    ]),
    row(70, "many texts, tags, categories or other facts changed at once", &[
        (STEPS, "fault_070_mass_change_of_texts"),
        (STEPS, "fault_070_mass_change_of_tags_or_categories"),
        (STEPS, "fault_070_mass_change_of_other_facts"),
        (STEPS, "fault_070_facts_that_two_witnesses_tell_otherwise"),
        (STEPS, "fault_070_flags_lost"),
        (STEPS, "fault_070_payload_fields_that_lose_what_they_were"),
        (GUARDS, "flags_are_hardly_ever_lost"),
        (GUARDS, "other_facts_hardly_ever_change"),
        (GUARDS, "payload_fields_hardly_ever_change"),
        (GUARDS, "what_only_the_data_tells_is_held_against_the_newest_that_told_it"),
        (GUARDS_AGREEMENT, "facts_that_both_others_tell_otherwise_are_in_the_wrong_place"),
        (GUARDS_AGREEMENT, "without_the_data_many_facts_that_differ_cannot_be_settled"),
        (GUARDS, "tags_and_categories_have_guards_of_their_own"),
        (GUARDS, "what_is_large_and_within_its_guard_is_told"),
        (REPLAY, "fault_068_no_real_step_is_beyond_a_guard"),
    ]),
    row(71, "removed, and back again", &[
        (STEPS, "fault_071_removed_and_back_again"),
        (STEPS, "fault_071_the_whole_content_comes_back_under_a_new_label"),
        (DIFF_RULES, "f071_an_id_that_was_documented_before_returns"),
        (MODEL_HISTORY, "a_life_is_told_step_by_step"),
    ]),
    row(72, "hidden, and shown again", &[
        (STEPS, "fault_072_hidden_and_shown_again"),
        (STEPS, "fault_072_hidden_event_types_that_all_go_or_show_at_once"),
        (GUARDS, "hidden_event_types_stay_hidden_or_go_one_by_one"),
        (DIFF_RULES, "f072_every_change_of_visibility"),
    ]),
    row(73, "a rename", &[
        (STEPS, "fault_073_a_rename"),
        (DIFF_RENAMES, "f073_ids_that_differ_in_a_letter_or_a_word"),
        (DIFF_RENAMES, "f073_hidden_and_promoted_ids_are_not_renamed"),
    ]),
    row(74, "releases of other forms, of the future, or none", &[
        (STEPS, "fault_074_releases"),
        (STEPS, "fault_074_a_label_ahead_of_the_calendar"),
        (MODEL_IDENTITY, "releases_have_two_forms_and_no_other"),
        (MODEL_IDENTITY, "releases_are_ordered_by_time_across_the_two_forms"),
    ]),
    row(75, "the release of an event type changes", &[(STEPS, "fault_075_the_release_of_an_event_type_changes")]),
    row(76, "tags and categories that are not declared, or are none", &[
        (QUALITY, "fault_076_tags_and_categories"),
        (MODEL_IDENTITY, "tags_are_lower_kebab_and_legacy_ids_are_not_bound_to_two_segments"),
    ]),
    row(77, "descriptions that are empty, oddly spaced or shared", &[
        (QUALITY, "fault_077_descriptions_that_are_empty_spaced_or_shared"),
        (MODEL_IDENTITY, "a_digest_ignores_white_space_and_nothing_else"),
    ]),
    row(78, "entries in another order", &[(QUALITY, "fault_078_entries_in_another_order")]),
    row(79, "one label for several contents, several builds of one", &[
        (STEPS, "fault_079_the_label_is_no_identity"),
        (MODEL_HISTORY, "equal_neighbours_share_a_snapshot_and_content_that_comes_back_is_a_new_one"),
    ]),
    row(80, "a description that grows and grows", &[
        (QUALITY, "fault_080_a_description_that_grows"),
        (INGEST_DATA, "f052_f053_f077_f080_descriptions"),
    ]),
    row(81, "text that would end a Rust literal", &[
        (EMIT_HOSTILE, "f081_no_text_ends_a_rust_literal"),
        (HOSTILE, "fault_081_no_prose_reaches_a_literal_or_any_other_file"),
        (EMIT_RUST, "every_literal_of_the_tables_is_a_known_text"),
        (EMIT_RUST, "every_rust_file_parses_and_has_line_comments_only"),
        (EMIT_RUST, "the_enum_has_exactly_the_registered_variants_in_the_order_of_codes"),
        (SEEDS, "fault_081_seeds_of_the_merge_and_what_is_generated"),
    ]),
    row(82, "ids that are no identifiers", &[
        (EMIT_HOSTILE, "f082_ids_that_are_no_identifiers"),
        (HOSTILE, "fault_082_ids_that_are_no_identifiers"),
        (MODEL_NAMING, "names_that_rust_or_we_need_are_set_apart"),
    ]),
    row(83, "text that would be code in a doc comment", &[
        (EMIT_DOC, "plain_text_is_never_markup"),
        (EMIT_DOC, "plain_text_has_no_bare_punctuation"),
        (ENUM_CRATE, "the_crate_compiles_without_features_and_its_own_tests_and_docs_are_clean"),
        (EMIT_HOSTILE, "f083_f084_f085_doc_comments_are_plain_text_on_one_line"),
    ]),
    row(84, "text that would be HTML or a link in a doc comment", &[
        (EMIT_DOC, "plain_text_is_never_markup"),
        (EMIT_DOC, "code_spans_end_where_they_should"),
        (ENUM_CRATE, "the_crate_compiles_without_features_and_its_own_tests_and_docs_are_clean"),
        (EMIT_HOSTILE, "f083_f084_f085_doc_comments_are_plain_text_on_one_line"),
    ]),
    row(85, "control and bidirectional characters on their way to a source file", &[
        (EMIT_HOSTILE, "f083_f084_f085_doc_comments_are_plain_text_on_one_line"),
        (HOSTILE, "fault_085_controls_and_bidirectional_characters"),
        (INGEST_DATA, "f052_f053_f077_f080_descriptions"),
    ]),
    row(86, "text that would open or end a block comment", &[
        (EMIT_HOSTILE, "f086_no_block_comment_anywhere"),
        (HOSTILE, "fault_086_no_block_comment_anywhere"),
        (EMIT_RUST, "every_rust_file_parses_and_has_line_comments_only"),
    ]),
    row(87, "text that a spreadsheet would run", &[
        (HOSTILE, "fault_087_formulas_in_a_csv"),
        (HOSTILE, "fault_087_a_variant_for_spreadsheets"),
        (EMIT_CSV, "f087_any_text_reads_back"),
        (EMIT_HOSTILE, "f087_no_cell_of_a_committed_csv_is_a_formula"),
    ]),
    row(88, "text that would act in the body of a pull request", &[
        (EMIT_HOSTILE, "f088_f089_markdown_shows_ids_as_code_and_no_reason"),
        (HOSTILE, "fault_088_markdown_for_a_pull_request"),
        (DIFF_HOSTILE, "f088_f091_known_attacks"),
        (DIFF_HOSTILE, "f088_any_text"),
        (DIFF_RENDERING, "f088_long_markdown_is_cut_and_counts_what_it_leaves_out"),
    ]),
    row(89, "text that would act on a web page", &[
        (EMIT_HOSTILE, "f088_f089_markdown_shows_ids_as_code_and_no_reason"),
        (HOSTILE, "fault_089_no_html_is_made"),
    ])
        .but("the product makes no web page; the pages of rustdoc are row 84"),
    row(90, "text that would act in JSON or in a schema", &[
        (EMIT_HOSTILE, "f090_json_keeps_every_text_and_schemas_compile"),
        (HOSTILE, "fault_090_json_and_its_schemas"),
        (EMIT_SCHEMAS, "the_strict_schema_takes_every_registered_id_and_no_other"),
    ]),
    row(91, "text that would act on a terminal", &[
        (HOSTILE, "fault_091_nothing_scraped_is_printed_raw"),
        (HOSTILE, "fault_091_findings_are_kept_escaped"),
        (INGEST_ERRORS, "f091_scraped_text_is_never_shown_raw"),
        (STORE_CHECKOUT, "diffs_show_what_differs_and_nothing_that_acts_on_the_screen"),
        (DIFF_HOSTILE, "f088_f091_known_attacks"),
        (VALIDATE_HOSTILE, "no_text_of_a_source_acts_on_the_screen"),
        (SEEDS, "fault_091_seeds_of_the_printer"),
    ]),
    row(92, "text that would be the name of a file", &[
        (EMIT_HOSTILE, "f092_names_of_files_are_portable"),
        (HOSTILE, "fault_092_names_of_files"),
        (MODEL_IDENTITY, "file_paths_stay_in_their_folder"),
        (STORE_CHECKOUT, "names_that_none_of_ours_can_have"),
    ]),
    row(93, "text that would command a runner of scheduled jobs", &[
        (EMIT_HOSTILE, "f093_no_line_is_a_command_of_a_runner"),
        (HOSTILE, "fault_093_a_runner_of_scheduled_jobs"),
    ])
        .but("the product writes to no file of a runner"),
    row(94, "text in a commit, a branch or a title", &[(HOSTILE, "fault_092_names_of_files")])
        .but("the product commits nothing, makes no branch and opens no pull request; the names that it gives are days and releases"),
    row(95, "a search that would keep a pattern matcher busy", &[(HOSTILE, "fault_095_search_takes_words_and_no_patterns")]),
    row(96, "every call to the file system fails once", &[
        (STORE_TRANSACTION, "one_call_fails_and_the_tree_is_right_at_once"),
        (STORE_TRANSACTION, "the_process_dies_at_some_call_and_recovery_makes_the_tree_whole"),
        (STORE_TRANSACTION, "recovery_can_fail_or_die_at_each_of_its_calls_and_be_started_again"),
        (STORE_TRANSACTION, "every_read_of_a_history_can_fail"),
        (STORE_OUTPUT, "whichever_call_fails_each_file_is_the_old_one_or_the_new_one_and_the_next_run_mends_it"),
    ]),
    row(97, "no room in the middle of a write", &[
        (FILES, "fault_097_no_room_for_a_file"),
        (STORE_TRANSACTION, "the_disk_is_full_from_some_call_on_and_the_tree_is_the_old_one_at_once"),
    ]),
    row(98, "a write that ends the process", &[(FILES, "fault_098_a_write_that_ends_the_process")]),
    row(99, "a file system that cannot be written, or something in the way", &[
        (FILES, "fault_099_folders_and_files_in_each_others_place"),
        (FILES, "fault_099_a_read_only_file_system"),
        (STORE_CHECKOUT, "folders_and_files_in_each_others_place"),
        (STORE_TRANSACTION, "a_folder_in_the_staging_folder_is_somebodys_own"),
    ]),
    row(100, "new files that others may not read", &[
        (FILES, "fault_100_new_files_may_be_read_by_all"),
        (STORE_CHECKOUT, "new_and_changed_files_may_be_read_by_all"),
    ]),
    row(101, "links, pipes and devices in the place of files", &[
        (FILES, "fault_101_links_pipes_and_devices_in_the_place_of_files"),
        (STORE_CHECKOUT, "symbolic_links_are_never_written_through"),
        (STORE_CHECKOUT, "pipes_are_refused_and_not_waited_for"),
        (STORE_TRANSACTION, "a_journal_does_not_lead_through_symbolic_links"),
    ]),
    row(102, "a temporary folder on another device", &[(FILES, "fault_102_nothing_is_staged_elsewhere")]),
    row(103, "paths of every kind", &[
        (FILES, "fault_103_paths_of_every_kind"),
            (FILES, "fault_103_an_argument_that_is_no_text"),
        (STORE_CHECKOUT, "a_checkout_may_have_any_path_itself"),
        (STORE_CHECKOUT, "names_that_are_no_text_are_shown_escaped"),
    ]),
    row(104, "a checkout with other line ends, a disk without capitals", &[
        (FILES, "fault_104_a_checkout_with_other_line_ends"),
        (STORE_CHECKOUT, "a_checkout_with_cr_lf_reads_and_checks_as_the_committed_one"),
    ]),
    row(105, "a power cut after the last step", &[
        (FILES, "fault_105_a_mix_of_old_and_new_files_is_found"),
        (STORE_TRANSACTION, "everything_is_on_the_disk_before_what_relies_on_it"),
        (FRESHNESS, "the_manifest_names_every_generated_file_with_its_digest"),
    ])
    .but("the power itself stays on: the order of the calls is what is proven"),
    row(106, "two refreshes at once", &[
        (CONCURRENCY, "fault_106_two_refreshes_at_once"),
        (CONCURRENCY, "fault_106_a_lock_file_that_was_left_holds_nobody_up"),
            (CONCURRENCY, "fault_106_a_generate_that_is_overtaken"),
        (STORE_CHECKOUT, "two_writers_at_once"),
    ]),
    row(107, "killed at any moment", &[
        (KILLS, "fault_107_a_refresh_that_died_between_two_moves_is_undone_by_whatever_runs_next"),
        (KILLS, "fault_107_killed_at_forty_moments"),
        (KILLS, "fault_107_killed_at_two_hundred_moments"),
        (STORE_TRANSACTION, "a_process_that_is_killed_at_any_call_leaves_no_lock_and_no_mix"),
    ]),
    row(108, "interrupted, told to end, or not read to the end", &[
        (CONCURRENCY, "fault_108_interrupted_and_told_to_end"),
        (CONCURRENCY, "fault_108_told_to_end_in_the_middle_of_a_write"),
        (CONCURRENCY, "fault_108_a_reader_that_goes_away"),
        (PRODUCT_COMMANDS, "closing_the_output_early_is_not_an_error"),
    ])
    .but("a signal waits for the end of a write; on Windows it is a kill, row 107: the next run sweeps what it left"),
    row(109, "readers in the middle of a refresh", &[
        (CONCURRENCY, "fault_109_readers_see_old_files_or_new_ones"),
        (CONCURRENCY, "fault_109_a_check_that_is_overtaken"),
        (STORE_TRANSACTION, "a_reader_of_a_file_that_changes_sees_the_old_one_or_the_new_one"),
    ]),
    row(110, "another zone, language or clock", &[
        (CONCURRENCY, "fault_110_zones_languages_and_clocks"),
        (CONCURRENCY, "fault_110_a_clock_that_goes_back"),
        (GENERATE, "nothing_varies_with_the_machine"),
    ]),
    row(111, "git in any state, or none", &[(CONCURRENCY, "fault_111_whatever_state_git_is_in")])
        .but("the product commits nothing, so that no state of git is one to refuse"),
    row(112, "two scheduled jobs, a stale branch, a protected one", &[
        (SCHEDULED_JOB, "what_is_new_is_committed_once_and_what_is_refused_leaves_nothing"),
    ])
    .but("the product makes no branch and opens no pull request: docs/scheduled-job.md says what the job that runs it needs. Two runs in one checkout are row 106"),
    row(113, "a pull request without checks, a schedule that fell asleep", &[])
        .but("tokens and schedules belong to whoever runs the product, and nothing of it depends on them; docs/scheduled-job.md says what to watch"),
    row(114, "words of the command line that are none", &[
        (COMMAND_LINE, "fault_114_unknown_words"),
        (COMMAND_LINE, "fault_114_invalid_source_date_epoch"),
        (COMMAND_LINE, "fault_114_invalid_sides_of_a_diff"),
        (PRODUCT_COMMANDS, "misuse_exits_2_with_a_suggestion"),
    ]),
    row(115, "a source that may not be named", &[
        (COMMAND_LINE, "fault_115_forbidden_sources"),
        (COMMAND_LINE, "fault_115_credentials_in_arguments"),
        (FETCH_SOURCES, "u115_sources_that_are_refused"),
        (FETCH_SOURCES, "u115_credentials_are_never_echoed"),
        (XTASK, "u115_credentials_are_recognised"),
        (FETCH_SOURCES, "u115_folders_with_an_at_sign_are_named_in_full"),
    ]),
    row(116, "a place that is not for output", &[
        (COMMAND_LINE, "fault_116_forbidden_output_folders"),
        (STORE_OUTSIDE, "places_that_are_not_for_output"),
        (STORE_OUTSIDE, "symbolic_links_and_files_in_the_way"),
    ]),
    row(117, "streams that are closed, no terminal, a narrow one", &[
        (COMMAND_LINE, "fault_117_outputs_of_every_kind"),
        (COMMAND_LINE, "fault_117_closed_streams"),
        (COMMAND_LINE, "fault_117_a_report_that_cannot_be_delivered_leaves_everything_as_it_was"),
        (COMMAND_LINE, "fault_117_a_terminal_of_twenty_columns"),
    ]),
    row(118, "a machine without a home, root certificates or an environment", &[
        (COMMAND_LINE, "fault_118_missing_environment"),
        (FETCH_TLS, "u118_no_root_certificates_on_this_machine"),
        (LIMITS, "fault_118_no_thread_to_be_had"),
        (LIMITS, "fault_118_no_thread_for_the_network"),
        (LIMITS, "fault_118_no_file_to_be_opened"),
    ]),
    row(119, "files of a newer version of the program", &[
        (COMMAND_LINE, "fault_119_files_of_another_version"),
        (STORE_REFUSALS, "sources"),
    ]),
    row(120, "a folder that is no checkout", &[
        (COMMAND_LINE, "fault_120_a_folder_that_is_no_checkout"),
        (STORE_CHECKOUT, "the_checkout_is_found_from_below_and_named_where_it_is_not"),
    ]),
];
