"""Responses to questions with options, and what each must be graded as. `never`: anything but correct or partial."""
# fmt: off


def _options(*texts):
    return [{"id": f"o{place}", "text": text} for place, text in enumerate(texts, 1)]


CELLS = _options("mitochondria", "nucleus", "ribosome", "cell wall")
NUMBERS = _options("10", "20", "30", "40")

GROUPS = [
    {
        "question": {"kind": "single_choice", "stem": "Which holds the DNA?", "options": CELLS, "key": "o2"},
        "correct": [
            "B", "b", " b ", "B.", "b.", "B)", "b)", "(B)", "(b)", "[B]", "B:", "B!", "B?", "b :)", "B!!!", '"B"', "'b'", "**B**", "`B`", "$B$",
            "its b", "it's b", "it is B", "It's B.", "is it b?", "I think b", "i think it's B", "I think it's (B)", "answer is B", "the answer is b",
            "answer: B", "Answer B", "ans b", "ans: b", "option b", "Option B", "option (b)", "choice B", "letter b", "my answer is b", "B i guess",
            "b i think", "maybe b", "probably B", "definitely b", "B please", "B because DNA is there", "B because it's not in the wall",
            "b bc it holds dna", "not sure but b", "idk, b?", "i dont know maybe b", "ok b", "um b", "no, it's b", "B B", "Ｂ", "ｂ", "Ⓑ", "🅱️", "🅱",
            "В", "bee", "B\u200b", "\u202eB", "b\x00", "B\n", "B. nucleus", "B) nucleus", "B nucleus", "b - nucleus", "B: nucleus", "(B) nucleus",
            "nucleus (B)", "nucleus", "Nucleus", "NUCLEUS", "the nucleus", "nuclei", "nucleus.", "it's the nucleus", "I think it's the nucleus",
            "nucleos", "nuclues", "nucleus because it has DNA", "nucle", "the second one", "second", "2nd", "the 2nd one", "second one", "2nd option", "the second option",
            "option 2", "number 2", "#2", "no. 2", "2", "2.", "2)", "(2)", "two", "number two", "option two", "second choice", "choice 2", "o2",
            "the second", "I pick the second one", "i'd go with b", "b for sure", "its b lol", "I choose B", "k its b", "B because A and C are organelles too",
            "could be b", "B, I think", "let me say b", "Hmm, b", "going with B", "I would say B", "b is the answer", "B is right", "B is correct", "b it is",
        ],
        "incorrect": ["A", "a", "c", "D", "the first one", "first", "last", "the last one", "1", "3", "4", "mitochondria", "ribosome", "cell wall", "wall", "o1", "o4",
                      "1st", "cell", "A.", "(a)", "it's a", "its A", "I think a", "third", "the fourth one", "4th", "mitochondrion", "ribosomes", "option a", "a because",
                      "second to last", "ribo", "cell walls", "A. mitochondria", "last option", "a is the answer", "A I think", "D, the cell wall"],
        "unreadable": [
            "", " ", "?", "idk", "I don't know", "no idea", "🎉", "...", "hello", "banana", "E", "F", "z", "Z)", "option e", "5", "0", "7", "99", "fifth", "the fifth one", "o5", "O9",
            "-1", "not B", "not b", "its not b", "it isn't B", "isn't b", "anything but b", "B is wrong", "not the nucleus", "not nucleus", "never b", "b is not right",
            "B or C", "b or c", "A or B", "A/B", "a, b", "A and B", "AB", "BC", "A B", "B, C", "b and c", "either A or B", "A? no wait C", "B no C", "B or E", "b or f", "A? B?", "both A and B",
            "nucleus or ribosome", "nucleus, ribosome", "nucleus and ribosome", "B ribosome", "B. mitochondria", "C nucleus", "B or ribosome", "all of them",
            "none", "all", "both", "none of them", "neither", "the second or the third", "2 or 3", "1 and 2", "first or second", "the first two", "o1,o2", "o2,o3", "all but B", "everything except B",
            "B2C", "xyz", "not A", "A not B", "no B", "B or not B and C", "1.5", "2.5", "12", "22",
        ],
    },
    {
        "question": {"kind": "single_choice", "stem": "What is 4 times 5?", "options": NUMBERS, "key": "o2"},
        "correct": ["20", "b", "B", "2", "20.0", "twenty", "it's 20", "x = 20", "4*5=20", "20!", "second", "B. 20", "(b) 20", "$20$", "20 because 4*5=20", "o2"],
        "incorrect": ["10", "30", "40", "1", "3", "a", "ten", "the last one", "thirty"],
        "unreadable": ["15", "25", "5", "50", "20 or 30", "10, 20", "not 20", "B 30", "0.2", "-20", "200", "2 or 3"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Pick the half.", "options": _options("1/2", "2", "1/4", "4"), "key": "o1"},
        "correct": ["1/2", "0.5", ".5", "½", "a", "A", "50%", "half", "one half", "0,5", "\\frac{1}{2}", "$\\frac12$", "1", "first", "2/4"],
        "incorrect": ["2", "two", "b", "1/4", "0.25", "4", "d", "3", "c", "25%"],
        "unreadable": ["1/3", "0.3", "5", "1/2 or 2", "3.5"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which number is even?", "options": _options("3", "1", "2", "5"), "key": "o3"},
        "correct": ["2", "C", "c", "third", "two", "2.", "it's 2", "the third one", "C) 2"],
        "incorrect": ["3", "1", "5", "4", "a", "first", "last"],
        "unreadable": ["option 2", "number 2", "2 or 3", "7"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which base pairs with G?", "options": _options("A", "T", "C", "U"), "key": "o3"},
        "correct": ["third", "the third one", "o3"],
        "never": ["A", "T", "B", "D", "U"],
        "incorrect": ["T", "U", "A", "o1", "first"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which molecule is water?", "options": _options("O2", "H2O", "CO2", "N2"), "key": "o2"},
        "correct": ["H2O", "h2o", "B", "H₂O", "it's H2O", "o2", "H<sub>2</sub>O", "2"],
        "incorrect": ["O2", "O₂", "CO2", "co2", "n2", "A"],
        "unreadable": ["H2O or CO2", "not H2O"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "What happens to the rate?",
            "options": _options("It increases", "It decreases", "It does not change", "All of the above"),
            "key": "o3",
        },
        "correct": ["C", "It does not change", "it does not change", "it does not change.", "does not change", "third", "c)"],
        "incorrect": ["It increases", "increases", "decreases", "all of the above", "all", "all of them", "D", "it decreases", "increase", "decrease", "it increases."],
        "unreadable": ["it", "changes", "change", "not c", "increases or decreases", "it increases and decreases", "not all of them"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "Which are gases?",
            "options": _options("oxygen", "nitrogen", "Both A and B", "None of the above"),
            "key": "o3",
        },
        "correct": ["C", "both A and B", "Both a and b", "both", "both of them", "A and B", "third"],
        "incorrect": ["A", "oxygen", "none of the above", "none", "D", "neither", "nitrogen"],
        "unreadable": ["A or B", "oxygen or nitrogen", "E"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Is ice lighter than water?", "options": _options("Yes", "No"), "key": "o1"},
        "correct": ["yes", "Yes", "y", "yeah", "yep", "A", "YES!", "yes it is", "first", "1", "yes, because it floats"],
        "incorrect": ["no", "No", "n", "nope", "B", "2", "no it's not", "nah", "second", "last"],
        "unreadable": ["maybe", "yes and no", "yes or no", "C", "3", "A or B"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Ice floats.", "options": _options("True", "False"), "key": "o1"},
        "correct": ["true", "T", "t", "True.", "A", "it's true", "a", "TRUE"],
        "incorrect": ["false", "F", "f", "B", "it's false", "b"],
        "unreadable": ["not true", "true or false", "true/false", "C", "not false"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "Simplify.",
            "options": _options("$4+i$", "$6$", "$5+i$", "i"),
            "key": "o3",
        },
        "correct": ["$5+i$", "5+i", "5 + i", "C", "c", "i think c", "I think it's 5+i", "third"],
        "incorrect": ["i", "6", "A", "4+i", "$6$", "I think 6", "d"],
        "unreadable": ["5", "7", "5-i", "i think"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "Solve.",
            "options": _options("$x=7, 1$", "$x=-2, 3$", "$x=8, -4$", "$x=2, 5$"),
            "key": "o1",
        },
        "correct": ["A", "x=7, 1", "x = 7, 1", "$x=7, 1$", "a", "x=7,1", "7, 1"],
        "incorrect": ["x=-2, 3", "B", "x=2, 5", "x = 8, -4"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "How fast is it?",
            "options": _options("5 m/s", "5 m/s²", "10 m/s", "36 km/h"),
            "key": "o3",
        },
        "correct": ["C", "10 m/s", "10m/s"],
        "incorrect": ["5 m/s", "5 m/s^2", "A"],
        "unreadable": ["5", "7 m/s", "10 m/s or 5 m/s"],
    },
    {
        "question": {
            "kind": "single_choice",
            "stem": "Which is right?",
            "options": _options(
                "Hydrogen bonds between complementary bases break.",
                "Phosphodiester bonds break within the sugar-phosphate backbone.",
                "Hydrogen bonds within the sugar-phosphate backbone break.",
                "Phosphodiester bonds between complementary bases break.",
            ),
            "key": "o1",
        },
        "correct": ["A", "Hydrogen bonds between complementary bases break.", "hydrogen bonds between complementary bases break", "hydrogen bonds between complementry bases break",
                    "Hydrogen bonds between", "hydrogen bonds between complementary bases", "A - hydrogen bonds between complementary bases break"],
        "incorrect": ["Hydrogen bonds within", "phosphodiester bonds between", "Phosphodiester bonds break", "b"],
        "unreadable": ["hydrogen bonds", "bonds", "bases break", "within the sugar-phosphate backbone", "break"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which?", "options": _options("vitamin C", "vitamin B", "vitamin A", "vitamin D"), "key": "o1"},
        "correct": ["vitamin C", "vitamin c", "A", "i think it's vitamin C", "a"],
        "incorrect": ["vitamin B", "C", "vitamin A", "B", "it is vitamin d"],
        "unreadable": ["vitamin", "vitamin C or vitamin D", "not vitamin C", "vitamin E"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which division?", "options": _options("mitosis", "meiosis", "fission", "budding"), "key": "o1"},
        "correct": ["mitosis", "mitossis", "mitosys", "A", "its mitosis", "mit"],
        "incorrect": ["meiosis", "meiosys", "B"],
        "unreadable": ["meitosis", "mieosis", "mitosis or meiosis", "m", "osmosis"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which law?", "options": _options("Newton's first law", "Newton's second law", "Newton's third law"), "key": "o3"},
        "correct": ["C", "Newton's third law", "newtons third law", "third law", "the third law", "third", "the third one", "3", "newton's 3rd law", "last", "3rd"],
        "incorrect": ["second law", "A", "the first one", "middle", "the middle one", "Newton's 2nd law"],
        "unreadable": ["Newton's law", "law", "newton", "D", "4"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which?", "options": _options("affect", "effect", "infect", "defect"), "key": "o2"},
        "correct": ["effect", "B", "Effect", "an effect"],
        "incorrect": ["affect", "a", "defect", "infect", "afect"],
        "unreadable": ["efect", "affect or effect"],
    },
    {
        "question": {"kind": "single_choice", "stem": "Which?", "options": _options("conductor", "semiconductor", "insulator", "superconductor"), "key": "o2"},
        "correct": ["semiconductor", "semi-conductor", "semi conductor", "B", "semi", "a semiconductor", "semiconducter"],
        "incorrect": ["conductor", "insulator", "a", "a conductor", "conducter"],
        "unreadable": ["tor"],
    },
    {
        "question": {"kind": "multiple_choice", "stem": "Which are prime?", "options": _options("two", "four", "seven", "nine"), "key": ["o1", "o3"]},
        "correct": [
            "A and C", "A, C", "a,c", "a, c", "AC", "ac", "A C", "a c", "A & C", "A+C", "A/C", "A;C", "(A) and (C)", "A) C)", "C and A", "C, A", "CA", "c a", "both A and C", "A and C.", "its a and c",
            "I think A and C", "answers: A, C", "options A and C", "o1,o3", "o3,o1", "o1, o3", "two and seven", "two, seven", "seven, two", "Two; Seven", "2 and 7", "2, 7", "first and third", "the first and the third",
            "1st and 3rd", "A, C!", "A\nC", "A and seven", "a, c because they are prime", "all but B and D", "all except b and d", "everything except B and D", "A and C, not B", "A, C but not B or D", "A C A",
            "two & seven", "**A** and **C**", "Ａ，Ｃ", "A、C", "only A and C", "A and C only", "options a, c", "a and c lol", "not sure but a and c", "a,c?",
        ],
        "partial": ["A", "C", "a", "two", "seven", "first", "the third one", "o1", "2", "7"],
        "incorrect": ["B", "D", "B and D", "A and B", "all of them", "all", "ABCD", "none", "none of them", "A, B", "C, D", "all of the above", "A, B, D", "four", "everything", "BD"],
        "unreadable": ["", "idk", "E", "A and E", "not B", "not A", "?", "A, F", "ninety", "banana", "x"],
    },
    {
        "question": {"kind": "multiple_choice", "stem": "Which are noble gases?", "options": _options("helium", "neon", "oxygen", "argon", "iron"), "key": ["o1", "o2", "o4"]},
        "correct": ["A, B, D", "abd", "ABD", "A B D", "helium, neon and argon", "helium neon argon", "argon, neon, helium", "all but C and E", "all except oxygen and iron", "a, b and d", "1, 2, 4", "1 2 4", "BAD", "A, B & D",
                    "helium, neon, argon, heliumm"],
        "partial": ["A, B", "A", "A, B, C, D", "helium and neon", "all", "helium, neon, oxygen, argon"],
        "incorrect": ["C", "E", "C, E", "A, C", "A, B, C, E"],
        "unreadable": ["F", "A, B, F", "7", "not C", "gas"],
    },
    {
        "question": {"kind": "single_choice", "stem": "2+2?", "options": _options("2", "4", "6", "8"), "key": "o2"},
        "correct": ["4", "four", "2+2=4", "B. 4", "4 (B)", "4, B", "second", "2nd", "the 2nd one", "4!", "8/2"],
        "incorrect": ["2", "two", "the 4th", "4th", "fourth", "3", "8", "third"],
        "unreadable": ["option 4", "number 4", "#4", "D. 4", "D, 4", "5", "-4", "4 or 6", "4 not 6", "4%"],
    },
    {
        "question": {"kind": "single_choice", "stem": "How likely is it?", "options": _options("$\\frac12$", "$\\frac13$", "$\\frac23$"), "key": "o2"},
        "correct": ["1/3", "⅓", "one third", "a third", "0.333", "0.33", "0.333...", "2/6", "B", "2"],
        "incorrect": ["1/2", "0.67", "0.667", "third", "3", "the third one", "half"],
        "unreadable": ["0.3", "0.35", "1:3", "1/3 or 2/3", "1/4"],
    },
    {
        "question": {
            "kind": "single_choice", "stem": "What happens to the rate?",
            "options": _options("Increases", "Decreases", "Stays the same", "Cannot be determined"), "key": "o4",
        },
        "correct": ["cannot be determined", "can't be determined", "cant be determined", "it can not be determined", "D", "it cannot be determined", "last"],
        "incorrect": ["decreases", "decreasing", "it will decrease", "the same", "stays the same", "increasing", "increased"],
        "unreadable": ["it doesn't increase", "increases then decreases", "decreases not increases", "determined"],
    },
]
