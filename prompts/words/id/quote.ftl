# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [1] Ini yang kutemukan:
   *[other] Ini yang kutemukan, mulai dari yang terbaik:
 }
quote-place = { $document }, hlm. { $page }
quote-picture = Halaman tempat ini tertulis: { $cited }
quote-none = Aku tidak menemukan apa pun tentang itu di catatan dan buku yang boleh kamu baca di sini.
quote-held = Catatanmu menyebut sesuatu tentang itu, tetapi itu akan membocorkan jawaban. Tanyakan lagi setelah soal ini selesai.
quote-what = Apa yang perlu kucari? Tanyakan dalam bahasa Inggris, misalnya: "what do my notes say about osmosis?"
