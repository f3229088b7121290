# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Une partie est juste.
algebra-incorrect = Reprends tes étapes une par une et cherche l'endroit où quelque chose a changé alors qu'il ne fallait pas.

# Right in part.
algebra-missing-solutions = Ce que tu as est juste, mais ce n'est pas tout : il y en a d'autres à trouver.
algebra-extra-solutions = Il y a là quelque chose de juste, et quelque chose de trop. Remplace dans la question par chaque valeur et regarde lesquelles marchent.
algebra-some-regions = Une partie est juste, mais pas l'ensemble. Regarde encore les autres parties de la droite numérique.
algebra-missing-constant = Presque ! Il manque quelque chose qui disparaît quand on dérive.
algebra-antiderivative-domain = Presque ! Ta réponse n'a pas de valeur pour certains nombres où la question en a une. Pense aux nombres négatifs dans le logarithme ou la racine.
algebra-not-solved = C'est une étape juste, mais ce n'est pas encore résolu. Isole la lettre d'un côté.
algebra-equation-wanted = Les nombres sont bons. La question demande l'équation ou l'inéquation elle-même.
algebra-not-factored = C'est égal, mais on peut encore factoriser. Écris-le comme un produit, aussi loin que possible.
algebra-not-expanded = C'est égal, mais il reste des parenthèses à développer.
algebra-not-simplified = C'est égal, mais on peut encore simplifier. Y a-t-il quelque chose à calculer, à regrouper ou à réduire ?

# Wrong, and it can be told why.
algebra-repeats = C'est ce que la question donne. Maintenant, fais ce qu'elle demande.
algebra-other-variable = Regarde la lettre devant : la question en demande une autre.
algebra-domain = Attention : cela n'a pas de valeur pour certains nombres où la bonne réponse en a une, ou l'inverse. Pense aux racines et aux logarithmes de nombres négatifs.
algebra-rounded = C'est un nombre arrondi. Écris-le exactement, par exemple avec une fraction, une racine ou π.
algebra-endpoints = Les bornes sont au bon endroit. Vérifie pour chacune si elle fait partie de la réponse ou non.

# Cannot be read: what form is expected.
algebra-empty = Il n'y a pas encore de réponse. Écris-la comme 2x + 3, x = 5 ou 3/4.
algebra-empty-part = Il manque un morceau, peut-être entre deux signes ou deux virgules. Écris-la en entier, s'il te plaît.
algebra-unfinished-end = On dirait qu'il manque quelque chose à la fin. Écris-la en entier, s'il te plaît.
algebra-unfinished = Calcule d'abord, s'il te plaît : un signe d'intégrale, de somme ou de limite ne peut pas faire partie de la réponse.
algebra-unknown = Il y a un signe qui ne peut pas être lu. Écris-le avec les touches du clavier, par exemple 2x^2 + 3.
algebra-sign = { $word ->
    [0] Il y a un signe qui ne peut pas être lu. Écris comme ceci : 2x^2 + 3, sqrt(5), x = 2 ou x > 3.
   *[other] Le signe « { $word } » ne peut pas être lu ici. Écris comme ceci : 2x^2 + 3, sqrt(5), x = 2 ou x > 3.
    }
algebra-word = Le mot « { $word } » ne fait pas partie d'une formule. Écris seulement ta réponse, s'il te plaît, par exemple 2x + 3 ou x = 5.
algebra-glued = Il manque un signe avant { $word }. Utilise ^ pour les puissances et * entre les nombres, comme x^2 ou 2*3.
algebra-power-sign = On ne sait pas ce que veut dire { $word }. Écris une puissance avec ^, comme x^2, et un produit comme 2x.
algebra-brackets = Les parenthèses ne vont pas ensemble. Vérifie que chacune qui s'ouvre se ferme aussi.
algebra-deep = Il y a trop de parenthèses les unes dans les autres. Écris plus simplement, s'il te plaît.
algebra-commas = Les virgules ou les parenthèses ne peuvent pas être lues. Écris plusieurs réponses comme x = 2, x = -3 et un point comme (2, 3).
algebra-relation = Cela ne se lit pas comme une équation ou une inéquation. Écris comme ceci : x > 3, 1 < x <= 5 ou y = 2x + 1.
algebra-mixed = Il y a là plusieurs sortes de réponses mélangées. Écris seulement la réponse finale, s'il te plaît.
algebra-chain = Les parties entre les signes égal ne sont pas égales. Écris seulement la réponse finale, s'il te plaît.
algebra-ambiguous = Cela peut se lire de deux façons. Mets des parenthèses, s'il te plaît, comme 1/(2x) ou (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = C'est trop long à vérifier. Écris plus court, s'il te plaît.
algebra-too-big = Les nombres sont trop grands à vérifier. Écris plus simplement, s'il te plaît.
algebra-too-slow = Cela a pris trop de temps à vérifier. Écris plus simplement, s'il te plaît.
algebra-failed = Cela n'a pas pu être vérifié. Écris-le autrement, s'il te plaît.
algebra-key = Cette réponse ne peut pas être vérifiée ici, et elle ne compte pas. Tu peux passer la question ou demander la solution.
