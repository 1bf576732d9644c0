//! What belongs to what: provisions, items, figures and targets against the notice as it is printed.

use super::files::{list, read};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use wengang_core::notice::{City, NOTICES, Treatment};
use wengang_core::{ALL, Item, Notice, ProvisionId, Year};

fn notice_of_2022() -> &'static Notice {
    Notice::of(Year::new(2022).unwrap()).unwrap()
}

#[test]
fn every_provision_has_one_file_one_entry_and_one_file_of_golden_cases() {
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    let files = |folder: &str| -> Vec<String> {
        let mut stems: Vec<_> = list(folder).iter().map(stem).filter(|stem| stem.starts_with("item")).collect();
        stems.sort();
        stems
    };
    let text = read("core/src/provisions.rs");
    let entries: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_suffix("::PROVISION,")).collect();
    let named = ALL.iter().map(|provision| format!("item{:0>2}_{}", provision.item.name(), provision.id.name()));
    assert_eq!(named.collect::<Vec<_>>(), entries);
    assert_eq!(files("core/src/provisions"), entries);
    assert_eq!(files("tests/golden"), entries);
    assert!(ALL.iter().map(|provision| provision.id).eq(ProvisionId::ALL.iter().copied()), "in the notice's order");
}

#[test]
fn every_item_of_the_notice_is_computed_or_listed_with_its_reason() {
    let computed: BTreeSet<Item> = ALL.iter().map(|provision| provision.item).collect();
    for item in Item::ALL {
        assert_eq!(item.treatment() == Treatment::Provision, computed.contains(item), "item {}", item.name());
    }
    let departments = |item: &&Item| computed.contains(item) && item.departments().is_empty();
    assert!(!Item::ALL.iter().any(|item| departments(&item)), "every provision has departments in charge");
}

/// Every figure, its item, and the number as the notice prints it there; a year of contract is twelve months.
const FIGURE_OF: &[(&str, Item, &str)] = &[
    ("placement_grant", Item::Four, "200"),
    ("placement_contract_months", Item::Four, "12"),
    ("transport_cap", Item::Four, "500"),
    ("transport_months", Item::Four, "3"),
    ("workshop_award", Item::Seven, "1000"),
    ("production_months_away", Item::Ten, "3"),
    ("production_months_at_home", Item::Ten, "2"),
    ("production_away", Item::Ten, "1000"),
    ("production_at_home", Item::Ten, "500"),
    ("career_guidance", Item::Twelve, "1"),
    ("job_offers", Item::Twelve, "3"),
    ("free_training", Item::Twelve, "1"),
];

#[test]
fn every_figure_has_the_item_and_the_number_that_the_notice_prints() {
    let tables = NOTICES.iter().filter(|notice| cfg!(not(feature = "invented-year")) || notice.year().number() != 2099);
    assert_eq!(tables.count(), 1, "a new year needs a table of its own here");
    let figures = serde_json::to_value(notice_of_2022().figures).unwrap();
    let mut figures = figures.as_object().unwrap().clone();
    assert_eq!(figures.remove("year"), Some(json!(2022)));
    assert_eq!(figures.remove("document"), Some(json!("黑人社发〔2022〕18号")));
    for (name, item, number) in FIGURE_OF {
        let figure = figures.remove(*name).unwrap_or_else(|| panic!("no figure {name}"));
        let value = figure["value"].as_str().map_or_else(|| figure["value"].to_string(), str::to_owned);
        assert_eq!((value.as_str(), &figure["item"]), (*number, &Value::from(item.name())), "{name}");
    }
    assert!(figures.is_empty(), "figures without an entry here: {figures:?}");
}

#[test]
fn annex_one_has_thirteen_rows_that_add_up() {
    let targets = notice_of_2022().targets;
    assert_eq!(City::ALL.len(), 13);
    assert_eq!(City::ALL.iter().map(|city| targets.city(*city).unwrap()).sum::<u32>(), targets.province);
    // 19.67 万人.
    assert_eq!(targets.province, 196_700);
}
