# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = seu tutor para praticar
page-skip-link = Ir para a caixa de mensagem
page-conversation = Conversa
page-welcome-title = O que vamos praticar?
page-welcome = Diga um tema com as suas palavras. Eu faço perguntas, ajudo quando você trava e acompanho como você está indo.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Me dá 5 perguntas fáceis de álgebra
page-suggestion-2 = Como estou indo?
page-suggestion-3 = Me dá 5 perguntas de probabilidade
page-language = Idioma
page-compose = Mensagem
page-placeholder = Responda ou pergunte
page-send = Enviar
page-earlier = Mostrar mensagens anteriores
page-newest = Mensagem mais nova
page-conversations = Conversas
page-new-conversation = Nova conversa
page-unread = Novas respostas
page-new = Nova
page-rename = Renomear “{ $title }”
page-rename-short = Renomear
page-title-label = Título
page-seek = Procurar no que foi dito
page-seek-found = { $count ->
    [0] Nada encontrado. Tente outra palavra.
    [one] Encontrado uma vez
   *[other] Encontrado { $count } vezes
 }
page-seek-first = Os { $count } mais recentes
page-seek-failed = A busca não chegou. Tente de novo, por favor.
page-no-script = Esta página precisa de JavaScript, e de nada de outro site.

# States
page-thinking = Chiron está pensando
page-stop = Parar
page-copy = Copiar
page-copied = Copiado
page-not-copied = Seu navegador não permite copiar. Você pode selecionar o texto.
page-try-again = Tentar de novo
page-forget = Excluir
page-title-new = ({ $count }) { $title }
page-you = Você
page-tutor = Chiron
page-sending = Enviando
page-waiting = Espera a conexão e então vai sozinho
page-slow-down = Espera um momento e então vai sozinho
page-not-sent = Não enviado: { $reason }
page-connecting = Conectando
page-reconnecting = Conexão perdida. Tentando de novo
page-connected = Conectado

# Files
page-attach = Adicionar arquivos
page-take-photo = Tirar uma foto
page-take-file = Escolher arquivos
page-drop = Solte seus arquivos aqui
page-files = Arquivos que vão junto
page-files-most = Em uma mensagem cabem { $count } arquivos.
page-files-wait = Vai assim que seus arquivos chegarem
page-file-progress = { $name }, a caminho
page-file-waits = Espera a conexão
page-file-there = { $name }: tudo pronto para enviar
page-file-cancel = Cancelar { $name }
page-file-remove = Remover { $name }
page-file-too-big = Grande demais: no máximo { $limit }
page-file-empty = Este arquivo está vazio

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Abrir uma pergunta
page-action-harder = Algo mais difícil
page-action-easier = Algo mais fácil
page-action-reviews = O que devo revisar?
page-action-goal = Minha meta
page-action-how_far = Quanto me falta?
page-action-placement = Descobrir meu nível
page-action-why_question = Por que esta pergunta?
page-action-link = Vincular minha conta
page-action-join = Entrar em uma turma
page-action-warm_up = Um aquecimento
page-action-vote = Meu voto
page-action-approve = Meus documentos
page-action-language = Outro idioma
page-action-memory = O que você lembra de mim
page-action-remember = Lembre disto
page-action-forget = Esqueça isto
page-action-seen = Já vi isto
page-action-class = Minha turma
page-action-file = Ler um documento
page-action-paper = Excluir um documento

# A link that opens the page as a person
page-enter-failed = Não deu para usar o link agora. Confira sua conexão e abra de novo.
