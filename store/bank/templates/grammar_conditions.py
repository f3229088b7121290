"""English grammar: what conditions mean, unreal and mixed ones, and words beside *if*."""

from store.bank.facts import Essay, essays
from store.bank.template import Draft, template
from store.bank.templates.grammar_rows import GAP, Row, gap_choice, gap_text, meaning_choice

_TELLS = "What does this sentence tell you?"
_MEANT: tuple[Row, ...] = (
    (f"{_TELLS} *If the bell rings, the pupils line up.*", "The pupils line up at every bell.", (("The bell will ring only once.", "single-event-for-rule", "Both verbs stand in the present. That shows something that comes again and again."), ("The pupils lined up yesterday.", "present-as-past", "Nothing in the sentence speaks of the past."), ("The bell never rings.", "rule-as-unreal", "For something imagined the sentence would have *rang* and *would*.")), "The present in both parts tells what is always so.", "*If you press here, the light goes on* speaks of every time.", -1.0),
    (f"{_TELLS} *If it stops raining, we will play outside.*", "It is raining, and it may stop.", (("It has stopped raining.", "condition-taken-as-fact", "The word *if* leaves open whether that happens."), ("It will rain all day.", "real-for-unreal", "The present in the *if*-part says that this is not certain at all."), ("It stopped raining yesterday.", "present-as-past", "The sentence looks ahead: *we will play*.")), "Present in the *if*-part and *will* in the other: the condition is possible, and nobody knows yet.", "*If the bus comes, we will get in* leaves open whether it comes.", -0.9),
    (f"{_TELLS} *If Yusuf were here, he would know the way.*", "Yusuf is somewhere else.", (("Yusuf was here before.", "past-form-as-past-time", "*Were* does not speak of the past here. It shows something imagined."), ("Yusuf may be here or not.", "unreal-as-open", "For something open the sentence would have *is* and *will know*."), ("Yusuf does not know the way.", "result-taken-as-fact", "The sentence says what he would know.")), "A past form with *would* tells of something imagined now: in truth it is not so.", "*If I had wings, I would fly* means that I have none.", -0.1),
    (f"{_TELLS} *If Ines had a bike, she would ride to school.*", "Ines has no bike.", (("Ines had a bike in the past.", "past-form-as-past-time", "*Had* does not speak of the past here. It shows something imagined."), ("Ines may have a bike.", "unreal-as-open", "For something open the sentence would have *has* and *will ride*."), ("Ines rides a bike to school.", "result-taken-as-fact", "*Would ride* is only imagined.")), "A past form with *would* tells of something imagined now: in truth it is not so.", "*If the hall were bigger, we would dance* means that it is too small.", 0.0),
    (f"{_TELLS} *Unless you book a seat, you will have to stand.*", "Those who do not book will stand.", (("Those who book will stand.", "unless-as-if", "*Unless* turns the condition round: it means *if not*."), ("You have booked a seat.", "condition-taken-as-fact", "The sentence leaves open what you do."), ("All the seats are taken.", "result-taken-as-fact", "Then booking would be of no use.")), "*Unless* means *if not*.", "*Unless it rains, we walk* means that only rain keeps us from it.", 0.3),
    (f"{_TELLS} *If Daud had set his alarm, he would not have missed the boat.*", "Daud missed the boat.", (("Daud caught the boat.", "result-taken-as-fact", "*Would not have missed* is only imagined. What happened in truth?"), ("Daud set his alarm.", "condition-taken-as-fact", "*If he had set it* is only imagined. What happened in truth?"), ("Daud may still catch the boat.", "past-unreal-as-open", "Both parts look back. It is too late to change anything.")), "*Had* with a third form and *would have* tell of a past that did not happen.", "*If I had run, I would have won* means that I did not run and did not win.", 0.6),
    (f"{_TELLS} *Lina would have sung if the pianist had come.*", "The pianist stayed away, and Lina did not sing.", (("The pianist came, and Lina sang.", "result-taken-as-fact", "Both parts are imagined. What happened in truth?"), ("The pianist stayed away, but Lina sang.", "half-of-condition-unreal", "*Would have sung* is imagined as well."), ("Lina will sing when the pianist comes.", "past-unreal-as-open", "Both parts look back. The concert is over.")), "*Had* with a third form and *would have* tell of a past that did not happen, in both parts.", "*They would have stayed if it had been warm*: it was cold, and they left.", 0.8),
    (f"{_TELLS} *If I had learned to swim as a child, I would not be afraid of the sea now.*", "The speaker is afraid of the sea today.", (("The speaker swam a lot as a child.", "condition-taken-as-fact", "*If I had learned* is only imagined."), ("The speaker was once afraid, but is not now.", "result-taken-as-fact", "*Would not be* is only imagined. How is it in truth?"), ("The speaker will learn to swim.", "past-unreal-as-open", "The sentence looks back at childhood and says nothing about plans.")), "The first part imagines another past, the second one another present. In truth both are the other way round.", "*If I had slept, I would not be tired now* means that I did not sleep and am tired.", 1.0),
)  # fmt: skip


@template(
    "grammar.what-an-if-sentence-tells",
    skill="grammar.conditionals",
    kind="single_choice",
    difficulty=0.0,
    reason="the forms of the verbs show what is real, open or imagined",
    variants=8,
    curated=True,
    row=_MEANT,
)
def what_an_if_sentence_tells(row: Row) -> Draft:
    return meaning_choice(row, "Is the condition open, always true, or only imagined? Look at the forms of both verbs.")


_TRUTHS: tuple[Row, ...] = (
    (f"Maybe the shop is open. If the shop (be) {GAP} open, I will buy milk.", "is", (("will be", "will-in-if-part", "The *will* is already in the result."), ("was", "unreal-for-real", "The shop may well be open: the condition is real.")), "A condition that may come true stands in the present.", "*If she calls, I will tell her.*", -0.9),
    (f"A plant without water always dies. If a plant (get) {GAP} no water, it dies.", "gets", (("will get", "will-in-if-part", "What is always so needs no *will*."), ("got", "past-for-general-truth", "It is always so, not only in the past.")), "What is always true stands in the present in both parts.", "*If ice gets warm, it melts.*", -0.9),
    (f"Selma may be thirsty later. If she (get) {GAP} thirsty, give her some water from the jug.", "gets", (("will get", "will-in-if-part", "It speaks of later, but the part with *if* does without *will*."), ("got", "unreal-for-real", "It may well happen: the condition is real."), ("get", "third-person-s-forgotten", "The subject is a single person.")), "A condition that may come true stands in the present, also before a request.", "*If you see Ali, greet him.*", -0.8),
    (f"Aisha is not tall. If Aisha (be) {GAP} taller, she could reach the shelf.", "were", (("is", "real-for-unreal", "In truth she is not tall: the condition is unreal."), ("would be", "would-in-if-part", "*Would* does not stand in the part with *if*.")), "An unreal condition of now takes a past form.", "*If I had wings, I could fly.*", 0.1),
    (f"The lift is broken. If the lift worked, we (not take) {GAP} the stairs.", "would not take", (("will not take", "will-after-unreal-condition", "*If the lift worked* is unreal, so the result cannot be sure."), ("did not take", "past-in-result", "The result needs a helper.")), "After an unreal condition of now the result has the helper of imagining and the base form.", "*If I had a car, I would drive.*", 0.2),
    (f"I did not hear the bell. If I (hear) {GAP} the bell, I would have come in time.", "had heard", (("heard", "second-for-third", "The result *would have come* speaks of the past."), ("would hear", "would-in-if-part", "*Would* does not stand in the part with *if*.")), "An unreal condition of the past goes one step further back: past perfect.", "*If you had asked, I would have helped.*", 0.7),
    (f"Pavel left his gloves at home. If he had taken them, his hands (stay) {GAP} warm.", "would have stayed", (("would stay", "second-for-third", "*Had taken* speaks of the past, so the result lies in the past too."), ("had stayed", "past-perfect-in-result", "That form stands in the part with *if*.")), "Unreal in the past: the result has two helpers and the third form.", "*If you had asked, I would have helped.*", 0.8),
    (f"Noor did not learn the poem. If she had learned it yesterday, she (know) {GAP} it now.", "would know", (("would have known", "third-for-second", "The result is about *now*. One helper is enough."), ("knew", "past-in-result", "The result needs a helper."), ("will know", "will-after-unreal-condition", "She did not learn it, so the result is only imagined.")), "The condition is about the past, but the result is about now: a helper of imagining and the base form.", "*If I had slept, I would be awake now.*", 1.0),
)  # fmt: skip
_ALSO = {
    "were": ("was",),
    "would not take": ("wouldn't take",),
    "had heard": ("'d heard", "I'd heard"),
    "would have stayed": ("would've stayed", "'d have stayed"),
    "would know": ("'d know", "she'd know"),
}


@template(
    "grammar.if-sentence-for-the-truth",
    skill="grammar.conditionals",
    kind="short_text",
    difficulty=0.0,
    reason="what is true decides how the imagined sentence is built",
    variants=8,
    curated=True,
    row=_TRUTHS,
)
def if_sentence_for_the_truth(row: Row) -> Draft:
    return gap_text(
        row,
        "What does the first sentence say: is the condition open, or is the truth the other way round?",
        "Write the right form of the verb in brackets.",
        _ALSO.get(row[1], ()),
    )


_OTHERS: tuple[Row, ...] = (
    (f"If anybody {GAP} for me, tell them that I am in the garden.", "asks", (("will ask", "will-in-if-part", "It speaks of later, but the part with *if* does without *will*."), ("ask", "third-person-s-forgotten", "*Anybody* counts as one person."), ("would ask", "would-in-if-part", "*Would* does not stand in the part with *if*.")), "A condition that may come true stands in the present, also before a request.", "*If she calls, say hello.*", -0.9),
    (f"What {GAP} if you found a purse in the street?", "would you do", (("will you do", "will-after-unreal-condition", "*If you found* is imagined, so the result is imagined too."), ("did you do", "past-in-result", "That asks about something that really happened."), ("you would do", "question-order-lost", "In a question the helper stands before the subject.")), "After an imagined condition the question has the helper of imagining, and it stands before the subject.", "*Where would you live if you had the choice?*", 0.1),
    (f"You can borrow my tent as long as you {GAP} it back by Friday.", "bring", (("will bring", "will-in-if-part", "*As long as* is like *if*: no *will* after it."), ("would bring", "would-in-if-part", "*As long as* is like *if*: no *would* after it."), ("brought", "unreal-for-real", "*You can* shows that the condition is real.")), "*As long as* sets a condition, like *only if*, and is followed by the present.", "*You may stay as long as you keep quiet.*", 0.2),
    (f"Take a torch in case it {GAP} dark on the way back.", "gets", (("will get", "will-in-if-part", "After *in case* there is no *will*, though it speaks of later."), ("would get", "would-in-if-part", "After *in case* there is no *would*."), ("got", "unreal-for-real", "The darkness has yet to come, and it may well come.")), "*In case* looks ahead as *if* does and is followed by the present.", "*Write it down in case you forget it.*", 0.3),
    (f"{GAP} you water them, these flowers will dry up.", "Unless", (("If", "if-for-unless", "Then watering would dry them up."), ("As long as", "if-for-unless", "Then watering would dry them up."), ("In case", "in-case-for-if", "One does not dry flowers up to be ready for water.")), "A word is needed that means *if not*.", "*We will be late if we do not run* can be said with the same word.", 0.4),
    (f"I wish I {GAP} a little taller; then I could see the stage.", "were", (("am", "real-for-unreal", "The speaker is not taller. A wish tells of what is not so."), ("will be", "will-after-unreal-condition", "The wish is about now."), ("would be", "would-in-if-part", "As in the part with *if*, there is no *would* for the speaker's own state.")), "A wish about now takes the same past form as an unreal condition.", "*I wish I had more time.*", 0.6),
    (f"If she had taken the early train, she {GAP} here by now.", "would be", (("will be", "will-after-unreal-condition", "She did not take it, so the result is only imagined."), ("had been", "past-perfect-in-result", "That form stands in the part with *if*."), ("is", "real-for-unreal", "She did not take the train, so she is still on her way.")), "The condition is about the past and the result about now: a helper of imagining and the base form.", "*If I had eaten, I would feel better now.*", 1.0),
    (f"{GAP} I known about the strike, I would have taken my bike.", "Had", (("If", "inverted-condition-unknown", "Then a helper would be missing before *known*."), ("Have", "perfect-in-if-part", "The result *would have taken* speaks of the past. One must go one step further back."), ("Would", "would-in-if-part", "*Would* does not stand in the condition.")), "The word *if* can be left out. Then the helper of the condition moves to the front.", "*Were I rich, I would travel* stands for *If I were rich*.", 1.2),
)  # fmt: skip


@template(
    "grammar.conditions-of-other-kinds",
    skill="grammar.conditionals",
    kind="single_choice",
    difficulty=0.0,
    reason="other words than *if*, and parts that speak of different times",
    variants=8,
    curated=True,
    row=_OTHERS,
)
def conditions_of_other_kinds(row: Row) -> Draft:
    return gap_choice(row, "Which part is the condition, which the result? Is it open or imagined, and of which time?")


_MEND = "This sentence has a mistake. Write it correctly, and explain what was wrong:"
mended_if_sentences = essays(
    "grammar.mend-an-if-sentence",
    (
        Essay(f"{_MEND} *If I will see Marta, I will greet her.*", ("The right sentence is *If I see Marta, I will greet her*.", "The word *will* does not stand in the part with *if*.", "A condition that may come true takes the present simple."), "Which of the two parts is the condition? Look at its verb.", "One of the two *will* is too much. In a real condition only the result has it.", "For example *If it will rain, we will stay* turns into *If it rains, we will stay*, for the rain is the condition.", -0.8),
        Essay(f"{_MEND} *If he would ask me, I would help him.*", ("The right sentence is *If he asked me, I would help him*.", "The word *would* belongs to the result and not to the part with *if*.", "A condition that is only imagined now takes the past simple."), "Which of the two parts is the condition? Look at its verb.", "One of the two *would* is too much. Which form takes its place?", "For example *If I would know it, I would tell you* turns into *If I knew it, I would tell you*.", 0.2),
        Essay(f"{_MEND} *Unless you do not hurry, we will be late.*", ("The right sentence is *Unless you hurry, we will be late* (or *If you do not hurry, we will be late*).", "The word *unless* already means *if not*.", "With *do not* the sentence says no twice, so that it means the opposite."), "What does the first word mean? Put two other words in its place.", "The sentence says no twice. Take one of them away.", "For example *unless it does not rain* is *if it does not not rain*; what is meant is *unless it rains*.", 0.5),
        Essay(f"{_MEND} *If you told me last week, I would have come.*", ("The right sentence is *If you had told me last week, I would have come*.", "Both parts speak of the past, and it did not happen like that.", "Such a condition takes the past perfect, *had* with the third form."), "Of which time do the two parts speak? Do their verbs fit each other?", "*Would have come* imagines another past. The condition must go back just as far.", "For example *If she asked him yesterday, he would have helped* turns into *If she had asked him yesterday, he would have helped*.", 0.9),
    ),
    skill="grammar.conditionals",
    reason="the mistake must be found, mended and put into words",
)  # fmt: skip
