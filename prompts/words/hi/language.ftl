# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = हिन्दी
language-which = हम किस भाषा में बात करें?
language-switched = ठीक है, अब से हिन्दी में बात करते हैं।
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = लगता है यह हिन्दी में लिखा है। क्या आगे हिन्दी में बात करें?
choice-language-yes = हाँ, हिन्दी में
choice-language-no = नहीं, ऐसे ही रहने दो
language-left = ठीक है, जैसा है वैसा ही रहने देते हैं।
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = एक बात: सवालों की भाषा यह है: { $language }। मुझे अपनी भाषा में ही लिखो।
language-unknown = यह भाषा मुझे अभी नहीं आती। मुझे ये भाषाएँ आती हैं: { $languages }।
