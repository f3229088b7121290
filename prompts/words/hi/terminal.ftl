# The terminal, for people and for scripts.
terminal-welcome = नमस्ते! मैं Chiron हूँ, अभ्यास में तुम्हारा साथी। कोई टॉपिक बताओ, जैसे "भिन्न पर 5 आसान सवाल"। बंद करने के लिए Ctrl-D।
terminal-thinking = सोच रहा है
terminal-question = सवाल { $number }, { $level }
terminal-question-of = सवाल { $number } / { $of }, { $level }
terminal-unit = जवाब { $unit } में दो।
terminal-several = एक से ज़्यादा सही हो सकते हैं: उन सबके अक्षर लिखो।
terminal-ended = फिर मिलेंगे!
