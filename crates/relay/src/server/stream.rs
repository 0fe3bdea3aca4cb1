//! A stream with timeouts.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

use crate::settings::Timeouts;

/// Fails with [`io::ErrorKind::TimedOut`] when the peer stops reading, takes too
/// long to read a whole response, or sends no request. Without it, a response that is
/// never read, or only byte by byte, would stay in memory.
pub(super) struct TimeoutStream<S> {
    stream: S,
    timeouts: Timeouts,
    /// Runs while the peer does not read.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Runs until the whole response is written.
    unfinished: Option<Pin<Box<Sleep>>>,
    /// Whether the peer has yet to send the next request.
    is_idle: bool,
    /// Whether a response is being written.
    is_responding: bool,
    /// Runs while the peer is idle.
    idle: Option<Pin<Box<Sleep>>>,
}

impl<S> TimeoutStream<S> {
    pub(super) fn new(stream: S, timeouts: Timeouts) -> Self {
        Self {
            stream,
            timeouts,
            stalled: None,
            unfinished: None,
            is_idle: true,
            is_responding: false,
            idle: None,
        }
    }

    fn check_idle(
        &mut self,
        context: &mut Context<'_>,
        read: Poll<io::Result<()>>,
    ) -> Poll<io::Result<()>> {
        if read.is_ready() {
            self.is_idle = false;
            self.idle = None;
            return read;
        }
        if !self.is_idle {
            return read;
        }
        let timeout = self.timeouts.idle;
        let idle = self.idle.get_or_insert_with(|| Box::pin(sleep(timeout)));
        idle.as_mut()
            .poll(context)
            .map(|()| Err(io::ErrorKind::TimedOut.into()))
    }

    fn check_timeouts<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let Timeouts {
            stalled_write,
            response,
            ..
        } = self.timeouts;
        let stalled = self
            .stalled
            .get_or_insert_with(|| Box::pin(sleep(stalled_write)));
        let unfinished = self
            .unfinished
            .get_or_insert_with(|| Box::pin(sleep(response)));
        if stalled.as_mut().poll(context).is_ready() || unfinished.as_mut().poll(context).is_ready()
        {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Poll::Pending
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for TimeoutStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.check_idle(context, read)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for TimeoutStream<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.is_responding = true;
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.check_timeouts(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.is_responding = true;
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.check_timeouts(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // hyper flushes when it has nothing more to write: the response is complete.
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if flushed.is_ready() {
            self.unfinished = None;
            self.is_idle |= self.is_responding;
            self.is_responding = false;
        }
        self.check_timeouts(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let shut = Pin::new(&mut self.stream).poll_shutdown(context);
        self.check_timeouts(context, shut)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

    use super::*;

    /// Writes a response that the peer reads steadily, a byte at a time.
    async fn write_slowly(response: Duration) -> io::Result<()> {
        let timeouts = Timeouts {
            stalled_write: Duration::from_secs(60),
            response,
            ..Timeouts::default()
        };
        let (ours, mut theirs) = duplex(1);
        let mut stream = TimeoutStream::new(ours, timeouts);
        tokio::spawn(async move {
            while theirs.read_u8().await.is_ok() {
                sleep(Duration::from_millis(5)).await;
            }
        });
        stream.write_all(&[0; 60]).await?;
        stream.flush().await
    }

    #[tokio::test]
    async fn a_slow_reader_is_cut_off_only_after_the_response_timeout() {
        write_slowly(Duration::from_secs(60)).await.unwrap();
        let cut_off = write_slowly(Duration::from_millis(100)).await;
        assert_eq!(cut_off.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
