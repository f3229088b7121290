# What a teacher reads while going through the questions of a paper.
approval-no-option = यहाँ विकल्प { $label } नहीं है।
approval-no-line = यहाँ बाँटने के लिए पंक्ति { $line } नहीं है। { $lines ->
    [one] पाठ में बस एक पंक्ति है।
   *[other] पाठ में { $lines } पंक्तियाँ हैं।
 }
approval-no-next = इसके बाद कोई सवाल नहीं है।
refused-not-your-document = यह दस्तावेज़ बस इस कक्षा के शिक्षक देख सकते हैं। जो दस्तावेज़ सबके लिए हैं, उन्हें बस एडमिन देख सकते हैं।
refused-approve-in-group = यहाँ दूसरे भी पढ़ रहे हैं। दस्तावेज़ हमारी अलग चैट में देखते हैं।
refused-no-page = यहाँ से किसी वेब पेज पर नहीं ले जाया जा सकता। दस्तावेज़ इसी चैट में देखते हैं।
refused-document-gone = यह दस्तावेज़ अब यहाँ नहीं है।

approval-no-documents = देखने के लिए अभी कोई दस्तावेज़ नहीं है। एक भेजें, उसके सवाल ढूँढ लिए जाएँगे।
approval-standing = **{ $name }**: { $questions ->
    [0] कोई सवाल नहीं।
    [one] { $keyed ->
        [0] एक सवाल, जवाब के बिना।
       *[other] एक सवाल, जवाब के साथ।
     }
   *[other] { $questions } सवाल, { $keyed } के जवाब मौजूद।
 }{ $published ->
    [0] { "" }
   *[other] { " " }प्रकाशित: { $published }।
 }{ $sure ->
    [0] { "" }
   *[other] { " " }प्रकाशन के लिए तैयार: { $sure }।
 } { $unsure ->
    [0] किसी को आपकी ज़रूरत नहीं।
    [one] एक को आपकी ज़रूरत है।
   *[other] { $unsure } को आपकी ज़रूरत है।
 }{ $proposed ->
    [0] { "" }
    [one] { " " }एक के लिए कुछ जोड़ने का सुझाव है।
   *[other] { " " }{ $proposed } के लिए कुछ जोड़ने का सुझाव है।
 }
approval-page-given = { $minutes ->
    [0] [{ $name }: इन्हें एक पेज पर देखें]({ $link })।
   *[other] [{ $name }: इन्हें एक पेज पर देखें]({ $link })। यह लिंक { $minutes } मिनट के अंदर, एक बार, आपके नाम से पेज खोलता है। इसे अपने पास ही रखें।
 }
approval-sure-done = { $count ->
    [0] प्रकाशित करने को कुछ बाकी नहीं था।
    [one] एक सवाल प्रकाशित हो गया।
   *[other] { $count } सवाल प्रकाशित हो गए।
 }
approval-sure-undone = { $count ->
    [0] वापस लेने को कुछ बाकी नहीं था।
    [one] एक सवाल फिर आपका इंतज़ार कर रहा है।
   *[other] { $count } सवाल फिर आपका इंतज़ार कर रहे हैं।
 }
approval-picture = { $number ->
    [none] इस सवाल की तस्वीर { $place }
   *[other] सवाल { $number } की तस्वीर { $place }
 }
approval-draft = { $number ->
    [none] **सवाल** ({ $place })
   *[other] **सवाल { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] सवालों के संग्रह में: { $stem }
   *[other] इस दस्तावेज़ का सवाल { $number }: { $stem }
 }
approval-page = पन्ना { $page }
approval-no-stem = (कोई पाठ नहीं)
approval-figures = { $count ->
    [one] इसके साथ एक तस्वीर है।
   *[other] इसके साथ { $count } तस्वीरें हैं।
 }
approval-answer = { $answer ->
    [none] जवाब: पता नहीं
   *[other] जवाब: { $answer }
 }
approval-is-published = विद्यार्थी इस सवाल का अभ्यास कर सकते हैं।
approval-is-dropped = यह सवाल छोड़ा गया है।
approval-proposed = भाषा मॉडल के ये सुझाव हैं। जब तक आप इन्हें न लें, कोई विद्यार्थी इन्हें नहीं देखेगा।
approval-proposed-stem = **सवाल का पाठ, जैसा पन्ने पर पढ़ा गया**
approval-proposed-options = **विकल्प, जैसे पन्ने पर पढ़े गए**
approval-proposed-explanation = **व्याख्या**
approval-proposed-hints = **संकेत**
approval-proposed-misconceptions = **ग़लत विकल्प चुनने वाले से क्या कहें**
approval-nothing-proposed = इसके लिए कोई सुझाव नहीं है।
approval-taken = सुझाव अब सवाल का हिस्सा है।
approval-left = सुझाव छोड़ दिया गया।
approval-asks-answer = जवाब क्या है? { $options ->
    [0] संख्या या शब्द लिखें।
   *[other] उसका अक्षर लिखें, या कई: A, C
 }
approval-asks-edit = इसमें क्या लिखा होना चाहिए? सवाल के पाठ के लिए "stem: ..." लिखें, या विकल्प के लिए "B: ..."।
approval-asks-split = दूसरा सवाल कहाँ से शुरू होता है? किसी विकल्प का अक्षर लिखें, या पाठ की पंक्ति के लिए "line 2"।
approval-published = { $number ->
    [none] सवाल प्रकाशित हो गया।
   *[other] सवाल { $number } प्रकाशित हो गया।
 }
approval-dropped = { $number ->
    [none] सवाल छोड़ दिया गया।
   *[other] सवाल { $number } छोड़ दिया गया।
 }
approval-answered = जवाब बदल दिया गया।
approval-edited = पाठ बदल दिया गया।
approval-merged = अगला सवाल अब इसी का हिस्सा है।
approval-split = अब ये दो सवाल हैं। पहला यह रहा।
approval-undone = पिछला बदलाव वापस ले लिया गया।
approval-elsewhere = आपके देखने के बाद यह सवाल बदल गया, इसलिए कुछ नहीं किया गया। अभी यह ऐसा है।

# Buttons.
choice-approve-sure = { $count ->
    [one] पक्का प्रकाशित करो
   *[other] { $count } पक्के प्रकाशित करो
 }
choice-approve-go = { $count ->
    [one] जिसे ज़रूरत है वह देखो
   *[other] { $count } सवाल देखो
 }
choice-approve-proposed = { $count ->
    [one] एक सुझाव देखो
   *[other] { $count } सुझाव देखो
 }
choice-approve-take = सुझाव ले लो
choice-approve-leave = छोड़ दो
choice-approve-page = एक पेज पर देखो
choice-approve-publish = प्रकाशित करो
choice-approve-answer = जवाब ठीक करो
choice-approve-edit = बदलो
choice-approve-merge = अगले में मिलाओ
choice-approve-split = बाँटो
choice-approve-drop = हटाओ
choice-approve-next = बाद में
choice-approve-undo = { $number ->
    [none] पूर्ववत् करो
   *[other] सवाल { $number } पूर्ववत् करो
 }
choice-approve-undo-sure = { $count ->
    [one] इसे वापस लो
   *[other] { $count } वापस लो
 }
choice-approve-back = वापस
choice-approve-stop = रुको
