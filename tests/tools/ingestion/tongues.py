"""Papers in ten languages and five formats with the truth about each.

`python -m tests.tools.ingestion.tongues FOLDER` writes them.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from html import escape
from io import BytesIO
from pathlib import Path

from docx import Document

from tests.tools.ingestion.press import Truth

_CHOICES, _OPEN = 6, 3


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """How papers in a language say what their lines are."""

    numbered: str
    """Before each question."""
    sections: tuple[str, str]
    key: str
    choice: str
    open: str
    cities: str
    marks: str = ""
    labels: str = "ABCD"
    label: str = "{}."


TONGUES = {
    "english": Tongue(
        numbered="Question {}.", sections=("Section A", "Section B"), key="Answer key", marks=" [2 marks]",
        choice="Which city lies on river number {}?", open="Explain in two sentences why river {} floods in spring.",
        cities="Leeds Cork Bath Perth Hull Derby York Truro",
    ),
    "spanish": Tongue(
        numbered="Pregunta {}.", sections=("Sección A", "Sección B"), key="Clave de respuestas", marks=" (2 puntos)",
        choice="¿Qué ciudad está junto al río número {}?", open="Explica por qué el río {} crece en primavera.",
        cities="Burgos León Cuenca Soria Jaén Ávila Vigo Lugo", labels="abcd", label="{})",
    ),
    "french": Tongue(
        numbered="Question {} :", sections=("Partie A", "Partie B"), key="Corrigé", marks=" (2 points)",
        choice="Quelle ville se trouve au bord du fleuve numéro {} ?",
        open="Expliquez pourquoi le fleuve {} monte au printemps.",
        cities="Nantes Tours Rouen Brest Dijon Metz Nancy Lille", labels="abcd", label="{})",
    ),
    "german": Tongue(
        numbered="Aufgabe {}:", sections=("Teil A", "Teil B"), key="Lösungen", marks=" (2 Punkte)",
        choice="Welche Stadt liegt am Fluss Nummer {}?", open="Erkläre, warum der Fluss {} im Frühling steigt.",
        cities="Passau Worms Trier Celle Jena Gera Bonn Kiel", labels="abcd", label="{})",
    ),
    "portuguese": Tongue(
        numbered="Questão {}", sections=("Parte A", "Parte B"), key="Gabarito", marks=" (2 pontos)",
        choice="Que cidade fica junto ao rio número {}?", open="Explique por que o rio {} sobe na primavera.",
        cities="Braga Faro Viseu Évora Beja Sines Tomar Ovar", labels="abcd", label="({})",
    ),
    "indonesian": Tongue(
        numbered="Soal nomor {}.", sections=("Bagian A", "Bagian B"), key="Kunci jawaban", marks=" (2 poin)",
        choice="Kota mana yang terletak di tepi sungai nomor {}?", open="Jelaskan mengapa air sungai {} naik.",
        cities="Medan Bogor Malang Ambon Solo Tegal Kediri Palu",
    ),
    "russian": Tongue(
        numbered="Вопрос {}.", sections=("Часть А", "Часть Б"), key="Ответы", marks=" (2 балла)",
        choice="Какой город стоит на реке номер {}?", open="Объясните, почему река {} поднимается весной.",
        cities="Тверь Псков Орёл Тула Пермь Омск Чита Курск", labels="АБВГ", label="{})",
    ),
    "arabic": Tongue(
        numbered="السؤال {}:", sections=("القسم الأول", "القسم الثاني"), key="الإجابات",
        choice="أي مدينة تقع على النهر رقم {}؟", open="اشرح لماذا يرتفع النهر رقم {} في الربيع.",
        cities="حلب حمص الموصل البصرة أسوان طنطا صفاقس وهران", labels="أبجد", label="{})",
    ),
    "hindi": Tongue(
        numbered="प्रश्न {}.", sections=("खंड क", "खंड ख"), key="उत्तर कुंजी",
        choice="नदी संख्या {} के किनारे कौन-सा शहर है?", open="समझाइए कि नदी {} में वसंत में बाढ़ क्यों आती है।",
        cities="पटना आगरा जयपुर कानपुर इंदौर भोपाल नासिक सूरत", labels="कखगघ", label="({})",
    ),
    "chinese": Tongue(
        numbered="第{}题", sections=("第一部分", "第二部分"), key="参考答案", marks="（2分）",
        choice="哪座城市位于{}号河边？", open="请说明{}号河为什么在春天涨水。",
        cities="苏州 大连 青岛 厦门 昆明 洛阳 桂林 西安", label="{}．",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Paragraph:
    """A line of a paper; a title stands large."""

    text: str
    title: bool = False


def paper(tongue: Tongue) -> tuple[list[Paragraph], list[Truth]]:
    """Two sections, each with numbers from 1, and behind them the answers to the first."""
    lines = [Paragraph(tongue.sections[0], title=True)]
    truths = []
    cities = tongue.cities.split()
    for n in range(1, _CHOICES + 1):
        stem = tongue.choice.format(n)
        lines.append(Paragraph(f"{tongue.numbered.format(n)} {stem}{tongue.marks}"))
        offered = [cities[(n + 2 * place) % len(cities)] for place in range(len(tongue.labels))]
        lines += [
            Paragraph(f"{tongue.label.format(label)} {city}")
            for label, city in zip(tongue.labels, offered, strict=True)
        ]
        truths.append(_truth(n, 1, stem, tuple(tongue.labels), _right(tongue, n)))
    lines.append(Paragraph(tongue.sections[1], title=True))
    for n in range(1, _OPEN + 1):
        stem = tongue.open.format(n)
        lines.append(Paragraph(f"{tongue.numbered.format(n)} {stem}"))
        truths.append(_truth(n, 2, stem, (), None))
    lines.append(Paragraph(tongue.key, title=True))
    lines += [Paragraph(f"{n}. {_right(tongue, n)}") for n in range(1, _CHOICES + 1)]
    return lines, truths


def _right(tongue: Tongue, n: int) -> str:
    return tongue.labels[(3 * n) % len(tongue.labels)]


def _truth(n: int, section: int, stem: str, labels: tuple[str, ...], answer: str | None) -> Truth:
    return Truth(
        number=str(n), section=section, page=None, n_options=len(labels), labels=labels, answer=answer, stem_starts=stem
    )


def as_word(lines: Sequence[Paragraph]) -> bytes:
    document = Document()
    for line in lines:
        if line.title:
            document.add_heading(line.text, 1)
        else:
            document.add_paragraph(line.text)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def as_web(lines: Sequence[Paragraph]) -> bytes:
    body = "".join(f"<{tag}>{escape(line.text)}</{tag}>" for line in lines for tag in ["h2" if line.title else "p"])
    return f"<!doctype html><meta charset=utf-8><title>1</title><body>{body}</body>".encode()


def as_markdown(lines: Sequence[Paragraph]) -> bytes:
    return "\n\n".join(f"## {line.text}" if line.title else line.text for line in lines).encode()


def as_latex(lines: Sequence[Paragraph]) -> bytes:
    body = "\n\n".join(rf"\section*{{{line.text}}}" if line.title else line.text for line in lines)
    return f"\\documentclass{{article}}\n\\begin{{document}}\n{body}\n\\end{{document}}\n".encode()


def as_text(lines: Sequence[Paragraph]) -> bytes:
    return "\n".join(f"\n{line.text}\n" if line.title else line.text for line in lines).encode()


FORMATS: dict[str, Callable[[Sequence[Paragraph]], bytes]] = {
    "docx": as_word,
    "html": as_web,
    "md": as_markdown,
    "tex": as_latex,
    "txt": as_text,
}


def write(folder: Path, names: Sequence[str] = tuple(TONGUES)) -> Iterator[str]:
    """Papers of these languages in all formats, each with its truth; gives their names."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        lines, truths = paper(TONGUES[name])
        for ending, made in FORMATS.items():
            file = f"{name}.{ending}"
            (folder / file).write_bytes(made(lines))
            truth = {"file": file, "questions": [asdict(one) for one in truths]}
            (folder / f"{file}.gold.json").write_text(json.dumps(truth, ensure_ascii=False), "utf-8")
            yield file


if __name__ == "__main__":
    print(len(list(write(Path(sys.argv[1])))), "papers")
