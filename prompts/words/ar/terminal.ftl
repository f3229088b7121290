# The terminal, for people and for scripts.
terminal-welcome = مرحبا! أنا Chiron، أساعدك على التدرب. اذكر لي موضوعا، مثلا "5 أسئلة سهلة عن الكسور". للإنهاء Ctrl-D.
terminal-thinking = يفكر
terminal-question = السؤال { $number }، { $level }
terminal-question-of = السؤال { $number } من { $of }، { $level }
terminal-unit = أجب بوحدة { $unit }.
terminal-several = قد يكون أكثر من واحد صحيحا: اذكر حروفها كلها.
terminal-ended = إلى اللقاء!
