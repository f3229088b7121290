# The terminal, for people and for scripts.
terminal-welcome = Halo! Aku Chiron, dan aku membantumu berlatih. Sebutkan topik, misalnya "5 soal mudah tentang pecahan". Ctrl-D untuk selesai.
terminal-thinking = Sedang berpikir
terminal-question = Soal { $number }, { $level }
terminal-question-of = Soal { $number } dari { $of }, { $level }
terminal-unit = Jawab dalam { $unit }.
terminal-several = Bisa lebih dari satu yang benar: sebutkan semua hurufnya.
terminal-ended = Sampai jumpa!
