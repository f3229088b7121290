"""What the guard reads in the other languages of the product: words that call something the answer, and numbers."""

import re

_ANSWER = (
    r"(?:\b(?:respuestas?|soluci[oó]n|resultado|réponse|la solution est|résultat|antwort|lösung|ergebnis|resposta|"
    r"solução|jawaban(?:nya)?|hasil(?:nya)?|ответ\w*|решени\w*|результат\w*)\b|"
    r"उत्तर|जवाब|हल|الجواب|الإجابة|الحل|الناتج|答案|结果)"
)
_CHOOSE = r"(?:\b(?:elige|escoge|choisis|wähle|escolha|pilih|выбери)\b|चुनो|اختر|选)"
_CALLS = re.compile(rf"{_ANSWER}[^.!?]{{0,40}}$|{_CHOOSE}[^.!?]{{0,12}}$", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:no|nicht|kein\w*|pas|não|bukan|не|ليس|ليست)\b|नहीं|不", re.IGNORECASE)
_RIGHT = re.compile(
    r"[\s”\"'),:]*(?:(?:\b(?:es|est|ist|é|adalah|la|le|el|die|der|das|a|o|yang|en)\b|это|[-—]|है|هو|هي|是)\s*){0,3}"
    r"(?:correct[ao]?|bonne réponse|juste|richtig\w*|cert[ao]|benar|betul|правильн\w*|верн\w*|सही|صحيح\w*|"
    r"الصحيح\w*|正确|对的)(?!\w)",
    re.IGNORECASE,
)
_IS_BEFORE = re.compile(
    r"(?:\b(?:es|est|ist|é|adalah|vale|vaut|beträgt|это|равн\w+|igual a|égale? à|gleich|يساوي|هو|هي)|是|等于|得)"
    r"\s*[“\"]*$",
    re.IGNORECASE,
)
_IS_AFTER = re.compile(r"[”\"]*\s*है(?!\w)")


def called_answer(before: str, after: str) -> bool:
    """Whether what stands in a sentence between these two halves is called the answer."""
    claim = _CALLS.search(before)
    if claim and not _DENIES.search(claim[0]):
        return True
    return _RIGHT.match(after) is not None


def says(before: str, after: str) -> bool:
    """Whether the number between these two texts is what something is."""
    return _IS_BEFORE.search(before) is not None or _IS_AFTER.match(after) is not None


_TENS = range(20, 100, 10)
_FROM_TWO: tuple[str, ...] = (
    "dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve",
    "deux trois quatre cinq - - huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "zwei drei vier fünf sechs sieben acht neun zehn - zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn "
    "neunzehn",
    "dois três quatro cinco - sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
    "dua tiga empat - enam tujuh delapan sembilan sepuluh sebelas",
    "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать "
    "шестнадцать семнадцать восемнадцать девятнадцать",
    "दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस",
    "اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
)
"""Two, three, four ... in each language; a hyphen where the word means something in English as well."""
_IN_TENS: tuple[str, ...] = (
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
    "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
)
_WORDS = {word: value for words in _FROM_TWO for value, word in enumerate(words.split(), 2) if word != "-"}
_WORDS |= {word: value for words in _IN_TENS for value, word in zip(_TENS, words.split(), strict=True)}
_WORD = re.compile(r"[^\s\d.,;:!?()\[\]\"“”'*=+/]+")
_HAN = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2, "十": 10, "百": 100, "千": 1000}
_HAN_NUMBER = re.compile(
    r"[零二三四五六七八九两十百千][零一二三四五六七八九两十百千]*|一[十百千][零一二三四五六七八九十百千]*"
)


def in_digits(text: str) -> str:
    """The number words of these languages as digits; those for one stay, as in English."""
    if not _WORDS.keys().isdisjoint(_WORD.findall(text.lower())):
        text = _WORD.sub(_digits, text)
    return text if text.isascii() else _HAN_NUMBER.sub(_of_han, text)


def _digits(found: re.Match[str]) -> str:
    return str(_WORDS.get(found[0].lower(), found[0]))


def _of_han(found: re.Match[str]) -> str:
    """三十五 is 35; signs without 十, 百 or 千 are digits in a row."""
    values = [_HAN[sign] for sign in found[0]]
    if all(value < 10 for value in values):
        return f" {''.join(map(str, values))} "
    total, digit = 0, 0
    for value in values:
        if value < 10:
            digit = value
        else:
            total, digit = total + (digit or 1) * value, 0
    return f" {total + digit} "
