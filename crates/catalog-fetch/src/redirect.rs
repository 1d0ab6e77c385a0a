//! Where a redirect can lead.

use catalog_model::Safe;
use reqwest::Url;

use crate::source::is_loopback;

/// The maximum number of redirects of one attempt.
const MAX_REDIRECTS: usize = 5;

/// The hosts besides the site itself that a redirect can lead to, over https and the usual port.
const ALLOWED_HOSTS: [&str; 1] = ["developer.okta.com"];

/// The next URL of a chain of redirects, or why it is not followed. `visited` are the URLs so far, first the site's own.
pub(crate) fn next(visited: &[Url], location: Option<&[u8]>) -> Result<Url, String> {
    let location = location.ok_or("it has no Location")?;
    let (first, last) = visited.first().zip(visited.last()).expect("a chain starts with the site's own URL");
    let location = std::str::from_utf8(location).map_err(|_| "its Location is not a URL")?;
    let mut next = last.join(location).map_err(|_| "its Location is not a URL")?;
    next.set_fragment(None);
    if !next.username().is_empty() || next.password().is_some() {
        return Err("its Location contains a user name or a password".to_owned());
    }
    let shown = Safe::new(&next.origin().ascii_serialization()).shortened(100);
    if next.origin() != first.origin() {
        if next.scheme() != "https" {
            return Err(format!("it leads to `{}`, not https", Safe::new(next.scheme()).shortened(20)));
        }
        let is_allowed = next.host_str().is_some_and(|host| ALLOWED_HOSTS.contains(&host)) && next.port().is_none();
        if !is_allowed || is_loopback(first) {
            return Err(format!("it leads to another site, `{shown}`"));
        }
    }
    if visited.contains(&next) {
        return Err("it is a loop".to_owned());
    }
    if visited.len() > MAX_REDIRECTS {
        return Err(format!("there are more than {MAX_REDIRECTS} redirects"));
    }
    Ok(next)
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::next;

    fn check(start: &str, location: &str, expected: Result<&str, &str>) {
        let followed = next(&[Url::parse(start).unwrap()], Some(location.as_bytes()));
        assert_eq!(followed.as_ref().map(Url::as_str).map_err(String::as_str), expected, "{location}");
    }

    #[test]
    fn f023_redirects_that_are_followed() {
        let start = "https://docs.example/a/b";
        check(start, "/c", Ok("https://docs.example/c"));
        check(start, "c?x=1", Ok("https://docs.example/a/c?x=1"));
        check(start, "//docs.example/c", Ok("https://docs.example/c"));
        check(start, "https://docs.example:443/c#part", Ok("https://docs.example/c"));
        check(start, "https://developer.okta.com/c", Ok("https://developer.okta.com/c"));
        check("http://127.0.0.1:8080/a", "/b", Ok("http://127.0.0.1:8080/b"));
    }

    #[test]
    fn f023_redirects_that_are_not_followed() {
        let refused = |location: &str, expected: &str| check("https://docs.example/a", location, Err(expected));
        refused("http://docs.example/a", "it leads to `http`, not https");
        refused("http://169.254.169.254/latest", "it leads to `http`, not https");
        refused("file:///etc/passwd", "it leads to `file`, not https");
        refused("javascript:alert(1)", "it leads to `javascript`, not https");
        for other in [
            "https://docs.example.evil",
            "https://docs.example:8443",
            "https://developer.okta.com:8443",
            "https://raw.githubusercontent.com",
            "https://169.254.169.254",
            "https://10.0.0.1",
            "https://localhost",
        ] {
            refused(&format!("{other}/a"), &format!("it leads to another site, `{other}`"));
        }
        refused("https://name:secret@docs.example/a", "its Location contains a user name or a password");
        refused("https://[/", "its Location is not a URL");
        refused("https://\u{1b}]0;x\u{7}/", "its Location is not a URL");
        refused("/a", "it is a loop");
        refused("/a#part", "it is a loop");
        for other in ["https://developer.okta.com", "http://127.0.0.1:8081", "http://localhost:8080"] {
            assert!(next(&[Url::parse("http://127.0.0.1:8080/").unwrap()], Some(other.as_bytes())).is_err(), "{other}");
        }
        let start = [Url::parse("https://docs.example/").unwrap()];
        assert_eq!(next(&start, None), Err("it has no Location".to_owned()));
        assert_eq!(next(&start, Some(b"\xff")), Err("its Location is not a URL".to_owned()));
    }

    #[test]
    fn f023_five_redirects_and_not_six() {
        let mut visited = vec![Url::parse("https://docs.example/0").unwrap()];
        for hop in 1..=5 {
            visited.push(next(&visited, Some(format!("/{hop}").as_bytes())).unwrap());
        }
        assert_eq!(next(&visited, Some(b"/6")), Err("there are more than 5 redirects".to_owned()));
    }
}
