# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = C'est trop long. Envoie { $limit } caractères au plus, s'il te plaît.
channel-unreadable-text = Je n'ai pas pu le lire : il y a des caractères qui ne sont pas du texte.
channel-picture = Image : { $alt }
channel-picture-file = L'image en fichier
channel-file = Le fichier { $name } est prêt, mais je ne peux pas le remettre ici.
channel-you-can-say = Tu peux dire : { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Juste
channel-card-shown = Solution montrée
channel-card-skipped = Passée
channel-card-replaced = Remplacée par une autre question
channel-card-left = Laissée pour l'instant
channel-card-kept = Réponse gardée
channel-unit = Unité de la réponse : { $unit }

channel-set-aside = Pardon, une partie de ma réponse ne peut pas s'afficher ici. Écris « continuer » pour poursuivre, ou « passer » pour une autre question.
channel-cannot-save = Je ne peux rien enregistrer en ce moment, donc je n'ai pas pris ton message. Réessaie dans un instant, s'il te plaît.
channel-held-disk-full = J'ai ton message, mais je ne peux pas encore enregistrer ma réponse : le disque est plein. Rien n'est perdu ; je réponds dès qu'il y a de la place.
channel-held = J'ai ton message, mais je ne peux pas encore enregistrer ma réponse : ma base de données ne répond pas. Rien n'est perdu ; je réponds dès qu'elle répond.
