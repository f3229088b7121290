# Question cards
page-question = Pergunta { $number }
page-question-of = Pergunta { $number } de { $of }
page-choose-one = Escolha uma
page-choose-all = Escolha todas as certas
page-your-answer = Sua resposta
page-check = Conferir
page-actions = O que você pode fazer
page-answer-with = Responder { $label }
page-answered = Minha resposta: { $value }
page-state-right = Certo
page-state-wrong = Ainda não
page-state-partial = Certo em parte
page-state-kept = Resposta guardada
page-state-shown = Solução mostrada
page-state-skipped = Pulada
page-state-left = Fechada
page-option-right = certa
page-option-wrong = não está certa
page-keys = { $count ->
    [one] tecla 1
   *[other] teclas 1 a { $count }
 }
page-enlarge = Ampliar a imagem
page-close = Fechar
page-wide = Rola para o lado
page-reads-as = Leio assim
page-hint-number = Dica { $level }
page-said-of = Sobre a resposta { $value }
page-which-points = Quais destes a sua resposta tem?
page-mark = Avaliar minha resposta
page-new-line = Enter começa uma nova linha. Ctrl e Enter envia.

# The keys for maths
page-maths-keys = Teclas de matemática
page-all-keys = Letras
page-key-divide = dividido por
page-key-times = vezes
page-key-minus = menos
page-key-plus = mais
page-key-equals = igual a
page-key-open = abre parêntese
page-key-close = fecha parêntese
page-key-fraction = fração
page-key-power = elevado a
page-key-root = raiz quadrada
page-key-cube-root = raiz cúbica
page-key-pi = pi
page-key-less = menor que
page-key-more = maior que
page-key-at-most = menor ou igual a
page-key-at-least = maior ou igual a
page-key-plus-minus = mais ou menos
page-key-infinity = infinito
page-key-point = ponto decimal
page-key-comma = vírgula
page-key-back = apagar
page-key-left = ir para a esquerda
page-key-right = ir para a direita

# How questions went
page-how-right = Certo de primeira
page-how-later = Certo após mais tentativas ou uma dica
page-how-shown = Solução mostrada
page-how-skipped = Pulada
page-how-left = Sem resposta
page-chart-right = { $count } de primeira
page-chart-later = { $count } após mais tentativas ou uma dica
page-chart-shown = { $count } com a solução
page-chart-skipped = { $count } que você pulou
page-chart-left = { $count } sem resposta
page-as-table = Em tabela
page-table-number = Pergunta
page-table-topic = Tema
page-table-how = Como foi
page-table-tries = Tentativas
page-table-hints = Dicas
