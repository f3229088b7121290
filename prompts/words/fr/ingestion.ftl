# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = Il n'y a rien dans ce fichier. Vérifie que c'est le bon et renvoie-le.
ingestion-refused-cut-off = Ce fichier s'arrête au milieu, donc il n'est pas arrivé en entier. Renvoie-le, s'il te plaît.
ingestion-refused-broken = Ce fichier est abîmé et ne s'ouvre pas. Ouvre-le dans son programme, enregistre-le de nouveau, et envoie cette copie.
ingestion-refused-too-large = Ce fichier dépasse { $limit } Mo. Coupe-le, ou réduis ses images, et envoie les morceaux.
ingestion-refused-unknown = Chiron ne sait pas lire ce type de fichier. Envoie un PDF, un fichier Word, PowerPoint, Excel ou OpenDocument, une page web, un texte ou une photo.
ingestion-refused-program = C'est un programme, pas un document, donc il n'a pas été ouvert. Envoie le document lui-même, par exemple en PDF ou DOCX.
ingestion-refused-data = Ce sont des données pour un programme, pas un document. La personne qui gère Chiron peut charger un fichier de questions avec « chiron bank load ».
ingestion-refused-archive = C'est un dossier compressé. Décompresse-le et envoie les documents qu'il contient.
ingestion-refused-old-word = C'est un ancien type de fichier Word. Ouvre-le, enregistre-le en DOCX ou PDF, et envoie celui-là.
ingestion-refused-old-powerpoint = C'est un ancien type de fichier PowerPoint. Ouvre-le, enregistre-le en PPTX ou PDF, et envoie celui-là.
ingestion-refused-old-excel = C'est un ancien type de fichier Excel. Ouvre-le, enregistre-le en XLSX, et envoie celui-là.
ingestion-refused-pages = Ce fichier vient de Pages, Numbers ou Keynote. Exporte-le en PDF ou dans un format Office, et envoie celui-là.
ingestion-refused-heic = Cette photo est dans un format que seuls certains téléphones connaissent. Envoie-la en JPEG ou PNG ; une capture d'écran suffit.
ingestion-refused-locked-office = Ce fichier est protégé par un mot de passe. Ouvre-le, enlève le mot de passe, et envoie cette copie.
ingestion-refused-locked-archive = Des parties de ce fichier sont protégées par un mot de passe. Enregistre-le sans mot de passe et envoie cette copie.
ingestion-refused-bomb = Ce fichier deviendrait bien trop gros une fois décompressé, donc il n'a pas été ouvert. Enregistre le document en PDF et envoie celui-là.
ingestion-refused-entities = Ce fichier contient des définitions qu'aucun programme Office n'écrit, donc il n'a pas été ouvert. Enregistre le document en PDF et envoie celui-là.
ingestion-refused-password = Ce fichier est protégé par un mot de passe. Donne le mot de passe à Chiron, ou enlève-le et envoie cette copie.
ingestion-refused-password-in-chat = Ce fichier est protégé par un mot de passe. N'écris pas le mot de passe ici, s'il te plaît, car ce qui est écrit ici est gardé. Enlève-le, et envoie cette copie.
ingestion-refused-wrong-password = Ce mot de passe n'ouvre pas le fichier. Réessaie, ou enlève le mot de passe et envoie cette copie.
ingestion-refused-too-many-lines = Ce fichier a { $lines } lignes ; Chiron en lit jusqu'à { $limit } à la fois. Coupe-le et envoie les morceaux.
ingestion-refused-too-many-pages = Ce fichier a { $pages } pages ; Chiron en lit jusqu'à { $limit } à la fois. Coupe-le et envoie les morceaux.
ingestion-refused-too-many-scans = { $pages } pages de ce fichier sont des images ; Chiron en lit jusqu'à { $limit } à la fois. Coupe-le et envoie les morceaux.
ingestion-refused-too-much-memory = Il faut beaucoup trop de mémoire pour lire ce fichier. Imprime-le dans un nouveau PDF, ou envoies-en une partie.
ingestion-refused-too-long = Lire ce fichier prenait trop de temps, donc Chiron s'est arrêté. Coupe-le et envoie les morceaux.
ingestion-refused-too-many-pixels = Cette image a plus de { $limit } millions de points. Réduis-la, ou reprends la page en photo, et envoie celle-là.
ingestion-refused-key-without-paper = Le document auquel il appartient n'a pas pu être lu. Envoie d'abord celui-là, puis celui-ci.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Du texte invisible a été laissé de côté{ $count ->
    [one] {""}
   *[other] {" "}({ $count } endroits)
}.
ingestion-remark-slanted-text = De l'écriture verticale ou penchée a été laissée de côté{ $count ->
    [one] {""}
   *[other] {" "}({ $count } endroits)
}.
ingestion-remark-script = Il contient un programme, qui n'a pas été lancé.
ingestion-remark-attachments = { $count ->
    [one] Un fichier y est joint et n'a pas été lu.
   *[other] { $count } fichiers y sont joints et n'ont pas été lus.
 }
ingestion-remark-macros = Il contient des macros ; le texte a été lu sans les lancer.
ingestion-remark-picture = { $count ->
    [one] Une image ou un dessin n'a pas pu être repris. Envoie le document en PDF si c'est important.
   *[other] { $count } images ou dessins n'ont pas pu être repris. Envoie le document en PDF si c'est important.
 }
ingestion-remark-unreadable = L'écriture n'a pas pu être lue.
ingestion-remark-blank = Il n'y a rien dessus.
ingestion-remark-key-answers = { $count ->
    [0] Il ne donnait aucune réponse manquante.
    [one] Une question a reçu sa réponse.
   *[other] { $count } questions ont reçu leur réponse.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] Une de ses réponses ne va pas avec sa question ; regarde-la, s'il te plaît.
   *[other] { $count } de ses réponses ne vont pas avec leurs questions ; regarde-les, s'il te plaît.
 }
ingestion-remark-key-stray = { $count ->
    [one] Une de ses réponses n'appartient à aucune question du document.
   *[other] { $count } de ses réponses n'appartiennent à aucune question du document.
 }
ingestion-on-page = Page { $page } : { $said }
ingestion-on-pages = Pages { $first } à { $last } : { $said }

# What becomes of a document that was sent.
ingestion-received = Je lis « { $name } ». Je te préviens quand c'est fini.
ingestion-received-for = Je lis « { $name } » pour { $receiver }. Je te préviens quand c'est fini.
ingestion-received-again = « { $name } » est en cours de lecture. Je te préviens quand c'est fini.
ingestion-received-key = Je lis « { $name } » pour les réponses de « { $paper } ». Je te préviens quand c'est fini.
ingestion-read-key = « { $name } » est le corrigé de « { $paper } ». { $about } « { $paper } » maintenant : { $found }
ingestion-stage-waiting = « { $name } » attend son tour d'être lu.
ingestion-stage-begun = Je lis maintenant « { $name } ».
ingestion-stage-reading = Je lis encore « { $name } » : page { $page } sur { $of }.
ingestion-stage-ocr = Je lis encore « { $name } ». Certaines de ses pages sont des images : { $page } sur { $of }.
ingestion-stage-proposing = J'ai lu « { $name } » et je regarde ce qu'on pourrait ajouter à ses questions : { $page } sur { $of }.
ingestion-version = Si c'est une autre version du fichier de ce nom, je te dirai aussi ce qui a changé.
ingestion-read = « { $name } » : { $found }
ingestion-read-again = J'ai déjà lu « { $name } », et c'est toujours le même fichier : { $found }
ingestion-read-alone = J'ai lu « { $name } ». { $passages ->
    [0] Écris la question qui te bloque, ou son sujet, et je t'aide avec ça.
   *[other] Demande-moi ce qu'il dit de quelque chose, ou écris la question qui te bloque.
 }
ingestion-found = { $questions ->
    [0] aucune question trouvée : rien n'y est numéroté ni présenté comme le sont les questions.
    [one] une question, { $keyed ->
        [0] sans corrigé
       *[other] avec corrigé
    }{ $unsure ->
        [0] {""}
       *[other] {" "}; elle a besoin de toi
    }.
   *[other] { $questions } questions, { $keyed } avec corrigé ; { $unsure ->
        [0] aucune n'a besoin de toi
        [one] 1 a besoin de toi
       *[other] { $unsure } ont besoin de toi
    }.
 }
ingestion-published = { $count ->
    [one] Une est publiée.
   *[other] { $count } sont publiées.
 }
ingestion-proposed = { $count ->
    [one] Pour une, je propose un ajout ; aucun élève ne le voit si tu ne l'acceptes pas.
   *[other] Pour { $count }, je propose un ajout ; aucun élève ne le voit si tu ne l'acceptes pas.
 }
ingestion-passages = { $count ->
    [one] Un passage peut être cité.
   *[other] { $count } passages peuvent être cités.
 }
ingestion-changes = Par rapport à la version d'avant : { $added } nouvelles, { $changed } modifiées, { $gone } disparues.
ingestion-no-changes = Ses questions sont celles de la version d'avant.
ingestion-not-read = « { $name } » n'a pas pu être lu. { $why }
refused-document-not-yours = Seul un prof de cette classe peut envoyer des documents pour elle. Pour tout le monde, seul un admin le peut.

# The end of a document.
document-which = Je ne sais pas de quel document tu parles. Écris son nom exact, comme ceci : delete paper ...
ingestion-delete-asked = Faut-il supprimer « { $name } », envoyé le { $day } ? { $questions ->
    [0] Il n'a pas de questions.
    [one] Sa question quitte l'entraînement, et plus rien n'en est cité.
   *[other] Ses { $questions } questions quittent l'entraînement, et plus rien n'en est cité.
 } On ne peut pas revenir en arrière.
ingestion-deleted = « { $name } » est supprimé. Les réponses des élèves sont conservées.
choice-document-delete = Supprimer { $name } ({ $day })
