//! What titles, headings between rows and foot notes say of the people or of the money of their table.

use super::doubt::DoubtCause;
use super::told_words::{HARMLESS, NOT_ASSISTED, WORDS};
use crate::roster::cells::has;

/// What the words, half-width, cast doubt on; nothing of words that only say what the table is for.
pub fn told(text: &str) -> Vec<DoubtCause> {
    let text = HARMLESS.iter().fold(text.to_uppercase(), |text, words| text.replace(words, " "));
    WORDS.iter().filter(|(_, words)| has(&text, words)).map(|(cause, _)| *cause).collect()
}

/// Whether a title names those who count beside those who do not: 脱贫户及一般户.
pub fn names_the_assisted(text: &str) -> bool {
    let text = NOT_ASSISTED.iter().fold(text.to_owned(), |text, words| text.replace(words, " "));
    has(&text, &["脱贫", "监测", "贫困户", "易致贫"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_title_says_against_its_table_is_seen_and_what_it_is_for_is_not() {
        let said = [
            ("2022年拖欠农民工工资统计表", DoubtCause::NotPaid),
            ("2022年已死亡脱贫人口名册", DoubtCause::Death),
            ("工人月工资标准表", DoubtCause::Rate),
            ("拟外出务工人员意向登记表", DoubtCause::Planned),
        ];
        for (title, cause) in said {
            assert!(told(title).contains(&cause), "{title}");
        }
        for title in ["2022年拟享受奖补人员公示表", "1-12月工资发放花名册", "就业帮扶车间吸纳脱贫人口花名册"]
        {
            assert_eq!(told(title), [], "{title}");
        }
        assert!(names_the_assisted("脱贫户及一般户") && !names_the_assisted("非脱贫户"));
    }
}
