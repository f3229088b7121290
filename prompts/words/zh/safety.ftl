# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = 谢谢你愿意告诉我，真的。你心里的感受很沉重，你不必一个人扛着。
safety-thanks-abuse = 谢谢你愿意告诉我，真的。谁都没有权利伤害你，也没有权利那样碰你。这不是你的错。
safety-thanks-danger = 谢谢你愿意告诉我，真的。安全最重要，比这里的任何事都重要。
safety-thanks-eating = 谢谢你愿意告诉我，真的。这很难受，很多人都经历过，也有真正管用的帮助。
safety-thanks-other = 你在关心别人，还告诉了我，这样很好。你不必一个人扛着这件事，就算它是个秘密。
safety-thanks-hint = 很高兴你写了出来。你的话让我觉得，你或者你认识的人可能需要帮助，这样的事没有人应该独自承受。如果是我理解错了，也没有关系。
safety-joking = 也许这是个玩笑，也许只是今天过得不好。哪怕有一点点是真的，我也很高兴你说了出来，有人愿意听你说。

safety-person = 我是一个电脑程序，所以请现在就去和一个真正的人说说：一个你信任的大人，或者下面的热线。那里的人每天都在听年轻人说话，你可以就从刚才写给我的话说起。
safety-person-joking = 你可以和一个你信任的大人说说，或者找下面的热线。那里的人每天都在听年轻人说话：
safety-line = **{ $name }**：{ $reach }
safety-emergency = { $count ->
    [1] 如果你或别人现在可能受到伤害，请拨打 { $numbers }，或者去找离你最近的大人。
   *[other] 如果你或别人现在可能受到伤害，请拨打你所在地的紧急电话（{ $numbers }），或者去找离你最近的大人。
 }
safety-emergency-plain = 如果你或别人现在可能受到伤害，请拨打你所在地的紧急电话，或者去找离你最近的大人。
safety-told = 我也会告诉一位照看你们学校或班级的大人，好让有人能帮到你。这并不是因为你做错了什么。
safety-go-on = 题目可以等。你想什么时候继续都行。

safety-group = 请在私聊里给我写，那里只有你和我能看到。我想在那里回答你。

# -- To an adult

safety-adult-urgent = **请现在就读：{ $name }可能有危险。**
safety-adult-concern = **请今天就读：{ $name }可能需要一位大人的关心。**
safety-adult-class = 班级：{ $names }
safety-adult-wrote-self-harm = 这是{ $at }（UTC）写给我的。我认为这表明有人在想伤害自己或结束自己的生命：
safety-adult-wrote-abuse = 这是{ $at }（UTC）写给我的。我认为这表明有人正在受到伤害、虐待或忽视：
safety-adult-wrote-danger = 这是{ $at }（UTC）写给我的。我认为这表明有威胁，或者有人不安全：
safety-adult-wrote-eating = 这是{ $at }（UTC）写给我的。我认为这是进食障碍的迹象：
safety-adult-words-gone = （这些话已经不再保存。）
safety-adult-group = 这是写在别人也能看到的地方的。
safety-adult-do-urgent = 请这样做：现在就去找到这位学生，确保身边有人陪着。平静地询问情况，倾听，不要责备。不要答应保密。如果有人可能受到伤害，请拨打紧急电话。然后按照学校保护儿童的规定处理。
safety-adult-do-concern = 请这样做：今天就和这位学生单独、平静地谈谈。询问情况，倾听，不要责备。不要答应保密。然后按照学校保护儿童的规定处理。
safety-adult-shown = 我给这位学生看了这些求助热线：{ $lines }。
safety-adult-shown-told = 我给这位学生看了这些求助热线：{ $lines }。学生知道会有一位大人被告知。
safety-adult-doubt = 我是一个程序，只凭字句判断，所以可能会弄错：它也许是玩笑或引用。宁可多问一次。
safety-adult-nameless = 一位没有名字的学生（{ $handles }）
safety-adult-handle = { $channel } { $handle }
choice-seen = 我已看到
safety-seen = 谢谢。我已记下您看到了。
safety-seen-again = 谢谢。之前已有人记下看到了。

# -- Commands

safety-none = 没有需要大人知道的事。
cli-class-responsible = 如果{ $name }的学生可能有危险，会告诉：{ $person }。
cli-class-teachers = 如果{ $name }的学生可能有危险，会告诉这个班的老师。
