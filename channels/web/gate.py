"""Whether somebody may send something now: by what they sent, and by how many new people their address brings in."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from math import ceil

from channels.web.limits import HOUR, MOST_PEOPLE, RateLimit
from channels.web.login import Student
from channels.web.problems import Problem
from channels.web.public import PublicSettings
from store import Store


class Gate:
    """One for all routes by which something is kept. What a whole address may ask for is counted at the door."""

    def __init__(self, store: Store, *, clock: Callable[[], datetime], public: PublicSettings) -> None:
        self._users = store.users
        self._clock = clock
        self._rate = RateLimit(burst=public.burst, per_second=public.per_second)
        self._most = public.uploads
        self._bytes = RateLimit(burst=public.uploads, per_second=public.uploads / HOUR)
        self._newcomers = RateLimit(burst=public.newcomers, per_second=public.newcomers / HOUR)
        self._counted: OrderedDict[str, None] = OrderedDict()
        """Newcomers who were let in: what else they send before their account is made counts for nothing."""

    async def admit(self, student: Student, address: str) -> None:
        """Count one thing that is sent; raises a Problem that says how long to wait.

        An account is made for who sends something for the first time, and such are counted by address; students whom a
        host page has named are that page's to count.
        """
        at = self._clock().timestamp()
        if wait := self._rate.take(student.handle, at=at):
            raise Problem(429, "web-too-fast", retry_after=wait, seconds=wait)
        if student.hosted or await self._users.behind("web", student.handle) is not None:
            return
        if student.handle in self._counted:
            return
        if wait := self._newcomers.take(address, at=at):
            raise Problem(429, "web-too-many-new", retry_after=wait, seconds=wait)
        self._counted[student.handle] = None
        if len(self._counted) > MOST_PEOPLE:
            self._counted.popitem(last=False)

    def admit_file(self, size: int, address: str) -> None:
        """Count the bytes of a file, whoever sends it: people are made in no time, and each has room for many.

        Raises a Problem that says how long to wait.
        """
        if wait := self._bytes.take(address, at=self._clock().timestamp(), amount=min(size, self._most)):
            raise Problem(429, "web-too-many-bytes", retry_after=wait, minutes=ceil(wait / 60))
