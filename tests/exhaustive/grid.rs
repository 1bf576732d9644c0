//! A grid of situations: every combination of some facts, each cut at its boundaries, and what must hold between
//! neighbours: an answer stays within what was said before it, and is asked for exactly when it can matter.

use crate::people::{UNSTATED, beyond, fen, people, stated};
use wengang_core::{Amount, Assessment, Fact, Facts, LocalParameters, Outcome, ProvisionId, Verdict, evaluate};

/// What is said, and what the place has fixed.
#[derive(Clone)]
pub struct Situation {
    pub facts: Facts,
    pub local: LocalParameters,
}

impl Situation {
    pub fn assess(&self) -> Assessment {
        evaluate(&self.facts, &self.local)
    }
}

impl std::fmt::Display for Situation {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let json = |value: serde_json::Result<String>| value.unwrap();
        write!(f, "{} {}", json(serde_json::to_string(&self.facts)), json(serde_json::to_string(&self.local)))
    }
}

type Set = Box<dyn Fn(&mut Situation, usize)>;

/// One fact and where it is cut.
pub struct Axis {
    /// What the first cut leaves unknown, if it leaves anything unknown.
    unknown: Option<Fact>,
    cuts: usize,
    /// Whether the cuts lead to all that the fact can lead to, and each to something of its own.
    complete: bool,
    set: Set,
}

impl Axis {
    /// Unknown first, then cut by cut.
    pub fn fact<V: Clone + 'static>(fact: Fact, cuts: Vec<V>, set: fn(&mut Situation, Option<V>)) -> Self {
        let mut all = vec![None];
        all.extend(cuts.into_iter().map(Some));
        Self { unknown: Some(fact), ..Self::given(all, set) }
    }

    /// Never unknown.
    pub fn given<V: Clone + 'static>(cuts: Vec<V>, set: fn(&mut Situation, V)) -> Self {
        let count = cuts.len();
        let set = Box::new(move |situation: &mut Situation, cut: usize| set(situation, cuts[cut].clone()));
        Self { unknown: None, cuts: count, complete: true, set }
    }

    /// The cuts are examples, from which cannot be told whether the fact can still change something.
    pub fn examples(self) -> Self {
        Self { complete: false, ..self }
    }
}

impl Axis {
    /// The cut in that cell, if neighbours along the axis lie so far apart.
    fn cut(&self, cell: usize, stride: usize) -> usize {
        cell / stride % self.cuts
    }
}

/// A property of one situation and what came out for it.
pub type Property = (&'static str, fn(&Situation, &Assessment) -> bool);

pub struct Grid {
    pub start: Situation,
    pub axes: Vec<Axis>,
    /// The provisions that the facts are about.
    pub watched: Vec<ProvisionId>,
    /// Where a fact may be called missing although it can change nothing.
    pub idle: fn(&Situation) -> bool,
    /// An axis, and cuts of it of which each tells of more work than the one before.
    pub rising: Option<(usize, Vec<Vec<usize>>)>,
}

/// What is kept of an outcome; money in fen.
#[derive(Clone, Copy)]
struct Seen {
    verdict: Verdict,
    least: u32,
    /// `UNSTATED` where the place fixes the amount.
    most: u32,
    /// What each of two people comes to at least and at most, all entries of one together.
    people: [(u32, u32); 2],
    /// People for whom another fund may pay.
    beyond: u32,
    /// The facts that are missing.
    missing: u64,
    /// The readings that are open.
    open: u64,
    /// The axes whose answers can still change something, alone or with others.
    matters: u32,
}

impl Seen {
    fn of(situation: &Situation, outcome: &Outcome) -> Self {
        let amounts: Vec<Amount> = [outcome.amount].into_iter().chain(outcome.fallback.map(|f| f.amount)).collect();
        let most = || amounts.iter().map(|amount| fen(amount.most())).sum();
        Self {
            verdict: outcome.verdict,
            people: people(situation, outcome),
            least: amounts.iter().map(|amount| fen(amount.least())).sum(),
            most: if amounts.iter().copied().all(stated) { most() } else { UNSTATED },
            beyond: u32::try_from(beyond(outcome)).unwrap(),
            missing: outcome.missing.iter().fold(0, |all, fact| all | 1 << fact as u64),
            open: outcome.open.iter().fold(0, |all, reading| all | 1 << reading as u64),
            matters: 0,
        }
    }

    fn says(&self) -> (Verdict, u32, u32, u32, u64) {
        (self.verdict, self.least, self.most, self.beyond, self.open)
    }

    /// Whether this can be what an answer makes of `before`.
    fn refines(&self, before: &Self) -> bool {
        let stands = before.verdict == Verdict::Undetermined || before.verdict == self.verdict;
        let mut people = self.people.iter().zip(&before.people);
        let each = people.all(|(after, before)| before.0 <= after.0 && after.1 <= before.1);
        stands && each && before.least <= self.least && self.most <= before.most && self.beyond <= before.beyond
    }
}

impl Grid {
    pub fn cells(&self) -> usize {
        self.axes.iter().map(|axis| axis.cuts).product()
    }

    /// Visits every cell, holds every property in it, then holds what must be true between neighbours.
    pub fn hold(&self, properties: &[Property]) -> usize {
        let mut seen = Vec::with_capacity(self.cells() * self.watched.len());
        self.visit(|situation| {
            let assessment = situation.assess();
            for (name, holds) in properties {
                assert!(holds(situation, &assessment), "not so: {name}\n{situation}");
            }
            seen.extend(self.watched.iter().map(|id| Seen::of(situation, assessment.outcome(*id).unwrap())));
        });
        for cell in (0..self.cells()).rev() {
            for (watched, id) in self.watched.iter().enumerate() {
                seen[cell * self.watched.len() + watched].matters = self.answers(cell, watched, *id, &seen);
                self.rises(cell, watched, &seen);
            }
        }
        self.cells()
    }

    fn visit(&self, mut see: impl FnMut(&Situation)) {
        let mut situation = self.situation(0);
        for cell in 0..self.cells() {
            for (axis, stride) in self.strides() {
                if cell % stride == 0 {
                    (axis.set)(&mut situation, axis.cut(cell, stride));
                }
            }
            see(&situation);
        }
    }

    fn situation(&self, cell: usize) -> Situation {
        let mut situation = self.start.clone();
        for (axis, stride) in self.strides() {
            (axis.set)(&mut situation, axis.cut(cell, stride));
        }
        situation
    }

    /// Each axis, and how far apart its neighbours lie.
    fn strides(&self) -> impl Iterator<Item = (&Axis, usize)> {
        self.axes.iter().scan(1, |next, axis| {
            let stride = *next;
            *next *= axis.cuts;
            Some((axis, stride))
        })
    }

    /// Every answer to what is unknown stays within what was said before it; together the answers reach its bounds;
    /// and what is missing are exactly the facts that can change something. Says which axes those are.
    fn answers(&self, cell: usize, watched: usize, id: ProvisionId, seen: &[Seen]) -> u32 {
        let at = |cell: usize| &seen[cell * self.watched.len() + watched];
        let before = at(cell);
        let (mut matters, mut missing) = (0, 0);
        for (place, (axis, stride)) in self.strides().enumerate().filter(|(_, (axis, _))| axis.unknown.is_some()) {
            if axis.cut(cell, stride) != 0 {
                continue;
            }
            let after = || (1..axis.cuts).map(|cut| at(cell + cut * stride));
            let told = |what: &str| format!("{}: {what} {:?}\n{}", id.name(), axis.unknown, self.situation(cell));
            assert!(after().all(|after| after.refines(before)), "{}", told("an answer leaves the bounds:"));
            let reached = (after().map(|a| a.least).min().unwrap(), after().map(|a| a.most).max().unwrap());
            let exact = before.most == UNSTATED || reached == (before.least, before.most);
            assert!(exact || !axis.complete, "{}", told("no answer reaches the bounds:"));
            let asked = axis.unknown.is_some_and(|fact| before.missing & 1 << fact as u64 != 0);
            let moves = after().any(|after| after.says() != before.says());
            matters |= u32::from(if axis.complete { moves } else { asked }) << place;
            matters |= after().fold(0, |all, after| all | after.matters);
        }
        for (place, axis) in self.axes.iter().enumerate() {
            missing |= axis.unknown.filter(|_| matters & 1 << place != 0).map_or(0, |fact| 1 << fact as u64);
        }
        let named =
            |facts: u64| Fact::ALL.iter().filter(move |fact| facts & 1 << **fact as u64 != 0).collect::<Vec<_>>();
        let unnamed = named(missing & !before.missing);
        assert!(unnamed.is_empty(), "{}: {unnamed:?} matters, unsaid\n{}", id.name(), self.situation(cell));
        // The days of a job are no axis of their own: tests/spells.rs holds that knowing them stays within these bounds.
        let days = 1 << Fact::JobDays as u64;
        let idle = named(before.missing & !missing & !days);
        let excused = idle.is_empty() || (self.idle)(&self.situation(cell));
        assert!(excused, "{}: {idle:?} missing in vain\n{}", id.name(), self.situation(cell));
        matters
    }

    /// More work never brings less.
    fn rises(&self, cell: usize, watched: usize, seen: &[Seen]) {
        let Some((rising, chains)) = &self.rising else { return };
        let (axis, stride) = self.strides().nth(*rising).unwrap();
        let here = axis.cut(cell, stride);
        let at = |cut: usize| &seen[(cell - here * stride + cut * stride) * self.watched.len() + watched];
        for pair in chains.iter().flat_map(|chain| chain.windows(2)).filter(|pair| pair[0] == here) {
            let rises = at(pair[0]).least <= at(pair[1]).least && at(pair[0]).most <= at(pair[1]).most;
            assert!(rises, "more work brings less than\n{}", self.situation(cell));
        }
    }
}
