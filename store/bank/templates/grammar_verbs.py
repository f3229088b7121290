"""English grammar: irregular verbs, agreement."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, gap_choice, right_sentences

_VERBS = (
    ("see", "saw", "seen", "seed", "a fox in the garden"), ("drink", "drank", "drunk", "drinked", "tea with lemon"),
    ("write", "wrote", "written", "writed", "a card to an aunt in Samoa"), ("speak", "spoke", "spoken", "speaked", "to the mayor"),
    ("take", "took", "taken", "taked", "the night train"), ("break", "broke", "broken", "breaked", "an old plate"),
    ("choose", "chose", "chosen", "choosed", "the blue tent"), ("sing", "sang", "sung", "singed", "in the choir"),
    ("begin", "began", "begun", "beginned", "a new picture"), ("steal", "stole", "stolen", "stealed", "the show"),
    ("give", "gave", "given", "gived", "the bread to the birds"), ("eat", "ate", "eaten", "eated", "the last plum"),
    ("ride", "rode", "ridden", "rided", "a camel near Agadir"), ("know", "knew", "known", "knowed", "the answer"),
    ("draw", "drew", "drawn", "drawed", "a map of the island"), ("swim", "swam", "swum", "swimmed", "across the bay"),
    ("forget", "forgot", "forgotten", "forgetted", "the key"), ("throw", "threw", "thrown", "throwed", "the ball over the wall"),
)  # fmt: skip
_LIKE = {
    "see": "*be, was, been*", "drink": "*sing, sang, sung*", "write": "*drive, drove, driven*", "speak": "*freeze, froze, frozen*",
    "take": "*shake, shook, shaken*", "break": "*wake, woke, woken*", "choose": "*freeze, froze, frozen*", "sing": "*ring, rang, rung*",
    "begin": "*ring, rang, rung*", "steal": "*freeze, froze, frozen*", "give": "*forgive, forgave, forgiven*", "eat": "*lie, lay, lain*",
    "ride": "*drive, drove, driven*", "know": "*grow, grew, grown*", "draw": "*fly, flew, flown*", "swim": "*ring, rang, rung*",
    "forget": "*get, got, gotten*", "throw": "*blow, blew, blown*",
}  # fmt: skip


@template(
    "grammar.past-of-an-irregular-verb",
    skill="grammar.irregular-verbs",
    kind="short_text",
    difficulty=-0.9,
    reason="a common form that must be known by heart",
    variants=16,
    curated=True,
    where=lambda verb, who: len(verb[0]) % 3 == len(who) % 3,
    verb=_VERBS,
    who=("Yesterday Amina", "Last week the twins", "An hour ago Piotr"),
)
def past_of_an_irregular_verb(verb: tuple[str, str, str, str, str], who: str) -> Draft:
    base, past, third, regular, rest = verb
    sentence = f"{who} {GAP} {rest}."
    return Draft(
        stem=f"Write the past form of *{base}* that belongs in the gap: {sentence}",
        key=past,
        wrong=[
            Wrong(
                answer=regular,
                misconception="regularises-irregular-verb",
                feedback=f"The ending *-ed* is for regular verbs. The verb *{base}* changes within.",
            ),
            Wrong(
                answer=third,
                misconception="participle-for-past",
                feedback=f"The form *{third}* needs a helper such as *has*. Here the verb stands alone.",
            ),
        ],
        hints=(
            "Is this verb regular or irregular? Which time does the sentence speak of?",
            f"The second of the three forms is needed, for it stands without a helper. The third one is *{third}*.",
            f"The vowel changes, much as in {_LIKE[base]}. The form starts with *{past[:2]}-* and has {len(past)} letters.",
        ),
        explanation=(
            f"The three forms: *{base}, {past}, {third}*. The past stands without a helper.",
            sentence.replace(GAP, past),
        ),
    )


@template(
    "grammar.participle-after-have",
    skill="grammar.irregular-verbs",
    kind="single_choice",
    difficulty=-0.1,
    reason="the second and the third form are easily mixed up",
    variants=14,
    curated=True,
    where=lambda verb, who: len(verb[0]) % 2 == len(who) % 2,
    verb=_VERBS,
    who=("Rosa has already", "They have never", "Kwame has often"),
)
def participle_after_have(verb: tuple[str, str, str, str, str], who: str) -> Draft:
    base, past, third, regular, rest = verb
    sentence = f"{who} {GAP} {rest}."
    return Draft(
        stem=f"Which form of *{base}* fits into the gap? {sentence}",
        key=third,
        wrong=[
            Wrong(
                answer=past,
                misconception="past-for-participle",
                feedback=f"*{past}* stands alone, without a helper. Here *have* or *has* comes before it.",
            ),
            Wrong(
                answer=regular,
                misconception="regularises-irregular-verb",
                feedback=f"The ending *-ed* is for regular verbs. The verb *{base}* has forms of its own.",
            ),
            Wrong(
                answer=base,
                misconception="base-form-after-have",
                feedback="That is the base form. After *have* or *has* another form is needed.",
            ),
        ],
        hints=(
            "Which word before the gap decides which form is needed?",
            f"After *have* and *has* stands the third form. The second one, *{past}*, stands alone.",
            f"Compare {_LIKE[base]}: after *has* comes the last of the three.",
        ),
        explanation=(
            f"The three forms: *{base}, {past}, {third}*. After *have* or *has* stands the third one.",
            sentence.replace(GAP, third),
        ),
    )


_LIE = (
    (f"Last night the cat {GAP} on the sofa for hours.", "lay", (("laid", "lie-lay-confused", "That is the past of the verb that needs an object. The cat put nothing down."), ("lied", "regularises-irregular-verb", "That means to have said something untrue."), ("lain", "participle-for-past", "That form needs *has* or *had*.")), "To be in a flat position has the forms of an irregular verb; its past looks like another verb.", "*Today the cat lies there*; which past belongs to *lies*?", 0.2),
    (f"Please {GAP} the plates on the table.", "lay", (("lie", "lie-lay-confused", "That one has no object: you do it yourself. Here something is put down, the plates."), ("laid", "past-for-base-form", "A request takes the base form."), ("lies", "s-after-imperative", "A request takes the base form, without an ending.")), "To put something down needs an object: here it is the plates.", "The same verb is used for what hens do with their eggs.", 0.0),
    (f"The sun {GAP} at six this morning.", "rose", (("raised", "rise-raise-confused", "That one needs an object: somebody lifts something. The sun goes up by itself."), ("risen", "participle-for-past", "That form needs *has* or *had*."), ("rised", "regularises-irregular-verb", "This verb has no *-ed*.")), "To go up by itself has no object, and its past is irregular.", "*drive, drove, driven* has the same vowels.", 0.0),
    (f"The club has {GAP} enough money for a new roof.", "raised", (("risen", "rise-raise-confused", "That one has no object. Here the club collects the money."), ("rose", "past-for-participle", "After *has* the third form stands, and this verb has no object."), ("raise", "base-form-after-have", "After *has* the base form does not fit.")), "To lift or collect something needs an object and is regular.", "*They have lifted the flag* and *they have collected stamps* are built alike.", 0.1),
    (f"The old coins had {GAP} in the ground for centuries.", "lain", (("laid", "lie-lay-confused", "That belongs to the verb that means to put something down."), ("lay", "past-for-participle", "That is the second form. After *had* the third one stands."), ("lied", "regularises-irregular-verb", "That means to have said something untrue.")), "To be in a place without moving: the third form is needed after *had*.", "*see, saw, seen*: the third form ends in *-n* as well.", 0.5),
)  # fmt: skip


@template(
    "grammar.lie-lay-rise-raise",
    skill="grammar.irregular-verbs",
    kind="single_choice",
    difficulty=0.8,
    reason="pairs of verbs that look alike and differ by an object",
    variants=5,
    curated=True,
    row=_LIE,
)
def lie_lay_rise_raise(row: tuple[str, str, tuple[tuple[str, str, str], ...], str, str, float]) -> Draft:
    return gap_choice(row, "Does somebody do it to something, or does it happen by itself? And which form is needed?")


_HEADS = (
    ("The box of old letters", "The box", 1, "in the attic", 0.0), ("The roses near the gate", "The roses", 2, "in full bloom", -0.8),
    ("One of my cousins", "One", 1, "in Nairobi now", 0.2), ("The captain of both teams", "The captain", 1, "ill today", 0.0),
    ("The keys to the cellar", "The keys", 2, "on the hook", -0.2), ("Each of the players", "Each", 1, "ready", 0.4),
    ("Everybody in the houses up there", "Everybody", 1, "awake", 0.3), ("A bag of oranges", "A bag", 1, "on the table", 0.0),
    ("My uncle and my aunt", "Two people", 2, "at the station", -0.8), ("The results of the race", "The results", 2, "on the board", -0.3),
    ("The news from the islands", "The news", 1, "good", 0.6), ("Neither the cook nor the waiters", "The nearer subject, the waiters,", 2, "here yet", 0.9),
    ("Neither the waiters nor the cook", "The nearer subject, the cook,", 1, "here yet", 0.9), ("The quality of these photos", "The quality", 1, "poor", 0.2),
    ("My friend", "The friend", 1, "in the library", -1.0), ("The boats in the bay", "The boats", 2, "red and white", -0.8),
)  # fmt: skip


@template(
    "grammar.find-the-real-subject",
    skill="grammar.agreement",
    kind="single_choice",
    difficulty=0.1,
    reason="the noun next to the verb is often not its subject",
    variants=16,
    curated=True,
    head=_HEADS,
    forms=(("is", "are", "am", "be"),),
)
def find_the_real_subject(head: tuple[str, str, int, str, float], forms: tuple[str, ...]) -> Draft:
    subject, real, number, rest, harder = head
    one, many, first, base = forms
    key, other = (one, many) if number == 1 else (many, one)
    sentence = f"{subject} {GAP} {rest}."
    counts = "one thing or person" if number == 1 else "more than one"
    core = real[0].lower() + real[1:].rstrip(",")
    return Draft(
        stem=f"What fits into the gap? {sentence}",
        key=key,
        order=(one, many, first, base),
        wrong=[
            Wrong(
                answer=other,
                misconception="agrees-with-nearest-noun" if " " in subject[4:] else "number-of-subject",
                feedback=f"Ask who or what is meant: {core}. Does that count as one or as several?",
            ),
            Wrong(answer=first, misconception="wrong-person", feedback="That form goes only with *I*."),
            Wrong(
                answer=base,
                misconception="base-form-for-present",
                feedback="That is the base form. A sentence in the present needs a form that fits the subject.",
            ),
        ],
        hints=(
            "Which word of the subject is the real one? Leave out everything that only describes it.",
            f"What counts is this: {core}. Does it stand for one or for several?",
            f"Here it stands for {counts}. Compare: *{'The dog' if number == 1 else 'The dogs'} {'was' if number == 1 else 'were'} tired* in the past.",
        ),
        explanation=(f"What counts is this: {core}. It stands for {counts}.", sentence.replace(GAP, key)),
        harder=harder,
    )


_THIRD = (
    ("work", "works", "workes", "just *-s*"), ("watch", "watches", "watchs", "a hissing sound takes *-es*"),
    ("carry", "carries", "carrys", "after a consonant the *y* changes to *ie*"), ("go", "goes", "gos", "after *o* stands *-es*"),
    ("play", "plays", "plaies", "after a vowel the *y* stays"), ("wash", "washes", "washs", "a hissing sound takes *-es*"),
    ("try", "tries", "trys", "after a consonant the *y* changes to *ie*"), ("fix", "fixes", "fixs", "a hissing sound takes *-es*"),
    ("teach", "teaches", "teachs", "a hissing sound takes *-es*"), ("study", "studies", "studys", "after a consonant the *y* changes to *ie*"),
    ("enjoy", "enjoys", "enjoies", "after a vowel the *y* stays"), ("have", "has", "haves", "this verb has a short form of its own"),
)  # fmt: skip
_OBJECTS = {
    "work": "in a bakery", "watch": "the birds", "carry": "the bags", "go": "to the market", "play": "the drums", "wash": "the car",
    "try": "a new recipe", "fix": "old radios", "teach": "music", "study": "maps", "enjoy": "the view", "have": "a small boat",
}  # fmt: skip


@template(
    "grammar.third-person-form",
    skill="grammar.agreement",
    kind="short_text",
    difficulty=-1.0,
    reason="the ending of the third person, with its spelling rules",
    variants=12,
    curated=True,
    where=lambda verb, who: len(verb[0]) % 3 == len(who) % 3,
    verb=_THIRD,
    who=("Every day Lin", "On Sundays my neighbour", "Every summer Mr Okoro"),
)
def third_person_form(verb: tuple[str, str, str, str], who: str) -> Draft:
    base, key, slip, rule = verb
    sentence = f"{who} {GAP} {_OBJECTS[base]}."
    return Draft(
        stem=f"Write the present simple form of *{base}* that belongs in the gap: {sentence}",
        key=key,
        wrong=[
            Wrong(
                answer=base,
                misconception="third-person-s-forgotten",
                feedback="The subject is one person, *he* or *she*. Which ending is missing?",
            ),
            Wrong(
                answer=slip, misconception="third-person-spelling", feedback=f"Look at the spelling once more: {rule}."
            ),
        ],
        hints=(
            "Could you say *he* or *she* for the subject? What does the verb need then?",
            f"The verb takes an ending with *s*. About the spelling: {rule}.",
            f"The form has {len(key)} letters and ends in *-{key[-2:]}*.",
        ),
        explanation=(f"With *he*, *she* and *it* the verb ends in *s*; {rule}.", sentence.replace(GAP, key)),
    )


_AGREE_SETS = (
    ("Which sentences are right?", ("The list of guests is long.", "The books on the shelf are dusty."), (("The colour of the walls are nice.", "agrees-with-nearest-noun", "What is nice? One colour."), ("The songs on this record was new.", "agrees-with-nearest-noun", "What was new? Several songs."),), 0.0),
    ("Which sentences are right?", ("Everyone in the villages knows her.", "Each of the twins has a bicycle."), (("Every child have a name card.", "every-as-plural", "*Every* looks at one child at a time."), ("Nobody in the rooms were awake.", "nobody-as-plural", "*Nobody* counts as singular.")), 0.2),
    ("Which sentences are right?", ("Either the brothers or their sister has the map.", "Neither the driver nor the guests were hurt."), (("Either the boy or his friends has a torch.", "nearer-subject-ignored", "The nearer subject is *his friends*. Is that one or several?"), ("Neither my shoes nor my coat are dry.", "nearer-subject-ignored", "The nearer subject is *my coat*. Is that one or several?")), 0.5),
    ("Which sentences are right?", ("Mathematics is my favourite subject.", "The scissors are in the drawer."), (("The news were read at eight.", "news-as-plural", "In spite of its *-s* this noun is singular."), ("My trousers is too long.", "pair-words-as-singular", "Words for things with two legs or blades are plural.")), 0.3),
)  # fmt: skip


@template(
    "grammar.sentences-that-agree",
    skill="grammar.agreement",
    kind="multiple_choice",
    difficulty=0.4,
    reason="each sentence hides its subject in another way",
    variants=4,
    curated=True,
    fact=_AGREE_SETS,
)
def sentences_that_agree(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...], float]) -> Draft:
    return right_sentences(
        fact,
        "Find the real subject of each sentence first. Is it singular or plural?",
        "Leave out what only describes the subject. Words for single members of a group are singular; after *or* and *nor* the nearer subject decides.",
        "For instance *The box with the tools* is about one box, so the verb is singular; *trousers* and *scissors* are always plural, *news* is always singular.",
    )
