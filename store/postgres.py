"""PostgreSQL as the store wants it."""

from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

CONNECT_SECONDS = 10
CONNECTIONS = 20


def postgres_engine(url: URL) -> AsyncEngine:
    """An engine of at most twenty connections."""
    return create_async_engine(
        url,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_use_lifo=True,
        pool_pre_ping=True,  # a server that was restarted meanwhile costs a check, not a student's answer
        connect_args={
            "timeout": CONNECT_SECONDS,
            "prepared_statement_cache_size": 500,
            "server_settings": {"jit": "off", "application_name": "chiron"},
        },
    )
