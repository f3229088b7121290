"""Linear algebra: products of matrices."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Matrix,
    Vector,
    apart,
    apply,
    dot,
    mat,
    mat_proof,
    matmul,
    products,
    rows,
    shown,
    three,
    times,
    transposed,
    vec,
    vec_proof,
)  # fmt: skip

_A = (((1, 2), (3, -1)), ((2, 1), (-3, 4)), ((3, -2), (1, 5)), ((4, 1), (2, 3)), ((-1, 3), (2, 5)), ((5, 2), (-1, 4)))
_B = (((2, 1), (4, 3)), ((1, -2), (5, 3)), ((3, 4), (-1, 2)), ((2, 5), (1, -3)), ((6, 1), (-2, 3)))


@template(
    "linear_algebra.matrix-times-vector",
    skill=("linear_algebra.matrix-product", "linear_algebra.linear-maps"),
    kind="algebraic",
    difficulty=-0.8,
    reason="two short dot products",
    variants=12,
    where=lambda m, v: 0 not in apply(m, v) and apply(m, v) != apply(transposed(m), v),
    m=_A,
    v=((2, 3), (4, -1), (-2, 5), (1, 4), (3, -2)),
)
def matrix_times_vector(m: Matrix, v: Vector) -> Draft:
    key = apply(m, v)
    return Draft(
        stem=f"Let $A = {mat(m)}$ and $\\vec{{v}} = {mat([[x] for x in v])}$. Work out $A\\vec{{v}}$. Write it like $(1, 2)$.",
        key=vec(key),
        proof=vec_proof(f"matmul({rows(m)}, [{v[0]}, {v[1]}])", 2),
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(apply(transposed(m), v)),
                misconception="columns-for-rows",
                feedback="You went down the columns of $A$. Each row of $A$ makes one component.",
            ),
            Wrong(
                answer=vec((m[0][0] * v[0], m[1][1] * v[1])),
                misconception="multiplies-entry-by-entry",
                feedback="You used only the entries on the diagonal. Each row has two entries, and both count.",
            ),
            Wrong(
                answer=vec(times(dot((1, 1), v), (m[0][0], m[1][1]))),
                misconception="multiplies-the-sums",
                feedback="You added the components of the vector first. They go with different entries of the row.",
            ),
        ),
        hints=(
            "Begin with the first row of the matrix. What does it do with the vector?",
            "Each component of the result is the dot product of one row of the matrix with the vector.",
            f"The first row gives ${products(m[0], v)} = {key[0]}$. The second row does the same for the second component.",
        ),
        explanation=(
            f"First row: ${products(m[0], v)} = {key[0]}$",
            f"Second row: ${products(m[1], v)} = {key[1]}$",
            f"The result is ${vec(key)}$",
        ),
        harder=0.2 if min(*v, *m[0], *m[1]) < 0 and v[1] < 0 else 0.0,
    )


@template(
    "linear_algebra.size-of-a-product",
    skill="linear_algebra.matrix-product",
    kind="single_choice",
    difficulty=-0.8,
    reason="only sizes are compared",
    variants=11,
    where=lambda p, q, r: len({p, q, r}) == 3,
    p=(2, 3, 4, 5),
    q=(2, 3, 4, 6),
    r=(1, 2, 3, 5),
)
def size_of_a_product(p: int, q: int, r: int) -> Draft:
    def size(a: int, b: int) -> str:
        return f"{a} by {b}"

    return Draft(
        stem=f"The matrix $A$ has the size {size(p, q)} (rows by columns), the matrix $B$ has the size {size(q, r)}. Which size has the product $AB$?",
        key=size(p, r),
        proof=f"'{p} by ' + text(len(matmul([[1 for b in range({q})] for a in range({p})], [[1 for b in range({r})] for a in range({q})])[0]))",
        wrong=[
            Wrong(
                answer=size(q, q),
                misconception="keeps-inner-sizes",
                feedback=f"You kept the two numbers {q} in the middle. They only have to agree, and then they disappear.",
            ),
            Wrong(
                answer=size(r, p),
                misconception="swaps-row-and-column",
                feedback="The two numbers are right, but rows come first. How many rows has $A$?",
            ),
            Wrong(
                answer=size(p, q),
                misconception="keeps-size-of-first",
                feedback="That is the size of $A$ itself. How many columns has the result?",
            ),
        ],
        hints=(
            "From which of the two matrices does the product get its rows, and from which its columns?",
            "The number of rows comes from the left matrix, the number of columns from the right one. The numbers in the middle must agree.",
            f"Write the sizes side by side: {p} by {q}, then {q} by {r}. The inner numbers agree and drop out.",
        ),
        explanation=(
            f"The {q} columns of $A$ fit the {q} rows of $B$, so the product exists.",
            f"It has the {p} rows of $A$ and the columns of $B$: {size(p, r)}",
        ),
    )


@template(
    "linear_algebra.product-of-two-matrices",
    skill="linear_algebra.matrix-product",
    kind="single_choice",
    difficulty=0.1,
    reason="four dot products, and the order matters",
    variants=12,
    where=lambda a, b: matmul(a, b) != matmul(b, a),
    a=_A,
    b=_B,
)
def product_of_two_matrices(a: Matrix, b: Matrix) -> Draft:
    key = matmul(a, b)
    by_entry = tuple(tuple(x * y for x, y in zip(one, other, strict=True)) for one, other in zip(a, b, strict=True))
    return Draft(
        stem=f"Let $A = {mat(a)}$ and $B = {mat(b)}$. Which matrix is the product $AB$?",
        key=shown(mat(key)),
        proof=mat_proof(f"matmul({rows(a)}, {rows(b)})"),
        wrong=three(
            shown(mat(key)),
            Wrong(
                answer=shown(mat(by_entry)),
                misconception="multiplies-entry-by-entry",
                feedback="You multiplied entries at the same place. Each entry needs a whole row and a whole column.",
            ),
            Wrong(
                answer=shown(mat(matmul(b, a))),
                misconception="wrong-order-of-product",
                feedback="That is $BA$. The order matters: rows are taken from the left matrix.",
            ),
            Wrong(
                answer=shown(mat(matmul(a, transposed(b)))),
                misconception="rows-with-rows",
                feedback="You multiplied rows of $A$ with rows of $B$. Go down the columns of $B$.",
            ),
            Wrong(
                answer=shown(mat(transposed(key))),
                misconception="swaps-row-and-column",
                feedback="The numbers are right but two of them stand in the wrong places.",
            ),
        ),
        hints=(
            "Which row and which column make the upper left entry?",
            "Each entry is the dot product of a row of $A$ with a column of $B$.",
            f"Upper left: ${products(a[0], [r[0] for r in b])} = {key[0][0]}$. Upper right: ${products(a[0], [r[1] for r in b])} = {key[0][1]}$.",
        ),
        explanation=(
            f"Row 1: ${products(a[0], [r[0] for r in b])} = {key[0][0]}$ and ${products(a[0], [r[1] for r in b])} = {key[0][1]}$",
            f"Row 2: ${products(a[1], [r[0] for r in b])} = {key[1][0]}$ and ${products(a[1], [r[1] for r in b])} = {key[1][1]}$",
            f"$AB = {mat(key)}$",
        ),
    )


_WORKS = (
    ("A weaver in Guatemala makes shawls and rugs", ("shawl", "rug"), ("kilograms of wool", "hours of work")),
    ("A workshop in Poland builds chairs and tables", ("chair", "table"), ("planks", "hours of work")),
    (
        "A kitchen in Malaysia cooks curries and soups",
        ("pot of curry", "pot of soup"),
        ("cans of coconut milk", "minutes of work"),
    ),
    (
        "A print shop in Ghana makes posters and books",
        ("box of posters", "box of books"),
        ("rolls of paper", "hours of work"),
    ),
)


@template(
    "linear_algebra.entry-with-a-meaning",
    skill="linear_algebra.matrix-product",
    kind="numeric",
    difficulty=0.2,
    reason="a table of needs is a matrix, and one entry of a product is asked for in words",
    variants=11,
    where=lambda needs, orders, work, ask: len({*needs[0], *needs[1]}) == 4,
    needs=(((3, 5), (4, 9)), ((2, 7), (6, 5)), ((2, 4), (8, 3)), ((5, 6), (2, 9))),
    orders=((10, 4), (6, 8), (12, 5), (7, 20)),
    work=_WORKS,
    ask=(0, 1),
)
def entry_with_a_meaning(
    needs: Matrix, orders: Vector, work: tuple[str, tuple[str, str], tuple[str, str]], ask: int
) -> Draft:
    what, goods, stuff = work
    column = [row[ask] for row in needs]
    parts = [n * x for n, x in zip(orders, column, strict=True)]
    key, other = sum(parts), dot(orders, [row[1 - ask] for row in needs])
    return Draft(
        stem=f"{what}. One {goods[0]} takes {needs[0][0]} {stuff[0]} and {needs[0][1]} {stuff[1]}, one {goods[1]} takes {needs[1][0]} {stuff[0]} and {needs[1][1]} {stuff[1]}. For an order of {orders[0]} and {orders[1]}, the needs are the product ${mat([orders])} {mat(needs)}$. How many {stuff[ask]} does the order take?",
        key=key,
        proof=f"matmul([[{orders[0]}, {orders[1]}]], {rows(needs)})[0][{ask}]",
        wrong=apart(
            key,
            Wrong(
                answer=other,
                misconception="wrong-coordinate",
                feedback=f"That is the number of {stuff[1 - ask]}. The other column is asked for.",
            ),
            Wrong(
                answer=dot(orders, needs[ask]),
                misconception="rows-with-rows",
                feedback=f"You used the row of one {goods[ask]}. All {stuff[ask]} stand in one column.",
            ),
            Wrong(
                answer=sum(orders) * sum(column),
                misconception="multiplies-the-sums",
                feedback="You multiplied the sums. Each number of pieces goes with its own need.",
            ),
        ),
        hints=(
            f"In which column of the matrix do the {stuff[ask]} stand?",
            "The entry is the dot product of the row of the order with that column.",
            f"For the first sort: ${orders[0]} \\cdot {column[0]} = {parts[0]}$. For the second: ${orders[1]} \\cdot {column[1]} = {parts[1]}$.",
        ),
        explanation=(
            f"The {stuff[ask]} stand in column {ask + 1}.",
            f"Row times column: ${products(orders, column)} = {key}$",
        ),
    )


@template(
    "linear_algebra.power-of-a-matrix",
    skill="linear_algebra.matrix-product",
    kind="numeric",
    difficulty=0.9,
    reason="a pattern in powers has to be found and continued",
    variants=11,
    where=lambda k, n, sort: k * n not in (k, n, 1, 0) and (sort == "shear" or k < 4),
    k=(2, 3, 4, 5, 7),
    n=(4, 5, 6, 10, 20),
    sort=("shear", "diagonal"),
)
def power_of_a_matrix(k: int, n: int, sort: str) -> Draft:
    if sort == "diagonal":
        n = min(n, 6)
    m = ((1, k), (0, 1)) if sort == "shear" else ((k, 0), (0, n + 5))
    key = k * n if sort == "shear" else k**n
    place = "upper right" if sort == "shear" else "upper left"
    square = matmul(m, m)
    cell = "[0][1]" if sort == "shear" else "[0][0]"
    power = rows(m)
    for _ in range(min(n, 6) - 1):
        power = f"matmul({power}, {rows(m)})"
    proof = f"{power}{cell}" if n <= 6 else f"sum({k} for step in range({n}))"
    return Draft(
        stem=f"Let $A = {mat(m)}$. What is the {place} entry of $A^{{{n}}}$?",
        key=key,
        proof=proof,
        wrong=apart(
            key,
            Wrong(
                answer=k**n if sort == "shear" else k * n,
                misconception="powers-entry-by-entry" if sort == "shear" else "multiplies-by-exponent",
                feedback="You raised this entry to the power by itself. Work out $A^2$ and see what really happens to it."
                if sort == "shear"
                else f"You multiplied the entry by {n}. Work out $A^2$ and see what really happens to it.",
            ),
            Wrong(
                answer=square[0][1] if sort == "shear" else square[0][0],
                misconception="stops-too-early",
                feedback="That is the entry of $A^2$. Go on multiplying by $A$, and look for a pattern.",
            ),
        ),
        hints=(
            "Work out $A^2$ and $A^3$ first. What happens to this entry from one power to the next?",
            "Look whether the entry grows by adding the same number each time, or by multiplying with the same number.",
            f"$A^2 = {mat(square)}$ and $A^3 = {mat(matmul(square, m))}$. Continue the pattern up to the power {n}.",
        ),
        explanation=(
            f"$A^2 = {mat(square)}$ and $A^3 = {mat(matmul(square, m))}$",
            f"With each step the entry grows by {k}."
            if sort == "shear"
            else f"With each step the entry is multiplied by {k}.",
            f"After {n} factors it is ${n} \\cdot {k} = {key}$"
            if sort == "shear"
            else f"After {n} factors it is ${k}^{{{n}}} = {key}$",
        ),
        harder=-0.15 if sort == "diagonal" else 0.0,
    )
