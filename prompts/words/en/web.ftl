# The web page, and what its API says when something is wrong.

# Errors of the API
web-empty = Write something first.
web-bad-json = That message could not be read. Please reload the page and try again.
web-bad-request = That request could not be understood. Please reload the page and try again.
web-not-object = Send one JSON object, with the header Content-Type: application/json.
web-text-or-action = Send either a text or an action, and not both.
web-unknown-action = I do not know that button. Please reload the page.
web-too-big = That is too big to send.
web-not-found = There is nothing at this address.
web-not-allowed = That cannot be done at this address.
web-other-site = This request came from another site, so I did not take it.
web-login-gone = Your login session has changed. Please reload the page.
web-too-fast = That was a lot at once. I take your next message in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
web-too-many-streams = This conversation is open in too many windows. Please close some.

web-fault = Something went wrong on my side, sorry. Please try again.

# The page
web-title = Chiron
web-tagline = your practice tutor
web-skip-link = Go to the message box
web-conversation = Conversation
web-welcome-title = What shall we practise?
web-welcome = Tell me a topic in your own words. I ask questions, help when you are stuck, and keep track of how you are doing.
web-suggestion-1 = Give me 5 easy algebra questions
web-suggestion-2 = What is a derivative?
web-suggestion-3 = Quiz me on probability
web-compose = Message
web-placeholder = Answer or ask something
web-send = Send
web-earlier = Show earlier messages
web-newest = Newest message
web-no-script = This page needs JavaScript, and nothing from any other site.

# States
web-thinking = Chiron is thinking
web-you = You
web-tutor = Chiron
web-sending = Sending
web-waiting = Waits for the connection, then it is sent by itself
web-slow-down = Waits a moment, then it is sent by itself
web-not-sent = Not sent: { $reason }
web-connecting = Connecting
web-reconnecting = Connection lost. Trying again
web-connected = Connected

# Question cards
web-question = Question { $number }
web-question-of = Question { $number } of { $of }
web-choose-one = Choose one
web-choose-all = Choose all that are right
web-your-answer = Your answer
web-check = Check
web-options = Answers
web-actions = What you can do
web-answer-with = Answer { $label }
web-answered = My answer: { $value }
web-state-right = Right
web-state-wrong = Not yet
web-state-partial = Partly right
web-state-kept = Answer kept
web-state-shown = Solution shown
web-state-skipped = Skipped
web-state-left = Closed
web-option-right = right
web-option-wrong = not right
