# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [one] À réviser : **{ $names }**. Quelques questions suffisent pour garder ça en tête.
   *[other] { $due } compétences à réviser : { $names }. Quelques questions suffisent pour les garder en tête.
 }
reviews-none = Rien à réviser aujourd'hui. { $days ->
    [one] La prochaine révision : **{ $name }**, demain.
   *[other] La prochaine révision : **{ $name }**, dans { $days } jours.
 }
reviews-none-planned = Rien à réviser. Je prévois les révisions d'après ce que tu travailles ici, alors commence par un sujet qui te plaît.
reviews-topic = ce qu'il faut réviser
reviews-more = { $names } et { $more } de plus
greeting-due = { $due ->
    [one] Au fait : une compétence est à réviser. Quelques questions suffisent pour la garder en tête.
   *[other] Au fait : { $due } compétences sont à réviser. Quelques questions suffisent pour les garder en tête.
 }
search-nothing-due = Rien à réviser pour l'instant. Je prévois les révisions d'après ce que tu travailles ici.
search-nothing-due-of = Sur le sujet { $topic }, rien à réviser pour l'instant.

# -- a goal and the way to it

path-new = Ton objectif : **{ $title }**{ $by ->
    [none] .
   *[other] . Échéance : { $by }.
 }
path-goal = En route vers **{ $title }**{ $by ->
    [none] {" "}:
   *[other] {" "}(échéance : { $by }) :
 }
path-count = Tu connais { $known } des { $of } compétences qu'il faut.
path-count-none = Il faut { $of ->
    [one] une compétence.
   *[other] { $of } compétences, l'une après l'autre.
 }
path-reached = **Tu y es :** d'après ce que je vois, tu sais tout. Quelques questions difficiles le montreraient.
path-reached-goal = **{ $title } :** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }** : maintenant
path-more = { $more ->
    [one] - et encore une après celles-ci
   *[other] - et encore { $more } après celles-ci
 }
path-status-known = acquise
path-status-learning = commencée
path-status-new = nouvelle
path-status-next = suivante
path-why = **{ $name }** vient maintenant, car il le faut pour { $others }.
path-why-last = **{ $name }** vient maintenant : tu sais tout ce qu'il faut avant.
path-granted = Je suppose que tu connais déjà { $names }. Si une question montre que non, je l'ajoute à ta route.
path-pace-days = { $days ->
    [one] C'est le dernier jour.
   *[other] { $each ->
        [one] Il reste { $days } jours : une compétence par jour.
       *[other] Il reste { $days } jours : environ { $each } jours par compétence.
     }
 }
path-pace-tight = { $days ->
    [one] C'est le dernier jour, et il manque { $skills } compétences. Mieux vaut bien faire les premières que toutes à la hâte.
   *[other] Il reste { $days } jours, donc environ { $rate } compétences par jour. C'est beaucoup : commence aujourd'hui, et fais bien les premières.
 }
path-pace-over = Ce jour est passé. Donne-m'en un nouveau, et je referai le plan.
path-none = Tu n'as pas encore d'objectif. Donne-m'en un ; en anglais je te comprends mieux, par exemple « I want to pass integrals by 10 December ».
path-which = C'est sur quoi ? Donne-moi un sujet ; en anglais je te comprends mieux, par exemple « I want to pass integrals by 10 December ».
path-unknown = Je n'ai rien sur « { $topic } », donc je ne peux pas tracer de route. Je connais : { $subjects }.
path-past = Cette date est déjà passée : { $topic }. Pour quel jour veux-tu le savoir ?
path-alt = Parcours d'apprentissage vers { $title } : { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, après { $needs }
goal-ended = D'accord, { $title } n'est plus ton objectif. Dis-moi quand tu en as un nouveau.

path-replanned = En route vers **{ $title }**, tu connais maintenant { $known } compétences sur { $of }. Ensuite : **{ $name }**.

# -- how far it is

far-there = Tu y es : je crois que tu sais tout ce qu'il faut pour { $topic }.
far-count = { $missing ->
    [one] Il manque une compétence pour { $topic } : **{ $names }**.
    [2] Il manque deux compétences pour { $topic } : { $names }.
   *[other] Il manque { $missing } compétences pour { $topic }. D'abord : { $names }.
 }
far-known = Tu connais { $known } des { $of } qu'il faut.
far-begun = { $missing ->
    [one] Tu l'as commencée, et chaque bonne réponse te rapproche.
   *[other] { $begun ->
        [one] Tu en as commencé une, et chaque bonne réponse te rapproche.
       *[other] Tu en as commencé { $begun }, et chaque bonne réponse te rapproche.
     }
 }
far-unseen = Je ne t'ai encore rien vu faire là-dessus, donc c'est une supposition ; cinq questions m'en diraient plus.
far-which = Le chemin vers quoi ? Donne un sujet ; en anglais je te comprends mieux, par exemple « how far am I from integrals? ».

# -- what to do next

next-answer = Termine la question qui est ouverte{ $name ->
    [none] { "" }
   *[other] { " " }(elle porte sur **{ $name }**)
 } : c'est la prochaine étape.
next-resume = Reprends là où on en était : ton entraînement t'attend.
next-review = Révise d'abord **{ $name }**{ $due ->
    [one] { "" }
   *[other] { " " }et le reste de ce qui est à réviser ({ $due } compétences en tout)
 } : c'est ce que tu risques le plus d'oublier maintenant.
next-path = Travaille **{ $name }** : c'est la prochaine étape vers { $title }{ $others ->
    [none] .
   *[other] . Il le faut pour { $others }.
 }
next-weak = Travaille **{ $name }** : c'est ce qui en a le plus besoin, avec { $right } sur { $seen } du premier coup jusqu'ici.
next-new = Essaie **{ $name }** : c'est nouveau, et tu sais ce qu'il faut avant.
next-start = Dis-moi un sujet que tu vois en cours en ce moment, et fais cinq questions dessus : je saurai où tu en es.

# -- why this question

whyq-due = Parce que **{ $name }** est à réviser : y répondre maintenant évite de l'oublier.
whyq-path = Parce que **{ $name }** vient maintenant sur ta route vers { $title }.
whyq-kinder = Parce que les dernières étaient difficiles : celle-ci, sur **{ $name }**, devrait mieux aller.
whyq-patient = Parce que **{ $name }** fait partie de ce que tu travailles. C'est peut-être encore difficile, alors prends un indice : c'est comme ça que ça devient plus facile.
whyq-easier = Parce que **{ $name }** fait partie de ce que tu travailles, et celle-ci devrait bien aller : elle donne de l'assurance.
whyq-right = Parce que **{ $name }** fait partie de ce que tu travailles, et celle-ci devrait être juste assez difficile pour apprendre.
whyq-harder = Parce que **{ $name }** fait partie de ce que tu travailles, et tu peux t'attaquer à quelque chose qui fait réfléchir.
whyq-numbers = En chiffres : je pense que tu la réussiras du premier coup à { $percent } % ; sa difficulté est { $difficulty } (0 est moyen, plus de 0,7 est difficile, moins de -0,7 est facile).
whyq-none = Aucune question n'est ouverte. Commence un entraînement, puis demande-moi pourquoi j'en ai choisi une.

choice-review = Réviser maintenant
choice-path = Ma route
choice-recommend = Et ensuite ?

placement-started = Trouvons ton niveau. Je te pose au plus { $of } { $what }, et moins si j'y vois clair plus tôt. Si tu ne sais pas, passe.
answer-moved-on = Pas celle-ci. Voici la suite.
level-found = { $level ->
    [easy] Pour l'instant, les questions faciles te vont le mieux : tu en réussiras la plupart, et tu progresseras à partir de là.
    [hard] Tu peux t'attaquer aux questions difficiles.
   *[other] Pour l'instant, les questions de niveau moyen te vont le mieux.
 }
level-found-topic = Sur le sujet { $topic } : { $level ->
    [easy] pour l'instant, les questions faciles te vont le mieux : tu en réussiras la plupart, et tu progresseras à partir de là.
    [hard] tu peux t'attaquer aux questions difficiles.
   *[other] pour l'instant, les questions de niveau moyen te vont le mieux.
 }
level-found-strong = Ça a bien marché avec { $names }.
level-found-weak = Il y a quelque chose à gagner avec { $names }.
