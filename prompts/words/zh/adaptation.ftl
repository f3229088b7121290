# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [1] **{ $names }** 该复习了。做几道题，就不会忘。
   *[other] 有{ $due }个知识点该复习了：{ $names }。做几道题，就不会忘。
 }
reviews-none = 今天没有要复习的。{ $days ->
    [1] 下一个是 **{ $name }**，明天。
   *[other] 下一个是 **{ $name }**，{ $days }天后。
 }
reviews-none-planned = 没有要复习的。我根据你在这里的练习安排复习，先从你喜欢的主题开始吧。
reviews-topic = 该复习的内容
reviews-more = { $names }和另外{ $more }个
greeting-due = 顺便说一下：有{ $due }个知识点该复习了。做几道题，就不会忘。
search-nothing-due = 现在没有要复习的。我根据你在这里的练习安排复习。
search-nothing-due-of = { $topic }里现在没有要复习的。

# -- a goal and the way to it

path-new = { $by ->
    [none] 你的目标：**{ $title }**。
   *[other] 你的目标：**{ $title }**，截止 { $by }。
 }
path-goal = { $by ->
    [none] 通往 **{ $title }**：
   *[other] 通往 **{ $title }**，截止 { $by }：
 }
path-count = 需要{ $of }个知识点，你已经会了{ $known }个。
path-count-none = { $of ->
    [1] 需要一个知识点。
   *[other] 需要{ $of }个知识点，一个接一个来。
 }
path-reached = **你做到了：** 在我看来，需要的你都会了。做几道难题就能证明。
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name }（{ $status }）
path-step-next = - **{ $name }**：下一个
path-more = { $more ->
    [1] - 之后还有一个
   *[other] - 之后还有{ $more }个
 }
path-status-known = 已会
path-status-learning = 已开始
path-status-new = 新的
path-status-next = 下一个
path-why = 下一个是 **{ $name }**，因为这些要用到它：{ $others }。
path-why-last = 下一个是 **{ $name }**：它需要的基础你都会了。
path-granted = 我假定你以前就会：{ $names }。如果做题时发现还不会，我会把它加进你的路线。
path-pace-days = { $days ->
    [1] 今天是最后一天。
   *[other] 还剩{ $days }天：{ $each ->
        [1] 一天一个知识点。
       *[other] 每个知识点大约{ $each }天。
     }
 }
path-pace-tight = { $days ->
    [1] 今天是最后一天，还差{ $skills }个知识点。先把前几个做好，比匆匆全做完强。
   *[other] 还剩{ $days }天，一天大约{ $rate }个知识点。这不少：今天就开始，先把前几个做好。
 }
path-pace-over = 那一天已经过了。告诉我一个新的日子，我重新安排。
path-none = 你还没有目标。告诉我一个吧，最好用英文说，比如“I want to pass integrals by 10 December”。
path-which = 是关于什么的？告诉我主题，最好用英文说，比如“I want to pass integrals by 10 December”。
path-unknown = 关于“{ $topic }”我什么都没有，没法安排路线。我懂的有{ $subjects }。
path-past = { $topic }已经过了。你想在哪天之前学会？
path-alt = 通往{ $title }的学习路线：{ $steps }。
path-alt-step = { $name }（{ $status }）
path-alt-after = { $step }，在{ $needs }之后
goal-ended = 好的，{ $title }不再是你的目标了。有新目标时随时告诉我。

path-replanned = 通往 **{ $title }** 的路上，{ $of }个知识点你现在会了{ $known }个。下一个：**{ $name }**。

# -- how far it is

far-there = 你做到了：我觉得{ $topic }需要的你都会了。
far-count = { $missing ->
    [1] 离{ $topic }还差一个知识点：**{ $names }**。
    [2] 离{ $topic }还差两个知识点：{ $names }。
   *[other] 离{ $topic }还差{ $missing }个知识点。先学{ $names }。
 }
far-known = 需要的{ $of }个里，你会了{ $known }个。
far-begun = { $missing ->
    [1] 你已经开始学它了，每答对一次就更近一步。
   *[other] 其中{ $begun }个你已经开始了，每答对一次就更近一步。
 }
far-unseen = 我还没见你做过这些，所以这只是猜测；做五道题我就更清楚了。
far-which = 离什么有多远？说个主题，最好用英文问，比如“how far am I from integrals?”。

# -- what to do next

next-answer = { $name ->
    [none] 先把没做完的题做完：这就是下一步。
   *[other] 先把没做完的题做完（考的是 **{ $name }**）：这就是下一步。
 }
next-resume = 从停下的地方继续：你的练习在等你。
next-review = { $due ->
    [1] 先复习 **{ $name }**：它是你现在最容易忘的。
   *[other] 先复习 **{ $name }** 和其他该复习的（一共{ $due }个知识点）：它是你现在最容易忘的。
 }
next-path = { $others ->
    [none] 练习 **{ $name }**：这是通往{ $title }的下一步。
   *[other] 练习 **{ $name }**：这是通往{ $title }的下一步。这些要用到它：{ $others }。
 }
next-weak = 练习 **{ $name }**：它最需要练，到现在{ $seen }道中{ $right }道一次做对。
next-new = 试试 **{ $name }**：它是新的，但它的基础你都会了。
next-start = 告诉我你现在在学校学的一个主题，做五道题：这样我就知道你到哪儿了。

# -- why this question

whyq-due = 因为 **{ $name }** 该复习了：现在答一答，就不会忘。
whyq-path = 因为在通往{ $title }的路上，下一个就是 **{ $name }**。
whyq-kinder = 因为前几题比较难：这道关于 **{ $name }** 的应该会顺利些。
whyq-patient = 因为 **{ $name }** 属于你在练的内容。它对你可能还有点难，要个提示吧：这样会越来越容易。
whyq-easier = 因为 **{ $name }** 属于你在练的内容，这道应该会顺利：让你更有把握。
whyq-right = 因为 **{ $name }** 属于你在练的内容，这道难度正好，能学到东西。
whyq-harder = 因为 **{ $name }** 属于你在练的内容，你可以挑战要动脑筋的题了。
whyq-numbers = 用数字说：我预计你一次做对的可能是 { $percent } %；它的难度是 { $difficulty }（0 是中等，高于 0.7 是难，低于 -0.7 是简单）。
whyq-none = 现在没有没做完的题。先开始练习，再问我为什么选那一题。

choice-review = 现在复习
choice-path = 我的路线
choice-recommend = 接下来做什么？

placement-started = 我们来测一下你的水平。我最多问你{ $of }道{ $what }，早点确定就会更少。不会的就跳过。
answer-moved-on = 这题没对。来看下一题。
level-found = { $level ->
    [easy] 现在简单题最适合你：大部分你都能做对，再从那里进步。
    [hard] 你可以挑战难题了。
   *[other] 现在中等难度的题最适合你。
 }
level-found-topic = { $topic }：{ $level ->
    [easy] 现在简单题最适合你：大部分你都能做对，再从那里进步。
    [hard] 你可以挑战难题了。
   *[other] 现在中等难度的题最适合你。
 }
level-found-strong = 这些做得不错：{ $names }。
level-found-weak = 这些还可以提高：{ $names }。
