# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = इस फ़ाइल में कुछ नहीं है। देखें कि यह सही फ़ाइल है, और फिर भेजें।
ingestion-refused-cut-off = यह फ़ाइल बीच में ही ख़त्म हो जाती है, यानी पूरी नहीं पहुँची। इसे फिर भेजें।
ingestion-refused-broken = यह फ़ाइल ख़राब है और खुल नहीं सकती। इसे इसके प्रोग्राम में खोलें, नई बनाकर सहेजें, और वह कॉपी भेजें।
ingestion-refused-too-large = यह फ़ाइल { $limit } MB से बड़ी है। इसे बाँटें, या इसकी तस्वीरें छोटी करें, और हिस्से भेजें।
ingestion-refused-unknown = Chiron इस तरह की फ़ाइल नहीं पढ़ सकता। PDF, Word, PowerPoint, Excel या OpenDocument फ़ाइल, वेब पेज, टेक्स्ट या फ़ोटो भेजें।
ingestion-refused-program = यह एक प्रोग्राम है, दस्तावेज़ नहीं, इसलिए नहीं खोला गया। दस्तावेज़ ही भेजें, जैसे PDF या DOCX में।
ingestion-refused-data = यह किसी प्रोग्राम का डेटा है, दस्तावेज़ नहीं। जो Chiron चलाते हैं, वे सवालों की फ़ाइल "chiron bank load" से लोड कर सकते हैं।
ingestion-refused-archive = यह एक पैक किया हुआ फ़ोल्डर है। इसे खोलें और इसके अंदर के दस्तावेज़ भेजें।
ingestion-refused-old-word = यह पुरानी तरह की Word फ़ाइल है। इसे खोलें, DOCX या PDF में सहेजें, और वह भेजें।
ingestion-refused-old-powerpoint = यह पुरानी तरह की PowerPoint फ़ाइल है। इसे खोलें, PPTX या PDF में सहेजें, और वह भेजें।
ingestion-refused-old-excel = यह पुरानी तरह की Excel फ़ाइल है। इसे खोलें, XLSX में सहेजें, और वह भेजें।
ingestion-refused-pages = यह Pages, Numbers या Keynote से बनी है। इसे PDF या किसी Office फ़ॉर्मैट में निर्यात करें, और वह भेजें।
ingestion-refused-heic = यह फ़ोटो ऐसे फ़ॉर्मैट में है जो बस कुछ फ़ोन जानते हैं। इसे JPEG या PNG में भेजें; इसका स्क्रीनशॉट भी चलेगा।
ingestion-refused-locked-office = यह फ़ाइल पासवर्ड से बंद है। इसे खोलें, पासवर्ड हटाएँ, और वह कॉपी भेजें।
ingestion-refused-locked-archive = इस फ़ाइल के कुछ हिस्से पासवर्ड से बंद हैं। इसे बिना पासवर्ड के सहेजें और वह कॉपी भेजें।
ingestion-refused-bomb = खोलने पर यह फ़ाइल बहुत ही बड़ी हो जाती, इसलिए नहीं खोली गई। दस्तावेज़ PDF में सहेजें और वह भेजें।
ingestion-refused-entities = इस फ़ाइल में ऐसी परिभाषाएँ हैं जो कोई Office प्रोग्राम नहीं लिखता, इसलिए नहीं खोली गई। दस्तावेज़ PDF में सहेजें और वह भेजें।
ingestion-refused-password = यह फ़ाइल पासवर्ड से बंद है। Chiron को पासवर्ड बताएँ, या उसे हटाकर वह कॉपी भेजें।
ingestion-refused-password-in-chat = यह फ़ाइल पासवर्ड से बंद है। पासवर्ड यहाँ न लिखें, क्योंकि यहाँ लिखा हुआ सहेजा जाता है। उसे हटाएँ, और वह कॉपी भेजें।
ingestion-refused-wrong-password = इस पासवर्ड से फ़ाइल नहीं खुलती। फिर कोशिश करें, या पासवर्ड हटाकर वह कॉपी भेजें।
ingestion-refused-too-many-lines = इस फ़ाइल में { $lines } पंक्तियाँ हैं; Chiron एक बार में { $limit } तक पढ़ता है। इसे बाँटें और हिस्से भेजें।
ingestion-refused-too-many-pages = इस फ़ाइल में { $pages } पन्ने हैं; Chiron एक बार में { $limit } तक पढ़ता है। इसे बाँटें और हिस्से भेजें।
ingestion-refused-too-many-scans = इस फ़ाइल के { $pages } पन्ने तस्वीरें हैं; Chiron ऐसे एक बार में { $limit } तक पढ़ता है। इसे बाँटें और हिस्से भेजें।
ingestion-refused-too-much-memory = इस फ़ाइल को पढ़ने के लिए बहुत ज़्यादा मेमोरी चाहिए। इसे नए PDF में प्रिंट करें, या इसका एक हिस्सा भेजें।
ingestion-refused-too-long = इस फ़ाइल को पढ़ने में बहुत समय लगा, इसलिए Chiron रुक गया। इसे बाँटें और हिस्से भेजें।
ingestion-refused-too-many-pixels = इस तस्वीर में { $limit } मिलियन से ज़्यादा बिंदु हैं। इसे छोटा करें, या पन्ने की फ़ोटो फिर लें, और वह भेजें।
ingestion-refused-key-without-paper = जिस दस्तावेज़ की यह है, वह पढ़ा नहीं जा सका। पहले वह भेजें, फिर यह।

# What was odd about it, though it was read.
ingestion-remark-hidden-text = { $count ->
    [one] जो पाठ दिखाई नहीं देता, वह छोड़ दिया गया।
   *[other] जो पाठ दिखाई नहीं देता, वह छोड़ दिया गया ({ $count } जगह)।
 }
ingestion-remark-slanted-text = { $count ->
    [one] ऊपर की ओर या तिरछा लिखा हुआ छोड़ दिया गया।
   *[other] ऊपर की ओर या तिरछा लिखा हुआ छोड़ दिया गया ({ $count } जगह)।
 }
ingestion-remark-script = इसमें एक प्रोग्राम है, जो चलाया नहीं गया।
ingestion-remark-attachments = { $count ->
    [one] इसके साथ एक फ़ाइल लगी है, जो नहीं पढ़ी गई।
   *[other] इसके साथ { $count } फ़ाइलें लगी हैं, जो नहीं पढ़ी गईं।
 }
ingestion-remark-macros = इसमें मैक्रो हैं; पाठ उन्हें चलाए बिना पढ़ा गया।
ingestion-remark-picture = { $count ->
    [one] इसकी एक तस्वीर या चित्र नहीं लिया जा सका। ज़रूरी हो तो इसे PDF में भेजें।
   *[other] इसकी { $count } तस्वीरें या चित्र नहीं लिए जा सके। ज़रूरी हो तो इसे PDF में भेजें।
 }
ingestion-remark-unreadable = लिखावट पढ़ी नहीं जा सकी।
ingestion-remark-blank = इस पर कुछ नहीं है।
ingestion-remark-key-answers = { $count ->
    [0] इससे कोई छूटा हुआ जवाब नहीं मिला।
    [one] एक सवाल को उसका जवाब मिल गया।
   *[other] { $count } सवालों को उनके जवाब मिल गए।
 }
ingestion-remark-key-doubtful = { $count ->
    [one] इसका एक जवाब अपने सवाल से मेल नहीं खाता; कृपया उसे देखें।
   *[other] इसके { $count } जवाब अपने सवालों से मेल नहीं खाते; कृपया उन्हें देखें।
 }
ingestion-remark-key-stray = { $count ->
    [one] इसका एक जवाब दस्तावेज़ के किसी सवाल का नहीं है।
   *[other] इसके { $count } जवाब दस्तावेज़ के किसी सवाल के नहीं हैं।
 }
ingestion-on-page = पन्ना { $page }: { $said }
ingestion-on-pages = पेज { $first } से { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = "{ $name }" पढ़ा जा रहा है। पूरा होने पर बताया जाएगा।
ingestion-received-for = { $receiver } के लिए "{ $name }" पढ़ा जा रहा है। पूरा होने पर बताया जाएगा।
ingestion-received-again = "{ $name }" पढ़ा जा रहा है। पूरा होने पर बताया जाएगा।
ingestion-received-key = "{ $paper }" के जवाबों के लिए "{ $name }" पढ़ा जा रहा है। पूरा होने पर बताया जाएगा।
ingestion-read-key = "{ $name }" में "{ $paper }" की उत्तर कुंजी है। { $about } "{ $paper }" में अब: { $found }
ingestion-stage-waiting = "{ $name }" पढ़े जाने की बारी का इंतज़ार कर रहा है।
ingestion-stage-begun = "{ $name }" अब पढ़ा जा रहा है।
ingestion-stage-reading = "{ $name }" अभी पढ़ा जा रहा है: पन्ना { $page } / { $of }।
ingestion-stage-ocr = "{ $name }" अभी पढ़ा जा रहा है। इसके कुछ पन्ने तस्वीरें हैं: { $page } / { $of }।
ingestion-stage-proposing = "{ $name }" पढ़ लिया गया है, अब देखा जा रहा है कि इसके सवालों में क्या जोड़ा जा सकता है: { $page } / { $of }।
ingestion-version = अगर यह उसी नाम की फ़ाइल का दूसरा संस्करण है, तो यह भी बताया जाएगा कि क्या बदला।
ingestion-read = "{ $name }": { $found }
ingestion-read-again = "{ $name }" पहले पढ़ा जा चुका है, और फ़ाइल वही है: { $found }
ingestion-read-alone = "{ $name }" पढ़ लिया। { $passages ->
    [0] जिस सवाल पर अटके हो वह लिखो, या उसका टॉपिक, और उसमें मदद मिलेगी।
   *[other] पूछो कि इसमें किसी चीज़ के बारे में क्या लिखा है, या वह सवाल लिखो जिस पर अटके हो।
 }
ingestion-found = { $questions ->
    [0] कोई सवाल नहीं मिला: इसमें कुछ भी सवालों की तरह नंबर देकर या सजाकर नहीं लिखा है।
    [one] { $keyed ->
        [0] { $unsure ->
            [0] एक सवाल, जवाब के बिना।
           *[other] एक सवाल, जवाब के बिना; उसे आपकी ज़रूरत है।
         }
       *[other] { $unsure ->
            [0] एक सवाल, जवाब के साथ।
           *[other] एक सवाल, जवाब के साथ; उसे आपकी ज़रूरत है।
         }
     }
   *[other] { $questions } सवाल, { $keyed } के जवाब मौजूद, { $unsure ->
        [0] किसी को आपकी ज़रूरत नहीं
        [one] 1 को आपकी ज़रूरत है
       *[other] { $unsure } को आपकी ज़रूरत है
     }।
 }
ingestion-published = { $count ->
    [one] एक प्रकाशित है।
   *[other] { $count } प्रकाशित हैं।
 }
ingestion-proposed = { $count ->
    [one] एक के लिए कुछ जोड़ने का सुझाव है; जब तक आप उसे न लें, कोई विद्यार्थी उसे नहीं देखेगा।
   *[other] { $count } के लिए कुछ जोड़ने का सुझाव है; जब तक आप उसे न लें, कोई विद्यार्थी उसे नहीं देखेगा।
 }
ingestion-passages = { $count ->
    [one] एक अंश उद्धृत किया जा सकता है।
   *[other] { $count } अंश उद्धृत किए जा सकते हैं।
 }
ingestion-changes = पिछले संस्करण के मुक़ाबले: { $added } नए, { $changed } बदले, { $gone } हटे।
ingestion-no-changes = इसके सवाल वही हैं जो पिछले संस्करण में थे।
ingestion-not-read = "{ $name }" पढ़ा नहीं जा सका। { $why }
refused-document-not-yours = इसके लिए दस्तावेज़ बस इस कक्षा के शिक्षक भेज सकते हैं। सबके लिए, बस एडमिन।

# The end of a document.
document-which = समझ नहीं आया कि कौन-सा दस्तावेज़। उसका पूरा नाम लिखो: delete paper ...
ingestion-delete-asked = क्या "{ $name }" ({ $day } को भेजा गया) हटा दें? { $questions ->
    [0] इसमें कोई सवाल नहीं है।
    [one] इसका सवाल अभ्यास से हट जाएगा, और इससे कुछ उद्धृत नहीं होगा।
   *[other] इसके { $questions } सवाल अभ्यास से हट जाएँगे, और इससे कुछ उद्धृत नहीं होगा।
 } इसे वापस नहीं लिया जा सकता।
ingestion-deleted = "{ $name }" हटा दिया गया। विद्यार्थियों के जवाब बने रहेंगे।
choice-document-delete = { $name } ({ $day }) हटाओ
