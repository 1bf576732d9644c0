//! What is refused of a pack, by field, and that it takes nothing else along: `golden/place_packs/refused.json`.

use super::{file, schema};
use serde::Deserialize;
use serde_json::{Map, Value};
use wengang_core::place_pack::{Given, Item, PlacePack, Statement};
use wengang_core::values::Date;

/// The example with something else in it, and what is refused then.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    set: Map<String, Value>,
    refused: Vec<String>,
    #[serde(default)]
    beyond_schema: bool,
}

pub fn example() -> Value {
    serde_json::from_str(&file("www/guide/place-pack.example.json")).unwrap()
}

impl Case {
    fn all() -> Vec<Self> {
        serde_json::from_str(&file("tests/golden/place_packs/refused.json")).unwrap()
    }

    fn document(&self) -> Value {
        let mut document = example();
        for (pointer, value) in &self.set {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            match document.pointer_mut(parent).expect("something to put it into") {
                Value::Array(list) => list[name.parse::<usize>().unwrap()] = value.clone(),
                object => object[name] = value.clone(),
            }
        }
        document
    }
}

fn read(document: &Value) -> (PlacePack, Vec<String>) {
    let (pack, refusals) = PlacePack::read(&serde_json::from_value::<Given>(document.clone()).unwrap());
    let mut refused: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    refused.sort();
    (pack, refused)
}

#[test]
fn what_is_refused_is_named_by_its_field_and_its_fault() {
    for case in Case::all() {
        assert_eq!(read(&case.document()).1, case.refused, "{}", case.name);
    }
}

#[test]
fn a_pack_as_a_whole_is_refused_with_the_first_field_and_read_where_nothing_is_wrong() {
    for case in Case::all() {
        match serde_json::from_value::<PlacePack>(case.document()) {
            Ok(pack) => assert_eq!((pack, Vec::new()), read(&case.document()), "{}", case.name),
            Err(error) => assert!(case.refused.contains(&error.to_string()), "{}: {error}", case.name),
        }
    }
}

#[test]
fn the_schema_refuses_what_is_refused_here() {
    for case in Case::all() {
        let is_taken = case.refused.is_empty() || case.beyond_schema;
        assert_eq!(schema::takes(&case.document()), is_taken, "{}", case.name);
    }
}

#[test]
fn what_is_wrong_takes_nothing_else_along() {
    let mut document = example();
    document["places"][0]["office"]["telephone"] = "call us".into();
    document["places"][0]["amounts"]["monitoring_line"]["amount"] = "-1".into();
    document["places"][0]["documents"][0]["date"] = "soon".into();
    let (pack, refused) = read(&document);
    assert_eq!(refused.len(), 3);
    let place = pack.at("239999").unwrap();
    assert_eq!(place.amounts.monitoring_line, None);
    assert!(place.amounts.start_up_subsidy.is_some());
    let kept: Vec<&Item> = place.statements.iter().map(Statement::item).collect();
    let office = Item::Office {
        name: "示例县示例服务窗口".to_owned(),
        address: Some("示例路 1 号".to_owned()),
        telephone: None,
    };
    let names = |names: [&str; 2]| names.map(str::to_owned).to_vec();
    // What the county says wrongly, the city says.
    let documents = Item::Documents(names(["身份证", "银行卡"]));
    let workshops = Item::Workshops(names(["示例一号车间", "示例二号车间"]));
    let deadline = Item::Deadline(Date::read("2022-12-15").unwrap());
    assert_eq!(kept, [&office, &workshops, &documents, &deadline]);
}

#[test]
fn an_item_with_a_field_that_does_not_belong_there_is_not_read_at_all() {
    let mut document = example();
    document["places"][1]["deadlines"][0]["fro"] = serde_json::json!(["transport"]);
    document["places"][0]["amounts"]["monitoring_line"]["unit"] = "元".into();
    let place = read(&document).0.at("239999").unwrap();
    assert!(!place.statements.iter().any(|one| matches!(one.item(), Item::Deadline(_))));
    assert_eq!(place.amounts.monitoring_line, None);
}
