//! A day in boxes for year, month and, where it decides, the day of the month; or that the day is not remembered.

use super::errors::field_error;
use super::fields::{Field, tick};
use crate::page::shared::browser;
use yew::prelude::*;

/// What stands in the boxes, and who is told of what is typed there.
pub struct DateBoxes<'a> {
    /// The field as a whole; its name is the id of the month's box.
    pub field: Field<'a>,
    /// The year, the month and the day of the month, each as typed.
    pub typed: [String; 3],
    /// Whether the day of the month is asked for.
    pub asks_day: bool,
    /// Whether it is not remembered.
    pub forgotten: bool,
    /// Told of what is typed into the box of that number.
    pub typed_into: Callback<(usize, String)>,
    /// Told whether the day is not remembered.
    pub set_forgotten: Callback<bool>,
}

/// The boxes under their label.
pub fn date_boxes(of: &DateBoxes) -> Html {
    let field = &of.field;
    let labels = field.words.labels();
    let day = if of.asks_day { one_box(of, 2, labels.day_unit) } else { Html::default() };
    let forgotten = if of.asks_day { forgotten(of) } else { Html::default() };
    html! {
        <fieldset class={field.class()} aria-describedby={field.described_by()}>
            <legend>{ &*field.label }</legend>
            { field.help() }
            { field_error(field.words, &format!("{}.day", field.name), labels.day_of_month, field.year, field.refusals) }
            <div class="boxes">
                { one_box(of, 0, labels.year_unit) }
                { one_box(of, 1, labels.month_unit) }
                { day }
            </div>
            { forgotten }
        </fieldset>
    }
}

fn one_box(of: &DateBoxes, index: usize, unit: &'static str) -> Html {
    let id = match index {
        0 => format!("{}.year", of.field.name),
        1 => of.field.name.clone(),
        _ => format!("{}.day", of.field.name),
    };
    let oninput = of.typed_into.reform(move |event: InputEvent| (index, browser::value_of(&event)));
    let disabled = of.field.disabled || (index == 2 && of.forgotten);
    let value = of.typed.get(index).cloned().unwrap_or_default();
    html! {
        <span class="box">
            <input type="text" id={id.clone()} class={if index == 0 { "year" } else { "" }} inputmode="numeric"
                autocomplete="off" {value} {disabled} aria-invalid={of.field.invalid()} {oninput} />
            <label for={id}>{ unit }</label>
        </span>
    }
}

fn forgotten(of: &DateBoxes) -> Html {
    let (id, forgotten) = (format!("{}.forgotten", of.field.name), of.forgotten);
    tick(id, of.field.words.labels().day_forgotten, forgotten, of.set_forgotten.reform(move |_: Event| !forgotten))
}
