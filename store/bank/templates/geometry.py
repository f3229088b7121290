"""Geometry: subject and skills, and a small helper that its templates share."""

import math
from fractions import Fraction

from store.bank.template import Wrong
from store.questions import Skill, Subject

SUBJECT = Subject(
    id="geometry",
    name="Geometry",
    aliases=("geo", "geom", "geometrie", "shapes", "shapes and angles", "maths with shapes"),
)

SKILLS = (
    Skill(
        id="geometry.angles",
        subject="geometry",
        name="Angles and parallel lines",
        chapter="Angles",
        section="Angles at lines",
        prerequisites=("arithmetic.order-of-operations",),
        aliases=(
            "angle",
            "angels",
            "angles on a line",
            "vertically opposite angles",
            "angles round a point",
            "angles at a point",
            "corresponding angles",
            "alternate angles",
            "co-interior angles",
            "z angles",
            "f angles",
            "parallel lines",
            "complementary and supplementary",
        ),
        note=(
            "An angle measures a turn, with 360° for a full turn. Angles that together make a straight line add up to 180°, "
            "and where two lines cross, the angles opposite each other are equal. When a line crosses two parallel lines, "
            "corresponding angles (in the same corner of each crossing) are equal, alternate angles are equal as well, and the two "
            "angles between the parallels on one side add up to 180°. Example: next to an angle of 65° on a line lies one of 115°. "
            "The usual mistake is to take two angles as equal that in fact add up to 180°. Look at which of them is "
            "sharp and which is blunt."
        ),
    ),
    Skill(
        id="geometry.triangles",
        subject="geometry",
        name="Triangles and polygons",
        chapter="Angles",
        section="Angles in polygons",
        prerequisites=("geometry.angles", "algebra.linear-equations"),
        aliases=(
            "triangle",
            "angle sum",
            "isosceles",
            "equilateral",
            "exterior angle",
            "polygon angles",
            "quadrilaterals",
            "regular polygons",
            "triangle inequality",
        ),
        note=(
            "The three angles of every triangle add up to 180°. A polygon with n sides can be cut into n - 2 triangles, so its angles "
            "add up to (n - 2) times 180°: a pentagon has 540°. In an isosceles triangle two sides are equal, and so are the two "
            "angles at the third side, the base. Example: with 40° at the tip, each angle at the base is 70°. "
            "An exterior angle equals the sum of the two inner angles that are not next to it. The usual mistake is to "
            "put the equal angles of an isosceles triangle at the wrong corners."
        ),
    ),
    Skill(
        id="geometry.pythagoras",
        subject="geometry",
        name="The theorem of Pythagoras",
        chapter="Lengths",
        section="Right triangles",
        prerequisites=("geometry.triangles", "arithmetic.powers-and-roots"),
        aliases=(
            "pythagoras",
            "pythagorean theorem",
            "a squared plus b squared",
            "a2+b2=c2",
            "hypotenuse",
            "hypotenus",
            "right triangle sides",
        ),
        note=(
            "In a right triangle the two sides at the right angle are the legs a and b, and the side opposite to it is the "
            "hypotenuse c, always the longest. The theorem says that $a^2 + b^2 = c^2$. Example: legs of 6 and 8 give "
            "$c^2 = 36 + 64 = 100$, so $c = 10$. To find a leg, subtract: $a^2 = c^2 - b^2$. It also works the other way: if the "
            "equation holds for three sides, the triangle has a right angle. The usual mistakes are to add the sides without "
            "squaring them, to add where a leg is asked for, and to forget the square root at the end."
        ),
    ),
    Skill(
        id="geometry.area",
        subject="geometry",
        name="Area and perimeter",
        chapter="Areas",
        section="Flat figures",
        prerequisites=("arithmetic.order-of-operations", "algebra.expanding"),
        aliases=(
            "area",
            "perimeter",
            "perimetre",
            "area of a triangle",
            "trapezium",
            "trapezoid",
            "parallelogram",
            "compound shapes",
            "base times height",
            "surface of a shape",
        ),
        note=(
            "The perimeter is the length once round a figure, in cm; the area tells how many unit squares fill it, in cm². A "
            "rectangle has length times width, a parallelogram base times height, a triangle half of that, and a trapezium half the "
            "sum of its parallel sides times their distance. Example: a triangle with base 8 cm and height 5 cm has "
            "$\\frac{1}{2} \\cdot 8 \\cdot 5 = 20$ square centimetres. The usual mistakes are to forget the half and to take a slanted side in place of "
            "the height. The height always stands at a right angle on the base."
        ),
    ),
    Skill(
        id="geometry.circles",
        subject="geometry",
        name="Circles",
        chapter="Areas",
        section="Circles and their parts",
        prerequisites=("geometry.area", "geometry.triangles"),
        aliases=(
            "circle",
            "circumference",
            "pi r squared",
            "area of a circle",
            "radius",
            "diameter",
            "arc length",
            "sector",
            "circle theorems",
            "chord",
        ),
        note=(
            "All points of a circle have the same distance from its centre, the radius r; the diameter is twice as long. The "
            "circumference is $2 \\pi r$ and the area $\\pi r^2$. Example: with a radius of 5 cm the circumference is $10 \\pi$, about 31.4 cm, and "
            "the area $25 \\pi$, about 78.5 cm². A sector or an arc with an angle of 90° is a quarter of the whole. An angle at the "
            "circle is half the angle at the centre over the same arc. The usual mistakes are to mix up the two formulas and "
            "to put in the diameter where the radius belongs."
        ),
    ),
    Skill(
        id="geometry.volume",
        subject="geometry",
        name="Volume and surface",
        chapter="Solids",
        section="Prisms, cylinders, pyramids and spheres",
        prerequisites=("geometry.circles",),
        aliases=(
            "volume",
            "surface area",
            "cuboid",
            "cylinder",
            "cone",
            "sphere",
            "prism",
            "pyramid",
            "volume of a box",
            "3d shapes",
            "solids",
        ),
        note=(
            "Volume tells how many unit cubes fill a solid, in cm³; surface area is the area of all its faces, in cm². A prism or "
            "cylinder has base area times height, a pyramid or cone one third of that, and a sphere $\\frac{4}{3} \\pi r^3$. Example: a cylinder "
            "with radius 3 cm and height 10 cm holds $9 \\pi \\cdot 10 = 90 \\pi$, about 283 cm³. The usual mistakes are to forget the one third "
            "of a cone, to forget faces of the surface, and to think that doubling all lengths doubles the volume: it grows "
            "eightfold."
        ),
    ),
    Skill(
        id="geometry.similarity",
        subject="geometry",
        name="Similarity and congruence",
        chapter="Lengths",
        section="Scale",
        prerequisites=("geometry.triangles", "arithmetic.ratios"),
        aliases=(
            "similar triangles",
            "similar shapes",
            "similarity",
            "congruent",
            "congruence",
            "scale factor",
            "scale drawing",
            "sss sas asa",
            "enlargement ratio",
        ),
        note=(
            "Similar figures have the same shape: equal angles, and sides in the same ratio, the scale factor k. Congruent figures have the "
            "same size as well. Example: triangles with sides 3, 4, 5 and 6, 8, 10 are similar with k = 2. Areas grow with $k^2$ "
            "and volumes with $k^3$, so this larger triangle has four times the area. To find a missing side, match the sides "
            "that correspond and multiply by k. The usual mistakes are to add the difference instead of multiplying, to pair sides that do not "
            "correspond, and to use k for areas."
        ),
    ),
    Skill(
        id="geometry.coordinates",
        subject="geometry",
        name="Coordinate geometry",
        chapter="Coordinates",
        section="Points and lines",
        prerequisites=("geometry.pythagoras", "algebra.linear-equations"),
        aliases=(
            "coordinates",
            "co-ordinates",
            "distance between points",
            "distance formula",
            "midpoint",
            "mid point",
            "gradient of a line",
            "perpendicular lines",
            "equation of a circle",
        ),
        note=(
            "Coordinates turn geometry into calculation. The midpoint of two points has the means of their coordinates. Their "
            "distance comes from Pythagoras: the differences in x and y are the legs. Example: from (1, 2) to (4, 6) the legs are 3 "
            "and 4, so the distance is 5, and the midpoint is (2.5, 4). The slope of a line is the change in y over the change in "
            "x; slopes of lines at right angles have the product -1. The usual mistakes are to lose a minus sign in a difference and to subtract "
            "where the midpoint needs a sum."
        ),
    ),
    Skill(
        id="geometry.transformations",
        subject="geometry",
        name="Transformations and symmetry",
        chapter="Coordinates",
        section="Moving figures",
        prerequisites=("geometry.coordinates", "geometry.similarity"),
        aliases=(
            "transformation",
            "reflection",
            "rotation",
            "translation",
            "enlargement",
            "dilation",
            "symmetry",
            "mirror image",
            "flip turn slide",
            "rotational symmetry",
        ),
        note=(
            "A transformation moves every point of a figure by one rule. A translation shifts it, a reflection flips it over a "
            "line, a rotation turns it about a point, and an enlargement stretches it from a centre. Example: reflecting (3, 2) in the "
            "x-axis gives (3, -2), in the y-axis (-3, 2), and a half turn about the origin (-3, -2). All but the enlargement keep "
            "lengths. The usual mistake is to change the wrong coordinate: a reflection in the x-axis keeps x and changes the "
            "sign of y. A small sketch shows it at once."
        ),
    ),
)


def apart(key: int | float | Fraction | str, *wrong: Wrong) -> list[Wrong]:
    """The wrong answers without those that in this variant equal the key or one before."""
    seen, kept = {str(key)}, []
    for item in wrong:
        mark = str(item.answer)
        if mark not in seen and mark not in ("0",) and not mark.startswith("-"):
            seen.add(mark)
            kept.append(item)
    return kept


def tangent(degrees: float) -> float:
    """The tangent of an angle in degrees, for placing corners."""
    return math.tan(math.radians(degrees))
