//! What a tag says that is not read as XML.

/// Whether a cell ends with it.
pub(super) fn ends_cell(tag: &[u8]) -> bool {
    let name = tag.strip_prefix(b"/").map(|name| name.trim_ascii_end());
    name.is_some_and(|name| name == b"c" || name.ends_with(b":c"))
}

/// What a tag says under a name.
pub(super) fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut rest = tag;
    while let Some(equals) = rest.iter().position(|byte| *byte == b'=') {
        let (before, value) = rest.split_at_checked(equals)?;
        let value = value.get(1..)?.trim_ascii_start();
        let (quote, value) = value.split_first()?;
        let end = value.iter().position(|byte| byte == quote)?;
        let key = before.trim_ascii_end();
        if key.strip_suffix(name).is_some_and(|before| before.last().is_some_and(u8::is_ascii_whitespace)) {
            return value.get(..end);
        }
        rest = value.get(end + 1..)?;
    }
    None
}
