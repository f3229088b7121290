"""The page's scripts as one: what runs when, and what is refused."""

import json
import subprocess

import pytest

from channels.web.assets import Assets
from channels.web.bundle import NotOfOurs, bundled
from tests import needs

MODULES = {
    "app/main.js": '// Begins.\n\nimport words from "./words.js";\n'
    'import { add as plus, Two } from "../sums/sums.js";\n\n'
    "/**\n * Runs it.\n * @param {number} one * is no end\n */\nasync function run(one) {\n"
    '  console.log(plus(one, new Two().value), words["a//b"], /** @type {any} */ (globalThis).none);\n'
    '  const { late } = await import("../late/late.js");\n  console.log(late());\n}\nrun(1);\n',
    "app/words.js": 'export default {"a//b": "/* no comment */"};\n',
    "sums/sums.js": "export const TWO = 2;\nexport class Two {\n  value = TWO;\n}\n"
    "export function add(a, b) {\n  return a + b; // adds\n}\nexport async function none() {}\n",
    "late/late.js": 'import { TWO } from "../sums/sums.js";\nconsole.log("late");\nexport const late = () => TWO;\n',
    "other/unasked.js": "import nothing;\n",
}


@needs.node
def test_it_does_what_the_modules_do() -> None:
    made = bundled(MODULES, "app/main.js")
    ran = subprocess.run(
        ["node", "--input-type=module"], input=made, capture_output=True, text=True, check=True, timeout=20
    )
    assert ran.stdout == "3 /* no comment */ undefined\nlate\n2\n"


def test_comments_are_left_out_and_words_that_look_so_are_not() -> None:
    made = bundled(MODULES, "app/main.js")
    assert all(piece not in made for piece in ("Runs it", "Begins", "@type", "unasked"))
    assert '{"a//b": "/* no comment */"}' in made


def test_the_same_modules_give_the_same_bytes() -> None:
    assert bundled(MODULES, "app/main.js") == bundled(dict(reversed(MODULES.items())), "app/main.js")
    assert Assets("en").digest == Assets("en").digest


@pytest.mark.parametrize(
    "source",
    [
        'import * as all from "../sums/sums.js";\n',
        'import "../sums/sums.js";\n',
        'import {\n  add,\n} from "../sums/sums.js";\n',
        "export { run };\n",
        "export let count = 0;\n",
        'import { run } from "./main.js";\n',
    ],
)
def test_what_is_written_otherwise_is_refused(source: str) -> None:
    with pytest.raises(NotOfOurs):
        bundled(MODULES | {"app/main.js": source}, "app/main.js")


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(KeyError):
        bundled({"main.js": 'import { a } from "./a.js";\n'}, "main.js")


def test_each_page_has_the_scripts_that_it_needs() -> None:
    assets = Assets("en")
    page, frame, approve = (assets.files[name].body.decode() for name in ("page.js", "frame.js", "approve.js"))
    for name in assets.modules:
        folder = name.split("/")[0]
        assert (f'"{name}"() {{' in page) == (folder not in ("widget", "approve")), name
        assert (f'"{name}"() {{' in frame) == (folder != "approve" and name != "widget/loader.js"), name
        assert (f'"{name}"() {{' in approve) or folder != "approve", name
    of_teachers = json.dumps("Merge with next")[1:-1]
    assert (of_teachers in page, of_teachers in approve) == (False, True)
    assert json.dumps("Send")[1:-1] in page
