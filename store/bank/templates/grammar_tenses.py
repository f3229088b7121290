"""English grammar: tenses, conditionals, passive and reported speech."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, Row, gap_choice, gap_text, right_sentences
from store.questions import RubricPoint

_PERFECT_TODAY = (
    "present-perfect-with-past-time",
    "A finished time in the past does not go together with *have* or *has*.",
)
_TENSES: tuple[Row, ...] = (
    (f"Every morning my grandfather {GAP} the hens.", "feeds", (("is feeding", "progressive-for-habit", "That would be right for this very moment. *Every morning* shows a habit."), ("has fed", "perfect-for-habit", "That looks back from now. *Every morning* shows a habit."), ("feed", "third-person-s-forgotten", "The subject is one person. Which ending is missing?")), "*Every morning* shows a habit, and habits stand in the present simple.", "*On Fridays she plays chess.*", -0.7),
    (f"Be quiet, the baby {GAP}!", "is sleeping", (("sleeps", "simple-for-now", "That would be a habit. What is going on at this moment?"), ("slept", "past-for-now", "The baby has not woken up yet."), ("has slept", "perfect-for-now", "Then the baby might be awake again. What is going on at this moment?")), "What goes on at this very moment stands in the present progressive.", "*Look, it is snowing!*", -0.7),
    (f"We {GAP} Grandma in Kumasi last summer.", "visited", (("have visited", *_PERFECT_TODAY), ("visit", "present-for-past", "*Last summer* is over."), ("had visited", "past-perfect-without-second-event", "That needs a later event in the past to look back from.")), "*Last summer* is a finished time, so the past simple stands.", "*Two years ago they moved to Quito.*", -0.4),
    (f"She {GAP} in Tartu since 2019 and likes it there.", "has lived", (("lives", "present-with-since", "*Since 2019* reaches from the past up to now. One form joins both."), ("lived", "past-for-up-to-now", "Then she would not live there any more."), ("had lived", "past-perfect-without-second-event", "That looks back from a time in the past, but she still lives there.")), "*Since* marks what began in the past and still goes on: present perfect.", "*I have known him since school.*", 0.1),
    (f"While I {GAP}, the lights went out.", "was cooking", (("cooked", "simple-for-background", "The cooking was going on when something else happened."), ("have cooked", *_PERFECT_TODAY), ("am cooking", "present-for-past", "The lights *went* out: the story is in the past.")), "What was going on when something else happened stands in the past progressive.", "*While they were dancing, it started to rain.*", 0.1),
    (f"When we reached the harbour, the ferry {GAP} already.", "had left", (("has left", "present-perfect-in-past-story", "The story is in the past. One must look back from there, not from now."), ("leaves", "present-for-past", "The story is in the past."), ("was leaving", "progressive-for-finished", "*Already* says that it was gone.")), "What was over before another past event stands in the past perfect.", "*When I came home, they had eaten.*", 0.6),
    (f"I {GAP} three letters so far today.", "have written", (("wrote", "past-for-up-to-now", "*So far* says that the day goes on, and more may come."), ("am writing", "progressive-for-finished", "Three letters are finished already."), ("had written", "past-perfect-without-second-event", "That looks back from a time in the past. Here one looks back from now.")), "*So far* reaches up to now: present perfect.", "*She has read two chapters so far.*", 0.2),
    (f"He is tired because he {GAP} all day.", "has been digging", (("digs", "present-with-since", "That would be a habit. His being tired comes from what he did up to now."), ("was dug", "passive-for-active", "He did the digging himself."), ("had dug", "past-perfect-without-second-event", "He *is* tired: one looks back from now.")), "What went on until now and still shows stands in the present perfect progressive.", "*Her eyes are red because she has been crying.*", 0.9),
    (f"By next June they {GAP} the bridge.", "will have finished", (("finish", "simple-for-future-result", "*By next June* says that it will be done before a point in the future."), ("have finished", "perfect-for-future", "That says that it is done now."), ("are finishing", "progressive-for-finished", "*By* says that it will be done by then.")), "What will be over before a point in the future stands in the future perfect.", "*By noon I will have packed.*", 0.9),
    (f"Water {GAP} at a lower temperature high up in the mountains.", "boils", (("is boiling", "progressive-for-general-truth", "That speaks of this moment. Here something is always true."), ("boiled", "past-for-general-truth", "It still does."), ("boil", "third-person-s-forgotten", "The subject is singular.")), "What is always true stands in the present simple.", "*The sun sets in the west.*", -0.6),
)  # fmt: skip


@template(
    "grammar.which-tense-fits",
    skill="grammar.tenses",
    kind="single_choice",
    difficulty=-0.1,
    reason="a signal in the sentence decides the tense",
    variants=10,
    curated=True,
    row=_TENSES,
)
def which_tense_fits(row: Row) -> Draft:
    return gap_choice(row, "Which words of the sentence tell when it happens and whether it is over?")


_VERB_IN_TENSE = (
    ("present perfect", "has", "have", 0.0), ("past perfect", "had", "had", 0.5), ("future with *will*", "will", "will", -0.6),
)  # fmt: skip
_PARTS = (
    ("write", "wrote", "written", "the report"), ("see", "saw", "seen", "the film"), ("take", "took", "taken", "the photos"),
    ("break", "broke", "broken", "the record"), ("choose", "chose", "chosen", "a name"), ("find", "found", "found", "the path"),
    ("buy", "bought", "bought", "the tickets"), ("build", "built", "built", "a raft"),
)  # fmt: skip


@template(
    "grammar.put-into-the-tense",
    skill="grammar.tenses",
    kind="short_text",
    difficulty=-0.2,
    reason="helper and verb form must both be right",
    variants=14,
    curated=True,
    where=lambda tense, verb, who: (len(tense[0]) + len(verb[0]) + len(who[0])) % 3 == 0,
    tense=_VERB_IN_TENSE,
    verb=_PARTS,
    who=(("Fatou", True), ("The twins", False), ("My sister", True), ("We", False)),
)
def put_into_the_tense(
    tense: tuple[str, str, str, float], verb: tuple[str, str, str, str], who: tuple[str, bool]
) -> Draft:
    name, one, many, harder = tense
    base, past, third, rest = verb
    helper = one if who[1] else many
    form = base if helper == "will" else third
    key = f"{helper} {form}"
    slip = f"{helper} {past}" if past != form else f"{helper} {base}"
    other = {"has": f"have {third}", "have": f"has {third}", "had": f"has {third}", "will": f"would {base}"}[helper]
    rule = {
        "will": "The base form follows *will*.",
        "had": "Both for one and for several the helper is the past of *have*. The third form follows it.",
    }.get(helper, "The helper is a form of *have* that fits the subject. The third form follows it.")
    return Draft(
        stem=f"Put the verb *{base}* into the {name}: {who[0]} {GAP} {rest}.",
        key=key,
        wrong=[
            Wrong(
                answer=slip,
                misconception="wrong-form-after-helper",
                feedback="The helper is right. Which form of the verb follows it?",
            ),
            Wrong(
                answer=other,
                misconception="wrong-helper",
                feedback=f"The form *{form}* is right. Look at the helper: the tense is to be the {name.replace('*', '')}, the subject *{who[0]}*.",
            ),
        ],
        hints=(
            "Of how many words does this tense consist?",
            rule,
            f"{rule} The forms of the verb are *{base}, {past}, {third}*.",
        ),
        explanation=(rule, f"{who[0]} {key} {rest}."),
        harder=harder,
    )


_IFS: tuple[Row, ...] = (
    (f"If it {GAP} tomorrow, we will stay in the hut.", "rains", (("will rain", "will-in-if-part", "The *will* is already in the result. The part with *if* does without."), ("would rain", "would-in-if-part", "*Would* does not stand in the part with *if*."), ("rained", "unreal-for-real", "That would be for something unlikely. The result has *will*.")), "A real condition for the future: the part with *if* stands in the present.", "*If she calls, I will tell her.*", -0.7),
    (f"If I had more time, I {GAP} Greek.", "would learn", (("will learn", "will-after-unreal-condition", "*If I had* is unreal, so the result cannot be sure."), ("learned", "past-in-result", "The past stands in the part with *if*. The result needs a helper."), ("would have learned", "third-for-second", "That speaks of the past. Here it is about now.")), "Unreal now: past in the part with *if*, a helper of wishing in the result.", "*If he were taller, he would play basketball.*", 0.1),
    (f"If you {GAP} me, I would have helped you.", "had asked", (("would have asked", "would-in-if-part", "*Would* does not stand in the part with *if*."), ("asked", "second-for-third", "The result *would have helped* speaks of the past."), ("have asked", "perfect-in-if-part", "The past needs one more step back.")), "Unreal in the past: the part with *if* stands in the past perfect.", "*If they had left earlier, they would have caught the bus.*", 0.8),
    (f"If you heat butter, it {GAP}.", "melts", (("would melt", "unreal-for-real", "That sounds as if one could not heat butter."), ("melted", "past-for-general-truth", "It is always so, not only in the past."), ("had melted", "past-for-general-truth", "It is always so. There is no step back in time.")), "What is always true stands in the present in both parts.", "*If you mix blue and yellow, you get green.*", -0.8),
    (f"If I {GAP} you, I would tell the truth.", "were", (("am", "real-for-unreal", "I am not you: the condition is unreal."), ("would be", "would-in-if-part", "*Would* does not stand in the part with *if*."), ("will be", "will-in-if-part", "I will never be you: the condition is unreal.")), "Advice with an unreal condition has a fixed form; the past of *be* with all persons.", "*If he ... here, he would laugh*: the same form fits there.", 0.2),
    (f"We {GAP} the train if we had not stopped for ice cream.", "would have caught", (("would catch", "second-for-third", "*Had not stopped* speaks of the past, so the result lies in the past too."), ("had caught", "past-perfect-in-result", "That form stands in the part with *if*."), ("will catch", "will-after-unreal-condition", "The train is gone.")), "Unreal in the past: the result has *would have* and the third form.", "*She would have won if she had not fallen.*", 0.9),
    (f"Unless you {GAP}, you will miss the bus.", "hurry", (("do not hurry", "double-negation-with-unless", "*Unless* already means *if not*."), ("will hurry", "will-in-if-part", "*Unless* is like *if*: no *will* after it."), ("hurried", "unreal-for-real", "The result has *will*, so the condition is real.")), "*Unless* means *if not* and is followed by the present.", "*Unless it stops snowing, the road will be closed.*", 0.5),
    (f"If Omar {GAP} the key, he will open the shed for us.", "finds", (("will find", "will-in-if-part", "The *will* is already in the result."), ("found", "unreal-for-real", "The result has *will*, so it is a real condition."), ("find", "third-person-s-forgotten", "The subject is one person.")), "A real condition for the future: the part with *if* stands in the present.", "*If she calls, I will tell her.*", -0.8),
)  # fmt: skip


@template(
    "grammar.if-sentences",
    skill="grammar.conditionals",
    kind="single_choice",
    difficulty=0.0,
    reason="the two parts of the sentence must fit each other",
    variants=8,
    curated=True,
    row=_IFS,
)
def if_sentences(row: Row) -> Draft:
    return gap_choice(
        row, "Is the condition possible, unreal now, or unreal in the past? The other part of the sentence shows it."
    )


_IF_FORMS: tuple[Row, ...] = (
    (f"If she (win) {GAP} the race, she will get a cup.", "wins", (("will win", "will-in-if-part", "The *will* is already in the result."), ("won", "unreal-for-real", "The result has *will*, so it is a real condition."), ("win", "third-person-s-forgotten", "The subject is one person.")), "A real condition stands in the present simple.", "*If he comes, we will cook.*", -0.7),
    (f"If we had a boat, we (row) {GAP} to the island.", "would row", (("will row", "will-after-unreal-condition", "*If we had* is unreal, so the result cannot be sure."), ("rowed", "past-in-result", "The result needs a helper.")), "Unreal now: the result has *would* and the base form.", "*If I had wings, I would fly.*", 0.0),
    (f"If he (know) {GAP} the way, he would not ask us.", "knew", (("knows", "real-for-unreal", "The result has *would*, so he does not know it."), ("would know", "would-in-if-part", "*Would* does not stand in the part with *if*.")), "Unreal now: the part with *if* stands in the past simple.", "*If I had wings, I would fly.*", 0.1),
    (f"If they (miss) {GAP} the bus, they would have phoned.", "had missed", (("missed", "second-for-third", "The result *would have phoned* speaks of the past."), ("would miss", "would-in-if-part", "*Would* does not stand in the part with *if*.")), "Unreal in the past: the part with *if* stands in the past perfect.", "*If you had asked, I would have helped.*", 0.7),
    (f"If I had seen you, I (wave) {GAP}.", "would have waved", (("would wave", "second-for-third", "*Had seen* speaks of the past, so the result lies in the past too."), ("had waved", "past-perfect-in-result", "That form stands in the part with *if*.")), "Unreal in the past: the result has *would have* and the third form.", "*If you had asked, I would have helped.*", 0.8),
    (f"If you press this button, the door (open) {GAP}. It always does.", "opens", (("would open", "unreal-for-real", "It is always so, not only imagined."), ("opened", "past-for-general-truth", "It is always so, not only in the past.")), "What is always true stands in the present in both parts.", "*If ice gets warm, it melts.*", -0.7),
)  # fmt: skip


@template(
    "grammar.verb-in-an-if-sentence",
    skill="grammar.conditionals",
    kind="short_text",
    difficulty=0.1,
    reason="the form must be found and written without choices",
    variants=6,
    curated=True,
    row=_IF_FORMS,
)
def verb_in_an_if_sentence(row: Row) -> Draft:
    accept = {"would row": ("we would row", "could row"), "opens": ("will open",)}.get(row[1], ())
    return gap_text(
        row,
        "Is the condition possible, unreal now, or unreal in the past?",
        "Write the right form of the verb in brackets.",
        accept,
    )


_PASSIVES: tuple[Row, ...] = (
    ("They built this tower in 1850.", "This tower was built in 1850.", (("This tower is built in 1850.", "passive-changes-tense", "The active sentence is in the past."), ("This tower was build in 1850.", "base-form-in-passive", "After *was* the third form of the verb stands."), ("This tower has built in 1850.", "have-for-be", "The passive needs a form of *be*.")), "The tense stays: the past of *be* and the third form of the verb.", "*They sold the house* turns into *The house was sold*.", 0.0),
    ("Somebody cleans the hall every day.", "The hall is cleaned every day.", (("The hall was cleaned every day.", "passive-changes-tense", "The active sentence is in the present."), ("The hall is cleaning every day.", "ing-for-participle", "That would mean that the hall cleans something."), ("The hall cleans every day.", "passive-without-be", "The hall does not do it itself. The passive needs a form of *be*.")), "The tense stays: the present of *be* and the third form of the verb.", "*Somebody waters the plants* turns into *The plants are watered*.", -0.8),
    ("A storm has damaged the roof.", "The roof has been damaged by a storm.", (("The roof was damaging by a storm.", "ing-for-participle", "That would mean that the roof damages something."), ("The roof has damaged by a storm.", "passive-without-be", "The form of *be* is missing."), ("The roof had been damaged by a storm.", "passive-changes-tense", "The active sentence has *has*, not *had*.")), "The tense stays: *has*, then the third form of *be*, then the third form of the verb.", "*Mice have eaten the cheese* turns into *The cheese has been eaten by mice*.", 0.5),
    ("They will open the new pool in May.", "The new pool will be opened in May.", (("The new pool will open by them in May.", "passive-without-be", "The form of *be* is missing."), ("The new pool will been opened in May.", "wrong-form-after-helper", "After *will* the base form stands."), ("The new pool would be opened in May.", "passive-changes-tense", "The active sentence has *will*.")), "After *will* stands the base form of *be*, then the third form of the verb.", "*They will plant a tree* turns into *A tree will be planted*.", 0.1),
    ("A chef from Penang is preparing the soup.", "The soup is being prepared by a chef from Penang.", (("The soup is preparing by a chef from Penang.", "ing-for-participle", "That would mean that the soup prepares something."), ("The soup is prepared by a chef from Penang.", "progressive-lost", "The active sentence shows that it goes on at this moment."), ("The soup was being prepared by a chef from Penang.", "passive-changes-tense", "The active sentence is in the present.")), "The progressive stays: *is*, then *being*, then the third form of the verb.", "*She is painting the door* turns into *The door is being painted*.", 0.8),
)  # fmt: skip


@template(
    "grammar.active-to-passive",
    skill="grammar.passive-and-reported-speech",
    kind="single_choice",
    difficulty=0.0,
    reason="the tense must be kept and the third form used",
    variants=5,
    curated=True,
    row=_PASSIVES,
)
def active_to_passive(row: Row) -> Draft:
    sentence, key, wrong, rule, example, harder = row
    return Draft(
        stem=f"Which sentence says the same in the passive? {sentence}",
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=("In which tense is the active sentence? The passive keeps it.", rule, f"{rule} Compare: {example}"),
        explanation=(rule, key),
        harder=harder,
    )


_SAID: tuple[Row, ...] = (
    (f"“I am hungry,” said Tariq. Tariq said that he {GAP} hungry.", "was", (("is", "no-backshift", "After *said* the tense moves one step back."), ("had been", "two-steps-back", "That is one step too many: he was hungry while he spoke.")), "After *said* the present becomes the past.", "*“I live here,” she said* turns into *She said that she lived there*.", -0.8),
    (f"“I will write soon,” said Olga. Olga said that she {GAP} write soon.", "would", (("will", "no-backshift", "After *said* the helper moves one step back as well."), ("should", "wrong-helper", "That would mean that she ought to.")), "After *said* the helper *will* takes its past form.", "*can* becomes *could*, and *may* becomes *might*.", -0.1),
    (f"“We have lost the map,” said the scouts. The scouts said that they {GAP} lost the map.", "had", (("have", "no-backshift", "After *said* the tense moves one step back."), ("were", "be-for-have", "The helper stays the same verb.")), "After *said* the present perfect becomes the past perfect.", "*“She has left,” he said* turns into *He said that she had left*.", 0.2),
    (f"“Where do you live?” asked Mei. Mei asked me where I {GAP}.", "lived", (("do live", "question-order-kept", "In a reported question there is no *do*."), ("live", "no-backshift", "After *asked* the tense moves one step back.")), "A reported question has the order of a statement, and the tense moves one step back.", "*“What do you want?” he asked* turns into *He asked what I wanted*.", 0.8),
    (f"“I can swim,” said Hugo. Hugo said that he {GAP} swim.", "could", (("can", "no-backshift", "After *said* the helper moves one step back as well."), ("would", "wrong-helper", "That is the past of another helper.")), "After *said* the helper takes its past form.", "*will* becomes *would*, and *may* becomes *might*.", -0.7),
    (f"“I must go now,” said Ada. Ada said that she had to go {GAP}. (Write one word for the time.)", "then", (("now", "time-word-kept", "When this is told later on, that moment is over."), ("immediately", "time-word-changed-in-sense", "That would mean *at once*. Which word takes the place of *now*?")), "Words of time and place are seen from the later moment: *here* becomes *there*.", "*today* becomes *that day*; *now* becomes a word that rhymes with *when*.", 0.7),
)  # fmt: skip


@template(
    "grammar.fill-reported-speech",
    skill="grammar.passive-and-reported-speech",
    kind="short_text",
    difficulty=0.0,
    reason="the tense moves one step back; questions change their order",
    variants=6,
    curated=True,
    row=_SAID,
)
def fill_reported_speech(row: Row) -> Draft:
    return gap_text(
        row,
        "Who speaks of what, and at which time? What happens to the tense after *said*?",
        "Fill the gap with the right form.",
    )


_REWRITE = (
    ("“I lost my ring yesterday,” said Lucia.", "Lucia said that she had lost her ring the day before.", "moves the tense back (*had lost*)", "changes *I* and *my* to *she* and *her*", "changes *yesterday* to *the day before* (or *the previous day*)"),
    ("“We will meet you here tomorrow,” the guides told us.", "The guides told us that they would meet us there the next day.", "moves *will* back to *would*", "changes *we* and *you* to *they* and *us*", "changes *here* and *tomorrow* to *there* and *the next day* (or *the following day*)"),
    ("“Have you seen my dog?” Kenji asked me.", "Kenji asked me if I had seen his dog.", "uses *if* or *whether*", "moves the tense back (*had seen*)", "changes *you* and *my* to *I* and *his* and uses the order of a statement"),
)  # fmt: skip


@template(
    "grammar.rewrite-as-reported-speech",
    skill="grammar.passive-and-reported-speech",
    kind="free_text",
    difficulty=0.7,
    reason="tense, persons and words of time must all be changed",
    variants=3,
    curated=True,
    fact=_REWRITE,
)
def rewrite_as_reported_speech(fact: tuple[str, str, str, str, str]) -> Draft:
    direct, key, one, two, three = fact
    return Draft(
        stem=f"Write this sentence in reported speech, and say what you had to change: {direct}",
        key=f"{key} Changes: the tense, the persons, and words of time and place.",
        rubric=[
            RubricPoint(text=f"The new sentence {one}"),
            RubricPoint(text=f"The new sentence {two}"),
            RubricPoint(text=f"The new sentence {three}"),
            RubricPoint(text="Says what was changed (tense, persons, words of time or place)"),
        ],
        hints=(
            "Who tells it now, and when? What does that do to the verb and to words such as *I*?",
            "Move the tense one step back, and look at every word that depends on who speaks, where and when.",
            "For instance *“I saw you here yesterday,” he said* turns into *He said that he had seen me there the day before*.",
        ),
        explanation=(f"Direct: {direct}", f"The new sentence {one}; it {two}; it {three}.", key),
    )


_TENSE_SETS = (
    ("Which sentences are right?", ("She has been here since Monday.", "They left an hour ago."), (("I have seen him yesterday.", "present-perfect-with-past-time", "*Yesterday* is over."), ("He lives here since May.", "present-with-since", "*Since May* reaches from the past up to now.")), 0.6),
    ("Which sentences are right?", ("I was reading when you called.", "He usually walks to work."), (("Look, it rains!", "simple-for-now", "*Look* shows that it goes on at this moment."), ("She is knowing the answer.", "progressive-of-state-verb", "Verbs of knowing do not stand in the progressive.")), 0.3),
    ("Which sentences are right?", ("After we had eaten, we went for a walk.", "I have never been to Fiji."), (("She had call me before she came.", "base-form-after-have", "After *had* the third form stands."), ("We are waiting here for two hours now.", "present-with-since", "*For two hours now* reaches from the past up to now.")), 0.9),
)  # fmt: skip


@template(
    "grammar.sentences-in-the-right-tense",
    skill="grammar.tenses",
    kind="multiple_choice",
    difficulty=0.2,
    reason="four sentences with different signals of time",
    variants=3,
    curated=True,
    fact=_TENSE_SETS,
)
def sentences_in_the_right_tense(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...], float]) -> Draft:
    return right_sentences(
        fact,
        "Look for the words of time in each sentence.",
        "Is the time over, does it reach up to now, or does something go on at this moment? Judge each sentence alone.",
        "For instance *ago* needs the past simple, *since* the present perfect, and *now* the progressive.",
    )
