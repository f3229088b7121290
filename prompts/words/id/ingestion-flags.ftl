# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = Aku tidak menemukan jawaban soal ini di dokumen.
flag-why-key-does-not-fit = Kunci jawabannya menyebut sesuatu yang tidak ada di pilihan mana pun. Kutampilkan seperti tercetak, jadi tolong pilih jawaban yang benar.
flag-why-number-missing = Ada nomor yang kurang sebelum soal ini. Mungkin ada soal yang hilang di situ.
flag-why-duplicate-number = Dua soal punya nomor ini. Tolong periksa apakah memang dua.
flag-why-shared-stem = Teks di atas soal juga milik soal lain. Kutaruh di depan masing-masing.
flag-why-long-stem = Soal ini panjang sekali. Mungkin ada yang terbawa padahal bukan bagiannya.
flag-why-no-stem = Aku tidak menemukan teks soal ini, hanya nomor atau pilihannya.
flag-why-one-option = Aku hanya menemukan satu pilihan. Yang lain mungkin hilang.
flag-why-empty-option = Salah satu pilihan kosong. Mungkin itu gambar atau rumus yang tidak bisa kubaca.
flag-why-picture-options = Pilihannya berupa gambar. Tolong lihat halamannya.
flag-why-low-confidence = Aku belum yakin membacanya dengan benar. Tolong bandingkan dengan halamannya.
flag-why-parts = Soal ini punya beberapa bagian. Kubiarkan menyatu, jadi satu jawaban mencakup semuanya.
flag-why-near-duplicate = Bank soal, atau dokumen ini, sudah punya soal yang mirip dengan angka yang sama.
