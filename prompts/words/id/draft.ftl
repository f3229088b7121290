# What keeps a question that was found in a paper from being published.
draft-no-stem = Teks soalnya belum ada.
draft-no-key = Jawabannya belum ada. Sebutkan mana yang benar.
draft-options-alike = Pilihan { $one } dan { $other } isinya sama.
draft-no-number = Jawaban "{ $answer }" bukan angka. Tulis angkanya saja, dengan satuannya kalau ada, atau pilih jenis soal lain.
draft-no-options = Belum ada pilihan. Tulis setidaknya dua, atau pilih jenis soal yang dijawab dengan tulisan.
draft-no-unit = Aku tidak kenal satuan "{ $unit }". Tulis seperti m/s, kg atau °C, atau kosongkan.

# What a question gets that its paper does not print.
draft-plain-rubric = Jawaban memuat semua yang ditanyakan soal.
draft-picture = Gambar milik soal ini.
