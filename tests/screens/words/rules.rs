//! What a worker is asked, and what the rules are made of.

use super::{Row, each};
use crate::product::{Language, QuestionGroup, Told, Workplace, covered_year};
use wengang_core::facts::Place;
use wengang_core::notice::{City, Department, Gap, Item, Reading, Treatment};
use wengang_core::outcome::{Caution, Condition, Frequency, Fund, Verdict};
use wengang_core::questions::{self, JobsAnswer, Kind};
use wengang_core::truth::{Fact, Truth};
use wengang_core::values::Cause;
use wengang_core::{Claimant, Notice, ProvisionId};

pub(super) fn rows() -> Vec<Row> {
    [questions(), choices(), supports(), causes(), parts_of_the_notice(), doubts()].into_iter().flatten().collect()
}

fn questions() -> Vec<Row> {
    let facts = || Fact::ALL.iter().copied();
    let name = |fact: Fact| fact.name().to_owned();
    let hint = |language: Language, fact| match fact {
        Fact::Year => language.words().labels().year_covered.of(covered_year()),
        fact => language.words().hint(fact, covered_year()),
    };
    let mut rows = each("questions", facts(), name, |language, fact| language.words().title(fact, covered_year()));
    rows.extend(each("hints", facts(), name, hint));
    rows.retain(|row| !row.words.iter().all(String::is_empty));
    rows.extend(each("questions in short", facts(), name, |language, fact| language.words().short(fact).to_owned()));
    rows
}

/// The names that answer a question, in the order in which they are offered.
pub fn names(fact: Fact) -> &'static [&'static str] {
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => names,
        Some(Kind::Jobs) => JobsAnswer::NAMES,
        _ => &[],
    }
}

fn choices() -> Vec<Row> {
    let pairs = Fact::ALL.iter().flat_map(|fact| names(*fact).iter().map(move |name| (*fact, *name)));
    let mut rows = each(
        "choices",
        pairs,
        |(fact, name)| format!("{} {name}", fact.name()),
        |language, (fact, name)| language.words().choice(fact, name).expect("a choice has words").to_owned(),
    );
    let workplaces = Workplace::ALL.iter().copied();
    let name = |place: Workplace| place.name().to_owned();
    rows.extend(each("where and how", workplaces, name, |language, place| {
        language.words().workplace(place).to_owned()
    }));
    let groups = QuestionGroup::ALL.iter().copied();
    let name = |group: QuestionGroup| format!("{group:?}");
    rows.extend(each("questions together", groups, name, |language, group| language.words().group(group).to_owned()));
    let places = Place::ALL.iter().copied();
    let name = |place: Place| place.name().to_owned();
    rows.extend(each("places", places, name, |language, place| language.words().place(place).to_owned()));
    rows
}

fn supports() -> Vec<Row> {
    let figures = &Notice::of(covered_year()).unwrap().figures;
    let all = || ProvisionId::ALL.iter().copied();
    let name = |provision: ProvisionId| provision.name().to_owned();
    let support = |language: Language, provision| language.words().support(provision);
    let mut rows = each("supports", all(), name, |language, provision| support(language, provision).plain.to_owned());
    let formal = |language, provision| support(language, provision).formal.to_owned();
    rows.extend(each("supports by their formal names", all(), name, formal));
    let summary = |language: Language, provision| language.words().summary(provision, figures);
    rows.extend(each("what a support is", all(), name, summary));
    let claimants = Claimant::ALL.iter().copied();
    let claimant = |language: Language, claimant| language.words().claimant(claimant).to_owned();
    rows.extend(each("claimants", claimants, |claimant| claimant.name().to_owned(), claimant));
    rows
}

fn causes() -> Vec<Row> {
    let name = |cause: Cause| cause.name().to_owned();
    each("causes of a refusal", Cause::ALL.iter().copied(), name, |language, cause| {
        language.words().refusal(cause, "", covered_year())
    })
}

fn parts_of_the_notice() -> Vec<Row> {
    let items = || Item::ALL.iter().copied();
    let name = |item: Item| item.name().to_owned();
    let mut rows = each("items", items(), name, |language, item| language.words().item(item));
    let treatment = |language: Language, treatment| language.words().treatment(treatment).unwrap_or("—").to_owned();
    let treatments = Treatment::ALL.iter().copied();
    rows.extend(each("what became of an item", treatments, |treatment| treatment.name().to_owned(), treatment));
    let department = |language: Language, department| language.words().department(department).to_owned();
    let departments = Department::ALL.iter().copied();
    rows.extend(each("departments", departments, |department| department.name().to_owned(), department));
    let fund = |language: Language, fund| language.words().fund(fund).to_owned();
    rows.extend(each("funds", Fund::ALL.iter().copied(), |fund| fund.name().to_owned(), fund));
    let frequency = |language: Language, (frequency, of)| language.words().frequency(frequency, of).to_owned();
    let of_transport = Frequency::ALL.iter().map(|frequency| (*frequency, ProvisionId::Transport));
    let frequencies = of_transport.chain([(Frequency::Once, ProvisionId::PlacementGrant)]);
    let name = |(frequency, of): (Frequency, ProvisionId)| match of {
        ProvisionId::PlacementGrant => format!("{} of a placement grant", frequency.name()),
        _ => frequency.name().to_owned(),
    };
    rows.extend(each("how often", frequencies, name, frequency));
    let city = |language: Language, city| language.words().city(city).to_owned();
    rows.extend(each("cities", City::ALL.iter().copied(), |city| city.name().to_owned(), city));
    rows
}

fn doubts() -> Vec<Row> {
    let verdict = |language: Language, verdict| language.words().verdict(verdict).to_owned();
    let mut rows = each("verdicts", Verdict::ALL.iter().copied(), |one| one.name().to_owned(), verdict);
    let in_a_word = |language: Language, verdict| language.words().in_a_word(verdict).to_owned();
    rows.extend(each("verdicts in a word", Verdict::ALL.iter().copied(), |one| one.name().to_owned(), in_a_word));
    let truth = |language: Language, truth| language.words().truth(truth).to_owned();
    rows.extend(each("truths", Truth::ALL.iter().copied(), |truth| truth.name().to_owned(), truth));
    let condition = |language: Language, condition| language.words().condition(condition).to_owned();
    rows.extend(each("conditions", Condition::ALL.iter().copied(), |one| one.name().to_owned(), condition));
    let failed = |language: Language, condition| language.words().failed(condition).to_owned();
    rows.extend(each("conditions that fail", Condition::ALL.iter().copied(), |one| one.name().to_owned(), failed));
    let reading = |language: Language, reading| language.words().reading(reading).to_owned();
    rows.extend(each("readings", Reading::ALL.iter().copied(), |one| one.name().to_owned(), reading));
    let case = |language: Language, name: &str| match name {
        "public agency" => language.words().told(Told::PublicAgency).to_owned(),
        _ => language.words().told(Told::LeftEarly).to_owned(),
    };
    rows.extend(each("cases of a reading", ["public agency", "left early"], str::to_owned, case));
    let gap = |language: Language, gap| language.words().gap(gap).to_owned();
    rows.extend(each("gaps", Gap::ALL.iter().copied(), |gap| gap.name().to_owned(), gap));
    let caution = |language: Language, caution| language.words().caution(caution).to_owned();
    rows.extend(each("cautions", Caution::ALL.iter().copied(), |one| one.name().to_owned(), caution));
    rows
}
