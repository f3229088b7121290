# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Latihan satu topik: /practice fractions
telegram-command-hint = Petunjuk untuk soal yang terbuka
telegram-command-skip = Lewati soal yang terbuka
telegram-command-solution = Tunjukkan pembahasan
telegram-command-stop = Berhenti dulu
telegram-command-continue = Lanjut dari tempat kamu berhenti
telegram-command-progress = Bagaimana kemajuanku?
telegram-command-review = Ulangi yang mungkin mulai terlupa
telegram-command-link = Lanjutkan di sini latihanmu dari tempat lain
telegram-command-warmup = Satu soal untuk semua: /warmup fractions
telegram-command-language = Pakai bahasa lain
telegram-command-help = Yang bisa kulakukan

# Cards
telegram-question = Soal { $number }
telegram-question-of = Soal { $number } dari { $of }
telegram-several = Bisa lebih dari satu yang benar: ketuk semua yang benar, lalu ketuk { $check }.
telegram-check = Periksa
telegram-reply-to-answer = Ketik jawabanmu.
telegram-reply-to-answer-group = Balas pesan ini dengan jawabanmu.
telegram-you-answered = Jawabanmu: { $answer }

telegram-quiz-question = Mana yang benar?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Soal itu milik orang lain. Minta soalmu sendiri: /practice
telegram-old-button = Aku sudah tidak kenal tombol itu. Pakai tombol di bawah pesanku yang terbaru, atau ketik jawabanmu.
telegram-choose-first = Pilih dulu setidaknya satu jawaban.
