//! The house in order: who imports whom, what belongs to what, and how long anything may be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "house/document.rs"]
mod document;
#[path = "house/files.rs"]
mod files;
#[path = "house/floors.rs"]
mod floors;
#[path = "house/functions.rs"]
mod functions;
#[path = "house/imports.rs"]
mod imports;
#[path = "house/modules.rs"]
mod modules;
#[path = "house/tokens.rs"]
mod tokens;

use files::{all_files, read, sources};
use floors::{CORE, House, NPM, WEB, wrong};
use functions::functions;

#[test]
fn every_file_of_the_rules_imports_from_rooms_below_and_in_no_circle() {
    in_order(&CORE);
}

#[test]
fn every_file_of_the_pages_imports_from_rooms_below_and_in_no_circle() {
    in_order(&WEB);
}

#[test]
fn every_file_of_the_library_for_javascript_imports_in_no_circle() {
    in_order(&NPM);
}

fn in_order(house: &House) {
    let folder = format!("{}/", house.sources);
    let files: Vec<(String, String)> =
        sources(house.sources).iter().map(|path| (path.trim_start_matches(&folder).to_owned(), read(path))).collect();
    assert!(!files.is_empty(), "no sources in {folder}");
    let wrong = wrong(house, &files);
    assert!(wrong.is_empty(), "in {folder}:\n{}", wrong.join("\n"));
}

#[test]
fn the_rules_know_no_page_and_the_library_none_either() {
    for folder in ["core", "web/npm"] {
        let knows =
            sources(folder).into_iter().find(|path| tokens::tokens(&read(path)).contains(&"wengang_web".to_owned()));
        assert_eq!(knows, None);
    }
}

#[test]
fn every_provision_knows_itself_only() {
    for path in sources("core/src/provisions") {
        let others = tokens::tokens(&read(&path)).into_iter().find(|word| word.starts_with("item"));
        assert!(others.is_none_or(|word| word == "item"), "another provision in {path}");
    }
}

/// Lines that a file, and a function, may have at most.
const FILE: usize = 250;
const FUNCTION: usize = 40;

#[test]
fn no_file_and_no_function_is_too_long() {
    let mut long = Vec::new();
    for path in ["core", "web", "tests"].iter().flat_map(|folder| sources(folder)) {
        let text = read(&path);
        if FILE < text.lines().count() {
            long.push(format!("{path} has {} lines", text.lines().count()));
        }
        let functions = functions(&text).into_iter().filter(|(_, lines)| FUNCTION < *lines);
        long.extend(functions.map(|(name, lines)| format!("{path}: {name} has {lines} lines")));
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_file_says_in_its_first_line_what_it_is() {
    let silent: Vec<String> = ["core", "web", "tests"]
        .iter()
        .flat_map(|folder| sources(folder))
        .filter(|path| !read(path).starts_with("//! "))
        .collect();
    assert!(silent.is_empty(), "without a first line: {silent:#?}");
}

/// The only addresses that the product may carry: the names of formats, which nobody fetches.
const ADDRESSES: [&str; 2] = ["http://www.w3.org/", "https://json-schema.org/"];

/// How documentation writes somebody's own site: a name that belongs to nobody.
const EXAMPLE: &str = ".example";

fn examples(text: &str) -> usize {
    let host =
        |rest: &str| rest.split(|c: char| !c.is_ascii_alphanumeric() && !".-".contains(c)).next().map(str::to_owned);
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
        let addresses = text.matches("://").count()
            - ADDRESSES.iter().map(|address| text.matches(address).count()).sum::<usize>()
            - examples(&text);
        assert!(addresses == 0 || path.starts_with("www/build/"), "an address in {path}");
    }
}
