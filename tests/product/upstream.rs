//! The product on the real upstream data, where it is at hand.

use product_tests::checkout::Checkout;
use product_tests::server::Server;
use product_tests::upstream::shared;
use serde_json::Value;

use crate::XTASK;

/// Refreshes an empty checkout from the site of this release.
fn refreshed(release: &str) -> Option<(Checkout, Value)> {
    let site = shared(&format!("upstream/site/{release}"))?;
    let checkout = Checkout::empty();
    let ran = checkout.run(XTASK, &["refresh", "--from", site.to_str().unwrap(), "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    Some((checkout, serde_json::from_str(&ran.stdout).unwrap()))
}

#[test]
fn each_site_gives_the_counts_of_its_release() {
    for (release, total, documented) in
        [("2026.08.1", 1_274, 1_178), ("2026.07.1", 1_235, 1_146), ("2025.06.1", 1_073, 1_006)]
    {
        let Some((checkout, result)) = refreshed(release) else { return };
        assert_eq!(result["counts"]["total"], total, "{release}");
        assert_eq!(result["counts"]["documented"], documented, "{release}");
        assert_eq!(result["release"], release);
        for source in result["witnesses"].as_array().unwrap() {
            assert_eq!(source["documented"], documented, "{release}: {source}");
        }
        let disagreements = ["missing", "extra", "differs"];
        let findings = result["findings"].as_array().unwrap();
        assert!(findings.iter().all(|f| !disagreements.contains(&f["kind"].as_str().unwrap())), "{findings:?}");
        let name = checkout.snapshots().pop().unwrap();
        assert_eq!(checkout.read(&format!("snapshots/{name}/events.csv")).lines().count(), total + 1);
    }
}

#[test]
fn the_committed_catalog_is_what_the_newest_site_publishes() {
    let Some(site) = shared("upstream/site/2026.08.1") else { return };
    let checkout = Checkout::committed();
    let before = checkout.tree();
    let server = Server::of(&site);
    for from in [site.to_str().unwrap(), &server.url()] {
        let ran = checkout.run(XTASK, &["refresh", "--from", from]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stdout.contains("agree: data 1,178 = csv 1,178 = page 1,178 documented"), "{}", ran.stdout);
        assert!(ran.stdout.contains("1,274 in all (83 beta, 13 internal)"), "{}", ran.stdout);
        assert!(ran.stdout.contains("nothing: upstream publishes what"), "{}", ran.stdout);
        assert_eq!(checkout.tree(), before);
    }
}
