"""How large a document may be: what is over these is refused before anything of it is read."""

MOST_BYTES = 25 << 20
"""Of a file as it is sent."""
MOST_PAGES = 200
MOST_LINES = 30_000
"""Of a format without pages: as many as stand on that many pages, at most."""
MOST_OCR_PAGES = 40
"""Pages of one document that are read from their picture."""
MOST_PIXELS = 40_000_000
"""Of one picture, as its header says."""
MOST_UNPACKED = 300 << 20
"""Bytes of all parts of a packed format, those packed within them too."""
HIGHEST_RATIO = 150
"""Unpacked bytes for each packed one."""
RATIO_FROM = 1 << 20
"""Unpacked bytes below which the ratio says nothing."""
MOST_PARTS = 10_000
"""Of a packed format."""
DEEPEST = 3
"""How often one packed file may stand within another."""
MOST_MEMORY = 2 << 30
"""Bytes of address space for the process that reads a document."""
SECONDS, SECONDS_A_SCAN, MOST_SECONDS = 180, 15, 600
"""For reading a document, and more for each page that is read from its picture; by the clock and of the processor."""
