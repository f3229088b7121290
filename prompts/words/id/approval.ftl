# What a teacher reads while going through the questions of a paper.
approval-no-option = Tidak ada pilihan { $label } di sini.
approval-no-line = Tidak ada baris { $line } untuk membaginya. Teksnya punya { $lines ->
    [1] hanya satu baris
   *[other] { $lines } baris
 }.
approval-no-next = Tidak ada soal setelah yang ini.
refused-not-your-document = Hanya guru kelas ini yang bisa memeriksa dokumen ini. Untuk dokumen bagi semua, hanya admin yang bisa.
refused-approve-in-group = Di sini orang lain ikut membaca. Kita periksa dokumen lewat chat berdua saja, ya.
refused-no-page = Dari sini tidak ada halaman web yang bisa kutunjukkan. Kita periksa dokumennya di chat ini, ya.
refused-document-gone = Dokumen ini sudah tidak ada.

approval-no-documents = Belum ada dokumen untuk diperiksa. Kirim satu, dan aku temukan soal-soalnya.
approval-standing = **{ $name }**: { $questions ->
    [0] tidak ada soal.
    [1] satu soal, { $keyed ->
        [0] tanpa kunci
       *[other] dengan kunci
    }.
   *[other] { $questions } soal, { $keyed } dengan kunci.
 }{ $published ->
    [0] {""}
   *[other] {" "}Terbit: { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Siap terbit: { $sure }.
 } { $unsure ->
    [0] Tidak ada yang perlu kamu lihat.
   *[other] { $unsure } perlu kamu lihat.
 }{ $proposed ->
    [0] {""}
   *[other] {" "}Untuk { $proposed } soal ada usulan tambahan dariku.
 }
approval-page-given = [{ $name }: periksa di halaman web]({ $link }){ $minutes ->
    [0] .
   *[other] . Tautan ini membuka halaman atas namamu, sekali saja, dalam { $minutes } menit. Simpan untuk dirimu sendiri.
 }
approval-sure-done = { $count ->
    [0] Tidak ada lagi yang perlu diterbitkan.
   *[other] { $count } soal sudah terbit.
 }
approval-sure-undone = { $count ->
    [0] Tidak ada lagi yang perlu ditarik kembali.
   *[other] { $count } soal menunggumu lagi.
 }
approval-picture = { $number ->
    [none] Gambar { $place } soal ini
   *[other] Gambar { $place } soal { $number }
 }
approval-draft = { $number ->
    [none] **Soal** ({ $place })
   *[other] **Soal { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] Di bank soal: { $stem }
   *[other] Soal { $number } di dokumen ini: { $stem }
 }
approval-page = halaman { $page }
approval-no-stem = (tanpa teks)
approval-figures = Ada { $count } gambar untuk soal ini.
approval-answer = { $answer ->
    [none] Jawaban: belum diketahui
   *[other] Jawaban: { $answer }
 }
approval-is-published = Siswa bisa berlatih dengan soal ini.
approval-is-dropped = Soal ini dibuang.
approval-proposed = Model bahasa mengusulkan yang berikut. Siswa tidak melihatnya kecuali kamu mengambilnya.
approval-proposed-stem = **Teks soal, seperti yang kubaca di halaman**
approval-proposed-options = **Pilihan, seperti yang kubaca di halaman**
approval-proposed-explanation = **Penjelasan**
approval-proposed-hints = **Petunjuk**
approval-proposed-misconceptions = **Kata-kata untuk yang memilih pilihan salah**
approval-nothing-proposed = Tidak ada usulan untuk itu.
approval-taken = Usulannya sekarang bagian dari soal.
approval-left = Usulannya tidak dipakai.
approval-asks-answer = Apa jawabannya? { $options ->
    [0] Tulis angka atau kata-katanya.
   *[other] Tulis hurufnya, atau beberapa: A, C
 }
approval-asks-edit = Harus berbunyi apa? Tulis "stem: ..." untuk teks soal, atau "B: ..." untuk sebuah pilihan.
approval-asks-split = Di mana soal kedua dimulai? Tulis huruf sebuah pilihan, atau "line 2" untuk satu baris teks.
approval-published = { $number ->
    [none] Soalnya sudah terbit.
   *[other] Soal { $number } sudah terbit.
 }
approval-dropped = { $number ->
    [none] Soalnya dibuang.
   *[other] Soal { $number } dibuang.
 }
approval-answered = Jawabannya sudah diubah.
approval-edited = Teksnya sudah diubah.
approval-merged = Soal berikutnya sekarang bagian dari soal ini.
approval-split = Sekarang ini dua soal. Ini yang pertama.
approval-undone = Perubahan terakhir diurungkan.
approval-elsewhere = Soal ini berubah sejak kamu melihatnya, jadi aku tidak melakukan apa-apa. Beginilah keadaannya sekarang.

# Buttons.
choice-approve-sure = Terbitkan { $count } yang yakin
choice-approve-go = Periksa { $count } soal
choice-approve-proposed = Lihat { $count } usulan
choice-approve-take = Ambil usulannya
choice-approve-leave = Jangan dipakai
choice-approve-page = Periksa di halaman
choice-approve-publish = Terbitkan
choice-approve-answer = Perbaiki jawaban
choice-approve-edit = Ubah
choice-approve-merge = Gabung ke berikutnya
choice-approve-split = Bagi dua
choice-approve-drop = Buang
choice-approve-next = Nanti
choice-approve-undo = { $number ->
    [none] Urungkan
   *[other] Urungkan soal { $number }
 }
choice-approve-undo-sure = Tarik kembali { $count }
choice-approve-back = Kembali
choice-approve-stop = Berhenti
