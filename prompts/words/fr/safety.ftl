# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = Merci, vraiment, de me l'avoir dit. Ce que tu ressens est lourd, et tu n'as pas à le porter sans aide.
safety-thanks-abuse = Merci, vraiment, de me l'avoir dit. Personne n'a le droit de te faire du mal ni de te toucher comme ça, et ce n'est pas ta faute.
safety-thanks-danger = Merci, vraiment, de me l'avoir dit. Ta sécurité passe en premier, avant tout le reste ici.
safety-thanks-eating = Merci, vraiment, de me l'avoir dit. C'est difficile, cela arrive à beaucoup de gens, et il existe une aide qui marche.
safety-thanks-other = C'est bien que tu veilles sur quelqu'un, et que tu me l'aies dit. Tu n'as pas à porter ça sans aide, même si c'était un secret.
safety-thanks-hint = C'est bien que tu l'aies écrit. Quelque chose me fait penser que toi, ou quelqu'un que tu connais, tu as peut-être besoin d'aide, et personne ne doit porter cela tout seul. Si je me trompe, ce n'est pas grave.
safety-joking = C'était peut-être une blague, ou c'est peut-être juste un jour difficile. S'il y a un peu de vrai là-dedans, c'est bien que tu l'aies dit, et il y a des gens qui écoutent.

safety-person = Je suis un programme informatique, alors parle maintenant à une vraie personne, s'il te plaît : un adulte en qui tu as confiance, ou l'un de ces services. On y écoute des jeunes tous les jours, et tu peux commencer par ce que tu viens de m'écrire.
safety-person-joking = Tu peux parler à un adulte en qui tu as confiance, ou à l'un de ces services. On y écoute des jeunes tous les jours :
safety-line = **{ $name }** : { $reach }
safety-emergency =
    { $count ->
        [one] En cas de danger immédiat pour toi ou pour quelqu'un d'autre, appelle le { $numbers }, ou va vers l'adulte le plus proche.
       *[other] En cas de danger immédiat pour toi ou pour quelqu'un d'autre, appelle le numéro d'urgence de l'endroit où tu es ({ $numbers }), ou va vers l'adulte le plus proche.
    }
safety-emergency-plain = En cas de danger immédiat pour toi ou pour quelqu'un d'autre, appelle le numéro d'urgence de l'endroit où tu es, ou va vers l'adulte le plus proche.
safety-told = Je préviens aussi un adulte qui s'occupe de ton école ou de ta classe, pour que quelqu'un puisse t'aider. Tu n'as pas d'ennuis pour autant.
safety-go-on = Les questions peuvent attendre. On continue quand tu veux.

safety-group = Écris-moi dans un chat privé, s'il te plaît, où nous sommes les seuls à lire, toi et moi. J'aimerais te répondre là-bas.

# -- To an adult

safety-adult-urgent = **À lire tout de suite : { $name } est peut-être en danger.**
safety-adult-concern = **À lire aujourd'hui : { $name } a peut-être besoin d'un adulte.**
safety-adult-class = Classe : { $names }
safety-adult-wrote-self-harm = Voici ce que cette personne m'a écrit le { $at } (UTC). J'y ai vu le signe que quelqu'un pense à se faire du mal ou à se tuer :
safety-adult-wrote-abuse = Voici ce que cette personne m'a écrit le { $at } (UTC). J'y ai vu le signe que quelqu'un subit des violences, des abus ou de la négligence :
safety-adult-wrote-danger = Voici ce que cette personne m'a écrit le { $at } (UTC). J'y ai vu le signe d'une menace, ou de quelqu'un qui n'est pas en sécurité :
safety-adult-wrote-eating = Voici ce que cette personne m'a écrit le { $at } (UTC). J'y ai vu le signe d'un trouble alimentaire :
safety-adult-words-gone = (Ces mots ne sont plus conservés.)
safety-adult-group = Cela a été écrit là où d'autres pouvaient lire.
safety-adult-do-urgent = Que faire : trouve cette personne maintenant, et veille à ce qu'elle ne reste pas seule. Demande calmement comment elle va, écoute, ne fais pas de reproches. Ne promets pas de garder le secret. Si quelqu'un risque d'être blessé, appelle le numéro d'urgence. Suis ensuite les règles de ton école pour la protection des enfants.
safety-adult-do-concern = Que faire : parle avec cette personne aujourd'hui, en tête-à-tête et calmement. Demande comment elle va, écoute, ne fais pas de reproches. Ne promets pas de garder le secret. Suis ensuite les règles de ton école pour la protection des enfants.
safety-adult-shown = Je lui ai montré ces lignes d'aide : { $lines }.
safety-adult-shown-told = Je lui ai montré ces lignes d'aide : { $lines }. Cette personne sait qu'un adulte est prévenu.
safety-adult-doubt = Je suis un programme et je ne juge que d'après les mots, donc je peux me tromper : c'est peut-être une blague ou une citation. Mieux vaut demander une fois de trop.
safety-adult-nameless = un élève sans nom ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = J'ai vu
safety-seen = Merci. J'ai noté que tu l'as vu.
safety-seen-again = Merci. Quelqu'un a déjà noté l'avoir vu.

# -- Commands

safety-none = Il n'y a rien qu'un adulte doive savoir.
cli-class-responsible = Si un élève de { $name } est peut-être en danger, la personne prévenue est : { $person }.
cli-class-teachers = Si un élève de { $name } est peut-être en danger, ses profs sont prévenus.
