# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] Ta première ligne est juste.
    [2] Tes deux premières lignes sont justes.
   *[other] Tes { $lines } premières lignes sont justes.
 }
working-held-1 = { $lines ->
    [one] Tu as bien commencé : la première ligne est bien calculée.
   *[other] Tu as bien commencé : { $lines } lignes sont bien calculées.
 }
working-held-2 = { $lines ->
    [one] Jusqu'ici tout va bien, dans la première ligne.
   *[other] Jusqu'ici tout va bien, dans les { $lines } premières lignes.
 }
working-held-3 = { $lines ->
    [one] D'accord avec ta première ligne.
   *[other] D'accord avec les { $lines } premières lignes.
 }
working-shown-0 = C'est bien d'avoir écrit tes étapes.
working-shown-1 = Avec tes étapes sous les yeux, on peut trouver l'endroit.
working-shown-2 = Tu as écrit tes étapes, et ça aide.
working-shown-3 = Merci de montrer comment tu as fait.
working-sums-0 = Chaque calcul est juste.
working-sums-1 = Tu as calculé sans faute.
working-sums-2 = Les calculs tiennent du début à la fin.
working-sums-3 = Chaque ligne est bien calculée.

# Where to look, before a sentence about it.
working-look-0 = Regarde encore « { $line } ».
working-look-1 = C'est à « { $line } ».
working-look-2 = Maintenant, « { $line } ».
working-look-3 = Reviens à « { $line } ».

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = « { $line } » ne découle pas de ce qui précède. Qu'as-tu fait exactement pour y arriver ?
working-slip-step-1 = À « { $line } », quelque chose a changé alors qu'il ne fallait pas. Qu'obtiens-tu si tu refais juste cette étape ?
working-slip-step-2 = Vérifie « { $line } » avec un nombre à la place de la lettre : les deux côtés sont-ils égaux ?
working-slip-step-3 = Je n'arrive pas à « { $line } ». Peux-tu refaire juste cette étape ?
working-slip-value-0 = Calcule encore une fois « { $line } » : qu'obtiens-tu ?
working-slip-value-1 = Il y a une petite erreur dans le calcul « { $line } ». Peux-tu refaire celui-là ?
working-slip-value-2 = Vérifie « { $line } » en calculant à l'envers : est-ce que ça tombe juste ?
working-slip-value-3 = « { $line } » ne tombe pas juste. Qu'obtiens-tu la deuxième fois ?
working-slip-moved-sign = Dans « { $line } », un terme a changé de côté. Que faut-il faire des deux côtés pour l'enlever ?
working-slip-one-side = De la ligne d'avant à « { $line } », un seul côté a changé. Que doit-il se passer de l'autre côté ?
working-slip-multiplied-instead = À « { $line } », tu as multiplié. Qu'est-ce qui défait une addition ?
working-slip-divided-instead = À « { $line } », tu as divisé. Qu'est-ce qui défait une addition ?
working-slip-subtracted-instead = À « { $line } », tu as soustrait le nombre devant la lettre. Quelle opération touche la lettre ici, et qu'est-ce qui la défait ?
working-slip-wrong-way = Regarde « { $line } » : quelle opération défait celle qui touche la lettre ?
working-slip-lost-minus = Regarde le signe dans « { $line } ». Que devient-il quand tu divises ?
working-slip-minus = La taille dans « { $line } » est juste. Est-ce plus ou moins ?
working-slip-sign = Un signe dans « { $line } » n'est pas juste. Passe les termes en revue : lequel a changé de signe ?
working-slip-minus-bracket = Dans « { $line } », il y a un moins devant une parenthèse. Que fait-il à chaque terme à l'intérieur ?
working-slip-first-term-only = Dans « { $line } », le facteur n'a touché qu'un terme de la parenthèse. Que fait-il à l'autre ?
working-slip-divided-first-only = Dans « { $line } », un seul terme a été divisé. Et les autres ?
working-slip-unlike-terms = « { $line } » réunit ce qui ne s'additionne pas. Quels termes ont la même lettre ?
working-slip-power-of-sum = Dans « { $line } », une somme a été mise à la puissance terme par terme. Qu'obtiens-tu si tu écris la parenthèse comme un produit ?
working-slip-power-of-product = Dans « { $line } », la puissance porte sur toute la parenthèse. Que fait-elle à chaque facteur ?
working-slip-power-as-product = Dans « { $line } », une puissance a été prise pour un produit. Que te dit de faire le petit nombre ?
working-slip-powers-multiplied = Regarde les puissances dans « { $line } ». Écris-les comme des produits : combien de facteurs y a-t-il ?
working-slip-powers-added = Dans « { $line } », une puissance est mise à une puissance. Écris-le en entier : combien de facteurs y a-t-il ?
working-slip-negative-power = Regarde la puissance négative dans « { $line } ». Que veut dire un moins dans l'exposant ?
working-slip-added-denominators = Dans « { $line } », les dénominateurs ont été additionnés. Comment donner le même dénominateur aux deux fractions ?
working-slip-kept-numerators = Dans « { $line } », le dénominateur a changé. Que doit-il arriver à chaque numérateur ?
working-slip-upside-down = Regarde « { $line } » : quel nombre va en haut ?
working-slip-not-flipped = « { $line } » divise par une fraction. Que fais-tu d'abord de cette fraction ?
working-slip-order = Dans « { $line } », le calcul va de gauche à droite. Quelle opération vient en premier ?
working-slip-tenfold = Les chiffres dans « { $line } » sont justes. Où va la virgule ?
working-slip-flip = Regarde « { $line } ». Que devient le signe entre les deux côtés quand tu multiplies ou divises par un nombre négatif ?
working-slip-derivative = Regarde « { $line } » terme par terme : quelle règle as-tu prise pour chacun, et convient-elle ?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Pourquoi as-tu choisi « { $line } » ? Dis ce que cela représente dans la question.
working-plan-1 = Que te dit « { $line } » sur la question ?
working-plan-2 = Compare « { $line } » avec la question : ces nombres vont-ils ensemble de cette façon ?
working-plan-3 = J'ai un doute sur « { $line } » : quelle règle t'y a conduit ?
working-start-0 = « { $line } » dit-il la même chose que la question ?
working-start-1 = Relis la question : « { $line } », est-ce ce qu'elle demande ?
working-start-2 = Comment passes-tu de la question à « { $line } » ?
working-start-3 = Compare « { $line } » avec la question, mot pour mot.

# A right number that is not the last one.
working-midway-0 = { $value } est juste en chemin, mais ce n'est pas la fin. Que demande la question ?
working-midway-1 = Tu es tout près : { $value } est une étape du chemin. Que reste-t-il à en faire ?
working-midway-2 = { $value } fait partie de la solution. Quelle étape vient après ?
working-midway-3 = Tu as trouvé { $value }, et il te le faudra. Qu'en fais-tu maintenant ?

# The work goes on: nothing was counted.
working-so-far-0 = Juste jusqu'ici.
working-so-far-1 = Tu es sur la bonne voie, et tout est juste.
working-so-far-2 = Oui, ça se suit bien.
working-so-far-3 = Bien, continue.
working-unsure-0 = Je vois où tu veux en venir.
working-unsure-1 = Merci de me montrer ça.
working-unsure-2 = C'est un début.
working-unsure-3 = J'ai lu tes étapes.
working-next-letter = Que peux-tu faire des deux côtés pour te rapprocher de { $letter } tout seul ?
working-next-result = Que feras-tu maintenant de { $value } ?
working-next-result-open = Maintenant, calcule : qu'est-ce que ça donne ?
working-next-plain = Quelle est l'étape suivante ?
working-which = Lequel de tes résultats répond à la question ? Envoie-moi celui-là.

# The answer is right.
working-right-slip = La réponse convient, mais « { $line } » n'est pas juste tel quel. Vois-tu ce qu'il devrait y avoir ?
working-usual-0 = On l'écrit d'habitude ainsi : { $usual }.
working-usual-1 = L'écriture habituelle est { $usual }.
working-usual-2 = La plupart des gens écrivent { $usual }, et c'est la même chose.
working-usual-3 = Ta forme va bien ; l'habituelle est { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = Qu'obtiens-tu si tu refais cette étape ?
answer-again-1 = Où changerais-tu quelque chose ?
answer-again-2 = Quelle étape vas-tu regarder d'abord ?
answer-again-3 = Qu'est-ce que ça donne, avec ça en tête ?
answer-again-choice-0 = Quel choix convient mieux ?
answer-again-choice-1 = Lequel prendrais-tu maintenant ?
answer-again-choice-2 = Que choisis-tu, avec ça en tête ?
answer-again-choice-3 = Lequel des autres peux-tu tester ?
