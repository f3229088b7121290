# In place of a model's words.
model-leak-instead = Die Antwort verrate ich lieber nicht: Du kannst sie selbst finden. Soll ich dir einen Tipp geben?
model-too-many-steps = Da habe ich mich im Kreis gedreht, tut mir leid. Sag es mit anderen Worten, oder nimm die Knöpfe.
model-withheld = Was gefunden wurde, enthält die Antwort auf die offene Aufgabe und bleibt deshalb zurück. Hilf beim nächsten Schritt.
