# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = सवाल { $number } · { $level }
slack-question-of = सवाल { $number } / { $of } · { $level }
slack-several = एक से ज़्यादा सही हो सकते हैं: सब सही वालों पर निशान लगाओ, फिर “जाँचो” दबाओ।
slack-write = अपना जवाब संदेश में लिखो, यहाँ या थ्रेड में।
slack-check = जाँचो

# Warm-ups of a channel
slack-vote = सब वोट दे सकते हैं। बस तुम्हें दिखेगा कि तुम्हारा जवाब सही था या नहीं, और बस पहला वोट गिना जाता है।
slack-vote-right = ✅ सही! जवाब है *{ $label }*: { $text }
slack-vote-wrong = इस बार नहीं। जवाब है *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = यह सवाल किसी और का है। मुझे लिखो, तुम्हें अपना मिलेगा।
slack-old-button = यह बटन अब काम नहीं करता। मुझे लिखो, और आगे चलते हैं।
slack-tick-first = पहले कम से कम एक जवाब पर निशान लगाओ।

# The slash command
slack-command-direct = सीधे संदेश में तुम्हें लिख दिया है।
slack-command-failed = अभी तुम्हें लिखा नहीं जा सका। थोड़ी देर में फिर कोशिश करो।

slack-command-alone = मदद

# The agent view
slack-thinking = सोच रहा है…
slack-searching = सवाल ढूँढ रहा है…
slack-checking = तुम्हारा जवाब जाँच रहा है…
slack-prompts-title = अब क्या करें?
slack-prompt-practise = अभ्यास: { $subject }
slack-prompt-practise-words = { $subject } पर 5 सवाल
slack-prompt-progress = मेरी प्रगति
slack-prompt-progress-words = मेरी प्रगति
slack-prompt-review = मुझे फिर क्या देखना चाहिए?
slack-prompt-review-words = क्या दोहराना है?

# The App Home
slack-home-title = तुम्हारी प्रगति
slack-home-nothing = अभी देखने को कुछ नहीं है। मुझे संदेश भेजो, जैसे “बीजगणित पर 5 सवाल”, और यह पेज अपने-आप भर जाएगा।
slack-home-answered = { $answered ->
    [one] *{ $answered }* सवाल किया
   *[other] *{ $answered }* सवाल किए
 }, *{ $right }* पहली ही बार में सही।
slack-home-due = फिर देखना अच्छा रहेगा
slack-home-due-why = अभी एक छोटी-सी नज़र, और ये ज़्यादा दिन याद रहेंगे।
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = अभ्यास करो
slack-home-review = इन सबका अभ्यास करो
slack-home-skills = कौशल
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $seen } में से { $right } पहली ही बार में सही
slack-home-skills-why = पट्टी बताती है कि मध्यम सवाल पहली ही बार में हल होने की कितनी संभावना है।
slack-home-more = और { $rest } अन्य
slack-home-recommend = अब क्या करूँ?
slack-home-practise-words = { $name } पर 5 सवाल

# Files
slack-file-unnamed = फ़ाइल
