//! How the web worker for workbooks is linked.

/// The most memory that it takes, 1 GB: what no limit in the sources foresees ends it, and not the computer.
const MOST_MEMORY: usize = 1 << 30;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bin=sheet_worker=--max-memory={MOST_MEMORY}");
    }
}
