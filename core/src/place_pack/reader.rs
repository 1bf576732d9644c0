//! Reads fields of a document, and notes whatever is refused by its path.

use super::fault::{Fault, PackRefusal};
use super::given::Given;

/// The most entries of a list.
const MOST: usize = 500;

/// Where something stands in a document.
pub(super) enum Path<'a> {
    Whole,
    Field(&'a Self, &'a str),
    Entry(&'a Self, usize),
}

impl Path<'_> {
    /// As it is written: `places[0].office.telephone`.
    fn written(&self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Field(Self::Whole, name) => (*name).to_owned(),
            Self::Field(outer, name) => outer.written() + "." + name,
            Self::Entry(outer, place) => outer.written() + "[" + &place.to_string() + "]",
        }
    }
}

/// An object, and where it stands.
pub(super) struct Fields<'a> {
    pub(super) path: &'a Path<'a>,
    fields: &'a [(String, Given)],
    /// Whether it has a field that does not belong there: what was meant may be something else than is read.
    pub(super) is_strange: bool,
}

impl<'a> Fields<'a> {
    /// What stands there, if anything does.
    pub(super) fn get(&self, name: &str) -> Option<&'a Given> {
        self.fields.iter().find(|(known, given)| known == name && *given != Given::Nothing).map(|(_, given)| given)
    }
}

/// What has been refused so far.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) refusals: Vec<PackRefusal>,
}

impl Reader {
    /// Notes a refusal.
    pub(super) fn note(&mut self, path: &Path, fault: Fault) {
        self.refusals.push(PackRefusal { field: path.written(), fault });
    }

    /// An object with no fields but the known ones.
    pub(super) fn fields<'a>(&mut self, path: &'a Path<'a>, given: &'a Given, known: &[&str]) -> Option<Fields<'a>> {
        let Given::Object(fields) = given else {
            self.note(path, Fault::NotOfThatForm);
            return None;
        };
        let mut is_strange = false;
        for (name, _) in fields {
            if !known.contains(&name.as_str()) {
                is_strange = true;
                self.note(&Path::Field(path, name), Fault::NoSuchField);
            }
        }
        Some(Fields { path, fields, is_strange })
    }

    /// The entries of a list that must have some.
    pub(super) fn list<'a>(&mut self, of: &Fields<'a>, name: &str) -> &'a [Given] {
        let fault = match of.get(name) {
            Some(Given::List(list)) if MOST < list.len() => Fault::TooMuch,
            Some(Given::List(list)) if !list.is_empty() => return list,
            Some(Given::List(_)) | None => Fault::Missing,
            Some(_) => Fault::NotOfThatForm,
        };
        self.note(&Path::Field(of.path, name), fault);
        &[]
    }

    /// What a text at a field says, if nothing is wrong with it.
    pub(super) fn read<'a>(
        &mut self,
        of: &Fields<'a>,
        name: &str,
        fault_of: fn(&str) -> Option<Fault>,
    ) -> Option<&'a str> {
        self.text(&Path::Field(of.path, name), of.get(name).unwrap_or(&Given::Nothing), fault_of)
    }

    /// What a text says, if nothing is wrong with it.
    pub(super) fn text<'a>(
        &mut self,
        path: &Path,
        given: &'a Given,
        fault_of: fn(&str) -> Option<Fault>,
    ) -> Option<&'a str> {
        let (text, fault) = match given {
            Given::Nothing => ("", Some(Fault::Missing)),
            Given::Text(text) => match text.trim() {
                "" => ("", Some(Fault::Missing)),
                text => (text, fault_of(text)),
            },
            _ => ("", Some(Fault::NotOfThatForm)),
        };
        if let Some(fault) = fault {
            self.note(path, fault);
            return None;
        }
        Some(text)
    }
}
