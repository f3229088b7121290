# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [one] Está na hora de revisar **{ $names }**. Algumas perguntas mantêm isso fresco.
   *[other] Está na hora de revisar { $due } habilidades: { $names }. Algumas perguntas mantêm tudo fresco.
 }
reviews-none = Hoje não há nada para revisar. { $days ->
    [one] A próxima é **{ $name }**, amanhã.
   *[other] A próxima é **{ $name }**, em { $days } dias.
 }
reviews-none-planned = Não há nada para revisar. Planejo as revisões pelo que você pratica aqui, então comece com um tema de que você gosta.
reviews-topic = o que está na hora de revisar
reviews-more = { $names } e mais { $more }
greeting-due = { $due ->
    [one] Aliás: está na hora de revisar uma habilidade. Algumas perguntas a mantêm fresca.
   *[other] Aliás: está na hora de revisar { $due } habilidades. Algumas perguntas as mantêm frescas.
 }
search-nothing-due = Não há nada para revisar agora. Planejo as revisões pelo que você pratica aqui.
search-nothing-due-of = No tema { $topic } não há nada para revisar agora.

# -- a goal and the way to it

path-new = Sua meta: **{ $title }**{ $by ->
    [none] .
   *[other] . Prazo: { $by }.
 }
path-goal = A caminho de **{ $title }**{ $by ->
    [none] :
   *[other] {" "}(prazo: { $by }):
 }
path-count = Você já sabe { $known } das { $of } habilidades necessárias.
path-count-none = É preciso { $of ->
    [one] uma habilidade.
   *[other] aprender { $of } habilidades, uma depois da outra.
 }
path-reached = **Você chegou lá:** pelo que vejo, já sabe tudo. Algumas perguntas difíceis confirmariam isso.
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }**: agora
path-more = { $more ->
    [one] - e mais uma depois destas
   *[other] - e mais { $more } depois destas
 }
path-status-known = já sabe
path-status-learning = começada
path-status-new = nova
path-status-next = próxima
path-why = Agora vem **{ $name }**, porque é preciso para { $others }.
path-why-last = Agora vem **{ $name }**: você já sabe tudo em que isso se apoia.
path-granted = Imagino que você já saiba { $names } de antes. Se uma pergunta mostrar que não, coloco no seu caminho.
path-pace-days = { $days ->
    [one] Hoje é o último dia.
   *[other] { $each ->
        [one] Faltam { $days } dias: uma habilidade por dia.
       *[other] Faltam { $days } dias: cerca de { $each } dias por habilidade.
     }
 }
path-pace-tight = { $days ->
    [one] Hoje é o último dia, e faltam { $skills } habilidades. Melhor fazer bem as primeiras do que todas com pressa.
   *[other] Faltam { $days } dias, ou seja, cerca de { $rate } habilidades por dia. É bastante: comece hoje e faça bem as primeiras.
 }
path-pace-over = Esse dia já passou. Diga um novo e eu refaço o plano.
path-none = Você ainda não tem uma meta. Diga uma; em inglês entendo melhor, por exemplo "I want to pass integrals by 10 December".
path-which = É sobre o quê? Diga um tema; em inglês entendo melhor, por exemplo "I want to pass integrals by 10 December".
path-unknown = Não tenho nada sobre "{ $topic }", então não consigo planejar um caminho. Conheço { $subjects }.
path-past = Essa data já passou: { $topic }. Para que dia você quer saber isso?
path-alt = Caminho de aprendizagem até { $title }: { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, depois de { $needs }
goal-ended = Certo, { $title } não é mais a sua meta. Diga quando tiver uma nova.

path-replanned = A caminho de **{ $title }** você já sabe { $known } de { $of } habilidades. Agora vem: **{ $name }**.

# -- how far it is

far-there = Você chegou lá: acho que já sabe tudo o que é preciso para { $topic }.
far-count = { $missing ->
    [one] Falta uma habilidade para { $topic }: **{ $names }**.
    [2] Faltam duas habilidades para { $topic }: { $names }.
   *[other] Faltam { $missing } habilidades para { $topic }. Primeiro vêm { $names }.
 }
far-known = Você já sabe { $known } das { $of } necessárias.
far-begun = { $missing ->
    [one] Você já começou, e cada resposta certa aproxima você mais.
   *[other] { $begun ->
        [one] Você já começou uma delas, e cada resposta certa aproxima você mais.
       *[other] Você já começou { $begun } delas, e cada resposta certa aproxima você mais.
     }
 }
far-unseen = Ainda não vi você praticar nada disto, então é um palpite; cinco perguntas me diriam mais.
far-which = Quanto falta para quê? Diga um tema; em inglês entendo melhor, por exemplo "how far am I from integrals?".

# -- what to do next

next-answer = Termine a pergunta que está aberta{ $name ->
    [none] { "" }
   *[other] { " " }(é sobre **{ $name }**)
 }: é o próximo passo.
next-resume = Continue de onde parou: sua prática espera por você.
next-review = Revise primeiro **{ $name }**{ $due ->
    [one] { "" }
   *[other] { " " }e o resto que está na hora de revisar ({ $due } habilidades ao todo)
 }: é o que você mais corre o risco de esquecer agora.
next-path = Pratique **{ $name }**: é o próximo passo até { $title }{ $others ->
    [none] .
   *[other] . É preciso para { $others }.
 }
next-weak = Pratique **{ $name }**: é o que mais precisa, com { $right } de { $seen } de primeira até agora.
next-new = Experimente **{ $name }**: é novo, e você já sabe em que isso se apoia.
next-start = Diga um tema que você está vendo agora na escola e faça cinco perguntas sobre ele: assim sei onde você está.

# -- why this question

whyq-due = Porque está na hora de revisar **{ $name }**: responder agora evita que você esqueça.
whyq-path = Porque **{ $name }** é o próximo no seu caminho até { $title }.
whyq-kinder = Porque as últimas foram difíceis: esta, de **{ $name }**, deve ir melhor.
whyq-patient = Porque **{ $name }** faz parte do que você pratica. Talvez ainda seja difícil, então peça uma dica: é assim que fica mais fácil.
whyq-easier = Porque **{ $name }** faz parte do que você pratica, e esta deve ir bem: dá mais segurança.
whyq-right = Porque **{ $name }** faz parte do que você pratica, e esta deve ter a dificuldade certa para aprender.
whyq-harder = Porque **{ $name }** faz parte do que você pratica, e você já dá conta de algo que faça pensar.
whyq-numbers = Em números: espero que você acerte de primeira com { $percent } %; a dificuldade é { $difficulty } (0 é média, acima de 0,7 é difícil, abaixo de -0,7 é fácil).
whyq-none = Não há nenhuma pergunta aberta. Comece uma prática e pergunte por que escolhi uma.

choice-review = Revisar agora
choice-path = Meu caminho
choice-recommend = E agora?

placement-started = Vamos descobrir o seu nível. Vou fazer no máximo { $of } { $what }, e menos se eu tiver certeza antes. Se não souber uma, pule.
answer-moved-on = Esta não. Aqui vai a próxima.
level-found = { $level ->
    [easy] Por agora, perguntas fáceis são as melhores para você: vai acertar a maioria e crescer a partir daí.
    [hard] Você já dá conta de perguntas difíceis.
   *[other] Por agora, perguntas de nível médio são as melhores para você.
 }
level-found-topic = No tema { $topic }: { $level ->
    [easy] por agora, perguntas fáceis são as melhores para você: vai acertar a maioria e crescer a partir daí.
    [hard] você já dá conta de perguntas difíceis.
   *[other] por agora, perguntas de nível médio são as melhores para você.
 }
level-found-strong = Foi bem com { $names }.
level-found-weak = Há algo a ganhar em { $names }.
