//! Rare characters in two spellings: old programs write them in Unicode's private use area, newer ones where they belong.
//!
//! Source: GB 18030-2005, code points FE50 to FEA0, which GBK had put at U+E815 to U+E864.

/// Where the first of them stands in the private use area.
const FIRST: u32 = 0xe815;

/// Where they belong, one after the other.
const BELONG: &str = "\
    ⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱\
    䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻";

/// A character where it belongs in Unicode.
pub fn in_unicode(c: char) -> char {
    let place = u32::from(c).checked_sub(FIRST).and_then(|place| usize::try_from(place).ok());
    place.and_then(|place| BELONG.chars().nth(place)).unwrap_or(c)
}

/// Whether it is in no private use area.
pub fn is_usual(c: char) -> bool {
    !matches!(c, '\u{e000}'..='\u{f8ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_character_is_brought_to_where_it_belongs() {
        assert_eq!(in_unicode('\u{e863}'), '䶮');
        assert_eq!(in_unicode('\u{e815}'), '⺁');
        assert_eq!(in_unicode('\u{e864}'), '\u{9fbb}');
        assert_eq!(in_unicode('\u{e865}'), '\u{e865}');
        assert_eq!(in_unicode('王'), '王');
    }
}
