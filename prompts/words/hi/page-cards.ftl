# Question cards
page-question = सवाल { $number }
page-question-of = सवाल { $number } / { $of }
page-choose-one = एक चुनो
page-choose-all = सब सही वाले चुनो
page-your-answer = तुम्हारा जवाब
page-check = जाँचो
page-actions = तुम क्या कर सकते हो
page-answer-with = { $label } से जवाब दो
page-answered = मेरा जवाब: { $value }
page-state-right = सही
page-state-wrong = अभी नहीं
page-state-partial = कुछ हिस्सा सही
page-state-kept = जवाब रख लिया
page-state-shown = हल दिखाया गया
page-state-skipped = छोड़ा गया
page-state-left = बंद
page-option-right = सही
page-option-wrong = सही नहीं
page-keys = { $count ->
    [one] कुंजी 1
   *[other] कुंजियाँ 1 से { $count }
 }
page-enlarge = तस्वीर बड़ी करो
page-close = बंद करो
page-wide = बग़ल में खिसकता है
page-reads-as = मैंने इसे ऐसे पढ़ा
page-hint-number = संकेत { $level }
page-said-of = जवाब { $value } के बारे में
page-which-points = इनमें से क्या-क्या तुम्हारे जवाब में है?
page-mark = मेरा जवाब जाँचो
page-new-line = Enter से नई पंक्ति। Ctrl और Enter से भेजो।

# The keys for maths
page-maths-keys = गणित की कुंजियाँ
page-all-keys = अक्षर
page-key-divide = भाग
page-key-times = गुणा
page-key-minus = घटा
page-key-plus = जमा
page-key-equals = बराबर
page-key-open = कोष्ठक शुरू
page-key-close = कोष्ठक बंद
page-key-fraction = भिन्न
page-key-power = की घात
page-key-root = वर्गमूल
page-key-cube-root = घनमूल
page-key-pi = पाई
page-key-less = से कम
page-key-more = से ज़्यादा
page-key-at-most = ज़्यादा से ज़्यादा
page-key-at-least = कम से कम
page-key-plus-minus = जमा या घटा
page-key-infinity = अनंत
page-key-point = दशमलव बिंदु
page-key-comma = अल्पविराम
page-key-back = मिटाओ
page-key-left = बाएँ जाओ
page-key-right = दाएँ जाओ

# How questions went
page-how-right = पहली ही बार में सही
page-how-later = कई कोशिशों या संकेत के बाद सही
page-how-shown = हल दिखाया गया
page-how-skipped = छोड़ा गया
page-how-left = जवाब नहीं दिया
page-chart-right = { $count } पहली ही बार में सही
page-chart-later = { $count } कई कोशिशों या संकेत के बाद
page-chart-shown = { $count } हल देखकर
page-chart-skipped = { $count } छोड़े गए
page-chart-left = { $count } बिना जवाब के
page-as-table = तालिका में
page-table-number = सवाल
page-table-topic = टॉपिक
page-table-how = कैसा रहा
page-table-tries = कोशिशें
page-table-hints = संकेत
