//! Speaks texts with the voices of the system.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{
    Voice, VoiceError,
    connection::{Connection, Heard},
    progress::{Follower, SpeechProgress, SpeechState},
    socket::{Socket, Surroundings},
    text,
    voice::{DUMMY, voices},
};

/// A connection to the voices of the system. One text is said at a time.
#[derive(Debug)]
pub struct Speaker {
    connection: Connection,
    follower: Arc<Mutex<Follower>>,
    voices: Vec<Voice>,
    /// The rate that the person has chosen for all programs.
    usual_rate: i8,
}

impl Speaker {
    /// Connects to speech-dispatcher and lists its voices. Where it does not run, it is
    /// started. The listener is called whenever the progress has changed.
    ///
    /// # Errors
    /// Fails when the system has no speech-dispatcher, or it does not work.
    pub fn connect(listener: impl Fn() + Send + 'static) -> Result<Self, VoiceError> {
        let Some(socket) = Surroundings::read().socket() else {
            return Err(VoiceError::Unreachable(
                std::io::ErrorKind::AddrNotAvailable.into(),
            ));
        };
        Self::connect_to(&socket, listener)
    }

    fn connect_to(
        socket: &Socket,
        listener: impl Fn() + Send + 'static,
    ) -> Result<Self, VoiceError> {
        let follower = Arc::new(Mutex::new(Follower::default()));
        let heard_by = Arc::clone(&follower);
        let mut connection = Connection::open(socket, move |heard| {
            let has_changed = match heard {
                Heard::Event(event) => lock(&heard_by).take(event),
                Heard::Lost => {
                    lock(&heard_by).end(SpeechState::Failed);
                    true
                }
            };
            if has_changed {
                listener();
            }
        })?;
        connection.request("SET SELF CLIENT_NAME user:lotse:reader")?;
        connection.request("SET SELF NOTIFICATION ALL ON")?;
        connection.request("SET SELF SSML_MODE ON")?;
        // Lower priority than a screen reader.
        connection.request("SET SELF PRIORITY TEXT")?;
        let rate = connection.request("GET RATE")?;
        let usual_rate = rate.lines.first().and_then(|rate| rate.trim().parse().ok());
        let voices = list(&mut connection)?;
        Ok(Self {
            connection,
            follower,
            voices,
            usual_rate: usual_rate.unwrap_or_default(),
        })
    }

    /// The voices, the system's default first.
    pub fn voices(&self) -> &[Voice] {
        &self.voices
    }

    /// Starts speaking a text with a voice, and stops the previous one. The pieces make
    /// up the text; the voice may report which one it is at. `rate` is added to the
    /// person's own, from -100 to 100.
    ///
    /// # Errors
    /// Fails when the voice is unknown, or the service does not work.
    pub fn say(&mut self, pieces: &[String], voice: &str, rate: i8) -> Result<(), VoiceError> {
        let voice = self.voices.iter().find(|each| each.id() == voice);
        let voice = voice.ok_or(VoiceError::UnknownVoice)?.clone();
        self.hush()?;
        let rate = self.usual_rate.saturating_add(rate).clamp(-100, 100);
        for request in [
            format!("SET SELF OUTPUT_MODULE {}", voice.module),
            format!("SET SELF LANGUAGE {}", voice.language),
            format!("SET SELF SYNTHESIS_VOICE {}", voice.name),
            format!("SET SELF RATE {rate}"),
            "SPEAK".to_owned(),
        ] {
            self.connection.request(&request)?;
        }
        lock(&self.follower).expect();
        let sent = self
            .connection
            .request(&format!("{}\r\n.", text::marked(pieces)));
        let number = sent.and_then(|queued| {
            let number = queued.lines.first().and_then(|line| line.parse().ok());
            number.ok_or(VoiceError::Malformed(queued.words))
        });
        match number {
            Ok(number) => lock(&self.follower).number(number),
            Err(_) => lock(&self.follower).end(SpeechState::Failed),
        }
        number.map(drop)
    }

    /// Stops speaking.
    ///
    /// # Errors
    /// Fails when the service does not work.
    pub fn hush(&mut self) -> Result<(), VoiceError> {
        let speaks = self.progress().state == SpeechState::Speaking;
        if speaks {
            lock(&self.follower).end(SpeechState::Cut);
            self.connection.request("CANCEL SELF")?;
        }
        Ok(())
    }

    /// Progress of the text.
    pub fn progress(&self) -> SpeechProgress {
        lock(&self.follower).progress()
    }
}

fn lock(follower: &Mutex<Follower>) -> MutexGuard<'_, Follower> {
    follower.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lists the voices of all synthesizers, the system's default first.
fn list(connection: &mut Connection) -> Result<Vec<Voice>, VoiceError> {
    let usual = connection.request("GET OUTPUT_MODULE")?.lines;
    let mut modules = connection.request("LIST OUTPUT_MODULES")?.lines;
    modules.sort_by_key(|module| !usual.contains(module));
    let mut all = Vec::new();
    for module in modules.iter().filter(|module| *module != DUMMY) {
        let chosen = connection.request(&format!("SET SELF OUTPUT_MODULE {module}"));
        match chosen.and_then(|_| connection.request("LIST SYNTHESIS_VOICES")) {
            Ok(listed) => all.extend(voices(module, &listed.lines)),
            // Such as a synthesizer that is installed without a voice.
            Err(error @ VoiceError::Refused { .. }) => {
                tracing::debug!(%error, module, "a synthesizer lists no voices");
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Write},
        os::unix::net::UnixListener,
        sync::mpsc::channel,
        thread,
    };

    use super::*;

    /// Starts a service that answers each request by a table of its first words. After
    /// the text it sends events before the reply, as a quick one does.
    fn service(folder: &std::path::Path) -> Socket {
        let path = folder.join("speech.sock");
        let listener = UnixListener::bind(&path).unwrap();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            for line in lines.map_while(Result::ok) {
                let reply = match line.as_str() {
                    "GET RATE" => "251-20\r\n251 OK GET RETURNED\r\n",
                    "GET OUTPUT_MODULE" => "251-good\r\n251 OK GET RETURNED\r\n",
                    "LIST OUTPUT_MODULES" => {
                        "250-dummy\r\n250-empty\r\n250-good\r\n250 OK MODULE LIST SENT\r\n"
                    }
                    "SET SELF OUTPUT_MODULE empty" => "411 ERR COULDNT SET OUTPUT MODULE\r\n",
                    "LIST SYNTHESIS_VOICES" => "249-Arabic\tar\tnone\r\n249 OK\r\n",
                    "SPEAK" => "230 OK RECEIVING DATA\r\n",
                    "SET SELF RATE 50" | "CANCEL SELF" => "203 OK\r\n",
                    line if line.starts_with("SET SELF RATE") => "409 ERR RATE\r\n",
                    line if line.starts_with("<speak>") => {
                        "701-5\r\n701-1\r\n701 BEGIN\r\n700-5\r\n700-1\r\n700-0\r\n700 INDEX MARK\r\n"
                    }
                    "." => {
                        "225-5\r\n225 OK MESSAGE QUEUED\r\n700-5\r\n700-1\r\n700-1\r\n700 INDEX MARK\r\n"
                    }
                    "QUIT" => break,
                    _ => "200 OK\r\n",
                };
                stream.write_all(reply.as_bytes()).unwrap();
            }
        });
        Socket {
            path,
            may_start: false,
        }
    }

    #[test]
    fn a_text_is_said_with_its_voice_at_the_persons_own_rate() {
        let folder = tempfile::tempdir().unwrap();
        let (told, news) = channel();
        let mut speaker = Speaker::connect_to(&service(folder.path()), move || {
            let _ = told.send(());
        })
        .unwrap();
        let ids: Vec<String> = speaker.voices().iter().map(Voice::id).collect();
        assert_eq!(ids, ["good/Arabic"]);
        let pieces = ["سجّل ".to_owned(), "سكنك.".to_owned()];
        speaker.say(&pieces, "good/Arabic", 30).unwrap();
        while speaker.progress().piece != Some(1) {
            news.recv().unwrap();
        }
        speaker.hush().unwrap();
        assert_eq!(speaker.progress().state, SpeechState::Cut);
    }

    #[test]
    fn no_other_voice_stands_in() {
        let folder = tempfile::tempdir().unwrap();
        let mut speaker = Speaker::connect_to(&service(folder.path()), || {}).unwrap();
        for voice in ["good/Ukrainian", "Arabic", "good/Arabic\r\nQUIT"] {
            let said = speaker.say(&["слово".to_owned()], voice, 0);
            assert!(matches!(said, Err(VoiceError::UnknownVoice)), "{voice}");
        }
    }

    #[test]
    fn without_a_service_there_is_no_speaker() {
        let folder = tempfile::tempdir().unwrap();
        let socket = Socket {
            path: folder.path().join("nobody.sock"),
            may_start: false,
        };
        let speaker = Speaker::connect_to(&socket, || {});
        assert!(matches!(speaker, Err(VoiceError::Unreachable(_))));
    }
}
