# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Uma parte está certa.
algebra-incorrect = Refaça os seus passos um por um e procure o lugar onde mudou algo que não devia.

# Right in part.
algebra-missing-solutions = O que você tem está certo, mas não é tudo: há mais para encontrar.
algebra-extra-solutions = Há algo certo aqui, e algo que não faz parte. Coloque cada valor na pergunta e veja quais funcionam.
algebra-some-regions = Uma parte está certa, mas não o todo. Olhe de novo as outras partes da reta numérica.
algebra-missing-constant = Quase lá! Falta algo que desaparece quando se deriva.
algebra-antiderivative-domain = Quase lá! Sua resposta não tem valor para alguns números em que a pergunta tem. Pense em números negativos dentro do logaritmo ou da raiz.
algebra-not-solved = Esse é um passo certo no caminho, mas ainda não está resolvido. Deixe a letra sozinha de um lado.
algebra-equation-wanted = Os números estão certos. A pergunta pede a própria equação ou inequação.
algebra-not-factored = É igual, mas ainda dá para fatorar. Escreva como um produto, até onde der.
algebra-not-expanded = É igual, mas ainda há parênteses para desenvolver.
algebra-not-simplified = É igual, mas dá para simplificar mais. Há algo para calcular, juntar ou cancelar?

# Wrong, and it can be told why.
algebra-repeats = Isso é o que a pergunta dá. Agora faça o que ela pede.
algebra-other-variable = Olhe a letra da frente: a pergunta pede outra.
algebra-domain = Cuidado: isto não tem valor para alguns números em que a resposta certa tem, ou o contrário. Pense em raízes e logaritmos de números negativos.
algebra-rounded = Esse número está arredondado. Escreva o valor exato, por exemplo com uma fração, uma raiz ou π.
algebra-endpoints = As pontas estão no lugar certo. Confira para cada uma se ela faz parte da resposta ou não.

# Cannot be read: what form is expected.
algebra-empty = Ainda não há resposta. Escreva assim: 2x + 3, x = 5 ou 3/4.
algebra-empty-part = Falta um pedaço, talvez entre dois sinais ou vírgulas. Escreva por inteiro, por favor.
algebra-unfinished-end = Parece que falta algo no fim. Escreva por inteiro, por favor.
algebra-unfinished = Calcule primeiro, por favor: um sinal de integral, de soma ou de limite não pode fazer parte da resposta.
algebra-unknown = Há um sinal que não dá para ler. Escreva com as teclas do teclado, por exemplo 2x^2 + 3.
algebra-sign = { $word ->
    [0] Há um sinal que não dá para ler. Escreva assim: 2x^2 + 3, sqrt(5), x = 2 ou x > 3.
   *[other] O sinal “{ $word }” não dá para ler aqui. Escreva assim: 2x^2 + 3, sqrt(5), x = 2 ou x > 3.
    }
algebra-word = A palavra “{ $word }” não faz parte de uma fórmula. Escreva só a sua resposta, por favor: por exemplo 2x + 3 ou x = 5.
algebra-glued = Falta um sinal antes de { $word }. Use ^ para potências e * entre números, por exemplo x^2 ou 2*3.
algebra-power-sign = Não está claro o que { $word } quer dizer. Escreva uma potência com ^, por exemplo x^2, e um produto assim: 2x.
algebra-brackets = Os parênteses não combinam. Confira se cada um que abre também fecha.
algebra-deep = Há parênteses demais uns dentro dos outros. Escreva de um jeito mais simples, por favor.
algebra-commas = Não dá para ler as vírgulas ou os parênteses. Escreva várias respostas assim: x = 2, x = -3; e um ponto assim: (2, 3).
algebra-relation = Isto não dá para ler como equação ou inequação. Escreva assim: x > 3, 1 < x <= 5 ou y = 2x + 1.
algebra-mixed = Aqui estão misturados tipos diferentes de resposta. Escreva só a resposta final, por favor.
algebra-chain = As partes entre os sinais de igual não são iguais. Escreva só a resposta final, por favor.
algebra-ambiguous = Isto pode ser lido de duas maneiras. Use parênteses, por favor: por exemplo 1/(2x) ou (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = É longo demais para conferir. Escreva mais curto, por favor.
algebra-too-big = Os números são grandes demais para conferir. Escreva de um jeito mais simples, por favor.
algebra-too-slow = Conferir isto demorou demais. Escreva de um jeito mais simples, por favor.
algebra-failed = Não deu para conferir isto. Escreva de outra maneira, por favor.
algebra-key = Esta resposta não pode ser conferida aqui, e não conta. Você pode pular a pergunta ou pedir para ver a solução.
