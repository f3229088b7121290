# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Soal { $number } · { $level }
slack-question-of = Soal { $number } dari { $of } · { $level }
slack-several = Bisa lebih dari satu yang benar: centang semua yang benar, lalu tekan Periksa.
slack-write = Tulis jawabanmu sebagai pesan, di sini atau di utas.
slack-check = Periksa

# Warm-ups of a channel
slack-vote = Semua boleh memilih. Hanya kamu yang melihat apakah pilihanmu benar, dan hanya pilihan pertamamu yang dihitung.
slack-vote-right = ✅ Benar! Jawabannya *{ $label }*: { $text }
slack-vote-wrong = Kali ini belum. Jawabannya *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = Soal ini milik orang lain. Tulis kepadaku, dan kamu dapat soalmu sendiri.
slack-old-button = Tombol itu sudah tidak berfungsi. Tulis kepadaku, dan kita lanjut.
slack-tick-first = Centang dulu setidaknya satu jawaban.

# The slash command
slack-command-direct = Aku sudah menulis kepadamu lewat pesan langsung.
slack-command-failed = Aku belum bisa menulis kepadamu sekarang. Silakan coba lagi sebentar.

slack-command-alone = bantuan

# The agent view
slack-thinking = sedang berpikir…
slack-searching = sedang mencari soal…
slack-checking = sedang memeriksa jawabanmu…
slack-prompts-title = Apa yang ingin kamu lakukan?
slack-prompt-practise = Latihan { $subject }
slack-prompt-practise-words = 5 soal tentang { $subject }
slack-prompt-progress = Bagaimana kemajuanku?
slack-prompt-progress-words = Bagaimana kemajuanku?
slack-prompt-review = Apa yang perlu kulihat lagi?
slack-prompt-review-words = Apa yang perlu diulang?

# The App Home
slack-home-title = Kemajuanmu
slack-home-nothing = Belum ada yang bisa dilihat. Kirim pesan kepadaku, misalnya “5 soal tentang aljabar”, dan halaman ini terisi sendiri.
slack-home-answered = *{ $answered }* soal dikerjakan, *{ $right }* langsung benar.
slack-home-due = Baik untuk diulang
slack-home-due-why = Diulang sebentar sekarang, dan kamu mengingatnya lebih lama.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Latihan
slack-home-review = Latih semuanya
slack-home-skills = Keterampilan
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } dari { $seen } langsung benar
slack-home-skills-why = Batang menunjukkan seberapa besar peluangmu menyelesaikan soal sedang pada percobaan pertama.
slack-home-more = dan { $rest } lagi
slack-home-recommend = Apa langkahku berikutnya?
slack-home-practise-words = 5 soal tentang { $name }

# Files
slack-file-unnamed = berkas
