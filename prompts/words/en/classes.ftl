# Classes, and the codes by which one joins them.

class-joined = Welcome! You are in the class { $name } now. What your teacher puts there, you can practise too.
class-joined-again = You are in the class { $name } already, so all is well.
class-own = This is the code of your own class { $name }. Give it to your students: whoever types it here joins the class.
class-left = You are not in the class { $name } any more. With its code you can join again.
class-removed = { $member } is not in the class { $name } any more. Make a new code if nobody shall come back with the old one.
class-which = I do not know which class you mean. Name it as it is called: leave class ...
class-own-stays = You teach this class, so you cannot leave it. You can delete it: delete class ...
class-not-yours = Only the teacher of a class can do that.
class-no-member = Nobody of this name is in the class.
class-several-members = Several students of the class have this name. Whoever runs me can remove one by their id ("chiron class remove").
class-delete-asked = Shall I delete the class { $name }? { $students ->
    [0] Nobody is in it.
    [one] One student is in it.
   *[other] { $students } students are in it.
 } { $papers ->
    [0] It has no papers.
    [one] Its paper goes too, with the questions and notes from it.
   *[other] Its { $papers } papers go too, with the questions and notes from them.
 } This cannot be undone.
class-deleted = The class { $name } is deleted.
choice-class-delete = Delete { $name } for good
choice-class-practise = Practise the questions of { $name }
class-no-code = No class has this code. Look at it once more, letter by letter, or ask your teacher for the code of today.
class-too-many = Too many of these codes did not work. Wait ten minutes, and look at the code with your teacher.
