# The page in another site's page

# What the script that shows it says
widget-title = Chiron, teman latihanmu
widget-open = Buka tutor
widget-close = Tutup tutor
widget-new = Balasan baru
widget-loading = Sebentar
widget-silent = Tutor tidak menjawab. Mungkin sambunganmu sedang terputus.
widget-again = Coba lagi
widget-alone = Buka di jendela sendiri
widget-not-here = Tutor tidak bisa ditampilkan di halaman ini.
