# What keeps a question that was found in a paper from being published.
draft-no-stem = Il n'y a pas encore de texte de question.
draft-no-key = Il n'y a pas encore de réponse. Dis laquelle est juste.
draft-options-alike = Les options { $one } et { $other } disent la même chose.
draft-no-number = La réponse « { $answer } » n'est pas un nombre. Écris seulement le nombre, avec son unité s'il en a une, ou choisis un autre type de question.
draft-no-options = Il n'y a pas encore d'options. Écris-en au moins deux, ou choisis un type où l'on répond en écrivant.
draft-no-unit = Je ne connais pas l'unité « { $unit } ». Écris-la comme m/s, kg ou °C, ou ne mets rien.

# What a question gets that its paper does not print.
draft-plain-rubric = La réponse couvre tout ce que la question demande.
draft-picture = L'image qui va avec cette question.
