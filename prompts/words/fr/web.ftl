# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Écris d'abord quelque chose.
web-bad-json = Ce message n'a pas pu être lu. Recharge la page et réessaie, s'il te plaît.
web-bad-request = Cette demande n'a pas pu être comprise. Recharge la page et réessaie, s'il te plaît.
web-not-object = Envoie un objet JSON, avec l'en-tête Content-Type: application/json.
web-text-or-action = Envoie soit un texte soit une action, pas les deux.
web-unknown-action = Je ne connais pas ce bouton. Recharge la page, s'il te plaît.
web-too-big = C'est trop gros à envoyer.
web-not-found = Il n'y a rien à cette adresse.
web-no-conversation = Tu n'as pas de conversation comme celle-là.
web-untitled = Conversation sans titre
web-not-allowed = Cela ne peut pas se faire à cette adresse.
web-other-site = Cette demande venait d'un autre site, donc je ne l'ai pas prise.
web-link-gone = Ce lien a déjà servi, ou il est trop vieux. Demandes-en un nouveau.
web-login-gone = Ta session a changé. Recharge la page, s'il te plaît.
web-too-fast = Ça faisait beaucoup d'un coup. Je prends ton prochain message dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
 }.
web-busy-address = Beaucoup de demandes viennent de ton réseau en ce moment. Réessaie dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
 }, s'il te plaît.
web-too-many-new = Beaucoup de nouvelles personnes viennent de ton réseau en ce moment. Je prends ton message dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
 }.
web-too-many-bytes = Beaucoup de fichiers viennent de ton réseau en ce moment. Réessaie dans { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }, s'il te plaît.
web-too-many-streams = Cette conversation est ouverte dans trop de fenêtres. Fermes-en quelques-unes, s'il te plaît.

# Files
web-file-too-big = Ce fichier est trop gros. Je prends des fichiers de { $limit } Mo au plus.
web-file-kind = Je prends des images, des PDF, des documents bureautiques et des textes, et ce fichier n'en fait pas partie.
web-file-empty = Ce fichier est vide.
web-files-full = Tes fichiers peuvent prendre { $limit } Mo en tout, et celui-ci ferait trop.
web-no-file = Un des fichiers n'est plus là. Ajoute-le de nouveau, s'il te plaît.

# The page on which papers are approved
web-approve-changed = Quelqu'un a modifié ceci entre-temps, donc je n'ai rien fait. Voici où ça en est.

web-fault = Quelque chose s'est mal passé de mon côté, pardon. Réessaie, s'il te plaît.

# What the tutor does, while one waits
web-doing-nothing = Chiron réfléchit
web-doing-search = Je cherche des questions
web-doing-check = Je vérifie ta réponse
web-doing-look-up = Je cherche cela
web-doing-progress = Je regarde où tu en es
web-doing-else = J'y travaille
