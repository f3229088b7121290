# The page in another site's page
page-host-unknown = This site could not tell me who you are, so I have not opened your practice. Please try again, or reload the page.
