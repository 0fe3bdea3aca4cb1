//! `lotse-pack directory`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use jiff::tz::TimeZone;
use lotse_delivery::fetch::{NATIONAL, Publisher, PublisherId, RootId};
use lotse_publish::{DirectoryEditor, Keys, NewPublisher};
use url::Url;

use crate::publish::{PublicationPaths, say_until};

#[derive(clap::Subcommand)]
pub(crate) enum DirectoryArguments {
    /// Add a publisher.
    Add(PublisherArguments),
    /// Update a publisher's packs from its publication, or change its address or root.
    Change(PublisherArguments),
    /// Mark a publisher's content as no longer trusted.
    Withdraw {
        /// The publisher.
        id: PublisherId,
        /// Reason, for the maintainers of the directory.
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        paths: PublicationPaths,
    },
    /// Show the directory.
    List {
        #[command(flatten)]
        paths: PublicationPaths,
    },
}

#[derive(clap::Args)]
pub(crate) struct PublisherArguments {
    /// Id of the publisher, such as mannheim. `national` is the publisher of the directory itself.
    id: PublisherId,
    /// Name of the publisher, as it writes it.
    #[arg(long)]
    name: Option<String>,
    /// URL of the publication, as devices request it.
    #[arg(long)]
    url: Option<Url>,
    /// Root printed by `lotse-pack keys show`. Ask for it by telephone, not by mail.
    /// Without it, `change` follows the publisher's signatures from the listed root
    /// to its newest.
    #[arg(long, value_name = "ROOT")]
    root: Option<RootId>,
    /// Read the publication from this folder instead of its URL.
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    #[command(flatten)]
    paths: PublicationPaths,
}

pub(crate) async fn run(arguments: DirectoryArguments) -> anyhow::Result<ExitCode> {
    match arguments {
        DirectoryArguments::Add(publisher) => put(publisher, false).await,
        DirectoryArguments::Change(publisher) => put(publisher, true).await,
        DirectoryArguments::Withdraw { id, reason, paths } => {
            let keys = Keys::open(&paths.keys)?;
            let mut editor = DirectoryEditor::open(&keys, &paths.to).await?;
            let today = paths.now().to_zoned(TimeZone::UTC).date();
            editor.withdraw(&id, today, reason)?;
            let renewed = editor.publish(paths.now()).await?;
            say!("Withdrew {id}. Devices learn of it with their next update.")?;
            say_until(&renewed)?;
            Ok(ExitCode::SUCCESS)
        }
        DirectoryArguments::List { paths } => list(&paths).await,
    }
}

async fn put(publisher: PublisherArguments, is_known: bool) -> anyhow::Result<ExitCode> {
    let paths = &publisher.paths;
    let keys = Keys::open(&paths.keys)?;
    let mut editor = DirectoryEditor::open(&keys, &paths.to).await?;
    let mut known = editor.directory.publishers.iter();
    let known = known.find(|known| known.id == publisher.id).cloned();
    let id = &publisher.id;
    match (&known, is_known) {
        (Some(_), false) => {
            anyhow::bail!("{id} is already in the directory; use `directory change`")
        }
        (None, true) => anyhow::bail!("{id} is not in the directory; use `directory add`"),
        _ => {}
    }
    let is_national = id.as_str() == NATIONAL;
    let known = known.as_ref();
    let root = publisher.root.or(known.map(Publisher::root_id));
    let root = if is_national {
        Some(keys.root_id()?)
    } else {
        root
    };
    let from = if is_national {
        Some(paths.to.clone())
    } else {
        publisher.from
    };
    let new = NewPublisher {
        id: id.clone(),
        name: publisher
            .name
            .or_else(|| known.map(|known| known.name.clone()))
            .context("--name is required")?,
        url: publisher
            .url
            .or_else(|| known.map(|known| known.url.clone()))
            .context("--url is required")?,
        root: root.context("--root is required")?,
    };
    let described = new.describe(from.as_deref()).await?;
    let packs: Vec<&str> = described
        .packs
        .iter()
        .map(|pack| pack.id.as_str())
        .collect();
    say!("{id} publishes {}.", packs.join(", "))?;
    let before = known.map(Publisher::root_id);
    if before.is_some_and(|before| before != described.root_id()) {
        say!(
            "Its root is now {}. Compare it with the publisher by telephone.",
            described.root_id()
        )?;
    }
    editor.put(described.clone())?;
    let renewed = editor.publish(paths.now()).await?;
    say_until(&renewed)?;
    Ok(ExitCode::SUCCESS)
}

async fn list(paths: &PublicationPaths) -> anyhow::Result<ExitCode> {
    let keys = Keys::open(&paths.keys)?;
    let editor = DirectoryEditor::open(&keys, &paths.to).await?;
    for publisher in &editor.directory.publishers {
        let packs: Vec<&str> = publisher
            .packs
            .iter()
            .map(|pack| pack.id.as_str())
            .collect();
        let withdrawn = publisher.withdrawn.as_ref();
        let withdrawn =
            withdrawn.map_or_else(String::new, |it| format!(", withdrawn on {}", it.on));
        say!(
            "{}  {} ({}): {}{withdrawn}",
            publisher.id,
            publisher.name,
            publisher.url,
            packs.join(", ")
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
