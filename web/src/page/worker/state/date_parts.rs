//! A day of a spell of work in three boxes: year, month and day; together they are what was typed.

use wengang_core::Year;

/// Stands for a day of the month that is not remembered.
pub const NOT_REMEMBERED: &str = "?";

/// What stands in the boxes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    /// The year.
    pub year: String,
    /// The month; also whatever cannot be told apart.
    pub month: String,
    /// The day of the month, a part of it such as 上旬, or [`NOT_REMEMBERED`].
    pub day: String,
}

impl DateParts {
    /// What was typed, in its boxes; `year` stands there until another one is typed.
    pub fn of(typed: &str, year: Year) -> Self {
        let (named, month, day) = split(typed);
        let year = named.map_or_else(|| year.to_string(), str::to_owned);
        Self { year, month: month.to_owned(), day: day.to_owned() }
    }

    /// The boxes as one text, as addresses and refusals carry it; nothing while only the notice's year stands there. A year
    /// and a day that are typed into the box of the month count before those of their own boxes.
    pub fn together(&self, own: Year) -> String {
        let (named, month, within) = split(&self.month);
        let year = named.unwrap_or_else(|| self.year.trim().trim_end_matches('年'));
        let day = if within.is_empty() { &self.day } else { within };
        if month.is_empty() && day.is_empty() && year == own.to_string() {
            return String::new();
        }
        format!("{year}年{month}月{day}")
    }

    /// Whether the day of the month was left out without saying that it is not remembered.
    pub fn lacks_day(&self) -> bool {
        self.day.is_empty() && !self.month.is_empty()
    }
}

/// The year, where the text names one, the month and the day; all of it as the month where it cannot be told apart.
fn split(text: &str) -> (Option<&str>, &str, &str) {
    let text = text.trim().trim_end_matches(['日', '号']);
    if let Some((year, rest)) = text.split_once('年') {
        let (month, day) = rest.split_once('月').unwrap_or((rest, ""));
        return (Some(year), month, day);
    }
    let parts: Vec<&str> = text.split(['-', '.', '/', '月']).collect();
    match *parts.as_slice() {
        [year, month] if year.len() == 4 && is_number(year) => (Some(year), month, ""),
        [year, month, day] if year.len() == 4 && is_number(year) => (Some(year), month, day),
        [month, day] if is_number(month) => (None, month, day),
        _ => (None, text, ""),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use wengang_core::values::ApproximateDate;

    fn year() -> Year {
        Year::new(2022).unwrap()
    }

    #[test]
    fn what_was_typed_stands_in_its_boxes_and_comes_out_of_them_the_same() {
        let table = [
            ("", "2022", "", ""),
            ("2022年3月", "2022", "3", ""),
            ("2022年3月1", "2022", "3", "1"),
            ("2022年3月?", "2022", "3", "?"),
            ("2022年3月上旬", "2022", "3", "上旬"),
            ("2021年12月31", "2021", "12", "31"),
            ("2年3月1", "2", "3", "1"),
            ("年3月", "", "3", ""),
            ("2021年月", "2021", "", ""),
            ("2022年soon月", "2022", "soon", ""),
        ];
        for (typed, y, month, day) in table {
            let parts = DateParts::of(typed, year());
            assert_eq!((&*parts.year, &*parts.month, &*parts.day), (y, month, day), "{typed}");
            assert_eq!(parts.together(year()), typed);
        }
    }

    #[test]
    fn days_of_other_spellings_mean_the_same_in_boxes() {
        for typed in [
            "2022年3月1日",
            "2022.3.1",
            "2022-03-01",
            "2022/03/01",
            "3月1日",
            "3.1",
            "2022年3月",
            "2022-3",
            "3月",
            "3月上旬",
            "soon",
        ] {
            let together = DateParts::of(typed, year()).together(year());
            assert_eq!(ApproximateDate::read(&together, year()), ApproximateDate::read(typed, year()), "{typed}");
        }
    }

    #[test]
    fn more_than_a_month_in_the_box_of_the_month_keeps_the_year_that_was_typed() {
        let table = [
            ("2022", "2021年3月1日", "", "2021年3月1"),
            ("2021", "2022-3-1", "5", "2022年3月1"),
            ("2021", "12月", "", "2021年12月"),
            ("2021", "12月", "31", "2021年12月31"),
            ("2021", "12月31日", "", "2021年12月31"),
            ("2021", "12-31", "", "2021年12月31"),
            ("2022", "2021/12/31", "", "2021年12月31"),
            ("2022", "2021.12.31", "", "2021年12月31"),
            ("2021", "111", "", "2021年111月"),
            ("2021年", "12", "", "2021年12月"),
            ("2021", "", "", "2021年月"),
            ("2022", "", "", ""),
        ];
        for (y, month, day, together) in table {
            let typed = DateParts { year: y.into(), month: month.into(), day: day.into() };
            assert_eq!(typed.together(year()), together, "{typed:?}");
        }
    }
}
