# What search says of what it found.
search-none = No tengo { $what }.
search-fewer = Pediste { $asked } { $what } y tengo { $found ->
    [one] solo una
   *[other] solo { $found }
 }.
search-most = Puedo dar { $most } preguntas a la vez: aquí van las primeras.
search-narrow = Solo { $held ->
    [one] una de estas es
   *[other] { $held } de estas son
 } sobre { $what }; el resto es sobre { $topic }.
search-narrow-none = No tengo { $what }. Estas son sobre { $topic }.
search-only-written = Todo lo que tengo sobre { $what } son preguntas para responder por escrito: comparas tu respuesta con una buena.
search-there-are = Hay { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] { $count ->
        [one] fácil
       *[other] fáciles
     }
    [hard] { $count ->
        [one] difícil
       *[other] difíciles
     }
   *[medium] de nivel medio
 }
search-ones-kind = { $count } de cualquier tipo
search-ones-level-without-picture = { $count } { $level ->
    [easy] { $count ->
        [one] fácil
       *[other] fáciles
     }
    [hard] { $count ->
        [one] difícil
       *[other] difíciles
     }
   *[medium] de nivel medio
 } sin imagen
search-ones-without-picture = { $count } con o sin imagen
search-ones-with-picture = { $count } con o sin imagen
search-no-document = Todavía no tengo ningún documento tuyo, así que no puedo sacar preguntas de uno.
search-no-such-document = No tengo ningún documento que se llame { $name }.
search-no-class = Todavía no tengo preguntas de ninguna clase tuya.
search-no-count = ¿Cuántas preguntas quieres? Vale cualquier número a partir de 1.
search-word-problems = Todavía no sé distinguir los problemas con enunciado de las demás preguntas.
search-offer-topic = preguntas sobre { $topic }
search-offer-wrong = las que fallaste la última vez
search-offer-class = preguntas de mi clase

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $noun } { $level } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [one] pregunta
   *[other] preguntas
 }
search-on = sobre { $topic }
search-level = { $level ->
    [easy] { $count ->
        [one] fácil
       *[other] fáciles
     }
    [hard] { $count ->
        [one] difícil
       *[other] difíciles
     }
   *[medium] de nivel medio
 }
search-harder = { $count ->
    [one] más difícil
   *[other] más difíciles
 }
search-easier = { $count ->
    [one] más fácil
   *[other] más fáciles
 }
search-not-kinds = que no { $count ->
    [one] sea
   *[other] sean
 } { $kinds }
search-with-picture = { $also ->
    [yes] y con imagen
   *[no] con imagen
 }
search-without-picture = sin imagen
search-in-language = en { $language }
search-from-class = de tu clase
search-unseen = que todavía no has visto
search-wrong-last = que fallaste la última vez
search-kind-choice = de opción múltiple
search-kind-single-choice = de opción única
search-kind-multiple-choice = de varias opciones correctas
search-kind-numeric = { $count ->
    [one] numérica
   *[other] numéricas
 }
search-kind-algebraic = { $count ->
    [one] algebraica
   *[other] algebraicas
 }
search-kind-short = de respuesta corta
search-kind-short-text = de una palabra
search-kind-free-text = de respuesta escrita
search-why-meaning = significado
