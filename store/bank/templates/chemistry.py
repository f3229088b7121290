"""Chemistry: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="chemistry",
    name="Chemistry",
    aliases=("chem", "chemie", "chemical", "chemicals"),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"chemistry.{name}",
        subject="chemistry",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "atoms", "Atoms and isotopes", "Matter", "Structure of atoms", ("arithmetic.decimals",),
        ("atom", "protons neutrons electrons", "isotopes", "isotope", "mass number", "atomic number", "atomic structure", "ions"),
        "An atom has a tiny nucleus of protons (charge $+1$) and neutrons (no charge) and a shell of electrons (charge $-1$). "
        "The atomic number counts the protons and decides which element it is; the mass number counts protons and neutrons. "
        "Sodium with atomic number $11$ and mass number $23$ has $23 - 11 = 12$ neutrons. Atoms of one element with "
        "different numbers of neutrons are isotopes. An ion has lost or gained electrons. The usual mistakes are to take the mass "
        "number for the number of neutrons, and to change the protons when an ion is formed.",
    ),
    _skill(
        "periodic-table", "The periodic table", "Matter", "Elements", ("chemistry.atoms",),
        ("periodic system", "elements", "element symbols", "groups and periods", "halogens", "noble gases", "alkali metals"),
        "The periodic table orders the elements by their atomic number. Elements below each other form a group; they have the same number of "
        "outer electrons and so react alike. A row is a period; its number tells how many shells are in use. "
        "Sodium and potassium, for instance, are both in group 1, have one outer electron and react strongly with "
        "water. Metals stand on the left and in the middle, non-metals on the upper right. The usual mistakes are to mix up "
        "group and period, and symbols such as Na (sodium) and K (potassium) with the English names.",
    ),
    _skill(
        "bonding", "Chemical bonding", "Matter", "Bonds and structure", ("chemistry.periodic-table",),
        ("bonds", "ionic bonding", "covalent bonding", "ionic", "covalent", "metallic bonding", "chemical bonds", "covelant", "ionic formulas", "lattice"),
        "Atoms bond so that their outer shells become full. Between a metal and a non-metal electrons pass over, and ions attract each other: "
        "ionic bonding, as in NaCl. Non-metals share pairs of electrons: covalent bonding, as in water. In metals the outer electrons "
        "move freely between positive ions. In the formula of an ionic compound the charges add up to zero: "
        "magnesium ions ($2+$) and chloride ions ($1-$) give MgCl₂. The usual mistakes are to speak of molecules of table "
        "salt, and to forget to balance the charges.",
    ),
    _skill(
        "moles", "Moles and molar mass", "Amounts", "The mole", ("chemistry.atoms", "arithmetic.ratios"),
        ("mole", "mol", "molar mass", "moles and mass", "n = m/M", "amount of substance", "avogadro", "formula mass", "mols", "relative formula mass"),
        "A mole is a number of particles, $6.02 \\cdot 10^{23}$, just as a dozen is twelve. The molar mass $M$ is the mass of one mole in g/mol; "
        "it is the sum of the relative atomic masses in the formula. Water, H₂O, has $2 \\cdot 1 + 16 = 18$ g/mol. The amount "
        "follows from $n = \\frac{m}{M}$: $36$ g of water are $\\frac{36}{18} = 2$ mol. The usual mistakes are to overlook an index, "
        "above all behind brackets, and to multiply mass and molar mass where they must be divided.",
    ),
    _skill(
        "equations", "Chemical equations", "Amounts", "Equations and reacting masses", ("chemistry.moles", "algebra.linear-equations"),
        ("balancing equations", "balancing", "balance equation", "stoichiometry", "reaction equations", "stoich", "coefficients", "reacting masses"),
        "No atom is lost or made in a reaction, so an equation has equally many atoms of each element on both sides. Only the numbers in front of the "
        "formulas may be changed: $2\\,\\text{H}_2 + \\text{O}_2 \\to 2\\,\\text{H}_2\\text{O}$. These numbers tell the ratio of the "
        "moles: here $2$ mol of hydrogen need $1$ mol of oxygen. For masses, go from grams to moles, use the ratio, and go "
        "back to grams. The usual mistakes are to change the small numbers inside a formula, and to use the ratio for grams.",
    ),
    _skill(
        "solutions", "Concentration of solutions", "Amounts", "Solutions", ("chemistry.moles", "arithmetic.units-and-rates"),
        ("concentration", "concentrations", "molarity", "dilution", "solution", "c = n/V", "mol/L", "titration", "diluting"),
        "The concentration tells how much of a substance is dissolved in each litre: $c = \\frac{n}{V}$, in mol/L. Half a mole of salt in $2$ L gives "
        "$\\frac{0.5}{2} = 0.25$ mol/L. When water is added, the amount stays and the volume grows, so $c_1 V_1 = c_2 V_2$. "
        "Ten times the volume means a tenth of the concentration. In a titration the volume of a known solution tells the "
        "concentration of an unknown one. The usual mistake is to forget to turn millilitres into litres first.",
    ),
    _skill(
        "acids", "Acids, bases and pH", "Reactions", "Acids and bases", ("chemistry.solutions", "functions.logarithms"),
        ("acid", "acids and bases", "ph", "ph value", "bases", "alkali", "alkalis", "neutralisation", "neutralization", "indicator", "acidic"),
        "Acids give off hydrogen ions, H⁺; bases take them up. The pH tells how acidic a solution is: below $7$ acidic, $7$ neutral, above $7$ basic "
        "(alkaline). It is the negative logarithm of the concentration of H⁺ in mol/L: $10^{-3}$ mol/L means pH $3$. "
        "One step of pH is a factor of ten. Acid and base neutralise each other to salt and water, as hydrochloric acid "
        "and sodium hydroxide give sodium chloride. The usual mistake is to think that a higher pH means more acid. It "
        "means less.",
    ),
    _skill(
        "energy-and-rates", "Energy and rates of reaction", "Reactions", "Energy and rates", ("chemistry.equations", "arithmetic.units-and-rates"),
        ("exothermic", "endothermic", "reaction rate", "rates of reaction", "rate of reaction", "catalyst", "activation energy", "enthalpy", "energy profile", "collision theory"),
        "An exothermic reaction gives energy to its surroundings, as burning does; an endothermic one takes energy in. Even so, most reactions need a push "
        "at the start, the activation energy. A catalyst lowers it and is not used up. Reactions are faster in hot, concentrated or "
        "finely divided substances, as particles then meet more often or harder. The mean rate is the change divided by the "
        "time: $48$ mL of gas in $60$ s are $0.8$ mL/s. The usual mistake is to say that a catalyst changes how much energy is released.",
    ),
    _skill(
        "gases", "Gas laws", "Reactions", "Gases", ("chemistry.moles", "algebra.rearranging-formulas"),
        ("gas law", "ideal gas", "boyles law", "boyle", "charles law", "molar volume", "pv = nrt", "gas pressure", "ideal gas law", "gasses"),
        "For a gas in a closed vessel pressure, volume and temperature depend on each other. At the same temperature $p_1 V_1 = p_2 V_2$: half the volume, "
        "twice the pressure. At the same pressure the volume grows in proportion to the absolute temperature in kelvin, which is the "
        "Celsius value plus $273$. One mole of any gas takes about $24$ L at room temperature, so $3$ mol take $3 \\cdot 24 = 72$ L. "
        "The usual mistake is to calculate with degrees Celsius: from $20$ °C to $40$ °C the volume does not double.",
    ),
)  # fmt: skip
