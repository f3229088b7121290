"""`python -m chiron`."""

from chiron.cli import main

main()
