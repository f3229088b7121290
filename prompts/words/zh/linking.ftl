# One person on several channels, strangers, and warm-ups of groups.

link-code = 你的码是 **{ $code }**。

 请在{ $minutes }分钟内，在另一个聊天（Telegram、Slack 或网页）里输入它。它只能用一次。不要给别人看：谁输入了它，谁就和你共用账号。

link-asked = 这会把你在这里做的并入你在{ $where }用的账号。之后两边就是一个账号，在哪边都能接着做。只有这个码是你自己要的，才说“是”。可以吗？
link-asked-named = 这会把你在这里做的并入{ $name }在{ $where }用的账号。之后两边就是一个账号，在哪边都能接着做。只有这是你本人，才说“是”。可以吗？
link-done = 好了。你在{ $where }做的现在是同一个账号，在哪边都能接着做。
link-left = 好的，什么都没有关联。
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] 网页
    [terminal] 终端
   *[other] { $channel }
 }
link-no-code = 这个码用不了。可能超过了10分钟，已经用过，或者输错了。请在另一个聊天里要一个新的：“关联我的账号”。
link-own-code = 这是你自己的码。请在另一个想关联的聊天里输入它。
link-too-many = 输错的码太多了。等十分钟，再要一个新的。
link-in-group = 这里别人也看得到，所以我不显示也不接收码。请单独给我写，在那里说“关联我的账号”。
choice-link-yes = 是的，是我
choice-link-no = 不是

stranger-guest = 抱歉，我只能和这个工作区的正式成员练习。想练习的话，请在这里申请一个账号。
stranger-other-team = 抱歉，我只能和这个工作区的人练习。你可以把我加到你自己的工作区。
stranger-forwarded = 我不回复转发的消息，因为那是别人写的。把问题自己打出来，我来帮你。
stranger-anonymous = 我看不出是谁在写，所以没法和你练习。请用你自己的名字给我写。

warm-up-intro = **热身题！** 大家都可以投票。
warm-up-alone = 热身题是给群组的：把我加进一个群，在那里要。和你单独，我一题一题地练。
choice-link = 关联另一个聊天

file-too-big = { $name }我收不了：太大了。文件最大 20 MB。
file-too-many = 我没有收{ $name }：一次最多十个文件。
file-gone = { $name }取不到了，它已经不在那里。请再发一次。
file-elsewhere = { $name }我收不了：它所在的地方我不取文件。
file-unreachable = { $name }刚才没取到。请再发一次。
