//! Rust source as words and signs, without comments, strings and characters.

/// A word, `::`, or a sign of one character.
pub type Token = String;

/// The tokens of a source.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut rest: Vec<char> = source.chars().collect();
    rest.push('\n');
    let mut tokens = Vec::new();
    let mut at = 0;
    while at + 1 < rest.len() {
        let (token, length) = next(&rest[at..]);
        tokens.extend(token);
        at += length;
    }
    tokens
}

/// The token at the beginning, if any, and how many characters it takes.
fn next(text: &[char]) -> (Option<Token>, usize) {
    match (text[0], text[1]) {
        ('/', '/') => (None, until(text, "\n")),
        ('/', '*') => (None, until(text, "*/")),
        ('"', _) => (None, string(text)),
        ('r', '#' | '"') if raw_string(text).is_some() => (None, raw_string(text).unwrap()),
        ('b', '"') => (None, 1 + string(&text[1..])),
        ('\'', _) => (None, character(text)),
        (':', ':') => (Some("::".to_owned()), 2),
        (first, _) if is_of_word(first) => {
            let word: String = text.iter().take_while(|c| is_of_word(**c)).collect();
            let length = word.chars().count();
            (Some(word), length)
        }
        (first, _) if first.is_whitespace() => (None, 1),
        (first, _) => (Some(first.to_string()), 1),
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn until(text: &[char], end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    let at = text.windows(end.len()).skip(1).position(|window| window == end);
    at.map_or(text.len(), |at| at + 1 + end.len())
}

fn string(text: &[char]) -> usize {
    let mut at = 1;
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// The length of `r"…"`, `r#"…"#` and so on; none if it is a word.
fn raw_string(text: &[char]) -> Option<usize> {
    let marks = text[1..].iter().take_while(|c| **c == '#').count();
    if text.get(1 + marks) != Some(&'"') {
        return None;
    }
    let end = format!("\"{}", "#".repeat(marks));
    Some(1 + marks + until(&text[1 + marks..], &end))
}

/// The length of `'c'` or `'\…'`; of a lifetime only the quote.
fn character(text: &[char]) -> usize {
    match text {
        [_, '\\', _, rest @ ..] => 4 + rest.iter().position(|c| *c == '\'').unwrap_or(0),
        [_, _, '\'', ..] => 3,
        _ => 1,
    }
}

#[test]
fn comments_strings_and_characters_are_no_tokens() {
    let source = r##"use a::B; // crate::c
        /* crate::d */ let x = "crate::e \" f"; let y = r#"crate::"g""#; let z = ['\'', '{', '"']; fn h<'i>(j: &'i K) {}"##;
    let words: Vec<Token> = tokens(source).into_iter().filter(|token| token.chars().all(is_of_word)).collect();
    assert_eq!(words.join(" "), "use a B let x let y let z fn h i j i K");
}
