//! The shipped content, installed once for all devices of a test: reading, checking and
//! indexing it takes seconds on each of them in a build without optimisation.

use std::{io, path::Path};

use lotse_app::{App, Clock, Folders, KeyRing};
use lotse_testing::MadeOnce;

/// The database of the content; what a person enters is in another.
static CONTENT: MadeOnce = MadeOnce::new("content.db");

/// Gives a device without content what its first start would install.
pub(crate) fn install_shipped(data: &Path) -> io::Result<()> {
    CONTENT.copy_to(data, |device| {
        let folders = Folders {
            data: device.to_owned(),
            saved: device.to_owned(),
        };
        let keys = KeyRing::files_only();
        let app = App::open(folders, keys, Clock::default(), None, &[], |_| ());
        app.map(drop).map_err(io::Error::other)
    })
}
