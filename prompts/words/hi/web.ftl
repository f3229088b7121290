# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = पहले कुछ लिखो।
web-bad-json = यह संदेश पढ़ा नहीं जा सका। पेज दोबारा लोड करो और फिर कोशिश करो।
web-bad-request = यह अनुरोध समझ नहीं आया। पेज दोबारा लोड करो और फिर कोशिश करो।
web-not-object = एक JSON ऑब्जेक्ट भेजो, इस हेडर के साथ: Content-Type: application/json.
web-text-or-action = या तो text भेजो या action, दोनों नहीं।
web-unknown-action = यह बटन मुझे नहीं पता। पेज दोबारा लोड करो।
web-too-big = भेजने के लिए यह बहुत बड़ा है।
web-not-found = इस पते पर कुछ नहीं है।
web-no-conversation = तुम्हारी ऐसी कोई बातचीत नहीं है।
web-untitled = बातचीत
web-not-allowed = इस पते पर यह नहीं किया जा सकता।
web-other-site = यह अनुरोध किसी दूसरी साइट से आया, इसलिए नहीं लिया गया।
web-link-gone = यह लिंक इस्तेमाल हो चुका है, या बहुत पुराना है। नया माँगो।
web-login-gone = तुम्हारा लॉगिन बदल गया है। पेज दोबारा लोड करो।
web-too-fast = एक साथ बहुत कुछ आ गया। तुम्हारा अगला संदेश { $seconds ->
    [one] एक सेकंड
   *[other] { $seconds } सेकंड
 } में लिया जाएगा।
web-busy-address = तुम्हारे नेटवर्क से अभी बहुत कुछ आ रहा है। { $seconds ->
    [one] एक सेकंड
   *[other] { $seconds } सेकंड
 } में फिर कोशिश करो।
web-too-many-new = तुम्हारे नेटवर्क से अभी बहुत सारे नए लोग आ रहे हैं। तुम्हारा संदेश { $seconds ->
    [one] एक सेकंड
   *[other] { $seconds } सेकंड
 } में लिया जाएगा।
web-too-many-bytes = तुम्हारे नेटवर्क से अभी बहुत सारी फ़ाइलें आ रही हैं। { $minutes ->
    [one] एक मिनट
   *[other] { $minutes } मिनट
 } में फिर कोशिश करो।
web-too-many-streams = यह बातचीत बहुत सारी विंडो में खुली है। कुछ बंद करो।

# Files
web-file-too-big = वह फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा { $limit } MB की फ़ाइलें ली जाती हैं।
web-file-kind = तस्वीरें, PDF, ऑफ़िस दस्तावेज़ और टेक्स्ट लिए जाते हैं, और यह इनमें से कुछ नहीं है।
web-file-empty = वह फ़ाइल ख़ाली है।
web-files-full = तुम्हारी फ़ाइलें कुल { $limit } MB तक हो सकती हैं, और यह उससे ज़्यादा हो जाएगी।
web-no-file = एक फ़ाइल अब यहाँ नहीं है। उसे फिर जोड़ो।

# The page on which papers are approved
web-approve-changed = इस बीच किसी ने इसे बदल दिया, इसलिए कुछ नहीं किया गया। अभी यह ऐसा है।

web-fault = माफ़ करना, मेरी तरफ़ कुछ गड़बड़ हो गई। फिर से कोशिश करो।

# What the tutor does, while one waits
web-doing-nothing = Chiron सोच रहा है
web-doing-search = सवाल ढूँढे जा रहे हैं
web-doing-check = तुम्हारा जवाब जाँचा जा रहा है
web-doing-look-up = खोजा जा रहा है
web-doing-progress = तुम्हारी प्रगति देखी जा रही है
web-doing-else = काम चल रहा है
