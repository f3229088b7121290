# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = 文档里的题目
page-approve-of = { $name }：待审核的题目
page-approve-skip = 转到题目
page-approve-home = 回到聊天
page-approve-not-yours = 这里没有属于你的这份文档。只有它所在班级的老师才能审阅。如果你就是老师，请用你自己的链接打开本页：在聊天里要，或者找运行 Chiron 的人要。
page-approve-failed = 现在无法加载。
page-approve-offline = 服务器没有响应。你写的内容都没丢。请再试一次。
page-approve-not-read = 这份文档还在读取中。读完后题目就会出现。
page-approve-nothing = 这份文档里没有找到题目。
page-approve-none-needs = 没有题目需要你处理了。
page-approve-none-listed = 没有这类题目。
page-approve-no-sure = 没有可以直接发布的题目。
page-approve-first = 这是第一题。
page-approve-last = 这是最后一题。
page-approve-changed = 刚才有人改了这道题。
page-approve-stale = 你开始编辑之后，有人改了这道题。保存你写的内容会覆盖那些修改。
page-approve-keep-mine = 保留我写的
page-approve-keep-theirs = 看看现在的样子
page-approve-unsaved = 未保存

# The list
page-approve-questions = 这份文档的题目
page-approve-question = 题目
page-approve-filter = 显示哪些题目
page-approve-needs = 需要我
page-approve-sure = 确定的
page-approve-published = 已发布
page-approve-dropped = 已舍弃
page-approve-all = 全部
page-approve-is-needs = 需要你
page-approve-is-sure = 确定
page-approve-is-published = 已发布
page-approve-is-dropped = 已舍弃

# The page of the paper
page-approve-sheet = 它来自的页面
page-approve-page = 第{ $page }页
page-approve-page-before = 上一页
page-approve-page-after = 下一页
page-approve-larger = 放大

# The question
page-approve-remarks = 请看一下这里
page-approve-figure = 属于这道题的图
page-approve-right-one = 哪个是对的？
page-approve-right-ones = 哪些是对的？
page-approve-no-answer = 还不知道
page-approve-accepted = 也算对：{ $words }
page-approve-about = 关于这道题的更多信息
page-approve-actions = 你可以对这道题做什么
page-approve-proposed-stem = 语言模型的建议：另一种题干
page-approve-proposed-options = 语言模型的建议：其他选项
page-approve-proposed-explanation = 语言模型的建议：解释
page-approve-proposed-hints = 语言模型的建议：提示
page-approve-proposed-misconceptions = 语言模型的建议：对选错的人说什么
page-approve-take = 采用
page-approve-leave = 不采用
page-approve-where = 第二道题从哪里开始？
page-approve-nowhere = 没有第二行或第二个选项可以作为拆分的地方。

# What can be done
page-approve-do-publish = 发布
page-approve-do-edit = 编辑
page-approve-do-drop = 舍弃
page-approve-do-merge = 与下一题合并
page-approve-do-split = 拆分
page-approve-do-back = 放回
page-approve-do-next = 下一题
page-approve-do-undo = 撤销
page-approve-publish-sure = 发布{ $count }道确定的题

# What was done
page-approve-done-publish = { $name }已发布。
page-approve-done-sure = 已发布{ $count }道题。
page-approve-done-drop = { $name }已舍弃。
page-approve-done-back = { $name }恢复原样了。
page-approve-done-merge = { $other }现在并入了{ $name }。
page-approve-done-split = { $name }现在分成了两道题。
page-approve-done-change = { $name }已修改。
page-approve-done-take = { $name }已采用建议。
page-approve-done-leave = { $name }没有采用建议。
page-approve-done-undo = 已撤销：{ $words }
page-approve-nothing-done = 没有可撤销的操作。
page-approve-no-next = 后面没有题目了。

# The fields
page-approve-field-stem = 题目
page-approve-field-kind = 题型
page-approve-field-options = 选项，以及哪些是对的
page-approve-field-answer = 答案
page-approve-field-accepted = 也算对的答案，每行一个
page-approve-field-tolerance = 允许的误差（2 或 5%）
page-approve-field-unit = 单位
page-approve-field-hint-1 = 第一个提示
page-approve-field-hint-2 = 第二个提示
page-approve-field-hint-3 = 第三个提示
page-approve-field-explanation = 解释
page-approve-field-skill = 知识点
page-approve-field-marks = 分值
page-approve-kind-single_choice = 一个选项是对的
page-approve-kind-multiple_choice = 可能有多个选项是对的
page-approve-kind-numeric = 一个数
page-approve-kind-algebraic = 一个式子
page-approve-kind-short_text = 一个词或几个词
page-approve-kind-free_text = 一段较长的文字
page-approve-more = 提示和解释
page-approve-option = 选项 { $label }
page-approve-option-right = 选项 { $label } 是对的
page-approve-option-up = 上移选项 { $label }
page-approve-option-down = 下移选项 { $label }
page-approve-option-remove = 移除选项 { $label }
page-approve-add-option = 添加选项
page-approve-save = 保存
page-approve-save-publish = 保存并发布
page-approve-forget = 放弃修改

# The keys
page-approve-keys = 快捷键
page-approve-single-keys = 在本页，单个字母就是快捷键
page-approve-key-next = 下一题
page-approve-key-before = 上一题
page-approve-key-publish = 发布，或放回已舍弃的题
page-approve-key-mark = 这个选项是对的
page-approve-key-edit = 编辑
page-approve-key-drop = 舍弃
page-approve-key-merge = 与下一题合并
page-approve-key-split = 拆成两题
page-approve-key-undo = 撤销
page-approve-key-sure = 发布所有确定的题
page-approve-key-filter = 显示其他题目
page-approve-key-page = 切换到页面再返回
page-approve-key-help = 显示这些快捷键
page-approve-key-save = 保存你写的内容
page-approve-key-save-publish = 保存并发布
