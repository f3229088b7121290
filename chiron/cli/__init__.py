"""The command line."""

import sys


def main() -> None:
    """Entry point. Exit codes: 0 done, 1 the answer is "no" or a defect was found, 2 wrong use or cannot be done."""
    try:
        # here, since it takes half a second, in which Ctrl-C is to end this as quietly as later
        from chiron.cli.top import run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
