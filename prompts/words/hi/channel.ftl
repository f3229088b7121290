# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = यह बहुत लंबा है। ज़्यादा से ज़्यादा { $limit } अक्षर भेजो।
channel-unreadable-text = यह पढ़ा नहीं जा सका: इसमें ऐसे चिह्न हैं जो टेक्स्ट नहीं हैं।
channel-picture = तस्वीर: { $alt }
channel-picture-file = तस्वीर, फ़ाइल के रूप में
channel-file = फ़ाइल { $name } तैयार है, पर यहाँ दी नहीं जा सकती।
channel-you-can-say = ऐसे कहो: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = सही
channel-card-shown = हल दिखाया गया
channel-card-skipped = छोड़ा गया
channel-card-replaced = इसकी जगह दूसरा सवाल आया
channel-card-left = अभी के लिए छोड़ा
channel-card-kept = जवाब रख लिया
channel-unit = जवाब की इकाई: { $unit }

channel-set-aside = माफ़ करना, मेरे जवाब की कोई चीज़ यहाँ नहीं दिखाई जा सकती। आगे बढ़ने के लिए “जारी रखो” लिखो, या दूसरे सवाल के लिए “छोड़ो”।
channel-cannot-save = अभी कुछ लिखकर नहीं रखा जा सकता, इसलिए तुम्हारा संदेश नहीं लिया। थोड़ी देर में फिर कोशिश करो।
channel-held-disk-full = तुम्हारा संदेश मिल गया, पर जवाब अभी सहेजा नहीं जा सकता: डिस्क भरी है। कुछ खोया नहीं है; जगह होते ही जवाब मिलेगा।
channel-held = तुम्हारा संदेश मिल गया, पर जवाब अभी सहेजा नहीं जा सकता: मेरा डेटाबेस जवाब नहीं दे रहा। कुछ खोया नहीं है; उसके चलते ही जवाब मिलेगा।
