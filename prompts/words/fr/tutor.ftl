# What the tutor says about practice.

practice-started = { $of ->
    [one] Une { $what }. La voici.
   *[other] { $of } { $what }. Voici la première.
 }
practice-resumed = Ça fait plaisir de te revoir ! On en était au sujet { $topic }. Ta question t'attendait.
practice-resumed-plain = Te revoilà ! Ta question t'attendait.
card-again = Voici de nouveau ta question.

answer-correct-0 = **Bravo !**
answer-correct-1 = **Oui, c'est juste.**
answer-correct-2 = **Correct, bien joué.**
answer-correct-3 = **Exactement.**
answer-correct-after-tries = **Bravo !** Tu as tenu bon, et ça y est.
answer-partial = **En partie juste.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Toujours pas.** { $feedback }
    [2] **Pas celle-là non plus.** { $feedback }
   *[other] **Pas encore.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Regarde encore une fois, ou demande un indice.
offer-solution-0 = Réessaie, prends un indice, ou je peux te montrer la solution.
offer-solution-1 = Un autre essai, un indice ou toute la solution : qu'est-ce qui t'aide le plus maintenant ?

rubric-intro = Merci, j'ai gardé ta réponse. Voici ce que dit une bonne réponse :
rubric-intro-plain = Merci, j'ai gardé ta réponse. Compare-la avec une bonne réponse :
rubric-answer = **Par exemple :** { $answer }
rubric-which = Lesquels de ces points y avait-il dans ta réponse ? Sois honnête, c'est pour toi. Tu peux aussi écrire leurs numéros, comme « 1, 3 ».
rubric-whether = As-tu dit cela aussi ? Sois honnête, c'est pour toi.
marks-unreadable = Dis-moi d'abord ce que valait ta réponse : « all » (tout), « none » (rien), ou les numéros des points que tu avais.
marks-own-all = Tu avais tout, bien joué.
marks-own-some = **En partie.** Maintenant tu sais ce qui manquait ; la prochaine fois, ce sera dans ta réponse.
marks-own-none = **Pas cette fois.** Maintenant tu sais ce que dit une bonne réponse.
marks-model-all = Tu as dit tout ce qui compte.
marks-model-some = Ceci y est ; { $missing ->
    [one] il manque encore un point :
   *[other] il manque encore { $missing } points :
 }
marks-model-none = Je n'y trouve pas encore les points principaux. Qu'est-ce qu'on demande, et pourquoi est-ce ainsi ?

hint-text = **Indice { $level } sur 3.** { $text }
hint-last = C'était le dernier indice. Essaie maintenant, ou laisse-moi te montrer la solution.
hint-spent = Tu as vu tous les indices : essaie avec eux, ou je te montre la solution, ou on passe cette question.
hint-try-first = Essaie d'abord avec ça : après une réponse de toi, je pourrai t'en montrer plus.
hint-example = En voici une semblable, résolue : { $stem }

    { $steps }

    Maintenant, fais pareil avec la tienne.
hint-offer-solution = Je préfère t'aider à trouver par toi-même : voici un indice. Si tu veux, je peux te montrer toute la solution.
hint-general-single-choice = Lis tous les choix avant de décider, et barre ceux qui ne peuvent pas convenir.
hint-general-multiple-choice = Regarde chaque choix séparément : est-il vrai ? Il peut y en avoir plusieurs.
hint-general-numeric = Note ce qui est donné et ce qui est demandé. Quelle règle relie les deux ?
hint-general-algebraic = Note ce qui est donné. Quelle règle le transforme en ce qui est demandé ?
hint-general-short-text = Comment s'appelle ce qui est décrit ? Pense d'abord à son sujet.
hint-general-free-text = Donne d'abord l'idée principale, puis une raison.
hint-general-reread = Relis la question, lentement : quels mots ou quels nombres n'as-tu pas encore utilisés ?

solution-intro = Voici comment on fait :
solution-answer = **Réponse :** { $answer }
solution-next = Lis-la tranquillement, puis passe à la suivante.
skipped = On passe, ce n'est pas grave.
stopped = *On s'arrête ici, comme tu l'as demandé.*

level-harder = Alors, quelque chose de plus difficile.
level-easier = Alors, quelque chose de plus facile.
level-none-harder = Je n'ai rien de plus difficile sur ce sujet. Restons sur celle-ci.
level-none-easier = Je n'ai rien de plus facile sur ce sujet. Restons sur celle-ci ; un indice peut aider.

explain-option-tried = **{ $label } :** { $text }
explain-option = Teste { $label } toi-même : remplace dans la question et regarde si tout colle. Tant que la question est ouverte, je ne peux pas te dire si c'est la réponse, mais un indice peut aider.
explain-value = Vérifie { $value } toi-même : remplace dans la question et regarde si tout colle. Tant que la question est ouverte, je ne peux pas te dire si c'est la réponse, mais un indice peut aider.
explain-not-seen = Avec { $value }, je ne vois pas où ça a dérapé. Reprends tes étapes une par une, ou prends un indice.
explain-not-seen-plain = Avec ta réponse, je ne vois pas où ça a dérapé. Reprends tes étapes une par une, ou prends un indice.
explain-untried = Tu n'as pas encore essayé de réponse à cette question. Essaies-en une et je te dirai ce que je vois, ou demande un indice.
explain-no-choices = Cette question n'a pas de choix : écris ta propre réponse. Un indice peut aider.
explain-option-unknown = De quel choix parles-tu ? Donne sa lettre.
explain-question = { $text }
explain-question-plain = Prenons notre temps. { $asked } { $form } Un indice te montre la première étape.
explain-question-skill = Cette question porte sur **{ $skill }**. { $text }
explain-question-note = { $text } Bon à savoir : { $note }
explain-asked = Voici ce qu'elle demande : *{ $asked }*
explain-form-numeric = La réponse est un nombre{ $unit ->
    [none] .
   *[other] { " " }en { $unit }.
 }
explain-form-single-choice = Un seul choix est juste : réponds par sa lettre.
explain-form-multiple-choice = Plusieurs choix peuvent être justes : réponds par toutes leurs lettres.
explain-form-algebraic = La réponse est une formule ou une équation, comme 2x + 3 ou x = 4.
explain-form-short-text = La réponse est un mot ou quelques mots.
explain-form-gap = Il manque quelque chose dans le trou : réponds par les mots qui vont là.
explain-form-free-text = La réponse est une phrase ou deux, avec tes propres mots.
explain-solved = La voici, étape par étape :
explain-back = Ta question est toujours ouverte, plus haut.

progress-none = Tu n'as pas encore travaillé de question. On commence ? Dis-moi un sujet.
progress-none-open = Tu n'as pas encore répondu à une question. Il y en a une d'ouverte : réponds-y, et tes progrès commencent là.
progress-intro = Jusqu'ici, tu as travaillé { $answered ->
    [one] une question
   *[other] { $answered } questions
 }, dont { $right } du premier coup.
progress-left = { $left ->
    [one] Il reste une question sur { $of }.
   *[other] Il reste { $left } questions sur { $of }.
 }
progress-left-open = { $left ->
    [one] C'est la dernière{ $of ->
        [one] { "" }
       *[other] { " " }sur { $of }
     }.
   *[other] Il reste { $left } questions sur { $of }, celle-ci comprise.
 }
progress-left-none = Aucune séance d'entraînement n'est en cours. Dis-moi un sujet et on en commence une.
progress-weakest = Le plus à travailler : **{ $skill }** ({ $right } sur { $seen } du premier coup).
progress-line = - { $name } : { $right } sur { $seen }
progress-nothing-weak = Rien ne ressort comme point faible. Bon travail !

ended-finished = **C'était la dernière. Bravo d'avoir tout fait !**
ended-plain = **C'était la dernière.**
ended-stopped = **On s'arrête ici.**
ended-paused = **À bientôt !** Je garde ta place.
ended-nothing-left = **Tu as vu toutes les questions que j'ai là-dessus.**
ended-score = { $answered ->
    [0] Cette fois, tu n'as répondu à aucune question.
    [one] { $solved ->
        [0] Tu as répondu à une question, pas encore résolue.
       *[other] Tu as répondu à une question et tu l'as résolue{ $first ->
            [0] { "" }
           *[other] { " " }du premier coup
         }.
     }
   *[other] Tu as répondu à { $answered } questions et tu en as résolu { $solved }, dont { $first } du premier coup.
 }
ended-hints = { $hints ->
    [one] Tu as pris un indice.
   *[other] Tu as pris { $hints } indices.
 }
ended-skipped = { $skipped ->
    [one] Tu en as passé une.
   *[other] Tu en as passé { $skipped }.
 }
ended-improved = Mieux qu'avant : { $topics }.
ended-next = Ensuite, je travaillerais encore un peu le sujet **{ $topic }**.
ended-waits-marks = Ta réponse est gardée ; dis « continuer » à ton retour, et raconte-moi ce qu'elle valait.
ended-waits = Ta question ouverte t'attend ; dis « continuer » à ton retour.

small-talk-greeting = Bonjour ! Je suis Chiron et je t'aide à t'entraîner. Dis-moi un sujet, par exemple « 5 questions faciles sur les fractions ».
small-talk-greeting-open = Bonjour ! Ta question est toujours ouverte. Réponds, ou demande un indice.
small-talk-thanks = Avec plaisir !
small-talk-feeling = C'est normal de ressentir ça, et ça passe : c'est dans les questions difficiles qu'on apprend. Prends un indice, demande quelque chose de plus facile, ou fais une petite pause.
small-talk-bored = Alors changeons quelque chose : dis **plus difficile**, donne un autre sujet, ou fais une petite pause.
small-talk-complaint = Merci de me le dire : je peux me tromper. Donne un sujet, et on continue avec ça.
small-talk-complaint-open = Merci de me le dire : je peux me tromper. Dis **montre la solution** pour voir pourquoi je le pense, ou **passer**, ce qui ne te retire rien.
small-talk-help = Demande-moi des questions (« 5 questions faciles sur les dérivées »), puis réponds. Dis quand tu veux **indice**, **passer**, **plus difficile**, **plus facile**, **explique** ou **arrêter**, ou demande « où en suis-je ? ». J'explique aussi ce qu'est une chose ; en anglais je te comprends mieux : « what is a derivative? ». Dis « relier mon compte » pour continuer dans un autre chat. Il y a des questions sur : { $subjects }.
small-talk-okay-open = D'accord. Ta question est toujours ouverte : réponds quand tu veux.
small-talk-okay = D'accord. Dis-moi ce que tu veux faire maintenant.
small-talk-bye = À bientôt !
small-talk-who = Je suis Chiron, un tuteur informatique. Je pose des questions, je donne des indices et je garde trace de tes progrès.

beyond = Là, je ne peux pas t'aider : je ne connais que { $subjects }. Là-dessus, je peux te poser des questions, expliquer et donner des indices. On s'entraîne sur quoi ?
asked-back = Est-ce ta réponse, ou veux-tu autre chose ({ $what }) ? Je ne l'ai pas encore comptée.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } et { $more ->
    [one] une autre matière
   *[other] { $more } autres matières
 }
beyond-open = Là, je ne peux pas t'aider. Ta question est toujours ouverte : réponds, ou dis **indice**, **passer** ou **explique**.
file-not-in-group = Je ne prends des fichiers que là où personne d'autre ne lit. Envoie-le-moi dans un chat entre nous.
file-no-reader = Ici, je ne peux pas lire de fichiers : la personne qui me gère doit installer ce qu'il faut. Écris la question ou le sujet, et je t'aide avec ça.
file-no-class = Tu n'as pas encore de classe, donc je ne sais pas à qui c'est destiné. La personne qui me gère peut en créer une (« chiron class add ») ; ensuite, renvoie-le.
file-key-of-what = Je ne sais pas de quel document ce sont les réponses. Envoie d'abord le document, ou écris son nom à côté du fichier : « answer key for ... »
file-asked = Pour qui est { $names } ?
file-asked-student = Que veux-tu que je fasse de { $names } ?
choice-file-all = Pour tout le monde
choice-file-alone = Aide-moi avec ça
concept-unknown = Ça, je ne le sais pas, et je préfère ne pas deviner. Je peux expliquer des choses sur : { $subjects }.
concept-unknown-named = Je n'en sais pas assez sur « { $topic } » pour l'expliquer, et je préfère ne pas deviner. Si ta classe a des notes ici, demande en anglais : « what do my notes say about { $topic }? ». Je peux expliquer des choses sur : { $subjects }.
found-none = { $note } Voici ce que je pourrais te donner : { $offers }.
found-none-plain = { $note } Dis-moi un autre sujet.
found-some = J'ai { $found ->
    [one] une question
   *[other] { $found } questions
 } comme ça. Dis « commencer » et on y va.
nearest = Je pourrais aussi te donner : { $offers }.

refused-nothing-open = Il n'y a pas de question ouverte en ce moment. Dis-moi un sujet et je t'en trouve.
refused-harder-of-what = Quelque chose de plus difficile, volontiers ! Sur quel sujet ? Dis, par exemple, « 5 questions difficiles d'algèbre ».
refused-easier-of-what = Quelque chose de plus facile, volontiers ! Sur quel sujet ? Dis, par exemple, « 5 questions faciles d'algèbre ».
refused-question-closed = Cette question est déjà fermée. Voici où on en est.
refused-question-closed-plain = Cette question est déjà fermée.
refused-unknown-target = Ce bouton ne va avec aucune question que je connais. Utilise les boutons du message le plus récent, ou écris ta réponse.
refused-not-yours = Cette question est à quelqu'un d'autre. Demande-m'en une pour toi.
refused-no-question = Je n'ai pas cette question, ou je ne l'ai plus. Dis-moi un sujet et je t'en trouve d'autres.
refused-empty = J'ai reçu un message vide. Écris une réponse, un sujet ou « aide ».
refused-unknown-action = Je ne connais pas ce bouton. Écris ce que tu veux, ou dis « aide ».
refused-too-long = Ce message est très long. Envoie { $limit } caractères au plus, s'il te plaît.
refused-no-model = Le tuteur ne peut pas répondre à ça en ce moment. Ta question reste ouverte : réponds, prends un indice, ou réessaie dans un instant.
refused-no-model-plain = Le tuteur ne peut pas répondre à ça en ce moment. Réessaie dans un instant, ou dis-moi un sujet et je te trouve des questions.
refused-budget = Tu as utilisé tout le temps de discussion avec le tuteur pour aujourd'hui. L'entraînement continue comme d'habitude : réponses, indices et nouvelles questions marchent, et demain on pourra discuter de nouveau.
refused-fault = Quelque chose s'est mal passé de mon côté, pardon. Ta question est toujours ouverte et rien n'est perdu. Réessaie, s'il te plaît.
refused-fault-plain = Quelque chose s'est mal passé de mon côté, pardon. Rien n'est perdu. Réessaie, s'il te plaît.
refused-other-topic = Volontiers : quel sujet ? Donnes-en un, par exemple « 3 questions sur les fractions ». D'ici là, ta question reste ouverte.
refused-other-topic-plain = Volontiers : quel sujet ? J'ai des questions sur : { $subjects }.
refused-foreign = Je n'ai pas compris ça. Je comprends des mots simples, comme **indice**, **passer** et **aide**, et les sujets surtout par leur nom anglais. J'ai des questions sur : { $subjects }.
refused-which-topic = Quel sujet veux-tu ? J'ai des questions sur : { $subjects }.

choice-hint = Indice
choice-skip = Passer
choice-explain = Montrer la solution
choice-marks-all = Tout
choice-marks-one = Seulement { $place }
choice-marks-some = Une partie
choice-marks-none = Rien
choice-is-answer = C'est ma réponse
choice-next = Question suivante
choice-stop = Arrêter pour l'instant
choice-resume = Continuer
choice-progress = Où en suis-je ?
choice-more = Encore 5 : { $topic }
choice-start = 5 questions : { $topic }
