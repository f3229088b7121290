"""Wires everything together; the only place that does."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from agent.budget import Budget
from agent.checking import gives_away, tells
from agent.dispatcher import Dispatcher
from agent.fetching import Fetching
from agent.graph import Tools, TurnGraph
from agent.guard import Guard, Guards
from agent.hint_writer import ModelHintWriter
from agent.marking import ModelMarker
from agent.middleware import TurnBounds
from agent.model import LiteLLMChat
from agent.owners import Owners
from agent.speaking import Speaker
from agent.talk import ChatModel, chat_model
from agent.tutor import Tutor
from chiron.home import open_home
from chiron.settings import Settings
from prompts.loader import Prompt, load
from store import Files, Store
from store.vectors import Meaning
from tools.adaptation.advice import Advice
from tools.adaptation.chosen import parameters_of
from tools.adaptation.reviews import Calendar
from tools.adaptation.service import Adaptation
from tools.adaptation.tool import advice_tools
from tools.analytics.tool import analytics_tools
from tools.classes.leaving import Leaving
from tools.explaining.service import Explaining
from tools.explaining.tool import explaining_tools
from tools.ingestion.approval import Approval
from tools.ingestion.approving import Approving
from tools.ingestion.deleting import Deleting
from tools.ingestion.quoting import Quoting
from tools.ingestion.tool import document_tools
from tools.linking.service import Linking
from tools.memory.service import Remembering
from tools.memory.tool import memory_tools, noting_tools
from tools.practice.grading import Grader
from tools.practice.hinting import Hints
from tools.practice.service import Practice
from tools.practice.tool import practice_tools, working_tools
from tools.practice.warm_up import GroupPractice
from tools.safety.lines import HelpLines
from tools.safety.service import Safety
from tools.search.knowledge import Knowledge
from tools.search.renewing import knowledge_of
from tools.search.service import Search
from tools.search.tool import search_tools
from tools.toolbox import Toolbox

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The clock of the product."""
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class App:
    """A running Chiron, without its channels."""

    settings: Settings
    store: Store
    toolbox: Toolbox
    model: ChatModel
    dispatcher: Dispatcher
    fetching: Fetching
    speaker: Speaker
    files: Files
    meaning: Meaning

    async def model_ready(self) -> None:
        """Load the model's library, so that the first turn does not wait for it; the built-in tutor needs none."""
        if isinstance(self.model, LiteLLMChat):
            await self.model.warm_up()

    async def warm_up(self) -> None:
        """Make the first answers quick: what may load after the start is loaded now, in the background."""
        await self.toolbox.practice.grader.warm_up()


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What a measurement may put in the place of the product's own parts."""

    model: ChatModel | None = None
    """None: that of the settings."""
    prompt: Prompt | None = None
    """The tutor's; None: the one that comes with Chiron."""
    guards: Guards = Guard


OWN = Parts()


@asynccontextmanager
async def open_app(
    settings: Settings, clock: Callable[[], datetime] = utc_now, *, parts: Parts = OWN
) -> AsyncIterator[App]:
    """Open the home, build tools, model and dispatcher; close them all at the end."""
    async with open_home(settings) as store:
        knowledge = await knowledge_of(store)
        grader = Grader()
        meaning = Meaning(store, settings.home, chroma_url=settings.chroma_url)
        model = parts.model or chat_model(settings.models, seconds=settings.model_timeout, topics=knowledge.topics)
        budget = Budget(tokens=settings.daily_tokens, cost=settings.daily_cost)
        marker = ModelMarker(model, load("marker"), budget) if isinstance(model, LiteLLMChat) else None
        adaptation = Adaptation(parameters=await parameters_of(store))
        advice = Advice(knowledge=knowledge, adaptation=adaptation, calendar=Calendar(settings.review_retention))
        files = Files(settings.home / "files")
        writer = ModelHintWriter(model, load("hinter"), budget) if isinstance(model, LiteLLMChat) else None
        hints = Hints(adaptation=adaptation, writer=writer, leaks=tells)
        quoting = Quoting(meaning=meaning, files=files)
        toolbox = _toolbox(settings, knowledge, advice, quoting, grader=grader, marker=marker, hints=hints)
        graph = TurnGraph(
            toolbox,
            model,
            tools=partial(_for_model, toolbox),
            middleware=[TurnBounds(budget)],
            prompt=parts.prompt or load("tutor"),
            seconds=settings.model_timeout,
            guards=parts.guards,
        )
        owners = Owners(settings.home / "owners")
        tutor, fetching = Tutor(store, toolbox, graph), Fetching(store, files)
        dispatcher = Dispatcher(store, tutor, owners=owners, clock=clock, fetching=fetching)
        try:
            yield App(
                settings=settings,
                store=store,
                toolbox=toolbox,
                model=model,
                dispatcher=dispatcher,
                fetching=fetching,
                speaker=Speaker(store, dispatcher, clock=clock),
                files=files,
                meaning=meaning,
            )
        finally:
            await dispatcher.drain(0)
            await meaning.close()
            owners.close()
            await grader.close()
            if isinstance(model, LiteLLMChat):
                await model.close()


def _for_model(toolbox: Toolbox) -> Tools:
    """The tools that the model may call."""
    knowledge = toolbox.knowledge
    return Tools(
        shown=[
            *practice_tools(toolbox.practice, knowledge),
            *explaining_tools(toolbox.explaining),
            *analytics_tools(),
            *advice_tools(toolbox.advice),
            *document_tools(toolbox.quoting),
            *memory_tools(toolbox.memory),
        ],
        read=[
            *search_tools(toolbox.search, knowledge),
            *noting_tools(toolbox.memory),
            *working_tools(toolbox.practice),
        ],
    )


def _toolbox(
    settings: Settings,
    knowledge: Knowledge,
    advice: Advice,
    quoting: Quoting,
    *,
    grader: Grader,
    marker: ModelMarker | None,
    hints: Hints,
) -> Toolbox:
    """The tools, which share the learner model and the calendar of reviews."""
    adaptation, calendar, search = advice.adaptation, advice.calendar, Search(meaning=quoting.meaning)
    return Toolbox(
        practice=Practice(
            grader=grader,
            search=search,
            marker=marker,
            leaks=gives_away,
            hints=hints,
            adaptation=adaptation,
            calendar=calendar,
            planner=advice,
        ),
        search=search,
        knowledge=knowledge,
        explaining=Explaining(knowledge=knowledge, leaks=tells),
        advice=advice,
        group=GroupPractice(search=search, grader=grader, adaptation=adaptation, calendar=calendar),
        linking=Linking(adaptation=adaptation),
        quoting=quoting,
        memory=Remembering(knowledge=knowledge),
        leaving=Leaving(files=quoting.files),
        deleting=Deleting(files=quoting.files),
        approving=Approving(Approval(files=quoting.files), address=settings.address),
        safety=Safety(lines=HelpLines(settings.help_lines, country=settings.country)),
    )
