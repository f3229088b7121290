"""Which numbers the learner model of a home works with: ours, unless `chiron adapt replay` has put others in force.

They are kept in the record, so that all processes that share it agree.
"""

from dataclasses import asdict

from pydantic import TypeAdapter

from store import Store
from store.columns import Json
from tools.adaptation.model import DEFAULT, Parameters

FACT = "learner parameters"
_CHECKED = TypeAdapter(Parameters)


def read_parameters(given: Json) -> Parameters:
    """Numbers from outside; those that are left out are ours. Raises pydantic's ValidationError."""
    return _CHECKED.validate_python({**asdict(DEFAULT), **given})


async def parameters_of(store: Store) -> Parameters:
    """Those in force."""
    kept = await store.facts.get(FACT)
    return _CHECKED.validate_json(kept) if kept else DEFAULT


async def put_in_force(store: Store, parameters: Parameters) -> None:
    """Work with these from now on, in the transaction that puts beliefs by them in place.

    Of ours it is only kept that they are ours, so that a version of Chiron with better ones brings them along.
    """
    await store.facts.set(FACT, "" if parameters == DEFAULT else _CHECKED.dump_json(parameters).decode())


async def stands_for_others(store: Store, parameters: Parameters) -> bool:
    """Whether their version is known here, of other numbers: then nothing would tell that a replay is due."""
    known = (DEFAULT, await parameters_of(store))
    return any(one.version == parameters.version and one != parameters for one in known)
