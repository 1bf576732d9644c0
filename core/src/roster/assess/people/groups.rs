//! Rows in groups, by their places among those that were read.

/// The places of rows that are grouped, group after group, each in the order of the file.
#[derive(Debug, Default)]
pub struct Groups {
    places: Vec<usize>,
    starts: Vec<usize>,
}

impl Groups {
    /// Groups places by a key.
    pub fn by<K: Ord>(keyed: impl Iterator<Item = (K, usize)>) -> Self {
        let mut keyed: Vec<(K, usize)> = keyed.collect();
        keyed.sort_unstable();
        let changes =
            keyed.windows(2).enumerate().filter(|(_, pair)| matches!(pair, [(one, _), (other, _)] if one != other));
        let starts = std::iter::once(0).chain(changes.map(|(place, _)| place + 1)).chain([keyed.len()]).collect();
        Self { places: keyed.into_iter().map(|(_, place)| place).collect(), starts }
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        if self.places.is_empty() { 0 } else { self.starts.len() - 1 }
    }

    /// The rows of a group, by their places in the report.
    pub fn get(&self, group: usize) -> &[usize] {
        let bounds = (self.starts.get(group), self.starts.get(group + 1));
        let (Some(start), Some(end)) = bounds else { return &[] };
        self.places.get(*start..*end).unwrap_or(&[])
    }

    /// The same of those rows only.
    pub fn only(self, is_kept: impl Fn(usize) -> bool) -> Self {
        let mut kept = Self { places: Vec::with_capacity(self.places.len()), starts: vec![0] };
        for group in self.iter() {
            kept.places.extend(group.iter().filter(|place| is_kept(**place)));
            if kept.starts.last() != Some(&kept.places.len()) {
                kept.starts.push(kept.places.len());
            }
        }
        kept
    }

    /// The groups, in the order of what they were grouped by.
    pub fn iter(&self) -> impl Iterator<Item = &[usize]> {
        (0..self.len()).map(|group| self.get(group))
    }
}
