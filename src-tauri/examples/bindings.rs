//! Generates the TypeScript bindings; `cargo xtask gen` passes the output path.

use specta_typescript::Typescript;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("missing output path")?;
    lotse_lib::seam().export(Typescript::default(), path)?;
    Ok(())
}
