# What the tutor says of what it remembers of a student.

memory-intro = Voici ce que je retiens de toi :
memory-intro-about = Voici ce que je retiens là-dessus :
memory-none = Je ne retiens encore rien de toi. Tu peux me dire des choses ; en anglais je les comprends mieux, par exemple « remember that my exam is on 3 June » ou « I like short hints ».
memory-none-off = Tu m'as demandé de ne rien retenir de toi, et c'est ce que je fais.
memory-none-about = Je ne retiens rien là-dessus. Si tu veux que je le fasse, écris en anglais « remember that ... ».
memory-none-name = Tu ne m'as pas encore dit ton nom. Écris « call me » et ton nom, et je m'en servirai.
memory-name = Tu t'appelles **{ $name }**.
memory-how = Pour changer cela, écris en anglais « forget 1 » ou « forget everything about me », ou dis-moi ce qu'il en est vraiment.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = tu me l'as dit : { $day }
memory-from-understood = je l'ai compris de ce que tu as écrit : { $day }
memory-from-counted = compté d'après tes réponses, la dernière fois : { $day }
memory-item-help = { $value ->
    [more] Tu aimes avoir plus d'aide.
   *[other] Tu aimes avoir moins d'aide et essayer d'abord par toi-même.
 }
memory-item-length = { $value ->
    [short] Tu aimes les indices et les réponses courtes.
   *[other] Tu aimes les réponses longues et détaillées.
 }
memory-item-kinds = { $value ->
    [choice] Tu préfères les questions à choix multiples.
   *[other] Tu aimes écrire tes réponses.
 }
memory-item-name = Je t'appelle **{ $value }**.
memory-item-examples = Tu aimes les exemples sur ce thème : { $value }.
memory-item-note = Tu as dit : « { $value } »
memory-item-goal = Ton objectif : **{ $value }**.
memory-item-mistake = { $times } fois dans **{ $topic }** : « { $value } »
memory-item-mistake-plain = La même erreur { $times } fois dans **{ $topic }**.

remembered-help = { $value ->
    [more] D'accord, je t'aiderai plus. Écris « less help » quand tu voudras essayer davantage par toi-même.
   *[other] D'accord, je te laisserai essayer d'abord. Écris « more help in general » pour changer cela.
 }
remembered-length = { $value ->
    [short] D'accord, je ferai court.
   *[other] D'accord, j'expliquerai plus en détail.
 }
remembered-kinds = { $value ->
    [choice] Bon à savoir : sauf si tu demandes autre chose, tu auras maintenant des questions à choix multiples.
   *[other] Bon à savoir : sauf si tu demandes autre chose, tu auras maintenant des questions où tu réponds avec tes mots.
 }
remembered-name = Bonjour { $value } ! C'est ainsi que je t'appellerai.
remembered-examples = D'accord, des exemples sur ce thème quand je peux en faire : { $value }.
remembered-note = Je retiens ceci : « { $value } ». Tu peux me demander à tout moment ce que je sais de toi.

forgotten-one = Oublié : { $what }
forgotten-some = Oublié :
forgotten-none = Je ne retiens rien de tel, donc il n'y a rien à oublier.
forgotten-all = J'ai tout oublié. Tes réponses et tes progrès sont toujours là.
forget-asked = { $count ->
    [one] Je retiens une chose de toi. Faut-il vraiment l'oublier ?
   *[other] Je retiens { $count } choses de toi. Faut-il vraiment toutes les oublier ?
 } Tes réponses et tes progrès restent.
memory-switched-off = D'accord, je ne retiendrai rien de nouveau de toi. Ce que je sais déjà s'efface si tu écris en anglais « forget everything about me ».
memory-switched-on = Merci. À partir de maintenant, je retiens de nouveau ce que tu me demandes.

memory-off = Tu m'as demandé de ne rien retenir de toi, donc je ne l'ai pas gardé. Pour changer cela, écris en anglais « you may remember things ».
memory-secret = Je ne garde pas les mots de passe, les numéros de carte ou de téléphone, ni d'autres secrets : ils ne sont pas en sécurité dans un chat. Je ne l'ai pas gardé.
memory-too-long = C'est trop long à retenir. Dis-le-moi en une ou deux phrases courtes.
memory-full = Je ne peux pas retenir plus de choses que maintenant. Demande en anglais « what do you know about me? » et dis-moi quoi oublier.
memory-in-group = D'autres lisent ici. Parle-moi en privé de ce que je retiens de toi.

choice-memory = Que sais-tu de moi ?
choice-forget = Oublier ceci
choice-forget-number = Oublier { $number }
choice-forget-all-yes = Oui, tout oublier
choice-forget-all-no = Non, garder

small-talk-greeting-named = Bonjour { $name } ! Dis-moi un sujet, par exemple « 5 questions faciles sur les fractions », et on commence.
small-talk-greeting-named-open = Bonjour { $name } ! Ta question est toujours ouverte. Réponds, ou demande un indice.
