# What is said of an answer. None of these sentences tells the key.

grading-too-long = Teks itu terlalu panjang untuk kubaca sebagai satu jawaban. Kirim jawabannya saja, ya.
grading-empty = Aku tidak menemukan jawaban di situ.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Aku tidak menemukan angka di situ. { $form }
grading-number-digits = Aku tidak bisa membaca angka berapa itu. { $form }
grading-number-several = Aku membaca lebih dari satu angka. Kirim satu saja yang menjadi jawabanmu.
grading-number-denied = Kamu menyebut yang bukan jawabannya. Jadi berapa?
grading-number-bound = Itu sebuah rentang. Angka tunggal mana jawabanmu?
grading-number-unfinished = Kamu sudah di jalan yang benar. Hitung sampai menjadi satu angka, ya.
grading-number-letters = Masih ada huruf yang belum diketahui di situ. Kirim angkanya saja.
grading-number-unit = Aku tidak kenal satuan “{ $unit }”. { $form }
grading-number-impossible = Itu tidak punya nilai, misalnya karena dibagi nol. { $form }
grading-number-form = Tulis satu angka, misalnya 12; -0,5; 3/4 atau 2,5e3.
grading-number-form-unit = Tulis satu angka beserta satuannya ({ $unit }), misalnya 12; -0,5; 3/4 atau 2,5e3.
grading-number-form-set = Tulis angka-angkanya dengan titik koma di antaranya, misalnya 2; -3.

grading-number-wrong = Bukan angka itu yang kucari.
grading-number-sign = Lihat tandanya: plus atau minus?
grading-number-tenfold = Angka-angkanya sudah bagus. Periksa besarnya: apakah koma, atau pangkat sepuluhnya, di tempat yang tepat?
grading-number-comma = Komamu kubaca sebagai pemisah ribuan. Kalau maksudmu desimal, tulis dengan titik.
grading-number-inverse = Periksa angka mana yang di atas dan mana yang di bawah.
grading-number-coarse = Itu terlalu dibulatkan. Tulis lebih banyak angka, atau nilai tepatnya.
grading-number-close = Sudah dekat. Periksa pembulatan dan langkah-langkah terakhirmu.
grading-number-percent = Lihat soalnya lagi: yang ditanya persen atau angka biasa?
grading-number-dimension = Satuan itu mengukur hal lain. Satuan apa yang cocok dengan yang ditanyakan?
grading-number-units = Angka-angkanya sudah bagus. Periksa satuannya, atau cara kamu mengubahnya.
grading-number-unit-fits = Satuannya sudah cocok; angkanya belum yang kucari.
grading-number-no-such = Soal ini punya jawaban berupa angka.
grading-number-not-number = Pikirkan lagi: apakah jawaban soal ini berupa angka?
grading-number-set-missing = Masih ada lagi: itu belum semua angkanya.
grading-number-set-some = Sebagian benar, tetapi belum semua.
grading-number-set-wrong = Bukan angka-angka itu yang kucari.

# Choices
grading-choice-form = Jawab dengan satu huruf, { $first } sampai { $last }, atau dengan kata-kata salah satu pilihan.
grading-choice-several = Kamu menyebut lebih dari satu pilihan, padahal hanya satu yang bisa benar. Yang mana?
grading-choice-denied = Kamu menyebut pilihan yang bukan. Jadi yang mana?
grading-choice-range = Tidak ada pilihan itu di sini. { grading-choice-form }
grading-choice-ambiguous = Aku belum yakin pilihan mana yang kamu maksud. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Pilihan itu tidak cocok. Baca soalnya sekali lagi dan uji setiap pilihan.
grading-choices-form = Jawab dengan huruf, { $first } sampai { $last }, misalnya { $first } dan { $last }, atau dengan kata-kata pilihannya.
grading-choices-range = Tidak ada pilihan itu di sini. { grading-choices-form }
grading-choices-ambiguous = Aku belum yakin pilihan mana saja yang kamu maksud. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = Yang kamu pilih cocok, tetapi masih ada yang kurang.
grading-choices-extra = Ada yang kamu pilih tetapi tidak termasuk.
grading-choices-mixed = Sebagian cocok, tetapi ada yang kurang dan ada yang tidak termasuk.
grading-choices-wrong = Yang kamu pilih tidak cocok. Uji setiap pilihan satu per satu.
grading-choices-none = Setidaknya satu pilihan benar. Uji setiap pilihan satu per satu.

# Words
grading-text-nothing = { grading-empty } Jawab dengan satu atau beberapa kata.
grading-text-several = Kamu menyebut lebih dari satu kemungkinan. Mana jawabanmu?
grading-text-denied = Kamu menyebut yang bukan jawabannya. Jadi apa?
grading-text-wrong = Bukan kata itu yang kucari. Pikirkan apa tepatnya yang digambarkan soal.
grading-text-part = Itu baru sebagian dari nama lengkapnya. Bisa lebih tepat?
grading-text-more = Kamu sudah dekat, tetapi yang kamu tambahkan mengubah artinya. Coba lebih tepat.
grading-text-list-some = Sebagian benar, tetapi belum semua.

# Free answers
grading-free = Jawaban uraian tidak dinilai dengan aturan: bandingkan dengan poin-poin jawaban yang baik.
grading-free-empty = { grading-empty } Jawab dengan satu atau dua kalimat.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Kembali ke yang diketahui: adakah angka atau syarat yang belum kamu pakai?
grading-again-look-choice = Baca soalnya sekali lagi: kata mana yang tidak cocok dengan pilihan itu?
grading-again-look-choices = Ambil pilihannya satu per satu dan tanyakan: benarkah ini?
grading-again-look-words = Baca soalnya sekali lagi: bagian mana yang tidak cocok dengan jawabanmu?
grading-again-hint = Tidak perlu menebak terus: petunjuk berikutnya membawamu satu langkah maju.
grading-again-hints = Baca lagi petunjuknya pelan-pelan, dengan pekerjaanmu di sampingnya.
grading-again-try-value = Tulis langkahmu, satu per baris, lalu kirim: aku bisa bilang mana yang benar.
grading-again-try-choice = Coret pilihan yang tidak mungkin: mana yang tersisa?
grading-again-try-choices = Pilihan mana yang kamu yakin? Mulai dari situ, lalu bandingkan yang lain.
grading-again-try-words = Soal ini dari topik apa? Jawabannya ada di topik itu.
grading-again-same = Itu kekeliruan yang sama seperti tadi. Lihat bagian itu sekali lagi pelan-pelan, atau ambil petunjuk.
grading-again-unreadable = Aku masih belum bisa membaca jawaban di situ. Petunjuk bisa membantu, atau kita lewati soal ini.
