"""Questions that a student asks of the tutor: why an option is wrong, what a thing is."""

import re
from dataclasses import dataclass

from agent.intents.answers import compact, option_of
from agent.intents.intent import Intent, TalkState
from agent.intents.reading import Reading
from store.questions import LABELS, Kind
from tools.search.topics import TopicIndex

_WHY = re.compile(
    r"\b(?:why|how come|what is wrong|what was wrong|what went wrong|what is the (?:problem|matter|issue|error|mistake) with|wrong with|"
    r"explain (?:why|option|answer|choice)|what (?:does|do|is|about) (?:option|answer|choice)|tell me why|what did i (?:do|get) wrong|"
    r"where did i (?:go|do|make|mess)|(?:is|was|are) (?:\w+ ){0,2}(?:wrong|incorrect|not right)|not understand why|not (?:get|see) why|"
    r"what makes|reason|what mistake|i thought (?:it|that|\w+) was (?:right|correct|the answer)|what was my (?:mistake|error)|what is my (?:mistake|error)|where is (?:my|the) (?:mistake|error)|"
    r"why (?:would|could|should|does|did|do|can)|difference between (?:option )?[a-e] and (?:option )?[a-e]|wrong about|should (?:it|that) not be|is not it|explain (?:my|the) (?:mistake|error)|explain [b-h]$|what about [b-h]$)\b"
)
_LABEL = re.compile(
    r"(?:(?:option|options|answer|choice|letter) ([a-h])|(?<!\S)([b-h])|(?<!\S)(a)(?= (?:is|was|be|not|wrong|incorrect|right|correct|false|true|and|or|looks)\b|$))(?!\S)"
)
_LAST = re.compile(
    r"^(?:but |so |and )?(?:why|how come|why not|why is (?:it|that|this)|why so|how so|but why|why though|why exactly|how is that)(?: not)?"
    r"(?: (?:wrong|incorrect|not right|right|correct|no|bad|false|exactly|so|then|though|the answer|not the answer))*$|"
    r"\bmy (?:answer|mistake|error|working|try|guess)\b|\bdid i (?:do|get|go|make|mess)\b|\b(?:that|it|this|mine)(?: one| answer)? "
    r"(?:is |was |not )*(?:wrong|incorrect|not right|not correct)\b|\b(?:is|was) (?:that|it|this|mine)(?: one| answer)? (?:not )?"
    r"(?:wrong|incorrect|right|correct|ok)\b|^what is wrong$|^wrong (?:how|why)$|\bwhy (?:did|do) i get (?:it|this|that) wrong\b|\bwhy am i wrong\b|\bwhat is wrong with (?:it|that|this|mine)\b"
)
_CONCEPT = re.compile(
    r"^(?:(?:but|so|and|ok|wait|also|first|hello|please|again|quick|remember|remind me|tell me|explain|do you know|know|i wonder|wondering) )*(?:"
    r"(?:what|who) (?:is|are|was|were|does|do|did)(?: (?:meant by|the (?:meaning|definition|point|idea|purpose|concept|use|formula|rule|deal) (?:of|for|with|behind)))?"
    r"|what (?:exactly |even |actually |the heck |on earth |in the world )?(?:is|are)"
    r"|(?:define|definition of|meaning of|definition for|describe|explain|clarify|summarise|introduce)"
    r"|(?:teach|tell|remind|show|educate|inform|brief|refresh)(?: me| us)?(?: (?:about|more about|what|how|on|of|again|a bit about|everything about|something about|the basics of))*"
    r"|how (?:does|do|did|is|are|can|to|would|should|could|come)(?: (?:you|i|we|one|it|they|people))?"
    r"|when (?:do|should|would|can|to|is|are)(?: (?:you|i|we))?(?: use)?"
    r"|why (?:is|are|do|does|did|would|can|should)(?: (?:you|i|we|they))?"
    r"|where (?:is|are|do|does)|which"
    r"|(?:an? |some |the |another )?(?:examples?|formulas?|formulae|rules?|equations?|laws?|meaning|definitions?|explanation|summary|overview|intro|introduction|recap|refresher|difference|differences|steps|proof|lesson|info|information|facts|details)"
    r" (?:of|for|to|about|on|between|behind)"
    r"|(?:i )?(?:still |really |just |also )*(?:do|did|can|could|never|have|am|always)(?: not)?(?: (?:really|quite|fully|even|properly|actually|always|sure))*"
    r" ?(?:understand|get|got|know|remember|grasp|understood|learned|learnt|recall|forget|confused by|confused about|unsure about|sure about|sure what|sure how|clear on|clear about|mix up)"
    r"|(?:i )?(?:have )?(?:forgot|forget|forgotten)|(?:some )?(?:help (?:me )?)?(?:to |with )?(?:understand|understanding|learn about|know about|grasp)|(?:confused|unsure|puzzled) (?:about|by|with|on)"
    r"|difference between|what (?:happens|happened|goes on) (?:in|during|when|with|at|to))"
    r"(?: (?:what|how|why|when|where|about|to me|me|the|an?|it|is|are|do|does|you|i|we|to|can|of|for|again|that|use|using|with|on|this|whole|thing|called|mean|exactly|actually|even|really|please|concept|idea|topic|thing|word|term|by|meant))* "
    r"(?P<topic>.+)$"
)
_ENDING = re.compile(
    r"(?: (?:work|works|working|again|exactly|please|is|are|to me|for me|about|stand for|like|called|do|used for|for|in (?:maths?|simple words|simple terms|detail|general)|"
    r"even|actually|really|then|now|though|anyway|step by step|at all|all about|good for|look like|thing|stuff|better|properly|once more|lol|happen|happens|"
    r"used|useful|important|in (?:this|the) question|here|first|quickly|a bit|more|today|meant|quick|and how .*|and why .*|with (?:an )?examples?))+$"
)
_AFTER = re.compile(r"^(?P<topic>.+?) (?:meaning|definition|explained|explanation|what (?:is|are) (?:that|it|this|those|they|these))$")
_YOUR_MEANING = re.compile(r"\b(?:you|it|this|that|they|question) (?:even |really |actually )?means?\b(?! by)|\b(?:do|did|does) (?:you|it|this|that|they|the question) (?:even )?mean\b(?! by)")
_DEFINES = re.compile(
    r"\b(?:what (?:exactly |even |actually |the heck |on earth )?(?:is|are)|define|definition|meaning|explain|describe|teach|mean|means|difference|about|what was|remind)\b"
)
"""Of something unknown too this asks what it is."""
_EMPTY = frozenset(
    "it this that these those them one ones question problem answer option i you me we they he she do here there up on going next wrong "
    "right point solution hint hints steps doing make most mistakes trick method approach idea plan name time day weather so now thing things stuff anything something nothing everything all with the a an is are be was".split()  # noqa: SIM905
)
_SUM = re.compile(r"^(?:[\s\d.,+*/×÷^=()!%−x-]|of|plus|minus|times|divided by|percent)*\d(?:[\s\d.,+*/×÷^=()!%−x-]|of|plus|minus|times|divided by|percent)*$")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the tutor and how surely it is one (3 outright, 1 barely)."""

    intent: Intent
    strength: int


def ask_option(reading: Reading, state: TalkState) -> Asked | None:
    """"Why not B?", "what's wrong with the second one", "why was that wrong"; None where nothing of the kind is asked."""
    line = reading.core if _WHY.search(reading.core) else reading.line
    if not _WHY.search(line) or len(line.split()) > 25:
        return None
    if state.options and (label := _label_in(line, state)):
        return Asked(Intent(kind="explain_option", label=label), 3)
    if _LAST.search(line):
        return Asked(Intent(kind="explain_option"), 3 if state.last[-1:] == ("answer",) or line not in ("why", "but why") else 2)
    named = re.match(r"^(?:but |so )*(?:why (?:is|was|not|is it not|can it not be|would)|what is wrong with) (.+?)(?: (?:not|wrong|incorrect|right|correct|the answer|be|is|a))*$", line)
    if named and state.kind in (Kind.SHORT_TEXT, Kind.ALGEBRAIC) and re.search(r"\b(?:wrong|incorrect|not)\b", line):
        return Asked(Intent(kind="explain_option", topic=named[1]), 3)
    value = re.search(r"(?:why|wrong with|come)(?: (?:is|was|it|not|can|could|be|that|does|its|the|answer|equal))* (-?\d[\d./]*|[\d.]+\w?)(?: (?:wrong|incorrect|not right|not.*))?$", line)
    if value and state.is_open:
        return Asked(Intent(kind="explain_option", topic=value[1]), 3)
    return None


def _label_in(line: str, state: TalkState) -> str | None:
    many = len(state.options)
    if match := _LABEL.search(line):
        label = next(group for group in match.groups() if group).upper()
        return label if label in LABELS[:many] else None
    if match := re.search(r"\b(?:the )?((?:second |)(?:first|second|third|fourth|fifth|last))(?: (?:one|option|choice|answer))\b", line):
        return option_of(match[1], state)
    after = re.sub(
        r"^.*?\b(?:why|wrong with|how come|explain|what about|matter with|what does|reason)\b(?: (?:is|are|was|it|not|can|could|be|that|does|do|the|answer|an?|its|option|"
        r"to|mean|would|should|did|you|say|see|why))*",
        "",
        line,
    ).strip()
    after = re.sub(r"(?: (?:is|are|was|not|wrong|incorrect|the answer|right|correct|mean|then|a good|here|an option|false|possible|answer|as well|too|either|work|it))+$", "", after).strip()
    if not after:
        return None
    shown = [compact(option) for option in state.options]
    plain = compact(after)
    exact = [place for place, option in enumerate(shown) if option == plain]
    if exact:
        return LABELS[exact[0]]
    return option_of(after, state) if len(plain) >= 3 else None


def ask_concept(reading: Reading, topics: TopicIndex) -> Asked | None:
    """"What is a derivative?", "i don't get fractions", "difference between mitosis and meiosis"; None where none is asked."""
    lines = dict.fromkeys(line for clause in (reading.whole, *reading.clauses) for line in (clause.core, clause.line))
    match = next((found for line in lines if (found := _CONCEPT.match(line) or _AFTER.match(line))), None)
    if not match or _YOUR_MEANING.search(reading.line):
        return None
    topic = _ENDING.sub("", match["topic"]).strip()
    if re.search(r"\bwhat (?:does|do|did)\b", reading.line):
        topic = re.sub(r" means?$", "", topic)
    words = topic.split()
    named = topics.find(topic)
    known = bool(named.skills or named.subjects)
    if not words or (not known and all(word in _EMPTY for word in words)):
        return None
    skills = named.skills or topics.guess([word for word in words if word not in _EMPTY])
    if not known and (len(words) > 4 or not _DEFINES.search(reading.line)):
        return None
    intent = Intent(kind="explain_concept", topic=topic, skills=skills, subjects=named.subjects)
    return Asked(intent, 3 if known else 2 if skills else 1)


def is_sum(reading: Reading) -> bool:
    """Whether the tutor is asked to work something out ("what is 234 * 17", "solve x^2-4=0")."""
    match = re.match(r"^\W*(?:(?:what'?s|what is|whats|calculate|compute|evaluate|solve|simplify|factori[sz]e|expand|how much is|work out|can you|could you|"
                     r"please|find|differentiate|integrate)\s+)+(?:this:?|the equation|for x:?|for me:?)?\s*(?P<rest>.+?)(?: for me| please| pls)*[?!.\s]*$", reading.text, re.IGNORECASE)
    if not match:
        return False
    rest = match["rest"]
    return bool(_SUM.match(rest) or (re.search(r"\d", rest) and re.search(r"[=^+*/]", rest) and len(re.findall(r"[a-zA-Z]{3,}", rest)) <= 1))
