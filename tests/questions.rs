//! Which questions are asked: the one that can move the most money first, none that can change nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeSet;
use wengang_core::notice::Local;
use wengang_core::questions::{self, Answers, JobAnswer, Kind, UNKNOWN, next, open, read};
use wengang_core::values::Year;
use wengang_core::{Amount, Assessment, Fact, LocalParameters, Question, Verdict, Yuan, evaluate};

/// Spells of work: place, how, from, to.
const SPELLS: [&[(&str, &str, &str, &str)]; 6] = [
    &[("辽宁", "employed", "2022-03-01", "2022-05-31")],
    &[("辽宁", "employed", "2022-03-01", "2022-05-30")],
    &[("辽宁", "employed", "2022-03-01", "")],
    &[("黑龙江", "employed", "2022-03-01", "2022-04-30"), ("辽宁", "employed", "2022-07-01", "2022-09-30")],
    &[("黑龙江", "public-post", "2022-01-01", "2022-02-28"), ("辽宁", "employed", "2022-03-01", "")],
    &[("辽宁", "self-employed", "2022-03-01", "2022-08-31")],
];

fn jobs(spells: &[(&str, &str, &str, &str)]) -> Vec<JobAnswer> {
    let owned = |text: &str| text.to_owned();
    let to = |to: &str| (!to.is_empty()).then(|| owned(to));
    let job = spells.iter().map(|(province, work, from, end)| JobAnswer {
        province: owned(province),
        work: owned(work),
        from: owned(from),
        to: to(end),
    });
    job.collect()
}

/// Every answer to a question, as an answer and the list that belongs to it; what is typed, by examples.
fn answers_to(question: &Question) -> Vec<(&'static str, Vec<JobAnswer>)> {
    let plain = |names: &[&'static str]| names.iter().map(|name| (*name, Vec::new())).collect();
    match question.kind {
        Kind::Year => plain(&["2022"]),
        Kind::Choice(names) => plain(names),
        Kind::Money => plain(&["0", "386.50", "600"]),
        Kind::Jobs => {
            let listed = SPELLS.iter().map(|spells| ("listed", jobs(spells)));
            listed.chain([("none", Vec::new())]).collect()
        }
    }
}

fn answer(answers: &Answers, question: &Question, (typed, jobs): (&'static str, Vec<JobAnswer>)) -> Answers {
    let mut answers = answers.clone();
    answers.given.insert(question.fact, typed.to_owned());
    if question.fact == Fact::Jobs {
        answers.jobs = jobs;
    }
    answers
}

fn assess(answers: &Answers) -> Assessment {
    evaluate(&read(answers).facts.unwrap(), &LocalParameters::default())
}

fn year_only() -> Answers {
    Answers { given: [(Fact::Year, "2022".to_owned())].into(), jobs: Vec::new() }
}

type Given = &'static [(Fact, &'static str)];

/// What was answered, and the question that is asked next.
const NEXT: &[(Given, Option<Fact>)] = &[
    (&[], Some(Fact::Year)),
    (&[(Fact::Year, "20x2")], Some(Fact::Year)),
    (&[(Fact::Year, "unknown")], Some(Fact::Year)),
    (&[(Fact::Year, "2024")], None),
    (&[(Fact::Year, "2022")], Some(Fact::Household)),
    (&[(Fact::Year, "2022"), (Fact::Household, "neither")], None),
    (&[(Fact::Year, "2022"), (Fact::Household, "monitored")], Some(Fact::Registered)),
    (&[(Fact::Year, "2022"), (Fact::Household, "unknown"), (Fact::Registered, "yes")], Some(Fact::Jobs)),
    // Without work no money can move, and the services are asked about.
    (
        &[(Fact::Year, "2022"), (Fact::Household, "monitored"), (Fact::Registered, "yes"), (Fact::Jobs, "none")],
        Some(Fact::LookingForWork),
    ),
];

#[test]
fn yes_is_true_no_is_false_and_not_known_is_neither() {
    let facts = [Fact::Registered, Fact::TransportReceived, Fact::CanLeaveHome, Fact::HasWork];
    for (typed, said) in [("yes", Some(true)), ("no", Some(false)), (UNKNOWN, None)] {
        let given = facts.iter().map(|fact| (*fact, typed.to_owned())).chain(year_only().given).collect();
        let worker = read(&Answers { given, jobs: Vec::new() }).facts.unwrap().worker.unwrap();
        let read =
            [worker.registered_in_heilongjiang, worker.transport_received, worker.can_leave_home, worker.has_work];
        assert_eq!(read, [said; 4], "{typed}");
    }
}

#[test]
fn the_next_question_is_as_the_table_says() {
    for (given, expected) in NEXT {
        let given = given.iter().map(|(fact, answer)| (*fact, (*answer).to_owned())).collect();
        let asked = next(&Answers { given, jobs: Vec::new() }, &LocalParameters::default());
        assert_eq!(asked.map(|question| question.fact), *expected);
    }
}

#[test]
fn after_the_spells_of_work_the_larger_award_is_asked_about_first() {
    let given =
        [(Fact::Year, "2022"), (Fact::Household, "monitored"), (Fact::Registered, "yes"), (Fact::Jobs, "listed")];
    let given = given.map(|(fact, answer)| (fact, answer.to_owned())).into();
    let answers = Answers { given, jobs: jobs(SPELLS[0]) };
    let asked: Vec<Fact> = open(&answers, &LocalParameters::default()).iter().map(|question| question.fact).collect();
    let expected = [
        Fact::PublicPost,
        Fact::Production,
        Fact::ProductionReceived,
        Fact::TransportReceived,
        Fact::FareBy,
        Fact::Fare,
        Fact::LookingForWork,
        Fact::ReturnedHome,
        Fact::StartingBusiness,
        Fact::Schooling,
        Fact::HardToEmploy,
        Fact::LabourCapacity,
        Fact::CanLeaveHome,
        Fact::HasWork,
    ];
    assert_eq!(asked, expected);
}

#[test]
fn a_place_that_fixes_what_other_rules_pay_is_asked_about_work_first_all_the_same() {
    let start_up = Local::new(Yuan::whole(20_000), "made up for the tests", Year::new(2022).unwrap()).unwrap();
    let local = LocalParameters { start_up_subsidy: Some(start_up), ..LocalParameters::default() };
    let given = [(Fact::Year, "2022"), (Fact::Household, "monitored"), (Fact::Registered, "yes")];
    let given = given.map(|(fact, answer)| (fact, answer.to_owned())).into();
    let asked = next(&Answers { given, jobs: Vec::new() }, &local);
    assert_eq!(asked.map(|question| question.fact), Some(Fact::Jobs));
}

#[test]
fn what_can_change_no_verdict_is_not_asked() {
    let table: &[(Given, Fact, bool)] = &[
        // While nobody knows whether the person can work at all, the post stays open.
        (&[(Fact::Registered, "no"), (Fact::LabourCapacity, "unknown")], Fact::CanLeaveHome, false),
        (&[(Fact::Registered, "yes"), (Fact::LabourCapacity, "full")], Fact::CanLeaveHome, true),
        (&[(Fact::Registered, "no")], Fact::CanLeaveHome, true),
        // Nobody knows the household: all of its money stays open, wherever it is registered.
        (&[(Fact::Household, "unknown")], Fact::Registered, false),
        (&[(Fact::Household, "unknown")], Fact::Jobs, true),
    ];
    for (given, fact, expected) in table {
        let given = given.iter().chain(&[(Fact::Year, "2022")]).map(|(fact, answer)| (*fact, (*answer).to_owned()));
        let answers = Answers { given: given.collect(), jobs: Vec::new() };
        let asked = open(&answers, &LocalParameters::default()).iter().any(|question| question.fact == *fact);
        assert_eq!(asked, *expected, "{fact:?} after {:?}", answers.given);
    }
}

/// Some answers: which of each question's, or that it is not known, or none.
fn answers() -> impl Strategy<Value = Answers> {
    let picks =
        prop::collection::vec((prop::option::weighted(0.6, any::<Index>()), any::<bool>()), questions::ALL.len());
    picks.prop_map(|picks| {
        let asked = questions::ALL.iter().zip(picks).skip(1);
        asked.fold(year_only(), |answers, (question, (pick, known))| match pick {
            Some(pick) if known => answer(&answers, question, pick.get(&answers_to(question)).clone()),
            Some(_) => answer(&answers, question, (UNKNOWN, Vec::new())),
            None => answers,
        })
    })
}

/// What an outcome says: verdict and bounds.
fn says(assessment: &Assessment) -> Vec<(Verdict, Amount)> {
    assessment.outcomes.iter().map(|outcome| (outcome.verdict, outcome.amount)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_to_a_question_that_is_not_asked_could_change_anything(answers in answers()) {
        let asked: BTreeSet<Fact> = open(&answers, &LocalParameters::default()).iter().map(|q| q.fact).collect();
        let unasked = questions::ALL.iter().filter(|q| !asked.contains(&q.fact) && answers.get(q.fact).is_none());
        let before = says(&assess(&answers));
        for question in unasked {
            for one in answers_to(question) {
                prop_assert_eq!(&before, &says(&assess(&answer(&answers, question, one))), "{:?}", question.fact);
            }
        }
    }

    #[test]
    fn the_next_question_waits_for_the_most_money(answers in answers()) {
        let assessment = assess(&answers);
        let waiting = |fact: Fact| -> Yuan {
            let money = assessment.outcomes.iter().filter(|outcome| outcome.fund.is_some());
            let outcomes = money.filter(|outcome| outcome.missing.has(fact));
            outcomes.map(|outcome| outcome.amount.most().saturating_sub(outcome.amount.least())).sum()
        };
        let open: Vec<Yuan> = open(&answers, &LocalParameters::default()).iter().map(|q| waiting(q.fact)).collect();
        prop_assert!(open.windows(2).all(|pair| pair[1] <= pair[0]));
        prop_assert_eq!(open.first(), open.iter().max());
    }

    #[test]
    fn answering_what_is_asked_comes_to_an_end_at_which_nothing_decisive_is_missing(picks in prop::collection::vec(any::<Index>(), 18)) {
        let (mut answers, mut picks) = (Answers::default(), picks.into_iter());
        while let Some(question) = next(&answers, &LocalParameters::default()) {
            prop_assert!(answers.get(question.fact).is_none(), "{:?} is asked twice", question.fact);
            let pick = picks.next().expect("no more questions than there are");
            answers = answer(&answers, question, pick.get(&answers_to(question)).clone());
        }
        let end = says(&assess(&answers));
        for question in questions::ALL.iter().filter(|question| answers.get(question.fact).is_none()) {
            for one in answers_to(question) {
                prop_assert_eq!(&end, &says(&assess(&answer(&answers, question, one))), "{:?}", question.fact);
            }
        }
        prop_assert!(read(&answers).refusals.is_empty());
    }

    #[test]
    fn changing_an_answer_keeps_the_others(answers in answers(), which: Index, pick: Index) {
        let question = which.get(&questions::ALL[1..]);
        let changed = answer(&answers, question, pick.get(&answers_to(question)).clone());
        let others = questions::ALL.iter().filter(|other| other.fact != question.fact);
        prop_assert!(others.clone().all(|other| answers.get(other.fact) == changed.get(other.fact)));
        let fields = |answers: &Answers| serde_json::to_value(read(answers).facts.unwrap().worker).unwrap();
        let (before, after) = (fields(&answers), fields(&changed));
        prop_assert!(others.skip(1).all(|other| before[other.fact.name()] == after[other.fact.name()]));
    }
}
