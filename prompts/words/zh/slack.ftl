# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = 第{ $number }题 · { $level }
slack-question-of = 第{ $number }题，共{ $of }题 · { $level }
slack-several = 对的可能不止一个：勾选所有对的，再点“检查”。
slack-write = 把答案写成消息，发在这里或消息列里。
slack-check = 检查

# Warm-ups of a channel
slack-vote = 大家都可以投票。只有你能看到自己对不对，而且只算第一票。
slack-vote-right = ✅ 对了！答案是 *{ $label }* · { $text }
slack-vote-wrong = 这次没对。答案是 *{ $label }* · { $text }

# Presses that do nothing
slack-not-yours = 这道题是别人的。给我写一句，你就有自己的题。
slack-old-button = 那个按钮已经失效了。给我写一句，我们接着来。
slack-tick-first = 请先至少勾选一个答案。

# The slash command
slack-command-direct = 我在私信里给你写了。
slack-command-failed = 刚才没能给你写消息。请过一会儿再试。

slack-command-alone = 帮助

# The agent view
slack-thinking = 正在思考…
slack-searching = 正在找题…
slack-checking = 正在检查你的答案…
slack-prompts-title = 你想做什么？
slack-prompt-practise = 练习{ $subject }
slack-prompt-practise-words = 5道关于{ $subject }的题
slack-prompt-progress = 我的进度
slack-prompt-progress-words = 我的进度
slack-prompt-review = 我该再看看什么？
slack-prompt-review-words = 该复习什么？

# The App Home
slack-home-title = 你学得怎么样
slack-home-nothing = 还没有内容。给我发条消息，比如“5道关于代数的题”，这一页会自动填上。
slack-home-answered = 做过 *{ $answered }* 道题，*{ $right }* 道一次做对。
slack-home-due = 该再看看的
slack-home-due-why = 现在看一眼，会记得更久。
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = 练习
slack-home-review = 全部练一练
slack-home-skills = 知识点
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $seen }道中{ $right }道一次做对
slack-home-skills-why = 进度条表示你一次做对一道中等题的可能性。
slack-home-more = 还有{ $rest }个
slack-home-recommend = 接下来做什么？
slack-home-practise-words = 5道关于{ $name }的题

# Files
slack-file-unnamed = 文件
