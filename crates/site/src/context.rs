//! State of writing a page: where it is, and which other languages it uses.

use std::{cell::RefCell, collections::BTreeSet};

use lotse_i18n::{Direction, FluentArgs, Language, Text};
use maud::{Markup, html};

use crate::{address::PageId, edition::Edition};

/// A page that is being written.
pub(crate) struct PageContext<'a> {
    pub(crate) edition: &'a Edition<'a>,
    pub(crate) id: PageId<'a>,
    /// Other languages that texts of the page are in.
    foreign: RefCell<BTreeSet<Language>>,
}

impl<'a> PageContext<'a> {
    pub(crate) fn new(edition: &'a Edition<'a>, id: PageId<'a>) -> Self {
        Self {
            edition,
            id,
            foreign: RefCell::default(),
        }
    }

    /// A text, marked if it is in another language than the page.
    pub(crate) fn text(&self, text: &Text) -> Markup {
        let language = &self.edition.language;
        if text.language == *language {
            return html! { (text.value) };
        }
        self.foreign.borrow_mut().insert(text.language.clone());
        foreign(text)
    }

    /// A text known to be in another language, such as a name on a door.
    pub(crate) fn official(&self, text: &Text) -> Markup {
        if text.language == self.edition.language {
            html! { (text.value) }
        } else {
            foreign(text)
        }
    }

    /// A text of the interface.
    pub(crate) fn say(&self, id: &str) -> Markup {
        self.text(&self.edition.words.say(id))
    }

    /// A text of the interface with its variables.
    pub(crate) fn say_with(&self, id: &str, args: &FluentArgs<'_>) -> Markup {
        self.text(&self.edition.words.with(id, args))
    }

    /// A text of the interface with one variable.
    pub(crate) fn say_one(&self, id: &str, name: &str, value: &str) -> Markup {
        self.text(&self.edition.words.with_one(id, name, value))
    }

    /// The address of another page, from this one.
    pub(crate) fn href(&self, page: PageId<'_>) -> String {
        format!("{}{}", self.id.to_language(), page.path())
    }

    /// The address of a file at the root of the site, from this page.
    pub(crate) fn at_root(&self, path: &str) -> String {
        format!("{}{path}", self.id.to_root())
    }

    /// Other languages that texts of the page are in.
    pub(crate) fn foreign_languages(&self) -> BTreeSet<Language> {
        self.foreign.borrow().clone()
    }
}

fn foreign(text: &Text) -> Markup {
    html! { span lang=(text.language) dir=(direction(text.direction)) { (text.value) } }
}

/// A direction as HTML writes it.
pub(crate) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
