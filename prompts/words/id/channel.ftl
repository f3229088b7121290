# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = Itu terlalu panjang. Kirim paling banyak { $limit } karakter, ya.
channel-unreadable-text = Aku tidak bisa membacanya: ada karakter yang bukan teks.
channel-picture = Gambar: { $alt }
channel-picture-file = Gambar sebagai berkas
channel-file = Berkas { $name } sudah siap, tetapi tidak bisa kuberikan di sini.
channel-you-can-say = Kamu bisa bilang: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Benar
channel-card-shown = Pembahasan ditampilkan
channel-card-skipped = Dilewati
channel-card-replaced = Diganti soal lain
channel-card-left = Ditinggalkan dulu
channel-card-kept = Jawaban tersimpan
channel-unit = Satuan jawaban: { $unit }

channel-set-aside = Maaf, ada bagian jawabanku yang tidak bisa ditampilkan di sini. Tulis “lanjutkan” untuk terus, atau “lewati” untuk soal lain.
channel-cannot-save = Sekarang aku tidak bisa mencatat apa pun, jadi pesanmu belum kuterima. Silakan coba lagi sebentar.
channel-held-disk-full = Pesanmu sudah kuterima, tetapi jawabanku belum bisa dicatat: penyimpanannya penuh. Tidak ada yang hilang; aku menjawab begitu ada tempat.
channel-held = Pesanmu sudah kuterima, tetapi jawabanku belum bisa dicatat: basis dataku tidak menjawab. Tidak ada yang hilang; aku menjawab begitu sudah bisa.
