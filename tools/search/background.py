"""Why a student asks is not what is asked for: "my dad moaned about the electricity bill, 4 on fractions please".

A clause that only tells something, and what follows "for my", is background: what it names counts only where nothing
of its sort is asked for elsewhere.
"""

from collections.abc import Sequence
from re import compile as pattern

from tools.search.complaints import found_hard
from tools.search.patterns import Sort
from tools.search.vocabulary import Sign

_WEIGHED: tuple[Sort, ...] = ("topic", "level", "relative", "count")
_ASKS: frozenset[Sort] = frozenset(("count", "noun", "level", "kind", "relative", "flag", "not", "each"))
_REFUSED: frozenset[Sort] = frozenset(("topic", "kind", "level", "relative", "flag", "word"))
"""What may be refused even by the way."""
_STOPS = frozenset(",.;:!?()")
_ENDS = frozenset(".!?")
"""Behind these a clause tells nothing unless it begins so."""
_TURNS = frozenset("but because cause cos though although".split())
"""Words with which a new clause begins."""
_MAY_TURN = frozenset("and so since as while just now".split())
"""These do where more of a clause follows."""
_BEGINS = frozenset("want need give quiz please let could can".split())
"""So do these, where nobody is said to do so: "i got them wrong want to try again"."""
_DOES = frozenset(
    "i we you he she they who to not do does did would will just now really also always still and so".split()
)
_OPENS = pattern(r"(?:i|we|my|our|can|could|please|give|now|let|it|she|he|they)(?!\S)")
_SAYS = frozenset("i we my our it she he they".split())
"""Behind "please" these begin a new clause: "no logs please we have not had them"."""
_WHO = r"(?:i|we|you|he|she|they|it|this|that|there|every(?:one|body)|(?:my|our|his|her) (?:\w+ ){0,2}\w+)"
_TELLS = pattern(
    rf"(?:(?:ok|oh|well|so|and|but|because|since|cause|cos|also|now|hello|um|uh|as|though|although|while|"
    rf"bro|bruv|bruh|mate|man|dude|sir|miss|lol|honestly) )*"
    rf"(?:{_WHO} \w+|(?:having|after|since|because of) (?:\w+ ){{0,3}}?(?:done|had|seen|worked|finished|doing|having|"
    rf"been)|(?!what|who|how|why|when|where|which)(?:\w+ ){{1,3}}(?:is|are|was|were) "
    rf"(?:my|his|her|our|not|so|too|very|really|a|the|on|in|next|tomorrow|today|soon|coming|due|hard|difficult|tough|"
    rf"tricky|confusing|impossible|long|short|boring|fun|brutal|weird|rubbish))(?!\S)"
)
"""How a clause begins that tells something."""
_WISHES = pattern(
    r"(?<!\S)(?:want|wants|need|needs|would like|like|prefer|would rather|rather (?:have|do|not)|look(?:ing)? for|"
    r"after(?! (?:\w+ ){0,2}(?:done|doing|having|had))|please|grateful|glad|delighted|appreciate|welcome|happy to|"
    r"wonder(?:ing)?|give|quiz|ask|"
    r"test me|can (?:i|we|you)|could (?:i|we|you)|would you|let us|do (?:some|more)|practice|revise|try|missed|failed|"
    r"(?:could|will|would) (?:have|get|do|take|try|practice)|(?:got|get|did|done) (?:\w+ )*wrong)(?!\S)"
)
"""What a clause holds that asks for something."""
_REPORTED = pattern(
    r"(?<!\S)(?:told|tells?|asked|asks?|made|makes?|wants?|wanted|said|says?) (?:me|us|i|we|my \w+)(?!\S)"
)
"""What somebody else wishes."""
_ON = frozenset(["on", "about"])
"""What follows is a topic, known or not."""
_FOR = pattern(
    r"for (?:my|our|the|a|an|his|her|tomorrow|mondays?|todays?) (?:\w+ ){0,3}?(?:test|tests|exams?|quiz|class|classes|"
    r"course|lesson|lessons|homework|finals?|midterms?|teacher|mocks?|project|assignment|degree|school)(?!\S)"
)
_DONE = pattern(
    r"(?<!\S)(?:i|we|he|she|they) (?:have |has |are |am |is )?(?:just )?(?:did|done|do|doing|had|learned|learning|"
    r"covered|covering|studied|studying|started|starting) "
    r"((?:(?!(?:at|in|on|for|with|from|to|and|but|so|it|that|this)(?!\S))\w+ ?){1,3})"
)
_MORE_OF_THAT = pattern(r"(?<!\S)(?:for|on|about|of|like) (?:that|this|it|those|them)(?= [?.!,;]|$| please(?!\S))")

At = list[Sign | None]


def foreground(texts: Sequence[str], at: At) -> At:
    """The signs at the words of a request, without those of the background for which there are others."""
    told = _told(texts, at)
    pointed = any(sign and sign.sort == "not_that" for sign in at)  # "i hate loops, none of that"
    for sort in _WEIGHED:
        signs = {sign.start: sign for sign in at if sign is not None and sign.sort == sort}
        behind = [sign for start, sign in signs.items() if start in told]
        if len(behind) < len(signs) and not (pointed and sort == "topic"):
            for sign in behind:
                _leave(at, sign.start, sign.end)
    _let_be(at, told, texts)
    asks = any(place not in told and sign and sign.sort in _ASKS for place, sign in enumerate(at))
    if asks and not any(sign and sign.sort == "topic" for sign in at):
        for place in told - found_hard(texts) - _meant_by_that(texts):
            if at[place] is None and _ON.isdisjoint(texts[max(0, place - 3) : place]):
                _leave(at, place, place + 1)  # "i am so tired, just something easy"
    return at


def _meant_by_that(texts: Sequence[str]) -> set[int]:
    """The places of what was done, where more of "that" is asked for: "we did long division, anything on that?"."""
    line = " ".join(texts)
    done = list(_DONE.finditer(line)) if _MORE_OF_THAT.search(line) else []
    return {line[: match.start(1)].count(" ") + place for match in done for place in range(len(match[1].split()))}


def _let_be(at: At, told: set[int], texts: Sequence[str]) -> None:
    """Refuse nothing where a clause only tells what was not done: "i have not opened the book once"."""
    place = 0
    while place < len(at):
        sign, end = at[place], place + 1
        if place in told and sign is not None and sign.sort == "not":
            while end < len(at) and end in told and texts[end] not in _STOPS:
                end += 1
            if not any(one and one.sort in _REFUSED for one in at[place:end]):
                for start in range(place, end):
                    one = at[start]
                    if one is None or one is sign or one.sort == "language":  # "we do not have it in german"
                        _leave(at, start, start + 1)
        place = end


def _leave(at: At, start: int, end: int) -> None:
    at[start:end] = [Sign("skip", start, end)] * (end - start)


def _told(texts: Sequence[str], at: At) -> set[int]:
    """The places of all words that only tell something."""
    told: set[int] = set()
    telling = False
    for start, end in _clauses(texts, at):
        line = " ".join(texts[start:end])
        wishes = _WISHES.search(line) is not None and not _REPORTED.search(line)
        if start and texts[start - 1] in _ENDS:
            telling = False
        if not wishes and (match := _TELLS.match(line)) and not _is_name(at[start], start + len(match[0].split())):
            telling = True
        elif wishes or texts[start] in (*_TURNS, "so") or any(sign and sign.sort in _ASKS for sign in at[start:end]):
            telling = False
        if telling:
            told |= set(range(start, end))
        if match := _FOR.search(line):
            first = start + len(line[: match.start()].split())
            told |= set(range(first, first + len(match[0].split())))
    return told


def _is_name(sign: Sign | None, end: int) -> bool:
    """Whether what seems to tell something is a name: "he go or he goes"."""
    return sign is not None and sign.sort == "topic" and sign.end >= end


def _clauses(texts: Sequence[str], at: At) -> list[tuple[int, int]]:
    """Where each clause begins and ends: at a stop, before "but", and before an "and" that a new clause follows."""
    found, start = [], 0
    for place, text in enumerate(texts):
        anew = text in _TURNS or (text in _MAY_TURN and _opens(texts, at, place + 1))
        anew = anew or (text in _SAYS and texts[place - 1] == "please")
        anew = anew or (text == "i" and texts[start] == "having" and place > start)  # "having done cells i want DNA"
        if place > start and (text in _STOPS or anew or (text in _BEGINS and _is_free(texts[place - 1]))):
            found.append((start, place))
            start = place + (text in _STOPS)
        elif text in _STOPS:
            start = place + 1
    return [*found, (start, len(texts))] if start < len(texts) else found


def _is_free(before: str) -> bool:
    """Whether a wish that follows this word begins a clause: nobody is said to wish."""
    return before not in _DOES


def _opens(texts: Sequence[str], at: At, place: int) -> bool:
    """Whether a new clause follows an "and"; behind "so" a number or a level is enough."""
    wishes = texts[place - 1] == "so" and place < len(at) and (sign := at[place]) and sign.sort in _ASKS
    return bool(wishes) or _OPENS.match(" ".join(texts[place : place + 2])) is not None
