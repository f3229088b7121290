# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Praticar um tema: /practice frações
telegram-command-hint = Uma dica para a pergunta aberta
telegram-command-skip = Pular a pergunta aberta
telegram-command-solution = Mostrar a solução
telegram-command-stop = Parar por agora
telegram-command-continue = Continuar de onde você parou
telegram-command-progress = Como estou indo?
telegram-command-review = Revisar o que você pode esquecer
telegram-command-link = Continuar aqui o que você pratica em outro lugar
telegram-command-warmup = Uma pergunta para todo mundo: /warmup frações
telegram-command-language = Falar outro idioma
telegram-command-help = O que eu sei fazer

# Cards
telegram-question = Pergunta { $number }
telegram-question-of = Pergunta { $number } de { $of }
telegram-several = Pode haver mais de uma certa: toque em todas as certas e depois em { $check }.
telegram-check = Conferir
telegram-reply-to-answer = Escreva a sua resposta.
telegram-reply-to-answer-group = Responda a esta mensagem com a sua resposta.
telegram-you-answered = Sua resposta: { $answer }

telegram-quiz-question = Qual é a certa?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Essa pergunta é de outra pessoa. Peça uma para você: /practice
telegram-old-button = Não conheço mais esse botão. Use os botões da minha mensagem mais nova ou escreva a sua resposta.
telegram-choose-first = Escolha primeiro pelo menos uma resposta.
