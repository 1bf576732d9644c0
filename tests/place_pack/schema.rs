//! The schema that is shipped, `www/guide/place-pack.schema.json`: that it has the names of the rules, and what it takes.

use super::file;
use serde_json::Value;
use wengang_core::notice::{Gap, Local, NOTICES};
use wengang_core::place_pack::Fault;
use wengang_core::{LocalParameters, ProvisionId, Year, Yuan};

fn schema() -> Value {
    serde_json::from_str(&file("www/guide/place-pack.schema.json")).unwrap()
}

/// Whether the schema takes a document, by the keywords that it has; what is null counts as left out.
pub fn takes(document: &Value) -> bool {
    let all = schema();
    fits(&all, &all, document)
}

fn fits(all: &Value, of: &Value, value: &Value) -> bool {
    if let Some(name) = of["$ref"].as_str() {
        return fits(all, all.pointer(name.trim_start_matches('#')).unwrap(), value);
    }
    let is_const = of.get("const").is_none_or(|known| known == value);
    let is_one = of["enum"].as_array().is_none_or(|known| known.contains(value));
    is_const
        && is_one
        && match of["type"].as_str() {
            Some("object") => value.is_object() && fields_fit(all, of, value),
            Some("array") => entries_fit(all, of, value),
            Some("string") => value.as_str().is_some_and(|text| text_fits(of, text.trim())),
            Some("integer") => value.is_u64(),
            Some(other) => panic!("{other} is not known here"),
            None => true,
        }
}

fn fields_fit(all: &Value, of: &Value, value: &Value) -> bool {
    let fields = value.as_object().unwrap().iter().filter(|(_, field)| !field.is_null());
    let known = of["properties"].as_object().unwrap();
    let required = of["required"].as_array().into_iter().flatten();
    fields.clone().all(|(name, field)| known.get(name).is_some_and(|of| fits(all, of, field)))
        && required.clone().all(|name| !value[name.as_str().unwrap()].is_null())
}

fn entries_fit(all: &Value, of: &Value, value: &Value) -> bool {
    let Some(entries) = value.as_array() else { return false };
    let count = entries.len() as u64;
    (of["minItems"].as_u64().unwrap()..=of["maxItems"].as_u64().unwrap()).contains(&count)
        && entries.iter().all(|entry| fits(all, &of["items"], entry))
}

fn text_fits(of: &Value, text: &str) -> bool {
    let length = text.chars().count() as u64;
    of["minLength"].as_u64().unwrap_or(1) <= length
        && of["maxLength"].as_u64().is_none_or(|most| length <= most)
        && of["pattern"].as_str().is_none_or(|pattern| matches(pattern, text))
}

/// The patterns of the schema, written out: there is nothing here that reads any.
fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str, counts: std::ops::RangeInclusive<usize>| {
        counts.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match pattern {
        "^23[0-9]{4}$" => digits(text, 6..=6) && text.starts_with("23"),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let parts: Vec<&str> = text.split('-').collect();
            matches!(parts[..], [year, month, day] if digits(year, 4..=4) && digits(month, 2..=2) && digits(day, 2..=2))
        }
        "^[0-9]{1,12}([.][0-9]{1,2})?$" => {
            let (whole, fen) = text.split_once('.').unwrap_or((text, "0"));
            digits(whole, 1..=12) && digits(fen, 1..=2)
        }
        "^[ +()-]*([0-9][ +()-]*){3,20}$" => {
            let count = text.bytes().filter(u8::is_ascii_digit).count();
            (3..=20).contains(&count) && text.bytes().all(|byte| byte.is_ascii_digit() || b" +()-".contains(&byte))
        }
        other => panic!("{other} is not known here"),
    }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

#[test]
fn the_names_of_the_schema_are_those_of_the_rules() {
    let schema = schema();
    assert_eq!(texts(&schema["$defs"]["supports"]["items"]["enum"]), ProvisionId::NAMES);
    let covered: Vec<u64> = NOTICES.iter().map(|notice| notice.year().number().into()).collect();
    let years = schema["$defs"]["amount"]["properties"]["year"]["enum"].as_array().unwrap();
    assert_eq!(years.iter().filter_map(Value::as_u64).collect::<Vec<_>>(), covered);
    let local = Local::new(Yuan::ZERO, "x", Year::new(2022).unwrap()).unwrap();
    let is_amount = |gap: &&Gap| LocalParameters::default().with(**gap, local.clone()).is_some();
    let amounts: Vec<&str> = Gap::ALL.iter().filter(is_amount).map(|gap| gap.name()).collect();
    let mut named: Vec<&str> = schema["$defs"]["place"]["properties"]["amounts"]["properties"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    named.sort_unstable_by_key(|name| amounts.iter().position(|known| known == name));
    assert_eq!(named, amounts);
}

#[test]
fn the_faults_of_the_schema_are_those_of_the_rules() {
    fn faults(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                let of = fields.get("x-faults").and_then(Value::as_object);
                found.extend(of.into_iter().flatten().map(|(_, fault)| fault.as_str().unwrap().to_owned()));
                fields.values().for_each(|field| faults(field, found));
            }
            Value::Array(list) => list.iter().for_each(|one| faults(one, found)),
            _ => (),
        }
    }
    let mut found = Vec::new();
    faults(&schema(), &mut found);
    assert!(7 < found.len());
    assert!(found.iter().all(|fault| Fault::named(fault).is_some()), "{found:?}");
}
