"""Biology: cells, transport through membranes, cell division."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_PARTS = (
    Term("nucleus", "holds most of the cell's DNA and controls what the cell does", "Where is the plan of the whole cell kept?", "A stain for DNA makes this round body show up as the darkest part of the cell.", EASY),
    Term("mitochondrion", "releases energy from glucose with the help of oxygen", "Muscle cells hold very many of these parts. Why?", "Aerobic respiration takes place in it; its inner membrane is folded.", MEDIUM, ("mitochondria",)),
    Term("ribosome", "joins amino acids to proteins", "It is tiny, and bacteria have it too.", "It reads messenger RNA three bases at a time.", MEDIUM, ("ribosomes",)),
    Term("chloroplast", "makes sugar with the energy of light", "It makes leaves look green, and roots have none.", "It holds chlorophyll.", EASY, ("chloroplasts",)),
    Term("cell membrane", "controls which substances enter and leave the cell", "All cells have it, those of animals as well.", "It is thin, flexible and partially permeable.", EASY, ("plasma membrane", "membrane")),
    Term("cell wall", "gives a plant cell its firm shape and keeps it from bursting", "Animal cells do not have it.", "In plants it is made of cellulose, a strong fibre.", EASY),
    Term("vacuole", "stores cell sap and presses outwards, so that the plant stays upright", "It fills most of a grown plant cell.", "When it loses water, the plant wilts.", EASY, ("central vacuole", "permanent vacuole")),
    Term("cytoplasm", "is the watery jelly in which many of the cell's reactions take place", "It fills the space between the parts of the cell.", "The organelles lie in it.", EASY),
    Term("Golgi apparatus", "sorts and packs proteins and sends them off in small bubbles", "Cells that give off much, as in glands, have a lot of it.", "It looks like a stack of flat pouches and works like a post office.", HARD, ("golgi", "golgi body", "golgi complex")),
    Term("lysosome", "digests worn-out parts of the cell with enzymes", "White blood cells use it to destroy bacteria.", "It is a bubble full of digestive enzymes.", HARD, ("lysosomes",)),
    Term("plasmid", "is a small extra ring of DNA in a bacterium", "Genes for resistance are often passed on with it.", "Genetic engineers put genes into it and bring it into bacteria.", HARD, ("plasmids",)),
)  # fmt: skip

part_names = naming(
    "biology.name-the-part-of-the-cell", _PARTS, skill="biology.cells", slip="confuses-cell-parts",
    ask="Which part of a cell {what}? Write its name.", says="The {name} {what}.",
    reason="a term must be recalled, rarer organelles are harder",
)  # fmt: skip
part_tasks = meaning(
    "biology.task-of-a-part-of-the-cell", _PARTS, skill="biology.cells", slip="confuses-cell-parts",
    ask="Finish the sentence: the {name} of a cell …", says="The {name} {what}.",
    reason="a task is recognised among those of other parts", easier=0.4,
)  # fmt: skip

_KINDS_OF_CELL = {
    "Which of these does a leaf cell of a plant have, but a cell of the human skin does not?": (
        ("cell wall", "Plant cells and bacteria have a wall; a cell of the skin has a membrane only."),
        ("chloroplasts", "Chloroplasts are found in green plant parts only."),
        ("a large permanent vacuole", "A large vacuole that stays is typical of plants."),
    ),
    "Which of these do a leaf cell of a plant and a cell of the human skin both have?": (
        ("nucleus", "A nucleus is found in plant cells and in animal cells."),
        ("mitochondria", "Plant cells respire as animal cells do, so both have mitochondria."),
        ("cell membrane", "Every cell is surrounded by a membrane."),
        ("ribosomes", "Every cell builds proteins, so every cell has ribosomes."),
        ("cytoplasm", "Every cell is filled with cytoplasm."),
    ),
    "Which of these can a bacterium have, but neither a plant cell nor an animal cell?": (
        ("plasmids", "Plasmids belong to bacteria."),
        ("a single ring of DNA that lies free in the cytoplasm", "DNA that lies free in the cytoplasm as one ring belongs to bacteria."),
        ("an outer layer of murein", "A wall of murein is found in bacteria; that of plants is cellulose."),
    ),
}  # fmt: skip
kinds_of_cell = sorting(
    "biology.which-cells-have-it", _KINDS_OF_CELL, skill="biology.cells", slip="confuses-kinds-of-cell",
    clue="Imagine the drawings of the cells in question side by side.",
    more="Plant cells have three parts that animal cells lack; bacteria have no nucleus at all.",
    reason="two kinds of cell are compared part by part",
)  # fmt: skip

_MOVES = (
    Term("diffusion", "particles spread from a place of high to one of low concentration", "The smell of soup fills a kitchen in this way.", "It needs no energy from the cell and no membrane either; random motion is enough.", EASY),
    Term("osmosis", "water passes through a partially permeable membrane to the more concentrated solution", "Raisins swell in water in this way.", "Here it is the solvent that moves, not what is dissolved in it.", EASY),
    Term("active transport", "a cell moves substances against the concentration gradient with its own energy", "Root hairs take up minerals from very thin solutions in this way.", "Carrier proteins and energy from respiration are needed.", MEDIUM),
    Term("plasmolysis", "a plant cell loses so much water that its membrane comes off the cell wall", "Seen under a microscope in strong salt solution, the inside of an onion cell shrinks.", "The wall keeps its place, and a gap opens between it and the shrunken inside.", HARD),
    Term("turgor", "water presses the inside of a plant cell against its wall and keeps the plant firm", "A lettuce leaf that is put into water becomes crisp by it.", "It is a pressure; when it falls, the plant wilts.", HARD, ("turgor pressure", "turgidity")),
    Term("phagocytosis", "a cell flows around a large particle and takes it in", "An amoeba eats in this way.", "Some white blood cells swallow bacteria in this way.", HARD, ("endocytosis",)),
)  # fmt: skip
move_names = naming(
    "biology.name-the-transport", _MOVES, skill="biology.transport", slip="confuses-kinds-of-transport",
    ask="What is it called when {what}?", says="In {name}, {what}.",
    reason="a term must be recalled",
)  # fmt: skip
move_meanings = meaning(
    "biology.what-moves-how", _MOVES, skill="biology.transport", slip="confuses-kinds-of-transport",
    ask="What happens in the case of {name}?", says="In {name}, {what}.",
    reason="a process is recognised among related ones", easier=0.2,
)  # fmt: skip

_EXAMPLES = {
    "Which of these are examples of osmosis?": (
        ("raisins swell in water", "Water passes through the skins of the raisins: that is osmosis."),
        ("cucumber slices sprinkled with salt give off water", "Water leaves the cells for the salty outside: that is osmosis."),
        ("red blood cells burst in pure water", "Water flows into the cells through their membrane: that is osmosis."),
        ("ripe cherries burst in the rain", "Water passes through the skin into the sugary fruit: that is osmosis."),
    ),
    "Which of these are examples of diffusion that is not osmosis?": (
        ("oxygen passes from the air in the lungs into the blood", "Oxygen follows its gradient, and it is not water: plain diffusion."),
        ("carbon dioxide enters a leaf in the light", "Carbon dioxide follows its gradient: plain diffusion."),
        ("a drop of ink spreads in still water", "Particles of ink spread by themselves, without a membrane: plain diffusion."),
        ("the smell of mint fills a room", "Particles of the smell spread in air: plain diffusion."),
    ),
    "Which of these are examples of active transport?": (
        ("root hairs take up nitrate from soil that holds less of it than they do", "Nitrate moves against its gradient, which needs energy: active transport."),
        ("kidney cells take the last glucose back into the blood, against its gradient", "Glucose moves against its gradient, which needs energy: active transport."),
        ("a nerve cell pumps sodium ions out to where there are more of them", "Sodium is pumped against its gradient, which needs energy: active transport."),
        ("the gut takes up the last sugar against its gradient", "Sugar moves against its gradient, which needs energy: active transport."),
    ),
}  # fmt: skip
transport_examples = sorting(
    "biology.examples-of-transport", _EXAMPLES, skill="biology.transport", slip="confuses-kinds-of-transport",
    clue="Ask of each example: what moves, and does it move towards the lower or the higher concentration?",
    more="Water through a membrane is one case, other particles with their gradient the second, and moving against a gradient the third.",
    reason="processes are recognised in everyday examples",
)  # fmt: skip

transport_essays = essays(
    "biology.explain-transport",
    (
        Essay("A gardener in Marrakesh gives her tomatoes far too much fertiliser. The plants wilt although the soil is wet. Explain why.", ("The fertiliser makes the water in the soil more concentrated than the sap of the root cells.", "By osmosis water moves from the root cells out to the more concentrated soil water.", "The cells lose their pressure (turgor), so the plants wilt."), "Compare the solution in the soil with the sap in the root cells.", "Water passes through membranes towards the more concentrated solution.", "Strong fertiliser means many dissolved particles outside the roots. Say in which direction the water then moves, and what that does to the cells.", MEDIUM),
        Essay("A red blood cell bursts in pure water, but an onion cell does not. Explain the difference.", ("In both cases water enters by osmosis, because the inside of the cell is more concentrated.", "The red blood cell has only a thin membrane, which tears.", "The onion cell has a firm cell wall, which holds against the pressure."), "What enters both cells, and why?", "Compare what surrounds the two cells on the outside.", "Both cells swell. Only one of them has a firm layer around its membrane; say which, and what this layer does.", MEDIUM),
        Essay("Explain why the alveoli in the lungs are so well suited to the exchange of gases. Name three features.", ("Together the alveoli have a very large surface.", "Their walls are very thin, so that the path of diffusion is short.", "A rich supply of blood keeps up the difference in concentration."), "What makes diffusion fast?", "Think of the area, the length of the path and the difference in concentration.", "Area: there are hundreds of millions of alveoli. Now say what their walls are like and what the flowing blood is good for.", MEDIUM),
        Essay("Root hair cells contain many mitochondria. Explain what this has to do with the uptake of minerals.", ("The soil water often holds less of a mineral than the root cell.", "So the minerals are taken up against the gradient, by active transport.", "This needs energy, which respiration in the mitochondria releases."), "Where is the concentration of minerals higher, in the soil or in the cell?", "Moving a substance against its gradient does not happen by itself.", "Minerals go from the thin soil water into the cell, so against the gradient. Name the process and say where its energy comes from.", HARD),
    ),
    skill="biology.transport",
    reason="a chain of causes must be put into words",
)  # fmt: skip

_DIVISION = (
    Term("mitosis", "one cell becomes two cells with the same set of chromosomes", "Growth of a child and the healing of a cut depend on it.", "There is one division, and the daughter cells are genetically alike.", EASY),
    Term("meiosis", "one cell becomes four different cells with half the number of chromosomes", "It happens only in the organs that make egg cells, sperm cells or spores.", "There are two divisions, one after the other.", EASY),
    Term("fertilisation", "the nuclei of an egg cell and a sperm cell fuse", "It doubles the number of chromosomes again.", "Its result is a zygote.", EASY, ("fertilization",)),
    Term("crossing over", "paired chromosomes swap pieces, so that new combinations of alleles arise", "It takes place early in the first of two divisions.", "The paired chromosomes lie side by side, and the places where they cross can be seen.", HARD, ("crossover", "crossing-over", "recombination")),
    Term("DNA replication", "the DNA is copied before the cell divides", "After it each chromosome consists of two sister chromatids.", "The double helix opens, and each strand is completed to a new double strand.", MEDIUM, ("replication", "replication of DNA")),
    Term("cytokinesis", "the cytoplasm divides, so that two separate cells result", "It follows on the division of the nucleus.", "The first part of the word means cell, the second movement.", HARD, ("cell cleavage",)),
    Term("differentiation", "cells that were alike become specialised for different tasks", "Stem cells have not gone through it yet.", "It turns some cells to nerve cells and others to muscle cells; different genes are switched on.", MEDIUM, ("cell differentiation", "specialisation", "specialization")),
)  # fmt: skip
division_names = naming(
    "biology.name-the-step-of-division", _DIVISION, skill="biology.cell-division", slip="confuses-kinds-of-division",
    ask="What is the process called in which {what}?", says="In {name}, {what}.",
    reason="a term must be recalled",
)  # fmt: skip
division_meanings = meaning(
    "biology.what-happens-in-division", _DIVISION, skill="biology.cell-division", slip="confuses-kinds-of-division",
    ask="What happens in {name}?", says="In {name}, {what}.",
    reason="a process is recognised among related ones", easier=0.3,
)  # fmt: skip
_MITOSIS_MEIOSIS = {
    "Which statements are true of mitosis, but not of meiosis?": (
        ("there is only one division of the nucleus", "A single division is typical of mitosis."),
        ("two cells result", "Two cells result from mitosis."),
        ("the daughter cells are genetically alike", "Mitosis makes cells that are genetically alike."),
        ("it replaces worn-out cells of the skin", "The skin is renewed by mitosis."),
    ),
    "Which statements are true of meiosis, but not of mitosis?": (
        ("four cells result", "Four cells result from meiosis."),
        ("the number of chromosomes is halved", "Meiosis halves the number of chromosomes."),
        ("it makes gametes", "Gametes are made by meiosis in animals."),
        ("chromosomes of a pair exchange pieces", "The exchange of pieces between paired chromosomes belongs to meiosis."),
    ),
    "Which statements are true of mitosis and of meiosis?": (
        ("the DNA is copied once beforehand", "The DNA is copied once before either of them."),
        ("spindle fibres pull on the chromosomes", "A spindle moves the chromosomes in both."),
        ("the chromosomes become short and thick and can be seen", "In both the chromosomes condense."),
    ),
}  # fmt: skip
mitosis_or_meiosis = sorting(
    "biology.mitosis-or-meiosis", _MITOSIS_MEIOSIS, skill="biology.cell-division", slip="confuses-kinds-of-division",
    clue="Sketch both kinds of division: how many rounds, how many cells at the end?",
    more="One of them is for growth and has one round; the other is for making gametes and has two.",
    reason="two similar processes are told apart feature by feature", difficulty=0.2,
)  # fmt: skip
