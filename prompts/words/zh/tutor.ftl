# What the tutor says about practice.

practice-started = { $of ->
    [1] 一道{ $what }，来了。
   *[other] { $of }道{ $what }。这是第一题。
 }
practice-resumed = 欢迎回来！我们刚才在练{ $topic }。你的题还在等你。
practice-resumed-plain = 欢迎回来！你的题还在等你。
card-again = 再给你看一遍题目。

answer-correct-0 = **对了！**
answer-correct-1 = **是的，答对了。**
answer-correct-2 = **正确，做得好。**
answer-correct-3 = **没错。**
answer-correct-after-tries = **对了！** 你一直没放弃，终于做出来了。
answer-partial = **对了一部分。** { $feedback }
answer-incorrect = { $tries ->
    [1] **还不是这个。** { $feedback }
    [2] **这个也不是。** { $feedback }
   *[other] **还不对。** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = 再看一看，或者要个提示。
offer-solution-0 = 再试一次，要个提示，或者我给你看解答。
offer-solution-1 = 再试一次、要个提示，还是看完整的解答：现在哪个最有帮助？

rubric-intro = 谢谢，你的答案我收好了。一个好答案会说到这些：
rubric-intro-plain = 谢谢，你的答案我收好了。和这份好答案比一比：
rubric-answer = **例如：** { $answer }
rubric-which = 这些要点里，你写到了哪些？如实说就好，这是为了你自己。也可以写序号，比如“1, 3”。
rubric-whether = 这一点你也写到了吗？如实说就好，这是为了你自己。
marks-unreadable = 先告诉我你的答案怎么样：全写到了就说“all”，都没有就说“none”，或者写你写到的要点的序号。
marks-own-all = 全都写到了，做得好。
marks-own-some = **写到了一部分。** 现在你知道缺了什么，下次就会写上了。
marks-own-none = **这次还没有。** 现在你知道好答案会怎么说了。
marks-model-all = 重要的你都说到了。
marks-model-some = 这些有了，还缺{ $missing }点：
marks-model-none = 我还没看到主要的要点。题目问的是什么？为什么会这样？

hint-text = **提示 { $level }/3。** { $text }
hint-last = 这是最后一个提示了。现在试试看，或者让我给你看解答。
hint-spent = 提示都看过了：用它们再试试，或者我给你看解答，或者跳过这道题。
hint-try-first = 先用这个提示试一试：你答过一次后，我再给你看更多。
hint-example = 这里有一道类似的题，已经做好了：{ $stem }

    { $steps }

    现在用同样的方法做你的题吧。

hint-offer-solution = 我更想帮你自己找到答案：先给你一个提示。如果你想，我也可以给你看完整的解答。
hint-general-single-choice = 决定之前把每个选项都读一遍，划掉不可能的。
hint-general-multiple-choice = 一个一个看选项：它对吗？可能不止一个是对的。
hint-general-numeric = 写下已知什么、要求什么。哪条规律能把它们联系起来？
hint-general-algebraic = 写下已知条件。用哪条规则能把它变成所求的？
hint-general-short-text = 题目描述的东西叫什么？先想想它属于哪个主题。
hint-general-free-text = 先说出主要意思，再给出理由。
hint-general-reread = 再慢慢读一遍题目：哪些词或数字你还没用上？

solution-intro = 做法是这样的：
solution-answer = **答案：** { $answer }
solution-next = 慢慢读一读，再做下一题。
skipped = 跳过了，没关系。
stopped = *按你说的，我停在这里了。*

level-harder = 那来道难一点的。
level-easier = 那来道简单一点的。
level-none-harder = 这个主题我没有更难的了。我们还是做这一道吧。
level-none-easier = 这个主题我没有更简单的了。我们还是做这一道吧，要个提示也许有帮助。

explain-option-tried = **{ $label }:** { $text }
explain-option = 你自己检验一下{ $label }：把它代进题目里，看看是不是都说得通。题目还没做完，我不能说它是不是答案，但要个提示也许有帮助。
explain-value = 你自己检验一下{ $value }：把它代进题目里，看看是不是都说得通。题目还没做完，我不能说它是不是答案，但要个提示也许有帮助。
explain-not-seen = 光看{ $value }，我看不出是哪里出了错。把步骤一步一步检查一遍，或者要个提示。
explain-not-seen-plain = 光看你的答案，我看不出是哪里出了错。把步骤一步一步检查一遍，或者要个提示。
explain-untried = 这道题你还没试着答过。先试一个，我再说说我看到了什么，或者要个提示。
explain-no-choices = 这道题没有选项：请自己写答案。要个提示也许有帮助。
explain-option-unknown = 你说的是哪个选项？告诉我它的字母。
explain-question = { $text }
explain-question-plain = 我们慢慢来。{ $asked }{ $form }要个提示，就知道第一步怎么走了。
explain-question-skill = 这道题考的是 **{ $skill }**。{ $text }
explain-question-note = { $text } 值得知道：{ $note }
explain-asked = 题目问的是：*{ $asked }*
explain-form-numeric = { $unit ->
    [none] 答案是一个数。
   *[other] 答案是一个数，单位是{ $unit }。
 }
explain-form-single-choice = 有一个选项是对的：写出它的字母。
explain-form-multiple-choice = 对的选项可能不止一个：把它们的字母都写出来。
explain-form-algebraic = 答案是一个式子或方程，比如 2x + 3 或 x = 4。
explain-form-short-text = 答案是一个词或几个词。
explain-form-gap = 空白处缺了内容：写出该填的词。
explain-form-free-text = 答案是用你自己的话写的一两句话。
explain-solved = 一步一步来看：
explain-back = 你的题还在上面，没做完呢。

progress-none = 你还没做过题。要开始吗？告诉我一个主题。
progress-none-open = 你还没有回答过题目。有一道题还开着：答了它，你的进度就从那里开始。
progress-intro = 到现在你做了{ $answered }道题，其中{ $right }道一次做对。
progress-left = { $of }道题还剩{ $left }道。
progress-left-open = { $left ->
    [1] { $of ->
        [1] 这是最后一题。
       *[other] 这是{ $of }道题里的最后一题。
     }
   *[other] { $of }道题还剩{ $left }道，包括这一道。
 }
progress-left-none = 现在没有在做的练习。告诉我一个主题，我们就开始。
progress-weakest = 最需要练习：**{ $skill }**（{ $seen }道中{ $right }道一次做对）。
progress-line = - { $name }：{ $right }/{ $seen }
progress-nothing-weak = 没有明显薄弱的地方。很棒！

ended-finished = **这是最后一题。全部做完了，真棒！**
ended-plain = **这是最后一题。**
ended-stopped = **先停在这里。**
ended-paused = **回头见！** 我帮你记着做到哪儿了。
ended-nothing-left = **这方面的题，我有的你都见过了。**
ended-score = { $answered ->
    [0] 这次你没有回答题目。
    [1] 你回答了一道题，{ $solved ->
        [0] 还没做出来。
       *[other] { $first ->
            [0] 做出来了。
           *[other] 一次就做对了。
         }
     }
   *[other] 你回答了{ $answered }道题，做出{ $solved }道，其中{ $first }道一次做对。
 }
ended-hints = 用了{ $hints }个提示。
ended-skipped = 跳过了{ $skipped }道。
ended-improved = 比以前有进步：{ $topics }。
ended-next = 接下来，我建议再练一练 **{ $topic }**。
ended-waits-marks = 你的答案我留着；回来时说“继续”，再告诉我答得怎么样。
ended-waits = 没做完的题会等你；回来时说“继续”就行。

small-talk-greeting = 你好！我是 Chiron，陪你做练习。告诉我一个主题，比如“5道关于分数的简单题”。
small-talk-greeting-open = 你好！你的题还没做完。回答它，或者要个提示。
small-talk-thanks = 不客气！
small-talk-feeling = 有这种感觉很正常，会过去的：难题正是学东西的地方。要个提示，换道简单的，或者歇一会儿吧。
small-talk-bored = 那我们换换：说 **难一点**，换个主题，或者歇一会儿。
small-talk-complaint = 谢谢你告诉我：我也可能会错。说个主题，我们接着练。
small-talk-complaint-open = 谢谢你告诉我：我也可能会错。说 **显示解答**，看看我为什么这么想；或者说 **跳过**，不会算你错。
small-talk-help = 向我要题（“5道关于导数的中等题”），然后作答。随时可以说 **提示**、**跳过**、**难一点**、**简单一点**、**解释** 或 **停止**，用英文问“what is a derivative?”，或说“我的进度”。想换到别的聊天里接着做，就说“关联我的账号”。我有这些科目的题：{ $subjects }。
small-talk-okay-open = 好的。你的题还没做完：想答的时候再答。
small-talk-okay = 好的。告诉我接下来想做什么。
small-talk-bye = 回头见！
small-talk-who = 我是 Chiron，一个电脑辅导程序。我出题、给提示，还帮你记着学得怎么样。

beyond = 这个我帮不上忙：我只懂{ $subjects }。这些方面我可以出题、讲解、给提示。我们练什么？
asked-back = 这是你的答案，还是你想要{ $what }？我还没有算它。
# "3 questions on percentages": $what tells the questions.
asked-for = { $count }道{ $what }
subjects-some = { $subjects }和另外{ $more }个科目
beyond-open = 这个我帮不上忙。你的题还没做完：回答它，或者说 **提示**、**跳过** 或 **解释**。
file-not-in-group = 我只在没有别人看的地方收文件。请在我们俩的单独聊天里发给我。
file-no-reader = 我在这里读不了文件：需要运行我的人装上读文件的程序。把题目或主题打出来，我来帮你。
file-no-class = 你还没有班级，所以我不知道这是给谁的。运行我的人可以建一个（“chiron class add”）；然后请再发一次。
file-key-of-what = 我不知道这是哪份文档的答案。请先发那份文档，或者在文件旁写上它的名字：“answer key for ...”
file-asked = { $names }是给谁的？
file-asked-student = 要我用{ $names }做什么？
choice-file-all = 给所有人
choice-file-alone = 帮我看看这个
concept-unknown = 这个我不知道，所以不乱猜。我可以讲解这些方面的内容：{ $subjects }。
concept-unknown-named = 我对“{ $topic }”了解得不够，讲不了，也不想乱猜。如果你们班在这里有笔记，可以问“what do my notes say about { $topic }?”。我可以讲解这些方面的内容：{ $subjects }。
found-none = { $note }我可以给你{ $offers }。
found-none-plain = { $note }换个主题告诉我吧。
found-some = 这样的题我有{ $found }道。说“开始”，我们就开始。
nearest = 我还可以给你{ $offers }。

refused-nothing-open = 现在没有没做完的题。告诉我一个主题，我给你找题。
refused-harder-of-what = 难一点的，没问题！哪个主题？比如说“5道关于代数的难题”。
refused-easier-of-what = 简单一点的，没问题！哪个主题？比如说“5道关于代数的简单题”。
refused-question-closed = 那道题已经结束了。我们现在在这里。
refused-question-closed-plain = 那道题已经结束了。
refused-unknown-target = 那个按钮不属于我知道的任何题目。请用最新消息下面的按钮，或者直接输入答案。
refused-not-yours = 那道题是别人的。向我要一道你自己的吧。
refused-no-question = 那道题我没有，或者已经没有了。告诉我一个主题，我给你找别的。
refused-empty = 我收到一条空消息。请输入答案、主题，或“帮助”。
refused-unknown-action = 我不认识这个按钮。写下你想要什么，或者说“帮助”。
refused-too-long = 这条消息太长了。请最多发{ $limit }个字符。
refused-no-model = 辅导程序现在没法回答这个。你的题还在：回答它，要个提示，或者过一会儿再试。
refused-no-model-plain = 辅导程序现在没法回答这个。过一会儿再试，或者告诉我一个主题，我给你找题。
refused-budget = 今天和会聊天的辅导的时间用完了。练习照常：作答、提示和新题都可以用，明天我们又能聊了。
refused-fault = 抱歉，我这边出了点问题。你的题还在，什么都没丢。请再试一次。
refused-fault-plain = 抱歉，我这边出了点问题。什么都没丢。请再试一次。
refused-other-topic = 好啊：换哪个主题？说一个，比如“3道关于分数的题”。在那之前，你的题先留着。
refused-other-topic-plain = 好啊：换哪个主题？我有这些科目的题：{ $subjects }。
refused-foreign = 这句话我没听懂。我能听懂简单的中文指令，比如 **提示**、**跳过** 和 **帮助**；主题最好用英文说，或者说科目的名称。我有这些科目的题：{ $subjects }。
refused-which-topic = 你想练哪个主题？我有这些科目的题：{ $subjects }。

choice-hint = 提示
choice-skip = 跳过
choice-explain = 显示解答
choice-marks-all = 全部有
choice-marks-one = 只有第{ $place }点
choice-marks-some = 有一部分
choice-marks-none = 都没有
choice-is-answer = 这是我的答案
choice-next = 下一题
choice-stop = 先停下
choice-resume = 继续
choice-progress = 我的进度
choice-more = 再来5道：{ $topic }
choice-start = 5道{ $topic }题
