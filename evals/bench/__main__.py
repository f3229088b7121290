"""`python -m evals.bench [BENCH ...] [--json]`: what Chiron costs, as ratios measured in one run."""

import argparse
import asyncio
import json
import logging
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from evals.bench import turns

BENCHES: dict[str, Callable[[], Coroutine[None, None, dict[str, Any]]]] = {"turns": turns.measure}


def lines(report: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """A report as indented lines, a sample or ratio a line."""
    for name, value in report.items():
        start = "  " * depth + name
        if not isinstance(value, dict):
            yield f"{start}: {value:.2f}" if isinstance(value, float) else f"{start}: {value}"
        elif any(isinstance(item, dict) for item in value.values()):
            yield start
            yield from lines(value, depth + 1)
        else:
            yield f"{start}: " + ", ".join(line for line in lines(value))


def main() -> None:
    """Run the benches named, all of them where none is."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument("bench", nargs="*", choices=[*BENCHES, []], help="which ones; all where none is named")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    logging.basicConfig(level=logging.ERROR)
    report = {name: asyncio.run(BENCHES[name]()) for name in options.bench or BENCHES}
    print(json.dumps(report) if options.json else "\n".join(lines(report)))


if __name__ == "__main__":
    main()
