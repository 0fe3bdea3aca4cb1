//! Parses the `#[command]` methods of `App` and generates code from them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use anyhow::{Context, Result, bail, ensure};
use quote::ToTokens;
use syn::{
    Attribute, Expr, FnArg, ImplItem, ImplItemFn, Item, Lit, Meta, Pat, ReturnType, Type,
    visit::Visit,
};

use crate::sources::rust_files;

/// Folder of the use cases.
pub(super) const APP: &str = "crates/app/src";
/// Written by hand, since they use the shell directly.
const BY_HAND: [&str; 2] = ["crate::links::open_link", "crate::open::open_again"];

/// A method of `App` that the interface can call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    name: String,
    /// Lines of its doc comment.
    docs: Vec<String>,
    parameters: Vec<Parameter>,
    output: Output,
    areas: Vec<String>,
    /// Only an installed app has it, no page in a browser.
    is_installed_only: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parameter {
    name: String,
    /// Type in the shell's function.
    owned: String,
    /// Expression passed to the method.
    passed: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Output {
    Nothing,
    Value(String),
    Fallible(String),
}

/// Reads all commands of the app, sorted by name.
pub(super) fn read(root: &Path) -> Result<Vec<Command>> {
    let mut commands = BTreeMap::new();
    for path in rust_files(&root.join(APP))? {
        let text = fs::read_to_string(&path)?;
        let found = commands_in(&text).with_context(|| path.display().to_string())?;
        for command in found {
            let name = command.name.clone();
            let before = commands.insert(name.clone(), command);
            ensure!(before.is_none(), "the command {name} is declared twice");
        }
    }
    Ok(commands.into_values().collect())
}

fn commands_in(text: &str) -> Result<Vec<Command>> {
    let mut commands = Vec::new();
    for item in syn::parse_file(text)?.items {
        let Item::Impl(block) = item else { continue };
        if block.trait_.is_some() || block.self_ty.to_token_stream().to_string() != "App" {
            continue;
        }
        for item in block.items {
            let ImplItem::Fn(method) = item else { continue };
            let marker = method
                .attrs
                .iter()
                .find(|each| each.path().is_ident("command"));
            if let Some(marker) = marker {
                let name = method.sig.ident.to_string();
                commands.push(command(&method, marker).context(name)?);
            }
        }
    }
    Ok(commands)
}

fn command(method: &ImplItemFn, marker: &Attribute) -> Result<Command> {
    let parameters = method.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(parameter(&typed.pat, &typed.ty)),
        FnArg::Receiver(_) => None,
    });
    let marks = marks(marker)?;
    Ok(Command {
        name: method.sig.ident.to_string(),
        docs: method.attrs.iter().filter_map(doc_line).collect(),
        parameters: parameters.collect::<Result<_>>()?,
        output: output(&method.sig.output),
        areas: marks.areas,
        is_installed_only: marks.is_installed_only,
    })
}

/// Arguments of a `#[command(…)]`.
#[derive(Default)]
struct Marks {
    areas: Vec<String>,
    is_installed_only: bool,
}

fn marks(marker: &Attribute) -> Result<Marks> {
    let mut marks = Marks::default();
    if matches!(marker.meta, Meta::Path(_)) {
        return Ok(marks);
    }
    marker.parse_nested_meta(|meta| {
        if meta.path.is_ident("installed") {
            marks.is_installed_only = true;
            return Ok(());
        }
        if !meta.path.is_ident("areas") {
            return Err(meta.error("expected areas(…) or installed"));
        }
        meta.parse_nested_meta(|area| {
            marks
                .areas
                .extend(area.path.get_ident().map(ToString::to_string));
            Ok(())
        })
    })?;
    ensure!(
        marks.areas.is_sorted(),
        "the areas are not in alphabetical order"
    );
    Ok(marks)
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let Expr::Lit(literal) = &pair.value else {
        return None;
    };
    match &literal.lit {
        Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value().trim().to_owned()),
        _ => None,
    }
}

fn parameter(pattern: &Pat, ty: &Type) -> Result<Parameter> {
    let Pat::Ident(pattern) = pattern else {
        bail!("a command's parameter must be a plain identifier");
    };
    let name = pattern.ident.to_string();
    let written = source(ty);
    let (owned, passed) = match written.as_str() {
        "&str" => ("String".to_owned(), format!("&{name}")),
        "Option<&str>" => ("Option<String>".to_owned(), format!("{name}.as_deref()")),
        _ => match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Slice(slice) => (format!("Vec<{}>", source(&slice.elem)), format!("&{name}")),
                inner => (source(inner), format!("&{name}")),
            },
            _ => (written, name.clone()),
        },
    };
    Ok(Parameter {
        name,
        owned,
        passed,
    })
}

fn output(output: &ReturnType) -> Output {
    let ReturnType::Type(_, ty) = output else {
        return Output::Nothing;
    };
    let written = source(ty);
    let fallible = written.strip_prefix("Result<");
    match fallible.and_then(|rest| rest.strip_suffix(",ApiError>")) {
        Some(value) => Output::Fallible(value.to_owned()),
        None => Output::Value(written),
    }
}

/// A type without whitespace; `rustfmt` restores it.
fn source(ty: &impl ToTokens) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

/// Generates the shell's functions.
pub(super) fn shell(commands: &[Command]) -> Result<String> {
    let mut text = String::from(
        "//! The commands of the interface. Written by `cargo xtask gen` from the\n\
         //! `#[command]` methods of [`lotse_app::App`]; do not edit.\n\
         #![expect(clippy::redundant_closure_for_method_calls, reason = \"all commands have one form\")]\n\n",
    );
    let mut types = Types::default();
    for command in commands {
        types.visit_command(command)?;
    }
    let types: Vec<String> = types.0.into_iter().collect();
    writeln!(text, "use lotse_app::{{{}}};", types.join(", "))?;
    text.push_str(
        "use tauri::State;\nuse tauri_specta::{Commands, collect_commands};\n\n\
         use crate::open::OpeningApp;\n\n\
         type Result<T> = std::result::Result<T, ApiError>;\n\n",
    );
    for command in commands {
        text.push_str(&function(command)?);
    }
    let names: Vec<&str> = commands
        .iter()
        .map(|command| command.name.as_str())
        .collect();
    writeln!(
        text,
        "/// All commands.\n#[expect(clippy::too_many_lines, reason = \"a line for each command\")]\npub(crate) fn all() -> Commands<tauri::Wry> {{\n collect_commands![{}, {}]\n}}",
        names.join(", "),
        BY_HAND.join(", ")
    )?;
    Ok(text)
}

fn function(command: &Command) -> Result<String> {
    let Command {
        name,
        docs,
        parameters,
        output,
        ..
    } = command;
    let mut text = String::new();
    for line in docs {
        writeln!(text, "/// {line}")?;
    }
    let mut given = String::new();
    for Parameter { name, owned, .. } in parameters {
        write!(given, ", {name}: {owned}")?;
    }
    let passed: Vec<&str> = parameters.iter().map(|each| each.passed.as_str()).collect();
    let call = format!("app.{name}({})", passed.join(", "));
    let (value, body) = match output {
        Output::Nothing => ("()", format!("{{ {call}; Ok(()) }}")),
        Output::Value(value) => (value.as_str(), format!("Ok({call})")),
        Output::Fallible(value) => (value.as_str(), call),
    };
    let closure = if parameters.is_empty() {
        "|app|"
    } else {
        "move |app|"
    };
    writeln!(
        text,
        "#[tauri::command]\n#[specta::specta]\n\
         pub(crate) async fn {name}(opening: State<'_, OpeningApp>{given}) -> Result<{value}> {{\n\
         opening.run({closure} {body}).await\n}}\n"
    )?;
    Ok(text)
}

/// Generates the dispatch of the shell in a browser.
pub(super) fn web(commands: &[Command]) -> Result<String> {
    let mut text = String::from(
        "//! The commands of the interface. Written by `cargo xtask gen` from the\n\
         //! `#[command]` methods of `lotse_app::App`; do not edit.\n\
         #![expect(clippy::too_many_lines, reason = \"one arm a command\")]\n\n",
    );
    let commands = commands.iter().filter(|command| !command.is_installed_only);
    let commands: Vec<&Command> = commands.collect();
    let mut types = Types::default();
    for command in &commands {
        for parameter in &command.parameters {
            types.visit_type(&syn::parse_str(&parameter.owned)?);
        }
    }
    types.0.insert("App".to_owned());
    let types: Vec<String> = types.0.into_iter().collect();
    writeln!(text, "use lotse_app::{{{}}};", types.join(", "))?;
    text.push_str(
        "use serde::Deserialize;\n\nuse crate::call::{self, CommandError};\n\n\
         /// Runs a command with its arguments as JSON; returns its result as JSON.\n\
         pub(crate) fn call(app: &App, command: &str, arguments: &str) -> Result<String, CommandError> {\n\
         match command {\n",
    );
    for command in commands {
        text.push_str(&arm(command)?);
    }
    text.push_str("_ => Err(CommandError::Unknown),\n}\n}\n");
    Ok(text)
}

fn arm(command: &Command) -> Result<String> {
    let Command {
        name,
        parameters,
        output,
        ..
    } = command;
    let mut text = format!("{name:?} => {{\n");
    if !parameters.is_empty() {
        text.push_str(
            "#[derive(Deserialize)]\n#[serde(rename_all = \"camelCase\")]\nstruct Arguments {\n",
        );
        for Parameter { name, owned, .. } in parameters {
            writeln!(text, "{name}: {owned},")?;
        }
        let names: Vec<&str> = parameters.iter().map(|each| each.name.as_str()).collect();
        writeln!(
            text,
            "}}\nlet Arguments {{ {} }} = call::read(arguments)?;",
            names.join(", ")
        )?;
    }
    let passed: Vec<&str> = parameters.iter().map(|each| each.passed.as_str()).collect();
    let call = format!("app.{name}({})", passed.join(", "));
    let result = match output {
        Output::Nothing => format!("{call};\ncall::write(&())"),
        Output::Value(_) => format!("call::write(&{call})"),
        Output::Fallible(_) => format!("call::write(&{call}?)"),
    };
    writeln!(text, "{result}\n}}")?;
    Ok(text)
}

/// The app's types that the shell's functions use.
#[derive(Default)]
struct Types(BTreeSet<String>);

impl Types {
    fn visit_command(&mut self, command: &Command) -> Result<()> {
        self.0.insert("ApiError".to_owned());
        let output = match &command.output {
            Output::Nothing => "()",
            Output::Value(value) | Output::Fallible(value) => value,
        };
        let parameters = command.parameters.iter().map(|each| each.owned.as_str());
        for written in parameters.chain([output]) {
            self.visit_type(&syn::parse_str(written)?);
        }
        Ok(())
    }
}

impl Visit<'_> for Types {
    fn visit_path_segment(&mut self, segment: &syn::PathSegment) {
        const STANDARD: [&str; 5] = ["Option", "String", "Vec", "bool", "usize"];
        let name = segment.ident.to_string();
        let is_ours = name.starts_with(char::is_uppercase) && !STANDARD.contains(&name.as_str());
        if is_ours {
            self.0.insert(name);
        }
        syn::visit::visit_path_segment(self, segment);
    }
}

/// Generates the interface's table of the areas that each query depends on.
pub(super) fn areas_table(commands: &[Command]) -> Result<String> {
    let mut text = String::from(
        "// Written by `cargo xtask gen` from the `#[command]` methods of `App`; do not edit.\n\
         import type { Area, commands } from \"./bindings\";\n\n\
         /** The areas that each query depends on: it is asked again when one of them changes. */\n\
         export const areasOf = {\n",
    );
    for command in commands.iter().filter(|command| !command.areas.is_empty()) {
        let areas: Vec<String> = command
            .areas
            .iter()
            .map(|area| format!("\"{area}\""))
            .collect();
        writeln!(
            text,
            "  {}: [{}],",
            camel_case(&command.name),
            areas.join(", ")
        )?;
    }
    text.push_str(
        "} as const satisfies Partial<Record<keyof typeof commands, readonly Area[]>>;\n",
    );
    Ok(text)
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|first| first.to_ascii_uppercase());
        camel + &capital.into_iter().chain(letters).collect::<String>()
    })
}

/// Commands declared by hand in the shell.
pub(super) fn declared_by_hand(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for path in rust_files(&root.join("src-tauri/src"))? {
        let is_generated = path.ends_with("commands.rs");
        for name in tauri_commands(&fs::read_to_string(&path)?)? {
            if !is_generated && !is_by_hand(&name) {
                found.push(format!(
                    "{}: {name} is declared by hand; make it a #[command] method of App",
                    path.display()
                ));
            }
        }
    }
    Ok(found)
}

fn is_by_hand(name: &str) -> bool {
    let mut paths = BY_HAND.iter().filter_map(|path| path.rsplit("::").next());
    paths.any(|each| each == name)
}

fn tauri_commands(text: &str) -> Result<Vec<String>> {
    let functions = syn::parse_file(text)?.items.into_iter();
    let functions = functions.filter_map(|item| match item {
        Item::Fn(function) => Some(function),
        _ => None,
    });
    let is_command = |attribute: &Attribute| source(attribute.path()) == "tauri::command";
    Ok(functions
        .filter(|function| function.attrs.iter().any(is_command))
        .map(|function| function.sig.ident.to_string())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: &str = r"
        impl App {
            /// One step.
            #[command(areas(answers, progress))]
            pub fn step(&self, step: &str) -> Result<StepView, ApiError> { todo!() }

            /// Marks steps.
            #[command]
            pub fn mark_steps(&self, steps: &[String], mark: Option<Mark>) -> Result<(), ApiError> { todo!() }

            #[command]
            pub fn nudge(&self) {}

            pub fn not_a_command(&self) {}
        }
    ";

    #[test]
    fn a_marked_method_becomes_a_function_of_the_shell() {
        let commands = commands_in(STEP).unwrap();
        let text = shell(&commands).unwrap();
        syn::parse_file(&text).unwrap();
        assert!(text.contains("/// One step.\n#[tauri::command]"));
        assert!(text.contains("step: String) -> Result<StepView>"));
        assert!(text.contains("steps: Vec<String>, mark: Option<Mark>"));
        assert!(text.contains("app.mark_steps(&steps, mark)"));
        assert!(text.contains("{ app.nudge(); Ok(()) }"));
        assert!(text.contains("use lotse_app::{ApiError, Mark, StepView};"));
        assert!(!text.contains("not_a_command"));
    }

    #[test]
    fn a_query_says_which_areas_it_depends_on() {
        let table = areas_table(&commands_in(STEP).unwrap()).unwrap();
        assert!(table.contains("  step: [\"answers\", \"progress\"],\n"));
        assert!(!table.contains("markSteps"));
        assert_eq!(camel_case("fetch_content_file"), "fetchContentFile");
    }

    #[test]
    fn areas_stand_in_order_and_nothing_else_is_understood() {
        for wrong in ["areas(progress, answers)", "topics(answers)"] {
            let text = STEP.replace("areas(answers, progress)", wrong);
            assert!(commands_in(&text).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_second_declaration_is_found() {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("crates/app/src/step.rs", STEP),
            ("crates/app/src/other.rs", STEP),
            ("src-tauri/src/extra.rs", "#[tauri::command]\nfn step() {}"),
        ] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let twice = read(root.path()).unwrap_err().to_string();
        assert!(twice.contains("declared twice"), "{twice}");
        assert_eq!(declared_by_hand(root.path()).unwrap().len(), 1);
    }
}
