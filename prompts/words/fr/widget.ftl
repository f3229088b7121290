# The page in another site's page

# What the script that shows it says
widget-title = Chiron, ton tuteur d'entraînement
widget-open = Ouvrir le tuteur
widget-close = Fermer le tuteur
widget-new = Nouvelles réponses
widget-loading = Un instant
widget-silent = Le tuteur ne répond pas. Ta connexion est peut-être coupée un moment.
widget-again = Réessayer
widget-alone = L'ouvrir dans sa propre fenêtre
widget-not-here = Le tuteur ne peut pas s'afficher sur cette page.
