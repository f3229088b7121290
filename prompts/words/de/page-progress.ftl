# How one is doing
page-views = Seiten
page-view-chat = Chat
page-view-progress = Fortschritt
page-progress-title = Wie du stehst
page-progress-loading = Einen Moment
page-progress-failed = Das konnte gerade nicht geladen werden.
page-progress-nothing = Noch nichts zu sehen. Beantworte im Chat deine ersten Aufgaben, dann füllt sich diese Seite von selbst.
page-number-answered = { $count ->
    [one] Aufgabe bearbeitet
   *[other] Aufgaben bearbeitet
 }
page-number-right = gleich richtig
page-number-week = { $count ->
    [one] Tag in den letzten 7
   *[other] Tage in den letzten 7
 }

# Days
page-days-title = Tage, an denen du geübt hast
page-days-words = { $count ->
    [0] Jede Woche hat ihren eigenen Rhythmus. Fang wieder an, wann du magst.
   *[other] Ab und zu ein wenig bleibt besser als viel auf einmal. Ruhetage gehören dazu.
 }
page-days-told = In den letzten { $weeks } Wochen hast du an { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 } geübt.
page-weekdays = Mo Di Mi Do Fr Sa So
page-table-day = Tag
page-table-answers = Antworten

# The goal
page-goal-title = Dein Ziel
page-table-skill = Fähigkeit
page-table-status = Wie weit
page-table-needs = Kommt nach

# Reviews
page-due-title = Gut für eine Wiederholung
page-due-why = Ein kurzer Blick jetzt, und es verblasst nicht.
page-due-now = jetzt
page-practise-now = Üben
page-practise-name = { $name } üben
page-practise-words = 5 Aufgaben zu { $name }

# Skills
page-skills-title = Fähigkeiten
page-skills-why = Der Balken zeigt, wie wahrscheinlich du eine mittlere Aufgabe beim ersten Versuch löst. Er ist aus deinen Antworten geschätzt und ändert sich mit jeder.
page-skills-skill = Fähigkeit
page-skills-mastery = Wie gut es geht
page-skills-right = Gleich richtig
page-skills-review = Wieder ansehen
page-mastery-begun = { $chance } %, gerade angefangen
page-mastery-well = { $chance } %, läuft gut
page-mastery-known = { $chance } %, das kannst du
page-right-of = { $right } von { $seen }

# Practice so far
page-past-title = Was du bisher geübt hast
page-past-more = Frühere Übungen zeigen
page-past-topics = { $shown } und { $rest } weitere
page-past-solved = { $right } von { $count } gelöst
page-past-goes-on = Bisher { $right } von { $count } gelöst
page-past-hints = { $count ->
    [one] ein Tipp
   *[other] { $count } Tipps
 }
page-try-right = richtig
page-try-partial = teilweise richtig
page-try-wrong = nicht richtig
page-try-unreadable = nicht lesbar
