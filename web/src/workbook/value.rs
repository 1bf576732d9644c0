//! A cell's value as it goes into a roster: what calamine read, as its format shows it, or the formula that has none.

use super::formats::Format;
use super::sheet_xml::CellSaid;
use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};
use std::borrow::Cow;
use wengang_core::roster::Cell;
use wengang_core::values::Date;

/// The days that a spreadsheet counts, up to the end of 9999.
const DAYS: std::ops::Range<f64> = 0.0..2_958_466.0;

/// A cell's value.
#[derive(Debug, PartialEq)]
pub(super) enum Value<'a> {
    Empty,
    Text(Cow<'a, str>),
    /// In the shortest digits that mean it; nothing is calculated with it.
    Number(String),
    Date(Date),
}

impl<'a> Value<'a> {
    /// The value of a cell of which that is said; `from_1904` is from when its workbook counts days.
    pub(super) fn of(data: &'a DataRef, said: &CellSaid, from_1904: bool) -> Self {
        match (data, &said.formula, &said.format) {
            (DataRef::Empty, None, _) => Self::Empty,
            // A formula that is written out with another one is empty in its own cell.
            (DataRef::Empty, Some(formula), _) if formula.is_empty() => Self::Text(Cow::Borrowed("=?")),
            (DataRef::Empty, Some(formula), _) => Self::Text(Cow::Owned(format!("={formula}"))),
            (DataRef::Float(days), _, Some(Format::Year | Format::Month)) => {
                Self::of_day(&ExcelDateTime::new(*days, ExcelDateTimeType::DateTime, from_1904))
                    .shown(said.format.as_ref())
            }
            (data, _, format) => Self::read(data).shown(format.as_ref()),
        }
    }

    fn read(data: &'a DataRef) -> Self {
        match data {
            DataRef::Empty => Self::Empty,
            DataRef::Int(number) => Self::Number(number.to_string()),
            DataRef::Float(number) => Self::Number(number.to_string()),
            DataRef::SharedString(text) => Self::Text(Cow::Borrowed(text)),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                Self::Text(Cow::Borrowed(text))
            }
            DataRef::Bool(true) => Self::Text(Cow::Borrowed("是")),
            DataRef::Bool(false) => Self::Text(Cow::Borrowed("否")),
            DataRef::DateTime(moment) => Self::of_day(moment),
            DataRef::Error(error) => Self::Text(Cow::Owned(error.to_string())),
            // A kind of cell that calamine may come to know.
            #[allow(unreachable_patterns)]
            _ => Self::Empty,
        }
    }

    /// The day of a moment; the number of a length of time, and of what lies before or after all days. A day before those that are
    /// dates here is shown as its sheet shows it, so that it is taken for no number.
    fn of_day(moment: &ExcelDateTime) -> Self {
        let number = || Self::Number(moment.as_f64().to_string());
        if !moment.is_datetime() || !DAYS.contains(&moment.as_f64()) {
            return number();
        }
        let (year, month, day, ..) = moment.to_ymd_hms_milli();
        match Date::new(i32::from(year), u32::from(month), u32::from(day)) {
            Ok(date) => Self::Date(date),
            Err(_) if 1.0 <= moment.as_f64() => Self::Text(Cow::Owned(format!("{year}/{month}/{day}"))),
            Err(_) => number(),
        }
    }

    /// The value as a format shows it.
    fn shown(self, format: Option<&Format>) -> Self {
        let text = match (format, &self) {
            (Some(Format::Year), Self::Date(day)) => format!("{}年", day.year()),
            (Some(Format::Month), Self::Date(day)) => format!("{}年{:02}月", day.year(), day.month()),
            (Some(Format::Words(words)), Self::Number(digits)) => format!("{}{digits}{}", words.before, words.behind),
            (Some(Format::Percent), Self::Number(digits)) => format!("{digits}×100%"),
            _ => return self,
        };
        Self::Text(Cow::Owned(text))
    }

    /// The cell.
    pub(super) fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) if text.trim().is_empty() => Cell::Empty,
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
            Self::Number(digits) => Cell::Number(digits),
            Self::Date(date) => Cell::Date(*date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::formats::Words;
    use std::sync::Arc;

    fn shown(data: &DataRef, format: Format) -> String {
        let said = CellSaid { format: Some(format), ..CellSaid::default() };
        match Value::of(data, &said, false) {
            Value::Text(text) => text.into_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_value_says_no_more_and_no_less_than_its_format_shows() {
        let day = DataRef::DateTime(ExcelDateTime::new(44_635.0, ExcelDateTimeType::DateTime, false));
        assert_eq!(shown(&day, Format::Month), "2022年03月");
        assert_eq!(shown(&day, Format::Year), "2022年");
        // calamine takes a format of a year of reigns alone for that of a number.
        assert_eq!(shown(&DataRef::Float(44_635.0), Format::Year), "2022年");
        let words = |before: &str, behind: &str| {
            Format::Words(Arc::new(Words { before: before.to_owned(), behind: behind.to_owned() }))
        };
        assert_eq!(shown(&DataRef::Float(0.72), words("", "万")), "0.72万");
        assert_eq!(shown(&DataRef::Float(7000.0), words("$", "")), "$7000");
        assert_eq!(shown(&DataRef::Float(8000.0), words("约", "元/月")), "约8000元/月");
        assert_eq!(shown(&DataRef::Float(80.0), Format::Percent), "80×100%");
        let early = DataRef::DateTime(ExcelDateTime::new(8000.0, ExcelDateTimeType::DateTime, false));
        assert_eq!(shown(&early, words("$", "")), "1921/11/25");
        assert_eq!(shown(&DataRef::String("同上".to_owned()), Format::Month), "同上");
    }

    #[test]
    fn a_formula_stands_for_a_value_that_is_not_there_and_for_no_other() {
        let said = |formula: &str| CellSaid { formula: Some(formula.to_owned()), ..CellSaid::default() };
        let value = |data: DataRef, formula: &str| format!("{:?}", Value::of(&data, &said(formula), false));
        assert_eq!(value(DataRef::Empty, "SUM(A1:B1)"), "Text(\"=SUM(A1:B1)\")");
        assert_eq!(value(DataRef::Empty, ""), "Text(\"=?\")");
        assert_eq!(value(DataRef::String(String::new()), "A1&\"\""), "Text(\"\")");
        assert_eq!(value(DataRef::Float(7000.0), "A1"), "Number(\"7000\")");
    }
}
