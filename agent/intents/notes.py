"""Words that ask what notes and books say about something."""

import re

LONGEST = 300
"""Characters of a message that may ask so."""
_KIND = (
    r"(?:notes?|(?:text ?)?books?|documents?|hand-?outs?|slides?|slide ?shows?|scripts?|work ?books?|materials?"
    r"|readings?|notebooks?|pdfs?|uploads?)"
)
_SOURCE = (
    r"(?:(?:my|our|the|your|this|these|those|that|teacher'?s|class|course|school|lecture|study|uploaded|own"
    r"|biology|maths?|physics|chemistry|history|revision|(?:mr|mrs|ms|miss)\.? \w+'?s) )+" + _KIND
)
_SAYS = (
    r"(?:say|says|said|tell|tells|write|writes|mention|mentions|mentioned|state|states|explain|explains|cover|covers"
    r"|have|has|teach|teaches|describe|describes|define|defines)"
)
_ABOUT = r"(?: (?:to say|anything|something|stuff|us|me|there))*(?: (?:about|on|of|regarding|concerning|for|as))?"
_BEFORE = (
    r"(?:(?:hi|hey|hello|ok|okay|please|pls|and|so|now|hm+|well|actually|chiron|can you|could you|would you|can we"
    r"|i (?:want|need|would like|'d like) (?:you )?to|let'?s|tell me|show me)[, ]+)*"
)
_TOPIC = r"(?P<topic>.+?)"
_ASKS = r"(?P<topic>(?:what|how|why|when|where|who|which|is|are|does|do|did|can|could|tell|explain|define)\b.+?)"
"""What asks: "according to my notes it is 5" is an answer."""
_WRITTEN = r"(?:what (?:does it|do they) say|what(?:'s| is| stands)(?: written| there)?|is there anything)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BEFORE}what (?:do|does|did|is it that|else do|else does) {_SOURCE} {_SAYS}{_ABOUT} {_TOPIC}",
        rf"{_BEFORE}what {_SOURCE} {_SAYS} (?:about|on) {_TOPIC}",
        rf"{_BEFORE}(?:{_WRITTEN}|do (?:i|we) have anything) in {_SOURCE} (?:about|on) {_TOPIC}",
        rf"{_BEFORE}{_WRITTEN} (?:about|on) {_TOPIC} in {_SOURCE}",
        rf"{_BEFORE}(?:do|does|did|where do|where does|where did) {_SOURCE} {_SAYS}{_ABOUT} {_TOPIC}",
        rf"{_BEFORE}(?:how|where) (?:is|are|was|were) {_TOPIC} (?:defined|explained|described|mentioned|covered)"
        rf" in {_SOURCE}",
        rf"{_BEFORE}(?:according to|going by|from|based on) {_SOURCE}[, ]+{_ASKS}",
        rf"{_BEFORE}{_ASKS},? (?:according to|going by) {_SOURCE}",
        rf"{_BEFORE}(?:look|search|check|go)(?: (?:up|through|in|into|inside))* {_SOURCE} (?:for|on|about) {_TOPIC}",
        rf"{_BEFORE}(?:look up|look|search(?: for)?|check|find|quote|read(?: me)?|cite)(?: me)?(?: (?:what|where))? "
        rf"{_TOPIC}(?: up)? (?:in|from|inside) {_SOURCE}",
        rf"{_BEFORE}(?:quote|cite|search|check|read me) {_SOURCE}(?: (?:about|on|for) {_TOPIC})?",
    )
)
_NAMED = re.compile(rf"\b{_KIND}\b", re.IGNORECASE)
_NO_TOPIC = re.compile(r"(?:it|that|this|them|those|these|the answer|something|anything|up)(?: up)?", re.IGNORECASE)
_END = re.compile(r"[\s.!?]+$|(?:,? (?:please|pls|thanks|thank you))[\s.!?]*$", re.IGNORECASE)


def asked_notes(text: str) -> str | None:
    """What is to be looked up in notes and books, empty where "it" is; None where nobody asks what they say."""
    if len(text) > LONGEST or not _NAMED.search(text):
        return None
    line = " ".join(text.replace("’", "'").split())
    while (short := _END.sub("", line)) != line:
        line = short
    for pattern in _PATTERNS:
        if found := pattern.fullmatch(line):
            topic = (found["topic"] or "").strip(" ,\"“”'")
            return "" if _NO_TOPIC.fullmatch(topic) else topic
    return None
