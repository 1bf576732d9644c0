//! HTML as a text that a person can read: what is seen, what is heard, and where it leads, in its order.
//!
//! `#` a heading, `-` an entry of a list, `[…]` a button with how it looks, `[…](…)` a link, `(•)` and `( )` a choice,
//! `[x]` and `[ ]` something to tick, `|…|` what stands in a field, `▾` what is chosen of a list, `▸` what unfolds,
//! `⟨…⟩` what is only seen, `«…»` what is only heard, `{…}` in another language or with what marks it, `<…>` a part of the
//! page.

use super::html::{Element, Node, parse};
use std::collections::BTreeSet;

/// Attributes that mean something to somebody.
const MEANT: [&str; 15] = [
    "lang",
    "role",
    "tabindex",
    "aria-label",
    "aria-pressed",
    "aria-invalid",
    "hidden",
    "disabled",
    "readonly",
    "scope",
    "inputmode",
    "novalidate",
    "accept",
    "data-verdict",
    "data-provision",
];

/// Parts of a page that are named even where nothing marks them.
const PARTS: [&str; 8] = ["header", "main", "footer", "form", "fieldset", "section", "article", "noscript"];

/// What is read; the cards of these supports in full, of the others what they come to, where any are named.
pub fn transcript(html: &str, cards: &[String]) -> String {
    let root = parse(html);
    let mut writer = Writer::on(&root, cards);
    writer.children(&root);
    writer.end_line();
    writer.lines.join("\n") + "\n"
}

/// The same with every part that stood there before in a line of its own.
pub fn without_repetition(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut seen = BTreeSet::new();
    let mut kept = String::new();
    let mut place = 0;
    while place < lines.len() {
        let line = lines[place];
        let inside = lines[place + 1..].iter().take_while(|next| !next.is_empty() && depth(line) < depth(next)).count();
        let is_long = 2 < inside || line.trim_start().starts_with("of ");
        if is_long && !seen.insert(&lines[place..=place + inside]) {
            if 0 < inside {
                kept += &format!("{line} … as above\n");
            }
            place += inside + 1;
        } else {
            kept += &format!("{line}\n");
            place += 1;
        }
    }
    kept
}

/// Writes a transcript, line by line.
pub struct Writer<'a> {
    pub root: &'a Element,
    pub cards: &'a [String],
    pub lines: Vec<String>,
    pub line: String,
    depth: usize,
    /// How long the line was when it was no more than the sign of what begins.
    sign: usize,
}

impl<'a> Writer<'a> {
    /// A writer with nothing written yet.
    pub const fn on(root: &'a Element, cards: &'a [String]) -> Self {
        Self { root, cards, lines: Vec::new(), line: String::new(), depth: 0, sign: 0 }
    }

    pub fn children(&mut self, element: &'a Element) {
        for node in &element.children {
            match node {
                Node::Text(text) => self.line.push_str(text),
                Node::Element(element) => self.element(element),
            }
        }
    }

    fn element(&mut self, element: &'a Element) {
        let class = element.attribute("class").unwrap_or_default();
        match element.tag.as_str() {
            "h1" => self.titled("# ", element),
            "h2" => self.titled("## ", element),
            "h3" => self.titled("### ", element),
            "li" => self.titled(&if class.is_empty() { "- ".to_owned() } else { format!("- {class}: ") }, element),
            "dt" => self.titled("· ", element),
            "dd" => self.titled("  = ", element),
            "p" | "legend" => self.titled("", element),
            "summary" => (),
            "details" => self.unfolded(element),
            "button" => self.button(element, class),
            "a" => self.token(&format!("[{}]({})", element.text(), element.attribute("href").unwrap_or("nowhere"))),
            "label" => self.label(element),
            "input" | "textarea" => self.field(element),
            "select" => self.list(element),
            "tr" => self.row(element, class),
            "rect" => self.token(&format!("▬ {class} {}", element.attribute("width").unwrap_or("?"))),
            "progress" => self.progress(element),
            "article" if self.is_folded(element) => self.folded_card(element),
            "span" | "strong" | "small" | "em" | "code" => self.inline(element),
            _ => self.part(element, class),
        }
    }

    /// A part of the page with what stands in it; one that nothing marks is passed over.
    fn part(&mut self, element: &'a Element, class: &str) {
        let mut marks = self.marks(element);
        if class.starts_with("wengang") {
            marks.push(class.to_owned());
        }
        if element.tag == "svg" {
            return self.inline(element);
        }
        if marks.is_empty() && !PARTS.contains(&element.tag.as_str()) {
            self.end_line();
            self.children(element);
            return self.end_line();
        }
        let named: Vec<String> = std::iter::once(element.tag.clone()).chain(marks).collect();
        self.inside(&format!("<{}>", named.join(" ")), element);
    }

    fn unfolded(&mut self, element: &'a Element) {
        let title = element.find(&|part| part.tag == "summary").map(Element::text).unwrap_or_default();
        let marks: String = self.marks(element).iter().map(|mark| format!(" {{{mark}}}")).collect();
        self.inside(&format!("▸ {title}{marks}"), element);
    }

    fn inside(&mut self, title: &str, element: &'a Element) {
        self.end_line();
        if !title.is_empty() {
            self.line.push_str(title);
            self.end_line();
        }
        self.depth += 1;
        self.children(element);
        self.end_line();
        self.depth -= 1;
    }

    /// A block of text; what blocks stand in it follow below it.
    fn titled(&mut self, sign: &str, element: &'a Element) {
        if self.sign == 0 || self.line.len() != self.sign {
            self.end_line();
        }
        self.line.push_str(sign);
        let marks = self.marks(element);
        if !marks.is_empty() {
            self.line.push_str(&format!("{{{}}} ", marks.join(" ")));
        }
        self.sign = self.line.len();
        self.children(element);
        self.end_line();
    }

    fn inline(&mut self, element: &'a Element) {
        let (before, after) = match (element.attribute("aria-hidden"), element.has_class("visually-hidden")) {
            (Some("true"), _) => ("⟨", "⟩"),
            (_, true) => ("«", "»"),
            _ if element.attribute("lang").is_some() => ("{", "}"),
            _ => ("", ""),
        };
        let marks = self.marks(element);
        self.line.push_str(before);
        if !marks.is_empty() {
            self.line.push_str(&format!("{}: ", marks.join(" ")));
        }
        self.children(element);
        self.line.push_str(after);
    }

    fn is_folded(&self, element: &Element) -> bool {
        let named = element.attribute("data-provision");
        !self.cards.is_empty() && named.is_some_and(|name| !self.cards.iter().any(|card| card == name))
    }

    /// A card's title and what it comes to, in one line.
    fn folded_card(&mut self, element: &Element) {
        self.end_line();
        let title = element.find(&|part| part.tag == "h3").map(Element::text).unwrap_or_default();
        let amount = element.find(&|part| part.has_class("amount")).map(Element::text).unwrap_or_default();
        self.line.push_str(&format!("<{}> {title} {amount}", self.marks(element).join(" ")));
        self.end_line();
    }

    /// What marks an element, with the text of what it refers to.
    pub fn marks(&self, element: &Element) -> Vec<String> {
        let meant = element.attributes.iter().filter(|(name, _)| MEANT.contains(&name.as_str()));
        let mut marks: Vec<String> = meant
            .map(|(name, value)| {
                let name = name.strip_prefix("aria-").unwrap_or(name.strip_prefix("data-").unwrap_or(name));
                if value.is_empty() { name.to_owned() } else { format!("{name}={value}") }
            })
            .collect();
        for name in ["aria-describedby", "aria-labelledby"] {
            let ids = element.attribute(name).into_iter().flat_map(|ids| ids.split(' '));
            let texts: Vec<String> = ids.map(|id| self.text_of(id)).collect();
            if !texts.is_empty() {
                marks.push(format!("{}: {}", name.trim_start_matches("aria-"), texts.join(" + ")));
            }
        }
        marks
    }

    fn text_of(&self, id: &str) -> String {
        let found = self.root.find(&|element| element.attribute("id") == Some(id));
        found.map_or_else(|| format!("nothing of the name {id}"), Element::text)
    }

    pub fn is_there(&self, id: &str) -> bool {
        self.root.find(&|element| element.attribute("id") == Some(id)).is_some()
    }

    pub fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.sign = 0;
        if !line.trim().is_empty() {
            self.lines.push(format!("{}{}", "  ".repeat(self.depth), line.trim_end()));
        }
    }
}
