# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = That is too long. Please send at most { $limit } characters.
channel-unreadable-text = I could not read that: it holds characters that are not text.
channel-picture = Picture: { $alt }
channel-picture-file = The picture as a file
channel-file = The file { $name } is ready, but I cannot hand it over here.
channel-you-can-say = You can say: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Right
channel-card-shown = Solution shown
channel-card-skipped = Skipped
channel-card-replaced = Replaced by another question
channel-card-left = Left for now
channel-card-kept = Answer kept
channel-unit = Unit of the answer: { $unit }

channel-set-aside = Sorry, something in my answer cannot be shown here. Write “continue” to go on, or “skip” for another question.
channel-cannot-save = I cannot write anything down right now, so I have not taken your message. Please try again in a moment.
channel-held-disk-full = I have your message, but cannot write my answer down yet: the disk is full. Nothing is lost; I answer as soon as there is room.
channel-held = I have your message, but cannot write my answer down yet: my database does not answer. Nothing is lost; I answer as soon as it does.
