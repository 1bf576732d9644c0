//! The house in order: who imports whom, what belongs to what, and how long anything may be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use wengang_core::notice::{City, NOTICES, Treatment};
use wengang_core::{ALL, Item, ProvisionId};

/// Each room of the rules and the rooms of ours that it may import: those below it.
const MAY_IMPORT: &[(&str, &str)] = &[
    ("values", ""),
    ("notice", "values"),
    ("truth", "values notice"),
    ("facts", "values notice truth"),
    ("outcome", "values notice truth facts"),
    ("provisions", "values notice truth facts outcome"),
    ("assessment", "values notice truth facts outcome provisions"),
    ("questions", "values notice truth facts outcome provisions assessment"),
    ("roster", "values notice truth facts outcome provisions assessment"),
];

/// How the paths of some modules begin, and what stands in no import of theirs.
const NEVER_IMPORTS: &[(&str, &[&str])] = &[
    ("core/src/provisions/", &["super::item", "provisions::item"]),
    ("web/npm", &["wengang_web"]),
    ("web/src/bin/roster_worker", &["components::", "::components", "pages::", "::pages"]),
    ("web/src/roster_worker", &["components::", "::components", "pages::", "::pages"]),
    ("web/src/wording", &["components::", "::components", "pages::", "::pages"]),
    ("web/src/components", &["pages::", "::pages"]),
];

#[test]
fn a_module_of_the_rules_imports_only_what_it_may() {
    let public = read("core/src/lib.rs");
    for path in sources("core/src").iter().filter(|path| !path.ends_with("lib.rs")) {
        let module = module_of(path);
        let (_, may) = MAY_IMPORT.iter().find(|(known, _)| *known == module).unwrap_or_else(|| panic!("{module}"));
        let wrong = imported(&read(path), &public)
            .into_iter()
            .filter(|import| *import != module && !may.split(' ').any(|m| m == import));
        assert_eq!(wrong.collect::<Vec<_>>(), [""; 0], "imported by {path}");
    }
}

#[test]
fn no_provision_page_wording_or_worker_imports_what_it_never_may() {
    let wrong: Vec<_> = ["core/src", "web/src", "web/npm/src"].iter().flat_map(|folder| sources(folder)).collect();
    let wrong: Vec<_> = wrong.iter().flat_map(|path| wrong_imports(path, &read(path))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_wrong_import_is_found_and_a_right_one_is_not() {
    let found = |path: &str, text: &str| !wrong_imports(path, text).is_empty();
    assert!(found("core/src/provisions/item04_transport.rs", "use super::item10_production_award::legs;\n"));
    assert!(found(
        "core/src/provisions/item04_transport.rs",
        "use crate::{\n    provisions::item10_production_award,\n};\n"
    ));
    assert!(!found("core/src/provisions/item04_transport.rs", "use super::{Provision, Rules};\n// super::item10\n"));
    assert!(found("web/npm/src/lib.rs", "fn f() {\n    wengang_web::components::Card\n}\n"));
    assert!(found("web/src/bin/roster_worker.rs", "use wengang_web::{components::Card, wording};\n"));
    assert!(found("web/src/wording/zh.rs", "use crate::pages::Results;\n"));
    assert!(found("web/src/pages/check.rs", "use super::jobs::describe;\n"));
    assert!(found("web/src/pages/check.rs", "use crate::pages::{ScreenProps, jobs::describe};\n"));
    assert!(!found("web/src/pages/check.rs", "use super::ScreenProps;\nuse crate::components::ToMend;\n"));
    let imports = imported(
        "use crate::{Yuan, facts::Worker};\n/// crate::roster\nfn f() { crate::values::x() }\n",
        "pub use values::{A, Yuan};\n",
    );
    assert_eq!(imports.into_iter().collect::<Vec<_>>(), ["facts", "values"]);
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
    assert_eq!(NOTICES.len(), 1, "a new year needs a table of its own here");
    let figures = serde_json::to_value(NOTICES[0].figures).unwrap();
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
    let targets = NOTICES[0].targets;
    assert_eq!(City::ALL.len(), 13);
    assert_eq!(City::ALL.iter().map(|city| targets.city(*city).unwrap()).sum::<u32>(), targets.province);
    // 19.67 万人.
    assert_eq!(targets.province, 196_700);
}

/// Lines that a file, and a function, may have at most.
const FILE: usize = 400;
const FUNCTION: usize = 50;

#[test]
fn no_file_and_no_function_is_too_long() {
    for path in ["core", "web/src", "web/npm", "tests"].iter().flat_map(|folder| sources(folder)) {
        let text = read(&path);
        assert!(text.lines().count() <= FILE, "{path} has {} lines", text.lines().count());
        let long = functions(&text).into_iter().find(|(_, lines)| FUNCTION < *lines);
        assert_eq!(long, None, "too long in {path}");
    }
}

#[test]
fn a_long_function_is_found() {
    let text = format!(
        "    field: fn(u8) -> u8,\nfn short() {{}}\n\n    pub fn long() {{\n{}    }}\n",
        "        x();\n".repeat(FUNCTION)
    );
    assert_eq!(functions(&text), [("pub fn long() {".to_owned(), FUNCTION + 2)]);
}

/// The only address that the product may carry: the name of a format, which nobody fetches.
const ADDRESS: &str = "http://www.w3.org/";
/// How documentation writes somebody's own site: a name that belongs to nobody.
const EXAMPLE: &str = ".example";

fn examples(text: &str) -> usize {
    let host = |rest: &str| rest.split(|c: char| !c.is_ascii_alphanumeric() && !".-".contains(c)).next().map(str::to_owned);
    text.split("://").skip(1).filter_map(host).filter(|host| host.ends_with(EXAMPLE)).count()
}

#[test]
fn nothing_promises_and_nothing_points_elsewhere_or_to_this_machine() {
    // Written in two parts, so that this file does not find itself.
    let never = [["保证", "发放"], ["/home", "/"], ["/root", "/"], ["/Users", "/"], ["/work", "/main"], ["C:", "\\"]];
    for path in ["core", "web", "www", "tests/golden"].iter().flat_map(|folder| all_files(folder)) {
        let text = read(&path);
        let found = never.iter().map(|parts| parts.concat()).find(|words| text.contains(words.as_str()));
        assert_eq!(found, None, "in {path}");
        // What builds the page tells people where to get a tool.
        let addresses = text.matches("://").count() - text.matches(ADDRESS).count() - examples(&text);
        assert!(addresses == 0 || path.starts_with("www/build/"), "an address in {path}");
    }
}

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn list(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(house().join(folder)).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The text of every kind of file that people write; pictures and the like are empty.
fn read(path: &str) -> String {
    String::from_utf8(std::fs::read(house().join(path)).unwrap()).unwrap_or_default()
}

/// Every file below a folder, by its path from the house; none where there is no such folder yet.
fn all_files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for path in list(folder) {
        let name = format!("{folder}/{}", path.file_name().unwrap().to_string_lossy());
        match path.is_dir() {
            true if ["node_modules", "target", "test-results"].iter().any(|made| name.ends_with(made)) => (),
            true => files.extend(all_files(&name)),
            false => files.push(name),
        }
    }
    files.sort();
    files
}

fn sources(folder: &str) -> Vec<String> {
    all_files(folder).into_iter().filter(|path| path.ends_with(".rs")).collect()
}

/// The module at the crate's root to which a file of the rules belongs.
fn module_of(path: &str) -> String {
    path.trim_start_matches("core/src/").split(['/', '.']).next().unwrap().to_owned()
}

/// A source without its comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The modules at the crate's root that a source names after `crate::`, also by what the crate's root re-exports.
fn imported(text: &str, public: &str) -> BTreeSet<String> {
    let public: String = public.lines().filter(|line| line.starts_with("pub use ")).collect();
    let home = |name: &str| -> Option<String> {
        let mut exports = public.split("pub use ").filter_map(|export| export.trim_end_matches(';').split_once("::"));
        let words = |names: &str| names.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
        exports.find(|(_, names)| words(names)).map(|(module, _)| module.to_owned())
    };
    let code = code(text);
    let named = code.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(group) => outer_names(group),
        None => vec![word(rest)],
    });
    named.map(|name| home(&name).filter(|_| name.starts_with(char::is_uppercase)).unwrap_or(name)).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first names of the outermost entries of `a::b, {c, d}, e}`.
fn outer_names(group: &str) -> Vec<String> {
    let (mut depth, mut entries) = (0, vec![String::new()]);
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => entries.push(String::new()),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => (),
        }
        entries.last_mut().unwrap().push(c);
    }
    entries
        .iter()
        .map(|entry| word(entry.trim_start_matches([',', ' ', '\n'])))
        .filter(|name| !name.is_empty())
        .collect()
}

/// What a source imports although it never may.
fn wrong_imports(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let never = NEVER_IMPORTS.iter().filter(|(like, _)| path.starts_with(like)).flat_map(|(_, never)| *never);
    let mut wrong: Vec<String> =
        never.filter(|import| code.contains(**import)).map(|import| format!("{path}: {import}")).collect();
    // A page takes from `pages` what stands there for all of them, and nothing from another page.
    if path.starts_with("web/src/pages/") {
        let modules = ["super::", "crate::pages::"].into_iter().flat_map(|from| code.split(from).skip(1));
        let named = modules.flat_map(|rest| rest.strip_prefix('{').map_or_else(|| vec![word(rest)], outer_names));
        wrong.extend(named.filter(|name| name.starts_with(char::is_lowercase)).map(|name| format!("{path}: {name}")));
    }
    wrong
}

/// Every function of more than one line, and how many lines it has; the source is formatted.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: &str| {
        let words = line.split('(').next().unwrap_or_default().split_whitespace();
        let named = words.skip_while(|word| *word != "fn").nth(1).is_some();
        named && !line.trim_start().starts_with("//") && !line.ends_with(['}', ';'])
    };
    let starts = lines.iter().enumerate().filter(|(_, line)| begins(line));
    let long = starts.filter_map(|(start, line)| {
        let indent = &line[..line.len() - line.trim_start().len()];
        let end = lines[start..].iter().position(|line| *line == format!("{indent}}}"))?;
        Some((line.trim().to_owned(), end + 1))
    });
    long.collect()
}
