"""English grammar: which of some sentences are right, each with a slip or a form of its own."""

from store.bank.facts import sorting

_CLUE = "Read each sentence slowly, and ask of each of its words why it has this form."

_IF = {
    "Which of these *if*-sentences are right?": (("If it rains, we will stay at home.", "*If it rains, we will stay at home* is right: the present in the *if*-part, *will* in the other."), ("If I were you, I would ask her.", "*If I were you* is right for something imagined, with *would* in the other part."), ("If they had left earlier, they would have caught the bus.", "Both parts look back: *had left* and *would have caught* fit together."), ("If you heat ice, it melts.", "What is always so has the present in both parts.")),
    "wrong": (("If it will rain, we stay at home.", "In a real condition *will* does not stand in the *if*-part."), ("If I would know, I would tell you.", "The *if*-part takes the past, not *would*."), ("If she asked him last week, he would have helped.", "For a past that did not happen the *if*-part needs *had asked*."), ("If he had more time, he will learn Spanish.", "After *had* for something imagined, the other part takes *would*.")),
}  # fmt: skip
right_conditions = sorting("grammar.right-if-sentences", _IF, skill="grammar.conditionals", slip="mixes-parts-of-conditions", asks=tuple(_IF)[:1], seeds=5,
    clue=_CLUE, more="Present goes with *will*, past with *would*, and *had* plus a third form with *would have*.", reason="three types of condition stand side by side", difficulty=0.0)  # fmt: skip

_PASSIVE = {
    "Which of these sentences are right?": (("The bridge was built in 1932.", "*Was built* is a passive: a form of *be* with the third form."), ("English is spoken here.", "*Is spoken* is a passive: a form of *be* with the third form."), ("She said that she was tired.", "In a report the present *I am tired* moves back to *she was tired*."), ("He asked me where I lived.", "A reported question has the word order of a statement.")),
    "wrong": (("The letters were wrote by hand.", "The passive takes the third form: after *were* comes *written*."), ("The new school is building by the town.", "The school builds nothing: the passive is *is being built*."), ("She asked me where did I live.", "A reported question has the word order of a statement."), ("She said me that she was tired.", "One *says* something, but *tells somebody* something.")),
}  # fmt: skip
right_passives = sorting("grammar.right-passives-and-reports", _PASSIVE, skill="grammar.passive-and-reported-speech", slip="wrong-passive-or-report", asks=tuple(_PASSIVE)[:1], seeds=6,
    clue=_CLUE, more="A passive needs a form of *be* and the third form; a report has the order of a statement and its verb moves back.", reason="each sentence has another trap", difficulty=0.1)  # fmt: skip

_MANY = {
    "In which of these sentences are number and quantity right?": (("The children brushed their teeth.", "*Children* and *teeth* are the plurals of *child* and *tooth*."), ("Two sheep stood on the road.", "*Sheep* stays the same in the plural."), ("We need less sugar and fewer eggs.", "*Less* goes with what is not counted, *fewer* with what is."), ("She has little time but many ideas.", "*Little* goes with what is not counted, *many* with what is.")),
    "wrong": (("How much apples are left?", "Apples are counted, so *many* is needed."), ("She gave me an advice.", "*Advice* cannot be counted: no *an* before it."), ("There are fewer water than before.", "Water is not counted, so *less* is needed."), ("Both knife are in the drawer.", "*Both* needs the plural, *knives*.")),
}  # fmt: skip
right_quantities = sorting("grammar.right-number-and-quantity", _MANY, skill="grammar.plurals-and-quantity", slip="confuses-counted-and-uncounted", asks=tuple(_MANY)[:1], seeds=6,
    clue=_CLUE, more="Ask of each noun whether it can be counted, and whether there is one of it or more.", reason="plurals and words of quantity are mixed", difficulty=-0.6)  # fmt: skip

_MARKS = {
    "In which of these sentences are the apostrophes right?": (("The dog wagged its tail.", "*Its* for what belongs to something has no apostrophe."), ("The children's shoes are wet.", "*Children* has no *-s* in the plural, so the apostrophe stands before the *s*."), ("My parents' car is green.", "Two parents own it: the apostrophe stands after the *s* of the plural."), ("Who's at the door?", "*Who's* is short for *who is*.")),
    "wrong": (("The cat licked it's paw.", "*It's* is short for *it is*; here something belongs to the cat."), ("Fresh tomato's are sold here.", "A plain plural takes no apostrophe."), ("Both girl's bags are red.", "The bags of both girls: the apostrophe stands after the *s* of the plural."), ("Your late again.", "*You are late*: the short form is written with an apostrophe.")),
}  # fmt: skip
right_apostrophes = sorting("grammar.right-apostrophes", _MARKS, skill="grammar.apostrophes", slip="misplaces-apostrophe", asks=tuple(_MARKS)[:1], seeds=6,
    clue="Does something belong to somebody here, is something left out, or is it only a plural?", more="Owners take an apostrophe, short forms too; plain plurals and *its* for an owner do not.", reason="owners, short forms and plurals are mixed", difficulty=-0.6)  # fmt: skip

_COMPARED = {
    "In which of these sentences is the comparison right?": (("She is taller than her brother.", "A short adjective takes *-er*, followed by *than*."), ("This is the most useful map of all.", "A long adjective takes *most*."), ("My bag is as heavy as yours.", "Equal things are compared by *as ... as*."), ("Today the weather is worse than yesterday.", "*Worse* is the form of *bad*.")),
    "wrong": (("He is more tall than his father.", "A short adjective takes *-er* instead of *more*."), ("This rope is longer as that one.", "After *-er* comes *than*."), ("Anna is the better swimmer of all five.", "Among more than two the highest form is needed: *the best*."), ("Your soup is more hotter than mine.", "*-er* and *more* do not stand together.")),
}  # fmt: skip
right_comparisons = sorting("grammar.right-comparisons", _COMPARED, skill="grammar.comparison", slip="wrong-form-of-comparison", asks=tuple(_COMPARED)[:1], seeds=6,
    clue=_CLUE, more="Short adjectives take *-er* and *-est*, long ones *more* and *most*; *than* follows a difference, *as ... as* an equality.", reason="regular, long and irregular forms are mixed", difficulty=-0.4)  # fmt: skip
