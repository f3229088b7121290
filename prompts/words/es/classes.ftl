# Classes, and the codes by which one joins them.

class-joined = ¡Qué bueno que llegaste! Ya estás en la clase { $name }. Lo que tu profe ponga ahí también lo puedes practicar.
class-joined-again = Ya estás en la clase { $name }, así que todo bien.
class-own = Este es el código de tu propia clase { $name }. Dáselo a tus estudiantes: quien lo escriba aquí entra en la clase.
class-left = Ya no estás en la clase { $name }. Con su código puedes volver a entrar.
class-removed = { $member } ya no está en la clase { $name }. Crea un código nuevo si nadie debe volver con el anterior.
class-which = No sé a qué clase te refieres. Escribe su nombre tal como es, así: leave class ...
class-own-stays = Das esta clase, así que no puedes salir de ella. Puedes eliminarla: delete class ...
class-not-yours = Eso solo lo puede hacer el docente de la clase.
class-no-member = En la clase no hay nadie con ese nombre.
class-several-members = Hay varios estudiantes de la clase con ese nombre. Quien me administra puede quitar a uno por su identificador ("chiron class remove").
class-delete-asked = ¿Elimino la clase { $name }? { $students ->
    [0] No hay nadie en ella.
    [one] Hay un estudiante en ella.
   *[other] Hay { $students } estudiantes en ella.
 } { $papers ->
    [0] No tiene documentos.
    [one] Su documento también se va, con sus preguntas y apuntes.
   *[other] Sus { $papers } documentos también se van, con sus preguntas y apuntes.
 } Esto no se puede deshacer.
class-deleted = La clase { $name } está eliminada.
choice-class-delete = Eliminar { $name } del todo
choice-class-practise = Practicar las preguntas de { $name }
class-no-code = Ninguna clase tiene este código. Míralo otra vez, letra por letra, o pide a tu profe el código de hoy.
class-too-many = Demasiados de estos códigos no funcionaron. Espera diez minutos y mira el código con tu profe.
