//! Which environment variable names the proxy of a host. The client honours them; this is for the words of errors, and
//! for values that the client passes over.

/// The variables that name the proxy of an https site, in the order in which the client looks at them. Of each pair, the
/// first one that is set counts, even where it is empty.
const PROXY_VARIABLES: [[&str; 2]; 2] = [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]];

/// A proxy, by the variable that names it. Its value is never shown: it can hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proxy {
    pub(crate) variable: &'static str,
    /// Whether the client can use what the variable names. If not, it goes without.
    pub(crate) is_usable: bool,
}

/// The proxy for `host`, by the variables that `lookup` finds.
pub(crate) fn of(host: &str, lookup: impl Fn(&str) -> Option<String>) -> Option<Proxy> {
    // A program that answers requests of the web gets the header `Proxy` as a variable; the client believes none there.
    if lookup("REQUEST_METHOD").is_some() {
        return None;
    }
    let exceptions = lookup("NO_PROXY").or_else(|| lookup("no_proxy")).unwrap_or_default();
    let is_excepted = exceptions.split(',').map(str::trim).any(|exception| {
        let domain = exception.strip_prefix('.').unwrap_or(exception);
        exception == "*"
            || (!domain.is_empty()
                && host.len() >= domain.len()
                && host.as_bytes()[host.len() - domain.len()..].eq_ignore_ascii_case(domain.as_bytes())
                && matches!(host.as_bytes()[..host.len() - domain.len()], [] | [.., b'.']))
    });
    if is_excepted {
        return None;
    }
    PROXY_VARIABLES.into_iter().find_map(|pair| {
        let (variable, value) = pair.into_iter().find_map(|name| Some((name, lookup(name)?)))?;
        (!value.trim().is_empty()).then(|| Proxy { variable, is_usable: is_usable(&value) })
    })
}

/// Whether the client finds a proxy in the value: a URL, or a host alone. It has not learned to speak with SOCKS proxies.
fn is_usable(value: &str) -> bool {
    value.parse::<hyper::Uri>().is_ok_and(|url| {
        matches!(url.scheme_str(), None | Some("http" | "https"))
            && url.authority().is_some_and(|authority| {
                // A port that is no number counts for none, and the usual one would be tried.
                let address = authority.as_str().rsplit('@').next().unwrap_or_default();
                !address.is_empty() && (authority.port_u16().is_some() || address == authority.host())
            })
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    fn check(variables: &[(&str, &str)], expected: Option<&str>) {
        let lookup = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let found = of("developer.okta.com", lookup);
        assert_eq!(found.map(|proxy| proxy.variable), expected, "{variables:?}");
    }

    #[test]
    fn the_variable_and_its_exceptions() {
        check(&[], None);
        check(&[("HTTP_PROXY", "http://p")], None);
        check(&[("HTTPS_PROXY", "")], None);
        check(&[("HTTPS_PROXY", ""), ("https_proxy", "http://p")], None);
        check(&[("HTTPS_PROXY", ""), ("https_proxy", "http://p"), ("all_proxy", "http://p")], Some("all_proxy"));
        check(&[("HTTPS_PROXY", "http://p"), ("REQUEST_METHOD", "GET")], None);
        check(&[("ALL_PROXY", "http://p"), ("https_proxy", "http://p")], Some("https_proxy"));
        check(&[("all_proxy", "http://p")], Some("all_proxy"));
        for (exceptions, expected) in [
            ("*", None),
            ("developer.okta.com", None),
            ("a.example, OKTA.com", None),
            (".okta.com", None),
            ("com", None),
            ("kta.com", Some("HTTPS_PROXY")),
            ("x.developer.okta.com", Some("HTTPS_PROXY")),
            ("", Some("HTTPS_PROXY")),
            (",.,", Some("HTTPS_PROXY")),
        ] {
            check(&[("HTTPS_PROXY", "http://p"), ("NO_PROXY", exceptions)], expected);
        }
    }

    #[test]
    fn values_that_name_a_proxy_and_values_that_name_none() {
        let is_usable = |value: &str| {
            of("developer.okta.com", |name| (name == "HTTPS_PROXY").then(|| value.to_owned())).unwrap().is_usable
        };
        for value in
            ["http://p", "https://p:3128/", "p", "p:3128", "127.0.0.1:1", "http://user:secret@p:1", "http://[::1]:1"]
        {
            assert!(is_usable(value), "{value}");
        }
        for value in [
            "::::garbage",
            "ftp://p",
            "socks5://p:1080",
            "http://",
            "/p",
            "p p",
            "http://p:port",
            "file:///p",
            " http://p",
        ] {
            assert!(!is_usable(value), "{value}");
        }
    }
}
