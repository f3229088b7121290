# The page in another site's page
page-host-unknown = Este sitio no me pudo decir quién eres, así que no abrí tu práctica. Inténtalo otra vez o recarga la página.
