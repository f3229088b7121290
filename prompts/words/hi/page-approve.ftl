# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = दस्तावेज़ के सवाल
page-approve-of = { $name }: मंज़ूरी के लिए सवाल
page-approve-skip = सवाल पर जाओ
page-approve-home = चैट पर जाओ
page-approve-not-yours = यहाँ आपके लिए ऐसा कोई दस्तावेज़ नहीं है। इसे बस उसकी कक्षा के शिक्षक देख सकते हैं। अगर वह आप हैं, तो यह पेज अपने लिंक से खोलें: लिंक चैट में माँगें, या जो Chiron चलाते हैं उनसे।
page-approve-failed = यह अभी नहीं खुल पाया।
page-approve-offline = सर्वर जवाब नहीं दे रहा। जो लिखा है वह खोया नहीं है। फिर से कोशिश करें।
page-approve-not-read = यह दस्तावेज़ अभी पढ़ा जा रहा है। पूरा होने पर इसके सवाल आएँगे।
page-approve-nothing = इस दस्तावेज़ में कोई सवाल नहीं मिला।
page-approve-none-needs = अब किसी सवाल को आपकी ज़रूरत नहीं है।
page-approve-none-listed = इनमें से कोई नहीं है।
page-approve-no-sure = कोई सवाल अपने-आप प्रकाशित होने को तैयार नहीं है।
page-approve-first = यह पहला है।
page-approve-last = यह आख़िरी है।
page-approve-changed = किसी ने यह सवाल अभी-अभी बदला है।
page-approve-stale = आपके लिखना शुरू करने के बाद किसी ने यह सवाल बदला है। जो लिखा है उसे सहेजने से वह बदल जाएगा।
page-approve-keep-mine = मेरा लिखा रखो
page-approve-keep-theirs = अभी जैसा है वह दिखाओ
page-approve-unsaved = सहेजा नहीं गया

# The list
page-approve-questions = इस दस्तावेज़ के सवाल
page-approve-question = सवाल
page-approve-filter = कौन-से सवाल दिखें
page-approve-needs = मेरी ज़रूरत है
page-approve-sure = पक्के
page-approve-published = प्रकाशित
page-approve-dropped = हटाए गए
page-approve-all = सब
page-approve-is-needs = आपकी ज़रूरत है
page-approve-is-sure = पक्का
page-approve-is-published = प्रकाशित
page-approve-is-dropped = हटाया गया

# The page of the paper
page-approve-sheet = वह पन्ना जहाँ से यह है
page-approve-page = पन्ना { $page }
page-approve-page-before = पिछला पन्ना
page-approve-page-after = अगला पन्ना
page-approve-larger = बड़ा

# The question
page-approve-remarks = कृपया यह देखें
page-approve-figure = इस सवाल की एक तस्वीर
page-approve-right-one = कौन-सा सही है?
page-approve-right-ones = कौन-कौन से सही हैं?
page-approve-no-answer = अभी पता नहीं
page-approve-accepted = यह भी सही: { $words }
page-approve-about = इस सवाल के बारे में और
page-approve-actions = इस सवाल के साथ आप क्या कर सकते हैं
page-approve-proposed-stem = भाषा मॉडल का सुझाव: दूसरा पाठ
page-approve-proposed-options = भाषा मॉडल का सुझाव: दूसरे विकल्प
page-approve-proposed-explanation = भाषा मॉडल का सुझाव: व्याख्या
page-approve-proposed-hints = भाषा मॉडल का सुझाव: संकेत
page-approve-proposed-misconceptions = भाषा मॉडल का सुझाव: ग़लत विकल्प चुनने वाले से क्या कहें
page-approve-take = ले लो
page-approve-leave = छोड़ दो
page-approve-where = दूसरा सवाल कहाँ से शुरू होता है?
page-approve-nowhere = ऐसी कोई दूसरी पंक्ति या दूसरा विकल्प नहीं है जहाँ इसे बाँटा जा सके।

# What can be done
page-approve-do-publish = प्रकाशित करो
page-approve-do-edit = बदलो
page-approve-do-drop = हटाओ
page-approve-do-merge = अगले में मिलाओ
page-approve-do-split = बाँटो
page-approve-do-back = वापस लाओ
page-approve-do-next = अगला
page-approve-do-undo = पूर्ववत् करो
page-approve-publish-sure = { $count ->
    [one] पक्का सवाल प्रकाशित करो
   *[other] { $count } पक्के प्रकाशित करो
 }

# What was done
page-approve-done-publish = { $name } प्रकाशित हो गया।
page-approve-done-sure = { $count ->
    [one] एक सवाल प्रकाशित हो गया।
   *[other] { $count } सवाल प्रकाशित हो गए।
 }
page-approve-done-drop = { $name } छोड़ दिया गया।
page-approve-done-back = { $name } फिर पहले जैसा है।
page-approve-done-merge = { $other } अब { $name } का हिस्सा है।
page-approve-done-split = { $name } अब दो सवाल हैं।
page-approve-done-change = { $name } बदल दिया गया।
page-approve-done-take = { $name } में सुझाव जुड़ गया।
page-approve-done-leave = { $name } बिना सुझाव के रहेगा।
page-approve-done-undo = वापस लिया: { $words }
page-approve-nothing-done = वापस लेने को कुछ नहीं है।
page-approve-no-next = इसके बाद कोई सवाल नहीं है।

# The fields
page-approve-field-stem = सवाल
page-approve-field-kind = सवाल का प्रकार
page-approve-field-options = विकल्प, और कौन-से सही हैं
page-approve-field-answer = जवाब
page-approve-field-accepted = यह भी सही, हर पंक्ति में एक
page-approve-field-tolerance = इतना अंतर चलेगा (2, या 5%)
page-approve-field-unit = इकाई
page-approve-field-hint-1 = पहला संकेत
page-approve-field-hint-2 = दूसरा संकेत
page-approve-field-hint-3 = तीसरा संकेत
page-approve-field-explanation = व्याख्या
page-approve-field-skill = कौशल
page-approve-field-marks = अंक
page-approve-kind-single_choice = एक विकल्प सही है
page-approve-kind-multiple_choice = कई विकल्प सही हो सकते हैं
page-approve-kind-numeric = एक संख्या
page-approve-kind-algebraic = एक सूत्र
page-approve-kind-short_text = एक शब्द या कुछ शब्द
page-approve-kind-free_text = लंबा पाठ
page-approve-more = संकेत और व्याख्या
page-approve-option = विकल्प { $label }
page-approve-option-right = विकल्प { $label } सही है
page-approve-option-up = विकल्प { $label } ऊपर ले जाओ
page-approve-option-down = विकल्प { $label } नीचे ले जाओ
page-approve-option-remove = विकल्प { $label } हटाओ
page-approve-add-option = विकल्प जोड़ो
page-approve-save = सहेजो
page-approve-save-publish = सहेजो और प्रकाशित करो
page-approve-forget = छोड़ दो

# The keys
page-approve-keys = कुंजियाँ
page-approve-single-keys = इस पेज पर अकेले अक्षर कुंजियों का काम करते हैं
page-approve-key-next = अगला सवाल
page-approve-key-before = पिछला सवाल
page-approve-key-publish = प्रकाशित करो, या हटाया हुआ वापस लाओ
page-approve-key-mark = यह विकल्प सही है
page-approve-key-edit = बदलो
page-approve-key-drop = हटाओ
page-approve-key-merge = अगले सवाल में मिलाओ
page-approve-key-split = दो में बाँटो
page-approve-key-undo = पूर्ववत् करो
page-approve-key-sure = सब पक्के प्रकाशित करो
page-approve-key-filter = दूसरे सवाल दिखाओ
page-approve-key-page = पन्ने पर जाओ और वापस
page-approve-key-help = ये कुंजियाँ दिखाओ
page-approve-key-save = जो लिखा है उसे सहेजो
page-approve-key-save-publish = सहेजो और प्रकाशित करो
