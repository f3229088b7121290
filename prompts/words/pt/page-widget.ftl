# The page in another site's page
page-host-unknown = Este site não conseguiu me dizer quem você é, então não abri a sua prática. Tente de novo ou recarregue a página.
