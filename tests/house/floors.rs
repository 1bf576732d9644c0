//! The floors: which room may import from which, and what is wrong with the imports of a crate.

use super::imports::{Imports, circles, imports};
use super::modules::modules;

/// What a room may import from, beside itself.
pub enum May {
    /// Every room below it.
    Below,
    /// Every room below it but these and the rooms within them, which stand beside it.
    BelowBut(&'static [&'static str]),
}

use May::{Below, BelowBut};

/// A crate of ours and its rooms. `lib.rs` stands above all of them.
pub struct House {
    /// The crate's name in Rust.
    pub name: &'static str,
    /// The folder of its sources.
    pub sources: &'static str,
    /// Its rooms, the lowest first, by how the paths of their files begin below the sources.
    pub rooms: &'static [(&'static str, May)],
}

/// The rules.
pub const CORE: House = House {
    name: "wengang_core",
    sources: "core/src",
    rooms: &[
        ("values", Below),
        ("notice", Below),
        ("place_pack", Below),
        ("truth", Below),
        ("facts", Below),
        ("outcome", Below),
        ("provisions", Below),
        ("assessment", Below),
        ("questions", Below),
        ("roster/file", BelowBut(&["questions"])),
        ("roster/cells", BelowBut(&["questions"])),
        ("roster/columns", BelowBut(&["questions"])),
        ("roster/assess", BelowBut(&["questions"])),
        ("roster/report", BelowBut(&["questions"])),
        ("roster", BelowBut(&["questions"])),
    ],
};

/// What the browser runs. The two pages know nothing of one another, the worker's nothing of rosters; wording, what web
/// workers do and a page's state nothing of the browser or of what is drawn.
pub const WEB: House = House {
    name: "wengang_web",
    sources: "web/src",
    rooms: &[
        ("workbook", Below),
        ("page/shared/entries", BelowBut(&["workbook"])),
        ("page/shared/text_size", BelowBut(&["workbook"])),
        ("page/shared/covered", BelowBut(&["workbook"])),
        ("page/shared/question_group", BelowBut(&["workbook"])),
        ("page/shared/workplace", BelowBut(&["workbook"])),
        ("page/shared/message_codec", BelowBut(&["workbook"])),
        ("page/shared/wording", Below),
        ("page/shared/embedding", BelowBut(&["workbook"])),
        ("page/shared/browser", BelowBut(&["workbook", "page/shared"])),
        ("page/shared/effects", BelowBut(&["workbook"])),
        ("page/shared/components", BelowBut(&["workbook", "page/shared/effects"])),
        ("page/shared", Below),
        ("roster_service", BelowBut(DRAWING)),
        ("page/worker/state", BelowBut(DRAWING)),
        ("page/worker/screens", BelowBut(ROSTERS)),
        ("page/worker", BelowBut(ROSTERS)),
        ("page/employer/state", BelowBut(DRAWING)),
        ("page/employer/roster_client", BelowBut(&["page/worker"])),
        ("page/employer/screens", BelowBut(&["page/worker"])),
        ("page/employer", BelowBut(&["page/worker"])),
        ("page", Below),
        ("bin", Below),
    ],
};

/// What is drawn, and the browser; a page's own state is never another page's.
const DRAWING: &[&str] = &["page/shared/browser", "page/shared/effects", "page/shared/components", "page/worker"];

/// What the worker's page does without.
const ROSTERS: &[&str] = &["workbook", "roster_service"];

/// The rules for JavaScript: one room.
pub const NPM: House = House { name: "wengang_npm", sources: "web/npm/src", rooms: &[("", Below)] };

/// What is wrong with the imports of a crate's files, given by their paths below its sources.
pub fn wrong(house: &House, files: &[(String, String)]) -> Vec<String> {
    let imports = imports(&modules(files), house.name);
    let mut wrong = outside_of_rooms(house, &imports);
    for (file, targets) in &imports {
        let upward = targets.iter().filter(|target| !may_import(house, file, target));
        wrong.extend(upward.map(|target| format!("{file} imports {target}")));
    }
    wrong.extend(circles(&imports).iter().map(|circle| format!("a circle: {circle:?}")));
    wrong
}

fn outside_of_rooms(house: &House, imports: &Imports) -> Vec<String> {
    let outside = imports.keys().filter(|file| *file != "lib.rs" && room_of(house, file).is_none());
    outside.map(|file| format!("{file} is in no room")).collect()
}

/// The place of a file's room in the list: the one whose path is the longest of those that its own begins with.
fn room_of(house: &House, file: &str) -> Option<usize> {
    let stem = file.trim_end_matches(".rs");
    let within = |name: &str| name.is_empty() || stem == name || stem.starts_with(&format!("{name}/"));
    let rooms = house.rooms.iter().enumerate().filter(|(_, (name, _))| within(name));
    rooms.max_by_key(|(_, (name, _))| name.len()).map(|(place, _)| place)
}

fn may_import(house: &House, file: &str, target: &str) -> bool {
    if file == "lib.rs" {
        return true;
    }
    let (Some(from), Some(to)) = (room_of(house, file), room_of(house, target)) else {
        // Outside of the rooms is wrong by itself; nothing imports what stands above it.
        return target != "lib.rs";
    };
    let beside = match house.rooms[from].1 {
        Below => &[],
        BelowBut(rooms) => rooms,
    };
    let target = house.rooms[to].0;
    let is_beside = beside.iter().any(|room| target == *room || target.starts_with(&format!("{room}/")));
    to == from || (to < from && !is_beside)
}

/// Two files of the rules, and what is wrong with them.
fn wrong_in_core(files: &[(&str, &str)]) -> Vec<String> {
    let files: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    wrong(&CORE, &files)
}

#[test]
fn an_import_from_above_is_found_and_one_from_below_is_not() {
    let lib = ("lib.rs", "pub use facts::Worker; pub use values::Yuan; mod facts; mod values;");
    let with = |values, facts| wrong_in_core(&[lib, ("values.rs", values), ("facts.rs", facts)]);
    assert!(with("pub struct Yuan;", "use crate::Yuan; pub struct Worker(Yuan);").is_empty());
    // By its path, by what the root passes on, in a group, inside a function, in an inner module.
    for upward in [
        "use crate::facts::Worker;",
        "use crate::Worker;",
        "use crate::{\n    facts::{self, Worker},\n};",
        "fn f() { crate::facts::g() }",
        "fn f() { super::facts::Worker::new() }",
        "mod tests { use super::super::facts::*; }",
    ] {
        let found = with(upward, "pub struct Worker;");
        assert_eq!(found, ["values.rs imports facts.rs"], "{upward}");
    }
    assert_eq!(wrong_in_core(&[("attic.rs", "")]), ["attic.rs is in no room"]);
    let above = wrong_in_core(&[("lib.rs", "pub fn f() {}"), ("values.rs", "use crate::f;")]);
    assert_eq!(above, ["values.rs imports lib.rs"]);
}

#[test]
fn a_room_beside_is_not_below() {
    let files = [("page/worker.rs", "pub struct A;"), ("page/employer.rs", "use super::worker::A;"), ("page.rs", "")];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert_eq!(wrong(&WEB, &files), ["page/employer.rs imports page/worker.rs"]);
}

#[test]
fn a_circle_is_found_also_through_the_parent_and_a_tree_is_none() {
    let money = ("values/money.rs", "use super::day::Day; pub struct Yuan;");
    let day = ("values/day.rs", "use super::Yuan; pub struct Day;");
    let parent = ("values.rs", "mod day; mod money; pub use day::Day; pub use money::Yuan;");
    let found = wrong_in_core(&[money, day, parent]);
    assert_eq!(found, [r#"a circle: {"values/day.rs", "values/money.rs"}"#]);
    let child_and_parent =
        wrong_in_core(&[("values.rs", "mod a; fn f() { a::g() }"), ("values/a.rs", "use super::f;")]);
    assert_eq!(child_and_parent, [r#"a circle: {"values.rs", "values/a.rs"}"#]);
    assert!(wrong_in_core(&[money, ("values/day.rs", "pub struct Day;"), parent]).is_empty());
}
