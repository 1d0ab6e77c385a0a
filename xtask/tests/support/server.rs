//! A web server on loopback that sends whatever bytes a test wants, for as long as the value lives.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::site::{CHUNK_PATH, CSV_PATH, PAGE_PATH, Site};

/// The bytes of the answer to a request for a path.
type Script = Box<dyn Fn(&str) -> Vec<u8> + Send + Sync>;

pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    script: Script,
    paths: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

impl Server {
    /// Answers each request with the bytes that `script` returns for its path, and closes the connection.
    pub(crate) fn new(script: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared =
            Arc::new(Shared { script: Box::new(script), paths: Mutex::default(), stopped: AtomicBool::new(false) });
        let of_thread = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                if of_thread.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&of_thread);
                // A client may go away at any time.
                std::thread::spawn(move || shared.answer(stream).unwrap_or_default());
            }
        });
        Self { address, shared }
    }

    /// Serves a site.
    pub(crate) fn of(site: Site) -> Self {
        Self::new(move |path| from_site(&site, path))
    }

    /// Its address, such as `http://127.0.0.1:4711`.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until this many requests have come in.
    pub(crate) fn wait_for(&self, requests: usize) {
        let count = || self.shared.paths.lock().unwrap_or_else(PoisonError::into_inner).len();
        for _ in 0..6000 {
            if count() >= requests {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("expected {requests} requests, got {}", count());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for the next client.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte)?;
            head.push(byte[0]);
        }
        let head = String::from_utf8_lossy(&head);
        let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        stream.write_all(&(self.script)(&path))?;
        stream.shutdown(Shutdown::Write)?;
        // Reads what the client still sends, so that the connection is not reset.
        std::io::copy(&mut stream, &mut std::io::sink())?;
        Ok(())
    }
}

/// A response with these headers, each ending in CR LF.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The response of a server of this site.
pub(crate) fn from_site(site: &Site, path: &str) -> Vec<u8> {
    let text = match path {
        PAGE_PATH => Some(&site.page),
        CSV_PATH => Some(&site.csv),
        CHUNK_PATH => site.chunk.as_ref(),
        _ => None,
    };
    match text {
        Some(text) => answer("200 OK", "", text.as_bytes()),
        None => answer("404 Not Found", "", b"there is no such page"),
    }
}

/// Something that threads wait at until it is opened.
#[derive(Default)]
pub(crate) struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    pub(crate) fn open(&self) {
        *self.is_open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.opened.notify_all();
    }

    /// Waits until it is open.
    pub(crate) fn pass(&self) {
        let mut is_open = self.is_open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*is_open {
            is_open = self.opened.wait(is_open).unwrap_or_else(PoisonError::into_inner);
        }
    }
}
