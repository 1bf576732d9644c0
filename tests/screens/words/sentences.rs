//! Sentences with figures in them, each with made-up figures that can be told apart.

use super::{Row, each};
use crate::product::{Language, covered_year};
use wengang_core::assessment::Totals;
use wengang_core::facts::SpellLength;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback, Fund};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::{ApproximateDate, Date};
use wengang_core::{ProvisionId, Yuan};

pub(super) fn rows() -> Vec<Row> {
    [amounts(), measures(), changes(), sums(), days()].into_iter().flatten().collect()
}

fn day(month: u32, day: u32) -> Date {
    Date::new(2022, month, day).unwrap()
}

const fn yuan(yuan: u32) -> Yuan {
    Yuan::whole(yuan)
}

fn amounts() -> Vec<Row> {
    let amounts = [
        ("nothing", Amount::NOTHING),
        ("exact", Amount::Exact { yuan: Yuan::fen(38_650) }),
        ("between", Amount::Between { least: yuan(1000), most: yuan(1500) }),
        ("local", Amount::Local { gap: Gap::BaseAward }),
        ("each-person", Amount::EachPerson { yuan: yuan(200) }),
        ("in-kind", Amount::InKind),
        ("wages", Amount::Wages),
        ("none", Amount::None),
    ];
    let name = |(name, _): (&str, Amount)| name.to_owned();
    let mut rows = each("amounts", amounts, name, |language, (_, amount)| language.words().amount(&amount));
    let fallbacks = [
        ("local", Amount::Local { gap: Gap::WorkshopFallback }),
        ("fixed", Amount::Exact { yuan: yuan(2400) }),
        ("open", Amount::Between { least: yuan(0), most: yuan(1200) }),
    ];
    rows.extend(each("another fund", fallbacks, name, |language, (_, amount)| {
        language.words().fallback(&Fallback { fund: Fund::RuralTransition, people: 4, amount })
    }));
    let local = Local::new(Yuan::fen(700_050), "a document", covered_year()).unwrap();
    let gaps = Gap::ALL.iter().copied();
    rows.extend(each(
        "what a place has fixed",
        gaps,
        |gap| gap.name().to_owned(),
        |language, gap| language.words().local(gap, &local),
    ));
    rows
}

fn work(days: u32, months: usize, days_in_all: u32, reached_on: Option<Date>) -> Measure {
    Measure::Work { days, months, days_in_all, needed_months: 3, reached_on }
}

fn measures() -> Vec<Row> {
    let pay = |paid: Yuan, short_by: Yuan| Measure::Pay { paid, line: yuan(7000), short_by };
    let measures = [
        ("no work", Truth::False, work(0, 0, 0, None)),
        ("long enough", Truth::True, work(92, 3, 92, Some(day(5, 31)))),
        ("too short", Truth::False, work(61, 2, 61, Some(day(9, 30)))),
        ("one day", Truth::False, work(1, 0, 1, Some(day(3, 31)))),
        ("one month", Truth::False, work(31, 1, 31, Some(day(4, 2)))),
        ("broken", Truth::Unknown, work(46, 1, 91, Some(day(6, 30)))),
        ("never reached", Truth::Unknown, work(20, 0, 40, None)),
        ("paid enough", Truth::True, pay(Yuan::fen(700_050), yuan(0))),
        ("paid too little", Truth::False, pay(Yuan::fen(699_999), Yuan::fen(1))),
        ("contract", Truth::False, Measure::Contract { months: 11, needed_months: 12 }),
        ("contract of a month", Truth::False, Measure::Contract { months: 1, needed_months: 12 }),
        ("received", Truth::Unknown, Measure::Received { yuan: yuan(500) }),
        ("same person", Truth::False, Measure::SameAs { entry: 1 }),
    ];
    each(
        "measures",
        measures,
        |(name, ..)| name.to_owned(),
        |language, (_, truth, measure)| language.words().measure(&measure, truth),
    )
}

fn changes() -> Vec<Row> {
    let changes = [
        ("work-until", Change::WorkUntil { job: 1, until: day(9, 30), days: 30 }),
        ("work a day more", Change::WorkUntil { job: 0, until: day(5, 31), days: 1 }),
        ("ask-for-line", Change::AskForLine { at_best: yuan(5000) }),
    ];
    let name = |(name, _): (&str, Change)| name.to_owned();
    each("what brings more", changes, name, |language, (_, change)| language.words().change(&change, yuan(2000)))
}

fn said(language: Language, what: usize) -> String {
    let words = language.words();
    let totals = |granted, most| Totals { granted: yuan(granted), discretionary: yuan(0), most: yuan(most) };
    match what {
        0 => words.progress(3, 7),
        1 => words.to_go(6),
        2 => words.changed(&totals(0, 1500), &totals(500, 1500)),
        3 => words.ask_village(&[ProvisionId::Transport, ProvisionId::ProductionAward]),
        _ => words.at_most(yuan(2000)),
    }
}

fn sums() -> Vec<Row> {
    let sums = [
        [0, 0, 0],
        [0, 0, 1500],
        [500, 0, 500],
        [500, 0, 1500],
        [0, 1000, 1000],
        [0, 1000, 1500],
        [500, 1000, 1500],
        [500, 1000, 2000],
    ];
    let name = |[granted, discretionary, most]: [u32; 3]| format!("{granted} + {discretionary} of {most}");
    each("sums", sums, name, |language, sum| {
        let [granted, discretionary, most] = sum.map(yuan);
        language.words().sum(&Totals { granted, discretionary, most })
    })
}

fn days() -> Vec<Row> {
    let days: Vec<Date> = (1..=12).map(|month| day(month, 28 - month)).collect();
    let name = |day: Date| day.to_string();
    let mut rows = each("days", days, name, |language: Language, day| language.words().date(day));
    let about = [
        "2022-03-01",
        "2022-03",
        "2022-03-01/2022-03-10",
        "2022-02-11/2022-02-20",
        "2022-02-21/2022-02-28",
        "2022-02-21/2022-03-02",
    ];
    let about = about.map(|text| ApproximateDate::read(text, covered_year()).unwrap());
    rows.extend(each("about which day", about, |date| date.to_string(), |language, date| language.words().about(date)));
    let length = |days, months| SpellLength { days, months };
    let lengths = [
        (length(0, 0), length(0, 0)),
        (length(20, 0), length(20, 0)),
        (length(92, 3), length(92, 3)),
        (length(2, 0), length(61, 2)),
        (length(93, 3), length(121, 3)),
    ];
    let of = |(least, most): (SpellLength, SpellLength)| format!("{} to {}", least.days, most.days);
    rows.extend(each("how long", lengths, of, |language, (least, most)| {
        language.words().spell_length(least, most, covered_year())
    }));
    let told = [("how far", 0), ("to go", 1), ("changed", 2), ("whom to ask", 3), ("at most", 4)];
    rows.extend(each("on the way", told, |(name, _)| name.to_owned(), |language, (_, what)| said(language, what)));
    rows.extend(each("up to when", [day(12, 31)], name, |language, day| language.words().as_of(day)));
    rows.extend(each(
        "spells of work",
        [0, 9],
        |job: usize| job.to_string(),
        |language, job| language.words().job(job),
    ));
    rows
}
