# What is said of an answer. None of these sentences tells the key.

grading-too-long = É mais texto do que consigo ler como uma só resposta. Mande só a resposta, por favor.
grading-empty = Não encontrei uma resposta aí.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Não encontrei um número aí. { $form }
grading-number-digits = Não consigo saber que número é esse. { $form }
grading-number-several = Leio mais de um número. Mande só o que é a sua resposta, por favor.
grading-number-denied = Você me diz o que não é. E o que é?
grading-number-bound = Isso dá um intervalo. Qual número, um só, é a sua resposta?
grading-number-unfinished = Você está no caminho. Calcule até chegar a um só número, por favor.
grading-number-letters = Ainda há uma letra desconhecida aí. Mande só o número, por favor.
grading-number-unit = Não conheço a unidade “{ $unit }”. { $form }
grading-number-impossible = Isso não tem valor, por exemplo porque divide por zero. { $form }
grading-number-form = Escreva um só número, por favor: por exemplo 12; -0,5; 3/4 ou 2,5e3.
grading-number-form-unit = Escreva um só número com a unidade ({ $unit }), por favor: por exemplo 12; -0,5; 3/4 ou 2,5e3.
grading-number-form-set = Escreva os números separados por ponto e vírgula, por favor: por exemplo 2; -3.

grading-number-wrong = Esse não é o número que procuro.
grading-number-sign = Olhe o sinal: mais ou menos?
grading-number-tenfold = Os algarismos parecem bons. Confira o tamanho: a vírgula, ou a potência de dez, está no lugar certo?
grading-number-comma = Li a sua vírgula como separador de milhar. Se você quer dizer um decimal, escreva com ponto.
grading-number-inverse = Confira qual número vai em cima e qual vai embaixo.
grading-number-coarse = Está arredondado demais. Dê mais casas, por favor, ou o valor exato.
grading-number-close = Está perto. Confira o arredondamento e os últimos passos.
grading-number-percent = Olhe a pergunta de novo: ela pede uma porcentagem ou o número simples?
grading-number-dimension = Essa unidade mede outra coisa. Que unidade combina com o que se pede?
grading-number-units = Os algarismos parecem bons. Confira a unidade, ou como você a converteu.
grading-number-unit-fits = A unidade está certa; o número ainda não é o que procuro.
grading-number-no-such = Esta pergunta tem, sim, uma resposta que é um número.
grading-number-not-number = Pense de novo: a resposta desta pergunta é um número?
grading-number-set-missing = Há mais para encontrar: esses não são todos os números.
grading-number-set-some = Alguns destes estão certos, mas não todos.
grading-number-set-wrong = Estes não são os números que procuro.

# Choices
grading-choice-form = Responda com uma letra, de { $first } a { $last }, ou com as palavras de uma alternativa, por favor.
grading-choice-several = Você indicou mais de uma alternativa, e só uma pode estar certa. Qual é?
grading-choice-denied = Você me diz qual alternativa não é. E qual é?
grading-choice-range = Não há essa alternativa aqui. { grading-choice-form }
grading-choice-ambiguous = Não sei bem de qual alternativa você fala. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Essa alternativa não encaixa. Leia a pergunta mais uma vez e teste cada alternativa.
grading-choices-form = Responda com letras, de { $first } a { $last }, por exemplo { $first } e { $last }, ou com as palavras das alternativas, por favor.
grading-choices-range = Não há essa alternativa aqui. { grading-choices-form }
grading-choices-ambiguous = Não sei bem de quais alternativas você fala. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = O que você escolheu encaixa, mas ainda falta algo.
grading-choices-extra = Algo que você escolheu não faz parte.
grading-choices-mixed = Uma parte encaixa, mas falta algo e algo não faz parte.
grading-choices-wrong = O que você escolheu não encaixa. Teste cada alternativa separadamente.
grading-choices-none = Pelo menos uma das alternativas está certa. Teste cada uma separadamente.

# Words
grading-text-nothing = { grading-empty } Responda com uma palavra ou algumas palavras, por favor.
grading-text-several = Você indicou mais de uma possibilidade. Qual é a sua resposta?
grading-text-denied = Você me diz o que não é. E o que é?
grading-text-wrong = Essa não é a palavra que procuro. Pense no que exatamente a pergunta descreve.
grading-text-part = Isso é só uma parte do nome completo. Dá para dizer com mais exatidão?
grading-text-more = Você está perto, mas o que acrescentou muda o sentido. Diga com mais exatidão.
grading-text-list-some = Algumas destas estão certas, mas não todas.

# Free answers
grading-free = Uma resposta livre não é corrigida por regras: compare com os pontos de uma boa resposta.
grading-free-empty = { grading-empty } Responda com uma ou duas frases, por favor.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Volte ao que é dado: há algum número ou alguma condição que você não usou?
grading-again-look-choice = Leia a pergunta mais uma vez: que palavras vão contra essa alternativa?
grading-again-look-choices = Pegue as alternativas uma a uma e pergunte de cada uma: é verdade?
grading-again-look-words = Leia a pergunta mais uma vez: com que parte dela a sua resposta não combina?
grading-again-hint = Não precisa adivinhar: a próxima dica leva você um passo adiante.
grading-again-hints = Leia as dicas mais uma vez, devagar, com o seu trabalho ao lado.
grading-again-try-value = Escreva os seus passos, um em cada linha, e envie: posso dizer quais deles valem.
grading-again-try-choice = Risque as alternativas que não podem ser: quais sobram?
grading-again-try-choices = De quais alternativas você tem certeza? Comece por elas e compare as outras com elas.
grading-again-try-words = De que tema vem a pergunta? A resposta pertence a ele.
grading-again-same = É o mesmo deslize de antes. Olhe esse ponto mais uma vez, devagar, ou peça uma dica.
grading-again-unreadable = Ainda não consigo ler uma resposta aí. Uma dica pode ajudar, ou pulamos esta questão.
