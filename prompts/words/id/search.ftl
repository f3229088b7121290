# What search says of what it found.
search-none = Aku tidak punya { $what }.
search-fewer = Kamu minta { $asked } { $what }, tetapi aku hanya punya { $found }.
search-most = Sekali minta, aku bisa memberi paling banyak { $most } soal: ini yang pertama.
search-narrow = Hanya { $held } dari soal ini tentang { $what }; sisanya tentang { $topic }.
search-narrow-none = Aku tidak punya { $what }. Yang ini tentang { $topic }.
search-only-written = Tentang { $what } aku hanya punya soal uraian: kamu membandingkan jawabanmu dengan jawaban yang baik.
search-there-are = Ada { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } soal { $level ->
    [easy] mudah
    [hard] sulit
   *[medium] sedang
 }
search-ones-kind = { $count } soal jenis apa saja
search-ones-level-without-picture = { $count } soal { $level ->
    [easy] mudah
    [hard] sulit
   *[medium] sedang
 } tanpa gambar
search-ones-without-picture = { $count } soal dengan atau tanpa gambar
search-ones-with-picture = { $count } soal dengan atau tanpa gambar
search-no-document = Aku belum punya dokumen darimu, jadi belum bisa mengambil soal dari sana.
search-no-such-document = Aku tidak punya dokumen bernama { $name }.
search-no-class = Aku belum punya soal dari kelasmu.
search-no-count = Kamu mau berapa soal? Angka berapa pun mulai dari 1 boleh.
search-word-problems = Aku belum bisa membedakan soal cerita dari soal lain.
search-offer-topic = soal tentang { $topic }
search-offer-wrong = yang belum tepat waktu lalu
search-offer-class = soal dari kelasku

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $noun } { $kind } { $level } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = soal
search-on = tentang { $topic }
search-level = { $level ->
    [easy] mudah
    [hard] sulit
   *[medium] sedang
 }
search-harder = yang lebih sulit
search-easier = yang lebih mudah
search-not-kinds = yang bukan { $kinds }
search-with-picture = { $also ->
    [yes] dan bergambar
   *[no] bergambar
 }
search-without-picture = tanpa gambar
search-in-language = dalam { $language }
search-from-class = dari kelasmu
search-unseen = yang belum pernah kamu lihat
search-wrong-last = yang belum tepat waktu lalu
search-kind-choice = pilihan ganda
search-kind-single-choice = pilihan tunggal
search-kind-multiple-choice = pilihan lebih dari satu
search-kind-numeric = isian angka
search-kind-algebraic = isian rumus
search-kind-short = isian singkat
search-kind-short-text = isian satu kata
search-kind-free-text = uraian
search-why-meaning = makna
