"""What surrounds an answer in a student's message: fillers, denials, bounds, signs that there is no answer at all."""

import re

_FILLERS = """
's a about actually again ah all also altogether am an and ans answer answers apparently approx approximately
are around as at basically be because been being believe bro btw but by called can cause certainly choose
chose chosen clearly come comes could course cuz definitely did do does dr dude duh dunno each easily eh
either er erm even feel final for found from gave get gets give given gives go going gonna got gotta guess
guessed guessing had haha has have having he hehe hence her here hey hi him hm hmm honestly hope hopefully
hoping how i i'd i'll i'm i've id idk ill im imo in into is it it's its just kinda known let let's like likely
literally lol look looks made make makes man's maybe me might miss mostly mr mrs ms must my named nearly now
obviously of ofc oh ok okay omg on or otherwise our overall per pick please pls plus plz possibly pretty
probably put quite really reckon roughly say says see seems select shall she should simply sir so solution
some something sorta still such suppose sure surely tbh termed than thank thanks that that'd that's thats the
their them then there there's therefore these they thing think this tho those though through thus thx to too
totally ty uh um using very via wait was we well were what which while who whole will with would would've ya
yay yea yeah yep yes yo you your yup
"""
FILLERS = frozenset(_FILLERS.split())
"""Words that carry no answer."""
_BESIDE_NUMBERS = """
altogether apart away choice correct deep each equal equals exact exactly final finally he'd height high kind
left length letter long mate mean means name number old one only option overall professor question result
right round rounded shall she sir sort sum tall teacher term their them they they're together total true value
via wide word words
"""
BESIDE_NUMBERS = FILLERS | frozenset(_BESIDE_NUMBERS.split())
"""Words beside a number that are no unit."""

_NOT_DENYING = re.compile(
    r"\bnot\s+(?:\w+\s+){0,2}?(?:\d+\s*%\s*)?(?:sure|certain|confident|positive|convinced)\b"
    r"|\b(?:i\s+)?(?:do\s*n['o]?t|don'?t|didn'?t|did\s+not|do\s+not|can'?t|cannot|could\s*n'?t)\s+"
    r"(?:really\s+)?(?:know|remember|recall|tell|be\s+sure|quite\s+remember|understand|get\s+it)\b"
    r"|\b(?:if|unless)\s+i'?\s?a?m\s+(?:not\s+)?(?:wrong|mistaken|incorrect)\b|\bunless\s+i'?m\b"
    r"|\bif\s+i\s+am\s+not\s+(?:wrong|mistaken)\b|\bcorrect\s+me\s+if\s+i'?m\s+wrong\b"
    r"|\b(?:might|may|could|probably)\s+(?:be\s+|well\s+be\s+)?(?:wrong|incorrect)\b|\bprobably\s+wrong\b"
    r"|\bwhy\s+not\b|\bno\s+(?:doubt|idea|clue|worries|problem)\b|\bmore\s+or\s+less\b|\bnot\s+too\s+sure\b|\bor\s+not\b"
    r"|\bwith\s*out\s+a\s+doubt\b|\bif\s+not\b|\bisn'?t\s+it\b|\binnit\b|\baren'?t\s+they\b",
    re.I,
)
_DENYING = re.compile(
    r"\b(?:not|never|neither|nor|cannot|cant|ain'?t|non|wrong|incorrect|false|isnt|arent|wasnt|doesnt|wont|"
    r"\w+n't|except|excluding|rather\s+than|instead\s+of|anything\s+but|other\s+than|unlike|opposite\s+of|"
    r"far\s+from|different\s+from|nothing\s+like|no\s+way|used\s+to\s+be|no\s+longer|hardly|ruled?\s+out|eliminated?|far\s+off)\b|≠",
    re.I,
)
_BOUNDS = re.compile(
    r"(?<![-=])[>]|<(?!-)|[≤≥]|\b(?:(?:more|less|greater|bigger|smaller|larger|fewer|higher|lower|longer|shorter)\s+(?:than|then)"
    r"|at\s+(?:least|most)|no\s+(?:more|less|fewer)\s+than|up\s+to|between|or\s+(?:more|less|fewer|greater|above|over)"
    r"|above|below|under|exceeds?|minimum\s+of|maximum\s+of|anywhere|somewhere|range|ranges|from\s+\S+\s+to)\b"
    r"|^\W*(?:it'?s\s+|is\s+)?over\b",
    re.I,
)
_NO_ANSWER = re.compile(
    r"\W*(?:idk\w*|i\s*d\s*k|dunno|(?:i\s+)?(?:do\s*n['o]?t|don'?t|do\s+not)\s+(?:know|get\s+it|understand)\w*|no\s*(?:idea|clue)"
    r"|not\s+sure|no\s+answer|n/?a|pass|skip|help|hint|what|huh|why|how|test|hello|hi|hey|ok|okay|asdf\w*|qwerty\w*"
    r"|i\s+(?:give\s+up|have\s+no\s+(?:idea|clue)|forgot)|give\s+up|nothing\s+comes|whatever|who\s+knows|beats\s+me)\W*",
    re.I,
)


def denies(text: str) -> bool:
    """Whether a plain text says what the answer is not ("not B", "anything but 12", "B is wrong")."""
    return bool(_DENYING.search(_NOT_DENYING.sub(" ", text)))


def without_doubt(text: str) -> str:
    """The text without phrases that only tell how sure the student is ("not sure but", "I might be wrong")."""
    return _NOT_DENYING.sub(" ", text)


def bounds(text: str) -> bool:
    """Whether a plain text gives a bound or a range rather than a number ("at least 12", "between 3 and 4")."""
    return bool(_BOUNDS.search(_NOT_DENYING.sub(" ", text)))


def no_answer(text: str) -> bool:
    """Whether a plain text holds no answer at all: empty, "idk", punctuation, emoji."""
    return not any(character.isalnum() for character in text) or bool(_NO_ANSWER.fullmatch(text))
