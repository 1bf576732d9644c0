//! A crate as its modules, each with what it declares and what it names.

use super::tokens::{Token, tokens};
use std::collections::BTreeMap;

/// A module: a file of its own, or one written inside a file.
#[derive(Debug, Default)]
pub struct Module {
    /// The file that it is written in.
    pub file: String,
    /// Names brought in by `use`, and the paths that they stand for.
    pub uses: BTreeMap<String, Vec<String>>,
    /// Paths whose every name is brought in, `use path::*`.
    pub globs: Vec<Vec<String>>,
    /// Every path that it names, also those of `use`.
    pub paths: Vec<Vec<String>>,
    /// Items that it defines, by name.
    pub items: Vec<String>,
}

/// A crate's modules by their path from its root; the root's is empty.
pub type Modules = BTreeMap<Vec<String>, Module>;

/// Reads a crate: files with their paths below its folder of sources, such as `lib.rs` and `values/money.rs`.
pub fn modules(files: &[(String, String)]) -> Modules {
    let mut modules = Modules::new();
    for (path, text) in files {
        let mut reader = Reader { modules: &mut modules, file: path, tokens: tokens(text), at: 0 };
        reader.module(module_path(path));
    }
    modules
}

/// `values/money.rs` is the module `values::money`, `lib.rs` the root.
fn module_path(path: &str) -> Vec<String> {
    let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
    if ["lib", "main"].contains(&stem) { Vec::new() } else { stem.split('/').map(str::to_owned).collect() }
}

struct Reader<'a> {
    modules: &'a mut Modules,
    file: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

/// The words before an item's name.
const ITEMS: [&str; 9] = ["struct", "enum", "fn", "const", "static", "type", "trait", "union", "macro_rules"];

impl Reader<'_> {
    /// Reads to the end of a module, which is the file's end or its closing brace.
    fn module(&mut self, path: Vec<String>) {
        let mut module = Module { file: self.file.to_owned(), ..Module::default() };
        let mut depth = 0;
        while let Some(token) = self.take() {
            match token.as_str() {
                "{" => depth += 1,
                "}" if depth == 0 => break,
                "}" => depth -= 1,
                "use" => self.imports(&mut module),
                "mod" => self.inner_module(&path),
                item if ITEMS.contains(&item) => module.items.extend(self.item_name()),
                _ if self.peek(0) == Some("::") => {
                    let path = self.path(token);
                    module.paths.push(path);
                }
                _ => (),
            }
        }
        self.modules.insert(path, module);
    }

    fn take(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    fn peek(&self, ahead: usize) -> Option<&str> {
        self.tokens.get(self.at + ahead).map(String::as_str)
    }

    /// `mod name;` is a file of its own; `mod name { … }` is read here.
    fn inner_module(&mut self, path: &[String]) {
        if self.peek(1) != Some("{") {
            return;
        }
        let name = self.take().unwrap_or_default();
        self.take();
        self.module([path, &[name]].concat());
    }

    /// `fn name`, `const fn name`, `macro_rules! name`.
    fn item_name(&mut self) -> Option<String> {
        let place = if self.peek(0) == Some("!") { 1 } else { 0 };
        self.peek(place).filter(|word| !ITEMS.contains(word)).map(str::to_owned)
    }

    /// The rest of a path that begins with that token.
    fn path(&mut self, first: Token) -> Vec<String> {
        let mut path = vec![first];
        while self.peek(0) == Some("::") && self.peek(1).is_some_and(|word| word.starts_with(char::is_alphabetic)) {
            self.take();
            path.extend(self.take());
        }
        path
    }

    fn imports(&mut self, module: &mut Module) {
        let end = self.tokens[self.at..].iter().position(|token| token == ";").unwrap_or(0);
        let tree: Vec<Token> = self.tokens[self.at..self.at + end].to_vec();
        self.at += end;
        for (path, name) in tree_paths(&tree) {
            if name == "*" {
                module.globs.push(path.clone());
            } else {
                module.uses.insert(name, path.clone());
            }
            module.paths.push(path);
        }
    }
}

/// The paths of `a::{b, c::D as E, self}` and the names that they get here; `*` for all of a module's.
fn tree_paths(tree: &[Token]) -> Vec<(Vec<String>, String)> {
    let brace = tree.iter().position(|token| token == "{");
    let words = tree[..brace.unwrap_or(tree.len())].iter().filter(|token| *token != "::" && *token != ",");
    let prefix: Vec<String> = words.cloned().collect();
    let Some(brace) = brace else { return vec![one_path(prefix)] };
    let inner = &tree[brace + 1..tree.len() - 1];
    let mut paths: Vec<(Vec<String>, String)> = Vec::new();
    for branch in branches(inner) {
        for (path, name) in tree_paths(branch) {
            let itself = path == ["self"];
            let name = if itself { prefix.last().cloned().unwrap_or_default() } else { name };
            paths.push((if itself { prefix.clone() } else { [prefix.clone(), path].concat() }, name));
        }
    }
    paths
}

fn one_path(mut words: Vec<String>) -> (Vec<String>, String) {
    let renamed = words.iter().position(|word| word == "as").map(|at| words.split_off(at));
    let name = match renamed {
        Some(renamed) => renamed.last().cloned(),
        None => words.last().cloned(),
    };
    words.retain(|word| word != "*");
    (words, name.unwrap_or_default())
}

/// What stands between the outer commas.
fn branches(tree: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0;
    let split = tree.split(|token| {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => (),
        }
        token == "," && depth == 0
    });
    split.filter(|branch| !branch.is_empty()).collect()
}

#[test]
fn imports_are_read_in_all_their_forms() {
    let text = "use a::{b::{self, C as D}, e::*};\nmod inner { use super::F; }\nfn g() { crate::h::i() }";
    let modules = modules(&[("lib.rs".to_owned(), text.to_owned())]);
    let root = &modules[&Vec::new()];
    let uses: Vec<String> = root.uses.iter().map(|(name, path)| format!("{name}={}", path.join("::"))).collect();
    assert_eq!(uses, ["D=a::b::C", "b=a::b"]);
    assert_eq!(root.globs, [["a", "e"]]);
    assert!(root.paths.iter().any(|path| path.join("::") == "crate::h::i"));
    assert_eq!(root.items, ["g"]);
    assert_eq!(modules[&vec!["inner".to_owned()]].uses["F"], ["super", "F"]);
}
