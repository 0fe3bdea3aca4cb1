//! An eavesdropper: forwards everything, and keeps a copy.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::Result;
use url::Url;

/// A proxy to a server that records all traffic.
pub struct Wiretap {
    heard: Arc<Mutex<Vec<u8>>>,
    /// Where it listens.
    pub url: Url,
}

impl Wiretap {
    /// Creates a proxy to `server`.
    pub fn to(server: &Url) -> Result<Self> {
        let target: Vec<SocketAddr> = server.socket_addrs(|| None)?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}/", listener.local_addr()?).parse()?;
        let heard = Arc::<Mutex<Vec<u8>>>::default();
        let copy = Arc::clone(&heard);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if let Ok(server) = TcpStream::connect(target.as_slice()) {
                    let _ = pass_on(client, server, &copy);
                }
            }
        });
        Ok(Self { heard, url })
    }

    /// All recorded traffic, in both directions.
    pub fn heard(&self) -> Vec<u8> {
        self.heard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn pass_on(client: TcpStream, server: TcpStream, heard: &Arc<Mutex<Vec<u8>>>) -> Result<()> {
    let ways = [(client.try_clone()?, server.try_clone()?), (server, client)];
    for (mut from, mut to) in ways {
        let heard = Arc::clone(heard);
        thread::spawn(move || {
            let mut buffer = [0; 16 << 10];
            while let Ok(count @ 1..) = from.read(&mut buffer) {
                let bytes = buffer.get(..count).unwrap_or_default();
                let mut copy = heard.lock().unwrap_or_else(PoisonError::into_inner);
                copy.extend_from_slice(bytes);
                drop(copy);
                if to.write_all(bytes).is_err() {
                    break;
                }
            }
            let _ = to.shutdown(Shutdown::Write);
        });
    }
    Ok(())
}
