"""The progress page's part of the web API: how a student stands, and the practice that lies behind."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Request

from agent.advising import parts
from agent.messages import Image, Text
from channels.markdown import clean
from channels.web import progress_forms as forms
from channels.web.charts import days_chart, path_chart
from channels.web.forms import Target
from channels.web.login import Student
from channels.web.problems import REFUSED, Problem
from channels.web.render import block_html, inline_html
from channels.web.views import picture_of
from store import Attempt, PastCard, PastPractice, Store
from store.questions import Question
from tools.adaptation.chosen import parameters_of
from tools.adaptation.service import Adaptation
from tools.adaptation.way import Wayfinder
from tools.analytics.overview import SkillStanding, overview
from tools.practice.summary import how

PAGE = 20
"""Practice sessions that one look gives."""
WEEKS = 6
"""Weeks of which each day is shown."""
_STATES = {"correct": "right", "partial": "partial", "incorrect": "wrong", "unreadable": "unreadable"}


def progress_api(store: Store, *, clock: Callable[[], datetime]) -> APIRouter:
    """The routes `/api/progress` and `/api/practice...`."""
    router = APIRouter(prefix="/api", responses=REFUSED)

    async def user_of(request: Request) -> str:
        """The id of the student who asks; "" of one who has not said anything yet."""
        student: Student = request.state.student
        user = await store.users.behind("web", student.handle)
        return user.id if user else ""

    @router.get("/progress")
    async def progress(request: Request, zone: Annotated[str, Query(max_length=64)] = "UTC") -> forms.ProgressOut:
        """How the student stands; `zone`: in which time zone their days begin (an IANA name)."""
        now, user_id = clock(), await user_of(request)
        if not user_id:
            return forms.ProgressOut(answered=0, right_first_time=0, week=0, days="", skills=[], goal=None)
        adaptation = Adaptation(parameters=await parameters_of(store))
        standing = await overview(store, user_id, now=now, adaptation=adaptation)
        days = await _days(store, user_id, now, _zone(zone))
        today = now.astimezone(_zone(zone)).date()
        return forms.ProgressOut(
            answered=standing.answered,
            right_first_time=standing.right_first_time,
            week=sum(1 for day in days if day > today - timedelta(days=7)),
            days=days_chart(days, today, WEEKS, request.state.locale) if days else "",
            skills=[_skill(skill, now) for skill in standing.skills],
            goal=await _goal(store, adaptation, user_id, now, request.state.locale),
        )

    @router.get("/practice")
    async def practice(request: Request, before: datetime | None = None) -> forms.PracticesOut:
        """The student's practice sessions, the latest first; `before`: a moment to go further back."""
        begun = before if before is None or before.tzinfo else before.replace(tzinfo=UTC)
        rows = await store.history.practice(await user_of(request), before=begun, limit=PAGE + 1)
        return forms.PracticesOut(practice=[_past(row) for row in rows[:PAGE] if row.cards], more=len(rows) > PAGE)

    @router.get("/practice/{session_id}")
    async def one(request: Request, session_id: Target) -> forms.PracticeOut:
        """One of the student's own practice sessions with each attempt; 404 for any other."""
        rows = await store.history.practice(await user_of(request), session_id=session_id)
        if not rows:
            raise Problem(404, "web-not-found")
        return await _practice(store, rows[0])

    return router


async def _practice(store: Store, past: PastPractice) -> forms.PracticeOut:
    attempts = await store.practice.attempts(past.session.id)
    ids = list(dict.fromkeys(card.question_id for card in past.cards))
    questions = {question.id: question for question in await store.questions.many(ids)}
    return forms.PracticeOut(
        questions=[
            _question(card, questions[card.question_id], [a for a in attempts if a.card_id == card.id])
            for card in past.cards
        ]
    )


async def _goal(store: Store, adaptation: Adaptation, user_id: str, now: datetime, locale: str) -> forms.GoalOut | None:
    """The goal as the chat tells of it."""
    goal = await store.goals.current(user_id)
    if goal is None:
        return None
    skills = {skill.id: skill for skill in await store.questions.skills()}
    way = await Wayfinder(adaptation=adaptation, skills=skills).way(store, goal, user_id, now=now)
    told = parts(way, locale)
    pictures = [picture_of(part) for part in told if isinstance(part, Image)]
    return forms.GoalOut(
        html="".join(block_html(part.text) for part in told if isinstance(part, Text)),
        chart=path_chart(way, pictures[0] if pictures else None, locale),
        next=way.next_name,
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, or no name at all
        return ZoneInfo("UTC")


async def _days(store: Store, user_id: str, now: datetime, zone: ZoneInfo) -> Counter[date]:
    """How many answers were given on each of the days that are shown."""
    answered = await store.history.answered(user_id, since=now - timedelta(weeks=WEEKS))
    return Counter(at.astimezone(zone).date() for at in answered)


def _skill(skill: SkillStanding, now: datetime) -> forms.SkillOut:
    return forms.SkillOut(
        name=skill.name,
        subject=skill.subject,
        mastery=round(skill.mastery, 3),
        right=skill.right,
        seen=skill.seen,
        due=skill.due,
        is_due=skill.due is not None and skill.due <= now,
    )


def _past(past: PastPractice) -> forms.PastOut:
    tries = {card.number: how(card.state, card.wrong_tries, card.hints) for card in past.cards}
    return forms.PastOut(
        id=past.session.id,
        at=past.session.started_at,
        topics=list(dict.fromkeys(card.topic for card in past.cards)),
        how=list(tries.values()),
        goes_on=past.session.status != "ended",
    )


def _question(card: PastCard, question: Question, attempts: Sequence[Attempt]) -> forms.PastQuestionOut:
    return forms.PastQuestionOut(
        number=card.number,
        topic=card.topic,
        html=block_html(question.stem),
        how=how(card.state, card.wrong_tries, card.hints),
        hints=card.hints,
        tries=[
            forms.PastTryOut(html=_said(attempt.response, question), state=_STATES[attempt.result], at=attempt.at)
            for attempt in attempts
        ],
    )


def _said(response: str, question: Question) -> str:
    """What was answered, as HTML: options by letter and text."""
    texts = {option.id: f"**{question.label(option.id)}** {option.text}" for option in question.options}
    chosen = [texts[part] for part in response.split(",") if part in texts]
    return ", ".join(map(inline_html, chosen)) if chosen else inline_html(_escaped(clean(response)))


def _escaped(text: str) -> str:
    """A student's own words, with no mark of Markdown meant as one."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!<>|~$&" else sign for sign in text)
