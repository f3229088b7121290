"""English grammar and vocabulary: comparison, prepositions, word formation."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, Row, gap_choice, gap_text

_ADJECTIVES = (
    ("big", "bigger", "biger", "a short vowel before one consonant: the consonant is doubled", -0.8), ("happy", "happier", "happyer", "the *y* becomes *i*", -0.8),
    ("good", "better", "gooder", "the word is irregular", -0.7), ("bad", "worse", "badder", "the word is irregular", -0.4), ("large", "larger", "largeer", "it has an *e* at its end already", -0.9),
    ("careful", "more careful", "carefuller", "it is a long word", -0.3), ("hot", "hotter", "hoter", "a short vowel before one consonant: the consonant is doubled", -0.7), ("far", "further", "farer", "the word is irregular", 0.4),
    ("easy", "easier", "easyer", "the *y* becomes *i*", -0.8), ("expensive", "more expensive", "expensiver", "it is a long word", -0.5), ("thin", "thinner", "thiner", "a short vowel before one consonant: the consonant is doubled", -0.4),
    ("quickly", "more quickly", "quicklier", "an adverb in *-ly* is treated like a long word", 0.2),
)  # fmt: skip


@template(
    "grammar.write-the-comparative",
    skill="grammar.comparison",
    kind="short_text",
    difficulty=0.0,
    reason="spelling rules, long words and irregular ones",
    variants=12,
    curated=True,
    word=_ADJECTIVES,
)
def write_the_comparative(word: tuple[str, str, str, str, float]) -> Draft:
    base, key, slip, rule, harder = word
    ending = "a word before it" if key.startswith("more") else f"the ending *-{key[-2:]}*"
    wrong = [
        Wrong(answer=slip, misconception="regular-comparative", feedback=f"Not just *-er*: {rule}."),
        Wrong(
            answer=f"most {base}" if key.startswith("more") else f"more {base}",
            misconception="more-with-short-adjective" if not key.startswith("more") else "superlative-for-comparative",
            feedback="A word as short as this one takes an ending or a form of its own."
            if not key.startswith("more")
            else "That compares with all others. Here two are compared.",
        ),
    ]
    return Draft(
        stem=f"Write the comparative of *{base}* (as in *small, smaller*): {base}, {GAP}.",
        key=key,
        accept=("farther",) if base == "far" else (),
        wrong=wrong,
        hints=(
            f"Is *{base}* short, long or irregular?",
            f"For this word: {rule}.",
            f"For this word: {rule}. It gets {ending}"
            + ("." if key.startswith("more") else f" and has {len(key)} letters."),
        ),
        explanation=(f"For this word: {rule}.", f"The forms: {base}, {key}"),
        harder=harder,
    )


_COMPARE: tuple[Row, ...] = (
    (f"This bridge is {GAP} the old one.", "longer than", (("more long than", "more-with-short-adjective", "The adjective is short and takes an ending."), ("longer as", "as-for-than", "That word shows that two are equal."), ("long than", "comparison-left-out", "The adjective lacks its ending.")), "A short adjective takes an ending, and a word follows that belongs to it.", "*Silver is cheaper than gold.*", -0.8),
    (f"Ravi is {GAP} his brother; they have the same height.", "as tall as", (("so tall than", "than-for-as", "They are equal. The other word belongs to differences."), ("taller as", "as-for-than", "They are equal, so the adjective has no ending."), ("as taller as", "double-comparison", "They are equal, so the adjective has no ending.")), "Equal things are compared by the same word before and after the adjective.", "*She is as old as I am.*", -0.1),
    (f"That was the {GAP} film I have ever seen.", "worst", (("worse", "comparative-for-superlative", "*The ... ever* compares with all others, not with one."), ("baddest", "regular-comparative", "This word is irregular."), ("most bad", "more-with-short-adjective", "This word is irregular.")), "*The ... I have ever* needs the highest degree, and this word is irregular.", "*the best book I have ever read* is its opposite.", 0.0),
    (f"The older he gets, {GAP} he becomes.", "the wiser", (("wiser", "the-left-out", "The first part has *the*. The second part needs it as well."), ("the wisest", "superlative-for-comparative", "He is compared with himself, step by step."), ("the more wise he", "word-repeated", "The word *he* already stands in the sentence.")), "Two things that grow together are joined by the same little word twice, each time with the comparative.", "*The more you practise, the better you play.*", 0.8),
    (f"Of the three sisters, Nora runs {GAP}.", "the fastest", (("faster", "comparative-for-superlative", "That compares two. Here there are three."), ("the most fast", "more-with-short-adjective", "The word is short and takes an ending."), ("fastly", "ly-with-irregular-adverb", "This word has the same form as the adjective, and three are compared.")), "Three are compared, so the highest degree is needed; the word is short.", "*Of all the boats, this one is the oldest.*", 0.0),
    (f"Today it is {GAP} than yesterday.", "much colder", (("more colder", "double-comparison", "The ending already compares. It is not marked twice."), ("very colder", "very-with-comparative", "That word stands before the simple form, not before a comparative."), ("much cold", "comparison-left-out", "*Than* needs the comparative.")), "A comparative is made stronger by a word for a large amount, and it is marked only once.", "*This box is far heavier than that one.*", 0.3),
    (f"Her second book is {GAP} the first: hardly anybody reads it.", "less interesting than", (("fewer interesting than", "fewer-with-adjective", "That word is for things that can be counted."), ("less interesting as", "as-for-than", "A difference needs another word after the adjective."), ("the least interesting", "superlative-for-comparative", "Two books are compared.")), "A lower degree is formed with the opposite of *more*.", "*This road is less steep than that one.*", 0.3),
)  # fmt: skip


@template(
    "grammar.compare-rightly",
    skill="grammar.comparison",
    kind="single_choice",
    difficulty=0.0,
    reason="equal, different or highest degree, each with its own words",
    variants=7,
    curated=True,
    row=_COMPARE,
)
def compare_rightly(row: Row) -> Draft:
    return gap_choice(row, "Are two things equal, are they different, or is one compared with all others?")


_TIMES = (
    ("Monday", "on", 0.0), ("half past six", "at", 0.0), ("May", "in", 0.0), ("2015", "in", 0.0), ("the third of June", "on", 0.2), ("midnight", "at", 0.1),
    ("the morning", "in", 0.1), ("my birthday", "on", 0.2), ("summer", "in", 0.0), ("noon", "at", 0.1), ("Friday evening", "on", 0.4), ("the nineteenth century", "in", 0.2),
)  # fmt: skip


@template(
    "grammar.prepositions-of-time",
    skill="grammar.prepositions",
    kind="single_choice",
    difficulty=-0.9,
    reason="three prepositions with a simple rule",
    variants=12,
    curated=True,
    time=_TIMES,
    start=("The concert was",),
)
def prepositions_of_time(time: tuple[str, str, float], start: str) -> Draft:
    when, key, harder = time
    kinds = {
        "on": "a day or a date",
        "at": "a point of time",
        "in": "a longer span such as a month, a year or a part of the day",
    }
    if when == "Friday evening":
        kinds["on"] = "part of a named day, so the day decides"
    others = [word for word in ("at", "in", "on") if word != key] + ["by"]
    said = {
        "at": "That one is for points of time.",
        "in": "That one is for longer spans such as months and years.",
        "on": "That one is for days and dates.",
        "by": "That would mean *not later than*, and it needs another kind of sentence.",
    }
    sentence = f"{start} {GAP} {when}."
    return Draft(
        stem=f"What fits into the gap? {sentence}",
        key=key,
        order=("at", "in", "on", "by"),
        wrong=[
            Wrong(
                answer=word,
                misconception="preposition-of-time",
                feedback=f"{said[word]} What kind of time is *{when}*?",
            )
            for word in others
        ],
        hints=(
            f"What kind of time is *{when}*: a point, a day or a longer span?",
            "Points of time, days, and longer spans each have a preposition of their own.",
            f"It is {kinds[key]}. Compare: *at nine o'clock*, *on Tuesday*, *in March*.",
        ),
        explanation=(f"Here it is {kinds[key]}.", sentence.replace(GAP, key)),
        harder=harder,
    )


_FIXED: tuple[Row, ...] = (
    (f"It depends {GAP} the weather.", "on", (("from", "translated-preposition", "Many languages say so, but not English."), ("of", "fixed-preposition", "This verb has another fixed partner."), ("by", "fixed-preposition", "This verb has another fixed partner.")), "The verb has a fixed partner, the same as *rely* has.", "*You can rely ... her* takes the same word.", 0.0),
    (f"She is interested {GAP} old maps.", "in", (("on", "fixed-preposition", "This adjective has another fixed partner."), ("for", "translated-preposition", "Many languages say so, but not English."), ("at", "fixed-preposition", "That goes with *good* and not with this adjective.")), "The adjective has a fixed partner, as *an interest ... music* has.", "*He takes an interest ... chess* has the same word.", -0.1),
    (f"My cousin is good {GAP} drawing.", "at", (("in", "fixed-preposition", "That goes with *interested* and not with this adjective."), ("on", "fixed-preposition", "This adjective has another fixed partner."), ("with", "fixed-preposition", "That is for people and tools. Here it is about a skill.")), "Skills have a fixed partner after *good*, *bad* and *clever*.", "*He is bad ... singing* has the same word.", -0.1),
    (f"We are waiting {GAP} the ferry.", "for", (("on", "fixed-preposition", "This verb has another fixed partner."), ("to", "fixed-preposition", "This verb has another fixed partner."), ("at", "place-for-object", "That would tell the place. Here it is what we hope will come.")), "The verb has a fixed partner, the same as *ask* and *look* have.", "*She is looking ... her keys* has the same word.", -0.7),
    (f"He married {GAP} a dancer from Havana.", "no word", (("with", "translated-preposition", "Many languages say so, but not English."), ("to", "fixed-preposition", "That goes with *be married*, but not with this verb alone."), ("by", "fixed-preposition", "That is not used with this verb.")), "Some verbs take their object directly.", "*She met her friend; he answered the question.*", 0.8),
    (f"They blamed me {GAP} the broken cup.", "for", (("of", "fixed-preposition", "That goes with *accuse*, not with this verb."), ("about", "fixed-preposition", "This verb has another fixed partner."), ("on", "fixed-preposition", "That is used the other way round: to blame a thing on a person.")), "The verb has a fixed partner, the same as *thank somebody* has.", "*I thanked her ... the present* has the same word.", 0.4),
    (f"Our teacher insisted {GAP} clean shoes.", "on", (("in", "fixed-preposition", "This verb has another fixed partner."), ("for", "fixed-preposition", "This verb has another fixed partner."), ("of", "fixed-preposition", "This verb has another fixed partner.")), "The verb has a fixed partner, the same as *depend* and *rely* have.", "*It depends ... you* has the same word.", 0.7),
    (f"She is afraid {GAP} spiders.", "of", (("from", "translated-preposition", "Many languages say so, but not English."), ("for", "fixed-preposition", "That would mean that she worries what may happen to them."), ("about", "fixed-preposition", "That goes with *worried*.")), "The adjective has a fixed partner, the same as *proud* and *tired* have.", "*He is proud ... his garden* has the same word.", -0.1),
)  # fmt: skip


@template(
    "grammar.fixed-prepositions",
    skill="grammar.prepositions",
    kind="single_choice",
    difficulty=0.2,
    reason="verbs and adjectives with a fixed preposition must be known",
    variants=8,
    curated=True,
    row=_FIXED,
)
def fixed_prepositions(row: Row) -> Draft:
    sentence, key, _, rule, _, harder = row
    shown = sentence.replace(f"{GAP} ", "") if key == "no word" else sentence.replace(GAP, key)
    draft = gap_choice(row, "Which word goes together with the verb or adjective before the gap?")
    return Draft(
        stem=draft.stem, key=key, wrong=draft.wrong, hints=draft.hints, harder=harder,
        explanation=(rule, f"{shown} (The gap: {key}.)" if key == "no word" else shown),
    )  # fmt: skip


_PREPOSITION_GAPS: tuple[Row, ...] = (
    (f"The lamp hangs {GAP} the table, half a metre higher.", "above", (("on", "preposition-of-place", "Then it would touch the table."), ("under", "preposition-of-place", "It is higher than the table, not lower.")), "It is higher, but it does not touch.", "*The clouds are ... the hills*; the opposite is *below*.", -0.7),
    (f"The cat is hiding {GAP} the bed, on the floor.", "under", (("above", "preposition-of-place", "It is on the floor, so it is lower than the bed."), ("behind", "preposition-of-place", "Then it would be at the back of the bed, not lower.")), "It is lower than the bed.", "*The submarine dived ... the ship* has the same word; the opposite is *over*.", -0.8),
    (f"Please finish the letter {GAP} Friday at the latest.", "by", (("until", "until-for-by", "That is for something that goes on all the time up to then."), ("till", "until-for-by", "That is for something that goes on all the time up to then."), ("on", "preposition-of-time", "*At the latest* says that it may also be earlier.")), "Not later than this time, perhaps earlier.", "*Be back ... ten o'clock, not later* has the same word.", 0.6),
    (f"The shop is open from nine {GAP} noon, without a break.", "to", (("by", "by-for-until", "That means *not later than*."), ("at", "preposition-of-time", "That is for the point alone. Here it is the end of a span.")), "The span has a beginning with *from* and an end.", "*From A ... Z* has the same word.", -0.3),
    (f"The village lies {GAP} two rivers, one on each side.", "between", (("among", "among-for-between", "That is for more than two."), ("beside", "preposition-of-place", "Then both rivers could be on one side.")), "One thing is on each side, and there are two of them.", "*Come and sit down here, with Ana on your left and Ben on your right.*", 0.0),
    (f"She found a ring {GAP} the many old coins in the chest.", "among", (("between", "between-for-among", "That is for two, or for single things one by one."), ("along", "preposition-of-place", "That is for something long, such as a road.")), "It is in the middle of many things.", "*a wolf ... sheep* has the same word.", 0.7),
)  # fmt: skip


@template(
    "grammar.write-the-preposition",
    skill="grammar.prepositions",
    kind="short_text",
    difficulty=0.1,
    reason="the preposition must be found without choices",
    variants=6,
    curated=True,
    row=_PREPOSITION_GAPS,
)
def write_the_preposition(row: Row) -> Draft:
    accept = {
        "above": ("over",),
        "under": ("underneath", "below", "beneath"),
        "to": ("until", "till"),
        "among": ("amongst", "amid"),
        "by": ("before",),
    }
    return gap_text(row, "Imagine the scene. How do the two things, or the times, lie to each other?", "Fill the gap with one preposition.", accept.get(row[1], ()))  # fmt: skip


_NOUNS = (
    ("decide", "decision", "decidation", "the *d* changes to *s* before *-ion*", 0.2), ("honest", "honesty", "honestness", "only *-y* is added", 0.3), ("arrive", "arrival", "arrivement", "the ending is *-al*", 0.3),
    ("teach (a person)", "teacher", "teachist", "persons from verbs often end in *-er*", -0.9), ("kind", "kindness", "kindity", "the ending is *-ness*", -0.8), ("move", "movement", "movation", "the ending is *-ment*", -0.4),
    ("strong", "strength", "strongness", "the vowel changes, and the ending is *-th*", 0.5), ("explain", "explanation", "explaination", "the *i* before *n* is lost, and the ending is *-ation*", 0.7), ("free", "freedom", "freeness", "the ending is *-dom*", 0.1),
    ("friend (a relation)", "friendship", "friendness", "the ending is *-ship*", -0.3), ("poor", "poverty", "poorness", "the stem changes, and the ending is *-ty*", 0.9), ("science (a person)", "scientist", "sciencer", "the ending is *-ist*", 0.0),
    ("succeed", "success", "succeedment", "the ending is *-ss* in place of *-ed*", 0.4), ("dark", "darkness", "darkity", "the ending is *-ness*", -0.8),
)  # fmt: skip


@template(
    "grammar.make-a-noun",
    skill="grammar.word-formation",
    kind="short_text",
    difficulty=0.1,
    reason="the right ending must be known, and the stem may change",
    variants=14,
    curated=True,
    word=_NOUNS,
)
def make_a_noun(word: tuple[str, str, str, str, float]) -> Draft:
    base, key, slip, rule, harder = word
    plain = base.split(" (")[0]
    note = f" ({base.split('(')[1]}" if "(" in base else ""
    return Draft(
        stem=f"Which noun{note} is made from *{plain}*? Write that one word.",
        key=key,
        wrong=[
            Wrong(
                answer=slip, misconception="wrong-noun-ending", feedback=f"The idea is right, but for this word {rule}."
            ),
            Wrong(
                answer=plain,
                misconception="base-word-kept",
                feedback="That is the word itself. Which noun is made from it?",
            ),
        ],
        hints=(
            "Say a sentence with *the* before the word that you look for. Which ending sounds right?",
            f"For this word {rule}.",
            f"For this word {rule}. The noun has {len(key)} letters and starts with *{key[:3]}-*.",
        ),
        explanation=(f"For this word {rule}.", f"The noun is {key}."),
        harder=harder,
    )


_PREFIXES = (
    ("possible", "im", -0.3), ("happy", "un", -0.9), ("legal", "il", 0.2), ("regular", "ir", 0.1), ("agree", "dis", -0.3), ("visible", "in", 0.2),
    ("polite", "im", -0.1), ("fair", "un", -0.8), ("responsible", "ir", 0.3), ("honest", "dis", 0.2), ("logical", "il", 0.3), ("spell", "mis", 0.1), ("complete", "in", 0.1), ("lucky", "un", -0.9),
)  # fmt: skip


@template(
    "grammar.choose-the-prefix",
    skill="grammar.word-formation",
    kind="single_choice",
    difficulty=0.0,
    reason="several prefixes make opposites, and the next letter often decides",
    variants=14,
    curated=True,
    word=_PREFIXES,
)
def choose_the_prefix(word: tuple[str, str, float]) -> Draft:
    base, prefix, harder = word
    pool = {"im": ("un", "in", "dis"), "un": ("in", "dis", "im"), "il": ("un", "in", "dis"), "ir": ("un", "in", "dis"), "dis": ("un", "in", "mis"), "in": ("un", "im", "dis"), "mis": ("un", "dis", "in")}[prefix]  # fmt: skip
    rules = {
        "im": "Before *p* and *m* one of the prefixes changes its last letter.",
        "il": "Before *l* one of the prefixes takes the same letter as the word.",
        "ir": "Before *r* one of the prefixes takes the same letter as the word.",
        "un": "Most everyday English words, and nearly all that end in *-y* or are very short, take the same prefix.",
        "dis": "Words of agreeing and being true take the prefix that is also in *-trust* and *-like*.",
        "in": "Many words that come from Latin take a prefix of two letters; it stays as it is before most letters.",
        "mis": "A prefix that means *wrongly* is needed, as in *-understand*.",
    }
    task = f"means *to {base} wrongly*" if prefix == "mis" else f"is the opposite of *{base}*"
    like = {"im": "*impatient*", "il": "*illegible*", "ir": "*irrational*", "un": "*unkind*", "dis": "*dislike*", "in": "*inactive*", "mis": "*misunderstand*"}[prefix]  # fmt: skip
    return Draft(
        stem=f"Which word {task}?",
        key=prefix + base,
        wrong=[
            Wrong(
                answer=other + base,
                misconception="wrong-prefix",
                feedback=f"The prefix *{other}-* is not used with *{base}*. Say it aloud and look at the first letter of *{base}*.",
            )
            for other in pool
        ],
        hints=(
            f"Look at the first letter of *{base}* and at the kind of word.",
            rules[prefix],
            f"{rules[prefix]} Compare {like}.",
        ),
        explanation=(rules[prefix], f"So it is {prefix + base}"),
        harder=harder,
    )


_SUFFIXES: tuple[Row, ...] = (
    (f"Please drive {GAP}. (care)", "carefully", (("careful", "adjective-for-adverb", "That describes a thing or person. Here it tells how somebody drives."), ("careless", "wrong-suffix", "That would mean the opposite, and it tells nothing about how."), ("carefulness", "wrong-word-class", "That is a noun.")), "The word tells how somebody does something: an adverb.", "*She sings beautifully.*", -0.2),
    (f"The view from the tower was {GAP}. (beauty)", "beautiful", (("beautifully", "adverb-for-adjective", "After *was* the word describes the view itself."), ("beautyful", "suffix-spelling", "The *y* changes before the ending."), ("beautiness", "wrong-word-class", "An adjective is needed.")), "After *was* stands a word that describes the thing: an adjective.", "*The path was wonderful.*", -0.8),
    (f"The engine is {GAP}; we need a new one. (use)", "useless", (("useful", "wrong-suffix", "Would one need a new engine then?"), ("usable", "wrong-suffix", "Would one need a new engine then?"), ("uselessly", "adverb-for-adjective", "After *is* the word describes the engine itself.")), "The ending must mean *without*.", "*A fearless person has no fear.*", -0.1),
    (f"This bottle is not {GAP}: it falls and breaks. (break)", "unbreakable", (("breakable", "wrong-suffix", "It does break, and the sentence says *not*."), ("breaking", "wrong-suffix", "That tells what goes on, not what can be done."), ("broken", "wrong-suffix", "That tells its state before the fall.")), "The word means *that cannot be broken*: a prefix and an ending are both needed.", "*An unforgettable day cannot be forgotten.*", 0.8),
    (f"They {GAP} the road last year; now buses can pass. (wide)", "widened", (("wided", "wrong-suffix", "The verb needs an ending of its own before *-ed*."), ("wide", "wrong-word-class", "A verb is needed."), ("width", "wrong-word-class", "That is a noun. A verb is needed.")), "Some adjectives become verbs by an ending that means *to make*.", "*short* gives *shorten*.", 0.7),
)  # fmt: skip


@template(
    "grammar.word-in-its-form",
    skill="grammar.word-formation",
    kind="single_choice",
    difficulty=0.1,
    reason="the sentence decides which kind of word is needed",
    variants=5,
    curated=True,
    row=_SUFFIXES,
)
def word_in_its_form(row: Row) -> Draft:
    return gap_choice(
        row,
        "Which kind of word does the gap need: noun, verb, adjective or adverb?",
        "Which form of the word in brackets fits?",
    )
