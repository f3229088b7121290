# In place of a model's words.
model-leak-instead = Mejor no revelo la respuesta: puedes encontrarla por tu cuenta. ¿Te doy una pista?
model-too-many-steps = Ahí di vueltas en círculo, lo siento. Dilo con otras palabras o usa los botones.
model-withheld = Lo que se encontró contiene la respuesta a la pregunta abierta, así que no se te muestra. Ayuda al estudiante con el siguiente paso.
