# What the tutor says of what it remembers of a student.

memory-intro = तुम्हारे बारे में मुझे यह याद है:
memory-intro-about = इसके बारे में मुझे यह याद है:
memory-none = तुम्हारे बारे में मुझे अभी कुछ याद नहीं है। अंग्रेज़ी में कहो, जैसे "remember that my exam is on 3 June" या "I like short hints"।
memory-none-off = तुमने कहा था कि तुम्हारे बारे में कुछ याद न रखा जाए, और मुझे कुछ याद नहीं है।
memory-none-about = इसके बारे में मुझे कुछ याद नहीं है। अगर याद रखवाना हो, तो कहो "remember that ..."।
memory-none-name = तुमने अभी अपना नाम नहीं बताया। "call me" और अपना नाम कहो, फिर उसी नाम से बात होगी।
memory-name = तुम **{ $name }** हो।
memory-how = इसे बदलना हो तो कहो "forget 1" या "forget everything about me", या बताओ कि असल में क्या है।
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = { $day } को तुमने बताया
memory-from-understood = { $day } को तुम्हारे लिखे से समझा गया
memory-from-counted = तुम्हारे जवाबों से गिना गया, आख़िरी बार { $day } को
memory-item-help = { $value ->
    [more] तुम्हें ज़्यादा मदद पसंद है।
   *[other] तुम्हें कम मदद पसंद है, और पहले ख़ुद कोशिश करना।
 }
memory-item-length = { $value ->
    [short] तुम्हें छोटे संकेत और जवाब पसंद हैं।
   *[other] तुम्हें लंबे और विस्तार वाले जवाब पसंद हैं।
 }
memory-item-kinds = { $value ->
    [choice] तुम्हें बहुविकल्पी सवाल सबसे ज़्यादा पसंद हैं।
   *[other] तुम्हें अपना जवाब लिखना पसंद है।
 }
memory-item-name = तुम्हारा नाम मेरे लिए **{ $value }** है।
memory-item-examples = तुम्हें इसके उदाहरण पसंद हैं: { $value }।
memory-item-note = तुमने कहा: “{ $value }”
memory-item-goal = तुम्हारा लक्ष्य: **{ $value }**।
memory-item-mistake = **{ $topic }** में { $times } बार: “{ $value }”
memory-item-mistake-plain = **{ $topic }** में { $times } बार वही ग़लती।

remembered-help = { $value ->
    [more] ठीक है, अब से ज़्यादा मदद मिलेगी। जब ख़ुद ज़्यादा कोशिश करनी हो, तो कहो "less help"।
   *[other] ठीक है, पहले तुम ख़ुद कोशिश करो। इसे बदलना हो तो कहो "more help in general"।
 }
remembered-length = { $value ->
    [short] ठीक है, बात छोटी रखी जाएगी।
   *[other] ठीक है, बात और विस्तार से समझाई जाएगी।
 }
remembered-kinds = { $value ->
    [choice] अच्छा हुआ बताया: अब से बहुविकल्पी सवाल मिलेंगे, जब तक तुम दूसरे न माँगो।
   *[other] अच्छा हुआ बताया: अब से ऐसे सवाल मिलेंगे जिनका जवाब अपने शब्दों में देना हो, जब तक तुम दूसरे न माँगो।
 }
remembered-name = नमस्ते { $value }! अब से यही नाम रहेगा।
remembered-examples = ठीक है, जहाँ हो सके वहाँ उदाहरण इसके होंगे: { $value }।
remembered-note = यह याद रहेगा: “{ $value }”। कभी भी पूछ लो कि मुझे तुम्हारे बारे में क्या पता है।

forgotten-one = भुला दिया: { $what }
forgotten-some = भुला दिया:
forgotten-none = ऐसा कुछ मुझे याद ही नहीं है, तो भुलाने को कुछ नहीं है।
forgotten-all = सब भुला दिया। तुम्हारे जवाब और तुम्हारी प्रगति वैसे ही हैं।
forget-asked = { $count ->
    [one] तुम्हारे बारे में मुझे एक बात याद है। क्या सच में उसे भुला दूँ? तुम्हारे जवाब और तुम्हारी प्रगति रहेंगे।
   *[other] तुम्हारे बारे में मुझे { $count } बातें याद हैं। क्या सच में सब भुला दूँ? तुम्हारे जवाब और तुम्हारी प्रगति रहेंगे।
 }
memory-switched-off = ठीक है, अब तुम्हारे बारे में कुछ नया याद नहीं रखा जाएगा। जो पहले से पता है वह "forget everything about me" कहने पर हट जाएगा।
memory-switched-on = धन्यवाद। अब से जो तुम याद रखवाओ, वह फिर याद रहेगा।

memory-off = तुमने कहा था कि तुम्हारे बारे में कुछ याद न रखा जाए, इसलिए यह नहीं रखा। इसे बदलना हो तो कहो "you may remember things"।
memory-secret = पासवर्ड, कार्ड या फ़ोन के नंबर और दूसरे राज़ यहाँ नहीं रखे जाते: चैट में वे सुरक्षित नहीं हैं। यह नहीं रखा गया।
memory-too-long = याद रखने के लिए यह बहुत लंबा है। एक-दो छोटे वाक्यों में बताओ।
memory-full = अब और बातें याद नहीं रखी जा सकतीं। पूछो "what do you know about me?" और बताओ कि क्या भुलाना है।
memory-in-group = यहाँ दूसरे भी पढ़ रहे हैं। मुझे तुम्हारे बारे में क्या याद है, इस पर अकेले में बात करते हैं।

choice-memory = तुम्हें क्या-क्या याद है?
choice-forget = यह भुला दो
choice-forget-number = { $number } भुला दो
choice-forget-all-yes = हाँ, सब भुला दो
choice-forget-all-no = नहीं, रहने दो

small-talk-greeting-named = नमस्ते { $name }! कोई टॉपिक बताओ, जैसे "भिन्न पर 5 आसान सवाल", और शुरू करते हैं।
small-talk-greeting-named-open = नमस्ते { $name }! तुम्हारा सवाल अभी खुला है। जवाब दो, या संकेत माँगो।
