//! What speech-dispatcher sends: replies to requests, and events between them.

use crate::VoiceError;

/// Maximum number of lines in a reply. A synthesizer with many variants lists 13,000
/// voices.
const LINES: usize = 200_000;

/// A message of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ServiceMessage {
    Reply(Reply),
    Event(VoiceEvent),
}

/// Reply to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// Three digits; 300 and above are errors.
    pub(crate) code: u16,
    /// The words after the code.
    pub(crate) words: String,
    /// The requested lines.
    pub(crate) lines: Vec<String>,
}

/// Something happened to what is spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct VoiceEvent {
    /// The number that the service gave to the text.
    pub(crate) text: u32,
    pub(crate) kind: VoiceEventKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum VoiceEventKind {
    /// The voice has reached a mark in the text.
    Mark(String),
    Begin,
    End,
    Cancelled,
    /// Another one, which changes nothing here.
    Other,
}

/// Collects lines until they are a message.
#[derive(Debug, Default)]
pub(crate) struct Assembler {
    lines: Vec<String>,
}

impl Assembler {
    /// Takes a line without its end; returns the message that it completes.
    pub(crate) fn take(&mut self, line: &str) -> Result<Option<ServiceMessage>, VoiceError> {
        let malformed = || VoiceError::Malformed(line.chars().take(100).collect());
        let (code, rest) = line.split_at_checked(3).ok_or_else(malformed)?;
        let code: u16 = code.parse().map_err(|_| malformed())?;
        if let Some(content) = rest.strip_prefix('-') {
            if self.lines.len() >= LINES {
                return Err(malformed());
            }
            self.lines.push(content.to_owned());
            return Ok(None);
        }
        let words = rest.strip_prefix(' ').ok_or_else(malformed)?;
        let lines = std::mem::take(&mut self.lines);
        if !(700..800).contains(&code) {
            return Ok(Some(ServiceMessage::Reply(Reply {
                code,
                words: words.to_owned(),
                lines,
            })));
        }
        // First the text's number, then the client's, which is this one.
        let text = lines.first().and_then(|number| number.parse().ok());
        let kind = match code {
            700 => VoiceEventKind::Mark(lines.get(2).cloned().unwrap_or_default()),
            701 => VoiceEventKind::Begin,
            702 => VoiceEventKind::End,
            703 => VoiceEventKind::Cancelled,
            _ => VoiceEventKind::Other,
        };
        Ok(Some(ServiceMessage::Event(VoiceEvent {
            text: text.ok_or_else(malformed)?,
            kind,
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<Vec<ServiceMessage>, VoiceError> {
        let mut assembler = Assembler::default();
        let messages = lines.lines().map(|line| assembler.take(line));
        messages.filter_map(Result::transpose).collect()
    }

    #[test]
    fn a_reply_ends_with_a_space_after_the_code() {
        let reply = |code, words: &str, lines: &[&str]| {
            ServiceMessage::Reply(Reply {
                code,
                words: words.to_owned(),
                lines: lines.iter().map(ToString::to_string).collect(),
            })
        };
        assert_eq!(
            read("208 OK CLIENT NAME SET\n249-German\tde\tnone\n249-Arabic\tar\tnone\n249 OK VOICE LIST SENT\n409 ERR RATE TOO HIGH\n").unwrap(),
            [
                reply(208, "OK CLIENT NAME SET", &[]),
                reply(249, "OK VOICE LIST SENT", &["German\tde\tnone", "Arabic\tar\tnone"]),
                reply(409, "ERR RATE TOO HIGH", &[]),
            ]
        );
    }

    #[test]
    fn an_event_names_its_text() {
        let event = |text, kind| ServiceMessage::Event(VoiceEvent { text, kind });
        assert_eq!(
            read("701-21\n701-4\n701 BEGIN\n700-21\n700-4\n700-3\n700 INDEX MARK\n702-21\n702-4\n702 END\n704-21\n704-4\n704 PAUSED\n").unwrap(),
            [
                event(21, VoiceEventKind::Begin),
                event(21, VoiceEventKind::Mark("3".to_owned())),
                event(21, VoiceEventKind::End),
                event(21, VoiceEventKind::Other),
            ]
        );
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for line in [
            "",
            "2",
            "20",
            "208",
            "abc OK",
            "äöü OK",
            "208_OK",
            "701 BEGIN",
            "9999999 OK",
        ] {
            assert!(read(&format!("{line}\n")).is_err(), "{line}");
        }
    }
}
