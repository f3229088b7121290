# One person on several channels, strangers, and warm-ups of groups.

link-code = Kodemu **{ $code }**.

 Ketik di chat yang lain (Telegram, Slack, atau halaman web) dalam { $minutes } menit. Kode ini berlaku sekali. Jangan tunjukkan kepada siapa pun: yang mengetiknya ikut memakai akunmu.
link-asked = Yang kamu lakukan di sini akan digabung dengan akun yang kamu pakai di { $where }. Setelah itu keduanya menjadi satu, dan kamu bisa lanjut di mana saja. Jawab ya hanya kalau kamu sendiri yang meminta kode ini. Oke?
link-asked-named = Yang kamu lakukan di sini akan digabung dengan akun { $name }, yang dipakai di { $where }. Setelah itu keduanya menjadi satu, dan kamu bisa lanjut di mana saja. Jawab ya hanya kalau ini kamu. Oke?
link-done = Selesai. Yang kamu lakukan di { $where } sekarang satu akun, jadi kamu bisa lanjut di mana saja.
link-left = Baik, tidak ada yang dihubungkan.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] halaman web
    [terminal] terminal
   *[other] { $channel }
 }
link-no-code = Kode ini tidak bisa dipakai. Mungkin lebih dari 10 menit, sudah dipakai, atau salah ketik. Minta yang baru di chat yang lain: "hubungkan akunku".
link-own-code = Ini kodemu sendiri. Ketik di chat lain yang ingin kamu hubungkan.
link-too-many = Terlalu banyak kode yang tidak cocok. Tunggu sepuluh menit, lalu minta yang baru.
link-in-group = Di sini orang lain ikut membaca, jadi aku tidak menampilkan atau menerima kode. Tulis kepadaku sendiri, dan katakan "hubungkan akunku" di sana.
choice-link-yes = Ya, ini aku
choice-link-no = Bukan

stranger-guest = Maaf, aku hanya bisa berlatih dengan anggota penuh ruang kerja ini. Kalau ingin berlatih, mintalah akun di sini.
stranger-other-team = Maaf, aku hanya bisa berlatih dengan orang di ruang kerja ini. Kamu bisa menambahkan aku ke ruang kerjamu sendiri.
stranger-forwarded = Aku tidak menjawab pesan terusan, karena orang lain yang menulisnya. Ketik sendiri soalnya, dan aku akan membantumu.
stranger-anonymous = Aku tidak bisa melihat siapa yang menulis, jadi tidak bisa berlatih denganmu. Tulis kepadaku dengan namamu sendiri.

warm-up-intro = **Pemanasan!** Semua boleh memilih.
warm-up-alone = Pemanasan itu untuk grup: tambahkan aku ke grup dan minta di sana. Denganmu sendiri aku berlatih soal demi soal.
choice-link = Hubungkan chat lain

file-too-big = { $name } tidak bisa kuterima: terlalu besar. Satu berkas paling besar 20 MB.
file-too-many = { $name } tidak kuterima: paling banyak sepuluh berkas sekaligus.
file-gone = { $name } tidak bisa kuambil, sudah tidak ada di sana. Tolong kirim sekali lagi.
file-elsewhere = { $name } tidak bisa kuterima: letaknya di tempat yang tidak kuambil berkasnya.
file-unreachable = { $name } belum bisa kuambil sekarang. Tolong kirim sekali lagi.
