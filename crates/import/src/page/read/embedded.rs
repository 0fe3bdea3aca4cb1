//! Pictures, films and forms, which packs do not have.

use ego_tree::NodeRef;
use scraper::{Node, node::Element};

use super::super::super::{LossKind, loss::shown};
use super::super::{
    blocks::Style,
    shown::{is_decoration, is_hidden},
};
use super::{Around, Collected, Reading};

impl Reading<'_> {
    /// A picture as a link with its words.
    pub(super) fn picture(&mut self, element: &Element, around: &Around, into: &mut Collected) {
        if is_decoration(element) {
            return;
        }
        let alt = element.attr("alt").unwrap_or_default();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let src = element.attr("src").unwrap_or_default();
        self.lose(
            LossKind::Picture,
            format!("{}, converted to a link", shown(src)),
        );
        let label = match alt.as_str() {
            "" => "Picture".to_owned(),
            alt => format!("Picture: {alt}"),
        };
        let mut style = around.style.clone();
        style.link = self.target(src).map(Into::into);
        into.push(&label, &style);
    }

    /// A film or a map as a link.
    pub(super) fn embedded(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        into: &mut Collected,
    ) {
        let source = node
            .descendants()
            .filter_map(|inner| inner.value().as_element())
            .find(|inner| inner.name() == "source")
            .and_then(|inner| inner.attr("src"));
        let src = element
            .attr("src")
            .or_else(|| element.attr("data"))
            .or(source);
        let src = src.unwrap_or_default();
        let words = quoted(&words(node));
        self.lose(
            LossKind::Embedded,
            format!(
                "<{}> {}, converted to a link{words}",
                element.name(),
                shown(src)
            ),
        );
        into.end_paragraph();
        if let Some(target) = self.target(src) {
            let style = Style {
                link: Some(target.as_str().into()),
                ..Style::default()
            };
            into.push(&target, &style);
            into.end_paragraph();
        }
    }

    /// A form or drawing; its words go into the report.
    pub(super) fn omitted(&mut self, node: NodeRef<'_, Node>, element: &Element) {
        let said = ["value", "placeholder"]
            .into_iter()
            .filter_map(|name| element.attr(name));
        let words = [said.collect::<Vec<_>>().join(" "), words(node)].join(" ");
        let words = quoted(words.trim());
        self.lose(
            LossKind::Embedded,
            format!("omitted <{}>{words}", element.name()),
        );
    }
}

fn quoted(words: &str) -> String {
    match words {
        "" => String::new(),
        words => format!(" {}", shown(words)),
    }
}

/// The visible text in a node.
fn words(node: NodeRef<'_, Node>) -> String {
    let is_shown = |text: &NodeRef<'_, Node>| {
        let mut around = text
            .ancestors()
            .filter_map(|above| above.value().as_element());
        !around.any(is_hidden)
    };
    let texts = node.descendants().filter(is_shown);
    let texts = texts.filter_map(|inner| inner.value().as_text().map(|text| text.to_string()));
    let text = texts.collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
