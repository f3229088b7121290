"""What a teacher says while a draft is shown, as a deed: `publish`, `answer B`, `edit B: text`, `split line 2`, ...

`answer`, `edit` and `split` alone ask for the rest; `take` and `leave` alone are about all that is proposed.
"""

import re
from typing import Literal

from tools.ingestion.drafts import ProposedField

_LONGEST_LABEL = 3
_PLEASE = re.compile(r"^(?:please |ok,? |now )+|(?:,? please)?[.!]*$", re.IGNORECASE)
_PROPOSED = r"(?:what (?:is|was) proposed|(?:the )?proposals?)"
_FIELDS: dict[str, ProposedField] = {
    "text": "stem", "stem": "stem", "options": "options", "explanation": "explanation", "hint": "hints",
    "hints": "hints", "mistakes": "misconceptions", "misconceptions": "misconceptions",
}  # fmt: skip
_FIELD = f"(?:the )?(?P<rest>{'|'.join(_FIELDS)})"
_BARE = {
    "publish": r"publish(?: (?:it|this(?: one)?))?|approve(?: (?:it|this(?: one)?))?|yes|ok(?:ay)?|looks good|good",
    "answer": r"(?:fix|change)(?: (?:the|its))? answer|answer",
    "edit": r"edit(?: (?:it|this))?",
    "merge": r"merge(?: (?:it|this))?(?: with(?: the)? next(?: one)?)?",
    "split": r"split(?: (?:it|this))?",
    "take": rf"(?:take|accept)(?: (?:it|them|all|all of (?:it|them)|{_PROPOSED}))?",
    "leave": rf"leave (?:(?:it|them|{_PROPOSED}) out|out (?:them|{_PROPOSED}))|reject(?: (?:it|them|all|{_PROPOSED}))?",
    "drop": r"(?:drop|delete|remove|leave out|discard)(?: (?:it|this(?: one)?))?",
    "next": r"next|skip(?: (?:it|this(?: one)?))?|later",
    "undo": r"undo(?: (?:it|that))?|take (?:it|that) back",
    "stop": r"stop|done|enough|exit|finish|that is all|cancel",
}
_SAID = {
    "answer": r"(?:(?:the|its|right|correct) )*answer(?: is|:)? *(?P<rest>.+)",
    "edit": r"(?:edit|change) +(?P<rest>(?:stem|\w{1,3}) *:.*)|(?P<stem>stem *:.+)",
    "split": r"split(?: (?:it|this))?(?: (?:at|before|from))? +(?P<rest>(?:line +)?\w{1,3})",
    "take": rf"(?:take|accept) {_FIELD}",
    "leave": rf"(?:leave out|reject) {_FIELD}",
}
_WAYS = {
    "sure": r"(?:publish|approve)(?: (?:them|all|all of them|the sure(?: ones?)?|the rest))?",
    "page": r"(?:(?:go through|look at|open|show|review)(?: them| it)? )?on (?:a|the) (?:web ?)?page",
    "go": r"go(?: on)?|(?:go|look) (?:through|at)(?: (?:them|it|the (?:rest|others?)(?: ones?)?|\d+))?|review|next",
}
_SURE = re.compile(
    r"(?:publish|approve) (?:them all|everything|all of them|all(?: the)?(?: questions)?"
    r"|(?:all |only |just )*(?:the )?(?:\d+ )?(?:sure|ready)(?: (?:ones?|questions?))?)",
    re.IGNORECASE,
)
_DOCUMENTS = re.compile(
    r"(?:(?:show|list|see)(?: me)? )?(?:my |the |all )*(?:documents|papers|drafts)"
    r"|(?P<plain>review|approve)(?: (?:my|the|these|those))?(?: (?:documents|papers|drafts|questions))?",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:option )?(?P<label>\w+) *: *(?P<text>.*)", re.DOTALL | re.IGNORECASE)


def asks_documents(text: str) -> Literal["", "perhaps", "surely"]:
    """Whether words ask for the papers that one may approve; "review" alone may mean something else."""
    found = _DOCUMENTS.fullmatch(_PLEASE.sub("", text.strip()))
    if found is None:
        return ""
    return "perhaps" if found["plain"] else "surely"


def asks_to_publish(text: str) -> bool:
    """Whether words ask to publish what needs nobody, whatever was shown before."""
    return _SURE.fullmatch(_PLEASE.sub("", text.strip())) is not None


def read_way(text: str) -> str | None:
    """What to do with a paper whose standing was shown: `sure` (publish what needs nobody), `page`, `go`, or none."""
    plain = _PLEASE.sub("", text.strip())
    return next((deed for deed, way in _WAYS.items() if re.fullmatch(way, plain, re.IGNORECASE)), None)


def read_deed(text: str, asks: str = "") -> str | None:
    """The deed that words stand for while a draft is shown; `asks`: what was asked for, which other words then are."""
    said = text.strip()
    plain = _PLEASE.sub("", said)
    for verb, pattern in _BARE.items():
        if re.fullmatch(pattern, plain, re.IGNORECASE) and not (asks and verb == "publish"):
            return verb
    for verb, pattern in _SAID.items():
        if found := re.fullmatch(pattern, said, re.IGNORECASE | re.DOTALL):
            rest = found["rest"] or found["stem"] if verb == "edit" else found["rest"]
            return f"{verb} {rest.strip()}"
    return f"{asks} {said}" if asks and said else None


def edit_of(rest: str) -> tuple[str, str]:
    """The label of the option that is edited, empty for the stem, and the new text: "B: an owl"."""
    found = _LABELLED.fullmatch(rest.strip())
    if found is None or (found["label"].lower() != "stem" and len(found["label"]) > _LONGEST_LABEL):
        return "", rest.strip()
    label = "" if found["label"].lower() == "stem" else found["label"]
    return label, found["text"].strip()


def field_of(rest: str) -> ProposedField | None:
    """The field for which something is proposed; None for all."""
    return _FIELDS.get(rest.lower())


def place_of(rest: str) -> int | str:
    """Where to split: "line 2" is a line of the text, anything else the label of an option."""
    found = re.fullmatch(r"line +(\d+)", rest.strip(), re.IGNORECASE)
    return int(found[1]) if found else rest.strip()
