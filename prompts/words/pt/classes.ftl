# Classes, and the codes by which one joins them.

class-joined = Que bom que você chegou! Você agora está na turma { $name }. O que seu professor ou sua professora colocar lá, você também pode praticar.
class-joined-again = Você já está na turma { $name }, então está tudo bem.
class-own = Este é o código da sua própria turma { $name }. Passe para os seus estudantes: quem o escrever aqui entra na turma.
class-left = Você não está mais na turma { $name }. Com o código dela, pode entrar de novo.
class-removed = { $member } não está mais na turma { $name }. Crie um novo código se ninguém deve voltar com o antigo.
class-which = Não sei de qual turma você fala. Escreva o nome como ele é, assim: leave class ...
class-own-stays = A turma é sua, então você não pode sair dela. Você pode excluí-la: delete class ...
class-not-yours = Só quem ensina a turma pode fazer isso.
class-no-member = Não há ninguém com esse nome na turma.
class-several-members = Vários estudantes da turma têm esse nome. Quem me administra pode remover um pelo identificador ("chiron class remove").
class-delete-asked = Excluo a turma { $name }? { $students ->
    [0] Não há ninguém nela.
    [one] Há um estudante nela.
   *[other] Há { $students } estudantes nela.
 } { $papers ->
    [0] Ela não tem documentos.
    [one] O documento dela também vai, com as perguntas e anotações.
   *[other] Os { $papers } documentos dela também vão, com as perguntas e anotações.
 } Isso não pode ser desfeito.
class-deleted = A turma { $name } foi excluída.
choice-class-delete = Excluir { $name } de vez
choice-class-practise = Praticar as perguntas de { $name }
class-no-code = Nenhuma turma tem este código. Olhe de novo, letra por letra, ou peça o código de hoje a quem ensina a turma.
class-too-many = Códigos demais não funcionaram. Espere dez minutos e olhe o código junto com quem ensina a turma.
