//! Writes TypeScript's types of what goes into the rules and of what comes out, each with its documentation.
//!
//! `cargo run -p wengang-core --features typescript --example types > types.d.ts`

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use ts_rs::{Config, TS, TypeVisitor};
use wengang_core::assessment::register::Register;
use wengang_core::questions::{ALL, JobAnswer, Kind, Step};
use wengang_core::roster::{Correction, RosterFindings, Settings};
use wengang_core::{Assessment, Facts, LocalParameters};

/// Every declaration, by its type's name.
struct Declared(BTreeMap<String, String>);

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own, a number or a list, has no declaration either.
        if T::output_path().is_none() {
            return;
        }
        let config = Config::new();
        let name = T::ident(&config);
        if let Entry::Vacant(entry) = self.0.entry(name) {
            entry.insert(format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&config)));
            T::visit_dependencies(self);
        }
    }
}

fn main() {
    let mut declared = Declared(BTreeMap::new());
    declared.visit::<Facts>();
    declared.visit::<wengang_core::facts::Place>();
    declared.visit::<LocalParameters>();
    declared.visit::<Assessment>();
    declared.visit::<JobAnswer>();
    declared.visit::<Step>();
    declared.visit::<Register>();
    declared.visit::<Settings>();
    declared.visit::<Correction>();
    declared.visit::<RosterFindings<'static>>();
    declared.0.insert("Answers".to_owned(), answers());
    let all: Vec<String> = declared.0.into_values().collect();
    // A link that only Rust's documentation can follow becomes the name alone.
    println!("{}", all.join("\n").replace("super::", "").replace("[`", "`").replace("`]", "`"));
}

/// Answers stand under the name of their question, which only the list of questions knows.
fn answers() -> String {
    let answer = |kind: Kind| match kind {
        Kind::Jobs => "Array<JobAnswer> | \"unknown\" | null".to_owned(),
        Kind::Choice(choices) => {
            let names: Vec<String> = choices.iter().map(|name| format!("\"{name}\"")).collect();
            format!("{} | \"unknown\" | (string & {{}}) | null", names.join(" | "))
        }
        _ => "string | null".to_owned(),
    };
    let fields: Vec<String> =
        ALL.iter().map(|question| format!("{}?: {}, ", question.fact.name(), answer(question.kind))).collect();
    let documentation = "/**\n * Answers as they were typed, by question. What is absent was not answered yet.\n */\n";
    format!("{documentation}export type Answers = {{ {}}};\n", fields.concat())
}
