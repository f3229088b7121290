"""An answer against the key, both understood: how much of it is right, and what is to be said of it."""

from dataclasses import dataclass, field

from mpmath import mp

from tools.algebra import constants
from tools.algebra.constants import Antiderivative
from tools.algebra.equal import EVERYWHERE, Ground, Outcome, precision, same, value_at
from tools.algebra.equations import same_equation, same_inequality, solutions, solves
from tools.algebra.meaning import Equation, Inequality, Meaning, Nowhere, Points, Region, System, Values, as_region
from tools.algebra.reading import Unreadable
from tools.algebra.regions import pieces, same_sets
from tools.algebra.symbolic import FAILURES
from tools.algebra.tree import Kind, Node, symbol


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What the question says beside its key."""

    stem: str = ""
    letters: frozenset[str] = frozenset()
    """Variables in the stem."""
    solving: bool = False
    """Whether the stem asks to solve for one of them."""
    ground: Ground = EVERYWHERE
    absolute: float | None = None
    relative: float | None = None
    """Tolerances for numbers; None: exact."""


@dataclass(frozen=True, kw_only=True)
class Match:
    """How far an answer meets the key."""

    share: float
    """1 is right, 0 wrong, between: part of it."""
    reason: str = ""
    """Names a sentence of the catalogue; empty: nothing special."""
    final: tuple[Node, ...] = field(default=())
    """The terms whose form counts."""


WRONG = Match(share=0.0)


def match(key: Meaning, response: Meaning, setting: Setting) -> Match:
    """The judgement; raises Unreadable for numbers too big."""
    match key:
        case Values():
            return _against_values(key, response, setting)
        case Points():
            return _against_points(key, response, setting)
        case Region():
            return _against_region(key, response, setting)
        case Equation():
            return _against_equation(key, response, setting)
        case System() if isinstance(response, System):
            return _systems(key, response, setting)
        case Inequality() if isinstance(response, Inequality):
            return Match(share=float(same_inequality(key, response, setting.ground)))
        case Nowhere() if isinstance(response, Nowhere):
            return Match(share=1.0)
    return WRONG


def _against_values(key: Values, response: Meaning, setting: Setting) -> Match:
    match response:
        case Values():
            return _values(key, response, setting)
        case Equation():
            return _value_by_equation(key, response, setting)
        case Region():
            return _value_by_region(key, response)
    return WRONG


def _against_points(key: Points, response: Meaning, setting: Setting) -> Match:
    if isinstance(response, Points):
        return _points(key, response, setting)
    if isinstance(response, Values) and len(key.items) == 1 and response.variable is None:
        return _points(key, Points((response.items,), rows=key.rows), setting)
    return WRONG


def _against_region(key: Region, response: Meaning, setting: Setting) -> Match:
    if isinstance(response, Region):
        return _regions(key, response, setting)
    return _region_by_values(key, response) if isinstance(response, Values) else WRONG


def _against_equation(key: Equation, response: Meaning, setting: Setting) -> Match:
    if isinstance(response, Equation):
        right = same_equation(key, response, setting.ground)
        return Match(share=1.0, final=(response.left, response.right)) if right else WRONG
    return _equation_by_values(key, response, setting) if isinstance(response, Values) else WRONG


# --- values


def _values(key: Values, response: Values, setting: Setting) -> Match:
    if not _labels_agree(key, response, setting):
        if _as_curve(key) and _as_curve(response):
            return match(_curve(key), _curve(response), setting)
        same_value = _items(key.items, response.items, setting)
        return Match(share=0.0, reason="other-variable" if same_value.share == 1 else "")
    if response.steps and any(
        _item(step, item, setting) != "same" for step in response.steps for item in response.items
    ):
        raise Unreadable("chain")
    if len(key.items) == 1 and len(response.items) == 1:
        constant = constants.of_integration(key.items[0], setting.stem, setting.letters)
        if constant is not None:
            return _antiderivative(key.items[0], constant, response.items[0], setting)
    return _items(key.items, response.items, setting)


def _labels_agree(key: Values, response: Values, setting: Setting) -> bool:
    """Whether `x =` before the answer fits: it is optional, but another variable's name is a mistake."""
    name = response.variable
    if name is None:
        return True
    name, wanted = name.split("_")[0], (key.variable or "").split("_")[0]
    if key.variable is not None:
        return response.variable == key.variable or name == wanted
    if any(item.symbols for item in key.items):
        return not any(name in item.symbols for item in key.items)
    return not setting.solving or name in setting.letters


def _as_curve(values: Values) -> bool:
    return values.variable is not None and len(values.items) == 1 and bool(values.items[0].symbols)


def _curve(values: Values) -> Equation:
    return Equation(symbol(values.variable or ""), values.items[0])


def _items(key: tuple[Node, ...], response: tuple[Node, ...], setting: Setting) -> Match:
    if not key or not response:
        return Match(share=float(not key and not response))
    found: set[int] = set()
    extra: list[Node] = []
    reason = ""
    for item in response:
        outcomes = [_item(wanted, item, setting) for wanted in key]
        places = {place for place, outcome in enumerate(outcomes) if outcome == "same"}
        found |= places
        if not places:
            extra.append(item)
            reason = next((outcome for outcome in outcomes if outcome != "different"), reason)
    if not extra and len(found) == len(key):
        return Match(share=1.0, final=response[-1:])
    if found and len(extra) <= len(found):
        share = len(found) / (len(key) + len(extra))
        return Match(share=share, reason="extra-solutions" if extra else "missing-solutions")
    return Match(share=0.0, reason=reason)


def _item(key: Node, item: Node, setting: Setting) -> str:
    """same, different, domain or rounded; raises Unreadable for a number too big."""
    outcome = same(key, item, setting.ground)
    if outcome is Outcome.SAME or _within_tolerance(key, item, setting):
        return "same"
    bare = _without_degrees(key), _without_degrees(item)
    if (bare[0] is key) != (bare[1] is item) and same(*bare, setting.ground) is Outcome.SAME:
        return "different" if "pi" in key.constants | item.constants else "same"
    if outcome is Outcome.TOO_BIG:
        raise Unreadable("too-big")
    if outcome is Outcome.DOMAIN:
        return "domain"
    return "rounded" if _is_rounded(key, item) else "different"


def _without_degrees(node: Node) -> Node:
    """30 for 30°: the sign is left out where the question speaks of degrees."""
    return node.parts[0] if node.kind is Kind.CALL and node.name == "degrees" else node


def _within_tolerance(key: Node, item: Node, setting: Setting) -> bool:
    if (setting.absolute is None and setting.relative is None) or key.symbols or item.symbols:
        return False
    with mp.workdps(precision(key, item)):
        a, b = value_at(key, {}, False)[0], value_at(item, {}, False)[0]
        if a is None or b is None:
            return False
        return bool(
            abs(a - b) <= max(setting.absolute or 0, (setting.relative or 0) * abs(a)) * (1 + mp.mpf(10) ** -12)
        )


def _is_rounded(key: Node, item: Node) -> bool:
    """Whether a decimal number agrees with the key up to its last place."""
    inner = item.parts[0] if item.kind is Kind.NEGATIVE else item
    if inner.kind is not Kind.NUMBER or inner.name != "decimal" or key.symbols:
        return False
    with mp.workdps(precision(key, item)):
        a, b = value_at(key, {}, False)[0], value_at(item, {}, False)[0]
        return (
            a is not None
            and b is not None
            and bool(abs(a - b) * inner.value.denominator <= 10 and abs(a - b) < abs(a) / 10)
        )


def _antiderivative(key: Node, constant: str, response: Node, setting: Setting) -> Match:
    match constants.compare(key, constant, response, setting.stem, setting.ground):
        case Antiderivative.SAME:
            return Match(share=1.0, final=(response,))
        case Antiderivative.MISSING:
            return Match(share=0.5, reason="missing-constant")
        case Antiderivative.DOMAIN:
            return Match(share=0.5, reason="antiderivative-domain")
    return WRONG


def _value_by_equation(key: Values, response: Equation, setting: Setting) -> Match:
    """An equation as an answer that should be a value: solved as an identity, a line in another form, or unsolved."""
    if len(key.items) == 1:
        if all(_item(key.items[0], side, setting) == "same" for side in (response.left, response.right)):
            return Match(share=1.0, final=(response.right,))
        if _as_curve(key):
            right = same_equation(_curve(key), response, setting.ground)
            return Match(share=1.0, final=(response.left, response.right)) if right else WRONG
    names = response.left.symbols | response.right.symbols
    if key.variable is not None and names != {key.variable}:
        return WRONG
    if not all(solves(item, response) for item in key.items):
        return WRONG
    found = solutions(response)
    return Match(share=0.5, reason="not-solved") if found is not None and same_sets(found, as_region(key)) else WRONG


def _value_by_region(key: Values, response: Region) -> Match:
    if any(item.symbols or "i" in item.constants or "oo" in item.constants for item in key.items):
        return WRONG
    return Match(share=float(same_sets(as_region(key), response.points)))


# --- points, regions, equations


def _points(key: Points, response: Points, setting: Setting) -> Match:
    if key.names and response.names and key.names != response.names:
        return WRONG
    rows = [row for row in response.items if not any(_row(row, wanted, setting) for wanted in key.items)]
    found = sum(any(_row(row, wanted, setting) for row in response.items) for wanted in key.items)
    if key.rows != response.rows:
        return WRONG
    if not rows and found == len(key.items):
        return Match(share=1.0)
    if found and len(rows) <= found:
        share = found / (len(key.items) + len(rows))
        return Match(share=share, reason="extra-solutions" if rows else "missing-solutions")
    return WRONG


def _row(row: tuple[Node, ...], wanted: tuple[Node, ...], setting: Setting) -> bool:
    return len(row) == len(wanted) and all(_item(a, b, setting) == "same" for a, b in zip(wanted, row, strict=True))


def _regions(key: Region, response: Region, setting: Setting) -> Match:
    wanted = {key.variable} if key.variable is not None else setting.letters
    if response.variable is not None and wanted and response.variable not in wanted:
        return Match(share=0.0, reason="other-variable" if same_sets(key.points, response.points) else "")
    if same_sets(key.points, response.points):
        return Match(share=1.0) if response.solved or not key.solved else Match(share=0.5, reason="not-solved")
    if same_sets(key.points, response.points, ends_only=True):
        return Match(share=0.0, reason="endpoints")
    wanted_pieces, given = pieces(key.points) or [], pieces(response.points) or []
    found = sum(any(piece.same(other) for other in given) for piece in wanted_pieces)
    if found and len(given) - found <= found:
        return Match(share=found / (len(wanted_pieces) + len(given) - found), reason="some-regions")
    return WRONG


def _region_by_values(key: Region, response: Values) -> Match:
    try:
        return Match(share=float(same_sets(key.points, as_region(response))))
    except (Unreadable, *FAILURES):
        return WRONG


def _equation_by_values(key: Equation, response: Values, setting: Setting) -> Match:
    if _as_curve(response) and same_equation(key, _curve(response), setting.ground):
        return Match(share=1.0, final=response.items)
    if not all(solves(item, key) for item in response.items):
        return WRONG
    found = solutions(key)
    same_numbers = found is not None and same_sets(found, as_region(response))
    return Match(share=0.5, reason="equation-wanted") if same_numbers else WRONG


def _systems(key: System, response: System, setting: Setting) -> Match:
    if len(key.equations) != len(response.equations):
        return WRONG
    found = all(any(same_equation(a, b, setting.ground) for b in response.equations) for a in key.equations)
    return Match(share=float(found))
