"""English grammar: superlatives, what a comparison says, and the same said in another way."""

from store.bank.facts import Essay, essays
from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, Row, filled, gap_text, meaning_choice

_SKILL = "grammar.comparison"
_HIGHEST = (
    ("heavy", f"This is the {GAP} stone of all.", "heaviest", "heavyest", "heavier", "the *y* becomes *i*", -0.9),
    ("nice", f"That was the {GAP} day of the week.", "nicest", "niceest", "nicer", "it has an *e* at its end already", -0.9),
    ("wet", f"April was the {GAP} month of the year.", "wettest", "wetest", "wetter", "after its short vowel the last consonant is doubled", -0.8),
    ("good", f"She is the {GAP} swimmer in our school.", "best", "goodest", "better", "the word is irregular", -0.9),
    ("beautiful", f"It is the {GAP} beach on the island.", "most beautiful", "beautifullest", "more beautiful", "it is a long word", -0.4),
    ("dry", f"The Atacama is one of the {GAP} places on Earth.", "driest", "most dry", "drier", "the word is short, and the *y* becomes *i*", 0.0),
    ("crowded", f"Saturday is the {GAP} day at the market.", "most crowded", "crowdedest", "more crowded", "a word in *-ed* is treated like a long one", 0.2),
    ("far", f"Neptune is the {GAP} planet from the Sun.", "farthest", "farest", "farther", "the word is irregular and takes a *-th-*", 0.5),
    ("carefully", f"Of all the drivers she drives the {GAP}.", "most carefully", "carefulliest", "more carefully", "an adverb in *-ly* is treated like a long word", 0.7),
    ("little", f"Of the three cakes this one has the {GAP} sugar.", "least", "littlest", "less", "for amounts the word is irregular", 0.9),
)  # fmt: skip


@template(
    "grammar.write-the-superlative",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="spelling rules, long words and irregular ones",
    variants=10,
    curated=True,
    word=_HIGHEST,
)
def write_the_superlative(word: tuple[str, str, str, str, str, str, float]) -> Draft:
    base, sentence, key, slip, two, rule, harder = word
    shape = "a word before it" if " " in key else f"the ending *-{key[-2:]}* and has {len(key)} letters in all"
    return Draft(
        stem=f"Write the form of *{base}* that belongs in the gap: {sentence}",
        key=key,
        accept={"far": ("furthest",), "dry": ("dryest",)}.get(base, ()),
        wrong=[
            Wrong(answer=slip, misconception="regular-superlative", feedback=f"Think of the kind of word: {rule}."),
            Wrong(
                answer=two,
                misconception="comparative-for-superlative",
                feedback="That form compares with one other. After *the* one is compared with all here.",
            ),
        ],
        hints=(
            f"Is *{base}* short, long or irregular? One is compared with all the others here.",
            f"The highest degree is needed. About this word: {rule}.",
            f"About this word: {rule}. Its comparative is *{two}*; the form asked for gets {shape}.",
        ),
        explanation=(f"One is compared with all the others. About this word: {rule}.", filled(sentence, key)),
        harder=harder,
    )


_UNTOLD = ("It cannot be told", "comparison-not-combined")
_SAYS: tuple[Row, ...] = (
    ("*Ana is taller than Ben. Ben is taller than Cem.* Who is the shortest?", "Cem", (("Ana", "comparison-turned-round", "She is taller than one of the others, so she cannot be the shortest."), ("Ben", "comparison-not-combined", "He is taller than somebody. Read the second sentence again."), (*_UNTOLD, "Put the three side by side, from tall to short.")), "The name before *taller than* belongs to the taller one. Put the three in a row.", "*A crow is bigger than a wren*: the wren is the smaller one.", -1.1),
    ("*The soup is as salty as the stew, but not as hot.* Which of the two is hotter?", "The stew", (("The soup", "not-as-turned-round", "*Not as hot* says something about the soup."), ("Both are equally hot", "as-as-carried-over", "*As salty as* makes them equal in salt only."), (*_UNTOLD, "*Not as hot* tells it. Of which of the two is it said?")), "*Not as ... as* gives the first one less of it.", "*Tin is not as heavy as gold*: gold is heavier.", -0.8),
    ("*Kofi is not as old as Lea. Mio is older than Lea.* Who is the oldest?", "Mio", (("Kofi", "not-as-turned-round", "*Not as old as* makes him younger."), ("Lea", "comparison-not-combined", "She is older than one of them, but what about the other one?"), (*_UNTOLD, "Put the three in a row, with Lea in the middle.")), "*Not as old as* means *younger than*. Put the three in a row.", "*An ant is not as big as a bee, and a crow is bigger than a bee*: the order is ant, bee, crow.", -0.2),
    ("*The red rope is less long than the blue one, but longer than the green one.* Which rope is the longest?", "The blue one", (("The red one", "less-as-more", "*Less long than* makes it shorter than another one."), ("The green one", "comparison-turned-round", "Another rope is longer than this one."), (*_UNTOLD, "Put the three in a row, with the red one in the middle.")), "*Less long than* means *shorter than*. Put the three in a row.", "*Tin is less heavy than lead* means that lead is heavier.", 0.0),
    ("*No other lake in the valley is as deep as Lake Oro.* What does that mean?", "Lake Oro is the deepest in the valley.", (("Lake Oro is not very deep.", "negation-moved", "*No* belongs to the other lakes."), ("Another lake is just as deep.", "as-as-without-no", "*No other* says that there is none of that depth."), ("All the lakes are equally deep.", "as-as-without-no", "*No other ... as* sets one lake apart.")), "All the others have less of it. Which form of the adjective says the same?", "*No other boy runs as fast as Leo*: Leo is the fastest.", 0.2),
    ("*The later the evening got, the quieter the streets became.* What is true then?", "They were quieter at eleven than at nine.", (("They were quieter at nine than at eleven.", "comparison-turned-round", "Which of the two hours is the later one?"), ("They were equally quiet all evening.", "change-overlooked", "*The later ..., the quieter* tells of a change."), ("They were quietest early in the evening.", "comparison-turned-round", "Did the noise grow or fall in the course of the evening?")), "Two things change together: each step in the first brings a step in the second.", "*The longer you wait, the colder the tea gets.*", 0.5),
    ("*Hardly anybody sings better than Zola.* What does that mean?", "Very few people sing better.", (("Nobody sings better.", "hardly-as-not", "*Hardly anybody* leaves room for a few."), ("Most people sing better.", "hardly-overlooked", "*Hardly* makes the number very small."), ("Zola can hardly sing.", "hardly-moved", "*Hardly* belongs to *anybody* and not to her singing.")), "*Hardly anybody* means *almost nobody*.", "*Hardly any shop is open on Sunday*: one or two may be.", 0.8),
    ("*Imre is by no means the slowest in the team.* What must be true?", "Somebody in the team is slower than Imre.", (("Imre is the slowest.", "negation-overlooked", "*By no means* is a strong *not*."), ("Imre is the fastest.", "opposite-for-negation", "There are places between the slowest and the fastest."), ("All of them are equally slow.", "superlative-as-equal", "The sentence speaks of a slowest one.")), "*By no means* is a strong *not*. If one is not at the end of the row, what must there be?", "*This hill is by no means the highest*: a higher one exists.", 0.9),
)  # fmt: skip


@template(
    "grammar.what-the-comparison-says",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="less, not as, no other and hardly turn a comparison round",
    variants=8,
    curated=True,
    row=_SAYS,
)
def what_the_comparison_says(row: Row) -> Draft:
    return meaning_choice(row, "Draw a line from little to much, and put what is compared on it.")


_AGAIN: tuple[Row, ...] = (
    (f"The hill is higher than the tower. The tower is not as {GAP} as the hill.", "high", (("higher", "comparative-after-as", "After *as* the adjective has no ending."), ("highest", "superlative-for-comparative", "Only two things are compared.")), "Between *as* and *as* stands the simple form.", "*A bike is not as fast as a train.*", -0.9),
    (f"No pupil here is younger than Edu. Edu is the {GAP} pupil here.", "youngest", (("younger", "comparative-for-superlative", "Edu is compared with all the others."), ("young", "comparison-left-out", "After *the* the highest degree is needed here.")), "He is compared with all the others: the highest degree is needed.", "*No hill is higher than this one: it is the highest.*", -0.8),
    (f"The train is cheaper than the plane. The plane is more {GAP} than the train.", "expensive", (("cheap", "comparison-turned-round", "Which of the two costs more?"), ("cheaper", "double-comparison", "*More* already compares. And which of the two costs more?")), "The sentence is turned round, so the opposite of *cheap* is needed, and it is a long word.", "*A puzzle is easier than a riddle; the riddle is more difficult.*", -0.1),
    (f"My first try was better than my second. My second try was {GAP} than my first.", "worse", (("badder", "regular-comparative", "The adjective is irregular."), ("worst", "superlative-for-comparative", "Only two tries are compared."), ("better", "comparison-turned-round", "Which try was the good one?")), "The sentence is turned round, so the opposite of *better* is needed; the word is irregular.", "*bad* has forms of its own, as *good* has.", 0.0),
    (f"I have never read a duller book than this. This is the {GAP} book I have ever read.", "dullest", (("duller", "comparative-for-superlative", "It is compared with all the books."), ("more dull", "more-with-short-adjective", "The word is short, and it is compared with all the books.")), "It is compared with all the books the speaker knows: the highest degree of a short word.", "*I have never seen a taller tree: it is the tallest tree I have ever seen.*", 0.3),
    (f"Fewer people came on Friday than on Saturday. On Saturday {GAP} people came than on Friday.", "more", (("many", "comparison-left-out", "*Than* needs a form that compares."), ("most", "superlative-for-comparative", "Only two days are compared."), ("less", "comparison-turned-round", "On which day was the crowd bigger?")), "The sentence is turned round, so the opposite of *fewer* is needed.", "*I have fewer coins than you* has an opposite that goes with any noun.", 0.4),
    (f"She drinks less tea than I do. She does not drink as {GAP} tea as I do.", "much", (("more", "comparative-after-as", "After *as* the simple form stands."), ("many", "many-with-uncountable", "Tea is not counted, only cups of it."), ("less", "comparative-after-as", "After *as* the simple form stands, and *not* already turns the sentence round.")), "Between *as* and *as* stands the simple form. An amount is meant, not a number.", "*A horse does not sleep as ... as a cat*: the same word fits there.", 0.7),
    (f"Steeper roads make people slower. The steeper the road is, the more {GAP} people walk.", "slowly", (("slow", "adjective-for-adverb", "It tells how they walk: the verb needs an adverb."), ("slower", "double-comparison", "*More* already compares.")), "It tells how people walk, so an adverb is needed; *more* already compares.", "*The better the light is, the more easily you read.*", 0.8),
)  # fmt: skip
_ALSO = {
    "high": ("tall",),
    "expensive": ("costly", "dear", "pricey"),
    "worse": ("poorer", "weaker"),
    "dullest": ("dreariest",),
}


@template(
    "grammar.compare-in-other-words",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="the comparison is turned round or its form changed",
    variants=8,
    curated=True,
    row=_AGAIN,
)
def compare_in_other_words(row: Row) -> Draft:
    return gap_text(
        row,
        "What does the first sentence say? Say it to yourself in your own words before you fill the gap.",
        "Fill the gap with one word, so that both sentences mean the same.",
        _ALSO.get(row[1], ()),
    )


explained_comparisons = essays(
    "grammar.explain-a-comparison",
    (
        Essay("Explain the difference between *as tall as* and *taller than*, and use each of them in a sentence.", ("*As tall as* says that two have the same height.", "*Taller than* says that one has more height than the other.", "It uses *as tall as* correctly, such as *Ben is as tall as Leo*.", "It uses *taller than* correctly, such as *Ben is taller than Ada*."), "Think of two friends of the same height, and of two others.", "One of them is for equal things, the other one for different things.", "Begin like this: *A pound of wool is as heavy as a pound of iron*, for they are equal. Now write about heights.", -0.8),
        Essay("When does an adjective take *-er*, and when does *more* stand before it? Give the rule and an example of each.", ("Short adjectives take *-er*.", "It gives a right example with *-er*, such as *older*.", "Long adjectives have *more* before them.", "It gives a right example with *more*, such as *more careful*."), "Say *old* and *dangerous* aloud. What is different about them?", "The length of the word decides, that is, its number of syllables.", "Begin like this: *cold* has one syllable, so it becomes *colder*. Now take a word of three syllables.", -0.2),
        Essay("Find the two mistakes in *My bag is more heavier then yours*. Write the sentence correctly, and explain both.", ("The right sentence is *My bag is heavier than yours*.", "*Heavier* already compares, so *more* is too much.", "After a comparative stands *than*; *then* tells what comes next in time."), "Which word stands there without need, and which one is spelt like another?", "The comparison is marked twice, and one word belongs to time.", "For example *He is more older then me* has the same two slips: the ending *-er* is enough, and the word of time is wrong.", 0.1),
        Essay("What is the difference between *She is the better player* and *She is the best player*? Say when each of them fits.", ("*The better* compares two players.", "*The best* compares three players or more.", "Both pick out one, but the size of the group is different."), "How many players are there at least in each case?", "One of the forms is the comparative, the other one the superlative. How many does each of them compare?", "For example of two brothers one is *the older*, of three brothers one is *the oldest*.", 0.7),
    ),
    skill=_SKILL,
    reason="a rule must be put into words and shown by examples",
)  # fmt: skip
