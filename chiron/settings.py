"""Settings: from the environment or `.env`, prefix `CHIRON_`."""

import contextlib
import secrets
from functools import cached_property
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from channels.web.origin import networks_of, origin_of
from channels.web.public import MEGABYTE, PublicSettings
from chiron.errors import BadSecret
from store.database import parse
from tools.safety.lines import HelpLines

SECRET_BYTES = 32
SHORTEST_EMBED_SECRET = 32
"""Characters; shorter ones can be guessed from a token (RFC 7518, 3.2)."""


class Settings(BaseSettings):
    """All settings; each is optional, and an empty one counts as left out."""

    model_config = SettingsConfigDict(
        env_prefix="CHIRON_",
        env_file=".env",
        env_ignore_empty=True,
        str_strip_whitespace=True,
        extra="ignore",
        frozen=True,
    )

    home: Path = Path("data")
    """Folder of all data."""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    """0 takes any free port."""
    address: str = ""
    """What people type to reach the page, where a proxy stands before it: `https://school.example/chiron`."""
    proxies: str = ""
    """Addresses or networks of the proxies before the server, separated by commas; they say where a request is from."""
    address_rate: float = Field(default=200.0, gt=0)
    """Requests a second that may come from one address; ten seconds of them at once."""
    newcomers: int = Field(default=500, ge=1)
    """Anonymous students whom one address may bring in an hour."""
    address_uploads: int = Field(default=4000, ge=1)
    """Megabytes of files that may come from one address in an hour."""
    embed_origins: str = ""
    """Sites that may show the tutor on their pages, separated by commas: `https://school.example`."""
    embed_secret: str | None = Field(default=None, min_length=SHORTEST_EMBED_SECRET)
    """The key by which those sites sign who their student is; None: they cannot say."""
    database_url: str | None = None
    """SQLAlchemy address; None: SQLite in the home folder."""
    model: str | None = None
    """A litellm model name; None: the built-in tutor."""
    fallback_models: str = ""
    """Further litellm model names, tried in order, separated by commas."""
    model_timeout: float = Field(default=60.0, gt=0)
    """Seconds that one turn may spend on models, retries and fallbacks included."""
    daily_tokens: int | None = Field(default=None, ge=0)
    """Tokens of the model that one person may use in a day (UTC)."""
    daily_cost: float | None = Field(default=None, ge=0)
    """US dollars that one person may use in a day (UTC)."""
    review_retention: float = Field(default=0.9, ge=0.7, le=0.99)
    """The probability that a skill is still remembered when its review is due: the higher, the more reviews."""
    largest_file: int = Field(default=20, ge=1)
    """Megabytes of one file that somebody puts on the page ..."""
    files_per_person: int = Field(default=500, ge=1)
    """... and of all such files of one person."""
    keep_files: int | None = Field(default=None, ge=7)
    """Days after which files that came with a message are removed; None: they are kept as long as their message."""
    chroma_url: str | None = None
    """Address of a Chroma server that keeps the vectors; None: they are in the home folder."""

    country: str = ""
    """The ISO code of the country where the school is (`GB`), whose help lines students in danger are shown."""
    help_lines: Path | None = None
    """A file of help lines, as tools/safety/lines.toml: what it has stands in the place of what that one has."""

    telegram_token: str | None = None
    """Of the bot, from @BotFather; None: no Telegram."""
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_secret: str | None = None
    """With `address`: Telegram sends updates to `ADDRESS/telegram` with it. None: they are fetched by long polling."""
    slack_bot_token: str | None = None
    """Of the app, `xoxb-...`; None: no Slack."""
    slack_app_token: str | None = None
    """`xapp-...`: events come by Socket Mode."""
    slack_signing_secret: str | None = None
    """Events come by HTTP to `ADDRESS/slack/events`, signed with it."""
    slack_api_url: str = "https://slack.com/api/"

    @field_validator("database_url")
    @classmethod
    def _is_address(cls, given: str | None) -> str | None:
        if given:
            parse(given)
        return given

    @field_validator("help_lines")
    @classmethod
    def _are_lines(cls, given: Path | None) -> Path | None:
        try:
            HelpLines(given)
        except OSError as error:
            raise ValueError(str(error)) from error
        return given

    @field_validator("proxies")
    @classmethod
    def _are_networks(cls, given: str) -> str:
        networks_of(given)
        return given

    @field_validator("embed_origins")
    @classmethod
    def _are_origins(cls, given: str) -> str:
        return ",".join(origin_of(piece) for piece in given.split(",") if piece.strip())

    @property
    def public(self) -> PublicSettings:
        """What the web page needs to know."""
        return PublicSettings(
            address=self.address,
            model=self.model,
            address_rate=self.address_rate,
            newcomers=self.newcomers,
            uploads=self.address_uploads * MEGABYTE,
            proxies=networks_of(self.proxies),
            embed_origins=frozenset(filter(None, self.embed_origins.split(","))),
            embed_secret=self.embed_secret,
            largest_file=self.largest_file * MEGABYTE,
            room=self.files_per_person * MEGABYTE,
        )

    @property
    def page(self) -> str:
        """The address at which people open the page, without a slash at its end."""
        if self.address:
            return self.address.rstrip("/")
        return f"http://{shown_host(self.host)}:{self.port}"

    @property
    def models(self) -> tuple[str, ...]:
        """The model and its fallbacks, in order; empty without a model."""
        if not self.model:
            return ()
        return (self.model, *(name.strip() for name in self.fallback_models.split(",") if name.strip()))

    @property
    def database(self) -> str:
        """The address of the database."""
        if self.database_url:
            return self.database_url
        return f"sqlite+aiosqlite:///{self.home.absolute() / 'chiron.db'}"

    @cached_property
    def secret(self) -> bytes:
        """The key that signs login sessions: made once, kept in the home folder, readable by its owner alone.

        Raises BadSecret where the file holds something else.
        """
        path = self.home / "secret"
        try:
            return _read(path)
        except FileNotFoundError:
            self.home.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f"secret.{secrets.token_hex(4)}")
            fresh.touch(mode=0o600)
            fresh.write_text(secrets.token_hex(SECRET_BYTES))
            with contextlib.suppress(FileExistsError):  # the first of two starts at once wins
                path.hardlink_to(fresh)
            fresh.unlink()
            return _read(path)


def _read(path: Path) -> bytes:
    try:
        secret = bytes.fromhex(path.read_text())
    except ValueError:
        raise BadSecret(str(path)) from None
    if len(secret) < SECRET_BYTES:
        raise BadSecret(str(path))
    return secret


def shown_host(host: str) -> str:
    """How the address of a server names its host, for who sits before it."""
    if host in ("127.0.0.1", "0.0.0.0", "::"):
        return "localhost"
    return f"[{host}]" if ":" in host else host


def load_settings() -> Settings:
    """The settings of this process; raises pydantic's ValidationError, which the command line puts into words."""
    return Settings()
