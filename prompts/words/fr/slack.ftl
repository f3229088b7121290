# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Question { $number } · { $level }
slack-question-of = Question { $number } sur { $of } · { $level }
slack-several = Plusieurs peuvent être justes : coche toutes celles qui le sont, puis appuie sur Vérifier.
slack-write = Écris ta réponse dans un message, ici ou dans un fil.
slack-check = Vérifier

# Warm-ups of a channel
slack-vote = Tout le monde peut voter. Tu es la seule personne à voir si tu avais juste, et seul ton premier vote compte.
slack-vote-right = ✅ Bravo ! C'est *{ $label }* : { $text }
slack-vote-wrong = Pas cette fois. C'est *{ $label }* : { $text }

# Presses that do nothing
slack-not-yours = Cette question est à quelqu'un d'autre. Écris-moi, et tu auras la tienne.
slack-old-button = Ce bouton ne fait plus rien. Écris-moi, et on continue.
slack-tick-first = Coche d'abord au moins une réponse.

# The slash command
slack-command-direct = Je t'ai écrit dans nos messages directs.
slack-command-failed = Je n'ai pas pu t'écrire à l'instant. Réessaie dans un moment, s'il te plaît.

slack-command-alone = aide

# The agent view
slack-thinking = réfléchit…
slack-searching = cherche des questions…
slack-checking = vérifie ta réponse…
slack-prompts-title = Que veux-tu faire ?
slack-prompt-practise = S'entraîner : { $subject }
slack-prompt-practise-words = 5 questions sur { $subject }
slack-prompt-progress = Où en suis-je ?
slack-prompt-progress-words = Où en suis-je ?
slack-prompt-review = Que devrais-je revoir ?
slack-prompt-review-words = Que dois-je réviser ?

# The App Home
slack-home-title = Où tu en es
slack-home-nothing = Rien à voir pour l'instant. Envoie-moi un message, par exemple « 5 questions d'algèbre », et cette page se remplit toute seule.
slack-home-answered = *{ $answered }* { $answered ->
    [one] question travaillée
   *[other] questions travaillées
 }, dont *{ $right }* du premier coup.
slack-home-due = À revoir
slack-home-due-why = Un petit coup d'œil maintenant, et tu t'en souviendras plus longtemps.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = S'entraîner
slack-home-review = Tout travailler
slack-home-skills = Compétences
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } sur { $seen } du premier coup
slack-home-skills-why = La barre montre tes chances de résoudre une question moyenne du premier coup.
slack-home-more = et { $rest } de plus
slack-home-recommend = Que faire ensuite ?
slack-home-practise-words = 5 questions sur { $name }

# Files
slack-file-unnamed = fichier
