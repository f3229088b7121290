# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [1] Waktunya mengulang **{ $names }**.
   *[other] Ada { $due } keterampilan yang perlu diulang: { $names }.
 } Beberapa soal saja supaya tetap segar.
reviews-none = Hari ini tidak ada yang perlu diulang. { $days ->
    [1] Berikutnya **{ $name }**, besok.
   *[other] Berikutnya **{ $name }**, { $days } hari lagi.
 }
reviews-none-planned = Tidak ada yang perlu diulang. Aku merencanakan pengulangan dari latihanmu di sini, jadi mulailah dengan topik yang kamu suka.
reviews-topic = yang perlu diulang
reviews-more = { $names } dan { $more } lagi
greeting-due = Oh ya: ada { $due } keterampilan yang perlu diulang. Beberapa soal saja supaya tetap segar.
search-nothing-due = Sekarang tidak ada yang perlu diulang. Aku merencanakan pengulangan dari latihanmu di sini.
search-nothing-due-of = Di topik { $topic } sekarang tidak ada yang perlu diulang.

# -- a goal and the way to it

path-new = Tujuanmu: **{ $title }**{ $by ->
    [none] .
   *[other] , sebelum { $by }.
 }
path-goal = Menuju **{ $title }**{ $by ->
    [none] :
   *[other] , sebelum { $by }:
 }
path-count = Kamu sudah bisa { $known } dari { $of } keterampilan yang diperlukan.
path-count-none = Untuk itu perlu { $of ->
    [1] satu keterampilan.
   *[other] { $of } keterampilan, satu demi satu.
 }
path-reached = **Kamu sudah sampai:** sejauh yang kulihat, kamu sudah bisa semuanya. Beberapa soal sulit bisa membuktikannya.
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }**: berikutnya
path-more = { $more ->
    [1] - dan satu lagi setelah ini
   *[other] - dan { $more } lagi setelah ini
 }
path-status-known = sudah bisa
path-status-learning = sudah mulai
path-status-new = baru
path-status-next = berikutnya
path-why = **{ $name }** berikutnya, karena diperlukan untuk { $others }.
path-why-last = **{ $name }** berikutnya: semua dasarnya sudah kamu kuasai.
path-granted = Kuanggap kamu sudah bisa { $names } dari sebelumnya. Kalau ternyata belum, akan kumasukkan ke jalurmu.
path-pace-days = { $days ->
    [1] Hari ini hari terakhir.
   *[other] Masih { $days } hari: { $each ->
        [1] satu keterampilan sehari.
       *[other] kira-kira { $each } hari untuk tiap keterampilan.
     }
 }
path-pace-tight = { $days ->
    [1] Hari ini hari terakhir, dan masih kurang { $skills } keterampilan. Lebih baik kerjakan yang pertama dengan baik daripada semuanya terburu-buru.
   *[other] Masih { $days } hari, jadi kira-kira { $rate } keterampilan sehari. Itu banyak: mulai hari ini, dan kerjakan yang pertama dengan baik.
 }
path-pace-over = Hari itu sudah lewat. Sebutkan hari yang baru, dan aku susun rencana lagi.
path-none = Kamu belum punya tujuan. Sebutkan satu; dalam bahasa Inggris aku lebih paham, misalnya "I want to pass integrals by 10 December".
path-which = Tentang apa? Sebutkan topiknya; dalam bahasa Inggris aku lebih paham, misalnya "I want to pass integrals by 10 December".
path-unknown = Aku tidak punya apa-apa tentang "{ $topic }", jadi aku tidak bisa menyusun jalannya. Yang kutahu: { $subjects }.
path-past = { $topic } sudah lewat. Sebelum hari apa kamu ingin menguasainya?
path-alt = Jalur belajar menuju { $title }: { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, setelah { $needs }
goal-ended = Baik, { $title } bukan lagi tujuanmu. Beri tahu aku kalau kamu punya yang baru.

path-replanned = Menuju **{ $title }**, sekarang kamu sudah bisa { $known } dari { $of } keterampilan. Berikutnya: **{ $name }**.

# -- how far it is

far-there = Kamu sudah sampai: kurasa kamu sudah bisa semua yang diperlukan untuk { $topic }.
far-count = { $missing ->
    [1] Masih kurang satu keterampilan untuk { $topic }: **{ $names }**.
    [2] Masih kurang dua keterampilan untuk { $topic }: { $names }.
   *[other] Masih kurang { $missing } keterampilan untuk { $topic }. Yang pertama: { $names }.
 }
far-known = Kamu sudah bisa { $known } dari { $of } yang diperlukan.
far-begun = { $missing ->
    [1] Kamu sudah memulainya
   *[other] Kamu sudah memulai { $begun } di antaranya
 }, dan setiap jawaban benar membawamu lebih dekat.
far-unseen = Aku belum pernah melihatmu mengerjakannya, jadi ini hanya perkiraan; lima soal akan memberi gambaran lebih jelas.
far-which = Seberapa jauh dari apa? Sebutkan topiknya; dalam bahasa Inggris aku lebih paham, misalnya "how far am I from integrals?".

# -- what to do next

next-answer = Selesaikan soal yang terbuka{ $name ->
    [none] { "" }
   *[other] { " " }(tentang **{ $name }**)
 }: itu langkah berikutnya.
next-resume = Lanjut dari tempat kamu berhenti: latihanmu menunggu.
next-review = Ulangi dulu **{ $name }**{ $due ->
    [1] { "" }
   *[other] { " " }dan yang lain yang perlu diulang (semuanya { $due } keterampilan)
 }: itu yang paling mungkin kamu lupakan sekarang.
next-path = Latih **{ $name }**: itu langkah berikutnya menuju { $title }{ $others ->
    [none] .
   *[other] . Itu diperlukan untuk { $others }.
 }
next-weak = Latih **{ $name }**: itu yang paling perlu, sejauh ini { $right } dari { $seen } benar pada percobaan pertama.
next-new = Coba **{ $name }**: ini baru, dan dasarnya sudah kamu kuasai.
next-start = Sebutkan topik yang sedang kamu pelajari di sekolah, dan kerjakan lima soal: setelah itu aku tahu posisimu.

# -- why this question

whyq-due = Karena **{ $name }** perlu diulang: menjawabnya sekarang membuatnya tidak terlupa.
whyq-path = Karena **{ $name }** langkah berikutnya di jalanmu menuju { $title }.
whyq-kinder = Karena yang tadi sulit-sulit: yang ini tentang **{ $name }** semoga lebih lancar.
whyq-patient = Karena **{ $name }** bagian dari latihanmu. Mungkin masih sulit, jadi ambil petunjuk: begitulah jadi lebih mudah.
whyq-easier = Karena **{ $name }** bagian dari latihanmu, dan yang ini semestinya lancar: itu membuatmu lebih yakin.
whyq-right = Karena **{ $name }** bagian dari latihanmu, dan yang ini cukup menantang untuk belajar.
whyq-harder = Karena **{ $name }** bagian dari latihanmu, dan kamu siap untuk sesuatu yang membuatmu berpikir.
whyq-numbers = Dalam angka: kuperkirakan peluangmu benar pada percobaan pertama { $percent } %; tingkat kesulitannya { $difficulty } (0 sedang, di atas 0,7 sulit, di bawah -0,7 mudah).
whyq-none = Tidak ada soal yang terbuka. Mulai latihan dulu, lalu tanyakan mengapa aku memilihnya.

choice-review = Ulangi sekarang
choice-path = Jalurku
choice-recommend = Apa berikutnya?

placement-started = Mari cari levelmu. Aku akan memberi paling banyak { $of } { $what }, dan lebih sedikit kalau aku sudah yakin. Kalau ada yang tidak tahu, lewati saja.
answer-moved-on = Yang ini belum. Ini lanjutannya.
level-found = { $level ->
    [easy] Untuk sekarang soal mudah paling cocok untukmu: sebagian besar akan kamu jawab benar, dan kamu berkembang dari situ.
    [hard] Kamu siap untuk soal sulit.
   *[other] Untuk sekarang soal sedang paling cocok untukmu.
 }
level-found-topic = Di { $topic }: { $level ->
    [easy] untuk sekarang soal mudah paling cocok untukmu: sebagian besar akan kamu jawab benar, dan kamu berkembang dari situ.
    [hard] kamu siap untuk soal sulit.
   *[other] untuk sekarang soal sedang paling cocok untukmu.
 }
level-found-strong = Yang berjalan baik: { $names }.
level-found-weak = Yang masih bisa ditingkatkan: { $names }.
