//! Whether an answer to a question can still change a verdict or an amount.

use super::answers::Answers;
use super::parse::{give, read};
use super::question::{Kind, about};
use crate::assessment::Assessment;
use crate::facts::{Facts, Job, Jobs, Place, WorkKind, Worker};
use crate::notice::{Figures, LocalParameters, Notice};
use crate::outcome::{Amount, Verdict};
use crate::provisions::{FOR_WORKERS, Provision, Rules};
use crate::truth::Fact;

/// Whether two answers to the question can come to different verdicts or amounts of a support that waits for it, whatever
/// is answered to the other questions that it waits for. Of what is typed, a few examples are tried.
pub(super) fn can_change(answers: &Answers, local: &LocalParameters, assessment: &Assessment, fact: Fact) -> bool {
    let Some(facts) = read(answers).facts else { return true };
    let Some(notice) = Notice::of(facts.year()) else { return false };
    let rules = Rules { figures: &notice.figures, days: facts.window(), local };
    let mut waiting = assessment.outcomes.iter().filter(|outcome| outcome.missing.has(fact));
    waiting.any(|outcome| {
        let unanswered = |other: &Fact| *other != fact && answers.get(*other).is_none();
        let others: Vec<Fact> = outcome.missing.iter().filter(unanswered).collect();
        let mut provisions = FOR_WORKERS.iter().filter(|provision| provision.id == outcome.provision);
        provisions.any(|provision| {
            let differs = |worker: &Worker| differs(provision, &facts, worker, fact, &rules);
            facts
                .worker
                .as_ref()
                .is_some_and(|worker| differs(worker) || with_any_answers(worker, &others, rules.figures, &differs))
        })
    })
}

/// Whether two answers to the question come to different verdicts or amounts.
fn differs(provision: &Provision, facts: &Facts, worker: &Worker, fact: Fact, rules: &Rules) -> bool {
    let mut found = answered(worker, fact, rules.figures).map(|worker| determine(provision, facts, worker, rules));
    let first = found.next();
    found.any(|other| first.as_ref() != Some(&other))
}

/// Whether it is so with some answers to those questions.
fn with_any_answers(worker: &Worker, facts: &[Fact], figures: &Figures, is_so: &dyn Fn(&Worker) -> bool) -> bool {
    let Some((fact, rest)) = facts.split_first() else { return is_so(worker) };
    answered(worker, *fact, figures).any(|worker| with_any_answers(&worker, rest, figures, is_so))
}

fn determine(provision: &Provision, facts: &Facts, worker: Worker, rules: &Rules) -> Option<(Verdict, Amount)> {
    let found = provision.determine(&Facts::new(facts.year(), None).about_worker(worker), rules)?;
    Some((found.verdict, found.amount))
}

/// The worker with each answer to that question in turn, the one that leads furthest first.
fn answered(worker: &Worker, fact: Fact, figures: &Figures) -> impl Iterator<Item = Worker> {
    let typed: &'static [&'static str] = match about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => names,
        Some(Kind::Money) => &["10000", "0"],
        Some(Kind::Jobs | Kind::Year) | None => &[],
    };
    let given = typed.iter().filter_map(move |typed| {
        let mut worker = worker.clone();
        give(&mut worker, fact, typed, Some(figures)).ok().map(|()| worker)
    });
    let jobs = if fact == Fact::Jobs { jobs(figures) } else { Vec::new() };
    given.chain(jobs.into_iter().map(|jobs| Worker { jobs: Some(jobs), ..worker.clone() }))
}

/// Work away and then at home, long enough for either award; all of it away; all of it at home; and none.
fn jobs(figures: &Figures) -> Vec<Jobs> {
    let year = Facts::new(figures.year, None).window().whole_year();
    let summer = year.first.end_of_months(6);
    let job = |place, from, to| Job::new(place, WorkKind::Employed, from, Some(to)).ok();
    let list = |jobs: Vec<Option<Job>>| Jobs::new(jobs.into_iter().flatten().collect()).unwrap_or_default();
    let (away, home) = (Place::AnotherProvince, Place::Heilongjiang);
    vec![
        list(vec![job(away, year.first, summer), job(home, summer.next(), year.last)]),
        list(vec![job(away, year.first, year.last)]),
        list(vec![job(home, year.first, year.last)]),
        Jobs::default(),
    ]
}
