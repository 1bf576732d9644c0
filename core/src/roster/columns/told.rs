//! What titles, headings between rows and foot notes say of the people or of the money of their table.

use super::doubt::DoubtCause;
use super::title_times::other_time_told;
use super::told_words::{HARMLESS, HARMLESS_DENIALS, NO_LONGER_ASSISTED, NOT_ASSISTED, WORDS};
use super::whole_year::in_plain_whole_year;
use crate::facts::{Place, Side};
use crate::roster::cells::has;

/// What the words, half-width, cast doubt on; nothing of words that only say what the table is for.
pub fn told(text: &str) -> Vec<DoubtCause> {
    let text = without(HARMLESS, &without_days(&in_plain_whole_year(text)));
    let not_assisted = stands_in(&text, NOT_ASSISTED) || stands_in(&text, NO_LONGER_ASSISTED);
    let elsewhere = names_registration_elsewhere(&text).then_some(DoubtCause::RegisteredElsewhere);
    let others = WORDS.iter().filter(|(_, words)| has(&text, words)).map(|(cause, _)| *cause);
    not_assisted.then_some(DoubtCause::NotAssisted).into_iter().chain(elsewhere).chain(others).collect()
}

/// Whether another province is named beside the registration: 户籍均在吉林省.
fn names_registration_elsewhere(text: &str) -> bool {
    let is_away = |behind: &str| {
        let behind = behind.trim_start_matches(['地', '所', '在', '均', '都', '为', '是', '系', '属', '于', ':']);
        let work = |rest: &str| ["务工", "就业", "打工", "外出"].iter().any(|work| rest.starts_with(work));
        let mut places = Place::ALL.iter().filter(|place| place.side() == Side::Away);
        places.any(|place| behind.strip_prefix(place.chinese()).is_some_and(|rest| !work(rest)))
    };
    let is_of = |before: &str| {
        let before = before.trim_end_matches(['省', '市', '区', '的']);
        Place::ALL.iter().any(|place| place.side() == Side::Away && before.ends_with(place.chinese()))
    };
    ["户籍", "户口", "籍贯"].iter().any(|word| {
        let mut parted = text.match_indices(word).map(|(at, word)| (text.get(..at), text.get(at + word.len()..)));
        parted.any(|(before, behind)| behind.is_some_and(is_away) || before.is_some_and(is_of))
    })
}

/// What a title casts doubt on.
pub fn said_in_title(title: &str, year: u16) -> Vec<DoubtCause> {
    // Behind a label, only what is said of it counts: 脱贫户类型：一般户.
    let excused = names_the_assisted(title.split_once(':').map_or(title, |(_, value)| value));
    let mut said: Vec<DoubtCause> =
        told(title).into_iter().filter(|cause| *cause != DoubtCause::NotAssisted || !excused).collect();
    said.extend(names_an_early_exit(title).then_some(DoubtCause::NotAssisted));
    said.extend(other_time_told(title, year));
    // What is denied of the people may be what matters: 未外出务工, 无劳动能力.
    if said.is_empty() && denies_something(title) { vec![DoubtCause::Unclear] } else { said }
}

/// Whether a title names those who count beside those who do not, 脱贫户及一般户, and not as those who no longer do.
pub fn names_the_assisted(text: &str) -> bool {
    let text = without(HARMLESS, text);
    !stands_in(&text, NO_LONGER_ASSISTED) && has(&without(NOT_ASSISTED, &text), &["脱贫", "监测", "贫困户", "易致贫"])
}

/// Whether one of those words, divided by blanks, stands in the text.
fn stands_in(text: &str, words: &str) -> bool {
    words.split(' ').any(|word| text.contains(word))
}

/// The text without those words, divided by blanks.
fn without(words: &str, text: &str) -> String {
    words.split(' ').fold(text.to_owned(), |text, word| text.replace(word, " "))
}

/// Whether households were lifted out in a year after which the notice leaves open what they are: 2015年脱贫户.
fn names_an_early_exit(text: &str) -> bool {
    ["2014", "2015", "14年", "15年"].iter().any(|year| {
        let mut behind = text.match_indices(year).filter_map(|(at, year)| text.get(at + year.len()..));
        behind.any(|behind| {
            let behind = behind.trim_start_matches(['年', '度']);
            ["脱贫", "退出", "出列", "摘帽"].iter().any(|word| behind.starts_with(word))
        })
    })
}

/// Whether a word stands there that denies something, which is not known to be harmless.
fn denies_something(text: &str) -> bool {
    without(HARMLESS_DENIALS, &without(HARMLESS, text)).contains(['未', '不', '没', '无', '非'])
}

/// The text without the sign behind the number of a day, so that 31日工资 is not paid by the day.
pub fn without_days(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.to_uppercase().chars() {
        if c != '日' || !written.ends_with(|before: char| before.is_ascii_digit()) {
            written.push(c);
        }
    }
    written
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
            ("风险解除监测户工资表", DoubtCause::NotAssisted),
            ("2014年退出贫困户工资表", DoubtCause::NotAssisted),
            ("车间职工家属花名册", DoubtCause::Unclear),
            ("无劳动能力脱贫人口台账", DoubtCause::Unclear),
        ];
        for (title, cause) in said {
            assert!(said_in_title(title, 2022).contains(&cause), "{title}");
        }
        for title in [
            "2022年拟享受奖补人员公示表",
            "1-12月工资发放花名册",
            "2022年一月至十二月工资表",
            "就业帮扶车间吸纳脱贫人口花名册",
            "2022年12月31日工资汇总",
            "脱贫户及一般户",
            "未消除风险监测户工资表",
            "不锈钢制品厂脱贫户工资表",
            "防止返贫监测对象花名册",
        ] {
            assert_eq!(said_in_title(title, 2022), [], "{title}");
        }
        assert!(names_the_assisted("脱贫户及一般户") && !names_the_assisted("非脱贫户"));
    }
}
