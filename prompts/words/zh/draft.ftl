# What keeps a question that was found in a paper from being published.
draft-no-stem = 还没有题干。
draft-no-key = 还没有答案。请说明哪个是对的。
draft-options-alike = 选项 { $one } 和 { $other } 说的是一样的。
draft-no-number = 答案“{ $answer }”不是一个数。请只写数字（有单位就带上单位），或者换一种题型。
draft-no-options = 还没有选项。请至少写两个，或者换成书写作答的题型。
draft-no-unit = 我不认识单位“{ $unit }”。请写成 m/s、kg 或 °C 这样，或者不写。

# What a question gets that its paper does not print.
draft-plain-rubric = 答案涵盖了题目所问的全部内容。
draft-picture = 属于这道题的图。
