//! A server that plays scripts of bytes, pauses and broken connections. The usual mock servers use a correct HTTP
//! implementation and cannot break its rules.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What the server does with a connection. At the end of the script it closes the connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Send(Vec<u8>),
    /// Sends nothing for 200 ms.
    Pause,
    /// Sends a byte every 10 ms.
    Drip(Vec<u8>),
    /// Keeps the connection open until the peer closes it.
    Hold,
    /// Resets the connection.
    Reset,
}

/// A server on this machine, which stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl Server {
    /// A server whose connection number `n`, from 0, asks `script` what to do with `n` and the path of the request.
    pub(crate) fn new(script: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let stopping = Arc::new(AtomicBool::new(false));
        let (heard, stop) = (Arc::clone(&requests), Arc::clone(&stopping));
        let script = Arc::new(script);
        let listening = thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let (heard, script) = (Arc::clone(&heard), Arc::clone(&script));
                // A peer may close the connection early, as the tests expect.
                thread::spawn(move || stream.and_then(|stream| serve(stream, number, &*script, &heard)).ok());
            }
        });
        Self { address, requests, stopping, listening: Some(listening) }
    }

    /// A server that plays one script for the first connection, the next for the second, and the last for all others.
    pub(crate) fn play(scripts: Vec<Vec<Step>>) -> Self {
        Self::new(move |number, _| scripts[number.min(scripts.len() - 1)].clone())
    }

    /// A server that sends these bytes on every connection.
    pub(crate) fn send(bytes: impl Into<Vec<u8>>) -> Self {
        Self::play(vec![vec![Step::Send(bytes.into())]])
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The heads of all requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the listener, so that it stops.
        TcpStream::connect(self.address).ok();
        self.listening.take().map(JoinHandle::join);
    }
}

/// An answer with this status line, these headers, a length and a body.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

pub(crate) fn ok(body: &[u8]) -> Vec<u8> {
    answer("200 OK", "", body)
}

fn serve(
    mut stream: TcpStream,
    number: usize,
    script: &dyn Fn(usize, &str) -> Vec<Step>,
    heard: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let head = peek_head(&stream)?;
    heard.lock().unwrap().push(head.clone());
    let path = head.split(' ').nth(1).unwrap_or_default();
    let steps = script(number, path);
    // Closing a socket with unread bytes resets the connection.
    let unread = usize::from(steps.iter().any(|step| matches!(step, Step::Reset)));
    stream.read_exact(&mut vec![0; head.len() - unread])?;
    for step in steps {
        match step {
            Step::Send(bytes) => stream.write_all(&bytes)?,
            Step::Pause => thread::sleep(Duration::from_millis(200)),
            Step::Drip(bytes) => {
                for byte in bytes {
                    thread::sleep(Duration::from_millis(10));
                    stream.write_all(&[byte])?;
                }
            }
            Step::Hold => {
                std::io::copy(&mut stream, &mut std::io::sink())?;
            }
            Step::Reset => return Ok(()),
        }
    }
    stream.shutdown(Shutdown::Write)?;
    // Reads what the peer still sends, so that the connection is not reset.
    std::io::copy(&mut stream, &mut std::io::sink())?;
    Ok(())
}

/// The head of the request, without consuming it.
fn peek_head(stream: &TcpStream) -> std::io::Result<String> {
    let mut buffer = vec![0; 16 << 10];
    for _ in 0..2000 {
        let count = stream.peek(&mut buffer)?;
        if count == 0 {
            break;
        }
        if !buffer[0].is_ascii_alphabetic() {
            // The start of a TLS handshake.
            return Ok("\0".repeat(count));
        }
        if let Some(end) = buffer[..count].windows(4).position(|window| window == b"\r\n\r\n") {
            return Ok(String::from_utf8_lossy(&buffer[..end + 4]).into_owned());
        }
        thread::sleep(Duration::from_millis(1));
    }
    Err(std::io::ErrorKind::UnexpectedEof.into())
}
