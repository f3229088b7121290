"""Mechanics: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="mechanics",
    name="Mechanics",
    aliases=(
        "physics",
        "mech",
        "mechanic",
        "forces and motion",
        "newtonian mechanics",
        "fisics",
    ),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"mechanics.{name}",
        subject="mechanics",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "speed-and-velocity",
        "Speed and velocity",
        "Motion",
        "Uniform motion",
        ("arithmetic.units-and-rates",),
        (
            "speed", "velocity", "average speed", "distance time graph", "s = vt", "v = s/t", "kinematics",
            "speed distance time", "motion graphs",
        ),
        "Speed tells how much distance is covered in each unit of time: $v = \\frac{s}{t}$. Velocity is speed together "
        "with a direction. A runner who covers $400$ m in $80$ s has the average speed $\\frac{400}{80} = 5$ m/s. "
        "In a distance-time graph the slope is the speed; a horizontal piece means rest. "
        "The usual mistake is to take the mean of two speeds as the average speed of a whole trip. "
        "More time is spent on the slow part, so always divide the total distance by the total time.",
    ),
    _skill(
        "acceleration",
        "Constant acceleration",
        "Motion",
        "Changing speed",
        ("mechanics.speed-and-velocity", "algebra.linear-equations"),
        (
            "acceleration", "accelerating", "suvat", "equations of motion", "braking distance", "deceleration",
            "speeding up", "velocity time graph",
        ),
        "Acceleration tells how much the velocity changes in each second: $a = \\frac{v - u}{t}$, in m/s². "
        "A tram that goes from $4$ m/s to $10$ m/s in $3$ s has $a = \\frac{10 - 4}{3} = 2$ m/s². "
        "From rest the distance is $s = \\frac{1}{2} a t^2$, and always $v^2 = u^2 + 2as$. "
        "In a velocity-time graph the slope is the acceleration and the area below the line is the distance. "
        "The usual mistake is to multiply the final speed by the time, as if it had been that high from the start.",
    ),
    _skill(
        "free-fall",
        "Free fall and projectiles",
        "Motion",
        "Falling and throwing",
        ("mechanics.acceleration",),
        (
            "free fall", "falling", "projectile", "projectile motion", "thrown ball", "gravity fall", "dropping things",
            "freefall",
        ),
        "Where air hardly matters, all bodies fall with the same acceleration, $g \\approx 9.8$ m/s², often rounded to "
        "$10$ m/s². From rest: $v = gt$ and $h = \\frac{1}{2} g t^2$. After $2$ s a stone has about $v = 10 \\cdot 2 = 20$ m/s "
        "and has fallen $h = 5 \\cdot 2^2 = 20$ m. A body that is thrown sideways falls just as fast and moves on "
        "sideways at constant speed. The usual mistakes are to let heavier bodies fall faster and to forget the "
        "square of the time.",
    ),
    _skill(
        "newtons-laws",
        "Newton's laws of motion",
        "Forces",
        "Force and motion",
        ("mechanics.acceleration",),
        (
            "newton", "newtons laws", "f = ma", "f=ma", "net force", "resultant force", "inertia", "action reaction",
            "force mass acceleration", "newtons 2nd law", "neutons laws",
        ),
        "First law: without a net force a body rests or keeps its velocity. Second law: the net force gives the "
        "acceleration, $F = ma$. Third law: if A pushes B, then B pushes A back just as strongly. "
        "Example: a cart of $4$ kg is pulled with $20$ N against $8$ N of friction, so "
        "$a = \\frac{20 - 8}{4} = 3$ m/s². The usual mistake is to think that motion needs a force. "
        "A force is needed only to change a motion; at constant velocity all forces balance.",
    ),
    _skill(
        "weight-and-friction",
        "Weight, friction and slopes",
        "Forces",
        "Everyday forces",
        ("mechanics.newtons-laws",),
        (
            "weight", "mass and weight", "friction", "coefficient of friction", "inclined plane", "slope", "normal force",
            "gravity", "ramp", "mass vs weight",
        ),
        "Mass is the amount of matter, in kilograms, and is the same everywhere. Weight is the force of gravity on it: "
        "$W = mg$, in newtons. A bag of $6$ kg weighs $6 \\cdot 10 = 60$ N on Earth and only about $6 \\cdot 1.6 = 9.6$ N "
        "on the Moon. Friction acts against sliding; while a body slides it is $\\mu$ times the force that presses the "
        "surfaces together. On a slope only a part of the weight pulls downhill. "
        "The usual mistake is to give a weight in kilograms.",
    ),
    _skill(
        "moments",
        "Moments and levers",
        "Forces",
        "Turning effects",
        ("mechanics.weight-and-friction",),
        (
            "lever", "levers", "torque", "moment", "seesaw", "see-saw", "turning effect", "pivot", "balance",
            "moment of a force", "torc",
        ),
        "The moment of a force is its turning effect about a pivot: force times the distance of its line from the pivot, "
        "$M = F \\cdot d$, in newton metres. A body is in balance when the moments in both directions are equal. "
        "A child of $300$ N at $2$ m balances one of $400$ N at $1.5$ m, since $300 \\cdot 2 = 400 \\cdot 1.5 = 600$. "
        "The usual mistake is to compare the forces alone. A small force far from the pivot can turn as much as "
        "a large one close to it.",
    ),
    _skill(
        "work-and-energy",
        "Work and energy",
        "Energy",
        "Forms of energy",
        ("mechanics.newtons-laws", "arithmetic.powers-and-roots"),
        (
            "energy", "work", "kinetic energy", "potential energy", "conservation of energy", "ke", "gpe", "pe",
            "energy conservation", "joules",
        ),
        "Work is done when a force moves something along its direction: $W = F \\cdot s$, in joules. It changes energy. "
        "Height stores $E = mgh$, motion $E = \\frac{1}{2} m v^2$, and without losses their sum stays the same. "
        "A ball of $2$ kg at $4$ m/s has $\\frac{1}{2} \\cdot 2 \\cdot 4^2 = 16$ J. "
        "The usual mistake is to forget the square: at twice the speed a body has four times the kinetic energy, "
        "which is why its braking distance is four times as long.",
    ),
    _skill(
        "power-and-efficiency",
        "Power and efficiency",
        "Energy",
        "Rate of work",
        ("mechanics.work-and-energy", "arithmetic.percentages"),
        ("power", "efficiency", "watts", "watt", "kilowatt", "p = w/t", "horsepower", "how efficient"),
        "Power is work done in each second: $P = \\frac{W}{t}$, in watts. A pump that does $6000$ J of work in $30$ s has "
        "$P = \\frac{6000}{30} = 200$ W. At constant speed $P = F \\cdot v$. Efficiency compares what comes out in a "
        "useful form with what was put in; it is never above $100\\%$. A motor that takes in $250$ J and gives $200$ J "
        "has $\\frac{200}{250} = 80\\%$. The usual mistake is to mix up energy and power: "
        "a weak motor can do the same work, it only takes longer.",
    ),
    _skill(
        "momentum",
        "Momentum and collisions",
        "Momentum",
        "Collisions and impulse",
        ("mechanics.newtons-laws",),
        (
            "momentum", "impulse", "collision", "collisions", "crash", "recoil", "conservation of momentum", "p = mv", "bumping",
        ),
        "Momentum is mass times velocity, $p = mv$, and it has a direction. In a collision without forces from outside "
        "the total momentum stays the same, even where kinetic energy is lost. A wagon of $3$ t at $4$ m/s that couples "
        "to one of $1$ t at rest moves on at $\\frac{3 \\cdot 4}{3 + 1} = 3$ m/s. A force changes momentum over time: "
        "$F \\cdot t = \\Delta p$. The usual mistake is to forget the sign: bodies that move in opposite directions "
        "have momenta with opposite signs.",
    ),
    _skill(
        "circular-motion",
        "Circular motion",
        "Motion",
        "Moving in a circle",
        ("mechanics.newtons-laws",),
        (
            "circular motion", "centripetal", "centripetal force", "centrifugal", "orbit", "going round", "rotation",
            "carousel", "period and frequency",
        ),
        "A body on a circle at constant speed still accelerates, since its direction changes all the time. The "
        "acceleration points to the centre and is $a = \\frac{v^2}{r}$, so a force $F = \\frac{m v^2}{r}$ towards the centre "
        "is needed: a rope, friction or gravity. A ball of $2$ kg at $3$ m/s on a circle of $1$ m needs "
        "$\\frac{2 \\cdot 3^2}{1} = 18$ N. The usual mistake is to think that the body is pushed outward. "
        "Without the inward force it would fly off straight ahead, along the tangent.",
    ),
)  # fmt: skip
