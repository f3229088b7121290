"""What students say of a topic that is hard for them, as a pattern over plain words with single spaces between them."""

from collections.abc import Sequence
from re import compile as pattern

from tools.search.words import MOST_RARE, english

COMPLAINTS = (
    r"(?:(?:just|really|always|still|totally|honestly|is|are) )*(?:(?:makes?|made|making) (?:no|zero|little|not much) "
    r"sense(?: to me)?|(?:does|do|did) not make (?:any |much )?sense(?: to me)?|"
    r"(?:kill|murder|destroy|confus|annoy|bor|scar|stress|bug|haunt|ruin|break|drain|frustrat|los)(?:s|es|ed|e|ing)? "
    r"(?:me|my (?:brain|head|mind))(?: (?:up|out|off|every time))?|driv(?:e|es|ing) (?:me|us) \w+|"
    r"(?:gives?|gave|giving|makes?|made|making) (?:me (?:a |an |the |so |want to |feel )*|my )(?:headaches?|"
    r"nightmares?|anxiety|cry|dumb|stupid|sad|mad|angry|sick|scream|(?:head|brain) (?:hurts?|spin|explode|ache)))|"
    r"(?:i )?(?:(?:do|can|could) not (?:know|remember|recall)|forgot|forget|no idea of) (?:(?:what )?(?:it|that|this) "
    r"is called|(?:what )?(?:the|its) (?:real |right |proper )?name(?: (?:of|for) (?:it|that|this)| is)?"
    r"(?! (?:of|for)))|"
    r"(?<!that )(?<!which )(?:is|are|was|were) (?:(?:so|really|just|too|way|absolutely|pretty) )*"
    r"(?:brutal|killers?|demanding|a challenge)(?! (?:ones?|questions?|level))|"
    r"i (?:(?:always|keep|often|just|really) )*(?:mix|mixing|confuse|confusing) (?:them|it|these|those|the two|both)"
    r"(?: up)?"
)
"""It names no topic and wishes for nothing: "momentum kills me", "limits make no sense", "i mix them up"."""

COMMON = 3_000
"""Words of English that everybody says: "school is so hard" names no topic."""
_TOPIC = r"((?:(?!(?:my|our|his|her|the|this|that|it|i|we|you|they|what|to|is|are)(?!\S))[a-z]+(?: |$)){1,3})"
_VERY = r"(?:(?:so|too|very|really|just|always|still|way|all|pretty|quite|at|completely) )*"
_HARD = r"(?:hard|difficult|tough|tricky|confusing|impossible)"
_FOUND_HARD = pattern(
    rf"(?<!\S){_TOPIC}(?:is|are|was|were|seems?|looks?) {_VERY}{_HARD}(?!\S)|"
    rf"(?<!\S)(?:can|could|do|did) not {_VERY}(?:do|get|understand|follow|grasp|stand|bear) {_TOPIC}|"
    rf"(?<!\S)(?:bad|terrible|awful|hopeless|weak|lost|stuck|struggling|struggle|confused|hurts?) "
    rf"(?:at|in|on|with|by|from) {_TOPIC}"
)


def found_hard(texts: Sequence[str]) -> set[int]:
    """The places of words that name what somebody finds hard, known or not: "kinetics is so hard"."""
    line = " ".join(texts)
    found: set[int] = set()
    for match in _FOUND_HARD.finditer(line):
        group = match.lastindex or 0
        first = len(line[: match.start(group)].split())
        found |= set(range(first, first + len(match[group].split())))
    return {place for place in found if english().get(texts[place], MOST_RARE) > COMMON}
