"""What numbers and places of a student's life say that ask for nothing: grades, pages, ages, dates, times, marks."""

NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
NUMBER = rf"(?:\d+|{NUMBERS})"
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|sept?|oct|nov|dec)"
)
_LIFE = (
    r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|marks?|marker|markers|points?|pts?|pages?|kids?|"
    r"children|students?|pupils?|people|friends?|siblings?|sons?|daughters?|classes|lessons?|am|pm|oclock|euros?|"
    r"dollars?|pounds?|bucks|quid|pence|cents)"
)
"""What a number may be of that is no count of questions."""
_TENS = "thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TH = r"\d+(?:th|st|nd|rd)"
_GRADES = (
    r"(?:years?|grades?|level|(?<!standard )form|(?<!my )(?<!our )class|key stage|ks|unit|chapter|section|lesson|page|"
    r"part|paper|week|module|stage|semester|(?<!nth )term|(?<!you )(?<!please )(?<!to )(?<!me )set|standard|figure) "
    r"(?:\d+[a-d]?|one|two|three|four|five|six)(?: (?:\.|-) ?\d+)?(?: ?s)?(?= |$)(?! of (?:them|these|those))"
)
_AGES = (
    r"(?<!count )(?<!number )(?<!amount )(?<!it )(?:i|he|she|they|who|kid|son|daughter|brother|sister|am|is|are|just|"
    r"only|turned)? ?(?:am|is|are|aged?|turning|turned) \d+(?: (?:years? old|years?|yo|now))?"
    r"(?=$| (?:[,.;!)]|and|so|but|in)(?!\S))"
)
_DATES = (
    rf"(?:on |by |the )*\d+(?:th|st|nd|rd)? (?:of )?{_MONTH}(?: \d{{4}})?|"
    rf"(?:on |by )?(?:the )?{_MONTH} {_TH}|(?:on |by )?(?:the )?{_MONTH} \d+|(?:on|by) (?:the )?{_TH}|"
    r"(?:on|by) the (?:first|second|third|fourth|fifth)(?=$| [,.;!])"
)
_SCHOOLS = (
    rf"{_TH} (?:grade|year|form)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) "
    r"(?:grade|year|form)(?:ers?)?|a ?- ?levels?|gcses?|igcse|(?:high|middle|primary|secondary) school|college|"
    r"university|exam board"
)

ASIDES: tuple[str, ...] = (
    r"\d+ (?:out )?of \d+|(?:got|had|scored|was|is) (?:only |just |a )?\d+ ?/ ?\d+",
    rf"{_GRADES}|{_AGES}|\d+ ?-? ?years? ?-? ?olds?|"
    rf"(?:in |for |my |the |our |only |just |about |have |got )*{NUMBER} ?-? ?{_LIFE}(?! \d)"
    r"(?: (?:each|left|time|ago|long))?|"
    r"(?:at|by|until|till|before|from) \d+(?: : \d\d)?(?: (?:am|pm|oclock))?(?=$| [,.;!])|\d+ : \d\d(?: (?:am|pm))?|"
    rf"{_DATES}|{_SCHOOLS}|"
    r"i am (?!stuck |weak |bad |lost |working |new |good )(?:\w+ )?(?:on|in|at) (?:the|my|a|an) \w+(?! (?:of|and|or))|"
    r"(?:half an|an) hour|\d+ (?:years? old|yo)|"
    r"(?:back )?(?:in|since|from|until|class of) (?:19|20)\d\d|"
    rf"(?:both |all |now |well )*past (?:\d+|{NUMBER}|{_TENS})(?=$| [,.;!)])|"
    r"(?:(?<=quiz )|(?<=test )|(?<=exam )|(?<=class )|(?<=it ))(?:in|during) period \d+",
)
"""Patterns over plain words with single spaces between them."""
