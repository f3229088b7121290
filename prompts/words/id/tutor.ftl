# What the tutor says about practice.

practice-started = { $of ->
    [1] Satu { $what }. Ini dia.
   *[other] { $of } { $what }. Ini yang pertama.
 }
practice-resumed = Selamat datang kembali! Kita sedang membahas { $topic }. Soalmu masih menunggu.
practice-resumed-plain = Selamat datang kembali! Soalmu masih menunggu.
card-again = Ini soalmu sekali lagi.

answer-correct-0 = **Benar!**
answer-correct-1 = **Ya, itu benar.**
answer-correct-2 = **Betul, bagus.**
answer-correct-3 = **Tepat.**
answer-correct-after-tries = **Benar!** Kamu tidak menyerah dan berhasil.
answer-partial = **Sebagian benar.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Masih belum.** { $feedback }
    [2] **Yang itu juga bukan.** { $feedback }
   *[other] **Belum tepat.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Coba lihat lagi, atau minta petunjuk.
offer-solution-0 = Coba lagi, ambil petunjuk, atau aku tunjukkan pembahasannya.
offer-solution-1 = Coba lagi, petunjuk, atau seluruh pembahasan: mana yang paling membantumu sekarang?

rubric-intro = Terima kasih, jawabanmu sudah kusimpan. Jawaban yang baik memuat ini:
rubric-intro-plain = Terima kasih, jawabanmu sudah kusimpan. Bandingkan dengan jawaban yang baik:
rubric-answer = **Contohnya:** { $answer }
rubric-which = Poin mana saja yang ada di jawabanmu? Jujur saja, ini untukmu sendiri. Boleh juga tulis nomornya, misalnya "1 dan 3".
rubric-whether = Apakah ini ada juga di jawabanmu? Jujur saja, ini untukmu sendiri.
marks-unreadable = Beri tahu dulu bagaimana jawabanmu: "all" (semua), "none" (tidak ada), atau nomor poin yang ada.
marks-own-all = Semuanya ada di jawabanmu, bagus.
marks-own-some = **Sebagian sudah ada.** Sekarang kamu tahu apa yang kurang; lain kali pasti masuk di jawabanmu.
marks-own-none = **Kali ini belum.** Sekarang kamu tahu seperti apa jawaban yang baik.
marks-model-all = Semua yang penting sudah kamu sebut.
marks-model-some = Ini sudah ada; masih kurang { $missing } poin:
marks-model-none = Poin utamanya belum kutemukan di situ. Apa yang ditanyakan, dan mengapa begitu?

hint-text = **Petunjuk { $level } dari 3.** { $text }
hint-last = Itu petunjuk terakhir. Coba sekarang, atau biar aku tunjukkan pembahasannya.
hint-spent = Semua petunjuk sudah kamu lihat: coba dengan itu, atau aku tunjukkan pembahasannya, atau kita lewati soal ini.
hint-try-first = Coba dulu dengan ini: setelah kamu menjawab, aku bisa menunjukkan lebih banyak.
hint-example = Ini soal serupa yang sudah dikerjakan: { $stem }

    { $steps }

    Sekarang lakukan hal yang sama dengan soalmu.
hint-offer-solution = Aku lebih suka membantumu menemukannya sendiri: ini petunjuknya. Kalau mau, aku bisa menunjukkan pembahasan lengkapnya.
hint-general-single-choice = Baca semua pilihan sebelum memutuskan, lalu coret yang tidak mungkin.
hint-general-multiple-choice = Lihat tiap pilihan satu per satu: apakah itu benar? Bisa lebih dari satu.
hint-general-numeric = Tulis apa yang diketahui dan apa yang ditanyakan. Aturan apa yang menghubungkannya?
hint-general-algebraic = Tulis apa yang diketahui. Aturan apa yang mengubahnya menjadi yang ditanyakan?
hint-general-short-text = Apa nama hal yang digambarkan? Pikirkan dulu topiknya.
hint-general-free-text = Sebutkan dulu gagasan utamanya, lalu beri satu alasan.
hint-general-reread = Baca soalnya sekali lagi pelan-pelan: kata atau angka mana yang belum kamu pakai?

solution-intro = Begini caranya:
solution-answer = **Jawaban:** { $answer }
solution-next = Baca pelan-pelan, lalu lanjut ke soal berikutnya.
skipped = Dilewati, tidak apa-apa.
stopped = *Aku berhenti di sini, seperti permintaanmu.*

level-harder = Kalau begitu, yang lebih sulit.
level-easier = Kalau begitu, yang lebih mudah.
level-none-harder = Tidak ada yang lebih sulit di topik ini. Kita tetap dengan soal ini, ya.
level-none-easier = Tidak ada yang lebih mudah di topik ini. Kita tetap dengan soal ini, ya; mungkin petunjuk bisa membantu.

explain-option-tried = **{ $label }:** { $text }
explain-option = Uji { $label } sendiri: masukkan ke soal dan lihat apakah semuanya cocok. Selama soalnya masih terbuka, aku tidak bisa bilang apakah itu jawabannya, tetapi petunjuk mungkin membantu.
explain-value = Uji { $value } sendiri: masukkan ke soal dan lihat apakah semuanya cocok. Selama soalnya masih terbuka, aku tidak bisa bilang apakah itu jawabannya, tetapi petunjuk mungkin membantu.
explain-not-seen = Dari { $value } aku tidak bisa melihat di mana kelirunya. Periksa langkahmu satu per satu, atau ambil petunjuk.
explain-not-seen-plain = Dari jawabanmu aku tidak bisa melihat di mana kelirunya. Periksa langkahmu satu per satu, atau ambil petunjuk.
explain-untried = Kamu belum mencoba menjawab soal ini. Coba satu jawaban dan aku akan bilang apa yang kulihat, atau minta petunjuk.
explain-no-choices = Soal ini tidak punya pilihan: ketik jawabanmu sendiri. Petunjuk mungkin membantu.
explain-option-unknown = Pilihan mana yang kamu maksud? Sebutkan hurufnya.
explain-question = { $text }
explain-question-plain = Kita pelan-pelan saja. { $asked } { $form } Petunjuk akan menunjukkan langkah pertamanya.
explain-question-skill = Soal ini tentang **{ $skill }**. { $text }
explain-question-note = { $text } Perlu diingat: { $note }
explain-asked = Yang ditanyakan: *{ $asked }*
explain-form-numeric = Jawabannya berupa angka{ $unit ->
    [none] .
   *[other] { " " }dalam { $unit }.
 }
explain-form-single-choice = Satu pilihan benar: jawab dengan hurufnya.
explain-form-multiple-choice = Bisa lebih dari satu pilihan yang benar: jawab dengan semua hurufnya.
explain-form-algebraic = Jawabannya berupa rumus atau persamaan, seperti 2x + 3 atau x = 4.
explain-form-short-text = Jawabannya satu atau beberapa kata.
explain-form-gap = Ada bagian yang kosong: jawab dengan kata-kata yang tepat untuk mengisinya.
explain-form-free-text = Jawabannya satu atau dua kalimat dengan kata-katamu sendiri.
explain-solved = Ini langkah demi langkah:
explain-back = Soalmu di atas masih terbuka.

progress-none = Kamu belum mengerjakan soal apa pun. Kita mulai? Sebutkan satu topik.
progress-none-open = Kamu belum menjawab soal apa pun. Satu soal masih terbuka: jawablah, dan kemajuanmu dimulai dari situ.
progress-intro = Sejauh ini kamu sudah mengerjakan { $answered } soal, { $right } benar pada percobaan pertama.
progress-left = Masih tersisa { $left } dari { $of } soal.
progress-left-open = { $left ->
    [1] Ini yang terakhir{ $of ->
        [1] { "" }
       *[other] { " " }dari { $of }
     }.
   *[other] Masih tersisa { $left } dari { $of } soal, termasuk yang ini.
 }
progress-left-none = Tidak ada latihan yang sedang berjalan. Sebutkan satu topik dan kita mulai.
progress-weakest = Paling perlu dilatih: **{ $skill }** ({ $right } dari { $seen } benar pada percobaan pertama).
progress-line = - { $name }: { $right } dari { $seen }
progress-nothing-weak = Tidak ada yang tampak lemah. Kerja bagus!

ended-finished = **Itu yang terakhir. Hebat, kamu menyelesaikannya!**
ended-plain = **Itu yang terakhir.**
ended-stopped = **Berhenti di sini.**
ended-paused = **Sampai jumpa!** Aku ingat sampai mana kita.
ended-nothing-left = **Kamu sudah melihat semua soal yang kupunya tentang ini.**
ended-score = { $answered ->
    [0] Kali ini kamu belum menjawab soal apa pun.
    [1] Kamu menjawab satu soal dan { $solved ->
        [0] belum berhasil
       *[other] berhasil
     }{ $first ->
        [0] { "" }
       *[other] , langsung pada percobaan pertama
     }.
   *[other] Kamu menjawab { $answered } soal dan berhasil di { $solved }, { $first } di antaranya pada percobaan pertama.
 }
ended-hints = Kamu memakai { $hints } petunjuk.
ended-skipped = Kamu melewati { $skipped } soal.
ended-improved = Lebih baik dari sebelumnya: { $topics }.
ended-next = Berikutnya, aku sarankan berlatih **{ $topic }** sedikit lagi.
ended-waits-marks = Jawabanmu kusimpan; katakan "lanjutkan" saat kamu kembali, lalu ceritakan bagaimana hasilnya.
ended-waits = Soalmu yang terbuka menunggu; katakan "lanjutkan" saat kamu kembali.

small-talk-greeting = Halo! Aku Chiron, dan aku membantumu berlatih. Sebutkan topik, misalnya "5 soal mudah tentang pecahan".
small-talk-greeting-open = Halo! Soalmu masih terbuka. Jawablah, atau minta petunjuk.
small-talk-thanks = Sama-sama!
small-talk-feeling = Perasaan itu wajar dan akan berlalu: justru dari soal sulit kita belajar. Ambil petunjuk, minta yang lebih mudah, atau istirahat sebentar.
small-talk-bored = Kalau begitu kita ubah sesuatu: katakan **lebih sulit**, sebutkan topik lain, atau istirahat sebentar.
small-talk-complaint = Terima kasih sudah bilang: aku bisa saja keliru. Sebutkan satu topik, dan kita lanjut dengan itu.
small-talk-complaint-open = Terima kasih sudah bilang: aku bisa saja keliru. Katakan **tunjukkan pembahasan** untuk melihat alasanku, atau **lewati**, dan itu tidak mengurangi nilaimu.
small-talk-help = Minta soal ("5 soal sedang tentang turunan"), lalu jawab. Kapan saja kamu bisa bilang **petunjuk**, **lewati**, **lebih sulit**, **lebih mudah**, **jelaskan**, atau **berhenti**, atau bertanya "bagaimana kemajuanku?". Aku juga bisa menjelaskan arti sesuatu; dalam bahasa Inggris aku lebih paham: "what is a derivative?". Katakan "hubungkan akunku" untuk lanjut di chat lain. Ada soal tentang { $subjects }.
small-talk-okay-open = Baik. Soalmu masih terbuka: jawab kapan pun kamu mau.
small-talk-okay = Baik. Beri tahu aku apa yang ingin kamu lakukan berikutnya.
small-talk-bye = Sampai jumpa!
small-talk-who = Aku Chiron, tutor komputer. Aku memberi soal, memberi petunjuk, dan mencatat kemajuanmu.

beyond = Maaf, aku tidak bisa membantu soal itu: aku hanya tahu tentang { $subjects }. Di situ aku bisa memberi soal, menjelaskan, dan memberi petunjuk. Mau latihan apa?
asked-back = Itu jawabanmu, atau kamu mau { $what }? Aku belum menghitungnya.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } dan { $more } mata pelajaran lain
beyond-open = Maaf, untuk yang itu aku tidak bisa membantu. Soalmu masih terbuka: jawablah, atau katakan **petunjuk**, **lewati**, atau **jelaskan**.
file-not-in-group = Aku hanya menerima berkas di tempat yang tidak dibaca orang lain. Kirim kepadaku lewat chat berdua saja.
file-no-reader = Di sini aku belum bisa membaca berkas: yang menjalankan aku perlu memasang pembacanya. Ketik soal atau topiknya, dan aku akan membantumu.
file-no-class = Kamu belum punya kelas, jadi aku tidak tahu ini untuk siapa. Yang menjalankan aku bisa membuatnya ("chiron class add"); setelah itu kirim lagi.
file-key-of-what = Aku tidak tahu kunci jawaban ini milik dokumen yang mana. Kirim dulu dokumennya, atau tulis nama dokumen itu di samping berkas: "answer key for ..."
file-asked = { $names } ini untuk siapa?
file-asked-student = Apa yang harus kulakukan dengan { $names }?
choice-file-all = Untuk semua
choice-file-alone = Bantu aku dengan ini
concept-unknown = Aku tidak tahu itu, jadi lebih baik aku tidak menebak. Aku bisa menjelaskan hal-hal dari { $subjects }.
concept-unknown-named = Aku belum cukup tahu tentang "{ $topic }" untuk menjelaskannya, dan lebih baik tidak menebak. Kalau kelasmu punya catatan di sini, tanyakan "what do my notes say about { $topic }?". Aku bisa menjelaskan hal-hal dari { $subjects }.
found-none = { $note } Aku bisa memberimu { $offers }.
found-none-plain = { $note } Sebutkan topik lain.
found-some = Aku punya { $found } soal seperti itu. Katakan "mulai" dan kita mulai.
nearest = Aku juga bisa memberimu { $offers }.

refused-nothing-open = Sekarang tidak ada soal yang terbuka. Sebutkan topik dan aku carikan soalnya.
refused-harder-of-what = Yang lebih sulit, dengan senang hati! Topik apa? Katakan misalnya "5 soal sulit tentang aljabar".
refused-easier-of-what = Yang lebih mudah, dengan senang hati! Topik apa? Katakan misalnya "5 soal mudah tentang aljabar".
refused-question-closed = Soal itu sudah selesai. Sekarang kita di sini.
refused-question-closed-plain = Soal itu sudah selesai.
refused-unknown-target = Tombol itu bukan milik soal yang kukenal. Pakai tombol di bawah pesan terbaru, atau ketik jawabanmu.
refused-not-yours = Soal itu milik orang lain. Minta soalmu sendiri kepadaku.
refused-no-question = Aku tidak punya soal itu, atau sudah tidak ada. Sebutkan topik dan aku carikan yang lain.
refused-empty = Pesannya kosong. Ketik jawaban, topik, atau "bantuan".
refused-unknown-action = Aku tidak kenal tombol itu. Ketik apa yang kamu mau, atau katakan "bantuan".
refused-too-long = Pesan itu panjang sekali. Kirim paling banyak { $limit } karakter, ya.
refused-no-model = Sekarang aku belum bisa menjawab itu. Soalmu tetap terbuka: jawablah, ambil petunjuk, atau coba lagi sebentar.
refused-no-model-plain = Sekarang aku belum bisa menjawab itu. Coba lagi sebentar, atau sebutkan topik dan aku carikan soal.
refused-budget = Waktu mengobrol untuk hari ini sudah habis. Latihan tetap berjalan seperti biasa: jawaban, petunjuk, dan soal baru tetap bisa, dan besok kita bisa mengobrol lagi.
refused-fault = Ada yang salah di pihakku, maaf. Soalmu masih terbuka dan tidak ada yang hilang. Silakan coba lagi.
refused-fault-plain = Ada yang salah di pihakku, maaf. Tidak ada yang hilang. Silakan coba lagi.
refused-other-topic = Boleh: topik apa? Sebutkan satu, misalnya "3 soal tentang pecahan". Sampai saat itu soalmu tetap terbuka.
refused-other-topic-plain = Boleh: topik apa? Aku punya soal tentang { $subjects }.
refused-foreign = Maaf, aku belum paham. Aku mengerti kata sederhana seperti **petunjuk**, **lewati**, dan **bantuan**, dan topik paling baik dalam nama bahasa Inggrisnya. Aku punya soal tentang { $subjects }.
refused-which-topic = Mau topik apa? Aku punya soal tentang { $subjects }.

choice-hint = Petunjuk
choice-skip = Lewati
choice-explain = Tunjukkan pembahasan
choice-marks-all = Semuanya
choice-marks-one = Hanya { $place }
choice-marks-some = Sebagian
choice-marks-none = Tidak ada
choice-is-answer = Itu jawabanku
choice-next = Soal berikutnya
choice-stop = Berhenti dulu
choice-resume = Lanjutkan
choice-progress = Bagaimana kemajuanku?
choice-more = 5 soal lagi: { $topic }
choice-start = 5 soal: { $topic }
