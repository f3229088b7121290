# How one is doing
page-views = पेज
page-view-chat = चैट
page-view-progress = प्रगति
page-progress-title = तुम्हारी प्रगति
page-progress-loading = एक पल
page-progress-failed = यह अभी नहीं खुल पाया।
page-progress-nothing = अभी देखने को कुछ नहीं है। चैट में पहले सवालों के जवाब दो, यह पेज अपने-आप भर जाएगा।
page-number-answered = { $count ->
    [one] सवाल किया
   *[other] सवाल किए
 }
page-number-right = पहली ही बार में सही
page-number-week = { $count ->
    [one] दिन, पिछले 7 में से
   *[other] दिन, पिछले 7 में से
 }

# Days
page-days-title = जिन दिनों अभ्यास किया
page-days-words = { $count ->
    [0] हर हफ़्ते की अपनी लय होती है। जब मन हो फिर शुरू करो।
   *[other] थोड़ा-थोड़ा बीच-बीच में, एक साथ बहुत सारे से ज़्यादा याद रहता है। आराम के दिन भी इसका हिस्सा हैं।
 }
page-days-told = पिछले { $weeks } हफ़्तों में { $days ->
    [one] एक दिन
   *[other] { $days } दिन
 } अभ्यास किया।
page-weekdays = सो मं बु गु शु श र
page-table-day = दिन
page-table-answers = जवाब

# The goal
page-goal-title = तुम्हारा लक्ष्य
page-table-skill = कौशल
page-table-status = कहाँ तक
page-table-needs = इसके बाद

# Reviews
page-due-title = फिर देखना अच्छा रहेगा
page-due-why = अभी एक छोटी-सी नज़र, और ये याद रहेंगे।
page-due-now = अभी
page-practise-now = अभ्यास करो
page-practise-name = { $name } का अभ्यास करो
page-practise-words = { $name } पर 5 सवाल

# Skills
page-skills-title = कौशल
page-skills-why = पट्टी बताती है कि मध्यम सवाल पहली ही बार में हल होने की कितनी संभावना है। यह तुम्हारे जवाबों से लगाया गया अनुमान है, और हर जवाब के साथ बदलता है।
page-skills-skill = कौशल
page-skills-mastery = कितनी पकड़ है
page-skills-right = पहली ही बार में सही
page-skills-review = फिर देखो
page-mastery-begun = { $chance } %, अभी शुरुआत है
page-mastery-well = { $chance } %, अच्छा चल रहा है
page-mastery-known = { $chance } %, यह तुम्हें आता है
page-right-of = { $seen } में से { $right }

# Practice so far
page-past-title = अब तक का अभ्यास
page-past-more = पुराना अभ्यास दिखाओ
page-past-topics = { $shown } और { $rest } अन्य
page-past-solved = { $count } में से { $right } हल हुए
page-past-goes-on = अब तक { $count } में से { $right } हल हुए
page-past-hints = { $count ->
    [one] एक संकेत
   *[other] { $count } संकेत
 }
page-try-right = सही
page-try-partial = कुछ हिस्सा सही
page-try-wrong = सही नहीं
page-try-unreadable = पढ़ा नहीं जा सका
