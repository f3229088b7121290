"""School terms that are one letter from another term and that a general list of English words lacks."""

_ELEMENTS = """
hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum
silicon phosphorus sulfur sulphur chlorine argon potassium calcium scandium titanium vanadium chromium manganese
iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium
zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium
iodine xenon caesium cesium barium lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium
terbium dysprosium holmium erbium thulium ytterbium lutetium hafnium tantalum tungsten rhenium osmium iridium
platinum gold mercury thallium lead bismuth polonium astatine radon francium radium actinium thorium protactinium
uranium neptunium plutonium americium curium berkelium californium einsteinium fermium mendelevium nobelium
lawrencium
"""
_CHEMISTRY = """
alkane alkene alkyne alkyl arene amine amide imine imide ester ether ethane ethene ethyne ethanol ethanal ethanoic
methane methanol methanal propane propene propyne propanol propanal propanone butane butene butyne butanol butanal
pentane pentene pentyne pentanol hexane hexene hexyne hexanol heptane heptene octane octene nonane nonene decane
decene cyclohexane cyclohexene benzene toluene phenol sulfate sulfite sulfide sulphate sulphite sulphide nitrate
nitrite nitride phosphate phosphite phosphide chlorate chlorite chloride perchlorate hypochlorite bromate bromide
iodate iodide fluoride carbonate carbide silicate silicide arsenate arsenite permanganate manganate chromate cyanate
cyanide hydride hydrate hydroxide peroxide superoxide isotone isotope isobar isomer allotrope enantiomer
diastereomer adsorption absorption adsorb absorb desorption deionised deionized titrand titrant titration
"""
_BIOLOGY = """
mitosis meiosis  mitotic meiotic sucrase sucrose maltase maltose lactase lactose cellulase cellulose
amylase amylose amylopectin galactose glucose glucase glucagon glycogen glycerol glycerin adenine adenosine guanine
guanosine cytosine cytidine thymine thymidine thiamine uracil uridine purine pyrimidine actin myosin myelin pepsin
trypsin lipase protease peptidase helicase ligase gyrase primase telomere telomerase centromere centrosome centriole
chromatin chromatid chromosome chromomere ribosome lysosome liposome peroxisome exosome prophase metaphase anaphase
telophase interphase phagocytosis pinocytosis endocytosis exocytosis transcytosis plasmolysis hemolysis haemolysis
ureter urethra uterus ilium ileum perineum peritoneum peroneal peritoneal peronial hypothalamus thalamus afferent
efferent adduction abduction carpal carpel tarsal metatarsal metacarpal protist protista archaea angiosperm
gymnosperm gametophyte sporophyte monocot dicot phloem xylem cambium sepal petal hypotonic hypertonic isotonic
haploid diploid triploid allele genotype phenotype karyotype epistasis epistaxis autotroph heterotroph phototroph
oocyte osteocyte osteoblast osteoclast neurone neuron neutron glycolysis glycogenesis lipolysis proteolysis
"""
_OTHERS = """
microeconomics macroeconomics microeconomic macroeconomic monopsony oligopsony oligopoly duopoly monopoly
prohibition perihelion aphelion perigee apogee meteoroid meteorite meteor lepton hadron baryon meson muon gluon
phonon photon proton positron electron heptagon hexagon pentagon octagon nonagon decagon hexagram pentagram quartile
quantile quintile percentile decile secant cosecant cotangent tangent sine cosine versine abscissa ordinate radian
gradian steradian orthocentre orthocenter circumcenter circumcentre incenter incentre excenter kurtosis covariance
variance homoscedastic heteroscedastic anaphora epiphora hyperbole hyperbola ellipse ellipsis synecdoche metonymy
metonym meronym hyponym hypernym homonym homophone homograph synonym antonym acronym eponym predicate
"""
_WORDS = f"{_ELEMENTS} {_CHEMISTRY} {_BIOLOGY} {_OTHERS}".split()
TERMS = frozenset(_WORDS + [f"{word}s" for word in _WORDS])
"""In small letters, with their plurals."""
