//! Which hosts are this machine, and which no document of ours can be on.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::Url;

/// Whether the URL's host is a loopback address or a name that means this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match literal(url) {
        Some(address) => address.is_loopback(),
        None => url.host_str().is_some_and(is_loopback_name),
    }
}

/// Whether the name means this machine, whatever a name server says of it: `localhost` and all names below it.
pub(crate) fn is_loopback_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    host == "localhost" || host.ends_with(".localhost")
}

/// Whether the URL's host is an address inside a private network, of a link, of a cloud machine's metadata service or
/// of no single machine. This machine itself is none of these.
pub(crate) fn is_internal(url: &Url) -> bool {
    match literal(url) {
        Some(IpAddr::V4(address)) => is_internal_v4(address),
        Some(IpAddr::V6(address)) => is_internal_v6(address),
        None => url.host_str().is_some_and(|host| {
            let host = host.strip_suffix('.').unwrap_or(host);
            matches!(host, "metadata.google.internal" | "metadata.goog")
        }),
    }
}

/// The host as an address, if it is one. An IPv4 address in the clothes of an IPv6 one is the IPv4 one.
fn literal(url: &Url) -> Option<IpAddr> {
    let host = url.host_str()?;
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

fn is_internal_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || first == 0
        // Carriers' own networks, and one cloud's metadata service.
        || (first == 100 && (64..128).contains(&second))
}

fn is_internal_v6(address: Ipv6Addr) -> bool {
    // The embedded address of a translator's prefix, 64:ff9b::/96.
    if let [0x64, 0xff9b, 0, 0, 0, 0, high, low] = address.segments() {
        let embedded = Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
        return embedded.is_loopback() || is_internal_v4(embedded);
    }
    address.is_unique_local() || address.is_unicast_link_local() || address.is_multicast() || address.is_unspecified()
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::{is_internal, is_loopback};

    fn url(host: &str) -> Url {
        Url::parse(&format!("http://{host}/")).unwrap()
    }

    #[test]
    fn loopback_and_its_near_misses() {
        for host in [
            "127.0.0.1",
            "127.9.9.9",
            "127.1",
            "0x7f000001",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "localhost",
            "a.LOCALHOST.",
        ] {
            assert!(is_loopback(&url(host)), "{host}");
            assert!(!is_internal(&url(host)), "{host}");
        }
        for host in ["128.0.0.1", "[::2]", "localhost.example", "notlocalhost", "127.0.0.1.example"] {
            assert!(!is_loopback(&url(host)), "{host}");
        }
    }

    #[test]
    fn internal_addresses_and_their_near_misses() {
        for host in [
            "169.254.169.254",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "100.100.100.200",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "2852039166",
            "[fe80::1]",
            "[fd00:ec2::254]",
            "[::]",
            "[ff02::1]",
            "[::ffff:169.254.169.254]",
            "[64:ff9b::a9fe:a9fe]",
            "[64:ff9b::7f00:1]",
            "metadata.google.internal",
        ] {
            assert!(is_internal(&url(host)), "{host}");
        }
        for host in [
            "9.9.9.9",
            "172.32.0.1",
            "172.15.0.1",
            "192.169.0.1",
            "100.128.0.1",
            "[2606:4700::1]",
            "developer.okta.com",
        ] {
            assert!(!is_internal(&url(host)), "{host}");
        }
    }
}
