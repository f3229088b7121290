# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] Voici ce que j'ai trouvé :
   *[other] Voici ce que j'ai trouvé, le meilleur d'abord :
 }
quote-place = { $document }, p. { $page }
quote-picture = La page où cela se trouve : { $cited }
quote-none = Je n'ai rien trouvé là-dessus dans les notes et les livres que tu peux lire ici.
quote-held = Tes notes disent quelque chose là-dessus, mais cela donnerait la réponse. Redemande-moi quand cette question sera finie.
quote-what = Que faut-il chercher ? Demande en anglais, par exemple : « what do my notes say about osmosis? »
