# Classes, and the codes by which one joins them.

class-joined = Welcome! You are in the class { $name } now. What your teacher puts there, you can practise too.
class-joined-again = You are in the class { $name } already, so all is well.
class-own = This is the code of your own class { $name }. Give it to your students: whoever types it here joins the class.
class-no-code = No class has this code. Look at it once more, letter by letter, or ask your teacher for the code of today.
class-too-many = Too many of these codes did not work. Wait ten minutes, and look at the code with your teacher.
