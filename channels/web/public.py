"""What the web page needs to know of how it is reached, and how much may come from where."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from channels.web.origin import Network

MEGABYTE = 1_000_000


@dataclass(frozen=True, kw_only=True)
class PublicSettings:
    """What the web page needs to know of how it is reached, and how much one person may send."""

    address: str = ""
    """The address that people type, where a proxy stands before the server: `https://school.example/chiron`.

    A path in it is where the page lies there. The proxy may take it off or leave it on; headers that tell of a prefix
    are not read, since anybody can send them.
    """
    model: str | None = None
    """The litellm name of the model in use; None: the built-in tutor."""
    burst: int = 30
    """Messages that one person may send at once ..."""
    per_second: float = 3.0
    """... and in the long run."""
    largest_file: int = 20 * MEGABYTE
    """Bytes of one file that somebody sends ..."""
    room: int = 500 * MEGABYTE
    """... and of all files of one person."""
    address_rate: float = 200.0
    """Requests a second that may come from one address; ten seconds of them at once."""
    newcomers: int = 500
    """Anonymous students whom one address may bring in an hour."""
    uploads: int = 4000 * MEGABYTE
    """Bytes of files that may come from one address in an hour."""
    proxies: tuple[Network, ...] = ()
    """The proxies whose word is taken for where a request comes from."""
    embed_origins: frozenset[str] = frozenset()
    """Sites that may show the page in a frame."""
    embed_secret: str | None = None
    """The key of the tokens by which those sites say who a student is; None: they cannot."""

    @property
    def secure(self) -> bool:
        """Whether people reach the page by https."""
        return self.address.startswith("https://")

    @property
    def prefix(self) -> str:
        """The path of the address without the slash at its end; mostly empty."""
        return urlsplit(self.address).path.rstrip("/")

    @property
    def origin(self) -> str:
        """The address as browsers name it in the header Origin; "" where none is set."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""
