# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = 请先写点什么。
web-bad-json = 这条消息读不了。请刷新页面再试。
web-bad-request = 这个请求看不懂。请刷新页面再试。
web-not-object = 请发送一个 JSON 对象，并带上头部 Content-Type: application/json。
web-text-or-action = 请发送文字（text）或操作（action）其中之一，不要两个都发。
web-unknown-action = 我不认识这个按钮。请刷新页面。
web-too-big = 这太大了，发不了。
web-not-found = 这个地址什么都没有。
web-no-conversation = 你没有这个对话。
web-untitled = 对话
web-not-allowed = 在这个地址不能这样做。
web-other-site = 这个请求来自别的网站，所以我没有接受。
web-link-gone = 这个链接已用过，或太旧了。请再要一个新的。
web-login-gone = 你的登录状态变了。请刷新页面。
web-too-fast = 一下子太多了。{ $seconds }秒后我再收你的下一条消息。
web-busy-address = 你所在的网络现在请求太多。请{ $seconds }秒后再试。
web-too-many-new = 你所在的网络现在新来的人太多。{ $seconds }秒后我收你的消息。
web-too-many-bytes = 你所在的网络现在文件太多。请{ $minutes }分钟后再试。
web-too-many-streams = 这个对话在太多窗口里打开了。请关掉几个。

# Files
web-file-too-big = 这个文件太大了。我最多收 { $limit } MB 的文件。
web-file-kind = 我收图片、PDF、办公文档和文本，这个都不是。
web-file-empty = 这个文件是空的。
web-files-full = 你的文件总共可占 { $limit } MB，加上这个就超了。
web-no-file = 有一个文件已经不在了。请重新添加。

# The page on which papers are approved
web-approve-changed = 这期间有人改了它，所以我什么都没做。现在是这样的。

web-fault = 抱歉，我这边出了点问题。请再试一次。

# What the tutor does, while one waits
web-doing-nothing = Chiron 正在思考
web-doing-search = 正在找题
web-doing-check = 正在检查你的答案
web-doing-look-up = 正在查找
web-doing-progress = 正在看你的进度
web-doing-else = 正在处理
