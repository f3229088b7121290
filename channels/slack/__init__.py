"""Slack: direct messages, threads, the agent view and the App Home."""

from channels.slack.channel import Slack

__all__ = ["Slack"]
