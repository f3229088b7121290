# Classes, and the codes by which one joins them.

class-joined = 欢迎！你现在在班级{ $name }里了。老师放在那里的内容，你也可以练习。
class-joined-again = 你已经在班级{ $name }里了，没问题。
class-own = 这是你自己的班级{ $name }的班级码。把它给学生：谁在这里输入，谁就加入班级。
class-left = 你已离开班级{ $name }。用班级码可以再加入。
class-removed = { $member }已不在班级{ $name }里。如果不想有人用旧码回来，请换一个新的班级码。
class-which = 我不知道你说的是哪个班。请写班级的名称：leave class ...
class-own-stays = 你是这个班的老师，所以不能离开。你可以删除它：delete class ...
class-not-yours = 只有班级的老师可以这样做。
class-no-member = 班里没有叫这个名字的人。
class-several-members = 班里有几个学生叫这个名字。运行我的人可以按 id 移除其中一个（“chiron class remove”）。
class-delete-asked = 要删除班级{ $name }吗？{ $students ->
    [0] 班里没有人。
   *[other] 班里有{ $students }名学生。
 }{ $papers ->
    [0] 它没有文档。
   *[other] 它的{ $papers }份文档，连同其中的题目和笔记，也会删除。
 }此操作无法撤销。
class-deleted = 班级{ $name }已删除。
choice-class-delete = 永久删除{ $name }
choice-class-practise = 练习{ $name }的题
class-no-code = 没有班级用这个码。请逐个字母再看一遍，或者问老师今天的班级码。
class-too-many = 输错的码太多了。等十分钟，和老师一起看看班级码。
