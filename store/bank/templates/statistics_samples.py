"""Statistics: samples, correlation, and the words of statistics."""

from store.bank.template import Draft, Wrong, template
from store.questions import RubricPoint

_SAMPLES = (
    ("how much sport the pupils of a school do", "50 pupils drawn by lot from the list of all pupils", (("the first 50 pupils who come to the sports ground on a Monday", "convenience-sample", "Who comes to the sports ground does more sport than others."), ("all members of the handball team", "biased-group", "Every one of them does sport. Who is missing?"), ("50 pupils who answer a note on the board", "volunteers-only", "Those who like the topic answer more often."))),
    ("which radio station the people of a town listen to", "400 addresses drawn by lot from the register of the town", (("400 listeners who call one of the stations during a week", "biased-group", "Who calls a station listens to that one."), ("the people in one street with a music school", "convenience-sample", "People in one street may be alike. Does everybody in town have the same chance?"), ("400 visitors of a rock concert", "biased-group", "Visitors of a rock concert do not stand for the taste of everybody."))),
    ("whether the guests of a hotel in Malta are content", "every tenth guest of the year", (("guests who write a complaint", "volunteers-only", "Those who complain are not content. Who is missing?"), ("guests who come for the tenth time", "biased-group", "Who comes again and again is likely to be content."), ("all guests of one week in the best season", "convenience-sample", "One good week does not stand for the whole year."))),
    ("how long the batteries of a factory last", "batteries drawn by lot from the whole week", (("the first 100 batteries of each Monday morning", "convenience-sample", "At the start machines may run differently than later on."), ("batteries that customers have sent back", "biased-group", "What was sent back is likely to be faulty."), ("batteries that the foreman has picked as typical", "hand-picked-sample", "A person who picks brings in what that person expects. Does each battery have the same chance?"))),
    ("how the people of a country will vote", "1000 people drawn by lot from all who may vote", (("5000 readers of one newspaper", "size-instead-of-fairness", "A large sample helps nothing if it leaves out the readers of other papers."), ("all visitors of the largest meeting of one party", "biased-group", "Who goes to a meeting of a party likes this party."), ("1000 people who take part in an online vote", "volunteers-only", "Only those who care and who use that site answer."))),
    ("how many fish in a lake carry a parasite", "fish caught at places and times drawn by lot", (("fish that are found floating on the surface of the lake", "biased-group", "Fish that float may be ill, so the share would come out too large."), ("the largest fish of the day", "hand-picked-sample", "Large fish may carry more or fewer parasites than small ones."), ("all fish at one landing stage", "convenience-sample", "One place may differ from the rest of the lake."))),
)  # fmt: skip


@template(
    "statistics.fair-sample",
    skill="statistics.sampling-and-correlation",
    kind="single_choice",
    difficulty=-0.9,
    reason="the unbiased way must be told from convenient ones",
    variants=6,
    curated=True,
    fact=_SAMPLES,
)
def fair_sample(fact: tuple[str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    aim, key, wrong = fact
    return Draft(
        stem=f"You want to find out {aim}. Which sample is best?",
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Who could be missing in each of these samples?",
            "A sample is fair if each member of the whole group has the same chance to be in it.",
            "Go through the choices and ask each time: does the way of choosing have something to do with the answer one wants to find?",
        ),
        explanation=(
            "In a fair sample each member has the same chance, and the choice has nothing to do with the answer.",
            f"So the best sample is: {key}",
        ),
    )


_PAIRS = (
    (
        "hours of training and the time for a 5 km run, for beginners",
        "negative",
        "more training goes with a shorter time",
    ),
    ("the age of a car and its price at a dealer's", "negative", "older cars usually cost less"),
    ("the floor area of flats in a town and their rent", "positive", "larger flats usually cost more"),
    ("the height of a mountain hut and the noon temperature there", "negative", "the higher, the colder"),
    (
        "the number of letters in a person's name and the marks in mathematics",
        "none",
        "a name has nothing to do with marks",
    ),
    ("the outside temperature and the amount of ice cream sold", "positive", "on warm days more is sold"),
    ("the shoe size of adults and their shoe's price in coins", "none", "large and small shoes cost about the same"),
    ("the speed of a train and the time it takes from Porto to Lisbon", "negative", "the faster, the less time"),
    ("the height of fathers and the height of their grown-up sons", "positive", "tall fathers tend to have tall sons"),
)


@template(
    "statistics.kind-of-correlation",
    skill="statistics.sampling-and-correlation",
    kind="single_choice",
    difficulty=-0.3,
    reason="the direction of a connection is judged from everyday knowledge",
    variants=9,
    curated=True,
    fact=_PAIRS,
)
def kind_of_correlation(fact: tuple[str, str, str]) -> Draft:
    pair, kind, why = fact
    names = {"positive": "A positive one", "negative": "A negative one", "none": "Almost none"}
    said = {
        "positive": ("sign-of-correlation", "Positive means that large values of one go with large values of the other. Is it so here?"),
        "negative": ("sign-of-correlation", "Negative means that large values of one go with small values of the other. Is it so here?"),
        "none": ("correlation-overlooked", "Think of two cases that lie far apart in the first quantity. Would you expect no difference in the second?"),
    }  # fmt: skip
    if kind == "none":
        said["positive"] = (
            "correlation-imagined",
            "Is there any reason why large values of one should go with large values of the other?",
        )
        said["negative"] = ("correlation-imagined", "Is there any reason why large values of one should go with small values of the other?")  # fmt: skip
    return Draft(
        stem=f"Which correlation is to be expected between {pair}?",
        key=names[kind],
        order=tuple(names.values()),
        wrong=[
            Wrong(answer=names[other], misconception=said[other][0], feedback=said[other][1])
            for other in names
            if other != kind
        ],
        hints=(
            "Imagine that the first quantity becomes larger. What does the second one tend to do?",
            "Positive: both grow together. Negative: one grows while the other falls.",
            f"Think of two clear cases, one with a small and one with a large value of the first quantity. Here {why}.",
        ),
        explanation=(f"Here {why}.", f"The correlation: {names[kind]}"),
    )


_CAUSES = (
    ("In towns with more storks more children are born. So storks bring children.", "storks", "births", "the size of the town and the countryside around it"),
    ("Pupils who own more books have better marks. So giving every pupil a hundred books will raise the marks.", "books", "marks", "how much reading and learning count at home"),
    ("The more firefighters come to a fire, the larger the damage. So fewer firefighters should be sent.", "firefighters", "damage", "the size of the fire"),
    ("In months with high ice cream sales more people drown. So ice cream makes swimming dangerous.", "ice cream sales", "drownings", "warm weather, in which more people swim and eat ice cream"),
    ("People who carry a lighter get lung diseases more often. So lighters are bad for the lungs.", "lighters", "lung diseases", "smoking"),
)  # fmt: skip


@template(
    "statistics.correlation-is-no-cause",
    skill="statistics.sampling-and-correlation",
    kind="free_text",
    difficulty=0.8,
    reason="a third quantity must be found and the wrong conclusion put right",
    variants=5,
    curated=True,
    fact=_CAUSES,
)
def correlation_is_no_cause(fact: tuple[str, str, str, str]) -> Draft:
    claim, one, two, third = fact
    return Draft(
        stem=f"Somebody says: “{claim}” Explain why this does not follow, and name a better explanation.",
        key=f"The numbers show a correlation of {one} and {two}, but not that one causes the other. A third quantity can influence both: {third}.",
        rubric=[
            RubricPoint(text=f"Says that {one} and {two} occur together (are correlated)"),
            RubricPoint(text="Says that a correlation alone does not prove a cause"),
            RubricPoint(text=f"Names a third quantity that influences both, for instance {third}"),
        ],
        hints=(
            "Which two quantities occur together? Must one of them be the cause of the other?",
            "Look for something else that could make both of them larger at the same time.",
            f"Ask: what could stand behind {one} and behind {two} at once? Without it, would the two still go together?",
        ),
        explanation=(
            f"Observed: {one} and {two} go together.",
            "A correlation alone does not show which causes which, or whether something else causes both.",
            f"A better explanation: {third}.",
        ),
    )


_TERMS = (
    ("statistics.averages", "the value in the middle of a sorted list", "median", (), "Half of the values lie below it.", "It has nothing to do with adding up.", (("mean", "That is the sum divided by how many there are."), ("mode", "That is the value that occurs most often."))),
    ("statistics.averages", "the value that occurs most often in a list", "mode", ("modal value",), "You find it by counting, not by calculating.", "In fashion the French word for it has the same spelling.", (("median", "That is the middle of the sorted list."), ("mean", "That is the sum divided by how many there are."))),
    ("statistics.spread", "the difference between the largest and the smallest value", "range", (), "It only looks at both ends of the sorted list.", "A chain of mountains has the same name.", (("interquartile range", "That is the width of the middle half only."), ("maximum", "That is one of the two ends alone."))),
    ("statistics.reading-data", "the number that says how often a value occurs", "frequency", ("absolute frequency",), "It is what you get by making tally marks.", "A radio station and a sound have one too.", (("probability", "That is what we expect before the data are there."), ("mode", "That is the value itself, the most common one."))),
    ("statistics.averages", "a value that lies far away from all the others", "outlier", ("extreme value", "anomaly"), "It may be an error in writing down, or a rare case.", "The word says that it *lies out* of the rest.", (("maximum", "It may also be very small."), ("range", "That is a difference of two values."))),
    ("statistics.sampling-and-correlation", "the part of a population that is really asked or measured", "sample", (), "In a shop you may get a free one to try.", "Soup is tasted by taking one spoon of it.", (("population", "That is the whole group."), ("survey", "That is the asking itself. What are the people called who are asked?"))),
    ("statistics.sampling-and-correlation", "the whole group about which a survey wants to know something", "population", ("target population",), "For a country the same word means everybody who lives there.", "A sample is only a part of it.", (("sample", "That is the part that is really asked."),)),
    ("statistics.simple-probability", "the set of all possible outcomes of a random experiment (two words)", "sample space", ("outcome space",), "For a die it is $\\{1, 2, 3, 4, 5, 6\\}$.", "The second word is also where the stars are.", (("event", "That is any part of it."), ("population", "That is the group in a survey. Think of a die."))),
    ("statistics.combined-events", "the event that happens exactly when a given event does not happen", "complement", ("complementary event", "complementary", "opposite event"), "Both probabilities together are 1.", "It is spelled like a word of praise, but with an e in the middle.", (("independent event", "That one may happen at the same time. Here exactly one of the two happens."), ("outcome", "That is a single result."))),
)  # fmt: skip


def _term(fact: tuple[str, str, str, tuple[str, ...], str, str, tuple[tuple[str, str], ...]]) -> Draft:
    _, what, key, accept, second, third, wrong = fact
    return Draft(
        stem=f"In statistics, what is the name of {what}?",
        key=key,
        accept=accept,
        wrong=[Wrong(answer=word, misconception="terms-of-statistics-confused", feedback=said) for word, said in wrong],
        hints=(
            "Make up a small example that fits the description. What would you call it?",
            second,
            f"{third} The name starts with *{key[:3]}-*.",
        ),
        explanation=(second, f"The word for it is {key}."),
    )


@template(
    "statistics.words-for-data",
    skill=("statistics.averages", "statistics.spread", "statistics.reading-data"),
    kind="short_text",
    difficulty=-0.9,
    reason="a technical word is asked for by its meaning",
    variants=5,
    curated=True,
    fact=tuple(
        fact for fact in _TERMS if fact[0] in ("statistics.averages", "statistics.spread", "statistics.reading-data")
    ),
)
def words_for_data(fact: tuple[str, str, str, tuple[str, ...], str, str, tuple[tuple[str, str], ...]]) -> Draft:
    return _term(fact)


@template(
    "statistics.words-for-chance",
    skill=("statistics.sampling-and-correlation", "statistics.simple-probability", "statistics.combined-events"),
    kind="short_text",
    difficulty=-0.6,
    reason="a technical word is asked for by its meaning",
    variants=4,
    curated=True,
    fact=tuple(
        fact
        for fact in _TERMS
        if fact[0] not in ("statistics.averages", "statistics.spread", "statistics.reading-data")
    ),
)
def words_for_chance(fact: tuple[str, str, str, tuple[str, ...], str, str, tuple[tuple[str, str], ...]]) -> Draft:
    return _term(fact)
