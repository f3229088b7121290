"""Programming, reading and tracing Python: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="programming",
    name="Programming (Python)",
    aliases=("programming", "python", "coding", "code", "computer science", "informatics", "cs", "scripts", "reading code"),
)  # fmt: skip


def _skill(
    name: str, title: str, chapter: str, section: str, before: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"programming.{name}", subject="programming", name=title, chapter=chapter, section=section,
        prerequisites=tuple(item if "." in item else f"programming.{item}" for item in before), aliases=aliases, note=note,
    )  # fmt: skip


SKILLS = (
    _skill(
        "expressions", "Expressions and operators in Python", "Values", "Operators", ("arithmetic.order-of-operations",),
        ("python operators", "floor division", "modulo", "mod operator", "integer division", "//", "double slash", "percent sign in python", "precedence", "python maths"),
        "An expression is a piece of code that has a value, such as `2 + 3 * 4`. Python calculates as mathematics does: brackets first, then powers (`**`), "
        "then `*`, `/`, `//` and `%` from left to right, and at last plus and minus. The operator `//` gives the whole part of a division, and `%` gives the remainder: "
        "`17 // 5` is `3` and `17 % 5` is `2`. The usual mistake is to mix these two up, or to read `**` as a simple product: `2 ** 3` is `8`, not `6`.",
    ),
    _skill(
        "variables", "Variables and assignment", "Values", "Variables", ("expressions",),
        ("assignment", "equals sign in python", "swap variables", "naming variables", "assigning values", "+="),
        "A variable is a name for a value. The line `x = 5` does not say that two things are equal: it stores the value of the right side under the name on the left. "
        "The right side is calculated first, with the values of this moment, so `x = x + 1` makes `x` one larger. Example: after `x = 5`, `y = x` and `x = 8` the variable `y` still has the value `5`. "
        "The usual mistake is to think that `y` follows later changes of `x`, as in a formula.",
    ),
    _skill(
        "types", "Types and conversion", "Values", "Types", ("variables",),
        ("data types", "int and float", "str", "type conversion", "casting", "int()", "string to number", "boolean type", "input function", "typeerror"),
        "Every value has a type: `int` for whole numbers, `float` for numbers with a point, `str` for texts in quotes, `bool` for `True` and `False`. "
        "The type decides what an operator does: `2 + 3` is `5`, but `\"2\" + \"3\"` is the text `23`. With `int(...)`, `float(...)` and `str(...)` a value is converted, for instance `int(\"12\") + 1` is `13`. "
        "The function `input` always gives a text. The usual mistake is to calculate with what somebody typed before it is converted.",
    ),
    _skill(
        "strings", "Strings: index, slice, methods", "Values", "Strings", ("types",),
        ("string", "text in python", "slicing", "substring", "string methods", "upper lower", "string index", "reverse a string", "len of a string", "strings"),
        "A string is a text. Its characters are numbered from zero, so in `word = \"river\"` the character `word[0]` is `r` and `word[-1]` is the last one. "
        "A slice `word[1:4]` takes the characters from place 1 up to, but not including, place 4: `ive`. Methods such as `word.upper()` or `word.replace(\"r\", \"l\")` give a new text and leave the old one alone. "
        "The usual mistakes are to count from one, to include the end of a slice, and to forget to store what a method gives back.",
    ),
    _skill(
        "conditionals", "Conditions and Boolean logic", "Control flow", "Conditionals", ("types",),
        ("if else", "elif", "if statement", "boolean logic", "and or not", "comparison operators", "conditions", "boolean", "true false", "if statements"),
        "An `if` runs its block only where its condition is true. With `elif` and `else` exactly one branch of the chain runs: the first one whose condition is true, whatever comes later. "
        "Conditions are joined with `and` (both), `or` (at least one) and `not`. Example: with `t = 25` the chain `if t > 30: ... elif t > 20: ... else: ...` runs the second branch. "
        "The usual mistakes are to think that several branches of a chain run, to mix up `=` and `==`, and to forget that `not` comes before `and`, and `and` before `or`.",
    ),
    _skill(
        "while-loops", "While loops", "Control flow", "Loops", ("conditionals",),
        ("while loop", "infinite loop", "endless loop", "loops", "loop condition", "whlie"),
        "A `while` loop repeats its block as long as its condition is true. The condition is tested before each turn, also before the first, so the block may never run at all. "
        "Example: `n = 1`, then `while n < 20: n = n * 3` gives `n` the values `3`, `9` and `27`; at `27` the condition is false and the loop ends. "
        "The usual mistakes are to stop one turn too early or too late, to take the last value that met the condition for the final one, and to forget the line that changes the variable, so that the loop never ends.",
    ),
    _skill(
        "for-loops", "For loops and range", "Control flow", "Loops", ("variables",),
        ("for loop", "range", "range function", "loops", "loop", "iteration", "for in", "counting loop", "for loops", "forloop"),
        "A `for` loop goes through values one after the other. `range(5)` gives the numbers 0, 1, 2, 3, 4: five values, and the end is not among them. `range(2, 10, 3)` starts at 2 and goes in steps of 3: 2, 5, 8. "
        "Example: `total = 0`, then `for i in range(4): total += i` adds 0, 1, 2 and 3, which gives `6`. "
        "The usual mistake is to include the end of the range, or to start counting from one where no start is given.",
    ),
    _skill(
        "nested-loops", "Nested loops", "Control flow", "Loops", ("for-loops",),
        ("loop in a loop", "double loop", "inner loop", "outer loop", "loops inside loops", "nested for", "nested loop"),
        "A loop inside a loop is nested: for each turn of the outer loop the inner loop runs from its beginning to its end. With 3 outer and 4 inner turns the innermost line runs 12 times. "
        "If the inner range depends on the outer variable, as in `for j in range(i)`, the turns must be added: for `i` = 0, 1, 2, 3 they are 0 + 1 + 2 + 3 = 6. "
        "The usual mistakes are to add the two numbers of turns instead of multiplying them, and to think that both variables move on together.",
    ),
    _skill(
        "tracing", "Tracing a program", "Control flow", "Tracing", ("for-loops", "conditionals"),
        ("trace table", "dry run", "tracing tables", "step through code", "follow a program", "desk check", "trace code"),
        "Tracing means to play computer: go through a program line by line and write down what every variable holds. A trace table has a column for each variable and a row for each turn of a loop. "
        "Example: with `a = 1`, then three times `a = a + a`, the rows show `2`, `4` and `8`. A row holds the values at the end of that turn, so each row is made from the row above it. "
        "The usual mistakes are to use a value that a line before has changed already, and to skip a row.",
    ),
    _skill(
        "lists", "Lists in Python", "Data structures", "Lists", ("for-loops", "strings"),
        ("array", "append", "arrays", "list slicing", "aliasing", "list index", "list methods", "lists"),
        "A list holds values in an order: `fruits = [\"fig\", \"plum\"]`. Places are numbered from zero, and `fruits[-1]` is the last item. Lists can be changed: `append` adds at the end, `pop` takes an item away, `fruits[0] = \"kiwi\"` replaces one. "
        "After `other = fruits` both names stand for the same list, so a change through one is seen through the other; `fruits[:]` makes a copy. "
        "The usual mistakes are to forget the aliasing, to count places from one, and to use what `append` or `sort` gives back, which is only `None`.",
    ),
    _skill(
        "dictionaries", "Dictionaries", "Data structures", "Dictionaries", ("lists",),
        ("dict", "dictionary", "key value", "hash map", "keys and values", "lookup table", "keyerror", "dicts"),
        "A dictionary stores values under keys: `stock = {\"fig\": 3, \"plum\": 5}`. `stock[\"fig\"]` looks a value up, `stock[\"kiwi\"] = 2` adds a pair or replaces the value of a key that is there already. "
        "A key that is missing raises a `KeyError`; `stock.get(\"pear\", 0)` gives `0` instead. A loop over a dictionary and the operator `in` go by the keys, not by the values. "
        "The usual mistakes are to look for a value with `in`, and to expect that one key can stand twice.",
    ),
    _skill(
        "functions", "Functions in Python", "Functions", "Defining and calling", ("conditionals",),
        ("return", "return vs print", "parameters", "arguments", "default arguments", "scope", "local variable", "python functions", "def"),
        "A function is a named piece of code: `def area(a, b): return a * b`. It runs only when it is called, as in `area(3, 4)`. `return` ends the function and hands a value back to the caller; `print` only shows something on the screen. "
        "A parameter may have a default, as in `def greet(name, times=1)`. Variables that a function assigns are local: they do not change variables of the same name outside. "
        "The usual mistake is to print inside a function and then to go on calculating with its result, which is `None`.",
    ),
    _skill(
        "recursion", "Recursion", "Functions", "Recursion", ("functions",),
        ("recursive", "recursive function", "base case", "function calls itself", "factorial function", "stack overflow"),
        "A recursive function calls itself on a smaller problem. It needs a base case, which is answered at once, and a step that leads towards it. "
        "Example: `def total(n): return 0 if n == 0 else n + total(n - 1)`. The call `total(3)` waits for `total(2)`, which waits for `total(1)` and `total(0)`; then the answers come back: 0, 1, 3, 6. "
        "The usual mistakes are to forget the base case, so that the calls never end and Python raises a `RecursionError`, and to overlook what is done after the inner call returns.",
    ),
    _skill(
        "comprehensions", "List comprehensions", "Data structures", "Comprehensions", ("lists",),
        ("comprehension", "list comprehension", "one line loop", "list comp", "filter a list"),
        "A list comprehension builds a list in one line: `[n * n for n in range(5) if n % 2 == 1]` goes through the numbers 0 to 4, keeps the odd ones and squares them, which gives `[1, 9]`. "
        "Read it in the order in which it works: first `for`, then `if`, and at last the expression in front. It means the same as a loop that appends to an empty list. "
        "The usual mistakes are to test the value after it has been changed by the expression in front, and to expect an item for every turn although the condition leaves some out.",
    ),
    _skill(
        "errors", "Errors, exceptions and debugging", "Functions", "Errors", ("lists", "functions"),
        ("exceptions", "error messages", "debugging", "try except", "traceback", "bugs", "indexerror", "nameerror", "valueerror", "syntax error", "fix my code"),
        "When Python cannot go on, it raises an exception and tells its type and the line. Frequent ones: `NameError` (unknown name), `TypeError` (an operation does not fit the type), `ValueError` (right type, wrong value, as in `int(\"x\")`), "
        "`IndexError` and `KeyError` (no such place or key), `ZeroDivisionError`. A `SyntaxError` is found before any line runs. With `try` and `except` a program deals with an exception and goes on after the block. "
        "The usual mistake is to think that the rest of the `try` block still runs after the line that failed.",
    ),
    _skill(
        "algorithms", "Searching, sorting and their cost", "Algorithms", "Searching and sorting", ("lists", "nested-loops"),
        ("algorithm", "binary search", "linear search", "sorting", "bubble sort", "big o", "complexity", "runtime", "efficiency", "selection sort"),
        "Linear search looks at one item after the other; in a list of n items it may need n looks. Binary search works on sorted lists: it looks at the middle and throws one half away, so 1000 items need about 10 looks. "
        "Bubble sort swaps neighbours that stand in the wrong order and needs about n times n comparisons. The growth matters more than the speed of the computer: if n doubles, linear work doubles and quadratic work is four times as much. "
        "The usual mistake is to use binary search on a list that is not sorted.",
    ),
)  # fmt: skip
