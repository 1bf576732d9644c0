//! Putting things in order.

/// In the order of a key, equal ones as they came. For the few things that one claim consists of: the standard library's
/// sorts are made for many, and each of them costs the phone a kilobyte to fetch for every type that is sorted.
pub(crate) fn by<T, K: Ord>(things: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for thing in things {
        let place = sorted.partition_point(|known| key(known) <= key(&thing));
        sorted.insert(place, thing);
    }
    sorted
}

/// The first so many in that order, without keeping the others.
pub(crate) fn first_by<T, K: Ord>(count: usize, things: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for thing in things {
        let place = sorted.partition_point(|known| key(known) <= key(&thing));
        if place < count {
            sorted.insert(place, thing);
            sorted.truncate(count);
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::{by, first_by};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(keys in proptest::collection::vec(0..4_u8, 0..20)) {
            let things: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = things.clone();
            expected.sort_by_key(|(key, _)| *key);
            let first = first_by(3, things.clone().into_iter(), |(key, _)| *key);
            prop_assert_eq!(first, expected.iter().copied().take(3).collect::<Vec<_>>());
            prop_assert_eq!(by(things, |(key, _)| *key), expected);
        }
    }
}
