# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = S'entraîner sur un sujet : /practice fractions
telegram-command-hint = Un indice pour la question ouverte
telegram-command-skip = Passer la question ouverte
telegram-command-solution = Montrer la solution
telegram-command-stop = Arrêter pour l'instant
telegram-command-continue = Reprendre là où on en était
telegram-command-progress = Où en suis-je ?
telegram-command-review = Réviser ce que tu pourrais oublier
telegram-command-link = Continuer ici ce que tu travailles ailleurs
telegram-command-warmup = Une question pour tout le monde : /warmup fractions
telegram-command-language = Parler une autre langue
telegram-command-help = Ce que je sais faire

# Cards
telegram-question = Question { $number }
telegram-question-of = Question { $number } sur { $of }
telegram-several = Plusieurs peuvent être justes : touche toutes celles qui le sont, puis { $check }.
telegram-check = Vérifier
telegram-reply-to-answer = Écris ta réponse.
telegram-reply-to-answer-group = Réponds à ce message avec ta réponse.
telegram-you-answered = Ta réponse : { $answer }

telegram-quiz-question = Laquelle est juste ?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Cette question est à quelqu'un d'autre. Demande-m'en une pour toi : /practice
telegram-old-button = Je ne connais plus ce bouton. Utilise les boutons de mon dernier message, ou écris ta réponse.
telegram-choose-first = Choisis d'abord au moins une réponse.
