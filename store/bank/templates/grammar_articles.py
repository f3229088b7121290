"""English grammar: articles written, read and explained."""

from store.bank.facts import Essay, essays, sorting
from store.bank.template import Draft, template
from store.bank.templates.grammar_rows import GAP, Row, gap_text, meaning_choice

_SKILL = "grammar.articles"
_SOUND = ("article-by-letter", "Say the next word aloud. With which sound does it begin?")
_KNOWN: tuple[Row, ...] = (
    (f"There is {GAP} owl in the barn. It came last night.", "an", (("a", *_SOUND), ("the", "the-for-new-thing", "The bird is named for the first time here.")), "A thing that is new to the listener, and whose name begins with a vowel sound.", "*I saw ... eagle*: the same article fits there.", -0.9),
    (f"Could you close {GAP} window? This room has no other, and I am cold.", "the", (("a", "a-for-known-thing", "There is only one, so everybody knows which is meant."), ("an", "a-for-known-thing", "There is only one, so everybody knows which is meant.")), "Speaker and listener know which one is meant.", "*Lock ... door, please*: the same article fits there.", -0.9),
    (f"Tunis is {GAP} capital of Tunisia.", "the", (("a", "a-for-single-thing", "How many capitals does the country have?"), ("an", "a-for-single-thing", "How many capitals does the country have?")), "There is only one of it.", "*Nairobi lies on ... equator*, or near it: the same article fits there.", -0.8),
    (f"My aunt works as {GAP} electrician.", "an", (("a", *_SOUND), ("the", "the-for-one-of-many", "She is one of many with this job.")), "She is one of many, and the name of her job begins with a vowel sound.", "*He is ... actor*: the same article fits there.", -0.5),
    (f"He bought two gloves, one red and one blue, and lost {GAP} red one.", "the", (("a", "a-for-known-thing", "The gloves were named before, so we know which one is meant."), ("an", "a-for-known-thing", "The gloves were named before, so we know which one is meant.")), "What was named before is known.", "*I have a son and a daughter, and ... daughter is a nurse.*", 0.0),
    (f"What {GAP} unusual hat!", "an", (("a", *_SOUND), ("the", "the-after-what", "After *what* in such a call the thing is one of many.")), "After *what* in a call one thing of many is named, and a vowel sound follows.", "*What ... awful noise!*", 0.2),
    (f"The lesson lasts half {GAP} hour.", "an", (("a", *_SOUND), ("the", "the-for-one-of-many", "No certain hour is meant, only a length of time.")), "A length of time is meant, and the first letter of the next word is silent.", "*It took me ... hour and a half.*", 0.3),
    (f"She earns twelve coins {GAP} hour.", "an", (("a", *_SOUND), ("the", "the-for-each", "*For each hour* is meant.")), "In prices and speeds the small word stands for *each*; the first letter of the next word is silent.", "*twice ... evening* is built in the same way.", 0.5),
    (f"{GAP} Danube flows past Vienna and Budapest.", "The", (("A", "article-with-river-name", "There is only one river of this name."), ("An", "article-with-river-name", "There is only one river of this name.")), "Names of rivers and seas have an article, for everybody knows which one is meant.", "*We crossed ... Nile by boat.*", 0.4),
    (f"Thank you, that was such {GAP} useful idea.", "a", (("an", *_SOUND), ("the", "the-for-one-of-many", "After *such* the idea is one of many.")), "After *such* one thing of many is named. The next word starts like *you*.", "*She wears such ... uniform, too.*", 0.7),
    (f"Only {GAP} honest person would bring the purse back.", "an", (("a", *_SOUND), ("the", "the-for-one-of-many", "Any person of this kind is meant, and not a certain one.")), "Any person of this kind is meant. The first letter of the next word is silent.", "*It is ... honour to meet you.*", 0.7),
)  # fmt: skip


@template(
    "grammar.write-the-article",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="new or known, one of many or the only one, and the sound that follows",
    variants=11,
    curated=True,
    row=_KNOWN,
)
def write_the_article(row: Row) -> Draft:
    return gap_text(
        row,
        "Do speaker and listener know which one is meant? If not: with which sound does the next word begin?",
        "Which article belongs in this gap?",
    )


_TOLD: tuple[Row, ...] = (
    ("*Bring me a chair, please.* Which chair will do?", "Any chair", (("The chair we spoke of", "a-for-known-thing", "For a certain chair the sentence would have *the*."), ("All the chairs", "one-for-all", "The speaker asks for one."), ("The only chair in the house", "a-for-single-thing", "For the only one the sentence would have *the*.")), "The article shows that the speaker has no certain one in mind.", "*Take an apple* lets you choose.", -1.0),
    ("Which sentence is about horses in general?", "Horses eat grass.", (("The horses eat grass.", "the-for-things-in-general", "*The* points to certain horses."), ("A horse is eating grass.", "one-for-all", "That is one horse at this moment."), ("The horse is eating the grass.", "the-for-things-in-general", "That is a certain horse and a certain piece of grass.")), "In general the plural stands alone.", "*Cats sleep a lot* speaks of all cats.", -0.8),
    ("*Did you see the message?* What does the speaker believe?", "You know which message is meant.", (("Any message will do.", "the-for-one-of-many", "For any one of many the sentence would have *a*."), ("You have never heard of it.", "the-for-new-thing", "For something new to you the sentence would have *a*."), ("You read every message.", "the-for-things-in-general", "The sentence speaks of one.")), "Ask what *the* tells: is the thing new to the listener or not?", "*Where is the key?* asks for a key of which both have heard.", -0.2),
    ("Which sentence leaves open whether other nurses work at the clinic?", "Ana is a nurse at this clinic.", (("Ana is the nurse at this clinic.", "the-for-one-of-many", "*The* says that there is no other one."), ("Ana is the only nurse at this clinic.", "the-for-one-of-many", "*Only* says that there is no other one."), ("Ana is the best nurse at this clinic.", "superlative-for-open", "*The best* compares her with others, so there must be some.")), "*The* in the singular names the only one. Which article says just *one of its kind*?", "*She is a pilot* does not count the pilots.", 0.3),
    ("*The cook and gardener has gone home.* How many people went home?", "One person with two jobs", (("Two people with one job each", "article-for-two", "Then the article would stand twice, and the verb would be *have*."), ("One cook and several gardeners", "article-for-two", "*Gardener* has no *-s*, and the verb is *has*."), ("It cannot be told", "article-overlooked", "The number of articles and the verb tell it.")), "Count the articles, and look at the verb.", "*The singer and dancer is ill* speaks of one artist.", 0.8),
    ("Compare *We have little time* with *We have a little time*. What does the article add?", "That there is some time to use", (("That there is hardly any time", "few-and-a-few-swapped", "That is what the sentence without the article says."), ("That there is a lot of time", "little-as-much", "*Little* keeps the amount small in both."), ("Nothing at all", "article-overlooked", "One of the two sounds more hopeful. Which one?")), "Without the article *little* sounds like *not enough*. Listen to how the other sentence sounds.", "*She has few friends* is sad, *she has a few friends* is not.", 0.9),
)  # fmt: skip


@template(
    "grammar.what-the-article-tells",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="a small word decides who or what is meant",
    variants=6,
    curated=True,
    row=_TOLD,
)
def what_the_article_tells(row: Row) -> Draft:
    return meaning_choice(row, "Say the sentence once with *a*, once with *the* and once with neither. What changes?")


_RIGHT = {
    "In which of these sentences are all the articles right?": (("It was an unusual day.", "*Unusual* begins with a vowel sound, so *an* is right."), ("Copper is a metal.", "*Copper* in general stands alone, and *a metal* is one of many."), ("A caravan crossed the Sahara.", "Names of deserts have *the*."), ("She plays the guitar on Sundays.", "Instruments that are played have *the*, names of days have no article."), ("He goes to school by bike.", "*To school* and *by bike* have no article.")),
    "wrong": (("It is a honour to meet you.", "The *h* of *honour* is silent, so *an* is needed."), ("My sister is teacher.", "A person's job needs an article: *a teacher*."), ("The gold is heavier than the iron in general.", "Metals in general stand without an article."), ("They live in the Finland.", "Most names of countries stand without an article."), ("Sun rises in the east.", "There is only one sun, so it needs *the*.")),
}  # fmt: skip
right_articles = sorting("grammar.articles-used-rightly", _RIGHT, skill=_SKILL, slip="wrong-article", asks=tuple(_RIGHT)[:1], seeds=6,
    clue="Ask for each noun: one of many, a certain one, or the thing in general?", more="*An* stands before vowel sounds, *the* before what is the only one or known, and nothing before general things, most countries and after *by*.", reason="sounds, names, jobs and general things are mixed", difficulty=-0.4)  # fmt: skip

explained_articles = essays(
    "grammar.explain-the-article",
    (
        Essay("Explain the articles in *I bought a lamp and a rug. The lamp is broken.*", ("In the first sentence lamp and rug are new to the listener, so both have *a*.", "In the second sentence the lamp is known, since it was named before, so it has *the*."), "What does the listener know before the first sentence, and what before the second?", "A new thing has another article than a known one. Which of the two is *lamp* in each sentence?", "Compare *A man came in. The man was old.* Now say the same of the lamp.", -0.8),
        Essay("Why is it *a university* but *an umbrella*, though both begin with the letter u? Explain.", ("The sound decides and not the letter.", "*University* begins with the sound of *you*, which is no vowel sound, so *a* stands.", "*Umbrella* begins with a vowel sound, so *an* stands."), "Say both words aloud. What do you hear at the start?", "One of the words starts like *you*. Which of the two articles goes with vowel sounds?", "Compare *an hour* with *a house*: same letter, but the *h* is heard in only one of them.", -0.1),
        Essay("Explain why there is an article in *The tea is cold*, but none in *Tea is popular*.", ("*The tea is cold* speaks of certain tea, such as that in a cup on the table.", "*Tea is popular* speaks of tea in general.", "What cannot be counted stands without an article when it is meant in general."), "Could you point to the tea in both sentences?", "One sentence is about certain tea, the other one about tea anywhere. Which is which?", "Compare *Milk is white* with *The milk in this glass is sour*.", 0.2),
        Essay("Some names on the map have *the*, others have no article. Give a rule and one example for each of the two groups.", ("Rivers, seas, deserts and chains of mountains have *the*.", "It gives a right example with *the*, such as *the Nile*, *the Alps* or *the Pacific*.", "Most countries and towns have no article.", "It gives a right example without an article, such as *Kenya* or *Lima*."), "Think of a river, a country and a town that you know. Which of them has *the*?", "Water and mountain chains go together in one group, most countries and towns in the other.", "Begin like this: *the Sahara* has *the*, as deserts do; *Egypt* has none, as most countries do. Now find examples of your own.", 0.8),
    ),
    skill=_SKILL,
    reason="the reason for an article must be put into words",
)  # fmt: skip
