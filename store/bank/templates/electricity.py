"""Electricity and waves: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="electricity_and_waves",
    name="Electricity and waves",
    aliases=(
        "physics", "electrics", "electricity & waves", "electricity, waves and light", "fisics",
    ),
)  # fmt: skip


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"electricity_and_waves.{name}",
        subject="electricity_and_waves",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "charge-and-current", "Charge and current", "Electricity", "Charge, current and voltage", ("arithmetic.units-and-rates",),
        ("current", "charge", "electric charge", "electric current", "amps", "ampere", "coulombs", "electrons", "q = it", "q=it", "conductors and insulators", "static electricity"),
        "Current tells how much charge passes a point in each second: $I = \\frac{Q}{t}$, in amperes (A); charge is in coulombs (C). "
        "If $12$ C pass in $4$ s, then $I = \\frac{12}{4} = 3$ A. In metals the moving charges are electrons, each with $1.6 \\cdot 10^{-19}$ C; they drift from the "
        "negative to the positive pole, against the agreed direction of current. Voltage is the energy per charge, in volts. "
        "The usual mistakes are to leave minutes unchanged instead of turning them into seconds, and to think that current is used up on its way round a circuit.",
    ),
    _skill(
        "ohms-law", "Ohm's law and resistance", "Electricity", "Resistance", ("electricity_and_waves.charge-and-current", "algebra.rearranging-formulas"),
        ("ohms law", "ohm's law", "ohm", "ohms", "resistance", "resistor", "resistors", "voltage", "volts", "v = ir", "v=ir", "u = ri", "i-v graph", "potential difference"),
        "Resistance tells how much voltage is needed for each ampere: $R = \\frac{V}{I}$, in ohms. Where $R$ stays the same, current grows in proportion to voltage (Ohm's law), "
        "and the graph of current against voltage is a straight line through the origin. A heater that draws $2$ A from $12$ V has $R = \\frac{12}{2} = 6$ ohms. "
        "A long or thin wire has a high resistance, a short or thick one a low resistance. The usual mistakes are to multiply where one should divide, "
        "and to forget that $1$ mA is only $0.001$ A.",
    ),
    _skill(
        "series-and-parallel", "Series and parallel circuits", "Electricity", "Circuits", ("electricity_and_waves.ohms-law", "arithmetic.fraction-addition"),
        ("circuits", "circuit", "electric circuits", "electrical circuits", "series circuits", "parallel circuits", "series and parallel", "series circuit", "parallel circuit", "kirchhoff", "kirchhoffs laws", "total resistance", "circuit diagrams", "resistors in parallel", "resistors in series", "parrallel"),
        "In series there is one path: the current is the same everywhere, and resistances and voltages add. In parallel every branch has the full voltage; the branch currents add, "
        "and $\\frac{1}{R} = \\frac{1}{R_1} + \\frac{1}{R_2}$. With $6$ and $3$ ohms in parallel $\\frac{1}{R} = \\frac{1}{6} + \\frac{1}{3} = \\frac{1}{2}$, so $R = 2$ ohms: "
        "less than the smallest branch, since each branch opens one more way. The usual mistakes are to add resistances in parallel, and to stop at $\\frac{1}{R}$ "
        "without turning the fraction over.",
    ),
    _skill(
        "electrical-power", "Electrical power and energy cost", "Electricity", "Power", ("electricity_and_waves.ohms-law", "mechanics.power-and-efficiency"),
        ("electric power", "electrical energy", "watts", "kilowatt hours", "kwh", "kilowatt-hour", "electricity bill", "cost of electricity", "p = vi", "p=vi", "p = iv", "joule heating", "energy bill", "fuses"),
        "Electrical power is voltage times current, $P = V \\cdot I$, in watts. With Ohm's law it is also $I^2 R$ or $\\frac{V^2}{R}$. A kettle with $10$ A at $230$ V has "
        "$230 \\cdot 10 = 2300$ W. Energy is power times time; bills use kilowatt-hours: $2.3$ kW for $2$ hours are $2.3 \\cdot 2 = 4.6$ kWh. At $0.30$ a kilowatt-hour that costs "
        "$4.6 \\cdot 0.30 = 1.38$. The usual mistakes are to put watts instead of kilowatts into the bill, and to forget the square: twice the current heats four times as much.",
    ),
    _skill(
        "dividers-and-batteries", "Potential dividers and internal resistance", "Electricity", "Dividers and real batteries", ("electricity_and_waves.series-and-parallel", "arithmetic.ratios"),
        ("potential divider", "voltage divider", "internal resistance", "emf", "electromotive force", "terminal voltage", "lost volts", "thermistor", "ldr", "light dependent resistor", "potentiometer"),
        "Two resistors in series share the voltage in the ratio of their resistances: $V_2 = V \\cdot \\frac{R_2}{R_1 + R_2}$. With $9$ V over $2$ and $4$ kilohms, the larger one gets "
        "$9 \\cdot \\frac{4}{6} = 6$ V. A real battery is such a divider as well: its internal resistance $r$ takes a part, so the terminals give only $V = E - I r$. "
        "A thermistor or a light sensor in a divider turns heat or light into a voltage. The usual mistakes are to swap the two resistors, and to forget that the internal resistance belongs to the total.",
    ),
    _skill(
        "electric-fields", "Electric fields and Coulomb's law", "Fields", "Electric fields", ("electricity_and_waves.charge-and-current", "mechanics.newtons-laws", "arithmetic.powers-and-roots"),
        ("coulombs law", "coulomb's law", "coulomb", "electric field", "field strength", "field lines", "electrostatics", "force between charges", "like charges repel", "columbs law", "electric force"),
        "Like charges repel, unlike ones attract. The force is $F = k \\frac{q_1 q_2}{r^2}$ with $k \\approx 9 \\cdot 10^9$ N m²/C²: at twice the distance it falls to a quarter. A field tells the "
        "force on each coulomb, $E = \\frac{F}{q}$, in N/C or V/m. Between parallel plates it is the same everywhere, $E = \\frac{V}{d}$: $200$ V over $0.04$ m give "
        "$\\frac{200}{0.04} = 5000$ V/m. Field lines run from plus to minus. The usual mistakes are to forget the square of the distance, and to calculate with centimetres.",
    ),
    _skill(
        "capacitors", "Capacitors", "Fields", "Capacitors", ("electricity_and_waves.electric-fields", "electricity_and_waves.series-and-parallel"),
        ("capacitor", "capacitance", "farad", "microfarad", "q = cv", "q=cv", "rc circuit", "time constant", "condenser", "charging a capacitor"),
        "A capacitor stores charge on two plates: $Q = C \\cdot V$, the capacitance $C$ in farads, mostly microfarads. One of $20$ microfarads at $12$ V holds $20 \\cdot 12 = 240$ microcoulombs. "
        "Its energy is $\\frac{1}{2} C V^2$. In parallel capacitances add; in series their reciprocals do, just the other way round than with resistors. Through a resistor it charges within a few "
        "time constants $R C$, fast at first and then more slowly. The usual mistakes are to treat capacitors like resistors, and to forget the half and the square in the energy.",
    ),
    _skill(
        "magnetism-and-induction", "Magnetism, induction and transformers", "Fields", "Magnetism and induction", ("electricity_and_waves.charge-and-current", "arithmetic.ratios"),
        ("magnetism", "magnets", "electromagnetism", "magnetic field", "induction", "electromagnetic induction", "transformer", "transformers", "generator", "electromagnet", "motor effect", "f = bil", "lenz", "faraday", "flux", "right hand rule"),
        "A current makes a magnetic field around its wire; a coil with an iron core is an electromagnet. In a field a wire with current feels the force $F = B I l$: the motor. "
        "The other way round, a voltage is induced whenever the magnetic field through a coil changes: the generator. A transformer uses this with alternating current: "
        "$\\frac{V_2}{V_1} = \\frac{N_2}{N_1}$. From $230$ V with $1000$ and $50$ turns it makes $230 \\cdot \\frac{50}{1000} = 11.5$ V. "
        "The usual mistakes are to expect a voltage from a magnet at rest, and to run a transformer on a battery.",
    ),
    _skill(
        "wave-basics", "Waves: speed, frequency, wavelength", "Waves", "Describing waves", ("mechanics.speed-and-velocity", "algebra.rearranging-formulas"),
        ("wave speed", "frequency", "wavelength", "period", "amplitude", "v = f lambda", "v=fλ", "hertz", "wave equation", "wave graph", "wave graphs", "transverse", "longitudinal", "waves basics"),
        "A wave carries energy without carrying matter along. Frequency $f$ counts the oscillations per second, in hertz; the period $T = \\frac{1}{f}$ is the time for one. The wavelength "
        "$\\lambda$ is the distance from crest to crest, and $v = f \\lambda$: with $5$ Hz and $2$ m the speed is $5 \\cdot 2 = 10$ m/s. A graph over distance shows the wavelength, "
        "one over time the period. The amplitude is measured from the middle to a crest. The usual mistakes are to measure it from trough to crest, and to read a period off a graph over distance.",
    ),
    _skill(
        "sound", "Sound and echo", "Waves", "Sound", ("electricity_and_waves.wave-basics",),
        ("sound waves", "sound", "echo", "echoes", "sonar", "ultrasound", "speed of sound", "pitch", "loudness", "decibel", "thunder and lightning", "resonance", "sound wave", "ecco"),
        "Sound is a longitudinal wave: pressure travels through air, water or solids, but not through empty space. In air it goes about $340$ m/s, in water about $1500$ m/s. "
        "A higher frequency means a higher pitch, a larger amplitude a louder sound; we hear from about $20$ Hz to $20$ kHz. An echo goes there and back, so an echo after $2$ s comes from a wall at "
        "$\\frac{340 \\cdot 2}{2} = 340$ m. The usual mistakes are to forget the way back, and to think that loud sound travels faster.",
    ),
    _skill(
        "reflection-and-refraction", "Reflection and refraction", "Light", "Rays", ("electricity_and_waves.wave-basics", "trigonometry.right-triangles"),
        ("reflection", "refraction", "optics", "snell", "snells law", "snell's law", "refractive index", "critical angle", "total internal reflection", "mirror", "mirrors", "angle of incidence", "light rays", "bending light", "snels law"),
        "Angles of light are measured from the normal, the line at right angles to the surface. In a mirror the angle of reflection equals the angle of incidence. Entering glass or water, light becomes slower and "
        "bends towards the normal; leaving, it bends away: $n_1 \\sin \\alpha = n_2 \\sin \\beta$ (Snell's law). In glass with $n = 1.5$ its speed is $\\frac{3 \\cdot 10^8}{1.5} = 2 \\cdot 10^8$ m/s. "
        "Beyond the critical angle no light leaves any more. The usual mistake is to measure angles from the surface instead of from the normal.",
    ),
    _skill(
        "lenses", "Lenses and images", "Light", "Lenses", ("electricity_and_waves.reflection-and-refraction", "arithmetic.fraction-addition"),
        ("lens", "optics", "focal length", "convex lens", "concave lens", "converging lens", "diverging lens", "magnifying glass", "thin lens equation", "lens equation", "real image", "virtual image", "ray diagram", "ray diagrams", "dioptre", "lense"),
        "A converging lens brings parallel light together in its focus, at the focal length $f$. The distances of object and image follow $\\frac{1}{f} = \\frac{1}{g} + \\frac{1}{b}$. "
        "With $f = 10$ cm and an object at $15$ cm, $\\frac{1}{b} = \\frac{1}{10} - \\frac{1}{15} = \\frac{1}{30}$, so the image lies at $30$ cm: real, upside down and larger. Closer than $f$ the lens is a magnifying "
        "glass; its image is virtual and upright. A diverging lens always makes small upright images. The usual mistake is to forget to turn the last fraction over.",
    ),
    _skill(
        "superposition", "Standing waves, interference and Doppler effect", "Waves", "Waves together", ("electricity_and_waves.wave-basics",),
        ("standing waves", "standing wave", "stationary waves", "interference", "superposition", "doppler", "doppler effect", "nodes and antinodes", "harmonics", "constructive interference", "destructive interference", "double slit", "diffraction", "overtone"),
        "Where waves meet they add up. Crest on crest gives a larger wave, crest on trough cancels: that depends on the path difference, a whole or a half number of wavelengths. On a string waves run to and fro and form a "
        "standing wave with nodes at rest; $n$ loops on a length $L$ mean $\\lambda = \\frac{2L}{n}$, so $3$ loops on $0.6$ m give $\\frac{2 \\cdot 0.6}{3} = 0.4$ m. A source that comes nearer sounds "
        "higher (Doppler effect). The usual mistake is to take one loop for a whole wavelength.",
    ),
    _skill(
        "electromagnetic-spectrum", "Electromagnetic spectrum", "Light", "Electromagnetic waves", ("electricity_and_waves.wave-basics", "arithmetic.powers-and-roots"),
        ("em spectrum", "electromagnetic waves", "em waves", "radio waves", "microwaves", "infrared", "ultraviolet", "x-rays", "x rays", "gamma rays", "visible light", "radiation", "speed of light", "uv"),
        "Radio waves, microwaves, infrared, visible light, ultraviolet, X-rays and gamma rays are all the same kind of wave. In this order the wavelength falls and the frequency rises. In empty space all travel at "
        "$c = 3 \\cdot 10^8$ m/s, and $c = f \\lambda$: a wave of $3$ m has $f = \\frac{3 \\cdot 10^8}{3} = 10^8$ Hz. The higher the frequency, the more energy each packet carries; from ultraviolet on it can harm cells. "
        "The usual mistakes are to let long waves have high frequencies, and to think that gamma rays are faster than radio waves.",
    ),
)  # fmt: skip
