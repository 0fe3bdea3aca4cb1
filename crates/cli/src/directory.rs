//! `lotse-pack directory`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use jiff::tz::TimeZone;
use lotse_delivery::fetch::{NATIONAL, PublisherId};
use lotse_pack_model::Digest;
use lotse_publish::{DirectoryEditor, Keys, NewPublisher};
use url::Url;

use crate::publish::{Place, say_until};

#[derive(clap::Subcommand)]
pub(crate) enum Arguments {
    /// Add a publisher.
    Add(Publisher),
    /// Read anew what a publisher offers, or give it another address or root.
    Change(Publisher),
    /// Say that a publisher's content must not be trusted any more.
    Withdraw {
        /// The publisher.
        id: PublisherId,
        /// Why, for those who run the directory.
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        place: Place,
    },
    /// Show the directory.
    List {
        #[command(flatten)]
        place: Place,
    },
}

#[derive(clap::Args)]
pub(crate) struct Publisher {
    /// The publisher, such as mannheim. `national` is the publisher of the directory itself.
    id: PublisherId,
    /// Its name, as it writes it itself.
    #[arg(long)]
    name: Option<String>,
    /// The folder that it hands out, as devices will ask for it.
    #[arg(long)]
    url: Option<Url>,
    /// The root that `lotse-pack keys init` told the publisher. Ask by telephone, not by mail.
    #[arg(long, value_name = "DIGEST")]
    root: Option<Digest>,
    /// Read it from this folder instead of its address.
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments {
        Arguments::Add(publisher) => put(publisher, false).await,
        Arguments::Change(publisher) => put(publisher, true).await,
        Arguments::Withdraw { id, reason, place } => {
            let keys = Keys::open(&place.keys)?;
            let mut editor = DirectoryEditor::open(&keys, &place.to).await?;
            let today = place.now().to_zoned(TimeZone::UTC).date();
            editor.withdraw(&id, today, reason)?;
            let renewed = editor.publish(place.now()).await?;
            say!("Withdrew {id}. Devices learn of it when they next look.")?;
            say_until(&renewed)?;
            Ok(ExitCode::SUCCESS)
        }
        Arguments::List { place } => list(&place).await,
    }
}

async fn put(publisher: Publisher, is_known: bool) -> anyhow::Result<ExitCode> {
    let place = &publisher.place;
    let keys = Keys::open(&place.keys)?;
    let mut editor = DirectoryEditor::open(&keys, &place.to).await?;
    let mut known = editor.directory.publishers.iter();
    let known = known.find(|known| known.id == publisher.id).cloned();
    let id = &publisher.id;
    match (&known, is_known) {
        (Some(_), false) => anyhow::bail!("{id} is in the directory; use `directory change`"),
        (None, true) => anyhow::bail!("the directory knows no {id}; use `directory add`"),
        _ => {}
    }
    let is_national = id.as_str() == NATIONAL;
    let known = known.as_ref();
    let root = publisher.root.or(known.map(|known| known.root));
    let root = if is_national {
        Some(keys.anchor()?)
    } else {
        root
    };
    let from = if is_national {
        Some(place.to.clone())
    } else {
        publisher.from
    };
    let new = NewPublisher {
        id: id.clone(),
        name: publisher
            .name
            .or_else(|| known.map(|known| known.name.clone()))
            .context("say its name with --name")?,
        url: publisher
            .url
            .or_else(|| known.map(|known| known.url.clone()))
            .context("say its address with --url")?,
        root: root.context("say its root with --root")?,
    };
    let described = new.describe(from.as_deref()).await?;
    let packs: Vec<&str> = described
        .packs
        .iter()
        .map(|pack| pack.id.as_str())
        .collect();
    say!("{id} publishes {}.", packs.join(", "))?;
    editor.put(described.clone())?;
    let renewed = editor.publish(place.now()).await?;
    say_until(&renewed)?;
    Ok(ExitCode::SUCCESS)
}

async fn list(place: &Place) -> anyhow::Result<ExitCode> {
    let keys = Keys::open(&place.keys)?;
    let editor = DirectoryEditor::open(&keys, &place.to).await?;
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
