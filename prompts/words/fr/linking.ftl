# One person on several channels, strangers, and warm-ups of groups.

link-code = Ton code est **{ $code }**.

 Écris-le dans l'autre chat (Telegram, Slack ou la page web) dans les { $minutes } minutes. Il marche une seule fois. Ne le montre à personne : qui l'écrit partage ton compte.
link-asked = Cela ajoute ce que tu as fait ici au compte que tu utilises sur { $where }. À partir de là, les deux ne font qu'un, et tu peux continuer d'un côté comme de l'autre. Dis oui seulement si c'est toi qui as demandé ce code. D'accord ?
link-asked-named = Cela ajoute ce que tu as fait ici au compte de { $name }, utilisé sur { $where }. À partir de là, les deux ne font qu'un, et tu peux continuer d'un côté comme de l'autre. Dis oui seulement si c'est toi. D'accord ?
link-done = C'est fait. Ce que tu fais sur { $where } est maintenant un seul compte : tu peux continuer où tu veux.
link-left = Bien, rien n'a été relié.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] la page web
    [terminal] le terminal
   *[other] { $channel }
 }
link-no-code = Ce code ne marche pas. Il a peut-être plus de 10 minutes, a déjà servi ou contient une faute de frappe. Demandes-en un nouveau dans l'autre chat : « relier mon compte ».
link-own-code = C'est ton propre code. Écris-le dans l'autre chat, celui que tu veux relier.
link-too-many = Trop de ces codes n'ont pas marché. Attends dix minutes, puis demandes-en un nouveau.
link-in-group = D'autres lisent ici, donc je ne montre et ne prends pas de codes. Écris-moi en privé, et dis là-bas « relier mon compte ».
choice-link-yes = Oui, c'est moi
choice-link-no = Non

stranger-guest = Pardon, je ne peux travailler qu'avec les membres à part entière de cet espace. Si tu veux t'entraîner, demande un compte ici.
stranger-other-team = Pardon, je ne peux travailler qu'avec les personnes de cet espace. Tu peux m'ajouter au tien.
stranger-forwarded = Je ne réponds pas aux messages transférés, car quelqu'un d'autre les a écrits. Écris la question toi-même, et je t'aide.
stranger-anonymous = Je ne vois pas qui écrit, donc je ne peux pas travailler avec toi. Écris-moi sous ton propre nom.

warm-up-intro = **Échauffement !** Tout le monde peut voter.
warm-up-alone = Un échauffement, c'est pour un groupe : ajoute-moi à un groupe et demande là-bas. Avec toi, je travaille question par question.
choice-link = Relier un autre chat

file-too-big = Je n'ai pas pu prendre { $name } : c'est trop gros. Un fichier peut faire jusqu'à 20 Mo.
file-too-many = Je n'ai pas pris { $name } : dix fichiers à la fois, c'est le maximum.
file-gone = Je n'ai pas pu prendre { $name }, ce n'est plus là. Envoie-le encore une fois, s'il te plaît.
file-elsewhere = Je n'ai pas pu prendre { $name } : c'est dans un endroit où je ne vais pas chercher de fichiers.
file-unreachable = Je n'ai pas pu prendre { $name } à l'instant. Envoie-le encore une fois, s'il te plaît.
