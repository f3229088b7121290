"""Which adults are told where a student may be in danger."""

from store import Store
from tools.classes.rights import ADMIN


async def adults_of(store: Store, user_id: str, *, of_staff: bool) -> list[list[str]]:
    """User ids of those to tell: all of the first list of whom anybody can be reached.

    First the person responsible for each class of the student, or else its teachers; then the admins. Who is said to
    have done it may be one of a school's teachers: then (`of_staff`) the admins alone. Nobody is told of themselves.
    """
    classes = [one.school_class for one in await store.classes.of(user_id) if one.role == "student"]
    of_classes: list[str] = []
    for one in [] if of_staff else classes:
        teachers = [member.user_id for member in await store.classes.members(one.id) if member.role == "teacher"]
        of_classes += [one.responsible] if one.responsible else teachers
    admins = [user.id for user in await store.users.all() if ADMIN in user.roles]
    return [[one for one in dict.fromkeys(circle) if one != user_id] for circle in (of_classes, admins)]
