# The page in another site's page

# What the script that shows it says
widget-title = Chiron hilft dir beim Üben
widget-open = Tutor öffnen
widget-close = Tutor schließen
widget-new = Neue Antworten
widget-loading = Einen Moment
widget-silent = Der Tutor antwortet nicht. Vielleicht ist deine Verbindung gerade weg.
widget-again = Noch einmal versuchen
widget-alone = In einem eigenen Fenster öffnen
widget-not-here = Auf dieser Seite kann der Tutor nicht gezeigt werden.
