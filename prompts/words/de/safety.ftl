# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = Ich bin wirklich froh, dass du mir das gesagt hast. Was du gerade fühlst, ist schwer, und du musst es nicht allein tragen.
safety-thanks-abuse = Ich bin wirklich froh, dass du mir das gesagt hast. Niemand hat das Recht, dir wehzutun oder dich so anzufassen, und du bist nicht schuld daran.
safety-thanks-danger = Ich bin wirklich froh, dass du mir das gesagt hast. Sicherheit geht vor, sie ist wichtiger als alles andere hier.
safety-thanks-eating = Ich bin wirklich froh, dass du mir das gesagt hast. Das ist schwer, es geht vielen so, und es gibt Hilfe, die wirkt.
safety-thanks-other = Es ist gut, dass du auf jemanden achtest und dass du es mir gesagt hast. Du musst das nicht allein tragen, auch wenn es ein Geheimnis war.
safety-thanks-hint = Gut, dass du das geschrieben hast. Manches darin lässt mich denken, dass du oder jemand, den du kennst, Hilfe brauchen könnte, und niemand muss so etwas allein tragen. Falls ich mich irre, ist das nicht schlimm.
safety-joking = Vielleicht war das ein Scherz, oder vielleicht ist heute einfach ein schwerer Tag. Wenn auch nur ein bisschen davon stimmt, bin ich froh, dass du es gesagt hast, und es gibt Menschen, die zuhören.

safety-person = Ich bin ein Computerprogramm. Sprich darum bitte jetzt mit einem echten Menschen: mit einer erwachsenen Person, der du vertraust, oder hier. Dort hören Menschen jeden Tag jungen Leuten zu, und du kannst einfach mit dem anfangen, was du mir geschrieben hast.
safety-person-joking = Du kannst mit einer erwachsenen Person sprechen, der du vertraust, oder hier anrufen oder schreiben. Dort hören Menschen jeden Tag jungen Leuten zu:
safety-line = **{ $name }**: { $reach }
safety-emergency =
    { $count ->
        [one] Wenn dir oder jemand anderem jetzt gleich etwas passieren könnte, ruf { $numbers } an, oder geh zur nächsten erwachsenen Person.
       *[other] Wenn dir oder jemand anderem jetzt gleich etwas passieren könnte, ruf den Notruf an, der bei dir gilt ({ $numbers }), oder geh zur nächsten erwachsenen Person.
    }
safety-emergency-plain = Wenn dir oder jemand anderem jetzt gleich etwas passieren könnte, ruf den Notruf an, der bei dir gilt, oder geh zur nächsten erwachsenen Person.
safety-told = Ich sage es auch einer erwachsenen Person, die für deine Schule oder Klasse da ist, damit dir jemand helfen kann. Du hast nichts falsch gemacht.
safety-go-on = Die Aufgaben können warten. Wir machen weiter, wann immer du magst.

safety-group = Bitte schreib mir in einem privaten Chat, wo nur du und ich es lesen können. Dort möchte ich dir gern antworten.

# -- To an adult

safety-adult-urgent = **Bitte jetzt lesen: { $name } ist vielleicht in Gefahr.**
safety-adult-concern = **Bitte heute lesen: { $name } braucht vielleicht eine erwachsene Person.**
safety-adult-class = Klasse: { $names }
safety-adult-wrote-self-harm = Das wurde mir am { $at } (UTC) geschrieben. Ich halte es für ein Zeichen, dass jemand daran denkt, sich zu verletzen oder sich das Leben zu nehmen:
safety-adult-wrote-abuse = Das wurde mir am { $at } (UTC) geschrieben. Ich halte es für ein Zeichen, dass jemand verletzt, missbraucht oder vernachlässigt wird:
safety-adult-wrote-danger = Das wurde mir am { $at } (UTC) geschrieben. Ich halte es für ein Zeichen, dass jemand bedroht wird, jemanden bedroht oder nicht in Sicherheit ist:
safety-adult-wrote-eating = Das wurde mir am { $at } (UTC) geschrieben. Ich halte es für ein Zeichen einer Essstörung:
safety-adult-words-gone = (Der Wortlaut ist nicht mehr gespeichert.)
safety-adult-group = Es wurde dort geschrieben, wo auch andere es lesen konnten.
safety-adult-do-urgent = Was zu tun ist: Geh jetzt hin und sorge dafür, dass dort niemand allein bleibt. Frag ruhig, wie es geht, hör zu, und mach keine Vorwürfe. Versprich nicht, es geheim zu halten. Wenn jemandem etwas passieren könnte, ruf den Notruf an. Folge dann den Kinderschutzregeln deiner Schule.
safety-adult-do-concern = Was zu tun ist: Sprecht heute miteinander, unter vier Augen und in Ruhe. Frag, wie es geht, hör zu, und mach keine Vorwürfe. Versprich nicht, es geheim zu halten. Folge dann den Kinderschutzregeln deiner Schule.
safety-adult-shown = Diese Hilfsangebote habe ich gezeigt: { $lines }.
safety-adult-shown-told = Diese Hilfsangebote habe ich gezeigt: { $lines }. Ich habe auch gesagt, dass eine erwachsene Person Bescheid bekommt.
safety-adult-doubt = Ich bin ein Programm und urteile nur nach Worten, ich kann mich also irren: Es kann ein Scherz oder ein Zitat sein. Lieber einmal zu oft nachfragen.
safety-adult-nameless = jemand ohne Namen ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = Ich habe es gesehen
safety-seen = Danke. Ich habe notiert, dass du es gesehen hast.
safety-seen-again = Danke. Es ist schon notiert, dass es jemand gesehen hat.

# -- Commands

safety-none = Es gibt nichts, was eine erwachsene Person wissen müsste.
cli-class-responsible = Wenn jemand aus der Klasse { $name } in Gefahr sein könnte, bekommt { $person } Bescheid.
cli-class-teachers = Wenn jemand aus der Klasse { $name } in Gefahr sein könnte, bekommen ihre Lehrkräfte Bescheid.
