# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] Isto é o que encontrei:
   *[other] Isto é o que encontrei, o melhor primeiro:
 }
quote-place = { $document }, p. { $page }
quote-picture = A página onde isto está: { $cited }
quote-none = Não encontrei nada sobre isso nas anotações e nos livros que você pode ler aqui.
quote-held = Suas anotações dizem algo sobre isso, mas entregaria a resposta. Pergunte de novo quando esta pergunta terminar.
quote-what = O que devo procurar? Pergunte em inglês, por exemplo: "what do my notes say about osmosis?"
