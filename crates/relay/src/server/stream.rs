//! A connection whose other end must read on.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

use crate::settings::Patience;

/// Ends when nothing could be written for some time, or an answer is not read
/// to its end for long: one that nobody reads would lie in memory for ever, and
/// one that is read byte by byte nearly so.
pub(super) struct Patient<S> {
    stream: S,
    patience: Patience,
    /// Runs while the other end does not read.
    stuck: Option<Pin<Box<Sleep>>>,
    /// Runs until all that was there to write is written.
    unread: Option<Pin<Box<Sleep>>>,
}

impl<S> Patient<S> {
    pub(super) fn new(stream: S, patience: Patience) -> Self {
        Self {
            stream,
            patience,
            stuck: None,
            unread: None,
        }
    }

    fn watched<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stuck = None;
            return written;
        }
        let Patience {
            reading, answer, ..
        } = self.patience;
        let stuck = self.stuck.get_or_insert_with(|| Box::pin(sleep(reading)));
        let unread = self.unread.get_or_insert_with(|| Box::pin(sleep(answer)));
        if stuck.as_mut().poll(context).is_ready() || unread.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Poll::Pending
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.watched(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.watched(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // hyper flushes when it has nothing more to write: the answer is over.
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if flushed.is_ready() {
            self.unread = None;
        }
        self.watched(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let shut = Pin::new(&mut self.stream).poll_shutdown(context);
        self.watched(context, shut)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

    use super::*;

    /// What becomes of an answer that is read a byte at a time, but steadily.
    async fn written(answer: Duration) -> io::Result<()> {
        let patience = Patience {
            reading: Duration::from_secs(60),
            answer,
            ..Patience::default()
        };
        let (ours, mut theirs) = duplex(1);
        let mut patient = Patient::new(ours, patience);
        tokio::spawn(async move {
            while theirs.read_u8().await.is_ok() {
                sleep(Duration::from_millis(5)).await;
            }
        });
        patient.write_all(&[0; 60]).await?;
        patient.flush().await
    }

    #[tokio::test]
    async fn who_reads_is_waited_for_but_not_for_ever() {
        written(Duration::from_secs(60)).await.unwrap();
        let cut_off = written(Duration::from_millis(100)).await;
        assert_eq!(cut_off.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
