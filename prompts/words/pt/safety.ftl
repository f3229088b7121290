# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = Que bom que você me contou, de verdade. O que você está sentindo é pesado, e você não precisa carregar isso sem ajuda.
safety-thanks-abuse = Que bom que você me contou, de verdade. Ninguém tem o direito de machucar você nem de tocar em você desse jeito, e a culpa não é sua.
safety-thanks-danger = Que bom que você me contou, de verdade. Sua segurança vem primeiro, antes de qualquer outra coisa aqui.
safety-thanks-eating = Que bom que você me contou, de verdade. Isso é difícil, acontece com muita gente, e existe ajuda que funciona.
safety-thanks-other = Que bom que você está cuidando de alguém e que me contou. Você não precisa carregar isso sem ajuda, mesmo que fosse um segredo.
safety-thanks-hint = Que bom que você escreveu isso. Algo me faz pensar que você, ou alguém que você conhece, pode precisar de ajuda, e ninguém precisa carregar isso sem apoio. Se eu me enganei, não tem problema.
safety-joking = Talvez tenha sido uma brincadeira, ou talvez hoje seja só um dia difícil. Se um pouquinho disso for verdade, que bom que você disse, e há pessoas que escutam.

safety-person = Eu sou um programa de computador, então, por favor, fale agora com uma pessoa de verdade: um adulto em quem você confia ou um destes serviços. Lá escutam jovens todos os dias, e você pode começar com o mesmo que escreveu para mim.
safety-person-joking = Você pode falar com um adulto em quem confia ou com um destes serviços. Lá escutam jovens todos os dias:
safety-line = **{ $name }**: { $reach }
safety-emergency =
    { $count ->
        [one] Se você ou outra pessoa pode se machucar agora mesmo, ligue para { $numbers } ou procure o adulto mais próximo.
       *[other] Se você ou outra pessoa pode se machucar agora mesmo, ligue para o número de emergência de onde você está ({ $numbers }) ou procure o adulto mais próximo.
    }
safety-emergency-plain = Se você ou outra pessoa pode se machucar agora mesmo, ligue para o número de emergência de onde você está ou procure o adulto mais próximo.
safety-told = Também estou avisando um adulto que cuida da sua escola ou da sua turma, para que alguém possa ajudar você. Você não está em apuros por ter contado.
safety-go-on = As perguntas podem esperar. Continuamos quando você quiser.

safety-group = Por favor, escreva para mim em um chat privado, onde só você e eu podemos ler. Quero responder a você lá.

# -- To an adult

safety-adult-urgent = **Por favor, leia isto agora: { $name } pode estar em perigo.**
safety-adult-concern = **Por favor, leia isto hoje: { $name } pode precisar de um adulto.**
safety-adult-class = Turma: { $names }
safety-adult-wrote-self-harm = Esta pessoa me escreveu isto em { $at } (UTC). Entendi como sinal de que alguém pensa em se machucar ou em tirar a própria vida:
safety-adult-wrote-abuse = Esta pessoa me escreveu isto em { $at } (UTC). Entendi como sinal de que alguém está sofrendo agressão, abuso ou negligência:
safety-adult-wrote-danger = Esta pessoa me escreveu isto em { $at } (UTC). Entendi como sinal de uma ameaça, ou de alguém que não está em segurança:
safety-adult-wrote-eating = Esta pessoa me escreveu isto em { $at } (UTC). Entendi como sinal de um transtorno alimentar:
safety-adult-words-gone = (Estas palavras não são mais guardadas.)
safety-adult-group = Foi escrito onde outras pessoas podiam ler.
safety-adult-do-urgent = O que fazer: encontre esta pessoa agora e cuide para que ela não fique sozinha. Pergunte com calma como ela está, escute e não culpe. Não prometa guardar segredo. Se alguém pode se machucar, ligue para o número de emergência. Depois siga as regras da sua escola para a proteção de crianças e adolescentes.
safety-adult-do-concern = O que fazer: converse hoje com esta pessoa, a sós e com calma. Pergunte como ela está, escute e não culpe. Não prometa guardar segredo. Depois siga as regras da sua escola para a proteção de crianças e adolescentes.
safety-adult-shown = Mostrei a ela estas linhas de ajuda: { $lines }.
safety-adult-shown-told = Mostrei a ela estas linhas de ajuda: { $lines }. Ela sabe que um adulto é avisado.
safety-adult-doubt = Sou um programa e me guio só pelas palavras, então posso errar: pode ser uma brincadeira ou uma citação. É melhor perguntar uma vez a mais.
safety-adult-nameless = estudante sem nome ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = Já vi isto
safety-seen = Agradeço. Anotei que você já viu.
safety-seen-again = Agradeço. Alguém já tinha anotado que viu.

# -- Commands

safety-none = Não há nada que um adulto precise saber.
cli-class-responsible = Se um estudante de { $name } pode estar em perigo, { $person } recebe um aviso.
cli-class-teachers = Se um estudante de { $name } pode estar em perigo, quem ensina a turma recebe um aviso.
