# The page in another site's page
page-host-unknown = Situs ini tidak bisa memberi tahu siapa kamu, jadi latihanmu belum kubuka. Silakan coba lagi, atau muat ulang halaman ini.
