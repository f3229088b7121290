# What a teacher reads while going through the questions of a paper.
approval-no-option = Il n'y a pas d'option { $label } ici.
approval-no-line = Il n'y a pas de ligne { $line } où couper. Le texte a { $lines ->
    [one] une seule ligne
   *[other] { $lines } lignes
 }.
approval-no-next = Aucune question ne vient après celle-ci.
refused-not-your-document = Seul un prof de cette classe peut parcourir ce document. Pour les documents destinés à tout le monde, seul un admin le peut.
refused-approve-in-group = D'autres lisent ici. Parcourons les documents dans un chat entre nous.
refused-no-page = Je n'ai pas de page web où t'emmener d'ici. Parcourons le document dans ce chat.
refused-document-gone = Ce document n'est plus là.

approval-no-documents = Il n'y a pas encore de document à parcourir. Envoie-m'en un, et je trouve ses questions.
approval-standing = **{ $name }** : { $questions ->
    [0] aucune question.
    [one] une question, { $keyed ->
        [0] sans corrigé
       *[other] avec corrigé
    }.
   *[other] { $questions } questions, { $keyed } avec corrigé.
 }{ $published ->
    [0] {""}
   *[other] {" "}Publiées : { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Prêtes à publier : { $sure }.
 } { $unsure ->
    [0] Aucune n'a besoin de toi.
    [one] Une a besoin de toi.
   *[other] { $unsure } ont besoin de toi.
 }{ $proposed ->
    [0] {""}
    [one] {" "}Pour une, je propose un ajout.
   *[other] {" "}Pour { $proposed }, je propose un ajout.
 }
approval-page-given = [{ $name } : les parcourir sur une page]({ $link }){ $minutes ->
    [0] .
   *[other] . Le lien ouvre la page à ton nom, une seule fois, dans les { $minutes } minutes. Garde-le pour toi.
 }
approval-sure-done = { $count ->
    [0] Il ne restait rien à publier.
    [one] Une question est publiée.
   *[other] { $count } questions sont publiées.
 }
approval-sure-undone = { $count ->
    [0] Il ne restait rien à retirer.
    [one] Une question t'attend de nouveau.
   *[other] { $count } questions t'attendent de nouveau.
 }
approval-picture = { $number ->
    [none] Image { $place } de cette question
   *[other] Image { $place } de la question { $number }
 }
approval-draft = { $number ->
    [none] **Une question** ({ $place })
   *[other] **Question n° { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] Dans la banque de questions : { $stem }
   *[other] Question { $number } de ce document : { $stem }
 }
approval-page = p. { $page }
approval-no-stem = (pas de texte)
approval-figures = { $count ->
    [one] Une image va avec.
   *[other] { $count } images vont avec.
 }
approval-answer = { $answer ->
    [none] Réponse : pas connue
   *[other] Réponse : { $answer }
 }
approval-is-published = Les élèves peuvent s'entraîner sur cette question.
approval-is-dropped = Cette question est laissée de côté.
approval-proposed = Le modèle de langage propose ce qui suit. Aucun élève ne le voit si tu ne l'acceptes pas.
approval-proposed-stem = **Texte de la question, tel que je le lis sur la page**
approval-proposed-options = **Options, telles que je les lis sur la page**
approval-proposed-explanation = **Explication**
approval-proposed-hints = **Indices**
approval-proposed-misconceptions = **Que dire à qui choisit une mauvaise option**
approval-nothing-proposed = Rien n'est proposé pour cela.
approval-taken = Ce qui était proposé fait maintenant partie de la question.
approval-left = Ce qui était proposé est laissé de côté.
approval-asks-answer = Quelle est la réponse ? { $options ->
    [0] Écris le nombre ou les mots.
   *[other] Écris sa lettre, ou plusieurs : A, C
 }
approval-asks-edit = Que doit-elle dire ? Écris « stem: ... » pour le texte de la question, ou « B: ... » pour une option.
approval-asks-split = Où commence la deuxième question ? Écris la lettre d'une option, ou « line 2 » pour une ligne du texte.
approval-published = { $number ->
    [none] La question est publiée.
   *[other] La question { $number } est publiée.
 }
approval-dropped = { $number ->
    [none] La question est laissée de côté.
   *[other] La question { $number } est laissée de côté.
 }
approval-answered = La réponse est changée.
approval-edited = Le texte est changé.
approval-merged = La question suivante fait maintenant partie de celle-ci.
approval-split = Ce sont maintenant deux questions. Voici la première.
approval-undone = Le dernier changement est annulé.
approval-elsewhere = Cette question a changé depuis que tu l'as vue, donc je n'ai rien fait. Voici où elle en est.

# Buttons.
choice-approve-sure = { $count ->
    [one] Publier la sûre
   *[other] Publier les { $count } sûres
 }
choice-approve-go = { $count ->
    [one] Voir celle à relire
   *[other] Parcourir les { $count }
 }
choice-approve-proposed = { $count ->
    [one] Voir une proposition
   *[other] Voir { $count } propositions
 }
choice-approve-take = Accepter la proposition
choice-approve-leave = Laisser de côté
choice-approve-page = Parcourir sur une page
choice-approve-publish = Publier
choice-approve-answer = Corriger la réponse
choice-approve-edit = Modifier
choice-approve-merge = Joindre à la suivante
choice-approve-split = Couper en deux
choice-approve-drop = Écarter
choice-approve-next = Plus tard
choice-approve-undo = { $number ->
    [none] Annuler
   *[other] Annuler : question { $number }
 }
choice-approve-undo-sure = { $count ->
    [one] La retirer
   *[other] Retirer les { $count }
 }
choice-approve-back = Retour
choice-approve-stop = Arrêter
