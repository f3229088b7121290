# What is said of an answer. None of these sentences tells the key.

grading-too-long = 作为一个答案，这段文字太长了。请只发答案。
grading-empty = 我没在里面找到答案。

# Numbers
grading-number-nothing = { grading-empty }{ $form }
grading-number-no-number = 我没在里面找到数字。{ $form }
grading-number-digits = 我看不出这是哪个数。{ $form }
grading-number-several = 我看到不止一个数。请只发你的答案。
grading-number-denied = 你告诉了我它不是什么。那它是什么？
grading-number-bound = 这给出的是一个范围。你的答案是哪一个数？
grading-number-unfinished = 你在路上了。请算到只剩一个数。
grading-number-letters = 里面还有一个未知的字母。请只发数字。
grading-number-unit = 我不认识单位“{ $unit }”。{ $form }
grading-number-impossible = 这个没有值，比如因为除以了零。{ $form }
grading-number-form = 请写一个数，比如 12、-0.5、3/4 或 2.5e3。
grading-number-form-unit = 请写一个数和单位（{ $unit }），数写成 12、-0.5、3/4 或 2.5e3 这样。
grading-number-form-set = 请用逗号隔开这些数，比如 2, -3。

grading-number-wrong = 这不是要找的那个数。
grading-number-sign = 看看符号：是正还是负？
grading-number-tenfold = 数字看起来对。检查一下大小：小数点或 10 的幂的位置对吗？
grading-number-comma = 我把你的逗号当成了千位分隔符。如果是小数，请用小数点。
grading-number-inverse = 检查一下哪个数在上面，哪个数在下面。
grading-number-coarse = 这四舍五入得太粗了。请多给几位，或者写精确值。
grading-number-close = 很接近了。检查一下四舍五入和最后几步。
grading-number-percent = 再看看题目：问的是百分数还是普通的数？
grading-number-dimension = 这个单位量的是别的东西。所问的量该用哪个单位？
grading-number-units = 数字看起来对。检查一下单位，或者换算的过程。
grading-number-unit-fits = 单位合适；数还不是要找的那个。
grading-number-no-such = 这道题确实有一个数作答案。
grading-number-not-number = 再想想：这道题的答案是一个数吗？
grading-number-set-missing = 还有没找到的：这些数还不全。
grading-number-set-some = 有些对，但不全对。
grading-number-set-wrong = 这些不是要找的数。

# Choices
grading-choice-form = 请用一个字母回答（{ $first } 到 { $last }），或者写出一个选项的文字。
grading-choice-several = 你说了不止一个选项，但只有一个是对的。是哪个？
grading-choice-denied = 你告诉了我不是哪个。那是哪个？
grading-choice-range = 这里没有这个选项。{ grading-choice-form }
grading-choice-ambiguous = 我不确定你说的是哪个选项。{ grading-choice-form }
grading-choice-nothing = { grading-empty }{ grading-choice-form }
grading-choice-wrong = 这个选项不合适。再读一遍题目，逐个检验选项。
grading-choices-form = 请用字母回答（{ $first } 到 { $last }），比如 { $first } 和 { $last }，或者写出选项的文字。
grading-choices-range = 这里没有这个选项。{ grading-choices-form }
grading-choices-ambiguous = 我不确定你说的是哪些选项。{ grading-choices-form }
grading-choices-nothing = { grading-empty }{ grading-choices-form }
grading-choices-missing = 选的都对，但还漏了。
grading-choices-extra = 选的里面有不该选的。
grading-choices-mixed = 有一部分对，但有漏的，也有不该选的。
grading-choices-wrong = 选的不合适。逐个检验每个选项。
grading-choices-none = 至少有一个选项是对的。逐个检验每个选项。

# Words
grading-text-nothing = { grading-empty }请用一个词或几个词回答。
grading-text-several = 你说了不止一种可能。哪个是你的答案？
grading-text-denied = 你告诉了我它不是什么。那它是什么？
grading-text-wrong = 这不是要找的词。想想题目描述的到底是什么。
grading-text-part = 这只是全名的一部分。能说得更准确些吗？
grading-text-more = 很接近了，但你加上的部分改变了意思。再说得准确些。
grading-text-list-some = 有些对，但不全对。

# Free answers
grading-free = 自由作答不能按规则打分：请和好答案的要点比一比。
grading-free-empty = { grading-empty }请用一两句话回答。

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = 回到已知条件：有没有哪个数或条件还没用上？
grading-again-look-choice = 再读一遍题目：哪些词和这个选项不符？
grading-again-look-choices = 把选项一个一个拿来问：它对吗？
grading-again-look-words = 再读一遍题目：答案和题目的哪一部分不符？
grading-again-hint = 不用再猜了：下一个提示会带你前进一步。
grading-again-hints = 对照自己的过程，慢慢地再读一遍提示。
grading-again-try-value = 把步骤写下来，一行一步，发过来：我可以告诉你哪些是对的。
grading-again-try-choice = 划掉不可能的选项：还剩哪些？
grading-again-try-choices = 哪些选项是有把握的？从它们开始，再和其他的比较。
grading-again-try-words = 这道题属于哪个主题？答案就在那里。
grading-again-same = 和刚才是同一个错误。慢慢地再看看那个地方，或者要个提示。
grading-again-unreadable = 还是看不出答案。提示也许有帮助，或者跳过这道题。
