//! A web server on loopback that sends whatever bytes a test wants, for as long as the value lives.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::site::{CHUNK_PATH, CSV_PATH, PAGE_PATH, Site};

/// A running server.
pub struct ScriptServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    script: Box<Script>,
    paths: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

type Script = dyn Fn(&str, usize) -> Vec<u8> + Send + Sync;

impl ScriptServer {
    /// Answers each request with the bytes that `script` makes of its path and of how often that path was asked for
    /// before. The connection ends with them.
    #[must_use]
    pub fn new(script: impl Fn(&str, usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
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
                // A client that goes away in the middle is its own affair.
                std::thread::spawn(move || shared.answer(stream).unwrap_or_default());
            }
        });
        Self { address, shared }
    }

    /// Its address, such as `http://127.0.0.1:4711`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths that were asked for so far.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.shared.paths.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until this many requests have come in.
    ///
    /// # Panics
    /// After a minute without them.
    pub fn wait_for(&self, requests: usize) {
        for _ in 0..6000 {
            if self.paths().len() >= requests {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{requests} requests were to come, and {} came", self.paths().len());
    }
}

impl Drop for ScriptServer {
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
        let before = {
            let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
            let before = paths.iter().filter(|asked| **asked == path).count();
            paths.push(path.clone());
            before
        };
        stream.write_all(&(self.script)(&path, before))?;
        stream.shutdown(Shutdown::Write)?;
        // What the client still sends is taken, so that the end is not a reset.
        std::io::copy(&mut stream, &mut std::io::sink())?;
        Ok(())
    }
}

/// A whole answer with a body of declared length. Each of the headers ends in CR LF.
#[must_use]
pub fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// What a server in good order answers from this site.
#[must_use]
pub fn from_site(site: &Site, path: &str) -> Vec<u8> {
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
#[derive(Debug, Default)]
pub struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    /// Lets everybody through from here on.
    pub fn open(&self) {
        *self.is_open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.opened.notify_all();
    }

    /// Waits until it is open.
    pub fn pass(&self) {
        let mut is_open = self.is_open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*is_open {
            is_open = self.opened.wait(is_open).unwrap_or_else(PoisonError::into_inner);
        }
    }
}
