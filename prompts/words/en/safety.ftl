# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = I am really glad you told me. What you are feeling is heavy, and you do not have to carry it alone.
safety-thanks-abuse = I am really glad you told me. Nobody has the right to hurt you or to touch you like that, and it is not your fault.
safety-thanks-danger = I am really glad you told me. Being safe comes first, before anything else here.
safety-thanks-eating = I am really glad you told me. This is hard, it happens to many people, and there is help that works.
safety-thanks-other = It is good that you are looking out for somebody, and that you told me. You do not have to carry this alone, even if it was a secret.
safety-thanks-hint = I am glad you wrote that. Some of it makes me think that you, or somebody you know, may need help, and nobody has to carry such things alone. If I got it wrong, no harm is done.
safety-joking = Maybe that was a joke, or maybe today is just a hard day. If even a bit of it is true, I am glad you said it, and there are people who listen.

safety-person = I am a computer program, so please talk to a real person now: an adult you trust, or one of these. People there listen to young people every day, and you can begin with just what you wrote to me.
safety-person-joking = You can talk to an adult you trust, or to one of these. People there listen to young people every day:
safety-line = **{ $name }**: { $reach }
safety-emergency =
    { $count ->
        [one] If you or somebody else could get hurt right now, call { $numbers }, or go to the nearest adult.
       *[other] If you or somebody else could get hurt right now, call the emergency number where you are ({ $numbers }), or go to the nearest adult.
    }
safety-emergency-plain = If you or somebody else could get hurt right now, call the emergency number where you are, or go to the nearest adult.
safety-told = I am also telling an adult who looks after your school or class, so that somebody can help you. You are not in trouble.
safety-go-on = Questions can wait. We can go on whenever you like.

safety-group = Please write to me in a private chat, where only you and I can read it. I would like to answer you there.

# -- To an adult

safety-adult-urgent = **Please read this now: { $name } may be in danger.**
safety-adult-concern = **Please read this today: { $name } may need an adult.**
safety-adult-class = Class: { $names }
safety-adult-wrote-self-harm = They wrote this to me on { $at } (UTC). I took it for a sign that somebody thinks about hurting or killing themselves:
safety-adult-wrote-abuse = They wrote this to me on { $at } (UTC). I took it for a sign that somebody is being hurt, abused or neglected:
safety-adult-wrote-danger = They wrote this to me on { $at } (UTC). I took it for a sign of a threat, or of somebody who is not safe:
safety-adult-wrote-eating = They wrote this to me on { $at } (UTC). I took it for a sign of an eating disorder:
safety-adult-words-gone = (These words are not kept any more.)
safety-adult-group = They wrote it where others could read it.
safety-adult-do-urgent = What to do: find them now, and see to it that they are not alone. Ask calmly how they are, listen, and do not blame. Do not promise to keep it secret. If somebody could get hurt, call the emergency number. Then follow your school's rules for protecting children.
safety-adult-do-concern = What to do: talk with them today, alone and calmly. Ask how they are, listen, and do not blame. Do not promise to keep it secret. Then follow your school's rules for protecting children.
safety-adult-shown = I have shown them these help lines: { $lines }.
safety-adult-shown-told = I have shown them these help lines: { $lines }. They know that an adult is told.
safety-adult-doubt = I am a program and go by words alone, so I may be wrong: it can be a joke or a quotation. It is better to ask once too often.
safety-adult-nameless = a student without a name ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = I have seen this
safety-seen = Thank you. I have noted that you have seen it.
safety-seen-again = Thank you. Somebody has noted already that they have seen it.

# -- Commands

safety-none = There is nothing that an adult has to know of.
cli-class-responsible = Where a student of { $name } may be in danger, { $person } is told.
cli-class-teachers = Where a student of { $name } may be in danger, its teachers are told.
