"""An answer without what is said around it: "oh wait, i think its 5?" holds the answer "5"."""

import re
from collections.abc import Sequence

from tools.search.words import Word

_IS = r"(?:is|was|must be|has to be|should be|would be|could be|might be|may be|will be|equals?|gives|makes|are|comes (?:out )?(?:to|as)|got to be|is called|is just|is got to be)"
_ANSWER = r"(?:answer|result|guess|pick|choice|solution|value|response)s?"
_LEAD = re.compile(
    r"(?:"
    r"ok|so|well|u[mh]+|er|erm|h+m+|mm+|oh+|ah+|ooh+|wait|then|and|yes|actually|maybe|perhaps|probably|possibly|definitely|surely|"
    r"obviously|clearly|easy|lol|please|alright|right|like|but|finally|final|sorry|just|hello|i mean|i meant|meant|honestly|"
    r"(?:i do not know|not sure|i am not sure|no idea|unsure|i forgot)(?= (?:, )?(?:but|maybe|is|it|\d|perhaps|,|(?:option )?[a-e](?: |$)))|"
    r"no(?= (?:, |\. )?(?:(?:it|wait|then|i|maybe|option|that)\b|\d|- ?\d|[a-e](?: |$)))|"
    r"i (?:(?:would|will|am going to|am just going to|can|really|also|just) )*(?:think|thought|guess|believe|reckon|say|get|got|found|find|choose|pick|chose|picked|"
    r"go with|went with|go for|have|calculated|suppose|assume|bet|feel like|want to say|make it|vote|vote for|select|answer|go|did|put|end up with|ended up with)"
    r"(?: (?:that|for|with|it as|maybe))*|"
    r"i am (?:going with|going for|thinking|guessing|pretty sure|sure|certain|leaning towards?|going to say|going to go (?:with|for)|betting on)(?: (?:that|it is))*|"
    r"(?:going|gone|go) (?:with|for)|guessing|thinking|let (?:me|us) (?:guess|try|say|go with|see)|(?:try|choose|pick|select|put)(?= )|"
    rf"(?:my|the|final|correct|right|first|best|that|this|your) (?:(?:final|correct|right|first|best|only) )*{_ANSWER} (?:{_IS}|=|:|-)|"
    rf"(?:final )?{_ANSWER} (?:{_IS}|=|:|-)|(?:(?:my|the|final) )*{_ANSWER}(?= \(? ?[a-h](?: \))? ?$)|"
    rf"(?:is|was) (?:the|my|this the|that the) (?:(?:right|correct|final) )*{_ANSWER}|(?:could|would|can|might|should) (?:the|my) {_ANSWER} be|"
    rf"(?:it|that|this|which|x|they|there|you) {_IS}|is (?:it|that|this)(?: just| like| maybe| called)*|(?:could|would|can|might|should|must) (?:it|that|this) be|"
    r"(?:is|does) it not (?:be )?|does (?:it|that) (?:equal|make|give)|got to be|(?:has|have) to be|must be|should be|might be|could be|would be|"
    r"options?(?= \(? ?[a-h](?: \))? ?$)|how about|what about|what if it is|(?:so )?that makes|(?:and )?(?:then )?(?:you|we|i) get|equals|called|in total|altogether|it"
    r")(?: [,:;.…!])* "
)
_TAIL = re.compile(
    r" (?:[,.;-] )*(?:i (?:think|thought|guess|believe|reckon|suppose|say|bet|hope|mean|would say|am (?:pretty |quite )?sure)|maybe|probably|perhaps|right|correct|lol|ha(?:ha)+|"
    r"or something(?: like that)?|or so|then|please|though|no|yes|ok|sir|miss|bro|man|hopefully|definitely|for sure|of course|obviously|clearly|surely|thanks|"
    rf"{_IS} (?:the |my )?(?:(?:final|right|correct) )*(?:{_ANSWER}|right|correct|true|it|the (?:right|correct) one)|final answer|is what i (?:got|get|think|have|found|say)|is (?:it|that)(?: (?:right|correct|it|ok))?|"
    r"i do not know|(?:but )?(?:i am )?not (?:so |too |very |really |100 % |quite )*(?:sure|certain)(?: (?:about it|though|if that is right))?|am i right|"
    r"does that work|makes? sense|not|huh|easy|sad|shrug|confused|hello|[?!.,;…]|\. \. \.)$"
)
_ASKED = re.compile(rf"^(?:is|could|would|can) (.+?) (?:be )?(?:the |my )?(?:(?:right|correct) )?(?:{_ANSWER}|right|correct|it)$")


def bare(text: str, words: Sequence[Word]) -> str:
    """The answer in a text, as it was typed; `words` are its plain words. The text itself where nothing else is in it."""
    first, last = _without_lead(words, text, 0), len(words)
    last = _without_tail(words, first, last)
    if match := _ASKED.match(_line(words[first:last])):
        skipped = len(_line(words[first:last])[: match.start(1)].split())
        kept = len(match[1].split())
        first, last = first + skipped, first + skipped + kept
    first = _without_lead(words[:last], text, first)
    if first >= last:
        return text
    end = words[last - 1].end
    while end < len(text) and last == len(words) and not text[end].isspace():  # signs that are no words: a bracket's end
        end += 1
    return text[words[first].start : end].strip() or text


def _line(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _without_lead(words: Sequence[Word], text: str, first: int) -> int:
    while True:
        match = _LEAD.match(_line(words[first:]) + " ")
        if not match:
            return first
        cut = first + len(match[0].split())
        if cut >= len(words) or words[cut].start == words[cut - 1].start:  # "it's" is not parted
            return first
        typed = text[words[cut - 1].start : words[cut - 1].end]
        if len(typed) == 1 and typed.isalpha() and words[cut].text in "=+-−*/^<>)(×÷":  # "k = 3" is no "ok"
            return first
        first = cut


def _without_tail(words: Sequence[Word], first: int, last: int) -> int:
    while last - first > 1:
        match = _TAIL.search(_line(words[first:last]))
        if not match:
            return last
        cut = last - len(match[0].split())
        if cut <= first or words[cut].start == words[cut - 1].start:
            return last
        last = cut
    return last
