//! Texts that are held: compared, shown where they differ, written anew when that is asked for.

use std::path::{Path, PathBuf};

/// The folder of what is held.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/screens")
}

/// Says how a text differs from the one that is held under a name, if it does; writes it where that is asked for.
pub fn difference(name: &str, actual: &str) -> Option<String> {
    let path = folder().join(name);
    if std::env::var_os("WENGANG_WRITE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, actual).unwrap();
        return None;
    }
    let held = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    (held != actual).then(|| format!("{name}:\n{}", compared(&held, actual)))
}

/// Fails with all differences.
pub fn expect_none(differences: Vec<String>) {
    let note = "to take over what is drawn now: WENGANG_WRITE=1 cargo test -p wengang-web --test screens";
    assert!(differences.is_empty(), "{} differ\n{}\n{note}", differences.len(), differences.join("\n"));
}

/// Texts that are held and that nothing is compared with any more.
pub fn orphans(folder_name: &str, known: &[String]) -> Vec<String> {
    let entries = std::fs::read_dir(folder().join(folder_name)).unwrap();
    let names = entries.map(|entry| format!("{folder_name}/{}", entry.unwrap().file_name().to_string_lossy()));
    names.filter(|name| !known.contains(name)).collect()
}

/// The lines that differ, the longest common subsequence between them left out, at most forty of them.
fn compared(held: &str, actual: &str) -> String {
    let (held, actual): (Vec<&str>, Vec<&str>) = (held.lines().collect(), actual.lines().collect());
    let first = held.iter().zip(&actual).take_while(|(before, now)| before == now).count();
    let (held, actual) = (&held[first..], &actual[first..]);
    let last = held.iter().rev().zip(actual.iter().rev()).take_while(|(before, now)| before == now).count();
    let (held, actual) = (&held[..held.len() - last], &actual[..actual.len() - last]);
    let mut lines = Vec::new();
    let (mut left, mut right) = (0, 0);
    let longest = common(held, actual);
    while left < held.len() || right < actual.len() {
        if left < held.len() && right < actual.len() && held[left] == actual[right] {
            (left, right) = (left + 1, right + 1);
        } else if right == actual.len() || left < held.len() && longest[left][right + 1] <= longest[left + 1][right] {
            lines.push(format!("  {} - {}", first + left + 1, held[left]));
            left += 1;
        } else {
            lines.push(format!("  {} + {}", first + right + 1, actual[right]));
            right += 1;
        }
    }
    if 40 < lines.len() {
        lines.truncate(40);
        lines.push("  …".to_owned());
    }
    lines.join("\n")
}

/// How many lines the rest from each place on has in common.
fn common(held: &[&str], actual: &[&str]) -> Vec<Vec<usize>> {
    let mut longest = vec![vec![0; actual.len() + 1]; held.len() + 1];
    for left in (0..held.len()).rev() {
        for right in (0..actual.len()).rev() {
            longest[left][right] = if held[left] == actual[right] {
                longest[left + 1][right + 1] + 1
            } else {
                longest[left + 1][right].max(longest[left][right + 1])
            };
        }
    }
    longest
}
