"""English grammar: one preposition for two sentences, right and wrong ones, what they change."""

from store.bank.facts import Essay, essays, sorting
from store.bank.template import Draft, template
from store.bank.templates.grammar_rows import GAP, Row, gap_text

_SKILL = "grammar.prepositions"
_BOTH: tuple[Row, ...] = (
    (f"We met {GAP} noon. He is good {GAP} chess.", "at", (("in", "preposition-by-guess", "That one is for longer times and for places with an inside."), ("on", "preposition-by-guess", "That one is for days and for what lies upon something.")), "A point of time has the same preposition as the thing that somebody does well or badly.", "*She came ... six; her brother is bad ... sums.*", -0.9),
    (f"Her birthday is {GAP} Monday. The baby is lying {GAP} its back.", "on", (("at", "preposition-by-guess", "That one is for points of time and space."), ("in", "preposition-by-guess", "That one is for longer times and for places with an inside.")), "Days have the same preposition as what somebody or something lies upon.", "*We met ... Sunday; the cup is ... the table.*", -0.9),
    (f"The school was built {GAP} 1950. There is too much salt {GAP} the soup.", "in", (("at", "preposition-by-guess", "That one is for points of time and space."), ("on", "preposition-by-guess", "That one is for days and surfaces.")), "Years have the same preposition as whatever holds something.", "*The letter came ... May and is ... the box now.*", -0.8),
    (f"Thank you {GAP} the flowers. I have known him {GAP} years.", "for", (("since", "since-for-for", "*Years* is a length of time, not its beginning."), ("about", "preposition-by-guess", "One may talk *about* flowers, but how does one give thanks?")), "It tells why somebody is thanked or paid, and it stands before a length of time.", "*She paid ... the tea and stayed ... an hour.*", -0.3),
    (f"He is afraid {GAP} spiders. I ate two slices {GAP} bread.", "of", (("from", "preposition-by-guess", "That does not fit the spiders."), ("for", "preposition-by-guess", "To be afraid *for* somebody is to worry about him.")), "It follows words of feeling such as *proud*, and it joins a part to what it is taken from.", "*She is proud ... her son; a cup ... tea.*", 0.1),
    (f"He was bitten {GAP} a dog. We must be there {GAP} ten at the latest.", "by", (("from", "preposition-by-guess", "In the passive the doer has another word."), ("until", "until-for-by", "That one is for what goes on up to a time. And it does not fit the first gap.")), "It names the doer in the passive, and a time that must not be passed.", "*The work was checked ... Ann and must be ready ... noon.*", 0.4),
    (f"I agree {GAP} you. The boy {GAP} the red cap is my cousin.", "with", (("to", "preposition-by-guess", "One agrees *to* a plan, but not to a person."), ("in", "preposition-by-guess", "That does not fit the first gap.")), "It joins people who think alike, and a person to what he or she has.", "*A house ... a garden; I spoke ... him.*", 0.3),
    (f"We have been friends {GAP} 2018. It has been raining {GAP} this morning.", "since", (("for", "for-for-since", "That one is for a length of time. Here a starting point is named."), ("from", "preposition-by-guess", "With the present perfect the starting point has a word of its own.")), "Both gaps stand before the point at which it began.", "*I have not eaten ... breakfast.*", 0.5),
    (f"She insisted {GAP} paying. It all depends {GAP} the weather.", "on", (("of", "preposition-by-guess", "That goes with *a slice* and *afraid*, but not here."), ("from", "preposition-by-translation", "In some languages these verbs go together with such a word, but not in English.")), "Both verbs have the preposition that also stands before surfaces and days.", "*You can rely ... her.*", 0.8),
    (f"He succeeded {GAP} opening the safe. They believe {GAP} ghosts.", "in", (("at", "preposition-by-guess", "One is good *at* something, but this verb goes another way."), ("on", "preposition-by-guess", "One insists *on* something, but these verbs go another way.")), "Both verbs have the preposition that also stands before years and insides.", "*She is interested ... maps and took part ... a race.*", 0.9),
)  # fmt: skip


@template(
    "grammar.one-preposition-for-both",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="two uses of one preposition must be brought together",
    variants=10,
    curated=True,
    row=_BOTH,
)
def one_preposition_for_both(row: Row) -> Draft:
    return gap_text(
        row,
        "Which words could stand in the first gap? Try each of them in the second one.",
        "Which one word fits into both gaps?",
        ("upon",) if "insisted" in row[0] else (),
    )


_RIGHT = {
    "In which of these sentences are all the prepositions right?": (("She is good at chess.", "*Good* goes with *at*."), ("The shop opens at nine on Saturdays.", "*At* stands before an hour, *on* before a day."), ("We arrived in Quito in the evening.", "*In* stands before towns and before parts of the day."), ("He is married to a pilot.", "*Married* goes with *to*."), ("They listened to the radio.", "*Listen* goes with *to*.")),
    "wrong": (("He is interested on old coins.", "*Interested* goes with *in*."), ("We discussed about the plan.", "*Discuss* has its object right after it, without a preposition."), ("I have lived here since three years.", "*Three years* is a length of time, so *for* is needed."), ("The class begins in eight o'clock.", "Before an hour stands *at*."), ("It depends of the price.", "*Depend* goes with *on*.")),
}  # fmt: skip
right_prepositions = sorting("grammar.right-prepositions", _RIGHT, skill=_SKILL, slip="wrong-preposition", asks=tuple(_RIGHT)[:1], seeds=6,
    clue="Which word does each preposition belong to: a verb, an adjective, a time or a place?", more="Hours have *at*, days *on*, longer times *in*. Verbs and adjectives often have a fixed preposition, and some verbs have none.", reason="times, places and fixed prepositions are mixed", difficulty=-0.4)  # fmt: skip

explained_prepositions = essays(
    "grammar.what-a-preposition-changes",
    (
        Essay("When does *at*, when *on* and when *in* stand before a time? Give an example of each.", ("*At* stands before a point of time, such as *at six o'clock*.", "*On* stands before a day or a date, such as *on Monday*.", "*In* stands before a longer time, such as *in May*."), "Think of an hour, a day and a month.", "The three go from the shortest time to the longest one. Which is for days?", "Begin like this: *at midnight* is a point of time. Now name a day and a year with their prepositions.", -0.8),
        Essay("What is the difference between *Please finish it by Friday* and *Please work on it until Friday*?", ("*By Friday* means that it must be done on Friday at the latest.", "*Until Friday* means that the work goes on up to Friday.", "So with *by* one may stop earlier, as soon as it is done."), "Who may go home on Wednesday if all is done?", "One of them names the last moment for something, the other one how long something lasts.", "Compare *Be home by ten* (come at nine if you like) with *Stay until ten* (do not leave at nine).", 0.5),
        Essay("Explain the difference between *He threw the ball to me* and *He threw the ball at me*.", ("*To me* means that I was to catch the ball.", "*At me* means that I was the aim, and that the ball was to hit me."), "In which case do you hold out your hands, in which do you duck?", "One of them is friendly, the other one is not. What is the person in each case, a receiver or a target?", "Compare *She shouted to him* (so that he would hear) with *She shouted at him* (because she was angry).", 0.8),
    ),
    skill=_SKILL,
    reason="a small word must be explained by what it changes",
)  # fmt: skip
