//! Writes runs of text as Markdown.

use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser};

use super::{
    blocks::{Run, Style},
    plain,
};

/// The runs of a paragraph as Markdown. Drops formatting and links where Markdown would
/// misread them, to keep every word.
pub(super) fn inline(runs: &[Run]) -> String {
    let wanted = words(&runs.iter().map(|run| run.text.as_str()).collect::<String>());
    let unmarked: Vec<Run> = runs.iter().map(without_marks).collect();
    [written(runs), written(&unmarked)]
        .into_iter()
        .find(|markdown| words(&read(markdown)) == wanted)
        .unwrap_or_else(|| plain::escape(&wanted))
}

fn without_marks(run: &Run) -> Run {
    let style = Style {
        link: run.style.link.clone(),
        ..Style::default()
    };
    Run {
        text: run.text.clone(),
        style,
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text that a Markdown paragraph shows.
fn read(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

fn written(runs: &[Run]) -> String {
    let mut markdown = String::new();
    let mut rest = runs;
    while let Some(first) = rest.first() {
        let link = &first.style.link;
        let end = rest
            .iter()
            .position(|run| run.style.link != *link)
            .unwrap_or(rest.len());
        let (group, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        let next = after.first().map(|run| match run.style.link {
            Some(_) => '[',
            None => run.text.chars().next().unwrap_or(' '),
        });
        match link {
            None => write_group(&mut markdown, group, next),
            Some(target) => write_link(&mut markdown, group, target),
        }
        rest = after;
    }
    markdown
}

/// Writes a link; spaces at its ends go outside.
fn write_link(markdown: &mut String, group: &[Run], target: &str) {
    let mut inner = String::from("[");
    write_group(&mut inner, group, Some(']'));
    let text = inner.get(1..).unwrap_or_default();
    let is_space = |letter: Option<char>| letter.is_some_and(char::is_whitespace);
    let first = group.first().and_then(|run| run.text.chars().next());
    let last = group.last().and_then(|run| run.text.chars().next_back());
    let (start, end) = (is_space(first), is_space(last));
    if start {
        markdown.push(' ');
    }
    let target = target.replace('\\', "%5C");
    // Writing to a `String` cannot fail.
    let _ = write!(markdown, "[{}]({target})", text.trim());
    if end {
        markdown.push(' ');
    }
}

/// Writes runs with the same target; `next` is the letter after them.
fn write_group(markdown: &mut String, group: &[Run], next: Option<char>) {
    for (index, run) in group.iter().enumerate() {
        let after = group
            .get(index + 1)
            .map_or(next, |run| run.text.chars().next());
        write_run(markdown, run, after);
    }
}

/// Writes a run with the marks of its style around its words. Markdown closes
/// no marks between a punctuation mark and a letter, so that stays outside.
fn write_run(markdown: &mut String, run: &Run, next: Option<char>) {
    let mark = match &run.style {
        Style { bold: true, .. } => "**",
        Style { struck: true, .. } => "~~",
        Style { italic: true, .. } => "*",
        Style { .. } => "",
    };
    let is_word = |letter: char| letter.is_alphanumeric();
    let touches = |letter: Option<char>| letter.is_some_and(|letter| !letter.is_whitespace());
    let last = markdown.chars().next_back().filter(|letter| *letter != '[');
    let text = run.text.as_str();
    let opens = |letter: char| !(letter.is_whitespace() || (touches(last) && !is_word(letter)));
    let next = next.filter(|letter| *letter != ']');
    let closes = |letter: char| !(letter.is_whitespace() || (touches(next) && !is_word(letter)));
    let start = text.find(opens).filter(|_| !mark.is_empty());
    let end = text.rfind(closes);
    let parts = start.zip(end).and_then(|(start, end)| {
        let end = end + text.get(end..)?.chars().next()?.len_utf8();
        Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
    });
    match parts {
        Some((before, words, after)) => {
            escape(markdown, before);
            markdown.push_str(mark);
            escape(markdown, words);
            markdown.push_str(mark);
            escape(markdown, after);
        }
        None => escape(markdown, text),
    }
}

/// Appends a text in which nothing is markup.
fn escape(markdown: &mut String, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            markdown.truncate(markdown.trim_end_matches(' ').len());
            markdown.push_str("  \n");
        }
        let is_start = markdown.is_empty() || markdown.ends_with(['\n', '[']);
        let line = if is_start { line.trim_start() } else { line };
        markdown.push_str(&plain::escaped(line, is_start));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, style: Style) -> Run {
        let text = text.to_owned();
        Run { text, style }
    }

    fn bold(text: &str) -> Run {
        run(
            text,
            Style {
                bold: true,
                ..Style::default()
            },
        )
    }

    fn plain(text: &str) -> Run {
        run(text, Style::default())
    }

    #[test]
    fn marks_stand_where_markdown_sees_them() {
        for (runs, markdown) in [
            (vec![bold("Montag:"), plain("08:00")], "**Montag**:08:00"),
            (vec![bold("Montag:"), plain(" 08:00")], "**Montag:** 08:00"),
            (vec![plain("a"), bold(" b "), plain("c")], "a **b** c"),
            (vec![plain("a"), bold("(b)"), plain("c")], "a(**b**)c"),
            (vec![bold("!")], "**\\!**"),
            (
                vec![plain("Zimmer & Co! &amp; x")],
                "Zimmer & Co! \\&amp; x",
            ),
            (vec![plain("1. x\n- y")], "1\\. x  \n\\- y"),
        ] {
            assert_eq!(inline(&runs), markdown);
        }
    }

    #[test]
    fn a_link_keeps_its_words_and_its_marks() {
        let link = Style {
            bold: true,
            link: Some("https://a.de/".into()),
            ..Style::default()
        };
        let runs = [plain("a"), run(" [b] ", link), plain("c")];
        assert_eq!(inline(&runs), "a [**\\[b\\]**](https://a.de/) c");
    }
}
