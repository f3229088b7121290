# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [1] 你的第一行是对的。
   *[other] 你的前{ $lines }行是对的。
 }
working-held-1 = { $lines ->
    [1] 开头不错：第一行算对了。
   *[other] 开头不错：有{ $lines }行算对了。
 }
working-held-2 = { $lines ->
    [1] 第一行没问题。
   *[other] 前{ $lines }行没问题。
 }
working-held-3 = { $lines ->
    [1] 第一行我同意。
   *[other] 前{ $lines }行我同意。
 }
working-shown-0 = 把步骤写下来，很好。
working-shown-1 = 看得到步骤，就能找到问题在哪儿。
working-shown-2 = 你写出了步骤，这很有帮助。
working-shown-3 = 谢谢你让我看你是怎么做的。
working-sums-0 = 每一步计算都对。
working-sums-1 = 计算没有出错。
working-sums-2 = 计算从头到尾都对。
working-sums-3 = 每一行都算对了。

# Where to look, before a sentence about it.
working-look-0 = 再看看“{ $line }”。
working-look-1 = 问题在“{ $line }”。
working-look-2 = 现在看“{ $line }”。
working-look-3 = 回到“{ $line }”。

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }”推不出来。你具体是怎么得到它的？
working-slip-step-1 = 在“{ $line }”这里，变了不该变的东西。只把这一步重做一遍，会得到什么？
working-slip-step-2 = 用一个数代替字母检验“{ $line }”：两边相等吗？
working-slip-step-3 = 我推不到“{ $line }”。能只把这一步重做一遍吗？
working-slip-value-0 = 把“{ $line }”再算一遍：得多少？
working-slip-value-1 = 计算“{ $line }”里有个小错。能再算一次吗？
working-slip-value-2 = 倒着算一遍检验“{ $line }”：对得上吗？
working-slip-value-3 = “{ $line }”算出来不对。再算一次得多少？
working-slip-moved-sign = 在“{ $line }”里，有一项移到了另一边。要去掉它，两边都得做什么？
working-slip-one-side = 从上一行到“{ $line }”，只有一边变了。另一边该怎么变？
working-slip-multiplied-instead = 在“{ $line }”这里你用了乘法。什么运算能抵消加法？
working-slip-divided-instead = 在“{ $line }”这里你用了除法。什么运算能抵消加法？
working-slip-subtracted-instead = 在“{ $line }”这里你减去了字母前面的数。那个数对字母做了什么？什么能抵消它？
working-slip-wrong-way = 看看“{ $line }”：哪种运算能抵消对字母做的事？
working-slip-lost-minus = 看看“{ $line }”里的符号。除的时候它会怎样？
working-slip-minus = “{ $line }”的大小是对的。是正还是负？
working-slip-sign = “{ $line }”里有一个符号不对。逐项看看：哪一项变了号？
working-slip-minus-bracket = “{ $line }”里括号前有个负号。它对括号里的每一项做什么？
working-slip-first-term-only = “{ $line }”里，因数只乘了括号里的一项。另一项呢？
working-slip-divided-first-only = “{ $line }”里只除了一项。其他项呢？
working-slip-unlike-terms = “{ $line }”把不能相加的合在了一起。哪些项的字母相同？
working-slip-power-of-sum = “{ $line }”里，和的乘方被逐项乘方了。把括号写成乘积，会得到什么？
working-slip-power-of-product = “{ $line }”里，乘方是对整个括号的。它对每个因数做什么？
working-slip-power-as-product = “{ $line }”里，乘方被当成了乘法。那个小数字要你做什么？
working-slip-powers-multiplied = 看看“{ $line }”里的乘方。把它们写成乘积：有几个因数？
working-slip-powers-added = “{ $line }”里是乘方的乘方。写出来看看：有几个因数？
working-slip-negative-power = 看看“{ $line }”里的负指数。指数上的负号是什么意思？
working-slip-added-denominators = “{ $line }”里把分母加了起来。怎样让两个分数的分母相同？
working-slip-kept-numerators = “{ $line }”里分母变了。每个分子该怎么变？
working-slip-upside-down = 看看“{ $line }”：哪个数该在上面？
working-slip-not-flipped = “{ $line }”里是除以一个分数。先要对那个分数做什么？
working-slip-order = 在“{ $line }”里你是从左往右算的。应该先算哪种运算？
working-slip-tenfold = “{ $line }”里的数字对。小数点该在哪里？
working-slip-flip = 看看“{ $line }”。乘或除以负数时，两边之间的符号会怎样？
working-slip-derivative = 逐项看看“{ $line }”：每一项用了哪条法则？合适吗？

# Each calculation is right, and yet the answer is not.
working-plan-0 = 为什么选“{ $line }”？说说它在题目里代表什么。
working-plan-1 = “{ $line }”告诉你关于题目的什么？
working-plan-2 = 把“{ $line }”和题目对照：这些数是这样连在一起的吗？
working-plan-3 = 我对“{ $line }”有点疑问：是哪条规则让你这么做的？
working-start-0 = “{ $line }”说的和题目说的一样吗？
working-start-1 = 再读一遍题目：“{ $line }”是它问的吗？
working-start-2 = 你是怎么从题目得到“{ $line }”的？
working-start-3 = 把“{ $line }”和题目逐字对照。

# A right number that is not the last one.
working-midway-0 = { $value }在中途是对的，但还没到终点。题目问的是什么？
working-midway-1 = 很接近了：{ $value }是途中的一步。接下来还要对它做什么？
working-midway-2 = { $value }是解答的一部分。它后面是哪一步？
working-midway-3 = 你得到了{ $value }，会用到的。现在对它做什么？

# The work goes on: nothing was counted.
working-so-far-0 = 到这里都对。
working-so-far-1 = 你走在路上，每一步都对。
working-so-far-2 = 对，推得出来。
working-so-far-3 = 很好，接着来。
working-unsure-0 = 我看出你的思路了。
working-unsure-1 = 谢谢你给我看。
working-unsure-2 = 你已经开了个头。
working-unsure-3 = 我看了你的步骤。
working-next-letter = 两边可以做什么，让 { $letter } 更接近单独在一边？
working-next-result = 接下来你要对{ $value }做什么？
working-next-result-open = 现在算出来：得多少？
working-next-plain = 下一步是什么？
working-which = 你的结果里，哪个回答了题目？把它发给我。

# The answer is right.
working-right-slip = 答案是对的，但“{ $line }”这样写不成立。你看得出该是什么吗？
working-usual-0 = 通常写成{ $usual }。
working-usual-1 = 一般的写法是{ $usual }。
working-usual-2 = 大多数人写成{ $usual }，意思一样。
working-usual-3 = 你的写法没问题；常用的写法是{ $usual }。

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = 把那一步再做一遍，得到什么？
answer-again-1 = 你会改哪里？
answer-again-2 = 你先检查哪一步？
answer-again-3 = 想着这一点，再做会怎样？
answer-again-choice-0 = 哪个选项更合适？
answer-again-choice-1 = 现在你选哪个？
answer-again-choice-2 = 想着这一点，你选什么？
answer-again-choice-3 = 其他的里，哪个可以检验一下？
