//! Writes the interface's side of the seam: `cargo xtask gen` calls it with the path of the file.

use specta_typescript::Typescript;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("the path of the file to write is missing")?;
    lotse_lib::seam().export(Typescript::default(), path)?;
    Ok(())
}
