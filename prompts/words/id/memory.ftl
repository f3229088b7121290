# What the tutor says of what it remembers of a student.

memory-intro = Ini yang kuingat tentang kamu:
memory-intro-about = Ini yang kuingat tentang itu:
memory-none = Aku belum mengingat apa pun tentang kamu. Kamu bisa memberitahuku; dalam bahasa Inggris aku lebih paham, misalnya "remember that my exam is on 3 June" atau "I like short hints".
memory-none-off = Kamu memintaku tidak mengingat apa pun tentang kamu, dan memang tidak.
memory-none-about = Aku tidak mengingat apa pun tentang itu. Kalau mau kuingat, katakan dalam bahasa Inggris "remember that ...".
memory-none-name = Kamu belum memberi tahu namamu. Katakan "call me" dan namamu, dan akan kupakai.
memory-name = Kamu **{ $name }**.
memory-how = Untuk mengubahnya, katakan dalam bahasa Inggris "forget 1" atau "forget everything about me", atau beri tahu aku yang sebenarnya.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = kamu bilang pada { $day }
memory-from-understood = kupahami dari tulisanmu pada { $day }
memory-from-counted = dihitung dari jawabanmu, terakhir pada { $day }
memory-item-help = { $value ->
    [more] Kamu suka lebih banyak bantuan.
   *[other] Kamu suka lebih sedikit bantuan, dan mencoba sendiri dulu.
 }
memory-item-length = { $value ->
    [short] Kamu suka petunjuk dan jawaban yang singkat.
   *[other] Kamu suka jawaban yang panjang dan rinci.
 }
memory-item-kinds = { $value ->
    [choice] Kamu paling suka soal pilihan ganda.
   *[other] Kamu suka mengetik jawabanmu sendiri.
 }
memory-item-name = Aku memanggilmu **{ $value }**.
memory-item-examples = Kamu suka contoh tentang { $value }.
memory-item-note = Katamu: “{ $value }”
memory-item-goal = Tujuanmu: **{ $value }**.
memory-item-mistake = { $times } kali di **{ $topic }**: “{ $value }”
memory-item-mistake-plain = Kekeliruan yang sama { $times } kali di **{ $topic }**.

remembered-help = { $value ->
    [more] Baik, aku akan lebih banyak membantu. Katakan dalam bahasa Inggris "less help" kalau mau lebih banyak mencoba sendiri.
   *[other] Baik, aku menahan diri dan membiarkanmu mencoba dulu. Katakan dalam bahasa Inggris "more help in general" untuk mengubahnya.
 }
remembered-length = { $value ->
    [short] Baik, akan kubuat singkat.
   *[other] Baik, akan kujelaskan lebih rinci.
 }
remembered-kinds = { $value ->
    [choice] Baik, kuingat: kalau kamu tidak minta yang lain, mulai sekarang kamu dapat soal pilihan ganda.
   *[other] Baik, kuingat: kalau kamu tidak minta yang lain, mulai sekarang kamu dapat soal yang dijawab dengan kata-katamu sendiri.
 }
remembered-name = Halo { $value }! Begitulah aku akan memanggilmu.
remembered-examples = Baik, contoh tentang { $value }, kalau aku bisa membuatnya.
remembered-note = Aku akan mengingat ini: “{ $value }”. Kapan saja kamu boleh bertanya apa yang kuketahui tentang kamu.

forgotten-one = Dilupakan: { $what }
forgotten-some = Dilupakan:
forgotten-none = Aku tidak mengingat hal seperti itu, jadi tidak ada yang perlu dilupakan.
forgotten-all = Semuanya sudah kulupakan. Jawaban dan kemajuanmu masih ada.
forget-asked = { $count ->
    [1] Aku mengingat satu hal tentang kamu. Benar mau dilupakan?
   *[other] Aku mengingat { $count } hal tentang kamu. Benar mau dilupakan semuanya?
 } Jawaban dan kemajuanmu tetap ada.
memory-switched-off = Baik, aku tidak akan mengingat hal baru tentang kamu. Yang sudah kuketahui hilang kalau kamu bilang dalam bahasa Inggris "forget everything about me".
memory-switched-on = Terima kasih. Mulai sekarang aku mengingat lagi yang kamu minta.

memory-off = Kamu memintaku tidak mengingat apa pun tentang kamu, jadi ini tidak kusimpan. Katakan dalam bahasa Inggris "you may remember things" untuk mengubahnya.
memory-secret = Aku tidak menyimpan kata sandi, nomor kartu atau telepon, atau rahasia lain: itu tidak aman di chat. Ini tidak kusimpan.
memory-too-long = Itu terlalu panjang untuk kuingat. Ceritakan dalam satu atau dua kalimat pendek.
memory-full = Aku tidak bisa mengingat lebih banyak lagi. Tanyakan dalam bahasa Inggris "what do you know about me?" dan beri tahu apa yang perlu kulupakan.
memory-in-group = Di sini orang lain ikut membaca. Bicarakan denganku berdua saja tentang apa yang kuingat.

choice-memory = Apa yang kamu ingat?
choice-forget = Lupakan ini
choice-forget-number = Lupakan { $number }
choice-forget-all-yes = Ya, lupakan semua
choice-forget-all-no = Tidak, simpan saja

small-talk-greeting-named = Halo { $name }! Sebutkan topik, misalnya "5 soal mudah tentang pecahan", dan kita mulai.
small-talk-greeting-named-open = Halo { $name }! Soalmu masih terbuka. Jawablah, atau minta petunjuk.
