# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] यह मिला:
   *[other] ये मिले, सबसे अच्छा पहले:
 }
quote-place = { $document }, पृ. { $page }
quote-picture = वह पन्ना जिस पर यह लिखा है: { $cited }
quote-none = जो नोट्स और किताबें तुम यहाँ पढ़ सकते हो, उनमें इस पर कुछ नहीं मिला।
quote-held = तुम्हारे नोट्स में इस पर कुछ है, पर उससे जवाब खुल जाएगा। यह सवाल पूरा होने पर फिर पूछो।
quote-what = क्या ढूँढना है? अंग्रेज़ी में पूछना सबसे अच्छा है, जैसे: "what do my notes say about osmosis?"
