"""The store: all repositories over one database, opened and closed together."""

from contextlib import AbstractAsyncContextManager, AsyncExitStack

from store.database import Database, parse
from store.migrate import HEAD, upgrade
from store.repositories.accounts import Accounts
from store.repositories.beliefs import BeliefRecords
from store.repositories.classes import Classes
from store.repositories.conversations import Conversations
from store.repositories.deliveries import Deliveries
from store.repositories.describing import Descriptions
from store.repositories.documents import Documents
from store.repositories.drafts import Drafts
from store.repositories.facts import Facts
from store.repositories.goals import Goals
from store.repositories.history import History
from store.repositories.links import Links
from store.repositories.logins import LoginLinks
from store.repositories.memories import Memories
from store.repositories.notices import Notices
from store.repositories.passages import Passages
from store.repositories.places import Places
from store.repositories.practice import PracticeRecords
from store.repositories.questions import Questions
from store.repositories.reviews import Reviews
from store.repositories.sayings import Sayings
from store.repositories.signs import Signs
from store.repositories.uploads import Uploads
from store.repositories.usage import Usage
from store.repositories.users import Users
from store.repositories.warm_ups import WarmUps


class Store:
    """The record. Each method of a repository is a transaction of its own, or part of its task's `transaction()`."""

    def __init__(self, database: Database) -> None:
        """Over a database that is at this version's revision; see `open`."""
        self._database = database
        self.users = Users(database)
        self.accounts = Accounts(database, self.users)
        self.links = Links(database)
        self.login_links = LoginLinks(database)
        self.classes = Classes(database)
        self.notices = Notices(database)
        self.sayings = Sayings(database)
        self.signs = Signs(database)
        self.warm_ups = WarmUps(database)
        self.conversations = Conversations(database)
        self.deliveries = Deliveries(database)
        self.places = Places(database)
        self.practice = PracticeRecords(database)
        self.history = History(database)
        self.beliefs = BeliefRecords(database)
        self.questions = Questions(database)
        self.documents = Documents(database, self.questions)
        self.drafts = Drafts(database, self.questions)
        self.passages = Passages(database)
        self.descriptions = Descriptions(database)
        self.reviews = Reviews(database)
        self.goals = Goals(database)
        self.memories = Memories(database)
        self.uploads = Uploads(database)
        self.usage = Usage(database)
        self.facts = Facts(database)

    @classmethod
    async def open(cls, database_url: str) -> "Store":
        """Open a database, `sqlite:///path` (made where it is missing) or `postgresql://...`, and migrate it.

        Raises NewerDatabase, DatabaseUnreachable or DiskFull, and ValueError for another kind of address.
        """
        database = Database(parse(database_url))
        async with AsyncExitStack() as unless_opened:
            unless_opened.push_async_callback(database.close)
            if await database.revision() != HEAD:
                await upgrade(database.url)
            unless_opened.pop_all()
        return cls(database)

    @property
    def revision(self) -> str:
        """The revision that an open database is at."""
        return HEAD

    async def close(self) -> None:
        """Close all connections."""
        await self._database.close()

    def transaction(self) -> AbstractAsyncContextManager[object]:
        """Join what this task does in the block into one transaction, committed at its end, undone by an error.

        Other tasks take no part, those started in the block included; on SQLite one of these that writes waits for
        the block's end, so the block must not wait for it.
        """
        return self._database.writing()

    def reads(self) -> AbstractAsyncContextManager[None]:
        """Give what this task reads in the block one connection; each read still sees each last commit."""
        return self._database.reading_on()
