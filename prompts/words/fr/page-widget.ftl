# The page in another site's page
page-host-unknown = Ce site n'a pas pu me dire qui tu es, donc je n'ai pas ouvert ton entraînement. Réessaie, ou recharge la page.
