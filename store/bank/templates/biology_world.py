"""Biology: ecology and the human body in words."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_ECOLOGY = (
    Term("producer", "an organism that makes its own food from inorganic substances", "Grass and seaweed are examples.", "Every food chain starts with one.", EASY, ("producers", "autotroph")),
    Term("herbivore", "an animal that eats plants only", "A goat is an example.", "It stands at the second place of a food chain.", EASY, ("herbivores",)),
    Term("decomposer", "an organism that breaks down dead material and waste", "Fungi in the soil of a wood are examples.", "It returns minerals to the soil.", EASY, ("decomposers",)),
    Term("habitat", "the place where a species lives", "For a trout it is a clear stream.", "It offers food, shelter and a place to breed.", EASY),
    Term("population", "all the individuals of one species in an area", "All the carp of one lake are an example.", "It can grow, shrink or stay the same.", MEDIUM),
    Term("biodiversity", "the variety of living things in an area", "A rainforest has a lot of it, a field of wheat little.", "It counts species, but also genes and habitats.", MEDIUM, ("biological diversity",)),
    Term("parasite", "an organism that lives on or in a host and harms it", "A tick is an example.", "It takes food from another living thing, usually without killing it at once.", EASY),
    Term("mutualism", "a relation of two species from which both gain", "Bees and flowers are an example.", "Each gives the other something that it lacks.", MEDIUM, ("mutualistic relationship",)),
    Term("carrying capacity", "the largest number of individuals that an area can feed for long", "When it is passed, food runs short and numbers fall.", "The curve of a growing population levels off at it.", HARD),
    Term("eutrophication", "the enrichment of water with nutrients, after which algae bloom and oxygen runs short", "Fertiliser washed into a lake causes it.", "In the end fish die because decomposers use up the oxygen.", HARD),
    Term("keystone species", "a kind of organism on which a whole community depends far more than its number suggests", "Sea otters are an example: without them sea urchins eat up the kelp.", "The word comes from the stone in the middle of an arch.", HARD),
    Term("niche", "the role of a species in its community, with all it needs and does", "Two species cannot share exactly the same one for long.", "It is more than an address: it is rather a profession.", HARD, ("ecological niche",)),
)  # fmt: skip
ecology_names = naming("biology.words-of-ecology", _ECOLOGY, skill="biology.ecology", slip="confuses-words-of-ecology",
    ask="What is the term for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
ecology_meanings = meaning("biology.meaning-in-ecology", _ECOLOGY, skill="biology.ecology", slip="confuses-words-of-ecology",
    ask="In ecology, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_FACTORS = {
    "Which of these are biotic factors in the life of a trout?": (
        ("herons that hunt in the stream", "Herons are living things: a biotic factor."),
        ("insect larvae that it eats", "Larvae are living things: a biotic factor."),
        ("parasites in its gills", "Parasites are living things: a biotic factor."),
        ("other trout that need the same food", "Competitors are living things: a biotic factor."),
    ),
    "Which of these are abiotic factors in the life of a trout?": (
        ("the temperature of the water", "Temperature is not alive: an abiotic factor."),
        ("the oxygen in the water", "Oxygen is not alive: an abiotic factor."),
        ("the speed of the current", "The current is not alive: an abiotic factor."),
        ("the gravel at the bottom", "Gravel is not alive: an abiotic factor."),
    ),
}  # fmt: skip
factors = sorting("biology.biotic-or-abiotic", _FACTORS, skill="biology.ecology", slip="confuses-biotic-and-abiotic",
    clue="Ask of each: is it, or was it, alive?", more="The Greek word “bios” means life, and “a-” means without.", reason="one question sorts them", difficulty=-1.0)  # fmt: skip
ecology_essays = essays(
    "biology.explain-in-ecology",
    (
        Essay("Why do food chains rarely have more than five links?", ("At each step most of the energy is lost, for instance as heat from respiration.", "Only about a tenth is passed on to the next level.", "After a few steps too little is left to feed another level."), "What is passed on along a food chain?", "Follow the energy: how much of the food becomes body of the eater?", "Of 10,000 kJ in plants about 1000 kJ reach the plant eaters. Go on for some more steps and see what is left.", MEDIUM),
        Essay("On an island all foxes are removed to protect the rabbits. Some years later there are fewer plants and many thin, sick rabbits. Explain.", ("Without foxes more rabbits survive, so that their number rises quickly.", "The many rabbits eat more plants than can grow again.", "Then food is short, so that the rabbits starve or fall ill."), "What did the foxes do to the number of rabbits?", "More rabbits need more food.", "First the rabbits multiply. Say what this does to the plants, and what that does to the rabbits in turn.", MEDIUM),
        Essay("Fertiliser is washed from fields into a pond, and later its fish die. Explain the steps between.", ("The nutrients make algae grow strongly, and they shade the plants below.", "Plants and algae die, and decomposers feed on them and multiply.", "The decomposers use up the oxygen in the water, so that the fish suffocate."), "Who grows faster thanks to the fertiliser?", "The fish are not poisoned. Which gas do they lack in the end?", "Algae bloom and take the light from the plants below. Say who feeds on what dies, and what they need to respire.", HARD),
        Essay("Farmers in Kenya grow beans between two harvests of maize, and the soil gets better. Explain what the beans have to do with it.", ("Bacteria live in the roots of the beans.", "They turn nitrogen from the air into compounds that plants can use.", "When the remains of the beans rot, the maize can take up this nitrogen."), "There are small knots at the roots of beans. Who lives in them?", "Plants need nitrogen compounds, but cannot use nitrogen from the air themselves.", "The bacteria in the knots take nitrogen from the air. Say what they make of it and how the maize comes by it.", HARD),
    ),
    skill="biology.ecology", reason="several effects in a row must be put into words",
)  # fmt: skip

_BODY = (
    Term("heart", "pumps blood through the body", "You can feel it beat.", "It is a muscle with four chambers.", EASY),
    Term("lung", "brings oxygen into the blood and carbon dioxide out of it", "There are two of them in the chest.", "It holds millions of tiny air sacs.", EASY, ("lungs",)),
    Term("liver", "makes bile, stores sugar and breaks down poisons", "It is the largest gland of the body.", "Alcohol harms it most of all.", EASY),
    Term("kidney", "filters the blood and makes urine", "It is shaped like a bean.", "It keeps the balance of water and salt.", EASY, ("kidneys",)),
    Term("small intestine", "takes most of the digested food into the blood", "It is several metres long.", "Its inside is covered with villi, which make the surface large.", MEDIUM, ("ileum",)),
    Term("large intestine", "takes water back from what is left of the food", "If it works too fast, one has diarrhoea.", "It follows on the part with the villi.", MEDIUM, ("colon",)),
    Term("pancreas", "makes digestive enzymes and the hormone insulin", "When it fails to make its hormone, diabetes follows.", "It lies behind the stomach.", MEDIUM),
    Term("diaphragm", "moves down when it tightens, so that air flows into the lungs", "Hiccups come from it.", "This flat muscle parts the chest from the belly.", MEDIUM),
    Term("cerebellum", "keeps the balance and makes movements smooth", "Dancers depend on it.", "It is a part of the brain at the back, below the large one.", HARD),
    Term("thyroid gland", "gives off a hormone that sets the rate of metabolism", "It needs iodine.", "It lies at the front of the throat.", HARD, ("thyroid",)),
    Term("retina", "turns light into nerve signals", "The image in the eye is thrown on it.", "It holds rods and cones.", MEDIUM),
    Term("cochlea", "turns sound into nerve signals", "It looks like the shell of a snail.", "It lies in the inner ear.", HARD),
)  # fmt: skip
body_names = naming("biology.name-the-organ", _BODY, skill="biology.human-body", slip="confuses-organs",
    ask="Which part of the human body {what}?", says="The {name} {what}.", reason="an organ must be named")  # fmt: skip
body_tasks = meaning("biology.task-of-the-organ", _BODY, skill="biology.human-body", slip="confuses-organs",
    ask="What does the {name} do in the human body?", says="The {name} {what}.", reason="a task is recognised among those of other organs", easier=0.4)  # fmt: skip

_BLOOD = (
    Term("artery", "a blood vessel that leads away from the heart", "The pulse is felt in it.", "Its wall is thick and elastic.", EASY, ("arteries",)),
    Term("vein", "a blood vessel that leads to the heart", "It can be seen as a bluish line under the skin.", "It has valves, so that blood cannot flow back.", EASY, ("veins",)),
    Term("capillary", "a very thin blood vessel in which substances are exchanged", "It is so narrow that blood cells pass in single file.", "Its wall is only one cell thick.", MEDIUM, ("capillaries",)),
    Term("haemoglobin", "the red protein that carries oxygen in the blood", "It contains iron.", "It fills the red blood cells.", MEDIUM, ("hemoglobin",)),
    Term("platelets", "the bits of cells that help the blood to clot", "They are needed when you cut your finger.", "They are smaller than all other parts of the blood that are made by cells.", MEDIUM, ("platelet", "thrombocytes")),
    Term("plasma", "the yellowish liquid part of the blood", "It is mostly water.", "It carries sugar, hormones and waste.", MEDIUM, ("blood plasma",)),
    Term("antibody", "a protein of the immune system that fits one kind of invader", "A vaccination makes the body produce it.", "It has the shape of a Y and is made by certain white blood cells.", HARD, ("antibodies",)),
    Term("synapse", "the gap between two nerve cells and its surroundings, where the signal is passed on", "Many drugs act there.", "Chemical messengers cross it.", HARD, ("synapses",)),
    Term("insulin", "the hormone that lowers the level of sugar in the blood", "Many people with diabetes inject it.", "It makes the liver and the muscles take up glucose.", MEDIUM),
    Term("homeostasis", "the keeping of steady conditions inside the body", "Sweating on a hot day serves it.", "Temperature, sugar and water are kept near fixed values.", HARD),
)  # fmt: skip
blood_names = naming("biology.words-of-the-body", _BLOOD, skill="biology.human-body", slip="confuses-words-of-the-body",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
_DIGESTED = {
    "Which of these are digested to amino acids?": (("the protein of an egg", "Protein is made of amino acids."), ("the protein of lentils", "Protein of plants is made of amino acids, too."), ("the protein of fish", "Protein is made of amino acids.")),
    "Which of these are digested to glucose?": (("the starch of rice", "Starch is a long chain of glucose."), ("the starch of potatoes", "Starch is a long chain of glucose."), ("the starch of cassava", "Starch is a long chain of glucose.")),
    "Which of these are digested to glycerol and fatty acids?": (("olive oil", "Oils are made of glycerol and fatty acids."), ("butter fat", "Fat is made of glycerol and fatty acids."), ("palm oil", "Oils are made of glycerol and fatty acids.")),
}  # fmt: skip
digested = sorting("biology.what-food-becomes", _DIGESTED, skill="biology.human-body", slip="confuses-foods-and-their-parts",
    clue="Decide for each: is it a protein, a starch, or a fat?", more="Proteins, starches and fats are large molecules; each has its own kind of building block.", reason="two steps: kind of food, then building block", difficulty=-0.4, seeds=3)  # fmt: skip
