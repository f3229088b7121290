# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Perguntas de um documento
page-approve-of = { $name }: perguntas para aprovar
page-approve-skip = Ir para a pergunta
page-approve-home = Ir para a conversa
page-approve-not-yours = Não há um documento assim aqui para você. Só um docente da turma pode revisá-lo. Se é o seu caso, abra esta página com o seu próprio link: peça na conversa ou a quem administra o Chiron.
page-approve-failed = Não deu para carregar isto agora.
page-approve-offline = O servidor não responde. Nada do que você escreveu se perdeu. Tente de novo, por favor.
page-approve-not-read = Este documento ainda está sendo lido. As perguntas vêm quando terminar.
page-approve-nothing = Nenhuma pergunta foi encontrada neste documento.
page-approve-none-needs = Nenhuma pergunta precisa mais de você.
page-approve-none-listed = Não há nenhuma destas.
page-approve-no-sure = Nenhuma pergunta pode ser publicada sem revisão.
page-approve-first = Esta é a primeira.
page-approve-last = Esta é a última.
page-approve-changed = Alguém acabou de mudar esta pergunta.
page-approve-stale = Alguém mudou esta pergunta desde que você começou a escrever. Salvar o seu texto substituiria essa mudança.
page-approve-keep-mine = Manter o que escrevi
page-approve-keep-theirs = Mostrar como está agora
page-approve-unsaved = Não salvo

# The list
page-approve-questions = Perguntas deste documento
page-approve-question = Pergunta
page-approve-filter = Quais perguntas são mostradas
page-approve-needs = Precisam de mim
page-approve-sure = Seguras
page-approve-published = Publicadas
page-approve-dropped = Descartadas
page-approve-all = Todas
page-approve-is-needs = Precisa de você
page-approve-is-sure = Segura
page-approve-is-published = Publicada
page-approve-is-dropped = Descartada

# The page of the paper
page-approve-sheet = A página de onde ela vem
page-approve-page = Página { $page }
page-approve-page-before = Página anterior
page-approve-page-after = Próxima página
page-approve-larger = Maior

# The question
page-approve-remarks = Olhe isto, por favor
page-approve-figure = Uma imagem que pertence a esta pergunta
page-approve-right-one = Qual é a certa?
page-approve-right-ones = Quais são as certas?
page-approve-no-answer = ainda não se sabe
page-approve-accepted = Também vale: { $words }
page-approve-about = Mais sobre esta pergunta
page-approve-actions = O que você pode fazer com esta pergunta
page-approve-proposed-stem = Proposta de um modelo de linguagem: outro texto
page-approve-proposed-options = Proposta de um modelo de linguagem: outras alternativas
page-approve-proposed-explanation = Proposta de um modelo de linguagem: uma explicação
page-approve-proposed-hints = Proposta de um modelo de linguagem: dicas
page-approve-proposed-misconceptions = Proposta de um modelo de linguagem: o que dizer a quem escolhe uma alternativa errada
page-approve-take = Aceitar
page-approve-leave = Deixar de fora
page-approve-where = Onde começa a segunda pergunta?
page-approve-nowhere = Não há uma segunda linha nem uma segunda alternativa onde dividir.

# What can be done
page-approve-do-publish = Publicar
page-approve-do-edit = Editar
page-approve-do-drop = Descartar
page-approve-do-merge = Juntar com a próxima
page-approve-do-split = Dividir
page-approve-do-back = Recuperar
page-approve-do-next = Próxima
page-approve-do-undo = Desfazer
page-approve-publish-sure = { $count ->
    [one] Publicar a segura
   *[other] Publicar as { $count } seguras
 }

# What was done
page-approve-done-publish = Publicada: { $name }.
page-approve-done-sure = { $count ->
    [one] Uma pergunta foi publicada.
   *[other] { $count } perguntas foram publicadas.
 }
page-approve-done-drop = Descartada: { $name }.
page-approve-done-back = { $name }: está como antes.
page-approve-done-merge = { $other } agora faz parte de { $name }.
page-approve-done-split = { $name }: agora são duas perguntas.
page-approve-done-change = Alterada: { $name }.
page-approve-done-take = { $name }: a proposta foi aceita.
page-approve-done-leave = { $name }: fica sem a proposta.
page-approve-done-undo = Desfeito: { $words }
page-approve-nothing-done = Não há nada para desfazer.
page-approve-no-next = Nenhuma pergunta vem depois desta.

# The fields
page-approve-field-stem = Pergunta
page-approve-field-kind = Tipo de pergunta
page-approve-field-options = Alternativas, e quais estão certas
page-approve-field-answer = Resposta
page-approve-field-accepted = Também vale, uma por linha
page-approve-field-tolerance = Pode variar em (2, ou 5%)
page-approve-field-unit = Unidade
page-approve-field-hint-1 = Primeira dica
page-approve-field-hint-2 = Segunda dica
page-approve-field-hint-3 = Terceira dica
page-approve-field-explanation = Explicação
page-approve-field-skill = Habilidade
page-approve-field-marks = Pontos
page-approve-kind-single_choice = Uma alternativa está certa
page-approve-kind-multiple_choice = Várias alternativas podem estar certas
page-approve-kind-numeric = Um número
page-approve-kind-algebraic = Uma fórmula
page-approve-kind-short_text = Uma palavra ou algumas
page-approve-kind-free_text = Um texto mais longo
page-approve-more = Dicas e explicação
page-approve-option = Alternativa { $label }
page-approve-option-right = A alternativa { $label } está certa
page-approve-option-up = Subir a alternativa { $label }
page-approve-option-down = Descer a alternativa { $label }
page-approve-option-remove = Remover a alternativa { $label }
page-approve-add-option = Adicionar uma alternativa
page-approve-save = Salvar
page-approve-save-publish = Salvar e publicar
page-approve-forget = Descartar as mudanças

# The keys
page-approve-keys = Teclas
page-approve-single-keys = Nesta página, letras sozinhas funcionam como teclas
page-approve-key-next = Próxima pergunta
page-approve-key-before = Pergunta anterior
page-approve-key-publish = Publicar, ou recuperar o que foi descartado
page-approve-key-mark = Esta alternativa está certa
page-approve-key-edit = Editar
page-approve-key-drop = Descartar
page-approve-key-merge = Juntar com a próxima pergunta
page-approve-key-split = Dividir em duas
page-approve-key-undo = Desfazer
page-approve-key-sure = Publicar todas as seguras
page-approve-key-filter = Mostrar outras perguntas
page-approve-key-page = Ir para a página e voltar
page-approve-key-help = Mostrar estas teclas
page-approve-key-save = Salvar o que você escreve
page-approve-key-save-publish = Salvar e publicar
