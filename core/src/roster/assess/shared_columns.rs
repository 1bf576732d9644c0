//! The columns of all tables side by side as one report shows them.

use crate::roster::assess::parts::Parts;

/// Columns that are shown as one: each by its number as the columns of all tables are numbered through, at most one of a table.
pub type SharedColumn = Vec<usize>;

/// Every column of the first table, and of the others what has no column of that heading yet that was taken for the same.
pub fn shared_columns(parts: &Parts) -> Vec<SharedColumn> {
    let mut shared: Vec<SharedColumn> = Vec::new();
    for part in parts.all() {
        let known = shared.len();
        let mut taken = vec![false; known];
        for (place, column) in part.layout.columns().iter().enumerate() {
            let through = part.through(place);
            let is_alike = |others: &SharedColumn| {
                let other = others.first().and_then(|other| {
                    let of = parts.of_column(*other);
                    of.layout.columns().get(of.column_in_file(*other)?)
                });
                other.is_some_and(|other| (&other.heading, other.field) == (&column.heading, column.field))
            };
            let free =
                (0..known).find(|place| taken.get(*place) == Some(&false) && shared.get(*place).is_some_and(is_alike));
            match free.and_then(|place| Some((taken.get_mut(place)?, shared.get_mut(place)?))) {
                Some((taken, columns)) => {
                    *taken = true;
                    columns.push(through);
                }
                None => shared.push(vec![through]),
            }
        }
    }
    shared
}
