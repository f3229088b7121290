"""OpenDocument texts, each with what a plain reader loses."""

from pathlib import Path
from zipfile import ZipFile

from PIL import Image

from tools.ingestion.convert.writer import read_writer
from tools.ingestion.intake import Media, look
from tools.ingestion.paper import Paper, Remark

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        **{name: name for name in ("office", "style", "text", "table")},
        **{"draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible"},
    }.items()
)
STYLES = """
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Red" style:family="text"><style:text-properties fo:color="#c00000"/></style:style>
<style:style style:name="Ground" style:family="text" style:parent-style-name="B">
  <style:text-properties fo:background-color="#ffff00"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="White" style:family="paragraph"><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="Listed" style:family="paragraph" style:list-style-name="L"/>
<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="3"/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
  <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/>
</text:list-style>
<text:list-style style:name="Boxes">
  <text:list-level-style-bullet text:level="1" text:bullet-char="\uf0a8">
    <style:text-properties fo:font-family="Wingdings"/></text:list-level-style-bullet>
</text:list-style>
"""
LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def read(body: str, folder: Path, **parts: bytes) -> Paper:
    path = folder / "paper.odt"
    with ZipFile(path, "w") as opened:
        opened.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        opened.writestr(
            "content.xml",
            f"<office:document-content {NAMES} {LINKS}><office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        for name, data in parts.items():
            opened.writestr(name.replace("__", "/"), data)
    intake = look(path, path.name)
    assert intake.media is Media.ODT
    return read_writer(intake, folder)


def shown(body: str, folder: Path) -> list[str]:
    return [f"{line.marker} {line.text}".strip() for line in read(body, folder).pages[0].lines]


def item(text: str, more: str = "", **attributes: str) -> str:
    said = "".join(f' text:{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<text:list-item{said}><text:p>{text}</text:p>{more}</text:list-item>"


def test_numbers_that_the_office_counts_are_shown(tmp_path: Path) -> None:
    inner = f"<text:list>{item('a')}{item('b', '<text:list>' + item('deep') + '</text:list>')}</text:list>"
    body = f"""<text:list text:style-name="L">{item("Q", inner)}{item("R", inner)}</text:list><text:p>between</text:p>
      <text:list text:style-name="L" text:continue-numbering="true">{item("S")}{item("T", start_value="9")}</text:list>
      <text:list text:style-name="L">{item("anew")}</text:list>
      <text:list><text:list-item><text:p text:style-name="Listed">by its style</text:p></text:list-item></text:list>
      <text:list text:style-name="Boxes">{item("tick")}{item("☐ typed")}</text:list>"""
    assert shown(body, tmp_path) == [
        *("3. Q", "(a) a", "(b) b", "b.1 deep", "4. R", "(a) a", "(b) b", "b.1 deep", "between", "5. S", "9. T"),
        *("3. anew", "3. by its style", "□ tick", "☐ typed"),
    ]


def test_looks_headings_and_what_is_hidden(tmp_path: Path) -> None:
    body = """<text:h text:outline-level="2">Part</text:h><text:p>x<text:span text:style-name="Up">2</text:span>
      <text:span text:style-name="B">bold</text:span><text:s text:c="2"/>
      <text:span text:style-name="Red">red</text:span> <text:span text:style-name="Ground">ground</text:span>
      <text:span text:style-name="Gone">gone</text:span></text:p>
      <text:p text:style-name="White">white</text:p><text:p>1<text:line-break/>2<text:tab/>3</text:p>
      <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"""
    paper = read(body, tmp_path)
    heading, line, one, two = paper.pages[0].lines
    assert (heading.role, heading.level, heading.text) == ("heading", 2, "Part")
    assert line.text.split() == ["x²", "bold", "red", "ground"]
    assert {run.text for run in line.runs if run.highlighted} == {"red", "ground"}
    assert {run.text for run in line.runs if run.bold} == {"bold", "ground"}
    assert (one.text, two.text) == ("1", "2\t3")
    assert paper.remarks == (Remark(kind="hidden-text", count=2),)


def test_tables_pictures_and_formulae(tmp_path: Path) -> None:
    Image.new("RGB", (20, 10)).save(tmp_path / "box.png")
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    wide = cell.format(' table:number-columns-spanned="2"', "wide") + "<table:covered-table-cell/>"
    body = f"""<table:table><table:table-header-rows><table:table-row>{wide}</table:table-row>
      </table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="1"/>
      {cell.format("", "B")}</table:table-row></table:table>
      <text:p>See <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>
      <draw:frame><draw:image xlink:href="Pictures/box.png"/><svg:desc>a box</svg:desc></draw:frame>
      <draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>"""
    math = b'<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>'
    parts = {"Pictures__box.png": (tmp_path / "box.png").read_bytes(), "Object 1__content.xml": math}
    paper = read(body, tmp_path, **parts)
    page = paper.pages[0]
    assert [(line.cell, line.text.strip()) for line in page.lines] == [
        *(((0, 0, 0), "wide"), ((0, 1, 1), "B"), (None, "See $x^{2}$"), (None, "boxed"))
    ]
    [figure] = page.figures
    assert (figure.alt, figure.after) == ("a box", 3)
