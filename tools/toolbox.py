"""The tools of one process, held together."""

from dataclasses import dataclass, field

from tools.adaptation.advice import Advice
from tools.classes.leaving import Leaving
from tools.classes.service import Classes
from tools.explaining.service import Explaining
from tools.ingestion.approving import Approving
from tools.ingestion.deleting import Deleting
from tools.ingestion.quoting import Quoting
from tools.linking.service import Linking
from tools.memory.service import Remembering
from tools.practice.service import Practice
from tools.practice.warm_up import GroupPractice
from tools.safety.service import Safety
from tools.search.knowledge import Knowledge
from tools.search.service import Search


@dataclass(frozen=True, kw_only=True)
class Toolbox:
    """What a turn works with."""

    practice: Practice
    search: Search
    knowledge: Knowledge
    explaining: Explaining
    advice: Advice
    linking: Linking
    group: GroupPractice
    quoting: Quoting
    approving: Approving
    memory: Remembering
    leaving: Leaving
    deleting: Deleting
    classes: Classes = field(default_factory=Classes)
    safety: Safety = field(default_factory=Safety)
