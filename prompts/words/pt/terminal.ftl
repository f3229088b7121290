# The terminal, for people and for scripts.
terminal-welcome = Olá! Eu sou Chiron e ajudo você a praticar. Diga um tema, por exemplo "5 perguntas fáceis de frações". Ctrl-D encerra.
terminal-thinking = Pensando
terminal-question = Pergunta { $number }, { $level }
terminal-question-of = Pergunta { $number } de { $of }, { $level }
terminal-unit = Responda em { $unit }.
terminal-several = Pode haver mais de uma certa: diga todas as letras.
terminal-ended = Até logo!
