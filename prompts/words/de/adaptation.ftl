# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [one] Zeit für eine Wiederholung: **{ $names }**.
   *[other] Bei { $due } Themen ist es Zeit für eine Wiederholung: { $names }.
 } Ein paar Aufgaben halten alles frisch.
reviews-none = Heute ist nichts zu wiederholen. { $days ->
    [one] Als Nächstes kommt **{ $name }**, morgen.
   *[other] Als Nächstes kommt **{ $name }**, in { $days } Tagen.
 }
reviews-none-planned = Es ist nichts zu wiederholen. Ich plane Wiederholungen aus dem, was du hier übst; fang also mit einem Thema an, das du magst.
reviews-topic = was zu wiederholen ist
reviews-more = { $names } und { $more } weitere
greeting-due = { $due ->
    [one] Übrigens: Bei einem Thema ist es Zeit für eine Wiederholung. Ein paar Aufgaben halten es frisch.
   *[other] Übrigens: Bei { $due } Themen ist es Zeit für eine Wiederholung. Ein paar Aufgaben halten sie frisch.
 }
search-nothing-due = Gerade ist nichts zu wiederholen. Ich plane Wiederholungen aus dem, was du hier übst.
search-nothing-due-of = Zum Thema „{ $topic }“ ist gerade nichts zu wiederholen.

# -- a goal and the way to it

path-new = Dein Ziel: **{ $title }**{ $by ->
    [none] .
   *[other] { " " }(bis { $by }).
 }
path-goal = Auf dem Weg zu **{ $title }**{ $by ->
    [none] :
   *[other] { " " }(bis { $by }):
 }
path-count = Du kannst { $known } der { $of } Fähigkeiten, die es dafür braucht.
path-count-none = Dafür braucht es { $of ->
    [one] eine Fähigkeit.
   *[other] { $of } Fähigkeiten, eine nach der anderen.
 }
path-reached = **Du bist am Ziel:** Soweit ich sehe, kannst du alles davon. Ein paar schwere Aufgaben würden es zeigen.
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }**: als Nächstes
path-more = { $more ->
    [one] - und danach noch eins
   *[other] - und danach noch { $more }
 }
path-status-known = gekonnt
path-status-learning = angefangen
path-status-new = neu
path-status-next = als Nächstes
path-why = **{ $name }** kommt als Nächstes, denn darauf baut auf: { $others }.
path-why-last = **{ $name }** kommt als Nächstes: Alles, worauf es aufbaut, kannst du.
path-granted = Ich nehme an, dass du das schon kannst: { $names }. Wenn eine Aufgabe etwas anderes zeigt, nehme ich es in deinen Weg auf.
path-pace-days = { $days ->
    [one] Heute ist der letzte Tag.
   *[other] Es bleiben { $days } Tage: { $each ->
        [one] jeden Tag eine Fähigkeit.
       *[other] etwa { $each } Tage für jede Fähigkeit.
     }
 }
path-pace-tight = { $days ->
    [one] Heute ist der letzte Tag, und es fehlen noch { $skills } Fähigkeiten. Mach lieber die ersten gut als alle in Eile.
   *[other] Es bleiben { $days } Tage, also etwa { $rate } Fähigkeiten am Tag. Das ist viel: Fang heute an, und mach die ersten gut.
 }
path-pace-over = Dieser Tag ist vorbei. Sag mir einen neuen, dann plane ich noch einmal.
path-none = Du hast noch kein Ziel. Sag mir eins; auf Englisch verstehe ich dich da besser, zum Beispiel „I want to pass integrals by 10 December“.
path-which = Worum geht es? Sag mir ein Thema; auf Englisch verstehe ich dich da besser, zum Beispiel „I want to pass integrals by 10 December“.
path-unknown = Zu „{ $topic }“ habe ich nichts, darum kann ich keinen Weg dorthin planen. Ich kenne: { $subjects }.
path-past = Dieser Tag ist schon vorbei: { $topic }. Bis wann möchtest du es können?
path-alt = Lernweg zu „{ $title }“: { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, nach { $needs }
goal-ended = Alles klar, „{ $title }“ ist nicht mehr dein Ziel. Sag mir Bescheid, wenn du ein neues hast.

path-replanned = Auf dem Weg zu **{ $title }** kannst du jetzt { $known } von { $of } Fähigkeiten. Als Nächstes: **{ $name }**.

# -- how far it is

far-there = Du bist am Ziel: Ich denke, du kannst alles, was es für „{ $topic }“ braucht.
far-count = { $missing ->
    [one] Für „{ $topic }“ fehlt noch eine Fähigkeit: **{ $names }**.
    [2] Für „{ $topic }“ fehlen noch zwei Fähigkeiten: { $names }.
   *[other] Für „{ $topic }“ fehlen noch { $missing } Fähigkeiten. Zuerst kommen: { $names }.
 }
far-known = Du kannst { $known } von { $of }, die es dafür braucht.
far-begun = { $missing ->
    [one] Du hast sie schon angefangen
   *[other] { $begun ->
        [one] Eine davon hast du schon angefangen
       *[other] { $begun } davon hast du schon angefangen
     }
 }, und jede richtige Antwort bringt dich näher.
far-unseen = Ich habe dich noch nichts davon machen sehen, darum ist das geschätzt; nach fünf Aufgaben wüsste ich mehr.
far-which = Wie weit wovon? Nenn ein Thema; auf Englisch verstehe ich dich da besser, zum Beispiel „how far am I from integrals?“.

# -- what to do next

next-answer = Mach die offene Aufgabe fertig{ $name ->
    [none] { "" }
   *[other] { " " }(es geht um **{ $name }**)
 }: Das ist der nächste Schritt.
next-resume = Mach dort weiter, wo du aufgehört hast: Deine Übung wartet auf dich.
next-review = Wiederhole zuerst **{ $name }**{ $due ->
    [one] { "" }
   *[other] { " " }und was sonst noch ansteht (insgesamt { $due })
 }: Das vergisst du jetzt am ehesten.
next-path = Übe **{ $name }**: Das ist der nächste Schritt zu „{ $title }“{ $others ->
    [none] .
   *[other] . Darauf baut auf: { $others }.
 }
next-weak = Übe **{ $name }**: Das braucht es am meisten, bisher { $right } von { $seen } beim ersten Versuch richtig.
next-new = Probier **{ $name }**: Es ist neu, und worauf es aufbaut, kannst du.
next-start = Sag mir ein Thema, das du gerade in der Schule hast, und mach fünf Aufgaben dazu: Dann weiß ich, wo du stehst.

# -- why this question

whyq-due = Weil bei **{ $name }** eine Wiederholung ansteht: Wenn du jetzt antwortest, verblasst es nicht.
whyq-path = Weil **{ $name }** auf deinem Weg zu „{ $title }“ als Nächstes kommt.
whyq-kinder = Weil die letzten schwer waren: Diese zu **{ $name }** sollte besser gehen.
whyq-patient = Weil **{ $name }** zu dem gehört, was du übst. Vielleicht ist es noch schwer für dich, dann nimm einen Tipp: So wird es leichter.
whyq-easier = Weil **{ $name }** zu dem gehört, was du übst, und diese gut gehen sollte: Das macht sicherer.
whyq-right = Weil **{ $name }** zu dem gehört, was du übst, und diese gerade schwer genug ist, um daran zu lernen.
whyq-harder = Weil **{ $name }** zu dem gehört, was du übst, und du bereit bist für etwas zum Nachdenken.
whyq-numbers = In Zahlen: Ich erwarte mit { $percent } %, dass du sie beim ersten Versuch löst; ihre Schwierigkeit ist { $difficulty } (0 ist mittel, über 0,7 schwer, unter -0,7 leicht).
whyq-none = Es ist keine Aufgabe offen. Fang eine Übung an, und frag mich dann, warum ich sie gewählt habe.

choice-review = Jetzt wiederholen
choice-path = Mein Weg
choice-recommend = Was als Nächstes?

placement-started = Finden wir dein Niveau. Ich stelle dir höchstens { $of } { $what }, und weniger, wenn ich früher sicher bin. Wenn du eine nicht weißt, überspring sie.
answer-moved-on = Diese nicht. Weiter geht es so.
level-found = { $level ->
    [easy] Leichte Aufgaben passen im Moment am besten zu dir: Die meisten wirst du lösen, und daran wächst du.
    [hard] Du bist bereit für schwere Aufgaben.
   *[other] Mittelschwere Aufgaben passen im Moment am besten zu dir.
 }
level-found-topic = Beim Thema „{ $topic }“: { $level ->
    [easy] Leichte Aufgaben passen im Moment am besten zu dir: Die meisten wirst du lösen, und daran wächst du.
    [hard] Du bist bereit für schwere Aufgaben.
   *[other] Mittelschwere Aufgaben passen im Moment am besten zu dir.
 }
level-found-strong = Gut gelaufen ist: { $names }.
level-found-weak = Noch etwas zu holen gibt es hier: { $names }.
