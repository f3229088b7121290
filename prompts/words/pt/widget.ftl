# The page in another site's page

# What the script that shows it says
widget-title = Chiron, seu tutor para praticar
widget-open = Abrir o tutor
widget-close = Fechar o tutor
widget-new = Novas respostas
widget-loading = Um momento
widget-silent = O tutor não responde. Talvez a sua conexão tenha caído por um momento.
widget-again = Tentar de novo
widget-alone = Abrir em uma janela própria
widget-not-here = O tutor não pode ser mostrado nesta página.
