# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Tulis sesuatu dulu.
web-bad-json = Pesan itu tidak terbaca. Muat ulang halaman dan coba lagi.
web-bad-request = Permintaan itu tidak bisa dipahami. Muat ulang halaman dan coba lagi.
web-not-object = Kirim satu objek JSON, dengan header Content-Type: application/json.
web-text-or-action = Kirim teks atau aksi, jangan keduanya.
web-unknown-action = Aku tidak kenal tombol itu. Muat ulang halaman, ya.
web-too-big = Itu terlalu besar untuk dikirim.
web-not-found = Tidak ada apa-apa di alamat ini.
web-no-conversation = Kamu tidak punya percakapan itu.
web-untitled = Percakapan
web-not-allowed = Itu tidak bisa dilakukan di alamat ini.
web-other-site = Permintaan ini datang dari situs lain, jadi tidak kuterima.
web-link-gone = Tautan ini sudah dipakai, atau terlalu lama. Minta yang baru.
web-login-gone = Sesi masukmu berubah. Muat ulang halaman, ya.
web-too-fast = Itu banyak sekaligus. Pesan berikutnya kuterima dalam { $seconds } detik.
web-busy-address = Sedang banyak sekali yang datang dari jaringanmu. Coba lagi dalam { $seconds } detik.
web-too-many-new = Sedang banyak sekali orang baru dari jaringanmu. Pesanmu kuterima dalam { $seconds } detik.
web-too-many-bytes = Sedang banyak sekali berkas dari jaringanmu. Coba lagi dalam { $minutes } menit.
web-too-many-streams = Percakapan ini terbuka di terlalu banyak jendela. Tutup beberapa, ya.

# Files
web-file-too-big = Berkas itu terlalu besar. Aku menerima berkas sampai { $limit } MB.
web-file-kind = Aku menerima gambar, PDF, dokumen kantor, dan teks; yang ini bukan salah satunya.
web-file-empty = Berkas itu kosong.
web-files-full = Semua berkasmu boleh sampai { $limit } MB, dan dengan yang ini jadi terlalu banyak.
web-no-file = Salah satu berkas sudah tidak ada di sini. Tambahkan lagi, ya.

# The page on which papers are approved
web-approve-changed = Sementara itu ada yang mengubahnya, jadi aku tidak melakukan apa-apa. Beginilah keadaannya sekarang.

web-fault = Ada yang salah di pihakku, maaf. Silakan coba lagi.

# What the tutor does, while one waits
web-doing-nothing = Chiron sedang berpikir
web-doing-search = Mencari soal
web-doing-check = Memeriksa jawabanmu
web-doing-look-up = Mencari keterangannya
web-doing-progress = Melihat kemajuanmu
web-doing-else = Sedang dikerjakan
