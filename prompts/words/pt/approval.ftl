# What a teacher reads while going through the questions of a paper.
approval-no-option = Não há nenhuma alternativa { $label } aqui.
approval-no-line = Não há uma linha { $line } onde dividir. O texto tem { $lines ->
    [one] só uma linha
   *[other] { $lines } linhas
 }.
approval-no-next = Nenhuma pergunta vem depois desta.
refused-not-your-document = Só um docente desta turma pode revisar este documento. Documentos que são para todo mundo, só quem administra.
refused-approve-in-group = Há outras pessoas lendo aqui. Vamos revisar os documentos em um chat só nosso.
refused-no-page = Daqui não tenho uma página da web para levar você. Vamos revisar o documento neste chat.
refused-document-gone = Este documento não está mais aqui.

approval-no-documents = Ainda não há nenhum documento para revisar. Mande um e eu encontro as perguntas.
approval-standing = **{ $name }**: { $questions ->
    [0] nenhuma pergunta.
    [one] uma pergunta, { $keyed ->
        [0] sem gabarito
       *[other] com gabarito
    }.
   *[other] { $questions } perguntas, { $keyed } com gabarito.
 }{ $published ->
    [0] {""}
   *[other] {" "}Publicadas: { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Prontas para publicar: { $sure }.
 } { $unsure ->
    [0] Nenhuma precisa de você.
    [one] Uma precisa de você.
   *[other] { $unsure } precisam de você.
 }{ $proposed ->
    [0] {""}
    [one] {" "}Para uma proponho algo a acrescentar.
   *[other] {" "}Para { $proposed } proponho algo a acrescentar.
 }
approval-page-given = [{ $name }: revisar em uma página]({ $link }){ $minutes ->
    [0] .
   *[other] . O link abre a página na sua conta, uma única vez, em até { $minutes } minutos. Não compartilhe.
 }
approval-sure-done = { $count ->
    [0] Não restava nada para publicar.
    [one] Uma pergunta foi publicada.
   *[other] { $count } perguntas foram publicadas.
 }
approval-sure-undone = { $count ->
    [0] Não restava nada para retirar.
    [one] Uma pergunta espera por você de novo.
   *[other] { $count } perguntas esperam por você de novo.
 }
approval-picture = { $number ->
    [none] Imagem { $place } desta pergunta
   *[other] Imagem { $place } da pergunta { $number }
 }
approval-draft = { $number ->
    [none] **Pergunta** ({ $place })
   *[other] **Pergunta { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] No banco de perguntas: { $stem }
   *[other] Pergunta { $number } deste documento: { $stem }
 }
approval-page = página { $page }
approval-no-stem = (sem texto)
approval-figures = { $count ->
    [one] Uma imagem pertence a ela.
   *[other] { $count } imagens pertencem a ela.
 }
approval-answer = { $answer ->
    [none] Resposta: não se sabe
   *[other] Resposta: { $answer }
 }
approval-is-published = Os estudantes podem praticar esta pergunta.
approval-is-dropped = Esta pergunta está descartada.
approval-proposed = O modelo de linguagem propõe o seguinte. Nenhum estudante vê isso se você não aceitar.
approval-proposed-stem = **Texto da pergunta, como leio na página**
approval-proposed-options = **Alternativas, como leio na página**
approval-proposed-explanation = **Explicação**
approval-proposed-hints = **Dicas**
approval-proposed-misconceptions = **O que dizer a quem escolhe uma alternativa errada**
approval-nothing-proposed = Não há nenhuma proposta para isso.
approval-taken = O que foi proposto agora faz parte da pergunta.
approval-left = O que foi proposto fica de fora.
approval-asks-answer = Qual é a resposta? { $options ->
    [0] Escreva o número ou as palavras.
   *[other] Escreva a letra, ou várias: A, C
 }
approval-asks-edit = O que deve dizer? Escreva "stem: ..." para o texto da pergunta, ou "B: ..." para uma alternativa.
approval-asks-split = Onde começa a segunda pergunta? Escreva a letra de uma alternativa, ou "line 2" para uma linha do texto.
approval-published = { $number ->
    [none] A pergunta está publicada.
   *[other] A pergunta { $number } está publicada.
 }
approval-dropped = { $number ->
    [none] A pergunta está descartada.
   *[other] A pergunta { $number } está descartada.
 }
approval-answered = A resposta foi mudada.
approval-edited = O texto foi mudado.
approval-merged = A próxima pergunta agora faz parte desta.
approval-split = Agora são duas perguntas. Aqui está a primeira.
approval-undone = A última mudança foi desfeita.
approval-elsewhere = Esta pergunta mudou desde que você a viu, então não fiz nada. É assim que ela está agora.

# Buttons.
choice-approve-sure = { $count ->
    [one] Publicar a segura
   *[other] Publicar { $count } seguras
 }
choice-approve-go = { $count ->
    [one] Ver a que falta
   *[other] Revisar { $count }
 }
choice-approve-proposed = { $count ->
    [one] Ver uma proposta
   *[other] Ver { $count } propostas
 }
choice-approve-take = Aceitar a proposta
choice-approve-leave = Deixar de fora
choice-approve-page = Revisar em uma página
choice-approve-publish = Publicar
choice-approve-answer = Corrigir resposta
choice-approve-edit = Editar
choice-approve-merge = Juntar com a próxima
choice-approve-split = Dividir
choice-approve-drop = Descartar
choice-approve-next = Mais tarde
choice-approve-undo = { $number ->
    [none] Desfazer
   *[other] Desfazer pergunta { $number }
 }
choice-approve-undo-sure = { $count ->
    [one] Retirar
   *[other] Retirar as { $count }
 }
choice-approve-back = Voltar
choice-approve-stop = Parar
