//! What a template says of its columns is understood when it is done.

use wengang_core::roster::{Correction, Field, Layout, Replacement, RosterKind, Run, Settings, Table};
use wengang_web::page::shared::wording::language::Language;

/// A roster with those cells under the headings of those fields.
fn run(kind: RosterKind, fields: &[Field], cells: &[&str]) -> wengang_core::roster::Roster {
    let words = Language::Chinese.roster_words();
    let headings: Vec<&str> = fields.iter().map(|field| words.field(*field)).collect();
    let table = Table::of_text(format!("{}\n{}\n", headings.join("\t"), cells.join("\t"))).unwrap();
    let correction = Correction { kind: Some(kind), ..Correction::default() };
    let layout = Layout::find(&table, &correction);
    Run::begin(table, layout, Settings::of(wengang_core::Notice::latest().year())).unwrap().to_the_end()
}

#[test]
fn the_example_of_every_column_is_read_without_a_mistake() {
    for language in Language::ALL {
        for kind in RosterKind::ALL {
            let fields = kind.fields();
            let examples: Vec<&str> = fields.iter().map(|field| language.roster_words().filled_in(*field).1).collect();
            let roster = run(*kind, fields, &examples);
            assert_eq!(roster.results().errors(), [], "{kind:?} in {language:?}");
            assert_eq!(roster.results().rows().len(), 1);
        }
    }
}

#[test]
fn every_word_that_is_offered_is_read_without_a_mistake() {
    for kind in RosterKind::ALL {
        for field in kind.fields() {
            for replacement in Replacement::of(*field) {
                let fields = [Field::Name, Field::Id, *field];
                let roster = run(*kind, &fields, &["张三", "230102199001010019", replacement.word()]);
                assert_eq!(roster.results().errors(), [], "{kind:?} {field:?} {}", replacement.word());
                assert_eq!(roster.unread_words(), []);
            }
        }
    }
}
