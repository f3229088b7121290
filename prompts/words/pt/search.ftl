# What search says of what it found.
search-none = Não tenho { $what }.
search-fewer = Você pediu { $asked } { $what }, e eu tenho { $found ->
    [one] só uma
   *[other] só { $found }
 }.
search-most = Posso dar { $most } perguntas por vez: aqui vão as primeiras.
search-narrow = Só { $held ->
    [one] uma destas é
   *[other] { $held } destas são
 } sobre { $what }; o resto é sobre { $topic }.
search-narrow-none = Não tenho { $what }. Estas são sobre { $topic }.
search-only-written = Tudo o que tenho sobre { $what } são perguntas dissertativas: você compara a sua resposta com uma boa.
search-there-are = Há { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] { $count ->
        [one] fácil
       *[other] fáceis
     }
    [hard] { $count ->
        [one] difícil
       *[other] difíceis
     }
   *[medium] de nível médio
 }
search-ones-kind = { $count } de qualquer tipo
search-ones-level-without-picture = { $count } { $level ->
    [easy] { $count ->
        [one] fácil
       *[other] fáceis
     }
    [hard] { $count ->
        [one] difícil
       *[other] difíceis
     }
   *[medium] de nível médio
 } sem imagem
search-ones-without-picture = { $count } com ou sem imagem
search-ones-with-picture = { $count } com ou sem imagem
search-no-document = Ainda não tenho nenhum documento seu, então não posso tirar perguntas de um.
search-no-such-document = Não tenho nenhum documento chamado { $name }.
search-no-class = Ainda não tenho perguntas de nenhuma turma sua.
search-no-count = Quantas perguntas você quer? Qualquer número a partir de 1 serve.
search-word-problems = Ainda não sei separar os problemas com enunciado das outras perguntas.
search-offer-topic = perguntas sobre { $topic }
search-offer-wrong = as que você errou da última vez
search-offer-class = perguntas da minha turma

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $noun } { $level } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [0] perguntas
    [one] pergunta
   *[other] perguntas
 }
search-on = sobre { $topic }
search-level = { $level ->
    [easy] { $count ->
        [0] fáceis
        [one] fácil
       *[other] fáceis
     }
    [hard] { $count ->
        [0] difíceis
        [one] difícil
       *[other] difíceis
     }
   *[medium] de nível médio
 }
search-harder = { $count ->
    [0] mais difíceis
    [one] mais difícil
   *[other] mais difíceis
 }
search-easier = { $count ->
    [0] mais fáceis
    [one] mais fácil
   *[other] mais fáceis
 }
search-not-kinds = que não { $count ->
    [0] sejam
    [one] seja
   *[other] sejam
 } { $kinds }
search-with-picture = { $also ->
    [yes] e com imagem
   *[no] com imagem
 }
search-without-picture = sem imagem
search-in-language = em { $language }
search-from-class = da sua turma
search-unseen = que você ainda não viu
search-wrong-last = que você errou da última vez
search-kind-choice = de múltipla escolha
search-kind-single-choice = de escolha única
search-kind-multiple-choice = com várias alternativas certas
search-kind-numeric = { $count ->
    [0] numéricas
    [one] numérica
   *[other] numéricas
 }
search-kind-algebraic = { $count ->
    [0] algébricas
    [one] algébrica
   *[other] algébricas
 }
search-kind-short = de resposta curta
search-kind-short-text = de uma palavra
search-kind-free-text = de resposta escrita
search-why-meaning = significado
