"""English grammar: which mark a place needs, where a comma is missing, and what marks change."""

from store.bank.facts import Essay, essays, sorting
from store.bank.template import Draft, Wrong, template
from store.bank.templates.grammar_rows import GAP, Row, gap_text

_SKILL = "grammar.punctuation"
_SIGNS = {"a comma": ",", "a semicolon": ";", "a colon": ":", "no mark": ""}
_GAPS = (
    (f"Please buy flour{GAP} sugar and yeast.", "a comma", (("a semicolon", "semicolon-misplaced", "That one parts whole sentences. Here three things of a list stand side by side."), ("a colon", "colon-misplaced", "That one announces a list. This list has begun already."), ("no mark", "list-comma-missing", "Then two things of the list would run into each other.")), "Things of a list are kept apart by the lightest of the marks.", "*She speaks Thai, Urdu and Welsh.*", -1.0),
    (f"Have you fed the fish{GAP} Mira?", "a comma", (("a semicolon", "semicolon-misplaced", "What follows is no whole sentence but a name."), ("a colon", "colon-misplaced", "Mira is not announced. She is spoken to."), ("no mark", "address-comma-missing", "Then Mira would sound like the name of the fish.")), "Somebody who is spoken to is set apart by a short pause.", "*Thank you, doctor.*", -0.9),
    (f"When the match had ended{GAP} the players shook hands.", "a comma", (("a semicolon", "semicolon-misplaced", "What stands before it is no whole sentence: it begins with *when*."), ("a colon", "colon-misplaced", "Nothing is announced here."), ("no mark", "opening-clause-unmarked", "Where does the opening clause end? The reader needs a pause there.")), "An opening clause is followed by a short pause.", "*If you are cold, take my coat.*", -0.8),
    (f"There are four seasons{GAP} spring, summer, autumn and winter.", "a colon", (("a comma", "comma-for-colon", "Then *four seasons* would be just the first item of the list."), ("a semicolon", "semicolon-for-colon", "What follows is no whole sentence but a list that was announced."), ("no mark", "announcement-unmarked", "The list is announced by *four seasons*. The reader needs a sign there.")), "A list that has been announced follows a mark with two dots.", "*He had two pets: a cat and a crow.*", 0.0),
    (f"The girl{GAP} with the blue scarf is my cousin.", "no mark", (("a comma", "comma-after-subject", "That would cut off the words that tell which girl is meant."), ("a semicolon", "semicolon-misplaced", "What stands before it is no whole sentence."), ("a colon", "colon-misplaced", "Nothing is announced here.")), "Words that tell which one is meant belong to their noun, and nothing parts them.", "*The book on the shelf is mine.*", 0.1),
    (f"I have only one question{GAP} who took the last pear?", "a colon", (("a comma", "comma-splice", "Two whole sentences are joined by a comma alone."), ("a semicolon", "semicolon-for-colon", "What follows is the very thing that *one question* announces."), ("no mark", "announcement-unmarked", "The question begins without any sign.")), "What the first part announces, the second part gives. A mark with two dots says so.", "*One thing is sure: we will come back.*", 0.3),
    (f"He said{GAP} that the road was closed.", "no mark", (("a comma", "comma-before-object-clause", "The part with *that* is what he said. Nothing parts it from its verb."), ("a colon", "colon-after-verb", "That would fit his own words in quotation marks."), ("a semicolon", "semicolon-misplaced", "What follows is no whole sentence: it begins with *that*.")), "The part with *that* is the object of the verb. Ask whether a verb is parted from its object.", "*I know that you are right.*", 0.4),
    (f"Some birds fly south{GAP} others stay all winter.", "a semicolon", (("a comma", "comma-splice", "Two whole sentences are joined by a comma alone."), ("a colon", "colon-misplaced", "The second sentence does not give what the first one announces. It sets something beside it."), ("no mark", "run-on-sentence", "Two whole sentences run into each other.")), "Two whole sentences that belong together, without a joining word, need a mark between full stop and comma.", "*The road is long; take some water.*", 0.5),
    (f"The museum was closed{GAP} however, the garden was open.", "a semicolon", (("a comma", "comma-splice", "*However* does not join sentences as *but* does. Two whole sentences are left."), ("a colon", "colon-misplaced", "Nothing is announced here."), ("no mark", "run-on-sentence", "Two whole sentences run into each other.")), "*However* opens a new whole sentence. Before it the same mark can stand as between two sentences without a joining word.", "*It was cold; therefore, we left.*", 0.9),
)  # fmt: skip


@template(
    "grammar.mark-for-the-gap",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.0,
    reason="list, announcement, whole sentence or nothing to part",
    variants=9,
    curated=True,
    row=_GAPS,
)
def mark_for_the_gap(row: Row) -> Draft:
    sentence, key, wrong, rule, example, harder = row
    return Draft(
        stem=f"Which mark belongs in the gap? {sentence.replace(GAP, f' {GAP}')}",
        key=key,
        order=tuple(_SIGNS),
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "What stands before the gap, and what after it: whole sentences, a list, a name, a part of a sentence?",
            rule,
            f"{rule} Compare: {example}",
        ),
        explanation=(rule, f"*{sentence.replace(GAP, _SIGNS[key])}* Here {key} is right."),
        harder=harder,
    )


_MISSING: tuple[Row, ...] = (
    ("*We packed bread cheese and olives.*", "bread", (("cheese", "comma-before-and", "Between the last two things stands *and* already. Which two run into each other?"), ("packed", "comma-after-verb", "That would cut the verb off from what was packed.")), "Things of a list are kept apart where no *and* stands between them.", "*She speaks Thai, Urdu and Welsh.*", -1.0),
    ("*If you are hungry eat an apple.*", "hungry", (("if", "comma-inside-clause", "That would cut the first word off from its own clause."), ("eat", "comma-inside-clause", "That would cut the verb off from the apple.")), "An opening clause with *if* ends where the main sentence begins.", "*When it rains, we stay in.*", -0.9),
    ("*Dinner is ready children!*", "ready", (("dinner", "comma-after-subject", "That would cut the subject off from its verb."), ("is", "comma-inside-clause", "That would part two words that belong together.")), "Somebody who is spoken to is set apart.", "*Thank you, doctor.*", -0.8),
    ("*Unfortunately the key did not fit.*", "unfortunately", (("key", "comma-after-subject", "That would cut the subject off from its verb."),), "A single word that opens a sentence and comments on all of it is followed by a short pause.", "*Luckily, nobody was hurt.*", -0.2),
    ("*The film was nearly four hours long but nobody in the hall left.*", "long", (("but", "comma-after-joining-word", "The joining word belongs to the second sentence."), ("hall", "comma-after-subject", "That would cut the subject off from its verb.")), "Two whole sentences are joined by a small word. The pause lies before that word.", "*I was tired, so I slept.*", 0.0),
    ("*Lake Titicaca, which lies in the Andes is very deep.*", "Andes", (("lies", "comma-inside-clause", "That would cut the extra remark in two."), ("is", "comma-inside-clause", "That would part two words that belong together.")), "An extra remark is marked on both sides. It has a beginning here, but where does it end?", "*Quito, the capital of Ecuador, lies high up.*", 0.3),
    ("*“I have never been so cold” said Anders.*", "cold", (("said", "comma-inside-clause", "That would part the speaker from what he does."),), "Between what somebody says and the words that tell who says it there is a short pause.", "*“Come in,” said Ann.*", 0.4),
    ("*Running for the bus Leila lost her hat.*", "bus", (("Leila", "comma-after-subject", "That would cut the subject off from its verb."), ("running", "comma-inside-clause", "That would cut the opening phrase in two.")), "An opening phrase with an *-ing* form ends where the subject of the sentence begins.", "*Looking up, he saw a plane.*", 0.6),
    ("*The old coat, a gift from my aunt was gone.*", "aunt", (("gift", "comma-inside-clause", "That would cut the extra remark in two."), ("was", "comma-inside-clause", "That would part two words that belong together.")), "An extra remark is marked on both sides. Leave it out: does the rest make a sentence?", "*My uncle, a baker from Lodz, sings well.*", 0.7),
    ("*The oldest of the four sisters is a dentist isn't she?*", "dentist", (("sisters", "comma-after-subject", "That would cut the subject off from its verb."), ("is", "comma-inside-clause", "That would part two words that belong together.")), "A short question that is hung on to a statement is set apart.", "*You are cold, aren't you?*", 0.8),
)  # fmt: skip


@template(
    "grammar.where-the-comma-is-missing",
    skill=_SKILL,
    kind="short_text",
    difficulty=0.0,
    reason="the parts of the sentence must be found first",
    variants=10,
    curated=True,
    row=_MISSING,
)
def where_the_comma_is_missing(row: Row) -> Draft:
    sentence, key, wrong, rule, example, harder = row
    task = "One comma is missing in this sentence. Write the word after which it must stand:"
    draft = gap_text(
        (sentence, key, wrong, rule, example, harder), "Read the sentence aloud. Where do you make a pause?", task
    )
    after = sentence[sentence.casefold().index(key.casefold()) + len(key) :]
    follower = after.strip("*”!?. ").split()[0]
    return Draft(
        stem=draft.stem, key=key, wrong=draft.wrong, hints=draft.hints, harder=harder,
        explanation=(rule, f"So the comma stands before *{follower}*, that is, after the word *{key}*."),
    )  # fmt: skip


_RIGHT = {
    "In which of these sentences are all the marks right?": (("Before you leave, shut the window.", "*Before you leave* opens the sentence, so a comma follows."), ("He plays the flute, the drums and the harp.", "In the list a comma stands where no *and* stands."), ("It was dark; the moon had set.", "Two whole sentences are parted by a semicolon."), ("My uncle, who sells boats, never swims.", "The extra remark has a comma on both sides."), ("She asked where the exit was.", "It tells of a question but is a statement, so a full stop ends it.")),
    "wrong": (("The bus was late, I walked.", "Two whole sentences are joined by a comma alone."), ("The tall man, opened the gate.", "The comma cuts the subject off from its verb."), ("We still need: eggs and butter.", "The colon cuts the verb off from what is needed."), ("He asked if I was tired?", "It only tells of a question, so a full stop must end it."), ("Is this your bag.", "It is a question, so a question mark must end it.")),
}  # fmt: skip
right_marks = sorting("grammar.sentences-with-right-marks", _RIGHT, skill=_SKILL, slip="wrong-mark", asks=tuple(_RIGHT)[:1], seeds=6,
    clue="Find the parts of each sentence first. Is there a mark between the parts, and none within?", more="One comma alone never stands between subject, verb and object; two whole sentences need more than a comma; questions, and only they, end in a question mark.", reason="each sentence tests another rule", difficulty=-0.5)  # fmt: skip

explained_marks = essays(
    "grammar.what-a-mark-changes",
    (
        Essay("Compare *No, cats are allowed* with *No cats are allowed*. Explain how the comma changes the meaning.", ("*No, cats are allowed* answers a question and lets cats in.", "*No cats are allowed* keeps all cats out.", "With the comma *No* is an answer of its own; without it, it belongs to *cats*."), "Read both aloud. To which question could the first one be the answer?", "In one of them *no* counts the cats, in the other one it answers somebody.", "Begin like this: *No, dogs may stay* says that dogs may stay. Now take the comma away and say who may stay then.", -0.8),
        Essay("Explain what is wrong in *The shop was shut, we went home*, and write two right versions of it.", ("Two whole sentences are joined by a comma alone.", "A stronger mark makes it right: *The shop was shut; we went home*, or a full stop.", "A joining word makes it right: *The shop was shut, so we went home*."), "Could each half of it stand alone?", "A comma alone is too weak here. Either the mark must be stronger, or a word must help it.", "For example *It was hot, we swam* can turn into *It was hot; we swam* or into *It was hot, and we swam*.", 0.2),
        Essay("When is a colon used, and when a semicolon? Give a rule and a sentence of your own for each of them.", ("A colon announces what follows, such as a list or an explanation.", "It gives a right sentence with a colon, such as *I need two things: a pen and paper*.", "A semicolon stands between two whole sentences that belong together.", "It gives a right sentence with a semicolon, such as *The sun rose; the birds sang*."), "Which of the two makes the reader expect something?", "One of them announces, the other one joins two parts that could stand alone.", "Begin like this: *She bought three things: ...* announces a list. Then write two short sentences, and join them without *and*.", 0.7),
        Essay("Compare *My brother, who lives in Perth, is a cook* with *My brother who lives in Perth is a cook*. What do the commas change?", ("With commas the part with *who* is only an extra remark and can be left out.", "Then the speaker may have just one brother.", "Without commas that part tells which of several brothers is meant."), "How many brothers may the speaker have in each case?", "Leave out the part with *who*. In which of the two sentences does the listener still know who is meant?", "Compare *The pupils, who were tired, went home* (all of them went) with *The pupils who were tired went home* (only the tired ones went).", 1.0),
    ),
    skill=_SKILL,
    reason="the work of a mark must be put into words",
)  # fmt: skip
