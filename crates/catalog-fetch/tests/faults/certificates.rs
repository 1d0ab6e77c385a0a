//! Servers with certificates made here, from a fixed key.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::sign::SigningKey;
use rustls::{ServerConfig, ServerConnection, SignatureScheme, Stream};

use crate::server::ok;

pub(crate) const LONG: (&str, &str) = ("200101000000Z", "491231235959Z");
pub(crate) const PAST: (&str, &str) = ("000101000000Z", "010101000000Z");
pub(crate) const FUTURE: (&str, &str) = ("480101000000Z", "491231235959Z");

pub(crate) struct TlsServer {
    pub(crate) port: u16,
    pub(crate) connections: Arc<AtomicUsize>,
}

impl TlsServer {
    pub(crate) fn new(certificate: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
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
                // A peer that does not accept the certificate goes away, as the tests expect.
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

fn key() -> Vec<u8> {
    let secret = der(0x04, &[&der(0x04, &[&[7; 32]])]);
    der(0x30, &[&der(0x02, &[&[0]]), &ed25519(), &secret])
}

/// An X.509 certificate, signed with the key that it names: of a server with this host name, or of an authority.
pub(crate) fn certificate(issuer: &str, subject: &str, (from, until): (&str, &str), host: Option<&str>) -> Vec<u8> {
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

/// A certificate as a PEM file.
pub(crate) fn pem(certificate: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = "-----BEGIN CERTIFICATE-----".to_owned();
    for (index, group) in certificate.chunks(3).enumerate() {
        if index % 16 == 0 {
            text.push('\n');
        }
        let number = (0..3).fold(0, |number, index| number << 8 | usize::from(*group.get(index).unwrap_or(&0)));
        for index in 0..4 {
            let digit = char::from(DIGITS[number >> (18 - 6 * index) & 63]);
            text.push(if index <= group.len() { digit } else { '=' });
        }
    }
    text + "\n-----END CERTIFICATE-----\n"
}
