//! `lotse-pack code`

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use lotse_core::{Code, ModuleId, PackId};
use toml_edit::{Array, DocumentMut, value};

#[derive(clap::Args)]
pub(crate) struct CodeArguments {
    /// Folder of the employer's pack.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    /// Modules the code opens, separated by commas (default: all).
    #[arg(long, value_delimiter = ',', value_name = "MODULE")]
    modules: Vec<ModuleId>,
}

/// Generates a code and writes its digest to `modules.toml`; the code itself is
/// printed once and stored nowhere.
pub(crate) fn run(arguments: &CodeArguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.pack.canonicalize();
    let folder = folder.with_context(|| format!("cannot read {}", arguments.pack.display()))?;
    let name = folder.file_name().context("not the folder of a pack")?;
    let pack: PackId = name.to_string_lossy().parse()?;
    let path = folder.join("modules.toml");
    let text = fs::read_to_string(&path)
        .with_context(|| format!("{} is required: it lists the modules", path.display()))?;
    let mut modules: DocumentMut = text.parse().context("modules.toml")?;
    let mut random = [0; 12];
    getrandom::fill(&mut random).context("failed to get random numbers from the system")?;
    let code = Code::new(pack, random);
    let opened = open(&mut modules, &arguments.modules, &code)?;
    fs::write(&path, modules.to_string()).with_context(|| path.display().to_string())?;
    say!("{code}")?;
    eprintln!(
        "It opens {}. Publish the pack, then give the code to newcomers.",
        opened.join(", ")
    );
    Ok(ExitCode::SUCCESS)
}

fn open(
    modules: &mut DocumentMut,
    wanted: &[ModuleId],
    code: &Code,
) -> anyhow::Result<Vec<String>> {
    for module in wanted {
        anyhow::ensure!(
            modules.contains_key(module.as_str()),
            "modules.toml has no module \"{module}\""
        );
    }
    let mut opened = Vec::new();
    for (id, module) in modules.iter_mut() {
        let is_wanted =
            wanted.is_empty() || wanted.iter().any(|wanted| wanted.as_str() == id.get());
        let Some(module) = module.as_table_like_mut().filter(|_| is_wanted) else {
            continue;
        };
        let digests = module.entry("opens_with").or_insert(value(Array::new()));
        let digests = digests.as_array_mut();
        digests
            .context("opens_with must be a list")?
            .push(code.digest());
        opened.push(id.get().to_owned());
    }
    anyhow::ensure!(!opened.is_empty(), "modules.toml has no modules");
    Ok(opened)
}
