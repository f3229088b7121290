# One person on several channels, strangers, and warm-ups of groups.

link-code = Tu código es **{ $code }**.

 Escríbelo en el otro chat (Telegram, Slack o la página web) en los próximos { $minutes } minutos. Funciona una sola vez. No se lo muestres a nadie: quien lo escriba comparte tu cuenta.
link-asked = Esto añade lo que hiciste aquí a la cuenta que usas en { $where }. Desde entonces son una sola y puedes seguir en cualquiera de los dos sitios. Di que sí solo si tú pediste este código. ¿Está bien?
link-asked-named = Esto añade lo que hiciste aquí a la cuenta de { $name }, que se usa en { $where }. Desde entonces son una sola y puedes seguir en cualquiera de los dos sitios. Di que sí solo si eres tú. ¿Está bien?
link-done = Listo. Lo que haces en { $where } es ahora una sola cuenta, así que puedes seguir en cualquiera.
link-left = Bien, no se vinculó nada.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] la página web
    [terminal] la terminal
   *[other] { $channel }
 }
link-no-code = Este código no funciona. Puede tener más de 10 minutos, estar ya usado o mal escrito. Pide uno nuevo en el otro chat: "vincular mi cuenta".
link-own-code = Este es tu propio código. Escríbelo en el otro chat, el que quieres vincular.
link-too-many = Demasiados de estos códigos no funcionaron. Espera diez minutos y pide uno nuevo.
link-in-group = Aquí hay más gente leyendo, así que no muestro ni acepto códigos. Escríbeme a solas y di ahí "vincular mi cuenta".
choice-link-yes = Sí, soy yo
choice-link-no = No

stranger-guest = Lo siento, solo puedo practicar con miembros completos de este espacio de trabajo. Si quieres practicar, pide una cuenta aquí.
stranger-other-team = Lo siento, solo puedo practicar con gente de este espacio de trabajo. Puedes añadirme al tuyo.
stranger-forwarded = No respondo a mensajes reenviados, porque los escribió otra persona. Escribe tú la pregunta y te ayudo.
stranger-anonymous = No puedo ver quién escribe, así que no puedo practicar contigo. Escríbeme con tu propio nombre.

warm-up-intro = **¡Calentamiento!** Todo el mundo puede votar.
warm-up-alone = Un calentamiento es para un grupo: añádeme a uno y pídelo ahí. A solas contigo practico pregunta por pregunta.
choice-link = Vincular otro chat

file-too-big = No pude aceptar { $name }: es demasiado grande. Un archivo puede tener hasta 20 MB.
file-too-many = No acepté { $name }: diez archivos a la vez es lo máximo.
file-gone = No pude obtener { $name }, ya no está ahí. Mándalo otra vez, por favor.
file-elsewhere = No pude aceptar { $name }: está en un lugar del que no tomo archivos.
file-unreachable = No pude obtener { $name } ahora mismo. Mándalo otra vez, por favor.
