//! The resolver of the policy, in the form that the HTTP client asks for.

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::Resolver;

/// A host whose name could not be resolved. It travels inside the client's error, where `classify` finds it.
#[derive(Debug, thiserror::Error)]
#[error("`{host}` could not be resolved")]
pub(crate) struct Unresolved {
    pub(crate) host: String,
    pub(crate) reason: io::Error,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_owned();
        let answer = Answer::begin(self.clone(), host.clone());
        Box::pin(async move {
            let addresses = match answer {
                Ok(answer) => answer.await,
                Err(error) => Err(error),
            };
            let addresses = addresses.map_err(|reason| Unresolved { host, reason })?;
            // Port 0 stands for the port of the URL.
            let sockets: Addrs = Box::new(addresses.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(sockets)
        })
    }
}

/// The answer of a lookup that runs on a thread of its own.
struct Answer(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    addresses: Option<io::Result<Vec<IpAddr>>>,
    waker: Option<Waker>,
}

impl Answer {
    /// Begins the lookup. Its thread is let go of: nothing can stop it, and nothing may wait for it.
    fn begin(resolver: Resolver, host: String) -> io::Result<Self> {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::Builder::new().name("resolver".to_owned()).spawn(move || {
            let addresses = resolver.look_up(&host);
            let waker = {
                let mut state = lock(&shared);
                state.addresses = Some(addresses);
                state.waker.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        })?;
        Ok(Self(state))
    }
}

impl Future for Answer {
    type Output = io::Result<Vec<IpAddr>>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = lock(&self.0);
        match state.addresses.take() {
            Some(addresses) => Poll::Ready(addresses),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
