//! Controls, tables and bars in a transcript.

use super::html::Element;
use super::transcript::Writer;

impl<'a> Writer<'a> {
    pub fn button(&mut self, element: &Element, class: &str) {
        let submits = element.attribute("type") != Some("button");
        let mut marks: Vec<String> = [class, if submits { "submits" } else { "" }].map(str::to_owned).into();
        marks.extend(self.marks(element));
        let data = element.attributes.iter().map(|(name, _)| name).filter(|name| name.starts_with("data-"));
        marks.extend(data.cloned());
        marks.retain(|mark| !mark.is_empty());
        let marks = if marks.is_empty() { String::new() } else { format!(" | {}", marks.join(" ")) };
        self.token(&format!("[{}{marks}]", element.text()));
    }

    pub fn label(&mut self, element: &'a Element) {
        let of = element.attribute("for").unwrap_or_default();
        self.children(element);
        if !self.is_there(of) {
            self.line.push_str(&format!("{{for nothing: {of}}}"));
        }
        self.line.push(' ');
    }

    pub fn field(&mut self, element: &Element) {
        let of = |name: &str| element.attribute(name).unwrap_or_default();
        let id = of("id");
        let checked = element.attribute("checked").is_some();
        let mut token = match (of("type"), checked) {
            ("radio", true) => format!("(•) {}={}", of("name"), of("value")),
            ("radio", false) => format!("( ) {}={}", of("name"), of("value")),
            ("checkbox", true) => format!("[x] {id}"),
            ("checkbox", false) => format!("[ ] {id}"),
            ("file", _) => format!("|file| {id}"),
            (kind, _) if element.tag == "textarea" => format!("|{}|{kind} {id}", element.text().replace('\n', " ⏎ ")),
            (kind, _) => format!("|{}| {kind} {id}", of("value")),
        };
        let is_named = id.is_empty() || self.root.find(&|other| other.attribute("for") == Some(id)).is_some();
        if !is_named && element.attribute("aria-label").is_none() {
            token.push_str(" {without a label}");
        }
        let marks = self.marks(element);
        if !marks.is_empty() {
            token.push_str(&format!(" {{{}}}", marks.join(" ")));
        }
        self.token(&token);
    }

    /// What is chosen, and the choices.
    pub fn list(&mut self, element: &'a Element) {
        let chosen: Vec<String> =
            element.elements().filter(|option| option.attribute("selected").is_some()).map(Element::text).collect();
        let marks: String = self.marks(element).iter().map(|mark| format!(" {{{mark}}}")).collect();
        self.token(&format!("▾ {} {}{marks}", chosen.join(" and "), element.attribute("id").unwrap_or("?")));
        let option = |option: &Element| format!("{}={}", option.attribute("value").unwrap_or("?"), option.text());
        let options: Vec<String> = element.elements().map(option).collect();
        let options = options.join(", ");
        self.end_line();
        self.line.push_str(&format!("  of {options}"));
        self.end_line();
    }

    pub fn row(&mut self, element: &'a Element, class: &str) {
        self.end_line();
        let mut cells = Vec::new();
        for cell in element.elements() {
            let mut inside = Writer::on(self.root, self.cards);
            let marks = inside.marks(cell);
            if !marks.is_empty() {
                inside.line.push_str(&format!("{{{}}} ", marks.join(" ")));
            }
            inside.children(cell);
            inside.end_line();
            cells.push(inside.lines.join(" ⏎ "));
        }
        self.line.push_str(&format!("{class}| {} |", cells.join(" | ")));
        self.end_line();
    }

    pub fn progress(&mut self, element: &Element) {
        let of = |name: &str| element.attribute(name).unwrap_or("?");
        self.token(&format!("progress {} of {} {}", of("value"), of("max"), of("aria-label")));
    }

    pub fn token(&mut self, token: &str) {
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.line.push_str(token);
        self.line.push(' ');
    }
}
