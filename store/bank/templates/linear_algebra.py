"""Linear algebra: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="linear_algebra",
    name="Linear algebra",
    aliases=(
        "lin alg", "linalg", "linear alg", "linear algebra", "vectors and matrices", "matrices and vectors", "matrix algebra",
        "matrix maths", "matrix math", "vector algebra", "matrix stuff", "liner algebra", "linear algebra and matrices",
    ),
)  # fmt: skip

SKILLS = (
    Skill(
        id="linear_algebra.vectors",
        subject="linear_algebra",
        name="Vectors",
        chapter="Vectors",
        section="Adding, scaling and length",
        prerequisites=("arithmetic.negative-numbers", "geometry.coordinates", "geometry.pythagoras"),
        aliases=(
            "vector", "vectors", "adding vectors", "vector addition", "vector sum", "scalar multiple",
            "scaling vectors", "length of a vector", "magnitude of a vector", "norm", "norm of a vector", "unit vector",
            "unit vectors", "components of a vector", "vector components",
        ),
        note=(
            "A vector has a length and a direction. Written as $(3, -2)$ it means: 3 steps along x and 2 steps down along y, "
            "from wherever you start. Vectors are added component by component, $(3, -2) + (1, 5) = (4, 3)$, and multiplied by "
            "a number in the same way: $2(3, -2) = (6, -4)$. The length comes from the theorem of Pythagoras: the vector "
            "$(3, 4)$ has the length $\\sqrt{3^2 + 4^2} = 5$. The usual mistakes are to lose a sign when subtracting, and "
            "to add lengths: the sum of two vectors is mostly shorter than both lengths together."
        ),
    ),
    Skill(
        id="linear_algebra.dot-product",
        subject="linear_algebra",
        name="Dot product and angle",
        chapter="Vectors",
        section="Dot product",
        prerequisites=("linear_algebra.vectors", "trigonometry.right-triangles"),
        aliases=(
            "dot product", "dot prod", "dot", "scalar product", "inner product", "angle between vectors",
            "perpendicular vectors", "cosine of the angle", "u dot v", "are two vectors perpendicular",
        ),
        note=(
            "The dot product multiplies matching components of two vectors and adds: $(2, 3) \\cdot (4, -1) = 8 - 3 = 5$. The "
            "result is a number, not a vector. It also equals the product of both lengths times the cosine of the angle between "
            "them. So it is positive for an acute angle, zero for a right angle and negative for an obtuse one. "
            "To find the angle, divide the dot product by both lengths and look up the cosine. The usual mistakes are to write "
            "a vector such as $(8, -3)$ as the result, and to forget to divide by the lengths."
        ),
    ),
    Skill(
        id="linear_algebra.cross-product",
        subject="linear_algebra",
        name="Cross product",
        chapter="Vectors",
        section="Cross product",
        prerequisites=("linear_algebra.dot-product",),
        aliases=(
            "cross product", "cross prod", "crossproduct", "vector product", "u cross v", "right hand rule",
            "vector perpendicular to two vectors", "area of a parallelogram with vectors", "x product",
        ),
        note=(
            "The cross product of two vectors in space is a new vector that is perpendicular to both. For "
            "$\\vec{u} = (u_1, u_2, u_3)$ and $\\vec{v} = (v_1, v_2, v_3)$ it is "
            "$(u_2 v_3 - u_3 v_2, u_3 v_1 - u_1 v_3, u_1 v_2 - u_2 v_1)$. Its length is the area of the parallelogram that "
            "the two span. Example: $(1, 0, 0) \\times (0, 1, 0) = (0, 0, 1)$. Changing the order turns the result round. "
            "The usual mistake is a wrong sign in the middle component. Check by dot products: with both vectors they must be zero."
        ),
    ),
    Skill(
        id="linear_algebra.lines-and-planes",
        subject="linear_algebra",
        name="Lines and planes in space",
        chapter="Vectors",
        section="Lines and planes",
        prerequisites=("linear_algebra.cross-product", "algebra.linear-equations"),
        aliases=(
            "lines and planes", "equation of a plane", "planes", "plane equation", "normal vector", "normal vectors",
            "parametric line", "vector equation of a line", "direction vector", "line in space", "3d lines", "lines in 3d",
            "where a line meets a plane",
        ),
        note=(
            "A line is given by a point on it and a direction: $(x, y, z) = (1, 0, 2) + t(3, 1, -1)$. Each number $t$ gives one "
            "point. A plane is given by an equation such as $2x - y + 3z = 7$, and its coefficients make a normal vector "
            "$(2, -1, 3)$ that is perpendicular to the plane. To find where a line meets a plane, put the coordinates of the "
            "line into the equation and solve for $t$. The usual mistakes are to take the point of the line for its direction, "
            "and to stop at $t$ without finding the point."
        ),
    ),
    Skill(
        id="linear_algebra.elimination",
        subject="linear_algebra",
        name="Elimination with three unknowns",
        chapter="Systems and matrices",
        section="Systems with three unknowns",
        prerequisites=("algebra.linear-systems",),
        aliases=(
            "gaussian elimination", "gauss", "gauss elimination", "gauss jordan", "row reduction", "row reduce", "rref",
            "row echelon form", "echelon form", "augmented matrix", "row operations", "back substitution",
            "systems with three unknowns", "three equations", "3x3 system",
        ),
        note=(
            "Elimination solves a system of linear equations step by step. You may swap two equations, multiply one by a number "
            "that is not zero, and add a multiple of one to another. The aim is a staircase: the last equation holds one "
            "unknown, the one above it two. Then go upwards and put in what you know. Example: from $2z = 6$ follows $z = 3$, "
            "and then $y + z = 5$ gives $y = 2$. A row $0 = 0$ leaves infinitely many solutions, a row $0 = 4$ none. "
            "The usual mistake is to change only the left side of a row."
        ),
    ),
    Skill(
        id="linear_algebra.matrices",
        subject="linear_algebra",
        name="Matrices: size, sum and transpose",
        chapter="Systems and matrices",
        section="Matrices",
        prerequisites=("arithmetic.negative-numbers",),
        aliases=(
            "matrix", "matrices", "matrixes", "matrics", "size of a matrix", "order of a matrix", "matrix addition",
            "adding matrices", "transpose", "transposed", "symmetric matrix", "identity matrix", "diagonal matrix", "entries of a matrix",
        ),
        note=(
            "A matrix is a table of numbers in rows and columns. Its size is told as rows times columns: a $2 \\times 3$ matrix "
            "has two rows and three columns. The entry $a_{21}$ stands in row 2 and column 1: the row always comes first. "
            "Matrices of the same size are added entry by entry, and a number multiplies every entry. The transpose turns rows into "
            "columns. Example: the transpose of a matrix with the rows $(1, 2)$ and $(3, 4)$ has the rows $(1, 3)$ and $(2, 4)$. "
            "The usual mistake is to swap row and column."
        ),
    ),
    Skill(
        id="linear_algebra.matrix-product",
        subject="linear_algebra",
        name="Matrix product",
        chapter="Systems and matrices",
        section="Matrix products",
        prerequisites=("linear_algebra.matrices", "linear_algebra.dot-product"),
        aliases=(
            "matrix multiplication", "multiplying matrices", "matrix product", "matrix times vector", "matrix times matrix", "product of matrices", "multiply matrices", "times two matrices", "powers of a matrix", "row times column",
        ),
        note=(
            "Each entry of a matrix product is a dot product: a row of the left matrix with a column of the right one. So the left "
            "matrix must have as many columns as the right one has rows. A $2 \\times 3$ matrix times a $3 \\times 4$ matrix is "
            "a $2 \\times 4$ matrix. Example: the row $(1, 2)$ with the column $(5, 6)$ gives $1 \\cdot 5 + 2 \\cdot 6 = 17$. "
            "The order matters, $AB$ and $BA$ are mostly different. The usual mistake is to multiply entry by entry, as in a sum."
        ),
    ),
    Skill(
        id="linear_algebra.determinants",
        subject="linear_algebra",
        name="Determinants",
        chapter="Systems and matrices",
        section="Determinants",
        prerequisites=("linear_algebra.matrices",),
        aliases=(
            "determinant", "determinants", "det", "det of a matrix", "2x2 determinant", "3x3 determinant",
            "sarrus", "rule of sarrus", "cofactor expansion", "laplace expansion", "cofactors", "singular matrix",
        ),
        note=(
            "The determinant is one number that belongs to a square matrix. For two rows $(a, b)$ and $(c, d)$ it is $ad - bc$. "
            "Example: $(3, 1)$ and $(2, 4)$ give $3 \\cdot 4 - 1 \\cdot 2 = 10$. For three rows, expand along a row or use the rule of "
            "Sarrus. Its size tells by how much the map scales areas or volumes, and it is zero exactly when the matrix has no "
            "inverse. Swapping two rows changes its sign, and adding a multiple of one row to another changes nothing. "
            "The usual mistake is a sign: adding the second product, or ignoring the alternating signs."
        ),
    ),
    Skill(
        id="linear_algebra.inverse-matrix",
        subject="linear_algebra",
        name="Inverse matrix",
        chapter="Systems and matrices",
        section="Inverse matrices",
        prerequisites=("linear_algebra.matrix-product", "linear_algebra.determinants"),
        aliases=(
            "inverse matrix", "inverse matrices", "inverse of a matrix", "invert a matrix", "matrix inverse", "invertible",
            "invertible matrix", "inverting matrices", "a to the minus one", "inverse matrix method", "matrix equation",
        ),
        note=(
            "The inverse $A^{-1}$ undoes what $A$ does: $A^{-1}A$ is the identity matrix. A matrix with the rows $(a, b)$ and "
            "$(c, d)$ has an inverse when $ad - bc$ is not zero. Swap $a$ and $d$, change the signs of $b$ and $c$, and divide "
            "everything by the determinant. Example: $(2, 1)$ and $(5, 3)$ have determinant 1, so the inverse has the rows $(3, -1)$ "
            "and $(-5, 2)$. A system $A\\vec{x} = \\vec{b}$ is solved by $\\vec{x} = A^{-1}\\vec{b}$. "
            "The usual mistakes are to invert entry by entry and to forget the determinant."
        ),
    ),
    Skill(
        id="linear_algebra.independence-and-rank",
        subject="linear_algebra",
        name="Linear independence and rank",
        chapter="Vector spaces",
        section="Independence and rank",
        prerequisites=("linear_algebra.elimination", "linear_algebra.determinants"),
        aliases=(
            "rank", "rank of a matrix", "linear independence", "linearly independent", "linearly dependent", "linear dependence",
            "independence", "dependent vectors", "independent vectors", "lin independent",
        ),
        note=(
            "Vectors are linearly independent when none of them can be made from the others by adding and scaling. Two vectors "
            "are dependent exactly when one is a multiple of the other: $(2, -4)$ and $(-3, 6)$ are. To test more, write them as "
            "rows and eliminate: a row of zeros means that they are dependent. The number of rows left is the rank "
            "of the matrix. For three vectors in space a determinant that is not zero shows independence. The usual "
            "mistake is to compare vectors in pairs only: three can be dependent although no two are multiples."
        ),
    ),
    Skill(
        id="linear_algebra.basis-and-dimension",
        subject="linear_algebra",
        name="Span, basis and dimension",
        chapter="Vector spaces",
        section="Span and basis",
        prerequisites=("linear_algebra.independence-and-rank",),
        aliases=(
            "basis", "bases of a vector space", "span", "spanning set", "dimension", "dimension of a space", "vector space",
            "vector spaces", "subspace", "subspaces", "coordinates in a basis", "linear combination", "linear combinations",
            "change of basis", "null space", "kernel", "basis vectors",
        ),
        note=(
            "The span of some vectors is everything that can be made from them by scaling and adding. A basis of a space is a "
            "set that spans it and is independent: nothing is missing and nothing is too much. All bases have equally many "
            "vectors, and this number is the dimension. Example: $(1, 0)$ and $(1, 1)$ are a basis of the plane, and "
            "$(5, 2) = 3(1, 0) + 2(1, 1)$, so the coordinates in this basis are 3 and 2. The usual mistake is to "
            "count vectors for the dimension without checking that they are independent."
        ),
    ),
    Skill(
        id="linear_algebra.linear-maps",
        subject="linear_algebra",
        name="Linear maps and their matrices",
        chapter="Linear maps",
        section="Rotations, reflections and other maps",
        prerequisites=("linear_algebra.matrix-product", "geometry.transformations"),
        aliases=(
            "linear map", "linear maps", "linear mapping", "linear transformation", "linear transformations", "rotation matrix",
            "reflection matrix", "matrix transformations", "transformation matrix", "shear", "unit square", "image of a vector",
            "matrix of a map",
        ),
        note=(
            "A linear map moves every vector of the plane in a way that keeps sums and multiples: lines stay lines, and the origin "
            "stays where it is. It is known by two vectors: the first column of its matrix is where $(1, 0)$ goes, the second "
            "where $(0, 1)$ goes. A turn by 90° counterclockwise sends $(1, 0)$ to $(0, 1)$ and $(0, 1)$ to $(-1, 0)$, so its columns are "
            "these. First $A$ and then $B$ is the product $BA$. The usual mistakes are to write the images "
            "as rows and to multiply in the wrong order."
        ),
    ),
    Skill(
        id="linear_algebra.eigenvalues",
        subject="linear_algebra",
        name="Eigenvalues and eigenvectors",
        chapter="Linear maps",
        section="Eigenvalues",
        prerequisites=("linear_algebra.linear-maps", "linear_algebra.determinants", "algebra.quadratic-equations"),
        aliases=(
            "eigenvalue", "eigenvalues", "eigenvector", "eigenvectors", "eigen", "eigen stuff", "eigen values", "eigen vectors",
            "eigan values", "characteristic polynomial", "characteristic equation", "diagonalization",
            "diagonalisation", "diagonalize", "eigenspace",
        ),
        note=(
            "An eigenvector of a matrix $A$ keeps its line: $A\\vec{v}$ is a multiple $\\lambda\\vec{v}$ of it, and the factor "
            "$\\lambda$ is the eigenvalue. To find eigenvalues, subtract $\\lambda$ from each entry on the diagonal, and "
            "set the determinant to zero. Example: rows $(2, 1)$ and $(1, 2)$ give $(2 - \\lambda)^2 - 1 = 0$, so "
            "$\\lambda = 1$ or $\\lambda = 3$. Their sum is the sum of the diagonal, and their product the determinant. The usual mistakes "
            "are to read them off the diagonal of any matrix, and to accept the zero vector as an eigenvector."
        ),
    ),
    Skill(
        id="linear_algebra.projections",
        subject="linear_algebra",
        name="Orthogonality and projection",
        chapter="Vectors",
        section="Projection and distance",
        prerequisites=("linear_algebra.dot-product", "linear_algebra.lines-and-planes"),
        aliases=(
            "projection", "projections", "orthogonal projection", "vector projection", "scalar projection", "orthogonal",
            "orthogonality", "orthogonal vectors", "orthonormal", "gram schmidt", "shadow of a vector", "distance to a plane",
            "distance of a point from a plane",
        ),
        note=(
            "Two vectors are orthogonal when their dot product is zero. The projection of $\\vec{a}$ onto $\\vec{b}$ is the shadow that "
            "$\\vec{a}$ throws on the line of $\\vec{b}$: multiply $\\vec{b}$ by $\\frac{\\vec{a} \\cdot \\vec{b}}{\\vec{b} \\cdot \\vec{b}}$. Example: "
            "for $(4, 3)$ and $(1, 0)$ the factor is $4$, and the projection is $(4, 0)$. What is left, $(0, 3)$, is orthogonal to "
            "$\\vec{b}$, and its length is the distance from the line. The usual mistakes are to divide by the length instead of its "
            "square, and to project onto the wrong vector."
        ),
    ),
)  # fmt: skip
