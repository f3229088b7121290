# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = That is too long. Please send at most { $limit } characters.
channel-unreadable-text = I could not read that: it holds characters that are not text.
channel-picture = Picture: { $alt }
channel-file = The file { $name } is ready, but I cannot hand it over here.
channel-you-can-say = You can say: { $choices }
channel-cannot-save = I cannot write anything down right now, so I have not taken your message. Please try again in a moment.
