"""English grammar: articles, plurals and quantity, apostrophes."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, Row, gap_choice, right_sentences
from store.questions import RubricPoint

_SOUNDS = (
    ("hour", "an", "the *h* is silent", 0.0), ("university", "a", "it starts like *you*", 0.1), ("umbrella", "an", "it starts with a vowel sound", -0.3),
    ("honest answer", "an", "the *h* is silent", 0.0), ("European city", "a", "it starts like *you*", 0.2), ("orange", "an", "it starts with a vowel sound", -0.4),
    ("one-way street", "a", "it starts like *won*", 0.2), ("old map", "an", "it starts with a vowel sound", -0.3), ("useful tool", "a", "it starts like *you*", 0.1),
    ("house", "a", "the *h* is heard", -0.3), ("X-ray", "an", "the letter is spoken *eks*", 0.3), ("yellow boat", "a", "it starts with the sound of *y*", -0.3),
    ("uncle", "an", "it starts with a vowel sound", -0.3), ("uniform", "a", "it starts like *you*", 0.1),
)  # fmt: skip


@template(
    "grammar.a-or-an",
    skill="grammar.articles",
    kind="single_choice",
    difficulty=-0.6,
    reason="the sound decides and not the letter",
    variants=14,
    curated=True,
    where=lambda word, start: (
        (start == "She bought") == (word[0] in ("orange", "umbrella", "old map", "uniform", "useful tool"))
    ),
    word=_SOUNDS,
    start=("In the story there was", "She bought"),
)
def a_or_an(word: tuple[str, str, str, float], start: str) -> Draft:
    noun, key, why, harder = word
    other = "an" if key == "a" else "a"
    return Draft(
        stem=f"What fits into the gap? {start} {GAP}.",
        key=f"{key} {noun}",
        order=(f"a {noun}", f"an {noun}", noun),
        wrong=[
            Wrong(
                answer=f"{other} {noun}",
                misconception="article-by-letter" if harder > -0.1 else "article-by-guess",
                feedback=f"Say *{noun}* aloud. With which sound does it begin?",
            ),
            Wrong(
                answer=noun,
                misconception="article-left-out",
                feedback=f"One thing that can be counted needs an article. With which sound does *{noun}* begin?",
            ),
        ],
        hints=(
            "Say the words aloud. What counts, the letter or the sound?",
            f"About *{noun}*: {why}. One of the articles stands before vowel sounds, the other before all other sounds.",
            f"Compare *an apple* and *a pear*. About *{noun}*: {why}.",
        ),
        explanation=(f"The sound decides, and {why}.", f"{start} {key} {noun}."),
        harder=harder,
    )


_THE: tuple[Row, ...] = (
    (f"I saw a dog. {GAP} dog was wet.", "The", (("A", "a-for-known-thing", "We know by now which dog is meant."), ("An", "article-by-guess", "That stands before vowel sounds."), ("no article", "article-left-out", "One thing that can be counted needs an article.")), "What has been named before is known.", "*She bought a hat. The hat is green.*", -0.6),
    (f"My brother goes to work by {GAP} bus.", "no article", (("the", "article-with-means", "One does not mean a certain bus here, but the way of travelling."), ("a", "article-with-means", "After *by* the way of travelling is meant, not one bus."), ("an", "article-with-means", "After *by* the way of travelling is meant, not one bus.")), "After *by* the word names a way of travelling.", "*They came by train and left by ship.*", 0.0),
    (f"{GAP} Netherlands are flat.", "The", (("A", "article-with-country-name", "There is only one country of this name."), ("no article", "country-without-article", "Most countries have none, but this name is a plural."), ("An", "article-with-country-name", "There is only one country of this name.")), "Most names of countries stand alone, but not those in the plural.", "*the Philippines, the Maldives*", 0.6),
    (f"{GAP} honey is sweet.", "No article", (("The", "the-for-things-in-general", "One means honey in general and not a certain glass of it."), ("A", "a-with-uncountable", "Honey cannot be counted."), ("An", "a-with-uncountable", "Honey cannot be counted, and the *h* is heard.")), "Things in general that cannot be counted stand alone.", "*Gold is heavy. Milk is white.*", 0.1),
    (f"Amara plays {GAP} violin in an orchestra.", "the", (("no article", "article-left-out", "With games there is none, but with instruments there is one."), ("an", "article-by-guess", "That stands before vowel sounds."), ("in", "preposition-for-article", "An article is needed, not a preposition.")), "Instruments that are played take an article, games do not.", "*He plays the piano, and she plays tennis.*", 0.3),
    (f"Our cousin is {GAP} engineer in Lahore.", "an", (("no article", "job-without-article", "In English a person's job needs an article."), ("a", "article-by-guess", "Say the next word aloud. With which sound does it begin?"), ("the", "the-for-one-of-many", "There is more than one engineer there.")), "A person's job needs an article, for the person is one of many.", "*She is a nurse.*", 0.0),
    (f"We climbed {GAP} highest hill of the island.", "the", (("a", "a-with-superlative", "Only one hill is the highest."), ("an", "a-with-superlative", "Only one hill is the highest."), ("no article", "article-left-out", "One thing that can be counted needs an article.")), "There is only one that is the highest, so everybody knows which one is meant.", "*This is the oldest house of the town.*", -0.5),
    (f"Children go to {GAP} school at the age of six.", "no article", (("the", "article-with-institution", "One does not mean a certain building, but what happens there."), ("a", "article-with-institution", "One does not mean a certain building, but what happens there."), ("an", "article-with-institution", "One does not mean a certain building, but what happens there.")), "With *school*, *bed* and *work* the purpose is meant and not the building.", "*She went to bed at nine.*", 0.3),
)  # fmt: skip


@template(
    "grammar.the-or-nothing",
    skill="grammar.articles",
    kind="single_choice",
    difficulty=0.2,
    reason="known or unknown, general or particular, with some fixed uses",
    variants=8,
    curated=True,
    row=_THE,
)
def the_or_nothing(row: Row) -> Draft:
    sentence, key, wrong, rule, _, harder = row
    shown = sentence.replace(f"{GAP} ", "") if "article" in key else sentence.replace(GAP, key)
    draft = gap_choice(row, "Is a certain one meant, any one of many, or the thing in general?")
    return Draft(
        stem=draft.stem, key=key, wrong=draft.wrong, hints=draft.hints, harder=harder,
        order=sorted((key, *(text for text, _, _ in wrong)), key=lambda text: (text.lower() != "a", text.lower())),
        explanation=(rule, f"{shown[0].upper()}{shown[1:]} (The gap: {key}.)" if "article" in key else shown),
    )  # fmt: skip


_ARTICLE_SETS = (
    ("Which sentences are right?", ("She waited for an hour.", "He wants to be a pilot."), (("They live in a old house.", "article-by-guess", "Say the next word aloud. With which sound does it begin?"), ("I need an advice.", "a-with-uncountable", "This noun cannot be counted.")), -0.2),
    ("Which sentences are right?", ("The sun is a star.", "Bread is cheap here."), (("The life is beautiful.", "the-for-things-in-general", "Life in general is meant."), ("Moon was bright last night.", "article-left-out", "There is only one that everybody knows, so it needs an article.")), 0.5),
    ("Which sentences are right?", ("They flew over the Alps.", "Peru is in South America."), (("We sailed on Pacific.", "article-left-out", "Oceans have an article."), ("He comes from the Ghana.", "article-with-country-name", "Most names of countries in the singular stand alone.")), 0.6),
)  # fmt: skip


@template(
    "grammar.sentences-with-articles",
    skill="grammar.articles",
    kind="multiple_choice",
    difficulty=0.3,
    reason="sound, general things and names must be told apart",
    variants=3,
    curated=True,
    fact=_ARTICLE_SETS,
)
def sentences_with_articles(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...], float]) -> Draft:
    return right_sentences(
        fact,
        "Ask for each noun: one of many, a certain one, or the thing in general?",
        "Listen to the sound after the article, and think of what cannot be counted and of names.",
        "For instance *an honest man* (sound), *Milk is white* (in general), *the Nile* but *Egypt* (names).",
    )


_PLURALS = (
    ("box", "boxes", "boxs", "after a hissing sound stands *-es*", -1.0), ("city", "cities", "citys", "after a consonant the *y* changes to *ie*", -0.9), ("child", "children", "childs", "the ending is an old one, with *r* in it", -0.8),
    ("knife", "knives", "knifes", "the *f* becomes *v*", -0.3), ("foot", "feet", "foots", "the vowel changes within the word", -0.7), ("mouse", "mice", "mouses", "the word changes within, as *louse* does", -0.6),
    ("tomato", "tomatoes", "tomatos", "after this *o* stands *-es*", -0.2), ("sheep", "sheep", "sheeps", "the word does not change at all", -0.2), ("wolf", "wolves", "wolfs", "the *f* becomes *v*", -0.3),
    ("tooth", "teeth", "tooths", "the vowel changes within the word, as in *goose*", -0.7), ("toy", "toys", "toies", "after a vowel the *y* stays", -0.8), ("crisis", "crises", "crisises", "as in other Greek words, *-is* changes to *-es*", 0.9),
    ("phenomenon", "phenomena", "phenomenons", "as in other Greek words, *-on* changes to *-a*", 1.1), ("ox", "oxen", "oxes", "the ending is an old one with *n*", 0.5), ("leaf", "leaves", "leafs", "the *f* becomes *v*", -0.4),
    ("cactus", "cacti", "cactis", "a Latin word: *-us* changes to *-i*", 0.8),
)  # fmt: skip


@template(
    "grammar.write-the-plural",
    skill="grammar.plurals-and-quantity",
    kind="short_text",
    difficulty=0.0,
    reason="rules of spelling and irregular words",
    variants=16,
    curated=True,
    word=_PLURALS,
)
def write_the_plural(word: tuple[str, str, str, str, float]) -> Draft:
    one, many, slip, rule, harder = word
    wrong = [
        Wrong(answer=slip, misconception="regular-plural-of-irregular-noun", feedback=f"Not quite as usual: {rule}."),
    ]
    if many != one:
        wrong.append(
            Wrong(answer=one, misconception="plural-unchanged", feedback="That is the singular. This noun does change.")
        )
    return Draft(
        stem=f"Write the plural of *{one}*: one {one}, two {GAP}.",
        key=many,
        accept=("cactuses",) if one == "cactus" else (),
        wrong=wrong,
        hints=(
            f"Does *{one}* just take *-s*, or is there something special about it?",
            f"For this noun: {rule}.",
            f"For this noun: {rule}. The plural has {len(many)} letters and ends in *-{many[-2:]}*.",
        ),
        explanation=(f"For this noun: {rule}.", f"One {one}, two {many}."),
        harder=harder,
    )


_MUCH: tuple[Row, ...] = (
    (f"How {GAP} sugar do you take?", "much", (("many", "many-with-uncountable", "Sugar itself cannot be counted, only spoons of it."), ("few", "few-with-uncountable", "That is for small numbers of things."), ("a lot", "quantity-word-misplaced", "After *how* another word stands.")), "Sugar cannot be counted.", "*How much water is there?*", -0.7),
    (f"There were not {GAP} people at the market.", "many", (("much", "much-with-countable", "People can be counted."), ("little", "little-with-countable", "That is for what cannot be counted."), ("less", "less-for-fewer", "That compares, and it is for what cannot be counted.")), "People can be counted.", "*There are not many trees here.*", -0.7),
    (f"Only a {GAP} visitors came because of the rain.", "few", (("little", "little-with-countable", "Visitors can be counted."), ("much", "much-with-countable", "Visitors can be counted, and *a* does not go with it."), ("many", "quantity-word-misplaced", "*Only* says that the number was small.")), "A small number of what can be counted.", "*She has a few friends in Doha.*", 0.0),
    (f"We have {GAP} milk left, not enough for pancakes.", "little", (("few", "few-with-uncountable", "Milk cannot be counted."), ("many", "many-with-uncountable", "Milk cannot be counted."), ("fewer", "few-with-uncountable", "Milk cannot be counted, and nothing is compared.")), "A small amount of what cannot be counted.", "*There is little hope.*", 0.1),
    (f"This year there were {GAP} accidents than last year.", "fewer", (("less", "less-for-fewer", "Accidents can be counted, and then another word compares them."), ("few", "comparison-left-out", "*Than* shows that two numbers are compared."), ("little", "little-with-countable", "Accidents can be counted, and *than* compares.")), "Accidents can be counted, and *than* compares.", "*She made fewer mistakes than I did.*", 0.6),
    (f"Could you give me some {GAP} about the boats?", "information", (("informations", "plural-of-uncountable", "This noun has no plural."), ("an information", "a-with-uncountable", "This noun cannot be counted."), ("informationes", "plural-of-uncountable", "This noun has no plural.")), "Some nouns have no plural in English, though they do in other languages.", "*Some news, some advice, some furniture.*", 0.3),
    (f"She gave me a good {GAP} of advice.", "piece", (("number", "many-with-uncountable", "*A number* is for several things that can be counted."), ("pair", "wrong-counting-word", "That is for two things that belong together."), ("few", "few-with-uncountable", "Advice cannot be counted, and *good* needs a noun after it.")), "What cannot be counted is counted with another noun before *of*.", "*A piece of news, a piece of furniture.*", 0.3),
    (f"He spends {GAP} time on his phone than his sister.", "less", (("fewer", "fewer-with-uncountable", "That is for things that can be counted."), ("little", "comparison-left-out", "*Than* shows that two amounts are compared."), ("few", "few-with-uncountable", "Time cannot be counted here, and *than* compares.")), "Time cannot be counted here, and *than* compares.", "*Use less salt than last time.*", 0.4),
)  # fmt: skip


@template(
    "grammar.much-many-few-little",
    skill="grammar.plurals-and-quantity",
    kind="single_choice",
    difficulty=0.0,
    reason="countable or not, large or small, compared or not",
    variants=8,
    curated=True,
    row=_MUCH,
)
def much_many_few_little(row: Row) -> Draft:
    return gap_choice(row, "Can the thing be counted? Is anything compared?")


_ITS: tuple[Row, ...] = (
    (f"The cat is licking {GAP} paw.", "its", (("it's", "contraction-for-possessive", "That means *it is* or *it has*. Does *the cat is licking it is paw* make sense?"), ("its'", "apostrophe-at-wrong-place", "This form does not exist.")), "Ask whose paw it is. The word that shows this has no sign in it.", "*his* and *her* have none either.", -0.2),
    (f"I think {GAP} going to rain.", "it's", (("its", "possessive-for-contraction", "That shows whose something is. Here *it is* is meant."), ("its'", "apostrophe-at-wrong-place", "This form does not exist.")), "Two words are run together here: *it is*.", "*He is late* becomes *he's late*.", -0.2),
    (f"Is this {GAP} umbrella, Mr Costa?", "your", (("you're", "contraction-for-possessive", "That means *you are*. Does it make sense here?"), ("yours", "possessive-pronoun-before-noun", "That stands alone, without a noun after it.")), "Ask whose umbrella it is.", "*my coat, her coat*", -0.3),
    (f"{GAP} the best cook in town, Dad.", "You're", (("Your", "possessive-for-contraction", "That shows whose something is. Here a verb is missing."), ("Yours", "possessive-for-contraction", "That shows whose something is. Here a verb is missing.")), "The sentence needs a verb: two words are run together.", "*I am* becomes *I'm*.", -0.1),
    (f"The neighbours are painting {GAP} fence.", "their", (("there", "their-there-confused", "That names a place."), ("they're", "contraction-for-possessive", "That means *they are*.")), "Ask whose fence it is.", "*our fence, her fence*", -0.1),
    (f"Put the boxes over {GAP}, please.", "there", (("their", "their-there-confused", "That shows whose something is. Here a place is meant."), ("they're", "contraction-for-place", "That means *they are*.")), "A place is meant.", "it looks like *here* with one letter before it.", -0.1),
    (f"{GAP} coming to the party, all of them.", "They're", (("Their", "possessive-for-contraction", "That shows whose something is. Here a verb is missing."), ("There", "their-there-confused", "That names a place. Who is coming?")), "The sentence needs a verb: two words are run together.", "*We are* becomes *we're*.", 0.0),
    (f"{GAP} bicycle is this?", "Whose", (("Who's", "contraction-for-possessive", "That means *who is*. Does it make sense before *bicycle*?"), ("Who", "who-for-whose", "The question asks for the owner.")), "The question asks for the owner.", "*his* and *its* show an owner without any sign as well.", 0.2),
    (f"Do you know {GAP} at the door?", "who's", (("whose", "possessive-for-contraction", "That asks for an owner. Here *is* is needed."), ("whos", "apostrophe-left-out", "A sign is missing for the letter that is left out.")), "A verb is needed: two words are run together.", "*What is that?* becomes *What's that?*", 0.1),
    (f"The team has lost {GAP} last three games.", "its", (("it's", "contraction-for-possessive", "That means *it is* or *it has*. Does it make sense here?"), ("its'", "apostrophe-at-wrong-place", "This form does not exist.")), "Ask whose games they are.", "*his last game, her last game*", 0.0),
    (f"{GAP} been a long day.", "It's", (("Its", "possessive-for-contraction", "That shows whose something is. Here *it has* is meant."), ("Its'", "apostrophe-at-wrong-place", "This form does not exist.")), "Two words are run together here: *it has*.", "*She has been ill* becomes *she's been ill*.", 0.1),
    (f"I would rather have tea {GAP} coffee.", "than", (("then", "then-for-than", "That one tells what comes next in time."), ("as", "as-for-than", "That one shows that two are equal.")), "Two things are compared here.", "*Silver is cheaper ... gold*: the same word fits there.", 0.2),
)  # fmt: skip


@template(
    "grammar.its-and-other-look-alikes",
    skill="grammar.apostrophes",
    kind="single_choice",
    difficulty=-0.6,
    reason="words that sound alike but mean different things",
    variants=12,
    curated=True,
    row=_ITS,
)
def its_and_other_look_alikes(row: Row) -> Draft:
    return gap_choice(row, "Say the long form with *is*, *are* or *has*. Does the sentence still make sense?")


_OWNERS = (
    ("the bicycle of my brother", "my brother's bicycle", ("my brothers' bicycle", "my brothers bicycle"), "with one owner the sign comes before the *s*", -0.5),
    ("the tent of the girls (several)", "the girls' tent", ("the girl's tent", "the girls tent"), "with several owners whose word ends in *s* the sign comes after it", 0.1),
    ("the toys of the children", "the children's toys", ("the childrens' toys", "the childrens toys"), "a plural without *s* is treated like one owner", 0.5),
    ("the boat of the captain", "the captain's boat", ("the captains' boat", "the captains boat"), "with one owner the sign comes before the *s*", -0.5),
    ("the voices of the singers", "the singers' voices", ("the singer's voices", "the singers voices"), "with several owners whose word ends in *s* the sign comes after it", 0.1),
    ("the hats of the women", "the women's hats", ("the womens' hats", "the womens hats"), "a plural without *s* is treated like one owner", 0.5),
    ("the nest of the bird", "the bird's nest", ("the birds' nest", "the birds nest"), "with one owner the sign comes before the *s*", -0.4),
    ("the wool of the sheep (one sheep)", "the sheep's wool", ("the sheeps' wool", "the sheeps wool"), "the word takes the sign and an *s*", 0.2),
    ("the meeting of the teachers", "the teachers' meeting", ("the teacher's meeting", "the teachers meeting"), "with several owners whose word ends in *s* the sign comes after it", 0.2),
    ("the work of two days", "two days' work", ("two day's work", "two days work"), "the word is a plural in *s*, so the sign comes after it", 0.6),
)  # fmt: skip


@template(
    "grammar.whose-is-it",
    skill="grammar.apostrophes",
    kind="single_choice",
    difficulty=0.3,
    reason="one or several owners decide the place of the apostrophe",
    variants=10,
    curated=True,
    fact=_OWNERS,
)
def whose_is_it(fact: tuple[str, str, tuple[str, str], str, float]) -> Draft:
    phrase, key, (moved, left), rule, harder = fact
    return Draft(
        stem=f"How is this written with an apostrophe instead of *of*? {phrase[0].upper()}{phrase[1:]}",
        key=key,
        wrong=[
            Wrong(
                answer=moved,
                misconception="apostrophe-at-wrong-place",
                feedback="The sign is at the wrong side of the *s*. Is it one owner or several, and how does the plural end?",
            ),
            Wrong(answer=left, misconception="apostrophe-left-out", feedback="The sign that shows the owner is missing."),
        ],
        hints=("Is it one owner or several? Does the word for them end in *s*?", f"The rule here: {rule}.", f"The rule here: {rule}. Compare *the dog's tail*, *the dogs' tails* and *the men's coats*."),
        explanation=(f"Rule: {rule}.", f"It is written: {key}"),
        harder=harder,
    )  # fmt: skip


_EXPLAIN = (
    ("its", "it's", "*its* shows whose something is", "*it's* is short for *it is* or *it has*", "The dog wagged its tail. It's late."),
    ("their", "they're", "*their* shows whose something is", "*they're* is short for *they are*", "Their house is old. They're at home."),
    ("your", "you're", "*your* shows whose something is", "*you're* is short for *you are*", "Your coat is here. You're right."),
    ("whose", "who's", "*whose* asks or tells whose something is", "*who's* is short for *who is* or *who has*", "Whose hat is this? Who's there?"),
)  # fmt: skip


@template(
    "grammar.explain-the-look-alikes",
    skill="grammar.apostrophes",
    kind="free_text",
    difficulty=0.8,
    reason="a rule must be put into words and shown by examples",
    variants=4,
    curated=True,
    fact=_EXPLAIN,
)
def explain_the_look_alikes(fact: tuple[str, str, str, str, str]) -> Draft:
    one, two, first, second, example = fact
    return Draft(
        stem=f"Explain the difference between *{one}* and *{two}*, and write one sentence with each of them.",
        key=f"The word {first}; {second}. For example: {example}",
        rubric=[
            RubricPoint(text=f"Says that {first}"),
            RubricPoint(text=f"Says that {second}"),
            RubricPoint(text=f"Uses *{one}* correctly in a sentence"),
            RubricPoint(text=f"Uses *{two}* correctly in a sentence"),
        ],
        hints=(
            "One of them is two words run together. Which one, and which words?",
            f"The apostrophe in *{two}* stands for letters that are left out. What does *{one}* tell about a noun?",
            f"Begin like this: {second}. Then say what the other one shows, and write the two sentences.",
        ),
        explanation=(f"The form {second}.", f"The word {first}.", f"For example: {example}"),
    )
