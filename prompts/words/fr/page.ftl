# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = ton tuteur d'entraînement
page-skip-link = Aller au champ de message
page-conversation = Conversation en cours
page-welcome-title = On s'entraîne sur quoi ?
page-welcome = Dis-moi un sujet avec tes mots. Je pose des questions, je t'aide quand ça coince, et je garde trace de tes progrès.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Donne-moi 5 questions faciles d'algèbre
page-suggestion-2 = Où en suis-je ?
page-suggestion-3 = Donne-moi 5 questions de probabilités
page-language = Langue
page-compose = Ton message
page-placeholder = Réponds ou demande
page-send = Envoyer
page-earlier = Afficher les messages d'avant
page-newest = Dernier message
page-conversations = Tes conversations
page-new-conversation = Nouvelle conversation
page-unread = Nouvelles réponses
page-new = Nouveau
page-rename = Renommer « { $title } »
page-rename-short = Renommer
page-title-label = Titre
page-seek = Chercher dans ce qui a été dit
page-seek-found = { $count ->
    [0] Rien trouvé. Essaie un autre mot.
    [one] Trouvé une fois
   *[other] Trouvé { $count } fois
 }
page-seek-first = Les { $count } plus récentes
page-seek-failed = La recherche n'est pas passée. Réessaie, s'il te plaît.
page-no-script = Cette page a besoin de JavaScript, et de rien d'un autre site.

# States
page-thinking = Chiron réfléchit
page-stop = Arrêter
page-copy = Copier
page-copied = Copié
page-not-copied = Ton navigateur ne permet pas de copier. Tu peux sélectionner le texte.
page-try-again = Réessayer
page-forget = Supprimer
page-title-new = ({ $count }) { $title }
page-you = Toi
page-tutor = Chiron
page-sending = Envoi en cours
page-waiting = Attend la connexion, puis part tout seul
page-slow-down = Attend un instant, puis part tout seul
page-not-sent = Pas envoyé : { $reason }
page-connecting = Connexion en cours
page-reconnecting = Connexion perdue. Nouvel essai en cours
page-connected = Connexion établie

# Files
page-attach = Ajouter des fichiers
page-take-photo = Prendre une photo
page-take-file = Choisir des fichiers
page-drop = Dépose tes fichiers ici
page-files = Fichiers joints au message
page-files-most = Un message peut contenir { $count } fichiers.
page-files-wait = Envoyé dès que tes fichiers sont là
page-file-progress = { $name }, en route
page-file-waits = Attend la connexion
page-file-there = { $name } : tout est là, à envoyer
page-file-cancel = Annuler { $name }
page-file-remove = Retirer { $name }
page-file-too-big = Trop gros : { $limit } au plus
page-file-empty = Ce fichier est vide

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Ouvrir une question
page-action-harder = Plus difficile
page-action-easier = Plus facile
page-action-reviews = Que dois-je réviser ?
page-action-goal = Mon objectif
page-action-how_far = Où en est mon objectif ?
page-action-placement = Trouver mon niveau
page-action-why_question = Pourquoi celle-ci ?
page-action-link = Relier mon compte
page-action-join = Rejoindre une classe
page-action-warm_up = Un échauffement
page-action-vote = Mon vote
page-action-approve = Mes documents
page-action-language = Une autre langue
page-action-memory = Ce que tu retiens de moi
page-action-remember = Retiens ceci
page-action-forget = Oublie ceci
page-action-seen = J'ai vu
page-action-class = Ma classe
page-action-file = Lire un document
page-action-paper = Supprimer un document

# A link that opens the page as a person
page-enter-failed = Le lien n'a pas pu servir à l'instant. Vérifie ta connexion, et ouvre-le de nouveau.
