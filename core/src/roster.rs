//! A roster, 花名册: a table of cells in, every row with its verdict and reasons out.
//!
//! Five rooms, each of which imports only from those before it:
//!
//! 1. `file`: the bytes of a file into a grid of cells, a [`Table`]; [`recognise`] says how to decode them.
//! 2. `cells`: one cell into money, a day, a choice, a contract's length, an ID number, a place.
//! 3. `columns`: where the header is and what each column means, a [`Layout`]; which rows are about nobody.
//! 4. `assess`: rows into facts, facts into claims, and what lies between people; a [`Run`] does it in steps, and a
//!    [`Roster`] holds what came of it.
//! 5. `report`: what is shown and handed on: rows, sums, what to fix, exports, the annexes' forms.
//!
//! One row: `columns/skipped_rows` lets it pass, `assess/read_row` reads it once with `columns/meanings` and `cells`,
//! `assess/people` groups it with the person's other rows, `assess/claims` applies the rules, `assess/settle` counts
//! everybody once and within the fund, and `report` shows it.
//!
//! Nothing is guessed silently. A row is counted, open, ineligible or in error, and the four add up to the rows read;
//! every other row of the file is listed as skipped, with the reason.
//!
//! A column that seems to be for something and does not settle it, by its heading, its neighbours, a title or another cell of
//! the row, is a [`ColumnDoubt`]: the rows that hang on it are open until [`Correction::confirmed`] or
//! [`Correction::fields`] answers it for the whole file.
//!
//! ```
//! use wengang_core::roster::{Correction, Layout, RosterKind, Run, Settings, Table};
//!
//! let settings: Settings = serde_json::from_str(r#"{
//!     "year": 2022, "recognised": true, "for_all": { "received": "否" },
//!     "local": { "monitoring_line": { "amount": "7000", "source": "an example", "year": 2022 } }
//! }"#).unwrap();
//! let pasted = "姓名\t户类型\t年工资\n张三\t脱贫户\t７０００\n李四\t监测对象\t6999.99\n王五\t脱贫户\t不详\n";
//! let table = Table::of_text(pasted.to_owned()).unwrap();
//! let layout = Layout::find(&table, &Correction::default());
//! assert_eq!(layout.kind(), Some(RosterKind::Workshop));
//! let summary = Run::begin(table, layout, settings).unwrap().to_the_end().summary();
//! assert_eq!(summary.totals.granted.to_string(), "1000");
//! assert_eq!(summary.totals.most.to_string(), "2000");
//! ```
//!
//! # Who is the same person
//!
//! 1. Rows with one ID are one person. In a workshop's or a broker's roster one of them counts, the one that brings
//!    most surely, the earlier one of equals; the others are duplicates and bring nothing (readings 12 and 14). Pay for
//!    different months in one workshop adds up. In a
//!    workers' roster they are one person's spells of work and are judged together; what they say otherwise must agree.
//! 2. One ID under two names is an error of all its rows: nobody can tell whose it is.
//! 3. One name under two IDs is two people.
//! 4. A row without a usable ID counts, with a note, if no other row bears its name; otherwise it may be the same person
//!    as that one. In a workshop's or a broker's roster the best of such rows counts, unless a row with an ID bears the
//!    name, and the others are open; in a workers' roster all of them are open, because one worker's spells cannot be
//!    told from two workers' spells.
//! 5. A table that tells nothing of what decides (the pay, the contract, where somebody works) tells more of the people who have
//!    rows with that ID in tables that do: the kind of household, where it is registered, an earlier payment. Such rows stand for
//!    nobody by themselves. One that is wrong tells nothing, and what is in doubt in one is in doubt of the person, who stays open.
//! 6. Rows of one person must agree on whether the household is assisted and on whether it is registered in the province; otherwise all of them are in error.

mod assess;
mod cells;
mod columns;
mod file;
mod report;

pub use assess::{
    Claim, Note, OwnTotal, Part, PartFault, Progress, Roster, RosterResults, RowDoubt, RowError, RowResult, RowState,
    Run, Settings, SharedColumn,
};
pub use cells::{Problem, is_id_number};
pub use columns::{
    Column, Correction, DoubtCause, Field, Layout, Replacement, RosterKind, Skip, Skipped, column_letter,
};
pub use file::{
    Builder, Cell, Encoding, Fault, FileKind, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MendedCells, MendedWords,
    Recognised, RowNumber, Table, decode_utf8, recognise,
};
pub use report::{
    AnnexTwo, AnnexTwoCell, AnnexTwoColumn, CityProgress, ColumnDoubt, ColumnWords, Counts, DoubtView, ErrorView,
    ExportedColumns, Fix, FixWhat, InWork, Masking, OrganisationTotal, ProvisionTotal, RosterFindings, RowFindings,
    RowQuery, RowView, Share, Summary, Tally, Trace, Traces, UnreadWords, escape_formula, mask_id, mask_numbers,
    write_csv,
};
