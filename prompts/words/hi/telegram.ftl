# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = किसी टॉपिक का अभ्यास: /practice fractions
telegram-command-hint = खुले सवाल के लिए संकेत
telegram-command-skip = खुला सवाल छोड़ो
telegram-command-solution = हल दिखाओ
telegram-command-stop = अभी रुको
telegram-command-continue = जहाँ रुके थे वहीं से आगे
telegram-command-progress = मेरी प्रगति
telegram-command-review = जो भूलने का डर हो उसे दोहराओ
telegram-command-link = दूसरी जगह का अभ्यास यहाँ जारी रखो
telegram-command-warmup = सबके लिए एक सवाल: /warmup fractions
telegram-command-language = दूसरी भाषा में बात करो
telegram-command-help = मुझसे क्या-क्या हो सकता है

# Cards
telegram-question = सवाल { $number }
telegram-question-of = सवाल { $number } / { $of }
telegram-several = एक से ज़्यादा सही हो सकते हैं: सब सही वाले दबाओ, फिर { $check } दबाओ।
telegram-check = जाँचो
telegram-reply-to-answer = अपना जवाब लिखो।
telegram-reply-to-answer-group = इस संदेश का जवाब (reply) देकर अपना उत्तर भेजो।
telegram-you-answered = तुम्हारा जवाब: { $answer }

telegram-quiz-question = कौन-सा सही है?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = वह सवाल किसी और का है। अपना सवाल माँगो: /practice
telegram-old-button = यह बटन अब मुझे नहीं पता। मेरे सबसे नए संदेश के नीचे के बटन दबाओ, या अपना जवाब लिखो।
telegram-choose-first = पहले कम से कम एक जवाब चुनो।
