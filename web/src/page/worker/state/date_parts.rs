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
        let own = || year.to_string();
        let text = typed.trim().trim_end_matches(['日', '号']);
        if text.is_empty() {
            return Self { year: own(), ..Self::default() };
        }
        if let Some((year, rest)) = text.split_once('年') {
            let (month, day) = rest.split_once('月').unwrap_or((rest, ""));
            return Self { year: year.to_owned(), month: month.to_owned(), day: day.to_owned() };
        }
        let mut parts = text.split(['-', '.', '/', '月']).map(str::to_owned);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), day, None) if year.len() == 4 && is_number(&year) => {
                Self { year, month, day: day.unwrap_or_default() }
            }
            (Some(month), Some(day), None, None) if is_number(&month) => Self { year: own(), month, day },
            _ => Self { year: own(), month: typed.to_owned(), day: String::new() },
        }
    }

    /// The boxes as one text, as addresses and refusals carry it; nothing while only the notice's year stands there.
    pub fn together(&self, own: Year) -> String {
        let Self { year, month, day } = self;
        if month.is_empty() && day.is_empty() && *year == own.to_string() {
            return String::new();
        }
        if day.is_empty() && 2 < month.chars().count() {
            return month.clone();
        }
        format!("{year}年{month}月{day}")
    }

    /// Whether the day of the month was left out without saying that it is not remembered.
    pub fn lacks_day(&self) -> bool {
        self.day.is_empty() && !self.month.is_empty()
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
            ("soon", "2022", "soon", ""),
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
        ] {
            let together = DateParts::of(typed, year()).together(year());
            assert_eq!(ApproximateDate::read(&together, year()), ApproximateDate::read(typed, year()), "{typed}");
        }
    }

    #[test]
    fn a_whole_date_typed_into_the_box_of_the_month_is_taken_as_one() {
        let typed = DateParts { year: "2022".into(), month: "2022年3月1日".into(), day: String::new() };
        assert_eq!(typed.together(year()), "2022年3月1日");
    }
}
