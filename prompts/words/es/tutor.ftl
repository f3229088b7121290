# What the tutor says about practice.

practice-started = { $of ->
    [one] Una { $what }. Aquí está.
   *[other] { $of } { $what }. Aquí va la primera.
 }
practice-resumed = ¡Hola de nuevo! Estábamos con el tema { $topic }. Tu pregunta te esperaba.
practice-resumed-plain = ¡Hola de nuevo! Tu pregunta te esperaba.
card-again = Aquí está otra vez tu pregunta.

answer-correct-0 = **¡Bien!**
answer-correct-1 = **Sí, así es.**
answer-correct-2 = **Correcto, muy bien.**
answer-correct-3 = **Exacto.**
answer-correct-after-tries = **¡Bien!** Seguiste intentándolo y lo lograste.
answer-partial = **En parte correcto.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Sigue sin ser eso.** { $feedback }
    [2] **Tampoco es esa.** { $feedback }
   *[other] **Todavía no.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Míralo otra vez o pide una pista.
offer-solution-0 = Inténtalo otra vez, pide una pista o, si quieres, te muestro la solución.
offer-solution-1 = Otro intento, una pista o la solución entera: ¿qué te ayuda más ahora?

rubric-intro = Gracias, guardé tu respuesta. Esto es lo que dice una buena respuesta:
rubric-intro-plain = Gracias, guardé tu respuesta. Compárala con una buena:
rubric-answer = **Por ejemplo:** { $answer }
rubric-which = ¿Cuáles de estos puntos tenías? Responde con sinceridad, es para ti. También puedes escribir sus números, como "1, 3".
rubric-whether = ¿Dijiste esto también? Responde con sinceridad, es para ti.
marks-unreadable = Dime primero cómo salió tu respuesta: "all" (todo), "none" (nada) o los números de los puntos que tenías.
marks-own-all = Lo tenías todo, muy bien.
marks-own-some = **En parte.** Ahora sabes qué faltaba; la próxima vez estará en tu respuesta.
marks-own-none = **Esta vez no.** Ahora sabes qué dice una buena respuesta.
marks-model-all = Dijiste todo lo importante.
marks-model-some = Esto está; { $missing ->
    [one] todavía falta un punto:
   *[other] todavía faltan { $missing } puntos:
 }
marks-model-none = Todavía no encuentro ahí los puntos principales. ¿Qué se pide, y por qué es así?

hint-text = **Pista { $level } de 3.** { $text }
hint-last = Esa era la última pista. Inténtalo ahora o deja que te muestre la solución.
hint-spent = Ya viste todas las pistas: inténtalo con ellas, te muestro la solución o saltamos esta pregunta.
hint-try-first = Inténtalo primero con esto: después de una respuesta tuya puedo mostrarte más.
hint-example = Aquí va una parecida, resuelta: { $stem }

    { $steps }

    Ahora haz lo mismo con la tuya.
hint-offer-solution = Prefiero ayudarte a encontrarla por tu cuenta: aquí va una pista. Si quieres, puedo mostrarte la solución completa.
hint-general-single-choice = Lee todas las opciones antes de decidir y tacha las que no pueden ser.
hint-general-multiple-choice = Mira cada opción por separado: ¿es verdad? Puede haber más de una.
hint-general-numeric = Anota qué datos te dan y qué se pide. ¿Qué regla los relaciona?
hint-general-algebraic = Anota lo que te dan. ¿Qué regla lo convierte en lo que se pide?
hint-general-short-text = ¿Cómo se llama lo que se describe? Piensa primero en su tema.
hint-general-free-text = Nombra primero la idea principal y luego da una razón.
hint-general-reread = Lee la pregunta otra vez, despacio: ¿qué palabras o números no has usado todavía?

solution-intro = Se hace así:
solution-answer = **Respuesta:** { $answer }
solution-next = Léelo despacio y luego sigue con la siguiente.
skipped = La saltamos, no pasa nada.
stopped = *Me detuve aquí, como pediste.*

level-harder = Entonces, algo más difícil.
level-easier = Entonces, algo más fácil.
level-none-harder = No tengo nada más difícil de este tema. Sigamos con esta.
level-none-easier = No tengo nada más fácil de este tema. Sigamos con esta; una pista puede ayudar.

explain-option-tried = **{ $label }:** { $text }
explain-option = Prueba { $label } por tu cuenta: ponla en la pregunta y mira si todo encaja. Mientras la pregunta está abierta no puedo decirte si es la respuesta, pero una pista puede ayudar.
explain-value = Comprueba { $value } por tu cuenta: ponlo en la pregunta y mira si todo encaja. Mientras la pregunta está abierta no puedo decirte si es la respuesta, pero una pista puede ayudar.
explain-not-seen = Por { $value } no puedo saber dónde se torció. Repasa tus pasos uno por uno o pide una pista.
explain-not-seen-plain = Por tu respuesta no puedo saber dónde se torció. Repasa tus pasos uno por uno o pide una pista.
explain-untried = Todavía no has dado una respuesta a esta pregunta. Prueba con una y te digo lo que veo, o pide una pista.
explain-no-choices = Esta pregunta no tiene opciones: escribe tu propia respuesta. Una pista puede ayudar.
explain-option-unknown = ¿A cuál de las opciones te refieres? Dime su letra.
explain-question = { $text }
explain-question-plain = Vamos despacio. { $asked } { $form } Una pista te señala el primer paso.
explain-question-skill = Esta pregunta trata de **{ $skill }**. { $text }
explain-question-note = { $text } Conviene saber: { $note }
explain-asked = Lo que pide es esto: *{ $asked }*
explain-form-numeric = La respuesta es un número{ $unit ->
    [none] .
   *[other] { " " }en { $unit }.
 }
explain-form-single-choice = Una de las opciones es la correcta: responde con su letra.
explain-form-multiple-choice = Puede haber más de una opción correcta: responde con todas sus letras.
explain-form-algebraic = La respuesta es una fórmula o una ecuación, como 2x + 3 o x = 4.
explain-form-short-text = La respuesta es una palabra o unas pocas.
explain-form-gap = Falta algo en el hueco: responde con las palabras que van ahí.
explain-form-free-text = La respuesta es una o dos frases con tus palabras.
explain-solved = Aquí está, paso a paso:
explain-back = Tu pregunta sigue abierta más arriba.

progress-none = Todavía no has trabajado en ninguna pregunta. ¿Empezamos? Dime un tema.
progress-none-open = Todavía no has respondido ninguna pregunta. Hay una abierta: respóndela, y ahí empieza tu progreso.
progress-intro = Hasta ahora has trabajado en { $answered ->
    [one] una pregunta
   *[other] { $answered } preguntas
 }; correctas a la primera: { $right }.
progress-left = { $left ->
    [one] Queda una pregunta de { $of }.
   *[other] Quedan { $left } de { $of } preguntas.
 }
progress-left-open = { $left ->
    [one] Esta es la última{ $of ->
        [one] { "" }
       *[other] { " " }de { $of }
     }.
   *[other] Quedan { $left } de { $of } preguntas, contando esta.
 }
progress-left-none = No hay ninguna práctica en marcha. Dime un tema y empezamos una.
progress-weakest = Lo que más práctica necesita: **{ $skill }** ({ $right } de { $seen } a la primera).
progress-line = - { $name }: { $right } de { $seen }
progress-nothing-weak = No destaca nada flojo. ¡Buen trabajo!

ended-finished = **Esa era la última. ¡Bravo por terminar!**
ended-plain = **Esa era la última.**
ended-stopped = **Paramos aquí.**
ended-paused = **¡Hasta pronto!** Te guardo el lugar.
ended-nothing-left = **Ya viste todas las preguntas que tengo sobre esto.**
ended-score = { $answered ->
    [0] Esta vez no respondiste ninguna pregunta.
    [one] { $solved ->
        [0] Respondiste una pregunta, que todavía no salió.
       *[other] Respondiste una pregunta y la resolviste{ $first ->
            [0] { "" }
           *[other] { " " }a la primera
         }.
     }
   *[other] Respondiste { $answered } preguntas y resolviste { $solved }, { $first } de ellas a la primera.
 }
ended-hints = { $hints ->
    [one] Usaste una pista.
   *[other] Usaste { $hints } pistas.
 }
ended-skipped = { $skipped ->
    [one] Saltaste una.
   *[other] Saltaste { $skipped }.
 }
ended-improved = Mejor que antes: { $topics }.
ended-next = Ahora yo practicaría un poco más el tema **{ $topic }**.
ended-waits-marks = Tu respuesta está guardada; di "continuar" cuando vuelvas y cuéntame cómo salió.
ended-waits = Tu pregunta abierta te espera; di "continuar" cuando vuelvas.

small-talk-greeting = ¡Hola! Soy Chiron y te ayudo a practicar. Dime un tema, por ejemplo "5 preguntas fáciles de fracciones".
small-talk-greeting-open = ¡Hola! Tu pregunta sigue abierta. Respóndela o pide una pista.
small-talk-thanks = ¡De nada!
small-talk-feeling = Sentirse así es normal, y se pasa: en las preguntas difíciles es donde se aprende. Pide una pista, algo más fácil, o tómate un pequeño descanso.
small-talk-bored = Entonces cambiemos algo: di **más difícil**, nombra otro tema o tómate un pequeño descanso.
small-talk-complaint = Gracias por decírmelo: puedo equivocarme. Nombra un tema y seguimos con ese.
small-talk-complaint-open = Gracias por decírmelo: puedo equivocarme. Di **muestra la solución** para ver por qué lo creo, o **saltar**, que no te resta nada.
small-talk-help = Pídeme preguntas ("5 preguntas fáciles de derivadas") y respóndelas. Di cuando quieras **pista**, **saltar**, **más difícil**, **más fácil**, **explica** o **parar**, o pregunta "¿cómo voy?". También explico qué es algo; en inglés te entiendo mejor: "what is a derivative?". Di "vincular mi cuenta" para seguir en otro chat. Hay preguntas sobre { $subjects }.
small-talk-okay-open = De acuerdo. Tu pregunta sigue abierta: respóndela cuando quieras.
small-talk-okay = De acuerdo. Dime qué te gustaría hacer ahora.
small-talk-bye = ¡Hasta pronto!
small-talk-who = Soy Chiron, un tutor por computadora. Hago preguntas, doy pistas y llevo la cuenta de cómo vas.

beyond = Con eso no puedo ayudarte: solo sé de { $subjects }. De eso puedo hacerte preguntas, explicar y dar pistas. ¿Qué practicamos?
asked-back = ¿Esa es tu respuesta, o quieres { $what }? Todavía no la he contado.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } y { $more ->
    [one] una materia más
   *[other] { $more } materias más
 }
beyond-open = Con eso no puedo ayudarte. Tu pregunta sigue abierta: respóndela o di **pista**, **saltar** o **explica**.
file-not-in-group = Solo acepto archivos donde nadie más lee. Mándamelo en un chat entre nosotros.
file-no-reader = Aquí no puedo leer archivos: quien me administra tiene que instalar lo que los lee. Escribe la pregunta o el tema y te ayudo con eso.
file-no-class = Todavía no tienes una clase, así que no sé para quién es esto. Quien me administra puede crear una ("chiron class add"); después mándalo otra vez.
file-key-of-what = No sé de qué documento son estas respuestas. Manda primero el documento, o escribe su nombre junto al archivo: "answer key for ..."
file-asked = ¿Para quién es { $names }?
file-asked-student = ¿Qué hago con { $names }?
choice-file-all = Para todo el mundo
choice-file-alone = Ayúdame con esto
concept-unknown = Eso no lo sé, así que prefiero no adivinar. Puedo explicar cosas de { $subjects }.
concept-unknown-named = No sé lo suficiente sobre "{ $topic }" para explicarlo, y prefiero no adivinar. Si tu clase tiene apuntes aquí, pregunta en inglés: "what do my notes say about { $topic }?". Puedo explicar cosas de { $subjects }.
found-none = { $note } Podría darte { $offers }.
found-none-plain = { $note } Dime otro tema.
found-some = Tengo { $found ->
    [one] una pregunta
   *[other] { $found } preguntas
 } así. Di "empezar" y comenzamos.
nearest = También podría darte { $offers }.

refused-nothing-open = Ahora mismo no hay ninguna pregunta abierta. Dime un tema y te busco algunas.
refused-harder-of-what = ¡Algo más difícil, con gusto! ¿De qué tema? Di, por ejemplo, "5 preguntas difíciles de álgebra".
refused-easier-of-what = ¡Algo más fácil, con gusto! ¿De qué tema? Di, por ejemplo, "5 preguntas fáciles de álgebra".
refused-question-closed = Esa pregunta ya está cerrada. Aquí es donde estamos.
refused-question-closed-plain = Esa pregunta ya está cerrada.
refused-unknown-target = Ese botón no es de ninguna pregunta que yo conozca. Usa los botones del mensaje más nuevo o escribe tu respuesta.
refused-not-yours = Esa pregunta es de otra persona. Pídeme una para ti.
refused-no-question = No tengo esa pregunta, o ya no la tengo. Dime un tema y te busco otras.
refused-empty = Me llegó un mensaje vacío. Escribe una respuesta, un tema o "ayuda".
refused-unknown-action = No conozco ese botón. Escribe lo que quieres o di "ayuda".
refused-too-long = Ese mensaje es muy largo. Manda como máximo { $limit } caracteres, por favor.
refused-no-model = El tutor no puede responder a eso ahora mismo. Tu pregunta sigue abierta: respóndela, pide una pista o inténtalo de nuevo en un momento.
refused-no-model-plain = El tutor no puede responder a eso ahora mismo. Inténtalo de nuevo en un momento, o dime un tema y te busco preguntas.
refused-budget = Ya usaste el tiempo de hoy para conversar con el tutor. La práctica sigue como siempre: respuestas, pistas y preguntas nuevas funcionan, y mañana podemos conversar otra vez.
refused-fault = Algo salió mal de mi lado, lo siento. Tu pregunta sigue abierta y no se perdió nada. Inténtalo de nuevo, por favor.
refused-fault-plain = Algo salió mal de mi lado, lo siento. No se perdió nada. Inténtalo de nuevo, por favor.
refused-other-topic = Con gusto: ¿qué tema? Nombra uno, por ejemplo "3 preguntas de fracciones". Mientras tanto, tu pregunta sigue abierta.
refused-other-topic-plain = Con gusto: ¿qué tema? Tengo preguntas sobre { $subjects }.
refused-foreign = Eso no lo entendí. Entiendo palabras sencillas, como **pista**, **saltar** y **ayuda**, y los temas mejor por su nombre en inglés. Tengo preguntas sobre { $subjects }.
refused-which-topic = ¿Qué tema te gustaría? Tengo preguntas sobre { $subjects }.

choice-hint = Pista
choice-skip = Saltar
choice-explain = Mostrar la solución
choice-marks-all = Todo
choice-marks-one = Solo { $place }
choice-marks-some = Una parte
choice-marks-none = Nada
choice-is-answer = Es mi respuesta
choice-next = Siguiente pregunta
choice-stop = Parar por ahora
choice-resume = Continuar
choice-progress = ¿Cómo voy?
choice-more = 5 más de { $topic }
choice-start = 5 preguntas de { $topic }
