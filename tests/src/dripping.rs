//! A server that keeps sending bytes and never completes a response.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::JoinHandle,
    time::Duration,
};

use anyhow::Result;

/// Time between two bytes.
const PAUSE: Duration = Duration::from_secs(10);

/// A web server that answers each request with a byte every ten seconds.
pub struct DrippingServer {
    /// Receives a message for each request.
    pub asked: Receiver<()>,
    port: u16,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl DrippingServer {
    /// Drips on a port that was free a moment ago.
    pub fn start_at(port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let (tell, asked) = channel();
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || serve(&listener, &tell, &stopped));
        Ok(Self {
            asked,
            port,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for DrippingServer {
    fn drop(&mut self) {
        drop(self.stop.take());
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(listener: &TcpListener, asked: &Sender<()>, stopped: &Receiver<()>) {
    let mut open = Vec::new();
    for stream in listener.incoming().flatten() {
        if stopped.try_recv() == Err(std::sync::mpsc::TryRecvError::Disconnected) {
            break;
        }
        let _ = asked.send(());
        let (hold, ended) = channel::<()>();
        let thread = std::thread::spawn(move || drip(stream, &ended));
        open.push((hold, thread));
    }
    for (hold, thread) in open {
        drop(hold);
        let _ = thread.join();
    }
}

/// Drips until the client is gone or the server stops.
fn drip(mut stream: TcpStream, ended: &Receiver<()>) {
    let _ = stream.read(&mut [0; 4096]);
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n";
    let mut sent = stream.write_all(head);
    while sent.is_ok() && ended.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
        sent = stream.write_all(b" ");
    }
}
