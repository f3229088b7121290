# Question cards
page-question = Question { $number }
page-question-of = Question { $number } sur { $of }
page-choose-one = Choisis-en un
page-choose-all = Choisis tous ceux qui sont justes
page-your-answer = Ta réponse
page-check = Vérifier
page-actions = Ce que tu peux faire
page-answer-with = Répondre { $label }
page-answered = Ma réponse : { $value }
page-state-right = Juste
page-state-wrong = Pas encore
page-state-partial = En partie juste
page-state-kept = Réponse gardée
page-state-shown = Solution montrée
page-state-skipped = Passée
page-state-left = Fermée
page-option-right = juste
page-option-wrong = pas juste
page-keys = { $count ->
    [one] touche 1
   *[other] touches 1 à { $count }
 }
page-enlarge = Agrandir l'image
page-close = Fermer
page-wide = Défile sur le côté
page-reads-as = Je lis ceci :
page-hint-number = Indice { $level }
page-said-of = À propos de la réponse { $value }
page-which-points = Lesquels de ces points ta réponse contient-elle ?
page-mark = Évaluer ma réponse
page-new-line = Entrée commence une nouvelle ligne. Ctrl et Entrée envoie.

# The keys for maths
page-maths-keys = Touches de maths
page-all-keys = Lettres
page-key-divide = divisé par
page-key-times = fois
page-key-minus = moins
page-key-plus = plus
page-key-equals = égale
page-key-open = ouvrir la parenthèse
page-key-close = fermer la parenthèse
page-key-fraction = barre de fraction
page-key-power = à la puissance
page-key-root = racine carrée
page-key-cube-root = racine cubique
page-key-pi = pi
page-key-less = inférieur à
page-key-more = supérieur à
page-key-at-most = inférieur ou égal à
page-key-at-least = supérieur ou égal à
page-key-plus-minus = plus ou moins
page-key-infinity = infini
page-key-point = point décimal
page-key-comma = virgule
page-key-back = effacer
page-key-left = vers la gauche
page-key-right = vers la droite

# How questions went
page-how-right = Juste du premier coup
page-how-later = Juste après d'autres essais ou un indice
page-how-shown = Solution montrée
page-how-skipped = Passée
page-how-left = Sans réponse
page-chart-right = { $count } du premier coup
page-chart-later = { $count } après d'autres essais ou un indice
page-chart-shown = { $count } avec la solution
page-chart-skipped = { $count } que tu as passées
page-chart-left = { $count } sans réponse
page-as-table = En tableau
page-table-number = Numéro
page-table-topic = Sujet
page-table-how = Résultat
page-table-tries = Essais
page-table-hints = Indices
