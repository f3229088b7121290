"""English grammar: writing and reading the passive, reports of questions and orders."""

from store.bank.facts import Essay, essays
from store.bank.template import Draft, template
from store.bank.templates.grammar_rows import GAP, Row, gap_choice, gap_text, meaning_choice

_SKILL = "grammar.passive-and-reported-speech"
_FORMS: tuple[Row, ...] = (
    (f"These days the streets {GAP} (clean) every Monday.", "are cleaned", (("clean", "active-for-passive", "The streets do not clean anything. Something is done to them."), ("are cleaning", "ing-for-participle", "That would mean that the streets clean something.")), "A habit in the passive: the present of *be* for several things, then the third form.", "*The plants are watered every day.*", -0.9),
    (f"The letter {GAP} (send) last Tuesday.", "was sent", (("is sent", "passive-changes-tense", "*Last Tuesday* is over."), ("sent", "passive-without-be", "The letter did not send anything. A form of *be* is missing.")), "The past of *be* for one thing, then the third form.", "*The house was sold in May.*", -0.8),
    (f"Nowadays this song {GAP} (sing) at our school every spring.", "is sung", (("is sang", "past-for-participle", "The form of *be* is right. Which of the three forms of the verb follows it?"), ("is singing", "ing-for-participle", "That would mean that the song sings.")), "A habit in the passive: the present of *be*, then the third form, which is irregular here.", "*The bell is rung at noon.*", -0.2),
    (f"Two windows {GAP} (break) in the storm last night.", "were broken", (("was broken", "number-of-subject", "The verb form is right. How many windows are there?"), ("were broke", "past-for-participle", "The form of *be* is right. Which of the three forms of the verb follows it?")), "The past of *be* for several things, then the third form.", "*Three bikes were stolen.*", 0.0),
    (f"Rice must {GAP} (keep) dry.", "be kept", (("keep", "active-for-passive", "The rice does not keep anything. Somebody must keep it dry."), ("been kept", "wrong-form-after-helper", "After *must* stands the base form of *be*.")), "After *must* stands the base form of *be*, then the third form of the verb.", "*Books must be brought back.*", 0.1),
    (f"The winner will {GAP} (choose) next week.", "be chosen", (("choose", "active-for-passive", "Then the winner would choose somebody. Here somebody chooses the winner."), ("been chosen", "wrong-form-after-helper", "After *will* stands the base form of *be*."), ("be chose", "past-for-participle", "The form of *be* is right. Which of the three forms of the verb follows it?")), "After *will* stands the base form of *be*, then the third form of the verb.", "*A tree will be planted.*", 0.2),
    (f"The bridge has {GAP} (repair) twice since 2010.", "been repaired", (("repaired", "passive-without-be", "The bridge did not repair anything. A form of *be* is missing."), ("been repairing", "ing-for-participle", "Then the bridge would repair something.")), "After *has* stands the third form of *be*, then the third form of the verb.", "*The cheese has been eaten.*", 0.5),
    (f"When we came, all the cakes had already {GAP} (eat).", "been eaten", (("eaten", "passive-without-be", "The cakes did not eat anything. A form of *be* is missing."), ("been ate", "past-for-participle", "The form of *be* is right. Which of the three forms of the verb follows it?")), "After *had* stands the third form of *be*, then the third form of the verb.", "*The room had been cleaned.*", 0.7),
    (f"At this moment the old cinema is {GAP} (pull) down.", "being pulled", (("pulling", "ing-for-participle", "Then the cinema would pull something down."), ("been pulled", "wrong-form-after-helper", "After *is* the progressive form of *be* is needed."), ("pulled", "progressive-lost", "It goes on *at this moment*. How does the passive show that?")), "What goes on now: after *is* stands the *-ing* form of *be*, then the third form of the verb.", "*The door is being painted.*", 0.9),
)  # fmt: skip
_ALSO = {
    "are cleaned": ("get cleaned", "are being cleaned"),
    "was sent": ("got sent",),
    "is sung": ("gets sung", "is being sung"),
    "were broken": ("got broken",),
    "be kept": ("must be kept",),
    "be chosen": ("will be chosen", "get chosen", "will get chosen"),
    "been repaired": ("has been repaired", "'s been repaired"),
    "been eaten": ("had been eaten", "had already been eaten", "already been eaten"),
    "being pulled": ("is being pulled", "is being pulled down", "being pulled down"),
}
"""What is right as well: *get* for *be*, and the gap with the words around it."""


@template(
    "grammar.write-the-passive",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="tense, number and third form must all be right",
    variants=9,
    curated=True,
    row=_FORMS,
)
def write_the_passive(row: Row) -> Draft:
    return gap_text(
        row,
        "Which time does the sentence speak of, and is the subject one or several?",
        "Write the passive form of the verb in brackets that belongs in the gap.",
        _ALSO[row[1]],
    )


_DOERS: tuple[Row, ...] = (
    ("*Musa was helped by his little sister.* Who gave help?", "The sister", (("Musa", "subject-as-doer", "Musa stands first, but *was helped* means that he got help."), ("Both of them", "subject-as-doer", "Only one of the two did something for the other."), ("The sentence does not say", "agent-overlooked", "The words after *by* tell it.")), "In the passive the doer, if named at all, follows after *by*.", "*The mouse was caught by the cat*: the cat did it.", -1.1),
    ("*The goats are fed by the twins while their father cooks.* Who feeds the goats?", "The twins", (("The father", "nearest-noun-as-doer", "He does something else in the meantime."), ("The goats", "subject-as-doer", "The goats stand first, but *are fed* means that they get food."), ("The sentence does not say", "agent-overlooked", "The words after *by* tell it.")), "In the passive the doer, if named at all, follows after *by*.", "*The mouse was caught by the cat*: the cat did it.", -1.0),
    ("*Dalia was driven to the station by one of her aunt's neighbours.* Who drove?", "A neighbour", (("Dalia", "subject-as-doer", "Dalia stands first, but *was driven* means that another person sat at the wheel."), ("The aunt", "nearest-noun-as-doer", "The aunt only tells which person is meant."), ("The sentence does not say", "agent-overlooked", "The words after *by* tell it.")), "In the passive the doer follows after *by*. Whoever is named there with *'s* only tells more about the doer.", "*The bell is rung by the priest's friend*: the friend rings it.", -0.8),
    ("*The stolen bike was found behind the bakery.* Who found it?", "The sentence does not say", (("The baker", "place-as-doer", "The bakery is only the place."), ("The thief", "participle-as-doer", "*Stolen* tells what happened to the bike before."), ("The owner", "doer-guessed", "That is possible, but which word says so?")), "In the passive the doer can be left out. Then no words with *by* name a person.", "*The door was opened at nine* keeps the doer secret.", 0.0),
    ("*Rosa told Emil that she had been invited by Kofi.* Who sent the invitation?", "Kofi", (("Emil", "nearest-noun-as-doer", "Emil only heard about it."), ("Rosa", "subject-as-doer", "*She had been invited* means that she received it."), ("The sentence does not say", "agent-overlooked", "The words after *by* tell it.")), "The report holds a passive. Its doer follows after *by*.", "*Ann said that she had been called by Bo*: the call came from Bo.", 0.2),
)  # fmt: skip


@template(
    "grammar.who-does-it-in-the-passive",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="the subject of a passive sentence is not who does it",
    variants=5,
    curated=True,
    row=_DOERS,
)
def who_does_it_in_the_passive(row: Row) -> Draft:
    return meaning_choice(row, "Does the person or thing at the start do something, or is something done to it?")


_REPORTED: tuple[Row, ...] = (
    (f"Our coach {GAP} us that training was over.", "told", (("said", "say-for-tell", "That one has no person right after it."), ("spoke", "speak-for-tell", "One speaks *to* somebody."), ("asked", "wrong-reporting-verb", "Nothing is asked here.")), "Before a person who hears it another verb stands than before the words alone.", "*She told me a story* but *she said a word*.", -0.9),
    (f"The nurse told me {GAP} still.", "to sit", (("sit", "to-left-out", "A small word is missing between *me* and the order."), ("sitting", "ing-for-infinitive", "After *told me* the order has another form."), ("that I sit", "order-as-statement", "It was an order, not a piece of news.")), "A reported order has the person and then *to* with the base form.", "*He asked us to wait.*", -0.1),
    ("*Salma said that she would come the next day.* What were her words?", "“I will come tomorrow.”", (("“She will come tomorrow.”", "persons-not-changed", "Salma spoke of herself. Which word did she use?"), ("“I would come the next day.”", "backshift-not-undone", "The helper and the words of time were moved when it was told later."), ("“I will come today.”", "time-word-changed-in-sense", "*The next day* is the day after she spoke.")), "Go back to the moment of speaking: the person, the tense and the words of time take their own form again.", "*He said that he was ill* comes from *“I am ill.”*", 0.1),
    (f"Farid asked his mother {GAP} go out.", "if he could", (("that he could", "that-in-reported-question", "It was a question that wants a yes or a no."), ("could he", "question-order-kept", "A reported question has the order of a statement, and a small word before it."), ("if could he", "question-order-kept", "The small word is right. The order is still that of a question.")), "A reported question that wants a yes or a no begins with *if* or *whether* and has the order of a statement.", "*She asked if I was cold.*", 0.3),
    ("*Ivo asked Mina if she had seen his cat.* What were his words?", "“Have you seen my cat?”", (("“Have you seen his cat?”", "persons-not-changed", "Whose cat is it? Ivo spoke of his own."), ("“Has she seen my cat?”", "persons-not-changed", "Ivo spoke to Mina. How did he call her?"), ("“If you have seen my cat?”", "reported-word-kept", "The small word *if* belongs to the report only.")), "Go back to the moment of speaking: who spoke to whom, and which words did they use for each other?", "*Ada asked Ben if he was ready* comes from *“Are you ready?”*", 0.4),
    (f"The guard warned them {GAP} the dog.", "not to touch", (("don't touch", "direct-order-kept", "Those were the guard's own words. A report needs another form."), ("not touch", "to-left-out", "A small word is missing before the verb."), ("that not touch", "order-as-statement", "A reported order does not begin with *that*.")), "A reported order that forbids has *not* before *to* and the base form.", "*She told him not to wait.*", 0.6),
    (f"A tourist asked me {GAP}.", "where the museum was", (("where was the museum", "question-order-kept", "That is the order of a direct question."), ("that where the museum was", "that-in-reported-question", "The question word is enough to begin the report."), ("the museum was where", "question-word-misplaced", "The question word opens the report.")), "A reported question has its question word and then the order of a statement.", "*He asked what I wanted.*", 0.8),
)  # fmt: skip


@template(
    "grammar.reports-of-questions-and-orders",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="order of words, persons and helping words change in a report",
    variants=7,
    curated=True,
    row=_REPORTED,
)
def reports_of_questions_and_orders(row: Row) -> Draft:
    first = "Was it a statement, a question or an order? Who spoke to whom?"
    return gap_choice(row, first) if GAP in row[0] else meaning_choice(row, first)


explained_passives = essays(
    "grammar.explain-passive-and-report",
    (
        Essay("What is the difference between *The cook called* and *The cook was called*? Say who does what, and how you can see it.", ("In *The cook called* it is the cook who calls somebody.", "In *The cook was called* somebody else calls the cook.", "The form of *be* with the third form shows the passive."), "Imagine both scenes. Who holds the telephone in each?", "One sentence is active, the other one passive. Which word makes the difference?", "Begin like this: in *The dog bit* the dog does it, but in *The dog was bitten* it is done to the dog.", -0.8),
        Essay("Why is the passive a good choice in *My bike was stolen last night*? Explain, and write the sentence in the active.", ("Nobody knows who did it, so there is no doer to name.", "The bike is what matters, and so it stands first.", "The active sentence is *Somebody stole my bike last night*."), "Who did it? Does the speaker know?", "The passive can leave out the doer. In the active every sentence needs a subject: which word can stand for an unknown person?", "For example *The lamp was switched off* turns into *Somebody switched the lamp off*.", -0.2),
        Essay("Turn this sentence into the passive, and explain what happens to its parts: *The wind broke the branch.*", ("The passive sentence is *The branch was broken by the wind*.", "What is acted on, the branch, becomes the subject.", "The verb takes a form of *be* and the third form, and the past stays.", "Who or what does it follows after *by*."), "What is acted on here? That is where the new sentence begins.", "The object becomes the subject, the doer goes to the end, and the verb gets a helper. The tense stays.", "For example *The cat caught the mouse* turns into *The mouse was caught by the cat*.", 0.1),
        Essay("A pupil writes: *He asked me where did I work.* Write the sentence correctly, and explain the mistake.", ("The right sentence is *He asked me where I worked*.", "A reported question has the order of a statement.", "So *did* falls away, and the verb itself takes the past form."), "Is it still a direct question? Where does the subject stand in a statement?", "The sentence keeps the order of a direct question. One helper is too much then.", "For example *She asked what did I want* turns into *She asked what I wanted*.", 0.7),
    ),
    skill=_SKILL,
    reason="a change of form must be made and put into words",
)  # fmt: skip
