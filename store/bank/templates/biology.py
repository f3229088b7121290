"""Biology: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="biology",
    name="Biology",
    aliases=("bio", "biologie", "life science", "life sciences", "living things"),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"biology.{name}",
        subject="biology",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "cells",
        "Cells and their parts",
        "Cells",
        "Structure of cells",
        (),
        ("cell", "organelles", "cell parts", "cell structure", "plant and animal cells", "microscope", "magnification"),
        "All living things are made of cells. A membrane surrounds each cell, and inside lie parts with tasks of their own, "
        "the organelles. Mitochondria release energy, ribosomes build proteins, and the nucleus holds most of the DNA. "
        "Plant cells also have a cell wall, a large vacuole and often chloroplasts; bacteria have no nucleus. "
        "Under a microscope the magnification is the size of the image divided by the real size: an image of $20$ mm of a "
        "cell of $0.05$ mm is magnified $400$ times. The usual mistakes are to mix up cell wall and cell membrane, and to "
        "think that plant cells have no mitochondria.",
    ),
    _skill(
        "transport",
        "Diffusion, osmosis and active transport",
        "Cells",
        "Transport through membranes",
        ("biology.cells", "arithmetic.percentages"),
        ("osmosis", "diffusion", "active transport", "membrane transport", "water potential", "concentration gradient"),
        "Particles spread from where there are many of them to where there are few: diffusion. Osmosis is the diffusion of "
        "water through a partially permeable membrane, from the more dilute to the more concentrated solution. Neither "
        "needs energy from the cell. Active transport moves substances against the gradient and does need energy. "
        "A potato cylinder in pure water takes up water and becomes heavier and firm; in strong salt solution it loses water. "
        "The usual mistake is to say that salt or sugar moves in osmosis. It is the water that moves.",
    ),
    _skill(
        "photosynthesis",
        "Photosynthesis",
        "Energy for life",
        "Photosynthesis",
        ("biology.cells",),
        ("photo synthesis", "fotosynthesis", "chlorophyll", "how plants make food", "leaves and light", "limiting factors"),
        "Plants, algae and some bacteria make sugar from carbon dioxide and water with the energy of light: "
        "$6\\,\\text{CO}_2 + 6\\,\\text{H}_2\\text{O} \\to \\text{C}_6\\text{H}_{12}\\text{O}_6 + 6\\,\\text{O}_2$. "
        "Chlorophyll in the chloroplasts takes up the light. The rate depends on light, carbon dioxide and temperature; "
        "whichever is in shortest supply is the limiting factor. On a dull morning, for instance, more carbon dioxide hardly "
        "helps, as light is missing. The usual mistake is to think that plants make sugar instead of respiring. "
        "They respire all day and all night as well.",
    ),
    _skill(
        "respiration",
        "Respiration and enzymes",
        "Energy for life",
        "Respiration",
        ("biology.cells",),
        ("cellular respiration", "cell respiration", "aerobic", "anaerobic", "fermentation", "enzymes", "respirashun", "atp"),
        "Respiration releases energy from food in every living cell, at all times. Aerobic respiration uses oxygen: glucose and "
        "oxygen become carbon dioxide and water, with much energy. Without oxygen, muscles make lactic acid, and yeast makes "
        "alcohol and carbon dioxide; both give far less energy. A sprinter's legs, for instance, run partly without oxygen. "
        "Enzymes, which are proteins, speed such reactions up; each fits one kind of substrate. Too much heat denatures "
        "them. The usual mistakes are to take respiration for breathing and to say that heat kills enzymes: they never lived.",
    ),
    _skill(
        "cell-division",
        "Mitosis and meiosis",
        "Cells",
        "Cell division",
        ("biology.cells",),
        ("mitosis", "meiosis", "cell cycle", "chromosomes", "gametes", "dividing cells", "haploid diploid"),
        "Before a cell divides it copies its DNA. In mitosis it then divides once and gives two cells with the same chromosomes as "
        "before, for growth and repair. In meiosis it divides twice and gives four cells with half the number, all "
        "different: the gametes. A human body cell has $46$ chromosomes, so mitosis gives cells with $46$, and meiosis egg "
        "and sperm cells with $23$. Fertilisation restores $46$. The usual mistake is to swap the two; remember that "
        "meiosis makes gametes. The other one is to forget that the DNA is copied only once.",
    ),
    _skill(
        "dna",
        "DNA and proteins",
        "Heredity",
        "DNA and genes",
        ("biology.cells",),
        ("dna", "gene", "genes", "base pairs", "base pairing", "double helix", "protein synthesis", "transcription", "translation", "mutation", "dna strand"),
        "DNA is a double helix of two strands. Each carries a row of the bases A, T, C and G; A pairs with T, and C with G. "
        "So opposite ATC stands TAG. A gene is a piece of DNA that holds the plan of a protein. The plan is copied into "
        "messenger RNA (transcription), and a ribosome reads it three bases at a time and joins amino acids (translation). "
        "A change in the row of bases is a mutation. The usual mistakes are to pair A with G or C, and to forget that "
        "RNA has U where DNA has T.",
    ),
    _skill(
        "inheritance",
        "Inheritance and crosses",
        "Heredity",
        "Genetic crosses",
        ("biology.dna", "biology.cell-division", "statistics.simple-probability"),
        ("genetics", "punnett square", "punnet square", "punnett", "crosses", "dominant recessive", "mendel", "genetic cross", "alleles", "pedigree", "heredity"),
        "Of most genes a body cell has two copies, one from each parent; the variants of a gene are its alleles. A dominant "
        "allele (A) shows in AA and in Aa, a recessive one (a) only in aa. A Punnett square lists how gametes can meet: "
        "Aa × Aa gives AA, Aa, Aa, aa, so on average $\\frac{3}{4}$ show the dominant trait and $\\frac{1}{4}$ the recessive one. "
        "The usual mistake is to take such a ratio for a promise. Each child is a new draw, and four children need "
        "not be three and one.",
    ),
    _skill(
        "evolution",
        "Evolution and natural selection",
        "Life on Earth",
        "Evolution",
        ("biology.dna", "arithmetic.percentages"),
        ("natural selection", "evolution theory", "darwinism", "survival of the fittest", "adaptation", "speciation", "hardy weinberg"),
        "The individuals of a population differ, partly by their genes. Those that suit their surroundings better leave more "
        "young, and so their alleles become more frequent: natural selection. Over many generations populations change, "
        "and parted ones can become different species. Among bacteria a few may resist an antibiotic by chance; the "
        "drug kills the others, and the resistant ones multiply. The usual mistake is to say that an animal changes because it "
        "needs or wants to. The variation comes first, by chance, and selection sorts it afterwards.",
    ),
    _skill(
        "ecology",
        "Ecology",
        "Life on Earth",
        "Ecosystems",
        ("biology.photosynthesis", "arithmetic.percentages", "statistics.averages"),
        ("ecosystem", "ecosystems", "food chain", "food web", "food chains", "energy pyramid", "habitats", "carbon cycle", "quadrat", "trophic levels"),
        "Ecology asks how living things depend on each other and on their surroundings. Producers make food by photosynthesis; "
        "consumers eat; decomposers break down the dead. Arrows in a food chain point to the eater: grass → vole → owl. "
        "Only about a tenth of the energy reaches the next level, the rest leaves as heat or waste; so of $10\\,000$ kJ in grass "
        "about $1000$ kJ reach the voles and $100$ kJ the owls. The usual mistakes are to draw the arrows backwards and "
        "to think that energy is recycled. Matter is; energy is not.",
    ),
    _skill(
        "human-body",
        "The human body",
        "The human body",
        "Organs and systems",
        ("biology.cells", "biology.respiration", "arithmetic.units-and-rates"),
        ("human body", "organs", "anatomy", "physiology", "heart", "blood", "digestion", "lungs", "nerves", "hormones", "circulation", "circulatory system", "immune system", "white blood cells", "antibodies"),
        "Organs work together in systems. The heart pumps blood: from the right side to the lungs, from the left side to the rest "
        "of the body. Arteries lead away from the heart, veins back to it, and in the thin capillaries substances are exchanged. "
        "With $70$ mL a beat and $60$ beats a minute the heart moves $70 \\cdot 60 = 4200$ mL a minute. Enzymes cut food "
        "into small molecules, which the small intestine takes up. Nerves and hormones carry messages. The usual mistake "
        "is to say that arteries always carry oxygen-rich blood: the one to the lungs does not.",
    ),
)  # fmt: skip
