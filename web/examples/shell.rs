//! Writes the words and the markup that stand in the pages before the calculator runs, as JSON, for the build.

use std::error::Error;
use wengang_web::page::shared::shell::{Place, purpose, shell, title};
use yew::LocalServerRenderer;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Props {
    place: Place,
}

#[component]
fn Shell(props: &Props) -> Html {
    shell(props.place)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut pages = serde_json::Map::new();
    for (name, place) in [("worker", Place::Worker), ("employer", Place::Employer), ("element", Place::Element)] {
        let body = LocalServerRenderer::<Shell>::with_props(Props { place }).hydratable(false).render().await;
        let page = serde_json::json!({ "title": title(place), "purpose": purpose(place), "body": body });
        pages.insert(name.to_owned(), page);
    }
    println!("{}", serde_json::to_string_pretty(&pages)?);
    Ok(())
}
