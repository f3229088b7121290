"""PostgreSQL as the store wants it."""

from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

CONNECT_SECONDS = 10
CONNECTIONS = 10


def engine(url: URL) -> AsyncEngine:
    """An engine of ten connections, and ten more at peaks."""
    return create_async_engine(
        url,
        pool_size=CONNECTIONS,
        max_overflow=CONNECTIONS,
        pool_timeout=30,
        pool_pre_ping=True,  # a server that was restarted meanwhile costs a check, not a student's answer
        connect_args={
            "timeout": CONNECT_SECONDS,
            "prepared_statement_cache_size": 500,
            "server_settings": {"jit": "off", "application_name": "chiron"},
        },
    )
