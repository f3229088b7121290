# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = Me alegra mucho que me lo hayas contado. Lo que sientes pesa, y no tienes que cargarlo a solas.
safety-thanks-abuse = Me alegra mucho que me lo hayas contado. Nadie tiene derecho a hacerte daño ni a tocarte así, y no es culpa tuya.
safety-thanks-danger = Me alegra mucho que me lo hayas contado. Que estés a salvo es lo primero, antes que cualquier otra cosa aquí.
safety-thanks-eating = Me alegra mucho que me lo hayas contado. Esto es difícil, le pasa a mucha gente y hay ayuda que funciona.
safety-thanks-other = Qué bien que te preocupes por alguien y que me lo hayas contado. No tienes que cargar con esto a solas, aunque fuera un secreto.
safety-thanks-hint = Me alegra que lo hayas escrito. Hay algo que me hace pensar que tú, o alguien que conoces, puede necesitar ayuda, y nadie tiene que cargar con eso en soledad. Si me equivoco, no pasa nada.
safety-joking = Quizá era una broma, o quizá hoy simplemente es un día difícil. Si algo de eso es verdad, aunque sea poco, me alegra que lo hayas dicho, y hay personas que escuchan.

safety-person = Soy un programa de computadora, así que habla ahora con una persona de verdad, por favor: un adulto de confianza o alguno de estos servicios. Ahí escuchan a jóvenes todos los días, y puedes empezar con lo mismo que me escribiste a mí.
safety-person-joking = Puedes hablar con un adulto de confianza o con alguno de estos servicios. Ahí escuchan a jóvenes todos los días:
safety-line = **{ $name }**: { $reach }
safety-emergency =
    { $count ->
        [one] Si tú u otra persona corren peligro ahora mismo, llama al { $numbers } o ve con el adulto más cercano.
       *[other] Si tú u otra persona corren peligro ahora mismo, llama al número de emergencias del lugar donde estás ({ $numbers }) o ve con el adulto más cercano.
    }
safety-emergency-plain = Si tú u otra persona corren peligro ahora mismo, llama al número de emergencias del lugar donde estás o ve con el adulto más cercano.
safety-told = También estoy avisando a un adulto que cuida de tu escuela o de tu clase, para que alguien pueda ayudarte. No estás en problemas por haberlo contado.
safety-go-on = Las preguntas pueden esperar. Seguimos cuando tú quieras.

safety-group = Escríbeme en un chat privado, por favor, donde solo tú y yo podamos leerlo. Me gustaría responderte ahí.

# -- To an adult

safety-adult-urgent = **Lee esto ahora, por favor: { $name } puede estar en peligro.**
safety-adult-concern = **Lee esto hoy, por favor: { $name } puede necesitar a un adulto.**
safety-adult-class = Clase: { $names }
safety-adult-wrote-self-harm = Me escribió esto el { $at } (UTC). Lo tomé como señal de que alguien piensa en hacerse daño o en quitarse la vida:
safety-adult-wrote-abuse = Me escribió esto el { $at } (UTC). Lo tomé como señal de que alguien sufre daño, abuso o abandono:
safety-adult-wrote-danger = Me escribió esto el { $at } (UTC). Lo tomé como señal de una amenaza, o de que alguien no está a salvo:
safety-adult-wrote-eating = Me escribió esto el { $at } (UTC). Lo tomé como señal de un trastorno de la alimentación:
safety-adult-words-gone = (Estas palabras ya no se conservan.)
safety-adult-group = Lo escribió donde otras personas podían leerlo.
safety-adult-do-urgent = Qué hacer: localiza a esta persona ahora y asegúrate de que no se quede a solas. Pregúntale con calma cómo está, escucha y no la culpes. No prometas guardar el secreto. Si alguien corre peligro, llama al número de emergencias. Después sigue las normas de tu escuela para la protección de menores.
safety-adult-do-concern = Qué hacer: habla hoy con esta persona, a solas y con calma. Pregúntale cómo está, escucha y no la culpes. No prometas guardar el secreto. Después sigue las normas de tu escuela para la protección de menores.
safety-adult-shown = Le mostré estas líneas de ayuda: { $lines }.
safety-adult-shown-told = Le mostré estas líneas de ayuda: { $lines }. Sabe que se avisa a un adulto.
safety-adult-doubt = Soy un programa y solo me guío por las palabras, así que puedo equivocarme: puede ser una broma o una cita. Es mejor preguntar una vez de más.
safety-adult-nameless = estudiante sin nombre ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = Ya lo vi
safety-seen = Gracias. Anoté que ya lo viste.
safety-seen-again = Gracias. Alguien ya había anotado que lo vio.

# -- Commands

safety-none = No hay nada que un adulto deba saber.
cli-class-responsible = Si un estudiante de { $name } puede estar en peligro, se avisa a { $person }.
cli-class-teachers = Si un estudiante de { $name } puede estar en peligro, se avisa a sus docentes.
