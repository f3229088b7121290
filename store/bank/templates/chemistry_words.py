"""Chemistry in words: terms, classes and explanations."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_ATOM = (
    Term("proton", "a particle in the nucleus with a positive charge", "Its number decides which element an atom belongs to.", "It has about the same mass as its neighbour without charge.", EASY, ("protons",)),
    Term("neutron", "a particle in the nucleus without charge", "Isotopes differ in its number.", "Its name reminds of “neutral”.", EASY, ("neutrons",)),
    Term("electron", "a particle with a negative charge in the shell of an atom", "It has hardly any mass.", "It is what flows in a copper wire.", EASY, ("electrons",)),
    Term("isotopes", "atoms of one element with different numbers of neutrons", "Carbon-12 and carbon-14 are an example.", "They share a place in the periodic table, but not their mass.", MEDIUM, ("isotope",)),
    Term("ion", "an atom or group of atoms that carries a charge", "Table salt is made of such particles.", "It arises when electrons are lost or gained.", EASY, ("ions",)),
    Term("cation", "a particle that has lost electrons and is positive", "It moves to the negative pole.", "Sodium forms one with a single charge.", HARD, ("cations",)),
    Term("atomic number", "the number of protons in the nucleus", "It is 6 for carbon.", "It orders the periodic table.", MEDIUM, ("proton number",)),
    Term("half-life", "the time in which half of the atoms of a radioactive isotope decay", "For carbon-14 it is about 5700 years.", "After two of them a quarter is left.", HARD, ("half life",)),
)  # fmt: skip
atom_names = naming("chemistry.words-of-the-atom", _ATOM, skill="chemistry.atoms", slip="confuses-words-of-the-atom",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
atom_meanings = meaning("chemistry.meaning-in-the-atom", _ATOM, skill="chemistry.atoms", slip="confuses-words-of-the-atom",
    ask="In chemistry, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_ELEMENTS = (
    Term("Mn", "the symbol of manganese", "Magnesium has a symbol that looks much like it.", "It takes the first and the third letter of the name.", MEDIUM),
    Term("K", "the symbol of potassium", "The symbol comes from a Latin word, kalium.", "It has one letter, and it is not the one that the English name begins with.", EASY),
    Term("Fe", "the symbol of iron", "The symbol comes from a Latin word, ferrum.", "It has two letters and does not begin with I.", EASY),
    Term("Cu", "the symbol of copper", "The symbol comes from a Latin word, cuprum.", "It has two letters, and the second one is not o.", EASY),
    Term("Ag", "the symbol of silver", "The symbol comes from a Latin word, argentum.", "Argentina was named after this metal.", MEDIUM),
    Term("Au", "the symbol of gold", "The symbol comes from a Latin word, aurum.", "It has two letters, the first two of the Latin word.", MEDIUM),
    Term("Pb", "the symbol of lead", "The symbol comes from a Latin word, plumbum.", "Plumbers once worked with pipes made of it.", MEDIUM),
    Term("Sn", "the symbol of tin", "The symbol comes from a Latin word, stannum.", "It begins with the same letter as sulfur.", HARD),
    Term("Hg", "the symbol of mercury", "The symbol comes from a Greek word, hydrargyrum, water silver.", "It takes the first letter and one from the middle of the old name.", HARD),
    Term("W", "the symbol of tungsten", "The symbol comes from the German name, Wolfram.", "It has one letter.", HARD),
)  # fmt: skip
symbols = naming("chemistry.symbols-of-elements", _ELEMENTS, skill="chemistry.periodic-table", slip="confuses-symbols",
    ask="Write down {what}.", says="{name} is {what}.", reason="symbols from other languages must be recalled")  # fmt: skip

_GROUPS = {
    "Which of these elements are alkali metals (group 1)?": (("lithium", "Lithium is an alkali metal."), ("sodium", "Sodium is an alkali metal."), ("potassium", "Potassium is an alkali metal."), ("caesium", "Caesium is an alkali metal.")),
    "Which of these elements are halogens (group 17)?": (("fluorine", "Fluorine is a halogen."), ("chlorine", "Chlorine is a halogen."), ("bromine", "Bromine is a halogen."), ("iodine", "Iodine is a halogen.")),
    "Which of these elements are noble gases (group 18)?": (("helium", "Helium is a noble gas."), ("neon", "Neon is a noble gas."), ("argon", "Argon is a noble gas."), ("xenon", "Xenon is a noble gas.")),
    "Which of these elements are alkaline earth metals (group 2)?": (("magnesium", "Magnesium is an alkaline earth metal."), ("calcium", "Calcium is an alkaline earth metal."), ("barium", "Barium is an alkaline earth metal.")),
}  # fmt: skip
groups = sorting("chemistry.groups-of-elements", _GROUPS, skill="chemistry.periodic-table", slip="confuses-groups",
    clue="Find each element in the periodic table: in which column does it stand?", more="A group is a column. Group 1 and 2 are on the far left, 17 and 18 on the far right.", reason="elements are placed in their columns", difficulty=-0.4)  # fmt: skip
_TABLE = (
    Term("group", "a column of elements", "Its members behave alike.", "They have the same number of outer electrons.", EASY, ("groups",)),
    Term("period", "a row of elements", "It begins with a metal and ends with a noble gas.", "Its members have the same number of electron shells.", EASY, ("periods",)),
    Term("noble gas", "an element that hardly reacts, since its outer shell is full", "Neon in bright signs is one.", "They stand in the last column.", EASY, ("noble gases", "inert gas")),
    Term("halogen", "an element with seven outer electrons", "Chlorine is one.", "The name means “salt maker”.", MEDIUM, ("halogens",)),
    Term("alkali metal", "a soft element that reacts strongly with water and has one outer electron", "Sodium is one.", "They stand in the first column.", MEDIUM, ("alkali metals",)),
    Term("transition metal", "an element from the wide block in the middle of the table", "Iron and copper belong to them.", "Many of their compounds are coloured.", HARD, ("transition metals", "transition element")),
    Term("metalloid", "an element with some features of metals and some of non-metals", "Silicon in computer chips is one.", "They stand along the stairs between the two sides.", HARD, ("metalloids", "semi-metal", "semimetal")),
)  # fmt: skip
table_names = naming("chemistry.words-of-the-table", _TABLE, skill="chemistry.periodic-table", slip="confuses-words-of-the-table",
    ask="In the periodic table, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
table_meanings = meaning("chemistry.meaning-in-the-table", _TABLE, skill="chemistry.periodic-table", slip="confuses-words-of-the-table",
    ask="About the periodic table, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_BONDS = (
    Term("ionic bond", "the attraction between positive and negative ions", "It holds table salt together.", "It forms where a metal meets a non-metal.", EASY, ("ionic bonding", "ionic")),
    Term("covalent bond", "a shared pair of electrons between two atoms", "It holds the atoms of water together.", "It forms between non-metals.", EASY, ("covalent bonding", "covalent")),
    Term("metallic bond", "the attraction between positive ions and freely moving electrons", "It holds copper together and lets it conduct.", "One speaks of a sea of electrons.", EASY, ("metallic bonding", "metallic")),
    Term("molecule", "a group of atoms held together by shared electrons", "Water is made of such groups of three atoms.", "Table salt has none of them.", EASY, ("molecules",)),
    Term("lattice", "the regular arrangement of particles in a crystal", "A grain of salt owes its cube shape to it.", "The particles repeat in all directions, like a scaffold.", MEDIUM, ("crystal lattice", "ionic lattice")),
    Term("hydrogen bond", "the attraction between molecules whose H is bound to N, O or F", "It makes water boil at a much higher temperature than similar substances.", "It holds the two strands of DNA together.", HARD, ("hydrogen bonding",)),
    Term("electronegativity", "the strength with which an atom pulls on the electrons of a bond", "Fluorine has the highest value.", "Differences in it make a bond polar.", HARD),
    Term("allotropes", "different forms of the same element", "Diamond and graphite are an example.", "Their atoms are the same, their structure is not.", HARD, ("allotrope",)),
)  # fmt: skip
bond_names = naming("chemistry.words-of-bonding", _BONDS, skill="chemistry.bonding", slip="confuses-words-of-bonding",
    ask="What is the term for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
bond_meanings = meaning("chemistry.meaning-in-bonding", _BONDS, skill="chemistry.bonding", slip="confuses-words-of-bonding",
    ask="In chemistry, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_COMPOUNDS = {
    "Which of these substances are held together by ionic bonds?": (("sodium chloride", "Sodium is a metal, chlorine a non-metal: ionic."), ("magnesium oxide", "Magnesium is a metal, oxygen a non-metal: ionic."), ("potassium bromide", "Potassium is a metal, bromine a non-metal: ionic."), ("calcium fluoride", "Calcium is a metal, fluorine a non-metal: ionic.")),
    "Which of these substances are made of molecules with covalent bonds?": (("carbon dioxide", "Carbon and oxygen are non-metals: covalent."), ("ammonia", "Nitrogen and hydrogen are non-metals: covalent."), ("methane", "Carbon and hydrogen are non-metals: covalent."), ("water", "Hydrogen and oxygen are non-metals: covalent.")),
    "Which of these substances are held together by metallic bonds?": (("copper", "Copper is a pure metal: metallic bonds."), ("brass", "Brass is an alloy of two metals: metallic bonds."), ("magnesium", "Magnesium alone is a metal: metallic bonds.")),
}  # fmt: skip
compounds = sorting("chemistry.which-bond-holds-it", _COMPOUNDS, skill="chemistry.bonding", slip="confuses-kinds-of-bond",
    clue="Ask for each substance: metals, non-metals, or one of each?", more="Metal with non-metal, non-metals among themselves, metals among themselves: each has its own kind of bond.", reason="the kind of bond is told from the elements", difficulty=-0.2)  # fmt: skip
bonding_essays = essays(
    "chemistry.explain-bonding",
    (
        Essay("Solid table salt does not conduct electricity, but molten salt does. Explain why.", ("A current needs charged particles that can move.", "In the solid the ions are held in their places in the lattice.", "In the melt the ions can move, so they carry the current."), "What must be there for a current to flow?", "Salt consists of ions in both cases. What differs?", "In a solid each ion stays in its place. Say what melting changes and what this means for the current.", MEDIUM),
        Essay("Copper can be hammered into shape, but a crystal of salt breaks. Explain the difference.", ("In copper layers of ions can slide past each other, and the free electrons still hold them together.", "In salt a blow shifts the layers so that ions of the same charge face each other.", "Equal charges repel each other, so that the crystal breaks."), "What happens when one layer of particles is shifted by one place?", "Look at which charges face each other after the shift.", "In a salt lattice plus and minus take turns. Shift a layer by one place and say which charges now face each other; then do the same for a metal.", HARD),
        Essay("Diamond is very hard, but graphite is soft enough to write with, although both are pure carbon. Explain.", ("In diamond each carbon atom is bound to four others in a strong network.", "In graphite each atom is bound to three others in flat layers.", "The layers attract each other only weakly, so they slide off."), "How many neighbours is each atom bound to?", "Compare a network in all directions with a pile of layers.", "In graphite the bonds within a layer are strong. Say what holds between the layers, and how this differs in diamond.", MEDIUM),
        Essay("Why does sodium form ions with the charge 1+, and never 2+, in its compounds?", ("A sodium atom has one electron in its outer shell.", "When it gives this one away, a full shell is left.", "A second electron would have to come from the full shell, which takes very much energy."), "How many outer electrons does sodium have?", "A full outer shell is stable.", "Sodium stands in group 1. Say which shell is outermost after it has lost one electron, and how hard it would be to break that one.", EASY),
    ),
    skill="chemistry.bonding", reason="properties are led back to particles and forces",
)  # fmt: skip

_ACIDS = {
    "Which of these have a pH below 7?": (("lemon juice", "Lemon juice tastes sour: it is acidic."), ("vinegar", "Vinegar contains acetic acid."), ("stomach juice", "Stomach juice contains hydrochloric acid."), ("cola", "Cola contains phosphoric and carbonic acid."), ("car battery liquid", "The liquid of a car battery is sulfuric acid.")),
    "Which of these have a pH above 7?": (("soapy water", "Soap makes water basic."), ("oven cleaner", "Oven cleaner often contains sodium hydroxide, a strong base."), ("limewater", "Limewater is a solution of calcium hydroxide, a base."), ("a solution of baking soda", "Baking soda makes water slightly basic."), ("ammonia solution", "Ammonia is a base.")),
}  # fmt: skip
acid_or_base = sorting("chemistry.acid-or-base", _ACIDS, skill="chemistry.acids", slip="confuses-acids-and-bases",
    clue="Which of them taste sour, and which clean or feel slippery?", more="Sour substances are acids. Soaps, limes and many cleaners are bases.", reason="everyday substances are placed on the scale", difficulty=-0.8)  # fmt: skip
_PH = (
    Term("neutralisation", "the reaction of an acid with a base to a salt and water", "It helps a field that has become too sour.", "Afterwards the pH is near 7.", EASY, ("neutralization",)),
    Term("indicator", "a substance whose colour shows whether a solution is acidic or basic", "The juice of red cabbage can be used as one.", "Litmus is an example.", EASY, ("ph indicator", "acid-base indicator")),
    Term("alkali", "a base that dissolves in water", "Sodium hydroxide is an example.", "The metals of group 1 got their name from it.", MEDIUM, ("alkalis", "alkaline")),
    Term("strong acid", "an acid that gives off practically all its H⁺ in water", "Hydrochloric acid is one, acetic acid is not.", "It is a matter of splitting up, not of concentration.", MEDIUM),
    Term("salt", "the ionic compound that an acid and a base form besides water", "There are many of them, not only the one in the kitchen.", "Its positive ion comes from the base, its negative ion from the acid.", EASY),
    Term("titration", "the measuring of a concentration by adding a known solution drop by drop", "A burette is used for it.", "One stops when the colour of the indicator changes.", HARD),
    Term("buffer", "a solution that hardly changes its pH when some acid or base is added", "Blood is an example.", "It contains a weak acid and its partner base.", HARD, ("buffer solution",)),
)  # fmt: skip
ph_names = naming("chemistry.words-of-acids", _PH, skill="chemistry.acids", slip="confuses-words-of-acids",
    ask="What is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip

_RATES = (
    Term("catalyst", "a substance that speeds up a reaction without being used up", "Cars have one in the exhaust.", "It opens a path with a lower barrier.", EASY, ("catalysts",)),
    Term("exothermic", "said of a reaction that gives energy to its surroundings", "Burning is an example.", "The beginning of the word means out.", EASY, ("exothermic reaction",)),
    Term("endothermic", "said of a reaction that takes energy from its surroundings", "Cold packs for sports injuries use such a process.", "The beginning of the word means inside.", EASY, ("endothermic reaction",)),
    Term("activation energy", "the energy that particles need to react when they collide", "A match brings it to a candle.", "It is the height of the hill in an energy profile.", MEDIUM),
    Term("reaction rate", "the change of an amount or concentration per unit of time", "It is high in an explosion and low in rusting.", "It is the slope of the curve of amount against time.", MEDIUM, ("rate of reaction", "rate")),
    Term("dynamic equilibrium", "the state in which a reaction and its reverse run equally fast", "All amounts stay the same, although nothing rests.", "It needs a closed vessel and a reversible reaction.", HARD, ("equilibrium", "chemical equilibrium")),
    Term("oxidation", "the loss of electrons", "Rusting iron goes through it.", "Its partner process is the gain of electrons.", MEDIUM),
    Term("enthalpy change", "the heat taken in or given off in a reaction at constant pressure", "Its sign is negative for burning.", "It is written with a Greek delta and the letter H.", HARD, ("enthalpy of reaction", "reaction enthalpy")),
)  # fmt: skip
rate_names = naming("chemistry.words-of-energy-and-rates", _RATES, skill="chemistry.energy-and-rates", slip="confuses-words-of-reactions",
    ask="Which term fits: {what}?", says="“{name}”: {what}.", reason="a term must be recalled")  # fmt: skip
rate_meanings = meaning("chemistry.meaning-in-energy-and-rates", _RATES, skill="chemistry.energy-and-rates", slip="confuses-words-of-reactions",
    ask="In chemistry, what does “{name}” mean?", says="“{name}”: {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
rate_essays = essays(
    "chemistry.explain-rates",
    (
        Essay("Milk turns sour much more slowly in a fridge than on a warm table. Explain with the idea of collisions.", ("In the cold the particles move more slowly.", "So they collide less often and with less energy.", "Fewer collisions reach the activation energy, so the reaction is slower."), "How do particles move at different temperatures?", "Not every collision leads to a reaction; it must be hard enough.", "At 5 °C the particles are slower than at 25 °C. Say what follows for the number and the force of their collisions.", MEDIUM),
        Essay("A mill that grinds flour can explode, while a sack of grain hardly burns. Explain.", ("Dust of flour has a far larger surface than whole grains.", "Oxygen reaches many more particles at the same time.", "So the reaction runs very fast and releases its energy at once."), "Where do the flour and the oxygen meet?", "The smaller the bits, the larger the surface of the same mass.", "A cube that is cut in many small ones has far more surface. Say what this means for the meeting with oxygen.", MEDIUM),
        Essay("What does a catalyst change in a reaction, and what does it leave unchanged? Name one change and two things that stay the same.", ("It lowers the activation energy, so that the reaction is faster.", "The energy released or taken in on the whole stays the same.", "The catalyst itself is not used up."), "Think of the energy profile with its hill.", "Compare the height of the hill and the heights of start and end.", "The hill becomes lower. Now look at the start, at the end, and at the catalyst after the reaction.", HARD),
        Essay("A piece of magnesium reacts quickly with acid at first, then more and more slowly, and then stops, although some magnesium is left. Explain.", ("At the start there are many acid particles, so there are many collisions.", "The acid is used up, so collisions become rarer and the reaction slower.", "When no acid is left, the reaction stops."), "Which of the two substances runs out?", "The rate depends on how many particles of acid there are.", "Magnesium is left over, so the other one is used up. Say how its concentration changes and what this does to the collisions.", EASY),
    ),
    skill="chemistry.energy-and-rates", reason="rates are explained by collisions of particles",
)  # fmt: skip

_GASES = {
    "Which changes raise the pressure of the gas in a closed vessel?": (("the gas is heated, the volume stays the same", "Hotter particles hit the walls harder: the pressure rises."), ("a piston makes the volume smaller at the same temperature", "The particles hit the walls more often: the pressure rises."), ("gas from a cylinder of higher pressure is let in", "Gas flows in, and more particles hit the walls: the pressure rises."), ("more gas is pumped in", "More particles hit the walls: the pressure rises.")),
    "Which changes lower the pressure of the gas in a closed vessel?": (("the gas is cooled, the volume stays the same", "Slower particles hit the walls less hard: the pressure falls."), ("a piston makes the volume larger at the same temperature", "The particles hit the walls less often: the pressure falls."), ("part of the gas is frozen out at the wall", "Fewer particles are left to hit the walls: the pressure falls."), ("some of the gas is let out", "Fewer particles hit the walls: the pressure falls.")),
}  # fmt: skip
gas_pressure = sorting("chemistry.what-changes-gas-pressure", _GASES, skill="chemistry.gases", slip="confuses-effects-on-pressure",
    clue="Pressure comes from particles that hit the walls.", more="Ask for each change: do the particles hit more often, or harder?", reason="the picture of particles is applied", difficulty=-0.8)  # fmt: skip
_LAB = (
    Term("solute", "the substance that is dissolved", "In salt water it is the salt.", "It is the part that there is less of.", EASY),
    Term("solvent", "the liquid in which something is dissolved", "In salt water it is the water.", "Acetone is one for nail polish.", EASY),
    Term("saturated", "said of a solution that cannot dissolve any more of the substance", "Sugar stays on the bottom of such tea.", "Warming it up usually lets more dissolve.", MEDIUM, ("saturated solution",)),
    Term("concentration", "the amount of a dissolved substance in each litre of solution", "It is given in mol/L.", "It falls when water is added.", EASY, ("molar concentration", "molarity")),
    Term("filtration", "the separation of a solid from a liquid with a porous sheet", "Coffee is made with it.", "It does not hold back what is dissolved.", EASY, ("filtering",)),
    Term("distillation", "the separation of liquids by their boiling points", "Crude oil is parted in this way.", "The vapour is cooled and caught.", MEDIUM),
    Term("precipitate", "the solid that falls out of a solution in a reaction", "Silver nitrate with salt water gives a white one.", "It makes the clear liquid cloudy.", HARD),
)  # fmt: skip
lab_names = naming("chemistry.words-of-solutions", _LAB, skill="chemistry.solutions", slip="confuses-words-of-solutions",
    ask="Which term fits: {what}?", says="“{name}”: {what}.", reason="a term must be recalled")  # fmt: skip
