"""Stage two: a file becomes a `Paper`, in a child process of its own.

`convert` is the door. Nothing here imports what reads files: that happens in the child alone.
"""

from tools.ingestion.convert.errand import Bounds
from tools.ingestion.convert.process import convert
from tools.ingestion.convert.progress import Progress, silent

__all__ = ["Bounds", "Progress", "convert", "silent"]
