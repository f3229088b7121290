"""How students write: short forms, missing apostrophes and chat words, each with what it stands for."""

SHORT_FORMS = {
    short: tuple(meaning.split())
    for meaning, shorts in {
        "i do not know": "idk idek iono dunno idunno dno idkk",
        "i do not care": "idc idec idgaf",
        "i do not remember": "idr",
        "i do not think so": "idts",
        "how did": "how'd howd",
        "what did": "what'd whatd",
        "where did": "where'd whered",
        "why did": "why'd whyd",
        "you have": "you've youve",
        "we have": "we've weve",
        "they have": "they've theyve",
        "they are": "they're theyre",
        "we are": "we're",
        "it would": "it'd itd",
        "it will": "it'll itll",
        "that will": "that'll thatll",
        "should have": "should've shouldve shoulda",
        "could have": "could've couldve coulda",
        "would have": "would've wouldve woulda",
        "trying to": "tryna",
        "about to": "boutta",
        "what do you": "whaddya whatcha whatchu",
        "i am": "im i'm",
        "he is": "he's hes",
        "she is": "she's shes",
        "i have": "i've ive",
        "i would": "i'd id",
        "i will": "i'll ill imma ima",
        "you are": "you're youre",
        "you": "u ya yu y'all yall",
        "your": "ur",
        "we will": "we'll",
        "are": "r",
        "and": "n & nd",
        "why": "y",
        "it is": "it's its itz",
        "that is": "that's thats",
        "this is": "this's thiss",
        "what is": "what's whats wats wat's wots whts",
        "what are": "what're",
        "what": "wat wut wot wht whut waht",
        "who is": "who's whos",
        "where is": "where's wheres",
        "how is": "how's hows",
        "when is": "when's whens",
        "why is": "why's whys",
        "there is": "there's theres",
        "let us": "let's lets",
        "let us go": "lesgo letsgo lessgo",
        "tomorrow": "tmrw tmr tmrrw 2moro 2mrw tomoz",
        "let me": "lemme",
        "give me": "gimme gimmie gimmi",
        "give": "giv gve",
        "do not": "don't dont dnt dun",
        "does not": "doesn't doesnt",
        "did not": "didn't didnt",
        "is not": "isn't isnt ain't aint",
        "was not": "wasn't wasnt",
        "are not": "aren't arent",
        "were not": "weren't werent",
        "can not": "can't cant cannot",
        "could not": "couldn't couldnt",
        "would not": "wouldn't wouldnt",
        "should not": "shouldn't shouldnt",
        "will not": "won't wont",
        "have not": "haven't havent",
        "has not": "hasn't hasnt",
        "had not": "hadn't hadnt",
        "can not be bothered to": "cba cbb",
        "want to": "wanna",
        "going to": "gonna gunna finna",
        "got to": "gotta",
        "have to": "hafta",
        "kind of": "kinda",
        "sort of": "sorta",
        "out of": "outta",
        "please": "pls plz plez pleas plss plis pleez pliz abeg",
        "thanks": "ty tysm thx thnx tnx thanx thks tq tyvm thnks",
        "ok": "okay k kk okey okie oki okk okayy alright alrighty aight oya np",
        "yes": "yeah yep yup yea yh ye yess yessir yas yeh",
        "no": "nope nah naw noo nahh",
        "never mind": "nvm nevermind",
        "what do you mean": "wdym wym",
        "what the heck": "wtf wth",
        "by the way": "btw",
        "to be honest": "tbh ngl fr frfr lowkey highkey istg deadass",
        "right now": "rn",
        "because": "cuz coz bc bcz bcuz bcos bcus",
        "though": "tho",
        "doing": "doin",
        "going": "goin",
        "trying": "tryin",
        "nothing": "nothin",
        "getting": "gettin",
        "with": "w w/ wit wiv",
        "without": "w/o",
        "about": "abt bout",
        "something": "smth sth smthn somethin sumthin",
        "really": "rly rlly realy",
        "definitely": "def defo defs deffo definately",
        "i do not get it": "idgi",
        "see you": "cu cyu cul8r",
        "probably": "prolly prob probly",
        "more": "moar",
        "like": "liek",
        "different": "diff diffrent",
        "equation": "eqn",
        "equations": "eqns eqs",
        "questions": "qs qs' q's quests quesitons qns ques qus",
        "question": "q qn qstn questn",
        "problems": "probs",
        "multiple choice": "mc mcq mcqs multichoice multi-choice mulitple-choice",
        "medium": "med mid meduim",
        "answer": "ans answr awnser awser",
        "solution": "soln sol",
        "homework": "hw hmwk",
        "picture": "pic",
        "pictures": "pics",
        "ones": "wuns",
        "choice": "choise",
        "diagrams": "diags",
        "year": "yr",
        "years": "yrs",
        "bye": "cya byee ttyl bbye baii bai laterz ciao",
        "be back later": "bbl",
        "hit me": "hmu",
        "got to go": "gtg g2g gg2g",
        "be right back": "brb afk",
        "hello": "hi hey hiya heya helo hai hii yo sup ello heyo howdy greetings",
        "good morning": "gm",
        "good night": "gn nite gudnite 2nite",
        "good": "gud",
        "great": "gr8",
        "later": "l8r",
        "wait": "w8",
        "today": "2day",
        "forgot": "4got",
        "anyone": "any1",
        "someone": "some1 sb",
        "sorry": "sry srry soz",
        "seriously": "srsly",
        "of course": "ofc",
        "people": "ppl",
        "a lot": "alot",
        "through": "thru",
        "never": "nvr",
        "lol": "lmao lmfao rofl hehe hehehe xd lolol jk",
        "omg": "omfg",
        "shut up": "stfu",
        "bro": "bruv fam yaar bhai m8 sis",
        "miss": "ma'am maam mam madam",
        "think": "fink tink thnk",
        "could": "cud",
        "would": "wud",
        "should": "shud",
        "this": "dis",
        "that": "dat",
        "the": "da",
        "yourself": "urself",
        "hard": "hrd",
        "easy": "eazy ez ezy esy eassy",
        "next": "nxt nex nect",
        "skip": "skp skipp",
        "help": "hlp hel halp",
        "explain": "explane",
        "stop": "stp",
        "true or false": "t/f",
        "test": "tst",
        "practice": "practise pratice practis",
        "practicing": "practising",
        "second": "2nd",
        "third": "3rd",
        "first": "1st",
        "fourth": "4th",
        "fifth": "5th",
    }.items()
    for short in shorts.split()
}
"""Short form → the words that it stands for."""

FACES = {
    "👍": "ok",
    "👌": "ok",
    "✅": "yes",
    "👋": "hello",
    "🙏": "please",
    "❤": "thanks",
    "😭": "sad",
    "😢": "sad",
    "😞": "sad",
    "😩": "sad",
    "😫": "sad",
    "😡": "sad",
    "🤯": "confused",
    "😕": "confused",
    "🤷": "shrug",
    "🤔": "thinking",
}
"""Signs that say something on their own."""

CHAT_WORDS = frozenset(
    "lol typo lmao omg haha hahaha hehe bro bruh chatgpt gpt app math maths calc stats trig geom geo chem bio econ "
    "linalg alg vocab ugh aha oops whoa hiya nah llm resit resits innit summat owt rn ooh bah dang eek erm gah meh "
    "mom mush oof ouch uber "
    "redo practiced homeworks argh grr bleh uhh umm gcse igcse reword rephrase quiz mcq wassup yay woohoo smh fml "
    "sql html css java javascript json ffs ins ish bitte zu mins min hrs auf pdf cloze quid peasy "
    "tad smidge olds".split()
)
"""Words of chats and schools that dictionaries lack; they stay as they are."""

TYPO_TARGETS = frozenset(
    "hint hints clue clues help skip skipping next another answer answers solution solutions solve solving "
    "explain explanation question questions problem problems exercise exercises practice easy easier easiest "
    "hard harder hardest difficult medium challenging continue resume repeat again progress score weakest "
    "weaknesses struggling stop pause finish goodbye enough thanks thank please hello start begin multiple "
    "choice option options wrong right correct incorrect different something anything understand confused "
    "confusing stuck show give tell just want need would could should because about topic subject change "
    "switch instead beginner review revise revision mistakes picture pictures diagram diagrams word true "
    "false short random today what where when which there their think maybe probably definitely simpler "
    "tougher difference between does know mean quiz test homework finished doing learn teach study remind "
    "example forgot step steps asked asking back bad before bored boring break bring call came come done down "
    "else end every exam exams fail failed few find fine first forget get given going good gone great guess "
    "happy hate have head home idea keep last later leave left less long lost love make made makes many means "
    "more most move much must never new night okay once only other over pass point quick rather read ready "
    "same say see send session sense sleep slow some soon sorry started still story stupid such sure take "
    "talk than these they thing things this those time tired tomorrow tonight topics try two type very wait "
    "week weak well were while who will with without work worse worst write yesterday yet your human robot "
    "real person name weather joke essay music worried nervous scared annoying rephrase results improve "
    "improving practise stressed quit hungry bed".split()
)
"""Words that a slip of the finger is put right to."""

SMALL_WORDS = frozenset(
    "a an the of to for in on at by and or but not no is are am was be do does did can could would will may i me "
    "my you your it this that these those what which who how why when where with from about one some any all more "
    "so if then than as up down out again get got give show tell let us we they have has had want need please ok "
    "just like its dont".split()
)
"""Words that hold a sentence together; with the targets they serve to part words written as one."""
