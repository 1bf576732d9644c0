//! The title of the window.

use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use gloo::utils::document;
use wengang_core::Notice;

/// Names the screen in the window's title, for those who find it by that.
pub(super) fn set_title(state: &WorkerState) {
    let title = state.language.words().labels().title.of(Notice::latest().year());
    let heading = document().query_selector("main h1").ok().flatten().and_then(|heading| heading.text_content());
    document().set_title(&match heading {
        Some(heading) if state.screen != Screen::Start => format!("{heading} – {title}"),
        _ => title,
    });
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", state.language.tag());
    }
}
