"""Light: mirrors, refraction, lenses and their images."""

import math
import random
from fractions import Fraction

from store.bank.draw import BLUE, GREEN, GREY, INK, ORANGE, SHADE, Point, Sheet, polar
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Picture, Tolerance

F = Fraction


def _mirror(angle: int) -> Picture:
    """A ray from the left that meets a flat mirror at an angle to its surface."""
    sheet = Sheet((-3, 3), (-0.4, 2.4), margin=26)
    sheet.line((-2.6, 0), (2.6, 0), width=4)
    for n in range(-6, 7):
        sheet.line((0.4 * n, 0), (0.4 * n - 0.2, -0.25), colour=GREY, width=1.4)
    sheet.line((0, 0), (0, 2.2), colour=GREY, dashed=True, width=1.4)
    start = polar((0, 0), 2.3, 180 - angle)
    sheet.line(start, (0, 0), colour=ORANGE, width=2.6)
    sheet.arrow(start, polar((0, 0), 1.0, 180 - angle), colour=ORANGE, width=2.6)
    sheet.angle((0, 0), (-2.6, 0), start, f"{angle}°", radius=38)
    return sheet.picture(
        f"A ray of light comes from the upper left and hits a flat mirror that lies below. The angle between ray and mirror is {angle}°. "
        "A dashed line stands at right angles to the mirror where the ray hits it."
    )


_PLACES = (
    "a dance studio in Havana",
    "an instrument in Jena",
    "a periscope in Gothenburg",
    "a science museum in Bengaluru",
)


@template("electricity_and_waves.ray-on-a-mirror", skill="electricity_and_waves.reflection-and-refraction", kind="numeric", difficulty=-1.0, reason="angles are measured from the normal; a turned mirror turns the ray twice", variants=15,
    place=_PLACES, angle=(20, 25, 35, 40, 50, 55, 65, 70), turn=(5, 10), ask=("reflection", "between", "turned"), where=lambda place, angle, turn, ask: ask == "turned" or turn == 5)  # fmt: skip
def ray_on_a_mirror(place: str, angle: int, turn: int, ask: str) -> Draft:
    incidence = 90 - angle
    start = f"A ray of light hits the flat mirror of {place} as the drawing shows."
    from_surface = (
        F(angle),
        "angle-from-the-surface",
        "That angle is measured from the mirror. Angles of light count from the normal, the dashed line.",
    )
    if ask == "reflection":
        return Draft(
            stem=f"{start} How large is the angle of reflection?", key=incidence, unit="°", picture=_mirror(angle), proof=f"180 - 90 - {angle}",
            wrong=expected(F(incidence), from_surface, (F(180 - angle), "supplement-for-complement", "You subtracted from 180°. Mirror and normal form a right angle."), (F(2 * incidence), "both-angles-together", "That is incidence and reflection together.")),
            hints=("From which line is the angle of reflection measured?", "It is measured from the normal, and it is as large as the angle of incidence.", f"Between ray and mirror there are {angle}°, and the normal stands at 90° to the mirror."), explanation=(f"Angle of incidence: $90 - {angle} = {incidence}$ degrees", f"The angle of reflection is equal: {incidence}°"),
        )  # fmt: skip
    if ask == "between":
        return Draft(
            stem=f"{start} How large is the angle between the incoming and the reflected ray?", key=2 * incidence, unit="°", picture=_mirror(angle), proof=f"180 - 2*{angle}",
            wrong=expected(F(2 * incidence), (F(incidence), "one-angle-only", "That is the angle from the normal to one of the rays. Both sides count."), (F(2 * angle), "angle-from-the-surface", "You doubled the angle at the mirror. The angle between the rays lies around the normal.")),
            hints=("Where does the normal lie between the two rays?", "The normal halves the angle between the rays. How large is one half?", f"One half is $90 - {angle} = {incidence}$ degrees."), explanation=(f"Angle of incidence: $90 - {angle} = {incidence}$ degrees", f"Both rays: $2 \\cdot {incidence} = {2 * incidence}$ degrees"), harder=0.7,
        )  # fmt: skip
    key = incidence + 2 * turn - incidence
    return Draft(
        stem=f"{start} Then the mirror is turned by {turn}° while the incoming ray stays as it is. By how many degrees does the reflected ray turn?", key=key, unit="°", picture=_mirror(angle), proof=f"abs((180 - 2*({angle} + {turn})) - (180 - 2*{angle}))",
        wrong=expected(F(key), (F(turn), "turns-like-the-mirror", "The ray turns more than the mirror: both the angle of incidence and the angle of reflection change."), (F(incidence + turn), "new-angle-for-turn", "That is a new angle of incidence. How far has the reflected ray moved?"), (from_surface[0], "angle-from-the-surface", from_surface[2])),
        hints=("Which angles change when the mirror turns?", f"The normal turns with the mirror, so the angle of incidence changes by {turn}°. The angle of reflection changes as well.", f"The angle between the rays is twice the angle of incidence, and that one changes from {incidence}° by {turn}°."), explanation=(f"The angle of incidence changes by {turn}°.", f"The angle between the rays changes by $2 \\cdot {turn} = {key}$ degrees, and the incoming ray stays."), harder=1.9,
    )  # fmt: skip


_MEDIA = {"air": 1.0, "water": 1.33, "glass": 1.5}
_PASSES = (
    ("air", "glass"),
    ("air", "water"),
    ("glass", "air"),
    ("water", "air"),
    ("water", "glass"),
    ("glass", "water"),
)


def _ways(passes: tuple[str, str], incidence: int) -> dict[str, int]:
    """Angles from the normal, on the far side positive, of the ray and of three wrong ones."""
    one, other = (_MEDIA[name] for name in passes)
    bent = round(math.degrees(math.asin(math.sin(math.radians(incidence)) * one / other)))
    opposite = round(math.degrees(math.asin(math.sin(math.radians(incidence)) * other / one)))
    return {"right": bent, "other-way": opposite, "straight": incidence, "back": -min(bent, opposite)}


def _refraction(passes: tuple[str, str], incidence: int, ways: list[int]) -> Picture:
    sheet = Sheet((-3, 3), (-2.5, 2.4), margin=24)
    edge = -2.5 if _MEDIA[passes[1]] > _MEDIA[passes[0]] else 2.4
    sheet.shape((-3, edge), (3, edge), (3, 0), (-3, 0), colour="none", fill=SHADE)
    sheet.line((-3, 0), (3, 0))
    sheet.line((0, 2.2), (0, -2.3), colour=GREY, dashed=True, width=1.4)
    start = polar((0, 0), 2.3, 90 + incidence)
    sheet.line(start, (0, 0), colour=ORANGE, width=2.6)
    sheet.arrow(start, polar((0, 0), 1.0, 90 + incidence), colour=ORANGE, width=2.6)
    for letter, angle in zip("ABCD", ways, strict=True):
        reach = 1.6 if sorted(ways).index(angle) % 2 else 2.1
        sheet.line((0, 0), polar((0, 0), reach, 270 + angle), colour=BLUE, dashed=True)
        sheet.text(polar((0, 0), reach + 0.22, 270 + angle), letter, colour=BLUE)
    for name, y in zip(passes, (0.35, -0.35), strict=True):
        sheet.text((-2.4, y), name, size=14)
    said = "; ".join(
        f"{letter} at {abs(angle)}° on the {'far' if angle > 0 else 'same'} side"
        for letter, angle in zip("ABCD", ways, strict=True)
    )
    return sheet.picture(
        f"A ray of light in {passes[0]} meets the flat surface of {passes[1]} at {incidence}° to the normal. Four ways on are drawn, with their angles to the normal, on the far side of it or on the side from which the ray comes: {said}."
    )


@template("electricity_and_waves.which-way-does-light-bend", skill="electricity_and_waves.reflection-and-refraction", kind="single_choice", difficulty=-0.1, reason="towards the normal in the denser medium, away from it in the other one", variants=15,
    passes=_PASSES, incidence=(30, 35, 40))  # fmt: skip
def which_way_does_light_bend(passes: tuple[str, str], incidence: int) -> Draft:
    ways = _ways(passes, incidence)
    order = sorted(ways)
    random.Random(f"{passes} {incidence}").shuffle(order)
    slower = _MEDIA[passes[0]] < _MEDIA[passes[1]]
    letters = {name: f"Ray {letter}" for name, letter in zip(order, "ABCD", strict=True)}
    start, end = passes
    toward = "towards the normal" if slower else "away from the normal"
    said = {
        "other-way": (
            "bends-the-wrong-way",
            f"This ray bends the other way. Does light become slower or faster in {end}?",
        ),
        "straight": (
            "light-goes-straight-on",
            f"This ray does not bend. But light changes its speed between {start} and {end}.",
        ),
        "back": (
            "crosses-no-normal",
            "This ray stays on the side of the normal from which it came. Refracted light goes on across the normal.",
        ),
    }
    one, other = (str(F(str(_MEDIA[name]))) for name in passes)
    return Draft(
        stem=f"Light passes from {start} into {end}. Which way does it take?", key=letters["right"], order=sorted(letters.values()), picture=_refraction(passes, incidence, [ways[name] for name in order]),
        proof=f"[round_to(180/pi*asin(sin(degrees({incidence}))*F({one})/F({other})), 0) == a for a in {[ways[name] for name in order]}]",
        wrong=[Wrong(answer=letters[name], misconception=slip, feedback=text) for name, (slip, text) in said.items()],
        hints=("In which of the two media is light slower?", "Where light becomes slower it bends towards the normal, where it becomes faster it bends away.", f"Light is {'slower' if slower else 'faster'} in {end} than in {start}, so it bends {toward}. Compare with the dashed line straight on."),
        explanation=(f"Light is {'slower' if slower else 'faster'} in {end} than in {start}.", f"So it bends {toward}: {letters['right']}"), harder=0.3 if "air" not in passes else 0.0 if slower else 0.15,
    )  # fmt: skip


_INDEXES = (
    ("glass", F(3, 2)),
    ("water", F(133, 100)),
    ("diamond", F(242, 100)),
    ("ice", F(131, 100)),
    ("plexiglass", F(149, 100)),
    ("flint glass", F(162, 100)),
)


@template("electricity_and_waves.snell-in-numbers", skill="electricity_and_waves.reflection-and-refraction", kind="numeric", difficulty=0.8, reason="a sine, a quotient and an inverse sine; the limit angle is a special case", variants=16,
    medium=_INDEXES, angle=(20, 30, 40, 50, 60), ask=("into", "out", "critical"), where=lambda medium, angle, ask: (ask != "out" or math.sin(math.radians(angle)) * medium[1] < 0.95) and (ask != "critical" or angle == 20))  # fmt: skip
def snell_in_numbers(medium: tuple[str, F], angle: int, ask: str) -> Draft:
    name, n = medium
    index = short_decimal(n)

    def turned(sine: float) -> Fraction:
        return F(str(round(math.degrees(math.asin(sine)), 1))) if abs(sine) <= 1 else F(0)

    sine = math.sin(math.radians(angle))
    slack = Tolerance(abs=0.15)
    if ask == "critical":
        key = turned(float(1 / n))
        return Draft(
            stem=f"What is the critical angle for light that goes from {name} ($n = {index}$) into air, in degrees to one decimal place?", key=decimal_number(key), unit="°", tolerance=slack, proof=f"round_to(180/pi*asin(1/F({n.numerator}, {n.denominator})), 1)",
            wrong=expected(key, (90 - key, "angle-from-the-surface", "That is the angle to the surface. Angles of light count from the normal."), (90 / n, "angles-without-sine", "You divided the angle. In Snell's law the sines stand, not the angles."), (F(str(round(float(1 / n), 3))), "sine-for-angle", "That is the sine of the angle. One step is missing.")),
            hints=("How large is the angle in air when light can just no longer leave?", "At the critical angle the refracted ray runs along the surface: its angle is 90°, and $\\sin 90^\\circ = 1$.", f"$\\sin \\alpha = \\frac{{1}}{{{index}}} = {float(1 / n):.4f}$"), explanation=(f"${index} \\cdot \\sin \\alpha = 1 \\cdot \\sin 90^\\circ$", f"$\\sin \\alpha = \\frac{{1}}{{{index}}} = {float(1 / n):.4f}$", f"The angle is {short_decimal(key)}°"), harder=0.3,
        )  # fmt: skip
    ratio = sine / float(n) if ask == "into" else sine * float(n)
    key, other = turned(ratio), turned(sine * float(n) if ask == "into" else sine / float(n))
    into = ask == "into"
    step = f"\\frac{{\\sin {angle}^\\circ}}{{{index}}}" if into else f"{index} \\cdot \\sin {angle}^\\circ"
    slips = (
        [(other, "indexes-swapped", f"Light bends the other way here. Is it slower or faster in {name} than in air?")]
        if other
        else []
    )
    return Draft(
        stem=f"Light goes from {'air' if into else name} into {name if into else 'air'} at {angle}° to the normal; the refractive index of {name} is {index}. What is the angle of refraction, in degrees to one decimal place?", key=decimal_number(key), unit="°", tolerance=slack,
        proof=f"round_to(180/pi*asin(sin(degrees({angle})){'/' if into else '*'}F({n.numerator}, {n.denominator})), 1)",
        wrong=expected(key, *slips, (F(angle) / n if into else angle * n, "angles-without-sine", "You calculated with the angle itself. In Snell's law the sines stand."), (F(angle), "light-goes-straight-on", "That is the angle of incidence. Light bends where its speed changes."), (90 - key, "angle-from-the-surface", "That is the angle to the surface. Angles of light count from the normal.")),
        hints=("Will the angle become smaller or larger?", "$n_1 \\sin \\alpha = n_2 \\sin \\beta$, and air has $n = 1$. Get the sine of the new angle alone.", f"$\\sin \\beta = {step} = {ratio:.4f}$"), explanation=("$n_1 \\sin \\alpha = n_2 \\sin \\beta$", f"$\\sin \\beta = {step} = {ratio:.4f}$", f"The angle of refraction is {short_decimal(key)}°"), harder=0.0 if into else 0.1,
    )  # fmt: skip


@template("electricity_and_waves.speed-of-light-in-a-medium", skill="electricity_and_waves.reflection-and-refraction", kind="numeric", difficulty=-0.9, reason="one quotient with large numbers", variants=10,
    n=(F(3, 2), F(5, 4), F(6, 5), F(8, 5), F(12, 5), F(2), F(5, 2)), what=("a plastic lens", "a kind of glass", "an oil", "a crystal"), ask=("speed", "index"))  # fmt: skip
def speed_of_light_in_a_medium(n: Fraction, what: str, ask: str) -> Draft:
    v, index = int(300000 / n), short_decimal(n)
    if ask == "speed":
        return Draft(
            stem=f"In empty space light travels at 300000 km/s. How fast is it in {what} with a refractive index of {index}?", key=v, unit="km/s", proof=f"solve('300000/x = {n}', 'x')",
            wrong=expected(F(v), (300000 * n, "multiplies-instead-of-dividing", "You multiplied. Nothing is faster than light in empty space."), (300000 - 300000 * (n - 1) if n < 2 else F(300000), "subtracts-the-surplus", "The index says how many times slower light is. That is a quotient.")),
            hints=("Is light faster or slower there than in empty space?", f"The refractive index says: light is {index} times slower there.", f"$v = \\frac{{c}}{{n}} = \\frac{{300000}}{{{index}}}$"), explanation=(f"$v = \\frac{{c}}{{n}} = \\frac{{300000}}{{{index}}} = {v}$ km/s",),
        )  # fmt: skip
    return Draft(
        stem=f"In {what} light travels at {v} km/s, in empty space at 300000 km/s. What is the refractive index?", key=decimal_number(n), proof=f"F(300000, {v})",
        wrong=expected(n, (1 / n, "divides-upside-down", "You divided the wrong way round. The index of a medium is larger than 1."), (F(300000 - v, 100000), "difference-for-ratio", "The index is no difference. How many times faster is light in empty space?")),
        hints=("How many times faster is light in empty space?", "The refractive index is the quotient of the two speeds, larger than 1.", f"$n = \\frac{{c}}{{v}} = \\frac{{300000}}{{{v}}}$"), explanation=(f"$n = \\frac{{c}}{{v}} = \\frac{{300000}}{{{v}}} = {index}$",), harder=0.1,
    )  # fmt: skip


def _lens(sheet: Sheet, f: float, *, converging: bool) -> None:
    """The axis, a lens at 0 as a double arrow, and the points F and 2F on both sides."""
    sheet.line((sheet.x[0], 0), (sheet.x[1], 0), width=1.4)
    for sign in (1, -1):
        sheet.line((0, 0), (0, sign * 1.5), width=2.6)
        tip = 1.5 if converging else 1.7
        sheet.line(
            (-0.18, sign * (tip - 0.2 if converging else tip)),
            (0, sign * 1.5),
            (0.18, sign * (tip - 0.2 if converging else tip)),
            width=2.6,
        )
    for place, name in ((f, "F"), (2 * f, "2F"), (-f, "F"), (-2 * f, "2F")):
        sheet.dot((place, 0), name, shift=(0, -15))


_STANDS = (F(3), F(5, 2), F(2), F(3, 2), F(5, 4), F(1, 2), F(3, 4))
_IMAGES = (
    "Real, upside down, smaller",
    "Real, upside down, equally large",
    "Real, upside down, larger",
    "Virtual, upright, larger",
    "Virtual, upright, smaller",
)


@template("electricity_and_waves.image-by-a-lens", skill="electricity_and_waves.lenses", kind="single_choice", difficulty=0.2, reason="the place of the object decides what the image is like", variants=14,
    stand=_STANDS, converging=(True, True, True, False), thing=("a candle", "an arrow of lights", "a chess figure"), where=lambda stand, converging, thing: converging or stand in (2, F(3, 2), F(1, 2)))  # fmt: skip
def image_by_a_lens(stand: Fraction, converging: bool, thing: str) -> Draft:
    place = (
        "beyond 2F"
        if stand > 2
        else "exactly at 2F"
        if stand == 2
        else "between F and 2F"
        if stand > 1
        else "between F and the lens"
    )
    key = (
        _IMAGES[4]
        if not converging
        else _IMAGES[0]
        if stand > 2
        else _IMAGES[1]
        if stand == 2
        else _IMAGES[2]
        if stand > 1
        else _IMAGES[3]
    )
    name = "converging" if converging else "diverging"
    sheet = Sheet((-6.6, 5), (-1.9, 1.9), height=190, margin=16)
    _lens(sheet, 2, converging=converging)
    sheet.arrow((-2 * float(stand), 0), (-2 * float(stand), 1), colour=ORANGE, width=2.8)
    said = {
        _IMAGES[0]: "This fits an object far away from a converging lens, beyond 2F.", _IMAGES[1]: "This fits one single place: an object at twice the focal length of a converging lens.",
        _IMAGES[2]: "This fits an object between F and 2F of a converging lens.", _IMAGES[3]: "This is the magnifying glass: an object closer than F to a converging lens.", _IMAGES[4]: "This is what a diverging lens makes of any object.",
    }  # fmt: skip
    wrong = [text for text in _IMAGES if text != key]
    rule = (
        "A diverging lens spreads the light, so its image is seen on the same side as the object."
        if not converging
        else f"The object stands {place}."
    )
    b = f"1/(1/F({2 if converging else -2}) - 1/({2 * stand}))"
    return Draft(
        stem=f"The drawing shows {thing} (arrow) in front of a {name} lens. Which image does the lens make?", key=key, order=list(_IMAGES),
        picture=sheet.picture(f"A {name} lens on its axis, with the points F and 2F on both sides. The object, an upright arrow, stands on the left {place}."),
        proof=f"[o for o in options if (startswith(o, 'Real') == ({b} > 0)) and (('smaller' in o) == (abs({b}) < {2 * stand})) and (('larger' in o) == (abs({b}) > {2 * stand}))][0]",
        wrong=[Wrong(answer=text, misconception="image-of-other-place" if converging and text != _IMAGES[4] else "lens-types-swapped", feedback=f"{said[text]} Look again {'where the arrow stands' if converging and text != _IMAGES[4] else 'which kind of lens is drawn'}.") for text in wrong],
        hints=("Look at the kind of lens, then at the place of the object between the points F and 2F.", "Draw two rays from the tip: the one through the middle of the lens goes straight on; the one parallel to the axis goes on through F, or as if it came from F.", f"{rule} Where do the two rays meet, or seem to come from?"),
        explanation=(rule, "Two rays from its tip show the image: through the middle of the lens, and parallel to the axis.", key), harder=-0.3 if stand == 2 and converging else 0.6 if not converging or stand < 1 else 0.0,
    )  # fmt: skip


_RAYS = ("parallel", "centre", "focus")
_GO = {
    "parallel": "Through the point F behind the lens",
    "centre": "Straight on, without bending",
    "focus": "Straight beside the axis, parallel to it",
}


@template("electricity_and_waves.ray-through-a-lens", skill="electricity_and_waves.lenses", kind="single_choice", difficulty=-1.0, reason="the three rays that are used in drawings", variants=9,
    ray=_RAYS, place=((F(4), F(1)), (F(5), F(4, 5)), (F(3), F(3, 5))))  # fmt: skip
def ray_through_a_lens(ray: str, place: tuple[F, F]) -> Draft:
    stand, height = place
    at_lens = {"parallel": height, "centre": F(0), "focus": -2 * height / (stand - 2)}[ray]
    slope = (at_lens - height) / stand
    sheet = Sheet((-6, 5), (-1.9, 1.9), height=190, margin=16)
    _lens(sheet, 2, converging=True)
    start: Point = (-float(stand), float(height))
    end: Point = (0.0, float(at_lens))
    middle: Point = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    sheet.line(start, end, colour=GREEN, width=2.6)
    sheet.arrow(start, middle, colour=GREEN, width=2.6)
    sheet.dot(start, colour=INK)
    how = {
        "parallel": "parallel to the axis",
        "centre": "towards the middle of the lens",
        "focus": "through the point F in front of the lens",
    }[ray]
    back = "Back along its own way"
    said = {
        "parallel": "That holds for a ray that arrives parallel to the axis.",
        "centre": "That holds for a ray through the middle of the lens.",
        "focus": "That holds for a ray that arrives through F in front of the lens.",
    }
    after = f"({slope} - ({at_lens})/2)"
    return Draft(
        stem="A ray leaves a point of an object and meets a converging lens as drawn. How does it go on behind the lens?", key=_GO[ray], order=[*_GO.values(), back],
        picture=sheet.picture(f"A converging lens on its axis, with the points F and 2F on both sides. A ray comes from a point above the axis on the left and runs {how} until it meets the lens."),
        proof=f"'{_GO['focus']}' if {after} == 0 else '{_GO['centre']}' if {after} == {slope} else '{_GO['parallel']}' if {at_lens} + 2*{after} == 0 else 'no'",
        wrong=[*(Wrong(answer=_GO[other], misconception="principal-rays-swapped", feedback=f"{said[other]} Which way does this ray come?") for other in _RAYS if other != ray), Wrong(answer=back, misconception="lens-as-mirror", feedback="A mirror sends light back. A lens lets it pass and bends it.")],
        hints=("How does the ray arrive: parallel to the axis, through F, or towards the middle?", "There are three rays whose way is known. Light can also run each of these ways backwards.", f"This ray arrives {how}. Think of the rule for it."), explanation=(f"The ray arrives {how}.", _GO[ray]), harder=0.2 if ray == "focus" else 0.0,
    )  # fmt: skip


_TRIPLES = (
    (10, 15, 30),
    (10, 30, 15),
    (20, 30, 60),
    (20, 60, 30),
    (12, 20, 30),
    (12, 30, 20),
    (6, 10, 15),
    (15, 20, 60),
    (15, 60, 20),
    (8, 12, 24),
    (8, 24, 12),
    (5, 30, 6),
    (12, 36, 18),
    (30, 50, 75),
    (24, 40, 60),
    (18, 45, 30),
)
_SCENES = (
    "In a projector in Manila",
    "In a school experiment in Tbilisi",
    "In a copying machine in Lyon",
    "On a test bench in Jena",
)


@template("electricity_and_waves.lens-equation", skill="electricity_and_waves.lenses", kind="numeric", difficulty=0.6, reason="fractions are subtracted and the result is turned over; the size needs one more step", variants=18,
    triple=_TRIPLES, scene=_SCENES, size=(2, 3, 4), ask=("image", "focal", "size"), where=lambda triple, scene, size, ask: (ask == "size" or size == 2) and (ask != "size" or (F(triple[2] * size, triple[1]).denominator in (1, 2) and F(triple[2] * size, triple[1]) not in (size, *triple))))  # fmt: skip
def lens_equation(triple: tuple[int, int, int], scene: str, size: int, ask: str) -> Draft:
    f, g, b = triple
    if ask == "focal":
        return Draft(
            stem=f"{scene} an object stands {g} cm in front of a converging lens, and its sharp image appears {b} cm behind it. How large is the focal length?", key=f, unit="cm", proof=f"solve('1/x = 1/{g} + 1/{b}', 'x')",
            wrong=expected(F(f), (F(g + b), "reciprocal-term-by-term", "You added the distances. In the lens equation their reciprocals are added."), (F(1, f), "reciprocal-not-turned", "You have found one over f. One step is missing."), (F(g + b, 2), "mean-for-total", "You took the mean of the distances. Use the lens equation.")),
            hints=("Which equation ties focal length, object distance and image distance together?", "$\\frac{1}{f} = \\frac{1}{g} + \\frac{1}{b}$: add the two fractions, then turn the sum over.", f"$\\frac{{1}}{{f}} = \\frac{{1}}{{{g}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{f}}}$"), explanation=(f"$\\frac{{1}}{{f}} = \\frac{{1}}{{{g}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{f}}}$", f"$f = {f}$ cm"), harder=-0.2,
        )  # fmt: skip
    step = f"$\\frac{{1}}{{b}} = \\frac{{1}}{{{f}}} - \\frac{{1}}{{{g}}} = \\frac{{1}}{{{b}}}$"
    start = f"{scene} a converging lens has a focal length of {f} cm, and an object stands {g} cm in front of it."
    slips = (
        (
            F(g - f),
            "reciprocal-term-by-term",
            "You subtracted the lengths. In the lens equation their reciprocals are subtracted.",
        ),
        (
            F(f * g, f + g),
            "adds-instead-of-subtracting",
            "You added the reciprocals. The one of f is the sum; the one of b is what is left.",
        ),
        (F(1, b), "reciprocal-not-turned", "You have found one over b. One step is missing."),
    )
    if ask == "image":
        return Draft(
            stem=f"{start} How far behind the lens is the sharp image?", key=b, unit="cm", proof=f"solve('1/{f} = 1/{g} + 1/x', 'x')", wrong=expected(F(b), *slips),
            hints=("Which equation ties focal length, object distance and image distance together?", "Get the fraction with the image distance alone: $\\frac{1}{b} = \\frac{1}{f} - \\frac{1}{g}$.", f"$\\frac{{1}}{{b}} = \\frac{{1}}{{{f}}} - \\frac{{1}}{{{g}}}$. Bring both to one denominator and turn the result over."), explanation=(step, f"$b = {b}$ cm"),
        )  # fmt: skip
    key = F(b * size, g)
    return Draft(
        stem=f"{start} The object is {size} cm high. How high is its sharp image?", key=decimal_number(key), unit="cm", proof=f"{size}*solve('1/{f} = 1/{g} + 1/x', 'x')[0]/{g}",
        wrong=expected(key, (F(size * g, b), "ratio-upside-down", "You have turned the ratio over. The side with the larger distance has the larger picture."), (F(b), "distance-for-size", "That is the distance of the image. Its height is asked for."), (F(size * g, f), "focal-for-image-distance", "The heights are as the distances of image and object; the focal length only helps to find them.")),
        hints=("First find where the image lies.", "Use the lens equation for the distance b. Then the heights are in the ratio of b to g.", f"{step}, so $b = {b}$ cm. Compare it with {g} cm."), explanation=(f"{step}, so $b = {b}$ cm", f"Height: ${size} \\cdot \\frac{{{b}}}{{{g}}} = {short_decimal(key)}$ cm"), harder=0.6,
    )  # fmt: skip


@template("electricity_and_waves.power-of-a-lens", skill="electricity_and_waves.lenses", kind="numeric", difficulty=-0.8, reason="a reciprocal, with centimetres turned into metres", variants=12,
    cm=(20, 25, 40, 50, 80, 125, 200), ask=("power", "focal"), who=("An optician in Bergamo", "A student in Kigali", "A photographer in Hobart"))  # fmt: skip
def power_of_a_lens(cm: int, ask: str, who: str) -> Draft:
    power, meters = F(100, cm), short_decimal(F(cm, 100))
    shown = short_decimal(power)
    if ask == "power":
        return Draft(
            stem=f"{who} measures that a converging lens has a focal length of {cm} cm. How many dioptres does it have?", key=decimal_number(power), proof=f"1/convert({cm}, 'cm', 'm')",
            wrong=expected(power, (F(1, cm), "centimeters-for-meters", f"You calculated with {cm} cm. Dioptres need metres."), (F(cm, 100), "reciprocal-not-turned", "That is the focal length in metres. One step is missing.")),
            hints=("What are dioptres made of?", f"Dioptres are one divided by the focal length in metres; {cm} cm = {meters} m.", f"$D = \\frac{{1}}{{{meters}}}$"), explanation=(f"{cm} cm = {meters} m", f"$D = \\frac{{1}}{{{meters}}} = {shown}$ dioptres"),
        )  # fmt: skip
    return Draft(
        stem=f"{who} picks up a converging lens of {shown} dioptres. How many centimetres is its focal length?", key=cm, unit="cm", proof=f"convert(1/F({power.numerator}, {power.denominator}), 'm', 'cm')",
        wrong=expected(F(cm), (F(cm, 100), "meters-for-centimeters", "That is the focal length in metres. Centimetres are asked for."), (power * 100, "multiplies-instead-of-dividing", "You multiplied by 100 without turning the number over. Stronger lenses have shorter focal lengths.")),
        hints=("What are dioptres made of?", "Turn the number of dioptres over: that gives the focal length in metres.", f"$f = \\frac{{1}}{{{shown}}} = {meters}$ m. Turn this into centimetres."), explanation=(f"$f = \\frac{{1}}{{{shown}}} = {meters}$ m", f"That is {cm} cm"), harder=0.3,
    )  # fmt: skip
