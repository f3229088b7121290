"""What loading the model does to a process: nothing before it is needed, and never a look-up."""

import subprocess
import sys
import textwrap

SCRIPT = """
    import asyncio, sys, threading
    from agent.model import LiteLLMChat

    chat = LiteLLMChat(models=("gemini/gemini-2.5-flash", "openai/gpt-4o"))
    assert not {"litellm", "openai"} & set(sys.modules), "imported before it is needed"
    asyncio.run(chat.close())
    assert "litellm" not in sys.modules, "imported to be closed"

    def watch(event, arguments):
        if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
            place = arguments[1][0] if event == "socket.connect" else arguments[0]
            assert place in ("127.0.0.1", "localhost"), f"{event} {place}"
            seen.append(threading.current_thread())

    seen = []
    sys.addaudithook(watch)
    asyncio.run(chat.warm_up())
    assert "litellm" in sys.modules
    assert seen and threading.main_thread() not in seen, "the event loop's thread was used"
    asyncio.run(chat.warm_up())
"""


def test_nothing_is_loaded_early_and_nobody_is_asked() -> None:
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
