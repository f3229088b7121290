"""Linear algebra in words: names, rules that hold, and explanations."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_MATRICES = (
    Term("transpose", "the matrix that you get when rows become columns", "It is written with a raised letter.", "The raised letter is a T, and doing it twice brings the old matrix back.", EASY, ("transposed matrix", "transposed")),
    Term("identity matrix", "the square matrix with ones on the main diagonal and zeros elsewhere", "Multiplying by it changes nothing.", "It has the same part among matrices as the number one has among numbers.", EASY, ("identity", "unit matrix")),
    Term("diagonal matrix", "a square matrix with zeros everywhere outside the main diagonal", "Only the places from upper left to lower right may be filled.", "Its name tells where the other numbers stand; its powers are easy to find.", MEDIUM, ("diagonal",)),
    Term("symmetric matrix", "a square matrix that does not change when rows and columns are swapped", "Think of a mirror along the main diagonal.", "What stands above the diagonal stands below it as well, as in a mirror image.", MEDIUM, ("symmetric", "symmetrical matrix", "symmetrical")),
    Term("zero matrix", "the matrix in which every number is 0", "Adding it changes nothing.", "It is named after the only number that stands in it.", EASY, ("null matrix",)),
    Term("triangular matrix", "a square matrix with only zeros below (or only zeros above) its main diagonal", "It is what elimination aims at.", "The numbers that need not be zero fill a figure with three corners.", HARD, ("triangular", "upper triangular matrix", "lower triangular matrix")),
    Term("inverse", "the matrix that undoes what a square matrix does", "Both together give the matrix that changes nothing.", "It is written with a raised -1, and it is missing where the determinant is zero.", MEDIUM, ("inverse matrix",)),
    Term("orthogonal matrix", "a square matrix whose columns are perpendicular to each other and have length 1", "Rotations and reflections have such a matrix.", "Its transpose undoes it. Its name is another word for being at right angles.", HARD, ("orthogonal",)),
    Term("square matrix", "a matrix with as many rows as columns", "Only such matrices have a determinant.", "Its name is that of a figure with four equal sides.", EASY),
    Term("column vector", "a matrix that has one column only", "It stands upright.", "Two words: the first says in which direction its numbers stand, the second that it is an arrow in numbers.", EASY, ("column", "column matrix")),
)  # fmt: skip

matrix_words = naming(
    "linear_algebra.words-for-matrices",
    _MATRICES,
    skill="linear_algebra.matrices",
    ask="What is the name for {what}?",
    says="“{name}” means {what}.",
    slip="confuses-matrix-words",
    reason="a technical word for a description",
)

_SPACES = (
    Term("span", "the set of all vectors that can be made from some vectors by scaling and adding", "The word also means the reach of two stretched arms.", "It tells how far the given vectors reach: a line, a plane or more.", MEDIUM, ("linear span", "linear hull")),
    Term("basis", "a set of vectors that reaches the whole space and has none too many", "Every vector can be built from it, and in one way only.", "Its vectors are independent, and the coordinates belong to it.", MEDIUM),
    Term("dimension", "the number of vectors in every basis of a space", "It is 2 for a plane and 1 for a line.", "It is a number, and it tells how many directions there are.", EASY, ("dim",)),
    Term("subspace", "a part of a vector space that contains all sums and multiples of its own vectors", "A plane through the origin is one, a plane beside the origin is not.", "It is a smaller space inside a larger one, and it always holds the zero vector.", HARD, ("vector subspace", "linear subspace")),
    Term("linear combination", "a sum of multiples of some vectors", "Scale the vectors, then add what you get.", "Two words: the first comes from *line*, the second means that things are put together.", EASY, ("lin combination",)),
    Term("kernel", "the set of all vectors that a linear map sends to the zero vector", "A nut has one too.", "It is also called by two words, of which the first is *null*.", HARD, ("null space", "nullspace")),
    Term("coordinates", "the numbers that tell how much of each basis vector a vector holds", "In the plane there are two of them.", "They depend on the basis; a point on a map has them as well.", EASY, ("coordinate",)),
    Term("zero vector", "the only vector of length 0", "It belongs to every subspace, but to no basis.", "It has no direction. Its name tells all of its components.", EASY, ("null vector",)),
)  # fmt: skip

space_words = naming(
    "linear_algebra.words-for-spaces",
    _SPACES,
    skill="linear_algebra.basis-and-dimension",
    ask="What do we call {what}?",
    says="The word “{name}” stands for {what}.",
    slip="confuses-words-of-spaces",
    reason="a technical word for a description",
)

space_meanings = meaning(
    "linear_algebra.meaning-of-space-words",
    _SPACES,
    skill="linear_algebra.basis-and-dimension",
    ask="What does the word “{name}” mean in linear algebra?",
    says="“{name}” means {what}.",
    slip="confuses-words-of-spaces",
    reason="a definition is recognized among others",
    easier=0.2,
)

rules_of_matrices = sorting(
    "linear_algebra.rules-of-matrices",
    {
        "Which of these rules hold for all square matrices of the same size that have an inverse? Choose all that apply.": (
            ("the transpose of a product is the product of the transposes in the opposite order", "Rows and columns change their parts, and with them the factors change their places."),
            ("the inverse of a product is the product of the inverses in the opposite order", "To undo two steps, the last one is undone first."),
            ("the transpose of a sum is the sum of the transposes", "It makes no difference whether entries are added before or after they move."),
            ("two matrices may change places in a sum", "Entries at the same place are added, and for numbers the order does not matter."),
            ("the inverse of the inverse is the matrix itself", "Undoing what was undone brings back what was there."),
            ("the determinant of a product is the product of the determinants", "Areas and volumes are scaled by both factors, one after the other."),
            ("transposing a matrix keeps its determinant", "Rows and columns play the same part in a determinant."),
        ),
        "Which of these rules do NOT hold for all square matrices of the same size that have an inverse? Choose all that apply.": (
            ("two matrices may change places in a product", "The order of the factors matters in general: turning and then reflecting differs from reflecting and then turning."),
            ("the inverse of a product is the product of the inverses in the same order", "The order is wrong: the step that was done last has to be undone first."),
            ("the determinant of a sum is the sum of the determinants", "The identity matrix and its opposite show it: in the plane both have the determinant 1, and their sum has the determinant 0."),
            ("the inverse of a sum is the sum of the inverses", "It fails for numbers already: one half plus one half is not one quarter."),
            ("doubling a matrix always doubles its determinant", "Each row brings a factor of its own, so with two rows the determinant becomes four times as large."),
            ("the square of a sum is the sum of the squares", "The mixed products are missing, as they would be with numbers."),
        ),
    },
    skill="linear_algebra.inverse-matrix",
    slip="rules-of-numbers-for-matrices",
    clue="Test each rule with simple matrices, or think of matrices as steps that are done one after another.",
    more="Sums of matrices behave like sums of numbers. In a product the order counts, for inverses and transposes it turns round, and a determinant fits products only.",
    reason="rules of numbers have to be told from rules of matrices",
    difficulty=0.6,
    seeds=6,
)  # fmt: skip

why_spaces = essays(
    "linear_algebra.explain-spaces",
    (
        Essay(
            "Three vectors in the plane are given. Explain why they are always linearly dependent.",
            (
                "The plane has the dimension 2, so at most two vectors in it can be independent.",
                "If two of the three vectors are independent, they are a basis, and the third one can be made from them.",
                "If no two of them are independent, they are multiples of each other and so dependent already.",
            ),
            "How many vectors has a basis of the plane?",
            "Take two of the vectors first. Either one is a multiple of the other, or together they reach every point of the plane.",
            "Begin like this: the plane has two dimensions, so two independent vectors are a basis of it.",
            MEDIUM,
        ),
        Essay(
            "Explain what the rank of a matrix tells, and how you would find it for a matrix with three rows.",
            (
                "The rank is the number of rows that are linearly independent of each other.",
                "To find it, multiples of rows are subtracted from other rows until a staircase is reached.",
                "The rank is the number of rows that are not all zeros in the end.",
            ),
            "What happens in elimination to a row that can be made from others?",
            "Say what is counted, and by which steps you bring the matrix into a form where it can be counted.",
            "Begin like this: elimination turns rows that bring nothing new into rows of zeros.",
            EASY,
        ),
        Essay(
            "A plane in space does not go through the origin. Explain why it is not a subspace.",
            (
                "A subspace must contain the zero vector.",
                "It must do so because every multiple of its vectors belongs to it, also the multiple with 0.",
                "A plane beside the origin does not contain the zero vector, so it is none.",
            ),
            "Which vector belongs to every subspace?",
            "A subspace holds all multiples of its vectors. Think of a very special multiple.",
            "Begin like this: take any vector of a subspace and multiply it by 0.",
            HARD,
        ),
        Essay(
            "Explain how you can find out whether two vectors in the plane are a basis of it.",
            (
                "A basis of the plane consists of two vectors that are linearly independent.",
                "Two vectors are independent when neither is a multiple of the other.",
                "This can be tested with the determinant of the two vectors: it must not be zero.",
            ),
            "What must not happen between two vectors of a basis?",
            "Compare the directions of the two vectors. There is also one number that tells it at once.",
            "Begin like this: two vectors on one line do not reach the rest of the plane.",
            EASY,
        ),
    ),
    skill="linear_algebra.independence-and-rank",
    reason="a property has to be explained, not calculated",
)

why_maps = essays(
    "linear_algebra.explain-maps-and-eigenvectors",
    (
        Essay(
            "Explain why a rotation of the plane by 90° about the origin has no eigenvector.",
            (
                "An eigenvector is sent to a multiple of itself, so it stays on its line.",
                "The rotation turns every vector to a line at a right angle to the old one.",
                "So no vector except the zero vector stays on its line, and the zero vector does not count.",
            ),
            "What happens to the line on which an eigenvector lies?",
            "Compare the direction of a vector before and after the turn. Could one be a multiple of the other?",
            "Begin like this: the image of an eigenvector lies on the same line through the origin.",
            MEDIUM,
        ),
        Essay(
            "A reflection in a line through the origin has the eigenvalues 1 and -1. Explain which vectors belong to them.",
            (
                "Vectors along the mirror line do not change, so they have the eigenvalue 1.",
                "Vectors at a right angle to the mirror line are turned into their opposites.",
                "A vector that becomes its own opposite has the eigenvalue -1.",
            ),
            "Which vectors stay where they are in a mirror?",
            "Look at two directions: along the mirror line, and at a right angle to it.",
            "Begin like this: a vector on the mirror line is its own image.",
            MEDIUM,
        ),
        Essay(
            "Explain why the determinant of a 2 by 2 matrix is zero when its map sends the whole plane to a line.",
            (
                "The size of the determinant tells by which factor the map scales areas.",
                "The unit square is sent to a part of a line.",
                "A part of a line has no area, so the factor and the determinant are zero.",
            ),
            "What does a determinant tell about areas?",
            "Follow the unit square: what becomes of it, and which area has its image?",
            "Begin like this: the determinant is the factor by which areas grow or shrink.",
            EASY,
        ),
        Essay(
            "Explain why the order matters when two matrices are multiplied. Use a rotation and a reflection as an example.",
            (
                "A product of matrices means that two maps are carried out one after the other, the right one first.",
                "Rotating first and then reflecting can lead a vector to another place than reflecting first.",
                "An example names a vector with both ways and two different results.",
            ),
            "What does a product of two matrices mean for the maps?",
            "Think of two steps that are carried out one after another, such as a quarter turn and a mirror. Try both orders on one arrow.",
            "Begin like this: take the vector $(1, 0)$, turn it by 90°, then reflect it in the $x$-axis. Now try the other order.",
            HARD,
        ),
        Essay(
            "Explain how the columns of a matrix tell what its linear map does to the plane.",
            (
                "The first column is the image of the vector (1, 0), the second column the image of (0, 1).",
                "Every other vector is a sum of multiples of these two vectors.",
                "A linear map keeps sums and multiples, so the two images fix the image of every vector.",
            ),
            "Which two vectors are sent to the columns?",
            "Think of a vector such as (3, 2) as 3 steps along one vector and 2 along another. What happens to such steps?",
            "Begin like this: multiply the matrix with $(1, 0)$ and see what comes out.",
            EASY,
        ),
    ),
    skill="linear_algebra.linear-maps",
    reason="a geometric property has to be explained, not calculated",
)

why_vectors = essays(
    "linear_algebra.explain-vector-products",
    (
        Essay(
            "Explain the difference between the dot product and the cross product of two vectors in space.",
            (
                "The dot product is a number, the cross product is a vector.",
                "The dot product tells about the angle: it is zero at a right angle.",
                "The cross product is perpendicular to both vectors, and its length is the area of their parallelogram.",
            ),
            "Of which kind is the result of each product?",
            "Say for each product what comes out, and what it tells about the two vectors.",
            "Begin like this: $(1, 0, 0)$ and $(0, 1, 0)$ have the dot product 0 and the cross product $(0, 0, 1)$.",
            EASY,
        ),
        Essay(
            "Two vectors have a negative dot product. Explain what that says about the angle between them, and why.",
            (
                "The dot product is the product of both lengths and the cosine of the angle.",
                "Lengths are positive, so the cosine must be negative.",
                "That means that the angle is larger than 90°.",
            ),
            "Which parts make up the dot product besides the cosine?",
            "Lengths are never negative. So where does the minus come from?",
            "Begin like this: the dot product is length times length times cosine.",
            MEDIUM,
        ),
        Essay(
            "Explain why the cross product of two parallel vectors is the zero vector.",
            (
                "The length of the cross product is the area of the parallelogram that both vectors span.",
                "Parallel vectors lie on one line, so this parallelogram is flat.",
                "Its area is 0, and the only vector of length 0 is the zero vector.",
            ),
            "Which area belongs to the cross product?",
            "Imagine the parallelogram whose sides point the same way.",
            "Begin like this: the longer the cross product, the larger a certain area.",
            HARD,
        ),
    ),
    skill="linear_algebra.cross-product",
    reason="two products have to be compared and explained",
)
