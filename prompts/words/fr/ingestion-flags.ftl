# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = Je n'ai pas trouvé de réponse à cette question dans le document.
flag-why-key-does-not-fit = Le corrigé dit quelque chose qu'aucune option ne dit. Je le montre tel qu'il est imprimé ; choisis la bonne réponse, s'il te plaît.
flag-why-number-missing = Il manque un numéro avant cette question. Une question s'est peut-être perdue là.
flag-why-duplicate-number = Deux questions ont ce numéro. Vérifie que ce sont bien deux questions, s'il te plaît.
flag-why-shared-stem = Le texte au-dessus va aussi avec d'autres questions. Je l'ai mis devant chacune.
flag-why-long-stem = Cette question est très longue. Quelque chose qui n'en fait pas partie s'y est peut-être glissé.
flag-why-no-stem = Je n'ai pas trouvé de texte pour cette question, seulement son numéro ou ses options.
flag-why-one-option = Je n'ai trouvé qu'une option. D'autres se sont peut-être perdues.
flag-why-empty-option = Une des options ne dit rien. C'est peut-être une image ou une formule que je n'ai pas pu lire.
flag-why-picture-options = Les options sont des images. Regarde la page, s'il te plaît.
flag-why-low-confidence = Je ne sais pas si j'ai bien lu. Compare avec la page, s'il te plaît.
flag-why-parts = Cette question a plusieurs parties. Je les ai gardées ensemble : une seule réponse vaut pour toutes.
flag-why-near-duplicate = La banque de questions, ou ce document, a déjà une question comme celle-ci, avec les mêmes nombres.
