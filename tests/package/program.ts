// Every name that the package exports, used as a program would.
import {
  WengangError, evaluate, init, initRoster, nextQuestion, notice, readRosterCells,
  type Advice, type Amount, type Answers, type Assessment, type Awarded, type Base, type Broker, type BrokerKind,
  type Cause, type Caution, type Change, type Check, type City, type CityEntry, type Claim, type ColumnDoubt, type DayOrMonth,
  type DoubtCause, type DoubtView, type OwnTotal, type Claimant, type Column,
  type Condition, type Contract, type ContractKind, type Correction, type Counts, type Day, type Department,
  type ErrorView, type Fact, type Facts, type Fallback, type FareBy, type Field, type Figure, type Figures, type Fix,
  type FixWhat, type Frequency, type Fund, type Gap, type Household, type HouseholdProduction, type InWork, type Item,
  type ItemEntry, type Job, type JobAnswer, type Jobs, type LabourCapacity, type Line, type ListOf, type Local,
  type LocalParameters, type Measure, type Note, type Notice, type OrganisationTotal, type Outcome,
  type PersonOutcome, type Place, type Placement, type Problem, type ProvisionEntry, type ProvisionId, type PublicPost,
  type Question, type Reading, type Refusal, type Replacement, type RosterFindings, type RosterKind, type RowFindings, type RowState,
  type Schooling, type Settings, type Share, type Skip, type Skipped, type Source, type Step, type Summary, type Tally,
  type Totals, type Treatment, type Truth, type UnreadWords, type Verdict, type WorkKind, type Worker, type Workshop,
  type WorkshopWorker, type Yuan,
} from 'wengang';

const source: Source = new URL('https://rules.invalid/rules.wasm');
await init();
await initRoster(source);

const from: Day = '2022-03-01';
const where: Place = 'liaoning';
const work: WorkKind = 'employed';
const jobs: Jobs = [{ province: where, work, from, to: '2022-05-31' }, { province: '辽宁', from } satisfies Job];
const [household, post, production]: [Household, PublicPost, HouseholdProduction] = ['monitored', 'never', 'produces'];
const [by, capacity, school]: [FareBy, LabourCapacity, Schooling] = ['train', 'full', 'none'];
const fare: Yuan = '386.50';
const worker: Worker = {
  household, jobs, fare, production, public_post: post, fare_by: by, labour_capacity: capacity, schooling: school,
  has_work: null,
};
const awarded: Awarded = 'never';
const person: WorkshopWorker = { id: 'A', household, pay: '7000', awarded };
const workshop: Workshop = { recognised: true, workers: [person] };
const contract: Contract = { kind: 'fixed-term' satisfies ContractKind, months: 12 };
const placement: Placement = { household, contract, left_early: false };
const kind: BrokerKind = 'hr-agency';
const broker: Broker = { kind, placements: [placement] };
const base: Base = { recognised: true, placed: 3 };
const facts: Facts = { year: 2022, worker, workshop, broker, base };
const line: Local = { amount: '7000', source: 'a document', year: 2022 };
const local: LocalParameters = { monitoring_line: line };

// @ts-expect-error: no worker has a wage.
evaluate({ year: 2022, worker: { wage: '7000' } });
// @ts-expect-error: money is a string of yuan.
evaluate({ year: 2022, worker: { fare: 386.5 } });
// @ts-expect-error: a name that no choice has.
evaluate({ year: 2022, worker: { household: 'rich' } });
// @ts-expect-error: the year is needed.
evaluate({});
// @ts-expect-error: no such question.
nextQuestion({ colour: 'red' });
// @ts-expect-error: cells are text.
await readRosterCells([[1]]);

const assessment: Assessment = evaluate(facts, local);
const totals: Totals = assessment.totals;

function said(amount: Amount): string {
  switch (amount.kind) {
    case 'exact': case 'each-person': return amount.yuan;
    case 'between': return `${amount.least}–${amount.most}`;
    case 'local': { const gap: Gap = amount.gap; return gap; }
    case 'in-kind': case 'wages': case 'none': return amount.kind;
  }
}

function measured(measure: Measure): Yuan | Day | number | null {
  switch (measure.kind) {
    case 'work': return measure.reached_on;
    case 'pay': return measure.short_by;
    case 'contract': return measure.months;
    case 'received': return measure.yuan;
    case 'same-as': return measure.entry;
  }
}

function changed(change: Change): Day | Yuan | number {
  switch (change.kind) {
    case 'work-until': return change.until;
    case 'lengthen-contract': return change.months;
    case 'pay-more': return change.yuan;
    case 'ask-for-line': return change.at_best;
  }
}

function checked(check: Check): [Condition, Item, Truth, ListOf<Fact>, ListOf<Reading>, unknown] {
  const { condition, item, truth, missing, open, measure } = check;
  return [condition, item, truth, missing, open, measure && measured(measure)];
}

for (const outcome of assessment.outcomes) {
  const one: Outcome = outcome;
  const who: [ProvisionId, Claimant, Verdict, Frequency] = [one.provision, one.claimant, one.verdict, one.frequency];
  const fund: Fund | null = one.fund;
  const fallback: Fallback | null = one.fallback;
  const people: PersonOutcome[] = one.people;
  const advice: Advice | null = one.advice;
  const others: [Department[], Caution[], Gap[]] = [one.departments, one.cautions, one.gaps];
  const conditions = people.flatMap((person) => person.conditions.map(checked));
  console.log(who, fund, fallback, said(one.amount), conditions, others, advice && changed(advice.change));
}

const job: JobAnswer = { province: '辽宁', work: 'employed', from: '2022.3.1', to: null };
const answers: Answers = { year: '2022', household: 'monitored', jobs: [job], fare: 'unknown' };
const step: Step = nextQuestion(answers, local);
const question: Question | null = step.question;
if (question?.kind === 'choice') console.log(question.choices.join());
const causes: Cause[] = step.refusals.map((refusal: Refusal) => refusal.cause);

const register: Notice = notice();
const treatments: Treatment[] = register.items.map((entry: ItemEntry) => entry.treatment);
const provisions: ProvisionEntry[] = register.provisions;
const figures: Figures | undefined = register.figures[0];
const cap: Figure<Yuan> | undefined = figures?.transport_cap;
const cities: City[] = register.cities.map((entry: CityEntry) => entry.city);

const field: Field = 'received';
const settings: Settings = { year: 2022, for_all: { [field]: '否' }, fund_left: '5000', broker: kind };
const mended = { words: { 1: { 低保户: '都不是' } }, cells: { 2: { 0: '张三' } } };
const correction: Correction = { kind: 'workshop', header: [1, 1], fields: { 2: null }, ...mended };
const findings: RosterFindings = await readRosterCells([['姓名', null]], settings, correction);
const kinds: RosterKind = findings.kind;
const columns: Column[] = findings.columns;
const summary: Summary = findings.summary;
const tally: Tally = summary.tally;
const skips: Skip[] = summary.skipped.map((skipped: Skipped) => skipped.reason);
const lines: [Line[], Counts, InWork, Skip[]] = [tally.lines, tally.rows, summary.in_work, skips];
const fixes: [FixWhat, Share][] = summary.fixes.map((fix: Fix) => [fix.what, fix.share]);
const organisations: OrganisationTotal[] = summary.organisations;
const doubts: [DoubtCause, string][] = summary.doubts.map((doubt: ColumnDoubt) => [doubt.cause, doubt.letter]);
const unread: [string, Replacement[]][] = summary.words.map((words: UnreadWords) => [words.words, words.replacements]);
const totalsOfTheRoster: OwnTotal[] = summary.own_totals;
const held: DoubtView[] = findings.rows.flatMap((row: RowFindings) => row.doubts);
const month: DayOrMonth = '2022-03';
const rows: [RowState, Note[], Claim[], Problem[]][] = findings.rows.map((row: RowFindings) => [
  row.state, row.notes, row.claims, row.errors.map((error: ErrorView) => error.problem),
]);

try {
  evaluate(facts);
} catch (error) {
  if (error instanceof WengangError) console.log(error.field, error.refused, error.message satisfies string);
}
console.log(totals, causes, treatments, provisions, cap, cities, kinds, columns, lines, fixes, organisations, rows, doubts, unread, totalsOfTheRoster, held, month);
