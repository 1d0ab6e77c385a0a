//! Which environment variable names the proxy of a host. The client honours them; this is for the words of errors.

/// The variables that name the proxy of an https site, in the order in which the client looks at them.
const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The name of the variable that names a proxy for `host`, by the variables that `lookup` finds. Its value is never
/// shown: it can hold a password.
pub(crate) fn variable_for(host: &str, lookup: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
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
    PROXY_VARIABLES.into_iter().find(|name| lookup(name).is_some_and(|value| !value.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::variable_for;

    fn check(variables: &[(&str, &str)], expected: Option<&str>) {
        let lookup = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(variable_for("developer.okta.com", lookup), expected, "{variables:?}");
    }

    #[test]
    fn the_variable_and_its_exceptions() {
        check(&[], None);
        check(&[("HTTP_PROXY", "http://p")], None);
        check(&[("HTTPS_PROXY", "")], None);
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
}
