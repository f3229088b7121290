"""English grammar: what a tense tells, verbs written in their tense, tenses explained."""

from store.bank.facts import Essay, essays
from store.bank.template import Draft, template
from store.bank.templates.grammar_rows import GAP, Row, gap_text, meaning_choice

_SKILL = "grammar.tenses"
_TELLS = "What does this sentence tell you?"
_MEANT: tuple[Row, ...] = (
    (f"{_TELLS} *Bela works in a bakery.*", "Bela has a job there.", (("Bela is baking at this moment.", "simple-for-now", "For this very moment the sentence would have *is working*."), ("Bela worked there years ago.", "present-as-past", "For a time that is over the sentence would have *worked*."), ("Bela will start there soon.", "present-as-future", "For something to come the sentence would have *will work*.")), "The present simple tells what is usually so.", "*She plays the flute*: she can, even if she is asleep now.", -1.0),
    (f"{_TELLS} *I used to play the harp.*", "The speaker no longer plays it.", (("The speaker often plays it now.", "used-to-as-habit-of-now", "*Used to* tells of a habit that is over."), ("The speaker is learning it.", "used-to-as-habit-of-now", "*Used to* looks back, not ahead."), ("The speaker played it only once.", "used-to-as-single-event", "*Used to* tells of a habit, not of a single time.")), "*Used to* tells of a habit of the past. Is it still one?", "*We used to live in Cork*: now we live somewhere else.", -0.8),
    (f"{_TELLS} *Sefa is working late this week.*", "Sefa is working late only for a short time.", (("Sefa always works late.", "progressive-for-habit", "For a lasting habit the sentence would have *works*."), ("Sefa worked late last week.", "present-as-past", "Look at the words of time."), ("Sefa hardly ever works late.", "progressive-as-rare", "Nothing is said about how often it happens.")), "The progressive with *this week* tells of something that goes on around now.", "*I am reading a long novel* is true in these days, not for ever.", -0.3),
    (f"{_TELLS} *Ruth has lived in Accra for ten years.*", "Ruth still lives in Accra.", (("Ruth left Accra ten years ago.", "present-perfect-as-past", "*Has lived* reaches up to now."), ("Ruth lived there until she was ten.", "present-perfect-as-past", "For a time that is over the sentence would have *lived*."), ("Ruth will stay ten more years.", "present-as-future", "Nothing is said about what is to come.")), "The present perfect with *for* reaches from the past up to this moment.", "*I have known him for a year* means that I know him now.", 0.0),
    (f"{_TELLS} *Jonas taught in Oslo for ten years.*", "Jonas does not teach there any more.", (("Jonas still teaches in Oslo.", "past-for-up-to-now", "For what reaches up to now the sentence would have *has taught*."), ("Jonas began ten years ago.", "past-for-up-to-now", "*For ten years* tells how long it lasted, not when it began."), ("Jonas will teach there again.", "present-as-future", "Nothing is said about what is to come.")), "The past simple tells of a time that is over.", "*She worked here for a year*: now somebody else does.", 0.0),
    (f"{_TELLS} *Hana has gone to Lima.*", "Hana is there or on her way.", (("Hana is back from Lima.", "been-gone-confused", "For a journey that is over the sentence would have *has been*."), ("Hana goes to Lima each year.", "perfect-for-habit", "For a habit the sentence would have *goes*."), ("Hana is packing for Lima.", "perfect-for-future", "*Has gone* says that she has left.")), "*Has gone* says that somebody left and is not here now.", "*The cook has gone home*: you will not find her in the kitchen.", 0.2),
    (f"{_TELLS} *When we came in, they were eating.*", "They had begun before we came.", (("They began when we came in.", "progressive-as-next-event", "For what happened next the sentence would have *ate* or *began to eat*."), ("They had finished before we came.", "progressive-as-finished", "For a meal that was over the sentence would have *had eaten*."), ("They wanted to eat later.", "progressive-as-future", "The meal was going on already.")), "The past progressive tells what was going on when something else happened.", "*When I woke up, it was snowing*: the snow began earlier.", 0.3),
    (f"{_TELLS} *When we came in, they had eaten.*", "The meal was over.", (("They were in the middle of the meal.", "progressive-as-finished", "For something going on the sentence would have *were eating*."), ("They began when we came in.", "past-perfect-as-next-event", "For what happened next the sentence would have *ate*."), ("They ate after we had come.", "past-perfect-turned-round", "*Had eaten* is the earlier of the two.")), "The past perfect tells what was done before another moment of the past.", "*When I woke up, the snow had melted*: no snow was left.", 0.5),
    (f"{_TELLS} *By the time you read this, I will have left.*", "First I leave, then you read.", (("First you read, then I leave.", "future-perfect-turned-round", "*Will have left* is done at the moment of reading."), ("I leave while you are reading.", "future-perfect-as-progressive", "*Will have left* is something finished, not something going on."), ("I left before I wrote this.", "future-perfect-as-past", "*Will* shows that both events are still to come.")), "The future perfect tells what will be over before another moment to come.", "*By noon the ice will have melted*: at noon there is none.", 0.9),
)  # fmt: skip


@template(
    "grammar.what-the-tense-tells",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="the form of the verb alone says what is true now",
    variants=9,
    curated=True,
    row=_MEANT,
)
def what_the_tense_tells(row: Row) -> Draft:
    return meaning_choice(row, "Draw a line of time, and mark on it where the event lies. Is it over?")


_WRITTEN: tuple[Row, ...] = (
    (f"Come to the window, it (snow) {GAP} right now!", "is snowing", (("snows", "simple-for-now", "That would be a habit. What goes on at this moment?"), ("snowed", "past-for-now", "*Right now* shows that it goes on at this moment.")), "What goes on at this very moment stands in the present progressive.", "*Listen, somebody is singing!*", -0.9),
    (f"My grandparents (see) {GAP} the sea for the first time in 1968.", "saw", (("have seen", "present-perfect-with-past-time", "A finished time in the past does not go together with *have*."), ("seen", "participle-for-past", "That form needs a helper, and here the verb stands alone.")), "A year that is over needs the past simple, and the verb is irregular.", "*They left in 2015.*", -0.8),
    (f"It is always so: pure water (freeze) {GAP} at zero degrees Celsius.", "freezes", (("is freezing", "progressive-for-general-truth", "That speaks of this moment. Here something is always true."), ("freeze", "third-person-s-forgotten", "The subject is singular.")), "What is always true stands in the present simple.", "*The sun sets in the west.*", -0.8),
    (f"Perhaps it (rain) {GAP} tomorrow; nobody knows.", "will rain", (("rains", "present-for-future", "That would be a habit. Which word shows when it happens?"), ("rained", "past-for-future", "*Tomorrow* is still to come.")), "What one expects of the time to come needs a helper and the base form.", "*I hope she will win.*", -0.4),
    (f"She (wash) {GAP} her hair at the moment when the phone rang, so she could not answer it with her wet hands.", "was washing", (("had washed", "past-perfect-for-going-on", "Then the washing was over. Why were her hands still wet?"), ("has washed", "present-perfect-in-past-story", "The phone *rang*: the story is in the past."), ("washes", "present-for-past", "The phone *rang*: the story is in the past.")), "What was going on when something else happened stands in the past progressive.", "*We were sleeping when the storm began.*", 0.1),
    (f"I (not see) {GAP} Igor since Tuesday.", "have not seen", (("did not see", "past-for-up-to-now", "*Since Tuesday* reaches up to now."), ("do not see", "present-with-since", "*Since Tuesday* reaches from the past up to now. One form joins both.")), "*Since* marks what began in the past and still holds: present perfect.", "*She has not called since May.*", 0.3),
    (f"By the time the doctor came, the pain (stop) {GAP}.", "had stopped", (("has stopped", "present-perfect-in-past-story", "The doctor *came*: one looks back from the past, not from now."), ("stops", "present-for-past", "The story is in the past.")), "What was over before another moment of the past stands in the past perfect.", "*By the time we arrived, they had left.*", 0.6),
    (f"They (build) {GAP} this house for two years now, and it is still not ready.", "have been building", (("are building", "present-with-since", "*For two years now* reaches from the past up to now."), ("built", "past-for-up-to-now", "The work still goes on.")), "What began in the past and still goes on stands in the present perfect progressive.", "*It has been raining for hours.*", 0.9),
    (f"This time tomorrow we (fly) {GAP} over the ocean.", "will be flying", (("flew", "past-for-future", "*Tomorrow* is still to come."), ("fly", "present-for-future", "At a moment to come something will be going on. Two helpers show both."), ("will have flown", "future-perfect-as-progressive", "Then the flight would be over by then.")), "What will be going on at a moment to come stands in the future progressive.", "*At noon tomorrow I will be sitting in the train.*", 0.9),
)  # fmt: skip
_ALSO = {
    "is snowing": ("'s snowing", "it's snowing"),
    "freezes": ("will freeze",),
    "will rain": (
        "'ll rain", "it'll rain", "will be raining", "'ll be raining", "it'll be raining",
        "is going to rain", "'s going to rain", "it's going to rain",
    ),
    "have not seen": ("haven't seen", "'ve not seen", "I've not seen"),
    "had stopped": ("'d stopped",),
    "have been building": ("'ve been building", "they've been building"),
    "will be flying": (
        "'ll be flying", "we'll be flying", "shall be flying",
        "are going to be flying", "'re going to be flying", "we're going to be flying",
    ),
}  # fmt: skip


@template(
    "grammar.verb-in-its-time",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="the signal of time must be seen and the form written",
    variants=9,
    curated=True,
    row=_WRITTEN,
)
def verb_in_its_time(row: Row) -> Draft:
    return gap_text(
        row,
        "Which words of the sentence tell when it happens and whether it is over?",
        "Write the verb in brackets in the tense that fits.",
        _ALSO.get(row[1], ()),
    )


explained_tenses = essays(
    "grammar.explain-two-tenses",
    (
        Essay("Explain the difference between *He plays chess* and *He is playing chess*.", ("*He plays chess* tells of a habit or of what he can do.", "*He is playing chess* tells what goes on at this moment."), "In which case could he be asleep right now?", "One of the two is the present simple, the other one the present progressive. Which goes with *every Sunday*, which with *look*?", "Compare *Birds sing* with *Listen, a bird is singing*. Now say the same of the chess player.", -0.8),
        Essay("When do you say *since*, and when *for*, of something that still goes on? Give the rule and one sentence of each.", ("*Since* names the moment at which it began.", "It gives a right sentence with *since*, such as *I have lived here since 2019*.", "*For* names how long it has lasted.", "It gives a right sentence with *for*, such as *I have lived here for three years*."), "Which of them goes with *Monday*, which with *three days*?", "One of them goes with a starting point, the other one with a length of time.", "Begin like this: *She has been ill since Friday*, for Friday is the start. Now name a length of time.", -0.1),
        Essay("Explain why *I have met her yesterday* is not right, and write the sentence correctly.", ("*Yesterday* is a time that is over.", "The present perfect does not go with such a time; the past simple is needed.", "The right sentence is *I met her yesterday*."), "Which word tells the time? Is that time over?", "The form with *have* looks at the past from now. Does that fit the word of time?", "For example *We have moved last year* turns into *We moved last year*, because last year is over.", 0.1),
        Essay("What is the difference between *When Ines arrived, the band played* and *When Ines arrived, the band had played*? Did she hear the music?", ("In *the band played* the music began when she came, so she heard it.", "In *the band had played* the music was over before she came, so she missed it.", "The past perfect tells what comes before another event of the past."), "Mark both events on a line of time, once for each sentence.", "In one sentence both things happen one right after the other. In the other one the music lies further back.", "Compare *When we came, the bus left* (we saw it leave) with *When we came, the bus had left* (it was gone).", 0.7),
    ),
    skill=_SKILL,
    reason="the work of a tense must be put into words",
)  # fmt: skip
