# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = Berkas ini kosong. Periksa apakah ini berkas yang benar, lalu kirim lagi.
ingestion-refused-cut-off = Berkas ini terpotong di tengah, jadi belum sampai utuh. Tolong kirim lagi.
ingestion-refused-broken = Berkas ini rusak dan tidak bisa dibuka. Buka di programnya, simpan ulang, lalu kirim salinan itu.
ingestion-refused-too-large = Berkas ini lebih besar dari { $limit } MB. Bagi, atau perkecil gambarnya, lalu kirim bagian-bagiannya.
ingestion-refused-unknown = Chiron tidak bisa membaca jenis berkas ini. Kirim berkas PDF, Word, PowerPoint, Excel, atau OpenDocument, halaman web, teks, atau foto.
ingestion-refused-program = Ini program, bukan dokumen, jadi tidak dibuka. Kirim dokumennya sendiri, misalnya sebagai PDF atau DOCX.
ingestion-refused-data = Ini data untuk program, bukan dokumen. Yang menjalankan Chiron bisa memuat berkas soal dengan "chiron bank load".
ingestion-refused-archive = Ini map yang dikemas. Buka kemasannya dan kirim dokumen di dalamnya.
ingestion-refused-old-word = Ini berkas Word jenis lama. Buka, simpan sebagai DOCX atau PDF, lalu kirim itu.
ingestion-refused-old-powerpoint = Ini berkas PowerPoint jenis lama. Buka, simpan sebagai PPTX atau PDF, lalu kirim itu.
ingestion-refused-old-excel = Ini berkas Excel jenis lama. Buka, simpan sebagai XLSX, lalu kirim itu.
ingestion-refused-pages = Ini dibuat dengan Pages, Numbers, atau Keynote. Ekspor sebagai PDF atau format Office, lalu kirim itu.
ingestion-refused-heic = Foto ini memakai format yang hanya dikenal sebagian ponsel. Kirim sebagai JPEG atau PNG; tangkapan layarnya juga boleh.
ingestion-refused-locked-office = Berkas ini dikunci kata sandi. Buka, hapus kata sandinya, lalu kirim salinan itu.
ingestion-refused-locked-archive = Sebagian berkas ini dikunci kata sandi. Simpan tanpa kata sandi, lalu kirim salinan itu.
ingestion-refused-bomb = Berkas ini akan menjadi terlalu besar saat dibuka kemasannya, jadi tidak dibuka. Simpan dokumennya sebagai PDF lalu kirim itu.
ingestion-refused-entities = Berkas ini memuat definisi yang tidak ditulis program Office mana pun, jadi tidak dibuka. Simpan dokumennya sebagai PDF lalu kirim itu.
ingestion-refused-password = Berkas ini dikunci kata sandi. Beri tahu Chiron kata sandinya, atau hapus dan kirim salinan itu.
ingestion-refused-password-in-chat = Berkas ini dikunci kata sandi. Tolong jangan tulis kata sandinya di sini, karena yang ditulis di sini disimpan. Hapus kata sandinya, lalu kirim salinan itu.
ingestion-refused-wrong-password = Kata sandi ini tidak membuka berkasnya. Coba lagi, atau hapus kata sandinya dan kirim salinan itu.
ingestion-refused-too-many-lines = Berkas ini punya { $lines } baris; Chiron membaca paling banyak { $limit } sekaligus. Bagi lalu kirim bagian-bagiannya.
ingestion-refused-too-many-pages = Berkas ini punya { $pages } halaman; Chiron membaca paling banyak { $limit } sekaligus. Bagi lalu kirim bagian-bagiannya.
ingestion-refused-too-many-scans = { $pages } halaman berkas ini berupa gambar; Chiron membaca paling banyak { $limit } yang seperti itu sekaligus. Bagi lalu kirim bagian-bagiannya.
ingestion-refused-too-much-memory = Berkas ini perlu memori terlalu besar untuk dibaca. Cetak ke PDF baru, atau kirim sebagian saja.
ingestion-refused-too-long = Membaca berkas ini terlalu lama, jadi Chiron berhenti. Bagi lalu kirim bagian-bagiannya.
ingestion-refused-too-many-pixels = Gambar ini punya lebih dari { $limit } juta titik. Perkecil, atau potret halamannya lagi, lalu kirim itu.
ingestion-refused-key-without-paper = Dokumen yang menjadi pasangannya tidak terbaca. Kirim yang itu dulu, lalu yang ini.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Teks yang tidak terlihat tidak diambil{ $count ->
    [1] {""}
   *[other] {" "}({ $count } tempat)
 }.
ingestion-remark-slanted-text = Tulisan yang tegak ke atas atau miring tidak diambil{ $count ->
    [1] {""}
   *[other] {" "}({ $count } tempat)
 }.
ingestion-remark-script = Di dalamnya ada program, dan program itu tidak dijalankan.
ingestion-remark-attachments = { $count } berkas terlampir di dalamnya tidak dibaca.
ingestion-remark-macros = Di dalamnya ada makro; teksnya dibaca tanpa menjalankannya.
ingestion-remark-picture = { $count } gambar di dalamnya tidak bisa diambil. Kirim sebagai PDF kalau itu penting.
ingestion-remark-unreadable = Tulisannya tidak terbaca.
ingestion-remark-blank = Tidak ada apa-apa di situ.
ingestion-remark-key-answers = { $count ->
    [0] Tidak ada jawaban baru yang sebelumnya kurang.
   *[other] { $count } soal sudah mendapat jawabannya.
 }
ingestion-remark-key-doubtful = { $count } jawabannya tidak cocok dengan soalnya; tolong periksa.
ingestion-remark-key-stray = { $count } jawabannya bukan milik soal mana pun di dokumen.
ingestion-on-page = Halaman { $page }: { $said }
ingestion-on-pages = Halaman { $first } sampai { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = Aku sedang membaca "{ $name }". Kuberi tahu kalau sudah selesai.
ingestion-received-for = Aku sedang membaca "{ $name }" untuk { $receiver }. Kuberi tahu kalau sudah selesai.
ingestion-received-again = "{ $name }" sedang dibaca. Kuberi tahu kalau sudah selesai.
ingestion-received-key = Aku sedang membaca "{ $name }" untuk mencari jawaban "{ $paper }". Kuberi tahu kalau sudah selesai.
ingestion-read-key = "{ $name }" adalah kunci jawaban "{ $paper }". { $about } "{ $paper }" sekarang: { $found }
ingestion-stage-waiting = "{ $name }" menunggu giliran dibaca.
ingestion-stage-begun = Sekarang aku membaca "{ $name }".
ingestion-stage-reading = Aku masih membaca "{ $name }": halaman { $page } dari { $of }.
ingestion-stage-ocr = Aku masih membaca "{ $name }". Beberapa halamannya berupa gambar: { $page } dari { $of }.
ingestion-stage-proposing = Aku sudah membaca "{ $name }" dan melihat apa yang bisa ditambahkan ke soal-soalnya: { $page } dari { $of }.
ingestion-version = Kalau ini versi lain dari berkas bernama itu, kuberi tahu juga apa yang berubah.
ingestion-read = "{ $name }": { $found }
ingestion-read-again = "{ $name }" sudah pernah kubaca, dan berkasnya masih sama: { $found }
ingestion-read-alone = Aku sudah membaca "{ $name }". { $passages ->
    [0] Ketik soal yang membuatmu macet, atau topiknya, dan aku akan membantumu.
   *[other] Tanyakan apa isinya tentang sesuatu, atau ketik soal yang membuatmu macet.
 }
ingestion-found = { $questions ->
    [0] tidak ada soal yang ditemukan: tidak ada yang bernomor atau disusun seperti soal.
    [1] satu soal, { $keyed ->
        [0] tanpa kunci
       *[other] dengan kunci
    }{ $unsure ->
        [0] {""}
       *[other] ; perlu kamu lihat
    }.
   *[other] { $questions } soal, { $keyed } dengan kunci, { $unsure ->
        [0] tidak ada yang perlu kamu lihat
       *[other] { $unsure } perlu kamu lihat
    }.
 }
ingestion-published = { $count } sudah terbit.
ingestion-proposed = Untuk { $count } soal ada usulan tambahan dariku; siswa tidak melihatnya kecuali kamu mengambilnya.
ingestion-passages = { $count } bagian bisa dikutip.
ingestion-changes = Dibanding versi sebelumnya: { $added } baru, { $changed } berubah, { $gone } hilang.
ingestion-no-changes = Soal-soalnya sama dengan versi sebelumnya.
ingestion-not-read = "{ $name }" tidak bisa dibaca. { $why }
refused-document-not-yours = Hanya guru kelas ini yang bisa mengirim dokumen untuknya. Untuk semua, hanya admin yang bisa.

# The end of a document.
document-which = Aku tidak tahu dokumen mana yang kamu maksud. Sebutkan persis namanya: delete paper ...
ingestion-delete-asked = Hapus "{ $name }" yang dikirim { $day }? { $questions ->
    [0] Tidak ada soal di dalamnya.
   *[other] { $questions } soalnya keluar dari latihan, dan isinya tidak dikutip lagi.
 } Ini tidak bisa diurungkan.
ingestion-deleted = "{ $name }" sudah dihapus. Jawaban siswa tetap tersimpan.
choice-document-delete = Hapus { $name } ({ $day })
