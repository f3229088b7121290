# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] A sua primeira linha está certa.
    [2] As suas duas primeiras linhas estão certas.
   *[other] As suas { $lines } primeiras linhas estão certas.
 }
working-held-1 = { $lines ->
    [one] Você começou bem: a primeira linha está bem resolvida.
   *[other] Você começou bem: { $lines } linhas estão bem resolvidas.
 }
working-held-2 = { $lines ->
    [one] Até aqui tudo bem na primeira linha.
   *[other] Até aqui tudo bem nas { $lines } primeiras linhas.
 }
working-held-3 = { $lines ->
    [one] Concordo com a sua primeira linha.
   *[other] Concordo com as { $lines } primeiras linhas.
 }
working-shown-0 = Que bom que você escreveu os seus passos.
working-shown-1 = Com os seus passos à vista podemos achar o ponto.
working-shown-2 = Você escreveu os passos, e isso ajuda.
working-shown-3 = Valeu por mostrar como você fez.
working-sums-0 = Cada conta está certa.
working-sums-1 = Você calculou sem nenhum deslize.
working-sums-2 = As contas estão certas do começo ao fim.
working-sums-3 = Todas as linhas estão bem calculadas.

# Where to look, before a sentence about it.
working-look-0 = Olhe de novo “{ $line }”.
working-look-1 = O ponto é “{ $line }”.
working-look-2 = Agora “{ $line }”.
working-look-3 = Volte para “{ $line }”.

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }” não segue do que vem antes. O que exatamente você fez para chegar aí?
working-slip-step-1 = Em “{ $line }” mudou algo que não devia. O que dá se você refizer só esse passo?
working-slip-step-2 = Confira “{ $line }” com um número no lugar da letra: os dois lados batem?
working-slip-step-3 = Não consigo chegar a “{ $line }”. Você pode refazer só esse passo?
working-slip-value-0 = Calcule “{ $line }” mais uma vez: quanto dá?
working-slip-value-1 = Há um deslize na conta “{ $line }”. Você pode refazer essa?
working-slip-value-2 = Confira “{ $line }” calculando de trás para a frente: bate?
working-slip-value-3 = “{ $line }” não bate. Quanto dá na segunda vez?
working-slip-moved-sign = Em “{ $line }” um termo mudou de lado. O que é preciso fazer dos dois lados para tirá-lo?
working-slip-one-side = Da linha anterior para “{ $line }” só um lado mudou. O que deve acontecer do outro lado?
working-slip-multiplied-instead = Em “{ $line }” você multiplicou. O que desfaz uma soma?
working-slip-divided-instead = Em “{ $line }” você dividiu. O que desfaz uma soma?
working-slip-subtracted-instead = Em “{ $line }” você subtraiu o número da frente da letra. Que operação se faz aí com a letra, e o que a desfaz?
working-slip-wrong-way = Olhe “{ $line }”: que operação desfaz o que se faz com a letra?
working-slip-lost-minus = Olhe o sinal em “{ $line }”. O que acontece com ele quando você divide?
working-slip-minus = O tamanho em “{ $line }” está certo. É mais ou menos?
working-slip-sign = Um sinal em “{ $line }” não está certo. Percorra os termos: qual mudou de sinal?
working-slip-minus-bracket = Em “{ $line }” há um menos na frente de um parêntese. O que ele faz com cada termo de dentro?
working-slip-first-term-only = Em “{ $line }” o fator só chegou a um termo do parêntese. O que ele faz com o outro?
working-slip-divided-first-only = Em “{ $line }” só um termo foi dividido. O que acontece com os outros?
working-slip-unlike-terms = “{ $line }” junta o que não se pode somar. Que termos têm a mesma letra?
working-slip-power-of-sum = Em “{ $line }” uma soma foi elevada termo a termo. O que dá se você escrever o parêntese como um produto?
working-slip-power-of-product = Em “{ $line }” a potência é do parêntese inteiro. O que ela faz com cada fator?
working-slip-power-as-product = Em “{ $line }” uma potência virou um produto. O que o número pequeno manda fazer?
working-slip-powers-multiplied = Olhe as potências em “{ $line }”. Escreva-as como produtos: quantos fatores há?
working-slip-powers-added = Em “{ $line }” uma potência é elevada a outra potência. Escreva por extenso: quantos fatores há?
working-slip-negative-power = Olhe a potência negativa em “{ $line }”. O que significa um menos no expoente?
working-slip-added-denominators = Em “{ $line }” os denominadores foram somados. Como dar o mesmo denominador às duas frações?
working-slip-kept-numerators = Em “{ $line }” o denominador mudou. O que deve acontecer com cada numerador?
working-slip-upside-down = Olhe “{ $line }”: que número vai em cima?
working-slip-not-flipped = “{ $line }” divide por uma fração. O que você faz primeiro com essa fração?
working-slip-order = Em “{ $line }” você foi da esquerda para a direita. Que operação vem primeiro?
working-slip-tenfold = Os algarismos em “{ $line }” estão certos. Onde fica a vírgula?
working-slip-flip = Olhe “{ $line }”. O que acontece com o sinal entre os lados quando você multiplica ou divide por um número negativo?
working-slip-derivative = Olhe “{ $line }” termo a termo: que regra você usou em cada um, e ela serve?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Por que você escolheu “{ $line }”? Diga o que isso representa na pergunta.
working-plan-1 = O que “{ $line }” diz a você sobre a pergunta?
working-plan-2 = Compare “{ $line }” com a pergunta: esses números combinam desse jeito?
working-plan-3 = Fico com uma dúvida em “{ $line }”: que regra levou você até aí?
working-start-0 = “{ $line }” diz o mesmo que a pergunta?
working-start-1 = Leia a pergunta de novo: “{ $line }” é o que ela pede?
working-start-2 = Como você chegou da pergunta a “{ $line }”?
working-start-3 = Compare “{ $line }” com a pergunta, palavra por palavra.

# A right number that is not the last one.
working-midway-0 = { $value } está certo no caminho, mas não é o fim. O que a pergunta pede?
working-midway-1 = Você está perto: { $value } é um passo do caminho. O que falta fazer com isso?
working-midway-2 = { $value } faz parte da solução. Que passo vem depois?
working-midway-3 = Você achou { $value }, e vai precisar disso. O que faz com isso agora?

# The work goes on: nothing was counted.
working-so-far-0 = Certo até aqui.
working-so-far-1 = Você está no caminho, e tudo está certo.
working-so-far-2 = Sim, isso segue.
working-so-far-3 = Bom, continue assim.
working-unsure-0 = Vejo aonde você quer chegar.
working-unsure-1 = Valeu por me mostrar.
working-unsure-2 = Você já deu o primeiro passo.
working-unsure-3 = Li os seus passos.
working-next-letter = O que você pode fazer dos dois lados para deixar a letra { $letter } mais perto de ficar sozinha?
working-next-result = O que você vai fazer agora com { $value }?
working-next-result-open = Agora calcule: quanto dá?
working-next-plain = Qual é o próximo passo?
working-which = Qual dos seus resultados responde à pergunta? Mande esse.

# The answer is right.
working-right-slip = A resposta serve, mas “{ $line }” não está certo do jeito que está. Você vê o que deveria estar ali?
working-usual-0 = Normalmente se escreve assim: { $usual }.
working-usual-1 = O jeito usual de escrever é { $usual }.
working-usual-2 = A maioria das pessoas escreve { $usual }, e é a mesma coisa.
working-usual-3 = A sua forma está boa; a usual é { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = O que dá se você refizer esse passo?
answer-again-1 = Onde você mudaria algo?
answer-again-2 = Que passo você vai olhar primeiro?
answer-again-3 = Como fica com isso em mente?
answer-again-choice-0 = Qual alternativa serve melhor?
answer-again-choice-1 = Qual você escolheria agora?
answer-again-choice-2 = O que você escolhe com isso em mente?
answer-again-choice-3 = Qual das outras você pode testar?
