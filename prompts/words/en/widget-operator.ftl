# What it says in the console, to who builds the site
widget-refused = This tutor does not let pages of "{ $origin }" show it. Whoever runs the tutor can allow it: add { $origin } to the setting CHIRON_EMBED_ORIGINS (several are separated by commas) and start the tutor again.

# What is wrong with the token that says who the student is (shown in the console)
widget-token-no-secret = The tutor has no key to check the student's token with. Whoever runs it can set one: CHIRON_EMBED_SECRET.
widget-token-bad = The student's token is not valid. It must be a JWT, signed by HS256 with CHIRON_EMBED_SECRET, with iss, aud "chiron", sub, iat and exp.
widget-token-elsewhere = The student's token is not for this page. Its iss must be { $origin }.
widget-token-late = The student's token has run out. Make it at the moment it is asked for.
widget-token-long = The student's token lives too long, or comes from the future. Its exp may be at most { $minutes } minutes after its iat.
