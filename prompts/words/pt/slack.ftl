# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Pergunta { $number } · { $level }
slack-question-of = Pergunta { $number } de { $of } · { $level }
slack-several = Pode haver mais de uma certa: marque todas as certas e depois clique em Conferir.
slack-write = Escreva a sua resposta como mensagem, aqui ou em uma conversa encadeada.
slack-check = Conferir

# Warm-ups of a channel
slack-vote = Todo mundo pode votar. Só você vê se acertou, e só o seu primeiro voto conta.
slack-vote-right = ✅ Isso mesmo! É *{ $label }*: { $text }
slack-vote-wrong = Desta vez não. É *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = Esta pergunta é de outra pessoa. Escreva para mim e você recebe a sua.
slack-old-button = Esse botão não faz mais nada. Escreva para mim e continuamos.
slack-tick-first = Marque primeiro pelo menos uma resposta.

# The slash command
slack-command-direct = Escrevi para você nas mensagens diretas.
slack-command-failed = Não consegui escrever para você agora. Tente de novo daqui a pouco, por favor.

slack-command-alone = ajuda

# The agent view
slack-thinking = está pensando…
slack-searching = está procurando perguntas…
slack-checking = está conferindo a sua resposta…
slack-prompts-title = O que você quer fazer?
slack-prompt-practise = Praticar { $subject }
slack-prompt-practise-words = 5 perguntas sobre { $subject }
slack-prompt-progress = Como estou indo?
slack-prompt-progress-words = Como estou indo?
slack-prompt-review = O que vale a pena rever?
slack-prompt-review-words = O que devo revisar?

# The App Home
slack-home-title = Como você está indo
slack-home-nothing = Ainda não há nada para ver. Mande uma mensagem, por exemplo “5 perguntas de álgebra”, e esta página se enche sozinha.
slack-home-answered = *{ $answered }* { $answered ->
    [one] pergunta trabalhada
   *[other] perguntas trabalhadas
 }, *{ $right }* de primeira.
slack-home-due = Vale a pena rever
slack-home-due-why = Uma olhada rápida agora e você vai lembrar por mais tempo.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Praticar
slack-home-review = Praticar tudo isto
slack-home-skills = Habilidades
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } de { $seen } de primeira
slack-home-skills-why = A barra mostra a chance de você resolver de primeira uma pergunta de nível médio.
slack-home-more = e mais { $rest }
slack-home-recommend = O que faço agora?
slack-home-practise-words = 5 perguntas sobre { $name }

# Files
slack-file-unnamed = arquivo
