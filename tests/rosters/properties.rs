//! What holds for every roster: order, parts and the rules themselves; and nothing stops the reading.

use super::generated::{cell, day, workers_rows, workers_text, workshop_rows, workshop_text};
use super::{id, read, workers, workshop};
use proptest::prelude::*;
use serde_json::json;
use wengang_core::notice::Local;
use wengang_core::roster::{
    Builder, Correction, Encoding, Layout, Roster, RosterKind, RowState, Run, Settings, Table, decode_utf8, recognise,
};
use wengang_core::{Facts, LocalParameters, ProvisionId, Verdict, Year, Yuan, evaluate};

fn sums(roster: &Roster) -> serde_json::Value {
    let summary = roster.summary();
    json!({ "totals": summary.totals, "tally": summary.tally, "people": summary.people, "in_work": summary.in_work })
}

fn states_add_up(roster: &Roster) -> bool {
    let rows = roster.summary().tally.rows;
    let skipped: usize = roster.results().skipped().iter().map(|rows| rows.last.place() - rows.first.place() + 1).sum();
    rows.read == rows.counted + rows.open + rows.ineligible + rows.error && rows.read + skipped == roster.table().rows()
}

/// The facts of the sound rows, as they would be said to the rules themselves.
fn said(rows: &[(u32, &str, &str)]) -> Vec<serde_json::Value> {
    let says = |person: u32, assisted: &[&str]| rows.iter().any(|row| row.0 == person && assisted.contains(&row.1));
    let contradicts = |person| says(person, &["脱贫户", "监测对象"]) && says(person, &["一般户"]);
    let sound = rows.iter().filter(|(person, _, pay)| *pay != "七千" && !contradicts(*person));
    sound
        .map(|(person, household, pay)| {
            let household = match *household {
                "脱贫户" => json!("lifted-out-of-poverty"),
                "监测对象" => json!("monitored"),
                "一般户" => json!("neither"),
                _ => json!(null),
            };
            let pay = if *pay == "不详" { json!(null) } else { json!(pay) };
            json!({ "id": id(*person), "household": household, "pay": pay, "awarded": "never" })
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_the_order_of_rows_changes_no_sum(rows in workshop_rows(), seed in any::<u64>()) {
        let mut shuffled = rows.clone();
        let length = shuffled.len();
        for place in 0..length {
            shuffled.swap(place, (seed.rotate_left(place as u32) % length as u64) as usize);
        }
        let (before, after) = (read(&workshop_text(&rows), &workshop()), read(&workshop_text(&shuffled), &workshop()));
        prop_assert_eq!(sums(&before), sums(&after));
        prop_assert!(states_add_up(&before));
    }

    #[test]
    fn prop_the_order_of_workers_rows_changes_no_sum(rows in workers_rows(), ids in any::<bool>(), seed in any::<u64>()) {
        let mut shuffled = rows.clone();
        let length = shuffled.len();
        for place in 0..length {
            shuffled.swap(place, (seed.rotate_left(place as u32) % length as u64) as usize);
        }
        let before = read(&workers_text(&rows, ids), &workers());
        let after = read(&workers_text(&shuffled, ids), &workers());
        prop_assert_eq!(before.summary().totals, after.summary().totals);
        prop_assert_eq!(before.summary().people, after.summary().people);
        prop_assert!(states_add_up(&before));
    }

    #[test]
    fn prop_the_parts_of_a_file_add_up_to_the_whole(rows in workshop_rows(), at in 0..30_usize) {
        let mut rows = rows;
        for (person, row) in rows.iter_mut().enumerate() {
            row.0 = person as u32;
        }
        let (one, other) = rows.split_at(at.min(rows.len()));
        let whole = read(&workshop_text(&rows), &workshop()).summary();
        let [one, other] = [one, other].map(|part| read(&workshop_text(part), &workshop()).summary());
        let sum = one.tally.plus(&other.tally);
        prop_assert_eq!(sum.totals(), whole.totals);
        prop_assert_eq!(&sum, &whole.tally);
        prop_assert_eq!(one.people + other.people, whole.people);
    }

    #[test]
    fn prop_a_workshops_roster_comes_to_what_the_rules_say(rows in workshop_rows(), left in prop::option::of(0..9000_u32), each in prop::option::of(1..900_u32)) {
        let mut settings = workshop();
        settings.fund_left = left.map(Yuan::whole);
        settings.local.workshop_fallback = each.map(|each| Local::new(Yuan::whole(each), "made up", Year::new(2022).unwrap()).unwrap());
        let roster = read(&workshop_text(&rows), &settings);
        let facts: Facts = serde_json::from_value(json!({
            "year": 2022,
            "workshop": { "recognised": true, "workers": said(&rows), "fund_left": settings.fund_left },
        })).unwrap();
        let assessment = evaluate(&facts, &settings.local);
        prop_assert_eq!(roster.summary().totals, assessment.totals);
    }

    #[test]
    fn prop_a_worker_comes_to_what_the_rules_say(row in workers_rows()) {
        let (_, place, from, days) = row[0];
        let roster = read(&workers_text(&row[..1], true), &workers());
        let province = match place { "辽宁" => "liaoning", "黑龙江" => "heilongjiang", "国外" => "abroad", _ => return Ok(()) };
        if days % 7 == 0 || day((from + days).min(335)) < day(from) {
            return Ok(());
        }
        let facts: Facts = serde_json::from_value(json!({ "year": 2022, "worker": {
            "household": "lifted-out-of-poverty", "registered_in_heilongjiang": true, "public_post": "never",
            "production": "produces", "transport_received": false, "production_award_received": "0", "fare_by": "train",
            "fare": (days * 7).to_string(),
            "jobs": [{ "province": province, "from": day(from), "to": day((from + days).min(335)) }],
        } })).unwrap();
        let assessment = evaluate(&facts, &LocalParameters::default());
        let claims: Vec<_> = roster.results().rows()[0].claims().collect();
        for (claim, id) in claims.iter().zip([ProvisionId::Transport, ProvisionId::ProductionAward]) {
            let outcome = assessment.outcome(id).unwrap();
            prop_assert_eq!((claim.verdict, claim.amount), (outcome.verdict, outcome.amount));
        }
        let trace = roster.trace(0).unwrap();
        prop_assert_eq!(&trace.outcomes[0], assessment.outcome(ProvisionId::Transport).unwrap());
        prop_assert!(trace.at_most.is_none());
    }

    #[test]
    fn prop_work_not_said_exactly_lies_between_its_shortest_and_its_longest(
        from in 1..12_u32, months in 0..5_u32, first in 1..29_u32, last in 1..29_u32, place in prop_oneof![Just("辽宁"), Just("黑龙江")],
    ) {
        let to = (from + months).min(12);
        let row = |spell: String| format!("姓名,身份证号,务工地,起止时间\n某,{},{place},{spell}\n", id(1));
        let vague = read(&row(format!("2022年{from}月-2022年{to}月")), &workers());
        let exact = read(&row(format!("2022.{from}.{first}-2022.{to}.{last}")), &workers());
        if exact.results().rows()[0].state == RowState::Error {
            return Ok(());
        }
        for (vague, exact) in vague.results().rows()[0].claims().zip(exact.results().rows()[0].claims()) {
            prop_assert!(vague.amount.least() <= exact.amount.least(), "{vague:?} {exact:?}");
            prop_assert!(exact.amount.most() <= vague.amount.most(), "{vague:?} {exact:?}");
            let surely_not = vague.verdict == Verdict::NotEligible;
            prop_assert!(!surely_not || exact.verdict == Verdict::NotEligible);
        }
    }

    #[test]
    fn prop_separated_text_is_read_as_the_csv_crate_reads_it(
        rows in prop::collection::vec(prop::collection::vec("[a \"\n\r,;\t姓]{0,6}", 2..6), 1..8), separator in prop_oneof![Just(b','), Just(b';'), Just(b'\t')],
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(separator).from_writer(Vec::new());
        // A first row of one width tells the separator.
        let heading = vec!["h"; 9];
        for _ in 0..20 {
            writer.write_record(&heading).unwrap();
        }
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let table = Table::of_text(text).unwrap();
        for (place, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
                prop_assert_eq!(table.raw(place + 20, column), cell);
            }
        }
    }

    #[test]
    fn prop_any_bytes_come_to_a_report_or_a_message(bytes in prop::collection::vec(any::<u8>(), 0..400), like in 0..3) {
        let mut bytes = bytes;
        if like == 1 {
            let text = workshop_text(&[(1, "脱贫户", "7000"), (2, "", "")]);
            bytes.splice(0..0, text.into_bytes());
        }
        if like == 2 {
            bytes = encoding_rs::GB18030.decode(&bytes).0.into_owned().into_bytes();
        }
        let Ok(recognised) = recognise(&bytes) else { return Ok(()) };
        let text = match recognised.encoding {
            Some(Encoding::Utf8) => decode_utf8(bytes),
            Some(other) => Some(encoding_rs::Encoding::for_label(other.name().as_bytes()).unwrap().decode(&bytes).0.into_owned()),
            None => None,
        };
        let Some(Ok(table)) = text.map(Table::of_text) else { return Ok(()) };
        everything_of(table);
    }

    #[test]
    fn prop_any_cells_come_to_a_report_or_a_message(
        rows in prop::collection::vec(prop::collection::vec((0..4_u8, cell()), 0..12), 1..25),
        hidden in prop::collection::vec(any::<usize>(), 0..3),
        merged in prop::collection::vec((0..30_usize, 0..14_usize, any::<usize>(), 0..9_usize), 0..6),
    ) {
        let mut builder = Builder::default();
        hidden.into_iter().for_each(|row| builder.hidden_row(row % 30));
        merged.into_iter().for_each(|(row, column, below, right)| builder.merged((row, column), (below % 40, right)));
        for row in rows {
            for (kind, cell) in row {
                match kind {
                    0 => builder.number(&cell),
                    1 => builder.empty(),
                    _ => builder.text(&cell),
                }
            }
            builder.end_row().unwrap();
        }
        if let Ok(table) = builder.table() {
            everything_of(table);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_any_cells_between_any_signs_come_to_a_report_or_a_message(
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..9), 1..25),
        sign in prop::sample::select(vec![" ", "　", "|", "｜", "│", "，", "；", "、", "\t,", "\t", ";", ","]),
    ) {
        let lines: Vec<String> = rows.iter().map(|row| row.join(sign)).collect();
        if let Ok(table) = Table::of_text(lines.join("\n")) {
            everything_of(table);
        }
    }
}

/// Reads a table as every kind of roster, and asks for everything that can be asked.
fn everything_of(table: Table) {
    let mut table = Some(table);
    for kind in RosterKind::ALL {
        let Some(this) = table.take() else { return };
        let layout = Layout::find(&this, &Correction { kind: Some(*kind), ..Correction::default() });
        let Ok(run) = Run::begin(this, layout, Settings::of(Year::new(2022).unwrap())) else { return };
        let roster = run.to_the_end();
        assert!(states_add_up(&roster));
        for place in 0..roster.results().rows().len() {
            assert!(roster.row(place).is_some() && roster.trace(place).is_some());
        }
        let summary = roster.summary();
        assert!(summary.totals.granted + summary.totals.discretionary <= summary.totals.most);
        serde_json::to_string(&summary).unwrap();
        let rows = super::cells(roster.table());
        table = Table::of_text(rows.into_iter().map(|row| row.join("\t") + "\n").collect()).ok();
    }
}
