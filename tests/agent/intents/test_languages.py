"""Plain words of other languages than English."""

from datetime import date

import pytest

from agent.intents import TalkState, read
from agent.intents.languages import TAGS, agrees_in_any, asked_language, in_any, in_english, written_in
from store.questions import Kind
from tests.agent.home import SKILLS, SUBJECTS
from tools.adaptation.path_goals import read_goal
from tools.memory.reading import read_wish
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
GOALS = (
    "Quiero dominar las ecuaciones lineales antes del 10 de diciembre|"
    "je veux maîtriser les équations linéaires avant le 10 décembre|"
    "Ich will lineare Gleichungen bis zum 10. Dezember können|quero dominar equações lineares até 10 de dezembro|"
    "aku mau menguasai persamaan linear sebelum 10 Desember|хочу освоить линейные уравнения к 10 декабря|"
    "मुझे 10 दिसंबर तक रैखिक समीकरण सीखना है|أريد أن أتقن المعادلات الخطية قبل 10 ديسمبر|我想在12月10日之前掌握线性方程"
)
SENTENCES = {
    "goal": GOALS,
    "explain_concept": "¿Qué es la ósmosis?|Qu'est-ce que l'osmose ?|Was ist Osmose?|O que é osmose?|Apa itu osmosis?|"
    "Что такое осмос?|परासरण क्या है?|ما هو التناضح؟|什么是渗透？",
    "compare": "¿Cuál es la diferencia entre ósmosis y difusión?|"
    "Quelle est la différence entre l'osmose et la diffusion ?|"
    "Was ist der Unterschied zwischen Osmose und Diffusion?|qual é a diferença entre osmose e difusão?|"
    "apa perbedaan antara osmosis dan difusi?|В чём разница между осмосом и диффузией?|"
    "परासरण और विसरण में क्या अंतर है?|ما الفرق بين التناضح والانتشار؟|渗透和扩散有什么区别？",
}
LIKES = (
    "me gusta el fútbol|j'aime le foot|ich Fußball mag|eu gosto de futebol|aku suka bola|я люблю футбол|"
    "मुझे फुटबॉल पसंद है|أحب كرة القدم|我喜欢足球"
)
MEMORY = {
    "remember": "Recuerda que {}|Souviens-toi que {}|Merk dir, dass {}|lembre que {}|ingat bahwa {}|Запомни, что {}|"
    "याद रखो कि {}|تذكر أنني {}|记住{}",
    "show": "¿Qué sabes de mí?|Que sais-tu de moi ?|Was weißt du über mich?|o que você sabe sobre mim?|"
    "apa yang kamu tahu tentang aku?|Что ты обо мне знаешь?|तुम मेरे बारे में क्या जानते हो?|ماذا تعرف عني؟|你知道我什么？",
    "forget": "olvida que {}|oublie que {}|Vergiss, dass {}|esquece que {}|lupakan bahwa {}|Забудь, что {}|"
    "भूल जाओ कि {}|انس أنني {}|忘掉{}",
}


@pytest.mark.parametrize(("kind", "tag", "text"), [
    (kind, tag, text) for kind, texts in COMMANDS.items() for tag, text in zip(ORDER, texts.split("|"), strict=True)
])  # fmt: skip
def test_commands_are_heard(kind: str, tag: str, text: str) -> None:
    english = in_english(text, tag)
    assert english is not None
    assert read(english, OPEN, TOPICS).kind == kind


@pytest.mark.parametrize(("kind", "tag", "text"), [
    (kind, tag, text) for kind, texts in SENTENCES.items() for tag, text in zip(ORDER, texts.split("|"), strict=True)
])  # fmt: skip
def test_goals_and_questions_about_concepts_are_heard(kind: str, tag: str, text: str) -> None:
    english = in_english(text, tag)
    assert english is not None
    assert read(english, TalkState(), TOPICS).kind == kind
    assert read(english, OPEN, TOPICS).kind == kind
    if kind == "goal":
        goal = read_goal(english, TOPICS, date(2026, 11, 23))
        assert (goal.skills, goal.by) == (("algebra.linear",), date(2026, 12, 10))


@pytest.mark.parametrize(("deed", "tag", "text", "likes"), [
    (deed, tag, text.format(likes), likes)
    for deed, texts in MEMORY.items()
    for tag, text, likes in zip(ORDER, texts.split("|"), LIKES.split("|"), strict=True)
])  # fmt: skip
def test_what_the_memory_is_asked_for_is_heard(deed: str, tag: str, text: str, likes: str) -> None:
    wish = read_wish(in_english(text, tag) or "")
    assert wish is not None
    assert wish.deed == deed
    assert wish.value == {"remember": likes, "show": "", "forget": f"my {likes}"}[deed]


@pytest.mark.parametrize(
    ("tag", "text", "by"),
    [
        ("es", "Quiero aprobar fractions para el viernes", date(2026, 11, 27)),
        ("fr", "Je dois réussir les fractions avant le 1er décembre", date(2026, 12, 1)),
        ("de", "Bis 24.12.2026 will ich Ableitungen können", date(2026, 12, 24)),
        ("pt", "minha meta é dominar frações até a próxima semana", date(2026, 12, 6)),
        ("id", "targetku pecahan sebelum akhir bulan", date(2026, 11, 30)),
        ("ru", "через 2 недели у меня экзамен по химии", date(2026, 12, 7)),
        ("ru", "до конца месяца надо выучить производные", date(2026, 11, 30)),
        ("ar", "أريد أن أفهم الكسور قبل كانون الأول", date(2026, 12, 1)),
        ("zh", "我的目标是下个月之前学完分数", date(2026, 12, 31)),
    ],
)
def test_days_of_goals_are_heard_as_they_are_said(tag: str, text: str, by: date | None) -> None:
    english = in_english(text, tag)
    assert (english and read_goal(english, TOPICS, date(2026, 11, 23)).by) == by


@pytest.mark.parametrize(
    ("tag", "text", "english"),
    [
        ("ar", "أعطني سؤالين في الجبر", "2 questions on algebra"),
        ("ar", "سؤالان", "2 questions"),
        ("es", "¿qué es un perro verde?", None),
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
