//! A speech-dispatcher of a test's own. It speaks with eSpeak NG to a sound server that
//! discards the sound in real time.

use std::{
    ffi::OsString,
    fs,
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::driver::VOICES;

/// Timeout for a service to listen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

const SETTINGS: &str = r#"
LogLevel 1
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"#;

/// A running speech-dispatcher and its sound server, until they are dropped.
pub struct Voices {
    socket: PathBuf,
    processes: Vec<Child>,
}

impl Voices {
    /// Starts them with their files in a folder.
    pub fn start(folder: &Path) -> Result<Self> {
        let settings = folder.join("settings");
        fs::create_dir_all(settings.join("modules"))?;
        fs::write(settings.join("speechd.conf"), SETTINGS)?;
        fs::write(settings.join("modules/espeak-ng.conf"), "")?;
        let sound = folder.join("pulse/native");
        let socket = folder.join("speech.sock");
        let mut voices = Self {
            socket,
            processes: Vec::new(),
        };
        let surroundings = |program: &str| {
            let mut command = Command::new(program);
            command
                .env("HOME", folder)
                .env("XDG_RUNTIME_DIR", folder)
                .env("PULSE_SERVER", format!("unix:{}", sound.display()))
                .env_remove("PULSE_RUNTIME_PATH")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            command
        };
        let mut server = surroundings("pulseaudio");
        server
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1"])
            .args(["-L", "module-null-sink"])
            .arg("-L")
            .arg(format!(
                "module-native-protocol-unix socket={}",
                sound.display()
            ))
            .env_remove("PULSE_SERVER");
        fs::create_dir_all(folder.join("pulse"))?;
        voices.begin(&mut server, &sound)?;
        let mut service = surroundings("speech-dispatcher");
        service
            .args(["--run-single", "--communication-method", "unix_socket"])
            .args(["--timeout", "0"])
            .arg("--socket-path")
            .arg(&voices.socket)
            .arg("--config-dir")
            .arg(&settings)
            .arg("--log-dir")
            .arg(folder)
            .arg("--pid-file")
            .arg(folder.join("speech.pid"));
        let socket = voices.socket.clone();
        voices.begin(&mut service, &socket)?;
        Ok(voices)
    }

    /// Tells an app where they are.
    pub fn environment(&self) -> [(&'static str, OsString); 1] {
        let address = format!("unix_socket:{}", self.socket.display());
        [(VOICES, address.into())]
    }

    fn begin(&mut self, command: &mut Command, socket: &Path) -> Result<()> {
        let program = command.get_program().to_string_lossy().into_owned();
        let process = command
            .spawn()
            .with_context(|| format!("cannot start {program}; `cargo xtask test` installs it"))?;
        self.processes.push(process);
        let begin = Instant::now();
        while UnixStream::connect(socket).is_err() {
            if let Some(process) = self.processes.last_mut()
                && let Some(status) = process.try_wait()?
            {
                bail!("{program} exited: {status}");
            }
            if begin.elapsed() > PATIENCE {
                bail!("{program} does not listen");
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Voices {
    fn drop(&mut self) {
        // The service first: it plays through the server.
        for process in self.processes.iter_mut().rev() {
            let _ = Command::new("kill").arg(process.id().to_string()).status();
            let _ = process.wait();
        }
    }
}
