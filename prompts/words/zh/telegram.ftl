# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = 练习一个主题：/practice fractions
telegram-command-hint = 给当前题目一个提示
telegram-command-skip = 跳过当前题目
telegram-command-solution = 显示解答
telegram-command-stop = 先停下
telegram-command-continue = 从停下的地方继续
telegram-command-progress = 我的进度
telegram-command-review = 复习可能会忘的内容
telegram-command-link = 在这里接着做别处的练习
telegram-command-warmup = 给大家出一道题：/warmup fractions
telegram-command-language = 换一种语言
telegram-command-help = 我能做什么

# Cards
telegram-question = 第{ $number }题
telegram-question-of = 第{ $number }题，共{ $of }题
telegram-several = 对的可能不止一个：点出所有对的，再点“{ $check }”。
telegram-check = 检查
telegram-reply-to-answer = 输入你的答案。
telegram-reply-to-answer-group = 回复这条消息，写上你的答案。
telegram-you-answered = 你的答案：{ $answer }

telegram-quiz-question = 哪个是对的？

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = 那道题是别人的。向我要一道你自己的：/practice
telegram-old-button = 这个按钮已经失效了。请用我最新消息下面的按钮，或者直接输入答案。
telegram-choose-first = 请先至少选一个答案。
