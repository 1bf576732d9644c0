//! The calculator inside somebody else's page: what that page wishes, and what it is told.

use crate::roster::Named;
use crate::session::{self, Session, TextSize};
use crate::wording::Language;
use js_sys::{Array, Function, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wengang_core::notice::{City, Gap, Local};
use wengang_core::{Assessment, Claimant, Fund, LocalParameters, Outcome, Totals, Verdict, Year, Yuan};

/// What a page wishes of the calculator in it. What cannot be read is as if it were not wished, and is named.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// Who is asked; none if any employer may say who it is.
    pub claimant: Option<Claimant>,
    /// The language to begin in.
    pub language: Language,
    /// The text size to begin in.
    pub text_size: TextSize,
    /// The place whose page it is.
    pub region: Option<City>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// Answers to begin with, as an address keeps them.
    pub prefill: String,
    /// What was said when the calculator was last in the page, in the form in which it told it.
    pub kept: Option<String>,
    /// Whether the page is told the answers too; then the person is told so.
    pub sees_answers: bool,
    /// The wishes that cannot be read, each as `name: value`.
    pub refused: Vec<String>,
}

impl Host {
    /// Reads wishes, and tells the page which of them cannot be read; `unread` says so of the answers to begin with.
    pub fn heard(wishes: &JsValue, told: &Function, unread: impl Fn(&str) -> Vec<String>) -> Rc<Self> {
        let mut host = Self::read(wishes);
        host.refused.extend(unread(&host.prefill).iter().map(|part| format!("prefill: {part}")));
        let refused: Array = host.refused.iter().map(|wish| JsValue::from(wish.as_str())).collect();
        tell(told, "refused", &refused);
        Rc::new(host)
    }

    /// Reads wishes: an object with attributes by their names as they stand in the page, `local` as an object, and
    /// `refused`, a list of those that were refused before.
    fn read(wishes: &JsValue) -> Self {
        let mut refused: Vec<String> =
            Array::from(&get(wishes, "refused")).iter().filter_map(|one| one.as_string()).collect();
        let mut read = |name: &str, fits: &mut dyn FnMut(&str) -> bool| {
            let wished = wish(wishes, name);
            if !wished.is_empty() && !fits(&wished) {
                refused.push(format!("{name}: {wished}"));
            }
        };
        let (mut claimant, mut language, mut text_size, mut region) =
            (Some(Claimant::Worker), None, TextSize::Normal, None);
        read("view", &mut |name| {
            claimant = Claimant::named(name);
            claimant.is_some() || name == "employer"
        });
        read("lang", &mut |tag| {
            language = Language::tagged(tag.split('-').next().unwrap_or_default());
            language.is_some()
        });
        read("text-size", &mut |name| {
            text_size = if name == "large" { TextSize::Large } else { TextSize::Normal };
            ["large", "normal"].contains(&name)
        });
        read("region", &mut |name| {
            region = city(name);
            region.is_some()
        });
        let local = read_local(&of_region(get(wishes, "local"), region)).unwrap_or_else(|why| {
            refused.push(format!("local-parameters: {why}"));
            LocalParameters::default()
        });
        Self {
            claimant,
            language: language.unwrap_or_default(),
            text_size,
            region,
            local: Rc::new(local),
            prefill: wish(wishes, "prefill"),
            kept: get(wishes, "kept").as_string(),
            sees_answers: get(wishes, "sees-answers").is_truthy(),
            refused,
        }
    }

    /// A worker's session to begin with.
    pub fn session(&self) -> Session {
        match &self.kept {
            Some(kept) => session::read(kept),
            None => Session {
                language: self.language,
                text_size: self.text_size,
                damage: None,
                ..session::read(&self.prefill)
            },
        }
    }

    /// The session after this page has changed its wishes.
    pub fn wished(&self, session: &Session, before: Option<&Self>) -> Session {
        let (language, text_size) = self.followed((session.language, session.text_size), before.unwrap_or(self));
        Session { language, text_size, ..session.clone() }
    }

    /// How the calculator writes after this page has changed its wishes: in what it did not change, as the person has it.
    pub fn followed(&self, (language, text_size): (Language, TextSize), before: &Self) -> (Language, TextSize) {
        (
            if before.language == self.language { language } else { self.language },
            if before.text_size == self.text_size { text_size } else { self.text_size },
        )
    }

    /// What stands at the top: the page around it names the calculator; what is left to say is for which place it is.
    pub fn place(&self, language: Language) -> &'static str {
        self.region.map(|city| language.city(city)).unwrap_or_default()
    }

    /// What the page is told of what came out for a claimant: sums by verdict and by fund; the answers only if it sees them.
    pub fn report(&self, claimant: Claimant, assessment: &Assessment, answers: &str) -> JsValue {
        let mine = |outcome: &&Outcome| outcome.claimant == claimant;
        let mine: Vec<&Outcome> = assessment.outcomes.iter().filter(mine).collect();
        let by = |is: &dyn Fn(&Outcome) -> bool| {
            let those = mine.iter().filter(|outcome| is(outcome));
            let (count, least, most) = those.fold((0_u32, Yuan::ZERO, Yuan::ZERO), |(count, least, most), outcome| {
                (count + 1, least + outcome.amount.least(), most + outcome.amount.most())
            });
            object([("supports", count.into()), ("least", yuan(least)), ("most", yuan(most))])
        };
        let verdicts = Verdict::ALL.iter().map(|verdict| (verdict.name(), by(&|one| one.verdict == *verdict)));
        let funds = Fund::ALL.iter().map(|fund| (fund.name(), by(&|one| one.fund == Some(*fund))));
        let answers = self.sees_answers.then(|| ("answers", answers.into()));
        let rest = [
            ("year", JsValue::from(assessment.year.number())),
            ("byVerdict", object(verdicts)),
            ("byFund", object(funds)),
        ];
        self.told(claimant, &assessment.totals, rest.into_iter().chain(answers))
    }

    /// The same for sums alone.
    pub fn told(
        &self,
        claimant: Claimant,
        sums: &Totals,
        rest: impl IntoIterator<Item = (&'static str, JsValue)>,
    ) -> JsValue {
        let sums = [("granted", sums.granted), ("discretionary", sums.discretionary), ("most", sums.most)];
        let first = [
            ("view", JsValue::from(claimant.name())),
            ("region", self.region.map_or(JsValue::NULL, |region| region.name().into())),
            ("totals", object(sums.map(|(name, sum)| (name, yuan(sum))))),
        ];
        object(first.into_iter().chain(rest))
    }
}

/// Tells the page of something that happened.
pub fn tell(told: &Function, what: &str, detail: &JsValue) {
    // What the page throws is the page's own affair.
    let _ = told.call2(&JsValue::NULL, &what.into(), detail);
}

/// By its name in any language here, with or without 市.
fn city(name: &str) -> Option<City> {
    let name = name.trim().trim_end_matches('市');
    let is = |city: &&City| [Language::Chinese, Language::English].iter().any(|language| language.city(**city) == name);
    City::named(name).or_else(|| City::ALL.iter().find(is).copied())
}

/// The part for one region, if what is fixed is told by region; by its name in any language here.
fn of_region(local: JsValue, region: Option<City>) -> JsValue {
    let names = keys(&local).unwrap_or_default();
    if names.is_empty() || names.iter().any(|name| city(name).is_none()) {
        return local;
    }
    let own = names.iter().find(|name| region.is_some() && city(name) == region);
    own.map_or(JsValue::UNDEFINED, |name| get(&local, name))
}

/// What a place has fixed, by the names of the gaps; without serde, which would cost the phone ten times as much.
fn read_local(local: &JsValue) -> Result<LocalParameters, String> {
    if local.is_undefined() || local.is_null() {
        return Ok(LocalParameters::default());
    }
    let given = keys(local).ok_or_else(|| local.as_string().unwrap_or_else(|| "{…}?".to_owned()))?;
    given.iter().try_fold(LocalParameters::default(), |known, name| {
        let value = get(local, name);
        if value.is_null() {
            return Ok(known);
        }
        let one = read_one(&value).map_err(|part| format!("{name}{part}"))?;
        Gap::named(name).and_then(|gap| known.with(gap, one)).ok_or_else(|| name.clone())
    })
}

/// One of them: exactly an amount in a string, a source and a year; or which part is wrong.
fn read_one(value: &JsValue) -> Result<Local, &'static str> {
    let given = keys(value).ok_or("")?;
    if let Some(_unknown) = given.iter().find(|name| !["amount", "source", "year"].contains(&name.as_str())) {
        return Err(".?");
    }
    let amount = get(value, "amount").as_string().and_then(|typed| Yuan::read(&typed).ok()).ok_or(".amount")?;
    let year = get(value, "year").as_f64().and_then(|year| (1950..=2100).find(|known| f64::from(*known) == year));
    let year = year.and_then(|year| Year::new(year).ok()).ok_or(".year")?;
    Local::new(amount, &wish(value, "source"), year).map_err(|_| ".source")
}

/// The names in an object; none if it is no object.
fn keys(value: &JsValue) -> Option<Vec<String>> {
    let object = value.dyn_ref::<Object>().filter(|_| !Array::is_array(value))?;
    Some(Object::keys(object).iter().filter_map(|key| key.as_string()).collect())
}

/// A wish as it stands in the page; empty if there is none.
pub fn wish(wishes: &JsValue, name: &str) -> String {
    get(wishes, name).as_string().unwrap_or_default()
}

/// So many of each name.
pub fn counts(named: &[(Named, usize)]) -> JsValue {
    let counts = Object::new();
    for (Named { name, .. }, count) in named {
        // A new object refuses nothing.
        let _ = Reflect::set(&counts, &name.as_str().into(), &u32::try_from(*count).unwrap_or(u32::MAX).into());
    }
    counts.into()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn yuan(yuan: Yuan) -> JsValue {
    yuan.to_string().into()
}

fn object(entries: impl IntoIterator<Item = (&'static str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // A new object refuses nothing.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
