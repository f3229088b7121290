# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = Não há nada neste arquivo. Confira se é o certo e mande de novo.
ingestion-refused-cut-off = Este arquivo termina no meio, então não chegou inteiro. Mande de novo, por favor.
ingestion-refused-broken = Este arquivo está danificado e não abre. Abra-o no programa dele, salve de novo e mande essa cópia.
ingestion-refused-too-large = Este arquivo passa de { $limit } MB. Divida-o, ou diminua as imagens, e mande as partes.
ingestion-refused-unknown = O Chiron não consegue ler este tipo de arquivo. Mande um PDF, um arquivo do Word, PowerPoint, Excel ou OpenDocument, uma página da web, um texto ou uma foto.
ingestion-refused-program = Isto é um programa, não um documento, então não foi aberto. Mande o próprio documento, por exemplo em PDF ou DOCX.
ingestion-refused-data = Isto são dados para um programa, não um documento. Quem administra o Chiron pode carregar um arquivo de perguntas com "chiron bank load".
ingestion-refused-archive = Isto é uma pasta compactada. Descompacte e mande os documentos que estão nela.
ingestion-refused-old-word = Este é um tipo antigo de arquivo do Word. Abra, salve como DOCX ou PDF e mande esse.
ingestion-refused-old-powerpoint = Este é um tipo antigo de arquivo do PowerPoint. Abra, salve como PPTX ou PDF e mande esse.
ingestion-refused-old-excel = Este é um tipo antigo de arquivo do Excel. Abra, salve como XLSX e mande esse.
ingestion-refused-pages = Isto foi feito com Pages, Numbers ou Keynote. Exporte como PDF ou em um formato do Office e mande esse.
ingestion-refused-heic = Esta foto está em um formato que só alguns celulares conhecem. Mande como JPEG ou PNG; uma captura de tela serve.
ingestion-refused-locked-office = Este arquivo está protegido com uma senha. Abra, tire a senha e mande essa cópia.
ingestion-refused-locked-archive = Partes deste arquivo estão protegidas com uma senha. Salve sem senha e mande essa cópia.
ingestion-refused-bomb = Este arquivo ficaria grande demais ao descompactar, então não foi aberto. Salve o documento como PDF e mande esse.
ingestion-refused-entities = Este arquivo contém definições que nenhum programa do Office escreve, então não foi aberto. Salve o documento como PDF e mande esse.
ingestion-refused-password = Este arquivo está protegido com uma senha. Diga a senha ao Chiron, ou tire a senha e mande essa cópia.
ingestion-refused-password-in-chat = Este arquivo está protegido com uma senha. Por favor, não escreva a senha aqui, pois o que se escreve aqui fica guardado. Tire a senha e mande essa cópia.
ingestion-refused-wrong-password = Esta senha não abre o arquivo. Tente de novo, ou tire a senha e mande essa cópia.
ingestion-refused-too-many-lines = Este arquivo tem { $lines } linhas; o Chiron lê até { $limit } por vez. Divida-o e mande as partes.
ingestion-refused-too-many-pages = Este arquivo tem { $pages } páginas; o Chiron lê até { $limit } por vez. Divida-o e mande as partes.
ingestion-refused-too-many-scans = { $pages } páginas deste arquivo são imagens; o Chiron lê até { $limit } delas por vez. Divida-o e mande as partes.
ingestion-refused-too-much-memory = Este arquivo precisa de memória demais para ser lido. Imprima em um novo PDF ou mande uma parte.
ingestion-refused-too-long = Ler este arquivo demorou demais, então o Chiron parou. Divida-o e mande as partes.
ingestion-refused-too-many-pixels = Esta imagem tem mais de { $limit } milhões de pontos. Diminua, ou fotografe a página de novo, e mande essa.
ingestion-refused-key-without-paper = O documento a que ele pertence não pôde ser lido. Mande primeiro aquele e depois este.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Um texto que não se vê ficou de fora{ $count ->
    [one] {""}
   *[other] {" "}({ $count } lugares)
}.
ingestion-remark-slanted-text = Escrita na vertical ou inclinada ficou de fora{ $count ->
    [one] {""}
   *[other] {" "}({ $count } lugares)
}.
ingestion-remark-script = Contém um programa, que não foi executado.
ingestion-remark-attachments = { $count ->
    [one] Há um arquivo anexado nele, que não foi lido.
   *[other] Há { $count } arquivos anexados nele, que não foram lidos.
 }
ingestion-remark-macros = Contém macros; o texto foi lido sem executá-las.
ingestion-remark-picture = { $count ->
    [one] Uma imagem ou desenho não pôde ser aproveitado. Se for importante, mande em PDF.
   *[other] { $count } imagens ou desenhos não puderam ser aproveitados. Se forem importantes, mande em PDF.
 }
ingestion-remark-unreadable = Não deu para ler a escrita.
ingestion-remark-blank = Não há nada nela.
ingestion-remark-key-answers = { $count ->
    [0] Não trouxe nenhuma resposta que faltava.
    [one] Uma pergunta recebeu a sua resposta.
   *[other] { $count } perguntas receberam as suas respostas.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] Uma das respostas não combina com a pergunta; olhe isso, por favor.
   *[other] { $count } das respostas não combinam com as perguntas; olhe isso, por favor.
 }
ingestion-remark-key-stray = { $count ->
    [one] Uma das respostas não é de nenhuma pergunta do documento.
   *[other] { $count } das respostas não são de nenhuma pergunta do documento.
 }
ingestion-on-page = Página { $page }: { $said }
ingestion-on-pages = Páginas { $first } a { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = Estou lendo "{ $name }". Aviso quando terminar.
ingestion-received-for = Estou lendo "{ $name }" para { $receiver }. Aviso quando terminar.
ingestion-received-again = "{ $name }" está sendo lido. Aviso quando terminar.
ingestion-received-key = Estou lendo "{ $name }" para achar as respostas de "{ $paper }". Aviso quando terminar.
ingestion-read-key = "{ $name }" é o gabarito de "{ $paper }". { $about } "{ $paper }" agora: { $found }
ingestion-stage-waiting = "{ $name }" espera a vez de ser lido.
ingestion-stage-begun = Agora estou lendo "{ $name }".
ingestion-stage-reading = Ainda estou lendo "{ $name }": página { $page } de { $of }.
ingestion-stage-ocr = Ainda estou lendo "{ $name }". Algumas páginas são imagens: { $page } de { $of }.
ingestion-stage-proposing = Já li "{ $name }" e vejo o que se pode acrescentar às perguntas: { $page } de { $of }.
ingestion-version = Se for outra versão do arquivo com esse nome, também digo o que mudou.
ingestion-read = "{ $name }": { $found }
ingestion-read-again = Já li "{ $name }" antes, e ainda é o mesmo arquivo: { $found }
ingestion-read-alone = Já li "{ $name }". { $passages ->
    [0] Escreva a pergunta em que você travou, ou o tema dela, e eu ajudo com isso.
   *[other] Pergunte o que ele diz sobre algo, ou escreva a pergunta em que você travou.
 }
ingestion-found = { $questions ->
    [0] nenhuma pergunta foi encontrada: nada nele está numerado nem arrumado como perguntas.
    [one] uma pergunta, { $keyed ->
        [0] sem gabarito
       *[other] com gabarito
    }{ $unsure ->
        [0] {""}
       *[other] ; ela precisa de você
    }.
   *[other] { $questions } perguntas, { $keyed } com gabarito; { $unsure ->
        [0] nenhuma precisa
        [one] 1 precisa
       *[other] { $unsure } precisam
    } de você.
 }
ingestion-published = { $count ->
    [one] Uma está publicada.
   *[other] { $count } estão publicadas.
 }
ingestion-proposed = { $count ->
    [one] Para uma proponho algo a acrescentar; nenhum estudante vê isso se você não aceitar.
   *[other] Para { $count } proponho algo a acrescentar; nenhum estudante vê isso se você não aceitar.
 }
ingestion-passages = { $count ->
    [one] Um trecho pode ser citado.
   *[other] { $count } trechos podem ser citados.
 }
ingestion-changes = Comparado com a versão anterior: novas { $added }, mudadas { $changed }, retiradas { $gone }.
ingestion-no-changes = As perguntas são as da versão anterior.
ingestion-not-read = Não deu para ler "{ $name }". { $why }
refused-document-not-yours = Só um docente desta turma pode mandar documentos para ela. Para todo mundo, só quem administra.

# The end of a document.
document-which = Não sei de qual documento você fala. Escreva o nome como ele é, assim: delete paper ...
ingestion-delete-asked = Excluo "{ $name }", enviado em { $day }? { $questions ->
    [0] Ele não tem perguntas.
    [one] A pergunta dele sai da prática, e nada dele é citado depois disso.
   *[other] As { $questions } perguntas dele saem da prática, e nada dele é citado depois disso.
 } Isso não pode ser desfeito.
ingestion-deleted = "{ $name }" foi excluído. As respostas dos estudantes ficam guardadas.
choice-document-delete = Excluir { $name } ({ $day })
