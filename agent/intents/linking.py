"""Words that link accounts or ask for a code, yes and no to it, and words that ask for a group's warm-up."""

import re

from tools.linking.codes import CODE

LONGEST = 120
"""Characters of a message that may be one of these."""
_PLACE = (
    r"telegram|slack|whats ?app|discord|web(?:site)?|page|browser|phone|mobile|computer|laptop|tablet|ipad|terminal"
    r"|(?:other |second |another )?(?:accounts?|device|chat|app)"
)
_BEFORE = (
    r"(?:(?:hi|hey|hello|ok|okay|please|pls|and|so|now|can (?:i|you|we)|could (?:i|you)|may i|how (?:do|can|could) i"
    r"|how to|i(?: would|'d)? (?:want|like|need) to|i wanna|let me|let's|lets|is it possible to"
    r"|where (?:do|can) i)[, ]+)*"
)
_BETWEEN = r"(?:my|the|this|your|to|with|and|an?|up|it|here|chiron|in|on|of|from|me)"
_LINK = re.compile(
    rf"{_BEFORE}(?:link|connect|pair|sync|merge|join|add)(?: {_BETWEEN})*(?: (?:{_PLACE})(?: {_BETWEEN})*)+(?: please)?"
)
_GO_ON = re.compile(
    rf"{_BEFORE}(?:continue|go on|carry on|keep going|practi[sc]e|study|work|use (?:this|you|it|chiron)|move|switch)"
    rf"(?: (?:this|it|practi[sc]e|practi[sc]ing|session|my|the))*(?: (?:on|in|with|over|to|via|from))+"
    rf"(?: (?:my|the|a))?(?: (?:{_PLACE}))(?: too| as well| instead| later)?(?: please)?"
)
_CODE_ASKED = re.compile(
    rf"{_BEFORE}(?:(?:give|send|show|make|get|create|tell|i need|i want|need|want)(?: me)?(?: an?| the| my| another"
    r"| a new)? )?(?:new )?(?:link(?:ing)? code|code (?:to|for) (?:link|linking|connect|telegram|slack|the web"
    r"|my phone)"
    rf"(?: {_BETWEEN})*(?: (?:{_PLACE}))*)(?: please)?"
)
_BARE_LINK = re.compile(r"link(?: (?:me|up|accounts?|my accounts?))?")
_WITH_CODE = re.compile(
    rf"(?:please |ok |hi |hey )*(?:i have |here is |here's |this is |use |enter |my |the |take )*"
    rf"(?:(?:link|connect|pair|join)(?: (?:my|the|with|by|using|accounts?|this|me))* ?)?(?:(?:link(?:ing)? )?code)?"
    rf"(?: is)?[: ]*\"?(?P<code>{CODE})\"?(?: please)?",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(r"\b(?:link\w*|connect|pair|join|code)\b", re.IGNORECASE)
_YES = re.compile(
    r"(?:y|yes|yea|yeah|yep|yup|ok|okay|sure|correct|go ahead|do it|please do|fine|confirm(?:ed)?|link (?:them|it)"
    r"|it(?: is|'s) me|that(?: is|'s) me|i am sure|i'm sure)(?: please| thanks| do it| go ahead| link them| it is me)*"
)
_NO = re.compile(r"(?:n|no|nope|nah|cancel|stop|don't|do not|never ?mind|not me|leave it|wait)(?: .{0,30})?")
_WARM_UP = re.compile(
    r"\bwarm(?:[- ]?up|ing[- ]up)s?\b|\bgroup (?:quiz|question|poll)\b|\bquiz (?:us|the group|this group)\b"
)


def asked_link(text: str) -> str | None:
    """The code in words that link an account by it, empty where such a code is asked for; None for any other words."""
    if len(text) > LONGEST:
        return None
    if (found := _WITH_CODE.fullmatch(text.strip().rstrip(".!"))) and _SAYS_SO.search(text[: found.start("code")]):
        return found["code"]
    line = _line(text)
    asks = any(pattern.fullmatch(line) for pattern in (_LINK, _GO_ON, _CODE_ASKED, _BARE_LINK))
    return "" if asks else None


def agrees(text: str) -> bool | None:
    """Whether words say yes or no and nothing else; None where they say something else."""
    line = _line(text[:LONGEST])
    if _YES.fullmatch(line):
        return True
    return False if _NO.fullmatch(line) else None


def asked_warm_up(text: str) -> str | None:
    """What the question shall be on that all of a group may answer, in words; None where nobody asks for one."""
    line = text.lower()
    return _WARM_UP.sub("question", line) if len(text) <= LONGEST and _WARM_UP.search(line) else None


def _line(text: str) -> str:
    """In small letters, without the signs at its end and around its words."""
    return " ".join(re.sub(r"[.!?,]+(?=\s|$)|[\"“”]", " ", text.lower().replace("’", "'")).split())
