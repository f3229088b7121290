# What is said of an answer. None of these sentences tells the key.

grading-too-long = C'est plus de texte que je ne peux lire comme une seule réponse. Envoie seulement la réponse, s'il te plaît.
grading-empty = Je n'ai pas trouvé de réponse là-dedans.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Je n'ai pas trouvé de nombre là-dedans. { $form }
grading-number-digits = Je ne vois pas quel nombre c'est. { $form }
grading-number-several = Je lis plus d'un nombre. Envoie seulement celui qui est ta réponse, s'il te plaît.
grading-number-denied = Tu me dis ce que ce n'est pas. Alors, qu'est-ce que c'est ?
grading-number-bound = Cela donne un intervalle. Quel nombre, un seul, est ta réponse ?
grading-number-unfinished = Tu es sur la bonne voie. Calcule jusqu'à un seul nombre, s'il te plaît.
grading-number-letters = Il reste une lettre inconnue là-dedans. Envoie seulement le nombre, s'il te plaît.
grading-number-unit = Je ne connais pas l'unité « { $unit } ». { $form }
grading-number-impossible = Cela n'a pas de valeur, par exemple parce qu'on y divise par zéro. { $form }
grading-number-form = Écris un seul nombre, s'il te plaît, par exemple 12 ; -0,5 ; 3/4 ou 2,5e3.
grading-number-form-unit = Écris un seul nombre avec son unité ({ $unit }), s'il te plaît, par exemple 12 ; -0,5 ; 3/4 ou 2,5e3.
grading-number-form-set = Écris les nombres séparés par des points-virgules, s'il te plaît, par exemple 2; -3.

grading-number-wrong = Ce n'est pas le nombre que je cherche.
grading-number-sign = Regarde le signe : plus ou moins ?
grading-number-tenfold = Les chiffres ont l'air bons. Vérifie la taille : la virgule, ou la puissance de dix, est-elle à sa place ?
grading-number-comma = J'ai lu ta virgule comme un séparateur de milliers. Si tu veux un nombre décimal, écris-le avec un point.
grading-number-inverse = Vérifie quel nombre va en haut et lequel en bas.
grading-number-coarse = C'est trop arrondi. Donne plus de chiffres, s'il te plaît, ou la valeur exacte.
grading-number-close = C'est proche. Vérifie ton arrondi et les dernières étapes.
grading-number-percent = Relis la question : demande-t-elle un pourcentage ou le nombre tel quel ?
grading-number-dimension = Cette unité mesure autre chose. Quelle unité va avec ce qui est demandé ?
grading-number-units = Les chiffres ont l'air bons. Vérifie l'unité, ou ta conversion.
grading-number-unit-fits = L'unité convient ; le nombre n'est pas encore celui que je cherche.
grading-number-no-such = Cette question a bien une réponse, et c'est un nombre.
grading-number-not-number = Réfléchis encore : la réponse à cette question est-elle un nombre ?
grading-number-set-missing = Il y en a d'autres à trouver : ce ne sont pas tous les nombres.
grading-number-set-some = Certains sont justes, mais pas tous.
grading-number-set-wrong = Ce ne sont pas les nombres que je cherche.

# Choices
grading-choice-form = Réponds par une lettre, de { $first } à { $last }, ou par les mots d'un des choix, s'il te plaît.
grading-choice-several = Tu as donné plus d'un choix, et un seul peut être juste. Lequel ?
grading-choice-denied = Tu me dis lequel ce n'est pas. Alors, lequel est-ce ?
grading-choice-range = Ce choix n'existe pas ici. { grading-choice-form }
grading-choice-ambiguous = Je ne sais pas bien de quel choix tu parles. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Ce choix ne convient pas. Relis la question et teste chaque choix.
grading-choices-form = Réponds par des lettres, de { $first } à { $last }, par exemple { $first } et { $last }, ou par les mots des choix, s'il te plaît.
grading-choices-range = Ce choix n'existe pas ici. { grading-choices-form }
grading-choices-ambiguous = Je ne sais pas bien de quels choix tu parles. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = Ce que tu as choisi convient, mais il manque encore quelque chose.
grading-choices-extra = Tu as choisi quelque chose qui ne va pas avec.
grading-choices-mixed = Une partie convient, mais il manque quelque chose et quelque chose ne va pas avec.
grading-choices-wrong = Ce que tu as choisi ne convient pas. Teste chaque choix séparément.
grading-choices-none = Au moins un des choix est juste. Teste chacun séparément.

# Words
grading-text-nothing = { grading-empty } Réponds par un mot ou quelques mots, s'il te plaît.
grading-text-several = Tu as donné plus d'une possibilité. Laquelle est ta réponse ?
grading-text-denied = Tu me dis ce que ce n'est pas. Alors, qu'est-ce que c'est ?
grading-text-wrong = Ce n'est pas le mot que je cherche. Pense à ce que la question décrit exactement.
grading-text-part = Ce n'est qu'une partie du nom complet. Peux-tu le dire plus précisément ?
grading-text-more = Tu es tout près, mais ce que tu as ajouté change le sens. Dis-le plus précisément.
grading-text-list-some = Certaines sont justes, mais pas toutes.

# Free answers
grading-free = Une réponse libre ne se corrige pas avec des règles : compare-la avec les points d'une bonne réponse.
grading-free-empty = { grading-empty } Réponds en une phrase ou deux, s'il te plaît.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Reviens à l'énoncé : y a-t-il un nombre ou une condition qui n'a pas encore servi ?
grading-again-look-choice = Relis la question : quels mots vont contre ce choix ?
grading-again-look-choices = Prends les choix un par un et demande-toi pour chacun : est-ce vrai ?
grading-again-look-words = Relis la question : à quelle partie ta réponse ne correspond-elle pas ?
grading-again-hint = Pas besoin de deviner : le prochain indice te fait avancer d'une étape.
grading-again-hints = Relis les indices, lentement, avec ton propre travail à côté.
grading-again-try-value = Écris tes étapes, une par ligne, et envoie-les : je peux te dire lesquelles sont justes.
grading-again-try-choice = Barre les choix impossibles : lesquels restent ?
grading-again-try-choices = De quels choix as-tu la certitude ? Commence par ceux-là et compare les autres avec eux.
grading-again-try-words = De quel sujet vient la question ? La réponse en fait partie.
grading-again-same = C'est la même erreur qu'avant. Regarde cet endroit encore une fois, lentement, ou prends un indice.
grading-again-unreadable = Je n'y lis toujours pas de réponse. Un indice peut aider, ou on passe cette question.
