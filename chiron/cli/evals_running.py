"""What `chiron evals run` runs: the lanes, over a Chiron in a folder of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from agent.guard import Guard
from agent.model import LiteLLMChat
from chiron.app import App, Parts
from chiron.cli.evals_home import opened, unguarded
from evals.calibration.model_judge import ModelJudge
from evals.calibration.mrbench import Labelled
from evals.tutoring.judging import calibrate, claim, replies_of
from evals.tutoring.lanes import Course, found, practise
from evals.tutoring.obeying import Obeying
from evals.tutoring.play import Watch
from evals.tutoring.recorded import FOLDER, Key, record, recordings
from evals.tutoring.report import Finding
from prompts.catalogue import say
from prompts.loader import load

OFFLINE, OBEYING = "offline", "obeying"
"""The tutors of the scripted lane."""


class Lane(StrEnum):
    """Where the dialogues come from."""

    DETERMINISTIC = "deterministic"
    RECORDED = "recorded"
    LIVE = "live"


class NothingRecorded(LookupError):
    """A folder without recordings."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """A run as it was asked for."""

    course: Course
    kept: Path
    """Folder of the accepted runs."""
    model: str | None = None
    """The tutor's."""
    student: str | None = None
    """A model that plays students as well."""
    judge: str | None = None
    labelled: Sequence[Labelled] = ()
    """What the judge is calibrated by."""
    guard: bool = True
    recordings: Path | None = None
    """Where dialogues are recorded to, or read from."""

    async def findings(self, lane: Lane) -> list[Finding]:
        """What a lane finds, of each tutor.

        Raises ModelFailed, NoSuchQuestion, Stale, NothingRecorded, and ModuleNotFoundError where students are to be
        played by a model and openevals is not there.
        """
        lanes = {Lane.DETERMINISTIC: self._scripted, Lane.RECORDED: self._recorded, Lane.LIVE: self._live}
        findings = await lanes[lane]()
        return await self._judged(self.judge, findings) if self.judge else findings

    async def _scripted(self) -> list[Finding]:
        return [await self.scripted(tutor) for tutor in (OFFLINE, OBEYING)]

    async def scripted(self, tutor: str) -> Finding:
        """The built-in tutor (`offline`), or the real one with a model that obeys (`obeying`)."""
        obeying = Obeying(questions=self.course.asked) if tutor == OBEYING else None
        async with opened(self.course.bank, self._parts(obeying)) as product:
            dialogues = await practise(product, self.course, obeying.watch if obeying else Watch())
        return found(dialogues, self.course, lane=Lane.DETERMINISTIC, tutor=tutor, kept=self.kept)

    async def _recorded(self) -> list[Finding]:
        folder, course = self.recordings or FOLDER, self.course
        read = recordings(folder, model=self.model, prompt=course.prompt.fingerprint, rubric=course.rubric)
        findings = [
            found(dialogues, course, lane=Lane.RECORDED, tutor=key.model, kept=self.kept) for key, dialogues in read
        ]
        if not findings:
            raise NothingRecorded(str(folder))
        return findings

    async def _live(self) -> list[Finding]:
        course = self.course
        assert self.model is not None
        tutor = LiteLLMChat(models=(self.model,))
        await tutor.warm_up()
        async with opened(self.course.bank, self._parts(tutor)) as product:
            dialogues = await practise(product, course, Watch())
            findings = [found(dialogues, course, lane=Lane.LIVE, tutor=self.model, kept=self.kept)]
            if self.student:
                findings.append(await self._played(self.student, product))
        if self.recordings:
            key = Key(model=self.model, prompt=course.prompt.fingerprint, rubric=course.rubric)
            record(self.recordings, key, dialogues)
        return findings

    async def _played(self, student: str, product: App) -> Finding:
        """Students played by a model."""
        from evals.tutoring.live import simulated  # an extra, and slow to import

        dialogues, impressions = [], []
        plays, observer = _model(student), _model(self.judge) if self.judge else None
        for scenario in self.course.scenarios:
            question = self.course.questions[scenario.question]
            dialogue, thoughts = await simulated(product, scenario, question, plays, observer)
            dialogues.append(dialogue)
            impressions += thoughts
        tutor = say("en", "run-simulated", tutor=self.model or "", student=student)
        finding = found(dialogues, self.course, lane=Lane.LIVE, tutor=tutor, kept=self.kept)
        return replace(finding, impressions=tuple(impressions))

    async def _judged(self, name: str, findings: Sequence[Finding]) -> list[Finding]:
        """With what a judge says on the dimensions that code cannot tell; not of the model that but obeys."""
        judge = ModelJudge(_model(name), load("judge"))
        calibrated = await calibrate(judge, self.labelled)
        judged = []
        for finding in findings:
            tutor = self.model or finding.run.tutor
            ours = list(replies_of(tutor, finding.dialogues, self.course.named, self.course.questions))
            asked = calibrated.values() if ours and finding.run.tutor != OBEYING else ()
            judged.append(replace(finding, claims=[await claim(judge, one, ours) for one in asked]))
        return judged

    def _parts(self, model: LiteLLMChat | None) -> Parts:
        """What is measured; None: the built-in tutor."""
        return Parts(model=model, prompt=self.course.prompt, guards=Guard if self.guard else unguarded)


def _model(name: str) -> LiteLLMChat:
    return LiteLLMChat(models=(name,), options={"temperature": 0.7, "max_tokens": 300})
