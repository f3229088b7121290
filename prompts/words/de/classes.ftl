# Classes, and the codes by which one joins them.

class-joined = Willkommen! Du bist jetzt in der Klasse { $name }. Was deine Lehrkraft dort hineinstellt, kannst du auch üben.
class-joined-again = Du bist schon in der Klasse { $name }, alles gut.
class-own = Das ist der Code deiner eigenen Klasse { $name }. Gib ihn deinen Lernenden: Wer ihn hier eintippt, kommt in die Klasse.
class-left = Du bist nicht mehr in der Klasse { $name }. Mit ihrem Code kannst du wieder beitreten.
class-removed = { $member } ist nicht mehr in der Klasse { $name }. Mach einen neuen Code, wenn niemand mit dem alten zurückkommen soll.
class-which = Ich weiß nicht, welche Klasse du meinst. Nenn sie so, wie sie heißt: leave class ...
class-own-stays = Du unterrichtest diese Klasse, darum kannst du sie nicht verlassen. Du kannst sie löschen: delete class ...
class-not-yours = Das kann nur die Lehrkraft einer Klasse.
class-no-member = Niemand in der Klasse heißt so.
class-several-members = In der Klasse heißen mehrere so. Wer mich betreibt, kann jemanden über die ID entfernen („chiron class remove“).
class-delete-asked = Soll ich die Klasse { $name } löschen? { $students ->
    [0] Niemand ist darin.
    [one] Darin ist eine Person.
   *[other] Darin sind { $students } Lernende.
 } { $papers ->
    [0] Sie hat keine Blätter.
    [one] Ihr Blatt wird mitgelöscht, samt den Aufgaben und Notizen daraus.
   *[other] Ihre { $papers } Blätter werden mitgelöscht, samt den Aufgaben und Notizen daraus.
 } Das lässt sich nicht rückgängig machen.
class-deleted = Die Klasse { $name } ist gelöscht.
choice-class-delete = { $name } endgültig löschen
choice-class-practise = Die Aufgaben von { $name } üben
class-no-code = Keine Klasse hat diesen Code. Schau ihn noch einmal Zeichen für Zeichen an, oder frag deine Lehrkraft nach dem Code von heute.
class-too-many = Zu viele dieser Codes haben nicht gestimmt. Warte zehn Minuten, und schau dir den Code mit deiner Lehrkraft an.
