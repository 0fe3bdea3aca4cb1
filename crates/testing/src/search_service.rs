//! A server on this machine that answers as the search service of the public
//! administration (PVOG) does, or in faulty ways.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
};

/// What the server sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceResponse {
    /// A whole response.
    Whole(Vec<u8>),
    /// Half a response; then the connection ends.
    Cut(Vec<u8>),
    /// A response without an end.
    Endless,
    /// Nothing, while the connection stays open.
    Never,
    /// An error.
    Status(u16),
}

/// Answers by the names of the files in which `lotse-pack import pvog` saves them.
pub type ServiceResponses = BTreeMap<String, ServiceResponse>;

/// The folder with answers about a town, its registration and the office responsible.
pub fn saved_answers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../import/tests/pvog/saved")
}

/// The answers in [`saved_answers`].
pub fn answers() -> ServiceResponses {
    let files = fs::read_dir(saved_answers()).unwrap();
    files
        .map(|file| {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            (name, ServiceResponse::Whole(fs::read(file.path()).unwrap()))
        })
        .collect()
}

/// A running server.
pub struct SearchService {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl SearchService {
    /// Starts a server. It ends with the process.
    pub fn start(answers: ServiceResponses) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (answers, log) = (Arc::new(answers), Arc::clone(&asked));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, log) = (Arc::clone(&answers), Arc::clone(&log));
                // A client may hang up at any time.
                thread::spawn(move || serve(&stream, &answers, &log).ok());
            }
        });
        Self { address, asked }
    }

    /// Its URL.
    pub fn url(&self) -> String {
        format!("http://{}/api", self.address)
    }

    /// The requests so far, by the names of their files.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(
    mut stream: &TcpStream,
    answers: &ServiceResponses,
    log: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let path = request.split(' ').nth(1).unwrap_or_default();
    let path = path.trim_start_matches("/api/");
    let file = path.replace(['/', '?', '&'], "_") + ".json";
    log.lock().unwrap().push(file.clone());
    let mut head = |status: u16, rest: String| {
        write!(
            stream,
            "HTTP/1.1 {status} -\r\nConnection: close\r\n{rest}\r\n\r\n"
        )
    };
    let length = |bytes: &[u8]| format!("Content-Length: {}", bytes.len());
    match answers.get(&file).unwrap_or(&ServiceResponse::Status(404)) {
        ServiceResponse::Whole(bytes) => {
            head(200, length(bytes))?;
            stream.write_all(bytes)
        }
        ServiceResponse::Cut(bytes) => {
            head(200, length(bytes))?;
            stream.write_all(&bytes[..bytes.len() / 2])
        }
        ServiceResponse::Endless => {
            head(200, "Content-Type: application/json".to_owned())?;
            loop {
                stream.write_all(&[b' '; 8_192])?;
            }
        }
        ServiceResponse::Never => {
            // Ends when the client hangs up.
            lines.next().transpose().map(|_| ())
        }
        ServiceResponse::Status(status) => head(*status, "Content-Length: 0".to_owned()),
    }
}
