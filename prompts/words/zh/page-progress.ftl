# How one is doing
page-views = 页面
page-view-chat = 聊天
page-view-progress = 进度
page-progress-title = 你学得怎么样
page-progress-loading = 请稍等
page-progress-failed = 现在无法加载。
page-progress-nothing = 还没有内容。先在聊天里回答几道题，这一页会自动填上。
page-number-answered = 道题做过
page-number-right = 道一次做对
page-number-week = 天（最近7天里）

# Days
page-days-title = 你练习的日子
page-days-words = { $count ->
    [0] 每周都有自己的节奏。想什么时候重新开始都行。
   *[other] 时不时练一点，比一次练很多记得更久。休息的日子也是其中一部分。
 }
page-days-told = 最近{ $weeks }周里，你有{ $days }天做了练习。
page-weekdays = 一 二 三 四 五 六 日
page-table-day = 日期
page-table-answers = 作答数

# The goal
page-goal-title = 你的目标
page-table-skill = 知识点
page-table-status = 进展
page-table-needs = 先要学

# Reviews
page-due-title = 该再看看的
page-due-why = 现在看一眼，就不容易忘。
page-due-now = 现在
page-practise-now = 练习
page-practise-name = 练习{ $name }
page-practise-words = 5道关于{ $name }的题

# Skills
page-skills-title = 知识点
page-skills-why = 进度条表示你一次做对一道中等题的可能性。这是根据你的答题估计的，每答一题都会变。
page-skills-skill = 知识点
page-skills-mastery = 掌握程度
page-skills-right = 一次做对
page-skills-review = 再看看
page-mastery-begun = { $chance } %，刚开始
page-mastery-well = { $chance } %，学得不错
page-mastery-known = { $chance } %，你已经会了
page-right-of = { $right }/{ $seen }

# Practice so far
page-past-title = 你到目前为止的练习
page-past-more = 显示更早的练习
page-past-topics = { $shown }和另外{ $rest }个
page-past-solved = { $count }道做出{ $right }道
page-past-goes-on = 到现在{ $count }道做出{ $right }道
page-past-hints = { $count }个提示
page-try-right = 对
page-try-partial = 对了一部分
page-try-wrong = 不对
page-try-unreadable = 没能读懂
