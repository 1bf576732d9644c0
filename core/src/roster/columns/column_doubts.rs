//! The columns that seem to be for a field and do not settle it: questions to the person, until they are answered.

use super::column::Column;
use super::doubt::{DoubtCause, Doubtful};
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::months::is_of_years;
use super::meanings::pay::VERIFIED;
use super::meanings::person::{counts_people, is_of_another};
use super::meanings::{is_part_of_pay, of_heading, seeming};
use super::other_time::{other_fare, other_money, other_time};
use super::sum_of_parts::sum_of_parts;
use super::title_times::{is_of_other_year, names_year};
use crate::facts::Months;

/// What can be told from about the whole table.
pub struct Around<'a> {
    /// The columns.
    pub columns: &'a [Column],
    /// The titles above them.
    pub titles: &'a [String],
    /// The fields that the kind of roster reads.
    pub fields: &'a [Field],
    /// The year of the roster.
    pub year: u16,
}

impl Around<'_> {
    /// The columns but that one.
    fn others(&self, place: usize) -> impl Iterator<Item = &Column> {
        self.columns.iter().enumerate().filter(move |(other, _)| *other != place).map(|(_, column)| column)
    }

    /// Whether columns hold the pay of months.
    fn has_months(&self) -> bool {
        self.columns.iter().any(|column| column.pay_of.is_some())
    }

    /// Whether a column says for which months each row's pay is.
    fn is_by_month(&self) -> bool {
        self.columns
            .iter()
            .any(|column| column.field.or(column.rival_of) == Some(Field::Months) && !is_of_years(&column.compared))
    }
}

/// The doubtful columns, in their order.
pub fn column_doubts(around: &Around) -> Vec<Doubtful> {
    let columns = || around.columns.iter().enumerate().filter(|(_, column)| !column.is_confirmed());
    let taken = columns().filter_map(|(place, column)| {
        let field = column.field.filter(|field| around.fields.contains(field))?;
        Some(Doubtful { column: place, field, cause: of_taken(around, place, column, field)? })
    });
    let seeming = columns().filter_map(|(place, column)| {
        let (field, cause) = column.seems.filter(|_| column.is_unused() && column.pay_of.is_none())?;
        let open = around.fields.contains(&field) && !is_settled(around, field);
        open.then_some(Doubtful { column: place, field, cause })
    });
    let mut doubts: Vec<Doubtful> = taken.chain(seeming).collect();
    // What is chosen twice is asked first.
    doubts.extend(of_person(around).filter(|doubt| doubts.iter().all(|known| known.column != doubt.column)));
    doubts.sort_by_key(|doubt| doubt.column);
    doubts
}

/// The column that tells whom the rows are about, where that may be somebody else: by its own heading, beside a column that
/// counts the people whom somebody employs or brings, or beside the only one who is named.
fn of_person(around: &Around) -> Option<Doubtful> {
    let taken = |field: Field| around.columns.iter().position(|column| column.field == Some(field));
    let is_confirmed = |place: usize| around.columns.get(place).is_some_and(Column::is_confirmed);
    let (id, name) = (taken(Field::Id), taken(Field::Name));
    if id.or(name).is_none_or(is_confirmed) {
        return None;
    }
    let own = [(Field::Id, id), (Field::Name, name)].into_iter().find_map(|(field, place)| {
        let column = place.filter(|place| !is_confirmed(*place))?;
        let (_, cause) = around.columns.get(column)?.seems.filter(|(seems, _)| *seems == field)?;
        Some(Doubtful { column, field, cause })
    });
    own.or_else(|| {
        let (field, column) = id.map(|id| (Field::Id, id)).or(name.map(|name| (Field::Name, name)))?;
        let is_unsure = has_count(around) || id.is_some_and(|id| follows_another(around, id, name));
        is_unsure.then_some(Doubtful { column, field, cause: DoubtCause::AnotherPerson })
    })
}

/// Whether a column counts the people whom somebody employs, brings or places.
fn has_count(around: &Around) -> bool {
    around.columns.iter().any(|column| !column.is_left_out() && counts_people(&column.compared))
}

/// Whether the ID numbers may be those of another whom a column names, before the person is named, or where nobody else is.
fn follows_another(around: &Around, id: usize, name: Option<usize>) -> bool {
    let mut others = around.columns.iter().enumerate().filter(|(_, column)| !column.is_left_out());
    others.any(|(place, column)| is_of_another(&column.compared) && name.is_none_or(|name| place < id && id < name))
}

/// Why a column that is taken for a field does not settle it.
fn of_taken(around: &Around, place: usize, column: &Column, field: Field) -> Option<DoubtCause> {
    if around.others(place).any(|other| other.field == Some(field)) {
        return Some(DoubtCause::ChosenTwice);
    }
    match column.seems {
        Some((Field::Pay, DoubtCause::OneMonth)) if around.is_by_month() => (),
        // Whom the rows are about is asked once.
        Some((seems, cause)) if seems == field && !matches!(field, Field::Name | Field::Id) => return Some(cause),
        _ => (),
    }
    let says_a_fact = !matches!(field, Field::Pay | Field::Name | Field::Id | Field::Months | Field::Organisation);
    if says_a_fact && is_of_other_year(&Heading::read(&column.heading), around.year) {
        return Some(DoubtCause::AnotherYear);
    }
    match field {
        Field::Pay => of_pay(around, place, column),
        Field::Fare => other_fare(around.titles),
        _ => None,
    }
}

/// Why a column that is taken for the pay does not settle it, by its heading, its neighbours and the titles.
fn of_pay(around: &Around, place: usize, column: &Column) -> Option<DoubtCause> {
    let (heading, shown) = (&column.compared, Heading::read(&column.heading));
    let others = || around.others(place).map(|other| (Heading::read(&other.heading), other.pay_of));
    let of_other_year =
        |(other, pay_of): (Heading, Option<Months>)| pay_of.is_some() && is_of_other_year(&other, around.year);
    if (others().any(of_other_year) || has_part_of_other_year(around, place)) && !names_year(&shown, around.year) {
        return Some(DoubtCause::AnotherYear);
    }
    if names_incomes_of_household(around, place) {
        return Some(DoubtCause::Household);
    }
    let by_month = around.is_by_month();
    let other = other_time(column, around.titles, around.year, by_month)
        .or_else(|| other_money(column, around.titles, by_month || around.has_months()));
    if other.is_some() {
        return other;
    }
    if !around.is_by_month()
        && !shown.is_of_whole_year()
        && !heading.is_sum()
        && !around.titles.iter().any(|title| names_whole_year(title))
        && others().any(|(other, _)| counts_time(&other))
    {
        return Some(DoubtCause::UnknownPeriod);
    }
    if is_without(&shown) {
        return Some(DoubtCause::Net);
    }
    let surely = of_heading(heading).is_none_or(|(_, surely)| HeadingMatch::Weak < surely);
    if !surely && !is_verified_twice(around, place, heading) && !["实发", "实得"].iter().any(|net| heading.is(net))
    {
        let has_parts = others().any(|(other, _)| is_part_of_pay(&other));
        return Some(if has_parts { DoubtCause::PartOfPay } else { DoubtCause::Unclear });
    }
    if ["社保", "五险", "保险", "公积金"].iter().any(|word| heading.has_anywhere(word)) {
        return Some(DoubtCause::Unclear);
    }
    is_net(heading).then_some(DoubtCause::Net)
}

/// Whether it is the sum of pay of another year and of something on top of it.
fn has_part_of_other_year(around: &Around, place: usize) -> bool {
    let is_other =
        |part: usize| around.columns.get(part).is_some_and(|part| is_of_other_year(&part.compared, around.year));
    let sum = sum_of_parts(around.columns.iter().map(|column| &column.compared));
    sum.is_some_and(|(sum, mut parts)| sum == place && parts.any(is_other))
}

/// Whether both the pay and another column are figures that were declared or verified: where they differ, that is asked of the
/// row.
fn is_verified_twice(around: &Around, place: usize, heading: &Heading) -> bool {
    let is_verified = |heading: &Heading| VERIFIED.iter().any(|word| heading.has(word)) && seeming(heading).is_none();
    let mut others = around.others(place).map(|other| Heading::read(&other.heading));
    is_verified(heading) && others.any(|other| is_verified(&other) && is_part_of_pay(&other))
}

/// Whether two columns or more beside the pay tell what a household lives on otherwise.
fn names_incomes_of_household(around: &Around, place: usize) -> bool {
    const INCOMES: &[&str] = &[
        "种植",
        "养殖",
        "种植业",
        "养殖业",
        "农业收入",
        "经营净收入",
        "财产",
        "转移",
        "土地流转",
        "生产经营",
        "家庭人口",
        "人均收入",
        "人均纯收入",
        "年总收入",
        "总收入",
        "家庭总",
        "纯收入",
    ];
    let is_income = |other: &&Column| INCOMES.iter().any(|word| other.compared.has(word)) && !other.compared.has("扣");
    1 < around.others(place).filter(is_income).count()
}

/// Whether a title names the whole year.
fn names_whole_year(title: &str) -> bool {
    let title = Heading::read(title);
    ["全年", "年度", "1-12月"].iter().any(|word| title.has_anywhere(word)) && !title.has_anywhere("半年")
}

/// Whether a column counts months or days of work, as the payroll of a month does.
fn counts_time(heading: &Heading) -> bool {
    let counts = ["月数", "出勤", "天数", "考勤", "工日", "出工", "工时", "个月"];
    let terms = ["合同", "公益", "培训", "年龄", "请假"];
    // 务工时间 says when, not how long.
    let is_time = !heading.has("月数") && heading.ends_with("工时间");
    !is_time && counts.iter().any(|word| heading.has(word)) && !terms.iter().any(|word| heading.has(word))
}

/// Whether its brackets say what is not in it, 不含加班费; what of the insurance is in it is asked.
fn is_without(heading: &Heading) -> bool {
    let holds = |words: &[&str]| words.iter().any(|word| heading.bracketed().contains(word));
    holds(&["不含", "不包括", "已扣", "扣除"]) && !holds(&["社保", "五险", "保险", "公积金"])
}

/// Whether a heading is that of what is left after deductions.
pub fn is_net(heading: &Heading) -> bool {
    ["实发", "实得", "到手", "税后", "净"].iter().any(|word| heading.has_anywhere(word))
}

/// Whether something else says what the field would.
fn is_settled(around: &Around, field: Field) -> bool {
    let has = |field: Field| around.columns.iter().any(|column| column.field == Some(field));
    match field {
        Field::Pay => has(Field::Pay) || around.columns.iter().any(|column| column.pay_of.is_some()),
        Field::Spell => has(Field::Spell) || has(Field::From) || has(Field::To),
        Field::Name | Field::Id => has(Field::Name) || has(Field::Id),
        Field::Household | Field::LiftedOut | Field::Monitored => {
            has(Field::Household) || has(Field::LiftedOut) || has(Field::Monitored)
        }
        Field::ContractMonths | Field::ContractSpell | Field::ContractFrom | Field::ContractTo => {
            has(Field::ContractMonths) || has(Field::ContractSpell) || has(Field::ContractTo)
        }
        field => has(field),
    }
}
