//! Which file of a crate takes something from which: imports followed to where the thing is defined.

use super::modules::{Module, Modules};
use std::collections::{BTreeMap, BTreeSet};

/// Each file and the other files that it takes something from.
pub type Imports = BTreeMap<String, BTreeSet<String>>;

/// Follows every path of every module.
pub fn imports(modules: &Modules, own_name: &str) -> Imports {
    let mut imports = Imports::new();
    for (path, module) in modules {
        let targets = imports.entry(module.file.clone()).or_default();
        let follow = Follow { modules, own_name };
        let found = module.paths.iter().filter_map(|named| follow.file(path, named, 0));
        targets.extend(found.filter(|file| **file != module.file).cloned());
    }
    imports
}

struct Follow<'a> {
    modules: &'a Modules,
    own_name: &'a str,
}

/// A path that leads through more re-exports than this leads in a circle.
const MOST_STEPS: usize = 20;

impl<'a> Follow<'a> {
    /// The file that defines what a path names, seen from a module; none if that is outside of the crate.
    fn file(&self, from: &[String], named: &[String], steps: usize) -> Option<&'a String> {
        if MOST_STEPS < steps {
            return None;
        }
        let (first, rest) = named.split_first()?;
        let mut here: Vec<String> = match first.as_str() {
            "crate" => Vec::new(),
            "self" => from.to_vec(),
            "super" => from[..from.len().checked_sub(1)?].to_vec(),
            name if name == self.own_name => Vec::new(),
            name if self.modules.contains_key(&child(from, name)) => child(from, name),
            name => {
                let brought_in = self.modules.get(from)?.uses.get(name)?;
                // `use name::…` of another crate of that name.
                return if brought_in == &[name] { None } else { self.joined(from, brought_in, rest, steps) };
            }
        };
        for (place, name) in rest.iter().enumerate() {
            if name == "super" {
                here.pop()?;
            } else if self.modules.contains_key(&child(&here, name)) {
                here.push(name.clone());
            } else {
                return self.item(&here, name, &rest[place + 1..], steps);
            }
        }
        self.modules.get(&here).map(|module| &module.file)
    }

    /// The file of an item that a module defines or passes on.
    fn item(&self, module: &[String], name: &str, rest: &[String], steps: usize) -> Option<&'a String> {
        let here: &Module = self.modules.get(module)?;
        if let Some(passed_on) = here.uses.get(name) {
            return self.joined(module, passed_on, rest, steps);
        }
        if !here.items.iter().any(|item| item == name) {
            let named = [name.to_owned()];
            let passed_on = here.globs.iter().find_map(|glob| self.joined(module, glob, &named, steps));
            return passed_on.or(Some(&here.file));
        }
        Some(&here.file)
    }

    fn joined(&self, from: &[String], path: &[String], rest: &[String], steps: usize) -> Option<&'a String> {
        self.file(from, &[path, rest].concat(), steps + 1)
    }
}

fn child(module: &[String], name: &str) -> Vec<String> {
    [module, &[name.to_owned()]].concat()
}

/// Circles of files, each as the files that lead back to one another; none where all arrows lead one way.
pub fn circles(imports: &Imports) -> Vec<BTreeSet<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> =
        imports.keys().map(|file| (file, reach(imports, file))).collect();
    let mut circles: Vec<BTreeSet<String>> = Vec::new();
    for (file, all) in &reached {
        if all.contains(file) && !circles.iter().any(|circle| circle.contains(*file)) {
            let back = all.iter().filter(|other| reached.get(*other).is_some_and(|all| all.contains(file)));
            circles.push(back.map(|other| (*other).clone()).collect());
        }
    }
    circles
}

/// Every file that can be reached from one by at least one step.
fn reach<'a>(imports: &'a Imports, from: &String) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&String> = imports.get(from).into_iter().flatten().collect();
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(imports.get(file).into_iter().flatten());
        }
    }
    reached
}
