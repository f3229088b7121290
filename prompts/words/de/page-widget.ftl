# The page in another site's page
page-host-unknown = Diese Website konnte mir nicht sagen, wer du bist, darum habe ich deine Übung nicht geöffnet. Bitte versuch es noch einmal, oder lade die Seite neu.
