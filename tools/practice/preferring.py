"""Questions of the kinds that a student likes, where a request leaves it open."""

from dataclasses import replace

from store.questions import Kind
from tools.memory.wishes import Kinds, wishes_of
from tools.search.request import SearchRequest
from tools.search.service import Found, Search
from tools.turn import TurnContext

_WITH_OPTIONS = tuple(kind for kind in Kind if kind.has_options)


async def find_liked(search: Search, context: TurnContext, request: SearchRequest) -> Found:
    """What a request finds, of the kinds that the acting person likes if there are enough of them."""
    liked = preferring(request, (await wishes_of(context.store, context.user_id)).kinds)
    found = await search.find(context, liked, spread_out=False)
    if liked != request and found.found < (found.asked or 1):
        return await search.find(context, request, spread_out=False)
    return found


def preferring(request: SearchRequest, kinds: Kinds | None) -> SearchRequest:
    """The request with the kinds of questions that somebody likes; as it is where it names or refuses any itself."""
    if kinds is None or request.due or any(part.kinds or part.without_kinds for part in request.parts):
        return request
    if kinds == "choice":
        return replace(request, parts=tuple(replace(part, kinds=_WITH_OPTIONS) for part in request.parts))
    return replace(request, parts=tuple(replace(part, without_kinds=_WITH_OPTIONS) for part in request.parts))
