//! The files of the house.

use std::path::{Path, PathBuf};

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files and folders in a folder.
pub fn list(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(house().join(folder)).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The text of every kind of file that people write; pictures and the like are empty.
pub fn read(path: &str) -> String {
    String::from_utf8(std::fs::read(house().join(path)).unwrap()).unwrap_or_default()
}

/// Every file below a folder, by its path from the house; none where there is no such folder yet.
pub fn all_files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for path in list(folder) {
        let name = format!("{folder}/{}", path.file_name().unwrap().to_string_lossy());
        match path.is_dir() {
            true if ["node_modules", "target", "test-results"].iter().any(|made| name.ends_with(made)) => (),
            true => files.extend(all_files(&name)),
            false => files.push(name),
        }
    }
    files.sort();
    files
}

/// Every file of Rust below a folder.
pub fn sources(folder: &str) -> Vec<String> {
    all_files(folder).into_iter().filter(|path| path.ends_with(".rs")).collect()
}
