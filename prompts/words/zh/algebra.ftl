# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = 这里有一部分是对的。
algebra-incorrect = 一步一步检查，找找哪里变了不该变的东西。

# Right in part.
algebra-missing-solutions = 写出的都对，但还不全：还有没找到的。
algebra-extra-solutions = 这里有对的，也有不该有的。把每个值代进题目，看看哪些成立。
algebra-some-regions = 有一部分对，但不完整。再看看数轴上的其他部分。
algebra-missing-constant = 快对了！少了一个求导时会消失的东西。
algebra-antiderivative-domain = 快对了！有些数代进题目有值，代进你的答案却没有。想想对数或根号里的负数。
algebra-not-solved = 这一步是对的，但还没解完。把字母单独留在一边。
algebra-equation-wanted = 这些数是对的。题目要的是方程或不等式本身。
algebra-not-factored = 这是相等的，但还能继续因式分解。把它写成乘积，分解到底。
algebra-not-expanded = 这是相等的，但还有括号没展开。
algebra-not-simplified = 这是相等的，但还能更简单。还有没有能算的、能合并的或能约掉的？

# Wrong, and it can be told why.
algebra-repeats = 这是题目给出的。现在做它要你做的。
algebra-other-variable = 看看前面的字母：题目要的是另一个。
algebra-domain = 小心：有些数代进正确答案有值，代进这个却没有，或者反过来。想想负数的根和对数。
algebra-rounded = 这是四舍五入的数。请写精确值，比如用分数、根号或 π。
algebra-endpoints = 端点的位置对。检查每个端点是否包含在答案里。

# Cannot be read: what form is expected.
algebra-empty = 还没有答案。请这样写：2x + 3、x = 5 或 3/4。
algebra-empty-part = 少了一块，可能在两个符号或逗号之间。请写完整。
algebra-unfinished-end = 结尾好像少了东西。请写完整。
algebra-unfinished = 请先算出来：积分、求和或极限符号不能出现在答案里。
algebra-unknown = 里面有个符号读不出来。请用键盘上的键来写，比如 2x^2 + 3。
algebra-sign = { $word ->
    [0] 里面有个符号读不出来。请这样写：2x^2 + 3、sqrt(5)、x = 2 或 x > 3。
   *[other] 符号“{ $word }”在这里读不出来。请这样写：2x^2 + 3、sqrt(5)、x = 2 或 x > 3。
 }
algebra-word = “{ $word }”不是式子的一部分。请只写答案，比如 2x + 3 或 x = 5。
algebra-glued = 在 { $word } 前面少了一个符号。乘方用 ^，数之间用 *，比如 x^2 或 2*3。
algebra-power-sign = 不清楚 { $word } 是什么意思。乘方用 ^ 写，比如 x^2；乘积写成 2x。
algebra-brackets = 括号不配对。检查每个左括号都有右括号。
algebra-deep = 括号套得太多层了。请写得简单些。
algebra-commas = 逗号或括号读不出来。多个答案写成 x = 2, x = -3，点写成 (2, 3)。
algebra-relation = 这读不成方程或不等式。请这样写：x > 3、1 < x <= 5 或 y = 2x + 1。
algebra-mixed = 这里混了不同种类的答案。请只写最后的答案。
algebra-chain = 等号之间的部分并不相等。请只写最后的答案。
algebra-ambiguous = 这有两种读法。请加括号，比如 1/(2x) 或 (1/2)x、e^(2x)、sqrt(2x)。
algebra-too-long = 这太长了，没法检查。请写短些。
algebra-too-big = 里面的数太大了，没法检查。请写得简单些。
algebra-too-slow = 检查这个花的时间太长了。请写得简单些。
algebra-failed = 这个没能检查出来。请换一种写法。
algebra-key = 这个答案在这里没法检查，不会计分。你可以跳过这题，或者要求看解答。
