# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] पहली पंक्ति सही है।
    [2] पहली दो पंक्तियाँ सही हैं।
   *[other] पहली { $lines } पंक्तियाँ सही हैं।
 }
working-held-1 = { $lines ->
    [one] शुरुआत अच्छी है: पहली पंक्ति का हिसाब सही है।
   *[other] शुरुआत अच्छी है: { $lines } पंक्तियों का हिसाब सही है।
 }
working-held-2 = { $lines ->
    [one] पहली पंक्ति तक सब ठीक।
   *[other] पहली { $lines } पंक्तियों तक सब ठीक।
 }
working-held-3 = { $lines ->
    [one] पहली पंक्ति से सहमत।
   *[other] पहली { $lines } पंक्तियों से सहमत।
 }
working-shown-0 = अच्छा हुआ कि चरण लिखे।
working-shown-1 = चरण सामने हों तो वह जगह मिल जाएगी।
working-shown-2 = चरण लिखे हुए हैं, इससे मदद मिलती है।
working-shown-3 = दिखाने के लिए धन्यवाद कि यह कैसे किया।
working-sums-0 = हर हिसाब सही है।
working-sums-1 = हिसाब में कहीं चूक नहीं है।
working-sums-2 = हिसाब शुरू से अंत तक सही है।
working-sums-3 = हर पंक्ति का हिसाब सही है।

# Where to look, before a sentence about it.
working-look-0 = “{ $line }” फिर देखो।
working-look-1 = वह जगह “{ $line }” है।
working-look-2 = अब “{ $line }”।
working-look-3 = “{ $line }” पर वापस जाओ।

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }” इससे नहीं निकलता। वहाँ पहुँचने के लिए ठीक-ठीक क्या किया?
working-slip-step-1 = “{ $line }” पर कुछ ऐसा बदला जो नहीं बदलना था। बस वही चरण फिर करो तो क्या मिलता है?
working-slip-step-2 = “{ $line }” में अक्षर की जगह कोई संख्या रखकर जाँचो: क्या दोनों पक्ष बराबर आते हैं?
working-slip-step-3 = “{ $line }” तक पहुँचने का रास्ता नहीं मिला। बस वही चरण फिर करके देखो?
working-slip-value-0 = “{ $line }” का हिसाब एक बार फिर करो: क्या मिलता है?
working-slip-value-1 = “{ $line }” के हिसाब में एक चूक है। इसे फिर करके देखो?
working-slip-value-2 = “{ $line }” को उल्टा हिसाब करके जाँचो: क्या मेल खाता है?
working-slip-value-3 = “{ $line }” ठीक नहीं निकलता। दूसरी बार में क्या मिलता है?
working-slip-moved-sign = “{ $line }” में एक पद दूसरी तरफ़ गया। उसे हटाने के लिए दोनों तरफ़ क्या करना होता है?
working-slip-one-side = पिछली पंक्ति से “{ $line }” तक बस एक पक्ष बदला। दूसरे पक्ष का क्या होना चाहिए?
working-slip-multiplied-instead = “{ $line }” पर गुणा हुआ। जोड़ को क्या मिटाता है?
working-slip-divided-instead = “{ $line }” पर भाग हुआ। जोड़ को क्या मिटाता है?
working-slip-subtracted-instead = “{ $line }” पर अक्षर के आगे की संख्या घटाई गई। वहाँ अक्षर के साथ क्या हो रहा है, और उसे क्या मिटाता है?
working-slip-wrong-way = “{ $line }” देखो: अक्षर के साथ जो हो रहा है, उसे कौन-सी क्रिया मिटाती है?
working-slip-lost-minus = “{ $line }” में चिह्न देखो। भाग देने पर उसका क्या होता है?
working-slip-minus = “{ $line }” में संख्या ठीक है। जमा है या घटा?
working-slip-sign = “{ $line }” में एक चिह्न सही नहीं है। पद देखो: किसका चिह्न बदल गया?
working-slip-minus-bracket = “{ $line }” में कोष्ठक के आगे घटा का चिह्न है। वह अंदर के हर पद का क्या करता है?
working-slip-first-term-only = “{ $line }” में गुणक कोष्ठक के बस एक पद से गुणा हुआ। दूसरे का क्या होगा?
working-slip-divided-first-only = “{ $line }” में बस एक पद को भाग दिया गया। बाकी का क्या होगा?
working-slip-unlike-terms = “{ $line }” में ऐसे पद मिला दिए गए जो जुड़ नहीं सकते। किन पदों में एक ही अक्षर है?
working-slip-power-of-sum = “{ $line }” में योग की घात हर पद पर अलग-अलग लगा दी गई। कोष्ठक को गुणनफल के रूप में लिखने पर क्या मिलता है?
working-slip-power-of-product = “{ $line }” में घात पूरे कोष्ठक की है। वह हर गुणक का क्या करती है?
working-slip-power-as-product = “{ $line }” में घात को गुणा मान लिया गया। वह छोटी संख्या क्या करने को कहती है?
working-slip-powers-multiplied = “{ $line }” में घातें देखो। उन्हें गुणनफल के रूप में लिखो: कितने गुणक हैं?
working-slip-powers-added = “{ $line }” में घात की घात ली गई है। इसे लिखकर देखो: कितने गुणक हैं?
working-slip-negative-power = “{ $line }” में ऋणात्मक घात देखो। घातांक में घटा का क्या मतलब है?
working-slip-added-denominators = “{ $line }” में हर जोड़ दिए गए। दोनों भिन्नों का हर एक जैसा कैसे बनाया जाए?
working-slip-kept-numerators = “{ $line }” में हर बदल गया। हर अंश का क्या होना चाहिए?
working-slip-upside-down = “{ $line }” देखो: ऊपर कौन-सी संख्या आनी चाहिए?
working-slip-not-flipped = “{ $line }” में भिन्न से भाग है। पहले उस भिन्न का क्या करते हैं?
working-slip-order = “{ $line }” में बाएँ से दाएँ हिसाब हुआ। पहले कौन-सी क्रिया आती है?
working-slip-tenfold = “{ $line }” में अंक सही हैं। दशमलव बिंदु कहाँ होना चाहिए?
working-slip-flip = “{ $line }” देखो। ऋणात्मक संख्या से गुणा या भाग करने पर दोनों पक्षों के बीच के चिह्न का क्या होता है?
working-slip-derivative = “{ $line }” को पद-पद करके देखो: हर पद पर कौन-सा नियम लगाया, और क्या वह ठीक है?

# Each calculation is right, and yet the answer is not.
working-plan-0 = “{ $line }” क्यों चुना? बताओ, सवाल में यह किसे दिखाता है।
working-plan-1 = “{ $line }” से सवाल के बारे में क्या पता चलता है?
working-plan-2 = “{ $line }” को सवाल से मिलाओ: क्या ये संख्याएँ ऐसे ही साथ आती हैं?
working-plan-3 = “{ $line }” पर एक सवाल है: किस नियम से वहाँ पहुँचे?
working-start-0 = क्या “{ $line }” वही कहता है जो सवाल कहता है?
working-start-1 = सवाल फिर पढ़ो: क्या “{ $line }” ही पूछा गया है?
working-start-2 = सवाल से “{ $line }” तक कैसे पहुँचे?
working-start-3 = “{ $line }” को सवाल से शब्द-शब्द मिलाओ।

# A right number that is not the last one.
working-midway-0 = { $value } रास्ते में सही है, पर अंत नहीं। सवाल क्या पूछता है?
working-midway-1 = बहुत पास हो: { $value } रास्ते का एक चरण है। अब इसके साथ क्या करना बाकी है?
working-midway-2 = { $value } हल का हिस्सा है। इसके बाद कौन-सा चरण आता है?
working-midway-3 = { $value } मिल गया, और इसकी ज़रूरत होगी। अब इसके साथ क्या करना है?

# The work goes on: nothing was counted.
working-so-far-0 = अब तक सही।
working-so-far-1 = सही राह पर हो, और सब ठीक है।
working-so-far-2 = हाँ, यह निकलता है।
working-so-far-3 = अच्छा है, आगे बढ़ो।
working-unsure-0 = समझ आया कि तुम्हारा इरादा क्या है।
working-unsure-1 = दिखाने के लिए धन्यवाद।
working-unsure-2 = शुरुआत हो गई है।
working-unsure-3 = तुम्हारे चरण पढ़ लिए।
working-next-letter = { $letter } को अकेला करने की ओर बढ़ने के लिए दोनों तरफ़ क्या किया जा सकता है?
working-next-result = अब { $value } के साथ क्या करना है?
working-next-result-open = अब इसका हिसाब करो: क्या निकलता है?
working-next-plain = अगला चरण क्या है?
working-which = तुम्हारे नतीजों में से सवाल का जवाब कौन-सा है? वही भेजो।

# The answer is right.
working-right-slip = जवाब ठीक है, पर “{ $line }” जैसा लिखा है वैसा सही नहीं है। क्या दिखता है कि वहाँ क्या होना चाहिए?
working-usual-0 = इसे आम तौर पर ऐसे लिखते हैं: { $usual }।
working-usual-1 = लिखने का आम तरीक़ा यह है: { $usual }।
working-usual-2 = ज़्यादातर लोग लिखते हैं { $usual }, और बात वही है।
working-usual-3 = तुम्हारा रूप ठीक है; आम रूप यह है: { $usual }।

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = वह चरण फिर करो तो क्या मिलता है?
answer-again-1 = कहाँ कुछ बदलना चाहिए?
answer-again-2 = पहले कौन-सा चरण देखना है?
answer-again-3 = इसे ध्यान में रखकर कैसा बनता है?
answer-again-choice-0 = कौन-सा विकल्प बेहतर बैठता है?
answer-again-choice-1 = अब कौन-सा ठीक लगता है?
answer-again-choice-2 = इसे ध्यान में रखकर कौन-सा चुनना ठीक है?
answer-again-choice-3 = बाकी में से किसे परखा जा सकता है?
