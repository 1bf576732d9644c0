//! How the web worker for workbooks is linked.

/// The most memory that it takes, 2 GB: reading a workbook takes less than one, writing a province's roster more, and what no
/// limit in the sources foresees ends the web worker, not the computer.
const MOST_MEMORY: u64 = 2 << 30;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bin=sheet_worker=--max-memory={MOST_MEMORY}");
    }
}
