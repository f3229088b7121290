"""English grammar and vocabulary: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="grammar",
    name="English grammar and vocabulary",
    aliases=("english", "grammar", "vocab", "vocabulary", "english grammar", "language", "esl"),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"grammar.{name}",
        subject="grammar",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=tuple(f"grammar.{other}" for other in after),
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "irregular-verbs", "Irregular verbs", "Verbs", "Forms", (),
        ("irregular verbs", "verb forms", "past participle", "go went gone", "strong verbs", "lie or lay"),
        "Most English verbs add *-ed* in the past: *walk, walked, walked*. Some have forms of their own that must be known "
        "by heart: *go, went, gone* or *write, wrote, written*. The second form stands alone (*She wrote a letter*), the "
        "third one needs *have* or *be* (*She has written a letter; it was written yesterday*). The usual mistakes are "
        "to add *-ed* to such a verb (*goed*) and to mix the second with the third form (*she has wrote*). "
        "Groups help: *drink, drank, drunk* goes like *sing, sang, sung*.",
    ),
    _skill(
        "agreement", "Subject and verb agreement", "Verbs", "Agreement", (),
        ("agreement", "subject verb agreement", "singular or plural verb", "is or are", "third person s", "has or have"),
        "The verb follows its subject in number: *the dog barks*, but *the dogs bark*. In the present simple *he*, *she* "
        "and *it* take an *-s*. What counts is the main noun and not the word that happens to stand nearest: *The box of "
        "old letters is heavy*, since the box is heavy. *Each*, *every* and *everybody* are singular: *Each of the boys "
        "has a key*. After *either ... or* the nearer subject decides. The usual mistake is to let the verb agree with "
        "the last noun before it.",
    ),
    _skill(
        "tenses", "Tenses", "Verbs", "Time", ("irregular-verbs", "agreement"),
        ("tenses", "tense", "past tense", "present perfect", "past perfect", "present progressive", "continuous", "simple past"),
        "A tense tells when something happens and how we look at it. Habits take the present simple (*She swims every "
        "day*), what goes on now the progressive (*She is swimming*). A finished time in the past takes the past simple "
        "(*She swam yesterday*). What reaches up to now takes the present perfect (*She has swum here since May*), and "
        "what was before another past event the past perfect (*She had left before we came*). The usual mistake is to "
        "use the present perfect together with *yesterday* or *ago*.",
    ),
    _skill(
        "conditionals", "Conditional sentences", "Verbs", "If-sentences", ("tenses",),
        ("conditionals", "if clauses", "if sentences", "second conditional", "third conditional", "conditional type 2", "would"),
        "An if-sentence has a condition and a result. Real in the future: *If it rains, we will stay*. Unreal now: *If I "
        "had wings, I would fly*. Unreal in the past: *If you had asked, I would have helped*. What is always true takes "
        "the present in both parts: *If ice gets warm, it melts*. The usual mistake is to put *will* or *would* into the "
        "part with *if*. It belongs to the result: not *if it will rain*, but *if it rains*.",
    ),
    _skill(
        "passive-and-reported-speech", "Passive and reported speech", "Verbs", "Changing sentences", ("tenses",),
        ("passive", "passive voice", "active and passive", "reported speech", "indirect speech", "he said that"),
        "In the passive the thing that is acted on becomes the subject: *They built the bridge in 1900* turns into *The "
        "bridge was built in 1900*. It takes a form of *be* and the third form of the verb; the tense stays that of the "
        "active sentence. In reported speech after *said* the tense usually moves one step back: *I am tired* becomes "
        "*She said that she was tired*, and *will* becomes *would*. The usual mistake is to leave out *be* or to use the "
        "second form of the verb.",
    ),
    _skill(
        "articles", "Articles", "Nouns", "Articles", (),
        ("articles", "a or an", "the", "a an the", "zero article", "definite article", "indefinite article"),
        "*A* and *an* stand for any one of its kind, *the* for one that speaker and listener know: *I saw a dog. The dog "
        "was wet.* The sound decides between *a* and *an*: *an hour*, because the h is silent, but *a university*, because "
        "it starts like *you*. No article stands before plurals and uncountable nouns in general (*Milk is white*), before "
        "most countries and in *by bus*. The usual mistake is to look at the letter instead of the sound, or to put "
        "*the* before things in general.",
    ),
    _skill(
        "plurals-and-quantity", "Plurals and quantity words", "Nouns", "Number", ("articles",),
        ("plural", "plurals", "much or many", "few or little", "countable", "uncountable", "less or fewer"),
        "Most nouns add *-s*, after a hissing sound *-es*: *cats, boxes*. A consonant with *-y* gives *-ies* (*city, "
        "cities*), and some nouns change within (*foot, feet*) or not at all (*sheep*). What can be counted takes *many*, "
        "*few* and *fewer*: *many coins*. What cannot be counted takes *much*, *little* and *less*: *much money*. Words "
        "such as *advice*, *news* and *furniture* have no plural. The usual mistakes are *informations* and *much people*.",
    ),
    _skill(
        "apostrophes", "Apostrophes and look-alikes", "Nouns", "Apostrophe", ("plurals-and-quantity",),
        ("apostrophe", "its or it's", "its vs it's", "your or you're", "their there they're", "possessive", "possessive s"),
        "The apostrophe does two jobs. It stands for letters left out: *it's* means *it is* or *it has*, *you're* means "
        "*you are*. And it shows whose something is: *the boy's bike* (one boy), *the boys' bike* (several), *the "
        "children's bike*. The words *its*, *your*, *their* and *whose* show possession without any apostrophe. Test: say "
        "the long form; if *it is* fits, write *it's*. The usual mistakes are *the dog wagged it's tail* and an apostrophe "
        "in a simple plural (*apple's*).",
    ),
    _skill(
        "comparison", "Comparing with adjectives", "Words", "Comparison", (),
        ("comparative", "superlative", "comparison", "bigger biggest", "more most", "as as", "adjectives"),
        "Short adjectives take *-er* and *-est*: *small, smaller, smallest*; with *-y* they change to *-ier*: *happier*. "
        "Long ones take *more* and *most*: *more careful*. A few are irregular: *good, better, best* and *bad, worse, "
        "worst*. *Than* follows the comparative (*taller than Ben*), *as ... as* shows that two are equal. The usual "
        "mistakes are to mark it twice (*more bigger*) and to use *then* for *than*.",
    ),
    _skill(
        "prepositions", "Prepositions", "Words", "Prepositions", ("articles",),
        ("preposition", "prepositions", "in on at", "in or on", "depend on", "interested in"),
        "Prepositions tie words together in time, place and sense. For time: *at* five o'clock, *on* Monday, *in* May. "
        "For place: *at* the door, *on* the wall, *in* the box. Many verbs and adjectives have a fixed one: *depend on*, "
        "*wait for*, *interested in*, *good at*. These are best learned together with their word, for other languages "
        "often use another preposition. The usual mistake is to translate word by word: *depend from* or *married with* "
        "are heard in many countries, but not right.",
    ),
    _skill(
        "punctuation", "Punctuation", "Sentences", "Marks", (),
        ("punctuation", "comma", "commas", "semicolon", "colon", "full stop", "quotation marks", "comma splice"),
        "Marks show how a sentence is built. A full stop ends it. A comma parts items of a list, sets off an extra remark "
        "and follows an opening clause: *When it rained, we went in*. Two whole sentences need a full stop, a semicolon "
        "or a word such as *and* between them, and not just a comma. A colon announces what follows: *three things: bread, "
        "salt and oil*. The usual mistake is the comma splice: *It was late, we went home*.",
    ),
    _skill(
        "word-formation", "Word formation", "Words", "Building words", (),
        ("word formation", "prefix", "suffix", "prefixes", "suffixes", "word families", "nouns from verbs", "word building", "prefiks"),
        "New words grow from old ones. A prefix stands in front and changes the sense: *happy, unhappy*; *possible, "
        "impossible*. A suffix stands at the end and often changes the kind of word: *teach, teacher* (a person), *kind, "
        "kindness* (a quality), *decide, decision* (an act), *danger, dangerous* (an adjective), *quick, quickly* (an "
        "adverb). The spelling may change as well. The usual mistake is to add the commonest ending everywhere: *honest* "
        "gives *honesty* and not *honestness*.",
    ),
    _skill(
        "vocabulary", "Synonyms, opposites and meanings", "Words", "Meaning", ("word-formation",),
        ("synonym", "synonyms", "antonym", "opposites", "meaning of words", "vocab", "idioms", "definitions"),
        "Synonyms are words with nearly the same meaning, such as *begin* and *start*; antonyms are opposites, such as "
        "*ancient* and *modern*. Hardly ever do two words fit everywhere alike: a *slim* person sounds kinder than a "
        "*skinny* one. When you meet a new word, look at the sentence around it and at its parts: *fearless* has *fear* "
        "and *-less* in it. An idiom means something else than its words: *a piece of cake* is an easy task. The usual "
        "mistake is to trust words that merely look alike.",
    ),
)  # fmt: skip
