//! HTML as the server's side of yew writes it: into a tree.

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Text(String),
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    pub tag: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// Elements that have no end.
const VOID: [&str; 4] = ["input", "br", "hr", "img"];

impl Element {
    /// An attribute's value; empty where it stands without one.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element inside it, in the order of the text, that is meant.
    pub fn find(&self, is_meant: &dyn Fn(&Element) -> bool) -> Option<&Element> {
        self.elements().find_map(|element| if is_meant(element) { Some(element) } else { element.find(is_meant) })
    }

    /// All its text.
    pub fn text(&self) -> String {
        let text = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        };
        self.children.iter().map(text).collect()
    }
}

/// Reads what yew wrote; the root's children are what stands at the top.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        push_text(&mut open, text);
        let end = end_of_tag(tag);
        let inside = &tag[1..end];
        rest = &tag[end + 1..];
        if inside.starts_with('/') {
            close(&mut open, inside.trim_start_matches('/'));
        } else if !inside.starts_with('!') {
            let element = element(inside.trim_end_matches('/'));
            let is_void = VOID.contains(&element.tag.as_str()) || inside.ends_with('/');
            open.push(element);
            if is_void {
                let tag = open.last().unwrap().tag.clone();
                close(&mut open, &tag);
            }
        }
    }
    push_text(&mut open, rest);
    assert_eq!(open.len(), 1, "not closed: {:?}", open.last().map(|element| &element.tag));
    open.remove(0)
}

fn push_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        open.last_mut().unwrap().children.push(Node::Text(unescape(text)));
    }
}

fn close(open: &mut Vec<Element>, tag: &str) {
    let element = open.pop().unwrap();
    assert_eq!(element.tag, tag.trim(), "closed out of order");
    open.last_mut().expect("an element around it").children.push(Node::Element(element));
}

/// The place of the `>` that ends a tag, which no quoted value holds.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == '>' && !quoted
    });
    end.expect("a tag ends").0
}

fn element(inside: &str) -> Element {
    let (tag, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a quoted value"),
            None => ("", after),
        };
        attributes.push((name.to_owned(), unescape(value)));
        rest = after;
    }
    Element { tag: tag.to_owned(), attributes, children: Vec::new() }
}

fn unescape(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    plain.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}
