# Classes, and the codes by which one joins them.

class-joined = Bienvenue ! Tu es maintenant dans la classe { $name }. Tu peux aussi t'entraîner sur ce que ton prof y met.
class-joined-again = Tu es déjà dans la classe { $name }, donc tout va bien.
class-own = C'est le code de ta propre classe { $name }. Donne-le à tes élèves : qui l'écrit ici rejoint la classe.
class-left = Tu n'es plus dans la classe { $name }. Avec son code, tu peux la rejoindre de nouveau.
class-removed = { $member } n'est plus dans la classe { $name }. Crée un nouveau code si personne ne doit revenir avec l'ancien.
class-which = Je ne sais pas de quelle classe tu parles. Écris son nom exact, comme ceci : leave class ...
class-own-stays = C'est ta classe, tu ne peux donc pas la quitter. Tu peux la supprimer : delete class ...
class-not-yours = Seul le prof d'une classe peut faire ça.
class-no-member = Personne de ce nom n'est dans la classe.
class-several-members = Plusieurs élèves de la classe ont ce nom. La personne qui me gère peut en retirer un par son identifiant (« chiron class remove »).
class-delete-asked = Faut-il supprimer la classe { $name } ? { $students ->
    [0] Il n'y a personne dedans.
    [one] Un élève est dedans.
   *[other] { $students } élèves sont dedans.
 } { $papers ->
    [0] Elle n'a pas de documents.
    [one] Son document part aussi, avec ses questions et ses notes.
   *[other] Ses { $papers } documents partent aussi, avec leurs questions et leurs notes.
 } On ne peut pas revenir en arrière.
class-deleted = La classe { $name } est supprimée.
choice-class-delete = Supprimer { $name }
choice-class-practise = S'entraîner sur les questions de { $name }
class-no-code = Aucune classe n'a ce code. Regarde-le encore, lettre par lettre, ou demande à ton prof le code du jour.
class-too-many = Trop de ces codes n'ont pas marché. Attends dix minutes, et regarde le code avec ton prof.
