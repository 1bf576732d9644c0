//! Annex 2 as it is being filled in: what a person wrote or confirmed, and what the roster lets expect until then.

use crate::page::shared::wording::employer::AnnexHeads;
use crate::roster_service::messages::AnnexColumn;
use std::collections::BTreeMap;
use wengang_core::Yuan;
use wengang_core::roster::AnnexTwoColumn;

/// Where the quarter stands among what was filled in.
pub const QUARTER: &str = "quarter";

/// Where the city of Annex 1 stands among it.
pub const CITY: &str = "city";

/// How many rows of headings the form has.
pub const HEADING_ROWS: usize = 4;

/// What a person wrote into the form, by column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnnexForm(BTreeMap<String, String>);

/// A heading of the form, over so many columns and down over so many rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnexHeading<'a> {
    /// The heading; empty where the form has none.
    pub text: &'a str,
    /// The first column, counted from 0.
    pub column: usize,
    /// Over how many columns.
    pub columns: usize,
    /// Down over how many rows.
    pub rows: usize,
}

impl AnnexForm {
    /// What was filled in under a name; empty if nothing was.
    pub fn filled(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What stands in a column: what was filled in, or what the roster lets expect.
    pub fn value<'a>(&'a self, column: &'a AnnexColumn) -> &'a str {
        self.0.get(&column.name).map_or(column.value.as_str(), String::as_str)
    }

    /// Whether a roster's number stands there that nobody has confirmed or replaced yet. The form reports what people have
    /// received in a quarter; a roster lets only expect what they can get in the year.
    pub fn is_estimate(&self, column: &AnnexColumn) -> bool {
        !is_head(column) && !column.value.is_empty() && !self.0.contains_key(&column.name)
    }

    /// Whether something else than a whole number stands where one belongs.
    pub fn is_refused(&self, column: &AnnexColumn) -> bool {
        let is_text = is_head(column) || column.name == AnnexTwoColumn::OtherContent.name();
        let value = self.value(column).trim();
        !is_text && !value.is_empty() && whole_number(value).is_none()
    }

    pub(super) fn fill_in(&mut self, name: String, text: String) {
        self.0.insert(name, text);
    }

    /// Forgets what was filled in where a roster tells something: another one tells something else.
    pub(super) fn forget_what_is_told(&mut self, columns: &[AnnexColumn]) {
        let is_told = |name: &str| columns.iter().any(|column| column.name == name && !column.value.is_empty());
        self.0.retain(|name, _| !is_told(name));
    }
}

/// Whether it is the head of the form's one row, which nobody fills in.
pub fn is_head(column: &AnnexColumn) -> bool {
    column.name == AnnexTwoColumn::Head.name()
}

/// The digits of a whole number, however it is written.
pub fn whole_number(text: &str) -> Option<String> {
    let number = Yuan::read(text).ok()?.to_string();
    (!number.contains('.')).then_some(number)
}

/// The headings, row by row, as the form is printed.
pub fn headings<'a>(columns: &'a [AnnexColumn], heads: &'a AnnexHeads) -> [Vec<AnnexHeading<'a>>; HEADING_ROWS] {
    let own =
        |(column, one): (usize, &'a AnnexColumn), rows| AnnexHeading { text: &one.title, column, columns: 1, rows };
    let (first, rest) = (columns.iter().enumerate().take(1), || columns.iter().enumerate().skip(1));
    let (services, policies) =
        (|| rest().take_while(|(_, one)| one.group.is_empty()), || rest().skip_while(|(_, one)| one.group.is_empty()));
    let from = 1 + services().count();
    let top = spans(&[(heads.services, services().count()), (heads.policies, policies().count())], 1);
    let middle = spans(&heads.parts, from);
    [
        first.map(|one| own(one, HEADING_ROWS)).chain(top).collect(),
        services().map(|one| own(one, HEADING_ROWS - 1)).chain(middle).collect(),
        groups(policies(), heads),
        policies().map(|one| own(one, 1)).collect(),
    ]
}

/// Headings beside one another, from a column on.
fn spans<'a>(heads: &[(&'a str, usize)], from: usize) -> Vec<AnnexHeading<'a>> {
    let mut column = from;
    let mut next = |(text, columns): &(&'a str, usize)| {
        let heading = AnnexHeading { text, column, columns: *columns, rows: 1 };
        column += columns;
        heading
    };
    heads.iter().map(&mut next).collect()
}

/// The headings of groups of columns; none over a group that has the heading of a part.
fn groups<'a>(columns: impl Iterator<Item = (usize, &'a AnnexColumn)>, heads: &AnnexHeads) -> Vec<AnnexHeading<'a>> {
    let mut groups: Vec<AnnexHeading<'a>> = Vec::new();
    for (column, one) in columns {
        let is_part = heads.parts.iter().any(|(part, _)| *part == one.group);
        let text = if is_part { "" } else { one.group.as_str() };
        match groups.last_mut() {
            Some(group) if group.text == text => group.columns += 1,
            _ => groups.push(AnnexHeading { text, column, columns: 1, rows: 1 }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::shared::wording::language::Language;

    fn columns(language: Language) -> Vec<AnnexColumn> {
        let column = |column: &AnnexTwoColumn| {
            let (group, title) = language.roster_words().annex_column(*column);
            let value = if *column == AnnexTwoColumn::WorkshopYuan { "2000" } else { "" };
            AnnexColumn {
                name: column.name().to_owned(),
                group: group.to_owned(),
                title: title.to_owned(),
                label: String::new(),
                value: value.to_owned(),
            }
        };
        AnnexTwoColumn::ALL.iter().map(column).collect()
    }

    #[test]
    fn the_headings_leave_no_gap_over_the_columns_and_cover_none_twice() {
        for language in Language::ALL {
            let columns = columns(*language);
            let mut covered = vec![[0; HEADING_ROWS]; columns.len()];
            let headings = headings(&columns, &language.employer_words().labels().annex_heads);
            for (row, heading) in
                headings.iter().enumerate().flat_map(|(row, all)| all.iter().map(move |one| (row, one)))
            {
                for column in covered.iter_mut().skip(heading.column).take(heading.columns) {
                    column.iter_mut().skip(row).take(heading.rows).for_each(|times| *times += 1);
                }
            }
            assert_eq!(covered, vec![[1; HEADING_ROWS]; 21]);
        }
    }

    #[test]
    fn a_rosters_number_is_an_estimate_until_somebody_confirms_or_replaces_it() {
        let columns = columns(Language::default());
        let estimates = |form: &AnnexForm| columns.iter().filter(|column| form.is_estimate(column)).count();
        let mut form = AnnexForm::default();
        assert_eq!(estimates(&form), 1);
        form.fill_in("bases".to_owned(), "1".to_owned());
        assert_eq!(estimates(&form), 1);
        form.fill_in("workshop-yuan".to_owned(), "2000".to_owned());
        assert_eq!(estimates(&form), 0);
    }

    #[test]
    fn numbers_are_whole_however_they_are_written_and_only_what_was_done_is_told_in_words() {
        let columns = columns(Language::default());
        let refused = |name: &str, text: &str| {
            let mut form = AnnexForm::default();
            form.fill_in(name.to_owned(), text.to_owned());
            columns
                .iter()
                .filter(|column| form.is_refused(column))
                .map(|column| column.name.clone())
                .collect::<Vec<_>>()
        };
        for whole in ["", " ", "0", "12", "12,000", "１２", "12.00"] {
            assert_eq!(refused("base-yuan", whole), [""; 0], "{whole}");
        }
        for not_whole in ["1.5", "-1", "十二", "1/2", "1e3"] {
            assert_eq!(refused("base-yuan", not_whole), ["base-yuan"], "{not_whole}");
        }
        assert_eq!(refused("other-content", "交通补助"), [""; 0]);
    }
}
