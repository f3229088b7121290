# How one is doing
page-views = Halaman
page-view-chat = Chat
page-view-progress = Kemajuan
page-progress-title = Kemajuanmu
page-progress-loading = Sebentar
page-progress-failed = Ini belum bisa dimuat sekarang.
page-progress-nothing = Belum ada yang bisa dilihat. Jawab soal pertamamu di chat, dan halaman ini terisi sendiri.
page-number-answered = soal dikerjakan
page-number-right = langsung benar
page-number-week = hari dalam 7 hari terakhir

# Days
page-days-title = Hari-hari kamu berlatih
page-days-words = { $count ->
    [0] Setiap minggu punya iramanya sendiri. Mulai lagi kapan pun kamu mau.
   *[other] Sedikit demi sedikit lebih melekat daripada banyak sekaligus. Hari istirahat juga bagian darinya.
 }
page-days-told = Dalam { $weeks } minggu terakhir kamu berlatih { $days } hari.
page-weekdays = Sen Sel Rab Kam Jum Sab Min
page-table-day = Hari
page-table-answers = Jawaban

# The goal
page-goal-title = Tujuanmu
page-table-skill = Keterampilan
page-table-status = Sejauh mana
page-table-needs = Setelah

# Reviews
page-due-title = Baik untuk diulang
page-due-why = Diulang sebentar sekarang supaya tidak lupa.
page-due-now = sekarang
page-practise-now = Latihan
page-practise-name = Latihan { $name }
page-practise-words = 5 soal tentang { $name }

# Skills
page-skills-title = Keterampilan
page-skills-why = Batang menunjukkan seberapa besar peluangmu menyelesaikan soal sedang pada percobaan pertama. Ini perkiraan dari jawabanmu, dan berubah dengan setiap jawaban.
page-skills-skill = Keterampilan
page-skills-mastery = Seberapa lancar
page-skills-right = Langsung benar
page-skills-review = Ulangi
page-mastery-begun = { $chance } %, baru mulai
page-mastery-well = { $chance } %, berjalan baik
page-mastery-known = { $chance } %, kamu sudah bisa
page-right-of = { $right } dari { $seen }

# Practice so far
page-past-title = Latihanmu sejauh ini
page-past-more = Tampilkan latihan sebelumnya
page-past-topics = { $shown } dan { $rest } lagi
page-past-solved = { $right } dari { $count } berhasil
page-past-goes-on = Sejauh ini { $right } dari { $count } berhasil
page-past-hints = { $count } petunjuk
page-try-right = benar
page-try-partial = sebagian benar
page-try-wrong = tidak benar
page-try-unreadable = tidak terbaca
