# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = अभ्यास में तुम्हारा ट्यूटर
page-skip-link = संदेश लिखने की जगह पर जाओ
page-conversation = बातचीत
page-welcome-title = किसका अभ्यास करें?
page-welcome = अपने शब्दों में कोई टॉपिक बताओ। यहाँ सवाल मिलेंगे, अटकने पर मदद, और तुम्हारी प्रगति का ध्यान रखा जाएगा।
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = बीजगणित पर 5 आसान सवाल दो
page-suggestion-2 = मेरी प्रगति
page-suggestion-3 = प्रायिकता पर सवाल पूछो
page-language = भाषा
page-compose = संदेश
page-placeholder = जवाब दो या पूछो
page-send = भेजो
page-earlier = पुराने संदेश दिखाओ
page-newest = सबसे नया संदेश
page-conversations = बातचीतें
page-new-conversation = नई बातचीत
page-unread = नए जवाब
page-new = नया
page-rename = “{ $title }” का नाम बदलो
page-rename-short = नाम बदलो
page-title-label = शीर्षक
page-seek = बातचीत में खोजो
page-seek-found = { $count ->
    [0] कुछ नहीं मिला। कोई दूसरा शब्द आज़माओ।
    [one] एक बार मिला
   *[other] { $count } बार मिला
 }
page-seek-first = सबसे नए { $count }
page-seek-failed = खोज पहुँच नहीं पाई। फिर से कोशिश करो।
page-no-script = इस पेज को JavaScript चाहिए, और किसी दूसरी साइट से कुछ नहीं।

# States
page-thinking = Chiron सोच रहा है
page-stop = रुको
page-copy = कॉपी करो
page-copied = कॉपी हो गया
page-not-copied = तुम्हारा ब्राउज़र कॉपी नहीं करने देता। टेक्स्ट को हाथ से चुनो।
page-try-again = फिर कोशिश करो
page-forget = हटाओ
page-title-new = ({ $count }) { $title }
page-you = तुम
page-tutor = Chiron
page-sending = भेजा जा रहा है
page-waiting = कनेक्शन का इंतज़ार है, फिर अपने-आप भेज दिया जाएगा
page-slow-down = एक पल रुककर अपने-आप भेज दिया जाएगा
page-not-sent = नहीं भेजा गया: { $reason }
page-connecting = कनेक्ट हो रहा है
page-reconnecting = कनेक्शन टूट गया। फिर कोशिश हो रही है
page-connected = कनेक्ट हो गया

# Files
page-attach = फ़ाइलें जोड़ो
page-take-photo = फ़ोटो खींचो
page-take-file = फ़ाइलें चुनो
page-drop = अपनी फ़ाइलें यहाँ छोड़ो
page-files = साथ जाने वाली फ़ाइलें
page-files-most = एक संदेश में ज़्यादा से ज़्यादा { $count } फ़ाइलें।
page-files-wait = फ़ाइलें पहुँचते ही भेज दिया जाएगा
page-file-progress = { $name }, भेजी जा रही है
page-file-waits = कनेक्शन का इंतज़ार है
page-file-there = { $name } भेजने के लिए तैयार है
page-file-cancel = { $name } रोको
page-file-remove = { $name } हटाओ
page-file-too-big = बहुत बड़ी: ज़्यादा से ज़्यादा { $limit }
page-file-empty = यह फ़ाइल ख़ाली है

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = सवाल खोलो
page-action-harder = कुछ कठिन
page-action-easier = कुछ आसान
page-action-reviews = क्या दोहराना है?
page-action-goal = मेरा लक्ष्य
page-action-how_far = लक्ष्य कितना दूर है?
page-action-placement = मेरा स्तर जाँचो
page-action-why_question = यह सवाल क्यों?
page-action-link = मेरा खाता जोड़ो
page-action-join = कक्षा में जुड़ो
page-action-warm_up = वार्म-अप
page-action-vote = मेरा वोट
page-action-approve = मेरे दस्तावेज़
page-action-language = दूसरी भाषा
page-action-memory = तुम्हें क्या-क्या याद है?
page-action-remember = यह याद रखो
page-action-forget = यह भुला दो
page-action-seen = मैंने देख लिया है
page-action-class = मेरी कक्षा
page-action-file = दस्तावेज़ पढ़ो
page-action-paper = दस्तावेज़ हटाओ

# A link that opens the page as a person
page-enter-failed = यह लिंक अभी काम नहीं कर पाया। अपना कनेक्शन देखो और इसे फिर खोलो।
