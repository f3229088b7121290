# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Write something first.
web-bad-json = That message could not be read. Please reload the page and try again.
web-bad-request = That request could not be understood. Please reload the page and try again.
web-not-object = Send one JSON object, with the header Content-Type: application/json.
web-text-or-action = Send either a text or an action, and not both.
web-unknown-action = I do not know that button. Please reload the page.
web-too-big = That is too big to send.
web-not-found = There is nothing at this address.
web-no-conversation = You have no such conversation.
web-untitled = Conversation
web-not-allowed = That cannot be done at this address.
web-other-site = This request came from another site, so I did not take it.
web-link-gone = This link has been used, or is too old. Ask for a new one.
web-login-gone = Your login session has changed. Please reload the page.
web-too-fast = That was a lot at once. I take your next message in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
web-busy-address = Very much comes from your network at the moment. Please try again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
web-too-many-new = Very many new people come from your network at the moment. I take your message in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
web-too-many-bytes = Very many files come from your network at the moment. Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }.
web-too-many-streams = This conversation is open in too many windows. Please close some.

# Files
web-file-too-big = That file is too big. I take files of { $limit } MB at most.
web-file-kind = I take pictures, PDF, office documents and texts, and this is none of them.
web-file-empty = That file is empty.
web-files-full = Your files may take { $limit } MB in all, and this one would be too much.
web-no-file = One of the files is not here any more. Please add it again.

# The page on which papers are approved
web-approve-changed = Somebody has changed this meanwhile, so I did nothing. This is how it stands now.

web-fault = Something went wrong on my side, sorry. Please try again.

# What the tutor does, while one waits
web-doing-nothing = Chiron is thinking
web-doing-search = Looking for questions
web-doing-check = Checking your answer
web-doing-look-up = Looking that up
web-doing-progress = Looking at how you are doing
web-doing-else = Working on it
