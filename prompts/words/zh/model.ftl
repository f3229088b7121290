# In place of a model's words.
model-leak-instead = 我还是不说出答案吧：你自己能找到。要我给个提示吗？
model-too-many-steps = 抱歉，我绕来绕去出不来了。换个说法，或者用按钮吧。
model-withheld = 找到的内容里有未完成题目的答案，所以没有给你。请帮助学生走下一步。
