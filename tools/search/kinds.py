"""How students say which kinds of questions they want, as patterns over plain words with single spaces between them."""

from store.questions import Kind

CHOICE = (Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE)
SHORT = (Kind.SHORT_TEXT, Kind.FREE_TEXT)

NOUN = r"(?:questions?|problems?|exercises?|ones?|tasks?|items?|sums|quiz(?:zes)?|drills?)"
HYPHEN = r" ?-? ?"
_D = HYPHEN
_HAVE_TO = (
    r"(?:(?:(?:that|which|where|when) )?(?:i|you|we|they|he|she|one|students?|pupils?|(?:my|our) \w+) "
    r"(?:(?:has|have|needs?|gets?|got|wants?|likes?|would like) to |must |can |should |just )*|"
    r"(?:ask|get|want|make|let) (?:me|us|him|her|them|you) (?:to )?)"
)
"""What who answers has to do: "where you calculate"."""

_ANSWERED = (
    rf"{_HAVE_TO}(?:type|write|enter|give|put|fill|fill in)(?: in| down| out)? "
    r"(?:(?:the|my|an|your|each|every) )*(?:answers?|results?|solutions?)(?: in| down| out| myself)? (?:as|in|with) "
)
"""Before the form that an answer takes: "where i type the answer as"."""

KINDS: tuple[tuple[tuple[Kind, ...], str], ...] = (
    (CHOICE, rf"(?:{NOUN}|stuff|things|that|which|where) (?:i|he|she|we|they|you) can (?:(?:just|simply|only) )*"
             rf"(?:click|tap|tick)(?: on| through)?(?! (?:off|out)(?!\S))|"
             rf"(?:no|without|not|nothing to|hate|(?:do|would) not (?:want|like) to|(?:can|could) not be (?:asked|"
             rf"bothered) (?:to|with)) "
             rf"(?:typ(?:e|ing)|writ(?:e|ing))(?: in)?(?: (?:the|any|my|answers?|{NOUN}|anything|stuff))*"
             rf"(?=$| [,.;!)]| (?:just|please|and|so|but|on|about)(?!\S))|(?:tap|tapping|click|clicking)(?: (?:on|the|"
             rf"answer|and go))*"
             rf" {NOUN}|"
             rf"multi(?:ple)?{_D}choices?|multi(?:ple)?{_D}options?|(?:with |answer )?options|"
                     r"choose one|pick one|tick ?-? ?box(?:es)?|abcd|a b c d|"
                     rf"{_HAVE_TO}(?:pick|choose|select|tick|click|tap)s?(?: on)?(?: from)? (?:an?|the|my|one|"
                     rf"from)(?: of)? "
                     r"(?:(?:the|right|correct|best|given|four|few|possible) )*(?:answers?|options?|choices)|"
                     r"(?:choose|pick|choosing|picking) (?:the )?(?:right|correct|best) (?:answer|option|one|word)s?"),
    ((Kind.SINGLE_CHOICE,), rf"single{_D}(?:best{_D})?(?:choice|answers?)(?: multi(?:ple)?{_D}choices?)?|"
                                    rf"one (?:right|correct|"
                                    rf"best) (?:answer|option)|"
                                    r"(?:only )?one (?:answer|option) (?:is )?(?:right|correct)|"
                                    r"true ?(?:/|or|and|-)? ?false|yes ?(?:/|or|and|-)? ?no"),
    ((Kind.MULTIPLE_CHOICE,), rf"select all(?: that (?:apply|are true|fit))?|multi(?:ple)?{_D}(?:select|"
                                      rf"response|answers?)|more than one (?:right |correct )?answers?|"
                                      rf"{_HAVE_TO}(?:pick|choose|select|tick|mark) (?:several|many|multiple|"
                                      rf"two or more|"
                                      r"more than one|as many as apply)(?: (?:right |correct )?(?:answers?|options?))?|"
                                      r"(?:tick|choose|check|mark) all(?: (?:that|which) apply)?|all that apply|"
                                      r"(?:several|multiple|many) (?:right|correct) (?:answers?|options?)|"
                                      r"(?:where )?(?:several|multiple|many|more than one) (?:answers? |options? )?"
                                      r"(?:is|are|can be) (?:right|correct)"),
    ((Kind.NUMERIC,), r"numeric(?:al)?(?: answers?)?|number answers?|calculations?|calculation type|"
                              r"(?:with )?(?:a )?numbers? (?:as (?:the |an )?answers?|answers?)|"
                              r"number questions?|(?:(?:just|only|purely|simply) )+(?:an? )?calculations?|"
                              r"(?:type|enter)(?: in)? (?:(?:a|the) )?numbers?(?! of)|"
                              r"(?:with )?typed(?: in)? numbers?|"
                              r"calculating (?:a |the )?(?:numbers?|values?|answers?)|"
                              r"number (?:type|kind)|(?:pure )?number ?-? ?crunch(?:ing|ers?)|"
                              r"crunch(?:ing)? (?:the |some )?numbers|"
                              r"(?<=without )numbers|(?<=^no )numbers(?! \w)|(?<= no )numbers(?=$| [,.;!)]|"
                              r" (?:i|please|and|so|but|today)(?!\S))|"
                              r"(?<=nothing with )numbers|numbers only|"
                              rf"{_ANSWERED}(?:(?:a|an|just|only|whole|decimal|single) )*(?:numbers?|decimals?)|"
                              r"answers? as (?:a )?numbers?|only numbers(?=$| [,.;!)])|"
                              rf"{_HAVE_TO}(?:give|type|enter|write|put|find)(?: in| down)? (?:a|the) numbers?(?! of)|"
                              rf"{_HAVE_TO}(?:calculate|compute|work out)(?: (?:a|an|the) (?:number|value|answer|"
                              r"result)s?)?|(?:the )?answers? (?:is|are|being) (?:a )?numbers?"),
    ((Kind.ALGEBRAIC,), r"(?:algebraic|expression|formula) (?:answers?|type|kind|responses?)|"
                                rf"algebraic(?= {NOUN} (?:on|about|from|in|for)(?!\S)| [,.;!)]| only(?!\S)| please|$)|"
                                rf"{_HAVE_TO}(?:type|write|enter|give|find)(?: in| down)? (?:an?|the|my|your) "
                                r"(?:expression|formula|equation)s?|"
                                rf"{_ANSWERED}(?:an? )?(?:expression|formula|equation)s?|"
                                r"(?:the )?answers? (?:is|are|as|being) (?:an? )?(?:expression|formula)s?|"
                                r"(?:expression|formula)s? as (?:the |an )?answers?"),
    (SHORT, rf"{_ANSWERED}words?|short{_D}(?:answers?|responses?)|brief answers?|"
            rf"{_HAVE_TO}(?:type|write)(?: in| down| out)? (?:my|our|your|his|her|their|the) own answers?"
            rf"(?! (?:as|in|with)(?!\S))"),
    ((Kind.SHORT_TEXT,), rf"short{_D}text|(?:one|single){_D}word(?: answers?)?|fill{_D}in{_D}(?:the )?"
                                 rf"(?:blanks?|gaps?|missing words?)(?: sentences?)?|fill the (?:blanks?|gaps?)|"
                                 rf"(?:{_HAVE_TO})?(?:type|write|enter)(?: in)? (?:the|one|a) (?:missing |right )?word|"
                                 rf"gap{_D}fills?|gaps? to fill|blanks? to fill|"
                                 rf"fill{_D}ins?|cloze(?: (?:texts?|sentences?))?"),
    ((Kind.FREE_TEXT,), rf"{_ANSWERED}(?:(?:my|your|full|whole|complete|own|a|few|some) )*(?:"
                                rf"sentences?|paragraphs?|own words)|free{_D}(?:text|response|answer)s?|"
                                rf"open{_D}ended|open questions?|essays?|"
                                rf"(?<!was )(?<!is )(?<!were )(?<!be )written(?! by)(?: answers?| responses?)?"
                                rf"(?:(?: (?:of|in|with|a|few|some|full|whole|"
                                rf"couple|two|three|one or|or))* (?:sentences?|paragraphs?))?|"
                                    r"(?:(?<!on )(?<!about )|(?<=in )|(?<=with ))(?:full|whole|complete) sentences|"
                                rf"long{_D}(?:(?:writing|written|text){_D})?(?:answers?|responses?|form)|"
                                rf"(?:long(?:er)?|full|written|extended){_D}explanations?|longer{_D}(?:answers?|responses?)|"
                                rf"discussions?{_D}(?:style|type|based)|discussion(?= {NOUN}(?!\S))|"
                                rf"essay{_D}(?:style|type)|"
                                rf"extended (?:response|answer)s?|writing questions|explain(?:ing)? {NOUN}|"
                                rf"(?:explain )?(?:in )?(?:my|your) own words|(?:explain )?in (?:the )?own words|"
                                rf"explain(?:ing)? in words|"
                                rf"{_HAVE_TO}(?:explain|describe|discuss)s?"
                                r"(?! (?:it )?to me)(?: (?:it|something|things|why))?|"
                                rf"(?:{_HAVE_TO})?(?:write|writing) (?:(?:a|full|whole|some|few|couple|of|short|long|"
                                rf"in) )*"
                                r"(?:sentences?|paragraphs?)(?: (?:for|about|on|in)| or (?:two|three|so))?|"
                                r"(?:full )?sentence answers?|"
                                r"paragraph answers?|"
                                r"(?:explain(?:ed)? (?:it |them )?)?in (?:\w+ )?sentences(?=$| [,.;!)])|"
                                rf"{_HAVE_TO}write (?:an? |long |some |short )*(?:essays?|explanations?|reasons?)"),
)  # fmt: skip
"""Kinds of questions, and the words that say them."""
