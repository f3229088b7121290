# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = your practice tutor
page-skip-link = Go to the message box
page-conversation = Conversation
page-welcome-title = What shall we practise?
page-welcome = Tell me a topic in your own words. I ask questions, help when you are stuck, and keep track of how you are doing.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Give me 5 easy algebra questions
page-suggestion-2 = What is a derivative?
page-suggestion-3 = Quiz me on probability
page-language = Language
page-compose = Message
page-placeholder = Answer or ask
page-send = Send
page-earlier = Show earlier messages
page-newest = Newest message
page-conversations = Conversations
page-new-conversation = New conversation
page-unread = New replies
page-new = New
page-rename = Rename “{ $title }”
page-rename-short = Rename
page-title-label = Title
page-seek = Search what was said
page-seek-found = { $count ->
    [0] Nothing found. Try another word.
    [one] Found once
   *[other] Found { $count } times
 }
page-seek-first = The { $count } latest
page-seek-failed = The search did not get through. Please try again.
page-no-script = This page needs JavaScript, and nothing from any other site.

# States
page-thinking = Chiron is thinking
page-stop = Stop
page-copy = Copy
page-copied = Copied
page-not-copied = Your browser does not allow copying. You can select the text instead.
page-try-again = Try again
page-forget = Delete
page-title-new = ({ $count }) { $title }
page-you = You
page-tutor = Chiron
page-sending = Sending
page-waiting = Waits for the connection, then it is sent by itself
page-slow-down = Waits a moment, then it is sent by itself
page-not-sent = Not sent: { $reason }
page-connecting = Connecting
page-reconnecting = Connection lost. Trying again
page-connected = Connected

# Files
page-attach = Add files
page-take-photo = Take a photo
page-take-file = Choose files
page-drop = Drop your files here
page-files = Files that go along
page-files-most = { $count } files fit into one message.
page-files-wait = Sent as soon as your files are there
page-file-progress = { $name }, on its way
page-file-waits = Waits for the connection
page-file-there = { $name } is ready to send
page-file-cancel = Cancel { $name }
page-file-remove = Remove { $name }
page-file-too-big = Too big: { $limit } at most
page-file-empty = This file is empty

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Open a question
page-action-harder = Something harder
page-action-easier = Something easier
page-action-reviews = What is due?
page-action-goal = My goal
page-action-how_far = How far am I?
page-action-placement = Find my level
page-action-why_question = Why this question?
page-action-link = Link my account
page-action-join = Join a class
page-action-warm_up = A warm-up
page-action-vote = My vote
page-action-approve = My papers
page-action-language = Another language
page-action-memory = What you remember
page-action-remember = Remember this
page-action-forget = Forget this
page-action-seen = I have seen this
page-action-class = My class
page-action-file = Take in a paper
page-action-paper = Delete a paper

# A link that opens the page as a person
page-enter-failed = The link could not be used just now. Check your connection, and open it again.
