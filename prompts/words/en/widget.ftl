# The page in another site's page

# What the script that shows it says
widget-title = Chiron, your practice tutor
widget-open = Open the tutor
widget-close = Close the tutor
widget-new = New replies
widget-loading = One moment
widget-silent = The tutor does not answer. Your connection may be away for a moment.
widget-again = Try again
widget-alone = Open it in a window of its own
widget-not-here = The tutor cannot be shown on this page.

# What it says in the console, to who builds the site
widget-refused = This tutor does not let pages of "{ $origin }" show it. Whoever runs the tutor can allow it: add { $origin } to the setting CHIRON_EMBED_ORIGINS (several are separated by commas) and start the tutor again.

# What is wrong with the token that says who the student is (shown in the console)
widget-token-no-secret = The tutor has no key to check the student's token with. Whoever runs it can set one: CHIRON_EMBED_SECRET.
widget-token-bad = The student's token is not valid. It must be a JWT, signed by HS256 with CHIRON_EMBED_SECRET, with iss, aud "chiron", sub, iat and exp.
widget-token-elsewhere = The student's token is not for this page. Its iss must be { $origin }.
widget-token-late = The student's token has run out. Make it at the moment it is asked for.
widget-token-long = The student's token lives too long, or comes from the future. Its exp may be at most { $minutes } minutes after its iat.
