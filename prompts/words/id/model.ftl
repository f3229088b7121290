# In place of a model's words.
model-leak-instead = Sebaiknya jawabannya tidak kubocorkan: kamu bisa menemukannya sendiri. Mau kuberi petunjuk?
model-too-many-steps = Tadi aku berputar-putar, maaf. Katakan dengan kata lain, atau pakai tombolnya.
model-withheld = Yang ditemukan memuat jawaban soal yang terbuka, jadi tidak ditampilkan. Bantu siswa dengan langkah berikutnya.
