//! Forms in one cell, whose choices have boxes: which of them was ticked.

use super::problem::Problem;
use crate::roster::file::Cell;

/// Reads what was ticked of a form, or else the whole cell; nothing where none of its choices was, or it is not sure which.
pub fn as_ticked<T>(
    cell: Cell<'_>,
    read: impl Fn(Cell<'_>) -> Result<Option<T>, Problem>,
) -> Result<Option<T>, Problem> {
    match ticked(cell) {
        Some(words) if words.is_empty() => Ok(None),
        Some(words) => read(Cell::Text(&words)),
        None => read(cell),
    }
}

/// Boxes, and signs that say no.
const EMPTY: &[char] = &['□', '○', '☐', '◯', '◻', '▢', '❑', '❏', '×', '✗', '✘'];

/// Boxes and signs that say yes.
const TICKS: &[char] = &['√', '✓', '✔', '☑', '☒', '■', '●', '◉', '✅'];

/// The words of the choices that were ticked; none where the cell holds no form.
fn ticked(cell: Cell) -> Option<String> {
    let Cell::Text(text) = cell else { return None };
    let has_box = |c: char| EMPTY.contains(&c) || TICKS.contains(&c) || "([【（［〔".contains(c);
    if !text.contains(has_box) {
        return None;
    }
    let text = with_boxes(text.trim());
    if !text.contains(is_box) {
        return None;
    }
    let choices = match (text.starts_with(is_box), text.ends_with(is_box)) {
        (true, true) if text.chars().filter(|c| is_box(*c)).count() < 2 => return None,
        (true, true) => return Some(String::new()),
        (true, false) => boxes_before(&text),
        (false, true) => boxes_behind(&text),
        (false, false) => boxes_at_words(&text),
    };
    if choices.iter().any(|(_, words)| words.is_empty()) {
        return None;
    }
    let words: Vec<&str> = choices.iter().filter(|(ticked, _)| *ticked).map(|(_, words)| &**words).collect();
    Some(words.join("、"))
}

fn is_box(c: char) -> bool {
    matches!(c, '□' | '√')
}

/// The text with one sign for every box, and one for every tick: ( ) is a box as well.
fn with_boxes(text: &str) -> String {
    let sign = |c: char| {
        let empty = EMPTY.contains(&c).then_some('□');
        empty.or_else(|| TICKS.contains(&c).then_some('√'))
    };
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let behind = rest.get(first.len_utf8()..).unwrap_or_default();
        let inside = || {
            let inside = behind.trim_start();
            if let Some(after) = inside.strip_prefix(CLOSING) {
                return Some(('□', after));
            }
            let only = inside.chars().next()?;
            let after = inside.get(only.len_utf8()..)?.trim_start().strip_prefix(CLOSING)?;
            Some((sign(only)?, after))
        };
        let inside = "([【（［〔".contains(first).then(inside).flatten();
        let (put, after) = inside.unwrap_or((sign(first).unwrap_or(first), behind));
        made.push(put);
        rest = after;
    }
    made
}

/// Brackets that close a box.
const CLOSING: [char; 6] = [')', ']', '】', '）', '］', '〕'];

/// Choices, each with whether it was ticked.
type Choices = Vec<(bool, String)>;

fn bare(words: &str) -> String {
    words.trim_matches(|c: char| c.is_whitespace() || "/、,，;；".contains(c)).to_owned()
}

/// □脱贫户 √监测户.
fn boxes_before(text: &str) -> Choices {
    let boxes = text.match_indices(is_box);
    let words = text.split(is_box).skip(1);
    boxes.zip(words).map(|((_, found), words)| (found == "√", bare(words))).collect()
}

/// 脱贫户□ 监测户√.
fn boxes_behind(text: &str) -> Choices {
    let boxes = text.match_indices(is_box);
    boxes.zip(text.split(is_box)).map(|((_, found), words)| (found == "√", bare(words))).collect()
}

/// 劳动合同√ 劳务协议: a tick belongs to the words at which it stands without a blank.
fn boxes_at_words(text: &str) -> Choices {
    let words = text.split(|c: char| c.is_whitespace() || "/、,，;；".contains(c)).filter(|words| !words.is_empty());
    // A tick between words can belong to either.
    let is_between = |words: &str| words.trim_matches(is_box).contains(is_box);
    words.map(|words| (words.contains('√') && !is_between(words), bare(words.trim_matches(is_box)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choices_that_were_ticked_are_found() {
        let ticked = |text| ticked(Cell::Text(text));
        for (text, words) in [
            ("☑脱贫户 □监测户 □一般户", "脱贫户"),
            ("□脱贫户☑监测户", "监测户"),
            ("脱贫户□ 监测户√", "监测户"),
            ("脱贫户（√） 监测户（ ）", "脱贫户"),
            ("劳动合同√ 劳务协议", "劳动合同"),
            ("劳动合同/√劳务协议", "劳务协议"),
            ("☑是 □否", "是"),
            ("√脱贫户 √监测户", "脱贫户、监测户"),
            ("□脱贫户 □监测户", ""),
            ("脱贫户( ) 监测户( )", ""),
            ("劳动合同√劳务协议", ""),
        ] {
            assert_eq!(ticked(text).as_deref(), Some(words), "{text}");
        }
        for text in ["√", "□", "脱贫户", "脱贫户（已核实）", "(√)"] {
            assert_eq!(ticked(text), None, "{text}");
        }
    }
}
