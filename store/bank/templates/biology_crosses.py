"""Biology: crosses and Punnett squares, pedigrees, chromosomes and bases, all of them computed."""

from fractions import Fraction

from store.bank.draw import BLUE, GROUND, Sheet
from store.bank.template import Draft, Wrong, template
from store.questions import Picture

_TRAITS = (
    ("pea plants", "purple", "white", "flowers", "P"),
    ("guinea pigs", "black", "brown", "fur", "B"),
    ("tomato plants", "red", "yellow", "fruit", "R"),
    ("rabbits", "short", "long", "hair", "H"),
    ("maize plants", "yellow", "white", "grains", "Y"),
    ("fruit flies", "grey", "black", "bodies", "G"),
)


def _pairs(one: str, other: str) -> list[str]:
    """The four boxes of a Punnett square, the capital letter first."""
    return ["".join(sorted(a + b)) for a in one for b in other]


def _square(one: str, other: str) -> str:
    return f"Gametes {one[0]}, {one[1]} and {other[0]}, {other[1]} give: {', '.join(_pairs(one, other))}"


def _genotypes(letter: str, cross: tuple[int, int]) -> tuple[str, str]:
    big, small = letter, letter.lower()
    kinds = (small + small, big + small, big + big)
    return kinds[cross[0]], kinds[cross[1]]


def _crossed(one: str, two: str) -> str:
    """The cross in words, as capitals alone are easily overlooked."""
    if one == two:
        return "Two heterozygous parents are crossed"
    other = "homozygous recessive" if two.islower() else "heterozygous"
    return f"A {'homozygous dominant' if one.isupper() else 'heterozygous'} parent is crossed with a {other} one"


_CROSSES = {
    ("AaBb", "AaBb"): "Two plants that are heterozygous for both genes are crossed",
    ("AaBb", "aabb"): "A plant that is heterozygous for both genes is crossed with one that is recessive for both",
    (
        "AaBb",
        "Aabb",
    ): "A plant that is heterozygous for both genes is crossed with one that is so for the first gene only",
}


@template(
    "biology.chance-in-a-cross",
    skill="biology.inheritance",
    kind="numeric",
    difficulty=-0.5,
    reason="a square of four boxes is filled and counted",
    variants=14,
    trait=_TRAITS,
    cross=((1, 1), (1, 0), (2, 1)),
    recessive=(True, False),
    where=lambda trait, cross, recessive: (
        not (recessive and cross == (2, 1)) and not (cross == (2, 1) and trait[4] in "PY")
    ),
)
def chance_in_a_cross(trait: tuple[str, str, str, str, str], cross: tuple[int, int], recessive: bool) -> Draft:
    what, dominant, other, part, letter = trait
    one, two = _genotypes(letter, cross)
    boxes = _pairs(one, two)
    wanted = other if recessive else dominant
    white = sum(box == letter.lower() * 2 for box in boxes)
    number = white if recessive else 4 - white
    key = 25 * number
    wrong = [
        Wrong(answer=100 - key, misconception="swaps-dominant-and-recessive", feedback=f"That is the chance of the other trait. Which boxes of the square show {wanted} {part}?"),
        Wrong(answer=33 if number != 4 else 67, misconception="counts-kinds-instead-of-boxes", feedback="Count all four boxes, even where the same genotype stands in two of them."),
    ]  # fmt: skip
    if key not in (50, 100):
        wrong.append(
            Wrong(answer=50, misconception="half-each", feedback="It is not one half because there are two alleles. Fill in the four boxes for these parents.")
        )  # fmt: skip
    return Draft(
        stem=(
            f"In {what} the allele {letter} for {dominant} {part} is dominant over {letter.lower()} for {other} {part}. "
            f"{_crossed(one, two)}: {one} × {two}. What percentage of the offspring has {wanted} {part} on average?"
        ),
        key=key,
        unit="%",
        proof=f"100 * share(({'not ' if not recessive else ''}(a == '{letter.lower()}' and b == '{letter.lower()}')) for a, b in product({list(one)}, {list(two)}))",
        wrong=[w for w in wrong if w.answer != key],
        hints=(
            "Draw a Punnett square: the gametes of one parent at the top, those of the other at the side.",
            f"The trait “{other} {part}” only shows in {letter.lower() * 2}, since {letter} is dominant.",
            f"{_square(one, two)}. Count the boxes that show {wanted} {part} and divide by 4.",
        ),
        explanation=(
            _square(one, two) + ".",
            f"{number} of 4 boxes show {wanted} {part}.",
            f"$\\frac{{{number}}}{{4}} \\cdot 100 = {key}$, so {key} %",
        ),
        harder=0.5 if cross == (2, 1) else -0.4 if cross == (1, 0) else 0.0,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@template(
    "biology.expected-offspring",
    skill="biology.inheritance",
    kind="numeric",
    difficulty=0.1,
    reason="the part from the square is applied to a number",
    variants=12,
    trait=_TRAITS,
    cross=((1, 1), (1, 0)),
    n=(40, 80, 120, 160, 200, 240, 360),
)
def expected_offspring(trait: tuple[str, str, str, str, str], cross: tuple[int, int], n: int) -> Draft:
    what, dominant, other, part, letter = trait
    one, two = _genotypes(letter, cross)
    parts = sum(box != letter.lower() * 2 for box in _pairs(one, two))
    key = n * parts // 4
    wrong = [Wrong(answer=n // 4, misconception="swaps-dominant-and-recessive", feedback=f"{n // 4} is one box of four. How many boxes hold at least one {letter}?")]  # fmt: skip
    if parts != 2:
        wrong.append(Wrong(answer=n // 2, misconception="half-each", feedback=f"{n // 2} would be two boxes of four. Look at the square of {one} × {two} again."))  # fmt: skip
    wrong.append(Wrong(answer=n, misconception="dominant-means-all", feedback=f"Dominant does not mean that all {n} show it. Some can get {letter.lower()} from both parents."))  # fmt: skip
    return Draft(
        stem=(
            f"{_capital(what)}: {letter} ({dominant} {part}) is dominant over {letter.lower()} ({other} {part}). {_crossed(one, two)} "
            f"({one} × {two}), which gives {n} offspring. How many of them are expected to have {dominant} {part}?"
        ),
        key=key,
        proof=f"{n} * share('{letter}' in [a, b] for a, b in product({list(one)}, {list(two)}))",
        wrong=wrong,
        hints=(
            "First find which part of the offspring has this trait, then take that part of the whole number.",
            f"The trait “{dominant} {part}” shows wherever there is at least one {letter}. Count such boxes of the square.",
            f"{_square(one, two)}. That is {parts} of 4 boxes, so work out $\\frac{{{parts}}}{{4}} \\cdot {n}$.",
        ),
        explanation=(
            _square(one, two) + ".",
            f"{parts} of 4 boxes hold at least one {letter}.",
            f"$\\frac{{{parts}}}{{4}} \\cdot {n} = {key}$",
        ),
    )


@template(
    "biology.parents-from-ratio",
    skill="biology.inheritance",
    kind="single_choice",
    difficulty=0.3,
    reason="a ratio is read backwards to the genotypes of the parents",
    variants=15,
    trait=_TRAITS,
    cross=((1, 1), (1, 0), (2, 0)),
    unit=(21, 34, 47),
)
def parents_from_ratio(trait: tuple[str, str, str, str, str], cross: tuple[int, int], unit: int) -> Draft:
    what, dominant, other, part, letter = trait
    big, small = letter, letter.lower()
    counts = {(1, 1): (3 * unit - 2, unit + 1), (1, 0): (2 * unit + 1, 2 * unit - 2), (2, 0): (4 * unit, 0)}[cross]
    said = {
        (1, 1): f"{big}{small} × {big}{small} (both heterozygous)",
        (1, 0): f"{big}{small} × {small}{small} (one heterozygous)",
        (2, 0): f"{big}{big} × {small}{small} (two kinds of homozygous)",
        (0, 0): f"{small}{small} × {small}{small} (both recessive)",
    }
    result = {
        (1, 1): f"This cross gives about three {dominant} to one {other}. Compare with the numbers.",
        (1, 0): f"This cross gives about as many {dominant} as {other} ones. Compare with the numbers.",
        (2, 0): f"This cross gives {dominant} ones only. Compare with the numbers.",
        (0, 0): f"Without any {big} there would be no {dominant} {part} at all.",
    }
    others = [name for name in said if name != cross]
    square = _genotypes(letter, cross)
    number = 3 if cross == (1, 1) else 2 if cross == (1, 0) else 4
    return Draft(
        stem=(
            f"In {what} the allele for {dominant} {part} ({big}) is dominant over the one for {other} {part} ({small}). One cross gave {counts[0]} offspring with {dominant} "
            f"and {counts[1]} with {other} {part}. Which genotypes did the parents most likely have?"
        ),
        key=said[cross],
        order=tuple(said.values()),
        wrong=[Wrong(answer=said[name], misconception="misreads-ratio-of-offspring", feedback=result[name]) for name in others],
        proof=f"[abs(4 * count([l != '{small}' or r != '{small}' for l in o[0:2] for r in o[5:7]]) * {sum(counts)} - 16 * {counts[0]}) < {sum(counts)} for o in options]",
        hints=(
            "About how many times as many are there of the first kind as of the second?",
            f"Work out for each cross how many of the four boxes hold at least one {big}.",
            f"Here {counts[0]} of {sum(counts)} offspring have {dominant} {part}. For {said[others[0]]} the result would be another one: {result[others[0]][:1].lower() + result[others[0]][1:]}",
        ),
        explanation=(
            f"{counts[0]} to {counts[1]} means that about {number} of 4 have {dominant} {part}.",
            _square(*square) + ".",
            f"This fits {said[cross]}",
        ),
    )  # fmt: skip


@template(
    "biology.two-traits",
    skill="biology.inheritance",
    kind="numeric",
    difficulty=1.3,
    reason="two independent crosses are combined",
    variants=10,
    cross=(("AaBb", "AaBb"), ("AaBb", "aabb"), ("AaBb", "Aabb")),
    show=((True, True), (True, False), (False, False)),
    n=(160, 320, 480, 640),
    where=lambda cross, show, n: cross != ("AaBb", "aabb") or show == (True, False),
)
def two_traits(cross: tuple[str, str], show: tuple[bool, bool], n: int) -> Draft:
    one, two = cross
    shares = []
    for place, wanted in ((0, show[0]), (2, show[1])):
        boxes = [a + b for a in one[place : place + 2] for b in two[place : place + 2]]
        recessive = Fraction(sum(box.islower() for box in boxes), 4)
        shares.append(1 - recessive if wanted else recessive)
    part = shares[0] * shares[1]
    key = int(n * part)
    names = ("round" if show[0] else "wrinkled", "yellow" if show[1] else "green")
    test = " and ".join(
        f"({'' if wanted else 'not '}('{letter}' in [{x}, {y}]))"
        for wanted, letter, x, y in ((show[0], "A", "p", "r"), (show[1], "B", "q", "s"))
    )
    wrong = [
        Wrong(answer=int(n * shares[0]), misconception="one-trait-only", feedback=f"That takes the {names[0]} seeds of any colour. Both traits are asked for at once."),
        Wrong(answer=int(n * (shares[0] + shares[1]) / 2), misconception="averages-chances", feedback="The two parts were averaged. For two independent traits at once they are multiplied."),
        Wrong(answer=n // 4, misconception="four-kinds-equally-often", feedback=f"The four kinds of seed are not equally frequent in {one} × {two}."),
    ]  # fmt: skip
    first = {w.answer: w for w in reversed(wrong)}  # of equal ones
    kept = [w for w in wrong if w.answer != key and w is first[w.answer]]
    return Draft(
        stem=(
            "In peas A (round seeds) is dominant over a (wrinkled), and B (yellow) over b (green); the two genes are inherited "
            f"independently. {_CROSSES[cross]} ({one} × {two}), which gives {n} seeds. How many of them are expected to be {names[0]} and {names[1]}?"
        ),
        key=key,
        proof=f"{n} * share({test} for p, q, r, s in product({list(one[:2])}, {list(one[2:])}, {list(two[:2])}, {list(two[2:])}))",
        wrong=kept,
        hints=(
            "Treat the two genes one after the other.",
            f"Find the part of {names[0]} seeds from {one[:2]} × {two[:2]} and the part of {names[1]} ones from {one[2:]} × {two[2:]}, then multiply.",
            f"{names[0].capitalize()}: $\\frac{{{shares[0].numerator}}}{{{shares[0].denominator}}}$, {names[1]}: $\\frac{{{shares[1].numerator}}}{{{shares[1].denominator}}}$. Multiply both and take that part of {n}.",
        ),
        explanation=(
            f"{one[:2]} × {two[:2]}: $\\frac{{{shares[0].numerator}}}{{{shares[0].denominator}}}$ are {names[0]}.",
            f"{one[2:]} × {two[2:]}: $\\frac{{{shares[1].numerator}}}{{{shares[1].denominator}}}$ are {names[1]}.",
            f"Both: $\\frac{{{shares[0].numerator}}}{{{shares[0].denominator}}} \\cdot \\frac{{{shares[1].numerator}}}{{{shares[1].denominator}}} = \\frac{{{part.numerator}}}{{{part.denominator}}}$",
            f"$\\frac{{{part.numerator}}}{{{part.denominator}}} \\cdot {n} = {key}$",
        ),
    )


def _pedigree(parents: tuple[bool, bool], children: str, alt: str) -> Picture:
    """Squares for males, circles for females, filled ones affected; children as letters, capital ones affected."""
    sheet = Sheet((0, 6), (0, 3.4), height=220)
    up = 0.28 * (3.4 / 6) * (360 - 68) / (220 - 68)

    def person(x: float, y: float, male: bool, affected: bool) -> None:
        fill = BLUE if affected else GROUND
        if male:
            sheet.shape((x - 0.28, y - up), (x + 0.28, y - up), (x + 0.28, y + up), (x - 0.28, y + up), fill=fill)
        else:
            sheet.ellipse((x, y), 0.28, up, fill=fill)

    places = [3 + 1.3 * (n - (len(children) - 1) / 2) for n in range(len(children))]
    sheet.line((2, 2.8), (4, 2.8))
    sheet.line((3, 2.8), (3, 1.6))
    sheet.line((places[0], 1.6), (places[-1], 1.6))
    for x, child in zip(places, children, strict=True):
        sheet.line((x, 1.6), (x, 0.8))
        person(x, 0.8, child.lower() == "m", child.isupper())
    person(2, 2.8, True, parents[0])
    person(4, 2.8, False, parents[1])
    sheet.text((2, 2.8), "1", shift=(-26, 0))
    sheet.text((4, 2.8), "2", shift=(26, 0))
    for number, x in enumerate(places, 3):
        sheet.text((x, 0.8), str(number), shift=(0, -28))
    return sheet.picture(alt)


@template(
    "biology.read-a-pedigree",
    skill="biology.inheritance",
    kind="single_choice",
    difficulty=0.6,
    reason="genotypes are inferred from the children in a drawing",
    variants=10,
    parents=((False, False), (True, False), (False, True)),
    children=("mFm", "Fmf", "fMf", "mfM", "FfmM"),
    who=(1, 2),
    where=lambda parents, children, who: not parents[who - 1],
)
def read_a_pedigree(parents: tuple[bool, bool], children: str, who: int) -> Draft:
    ill = [str(n) for n, child in enumerate(children, 3) if child.isupper()]
    affected = [str(n) for n, is_ill in enumerate(parents, 1) if is_ill] + ill
    named = (
        "Person " + affected[0]
        if len(affected) == 1
        else "Persons " + ", ".join(affected[:-1]) + " and " + affected[-1]
    )
    return Draft(
        stem=(
            f"The filled symbols show people with a recessive inherited condition (allele a, not on a sex chromosome). Which genotype does person {who} have?"
        ),
        key="Aa for certain",
        order=("AA for certain", "Aa for certain", "aa for certain", "AA or Aa, it cannot be told"),
        wrong=[
            Wrong(answer="AA for certain", misconception="healthy-means-homozygous", feedback=f"From a parent with AA every child gets an A. But child {ill[0]} has the condition."),
            Wrong(answer="aa for certain", misconception="swaps-dominant-and-recessive", feedback=f"With aa person {who} would have the condition and a filled symbol."),
            Wrong(answer="AA or Aa, it cannot be told", misconception="overlooks-the-children", feedback=f"Look at child {ill[0]}. Where do both alleles of this child come from?"),
        ],
        proof="[o == first(l + r for l, r in ['AA', 'Aa', 'aa'] if (l + r) != 'aa' and 'a' in [l, r]) + ' for certain' for o in options]",
        hints=(
            "Begin with a child whose genotype can be told at once.",
            f"Child {ill[0]} has the condition, so it has the alleles a and a, one from each parent.",
            f"Person {who} does not have the condition, so there is at least one A. And child {ill[0]} got one a from person {who}. Put both together.",
        ),
        explanation=(
            f"Child {ill[0]} is aa, so each parent has given it an a.",
            f"Person {who} is healthy, so there is an A as well.",
            f"So person {who} has Aa for certain",
        ),
        picture=_pedigree(
            parents,
            children,
            f"A pedigree: parents 1 (male) and 2 (female) with {len(children)} children, 3 to {2 + len(children)}. {named} {'is' if len(affected) == 1 else 'are'} filled.",
        ),
        harder=0.3 if True in parents else -0.2,
    )  # fmt: skip


_SPECIES = (("a human", 46), ("a fruit fly", 8), ("a pea plant", 14), ("a dog", 78), ("a cat", 38), ("an onion", 16), ("a rice plant", 24), ("a maize plant", 20), ("a horse", 64), ("a mosquito", 6), ("a cow", 60))  # fmt: skip


@template(
    "biology.count-chromosomes",
    skill="biology.cell-division",
    kind="numeric",
    difficulty=-0.6,
    reason="one of two divisions is chosen and the number kept or halved",
    variants=16,
    species=_SPECIES,
    asked=("mitosis", "gamete", "after copying"),
)
def count_chromosomes(species: tuple[str, int], asked: str) -> Draft:
    name, number = species
    stem, key, why, harder = {
        "mitosis": (f"A body cell of {name} has {number} chromosomes and divides by mitosis. How many chromosomes does each daughter cell have?", number, "Mitosis keeps the number of chromosomes", -0.6),
        "gamete": (f"A body cell of {name} has {number} chromosomes. How many does a gamete have?", number // 2, "Meiosis halves the number of chromosomes", 0.0),
        "after copying": (f"A body cell of {name} has {number} chromosomes. How many chromatids does it have in all after its DNA was copied?", 2 * number, "After copying each chromosome consists of two chromatids", 1.4),
    }[asked]  # fmt: skip
    wrong = [
        Wrong(answer=number, misconception="keeps-the-number", feedback=f"{number} is the number of chromosomes in a body cell. Is it the same for what is asked?"),
        Wrong(answer=number // 2, misconception="halves-the-number", feedback=f"Half of {number} belongs to egg cells and sperm cells. Is that what is asked?"),
        Wrong(answer=2 * number, misconception="doubles-the-number", feedback="The DNA is copied before a cell divides, but then it is shared out again. Read what is asked."),
    ]  # fmt: skip
    calculation = {"mitosis": f"{number}", "gamete": f"\\frac{{{number}}}{{2}}", "after copying": f"2 \\cdot {number}"}[
        asked
    ]
    return Draft(
        stem=stem,
        key=key,
        proof={"mitosis": f"2 * {number} / 2", "gamete": f"2 * {number} / 4", "after copying": f"{number} + {number}"}[asked],
        wrong=[w for w in wrong if w.answer != key],
        hints=(
            "Is the number kept, halved or doubled?",
            {"mitosis": "The DNA is copied once, then divided once.", "gamete": "The DNA is copied once, then divided twice.", "after copying": "A chromosome that was copied looks like an X: two equal threads, joined in the middle."}[asked],
            f"{why}. Apply this to {name} with its {number} chromosomes.",
        ),
        explanation=(f"{why}.", f"${calculation} = {key}$" if asked != "mitosis" else f"It stays at {key}"),
        harder=harder,
    )  # fmt: skip


_PAIR = {"A": "T", "T": "A", "C": "G", "G": "C"}


@template(
    "biology.opposite-strand",
    skill="biology.dna",
    kind="single_choice",
    difficulty=-0.4,
    reason="the rule of pairing is applied letter by letter",
    variants=14,
    strand=("ATGCCA", "GGATCT", "TACGTC", "CCTAGA", "AGTCTG", "TTGCAC", "GATTCA", "CAGTAG", "ACCGTT", "TGAACG"),
    rna=(False, True),
)
def opposite_strand(strand: str, rna: bool) -> Draft:
    right = "".join(_PAIR[base] for base in strand)
    key = right.replace("T", "U") if rna else right
    swapped = "".join({"A": "C", "C": "A", "T": "G", "G": "T"}[base] for base in strand)
    wrong = [
        Wrong(answer=strand.replace("T", "U") if rna else strand, misconception="copies-the-strand", feedback="That is the same strand once more. Opposite each base stands its partner."),
        Wrong(answer=swapped.replace("T", "U") if rna else swapped, misconception="pairs-wrong-bases", feedback="Here A stands opposite C. A pairs with another base."),
        Wrong(answer=right if rna else right.replace("T", "U"), misconception="mixes-dna-and-rna", feedback="T occurs in DNA only and U in RNA only. Which of the two is asked for?"),
    ]  # fmt: skip
    letters = "{'A': 'U', 'T': 'A', 'C': 'G', 'G': 'C'}" if rna else "{'A': 'T', 'T': 'A', 'C': 'G', 'G': 'C'}"
    steps = ", ".join(f"{a} – {b}" for a, b in zip(strand[:3], key[:3], strict=True))
    return Draft(
        stem=(
            f"One strand of DNA reads {strand}. {'Messenger RNA is made along it. Which row of bases does the messenger RNA have' if rna else 'Which row of bases does the opposite strand of the DNA have'}?"
        ),
        key=key,
        wrong=wrong,
        proof=f"join([{letters}[c] for c in '{strand}'], '')",
        hints=(
            "Each base has one partner only. Which are the pairs?",
            "C pairs with G. " + ("In RNA, U takes the place of T as the partner of A." if rna else "A pairs with T."),
            f"The first three pairs are {steps}. Go on with the other three.",
        ),
        explanation=(
            "The pairs are C – G and " + ("A – T, but in RNA U takes the place of T." if rna else "A – T."),
            f"{strand} gives {key}",
        ),
        harder=0.5 if rna else -0.5,
    )  # fmt: skip


@template(
    "biology.share-of-a-base",
    skill="biology.dna",
    kind="numeric",
    difficulty=0.8,
    reason="two pairs of equal shares must add up to 100 %",
    variants=12,
    base=("A", "T", "C", "G"),
    percent=tuple(n for n in range(14, 40) if n != 25),
    asked=("A", "T", "C", "G"),
    where=lambda base, percent, asked: asked not in (base, _PAIR[base]) and percent % 3 != 0,
)
def share_of_a_base(base: str, percent: int, asked: str) -> Draft:
    key = 50 - percent
    return Draft(
        stem=f"In the DNA of a bacterium {percent} % of the bases are {base}. What percentage of the bases is {asked}?",
        key=key,
        unit="%",
        proof=f"first(x for x in range(0, 51) if 2 * {percent} + 2 * x == 100)",
        wrong=[
            Wrong(answer=percent, misconception="pairs-wrong-bases", feedback=f"That would be so if {base} and {asked} were partners."),
            Wrong(answer=100 - percent, misconception="forgets-other-bases", feedback=f"The rest after {base} alone is shared by three bases."),
            Wrong(answer=100 - 2 * percent, misconception="forgets-to-halve", feedback=f"That is the share of {asked} and its partner together."),
        ],
        hints=(
            f"Which base is the partner of {base}, and how often does it occur?",
            "Partners occur equally often, and all four bases make up 100 %.",
            f"{base} and {_PAIR[base]} together: ${percent} + {percent} = {2 * percent}$ %. The rest is shared equally by the other two.",
        ),
        explanation=(
            f"{_PAIR[base]} is the partner of {base}: also {percent} %.",
            f"Rest: $100 - 2 \\cdot {percent} = {100 - 2 * percent}$ %",
            f"{asked}: $\\frac{{{100 - 2 * percent}}}{{2}} = {key}$ %",
        ),
    )  # fmt: skip
