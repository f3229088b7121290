# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = 中文
language-which = 你想用哪种语言和我聊？
language-switched = 好的，从现在起我用中文和你聊。
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = 你好像在用中文写。我们接下来用中文聊，好吗？
choice-language-yes = 好，用中文
choice-language-no = 不用，保持原样
language-left = 好，那就保持原样。
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = 顺便说一下：题目本身的语言是{ $language }。你可以用自己的语言给我写。
language-unknown = 这种语言我还不会。我会的语言有：{ $languages }。
