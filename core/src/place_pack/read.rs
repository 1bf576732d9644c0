//! Reads a pack: each item by itself, so that one that is refused takes no other along.

use super::code::PlaceCode;
use super::fault::{Fault, PackRefusal};
use super::given::{Given, VERSION_FIELD};
use super::item::{Item, Statement, Telephone, fault_of_telephone, fault_of_words};
use super::pack::{PackedPlace, PlacePack};
use super::reader::{Fields, Path, Reader};
use crate::notice::{Gap, Local, LocalParameters, Notice, ProvisionId};
use crate::values::{Date, Set, Year, Yuan};
use serde::{Deserialize, Deserializer};

impl PlacePack {
    /// The version of packs that is read here.
    pub const VERSION: u16 = 1;

    /// Reads a document: what is in order of it, and what is refused.
    pub fn read(given: &Given) -> (Self, Vec<PackRefusal>) {
        let mut reader = Reader::default();
        let places = reader.places(given);
        (Self { places }, reader.refusals)
    }
}

impl<'de> Deserialize<'de> for PlacePack {
    /// All of a document, or what is refused of it first.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (pack, refusals) = Self::read(&Given::deserialize(deserializer)?);
        refusals.first().map_or(Ok(pack), |refusal| Err(serde::de::Error::custom(refusal)))
    }
}

/// The fields of a place that state something, each with the one that says what.
const STATEMENTS: [(&str, &str); 4] =
    [("office", "name"), ("documents", "names"), ("deadlines", "until"), ("workshops", "names")];

impl Reader {
    fn places(&mut self, given: &Given) -> Vec<PackedPlace> {
        let mut places: Vec<PackedPlace> = Vec::new();
        let path = Path::Field(&Path::Whole, "places");
        let Some(pack) = self.fields(&Path::Whole, given, &["$schema", VERSION_FIELD, "places"]) else { return places };
        if pack.get(VERSION_FIELD) != Some(&Given::Number(PlacePack::VERSION)) {
            self.note(&Path::Field(&Path::Whole, VERSION_FIELD), Fault::OtherVersion);
            return places;
        }
        for (index, given) in self.list(&pack, "places").iter().enumerate() {
            let path = Path::Entry(&path, index);
            let Some(place) = self.place(&path, given) else { continue };
            if places.iter().any(|known| known.code == place.code) {
                self.note(&Path::Field(&path, "code"), Fault::Twice);
            } else {
                places.push(place);
            }
        }
        places
    }

    fn place(&mut self, path: &Path, given: &Given) -> Option<PackedPlace> {
        let known = ["code", "name", "amounts", "office", "documents", "deadlines", "workshops"];
        let place = self.fields(path, given, &known)?;
        let code = self.read(&place, "code", |text| PlaceCode::read(text).err());
        let name = self.read(&place, "name", fault_of_words);
        let mut statements = Vec::new();
        for (field, what) in STATEMENTS {
            let Some(given) = place.get(field) else { continue };
            let path = Path::Field(path, field);
            if field == "office" || field == "workshops" {
                statements.extend(self.statement(&path, given, field, what));
                continue;
            }
            for (index, given) in self.list(&place, field).iter().enumerate() {
                statements.extend(self.statement(&Path::Entry(&path, index), given, field, what));
            }
        }
        let amounts = self.amounts(&place);
        Some(PackedPlace { code: PlaceCode::read(code?).ok()?, name: name?.to_owned(), amounts, statements })
    }

    fn statement(&mut self, path: &Path, given: &Given, field: &str, what: &str) -> Option<Statement> {
        let known: &[&str] = match field {
            "office" => &["name", "address", "telephone", "source", "date"],
            "workshops" => &["names", "source", "date"],
            _ => &["for", what, "source", "date"],
        };
        let one = self.fields(path, given, known)?;
        let (item, supports) = (self.item(&one, field, what), self.supports(&one));
        let (source, date) = (self.read(&one, "source", fault_of_words), self.day(&one, "date"));
        if one.is_strange { None } else { Statement::new(item?, supports?, source?, date?).ok() }
    }

    fn item(&mut self, one: &Fields, field: &str, what: &str) -> Option<Item> {
        match field {
            "office" => {
                let name = self.read(one, what, fault_of_words).map(str::to_owned);
                // An office without its address, or without its number, is an office still.
                let address = one.get("address").and_then(|_| self.read(one, "address", fault_of_words));
                let number = one.get("telephone").and_then(|_| self.read(one, "telephone", fault_of_telephone));
                let telephone = number.and_then(|number| Telephone::new(number).ok());
                Some(Item::Office { name: name?, address: address.map(str::to_owned), telephone })
            }
            "documents" => self.names(one, what).map(Item::Documents),
            "workshops" => self.names(one, what).map(Item::Workshops),
            _ => self.day(one, what).map(Item::Deadline),
        }
    }

    fn names(&mut self, of: &Fields, name: &str) -> Option<Vec<String>> {
        let mut names = Vec::new();
        for (index, given) in self.list(of, name).iter().enumerate() {
            let text = self.text(&Path::Entry(&Path::Field(of.path, name), index), given, fault_of_words);
            names.extend(text.map(str::to_owned));
        }
        (!names.is_empty()).then_some(names)
    }

    /// The supports that something is for: all of them, unless they are named. One that is no support would make it another's.
    fn supports(&mut self, of: &Fields) -> Option<Set<ProvisionId>> {
        let mut supports = Set::EMPTY;
        if of.get("for").is_none() {
            return Some(ProvisionId::ALL.iter().fold(supports, |all, support| all.with(*support, true)));
        }
        let before = self.refusals.len();
        for (index, given) in self.list(of, "for").iter().enumerate() {
            let path = Path::Field(of.path, "for");
            let is_none = |name: &str| ProvisionId::named(name).is_none().then_some(Fault::NotASupport);
            let name = self.text(&Path::Entry(&path, index), given, is_none);
            supports = name.and_then(ProvisionId::named).map_or(supports, |one| supports.with(one, true));
        }
        (self.refusals.len() == before).then_some(supports)
    }

    fn day(&mut self, of: &Fields, name: &str) -> Option<Date> {
        self.read(of, name, |text| day(text).is_none().then_some(Fault::NotADay)).and_then(day)
    }

    fn amounts(&mut self, place: &Fields) -> Vec<(Gap, Local)> {
        let mut amounts = Vec::new();
        let path = Path::Field(place.path, "amounts");
        match place.get("amounts") {
            Some(Given::Object(given)) => {
                for (name, one) in given.iter().filter(|(_, one)| *one != Given::Nothing) {
                    amounts.extend(self.amount(&Path::Field(&path, name), name, one));
                }
            }
            Some(_) => self.note(&path, Fault::NotOfThatForm),
            None => {}
        }
        amounts
    }

    fn amount(&mut self, path: &Path, name: &str, given: &Given) -> Option<(Gap, Local)> {
        let Some(gap) = Gap::named(name) else {
            self.note(path, Fault::NoSuchField);
            return None;
        };
        let one = self.fields(path, given, &["amount", "year", "source", "date"])?;
        let amount = self.read(&one, "amount", |text| yuan(text).is_none().then_some(Fault::NotAnAmount));
        let year = self.year(&one);
        let (source, date) = (self.read(&one, "source", fault_of_words), self.day(&one, "date"));
        if one.is_strange {
            return None;
        }
        // Where an amount is shown there is room for its source only; the day goes with it.
        let source = source?.to_owned() + " · " + &date?.to_string();
        let local = Local::new(amount.and_then(yuan)?, &source, year?).ok()?;
        if LocalParameters::default().with(gap, local.clone()).is_none() {
            self.note(path, Fault::NoSuchField);
            return None;
        }
        Some((gap, local))
    }

    fn year(&mut self, of: &Fields) -> Option<Year> {
        let fault = match of.get("year") {
            Some(Given::Number(number)) => match Year::new(*number) {
                Ok(year) if Notice::of(year).is_some() => return Some(year),
                _ => Fault::OtherYear,
            },
            Some(_) => Fault::NotAYear,
            None => Fault::Missing,
        };
        self.note(&Path::Field(of.path, "year"), fault);
        None
    }
}

/// A day, written in no other way than as 2022-03-01.
fn day(text: &str) -> Option<Date> {
    let is_plain = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    Date::read(text).ok().filter(|_| is_plain)
}

/// An amount, written in no other way than with digits and a point.
fn yuan(text: &str) -> Option<Yuan> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_short = text.split_once('.').is_none_or(|(_, fen)| fen.len() <= 2);
    Yuan::read(text).ok().filter(|_| is_plain && is_short)
}
