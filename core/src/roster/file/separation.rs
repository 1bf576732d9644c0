//! What parts the cells of a text: a tab, a comma or a semicolon, or what documents have instead.

/// How much of a text is looked at to find its separator, bytes.
const SAMPLE: usize = 1 << 16;

/// The most rows looked at for it.
const SAMPLE_ROWS: usize = 100;

/// A text whose cells one sign parts.
pub(super) struct Separated {
    pub text: String,
    pub separator: u8,
    /// Whether there were only blanks between the cells, so that an empty cell left no trace.
    pub by_blanks: bool,
}

/// What parts the cells in documents: bars of tables, full-width signs, blanks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Bar(char),
    Mark(char),
    /// Two blanks or more, or one that is as wide as two.
    WideBlanks,
    Blanks,
}

/// Finds what parts the cells; where documents' signs do, the text comes back with tabs for them, line by line.
pub(super) fn separated(text: String) -> Separated {
    let text = with_usual_line_ends(text);
    let sample = sample(&text);
    let (separator, rows) = separator(sample);
    let lines = sample.lines().filter(|line| !is_rule(line)).take(SAMPLE_ROWS).count();
    let is_unsure = || rows * 2 < lines || separator == b',' && are_thousands(sample);
    match sign(sample, lines).filter(|_| is_unsure()) {
        Some(sign) => {
            let lines: Vec<String> = text.lines().map(|line| cells(line, sign).join("\t")).collect();
            let by_blanks = matches!(sign, Sign::Blanks | Sign::WideBlanks);
            Separated { text: lines.join("\n"), separator: b'\t', by_blanks }
        }
        None => Separated { text, separator, by_blanks: false },
    }
}

/// A text whose lines other programs part by signs of their own, with the usual ones for them: the next line, and the separators of
/// lines and paragraphs, of Unicode; a vertical tab and a form feed.
fn with_usual_line_ends(text: String) -> String {
    const OTHER: [char; 5] = ['\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'];
    let sample = sample(&text);
    let usual = sample.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    if sample.matches(OTHER).count() <= usual {
        return text;
    }
    text.replace(OTHER, "\n")
}

/// The beginning of a text, in whole lines.
fn sample(text: &str) -> &str {
    let sample = text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or("");
    let whole_lines = if sample.len() < text.len() { sample.rfind('\n') } else { None };
    whole_lines.and_then(|end| sample.get(..end)).unwrap_or(sample)
}

/// The separator that gives the most rows of one width, and how many; the tab before the comma before the semicolon.
fn separator(sample: &str) -> (u8, usize) {
    let separators = [b';', b',', b'\t'].into_iter().filter(|sign| *sign != b'\t' || !tabs_keep_text(sample));
    let scored = separators.max_by_key(|separator| evenness(sample, *separator));
    scored.map_or((b',', 0), |separator| (separator, evenness(sample, separator).0))
}

/// Whether every tab ends or begins a cell that a comma or a semicolon separates: some programs set it there to keep the cell
/// text.
fn tabs_keep_text(sample: &str) -> bool {
    let mut before = sample.bytes().zip(sample.bytes().skip(1)).filter(|(_, byte)| *byte == b'\t').peekable();
    if before.peek().is_some() && before.all(|(before, _)| matches!(before, b',' | b';')) {
        return true;
    }
    let behind = sample.bytes().zip(sample.bytes().skip(1).chain([b'\n'])).filter(|(byte, _)| *byte == b'\t');
    let mut kept = 0;
    for (_, next) in behind {
        match next {
            b',' | b';' => kept += 1,
            b'\n' | b'\r' => (),
            _ => return false,
        }
    }
    0 < kept
}

/// How many rows share the commonest width above one column, and that width.
fn evenness(sample: &str, separator: u8) -> (usize, usize) {
    let mut widths = [0_usize; 256];
    let mut line_width = 1;
    let mut quoted = false;
    let mut rows = 0;
    for byte in sample.bytes().chain([b'\n']) {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == separator && !quoted => line_width = (line_width + 1).min(255),
            b'\n' if !quoted => {
                if let Some(count) = widths.get_mut(line_width) {
                    *count += 1;
                }
                line_width = 1;
                rows += 1;
            }
            _ => (),
        }
        if SAMPLE_ROWS < rows {
            break;
        }
    }
    let wider = widths.iter().enumerate().skip(2).map(|(width, rows)| (*rows, width));
    wider.max().filter(|(rows, _)| 0 < *rows).unwrap_or((0, 0))
}

/// The sign of documents that gives three lines in five one width; blanks only from three columns on.
fn sign(sample: &str, lines: usize) -> Option<Sign> {
    let signs = ['|', '｜', '│', '┃'].map(Sign::Bar).into_iter();
    let marks = ['，', '；', '、', '﹐', '﹑', '﹔', '､'].map(Sign::Mark);
    let signs = signs.chain(marks).chain([Sign::WideBlanks, Sign::Blanks, Sign::Mark('/')]);
    let even = |sign: &Sign| {
        let least = if matches!(sign, Sign::WideBlanks | Sign::Blanks) { 3 } else { 2 };
        let mut rows_of_width = [0_usize; 256];
        for line in sample.lines().take(2 * SAMPLE_ROWS) {
            let width = cells(line, *sign).len();
            if let Some(rows) = rows_of_width.get_mut(width).filter(|_| least <= width) {
                *rows += 1;
            }
        }
        let most = rows_of_width.into_iter().max().unwrap_or(0);
        // Names that a blank parts have it in some lines only, and days have bars: then every line has as many cells.
        if matches!(sign, Sign::WideBlanks | Sign::Mark('/')) {
            1 < most && lines == most
        } else {
            2 <= most && lines * 3 <= most * 5
        }
    };
    signs.into_iter().find(even)
}

/// The cells of a line. A line that only rules a table has none.
fn cells(line: &str, sign: Sign) -> Vec<String> {
    if is_rule(line) {
        return Vec::new();
    }
    let owned = |cell: &str| cell.trim().replace('\t', " ");
    match sign {
        Sign::Blanks => line.split_whitespace().map(str::to_owned).collect(),
        Sign::WideBlanks => {
            line.replace(['\t', '\u{3000}'], "  ").split("  ").map(owned).filter(|cell| !cell.is_empty()).collect()
        }
        Sign::Mark(mark) => line.split(mark).map(owned).collect(),
        Sign::Bar(bar) => {
            let line = line.trim();
            let line = line.strip_prefix(bar).unwrap_or(line);
            line.strip_suffix(bar).unwrap_or(line).split(bar).map(owned).collect()
        }
    }
}

/// Whether every comma of a text stands before three digits, as that of thousands does: 7,200.00.
fn are_thousands(sample: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = sample;
    while let Some((before, behind)) = rest.split_once(',') {
        if !before.ends_with(|c: char| c.is_ascii_digit()) || digits(behind) != 3 {
            return false;
        }
        rest = behind;
    }
    true
}

/// Whether a line is the number of a page: 第 1 页 共 2 页.
fn numbers_a_page(line: &str) -> bool {
    let signs: String = line.chars().filter(|c| !c.is_whitespace() && !c.is_ascii_digit()).collect();
    matches!(
        signs.as_str(),
        "第页共页"
            | "第页"
            | "共页"
            | "第页,共页"
            | "第页，共页"
            | "第页/共页"
            | "第/页"
            | "页/页"
            | "--"
            | "——"
    )
}

/// Whether a line is empty, or only rules a table or numbers a page.
fn is_rule(line: &str) -> bool {
    numbers_a_page(line) || line.chars().all(|c| c.is_whitespace() || "-|:+=｜".contains(c) || ('─'..='╿').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let Separated { text, separator, .. } = separated(text.to_owned());
        text.lines().map(|line| line.split(char::from(separator)).map(str::to_owned).collect()).collect()
    }

    #[test]
    fn what_documents_have_between_cells_is_found() {
        let plain = rows("姓名\t工资\t户\n甲\t1\t是\n");
        for text in [
            "姓名 工资  户\n甲 1 是\n",
            "姓名，工资，户\n甲，1，是\n",
            "|姓名|工资|户|\n|甲|1|是|",
            "姓名｜工资｜户\n甲｜1｜是",
            "│姓名│工资│户│\n│甲│1│是│",
            "姓名、工资、户\n甲、1、是",
            "姓名　工资　户\n甲　1　是\n",
        ] {
            assert_eq!(rows(text), plain, "{text}");
        }
        assert_eq!(
            rows("|姓名|工资|\n|---|:-:|\n|甲|1|").get(1),
            Some(&vec![String::new()]),
            "the row keeps its number"
        );
    }

    #[test]
    fn a_tab_behind_every_cell_separates_nothing() {
        assert_eq!(separator("姓名\t,工资\t\n甲\t,1\t\n"), (b',', 2));
        assert_eq!(separator("姓名\t工资\n甲\t1\n"), (b'\t', 2));
    }

    #[test]
    fn a_single_column_is_none_of_these() {
        for text in ["姓名\n张 三\n李 四\n", "姓名\n甲\n", "一句话。\n又一句，话。\n"] {
            assert!(!separated(text.to_owned()).text.contains('\t'), "{text}");
        }
    }
}
