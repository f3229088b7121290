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
