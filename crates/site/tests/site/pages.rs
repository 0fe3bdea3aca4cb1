//! The pages of Mannheim and Jena.

use std::collections::BTreeSet;

use lotse_site::Site;
use scraper::Html;
use serde_json::Value;

use crate::support::{attributes, jena, mannheim, options, packs, pages, select, text};

/// Where a relative address leads from a page.
fn resolved(from: &str, address: &str) -> String {
    let path = address.split(['#', '?']).next().unwrap();
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(
                parts
                    .pop()
                    .unwrap_or_else(|| panic!("{from}: {address} leads out")),
            ),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_relative(address: &str) -> bool {
    !["https:", "tel:", "mailto:", "geo:", "lotse:", "data:"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// Every mistake of a page, and every link of it that leads nowhere within the site.
fn faults(site: &Site, path: &str, text: &str) -> Vec<String> {
    let page = Html::parse_document(text);
    let links = attributes(&page, "[href]", "href").into_iter();
    let sources = attributes(&page, "[src]", "src");
    let inside = links.chain(sources).filter(|it| is_relative(it));
    let broken = inside.filter(|address| match address.strip_prefix('#') {
        Some(id) => select(&page, &format!("[id=\"{id}\"]")).len() != 1,
        None => !site.files.contains_key(&resolved(path, address)),
    });
    let mistakes = page.errors.iter().map(ToString::to_string);
    broken.chain(mistakes).collect()
}

#[test]
fn every_page_is_html_without_a_mistake_and_without_a_broken_link() {
    for site in [mannheim(), jena()] {
        for (path, page) in pages(site) {
            assert_eq!(faults(site, path, page), [""; 0], "{path}");
        }
    }
}

#[test]
fn every_page_says_its_language_and_direction() {
    for (path, page) in pages(mannheim()) {
        let Some((folder, _)) = path.split_once('/') else {
            continue;
        };
        let direction = if ["ar", "fa"].contains(&folder) {
            "rtl"
        } else {
            "ltr"
        };
        let start = format!("<html lang=\"{folder}\" dir=\"{direction}\">");
        assert!(page.contains(&start), "{path}");
    }
}

#[test]
fn a_text_that_is_missing_in_a_language_is_marked_as_what_it_is() {
    let mut packs = packs("de-jena");
    for pack in packs
        .iter_mut()
        .filter(|pack| pack.id().as_str() == "de-jena")
    {
        pack.languages.remove(&"uk".parse().unwrap());
    }
    let site = Site::new(&packs, &options()).unwrap();
    let page = Html::parse_document(text(&site, "uk/contacts/immigration-office.html"));
    assert!(!select(&page, "h1 span[lang=en][dir=ltr]").is_empty());
    assert!(!select(&page, "p.note").is_empty());
}

#[test]
fn every_page_names_itself_in_all_languages_and_where_it_is_at_home() {
    let site = mannheim();
    for (path, page) in pages(site).filter(|(path, _)| path.starts_with("ar/")) {
        let page = Html::parse_document(page);
        let canonical = attributes(&page, "link[rel=canonical]", "href");
        assert_eq!(canonical, [format!("https://welcome.example.org/{path}")]);
        let languages = attributes(&page, "link[rel=alternate]", "hreflang");
        let languages: BTreeSet<_> = languages
            .into_iter()
            .filter(|it| it != "x-default")
            .collect();
        let expected: BTreeSet<_> = site.languages.iter().map(ToString::to_string).collect();
        assert_eq!(languages, expected, "{path}");
    }
}

#[test]
fn without_an_address_all_links_are_relative() {
    let site = jena();
    assert!(!site.files.contains_key("sitemap.xml") && !site.files.contains_key("poster.html"));
    for (path, page) in pages(site).filter(|(path, _)| path.starts_with("de/")) {
        let page = Html::parse_document(page);
        assert_eq!(select(&page, "link[rel=canonical]"), [""; 0], "{path}");
        let links = attributes(&page, "link:not([rel=icon])", "href");
        assert!(links.iter().all(|it| is_relative(it)), "{path}: {links:?}");
    }
}

#[test]
fn nothing_runs_in_a_page_and_nothing_comes_from_elsewhere() {
    let is_read = |path: &str| path.starts_with("de/") || !path.contains('/');
    for (path, page) in pages(mannheim()).filter(|(path, _)| is_read(path)) {
        let page = Html::parse_document(page);
        let policy = attributes(&page, "meta[http-equiv=Content-Security-Policy]", "content");
        assert!(policy[0].starts_with("default-src 'none'"), "{path}");
        assert!(!policy[0].contains("unsafe"), "{path}");
        let inline = "[style], style, script:not([src]):not([type='application/ld+json'])";
        assert_eq!(select(&page, inline), [""; 0], "{path}");
        for name in ["onclick", "onload", "onerror", "onsubmit"] {
            assert_eq!(select(&page, &format!("[{name}]")), [""; 0], "{path}");
        }
        let loaded = "script[src], link[rel=stylesheet], img[src]";
        let sources = attributes(&page, loaded, "src").into_iter();
        let styles = attributes(&page, "link[rel=stylesheet]", "href");
        for address in sources.chain(styles) {
            let is_own = is_relative(&address) || address.starts_with("data:image/");
            assert!(is_own, "{path}: {address}");
        }
    }
}

#[test]
fn every_step_guide_and_contact_names_its_source_and_day() {
    let kinds = ["/steps/", "/guides/", "/contacts/"];
    for (path, page) in pages(mannheim()).filter(|(path, _)| path.starts_with("en/")) {
        if kinds.iter().any(|kind| path.contains(kind)) {
            let page = Html::parse_document(page);
            let source = select(&page, "footer.source a[href^=https]");
            assert_eq!(source.len(), 1, "{path}");
        }
    }
    let page = text(mannheim(), "en/steps/register-address.html");
    assert!(page.contains("Last checked on"), "{page}");
}

#[test]
fn a_text_that_a_machine_made_says_so() {
    for language in ["en", "ar"] {
        let page = text(
            mannheim(),
            &format!("{language}/steps/register-address.html"),
        );
        let notes = select(&Html::parse_document(page), "p.note");
        assert!(!notes.is_empty(), "{language}");
    }
}

#[test]
fn each_page_leads_to_the_same_place_in_the_app_and_has_a_code_to_scan() {
    let page = text(mannheim(), "ar/steps/register-address.html");
    let page = Html::parse_document(page);
    let links = attributes(&page, ".open a", "href");
    let expected = [
        "https://app.example.org/lotse/#/step/register-address",
        "lotse:step/register-address",
    ];
    assert_eq!(links, expected);
    assert_eq!(select(&page, ".open svg[role=img][aria-label]").len(), 1);
    // Without the web app, only the installed one is left, whose links no camera opens.
    let page = Html::parse_document(text(jena(), "de/steps/register-address.html"));
    let links = attributes(&page, ".open a", "href");
    assert_eq!(links, ["lotse:step/register-address"]);
    assert_eq!(select(&page, ".open svg"), [""; 0]);
}

#[test]
fn the_first_page_with_its_style_is_lighter_than_50_kilobytes() {
    for site in [mannheim(), jena()] {
        let style = text(site, "site.css").len();
        for language in &site.languages {
            let page = text(site, &format!("{language}/index.html")).len();
            assert!(page + style < 50_000, "{language}: {} bytes", page + style);
        }
    }
}

#[test]
fn without_a_script_the_search_is_a_list_of_everything() {
    let site = mannheim();
    let page = Html::parse_document(text(site, "en/search.html"));
    let listed: BTreeSet<_> = attributes(&page, "#everything a", "href")
        .into_iter()
        .collect();
    for (path, _) in pages(site) {
        if let Some(path) = path.strip_prefix("en/").filter(|path| path.contains('/')) {
            assert!(listed.contains(path), "{path}");
        }
    }
}

#[test]
fn the_index_leads_to_every_entry_and_knows_what_people_call_it() {
    let site = mannheim();
    let index: Value = serde_json::from_str(text(site, "uk/search.json")).unwrap();
    let rows = index.as_array().unwrap();
    for row in rows {
        let path = format!("uk/{}", row[2].as_str().unwrap());
        assert!(site.files.contains_key(&path), "{path}");
    }
    let is_step = |row: &&Value| row[2] == "steps/register-address.html";
    let step = rows.iter().find(is_step).unwrap();
    let names = step[3].as_str().unwrap();
    assert!(
        names.contains("прописка") && names.contains("anmeldung"),
        "{names}"
    );
}

#[test]
fn machines_are_told_only_what_is_true() {
    let kinds = |path: &str| {
        let page = Html::parse_document(text(mannheim(), path));
        let data = select(&page, "script[type='application/ld+json']");
        let Some(data) = data.first() else {
            return Vec::new();
        };
        let data = data.split_once('>').unwrap().1.rsplit_once('<').unwrap().0;
        let data: Value = serde_json::from_str(data).unwrap();
        let things = data["@graph"].as_array().unwrap().clone();
        let kinds = things
            .iter()
            .map(|thing| thing["@type"].as_str().unwrap().to_owned());
        kinds.collect::<Vec<_>>()
    };
    let service = ["WebPage", "GovernmentService"];
    assert_eq!(kinds("en/steps/register-address.html"), service);
    assert_eq!(kinds("en/steps/bank-account.html"), ["WebPage"]);
    let office = ["WebPage", "Organization"];
    assert_eq!(kinds("en/contacts/immigration-office.html"), office);
    // No source confirms the hours of the one event.
    assert_eq!(kinds("en/events.html"), [""; 0]);
}

#[test]
fn the_sitemap_names_every_page_in_every_language() {
    let site = mannheim();
    let sitemap = text(site, "sitemap.xml");
    let places = sitemap.split("<loc>").skip(1);
    let places: BTreeSet<_> = { places }
        .filter_map(|rest| rest.split("</loc>").next())
        .map(str::to_owned)
        .collect();
    let pages = pages(site).filter(|(path, _)| path.contains('/'));
    let expected = pages.map(|(path, _)| format!("https://welcome.example.org/{path}"));
    assert_eq!(places, expected.collect());
    assert!(text(site, "robots.txt").contains("https://welcome.example.org/sitemap.xml"));
}

#[test]
fn help_for_people_in_danger_says_that_the_browser_remembers() {
    let page = text(mannheim(), "en/guides/help-violence.html");
    assert!(page.contains("Your browser remembers"), "{page}");
}

#[test]
fn no_two_lines_of_deadlines_are_the_same_and_each_says_how_long() {
    let site = mannheim();
    for (path, page) in pages(site).filter(|(path, _)| path.starts_with("de/steps/")) {
        let page = Html::parse_document(page);
        let mut lines = select(&page, "article li");
        lines.retain(|line| line.contains("<q>"));
        let different: BTreeSet<_> = lines.iter().collect();
        assert_eq!(different.len(), lines.len(), "{path}: {lines:?}");
    }
    let page = text(site, "de/steps/asylum-decision.html");
    for period in ["7\u{2069} Tage", "14\u{2069} Tage"] {
        assert!(page.contains(period), "{period}: {page}");
    }
}

#[test]
fn a_paper_is_named_once_and_brackets_never_stand_in_brackets() {
    for (path, page) in pages(mannheim()).filter(|(path, _)| path.starts_with("en/steps/")) {
        assert!(
            !page.contains("</a> (<span lang=\"de\" dir=\"ltr\">Duldung"),
            "{path}"
        );
        let nested = page.split("</a> (<span lang=\"de\"").skip(1);
        for official in nested.filter_map(|rest| rest.split("</span>").next()) {
            assert!(!official.contains('('), "{path}: {official}");
        }
    }
}

#[test]
fn a_number_that_is_part_of_a_name_stands_there_once() {
    let page = text(mannheim(), "de/index.html");
    let page = Html::parse_document(page);
    let calls = select(&page, ".alarm a[href='tel:110']");
    assert_eq!(calls.len(), 1);
    assert!(calls[0].contains("Notruf 110: Polizei"), "{calls:?}");
    assert_eq!(select(&page, ".alarm .number"), [""; 0]);
    // In the list, the name leads to the page.
    let page = Html::parse_document(text(mannheim(), "de/contacts.html"));
    let calls = select(&page, "a[href='tel:110']");
    assert!(
        calls.len() == 1 && calls[0].contains("Anrufen"),
        "{calls:?}"
    );
}

#[test]
fn dates_end_without_a_full_stop_of_their_own() {
    for language in ["uk", "ru"] {
        let page = text(
            mannheim(),
            &format!("{language}/steps/register-address.html"),
        );
        for doubled in ["р..", "г..", "р.</", "г.</"] {
            assert!(!page.contains(doubled), "{language}: {doubled}");
        }
    }
}

#[test]
fn a_plan_is_promised_only_where_there_is_one_to_make() {
    let is_promised = |site, path| text(site, path).contains("macht daraus einen Plan");
    for path in ["de/index.html", "de/steps.html", "de/steps/tax-id.html"] {
        assert!(is_promised(mannheim(), path), "{path}");
    }
    for path in [
        "de/contacts.html",
        "de/search.html",
        "de/guides/help-violence.html",
    ] {
        assert!(!is_promised(mannheim(), path), "{path}");
    }
    for path in ["de/index.html", "de/steps.html"] {
        assert!(
            !text(jena(), path).contains("stellt Ihnen wenige Fragen"),
            "{path}"
        );
    }
}

#[test]
fn every_page_has_a_title_of_several_words_and_a_description() {
    let is_shown = |path: &str| path.starts_with("ar/") || path == "index.html";
    for (path, page) in pages(mannheim()).filter(|(path, _)| is_shown(path)) {
        let page = Html::parse_document(page);
        let title = select(&page, "title");
        assert!(title[0].contains(" – "), "{path}: {title:?}");
        let descriptions = attributes(&page, "meta[name=description]", "content");
        assert!(
            descriptions.len() == 1 && !descriptions[0].is_empty(),
            "{path}"
        );
    }
}

#[test]
fn steps_and_contacts_are_listed_by_topic_each_once() {
    for (path, folder) in [
        ("de/steps.html", "steps/"),
        ("de/contacts.html", "contacts/"),
    ] {
        let page = Html::parse_document(text(mannheim(), path));
        let jumps = attributes(&page, ".jumps a", "href");
        let topics = attributes(&page, "h2[id^='topic-']", "id");
        let expected: Vec<_> = topics.iter().map(|id| format!("#{id}")).collect();
        assert!(jumps == expected && topics.len() > 5, "{path}: {jumps:?}");
        let listed = attributes(&page, ".entries a", "href");
        let listed: Vec<_> = listed.iter().filter(|it| it.starts_with(folder)).collect();
        let different: BTreeSet<_> = listed.iter().collect();
        let prefix = format!("de/{folder}");
        let all = pages(mannheim()).filter(|(path, _)| path.starts_with(&prefix));
        assert_eq!(
            (listed.len(), different.len()),
            (all.count(), listed.len()),
            "{path}"
        );
    }
}

#[test]
fn the_switch_of_languages_names_them_all_before_it_is_opened() {
    let page = Html::parse_document(text(mannheim(), "de/index.html"));
    let named = attributes(&page, ".tongues summary [lang]", "lang");
    assert_eq!(named.len() + 1, mannheim().languages.len());
    assert_eq!(select(&page, ".tongues summary svg").len(), 1);
}

#[test]
fn no_list_is_empty() {
    for (path, page) in pages(mannheim()).filter(|(path, _)| path.starts_with("de/")) {
        let page = Html::parse_document(page);
        assert_eq!(select(&page, "ul:empty:not(#results)"), [""; 0], "{path}");
    }
}

#[test]
fn the_poster_says_in_each_language_what_is_behind_the_code() {
    let poster = text(mannheim(), "poster.html");
    for help in [
        "Hilfe für Ihre ersten Wochen",
        "Help for your first weeks",
        "مساعدة لأسابيعك الأولى",
    ] {
        assert!(poster.contains(help), "{help}");
    }
}
