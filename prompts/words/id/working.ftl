# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [1] Baris pertamamu benar.
    [2] Dua baris pertamamu benar.
   *[other] { $lines } baris pertamamu benar.
 }
working-held-1 = { $lines ->
    [1] Awal yang bagus: baris pertama dihitung dengan benar.
   *[other] Awal yang bagus: { $lines } baris dihitung dengan benar.
 }
working-held-2 = { $lines ->
    [1] Sejauh ini baris pertama sudah bagus.
   *[other] Sejauh ini { $lines } baris pertama sudah bagus.
 }
working-held-3 = { $lines ->
    [1] Aku setuju dengan baris pertamamu.
   *[other] Aku setuju dengan { $lines } baris pertama.
 }
working-shown-0 = Bagus, kamu menuliskan langkahmu.
working-shown-1 = Dengan langkahmu di depan mata, kita bisa menemukan tempatnya.
working-shown-2 = Kamu menuliskan langkah-langkahmu, dan itu membantu.
working-shown-3 = Terima kasih sudah menunjukkan caramu.
working-sums-0 = Setiap hitungan benar.
working-sums-1 = Kamu menghitung tanpa keliru.
working-sums-2 = Hitungannya benar dari awal sampai akhir.
working-sums-3 = Setiap baris dihitung dengan benar.

# Where to look, before a sentence about it.
working-look-0 = Lihat lagi “{ $line }”.
working-look-1 = Tempatnya “{ $line }”.
working-look-2 = Sekarang “{ $line }”.
working-look-3 = Kembali ke “{ $line }”.

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }” belum mengikuti langkah sebelumnya. Apa tepatnya yang kamu lakukan di situ?
working-slip-step-1 = Di “{ $line }” ada yang berubah padahal seharusnya tetap. Apa hasilnya kalau langkah itu saja kamu ulangi?
working-slip-step-2 = Periksa “{ $line }” dengan angka sebagai ganti hurufnya: apakah kedua ruas sama?
working-slip-step-3 = Aku tidak sampai ke “{ $line }”. Bisa ulangi langkah itu saja?
working-slip-value-0 = Hitung “{ $line }” sekali lagi: berapa hasilnya?
working-slip-value-1 = Ada sedikit keliru di hitungan “{ $line }”. Bisa dihitung lagi?
working-slip-value-2 = Periksa “{ $line }” dengan menghitung mundur: apakah cocok?
working-slip-value-3 = “{ $line }” tidak cocok. Berapa hasilnya kali kedua?
working-slip-moved-sign = Di “{ $line }” satu suku pindah ruas. Apa yang perlu dilakukan di kedua ruas untuk menghilangkannya?
working-slip-one-side = Dari baris sebelumnya ke “{ $line }” hanya satu ruas yang berubah. Apa yang harus terjadi pada ruas lain?
working-slip-multiplied-instead = Di “{ $line }” kamu mengalikan. Apa kebalikan dari menjumlah?
working-slip-divided-instead = Di “{ $line }” kamu membagi. Apa kebalikan dari menjumlah?
working-slip-subtracted-instead = Di “{ $line }” kamu mengurangi angka di depan huruf. Apa yang terjadi pada huruf itu, dan apa kebalikannya?
working-slip-wrong-way = Lihat “{ $line }”: operasi apa yang membalikkan yang terjadi pada hurufnya?
working-slip-lost-minus = Lihat tanda di “{ $line }”. Apa yang terjadi padanya saat kamu membagi?
working-slip-minus = Besarnya di “{ $line }” sudah benar. Plus atau minus?
working-slip-sign = Satu tanda di “{ $line }” belum benar. Periksa tiap suku: mana yang tandanya berubah?
working-slip-minus-bracket = Di “{ $line }” ada minus di depan kurung. Apa pengaruhnya pada tiap suku di dalamnya?
working-slip-first-term-only = Di “{ $line }” faktornya hanya mengenai satu suku di dalam kurung. Apa pengaruhnya pada suku lain?
working-slip-divided-first-only = Di “{ $line }” hanya satu suku yang dibagi. Apa yang terjadi pada yang lain?
working-slip-unlike-terms = “{ $line }” menggabungkan yang tidak bisa dijumlahkan. Suku mana yang hurufnya sama?
working-slip-power-of-sum = Di “{ $line }” penjumlahan dipangkatkan suku demi suku. Apa hasilnya kalau kurungnya ditulis sebagai perkalian?
working-slip-power-of-product = Di “{ $line }” pangkatnya milik seluruh kurung. Apa pengaruhnya pada tiap faktor?
working-slip-power-as-product = Di “{ $line }” pangkat dianggap perkalian. Angka kecil itu menyuruh apa?
working-slip-powers-multiplied = Lihat pangkat di “{ $line }”. Tulis sebagai perkalian: ada berapa faktor?
working-slip-powers-added = Di “{ $line }” pangkat dipangkatkan lagi. Tulis lengkap: ada berapa faktor?
working-slip-negative-power = Lihat pangkat negatif di “{ $line }”. Apa arti minus pada pangkat?
working-slip-added-denominators = Di “{ $line }” penyebutnya dijumlahkan. Bagaimana supaya kedua pecahan punya penyebut yang sama?
working-slip-kept-numerators = Di “{ $line }” penyebutnya berubah. Apa yang harus terjadi pada tiap pembilang?
working-slip-upside-down = Lihat “{ $line }”: angka mana yang di atas?
working-slip-not-flipped = “{ $line }” membagi dengan pecahan. Apa yang pertama-tama dilakukan pada pecahan itu?
working-slip-order = Di “{ $line }” kamu menghitung dari kiri ke kanan. Operasi mana yang lebih dulu?
working-slip-tenfold = Angka-angka di “{ $line }” sudah benar. Di mana letak koma desimalnya?
working-slip-flip = Lihat “{ $line }”. Apa yang terjadi pada tanda di antara kedua ruas kalau dikali atau dibagi bilangan negatif?
working-slip-derivative = Lihat “{ $line }” suku demi suku: aturan apa yang kamu pakai untuk masing-masing, dan cocokkah?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Mengapa kamu memilih “{ $line }”? Ceritakan itu mewakili apa di soal.
working-plan-1 = Apa yang dikatakan “{ $line }” tentang soalnya?
working-plan-2 = Bandingkan “{ $line }” dengan soal: apakah angka-angka itu memang berhubungan seperti itu?
working-plan-3 = Aku penasaran tentang “{ $line }”: aturan apa yang membawamu ke situ?
working-start-0 = Apakah “{ $line }” mengatakan hal yang sama dengan soal?
working-start-1 = Baca soalnya lagi: apakah “{ $line }” yang ditanyakan?
working-start-2 = Bagaimana kamu sampai ke “{ $line }” dari soal?
working-start-3 = Bandingkan “{ $line }” dengan soal, kata demi kata.

# A right number that is not the last one.
working-midway-0 = { $value } benar di tengah jalan, tetapi belum akhir. Apa yang ditanyakan soal?
working-midway-1 = Kamu sudah dekat: { $value } satu langkah di jalannya. Apa yang masih perlu dilakukan?
working-midway-2 = { $value } bagian dari penyelesaian. Apa langkah sesudahnya?
working-midway-3 = Kamu dapat { $value }, dan itu akan kamu perlukan. Apa yang kamu lakukan dengannya sekarang?

# The work goes on: nothing was counted.
working-so-far-0 = Sejauh ini benar.
working-so-far-1 = Kamu di jalan yang tepat, dan semuanya benar.
working-so-far-2 = Ya, itu benar mengikuti.
working-so-far-3 = Bagus, teruskan.
working-unsure-0 = Aku lihat arahmu.
working-unsure-1 = Terima kasih sudah menunjukkannya.
working-unsure-2 = Kamu sudah memulai.
working-unsure-3 = Langkah-langkahmu sudah kubaca.
working-next-letter = Apa yang bisa kamu lakukan di kedua ruas supaya { $letter } makin sendirian?
working-next-result = Apa yang akan kamu lakukan dengan { $value }?
working-next-result-open = Sekarang hitung: berapa hasilnya?
working-next-plain = Apa langkah berikutnya?
working-which = Hasilmu yang mana yang menjawab soal? Kirim yang itu.

# The answer is right.
working-right-slip = Jawabannya cocok, tetapi “{ $line }” belum benar seperti itu. Kamu lihat apa yang seharusnya di situ?
working-usual-0 = Biasanya ditulis { $usual }.
working-usual-1 = Cara menulis yang biasa: { $usual }.
working-usual-2 = Kebanyakan orang menulis { $usual }, dan itu sama.
working-usual-3 = Bentukmu sudah baik; yang biasa { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = Apa hasilnya kalau langkah itu kamu ulangi?
answer-again-1 = Di mana yang akan kamu ubah?
answer-again-2 = Langkah mana yang akan kamu lihat dulu?
answer-again-3 = Bagaimana kalau itu kamu perhatikan?
answer-again-choice-0 = Pilihan mana yang lebih cocok?
answer-again-choice-1 = Mana yang akan kamu ambil sekarang?
answer-again-choice-2 = Apa pilihanmu kalau itu kamu perhatikan?
answer-again-choice-3 = Mana dari yang lain yang bisa kamu uji?
