//! Files of which only the beginning has come.

use super::parts::{Parts, roster, sheet};
use super::product::refused;

#[test]
fn the_beginning_of_a_workbook_is_told_as_one_wherever_it_ends() {
    let whole = Parts::of(&sheet(&roster(200, ""))).zipped();
    assert_eq!(refused(whole.clone()), None);
    for end in (4..whole.len()).step_by(7).chain(whole.len() - 22..whole.len()) {
        let said = refused(whole[..end].to_vec()).unwrap_or_default();
        assert!(said.contains("不完整"), "the first {end} bytes: {said}");
        // Some programs make the file as long as it will be before it has come.
        let mut filled = whole[..end].to_vec();
        filled.resize(whole.len() + 1, 0);
        let said = refused(filled).unwrap_or_default();
        // The very end of an archive is nothing either.
        assert!(said.contains("不完整") || whole.len() - 22 < end, "{end} bytes and nothing more: {said}");
    }
}

#[test]
fn a_whole_archive_is_still_an_archive() {
    let mut parts = Parts::of("");
    parts.0.retain(|(name, _)| !name.contains("xl/"));
    parts.0.truncate(1);
    assert!(refused(parts.zipped()).unwrap().contains("解压"));
}
