# What the tutor says of what it remembers of a student.

memory-intro = Isto é o que eu lembro de você:
memory-intro-about = Isto é o que eu lembro sobre isso:
memory-none = Ainda não lembro de nada sobre você. Você pode me contar coisas; em inglês entendo melhor, por exemplo "remember that my exam is on 3 June" ou "I like short hints".
memory-none-off = Você pediu que eu não lembrasse de nada sobre você, e é o que faço.
memory-none-about = Não lembro de nada sobre isso. Se quiser que eu lembre, escreva em inglês "remember that ...".
memory-none-name = Você ainda não me disse o seu nome. Escreva "call me" e o seu nome, e eu vou usá-lo.
memory-name = Seu nome é **{ $name }**.
memory-how = Para mudar isto, escreva em inglês "forget 1" ou "forget everything about me", ou me diga como é de verdade.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = você me contou em { $day }
memory-from-understood = entendi do que você escreveu em { $day }
memory-from-counted = contado pelas suas respostas, a última vez em { $day }
memory-item-help = { $value ->
    [more] Você gosta de ter mais ajuda.
   *[other] Você gosta de ter menos ajuda e de tentar primeiro por conta própria.
 }
memory-item-length = { $value ->
    [short] Você gosta de dicas e respostas curtas.
   *[other] Você gosta de respostas longas e detalhadas.
 }
memory-item-kinds = { $value ->
    [choice] Você prefere perguntas de múltipla escolha.
   *[other] Você gosta de escrever as suas respostas.
 }
memory-item-name = Chamo você de **{ $value }**.
memory-item-examples = Você gosta de exemplos sobre { $value }.
memory-item-note = Você disse: “{ $value }”
memory-item-goal = Sua meta: **{ $value }**.
memory-item-mistake = { $times } vezes em **{ $topic }**: “{ $value }”
memory-item-mistake-plain = O mesmo erro { $times } vezes em **{ $topic }**.

remembered-help = { $value ->
    [more] Certo, vou ajudar mais. Escreva "less help" quando quiser tentar mais por conta própria.
   *[other] Certo, vou esperar e deixar você tentar primeiro. Escreva "more help in general" para mudar isso.
 }
remembered-length = { $value ->
    [short] Certo, vou ser breve.
   *[other] Certo, vou explicar com mais detalhes.
 }
remembered-kinds = { $value ->
    [choice] Bom saber: se você não pedir outras, a partir de agora vêm perguntas de múltipla escolha.
   *[other] Bom saber: se você não pedir outras, a partir de agora vêm perguntas que você responde com as suas palavras.
 }
remembered-name = Olá, { $value }! É assim que vou chamar você.
remembered-examples = Certo, exemplos sobre { $value } onde eu conseguir fazê-los.
remembered-note = Vou lembrar disto: “{ $value }”. Você pode me perguntar quando quiser o que sei sobre você.

forgotten-one = Esquecido: { $what }
forgotten-some = Esquecido:
forgotten-none = Não lembro de nada assim, então não há nada para esquecer.
forgotten-all = Esqueci tudo. Suas respostas e seu progresso continuam aí.
forget-asked = { $count ->
    [one] Lembro de uma coisa sobre você. Esqueço mesmo?
   *[other] Lembro de { $count } coisas sobre você. Esqueço mesmo todas?
 } Suas respostas e seu progresso ficam.
memory-switched-off = Certo, não vou lembrar de nada novo sobre você. O que já sei some se você escrever em inglês "forget everything about me".
memory-switched-on = Que bom. A partir de agora lembro de novo do que você me pedir.

memory-off = Você pediu que eu não lembrasse de nada sobre você, então não guardei isso. Para mudar, escreva em inglês "you may remember things".
memory-secret = Não guardo senhas, números de cartão ou de telefone nem outros segredos: em um chat eles não estão seguros. Não guardei isso.
memory-too-long = Isso é longo demais para eu lembrar. Diga em uma ou duas frases curtas.
memory-full = Não consigo lembrar de mais coisas do que já lembro. Pergunte em inglês "what do you know about me?" e diga o que esquecer.
memory-in-group = Há outras pessoas lendo aqui. Fale só comigo sobre o que lembro de você.

choice-memory = O que sabe sobre mim?
choice-forget = Esquecer isto
choice-forget-number = Esquecer { $number }
choice-forget-all-yes = Sim, esquecer tudo
choice-forget-all-no = Não, guardar

small-talk-greeting-named = Olá, { $name }! Diga um tema, por exemplo "5 perguntas fáceis de frações", e começamos.
small-talk-greeting-named-open = Olá, { $name }! Sua pergunta continua aberta. Responda ou peça uma dica.
