# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = É longo demais. Mande no máximo { $limit } caracteres, por favor.
channel-unreadable-text = Não consegui ler: há caracteres que não são texto.
channel-picture = Imagem: { $alt }
channel-picture-file = A imagem como arquivo
channel-file = O arquivo { $name } está pronto, mas não posso entregá-lo aqui.
channel-you-can-say = Você pode dizer: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Certo
channel-card-shown = Solução mostrada
channel-card-skipped = Pulada
channel-card-replaced = Trocada por outra pergunta
channel-card-left = Deixada por agora
channel-card-kept = Resposta guardada
channel-unit = Unidade da resposta: { $unit }

channel-set-aside = Desculpe, algo na minha resposta não pode ser mostrado aqui. Escreva “continuar” para seguir, ou “pular” para outra pergunta.
channel-cannot-save = Não consigo guardar nada agora, então não peguei a sua mensagem. Tente de novo daqui a pouco, por favor.
channel-held-disk-full = Tenho a sua mensagem, mas ainda não consigo guardar a minha resposta: o disco está cheio. Nada se perde; respondo assim que houver espaço.
channel-held = Tenho a sua mensagem, mas ainda não consigo guardar a minha resposta: meu banco de dados não responde. Nada se perde; respondo assim que ele voltar.
