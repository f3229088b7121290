"""Where a conversation is in Slack."""

from dataclasses import dataclass

NAME = "slack"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A workspace's channel, or one thread of it."""

    team: str
    channel: str
    thread: str = ""

    @property
    def id(self) -> str:
        """As the conversation's id."""
        return f"{NAME}:{'/'.join(part for part in (self.team, self.channel, self.thread) if part)}"

    @classmethod
    def of(cls, conversation_id: str) -> "Place":
        """The place of a conversation's id."""
        team, channel, thread = [*conversation_id.removeprefix(f"{NAME}:").split("/"), ""][:3]
        return cls(team=team, channel=channel, thread=thread)


def handle(team: str, user: str) -> str:
    """A person's handle: the same user id in two workspaces is two people."""
    return f"{team}/{user}"
