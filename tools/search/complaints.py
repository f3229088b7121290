"""What students say of a topic that is hard for them, as a pattern over plain words with single spaces between them."""

COMPLAINTS = (
    r"(?:(?:just|really|always|still|totally|honestly|is|are) )*(?:(?:makes?|made|making) (?:no|zero|little|not much) "
    r"sense(?: to me)?|(?:does|do|did) not make (?:any |much )?sense(?: to me)?|"
    r"(?:kill|murder|destroy|confus|annoy|bor|scar|stress|bug|haunt|ruin|break|drain|frustrat|los)(?:s|es|ed|e|ing)? "
    r"(?:me|my (?:brain|head|mind))(?: (?:up|out|off|every time))?|driv(?:e|es|ing) (?:me|us) \w+|"
    r"(?:gives?|gave|giving|makes?|made|making) (?:me (?:a |an |the |so |want to |feel )*|my )(?:headaches?|"
    r"nightmares?|anxiety|cry|dumb|stupid|sad|mad|angry|sick|scream|(?:head|brain) (?:hurts?|spin|explode|ache)))|"
    r"(?:i )?(?:(?:do|can|could) not (?:know|remember|recall)|forgot|forget|no idea of) (?:(?:what )?(?:it|that|this) "
    r"is called|(?:what )?(?:the|its) (?:real |right |proper )?name(?: (?:of|for) (?:it|that|this)| is)?"
    r"(?! (?:of|for)))|"
    r"(?<!that )(?<!which )(?:is|are|was|were) (?:(?:so|really|just|too|way|absolutely|pretty) )*"
    r"(?:brutal|killers?|demanding|a challenge)(?! (?:ones?|questions?|level))|"
    r"i (?:(?:always|keep|often|just|really) )*(?:mix|mixing|confuse|confusing) (?:them|it|these|those|the two|both)"
    r"(?: up)?"
)
"""It names no topic and wishes for nothing: "momentum kills me", "limits make no sense", "i mix them up"."""
