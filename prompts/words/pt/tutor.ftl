# What the tutor says about practice.

practice-started = { $of ->
    [one] Uma { $what }. Aqui está.
   *[other] { $of } { $what }. Aqui vai a primeira.
 }
practice-resumed = Que bom ver você de novo! Estávamos no tema { $topic }. Sua pergunta ficou esperando.
practice-resumed-plain = Que bom ver você de novo! Sua pergunta ficou esperando.
card-again = Aqui está a sua pergunta de novo.

answer-correct-0 = **Isso mesmo!**
answer-correct-1 = **Sim, está certo.**
answer-correct-2 = **Correto, muito bem.**
answer-correct-3 = **Exatamente.**
answer-correct-after-tries = **Isso mesmo!** Você não desistiu e chegou lá.
answer-partial = **Certo em parte.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Ainda não é isso.** { $feedback }
    [2] **Essa também não.** { $feedback }
   *[other] **Ainda não.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Olhe mais uma vez ou peça uma dica.
offer-solution-0 = Tente de novo, peça uma dica ou, se quiser, eu mostro a solução.
offer-solution-1 = Mais uma tentativa, uma dica ou a solução inteira: o que ajuda mais agora?

rubric-intro = Valeu, guardei a sua resposta. Isto é o que diz uma boa resposta:
rubric-intro-plain = Valeu, guardei a sua resposta. Compare com uma boa:
rubric-answer = **Por exemplo:** { $answer }
rubric-which = Quais destes pontos você tinha? Responda com sinceridade, é para você. Você também pode escrever os números, como "1, 3".
rubric-whether = Você disse isto também? Responda com sinceridade, é para você.
marks-unreadable = Diga primeiro como foi a sua resposta: "all" (tudo), "none" (nada) ou os números dos pontos que você tinha.
marks-own-all = Você tinha tudo, muito bem.
marks-own-some = **Em parte.** Agora você sabe o que faltava; da próxima vez vai estar na sua resposta.
marks-own-none = **Desta vez não.** Agora você sabe o que diz uma boa resposta.
marks-model-all = Você disse tudo o que importa.
marks-model-some = Isto está lá; { $missing ->
    [one] ainda falta um ponto:
   *[other] ainda faltam { $missing } pontos:
 }
marks-model-none = Ainda não encontro aí os pontos principais. O que se pede, e por que é assim?

hint-text = **Dica { $level } de 3.** { $text }
hint-last = Essa foi a última dica. Tente agora, ou deixe que eu mostre a solução.
hint-spent = Você já viu todas as dicas: tente com elas, ou eu mostro a solução, ou pulamos esta questão.
hint-try-first = Tente primeiro com isto: depois de uma resposta sua posso mostrar mais.
hint-example = Aqui vai uma parecida, resolvida: { $stem }

    { $steps }

    Agora faça o mesmo com a sua.
hint-offer-solution = Prefiro ajudar você a encontrar sem que eu conte: aqui vai uma dica. Se quiser, posso mostrar a solução inteira.
hint-general-single-choice = Leia todas as alternativas antes de decidir e risque as que não podem ser.
hint-general-multiple-choice = Olhe cada alternativa separadamente: é verdade? Pode haver mais de uma.
hint-general-numeric = Anote o que é dado e o que se pede. Que regra liga os dois?
hint-general-algebraic = Anote o que é dado. Que regra transforma isso no que se pede?
hint-general-short-text = Como se chama o que está descrito? Pense primeiro no tema.
hint-general-free-text = Diga primeiro a ideia principal e depois dê uma razão.
hint-general-reread = Leia a pergunta mais uma vez, devagar: que palavras ou números você ainda não usou?

solution-intro = Faz-se assim:
solution-answer = **Resposta:** { $answer }
solution-next = Leia com calma e depois siga para a próxima.
skipped = Pulamos, sem problema.
stopped = *Parei aqui, como você pediu.*

level-harder = Então, algo mais difícil.
level-easier = Então, algo mais fácil.
level-none-harder = Não tenho nada mais difícil neste tema. Vamos ficar com esta.
level-none-easier = Não tenho nada mais fácil neste tema. Vamos ficar com esta; uma dica pode ajudar.

explain-option-tried = **{ $label }:** { $text }
explain-option = Teste { $label }: coloque na pergunta e veja se tudo encaixa. Enquanto a pergunta está aberta não posso dizer se é a resposta, mas uma dica pode ajudar.
explain-value = Confira { $value }: coloque na pergunta e veja se tudo encaixa. Enquanto a pergunta está aberta não posso dizer se é a resposta, mas uma dica pode ajudar.
explain-not-seen = Por { $value } não consigo ver onde deu errado. Refaça os seus passos um por um ou peça uma dica.
explain-not-seen-plain = Pela sua resposta não consigo ver onde deu errado. Refaça os seus passos um por um ou peça uma dica.
explain-untried = Você ainda não tentou responder a esta pergunta. Tente uma resposta e eu digo o que vejo, ou peça uma dica.
explain-no-choices = Esta pergunta não tem alternativas: escreva a sua própria resposta. Uma dica pode ajudar.
explain-option-unknown = De qual alternativa você está falando? Diga a letra.
explain-question = { $text }
explain-question-plain = Vamos com calma. { $asked } { $form } Uma dica mostra o primeiro passo.
explain-question-skill = Esta pergunta é sobre **{ $skill }**. { $text }
explain-question-note = { $text } Bom saber: { $note }
explain-asked = O que ela pede é isto: *{ $asked }*
explain-form-numeric = A resposta é um número{ $unit ->
    [none] .
   *[other] { " " }em { $unit }.
 }
explain-form-single-choice = Uma das alternativas está certa: responda com a letra.
explain-form-multiple-choice = Pode haver mais de uma alternativa certa: responda com todas as letras.
explain-form-algebraic = A resposta é uma fórmula ou uma equação, como 2x + 3 ou x = 4.
explain-form-short-text = A resposta é uma palavra ou algumas palavras.
explain-form-gap = Falta algo na lacuna: responda com as palavras que vão ali.
explain-form-free-text = A resposta é uma ou duas frases com as suas palavras.
explain-solved = Aqui está, passo a passo:
explain-back = Sua pergunta continua aberta mais acima.

progress-none = Você ainda não trabalhou em nenhuma pergunta. Vamos começar? Diga um tema.
progress-none-open = Você ainda não respondeu a nenhuma pergunta. Há uma aberta: responda, e aí começa o seu progresso.
progress-intro = Até agora você trabalhou em { $answered ->
    [one] uma pergunta
   *[other] { $answered } perguntas
 }; certas de primeira: { $right }.
progress-left = { $left ->
    [one] Falta uma pergunta de { $of }.
   *[other] Faltam { $left } de { $of } perguntas.
 }
progress-left-open = { $left ->
    [one] Esta é a última{ $of ->
        [one] { "" }
       *[other] { " " }de { $of }
     }.
   *[other] Faltam { $left } de { $of } perguntas, contando com esta.
 }
progress-left-none = Não há nenhuma prática em andamento. Diga um tema e começamos uma.
progress-weakest = O que mais precisa de prática: **{ $skill }** ({ $right } de { $seen } de primeira).
progress-line = - { $name }: { $right } de { $seen }
progress-nothing-weak = Nada se destaca como ponto fraco. Bom trabalho!

ended-finished = **Essa foi a última. Parabéns por terminar!**
ended-plain = **Essa foi a última.**
ended-stopped = **Paramos aqui.**
ended-paused = **Até logo!** Guardo o seu lugar.
ended-nothing-left = **Você já viu todas as perguntas que tenho sobre isto.**
ended-score = { $answered ->
    [0] Desta vez você não respondeu a nenhuma pergunta.
    [one] { $solved ->
        [0] Você respondeu a uma pergunta, que ainda não saiu.
       *[other] Você respondeu a uma pergunta e resolveu{ $first ->
            [0] { "" }
           *[other] { " " }de primeira
         }.
     }
   *[other] Você respondeu a { $answered } perguntas e resolveu { $solved }, sendo { $first } de primeira.
 }
ended-hints = { $hints ->
    [one] Você usou uma dica.
   *[other] Você usou { $hints } dicas.
 }
ended-skipped = { $skipped ->
    [one] Você pulou uma.
   *[other] Você pulou { $skipped }.
 }
ended-improved = Melhor do que antes: { $topics }.
ended-next = Agora eu praticaria um pouco mais o tema **{ $topic }**.
ended-waits-marks = Sua resposta está guardada; diga "continuar" quando voltar e conte como ela foi.
ended-waits = Sua pergunta aberta espera; diga "continuar" quando voltar.

small-talk-greeting = Olá! Eu sou Chiron e ajudo você a praticar. Diga um tema, por exemplo "5 perguntas fáceis de frações".
small-talk-greeting-open = Olá! Sua pergunta continua aberta. Responda ou peça uma dica.
small-talk-thanks = De nada!
small-talk-feeling = Sentir isso é normal, e passa: é nas perguntas difíceis que a gente aprende. Peça uma dica, algo mais fácil, ou faça uma pausa curta.
small-talk-bored = Então vamos mudar alguma coisa: diga **mais difícil**, escolha outro tema ou faça uma pausa curta.
small-talk-complaint = Valeu por me dizer: posso errar. Diga um tema e seguimos com ele.
small-talk-complaint-open = Valeu por me dizer: posso errar. Diga **mostra a solução** para ver por que penso assim, ou **pular**, que não tira nada de você.
small-talk-help = Peça perguntas ("5 perguntas fáceis de derivadas") e responda. Diga quando quiser **dica**, **pular**, **mais difícil**, **mais fácil**, **explica** ou **parar**, ou pergunte "como estou indo?". Também explico o que uma coisa é; em inglês entendo melhor: "what is a derivative?". Diga "vincular minha conta" para continuar em outro chat. Há perguntas sobre { $subjects }.
small-talk-okay-open = Tudo bem. Sua pergunta continua aberta: responda quando quiser.
small-talk-okay = Tudo bem. Diga o que você quer fazer agora.
small-talk-bye = Até logo!
small-talk-who = Eu sou Chiron, um tutor de computador. Faço perguntas, dou dicas e acompanho como você está indo.

beyond = Nisso não posso ajudar: só sei de { $subjects }. Sobre isso posso fazer perguntas, explicar e dar dicas. O que vamos praticar?
asked-back = Essa é a sua resposta, ou você quer { $what }? Ainda não contei.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } e { $more ->
    [one] mais uma matéria
   *[other] mais { $more } matérias
 }
beyond-open = Nisso não posso ajudar. Sua pergunta continua aberta: responda ou diga **dica**, **pular** ou **explica**.
file-not-in-group = Só aceito arquivos onde ninguém mais está lendo. Mande para mim em um chat só nosso.
file-no-reader = Aqui não consigo ler arquivos: quem me administra precisa instalar o que os lê. Escreva a pergunta ou o tema e eu ajudo com isso.
file-no-class = Você ainda não tem uma turma, então não sei para quem é isto. Quem me administra pode criar uma ("chiron class add"); depois mande de novo.
file-key-of-what = Não sei de qual documento são estas respostas. Mande primeiro o documento, ou escreva o nome dele junto do arquivo: "answer key for ..."
file-asked = Para quem é { $names }?
file-asked-student = O que faço com { $names }?
choice-file-all = Para todo mundo
choice-file-alone = Me ajude com isto
concept-unknown = Isso eu não sei, e prefiro não adivinhar. Posso explicar coisas de { $subjects }.
concept-unknown-named = Não sei o bastante sobre "{ $topic }" para explicar, e prefiro não adivinhar. Se a sua turma tem anotações aqui, pergunte em inglês: "what do my notes say about { $topic }?". Posso explicar coisas de { $subjects }.
found-none = { $note } Eu poderia dar { $offers }.
found-none-plain = { $note } Diga outro tema.
found-some = Tenho { $found ->
    [one] uma pergunta
   *[other] { $found } perguntas
 } assim. Diga "começar" e a gente começa.
nearest = Eu também poderia dar { $offers }.

refused-nothing-open = Não há nenhuma pergunta aberta agora. Diga um tema e eu procuro algumas.
refused-harder-of-what = Algo mais difícil, com prazer! De qual tema? Diga, por exemplo, "5 perguntas difíceis de álgebra".
refused-easier-of-what = Algo mais fácil, com prazer! De qual tema? Diga, por exemplo, "5 perguntas fáceis de álgebra".
refused-question-closed = Essa pergunta já está fechada. Aqui é onde estamos.
refused-question-closed-plain = Essa pergunta já está fechada.
refused-unknown-target = Esse botão não é de nenhuma pergunta que eu conheça. Use os botões da mensagem mais nova ou escreva a sua resposta.
refused-not-yours = Essa pergunta é de outra pessoa. Peça uma para você.
refused-no-question = Não tenho essa pergunta, ou não tenho mais. Diga um tema e eu procuro outras.
refused-empty = Chegou uma mensagem vazia. Escreva uma resposta, um tema ou "ajuda".
refused-unknown-action = Não conheço esse botão. Escreva o que você quer ou diga "ajuda".
refused-too-long = Essa mensagem é muito longa. Mande no máximo { $limit } caracteres, por favor.
refused-no-model = O tutor não consegue responder a isso agora. Sua pergunta continua aberta: responda, peça uma dica ou tente de novo daqui a pouco.
refused-no-model-plain = O tutor não consegue responder a isso agora. Tente de novo daqui a pouco, ou diga um tema e eu procuro perguntas.
refused-budget = Você já usou o tempo de hoje para conversar com o tutor. A prática segue como sempre: respostas, dicas e perguntas novas funcionam, e amanhã podemos conversar de novo.
refused-fault = Algo deu errado do meu lado, me desculpe. Sua pergunta continua aberta e nada se perdeu. Tente de novo, por favor.
refused-fault-plain = Algo deu errado do meu lado, me desculpe. Nada se perdeu. Tente de novo, por favor.
refused-other-topic = Com prazer: qual tema? Diga um, por exemplo "3 perguntas de frações". Até lá, sua pergunta continua aberta.
refused-other-topic-plain = Com prazer: qual tema? Tenho perguntas sobre { $subjects }.
refused-foreign = Não entendi isso. Entendo palavras simples, como **dica**, **pular** e **ajuda**, e os temas melhor pelo nome em inglês. Tenho perguntas sobre { $subjects }.
refused-which-topic = Qual tema você quer? Tenho perguntas sobre { $subjects }.

choice-hint = Dica
choice-skip = Pular
choice-explain = Mostrar a solução
choice-marks-all = Tudo
choice-marks-one = Só { $place }
choice-marks-some = Uma parte
choice-marks-none = Nada
choice-is-answer = É a minha resposta
choice-next = Próxima pergunta
choice-stop = Parar por agora
choice-resume = Continuar
choice-progress = Como estou indo?
choice-more = Mais 5 de { $topic }
choice-start = 5 perguntas de { $topic }
