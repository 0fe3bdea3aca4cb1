//! Simulated phone, killed during its update check. Arguments: its data folder, the
//! national publisher's URL, and the file with its root.

use std::{env, fs, path::Path};

use anyhow::{Context, Result};
use lotse_app::National;
use lotse_tests::Phone;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [home, url, root] = arguments.as_slice() else {
        anyhow::bail!("update-once HOME URL ROOT");
    };
    let national = National {
        url: url.parse()?,
        root: fs::read(root).context("failed to read the root")?,
    };
    let phone = Phone::open(Path::new(home), Some(national))?;
    Ok(phone.app.update_content()?)
}
