//! Where a redirect may lead.

use reqwest::Url;

use catalog_model::Safe;

use crate::{Policy, RedirectProblem, address};

/// The next URL of a chain of redirects: `visited` are the URLs so far, the site's own first and the redirecting one
/// last.
///
/// A redirect may lead to the site that the chain began at, or to an allowed host by https at the usual port. A chain
/// that began on this machine stays at its server.
///
/// # Errors
/// [`RedirectProblem`] where it must not be followed.
pub(crate) fn next(visited: &[Url], location: Option<&[u8]>, policy: &Policy) -> Result<Url, RedirectProblem> {
    let (Some(first), Some(last)) = (visited.first(), visited.last()) else { return Err(RedirectProblem::Unreadable) };
    let location = location.ok_or(RedirectProblem::NoLocation)?;
    let location = std::str::from_utf8(location).map_err(|_| RedirectProblem::Unreadable)?;
    let mut next = last.join(location).map_err(|_| RedirectProblem::Unreadable)?;
    next.set_fragment(None);

    if !next.username().is_empty() || next.password().is_some() {
        return Err(RedirectProblem::Credentials);
    }
    if next.origin() != first.origin() {
        let host = Safe::new(next.host_str().unwrap_or_default()).shortened(100);
        if next.scheme() != "https" {
            return Err(RedirectProblem::Scheme { scheme: Safe::new(next.scheme()).shortened(20) });
        }
        if address::is_internal(&next) || address::is_loopback(&next) {
            return Err(RedirectProblem::InternalHost { host });
        }
        let is_allowed = policy.allowed_hosts.iter().any(|allowed| next.host_str() == Some(allowed));
        if address::is_loopback(first) || next.port().is_some() || !is_allowed {
            let host = next.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
            return Err(RedirectProblem::OtherSite { host });
        }
    }
    if visited.contains(&next) {
        return Err(RedirectProblem::Loop);
    }
    if visited.len() > policy.max_redirects {
        return Err(RedirectProblem::TooMany { most: policy.max_redirects });
    }
    Ok(next)
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::next;
    use crate::{Policy, RedirectProblem};

    fn from(start: &str, location: &str) -> Result<String, RedirectProblem> {
        let start = Url::parse(start).unwrap();
        next(&[start], Some(location.as_bytes()), &Policy::default()).map(String::from)
    }

    #[test]
    fn the_same_site_and_allowed_hosts_are_followed() {
        let start = "https://docs.example/a/b";
        for (location, expected) in [
            ("/c", "https://docs.example/c"),
            ("c", "https://docs.example/a/c"),
            ("//docs.example/c", "https://docs.example/c"),
            ("https://docs.example:443/c#part", "https://docs.example/c"),
            ("https://developer.okta.com/c", "https://developer.okta.com/c"),
        ] {
            assert_eq!(from(start, location), Ok(expected.to_owned()), "{location}");
        }
        assert_eq!(from("http://127.0.0.1:8080/a", "/b"), Ok("http://127.0.0.1:8080/b".to_owned()));
    }

    #[test]
    fn everything_else_is_not() {
        let check = |location: &str, expected: &str| {
            let problem = from("https://docs.example/a", location).expect_err(location);
            assert_eq!(problem.to_string(), expected, "{location}");
        };
        check("http://docs.example/a", "it leads to `http`, away from https");
        check("http://127.0.0.1/a", "it leads to `http`, away from https");
        check("file:///etc/passwd", "it leads to `file`, away from https");
        check("javascript:alert(1)", "it leads to `javascript`, away from https");
        check("https://other.example/a", "it leads to the other site `other.example`");
        check("https://docs.example.evil/a", "it leads to the other site `docs.example.evil`");
        check("https://docs.example:8443/a", "it leads to the other site `docs.example:8443`");
        check("https://developer.okta.com:8443/a", "it leads to the other site `developer.okta.com:8443`");
        check("https://raw.githubusercontent.com/a", "it leads to the other site `raw.githubusercontent.com`");
        check("https://169.254.169.254/latest", "it leads to the internal host `169.254.169.254`");
        check("https://[::1]/a", "it leads to the internal host `[::1]`");
        check("https://localhost/a", "it leads to the internal host `localhost`");
        check("https://10.0.0.1/a", "it leads to the internal host `10.0.0.1`");
        check("https://name:secret@docs.example/a", "its URL holds a user name or a password");
        check("https://[/", "where it leads to is not a URL");
        check("/a", "it leads back to where it came from");
        check("/a#part", "it leads back to where it came from");
    }

    #[test]
    fn this_machine_leads_to_its_own_server_alone() {
        for location in [
            "http://127.0.0.1:8081/a",
            "https://developer.okta.com/a",
            "http://localhost:8080/a",
            "http://127.0.0.2:8080/",
        ] {
            assert!(from("http://127.0.0.1:8080/", location).is_err(), "{location}");
        }
    }

    #[test]
    fn the_most_are_followed_and_not_one_more() {
        let policy = Policy::default();
        let mut visited = vec![Url::parse("https://docs.example/0").unwrap()];
        for hop in 1..=5 {
            visited.push(next(&visited, Some(format!("/{hop}").as_bytes()), &policy).unwrap());
        }
        assert_eq!(next(&visited, Some(b"/6"), &policy), Err(RedirectProblem::TooMany { most: 5 }));
        assert_eq!(next(&visited, None, &policy), Err(RedirectProblem::NoLocation));
        assert_eq!(next(&visited, Some(b"\xff"), &policy), Err(RedirectProblem::Unreadable));
    }
}
