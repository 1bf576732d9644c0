//! Notes that speak of one person, of a numbered row or of a marked one: they are remarks of those rows.

use crate::roster::assess::row::remark_awards::says_paid;
use crate::roster::assess::row::remark_contracts::speaks_of_another_contract;
use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::assess::rows_named::{Group, RowsNamed};
use crate::roster::cells::has;
use crate::roster::columns::{
    DoubtCause, Field, Layout, RosterKind, RowsTold, is_about_people, is_of_columns_of_work, is_of_rules,
    said_in_title, told_of_fare, told_of_pay, told_of_work,
};

/// Whom a sentence of a note is about.
pub enum About {
    /// Those rows.
    Rows(Vec<Group>),
    /// All rows, or some of which nobody can tell which.
    All,
    /// No row.
    Nobody,
}

/// What a sentence in that row casts doubt on, and in which of the rows that can be named.
pub fn said_by_note(
    named: &RowsNamed,
    layout: &Layout,
    (row, sentence): (usize, &str),
    year: u16,
) -> (Vec<DoubtCause>, About) {
    let (mut causes, of_contracts) = causes_for(layout, sentence, year);
    let of_work = matches!(layout.kind(), Some(RosterKind::Workers | RosterKind::Placements));
    let speaks = has(sentence, SPEAKING_OF_ONE) || of_work && has(sentence, SPEAKING_OF_WORK);
    if causes.is_empty() && !speaks {
        return (causes, About::Nobody);
    }
    let told = RowsTold::of(sentence, named.people());
    let mut groups = named.in_sentence(sentence, &told);
    groups.retain(|group| named.rows(*group).iter().any(|other| *other != row));
    // Who is left out of what is said of the others is not who it is said of.
    let of_the_others = !causes.is_empty() && has(sentence, &["其余", "其他人", "其它人", "以外", "之外", "除外"]);
    if groups.is_empty() && !told.is_empty() && !causes.is_empty() {
        groups.push(named.everybody());
    }
    if !groups.is_empty() && !of_the_others {
        let of_money = told_of_pay(sentence).or_else(|| told_of_fare(sentence));
        causes.extend(of_money.filter(|_| causes.is_empty()));
        let causes = if causes.is_empty() { vec![DoubtCause::Unclear] } else { causes };
        return (causes, About::Rows(groups));
    }
    // A count of those who do not count says nothing where each row says who it is.
    let tells =
        [Field::Household, Field::LiftedOut, Field::Monitored].iter().any(|field| layout.column(*field).is_some());
    let is_count = sentence.contains("其中") && tells;
    let of_all = of_the_others
        || of_contracts
        || of_work && is_of_all_work(sentence, &causes)
        || is_about_people(sentence) && !is_count;
    (causes, if of_all { About::All } else { About::Nobody })
}

/// What a sentence casts doubt on in a roster of that layout, and whether it speaks of contracts.
fn causes_for(layout: &Layout, sentence: &str, year: u16) -> (Vec<DoubtCause>, bool) {
    let mut causes = causes_of(sentence, year);
    // Where no wages stand in the rows, what was paid is the award.
    let paid = layout.kind() != Some(RosterKind::Workshop) && says_paid(sentence);
    causes.extend((paid && causes.is_empty()).then_some(DoubtCause::AlreadyReceived));
    let of_contracts = layout.kind() == Some(RosterKind::Placements) && speaks_of_contracts(sentence);
    causes.extend((of_contracts && causes.is_empty()).then_some(DoubtCause::Unclear));
    causes.extend(told_of_work(sentence, layout.kind()).filter(|_| causes.is_empty()));
    (causes, of_contracts)
}

/// Words by which a note about one person may matter, whatever else it says.
const SPEAKING_OF_ONE: &[&str] =
    &["含", "元", "工资", "户", "夫", "妻", "享受", "退", "走", "离", "死", "停", "协议", "合同"];

/// Whether it is about all rows by its own words: it speaks of columns of the work, of the table, or of everybody.
pub fn is_about_all(sentence: &str) -> bool {
    let of_table = has(sentence, &["以上", "上述", "本表", "表中", "表内", "数据", "全部", "全员", "均", "都"]);
    is_of_columns_of_work(sentence) || of_table && !is_of_rules(sentence)
}

/// Whether what it says of the work is said of all rows, where it denies nothing.
fn is_of_all_work(sentence: &str, causes: &[DoubtCause]) -> bool {
    let of_time =
        |cause: &DoubtCause| matches!(cause, DoubtCause::Planned | DoubtCause::AnotherYear | DoubtCause::Left);
    let denies = has(sentence, &["非", "无", "没有", "不是", "未"]);
    is_of_columns_of_work(sentence)
        || is_about_all(sentence) && !denies && (causes.iter().any(of_time) || names_no_work(sentence))
}

/// Whether it says that the work is none for an employer, or that others brought the people.
fn names_no_work(sentence: &str) -> bool {
    [RosterKind::Workers, RosterKind::Placements].iter().any(|kind| told_of_work(sentence, Some(*kind)).is_some())
}

/// Words by which a note about one person may matter in rosters of workers and of people placed.
const SPEAKING_OF_WORK: &[&str] =
    &["干", "务工", "打工", "就业", "创业", "返", "回", "实际", "只", "仅", "应聘", "介绍", "去了", "自己", "经营"];

/// Whether it says that there is no labour contract of a year, or that another firm signed it.
fn speaks_of_contracts(sentence: &str) -> bool {
    const OTHERS: &[&str] =
        &["未签", "没签", "没有签", "未订", "派遣", "外包", "口头", "不足", "未满", "不满", "未盖", "代签", "中介"];
    let of_all = has(sentence, &["派遣", "外包"]) && has(sentence, &["均", "都", "全部"]);
    (of_all || has(sentence, &["合同", "协议"]))
        && !is_of_rules(sentence)
        && (has(sentence, OTHERS) || speaks_of_another_contract(sentence))
}

fn causes_of(sentence: &str, year: u16) -> Vec<DoubtCause> {
    let mut causes = said_in_title(sentence, year);
    let unclear = causes == [DoubtCause::Unclear];
    causes.retain(|cause| *cause != DoubtCause::Unclear);
    causes
        .extend(doubts_in(sentence, Weight::All, year).iter().filter(|cause| *cause != DoubtCause::Unclear || unclear));
    causes.dedup();
    causes
}
