# What search says of what it found.
search-none = Je n'ai pas de { $what }.
search-fewer = Tu voulais { $asked } { $what }, et j'en ai { $found ->
    [one] une seule
   *[other] seulement { $found }
 }.
search-most = Je peux donner { $most } questions à la fois : voici les premières.
search-narrow = { $held ->
    [one] Une seule question porte
   *[other] Seulement { $held } questions portent
 } sur le thème { $what } ; le reste porte sur le thème { $topic }.
search-narrow-none = Je n'ai pas de { $what }. Celles-ci portent sur le thème { $topic }.
search-only-written = Sur le thème { $what }, je n'ai que des questions à réponse rédigée : tu compares ta réponse avec une bonne réponse.
search-there-are = Il y en a { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] { $count ->
        [one] facile
       *[other] faciles
     }
    [hard] { $count ->
        [one] difficile
       *[other] difficiles
     }
   *[medium] de niveau moyen
 }
search-ones-kind = { $count } de tout type
search-ones-level-without-picture = { $count } { $level ->
    [easy] { $count ->
        [one] facile
       *[other] faciles
     }
    [hard] { $count ->
        [one] difficile
       *[other] difficiles
     }
   *[medium] de niveau moyen
 } sans image
search-ones-without-picture = { $count } avec ou sans image
search-ones-with-picture = { $count } avec ou sans image
search-no-document = Je n'ai pas encore de document de toi, donc je ne peux pas en tirer de questions.
search-no-such-document = Je n'ai pas de document qui s'appelle { $name }.
search-no-class = Je n'ai pas encore de questions d'une classe à toi.
search-no-count = Combien de questions veux-tu ? Tout nombre à partir de 1 convient.
search-word-problems = Je ne sais pas encore distinguer les problèmes avec énoncé des autres questions.
search-offer-topic = questions sur le thème { $topic }
search-offer-wrong = celles que tu as ratées la dernière fois
search-offer-class = questions de ma classe

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $noun } { $level } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [0] questions
    [one] question
   *[other] questions
 }
search-on = sur le thème { $topic }
search-level = { $level ->
    [easy] { $count ->
        [0] faciles
        [one] facile
       *[other] faciles
     }
    [hard] { $count ->
        [0] difficiles
        [one] difficile
       *[other] difficiles
     }
   *[medium] de niveau moyen
 }
search-harder = { $count ->
    [0] plus difficiles
    [one] plus difficile
   *[other] plus difficiles
 }
search-easier = { $count ->
    [0] plus faciles
    [one] plus facile
   *[other] plus faciles
 }
search-not-kinds = qui ne { $count ->
    [0] soient
    [one] soit
   *[other] soient
 } pas { $kinds }
search-with-picture = { $also ->
    [yes] et avec image
   *[no] avec image
 }
search-without-picture = sans image
search-in-language = en { $language }
search-from-class = de ta classe
search-unseen = encore à découvrir
search-wrong-last = avec une erreur la dernière fois
search-kind-choice = à choix multiples
search-kind-single-choice = à choix unique
search-kind-multiple-choice = à plusieurs bons choix
search-kind-numeric = { $count ->
    [0] numériques
    [one] numérique
   *[other] numériques
 }
search-kind-algebraic = { $count ->
    [0] algébriques
    [one] algébrique
   *[other] algébriques
 }
search-kind-short = à réponse courte
search-kind-short-text = à réponse d'un mot
search-kind-free-text = à réponse rédigée
search-why-meaning = sens
