//! The page.
use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main>{ "稳岗" }</main> }
}

fn main() {
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return;
    };
    yew::Renderer::<App>::with_root(root).render();
}
