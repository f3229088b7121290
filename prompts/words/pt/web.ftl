# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Escreva algo primeiro.
web-bad-json = Não deu para ler essa mensagem. Recarregue a página e tente de novo, por favor.
web-bad-request = Não deu para entender esse pedido. Recarregue a página e tente de novo, por favor.
web-not-object = Mande um objeto JSON, com o cabeçalho Content-Type: application/json.
web-text-or-action = Mande um texto ou uma ação, mas não os dois.
web-unknown-action = Não conheço esse botão. Recarregue a página, por favor.
web-too-big = É grande demais para enviar.
web-not-found = Não há nada neste endereço.
web-no-conversation = Você não tem essa conversa.
web-untitled = Conversa
web-not-allowed = Isso não pode ser feito neste endereço.
web-other-site = Este pedido veio de outro site, então não o aceitei.
web-link-gone = Este link já foi usado ou é antigo demais. Peça um novo.
web-login-gone = Sua sessão mudou. Recarregue a página, por favor.
web-too-fast = Foi muita coisa de uma vez. Aceito a sua próxima mensagem em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
 }.
web-busy-address = Está chegando muita coisa da sua rede agora. Tente de novo em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
 }, por favor.
web-too-many-new = Está chegando muita gente nova da sua rede agora. Aceito a sua mensagem em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
 }.
web-too-many-bytes = Estão chegando muitos arquivos da sua rede agora. Tente de novo em { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
 }, por favor.
web-too-many-streams = Esta conversa está aberta em janelas demais. Feche algumas, por favor.

# Files
web-file-too-big = Esse arquivo é grande demais. Aceito arquivos de no máximo { $limit } MB.
web-file-kind = Aceito imagens, PDF, documentos de escritório e textos, e este não é nada disso.
web-file-empty = Esse arquivo está vazio.
web-files-full = Seus arquivos podem ocupar { $limit } MB no total, e com este passaria disso.
web-no-file = Um dos arquivos não está mais aqui. Adicione de novo, por favor.

# The page on which papers are approved
web-approve-changed = Alguém mudou isto nesse meio-tempo, então não fiz nada. É assim que está agora.

web-fault = Algo deu errado do meu lado, me desculpe. Tente de novo, por favor.

# What the tutor does, while one waits
web-doing-nothing = Chiron está pensando
web-doing-search = Procurando perguntas
web-doing-check = Conferindo a sua resposta
web-doing-look-up = Procurando isso
web-doing-progress = Vendo como você está indo
web-doing-else = Trabalhando nisso
