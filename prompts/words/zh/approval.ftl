# What a teacher reads while going through the questions of a paper.
approval-no-option = 这里没有选项 { $label }。
approval-no-line = 没有可以拆分的第{ $line }行。{ $lines ->
    [1] 文字只有一行。
   *[other] 文字有{ $lines }行。
 }
approval-no-next = 后面没有题目了。
refused-not-your-document = 只有这个班的老师才能审阅这份文档。给所有人的文档，只有管理员可以。
refused-approve-in-group = 这里别人也看得到。我们在单独的聊天里审阅文档吧。
refused-no-page = 从这里没有可以带你去的网页。我们就在这个聊天里审阅吧。
refused-document-gone = 这份文档已经不在这里了。

approval-no-documents = 还没有要审阅的文档。发给我一份，我来找出里面的题目。
approval-standing = **{ $name }**：{ $questions ->
    [0] 没有题目。
    [1] { $keyed ->
        [0] 一道题，没有答案。
       *[other] 一道题，有答案。
     }
   *[other] { $questions }道题，{ $keyed }道有答案。
 }{ $published ->
    [0] { "" }
   *[other] 已发布：{ $published }。
 }{ $sure ->
    [0] { "" }
   *[other] 可以发布：{ $sure }。
 }{ $unsure ->
    [0] 没有需要你处理的。
   *[other] { $unsure }道需要你看看。
 }{ $proposed ->
    [0] { "" }
   *[other] 有{ $proposed }道我建议补充内容。
 }
approval-page-given = { $minutes ->
    [0] [{ $name }：在网页上审阅]({ $link })。
   *[other] [{ $name }：在网页上审阅]({ $link })。这个链接会以你的身份打开网页，{ $minutes }分钟内有效，只能用一次。请不要给别人。
 }
approval-sure-done = { $count ->
    [0] 没有可发布的了。
   *[other] 已发布{ $count }道题。
 }
approval-sure-undone = { $count ->
    [0] 没有可撤回的了。
   *[other] { $count }道题又在等你审阅。
 }
approval-picture = { $number ->
    [none] 这道题的图{ $place }
   *[other] 第{ $number }题的图{ $place }
 }
approval-draft = { $number ->
    [none] **题目**（{ $place }）
   *[other] **第{ $number }题**（{ $place }）
 }
approval-like = { $number ->
    [none] 题库中：{ $stem }
   *[other] 本文档第{ $number }题：{ $stem }
 }
approval-page = 第{ $page }页
approval-no-stem = （没有文字）
approval-figures = 它带有{ $count }张图。
approval-answer = { $answer ->
    [none] 答案：未知
   *[other] 答案：{ $answer }
 }
approval-is-published = 学生可以练习这道题。
approval-is-dropped = 这道题已舍弃。
approval-proposed = 语言模型给出以下建议。你不采用，学生就看不到。
approval-proposed-stem = **题干，按我从页面上读到的**
approval-proposed-options = **选项，按我从页面上读到的**
approval-proposed-explanation = **解释**
approval-proposed-hints = **提示**
approval-proposed-misconceptions = **对选错的人说什么**
approval-nothing-proposed = 对此没有建议。
approval-taken = 建议的内容已加入这道题。
approval-left = 没有采用建议的内容。
approval-asks-answer = 答案是什么？{ $options ->
    [0] 请写出数字或文字。
   *[other] 请写它的字母，或者几个字母：A, C
 }
approval-asks-edit = 要改成什么？改题干请写 "stem: ..."，改选项请写 "B: ..."。
approval-asks-split = 第二道题从哪里开始？请写选项的字母，或写 "line 2" 表示文字的某一行。
approval-published = { $number ->
    [none] 题目已发布。
   *[other] 第{ $number }题已发布。
 }
approval-dropped = { $number ->
    [none] 题目已舍弃。
   *[other] 第{ $number }题已舍弃。
 }
approval-answered = 答案已修改。
approval-edited = 文字已修改。
approval-merged = 下一题现在并入了这一题。
approval-split = 现在是两道题了。这是第一道。
approval-undone = 已撤销上一次修改。
approval-elsewhere = 你看过之后这道题有了变化，所以我什么都没做。现在是这样的。

# Buttons.
choice-approve-sure = 发布{ $count }道确定的题
choice-approve-go = { $count ->
    [1] 看需要我的那道
   *[other] 逐一看{ $count }道
 }
choice-approve-proposed = 看{ $count }条建议
choice-approve-take = 采用建议
choice-approve-leave = 不采用
choice-approve-page = 在网页上审阅
choice-approve-publish = 发布
choice-approve-answer = 修正答案
choice-approve-edit = 编辑
choice-approve-merge = 与下一题合并
choice-approve-split = 拆分
choice-approve-drop = 舍弃
choice-approve-next = 以后再看
choice-approve-undo = { $number ->
    [none] 撤销
   *[other] 撤销第{ $number }题
 }
choice-approve-undo-sure = 撤回{ $count }道
choice-approve-back = 返回
choice-approve-stop = 停止
