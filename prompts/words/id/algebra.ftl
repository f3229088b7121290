# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Sebagian dari ini benar.
algebra-incorrect = Periksa langkahmu satu per satu dan cari tempat di mana ada yang berubah padahal seharusnya tetap.

# Right in part.
algebra-missing-solutions = Yang kamu temukan benar, tetapi belum semuanya: masih ada lagi.
algebra-extra-solutions = Ada yang benar di sini, dan ada yang tidak termasuk. Masukkan tiap nilai ke soal dan lihat mana yang cocok.
algebra-some-regions = Satu bagian benar, tetapi belum semuanya. Lihat lagi bagian lain dari garis bilangan.
algebra-missing-constant = Hampir! Ada yang kurang, sesuatu yang hilang saat diturunkan.
algebra-antiderivative-domain = Hampir! Jawabanmu tidak punya nilai untuk beberapa bilangan, padahal soalnya punya. Pikirkan bilangan negatif di dalam logaritma atau akar.
algebra-not-solved = Itu langkah yang benar, tetapi belum selesai. Buat hurufnya sendirian di satu ruas.
algebra-equation-wanted = Angkanya benar. Yang ditanyakan adalah persamaan atau pertidaksamaannya.
algebra-not-factored = Itu sama nilainya, tetapi masih bisa difaktorkan. Tulis sebagai perkalian, sejauh bisa.
algebra-not-expanded = Itu sama nilainya, tetapi masih ada kurung yang perlu dijabarkan.
algebra-not-simplified = Itu sama nilainya, tetapi bisa lebih sederhana. Adakah yang bisa dihitung, digabung, atau dicoret?

# Wrong, and it can be told why.
algebra-repeats = Itu yang diberikan soal. Sekarang lakukan yang diminta.
algebra-other-variable = Lihat huruf di depan: yang ditanyakan huruf lain.
algebra-domain = Hati-hati: untuk beberapa bilangan ini tidak punya nilai padahal jawaban yang benar punya, atau sebaliknya. Pikirkan akar dan logaritma dari bilangan negatif.
algebra-rounded = Itu angka yang dibulatkan. Tulis tepatnya, misalnya dengan pecahan, akar, atau π.
algebra-endpoints = Ujung-ujungnya sudah di tempat yang tepat. Periksa tiap ujung: termasuk jawaban atau tidak?

# Cannot be read: what form is expected.
algebra-empty = Belum ada jawaban. Tulis seperti 2x + 3, x = 5 atau 3/4.
algebra-empty-part = Ada bagian yang kurang, mungkin di antara dua tanda atau koma. Tulis lengkap, ya.
algebra-unfinished-end = Sepertinya ada yang kurang di akhir. Tulis lengkap, ya.
algebra-unfinished = Hitung dulu, ya: tanda integral, jumlah, atau limit tidak boleh ada di jawaban.
algebra-unknown = Ada tanda yang tidak terbaca. Tulis dengan tombol papan ketik, seperti 2x^2 + 3.
algebra-sign = { $word ->
    [0] Ada tanda yang tidak terbaca. Tulis seperti 2x^2 + 3, sqrt(5), x = 2 atau x > 3.
   *[other] Tanda “{ $word }” tidak terbaca di sini. Tulis seperti 2x^2 + 3, sqrt(5), x = 2 atau x > 3.
    }
algebra-word = Kata “{ $word }” bukan bagian dari rumus. Tulis jawabanmu saja, seperti 2x + 3 atau x = 5.
algebra-glued = Ada tanda yang kurang sebelum { $word }. Pakai ^ untuk pangkat dan * di antara angka, seperti x^2 atau 2*3.
algebra-power-sign = Belum jelas apa arti { $word }. Tulis pangkat dengan ^, seperti x^2, dan perkalian seperti 2x.
algebra-brackets = Kurungnya tidak berpasangan. Periksa apakah setiap kurung yang dibuka juga ditutup.
algebra-deep = Terlalu banyak kurung di dalam kurung. Tulis lebih sederhana, ya.
algebra-commas = Koma atau kurungnya tidak terbaca. Tulis beberapa jawaban seperti x = 2, x = -3 dan titik seperti (2, 3).
algebra-relation = Ini tidak terbaca sebagai persamaan atau pertidaksamaan. Tulis seperti x > 3, 1 < x <= 5 atau y = 2x + 1.
algebra-mixed = Ini mencampur beberapa jenis jawaban. Tulis jawaban akhirnya saja, ya.
algebra-chain = Bagian-bagian di antara tanda sama dengan tidak sama nilainya. Tulis jawaban akhirnya saja, ya.
algebra-ambiguous = Ini bisa dibaca dengan dua cara. Pakai kurung, ya, seperti 1/(2x) atau (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = Itu terlalu panjang untuk diperiksa. Tulis lebih pendek, ya.
algebra-too-big = Angka-angkanya terlalu besar untuk diperiksa. Tulis lebih sederhana, ya.
algebra-too-slow = Memeriksanya terlalu lama. Tulis lebih sederhana, ya.
algebra-failed = Ini tidak bisa diperiksa. Coba tulis dengan cara lain.
algebra-key = Jawaban ini tidak bisa diperiksa di sini, dan tidak dihitung. Kamu bisa melewati soalnya atau minta melihat pembahasan.
