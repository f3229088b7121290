# What keeps a question that was found in a paper from being published.
draft-no-stem = Ainda não há texto da pergunta.
draft-no-key = Ainda não há resposta. Diga qual é a certa.
draft-options-alike = As alternativas { $one } e { $other } dizem o mesmo.
draft-no-number = A resposta "{ $answer }" não é um número. Escreva só o número, com a unidade se houver, ou escolha outro tipo de pergunta.
draft-no-options = Ainda não há alternativas. Escreva pelo menos duas, ou escolha um tipo que se responde escrevendo.
draft-no-unit = Não conheço a unidade "{ $unit }". Escreva como m/s, kg ou °C, ou deixe de fora.

# What a question gets that its paper does not print.
draft-plain-rubric = A resposta cobre tudo o que a pergunta pede.
draft-picture = A imagem que pertence a esta pergunta.
