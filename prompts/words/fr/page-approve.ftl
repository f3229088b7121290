# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Questions d'un document
page-approve-of = { $name } : questions à approuver
page-approve-skip = Aller à la question
page-approve-home = Aller à la discussion
page-approve-not-yours = Il n'y a pas de tel document ici pour toi. Seul un prof de sa classe peut le parcourir. Si c'est ton cas, ouvre cette page avec ton propre lien : demande-le dans la discussion, ou à la personne qui gère Chiron.
page-approve-failed = Impossible de charger ceci maintenant.
page-approve-offline = Le serveur ne répond pas. Rien de ce que tu as écrit n'est perdu. Réessaie, s'il te plaît.
page-approve-not-read = Ce document est encore en cours de lecture. Ses questions arriveront ensuite.
page-approve-nothing = Aucune question n'a été trouvée dans ce document.
page-approve-none-needs = Plus aucune question n'a besoin de toi.
page-approve-none-listed = Il n'y en a aucune.
page-approve-no-sure = Aucune question ne peut être publiée sans relecture.
page-approve-first = C'est la première.
page-approve-last = C'est la dernière.
page-approve-changed = Quelqu'un vient de modifier cette question.
page-approve-stale = Quelqu'un a modifié cette question depuis que tu as commencé à écrire. Enregistrer ton texte remplacerait cette modification.
page-approve-keep-mine = Garder ce que j'ai écrit
page-approve-keep-theirs = Voir son état actuel
page-approve-unsaved = Pas enregistré

# The list
page-approve-questions = Questions de ce document
page-approve-question = La question
page-approve-filter = Quelles questions afficher
page-approve-needs = À revoir
page-approve-sure = Sûres
page-approve-published = Publiées
page-approve-dropped = Écartées
page-approve-all = Toutes
page-approve-is-needs = À revoir
page-approve-is-sure = Sûre
page-approve-is-published = Publiée
page-approve-is-dropped = Écartée

# The page of the paper
page-approve-sheet = La page d'où elle vient
page-approve-page = Page n° { $page }
page-approve-page-before = Page précédente
page-approve-page-after = Page suivante
page-approve-larger = Plus grand

# The question
page-approve-remarks = Regarde ceci, s'il te plaît
page-approve-figure = Une image qui va avec cette question
page-approve-right-one = Laquelle est juste ?
page-approve-right-ones = Lesquelles sont justes ?
page-approve-no-answer = pas encore connue
page-approve-accepted = Juste aussi : { $words }
page-approve-about = En savoir plus sur cette question
page-approve-actions = Ce que tu peux faire de cette question
page-approve-proposed-stem = Proposé par un modèle de langage : un autre texte
page-approve-proposed-options = Proposé par un modèle de langage : d'autres options
page-approve-proposed-explanation = Proposé par un modèle de langage : une explication
page-approve-proposed-hints = Proposé par un modèle de langage : des indices
page-approve-proposed-misconceptions = Proposé par un modèle de langage : que dire à qui choisit une mauvaise option
page-approve-take = Accepter
page-approve-leave = Laisser de côté
page-approve-where = Où commence la deuxième question ?
page-approve-nowhere = Il n'y a ni deuxième ligne ni deuxième option où la couper.

# What can be done
page-approve-do-publish = Publier
page-approve-do-edit = Modifier
page-approve-do-drop = Écarter
page-approve-do-merge = Joindre à la suivante
page-approve-do-split = Couper en deux
page-approve-do-back = Récupérer
page-approve-do-next = Suivante
page-approve-do-undo = Annuler
page-approve-publish-sure = { $count ->
    [one] Publier celle qui est sûre
   *[other] Publier les { $count } sûres
 }

# What was done
page-approve-done-publish = { $name } : publication faite.
page-approve-done-sure = { $count ->
    [one] Une question est publiée.
   *[other] { $count } questions sont publiées.
 }
page-approve-done-drop = { $name } : laissée de côté.
page-approve-done-back = { $name } : de nouveau comme avant.
page-approve-done-merge = { $other } fait maintenant partie de { $name }.
page-approve-done-split = { $name } : deux questions maintenant.
page-approve-done-change = { $name } : modification faite.
page-approve-done-take = { $name } : proposition acceptée.
page-approve-done-leave = { $name } : reste sans la proposition.
page-approve-done-undo = Annulé : { $words }
page-approve-nothing-done = Il n'y a rien à annuler.
page-approve-no-next = Aucune question ne vient après celle-ci.

# The fields
page-approve-field-stem = Énoncé
page-approve-field-kind = Type de question
page-approve-field-options = Options, et lesquelles sont justes
page-approve-field-answer = Réponse
page-approve-field-accepted = Juste aussi, une par ligne
page-approve-field-tolerance = Écart permis (2, ou 5%)
page-approve-field-unit = Unité
page-approve-field-hint-1 = Premier indice
page-approve-field-hint-2 = Deuxième indice
page-approve-field-hint-3 = Troisième indice
page-approve-field-explanation = Explication
page-approve-field-skill = Compétence
page-approve-field-marks = Points
page-approve-kind-single_choice = Une option est juste
page-approve-kind-multiple_choice = Plusieurs options peuvent être justes
page-approve-kind-numeric = Un nombre
page-approve-kind-algebraic = Une formule
page-approve-kind-short_text = Un mot ou quelques mots
page-approve-kind-free_text = Un texte plus long
page-approve-more = Indices et explication
page-approve-option = L'option { $label }
page-approve-option-right = L'option { $label } est juste
page-approve-option-up = Monter l'option { $label }
page-approve-option-down = Descendre l'option { $label }
page-approve-option-remove = Retirer l'option { $label }
page-approve-add-option = Ajouter une option
page-approve-save = Enregistrer
page-approve-save-publish = Enregistrer et publier
page-approve-forget = Abandonner

# The keys
page-approve-keys = Touches
page-approve-single-keys = Sur cette page, de simples lettres servent de touches
page-approve-key-next = Question suivante
page-approve-key-before = Question précédente
page-approve-key-publish = Publier, ou récupérer ce qui était écarté
page-approve-key-mark = Cette option est juste
page-approve-key-edit = Modifier
page-approve-key-drop = Écarter
page-approve-key-merge = Joindre à la question suivante
page-approve-key-split = Couper en deux
page-approve-key-undo = Annuler
page-approve-key-sure = Publier toutes les sûres
page-approve-key-filter = Afficher d'autres questions
page-approve-key-page = Vers la page et retour
page-approve-key-help = Afficher ces touches
page-approve-key-save = Enregistrer ce que tu écris
page-approve-key-save-publish = L'enregistrer et publier
