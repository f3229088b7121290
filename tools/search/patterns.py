"""What the words of a request mean, as patterns over plain words (see words.py) with single spaces between them."""

from typing import Literal

from store.questions import Level
from tools.search.asides import ASIDES, NUMBER, NUMBERS
from tools.search.complaints import COMPLAINTS
from tools.search.earlier import EARLIER, I_FAILED
from tools.search.kinds import HYPHEN as _D
from tools.search.kinds import KINDS, NOUN

Sort = Literal[
    "kind", "level", "relative", "not", "neutral", "noun", "flag", "language", "document", "each", "all_levels",
    "topic", "count", "some_of", "type", "rest", "half", "split", "total", "few", "mended", "not_that", "same", "and",
    "to", "break", "prep", "skip", "aside", "word",
]  # fmt: skip
_E, _M, _H = Level.EASY, Level.MEDIUM, Level.HARD

_HARD_OR_EASY = r"(?:hard|easy|difficult|simple|basic|advanced|tough|tricky|challenging)(?! (?:ones?|questions?|level))"
_PIC = r"(?:pictures?|diagrams?|images?|figures?|drawings?|graphs?|charts?|visuals?|illustrations?|graphics?)"
_SHOWN = r"(?:pictures?|diagrams?|images?|drawings|visuals|illustrations?)"
"""Pictures that are never a topic, as graphs and charts are."""
_ASKED = r"(?:questions?|ones?|problems?|exercises?|stuff|things?|those|what|answers?)"
_WITH = r"(?:with|has|have)(?: (?:a|an|the|some|its|their))?"
DOCUMENTS = (
    r"(?:worksheets?|documents?|handouts?|booklets?|workbooks?|pdfs?|papers?|files?|sheets?|slides|uploads?|notes|textbook|"
    r"hand out|work sheet|homework sheet|power ?point)"
)
_HANDOUTS = (
    r"(?:worksheets?|handouts?|booklets?|workbooks?|pdfs?|slides|uploads?|hand out|work sheet|homework sheet|"
    r"power ?point)"
)
"""Documents that are nothing else, whatever is said of them."""
_HANDED_OUT = (
    r"(?:(?:that |which )?(?:\w+ ){1,3}(?:uploaded|sent|shared|gave|posted|made|handed out|put up|put online|emailed|"
    r"wrote)(?: (?:me|us|out|up|in class|today|yesterday|last week|to us))*|"
    r"(?:from|in|of|for) (?:(?:the|our|my|this|last|todays|yesterdays|(?:mon|tues|wednes|thurs|fri)days?) )*(?:class|"
    r"(?:mon|tues|wednes|thurs|fri)day|lesson|lecture|school|"
    r"teacher|homework|today|yesterday|week|(?:mr|mrs|ms|miss) \w+))"
)
"""Behind a document: where it comes from."""
_LEVELS = r"easy|simple|basic|medium|hard|difficult|tricky|challenging|tough"
_EASY, _MEDIUM, _HARD = "easy|simple|basic", "medium|middle|intermediate", "hard|difficult|tough|challenging|tricky"
_BETWEEN = r"(?<!split )(?<!evenly )(?<!equally )(?<!shared )(?<!divided )between"
_NOT_MORE = r"(?<!\d )" + "".join(rf"(?<!{number} )" for number in NUMBERS.split("|"))
"""Before "more easy ones": no number ("five more", which are easy)."""
_NONE_OF = r"(?:none|not (?:one|any)) (?:of (?:them|those|these|which) )?(?:(?:is|are|be|to|should|too|very|that) )*"
_TURN = r"(?:go|move|take|turn|bump|push|crank)(?: (?:it|this|that|them|things))?"
_STEP = r"(?:a|one|another) (?:level|notch|gear|step)"
_STEPS = (
    r"(?:(?:step|dial|tone|turn|take|bring|knock|push|crank|bump|kick|pump|ramp)(?: (?:it|this|that|them|things))"
    r"(?: (?:right|way))?|(?:(?<=we )|(?<=i )|(?<=us )|(?<=you )|(?<=please )|(?<=me ))step)"
)
"""What is done up or down: "tone it down", "can we step up"."""
_BEFORE = (
    r"(?:before|that|this|those|these|them|it|the (?:last|previous|first|other)(?: (?:ones?|time|set|lot))?|last time)"
)
_HARD_WORD = r"(?:hard|difficult|tricky|tough|brutal|challenging|demanding|advanced|complicated|complex|nasty|intense)"
_HESITATES = r"(?:ok|oh|ah|um|uh|er|hmm|no|wait|sorry|actually|well|but|rather|just)"
"""What is said beside what takes something back."""

PATTERNS: tuple[tuple[Sort, object, str], ...] = (
    *(("kind", kinds, body) for kinds, body in KINDS),
    # difficulty
    ("level", (_E,), rf"eas(?:y|iest)|chill(?= {NOUN}(?!\S))|(?:for )?beginners?|basics?|simple|simplest|"
                     r"introductory|intro|starters?|"
                     rf"straightforward|gentle|gently|low{_D}level|warm{_D}up|elementary|entry{_D}level|foundational"),
    ("level", (_M,), rf"medium|intermediate|moderately (?:hard|difficult|easy)|moderate(?:ly)?|average|mid{_D}level|"
                     rf"normal(?= (?:level|difficulty|ones?))|"
                     rf"middling|middle(?= (?:level|difficulty|{NOUN}|(?:and|to|or|-) hard)(?!\S))|middle level|"
                     r"(?<=easy and )middle|(?<=easy to )middle|(?<=easy or )middle|(?<=easy - )middle"),
    ("level", (_H,), r"hard(?:est)?|difficult|most difficult|challenging|tough(?:est)?|tricky|trickiest|advanced|"
                     rf"exam{_D}(?:level|style|standard|type|like)|expert|high{_D}level|(?:a )?challenges?|brutal|"
                     r"killer|demanding"),
    ("level", (_M, _H), r"at least (?:medium|intermediate|average)|(?:medium|intermediate) (?:(?:level|difficulty) )?"
                        r"(?:or|and|\+|to) (?:above|up(?:wards)?|harder|higher|more|over)|medium \+|"
                        rf"{_NONE_OF}(?:easy|simple|basic)|(?:not|no|nothing) (?:easier than|below|under|less than) "
                        rf"(?:medium|intermediate)|"
                        r"nothing (?:too |very |that is )?(?:easy|simple|basic)|"
                        r"not (?:(?:too|very|that|so|only|all|just) )?(?:easy|simple|basic)"),
    ("level", (_E, _M), r"(?:at most|up to|not above|(?:no|not|nothing) (?:harder|more|higher|tougher) than) (?:medium|"
                        r"intermediate)|(?:medium|intermediate) (?:(?:level|difficulty) )?(?:at (?:the )?most|"
                        r"or (?:below|"
                        r"under|easier|less|lower))|(?:nothing|not) (?:(?:too|very|super|overly|crazy|"
                        r"all) )*(?:hard|difficult|tough|tricky|"
                        r"challenging|advanced)|"
                        rf"{_NONE_OF}(?:hard|difficult|tough|tricky|challenging|advanced)"),
    ("level", (_M,), rf"{_BETWEEN} (?:{_EASY}) and (?:{_HARD})|{_BETWEEN} (?:{_HARD}) and (?:{_EASY})"),
    *(
        ("level", both, rf"(?:(?:a )?(?:mix|mixture|blend|combination|variety) of|both|mixed|{_BETWEEN}) (?:{first}) "
                        rf"(?:and|&|or|,) (?:{second})")
        for both, first, second in (((_E, _M), _EASY, _MEDIUM), ((_E, _H), _EASY, _HARD), ((_M, _H), _MEDIUM, _HARD))
    ),
    ("all_levels", (), r"(?:any|all|every|mixed|different|various) (?:difficult(?:y|ies)|levels?)|"
                       r"(?:a )?mix(?:ture)? of (?:difficult(?:y|ies)|levels?)|easy to hard|"
                        r"(?:start|starting|starts|begin|beginning)(?: off| out)?(?: with)? easy(?: ,)? "
                        r"(?:and|then|but|to)(?: (?:then|end|ending|finish|finishing|get|getting|go|going|become|up|"
                        r"with|to))* hard(?:er)?"),
    ("all_levels", (), r"(?:(?:that|which|and|they|to) (?:get|become|grow|go)|getting|becoming|gradually|increasingly|"
                       r"progressively) (?:(?:progressively|gradually|slowly|steadily|a bit|more and more) )*"
                       r"(?:harder|more difficult|tougher|trickier|difficult)(?! (?:ones?|questions?|problems?|than)"
                       r"(?!\S))|(?:increasing|rising|growing) (?:difficulty|levels?)"),
    ("relative", "harder", rf"{_STEP} (?:above|beyond|up from)|{_STEPS} up(?! from)|"
                           rf"not (?:so|that|quite (?:so|as)) (?:easy|simple|basic) as {_BEFORE}|"
                           r"(?:are|were|is|was) (?:(?:just|only|all|so) )*(?:for|like) (?:babies|toddlers|"
                           r"little kids)|(?:baby|kiddie) (?:stuff|ones|questions)"),
    ("relative", "easier", rf"{_STEP} (?:below|under|down from)|{_STEPS} down(?! from)|"
                           rf"less {_HARD_WORD}|not (?:so|that) {_HARD_WORD} as {_BEFORE}"),
    ("relative", "harder", r"harder|tougher|trickier|more (?:difficult|challenging|advanced|complex|complicated|"
                           r"demanding|brutal|intense|taxing)|"
                           r"twice as hard|"
                           r"less (?:easy|simple|basic)|not (?:as|quite so) (?:easy|simple)|step it up|"
                           rf"(?:{_TURN} )?up {_STEP}|(?:{_TURN} )?(?:a )?(?:level|notch) up"),
    ("relative", "easier", r"easier|simpler|gentler|less (?:hard|difficult|challenging|tricky|complicated|tough)|"
                           r"not (?:as|quite so|so|that) (?:hard|difficult|tricky|tough)|"
                           rf"{_NOT_MORE}more (?:basic|simple|easy)|"
                           rf"(?:{_TURN} )?down {_STEP}|(?:{_TURN} )?(?:a )?(?:level|notch) down"),
    ("skip", None, rf"(?:a |the |me )*(?:list|set|series|sequence|range|string|collection|selection|stack) of"
                   rf"(?= (?:\d+|some|any|all|{NUMBERS}|{NOUN}|topics|subjects|easy|medium|hard|due|my|new|"
                   rf"overdue)(?!\S))"),
    ("skip", None, r"(?:one more|another|new|next) (?:round|set|batch|lot)(?! of)"),
    ("skip", None, r"(?:change|switch|move)(?: (?:the|my|our))? (?:topic|subject|chapter|theme) to"),
    ("skip", None, r"(?:new|different|another|other|next|change) (?:topic|subject|chapter|theme)"),
    ("skip", None, r"(?:than|as) (?:that|this|those|these|it|before|them|usual|the (?:last|previous|first)"
                   rf"(?: {NOUN})?)(?: {NOUN})?"),
    ("skip", None, r"(?:my |our |the )?(?:weak|weakest|weaker|problem|worst|strong|bad|difficult) (?:areas?|"
                   r"spots?|points?|"
                   r"subjects?|topics?) (?:is|are)|(?:one|1|a) (?:question|problem|one) (?:at a time|by one|after "
                   r"(?:another|the other))|(?:one|1) (?:at a time|by one|after (?:another|the other))"),
    ("skip", None, rf"(?:a )?starter for (?:ten|10)|"
                   rf"(?:a |an )?(?:warm ?-? ?up|starter|challenge)(?: of(?= {NUMBER}(?!\S))|(?= :))"),
    ("skip", None, r"i (?:have )?never (?:really |quite |fully )?(?:understood|understand|learned|learnt|liked)"),
    ("skip", None, r"all of (?:them|those|these|it)|both of (?:them|those|these)"),
    ("skip", None, r"(?:i )?have not (?:\w+ed|done|had|seen)(?= (?:\w+ ){1,5}(?:in|for) (?:a while|ages|a long time|"
                   r"long|some "
                   r"time|a bit|weeks|months|years))"),
    ("skip", None, r"(?:i |we |he |she )?(?:have|has) not (?:\w+ )?(?:done|had|tried|seen|practiced|looked at|covered) "
                   r"(?:anything|any|much|many|a lot|enough)(?: of)?(?: (?:it|them))?(?: (?:on|about|in|with|from))?"),
    ("neutral", None, r"(?:no|without|skip) (?:the |any |an? |more )?(?:intro(?:duction)?s?|chat(?:ting|ter)?|"
                      r"small talk|talk(?:ing)?|preamble|waffl(?:e|ing)|fluff|nonsense|messing(?: about| around)?|"
                      r"lectures?|faff(?:ing)?|yapping|emojis?|timers?|time limits?|pressure)"),
    ("neutral", None, r"to save (?:my|his|her|our) life|for the life of (?:me|us|him|her)|for love nor money"),
    ("skip", None, r"(?:at|on|around|round) (?:the|our|my) (?:kitchen|dining|dinner|breakfast|coffee)(?: room)? table|"
                   r"(?:from|off|in) the top of my head|by heart"),
    ("skip", None, r"(?:an? )?end ?-? of ?-? ?(?:unit|term|year|chapter|topic|semester|module|week|course)"),
    ("skip", None, r"excuse me|pardon me|no (?:cap|lie|joke|kidding|offence|offense)|good (?:morning|evening|"
                   r"afternoon|day)|"
                   r"if (?:it is )?(?:possible|you (?:can|could|have (?:it|any|some|them)))|if (?:that|it) is "
                   r"(?:ok|all right|fine|possible)"),
    ("skip", None, r"(?:in|for|on) any of (?:them|these|those)|(?:in|for) (?:ages|a while|forever|a long time)"),
    # request-wide wishes
    ("flag", "unseen", r"unseen|never seen(?: before)?|not seen(?: before)?|fresh|no repeats?|not repeat(?:ed|s)?|"
                       rf"new(?= (?:{NOUN}|\w+ {NOUN}))|something new|brand new|all (?:of them )?new|"
                       r"new (?:to|for) me|(?:that )?(?:(?:nobody|no one|none of (?:us|them|my \w+)) (?:has|have|had)|"
                       r"(?:he|she|they) "
                       r"(?:has|have|had) (?:not|never))(?: ever)? (?:answered|seen|done|tried|attempted|met)"
                       r"(?: (?:yet|before|already))*|"
                       rf"(?:different|other|(?:not|nothing|without|no)(?: the| any| again)*)"
                       rf"(?: (?:same|{NOUN}|stuff|things))* (?:from|than|to) (?:the )?(?:last (?:time|ones|"
                       r"week)|yesterday|before|earlier|what i (?:had|did))|"
                       rf"(?:(?:but|and|please|do|just) )*not (?:repeat|reuse|recycle)(?: (?:me|any|the|old|same|"
                       rf"{NOUN}))*|(?:(?:but|and|please|do|just|i) )*(?:not|never|no)(?: (?:give|show|send|ask|want|"
                       rf"me|any|to|see|get|have|do|of))* the same (?:{NOUN}|stuff|things?)(?: again| twice)?|"
                       r"(?:(?:but|and|please|do|just|i) )*(?:not|none|no|nothing|never|without|avoid|skip|except|"
                       rf"leave out) (?:(?:give|show|send|ask|repeat|want|include|use|me|any|more|again|of|the|all|"
                       rf"those|these|same|old|stuff|things?|anything|{NOUN}) )*(?:that |which |what )?"
                       r"i (?:have )?(?:already |just )*(?:did|done|seen|saw|had|answered|solved|tried|know)"
                       r"(?: (?:already|before|yet|last time))*|"
                       r"(?:that |which )?i (?:have|did|do|had) (?:not|never) (?:seen|done|had|tried|answered|see|do|"
                       r"attempted|met)(?: (?:before|yet|already|them|it))*|i never (?:saw|did|do|had|got|(?:seen|done|"
                       r"tried|answered|attempted|met)(?: before)?)"),
    ("flag", "wrong_last", r"(?:that |which )?i (?:have |had |keep |always )?(?:got|get|getting|gotten|did|answered) "
                           r"(?:them |it )?(?:wrong|incorrect(?:ly)?|badly)(?: (?:last time|before|earlier|yesterday|"
                           r"already|last week))*|"
                           r"(?:that|which|where|ones|questions|problems|those|stuff|things|what) i (?:have |keep |"
                           r"always |often |usually )*(?:miss(?:ed|ing)?|fail(?:ed|ing)?|mess(?:ed|ing)? up|"
                           r"screw(?:ed|ing)? up|could not (?:do|answer|solve)|can not (?:do|answer|solve)|flunked|"
                           r"did not get right|struggled with|had trouble with)"
                           r"(?: (?:last time|before|earlier))*|"
                           r"(?:where |that |which |when )?my (?:last |latest |previous |first |own )?(?:answers?|"
                           r"attempts?|tries|try|go|"
                           r"responses?|solutions?) (?:was|were|is|are|came out|went) (?:wrong|incorrect|false|bad)|"
                           r"(?:where |that |which |ones |questions |those )+(?:i|he|she) (?:have |has )?(?:(?:went|"
                           r"gone|was|got it) wrong|slipped up|tripped up|made (?:a |my )?mistakes?|made errors)"
                           r"(?: (?:in|on|with|at))?|"
                           r"(?:that |which )?(?:he|she|they|we) (?:have |has |keep |keeps )?(?:got|get|gets|getting) "
                           r"(?:them |it )?wrong|"
                           r"(?:(?:repeat|redo|correct|go over|fix) )?(?:all )?(?:of )?my (?:old |past |previous |"
                           rf"last )?(?:mistakes?|errors|wrong (?:answers?|{NOUN}))|got wrong(?: last time| before)?|"
                           rf"(?:the )?wrong {NOUN}|previous(?:ly)? (?:mistakes|wrong)"),
    *(("flag", value, body) for value, body in EARLIER),
    ("skip", None, I_FAILED),
    ("flag", "wrong_last", r"i (?:have )?(?:failed|missed|messed up|got wrong|flunked) (?:the |those |all )?"
                           r"(?:ones|questions)"),
    ("flag", "due", r"what (?:reviews?|revision) (?:do i have|are there|have i got|is there)(?: (?:today|now))?|"
                    r"(?:up|due) for (?:a )?(?:review|revision|repetition)|overdue|due (?:today|now|tomorrow)|"
                    r"what is due|is due|are due|due (?:questions|ones|cards|reviews?)|spaced repetition|"
                    r"(?:that )?i should (?:review|repeat)(?: today| now)?|"
                    r"what reviews? (?:is|are) due|my reviews?(?=$| [,.;!]| (?:for|in|of|on|"
                    r"please|but|now|today|and|first|only)(?!\S))|my reviews|reviews (?:for )?(?:today|now|"
                    r"tomorrow)|(?:todays?|daily|all the|all my) reviews?|(?:^|(?<=[,.;] ))reviews"
                    r"(?=$| [,.;!]| please(?!\S))|(?:do i have|are there|have i got|got) (?:any|some) "
                    r"reviews?(?: (?:left|waiting|today|now))*|what reviews? (?:is|are) (?:waiting|left|"
                    r"open)(?: for me)?|"
                    r"(?:anything|something|what is there) (?:(?:left|waiting|for me) )*to (?:review|repeat)"
                    r"(?: today| now)?|(?<=\d )reviews|"
                    r"what (?:should|must|do) i (?:have to |need to )?review|(?:what|that|which|things|"
                    r"stuff) i (?:need|have|ought) to "
                    r"(?:review|repeat)(?: today| now)?|(?:my )?reviews? (?:that (?:is|are) )?due|due"),
    ("flag", "any_topic", r"(?:do not care|does not matter|do not mind) (?:what|which)(?: (?:about|subject|topic))*|"
                          r"(?:whatever|what|things|stuff|the ones) i am (?:the |most )?(?:weakest|weak|worst|bad) "
                          r"(?:at|in|on|with)|anything|whatever|random(?:ly)?|surprise me|mixed(?: bag)?|mix(?:ture)?|"
                          r"everything|"
                          r"you (?:choose|decide|pick)|(?:choose|pick|decide|select|suggest|find) (?:me )?(?:an?|the|"
                          r"any|some) "
                          r"(?:topics?|subjects?|chapters?|areas?|thing)(?: (?:for|to) (?:me|us|him|her|them))?|"
                          r"(?:up to you|your (?:choice|call|pick|decision)|dealers choice)|(?:any|every|all|"
                          r"different) (?:topics?|subjects?)"),
    ("flag", "picture", r"(?:(?:each|all|both|every one) )?"
                        rf"(?:with|has|have|having|that have|that has|which have|include|including|containing|using|"
                        rf"use) (?:a |an |some |the |their |nice )?{_PIC}(?: in (?:it|them))?|"
                        rf"{_PIC} based|{_PIC}(?= {_ASKED})|(?:picture|diagram|image)(?= quiz(?!\S))|"
                        rf"(?:only|just) (?:with )?(?:pictures?|diagrams?|images?)(?=$| [,.;!])|"
                        rf"visual(?= {_ASKED})|picture ones|"
                        rf"(?:with )?{_PIC} (?:if|where|when(?:ever)?) (?:possible|you (?:can|have)[\w ]*|"
                        rf"there (?:is|are)(?: any| some| one)?)"),
    ("flag", "picture", rf"(?:see|get|want) (?:a |an |some )?{_PIC} (?:with|in|for|on|to) (?:each|every|"
                        rf"all)(?: {NOUN})?|"
                        rf"(?:a |an )?{_PIC} (?:with|in|for|on) (?:each|every|all)(?! of)(?: {NOUN})?|"
                        rf"(?:pictures?|diagrams?|images?)(?= (?:please|only|for|on|about)(?!\S))|"
                        rf"pictures?(?=$| [,.!])|"
                        rf"(?<=[,.;:] )(?:pictures?|"
                        rf"diagrams?|images?)(?=(?: [,.!])* ?$)|"
                        r"(?:with|use|using|has|have)(?= (?:circuit|ray|force|free body|labell?ed|nice|clear|"
                        r"colou?red) "
                        r"(?:pictures?|diagrams?|images?|drawings?))"),
    ("skip", None, rf"(?:with|without) (?:or|and) (?:with|without) (?:any |a )?{_PIC}|(?:with )?(?:any |a )?{_PIC} or "
                   rf"(?:without|no|not)(?: (?:{_PIC}|them|it|one|any))?|{_PIC} (?:or not|optional|do not matter)"),
    ("flag", "picture_of", rf"{_WITH} (?!tree|venn|pie|bar|box|scatter|dot|stem|no|any)"
                           r"(?:(?!(?:and|or|but|in|on|of)(?!\S))\w+ ){0,3}(?:pictures?|drawings?|images?|"
                           r"sketch(?:es)?|diagrams?|graphs?|plots?)(?: (?:drawn|shown|of it))?|"
                           rf"{_WITH} (?:\w+ ){{1,2}}(?:drawn|shown|sketched)"),
    ("flag", "picture", rf"(?:(?:i |we )?(?:would |want |like |need |to |and |please )*(?:show|see|draw|like|have) "
                        rf"(?:me |us )?)(?:the|a|an|its) {_PIC}(?! (?:of|for|{_ASKED}))"
                        r"(?: (?:shown|drawn|too|as well))*"),
    ("flag", "picture", rf"(?:i |we )(?:(?:really|just|always|would|do|kind of) )*(?:need|want|prefer|like|love) "
                        rf"(?:(?:a|an|some|the|to|see|have|look|at) )*{_SHOWN}(?! (?:of|for)(?!\S))|(?:a )?{_SHOWN} "
                        r"(?:(?:really|always|would|will|does|do) )*helps?(?: me)?|(?:i am )?(?:a |more of a |very )*"
                        rf"visual learner|(?:i |we )?can not (?:\w+ ){{1,3}}without (?:a |an |any |some )?{_SHOWN}"),
    ("flag", "picture_of", rf"(?:that )?(?:comes? )?{_WITH} {_PIC} of (?:it|them|(?:(?:a|an|the) )?\w+(?: \w+)?)"
                           r"(?=$| [,.;!)])"),
    ("flag", "no_picture", rf"without(?= (?:on|about)(?!\S)|$| [,.;!])|can not see (?:any |the )?{_PIC}"),
    ("flag", "no_picture", rf"(?:without|no|not with|nothing with|with no|that have no) (?:any |an? )?{_PIC}"),
    ("document", None, rf"(?:from|in|off|out of|based on|using|use) (?:(?:my|our|the|that|this|a) )?(?:(?:teachers?|"
                       rf"class|mr|mrs|ms|miss|school|last|new|uploaded) )*(?:\w+s )?{DOCUMENTS}\b(?: {_HANDED_OUT})?|"
                       rf"(?:the|my|our|this|that) {DOCUMENTS} {_HANDED_OUT}|(?:the|my|our|this|that) "
                       rf"{_HANDOUTS}(?=$| [,.;!)])|(?:my|our|the) (?:uploaded|shared|newest|latest) {DOCUMENTS}|"
                       rf"on (?:the|our|my|that|this) {_HANDOUTS}"),
    ("document", "class", rf"(?:from|in|of|out of|on) (?:my|our|the) (?:own )?(?:class|classs|teachers?)(?: own)?"
                          rf"(?: {NOUN})?(?=$| [,.;!]| (?:on|about|please|with)(?!\S))|(?:my|our) (?:own )?"
                          rf"(?:classs?|teachers?)(?= {NOUN}(?!\S))|class(?= {NOUN}$)|(?:on |from |about |with )?"
                          r"(?:what|whatever|the ones|the stuff|everything) (?:that )?(?:my|our|the) (?:class|teacher)"
                          r"(?: \w+)? (?:uploaded|sent|shared|gave|posted|made|put|handed|set)"
                          r"(?: (?:me|us|out|up|there|in|for))*(?=$| [,.;!])"),
    # the shape of a request
    ("neutral", None, rf"(?:way |far |much )?too {_HARD_OR_EASY}|(?<!that )(?<!which )(?:is|are|was|were|seems?|looks?|"
                      rf"feels?) (?:\w+ )?{_HARD_OR_EASY}|(?<!not )(?:so|such a) (?:hard|difficult|tough|tricky)"
                      rf"(?! (?:{NOUN}|level|please)(?!\S))"),
    ("neutral", None, r"not (?:good|great|so good|very good|that good|confident|sure|comfortable|bad) "
                      r"(?:at|with|about|in|on)|not (?:so |very |that |really |too )*(?:good|great|confident|sure)|"
                      r"(?:do|did|can|could) not (?:really |quite |fully )?(?:understand|get|"
                      r"know|remember|follow|grasp|do)|not sure|not (?:just|only)|i do not mind|do not (?:care|mind)|"
                      r"why not|if not|or not|no (?:problem|worries|idea|matter|clue|"
                      r"chance|luck|wonder|time|stress|rush)|not (?:done|finished)|"
                      r"without (?:any )?(?:help|hints?)|(?:have|has|had) not (?:(?:really|quite|fully|yet|ever) )*"
                      r"(?:understood|got|grasped|mastered|followed|learned|learnt)(?: (?:yet|really))*"),
    ("neutral", None, r"(?:can|could|do|did|does|is|are|was|were|has|have|had|will|would) not (?:see|read|find|use|"
                      r"hear|stand|bear|"
                      r"decide|think|wait|believe|sleep|figure|tell|seem|work|matter|care|even|go|it|i|we|"
                      r"you)(?: (?:them|it|"
                      r"those|that|what|how|out))*"),
    ("neutral", None, COMPLAINTS),
    ("neutral", None, r"i (?:can |could |will )?never (?:really |quite )?(?:get|know|remember|understand|see|learn)"),
    ("neutral", None, r"no(?= (?:let|give|i|can|could|just|show|thanks|do|we|please|it|wait|,)(?!\S))"),
    ("not", None, r"(?:i )?(?:(?:do|would|will) not (?:want|like|need|give me|include|ask|use|do|show|have)|"
                  r"(?:can|could) not (?:include|ask|use|show|have))"
                  r"(?: (?:me|any|to do|anything|stuff|things))*(?: (?:about|on|to do with|with|from|like))?|"
                  r"(?:i )?(?:really |so |just )*(?:hate|hating|dislike|can not stand)(?= (?:the |those |"
                  r"all )?(?:multiple|"
                  r"true|yes|essays?|short|long|open|written|numeric|select|fill|word|mc|free|paragraphs?)(?!\S))|"
                  r"(?:i am |have )?(?:so |really |had )*(?:sick|tired|bored|fed up|done|enough) (?:of|"
                  r"with)(?! (?:this|that|"
                  r"it|these|those|them|school|math|studying|homework))|"
                  r"not a fan of|no need for|(?:but |and |please |just )*(?:skip|skipping|leave|drop)(?= (?:the |any |"
                  r"all )?\w)"
                  r"(?! (?:this|that|it|me|to|question|one|these|those))|"
                  r"nothing(?= (?:multiple|numeric|short|true|from|in|where|that|which))|no more|not any|no|"
                  r"without(?: any)?(?!$| [,.;!]| on(?!\S)| about(?!\S))|not|"
                  r"but not|except(?: for)?|excluding|exclude|"
                  r"stop (?:giving|asking|showing|sending)(?: me)?|none (?:to be )?(?:on|about|from|with|in)|"
                  r"(?:anything|everything|all|any|any (?:subjects?|topics?)) "
                  r"(?:but|except|other than|apart from|besides)|other than|apart from|"
                  r"aside from|neither|rather than|instead of|avoid|avoiding|leave out|leaving out|"
                  r"none of (?:that|those|the)|none of|nothing (?:that|which) (?:is|are) (?:(?:just|only|purely|all|"
                  r"simply|a|an) )*|"
                  r"nothing (?:at all )?(?:on|about|with|to do with|like|of|involving|related to)|nor|"
                  r"(?<!i )(?<!i am )(?<!we )never|"
                  r"none(?= (?:multiple|mc|true|short|essay|numeric|hard|easy)(?!\S))|besides|"
                  r"(?<!and )(?<!or )(?<!revenue )minus(?= [a-z])|"
                  r"(?:none|not any) of (?:that|those|the|them|this) (?:where|that|which|about|on|with)?|"
                  r"and not"),
    ("not", None, r"i (?:have |am )?(?:just |already )?finished|"
                  r"i (?:have )?(?:done|had|seen) enough(?: of)?|i am (?:done|finished|bored|tired|sick|fed up) "
                  r"(?:with|of|by)(?! (?:this|it|that|these)(?!\S))"),
    ("not", None, r"(?:i )?(?:would |had )?(?:rather|prefer|better|hopefully) not(?: to)?(?: (?:have|do|get|see|be "
                  r"asked|practice|take|work|any|anything|stuff|questions))*(?: (?:about|on|with|from|to do with))?|"
                  r"(?:leave out|leaving out|skip|skipping|avoid|avoiding|omit|exclude|excluding|drop) (?:anything|"
                  rf"everything|stuff|things|any|all|{NOUN})(?: {NOUN})? (?:with|on|about|like|to do with|involving|"
                  rf"from|of)"),
    ("not", None, r"not (?:in the mood for|feeling)"),
    ("not", None, r"(?:i )?(?:really |so |just )*(?:can|could) not (?:do|face|handle|take|bear|deal with)"
                  r"(?= (?:(?:any|the|those|all|more) )*(?:multi|multiple|true|essays?|short|long|open|written|"
                  r"numeric|select|fill|word|mc|free|paragraphs?)(?: \w+){0,3} "
                  r"(?:anymore|any ?more|again|today|right now)(?!\S))"),
    ("not", None, r"over(?= (?:multiple|multi|mc|true|short|essays?|numeric|written|free)(?!\S))"),
    ("not_that", None, r"(?:(?:so|and|but|please) )*(?:none|nothing|no more|not any|not) (?:of )?(?:that|those|them|it)"
                       r"(?: (?:please|stuff|though))?(?=$| [,.;!)])"),
    ("not", None, r"(?:switch|change|move|go|move on) (?:away |over )?from|"
                  r"(?<!\w )enough(?: of| with)?(?! (?:to|for|of|with|this|that|it|these)(?!\S))"),
    ("few", None, rf"(?:a few|some|several|a handful(?: of)?)(?: {NOUN})?(?= (?:on|about|from|in)(?!\S))|"
                  rf"(?:(?<=and )|(?<=plus )|(?<=& ))(?:all )?(?:the|those) {NOUN}(?= (?:on|about|from)(?!\S))"),
    ("each", None, r"each|of each|per (?:topic|subject|skill)|for every (?:topic|one|subject)|(?:for|on|from|"
                   r"per) each(?: (?:one|topic|of (?:them|those)))?|apiece"),
    ("rest", None, rf"(?:the )?(?:rest|remaining|remainder|others)(?: of (?:them|the questions))?(?: {NOUN})?"
                   r"(?= (?:on|about|from|of|in|easy|medium|hard|multiple)(?!\S))|"
                   r"(?:and|,) the (?:rest|others)(?= (?!later|then|please)[a-z])"),
    ("same", None, r"(?:the |as )?(?:same(?: (?:number|amount)(?: of (?:questions|them))?| again)?|many)"
                   r"(?= (?:on|about|from)(?!\S))"),
    ("some_of", None, r"of (?:them|those|these|which)"),
    ("skip", None, rf"(?:up to|at least|at most|no (?:more|less|fewer) than|not more than|(?:more|less|fewer) than|"
                   rf"about|"
                   rf"around|roughly|maximum|max|minimum|min|like|maybe)(?= {NUMBER}(?!\S))|ish|or so|overall"),
    ("total", None, rf"(?:{NOUN} )?(?:in total|altogether|in all|all together|total(?=$| [,.;!)]))"),
    ("mended", None, rf"(?:{_HESITATES} )*(?:no wait|wait no|(?:no|oh|ah|um) (?:sorry|actually)|"
                     r"(?:sorry|actually|or) no|or rather|scratch that|correction|my bad|oops|"
                     r"on second thoughts?|(?:^|(?<=[.;:!?] ))on reflection(?= ,)|never mind|(?<=\. \. \. )ok|"
                     r"(?<=[,.;:!?(–-] )i (?:asked for|wanted)|"
                     r"wrong (?:topic|subject|chapter|one|word|thing)(?= [,.;:!–-])|"
                     r"hold on|forget (?:that|it)|"
                     r"(?:make|change) (?:it|that|them|this)(?: to)?|i (?:mean|meant)"
                     r"(?! and| or| of| median| mode)|(?<=[,.;:!?(–-] )(?:no|nope|nah|wait|sorry|actually|rather)"
                     r"(?= (?:[,.;:!–-]|(?:let us|give|do|make|better|rather|change|try|take)(?!\S)))|"
                     r"(?<=[,.;:!?(–-] )(?:wait|sorry|actually|rather)|"
                     r"(?:(?<=[,.;:!?(–-] )|(?<=hmm )|(?<=oh )|(?<=uh ))no(?= (?:\w+ ){1,4}actually(?!\S)))"
                     r"(?: (?:ok|oh|um|uh|wait|sorry|actually|rather|make (?:it|that)|[,.;:!–-]))*"),
    ("half", None, rf"(?:the |at least )?(?:other )?half(?: of (?:them|those|these|it|which|the {NOUN}))?"
                   rf"(?: (?:should|can|may|to))?(?: be| are)?(?= (?:on|about|from|with|in|{_LEVELS}|numeric|multiple|"
                   rf"short|true|single|fill|essays?)(?!\S))"),
    ("split", None, r"(?:(?:equally|evenly) )?(?:split|divided|shared|spread)(?: (?:up|equally|evenly))?"
                    r"(?: (?:between|among|amongst|over|across|into))?|(?:equally|evenly)(?: from| between)?|"
                    r"(?:an )?equal (?:numbers?|amounts?|shares?)(?: (?:of|from))?|fifty ?-? ?fifty|50 ?[-/] ?50|"
                    r"half (?:(?:on|of|for|from) )?each|"
                    r"(?:half and half|half half)"),
    ("type", None, r"(?:(?<=hard )|(?<=easy )|(?<=medium )|(?<=expert )|(?<=beginner ))mode"),
    ("type", None, r"(?<=\d )words|(?<=five )words|(?<=ten )words|(?<=twenty )words"),
    ("skip", None, r"typed(?: in)? answers?|(?:where )?i (?:want to |can |get to |just )*(?:type|key|enter)(?: in)? "
                   r"(?:the |my )?answers?"),
    ("noun", None, rf"flash ?cards?|(?:practice |revision |review |exam |test |homework |mock |quick |sum |"
                   rf"sample )*{NOUN}"),
    ("type", None, rf"(?:types?|kind of|sort of|related|themed?) {NOUN}"),
    ("neutral", None, r"and (?:do|try|take|practise|practice|give me|have)"),
    ("and", None, r"and|or|plus|as well as|&|\+|and also|then|and then"),
    ("to", None, r"to|-|–|through|up to"),
    ("break", None, r"[,.;:!?()\n]|but|just|only"),
    ("prep", None, r"on|about|from|of|in|for|with|regarding|concerning|related to|to do with|dealing with|involving|"
                   r"covering|around|around the topic of|topic|over|using|that (?:use|involve|cover)s?"),
    ("word", None, r"word problems?|times tables?|story problems?|simple (?:harmonic|machines?|interest|sentences?|"
                   r"past|"
                   r"present|random|pendulums?|moving)|normal (?:forces?|form|vectors?|distributions?|lines?)|"
                   r"hard water|average (?:speed|velocity|rate|value|cost|acceleration)|intermediate value|"
                   r"basic (?:solutions?|oxides?|salts?)|easy axis|graph theory|new (?:testament|deal|zealand|york)|"
                   r"number (?:lines?|theory|systems?|sequences?)|free fall|due process"),
    *(("aside", None, body) for body in ASIDES),
)  # fmt: skip
"""The sort of a sign, what it stands for, and the words that say it."""
