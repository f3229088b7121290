# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = 陪你练习的辅导
page-skip-link = 转到输入框
page-conversation = 对话
page-welcome-title = 我们练什么？
page-welcome = 用你自己的话告诉我一个主题。我来出题，卡住时帮你，还会记着你学得怎么样。
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = 给我5道简单的代数题
page-suggestion-2 = 我的进度
page-suggestion-3 = 考考我概率
page-language = 语言
page-compose = 消息
page-placeholder = 回答或提问
page-send = 发送
page-earlier = 显示更早的消息
page-newest = 最新消息
page-conversations = 对话列表
page-new-conversation = 新对话
page-unread = 新回复
page-new = 新
page-rename = 重命名“{ $title }”
page-rename-short = 重命名
page-title-label = 标题
page-seek = 搜索聊过的内容
page-seek-found = { $count ->
    [0] 没有找到。换个词试试。
   *[other] 找到{ $count }处
 }
page-seek-first = 最近的{ $count }条
page-seek-failed = 搜索没有成功。请再试一次。
page-no-script = 本页面需要 JavaScript，不需要其他网站的任何内容。

# States
page-thinking = Chiron 正在思考
page-stop = 停止
page-copy = 复制
page-copied = 已复制
page-not-copied = 你的浏览器不允许复制。你可以直接选中文字。
page-try-again = 再试一次
page-forget = 删除
page-title-new = ({ $count }) { $title }
page-you = 你
page-tutor = Chiron
page-sending = 正在发送
page-waiting = 等网络恢复后自动发送
page-slow-down = 稍等片刻，会自动发送
page-not-sent = 未发送：{ $reason }
page-connecting = 正在连接
page-reconnecting = 连接断开，正在重试
page-connected = 已连接

# Files
page-attach = 添加文件
page-take-photo = 拍照
page-take-file = 选择文件
page-drop = 把文件拖到这里
page-files = 一起发送的文件
page-files-most = 一条消息最多放{ $count }个文件。
page-files-wait = 文件传好后就发送
page-file-progress = { $name }，正在上传
page-file-waits = 等待网络连接
page-file-there = { $name }可以发送了
page-file-cancel = 取消{ $name }
page-file-remove = 移除{ $name }
page-file-too-big = 太大了：最多 { $limit }
page-file-empty = 这个文件是空的

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = 打开一道题
page-action-harder = 难一点的
page-action-easier = 简单一点的
page-action-reviews = 该复习什么？
page-action-goal = 我的目标
page-action-how_far = 我离目标多远？
page-action-placement = 测一下我的水平
page-action-why_question = 为什么是这题？
page-action-link = 关联我的账号
page-action-join = 加入班级
page-action-warm_up = 热身题
page-action-vote = 我的投票
page-action-approve = 我的文档
page-action-language = 换一种语言
page-action-memory = 你记得我什么
page-action-remember = 记住这个
page-action-forget = 忘掉这个
page-action-seen = 我已看到
page-action-class = 我的班级
page-action-file = 读入一份文档
page-action-paper = 删除一份文档

# A link that opens the page as a person
page-enter-failed = 链接刚才没能打开。检查一下网络，再打开一次。
