"""Whether a message is in English at all: the tutor speaks nothing else, and says so kindly."""

import re

from tools.search.words import is_english

_FOREIGN = frozenset(
    "suis perdu perdue sais aimerais hola comprendo comprende entiende donde dónde esta está hablo hablas "
    "habla ingles inglés español espanol gracias adios quiero quisiera puedo puedes practicar matematicas "
    "matemáticas que qué es una el los las por favor como cómo entiendo ayuda ayudame ayúdame pregunta "
    "preguntas dame necesito tengo para con muy bien buenos dias días tardes noches otra otro siguiente mas "
    "más facil fácil dificil difícil respuesta explicame explícame soy estoy sé nada esto eso bonjour salut "
    "merci je ne pas comprends comprend veux voudrais est ce c'est une des les avec pour plus facile aide "
    "aider aidez moi s'il vous plait plaît oui quoi pouvez peux donnez donne exercices questions sur qu'est "
    "au revoir fractions svp ich verstehe nicht bitte danke hallo guten tag morgen kannst du mir helfen hilfe "
    "ist das die der und ein eine wie was möchte will üben mathe aufgaben mehr einfacher schwerer weiter "
    "nächste frage erklär ja nein auf wiedersehen tschüss kein keine warum habe ciao grazie per favore voglio "
    "vorrei non capisco aiuto aiutami domanda domande ho bisogno di sono che cosa matematica della il lo gli "
    "buongiorno olá ola obrigado obrigada quero não nao entendo ajuda ajude pergunta perguntas matemática "
    "você voce eu uma sim preciso bom dia tudo merhaba teşekkürler tesekkurler evet hayır hayir istiyorum "
    "anlamadım anlamadim yardım yardim soru matematik lütfen lutfen nasıl bir bana dank wel ik begrijp het "
    "niet help alsjeblieft vraag vragen wil graag oefenen een van met wiskunde dzień dobry dziękuję proszę "
    "nie rozumiem pomóż pomocy pytanie pytania matematyka chcę jest jak privet spasibo namaste shukriya kya "
    "hai mujhe nahi samajh aaya apa kabar terima kasih saya tidak mengerti tolong soal matematika mau hej "
    "tack jag förstår inte hjälp vill".split()
)
_SHARED = frozenset(
    "die help will was fractions questions plus or per favor con on as is est mas bien hallo matte son "
    "sono bin van het das il je ja esto mau hej jest jak bir kya hai apa dia eu".split()
)
"""Written alike in English, or by slips: these alone prove nothing."""
_TOKENS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def is_foreign(text: str) -> bool:
    """Whether a text seems to be in another language than English."""
    letters = [char for char in text[:400] if char.isalpha()]
    if not letters:
        return False
    latin = sum(char < "\u0250" for char in letters)
    greek = sum("\u0370" <= char < "\u0400" for char in letters)  # a variable, in formulas
    if (len(letters) - latin - greek) * 2 > len(letters):
        return True
    tokens = [token.lower() for token in _TOKENS.findall(text[:400])]
    hits = [token for token in tokens if token in _FOREIGN and token not in _SHARED]
    strange = [token for token in hits if not is_english(token)]
    return bool(strange) and (len(hits) * 2 >= len(tokens) or (len(strange) >= 2 and len(hits) * 3 >= len(tokens)))
