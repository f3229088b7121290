"""Biology: photosynthesis, respiration, DNA, inheritance and evolution in words."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_LEAF = (
    Term("chlorophyll", "the green substance that takes up light in a leaf", "It gives leaves their colour.", "It takes up red and blue light and reflects green light.", EASY),
    Term("stomata", "the small openings in a leaf through which gases pass", "Most of them are on the underside of the leaf.", "Two guard cells open and close each of them.", EASY, ("stoma", "pores")),
    Term("glucose", "the sugar that photosynthesis makes", "Plants store it in the form of starch.", "Its formula is $\\text{C}_6\\text{H}_{12}\\text{O}_6$.", EASY),
    Term("oxygen", "the gas that photosynthesis gives off", "Bubbles of it rise from waterweed in the light.", "It makes a glowing splint burst into flame.", EASY, ("O2",)),
    Term("carbon dioxide", "the gas that plants need for photosynthesis", "We breathe it out.", "It makes limewater cloudy.", EASY, ("CO2",)),
    Term("xylem", "the tissue that carries water up from the roots to the leaves", "Its tubes are dead and hollow.", "It forms the wood of a tree.", MEDIUM, ("xylem vessels",)),
    Term("phloem", "the tissue that carries sugar from the leaves to the rest of the plant", "Greenfly suck their food out of it.", "It is living tissue and lies under the bark of a tree.", MEDIUM),
    Term("transpiration", "the loss of water vapour from the leaves of a plant", "It is fastest on warm, dry and windy days.", "It pulls water up through the stem.", MEDIUM),
    Term("limiting factor", "the condition in shortest supply, which sets the rate of photosynthesis", "On a dull day it is the light.", "Raising anything else does not help as long as this one is low.", HARD),
    Term("Calvin cycle", "the part of photosynthesis that builds sugar and does not itself need light", "It takes place in the stroma of the chloroplast.", "It uses the ATP made by the reactions that need light.", HARD, ("light-independent reactions", "dark reaction", "calvin-benson cycle")),
)  # fmt: skip
leaf_names = naming("biology.words-of-photosynthesis", _LEAF, skill="biology.photosynthesis", slip="confuses-words-of-photosynthesis",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
leaf_meanings = meaning("biology.meaning-in-photosynthesis", _LEAF, skill="biology.photosynthesis", slip="confuses-words-of-photosynthesis",
    ask="In the biology of plants, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_RESPIRATION = (
    Term("aerobic respiration", "the release of energy from glucose with the help of oxygen", "Your cells do it now, as you read.", "Its waste products are carbon dioxide and water.", EASY),
    Term("anaerobic respiration", "the release of energy from glucose without oxygen", "Muscles turn to it in a sprint.", "It gives far less energy than the way with oxygen does.", EASY),
    Term("lactic acid", "the product of human muscles that work without oxygen", "It also makes sour milk sour.", "It gathers in the legs of a sprinter and is broken down afterwards.", MEDIUM, ("lactate",)),
    Term("fermentation", "the way in which yeast turns sugar into alcohol and carbon dioxide", "Bakers and brewers make use of it.", "It takes place without oxygen, and its gas makes dough rise.", EASY, ("alcoholic fermentation",)),
    Term("enzyme", "a protein that speeds up a reaction in living things without being used up", "Amylase in saliva is an example.", "It is a biological catalyst.", EASY, ("enzymes",)),
    Term("active site", "the place of an enzyme into which the substrate fits", "Think of the keyhole in the model of lock and key.", "Its shape decides which substance an enzyme can change.", MEDIUM),
    Term("substrate", "the substance that an enzyme changes", "For amylase it is starch.", "It fits into the enzyme as a key fits into a lock.", MEDIUM),
    Term("denaturation", "the loss of an enzyme's shape through heat or a wrong pH", "The white of an egg shows it in a hot pan.", "Afterwards the substrate does not fit any more.", HARD, ("denatured", "denaturing")),
    Term("ATP", "the small molecule that carries energy to where the cell needs it", "It is often called the energy currency of the cell.", "It has three phosphate groups, and one is split off to release energy.", HARD, ("adenosine triphosphate",)),
    Term("glycolysis", "the splitting of glucose in the cytoplasm, with which respiration starts", "It needs no oxygen.", "The end of the word means splitting, the beginning sugar.", HARD),
)  # fmt: skip
respiration_names = naming("biology.words-of-respiration", _RESPIRATION, skill="biology.respiration", slip="confuses-words-of-respiration",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
respiration_meanings = meaning("biology.meaning-in-respiration", _RESPIRATION, skill="biology.respiration", slip="confuses-words-of-respiration",
    ask="In biology, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_BOTH = {
    "Which statements are true of photosynthesis, but not of respiration?": (
        ("it takes in carbon dioxide", "Taking in carbon dioxide belongs to photosynthesis."),
        ("it gives off oxygen", "Giving off oxygen belongs to photosynthesis."),
        ("it needs light", "Only photosynthesis needs light."),
        ("it takes place in chloroplasts", "Chloroplasts are the place of photosynthesis."),
    ),
    "Which statements are true of aerobic respiration, but not of photosynthesis?": (
        ("it uses up oxygen", "Using up oxygen belongs to respiration."),
        ("it gives off carbon dioxide", "Giving off carbon dioxide belongs to respiration."),
        ("it goes on day and night", "Respiration never stops, with light or without it."),
        ("it breaks glucose down", "Breaking glucose down belongs to respiration."),
        ("it also takes place in animals", "Animals respire, but they do not photosynthesise."),
    ),
}  # fmt: skip
photosynthesis_or_respiration = sorting("biology.photosynthesis-or-respiration", _BOTH, skill="biology.respiration", slip="swaps-photosynthesis-and-respiration",
    clue="Write both word equations below each other.", more="One process stores the energy of light in sugar; the other releases the energy of sugar. Each runs in the opposite direction to the other.",
    reason="two opposite processes are told apart", difficulty=-0.2, seeds=5)  # fmt: skip

energy_essays = essays(
    "biology.explain-energy-for-life",
    (
        Essay("A pupil says: “Plants photosynthesise by day and respire only at night.” Explain what is wrong.", ("Plants respire all the time, by day as well.", "Respiration releases the energy that their cells need.", "By day photosynthesis is usually faster, so that on the whole oxygen is given off."), "Do the cells of a plant need energy by day?", "Think of what is measured outside the leaf when two processes run in opposite directions at once.", "By day one process makes oxygen, the other uses some of it. Say which is faster in bright light, and which never stops.", MEDIUM),
        Essay("Why does bread dough rise in a warm place, but hardly in a fridge? Use the word “enzymes”.", ("Yeast ferments sugar and gives off carbon dioxide, whose bubbles lift the dough.", "Enzymes of the yeast control this reaction.", "In the cold the particles move slowly, so the enzymes work slowly and little gas is made."), "Which gas makes the holes in the bread, and who makes it?", "Yeast turns sugar to alcohol and a gas. What does temperature do to such reactions?", "Yeast makes carbon dioxide with the help of its enzymes. Now compare how often enzyme and sugar meet at 5 °C and at 30 °C.", EASY),
        Essay("After a sprint a runner goes on breathing hard for some minutes, although she stands still. Explain why.", ("In the sprint the muscles got too little oxygen and also respired without it.", "Lactic acid was made.", "Extra oxygen is needed afterwards to break the lactic acid down."), "What did her muscles lack during the sprint?", "Without enough oxygen another product is made from glucose.", "Name the acid that gathers in the muscles, and say what the oxygen taken in afterwards is used for.", MEDIUM),
        Essay("An enzyme of the stomach works at pH 2, but not in the small intestine at pH 8. Explain why.", ("Each enzyme has a pH at which it works best.", "At a very different pH its active site changes its shape.", "Then the substrate does not fit any more, so there is no reaction."), "What makes an enzyme fit its substrate?", "Proteins keep their shape only within a certain range of pH.", "At pH 8 the protein folds differently from pH 2. Say what this does to the active site, and what follows for the substrate.", HARD),
    ),
    skill="biology.respiration", reason="a chain of causes must be put into words",
)  # fmt: skip

_DNA = (
    Term("gene", "a piece of DNA that holds the plan of a protein", "Humans have about 20,000 of them.", "Its variants are called alleles.", EASY, ("genes",)),
    Term("chromosome", "a thread of DNA and proteins that can be seen when a cell divides", "Human body cells have 46 of them.", "Half of them come from the mother, half from the father.", EASY, ("chromosomes",)),
    Term("mutation", "a change in the row of bases of the DNA", "X-rays and some chemicals make it more frequent.", "It can be harmful, useful or without any effect, and new alleles arise from it.", EASY, ("mutations",)),
    Term("double helix", "the shape of the DNA molecule", "Think of a rope ladder that is twisted.", "Two strands wind around each other.", EASY),
    Term("transcription", "the copying of a gene into messenger RNA", "It takes place in the nucleus.", "The word also means writing something out again.", MEDIUM),
    Term("translation", "the building of a protein by the plan of messenger RNA", "It takes place at a ribosome.", "The language of bases is turned into that of amino acids.", MEDIUM),
    Term("codon", "a group of three bases that stands for one amino acid", "There are 64 different ones.", "AUG is the one with which most proteins start.", HARD, ("triplet", "base triplet")),
    Term("genome", "all the genetic material of an organism", "Its first complete reading in humans took more than ten years.", "It is more than a single gene: it is all of them and the rest of the DNA.", MEDIUM),
    Term("nucleotide", "a building block of DNA made of a sugar, a phosphate and a base", "DNA is a long chain of these.", "There are four kinds in DNA, with the bases A, T, C and G.", HARD, ("nucleotides",)),
    Term("uracil", "the base that RNA has in the place of thymine", "It is written with one letter that never occurs in DNA.", "It pairs with adenine.", HARD, ("U",)),
)  # fmt: skip
dna_names = naming("biology.words-of-dna", _DNA, skill="biology.dna", slip="confuses-words-of-dna",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
dna_meanings = meaning("biology.meaning-in-dna", _DNA, skill="biology.dna", slip="confuses-words-of-dna",
    ask="In genetics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_HEREDITY = (
    Term("allele", "one of the variants of a gene", "For the colour of pea flowers there are two: purple and white.", "A body cell has two of them for each gene, the same or different ones.", EASY, ("alleles",)),
    Term("dominant", "an allele that shows even if there is only one copy of it", "It is written with a capital letter.", "It covers up the effect of the other allele.", EASY, ("dominant allele",)),
    Term("recessive", "an allele that shows only if there are two copies of it", "It is written with a small letter.", "In a carrier its effect is hidden.", EASY, ("recessive allele",)),
    Term("homozygous", "an individual with two equal alleles of a gene", "AA and aa are both called so.", "The first part of the word means equal.", MEDIUM),
    Term("heterozygous", "an individual with two different alleles of a gene", "Aa is called so.", "The first part of the word means different.", MEDIUM),
    Term("genotype", "the alleles that an individual has", "It is written with letters such as Bb.", "It cannot always be told from the outside.", MEDIUM),
    Term("phenotype", "the traits of an individual that can be seen or measured", "The colour of a flower belongs to it.", "It depends on the alleles and on the surroundings.", MEDIUM),
    Term("codominance", "the case in which both alleles of a heterozygous individual show fully", "The blood group AB is an example.", "Neither allele hides the other.", HARD, ("co-dominance", "codominant")),
    Term("carrier", "a healthy person with one recessive allele for an inherited disease", "Two of them can have a child with the disease.", "The person is heterozygous and passes the allele on without showing it.", HARD),
)  # fmt: skip
heredity_names = naming("biology.words-of-heredity", _HEREDITY, skill="biology.inheritance", slip="confuses-words-of-heredity",
    ask="In genetics, what do we call {what}?", says="“{name}”: {what}.", reason="a term must be recalled")  # fmt: skip

_EVOLUTION = (
    Term("natural selection", "the process by which the better adapted individuals leave more young", "Breeders do something similar, but with a purpose.", "Predators, diseases and the weather decide, not a breeder.", EASY),
    Term("adaptation", "an inherited feature that suits a living thing to its surroundings", "The webbed feet of a duck are an example.", "It arose in the course of many generations.", EASY, ("adaptations",)),
    Term("fossil", "the remains or the trace of a living thing from long ago, kept in rock", "Museums show the bones of dinosaurs in this form.", "The deeper the layer, the older it usually is.", EASY, ("fossils",)),
    Term("extinction", "the dying out of a species", "The dodo of Mauritius is an example.", "It can be caused by hunting, new diseases or a change of climate.", EASY),
    Term("speciation", "the arising of new species", "It often begins when a population is parted by a sea or a mountain range.", "At its end the two groups cannot have fertile young with each other any more.", MEDIUM),
    Term("selective breeding", "the choice by humans of which animals or plants may have young", "All breeds of dogs go back to it.", "Farmers in the Andes made large potatoes from small ones by it.", MEDIUM, ("artificial selection",)),
    Term("genetic drift", "the change of allele frequencies by mere chance", "It is strongest in small populations.", "A storm may kill beetles without regard to how well adapted they are.", HARD),
    Term("homologous structures", "body parts of the same origin that may serve different tasks", "The arm of a human and the wing of a bat are an example.", "They show the same plan of bones and so a common ancestor.", HARD, ("homologous", "homology", "homologous organs")),
    Term("mimicry", "the likeness of a harmless species to a dangerous one", "Hoverflies look like wasps.", "Birds that know the sting leave the imitator alone as well.", HARD),
)  # fmt: skip
evolution_names = naming("biology.words-of-evolution", _EVOLUTION, skill="biology.evolution", slip="confuses-words-of-evolution",
    ask="What is the term for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
evolution_meanings = meaning("biology.meaning-in-evolution", _EVOLUTION, skill="biology.evolution", slip="confuses-words-of-evolution",
    ask="In the study of evolution, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

evolution_essays = essays(
    "biology.explain-natural-selection",
    (
        Essay("In a hospital an antibiotic works less and less against a kind of bacteria. Explain this by natural selection.", ("By chance a few bacteria carry a mutation that makes them resistant.", "The antibiotic kills the others, so that the resistant ones survive.", "They multiply and pass the resistance on, so that its share grows."), "Were all the bacteria alike before the treatment?", "The drug does not make the mutation; it decides who survives.", "Start with a few resistant bacteria among many others. What does the drug do to each group, and who has offspring?", MEDIUM),
        Essay("“Giraffes have long necks because they stretched for high leaves, and their young inherited this.” Put this right.", ("What is gained by stretching is not inherited, as it does not change the genes.", "Giraffes differed by their genes in the length of the neck.", "Those with longer necks got more food and left more young, so long necks became common."), "Does training change the genes that are passed on?", "Begin with differences that were there already.", "Take a herd with shorter and longer necks in a dry year. Say who finds food, who has young, and what these inherit.", MEDIUM),
        Essay("Lizards of one species reach two islands: one has sandy ground, the other black rock. After thousands of years they are two species. Explain how.", ("The populations are separated and do not interbreed any more.", "Different mutations arise, and selection on the two islands favours different colours.", "In the end they differ so much that they cannot have fertile young with each other."), "What does the sea between the islands prevent?", "Selection is not the same on sand and on black rock.", "On sand hawks see the dark lizards first. Say what happens on black rock, and what follows after many generations.", HARD),
        Essay("Why do pale moths become rare and dark ones frequent in a wood whose trunks are darkened by soot?", ("Moths of both colours exist, because of their genes.", "Birds see the pale moths on the dark trunks more easily and eat them.", "The dark ones survive more often and pass on their alleles."), "Who is looking for the moths?", "Compare how well the two kinds of moth can be seen on a dark trunk.", "On a dark trunk a pale moth stands out. Say what this means for its chance to have offspring, and then for the alleles.", EASY),
    ),
    skill="biology.evolution", reason="variation, selection and inheritance must be joined to an argument",
)  # fmt: skip
