# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = No encontré en el documento la respuesta a esta pregunta.
flag-why-key-does-not-fit = La clave de respuestas dice algo que no dice ninguna opción. La muestro como está impresa; elige la respuesta correcta, por favor.
flag-why-number-missing = Falta un número antes de esta pregunta. Quizá se perdió ahí una pregunta.
flag-why-duplicate-number = Dos preguntas tienen este número. Comprueba que sean dos, por favor.
flag-why-shared-stem = El texto de arriba también es de otras preguntas. Lo puse delante de cada una.
flag-why-long-stem = Esta pregunta es muy larga. Quizá se coló algo que no es parte de ella.
flag-why-no-stem = No encontré texto para esta pregunta, solo su número o sus opciones.
flag-why-one-option = Solo encontré una opción. Quizá se perdieron otras.
flag-why-empty-option = Una de las opciones no dice nada. Puede ser una imagen o una fórmula que no pude leer.
flag-why-picture-options = Las opciones son imágenes. Mira la página, por favor.
flag-why-low-confidence = No sé si lo leí bien. Compáralo con la página, por favor.
flag-why-parts = Esta pregunta tiene partes. Las dejé juntas, así que una sola respuesta las cubre todas.
flag-why-near-duplicate = El banco de preguntas, o este documento, ya tiene una pregunta como esta, con los mismos números.
