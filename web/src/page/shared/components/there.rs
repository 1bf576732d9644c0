//! Where to go and what to bring, as far as a place has said so, each with its source.

use crate::page::shared::wording::labels::Wording;
use wengang_core::ProvisionId;
use wengang_core::place_pack::{Item, PlaceInformation, Statement, Telephone};
use yew::prelude::*;

/// What is said on a page of a statement: what it is about, what is said, how to call there.
struct Direction<'a> {
    label: String,
    said: String,
    telephone: Option<&'a Telephone>,
}

/// The statements that people go by, an office first.
fn directions<'a>(
    words: &'a dyn Wording,
    place: &'a PlaceInformation,
    supports: &'a [ProvisionId],
) -> impl Iterator<Item = (Direction<'a>, &'a Statement)> {
    let of_kind = |is_of_it: fn(&Item) -> bool| place.statements.iter().filter(move |one| is_of_it(one.item()));
    let offices = of_kind(|item| matches!(item, Item::Office { .. }));
    let documents = of_kind(|item| matches!(item, Item::Documents(_)));
    let all = offices.chain(documents).chain(of_kind(|item| matches!(item, Item::Deadline(_))));
    all.filter_map(move |statement| Some((direction(words, statement, supports)?, statement)))
}

/// What a statement says of those supports, which are named where it is not for all; nothing if it is for none of them.
fn direction<'a>(words: &dyn Wording, statement: &'a Statement, supports: &[ProvisionId]) -> Option<Direction<'a>> {
    let labels = words.labels();
    let (label, said, telephone) = match statement.item() {
        Item::Office { name, address, telephone } => {
            let said: Vec<&str> = [name.as_str()].into_iter().chain(address.as_deref()).collect();
            return Some(Direction {
                label: labels.office.to_owned(),
                said: said.join(labels.list_comma),
                telephone: telephone.as_ref(),
            });
        }
        Item::Documents(names) | Item::Workshops(names) => (labels.documents, names.join(labels.list_comma), None),
        Item::Deadline(day) => (labels.deadline, words.date(*day), None),
    };
    let mine = supports.iter().filter(|support| statement.supports().has(**support));
    let names: Vec<&str> = mine.map(|support| words.support(*support).plain).collect();
    let label = match names.len() {
        0 => return None,
        all if all == supports.len() => label.to_owned(),
        _ => words.with_note(label, &names.join(labels.list_comma)),
    };
    Some(Direction { label, said, telephone })
}

/// Whether a place has said for each of those supports what to bring and until when.
pub fn is_complete(place: &PlaceInformation, supports: &[ProvisionId]) -> bool {
    let said = |support: &ProvisionId, is_of_it: fn(&Item) -> bool| {
        place.statements.iter().any(|one| is_of_it(one.item()) && one.supports().has(*support))
    };
    supports.iter().all(|support| {
        said(support, |item| matches!(item, Item::Documents(_)))
            && said(support, |item| matches!(item, Item::Deadline(_)))
    })
}

/// Where to go and what to bring, under a heading.
pub fn there(words: &dyn Wording, place: &PlaceInformation, supports: &[ProvisionId]) -> Html {
    let all: Vec<Html> =
        directions(words, place, supports).map(|(one, statement)| entry(words, one, statement)).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! { <section class="there"><h2>{ words.labels().there }</h2><dl>{ all }</dl></section> }
}

fn entry(words: &dyn Wording, one: Direction, statement: &Statement) -> Html {
    let call = one.telephone.map(|number| {
        let to = "tel:".to_owned() + &number.dialled();
        html! { <p>{ words.labels().telephone }{ words.labels().colon }<a class="way" href={to}>{ number.written().to_owned() }</a></p> }
    });
    // The places write in Chinese, whatever language a person reads in.
    let language = (!matches!(statement.item(), Item::Deadline(_))).then_some("zh");
    html! {
        <>
            <dt>{ one.label }</dt>
            <dd>
                <p lang={language}>{ one.said }</p>
                { call.unwrap_or_default() }
                <small>{ words.stated(statement.source(), statement.date()) }</small>
            </dd>
        </>
    }
}

/// The same in one line of text; empty if there is nothing.
pub fn in_a_line(words: &dyn Wording, place: &PlaceInformation, supports: &[ProvisionId]) -> String {
    let labels = words.labels();
    let mut line = String::new();
    for (one, statement) in directions(words, place, supports) {
        let mut said = one.label + labels.colon + &one.said;
        if let Some(number) = one.telephone {
            said = said + labels.list_comma + labels.telephone + labels.colon + number.written();
        }
        if !line.is_empty() {
            line += labels.semicolon;
        }
        line += &words.with_note(&said, &words.stated(statement.source(), statement.date()));
    }
    line
}
