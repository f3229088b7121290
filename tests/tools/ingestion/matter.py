"""What the papers of the layouts ask."""

CAPITALS = (
    ("France", "Paris"), ("Japan", "Tokyo"), ("Kenya", "Nairobi"), ("Peru", "Lima"), ("Norway", "Oslo"),
    ("Egypt", "Cairo"), ("Canada", "Ottawa"), ("India", "New Delhi"), ("Cuba", "Havana"), ("Ghana", "Accra"),
    ("Chile", "Santiago"), ("Poland", "Warsaw"), ("Nepal", "Kathmandu"), ("Austria", "Vienna"), ("Iraq", "Baghdad"),
    ("Spain", "Madrid"), ("Greece", "Athens"), ("Turkey", "Ankara"), ("Kuwait", "Kuwait City"), ("Laos", "Vientiane"),
    ("Mali", "Bamako"), ("Fiji", "Suva"), ("Malta", "Valletta"), ("Latvia", "Riga"), ("Serbia", "Belgrade"),
)  # fmt: skip
LONG = (
    "After a long journey along the coast a traveller reaches the seat of government of {}. In which of the following "
    "cities has the traveller arrived, if the parliament sits there?"
)
SHORT = "What is the capital of {}?"
OPEN = (
    "Explain why the sky looks blue on a clear day.",
    "Calculate the area of a rectangle with sides of 4 cm and 7 cm.",
    "Name two gases that are found in air.",
    "A train leaves at 9.15 and arrives at 11.40. How long does the journey take?",
    "Solve 3x + 5 = 20 for x.",
    "Describe how a plant takes up water through its roots and moves it to its leaves, and say which part of the plant "
    "loses most of it again.",
    "Define the word 'isotope'.",
    "State Ohm's law.",
    "How many prime numbers are there between 10 and 30?",
    "Write the number 0.00042 in standard form.",
    "What happens to the pressure of a gas in a closed vessel when its temperature rises?",
    "List the planets of the solar system in the order of their distance from the sun.",
)
LETTERS = "ABCDEFGH"


def choice(place: int, *, long: bool = False, options: int = 4) -> tuple[str, tuple[str, ...], str]:
    """The stem of a question, its options and the letter of the right one."""
    country, capital = CAPITALS[place % len(CAPITALS)]
    right = (place * 7 + 3) % options
    others = [CAPITALS[(place + 3 + 2 * n) % len(CAPITALS)][1] for n in range(options - 1)]
    texts = (*others[:right], capital, *others[right:])
    return (LONG if long else SHORT).format(country), texts, LETTERS[right]
