//! A network line between a server and its clients, which may be slow or break off.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    http::Response,
};
use futures_util::stream;
use http_body_util::{BodyExt, Limited};
use tokio::time::sleep;

/// Bytes of an answer that a broken line lets through: less than the program.
const HALF: usize = 1_000_000;
/// Chunk size on a slow line, in bytes.
const PIECE: usize = 8_192;

/// A slow line. A browser can slow itself, but then its workers are as fast as ever.
#[derive(Debug, Clone, Copy)]
pub struct SlowLine {
    /// Time from a request to the beginning of its response.
    pub latency: Duration,
    /// In bytes a second, for all answers together.
    pub throughput: u32,
}

impl SlowLine {
    /// A phone at the edge of the network: 1.6 Mbit/s and 150 ms, as browsers name "slow 4G".
    pub const PHONE: Self = Self {
        latency: Duration::from_millis(150),
        throughput: 200_000,
    };
}

#[derive(Debug, Clone, Copy, Default)]
enum Condition {
    #[default]
    Good,
    Broken,
    Slow(SlowLine),
}

/// A line, whose condition can change.
#[derive(Clone, Default)]
pub(crate) struct Line {
    condition: Arc<Mutex<Condition>>,
    /// Lets one chunk at a time through.
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Line {
    pub(crate) fn slow_down(&self, line: SlowLine) {
        self.set(Condition::Slow(line));
    }

    pub(crate) fn break_off(&self, is_broken: bool) {
        self.set(if is_broken {
            Condition::Broken
        } else {
            Condition::Good
        });
    }

    fn set(&self, condition: Condition) {
        *self
            .condition
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = condition;
    }

    /// Sends a response over the line.
    pub(crate) async fn pass(self, answer: Response<Body>) -> Response<Body> {
        let condition = *self
            .condition
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match condition {
            Condition::Good => answer,
            Condition::Broken => answer.map(|body| Body::new(Limited::new(body, HALF))),
            Condition::Slow(line) => {
                sleep(line.latency).await;
                answer.map(|body| self.slowly(line, body))
            }
        }
    }

    fn slowly(self, line: SlowLine, body: Body) -> Body {
        let begin = (self.turn, body, Bytes::new());
        Body::from_stream(stream::unfold(
            begin,
            move |(turn, mut body, mut rest)| async move {
                while rest.is_empty() {
                    match body.frame().await? {
                        Ok(frame) => rest = frame.into_data().unwrap_or_default(),
                        Err(error) => return Some((Err(error), (turn, body, rest))),
                    }
                }
                let piece = rest.split_to(rest.len().min(PIECE));
                let size = u32::try_from(piece.len()).unwrap_or(u32::MAX);
                let held = turn.lock().await;
                sleep(Duration::from_secs(1) * size / line.throughput).await;
                drop(held);
                Some((Ok(piece), (turn, body, rest)))
            },
        ))
    }
}
