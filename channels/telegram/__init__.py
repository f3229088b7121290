"""Telegram."""

from channels.telegram.channel import Telegram

__all__ = ["Telegram"]
