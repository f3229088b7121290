# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Soal dari dokumen
page-approve-of = { $name }: soal untuk disetujui
page-approve-skip = Ke soal
page-approve-home = Ke chat
page-approve-not-yours = Tidak ada dokumen seperti itu di sini untukmu. Hanya guru kelasnya yang bisa memeriksanya. Kalau itu kamu, buka halaman ini dengan tautanmu sendiri: minta di chat, atau kepada orang yang menjalankan Chiron.
page-approve-failed = Ini belum bisa dimuat sekarang.
page-approve-offline = Server tidak menjawab. Yang sudah kamu tulis tidak hilang. Silakan coba lagi.
page-approve-not-read = Dokumen ini masih dibaca. Soalnya muncul setelah selesai.
page-approve-nothing = Tidak ada soal yang ditemukan di dokumen ini.
page-approve-none-needs = Tidak ada lagi soal yang perlu kamu lihat.
page-approve-none-listed = Tidak ada yang seperti itu.
page-approve-no-sure = Belum ada soal yang langsung siap terbit.
page-approve-first = Ini yang pertama.
page-approve-last = Ini yang terakhir.
page-approve-changed = Soal ini baru saja diubah orang lain.
page-approve-stale = Soal ini diubah orang lain sejak kamu mulai menulis. Kalau tulisanmu disimpan, perubahan itu akan terganti.
page-approve-keep-mine = Pertahankan tulisanku
page-approve-keep-theirs = Tampilkan yang sekarang
page-approve-unsaved = Belum disimpan

# The list
page-approve-questions = Soal di dokumen ini
page-approve-question = Soal
page-approve-filter = Soal mana yang ditampilkan
page-approve-needs = Perlu aku lihat
page-approve-sure = Yakin
page-approve-published = Terbit
page-approve-dropped = Dibuang
page-approve-all = Semua
page-approve-is-needs = Perlu kamu lihat
page-approve-is-sure = Yakin
page-approve-is-published = Terbit
page-approve-is-dropped = Dibuang

# The page of the paper
page-approve-sheet = Halaman asalnya
page-approve-page = Halaman { $page }
page-approve-page-before = Halaman sebelumnya
page-approve-page-after = Halaman berikutnya
page-approve-larger = Perbesar

# The question
page-approve-remarks = Tolong lihat ini
page-approve-figure = Gambar milik soal ini
page-approve-right-one = Mana yang benar?
page-approve-right-ones = Mana saja yang benar?
page-approve-no-answer = belum diketahui
page-approve-accepted = Benar juga: { $words }
page-approve-about = Lebih lanjut tentang soal ini
page-approve-actions = Yang bisa kamu lakukan dengan soal ini
page-approve-proposed-stem = Usulan model bahasa: teks lain
page-approve-proposed-options = Usulan model bahasa: pilihan lain
page-approve-proposed-explanation = Usulan model bahasa: penjelasan
page-approve-proposed-hints = Usulan model bahasa: petunjuk
page-approve-proposed-misconceptions = Usulan model bahasa: kata-kata untuk yang memilih pilihan salah
page-approve-take = Ambil
page-approve-leave = Jangan dipakai
page-approve-where = Di mana soal kedua dimulai?
page-approve-nowhere = Tidak ada baris kedua atau pilihan kedua untuk membaginya.

# What can be done
page-approve-do-publish = Terbitkan
page-approve-do-edit = Ubah
page-approve-do-drop = Buang
page-approve-do-merge = Gabung ke berikutnya
page-approve-do-split = Bagi dua
page-approve-do-back = Kembalikan
page-approve-do-next = Berikutnya
page-approve-do-undo = Urungkan
page-approve-publish-sure = Terbitkan { $count } yang yakin

# What was done
page-approve-done-publish = { $name } sudah terbit.
page-approve-done-sure = { $count } soal sudah terbit.
page-approve-done-drop = { $name } dibuang.
page-approve-done-back = { $name } kembali seperti semula.
page-approve-done-merge = { $other } sekarang bagian dari { $name }.
page-approve-done-split = { $name } sekarang menjadi dua soal.
page-approve-done-change = { $name } sudah diubah.
page-approve-done-take = { $name }: usulannya dipakai.
page-approve-done-leave = { $name }: usulannya tidak dipakai.
page-approve-done-undo = Diurungkan: { $words }
page-approve-nothing-done = Tidak ada yang bisa diurungkan.
page-approve-no-next = Tidak ada soal setelah yang ini.

# The fields
page-approve-field-stem = Soal
page-approve-field-kind = Jenis soal
page-approve-field-options = Pilihan, dan mana yang benar
page-approve-field-answer = Jawaban
page-approve-field-accepted = Benar juga, satu per baris
page-approve-field-tolerance = Boleh berbeda sebesar (2, atau 5%)
page-approve-field-unit = Satuan
page-approve-field-hint-1 = Petunjuk pertama
page-approve-field-hint-2 = Petunjuk kedua
page-approve-field-hint-3 = Petunjuk ketiga
page-approve-field-explanation = Penjelasan
page-approve-field-skill = Keterampilan
page-approve-field-marks = Nilai
page-approve-kind-single_choice = Satu pilihan benar
page-approve-kind-multiple_choice = Beberapa pilihan bisa benar
page-approve-kind-numeric = Angka
page-approve-kind-algebraic = Rumus
page-approve-kind-short_text = Satu atau beberapa kata
page-approve-kind-free_text = Teks yang lebih panjang
page-approve-more = Petunjuk dan penjelasan
page-approve-option = Pilihan { $label }
page-approve-option-right = Pilihan { $label } benar
page-approve-option-up = Naikkan pilihan { $label }
page-approve-option-down = Turunkan pilihan { $label }
page-approve-option-remove = Hapus pilihan { $label }
page-approve-add-option = Tambah pilihan
page-approve-save = Simpan
page-approve-save-publish = Simpan dan terbitkan
page-approve-forget = Buang perubahan

# The keys
page-approve-keys = Tombol
page-approve-single-keys = Huruf tunggal adalah tombol di halaman ini
page-approve-key-next = Soal berikutnya
page-approve-key-before = Soal sebelumnya
page-approve-key-publish = Terbitkan, atau kembalikan yang dibuang
page-approve-key-mark = Pilihan ini benar
page-approve-key-edit = Ubah
page-approve-key-drop = Buang
page-approve-key-merge = Gabungkan dengan soal berikutnya
page-approve-key-split = Bagi menjadi dua
page-approve-key-undo = Urungkan
page-approve-key-sure = Terbitkan semua yang yakin
page-approve-key-filter = Tampilkan soal lain
page-approve-key-page = Ke halaman dan kembali
page-approve-key-help = Tampilkan tombol ini
page-approve-key-save = Simpan yang kamu tulis
page-approve-key-save-publish = Simpan dan terbitkan
