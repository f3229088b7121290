"""Plain words of other languages than English."""

import pytest

from agent.intents import TalkState, read
from agent.intents.languages import TAGS, agrees_in_any, asked_language, in_any, in_english, written_in
from store.questions import Kind
from tests.agent.home import SKILLS, SUBJECTS
from tools.search.topics import TopicIndex

TOPICS = TopicIndex(SUBJECTS, SKILLS)
OPEN = TalkState(kind=Kind.NUMERIC, stem="Solve $2x = 4$.", skills=("algebra.linear",), practice="active")
COMMANDS = {
    "hint": "pista|un indice|gib mir einen Tipp|dica!|petunjuk|дай подсказку|संकेत दो|تلميح|给个提示",
    "skip": "saltar|passe|überspringen|pular|lewati|пропустить|छोड़ो|تخطي|跳过",
    "stop": "¡Basta!|arrête|Pause|chega|berhenti|хватит|रुको|توقف|停",
    "harder": "más difícil|plus difficile|schwerer bitte|mais difícil|lebih sulit|сложнее|और कठिन|أصعب|难一点",
    "easier": "más fácil|trop dur|zu schwer|mais fácil|lebih mudah|полегче|आसान|أسهل|太难了",
    "solution": "la solución|la réponse|Zeig mir die Lösung|resposta|pembahasan|покажи решение|हल दिखाओ|الحل|看答案",
    "explain_question": "No entiendo.|je ne comprends pas|Verstehe ich nicht|não entendi|gak ngerti|не понимаю|"
    "समझ नहीं आया|لا أفهم|看不懂",
    "progress": "¿cómo voy?|Où en suis-je ?|Wie stehe ich?|como estou indo?|bagaimana kemajuanku?|как мои успехи?|"
    "मेरी प्रगति|كيف تقدمي؟|我的进度",
    "greeting": "¡Hola!|Bonjour|Moin|Oi|Halo|Привет!|नमस्ते|السلام عليكم|你好",
    "thanks": "gracias|merci|vielen Dank|obrigada|makasih|спасибо|धन्यवाद|شكراً|谢谢",
    "explain_option": "¿Por qué?|pourquoi ?|Warum?|por quê?|kenapa?|почему?|क्यों?|لماذا؟|为什么?",
    "yes": "sí|oui|ja|sim|ya|да|हाँ|نعم|好的",
}
ORDER = ("es", "fr", "de", "pt", "id", "ru", "hi", "ar", "zh")


@pytest.mark.parametrize(("kind", "tag", "text"), [
    (kind, tag, text) for kind, texts in COMMANDS.items() for tag, text in zip(ORDER, texts.split("|"), strict=True)
])  # fmt: skip
def test_commands_are_heard(kind: str, tag: str, text: str) -> None:
    english = in_english(text, tag)
    assert english is not None
    assert read(english, OPEN, TOPICS).kind == kind


@pytest.mark.parametrize(
    ("tag", "text", "english"),
    [
        ("es", "Dame 5 preguntas fáciles de álgebra, por favor", "5 easy questions on algebra"),
        ("es", "tres ejercicios sobre linear equations", "3 questions on linear equations"),
        ("es", "álgebra", "algebra"),
        ("fr", "Donne-moi 3 questions difficiles d'algèbre s'il te plaît", "3 hard questions on algebra"),
        ("de", "5 leichte Aufgaben zur Bruchrechnung bitte", "5 easy questions on fractions"),
        ("pt", "quero 3 questões de geometria", "3 questions on geometry"),
        ("id", "beri aku 5 soal mudah tentang aljabar", "5 easy questions on algebra"),
        ("ru", "Дай 5 лёгких вопросов по алгебре", "5 easy questions on algebra"),
        ("hi", "बीजगणित पर ५ आसान सवाल दो", "5 easy questions on algebra"),
        ("ar", "أعطني ٥ أسئلة سهلة في الجبر", "5 easy questions on algebra"),
        ("zh", "给我5道关于代数的简单题", "5 easy questions on algebra"),
        ("es", "creo que es 3,5", "the answer is 3,5"),
        ("de", "Ich glaube, es ist B", "the answer is B"),
        ("zh", "答案是5", "the answer is 5"),
        ("zh", "5道linear equations题", "5 questions on linear equations"),
        ("ru", "пять", "5"),
        ("de", "Ich glaube, es ist fünf", "the answer is 5"),
        ("es", "3,5", None),
        ("es", "Si", None),
        ("es", "el agua pasa por la membrana", None),
        ("es", "tengo una pregunta sobre la tarea", None),
        ("es", "x" * 10_000, None),
        ("en", "hint", None),
    ],
)
def test_requests_and_answers_are_heard_and_nothing_else(tag: str, text: str, english: str | None) -> None:
    assert in_english(text, tag) == english


@pytest.mark.parametrize("text", ["¿por qué no A?", "Pourquoi pas A ?", "почему не A?", "为什么不是A"])
def test_why_not_an_option_is_heard_in_any_language(text: str) -> None:
    assert in_any(text) == "why not a"


def test_every_language_hears_the_same() -> None:
    from_all = [{english for text in texts.split("|") if (english := in_any(text))} for texts in COMMANDS.values()]
    assert all(len(heard) == 1 for heard in from_all)
    assert [agrees_in_any(text) for text in ("sí", "Nein!", "Si", "да", "hint", "")] == [
        True,
        False,
        True,
        True,
        None,
        None,
    ]
    assert [in_any(text) for text in ("Si", "no", "stop", "pain")] == [None, None, None, None]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        *zip("speak Spanish|habla español|auf Deutsch bitte|по-русски|用中文|हिंदी में|بالعربية".split("|"),
             "es es de ru zh hi ar".split(), strict=True),
        *zip("parle français|fala português|pakai bahasa indonesia|can you speak French?|请用中文回答".split("|"),
             "fr pt id fr zh".split(), strict=True),
        ("speak Turkish", "tr"),
        ("kannst du mir das auf Deutsch erklären?", "de"),
        ("can you explain it in French?", "fr"),
        ("change language", ""),
        ("5 questions in Spanish", None),
        ("the answer is in german", None),
        ("Spanish", None),
        ("x = 3", None),
    ],
)  # fmt: skip
def test_wishes_for_a_language(text: str, tag: str | None) -> None:
    assert asked_language(text) == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("quiero practicar un poco de álgebra hoy", "es"),
        ("je voudrais faire des exercices sur les fractions", "fr"),
        ("ich möchte heute etwas zu Brüchen üben", "de"),
        ("eu quero praticar um pouco de álgebra", "pt"),
        ("aku mau latihan soal tentang aljabar", "id"),
        ("хочу решать задачи", "ru"),
        ("मुझे बीजगणित सीखना है", "hi"),
        ("أريد أن أتعلم الجبر", "ar"),
        ("我想学代数", "zh"),
        ("i want to practise some algebra please", "en"),
        ("привіт, як справи", None),
        ("سلام چطوری", None),
        ("こんにちは元気ですか", None),
        ("mitosis meiosis photosynthesis respiration", None),
        ("la casa", None),
        ("α + β = γ and δ", None),
        ("", None),
    ],
)
def test_in_which_language_a_message_is(text: str, tag: str | None) -> None:
    assert written_in(text) == tag


def test_the_languages_are_those_of_the_catalogue() -> None:
    assert set(ORDER) == set(TAGS)
