//! A connection to speech-dispatcher: requests in turn, and events on a thread.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::Shutdown,
    os::unix::net::UnixStream,
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use crate::{
    VoiceError,
    message::{Assembler, Reply, ServiceMessage, VoiceEvent},
    socket::Socket,
};

/// How long a reply may take. A synthesizer that is being loaded takes a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the service may take to start.
const START: Duration = Duration::from_secs(5);

/// How often to check whether the service has started.
const LOOK: Duration = Duration::from_millis(50);

/// Maximum length of a line in bytes.
const LINE: u64 = 4096;

/// Events for the listener.
pub(crate) enum Heard {
    Event(VoiceEvent),
    /// The connection ended.
    Lost,
}

/// A connection, closed when it is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: UnixStream,
    replies: Receiver<Result<Reply, VoiceError>>,
}

impl Connection {
    /// Connects to the service, and starts it where that is usual.
    pub(crate) fn open(
        socket: &Socket,
        listener: impl Fn(Heard) + Send + 'static,
    ) -> Result<Self, VoiceError> {
        let stream = match UnixStream::connect(&socket.path) {
            Err(_) if socket.may_start => {
                start(&socket.path).map_err(VoiceError::Unreachable)?;
                UnixStream::connect(&socket.path)
            }
            connected => connected,
        };
        let stream = stream.map_err(VoiceError::Unreachable)?;
        stream
            .set_write_timeout(Some(PATIENCE))
            .map_err(VoiceError::Unreachable)?;
        let input = stream.try_clone().map_err(VoiceError::Unreachable)?;
        let (sender, replies) = channel();
        thread::spawn(move || {
            if let Err(error) = listen(input, &sender, &listener) {
                tracing::debug!(%error, "stopped listening to speech-dispatcher");
                // There may be no caller waiting for a reply.
                let _ = sender.send(Err(error));
            }
            listener(Heard::Lost);
        });
        Ok(Self { stream, replies })
    }

    /// Sends a request of one line, and waits for its reply.
    pub(crate) fn request(&mut self, request: &str) -> Result<Reply, VoiceError> {
        self.send(request)?;
        let reply = match self.replies.recv_timeout(PATIENCE) {
            Ok(reply) => reply?,
            Err(RecvTimeoutError::Timeout) => return Err(VoiceError::Silent),
            Err(RecvTimeoutError::Disconnected) => return Err(VoiceError::Lost),
        };
        if reply.code >= 300 {
            return Err(VoiceError::Refused {
                request: request.split(' ').take(3).collect::<Vec<_>>().join(" "),
                reply: format!("{} {}", reply.code, reply.words),
            });
        }
        Ok(reply)
    }

    fn send(&mut self, line: &str) -> Result<(), VoiceError> {
        let sent = self.stream.write_all(format!("{line}\r\n").as_bytes());
        sent.map_err(|_| VoiceError::Lost)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // Ends the thread, which reads from a copy.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

fn listen(
    input: UnixStream,
    replies: &Sender<Result<Reply, VoiceError>>,
    listener: &impl Fn(Heard),
) -> Result<(), VoiceError> {
    let mut input = BufReader::new(input);
    let mut assembler = Assembler::default();
    loop {
        let mut line = Vec::new();
        let read = input.by_ref().take(LINE).read_until(b'\n', &mut line);
        if read.map_err(|_| VoiceError::Lost)? == 0 {
            return Err(VoiceError::Lost);
        }
        let line = String::from_utf8_lossy(&line);
        match assembler.take(line.trim_end_matches(['\r', '\n']))? {
            Some(ServiceMessage::Reply(reply)) => {
                replies.send(Ok(reply)).map_err(|_| VoiceError::Lost)?;
            }
            Some(ServiceMessage::Event(event)) => listener(Heard::Event(event)),
            None => {}
        }
    }
}

/// Starts the service as its own library does, and waits until it listens. It ends by
/// itself when it has no clients.
fn start(socket: &Path) -> io::Result<()> {
    let mut service = Command::new("speech-dispatcher")
        .args(["--spawn", "--communication-method", "unix_socket"])
        .arg("--socket-path")
        .arg(socket)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let began = Instant::now();
    while began.elapsed() < START {
        match service.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(io::Error::other(format!("it exited with {status}"))),
            None => thread::sleep(LOOK),
        }
    }
    Err(io::ErrorKind::TimedOut.into())
}
