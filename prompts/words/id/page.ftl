# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = teman latihanmu
page-skip-link = Ke kotak pesan
page-conversation = Percakapan
page-welcome-title = Mau latihan apa?
page-welcome = Sebutkan topik dengan kata-katamu sendiri. Aku memberi soal, membantu saat kamu macet, dan mencatat kemajuanmu.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Beri aku 5 soal mudah tentang aljabar
page-suggestion-2 = Bagaimana kemajuanku?
page-suggestion-3 = 5 soal tentang peluang
page-language = Bahasa
page-compose = Pesan
page-placeholder = Jawab atau tanya
page-send = Kirim
page-earlier = Tampilkan pesan sebelumnya
page-newest = Pesan terbaru
page-conversations = Percakapan
page-new-conversation = Percakapan baru
page-unread = Balasan baru
page-new = Baru
page-rename = Ganti nama “{ $title }”
page-rename-short = Ganti nama
page-title-label = Judul
page-seek = Cari dalam percakapan
page-seek-found = { $count ->
    [0] Tidak ada yang ditemukan. Coba kata lain.
   *[other] Ditemukan { $count } kali
 }
page-seek-first = { $count } terbaru
page-seek-failed = Pencarian gagal. Silakan coba lagi.
page-no-script = Halaman ini memerlukan JavaScript, dan tidak memerlukan apa pun dari situs lain.

# States
page-thinking = Chiron sedang berpikir
page-stop = Berhenti
page-copy = Salin
page-copied = Tersalin
page-not-copied = Peramban tidak mengizinkan penyalinan. Kamu bisa memilih teksnya sendiri.
page-try-again = Coba lagi
page-forget = Hapus
page-title-new = ({ $count }) { $title }
page-you = Kamu
page-tutor = Chiron
page-sending = Mengirim
page-waiting = Menunggu sambungan, lalu terkirim sendiri
page-slow-down = Menunggu sebentar, lalu terkirim sendiri
page-not-sent = Tidak terkirim: { $reason }
page-connecting = Menyambungkan
page-reconnecting = Sambungan terputus. Mencoba lagi
page-connected = Tersambung

# Files
page-attach = Tambahkan berkas
page-take-photo = Ambil foto
page-take-file = Pilih berkas
page-drop = Letakkan berkasmu di sini
page-files = Berkas yang ikut dikirim
page-files-most = Satu pesan muat { $count } berkas.
page-files-wait = Dikirim begitu berkasmu siap
page-file-progress = { $name }, sedang dikirim
page-file-waits = Menunggu sambungan
page-file-there = { $name } siap dikirim
page-file-cancel = Batalkan { $name }
page-file-remove = Hapus { $name }
page-file-too-big = Terlalu besar: paling banyak { $limit }
page-file-empty = Berkas ini kosong

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Buka satu soal
page-action-harder = Yang lebih sulit
page-action-easier = Yang lebih mudah
page-action-reviews = Apa yang perlu diulang?
page-action-goal = Tujuanku
page-action-how_far = Sudah sejauh mana aku?
page-action-placement = Cari levelku
page-action-why_question = Kenapa soal ini?
page-action-link = Hubungkan akunku
page-action-join = Masuk ke kelas
page-action-warm_up = Pemanasan
page-action-vote = Suaraku
page-action-approve = Dokumenku
page-action-language = Bahasa lain
page-action-memory = Yang kamu ingat
page-action-remember = Ingat ini
page-action-forget = Lupakan ini
page-action-seen = Sudah kulihat
page-action-class = Kelasku
page-action-file = Terima dokumen
page-action-paper = Hapus dokumen

# A link that opens the page as a person
page-enter-failed = Tautan itu belum bisa dipakai sekarang. Periksa sambunganmu, lalu buka lagi.
