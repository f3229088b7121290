# In place of a model's words.
model-leak-instead = Je préfère ne pas donner la réponse : tu peux la trouver toi-même. Veux-tu un indice ?
model-too-many-steps = J'ai tourné en rond, pardon. Dis-le avec d'autres mots, ou utilise les boutons.
model-withheld = Ce qui a été trouvé contient la réponse à la question ouverte, donc on ne te le montre pas. Aide l'élève pour l'étape suivante.
