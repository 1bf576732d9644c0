//! What stands on a page before the calculator runs.

use crate::page::shared::wording::shell::ShellLabels;

pub(in crate::page::shared::wording) const LABELS: ShellLabels = ShellLabels {
    opening: "正在打开……",
    no_script: "这个页面要用 JavaScript。请在浏览器的设置里打开它，再刷新。或换一个浏览器。",
    browser: "这个浏览器打不开测算。请换一个浏览器，或更新这个浏览器。在微信里，点右上角“…”，选“在浏览器打开”。",
    load: "没有打开。请看看网络通不通，再点“重新打开”。",
    file: "不能直接打开这个文件。请打开发布它的网址（以 http 开头）。",
    crash_in_address: "测算出错了，不是您填错了。您填的内容还在网址里。请点“重新打开”。",
    crash: "测算出错了，不是您填错了。请点“重新打开”。",
    crash_in_element: "测算出错了，不是您填错了。您填的内容还在。请点“重新打开”。",
    reload: "重新打开",
    still: "还是不行？政策问题可打 12333。也可以：",
    erase: "清空，从头再来",
    help: "一直打不开？请换一个浏览器。政策问题可打 12333。扶持政策都列在下面。",
};
