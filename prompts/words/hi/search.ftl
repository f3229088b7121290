# What search says of what it found.
search-none = मेरे पास यह नहीं है: { $what }।
search-fewer = तुमने माँगे { $asked } { $what }, पर मेरे पास { $found ->
    [one] बस एक है
   *[other] बस { $found } हैं
 }।
search-most = एक बार में ज़्यादा से ज़्यादा { $most } सवाल मिलते हैं: ये रहे पहले वाले।
search-narrow = इनमें से { $held ->
    [one] बस एक
   *[other] बस { $held }
 } इस पर: { $what }; बाकी इस पर: { $topic }।
search-narrow-none = मेरे पास यह नहीं है: { $what }। ये सवाल { $topic } पर हैं।
search-only-written = { $what } पर मेरे पास सिर्फ़ लिखित सवाल हैं: उनमें अपने जवाब को एक अच्छे जवाब से मिलाना होता है।
search-there-are = ये मिले: { $what }।
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] आसान
    [hard] कठिन
   *[medium] मध्यम
 }
search-ones-kind = किसी भी तरह के { $count }
search-ones-level-without-picture = बिना तस्वीर के { $count } { $level ->
    [easy] आसान
    [hard] कठिन
   *[medium] मध्यम
 }
search-ones-without-picture = तस्वीर वाले या बिना तस्वीर के { $count }
search-ones-with-picture = तस्वीर वाले या बिना तस्वीर के { $count }
search-no-document = मेरे पास अभी तुम्हारा कोई दस्तावेज़ नहीं है, इसलिए उससे सवाल नहीं निकल सकते।
search-no-such-document = { $name } नाम का कोई दस्तावेज़ मेरे पास नहीं है।
search-no-class = मेरे पास अभी तुम्हारी किसी कक्षा के सवाल नहीं हैं।
search-no-count = तुम्हें कितने सवाल चाहिए? 1 या उससे बड़ी कोई भी संख्या चलेगी।
search-word-problems = इबारती सवालों को बाकी सवालों से अलग पहचानना मुझे अभी नहीं आता।
search-offer-topic = { $topic } पर सवाल
search-offer-wrong = पिछली बार के गलत हुए सवाल
search-offer-class = मेरी कक्षा के सवाल

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $document } { $level } { $kind } { $noun } { $topic } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = सवाल
search-on = { $topic } पर
search-level = { $level ->
    [easy] आसान
    [hard] कठिन
   *[medium] मध्यम
 }
search-harder = ज़्यादा कठिन
search-easier = ज़्यादा आसान
search-not-kinds = ({ $kinds } को छोड़कर)
search-with-picture = { $also ->
    [yes] और तस्वीर के साथ
   *[no] तस्वीर के साथ
 }
search-without-picture = बिना तस्वीर के
search-in-language = { $language } में
search-from-class = तुम्हारी कक्षा के
search-unseen = जो तुमने अभी नहीं देखे
search-wrong-last = जो पिछली बार गलत हुए थे
search-kind-choice = बहुविकल्पी
search-kind-single-choice = एक सही विकल्प वाले
search-kind-multiple-choice = कई सही विकल्पों वाले
search-kind-numeric = संख्यात्मक
search-kind-algebraic = सूत्र वाले
search-kind-short = छोटे जवाब वाले
search-kind-short-text = एक शब्द वाले
search-kind-free-text = लिखित
search-why-meaning = अर्थ
