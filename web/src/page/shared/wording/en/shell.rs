//! What stands on a page before the calculator runs.

use crate::page::shared::wording::shell::ShellLabels;

pub(in crate::page::shared::wording) const LABELS: ShellLabels = ShellLabels {
    opening: "Opening…",
    no_script: "This page needs JavaScript. Turn it on in the browser’s settings and reload, or use another browser.",
    browser: "This browser cannot run the calculator. Use another one, or update it. In WeChat, tap “…” at the top right and choose to open in the browser.",
    load: "It did not load. Check the connection, then press “Reload”.",
    policy: "This site’s security policy keeps the calculator out. Please tell its administrator the line below. For questions of policy, call 12333.",
    file: "This file cannot be opened directly. Open it at a web address, one that begins with http.",
    crash_in_address: "The calculator broke; you did nothing wrong. Your answers are still in the address. Press “Reload”.",
    crash: "The calculator broke; you did nothing wrong. Press “Reload”.",
    crash_in_element: "The calculator broke; you did nothing wrong. What you typed is still here. Press “Reload”.",
    reload: "Reload",
    still: "Still broken? For questions of policy, call 12333. You can also:",
    erase: "Erase and start over",
    wants_answers: "This site wants to see your answers. It sees them only if you agree, and only for this visit.",
    share: "Agree",
    keep: "Do not agree",
    refused: "This site has settings that could not be read and were left out. Please tell its administrator:",
    refused_reasons: [
        ("value", "not a known value"),
        ("unknown", "there is no such thing"),
        ("amount", "an amount is a number in quotation marks, such as \"5000\", not below zero"),
        ("source", "the source is missing: the document that fixes it"),
        ("year", "the year is a number, such as 2022"),
        ("other-year", "not the year of the calculation, so it is not used"),
        ("parts", "only amount, source and year belong there"),
        ("address", "could not be fetched, or is no JSON"),
        ("object", "not JSON in braces"),
    ],
    help: "If it does not open, use another browser. For questions of policy, call 12333. The supports are listed below.",
};
