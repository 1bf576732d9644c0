//! Functions and how long they are.

/// Every function of more than one line, and how many lines it has; the source is formatted.
pub fn functions(text: &str) -> Vec<(String, usize)> {
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

#[test]
fn a_long_function_is_found() {
    let text = format!(
        "    field: fn(u8) -> u8,\nfn short() {{}}\n\n    pub fn long() {{\n{}    }}\n",
        "        x();\n".repeat(40)
    );
    assert_eq!(functions(&text), [("pub fn long() {".to_owned(), 42)]);
}
