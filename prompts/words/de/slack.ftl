# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Aufgabe { $number } · { $level }
slack-question-of = Aufgabe { $number } von { $of } · { $level }
slack-several = Es können mehrere richtig sein: Hake alle richtigen an, dann drück „Prüfen“.
slack-write = Schreib deine Antwort als Nachricht, hier oder in einem Thread.
slack-check = Prüfen

# Warm-ups of a channel
slack-vote = Alle dürfen abstimmen. Nur du siehst, ob es richtig war, und nur deine erste Stimme zählt.
slack-vote-right = ✅ Richtig! Es ist *{ $label }*: { $text }
slack-vote-wrong = Diesmal nicht. Es ist *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = Diese Aufgabe gehört jemand anderem. Schreib mir, dann bekommst du deine eigene.
slack-old-button = Dieser Knopf tut nichts mehr. Schreib mir, dann machen wir weiter.
slack-tick-first = Hake zuerst mindestens eine Antwort an.

# The slash command
slack-command-direct = Ich habe dir in unseren Direktnachrichten geschrieben.
slack-command-failed = Ich konnte dir gerade nicht schreiben. Bitte versuch es gleich noch einmal.

slack-command-alone = Hilfe

# The agent view
slack-thinking = überlegt…
slack-searching = sucht Aufgaben…
slack-checking = prüft deine Antwort…
slack-prompts-title = Was möchtest du machen?
slack-prompt-practise = { $subject } üben
slack-prompt-practise-words = 5 Aufgaben zu { $subject }
slack-prompt-progress = Wie stehe ich?
slack-prompt-progress-words = Wie stehe ich?
slack-prompt-review = Was soll ich mir noch einmal ansehen?
slack-prompt-review-words = Was soll ich wiederholen?

# The App Home
slack-home-title = Wie du stehst
slack-home-nothing = Noch nichts zu sehen. Schick mir eine Nachricht, zum Beispiel „5 Aufgaben zu Algebra“, dann füllt sich diese Seite von selbst.
slack-home-answered = *{ $answered }* { $answered ->
    [one] Aufgabe bearbeitet
   *[other] Aufgaben bearbeitet
 }, davon *{ $right }* gleich richtig.
slack-home-due = Gut für eine Wiederholung
slack-home-due-why = Ein kurzer Blick jetzt, und es bleibt länger im Kopf.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Üben
slack-home-review = Alle davon üben
slack-home-skills = Fähigkeiten
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } von { $seen } gleich richtig
slack-home-skills-why = Der Balken zeigt, wie wahrscheinlich du eine mittlere Aufgabe beim ersten Versuch löst.
slack-home-more = und { $rest } weitere
slack-home-recommend = Was soll ich als Nächstes tun?
slack-home-practise-words = 5 Aufgaben zu { $name }

# Files
slack-file-unnamed = Datei
