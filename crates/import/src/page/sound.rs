//! Checks that HTML is properly nested and not too deep before it is parsed.
//! Parsers repair bad nesting by copying elements, and converters recurse; a
//! hostile page would hang the former and overflow the stack of the latter.

/// Maximum nesting depth of a page.
const DEPTH: usize = 64;

/// Elements without an end tag.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements that are closed implicitly by a sibling.
const OPEN_ENDED: [&str; 4] = ["p", "li", "dt", "dd"];

/// A piece of HTML: the text from one `<` to the next.
pub(crate) struct HtmlPiece<'a> {
    /// The tag name in lower case; empty for plain text.
    pub(crate) name: String,
    /// Whether it is an end tag.
    pub(crate) is_end: bool,
    /// The text after the tag.
    pub(crate) text: &'a str,
    /// Whether the tag is closed within the piece.
    is_closed: bool,
}

/// The pieces of a page, in order.
pub(crate) fn pieces(html: &str) -> impl Iterator<Item = HtmlPiece<'_>> {
    html.split('<').enumerate().map(|(index, piece)| {
        if index == 0 {
            return text_piece(piece);
        }
        let is_end = piece.starts_with('/');
        let tag = piece.trim_start_matches('/');
        if !tag.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            return text_piece(piece);
        }
        let name = |letter: char| !letter.is_whitespace() && letter != '/' && letter != '>';
        let name: String = tag
            .chars()
            .take_while(|letter| name(*letter))
            .take(40)
            .collect();
        let (is_closed, text) = match end_of_tag(tag) {
            Some(text) => (true, text),
            None => (false, ""),
        };
        HtmlPiece {
            name: name.to_ascii_lowercase(),
            is_end,
            text,
            is_closed,
        }
    })
}

fn text_piece(text: &str) -> HtmlPiece<'_> {
    HtmlPiece {
        name: String::new(),
        is_end: false,
        text,
        is_closed: true,
    }
}

/// The text after the `>` that ends a tag, skipping quoted ones.
fn end_of_tag(tag: &str) -> Option<&str> {
    let mut quote = None;
    for (index, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return tag.get(index + 1..),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

/// Returns whether each element ends within its parent and the nesting is not too deep.
pub(crate) fn is_sound(html: &str) -> bool {
    // Comments, declarations and instructions could hide tags from this check.
    if html.contains("<!") || html.contains("<?") {
        return false;
    }
    let mut open: Vec<String> = Vec::new();
    for piece in pieces(html).filter(|piece| !piece.name.is_empty()) {
        if !piece.is_closed {
            return false;
        }
        if VOID.contains(&piece.name.as_str()) {
            continue;
        }
        if piece.is_end {
            if !close(&mut open, &piece.name) {
                return false;
            }
        } else {
            let ends_the_last = OPEN_ENDED.contains(&piece.name.as_str())
                && open.last().is_some_and(|last| *last == piece.name);
            if ends_the_last {
                open.pop();
            }
            open.push(piece.name);
        }
        if open.len() > DEPTH {
            return false;
        }
    }
    open.iter().all(|name| OPEN_ENDED.contains(&name.as_str()))
}

fn close(open: &mut Vec<String>, name: &str) -> bool {
    let is_block = matches!(
        name,
        "ul" | "ol" | "dl" | "div" | "td" | "th" | "section" | "article" | "blockquote"
    );
    while is_block
        && open
            .last()
            .is_some_and(|last| OPEN_ENDED.contains(&last.as_str()))
    {
        open.pop();
    }
    open.pop().is_some_and(|last| last == name)
}

/// Removes comments from HTML.
pub(crate) fn without_comments(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::with_capacity(html.len());
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_write_is_sound() {
        for good in [
            "",
            "text < 5",
            "<p>a<br>b <b>c</b></p>",
            "<ul><li>a<li>b</ul>",
            "<a href=\"x?a>b\">y</a>",
            "<table><tbody><tr><td><p>a</td></tr></tbody></table>",
        ] {
            assert!(is_sound(good), "{good}");
        }
    }

    #[test]
    fn what_parsers_would_have_to_mend_is_not() {
        let deep = "<div>".repeat(65) + &"</div>".repeat(65);
        for bad in [
            "<p><b></p>",
            "<div>",
            "</div>",
            "<b><i></b></i>",
            "<a title=\"<b>",
            "<!--</div>-->",
            "<p",
            &deep,
        ] {
            assert!(!is_sound(bad), "{bad}");
        }
    }

    #[test]
    fn comments_go() {
        assert_eq!(without_comments("a<!-- <b> -->b<!--c"), "ab");
    }
}
