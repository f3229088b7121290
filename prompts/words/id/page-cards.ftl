# Question cards
page-question = Soal { $number }
page-question-of = Soal { $number } dari { $of }
page-choose-one = Pilih satu
page-choose-all = Pilih semua yang benar
page-your-answer = Jawabanmu
page-check = Periksa
page-actions = Yang bisa kamu lakukan
page-answer-with = Jawab { $label }
page-answered = Jawabanku: { $value }
page-state-right = Benar
page-state-wrong = Belum tepat
page-state-partial = Sebagian benar
page-state-kept = Jawaban tersimpan
page-state-shown = Pembahasan ditampilkan
page-state-skipped = Dilewati
page-state-left = Ditutup
page-option-right = benar
page-option-wrong = tidak benar
page-keys = { $count ->
    [1] tombol 1
   *[other] tombol 1 sampai { $count }
 }
page-enlarge = Perbesar gambar
page-close = Tutup
page-wide = Bisa digeser ke samping
page-reads-as = Aku membacanya sebagai
page-hint-number = Petunjuk { $level }
page-said-of = Tentang jawaban { $value }
page-which-points = Mana yang ada di jawabanmu?
page-mark = Nilai jawabanku
page-new-line = Enter membuat baris baru. Ctrl dan Enter mengirim.

# The keys for maths
page-maths-keys = Tombol matematika
page-all-keys = Huruf
page-key-divide = dibagi
page-key-times = kali
page-key-minus = kurang
page-key-plus = tambah
page-key-equals = sama dengan
page-key-open = buka kurung
page-key-close = tutup kurung
page-key-fraction = pecahan
page-key-power = pangkat
page-key-root = akar kuadrat
page-key-cube-root = akar pangkat tiga
page-key-pi = phi
page-key-less = kurang dari
page-key-more = lebih dari
page-key-at-most = paling banyak
page-key-at-least = paling sedikit
page-key-plus-minus = tambah atau kurang
page-key-infinity = tak hingga
page-key-point = titik desimal
page-key-comma = koma
page-key-back = hapus
page-key-left = ke kiri
page-key-right = ke kanan

# How questions went
page-how-right = Langsung benar
page-how-later = Benar setelah mencoba lagi atau dengan petunjuk
page-how-shown = Pembahasan ditampilkan
page-how-skipped = Dilewati
page-how-left = Belum dijawab
page-chart-right = { $count } langsung benar
page-chart-later = { $count } setelah mencoba lagi atau dengan petunjuk
page-chart-shown = { $count } dengan pembahasan
page-chart-skipped = { $count } dilewati
page-chart-left = { $count } belum dijawab
page-as-table = Sebagai tabel
page-table-number = Soal
page-table-topic = Topik
page-table-how = Hasilnya
page-table-tries = Percobaan
page-table-hints = Petunjuk
