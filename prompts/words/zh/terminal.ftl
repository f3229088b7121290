# The terminal, for people and for scripts.
terminal-welcome = 你好！我是 Chiron，陪你做练习。告诉我一个主题，比如“5道关于分数的简单题”。按 Ctrl-D 结束。
terminal-thinking = 正在思考
terminal-question = 第{ $number }题，{ $level }
terminal-question-of = 第{ $number }题，共{ $of }题，{ $level }
terminal-unit = 答案的单位用{ $unit }。
terminal-several = 对的可能不止一个：把它们的字母都写出来。
terminal-ended = 回头见！
