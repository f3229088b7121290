"""Wishes for a language: "speak Spanish", "habla español", "auf Deutsch bitte", "по-русски", "用中文"."""

import re
from functools import cache

from babel import Locale

from agent.intents.languages.hearing import TAGS
from agent.intents.languages.plain import plain
from tools.search.vocabulary import LANGUAGES

LONGEST = 60
"""Characters of a message that is but such a wish."""
_SPEAKS = frozenset(
    plain(
        "speak talk switch change reply answer write use go continue in into to language please pls "
        "habla hablar hable háblame hablas hablemos cambia cambiar responde contesta escribe idioma sigamos en "
        "parle parler parlez parlons réponds écris langue change passe continue "
        "sprich sprechen sprichst rede reden antworte schreib sprache wechsle auf weiter "
        "fala falar fale falas falamos responda responde muda mude língua em "
        "bicara pakai gunakan dalam bahasa ganti jawab "
        "говори говорить говоришь отвечай пиши язык языке перейди на по "
        "में बोलो बोलें बात भाषा जवाब बदलो तुम "
        "تحدث تكلم اكتب أجب باللغة اللغة إلى استخدم "
        "用 说 讲 换成 改成 切换到"
    ).split()
)
"""Words of which one at least makes a language's name a wish."""
_BESIDE = frozenset(
    plain(
        "can could you we i me us with let want would like now from on do the my ok "
        "puedes podemos por favor quiero conmigo me a al el "
        "peux tu on nous avec moi s'il te plaît stp svp je veux "
        "kannst du wir mit mir bitte lass uns zu "
        "você pode comigo por favor quero o para a "
        "bisa kamu kita tolong ya ke aku mau dengan "
        "можешь ты со мной давай пожалуйста хочу "
        "कृपया मुझसे क्या करो कर सकते हो से दो "
        "هل يمكنك معي من فضلك أريد لو سمحت "
        "explain tell it this that again erklären erkläre das dies es den die nochmal explicar explícame explicarme "
        "explícamelo eso esto expliquer explique cela ça explica explicar isso isto jelaskan ini itu объясни объяснить "
        "это समझाओ इसे اشرح هذا 解释 一下 这个 "
        "请 吧 好吗 可以 吗 你 我 会 能 跟 交流 回答 说话"
    ).split()
)
_OWN_FORMS = {
    "ar": "عربي العربية بالعربية بالعربي عربية", "de": "deutsch", "en": "inglés английски अंग्रेजी",
    "es": "castellano espanol испански", "fr": "французски", "hi": "हिंदी हिन्दी हिंदी", "id": "bahasa indonesia",
    "pt": "brasileiro português португальски", "ru": "русски русском", "zh": "中文 汉语 普通话 国语 mandarin китайски",
}  # fmt: skip
"""Names and forms of names that CLDR does not have."""
_UNSPACED = re.compile(
    r"^(?:请|你|能|可以|会|我|要|们)*(用|说|讲|换成|改成|切换到)(?P<name>.+?)(?:吧|吗|好吗|说|讲|交流|回答|和我|跟我)*$"
)
_WHICH = frozenset(
    plain(line)
    for line in (
        "change language|change the language|another language|other language|switch language|"
        "what languages do you speak|which languages do you speak|what language do you speak|cambiar idioma|"
        "cambia el idioma|otro idioma|langue|changer de langue|une autre langue|sprache|sprache ändern|andere sprache|"
        "sprache wechseln|mudar idioma|mudar o idioma|outro idioma|bahasa|ganti bahasa|bahasa lain|язык|сменить язык|"
        "другой язык|भाषा|भाषा बदलो|दूसरी भाषा|اللغة|تغيير اللغة|لغة أخرى|语言|切换语言|换语言|其他语言"
    ).split("|")
)


def asked_language(text: str) -> str | None:
    """The language that a message wishes for, as a BCP 47 tag, empty where none is named; None for other messages."""
    if len(text) > LONGEST:
        return None
    line = plain(text)
    if line in _WHICH:
        return ""
    if match := _UNSPACED.match(line.replace(" ", "")):
        return _names().get(match["name"])
    words = line.split()
    if not any(word in _SPEAKS or word.startswith("بال") for word in words):
        return None
    rest = [word for word in words if word not in _SPEAKS and word not in _BESIDE]
    known = _names()
    for name in (" ".join(rest), " ".join(words), " ".join(word.removeprefix("ب") for word in rest)):
        if name in known:
            return known[name]
    return None


@cache
def _names() -> dict[str, str]:
    """Tags of languages by what they are called in each of those that are heard, and in English."""
    found: dict[str, str] = {}
    for tag in ("en", *TAGS):
        languages = Locale.parse(tag).languages
        found |= {plain(languages[named]): named for named in {*LANGUAGES.values(), *TAGS} if named in languages}
    return found | {plain(form): tag for tag, forms in _OWN_FORMS.items() for form in _forms(tag, forms)}


def _forms(tag: str, forms: str) -> list[str]:
    return [forms] if tag == "id" else forms.split()
