//! Parses the cells of a row.

use lotse_core::{Address, Source, TopicId};

use super::super::{LossKind, LossReport, fluent, loss::shown, postcode, topic, web};
use super::{
    TableOptions,
    column::Column,
    place::WrittenPlace,
    read::TableLine,
    value::{date, language, list, yes_or_no},
};

/// Maximum length of a name, in characters.
const NAME_CHARS: usize = 300;

/// A row and its losses.
pub(super) struct Cells<'a> {
    pub(super) line: &'a TableLine,
    pub(super) losses: &'a mut LossReport,
    /// The postcodes of the place.
    pub(super) postcodes: &'a [String],
}

impl Cells<'_> {
    /// The text of a column.
    pub(super) fn text(&self, column: Column) -> Option<&str> {
        self.line.cell(column)
    }

    /// Records the loss of a cell.
    pub(super) fn lose(&mut self, kind: LossKind, column: Column, what: &str) {
        let what = format!("{}: {what}", self.line.header(column));
        self.losses.add(kind, &self.line.place(), None, &what);
    }

    /// Parses a cell; records a loss if it is invalid.
    pub(super) fn read<T>(
        &mut self,
        kind: LossKind,
        column: Column,
        why: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(column)?;
        let (value, shown) = (read(text), shown(text));
        if value.is_none() {
            self.lose(kind, column, &format!("{shown} {why}"));
        }
        value
    }

    /// A link; records a loss if it is insecure.
    pub(super) fn link(&mut self, column: Column) -> Option<String> {
        let (link, insecure) = self.read(LossKind::Link, column, "is not a link", web::https)?;
        if insecure {
            self.lose(
                LossKind::InsecureLink,
                column,
                &format!("changed to {link}"),
            );
        }
        Some(link)
    }

    /// Reports the cells that were not read, because entries of this kind have no such
    /// field.
    pub(super) fn report_unread(&mut self, kind: &str) {
        for (column, text) in self.line.unread() {
            let what = format!("{} has no place in {kind}", shown(text));
            self.lose(LossKind::Field, column, &what);
        }
    }

    /// A name, truncated to the length that packs allow.
    fn name(&mut self, column: Column) -> Option<String> {
        let name = fluent::one_line(self.text(column)?);
        let Some(short) = fluent::shortened(&name, NAME_CHARS) else {
            return Some(name);
        };
        let what = format!("truncated a name of {} characters", name.chars().count());
        self.lose(LossKind::Length, column, &what);
        Some(short)
    }

    /// Whether a cell says yes.
    pub(super) fn yes(&mut self, column: Column) -> bool {
        let yes = self.read(LossKind::Field, column, "is neither yes nor no", yes_or_no);
        yes.unwrap_or_default()
    }

    /// The name of the entry and its source, or why it is refused.
    pub(super) fn required(&mut self, options: &TableOptions) -> Result<(String, Source), String> {
        let line = self.line;
        let header = |column| line.header(column);
        let name = self.name(Column::Name).unwrap_or_default();
        if name.is_empty() {
            return Err(format!("{}: no name", header(Column::Name)));
        }
        let of_all = options.source.as_deref().and_then(web::https);
        let url = self
            .link(Column::Source)
            .or(of_all.map(|(url, _)| url))
            .or_else(|| Some(web::https(self.text(Column::Web)?)?.0));
        let url = url.ok_or_else(|| {
            format!(
                "{}: no link to a source, and none in --source",
                header(Column::Source)
            )
        })?;
        let verified = match self.text(Column::Verified) {
            Some(text) => Some(date(text).ok_or_else(|| {
                format!(
                    "{}: {} is not a date such as 22.11.2026",
                    header(Column::Verified),
                    shown(text)
                )
            })?),
            None => options.verified,
        };
        let verified = verified.ok_or_else(|| {
            format!(
                "{}: no date of verification, and none in --verified",
                header(Column::Verified)
            )
        })?;
        if verified > options.today {
            return Err(format!(
                "{}: {verified} is in the future",
                header(Column::Verified)
            ));
        }
        let title = self.name(Column::SourceTitle);
        let title = title.unwrap_or_else(|| name.clone());
        Ok((
            name,
            Source {
                url,
                title,
                verified,
            },
        ))
    }

    /// An address; `None` without a town.
    pub(super) fn address(&mut self) -> Option<Address> {
        let line = |column| self.text(column).map(fluent::one_line);
        let written = WrittenPlace {
            street: line(Column::Street),
            postcode: line(Column::Postcode),
            city: line(Column::City),
            whole: line(Column::Address),
            postcode_and_city: line(Column::PostcodeCity),
        };
        let is_empty = written == WrittenPlace::default();
        let (street, postcode, city) = written.parts();
        self.report_second_place([&street, &postcode, &city]);
        let postcode = postcode.and_then(|text| {
            let read = postcode::postcode(&text, self.postcodes);
            if let Err(why) = read {
                self.lose(
                    LossKind::Address,
                    Column::Postcode,
                    &format!("{} {why}", shown(&text)),
                );
            }
            read.ok()
        });
        let Some(city) = city else {
            if !is_empty {
                let said = [street, postcode]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", ");
                let what = format!("address without a town: {}", shown(&said));
                self.lose(LossKind::Address, Column::City, &what);
            }
            return None;
        };
        Some(Address {
            street,
            postcode,
            city,
        })
    }

    /// Reports cells of an address that contradict the others.
    fn report_second_place(&mut self, taken: [&Option<String>; 3]) {
        let taken = letters(
            &taken
                .map(|part| part.as_deref().unwrap_or_default())
                .join(" "),
        );
        for column in [
            Column::Street,
            Column::Postcode,
            Column::City,
            Column::Address,
            Column::PostcodeCity,
        ] {
            let Some(text) = self.text(column) else {
                continue;
            };
            let mut words = text.split([' ', ',', '/', '\n']).map(letters);
            if !words.all(|word| taken.contains(&word)) {
                let what = format!("{} comes second; an address is one place", shown(text));
                self.lose(LossKind::Address, column, &what);
            }
        }
    }

    /// Topics, by id or name.
    pub(super) fn topics(&mut self, known: &[TopicId]) -> Vec<TopicId> {
        let words = list(self.text(Column::Topic).unwrap_or_default());
        let mut topics = Vec::new();
        for word in words {
            let same = known
                .iter()
                .find(|topic| topic.as_str() == word.to_lowercase());
            match same.cloned().or_else(|| topic::topic_of(&word, known)) {
                Some(topic) if topics.contains(&topic) => {}
                Some(topic) => topics.push(topic),
                None => self.lose(
                    LossKind::Field,
                    Column::Topic,
                    &format!("{} is not a topic", shown(&word)),
                ),
            }
        }
        topics
    }

    /// Languages, by tag or name.
    pub(super) fn languages(&mut self) -> Vec<String> {
        let words = list(self.text(Column::Languages).unwrap_or_default());
        let mut tags: Vec<String> = Vec::new();
        for word in words {
            match language(&word) {
                Some(tag) if tags.contains(&tag) => {}
                Some(tag) => tags.push(tag),
                None => self.lose(
                    LossKind::Language,
                    Column::Languages,
                    &format!("{} is not a language tag such as \"de\"", shown(&word)),
                ),
            }
        }
        tags
    }

    /// A note, truncated to the length that packs allow.
    pub(super) fn note(&mut self) -> Option<String> {
        let note = fluent::one_line(self.text(Column::Note)?);
        let Some(short) = fluent::shortened(&note, fluent::TEXT_CHARS) else {
            return Some(note);
        };
        self.lose(
            LossKind::Length,
            Column::Note,
            "truncated a text that is too long",
        );
        Some(short)
    }
}

/// A text without spaces and signs.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
