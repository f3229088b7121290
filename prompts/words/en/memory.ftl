# What the tutor says of what it remembers of a student.

memory-intro = This is what I remember about you:
memory-intro-about = This is what I remember about that:
memory-none = I do not remember anything about you yet. You can say, for instance, "remember that my exam is on 3 June" or "I like short hints".
memory-none-off = You asked me to remember nothing about you, and I do not.
memory-none-about = I remember nothing about that. If you want me to, say "remember that ...".
memory-none-name = You have not told me your name yet. Say "call me" and your name, and I will use it.
memory-name = You are **{ $name }**.
memory-how = To change this, say "forget 1" or "forget everything about me", or tell me how it really is.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = you told me on { $day }
memory-from-understood = I took it from what you wrote on { $day }
memory-from-counted = counted from your answers, last on { $day }
memory-item-help = { $value ->
    [more] You like more help.
   *[other] You like less help, and to try by yourself first.
 }
memory-item-length = { $value ->
    [short] You like short hints and answers.
   *[other] You like long, detailed answers.
 }
memory-item-kinds = { $value ->
    [choice] You like multiple-choice questions best.
   *[other] You like to type your answers.
 }
memory-item-name = I call you **{ $value }**.
memory-item-examples = You like examples about { $value }.
memory-item-note = You said: “{ $value }”
memory-item-goal = Your goal: **{ $value }**.
memory-item-mistake = { $times } times in **{ $topic }**: “{ $value }”
memory-item-mistake-plain = The same mistake { $times } times in **{ $topic }**.

remembered-help = { $value ->
    [more] All right, I will give you more help. Say "less help" when you want to try more by yourself.
   *[other] All right, I will hold back and let you try first. Say "more help in general" to change that.
 }
remembered-length = { $value ->
    [short] All right, I will keep it short.
   *[other] All right, I will explain in more detail.
 }
remembered-kinds = { $value ->
    [choice] Good to know: unless you ask for others, you get multiple-choice questions from now on.
   *[other] Good to know: unless you ask for others, you get questions that you answer in your own words from now on.
 }
remembered-name = Hello { $value }! That is what I will call you.
remembered-examples = All right, examples about { $value } where I can make some.
remembered-note = I will remember this: “{ $value }”. You can ask me any time what I know about you.

forgotten-one = Forgotten: { $what }
forgotten-some = Forgotten:
forgotten-none = I do not remember anything like that, so there is nothing to forget.
forgotten-all = I have forgotten all of it. Your answers and your progress are still there.
forget-asked = { $count ->
    [one] I remember one thing about you. Shall I really forget it?
   *[other] I remember { $count } things about you. Shall I really forget all of them?
 } Your answers and your progress stay.
memory-switched-off = All right, I will not remember anything new about you. What I know already goes when you say "forget everything about me".
memory-switched-on = Thank you. From now on I remember again what you ask me to.

memory-off = You asked me to remember nothing about you, so I have not kept that. Say "you may remember things" to change this.
memory-secret = I do not keep passwords, numbers of cards or telephones, or other secrets: they are not safe in a chat. I have not kept it.
memory-too-long = That is too long for me to remember. Tell me in one or two short sentences.
memory-full = I cannot remember more things than I do already. Ask "what do you know about me?" and tell me what to forget.
memory-in-group = Others read along here. Talk with me alone about what I remember of you.

choice-memory = What do you know about me?
choice-forget = Forget this
choice-forget-number = Forget { $number }
choice-forget-all-yes = Yes, forget everything
choice-forget-all-no = No, keep it

small-talk-greeting-named = Hello { $name }! Tell me a topic, for instance "5 easy questions on fractions", and we start.
small-talk-greeting-named-open = Hello { $name }! Your question is still open. Answer it, or ask for a hint.
