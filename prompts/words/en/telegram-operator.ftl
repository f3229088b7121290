# For the operator
telegram-conflict = Telegram: another program fetches the messages of this bot. Stop it, or give Chiron a bot of its own; Chiron keeps trying.
telegram-token-refused = Telegram does not know the token in CHIRON_TELEGRAM_TOKEN. Copy it again from @BotFather.
telegram-away = Telegram does not answer ({ $reason }). Chiron keeps trying.
telegram-back = Telegram answers again.
