"""English grammar and vocabulary: punctuation, meanings of words."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import right_sentences
from store.questions import RubricPoint

_MARKS = (
    ("When the rain stopped, we went out.", (("When the rain stopped we, went out.", "comma-inside-clause", "The comma cuts *we* off from *went*."), ("When, the rain stopped we went out.", "comma-inside-clause", "The comma cuts *when* off from its own sentence."), ("When the rain, stopped we went out.", "comma-inside-clause", "The comma cuts *the rain* off from *stopped*.")), "An opening clause ends where the main sentence begins.", "when-clause", -0.8),
    ("We bought bread, salt and oil.", (("We bought, bread salt and oil.", "comma-after-verb", "The comma cuts the verb off from what was bought."), ("We bought bread salt, and oil.", "list-comma-missing", "Look at the first two things of the list."), ("We, bought bread salt and oil.", "comma-after-subject", "The comma cuts the subject off from its verb.")), "Things of a list are kept apart from each other, and from nothing else.", "list", -0.9),
    ("It was late, so we went home.", (("It was late so, we went home.", "comma-after-joining-word", "The joining word belongs to the second sentence."), ("It was late so we, went home.", "comma-inside-clause", "The comma cuts *we* off from *went*."), ("It was late so we went, home.", "comma-inside-clause", "The comma cuts *home* off for no reason.")), "Two sentences are joined here by a small word. The pause lies before it.", "join", -0.2),
    ("My uncle, a baker from Lodz, sings well.", (("My uncle a baker from Lodz, sings well.", "extra-remark-half-marked", "The extra remark has an end, but where does it begin?"), ("My uncle, a baker from Lodz sings well.", "extra-remark-half-marked", "The extra remark has a beginning, but where does it end?"), ("My uncle a baker, from Lodz, sings well.", "extra-remark-misplaced", "Leave out what stands between the commas. Does the rest make a sentence?")), "An extra remark that can be left out is marked on both sides.", "extra", 0.3),
    ("The shop was closed; we came back later.", (("The shop was closed, we came back later.", "comma-splice", "Two whole sentences are joined by a comma alone."), ("The shop was closed we; came back later.", "semicolon-misplaced", "The mark must stand between the two whole sentences."), ("The shop was; closed, we came back later.", "semicolon-misplaced", "What stands before the mark is no whole sentence.")), "Two whole sentences that belong together need more than a comma.", "semicolon", 0.5),
    ("She packed three things: a rope, a lamp and a map.", (("She packed: three things, a rope, a lamp and a map.", "colon-after-verb", "The mark cuts the verb off from what she packed."), ("She packed three things; a rope, a lamp and a map.", "semicolon-for-colon", "What follows is no whole sentence but a list that was announced."), ("She packed three things a rope: a lamp and a map.", "colon-misplaced", "What was announced begins with the rope.")), "A list that was announced follows a mark with two dots.", "colon", 0.5),
    ("“Where are you?” asked Noor.", (("“Where are you” asked Noor?", "question-mark-outside", "The question is what Noor said. Where does it end?"), ("“Where are you?” Asked Noor.", "capital-after-speech", "The sentence goes on after the speech."), ("“Where are you, asked Noor?”", "speech-marks-around-reporter", "Did Noor speak all of these words?")), "The marks of speech stand around what was said, with its own end mark.", "speech", 0.0),
    ("Let's eat, Grandma!", (("Let's eat Grandma!", "address-comma-missing", "Without a pause Grandma is the meal."), ("Let's, eat Grandma!", "comma-inside-clause", "Grandma is still the meal."), ("Lets eat, Grandma!", "apostrophe-left-out", "A sign for a left-out letter is missing in the first word.")), "Somebody who is spoken to is set apart.", "address", -0.1),
    ("The boys' coats are wet, but they don't mind.", (("The boys coats' are wet, but they don't mind.", "apostrophe-at-wrong-place", "Who owns something, the boys or the coats?"), ("The boys' coats are wet but, they don't mind.", "comma-after-joining-word", "The joining word belongs to the second sentence."), ("The boys' coats are wet, but they do'nt mind.", "apostrophe-at-wrong-place", "The sign stands where a letter is left out.")), "The sign for owners stands after the *s* of a plural, the sign for a left-out letter in its place.", "apostrophe", 0.8),
    ("However, the plan failed.", (("However the plan, failed.", "comma-after-subject", "The comma cuts the subject off from its verb."), ("However; the plan failed.", "semicolon-misplaced", "What stands before the mark is no whole sentence."), ("However the plan failed,", "comma-at-end", "A sentence does not end with a comma.")), "A single word that opens and comments is followed by a short pause.", "opening", 0.1),
)  # fmt: skip
_LIKE_MARKS = {
    "when-clause": "*If you are cold, take my coat.*", "list": "*She speaks Thai, Urdu and Welsh.*", "join": "*I was tired, but I read on.*",
    "extra": "*Quito, the capital of Ecuador, lies high up.*", "semicolon": "*The road is long; take some water.*",
    "colon": "*He had two pets: a cat and a crow.*", "speech": "*“Come in!” said Ann.*", "address": "*Thank you, doctor.*",
    "apostrophe": "*The girls' bikes aren't here.*", "opening": "*Luckily, nobody was hurt.*",
}  # fmt: skip


@template(
    "grammar.punctuated-rightly",
    skill="grammar.punctuation",
    kind="single_choice",
    difficulty=0.1,
    reason="four versions of one sentence differ in their marks alone",
    variants=10,
    curated=True,
    fact=_MARKS,
)
def punctuated_rightly(fact: tuple[str, tuple[tuple[str, str, str], ...], str, str, float]) -> Draft:
    key, wrong, rule, kind, harder = fact
    bare = "".join(sign for sign in key.lower() if sign.isalpha() or sign == " ")
    return Draft(
        stem=f"These words are to be one or two sentences: *{bare}*. Which version has the right punctuation?",
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Read each version aloud and pause at its marks. Which pauses make sense?",
            rule,
            f"{rule} Compare: {_LIKE_MARKS[kind]}",
        ),
        explanation=(rule, key),
        harder=harder,
    )


_NAMES = (
    (",", "comma", (), "It marks a short pause and parts items of a list.", (("apostrophe", "That one stands higher up."), ("full stop", "That one ends a sentence."))),
    (";", "semicolon", (), "It stands between two whole sentences that belong together.", (("colon", "That one has two dots."), ("comma", "That one has no dot above it."))),
    (":", "colon", (), "It announces a list or an explanation.", (("semicolon", "That one has a comma below the dot."), ("full stop", "That one has one dot."))),
    ("?", "question mark", (), "It ends a sentence that wants an answer.", (("exclamation mark", "That one ends a call or an order."),)),
    ("!", "exclamation mark", ("exclamation point",), "It ends a call or an order.", (("question mark", "That one wants an answer."),)),
    ("'", "apostrophe", (), "It stands for left-out letters and shows owners.", (("comma", "That one stands lower down."), ("quotation mark", "These come in pairs around speech."))),
    (".", "full stop", ("period", "point", "fullstop"), "It ends a statement.", (("comma", "That one only marks a pause."), ("colon", "That one has two dots."))),
    ("-", "hyphen", ("dash",), "It joins two words into one, as in *well-known*.", (("apostrophe", "That one stands for left-out letters."), ("bracket", "Brackets come in pairs."))),
)  # fmt: skip


@template(
    "grammar.name-of-the-mark",
    skill="grammar.punctuation",
    kind="short_text",
    difficulty=-0.9,
    reason="the names of common marks",
    variants=8,
    curated=True,
    fact=_NAMES,
)
def name_of_the_mark(fact: tuple[str, str, tuple[str, ...], str, tuple[tuple[str, str], ...]]) -> Draft:
    mark, key, accept, use, wrong = fact
    return Draft(
        stem=f"What is this punctuation mark called? `{mark}`",
        key=key,
        accept=accept,
        wrong=[Wrong(answer=text, misconception="marks-confused", feedback=said) for text, said in wrong],
        hints=(
            "Think of a sentence with this mark. What is it good for there?",
            use,
            f"{use} Its name starts with *{key[:2]}-* and has {len(key.replace(' ', ''))} letters.",
        ),
        explanation=(use, f"It is called {key}."),
    )


_MARK_SETS = (
    ("Which sentences are punctuated correctly?", ("I was hungry, but the kitchen was closed.", "If you see Ali, tell him."), (("I was hungry, the kitchen was closed.", "comma-splice", "Two whole sentences are joined by a comma alone."), ("The man with the red hat, is my uncle.", "comma-after-subject", "The comma cuts the subject off from its verb.")), 0.1),
    ("Which sentences are punctuated correctly?", ("The players, who had trained hard, won.", "Tea, coffee and juice were on the table."), (("The apple's are ripe.", "apostrophe-in-plural", "Several apples own nothing here."), ("Do you know, where he is?", "comma-before-object-clause", "The second part is what you know. Nothing parts it off.")), 0.5),
    ("Which sentences are punctuated correctly?", ("He had one wish: to sleep.", "The road was icy; nobody drove."), (("He wished: to sleep.", "colon-after-verb", "The mark cuts the verb off from its object."), ("The road was icy; and wet.", "semicolon-misplaced", "What follows is no whole sentence.")), 0.6),
)  # fmt: skip


@template(
    "grammar.sentences-well-punctuated",
    skill="grammar.punctuation",
    kind="multiple_choice",
    difficulty=0.3,
    reason="each sentence tests another rule",
    variants=3,
    curated=True,
    fact=_MARK_SETS,
)
def sentences_well_punctuated(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...], float]) -> Draft:
    return right_sentences(
        fact,
        "Where does each sentence have its parts? A mark belongs between parts, not inside them.",
        "A subject is never cut off from its verb, and two whole sentences need more than a comma.",
        "For instance *The old house, is empty* cuts the subject off, and *It rained, we left* joins two sentences by a comma alone.",
    )


_SYNONYMS = (
    ("begin", "start", ("finish", "hide", "borrow"), "A race does so when a pistol is fired.", -1.2), ("huge", "enormous", ("tiny", "round", "heavy"), "An elephant beside a mouse is so.", -0.8), ("annoy", "irritate", ("please", "announce", "invite"), "A fly that does not stop buzzing does so.", 0.1),
    ("brave", "courageous", ("careful", "cruel", "clever"), "A firefighter needs to be so.", -0.5), ("rapid", "swift", ("steep", "rare", "rough"), "A swallow in flight is so.", 0.3), ("reluctant", "unwilling", ("relaxed", "reliable", "eager"), "Somebody who goes to the dentist may be so.", 0.8),
    ("abundant", "plentiful", ("abandoned", "scarce", "absent"), "Fish are so in a good year.", 0.9), ("purchase", "buy", ("pursue", "sell", "promise"), "You do so in a shop.", -0.6), ("conceal", "hide", ("cancel", "reveal", "complain"), "Somebody does so with a present before a birthday.", 0.4),
    ("weary", "tired", ("worried", "cheerful", "windy"), "After a long walk people are so.", 0.3), ("obstinate", "stubborn", ("obvious", "obedient", "blocked"), "A donkey that does not want to move is so.", 1.0), ("ancient", "very old", ("modern", "nearby", "famous"), "The pyramids are so.", -0.9),
)  # fmt: skip
_OPPOSITES = (
    ("generous", "stingy", ("gentle", "wealthy", "giving"), "Such a person gives nothing away.", 0.3), ("artificial", "natural", ("false", "artistic", "modern"), "A real flower is so, a plastic one is not.", 0.2), ("expand", "shrink", ("explain", "grow", "spend"), "A wool pullover may do so in hot water.", 0.2),
    ("shallow", "deep", ("narrow", "flat", "hollow"), "A well is so.", -0.7), ("arrive", "depart", ("derive", "reach", "travel"), "A train does so when it leaves.", -0.4), ("victory", "defeat", ("battle", "triumph", "prize"), "The other side has it after the game.", 0.0),
    ("temporary", "permanent", ("short", "timely", "early"), "A tattoo is so.", 0.7), ("transparent", "opaque", ("clear", "coloured", "thin"), "A brick wall is so.", 1.0), ("guilty", "innocent", ("careful", "accused", "gilded"), "Somebody who did nothing wrong is so.", -0.1), ("tiny", "gigantic", ("little", "weak", "noisy"), "A whale is so.", -0.9),
)  # fmt: skip


@template(
    "grammar.find-the-synonym",
    skill="grammar.vocabulary",
    kind="single_choice",
    difficulty=0.0,
    reason="the word must be known; look-alikes and opposites tempt",
    variants=12,
    curated=True,
    word=_SYNONYMS,
)
def find_the_synonym(word: tuple[str, str, tuple[str, str, str], str, float]) -> Draft:
    base, key, others, clue, harder = word
    return Draft(
        stem=f"Which word or phrase means nearly the same as *{base}*?",
        key=key,
        wrong=[
            Wrong(
                answer=other,
                misconception="wrong-meaning",
                feedback=f"Put *{other}* in the place of *{base}* in a sentence of your own. Does it still mean the same? Think of this: {clue[0].lower()}{clue[1:]}",
            )
            for other in others
        ],
        hints=(
            f"Make a sentence with *{base}*. Which of the words could stand there without changing the sense?",
            f"A clue: {clue[0].lower()}{clue[1:]}",
            f"A clue: {clue[0].lower()}{clue[1:]} Now cross out *{others[0]}* and *{others[1]}*, which mean something else.",
        ),
        explanation=(clue, f"Nearly the same as *{base}* is: {key}"),
        harder=harder,
    )


@template(
    "grammar.find-the-opposite",
    skill="grammar.vocabulary",
    kind="single_choice",
    difficulty=0.0,
    reason="the word must be known; synonyms and look-alikes tempt",
    variants=10,
    curated=True,
    word=_OPPOSITES,
)
def find_the_opposite(word: tuple[str, str, tuple[str, str, str], str, float]) -> Draft:
    base, key, others, clue, harder = word
    return Draft(
        stem=f"Which word is the opposite of *{base}*?",
        key=key,
        wrong=[
            Wrong(
                answer=other,
                misconception="wrong-opposite",
                feedback=f"Can something be *{other}* and *{base}* at once, or does *{other}* have nothing to do with it? Then it is no opposite. A clue: {clue[0].lower()}{clue[1:]}",
            )
            for other in others
        ],
        hints=(
            f"What does *{base}* mean? Say it in your own words, then turn it round.",
            f"A clue about the opposite: {clue[0].lower()}{clue[1:]}",
            f"A clue: {clue[0].lower()}{clue[1:]} Now cross out *{others[0]}* and *{others[1]}*.",
        ),
        explanation=(clue, f"The opposite of *{base}* is: {key}"),
        harder=harder,
    )


_DEFINED = (
    ("a person who repairs water pipes", "plumber", (), "The letter in the middle of the word is silent.", (("carpenter", "That person works with wood."), ("electrician", "That person works with wires."))),
    ("a hundred years", "century", (), "Cricket players are glad when they score one, a hundred runs.", (("decade", "That is ten years."), ("millennium", "That is a thousand years."))),
    ("the meal in the morning", "breakfast", (), "One *breaks* something with it that lasted the night.", (("lunch", "That is the meal at noon."), ("dinner", "That is a later meal."))),
    ("a place where books can be borrowed", "library", (), "Its name comes from the Latin word for book, *liber*.", (("bookshop", "There books are sold."), ("bookstore", "There books are sold."))),
    ("somebody who writes music", "composer", (), "The word comes from *putting together*.", (("singer", "That person performs."), ("conductor", "That person leads an orchestra."))),
    ("the season between summer and winter", "autumn", ("fall",), "The leaves turn yellow then.", (("spring", "That comes after winter."),)),
    ("a doctor who operates on people", "surgeon", (), "The word has a *g* in it that sounds like *j*.", (("physician", "That doctor treats people without operating."), ("nurse", "That person helps doctors and cares for patients."))),
    ("a piece of land with water all around", "island", (), "The second letter is silent.", (("peninsula", "That has water on three sides only."), ("coast", "That is the edge of the land."))),
    ("a doctor for animals", "vet", ("veterinarian", "veterinary surgeon", "veterinary"), "The usual word is short for a very long one.", (("farmer", "That person keeps animals."), ("dentist", "That one treats teeth."))),
)  # fmt: skip


@template(
    "grammar.word-for-a-meaning",
    skill="grammar.vocabulary",
    kind="short_text",
    difficulty=-0.5,
    reason="the word must be found without choices",
    variants=9,
    curated=True,
    fact=_DEFINED,
)
def word_for_a_meaning(fact: tuple[str, str, tuple[str, ...], str, tuple[tuple[str, str], ...]]) -> Draft:
    meaning, key, accept, clue, wrong = fact
    return Draft(
        stem=f"Which English word means this? {meaning[0].upper()}{meaning[1:]}",
        key=key,
        accept=accept,
        wrong=[Wrong(answer=text, misconception="wrong-meaning", feedback=said) for text, said in wrong],
        hints=(
            "Think of a situation in which you need this word.",
            clue,
            f"{clue} The word has {len(key)} letters and starts with *{key[:2]}-*.",
        ),
        explanation=(f"Meaning: {meaning}.", f"The word is {key}."),
    )


_IDIOMS = (
    ("a piece of cake", "something very easy", "a task", "The test was a piece of cake: everybody finished early."),
    ("to break the ice", "to make people feel less shy at a first meeting", "a meeting of strangers", "Her joke broke the ice, and soon all were talking."),
    ("once in a blue moon", "very rarely", "how often something happens", "He visits us once in a blue moon, perhaps every five years."),
    ("to let the cat out of the bag", "to tell a secret by mistake", "a secret", "It was to be a surprise party, but Tom let the cat out of the bag."),
    ("to kill two birds with one stone", "to reach two aims with one action", "an action with two aims", "I cycled to work and killed two birds with one stone: I saved money and got fit."),
    ("to be in the same boat", "to share the same difficult situation", "people with the same problem", "We have all lost our keys, so we are in the same boat."),
)  # fmt: skip


@template(
    "grammar.explain-the-idiom",
    skill="grammar.vocabulary",
    kind="free_text",
    difficulty=0.7,
    reason="a figure of speech must be explained and used",
    variants=6,
    curated=True,
    fact=_IDIOMS,
)
def explain_the_idiom(fact: tuple[str, str, str, str]) -> Draft:
    idiom, meaning, about, example = fact
    return Draft(
        stem=f"What does the English idiom *{idiom}* mean? Explain it, and use it in a sentence that shows its meaning.",
        key=f"It means: {meaning}. For example: {example}",
        rubric=[
            RubricPoint(text=f"Gives the meaning: {meaning}"),
            RubricPoint(text="Uses the idiom in a whole sentence"),
            RubricPoint(text="The sentence shows the meaning, so that a reader could guess it", points=0.5),
        ],
        hints=(
            "The words are not meant literally. In which situation have you heard them?",
            f"It is said about {about}.",
            f"It is said about {about}, for instance: *{example.split(',')[0].split(':')[0].rstrip('.')}.* What does that tell?",
        ),
        explanation=(f"It is said about {about}.", f"Meaning: {meaning}.", f"Example: {example}"),
    )
