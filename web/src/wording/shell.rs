//! What stands on a page before the calculator runs, or when it cannot; both languages side by side, for nobody has chosen
//! one yet. Apart from the rest, so that the calculator itself does not carry it.

/// The same sentence in both languages.
#[derive(Clone, Copy)]
pub struct Both {
    /// 中文.
    pub chinese: &'static str,
    /// English.
    pub english: &'static str,
}

const fn both(chinese: &'static str, english: &'static str) -> Both {
    Both { chinese, english }
}

/// It is being opened.
pub const OPENING: Both = both("正在打开……", "Opening…");

/// There is no JavaScript.
pub const NO_SCRIPT: Both = both(
    "这个页面要用 JavaScript。请在浏览器的设置里打开它，再刷新。或换一个浏览器。",
    "This page needs JavaScript. Turn it on in the browser’s settings and reload, or use another browser.",
);

/// The browser has no WebAssembly, or may not use it.
pub const BROWSER: Both = both(
    "这个浏览器打不开测算。请换一个浏览器，或更新这个浏览器。在微信里，点右上角“…”，选“在浏览器打开”。",
    "This browser cannot run the calculator. Use another one, or update it. In WeChat, tap “…” at the top right and choose to open in the browser.",
);

/// Something could not be fetched.
pub const LOAD: Both =
    both("没有打开。请看看网络通不通，再点“重新打开”。", "It did not load. Check the connection, then press “Reload”.");

/// The page was opened from the disk.
pub const FILE: Both = both(
    "不能直接打开这个文件。请打开发布它的网址（以 http 开头）。",
    "This file cannot be opened directly. Open it at a web address, one that begins with http.",
);

/// The calculator broke; in the worker's page.
pub const CRASH_IN_ADDRESS: Both = both(
    "测算出错了，不是您填错了。您填的内容还在网址里。请点“重新打开”。",
    "The calculator broke; you did nothing wrong. Your answers are still in the address. Press “Reload”.",
);

/// The calculator broke; elsewhere.
pub const CRASH: Both =
    both("测算出错了，不是您填错了。请点“重新打开”。", "The calculator broke; you did nothing wrong. Press “Reload”.");

/// The calculator broke, in an element, which keeps what was typed.
pub const CRASH_IN_ELEMENT: Both = both(
    "测算出错了，不是您填错了。您填的内容还在。请点“重新打开”。",
    "The calculator broke; you did nothing wrong. What you typed is still here. Press “Reload”.",
);

/// Tries again.
pub const RELOAD: Both = both("重新打开", "Reload");

/// The way out when trying again does not help.
pub const STILL: Both = both("还是不行？打 12333 问，或者：", "Still broken? Call 12333, or:");

/// Erases what was typed.
pub const ERASE: Both = both("清空，从头再来", "Erase and start over");

/// What always helps.
pub const HELP: Both = both(
    "一直打不开？请换一个浏览器，或拨打 12333 咨询。全部支持都列在下面。",
    "If it does not open, use another browser or call 12333. All supports are listed below.",
);
