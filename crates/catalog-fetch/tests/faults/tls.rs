//! Row N 13: who the server is. The certificates are made here, from a key that is a row of sevens.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use catalog_fetch::{FailureKind, Policy, Site};
use catalog_model::OldRefusal as _;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::sign::SigningKey;
use rustls::{ServerConfig, ServerConnection, SignatureScheme, Stream};

use crate::server::{Server, ok};
use crate::{PATH, assert_error, attempts};

const LONG: (&str, &str) = ("200101000000Z", "491231235959Z");
const PAST: (&str, &str) = ("000101000000Z", "010101000000Z");
const FUTURE: (&str, &str) = ("480101000000Z", "491231235959Z");

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "elsewhere, trusted certificates come from the system's own store")]
fn n13_certificates() {
    let authority = certificate("the authority", "the authority", LONG, None);
    let issued = |validity, host| certificate("the authority", "a server", validity, Some(host));
    let good = TlsServer::new(issued(LONG, "localhost"));
    let expired = TlsServer::new(issued(PAST, "localhost"));
    let early = TlsServer::new(issued(FUTURE, "localhost"));
    let wrong_host = TlsServer::new(issued(LONG, "docs.example"));
    let stranger = TlsServer::new(certificate("a stranger", "a server", LONG, Some("localhost")));
    let self_signed = TlsServer::new(certificate("a server", "a server", LONG, Some("localhost")));
    // An alert that says `protocol version`, as a server of the time of TLS 1.1 does.
    let old = Server::send(b"\x15\x03\x01\x00\x02\x02\x46".to_vec());
    let plain = Server::send(ok(b"not over TLS\n"));

    let mut store = tempfile::NamedTempFile::new().unwrap();
    writeln!(store, "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----", base64(&authority)).unwrap();
    let refused = [&expired, &early, &wrong_host, &stranger, &self_signed];
    let mut ports = vec![good.port.to_string()];
    ports.extend(refused.iter().map(|server| server.port.to_string()));
    ports.extend([&old, &plain].map(|server| server.address().port().to_string()));
    crate::network::run_child(
        "tls::child_that_trusts_the_authority",
        &[("SSL_CERT_FILE", store.path().to_str().unwrap())],
        &ports.join(" "),
    );
    assert_eq!(good.connections.load(Ordering::SeqCst), 1);
    for server in refused {
        assert_eq!(server.connections.load(Ordering::SeqCst), 1);
    }
    assert_eq!((old.requests().len(), plain.requests().len()), (1, 1));
}

#[test]
#[ignore = "run by n13_certificates, with the variables that it sets"]
fn child_that_trusts_the_authority() {
    let Ok(ports) = std::env::var("CATALOG_FETCH_TEST") else { return };
    let mut ports = ports.split(' ');
    let get = |port: &str| Site::new(&format!("https://localhost:{port}"), Policy::for_tests()).unwrap().get(PATH);
    assert_eq!(get(ports.next().unwrap()).unwrap().bytes(), b"over TLS\n");
    for port in ports {
        let error = assert_error(get(port), "N-TLS", FailureKind::Unreachable);
        assert_eq!(attempts(&error), 1, "{error}");
        assert!(error.why().contains("no switch"), "{}", error.why());
    }
}

#[test]
fn u118_no_root_certificates_on_this_machine() {
    if cfg!(target_os = "linux") {
        for variable in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
            crate::network::run_child("tls::child_without_certificates", &[(variable, "/none")], variable);
        }
    }
}

#[test]
#[ignore = "run by u118_no_root_certificates_on_this_machine, with the variables that it sets"]
fn child_without_certificates() {
    let Ok(variable) = std::env::var("CATALOG_FETCH_TEST") else { return };
    let error = Site::new("https://docs.example", Policy::for_tests()).map(|_| unreachable!()).unwrap_err();
    let error = assert_error(Err(error), "N-CLIENT", FailureKind::Unreachable);
    assert!(error.next().contains("ca-certificates") && error.next().contains(&variable), "{}", error.next());
    // Plain http on this machine needs none.
    let server = Server::send(ok(b"whole\n"));
    assert_eq!(crate::fetch(&server).unwrap().bytes(), b"whole\n");
}

/// A server that answers over TLS, for as long as the tests run.
struct TlsServer {
    port: u16,
    connections: Arc<AtomicU32>,
}

impl TlsServer {
    fn new(certificate: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicU32::new(0));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![CertificateDer::from(certificate)], PrivatePkcs8KeyDer::from(key()).into())
            .unwrap();
        let (config, count) = (Arc::new(config), Arc::clone(&connections));
        thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::SeqCst);
                let (mut tcp, mut tls) = (stream.unwrap(), ServerConnection::new(Arc::clone(&config)).unwrap());
                let mut stream = Stream::new(&mut tls, &mut tcp);
                // A peer that does not like the certificate goes away, which is what the tests are about.
                if stream.read(&mut [0; 4096]).is_ok() {
                    stream.write_all(&ok(b"over TLS\n")).ok();
                    stream.conn.send_close_notify();
                    stream.flush().ok();
                }
            }
        });
        Self { port, connections }
    }
}

/// An Ed25519 key in PKCS #8.
fn key() -> Vec<u8> {
    let secret = der(0x04, &[&der(0x04, &[&[7; 32]])]);
    der(0x30, &[&der(0x02, &[&[0]]), &ed25519(), &secret])
}

/// A certificate in X.509, signed with the key that it names: of a server with this host name, or of an authority.
fn certificate(issuer: &str, subject: &str, (from, until): (&str, &str), host: Option<&str>) -> Vec<u8> {
    let key = rustls::crypto::ring::sign::any_eddsa_type(&PrivatePkcs8KeyDer::from(key())).unwrap();
    let public_key = key.public_key().unwrap();
    let name = |name: &str| {
        let common_name = der(0x30, &[&[0x06, 3, 0x55, 0x04, 0x03], &der(0x0c, &[name.as_bytes()])]);
        der(0x30, &[&der(0x31, &[&common_name])])
    };
    let validity = der(0x30, &[&der(0x17, &[from.as_bytes()]), &der(0x17, &[until.as_bytes()])]);
    let extension = match host {
        Some(host) => {
            let names = der(0x30, &[&der(0x82, &[host.as_bytes()])]);
            der(0x30, &[&[0x06, 3, 0x55, 0x1d, 0x11], &der(0x04, &[&names])])
        }
        None => {
            let is_authority = der(0x30, &[&[0x01, 1, 0xff]]);
            der(0x30, &[&[0x06, 3, 0x55, 0x1d, 0x13, 0x01, 1, 0xff], &der(0x04, &[&is_authority])])
        }
    };
    let content = der(
        0x30,
        &[
            &der(0xa0, &[&[0x02, 1, 2]]),
            &[0x02, 1, 1],
            &ed25519(),
            &name(issuer),
            &validity,
            &name(subject),
            public_key.as_ref(),
            &der(0xa3, &[&der(0x30, &[&extension])]),
        ],
    );
    let signature = sign(&*key, &content);
    der(0x30, &[&content, &ed25519(), &der(0x03, &[&[0], &signature])])
}

fn sign(key: &dyn SigningKey, content: &[u8]) -> Vec<u8> {
    key.choose_scheme(&[SignatureScheme::ED25519]).unwrap().sign(content).unwrap()
}

/// The identifier of Ed25519.
fn ed25519() -> Vec<u8> {
    der(0x30, &[&[0x06, 3, 0x2b, 0x65, 0x70]])
}

/// A value in DER, of these parts.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    let [high, low] = u16::try_from(contents.len()).unwrap().to_be_bytes();
    let mut bytes = match contents.len() {
        ..128 => vec![tag, low],
        128..256 => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    bytes.extend(contents);
    bytes
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (index, group) in bytes.chunks(3).enumerate() {
        let number = (0..3).fold(0, |number, place| number << 8 | usize::from(*group.get(place).unwrap_or(&0)));
        for place in 0..4 {
            let digit = char::from(DIGITS[number >> (18 - 6 * place) & 63]);
            text.push(if place <= group.len() { digit } else { '=' });
        }
        if index % 16 == 15 {
            text.push('\n');
        }
    }
    text
}
