//! Pages as editors and programs write them.

use proptest::prelude::*;

use super::super::LossKind;
use super::{Links, Page, convert, plain_text};

fn page(html: &str) -> Page {
    let links = Links::new("https://integreat.app", &[], "neustadt");
    convert(html, "/neustadt/de/start/", &links)
}

fn text(html: &str) -> String {
    page(html).text
}

#[test]
fn one_fault_costs_nothing_else() {
    for fault in [
        "<b>never closed",
        "<b><i>crossed</b></i>",
        "<div>",
        "</div>",
        "<p",
        "<!-- open",
        "<a title=\"<b>",
    ] {
        let html = format!("<h2>Amt</h2><p>Zum <a href=\"https://a.de/x\">Antrag</a></p>{fault}");
        let text = text(&html);
        assert!(
            text.starts_with("## Amt\n\nZum [Antrag](https://a.de/x)"),
            "{html} became {text}"
        );
    }
}

#[test]
fn what_a_browser_does_not_show_stays_hidden() {
    for html in [
        "<!DOCTYPE html><p>Amt</p>",
        "<html><head><title>x</title><style>x</style></head><body><p>Amt</p></body></html>",
        "<p>Amt</p><p style=\"display: none\">x</p><span hidden>x</span><script>x()</script><template>x</template>",
        "<p><i class=\"icon\" aria-hidden=\"true\">x</i>Amt<!-- x --></p><?php x ?>",
        "<p><img src=\"x.svg\" width=\"15\" height=\"15\" alt=\"x\"> Amt</p>",
    ] {
        assert_eq!(
            page(html),
            Page {
                text: "Amt".to_owned(),
                losses: Vec::new()
            },
            "{html}"
        );
    }
}

#[test]
fn headings_breaks_and_bold_come_out_readable_in_any_block() {
    for (html, markdown) in [
        (
            "<a href=\"https://a.de/\"><h3>Termin</h3></a>",
            "### [Termin](https://a.de/)",
        ),
        (
            "<div><b>Montag:</b>08:00<br>Dienstag</div>",
            "**Montag**:08:00  \nDienstag",
        ),
        ("<h4>Stadt<br>Platz 1</h4>", "**Stadt**  \n**Platz 1**"),
        (
            "<ul><li><b>Pass</b><br>gültig</li><li><p>a</p><p>b</p></li></ul>",
            "* **Pass**  \n  gültig\n\n* a\n\n  b",
        ),
        (
            "<ol start=3><li>a<ul><li>b</li></ul></li></ol>",
            "3. a\n\n   * b",
        ),
        ("<p>a<br><br>b</p>", "a\n\nb"),
        (
            "<p>5 &lt; 6 &amp; &ouml;&#8211;&nbsp;x</p>",
            "5 \\< 6 & ö– x",
        ),
        ("<p>nicht <s>8</s> 9 Uhr</p>", "nicht ~~8~~ 9 Uhr"),
    ] {
        assert_eq!(text(html), markdown, "{html}");
    }
}

#[test]
fn a_table_can_be_read_row_by_row() {
    for (html, markdown) in [
        (
            "<table><tr><td rowspan=2>Mo</td><td>8-12</td></tr><tr><td>14-16</td></tr><tr><td>Di</td><td>9-12</td></tr></table>",
            "* Mo – 8-12\n* Mo – 14-16\n* Di – 9-12",
        ),
        (
            "<table><tr><td>Papiere</td><td><ul><li>Pass</li><li>Foto</li></ul></td></tr></table>",
            "* Papiere\n\n  * Pass\n  * Foto",
        ),
        (
            "<table><tr><td><h2>Nur</h2><p>Rahmen</p></td></tr></table>",
            "## Nur\n\nRahmen",
        ),
    ] {
        assert_eq!(text(html), markdown, "{html}");
    }
}

/// `contacts/contact_card.html` of the CMS.
const CARD: &str = "<div contenteditable=\"false\" data-contact-id=\"3\" class=\"contact-card notranslate\" dir=\"ltr\" translate=\"no\"><a href=\"/neustadt/de/contact/3/\" style=\"display: none\">Contact</a><h4>Frau M. | Beratung</h4><p><img src=\"/static/svg/pin.svg\" alt=\"Address: \" width=\"15\" height=\"15\" /><a href=\"https://maps.example/1\">Weg 1, 99999 Neustadt</a></p><p><img src=\"/static/svg/email.svg\" alt=\"Email: \" width=\"15\" height=\"15\" /><a href=\"mailto:m@example.org\">m@example.org</a></p><p><img src=\"/static/svg/call.svg\" alt=\"Phone Number: \" width=\"15\" height=\"15\" /><a href=\"tel:0999 12345-0\">0999 12345-0</a></p></div>";

#[test]
fn a_contact_card_has_a_name_a_number_and_a_mail() {
    let card = page(CARD);
    assert_eq!(
        card.text,
        "#### Frau M. \\| Beratung\n\n[Weg 1, 99999 Neustadt](https://maps.example/1)\n\n[m@example.org](mailto:m@example.org)\n\n[0999 12345-0](tel:+49999123450)"
    );
    assert_eq!(card.losses, []);
}

#[test]
fn a_page_that_nests_too_deeply_is_refused_with_a_sentence() {
    for element in ["div", "ul><li", "blockquote", "b x=1", "table><tr><td"] {
        let deep = page(&format!("<{element}>").repeat(50_000));
        assert_eq!(
            deep.text, "[…](https://integreat.app/neustadt/de/start/)",
            "{element}"
        );
        let (kind, what) = &deep.losses[0];
        assert_eq!(*kind, LossKind::Markup);
        assert!(what.contains("256 elements inside each other"), "{what}");
    }
    // Deeper than packs allow, but not too deep to read.
    let quoted = format!(
        "{}Wort{}",
        "<blockquote>".repeat(60),
        "</blockquote>".repeat(60)
    );
    assert_eq!(text(&quoted), "Wort");
}

#[test]
fn forms_lose_their_fields_but_not_their_words() {
    let form = page(
        "<form><p>Bitte <label>Name</label> <input placeholder=\"Vorname\"></p><button>Senden</button></form>",
    );
    assert_eq!(form.text, "Bitte Name\n\nSenden");
    assert_eq!(
        form.losses,
        [(LossKind::Embedded, "omitted <input> \"Vorname\"".to_owned())]
    );
}

/// Tags, most of them badly nested.
const TAGS: [&str; 40] = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<em>",
    "</em>",
    "<s>",
    "</s>",
    "<h2>",
    "</h2>",
    "<h4>",
    "</h4>",
    "<ul>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<li>",
    "</li>",
    "<br>",
    "<hr>",
    "<a href=\"https://a.de/\">",
    "</a>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th rowspan=2>",
    "<tbody>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<span>",
    "</span>",
    "<form>",
    "<!DOCTYPE html>",
];

/// What may be between two words, or right next to them.
const SIGNS: [&str; 24] = [
    " ", "", "", "*", "_", "**", "!", "[", "](", "`", "~~", "# ", "1. ", "- ", "+ ", "&amp;",
    "&lt;", "\\", ":", "(", ")", "|", "\n", "&nbsp;",
];

fn html() -> impl Strategy<Value = (String, Vec<String>)> {
    let piece = (0..TAGS.len(), 0..SIGNS.len(), 0..SIGNS.len());
    prop::collection::vec(piece, 1..30).prop_map(|pieces| {
        let (mut html, mut words) = (String::new(), Vec::new());
        for (number, (tag, before, after)) in pieces.into_iter().enumerate() {
            let word = format!("wort{number}x");
            html.push_str(TAGS[tag]);
            html.push_str(SIGNS[before]);
            html.push_str(&word);
            html.push_str(SIGNS[after]);
            words.push(word);
        }
        (html, words)
    })
}

proptest! {
    #[test]
    fn no_html_loses_its_text((html, words) in html()) {
        let page = page(&html);
        let read = plain_text(&page.text);
        for word in words {
            prop_assert!(read.contains(&word), "{} of {} is not in {}", word, html, page.text);
        }
    }

    #[test]
    fn no_text_becomes_markup(text in "[-*_`~#+=<>!&|\\\\\\[\\]().:0-9a-zä \\n]{0,60}") {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        let read = plain_text(&page(&format!("<p>{escaped}</p>")).text);
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(read, words);
    }
}
