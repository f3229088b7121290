# What is said of an answer. None of these sentences tells the key.

grading-too-long = एक जवाब के लिए यह बहुत लंबा है। बस जवाब भेजो।
grading-empty = इसमें कोई जवाब नहीं मिला।

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = इसमें कोई संख्या नहीं मिली। { $form }
grading-number-digits = पता नहीं चला कि यह कौन-सी संख्या है। { $form }
grading-number-several = यहाँ एक से ज़्यादा संख्याएँ हैं। बस वही भेजो जो तुम्हारा जवाब है।
grading-number-denied = तुमने बताया कि क्या नहीं है। तो क्या है?
grading-number-bound = इससे एक सीमा मिलती है। तुम्हारा जवाब कौन-सी एक संख्या है?
grading-number-unfinished = सही राह पर हो। इसे एक संख्या तक हल कर लो।
grading-number-letters = इसमें अभी एक अज्ञात अक्षर है। बस संख्या भेजो।
grading-number-unit = इकाई “{ $unit }” मुझे नहीं पता। { $form }
grading-number-impossible = इसका कोई मान नहीं है, जैसे शून्य से भाग देने पर। { $form }
grading-number-form = एक संख्या लिखो, जैसे 12, -0.5, 3/4 या 2.5e3।
grading-number-form-unit = एक संख्या इकाई ({ $unit }) के साथ लिखो, जैसे 12, -0.5, 3/4 या 2.5e3।
grading-number-form-set = संख्याओं के बीच अल्पविराम लगाओ, जैसे 2, -3।

grading-number-wrong = यह वह संख्या नहीं है जो चाहिए।
grading-number-sign = चिह्न देखो: जमा या घटा?
grading-number-tenfold = अंक ठीक लगते हैं। आकार जाँचो: दशमलव बिंदु, या दस की घात, सही जगह पर है?
grading-number-comma = तुम्हारे अल्पविराम को हज़ार का चिह्न माना गया। अगर दशमलव है, तो बिंदु से लिखो।
grading-number-inverse = देखो कि कौन-सी संख्या ऊपर जाती है और कौन-सी नीचे।
grading-number-coarse = इसे ज़्यादा ही पूर्णांकित कर दिया है। कुछ और अंक दो, या सटीक मान।
grading-number-close = बहुत पास हो। पूर्णांकन और आख़िरी चरण जाँचो।
grading-number-percent = सवाल फिर देखो: प्रतिशत पूछा है या सीधी संख्या?
grading-number-dimension = वह इकाई कुछ और नापती है। जो पूछा है उस पर कौन-सी इकाई ठीक है?
grading-number-units = अंक ठीक लगते हैं। इकाई जाँचो, या उसे कैसे बदला।
grading-number-unit-fits = इकाई ठीक है; संख्या अभी वह नहीं है जो चाहिए।
grading-number-no-such = इस सवाल का जवाब एक संख्या है।
grading-number-not-number = फिर सोचो: क्या इस सवाल का जवाब कोई संख्या है?
grading-number-set-missing = अभी और ढूँढना है: ये सारी संख्याएँ नहीं हैं।
grading-number-set-some = इनमें से कुछ सही हैं, सब नहीं।
grading-number-set-wrong = ये वे संख्याएँ नहीं हैं जो चाहिए।

# Choices
grading-choice-form = एक अक्षर से जवाब दो, { $first } से { $last } तक, या किसी एक विकल्प के शब्दों से।
grading-choice-several = तुमने एक से ज़्यादा विकल्प बताए, और सही एक ही हो सकता है। वह कौन-सा है?
grading-choice-denied = तुमने बताया कि कौन-सा विकल्प नहीं है। तो कौन-सा है?
grading-choice-range = यहाँ ऐसा कोई विकल्प नहीं है। { grading-choice-form }
grading-choice-ambiguous = समझ नहीं आया कि कौन-सा विकल्प है। { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = यह विकल्प ठीक नहीं बैठता। सवाल फिर पढ़ो और हर विकल्प को परखो।
grading-choices-form = अक्षरों से जवाब दो, { $first } से { $last } तक, जैसे { $first } और { $last }, या विकल्पों के शब्दों से।
grading-choices-range = यहाँ ऐसा कोई विकल्प नहीं है। { grading-choices-form }
grading-choices-ambiguous = समझ नहीं आया कि कौन-से विकल्प हैं। { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = जो चुना वह ठीक है, पर अभी कुछ छूटा है।
grading-choices-extra = चुने हुए में कुछ ऐसा है जो नहीं होना चाहिए।
grading-choices-mixed = कुछ हिस्सा ठीक है, पर कुछ छूटा है और कुछ ज़्यादा है।
grading-choices-wrong = जो चुना वह ठीक नहीं बैठता। हर विकल्प को अलग से परखो।
grading-choices-none = कम से कम एक विकल्प सही है। हर विकल्प को अलग से परखो।

# Words
grading-text-nothing = { grading-empty } एक शब्द या कुछ शब्दों में जवाब दो।
grading-text-several = तुमने एक से ज़्यादा बातें लिखीं। तुम्हारा जवाब कौन-सा है?
grading-text-denied = तुमने बताया कि क्या नहीं है। तो क्या है?
grading-text-wrong = यह वह शब्द नहीं है जो चाहिए। सोचो कि सवाल ठीक-ठीक किसका वर्णन करता है।
grading-text-part = यह पूरे नाम का बस एक हिस्सा है। क्या इसे और सटीक लिख सकते हो?
grading-text-more = पास हो, पर जो जोड़ा उससे अर्थ बदल गया। इसे और सटीक लिखो।
grading-text-list-some = इनमें से कुछ सही हैं, सब नहीं।

# Free answers
grading-free = खुले जवाब को नियमों से नहीं जाँचा जाता: इसे एक अच्छे जवाब की बातों से मिलाओ।
grading-free-empty = { grading-empty } एक-दो वाक्यों में जवाब दो।

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = जो दिया है उस पर लौटो: क्या कोई संख्या या शर्त है जो अब तक काम में नहीं आई?
grading-again-look-choice = सवाल फिर पढ़ो: उसके कौन से शब्द इस विकल्प के ख़िलाफ़ हैं?
grading-again-look-choices = विकल्पों को एक-एक करके लो और हर एक से पूछो: क्या यह सच है?
grading-again-look-words = सवाल फिर पढ़ो: उसका कौन सा हिस्सा तुम्हारे जवाब से मेल नहीं खाता?
grading-again-hint = अंदाज़ा लगाने की ज़रूरत नहीं: अगला संकेत एक क़दम आगे ले जाएगा।
grading-again-hints = संकेतों को फिर धीरे-धीरे पढ़ो, अपना काम पास रखकर।
grading-again-try-value = अपने चरण लिखो, हर पंक्ति में एक, और भेजो: मैं बता सकता हूँ कि कौन से सही हैं।
grading-again-try-choice = जो विकल्प हो ही नहीं सकते उन्हें काट दो: कौन से बचे?
grading-again-try-choices = किन विकल्पों पर पूरा भरोसा है? उनसे शुरू करो और बाक़ी को उनसे मिलाओ।
grading-again-try-words = यह सवाल किस टॉपिक का है? जवाब वहीं का है।
grading-again-same = यह वही चूक है जो पहले हुई थी। उस जगह को फिर धीरे से देखो, या संकेत लो।
grading-again-unreadable = इसमें अब भी जवाब पढ़ा नहीं जा रहा। संकेत मदद कर सकता है, या इस सवाल को छोड़ दें।
