"""What was done before, by who asks or by those they ask for: "none my class has seen", "all geometry i failed"."""

_THEY = r"(?:he|she|they|(?:my|the|our) (?:class|group|set|students?|pupils?|son|daughter|kids?|child|lot|girls|boys))"
"""Whom somebody else asks for."""
_DONE = r"(?:did|done|seen|saw|had|answered|solved|tried|met|been given)"
_FAILED = r"(?:have )?(?:failed|missed|messed up|flunked|bombed)"
_WHEN = r"(?:last time|last week|yesterday|before|on (?:mon|tues|wednes|thurs|fri)day)"

EARLIER: tuple[tuple[str, str], ...] = (
    (
        "unseen",
        r"(?:(?:but|and|please) )*(?:none|no|nothing|not any|not) (?:of )?"
        rf"(?:(?:the|those|that|which|ones?|stuff|questions|anything|what) )*{_THEY} (?:have |has |had )?"
        rf"(?:already |just )*{_DONE}(?: (?:already|before|yet|last time|in class))*|"
        rf"(?:that |which )?{_THEY} (?:have|has|had|did) (?:not|never) "
        r"(?:seen|done|had|tried|answered|see|do|attempted|met)(?: (?:before|yet|already|them|it))*",
    ),
    (
        "wrong_last",
        rf"(?:that |which )?(?:i|we|{_THEY}) (?:did|could) not (?:get|do|manage|answer|solve)(?: (?:right|them|it))?"
        rf"(?: {_WHEN})+",
    ),
    ("wrong_last", rf"(?:i|we|{_THEY}) (?:have |has )?(?:got|get)(?= (?:\w+ ){{1,6}}wrong(?!\S))"),
    ("wrong_last", rf"all(?= (?:(?!i )\w+ ){{1,4}}i (?:{_FAILED}|got wrong)(?!\S))"),
    ("wrong_last", rf"(?:(?<=everything )|(?<=anything )|(?<=whatever ))i {_FAILED}"),
)
"""Which questions are meant, and the words that say so, as patterns over plain words with single spaces."""
I_FAILED = rf"i {_FAILED}(?=$| [,.;!])"
"""What says nothing more behind what was failed."""
