//! What becomes of the elements of HTML that packs have in another way, or not at all.

use std::sync::{Arc, Mutex, PoisonError};

use htmd::{
    Element, HtmlToMarkdown,
    element_handler::{HandlerResult, Handlers},
};

use super::super::{LossKind, loss::shown};
use super::{Links, Page, PageLoss, links::LinkTarget, plain};

/// Stands between the cells of a row until the row is put together.
const CELL: char = '\u{1}';

/// What the handlers of elements share.
#[derive(Clone)]
struct Converting {
    links: Arc<Links>,
    path: String,
    losses: Arc<Mutex<Vec<PageLoss>>>,
}

/// HTML that is nested well as Markdown; whether packs may have it is another question.
pub(super) fn marked_up(html: &str, path: &str, links: &Arc<Links>) -> Page {
    let converting = Converting {
        links: Arc::clone(links),
        path: path.to_owned(),
        losses: Arc::default(),
    };
    let markdown = converting.converter().convert(html);
    let losses = std::mem::take(
        &mut *converting
            .losses
            .lock()
            .unwrap_or_else(PoisonError::into_inner),
    );
    Page {
        // Reading from memory does not fail.
        text: markdown.unwrap_or_default().trim().replace(CELL, " "),
        losses,
    }
}

impl Converting {
    fn converter(&self) -> HtmlToMarkdown {
        let (anchor, image, frame, form, table) = (
            self.clone(),
            self.clone(),
            self.clone(),
            self.clone(),
            self.clone(),
        );
        HtmlToMarkdown::builder()
            .skip_tags(vec![
                "script", "style", "noscript", "template", "head", "title",
            ])
            .add_handler(
                vec!["a"],
                move |handlers: &dyn Handlers, element: Element| {
                    Some(anchor.anchor(handlers, &element))
                },
            )
            .add_handler(vec!["img"], move |_: &dyn Handlers, element: Element| {
                Some(image.image(&element))
            })
            .add_handler(
                vec!["iframe", "video", "audio", "embed", "object"],
                move |_: &dyn Handlers, element: Element| Some(frame.embedded(&element)),
            )
            .add_handler(
                vec![
                    "form", "input", "select", "textarea", "button", "svg", "math",
                ],
                move |_: &dyn Handlers, element: Element| {
                    form.lose(
                        LossKind::Embedded,
                        format!("<{}> was left out", element.tag),
                    );
                    None
                },
            )
            .add_handler(
                vec!["table"],
                move |handlers: &dyn Handlers, element: Element| {
                    table.lose(LossKind::Markup, "a table became a list".to_owned());
                    let rows = handlers.walk_children(element.node).content;
                    Some(format!("\n\n{}\n\n", rows.trim()).into())
                },
            )
            .add_handler(
                vec!["thead", "tbody", "tfoot", "caption"],
                |handlers: &dyn Handlers, element: Element| part(handlers, &element),
            )
            .add_handler(vec!["tr"], |handlers: &dyn Handlers, element: Element| {
                row(handlers, &element)
            })
            .add_handler(
                vec!["td", "th"],
                |handlers: &dyn Handlers, element: Element| cell(handlers, &element),
            )
            .build()
    }

    fn lose(&self, kind: LossKind, what: String) {
        self.losses
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((kind, what));
    }

    /// Where a link leads; what it loses is noted.
    fn target(&self, href: &str) -> Option<String> {
        let LinkTarget { href: target, loss } = self.links.resolve(&self.path, href);
        match loss {
            Some(LossKind::InsecureLink) => self.lose(
                LossKind::InsecureLink,
                format!("{} is https now", shown(href)),
            ),
            Some(kind) if target.is_some() => self.lose(
                kind,
                format!(
                    "{} is not among the pages; it leads to the web",
                    shown(href)
                ),
            ),
            Some(kind) => self.lose(kind, format!("{} was taken away", shown(href))),
            None => {}
        }
        target
    }

    fn anchor(&self, handlers: &dyn Handlers, element: &Element) -> HandlerResult {
        let words = handlers.walk_children(element.node).content;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(href) = attribute(element, "href") else {
            return words.into();
        };
        match self.target(&href) {
            None => words.into(),
            // A link around a picture that became a link itself.
            Some(target) if words.contains("](") => format!("{words} [→]({target})").into(),
            Some(target) if words.is_empty() => {
                format!("[{}]({target})", plain::escape(&target)).into()
            }
            Some(target) => format!("[{words}]({target})").into(),
        }
    }

    fn image(&self, element: &Element) -> HandlerResult {
        let alt = attribute(element, "alt").unwrap_or_default();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let src = attribute(element, "src").unwrap_or_default();
        self.lose(LossKind::Picture, format!("{} became a link", shown(&src)));
        let label = match alt.as_str() {
            "" => "Picture".to_owned(),
            alt => format!("Picture: {}", plain::escape(alt)),
        };
        match self.target(&src) {
            Some(target) => format!("[{label}]({target})").into(),
            None => label.into(),
        }
    }

    fn embedded(&self, element: &Element) -> HandlerResult {
        let src = attribute(element, "src")
            .or_else(|| attribute(element, "data"))
            .unwrap_or_default();
        self.lose(
            LossKind::Embedded,
            format!("<{}> {} became a link", element.tag, shown(&src)),
        );
        match self.target(&src) {
            Some(target) => format!("\n\n[{}]({target})\n\n", plain::escape(&target)).into(),
            None => String::new().into(),
        }
    }
}

fn attribute(element: &Element, name: &str) -> Option<String> {
    let found = element
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| attribute.value.to_string())
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what a handler of htmd gives back"
)]
fn part(handlers: &dyn Handlers, element: &Element) -> Option<HandlerResult> {
    Some(
        format!(
            "{}\n",
            handlers.walk_children(element.node).content.trim_end()
        )
        .into(),
    )
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what a handler of htmd gives back"
)]
fn cell(handlers: &dyn Handlers, element: &Element) -> Option<HandlerResult> {
    let words = handlers.walk_children(element.node).content;
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(format!("{words}{CELL}").into())
}

fn row(handlers: &dyn Handlers, element: &Element) -> Option<HandlerResult> {
    let cells = handlers.walk_children(element.node).content;
    let cells: Vec<&str> = cells
        .split(CELL)
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    (!cells.is_empty()).then(|| format!("\n* {}\n", cells.join(" – ")).into())
}
