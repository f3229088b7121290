# How one is doing
page-views = Páginas
page-view-chat = Conversa
page-view-progress = Progresso
page-progress-title = Como você está indo
page-progress-loading = Um momento
page-progress-failed = Não deu para carregar isto agora.
page-progress-nothing = Ainda não há nada para ver. Responda às primeiras perguntas na conversa, e esta página se enche sozinha.
page-number-answered = { $count ->
    [one] pergunta trabalhada
   *[other] perguntas trabalhadas
 }
page-number-right = de primeira
page-number-week = { $count ->
    [one] dia dos últimos 7
   *[other] dias dos últimos 7
 }

# Days
page-days-title = Dias em que você praticou
page-days-words = { $count ->
    [0] Cada semana tem seu ritmo. Recomece quando quiser.
   *[other] Um pouco de vez em quando fica mais do que muito de uma vez. Dias de descanso fazem parte.
 }
page-days-told = Nas últimas { $weeks } semanas você praticou em { $days ->
    [one] um dia
   *[other] { $days } dias
 }.
page-weekdays = Se Te Qa Qi Sx Sá Do
page-table-day = Dia
page-table-answers = Respostas

# The goal
page-goal-title = Sua meta
page-table-skill = Habilidade
page-table-status = Até onde
page-table-needs = Vem depois de

# Reviews
page-due-title = Vale a pena rever
page-due-why = Uma olhada rápida agora evita que você esqueça.
page-due-now = agora
page-practise-now = Praticar
page-practise-name = Praticar { $name }
page-practise-words = 5 perguntas sobre { $name }

# Skills
page-skills-title = Habilidades
page-skills-why = A barra mostra a chance de você resolver de primeira uma pergunta de nível médio. É uma estimativa feita com as suas respostas, e muda com cada uma.
page-skills-skill = Habilidade
page-skills-mastery = Como está indo
page-skills-right = De primeira
page-skills-review = Rever
page-mastery-begun = { $chance } %, só o começo
page-mastery-well = { $chance } %, indo bem
page-mastery-known = { $chance } %, isto você já sabe
page-right-of = { $right } de { $seen }

# Practice so far
page-past-title = Sua prática até agora
page-past-more = Mostrar práticas anteriores
page-past-topics = { $shown } e mais { $rest }
page-past-solved = { $right } de { $count } com resposta certa
page-past-goes-on = { $right } de { $count } com resposta certa até agora
page-past-hints = { $count ->
    [one] uma dica
   *[other] { $count } dicas
 }
page-try-right = certa
page-try-partial = certa em parte
page-try-wrong = não está certa
page-try-unreadable = não deu para ler
