//! What stands on a page before the calculator runs.

use crate::page::shared::wording::shell::ShellLabels;

pub(in crate::page::shared::wording) const LABELS: ShellLabels = ShellLabels {
    opening: "正在打开……",
    no_script: "这个页面要用 JavaScript。请在浏览器的设置里打开它，再刷新。或换一个浏览器。",
    browser: "这个浏览器打不开测算。请换一个浏览器，或更新这个浏览器。在微信里，点右上角“…”，选“在浏览器打开”。",
    load: "没有打开。请看看网络通不通，再点“重新打开”。",
    policy: "本网站的安全设置没有放行测算，所以没有打开。请把下面这一行告诉网站管理员。政策问题可打 12333。",
    file: "不能直接打开这个文件。请打开发布它的网址（以 http 开头）。",
    crash_in_address: "测算出错了，不是您填错了。您填的内容还在网址里。请点“重新打开”。",
    crash: "测算出错了，不是您填错了。请点“重新打开”。",
    crash_in_element: "测算出错了，不是您填错了。您填的内容还在。请点“重新打开”。",
    reload: "重新打开",
    still: "还是不行？政策问题可打 12333。也可以：",
    erase: "清空，从头再来",
    wants_answers: "本网站想看到您填的回答。您同意了，它才看得到，只在这次打开时有效。",
    share: "同意",
    keep: "不同意",
    refused: "本网站有几项设置认不出来，没有采用。请告诉网站管理员：",
    refused_reasons: [
        ("value", "认不出这个写法"),
        ("unknown", "没有这一项"),
        ("amount", "金额要写成引号里的数，例如 \"5000\"，不能小于零"),
        ("source", "要写出处：哪份文件定的"),
        ("year", "年份要写成数，例如 2022"),
        ("other-year", "不是测算的年份，用不上"),
        ("parts", "只写 amount、source、year 三项"),
        ("address", "取不到，或者不是 JSON"),
        ("object", "不是花括号里的 JSON"),
    ],
    help: "一直打不开？请换一个浏览器。政策问题可打 12333。扶持政策都列在下面。",
};
