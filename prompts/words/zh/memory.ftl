# What the tutor says of what it remembers of a student.

memory-intro = 关于你，我记得这些：
memory-intro-about = 关于这个，我记得这些：
memory-none = 关于你，我还什么都没记。你可以用英文说，比如“remember that my exam is on 3 June”或“I like short hints”。
memory-none-off = 你让我别记关于你的事，我就没有记。
memory-none-about = 关于这个，我什么都没记。想让我记住，就说“remember that ...”。
memory-none-name = 你还没告诉我你的名字。说“call me”加上你的名字，我就这样叫你。
memory-name = 你是 **{ $name }**。
memory-how = 想改的话，说“forget 1”或“forget everything about me”，或者告诉我实际是怎样的。
memory-line = { $number }. { $what } *（{ $origin }）*
memory-from-said = 你在{ $day }告诉我的
memory-from-understood = 从你{ $day }写的话里得知
memory-from-counted = 根据你的答题统计，最近一次是{ $day }
memory-item-help = { $value ->
    [more] 你喜欢多一点帮助。
   *[other] 你喜欢少一点帮助，先自己试。
 }
memory-item-length = { $value ->
    [short] 你喜欢简短的提示和回答。
   *[other] 你喜欢详细的长回答。
 }
memory-item-kinds = { $value ->
    [choice] 你最喜欢选择题。
   *[other] 你喜欢自己写答案。
 }
memory-item-name = 我叫你 **{ $value }**。
memory-item-examples = 你喜欢关于{ $value }的例子。
memory-item-note = 你说过：“{ $value }”
memory-item-goal = 你的目标：**{ $value }**。
memory-item-mistake = 在 **{ $topic }** 中出现{ $times }次：“{ $value }”
memory-item-mistake-plain = 在 **{ $topic }** 中同样的错误出现{ $times }次。

remembered-help = { $value ->
    [more] 好的，我会多帮你一些。想自己多试试时，说“less help”。
   *[other] 好的，我会先让你自己试。想改的话，说“more help in general”。
 }
remembered-length = { $value ->
    [short] 好的，我会说得简短些。
   *[other] 好的，我会讲得更详细。
 }
remembered-kinds = { $value ->
    [choice] 知道了：从现在起，除非你要别的，我给你选择题。
   *[other] 知道了：从现在起，除非你要别的，我给你用自己的话作答的题。
 }
remembered-name = 你好，{ $value }！以后我就这样叫你。
remembered-examples = 好的，能用的地方，我会用关于{ $value }的例子。
remembered-note = 我会记住：“{ $value }”。你随时可以问我知道你的哪些事。

forgotten-one = 已忘记：{ $what }
forgotten-some = 已忘记：
forgotten-none = 我没有记过这样的事，所以没有要忘的。
forgotten-all = 我全都忘了。你的答题和进度还在。
forget-asked = 我记得你的{ $count }件事。真的要我全忘掉吗？你的答题和进度会保留。
memory-switched-off = 好的，我不会再记关于你的新事情。已经知道的，你说“forget everything about me”就会删掉。
memory-switched-on = 谢谢。从现在起，你让我记的我又会记住了。

memory-off = 你让我别记关于你的事，所以这个我没有记。想改的话，说“you may remember things”。
memory-secret = 密码、卡号、电话号码和其他秘密，我不会保存：放在聊天里不安全。这个我没有记。
memory-too-long = 这太长了，我记不下。请用一两句短话告诉我。
memory-full = 我已经记满了。问“what do you know about me?”，再告诉我忘掉哪些。
memory-in-group = 这里别人也看得到。关于我记得你的什么，请单独和我聊。

choice-memory = 你知道我的哪些事？
choice-forget = 忘掉这个
choice-forget-number = 忘掉第{ $number }条
choice-forget-all-yes = 是的，全部忘掉
choice-forget-all-no = 不，留着

small-talk-greeting-named = 你好，{ $name }！告诉我一个主题，比如“5道关于分数的简单题”，我们就开始。
small-talk-greeting-named-open = 你好，{ $name }！你的题还没做完。回答它，或者要个提示。
