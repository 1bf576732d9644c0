//! What holds in a place: `golden/place_packs/nearest.toml`.

use super::file;
use serde::Deserialize;
use wengang_core::notice::Gap;
use wengang_core::place_pack::{Item, PlaceInformation, PlacePack, Statement};
use wengang_core::{ProvisionId, Year};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    pack: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    place: String,
    holds: Vec<String>,
}

/// What holds, item by item.
fn told(place: &PlaceInformation) -> Vec<String> {
    let year = Year::new(2022).unwrap();
    let amount = |gap: &Gap| Some(format!("{} {}", gap.name(), place.amounts.amount(*gap, year)?));
    let mut told: Vec<String> = place.name.iter().map(|name| format!("name {name}")).collect();
    told.extend(Gap::ALL.iter().filter_map(amount));
    told.extend(place.statements.iter().map(said));
    told
}

fn said(statement: &Statement) -> String {
    let supports: Vec<&str> = statement.supports().iter().map(ProvisionId::name).collect();
    let supports = match supports.len() {
        all if all == ProvisionId::ALL.len() => "all".to_owned(),
        many if 6 < many => "the others".to_owned(),
        _ => supports.join(" "),
    };
    match statement.item() {
        Item::Office { name, .. } => format!("office {name}"),
        Item::Workshops(names) => format!("workshops {}", names.join(" ")),
        Item::Documents(names) => format!("{}: {supports}", names.join(" ")),
        Item::Deadline(day) => format!("{day}: {supports}"),
    }
}

#[test]
fn each_item_is_that_of_the_nearest_place_that_says_one() {
    let Cases { pack, case } = toml::from_str(&file("tests/golden/place_packs/nearest.toml")).unwrap();
    let pack: PlacePack = serde_json::from_str(&pack).unwrap();
    for Case { name, place, holds } in case {
        let mut told = told(&pack.clone().at(&place).unwrap());
        let mut holds = holds;
        told.sort();
        holds.sort();
        assert_eq!(told, holds, "{name}");
    }
    assert_eq!(pack.clone().at("戊县"), None, "a name that the pack does not have");
    assert_eq!(pack.at("110101"), None, "a code of another province");
}

#[test]
fn the_only_place_of_a_pack_need_not_be_said() {
    let one = r#"{ "place_pack": 1, "places": [{ "code": "239901", "name": "甲县" }] }"#;
    let pack: PlacePack = serde_json::from_str(one).unwrap();
    assert_eq!(pack.at("").unwrap().name.as_deref(), Some("甲县"));
}

#[test]
fn an_amount_says_its_source_with_the_day() {
    let pack: PlacePack = serde_json::from_value(super::refused::example()).unwrap();
    let line = pack.at("239999").unwrap().amounts.monitoring_line.unwrap();
    assert_eq!(line.source(), "示例县示例文件第1号 · 2022-03-01");
}
