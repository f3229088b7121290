"""Agreeing with what a student proposes, which tells the answer without a word of it."""

import re

from agent.guard.reading import listed

_NO_VERDICT = r"(?!\s+(?:question|idea|thinking|start|point|try|attempt|luck|to (?:see|have|hear|know)|that you))"
"""What follows praise of something other than the answer."""
_AFFIRMS = re.compile(
    r"^\W*(?:(?:ok|okay|oh|ah|so|and|yes|you|you're|you are|that is|that's|it is)\W+)*(?:yes|yeah|yep|right|correct|"
    r"exactly|great|good|well done|excellent|perfect|fantastic|nice|awesome|brilliant|spot on|absolutely|wonderful|"
    rf"amazing|super|indeed)\b{_NO_VERDICT}|\b(?:is|are|'s) (?:correct|right)\b",
    re.IGNORECASE,
)
_YES = "|".join(
    listed(
        "sí claro correcto correcta exacto exacta oui exact correct juste ja genau richtig stimmt sim certo correto "
        "exato ya benar betul tepat да верно правильно точно हाँ हां सही बिल्कुल نعم صحيح أجل بالضبط"
    )
)
_AFFIRMS_ELSEWHERE = re.compile(rf"^\W*(?:(?:{_YES})(?!\w)|是的|对(?!于)|正确|没错)", re.IGNORECASE)
"""The same in the other languages of the product."""


def affirms(reply: str) -> bool:
    """Whether a plain reply begins by agreeing, or calls something right."""
    return _AFFIRMS.search(reply) is not None or _AFFIRMS_ELSEWHERE.search(reply) is not None
