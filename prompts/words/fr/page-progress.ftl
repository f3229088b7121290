# How one is doing
page-views = Les pages
page-view-chat = Discussion
page-view-progress = Progrès
page-progress-title = Où tu en es
page-progress-loading = Un instant
page-progress-failed = Impossible de charger ceci maintenant.
page-progress-nothing = Rien à voir pour l'instant. Réponds à tes premières questions dans la discussion, et cette page se remplit toute seule.
page-number-answered = { $count ->
    [one] question travaillée
   *[other] questions travaillées
 }
page-number-right = du premier coup
page-number-week = { $count ->
    [one] jour sur les 7 derniers
   *[other] jours sur les 7 derniers
 }

# Days
page-days-title = Tes jours d'entraînement
page-days-words = { $count ->
    [0] Chaque semaine a son rythme. Recommence quand tu veux.
   *[other] Un peu de temps en temps reste mieux que beaucoup d'un coup. Les jours de repos en font partie.
 }
page-days-told = Ces { $weeks } dernières semaines, il y a eu { $days ->
    [one] un jour
   *[other] { $days } jours
 } d'entraînement.
page-weekdays = Lu Ma Me Je Ve Sa Di
page-table-day = Jour
page-table-answers = Réponses

# The goal
page-goal-title = Ton objectif
page-table-skill = Compétence
page-table-status = Avancement
page-table-needs = Vient après

# Reviews
page-due-title = À revoir
page-due-why = Un petit coup d'œil maintenant évite de les oublier.
page-due-now = maintenant
page-practise-now = S'entraîner
page-practise-name = S'entraîner : { $name }
page-practise-words = 5 questions sur { $name }

# Skills
page-skills-title = Compétences
page-skills-why = La barre montre tes chances de résoudre une question moyenne du premier coup. C'est une estimation d'après tes réponses, et elle change à chacune.
page-skills-skill = Compétence
page-skills-mastery = Comment ça va
page-skills-right = Du premier coup
page-skills-review = À revoir
page-mastery-begun = { $chance } %, tout juste commencé
page-mastery-well = { $chance } %, ça va bien
page-mastery-known = { $chance } %, tu sais le faire
page-right-of = { $right } sur { $seen }

# Practice so far
page-past-title = Ton entraînement jusqu'ici
page-past-more = Afficher les séances d'avant
page-past-topics = { $shown } et { $rest } de plus
page-past-solved = { $right } sur { $count } avec la bonne réponse
page-past-goes-on = { $right } sur { $count } avec la bonne réponse pour l'instant
page-past-hints = { $count ->
    [one] un indice
   *[other] { $count } indices
 }
page-try-right = juste
page-try-partial = en partie juste
page-try-wrong = pas juste
page-try-unreadable = illisible
