"""What comes in is saved before it is acknowledged, by both ways, whatever it is."""

import asyncio
import json
import sqlite3
import time
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlencode

import pytest

from agent.errors import DeliveryFailed, DeliveryRefused, FileRefused
from agent.messages import Attachment, Delivery, Reply, Text
from channels.slack.signature import Signatures
from channels.slack.web import read
from tests.channels.slack.desk import Desk, scripted_desk
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_wire import signed
from tests.platforms.slack_world import OTHER_TOKEN, SIGNING_SECRET, Json
from tests.waiting import until

ADA, BEN, HERS, HIS = "U0ADA", "U0BEN", "D0ADA", "D0BEN"
JSON = {"Content-Type": "application/json"}


def message(text: str = "hello", ts: str = "1700000000.000100", **more: Any) -> Json:
    event = {"type": "message", "channel": HERS, "channel_type": "im", "user": ADA, "text": text, "ts": ts, **more}
    return {"type": "event_callback", "team_id": "T0SCHOOL", "event_id": "Ev1", "event": event}


def delivery(conversation_id: str) -> Delivery:
    """A reply of our own."""
    reply = Reply(parts=(Text(text="Hi"),))
    return Delivery(key="k", seq=1, conversation_id=conversation_id, user_id="u", reply=reply, message=None)


async def post(served: Desk, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    """One request to the app, from Slack's side."""
    return await asyncio.to_thread(served.slack.wait_for, served.slack.wire.post(body, headers))


async def test_requests_that_slack_did_not_sign(tmp_path: Path, slack: FakeSlack) -> None:
    body = json.dumps(message()).encode()
    good = signed(body)
    refused: list[dict[str, str]] = [
        {},
        {**good, "X-Slack-Signature": "v0=" + "0" * 64},
        {**good, "X-Slack-Signature": "é"},
        {**good, "X-Slack-Signature": good["X-Slack-Signature"].upper()},
        {**good, "X-Slack-Request-Timestamp": "now"},
        {**good, "X-Slack-Request-Timestamp": "٣"},
        {**good, "X-Slack-Request-Timestamp": ""},
        signed(body, at=time.time() - 310),
        signed(body, at=time.time() + 310),
        signed(body, secret="another"),
        signed(body + b" "),
    ]
    async with scripted_desk(tmp_path, slack, http=True) as served:
        for headers in refused:
            assert (await post(served, body, JSON | headers))[0] == 401, headers
        assert (await post(served, b"\xff{", JSON | signed(b"another")))[0] == 401
        await asyncio.sleep(0.1)
        assert await served.store.conversations.history(f"slack:T0SCHOOL/{HERS}") == []


async def test_requests_that_slack_signed(tmp_path: Path, slack: FakeSlack) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    cases: list[tuple[bytes, dict[str, str], int]] = [
        (b"{", JSON, 400),
        (b"[]", JSON, 400),
        (b"\xff\xfe", JSON, 400),
        (b"[" * 100_000, JSON, 400),
        (b"", JSON, 400),
        (urlencode({"payload": "{"}).encode(), form, 400),
        (urlencode({"payload": "null"}).encode(), form, 400),
        (urlencode({"ssl_check": "1", "token": "x"}).encode(), form, 200),
        (json.dumps({"type": "something_new", "event": None}).encode(), JSON, 200),
        (
            json.dumps({"type": "event_callback", "team_id": "T0SCHOOL", "event": {"type": "new_thing"}}).encode(),
            JSON,
            200,
        ),
        (
            json.dumps({"type": "event_callback", "team_id": "T0NOWHERE", "event": message()["event"]}).encode(),
            JSON,
            200,
        ),
        (urlencode({"payload": json.dumps({"type": "view_submission", "view": None})}).encode(), form, 200),
    ]
    async with scripted_desk(tmp_path, slack, http=True) as served:
        for body, headers, status in cases:
            assert (await post(served, body, headers | signed(body)))[0] == status, body[:60]
        challenge = json.dumps({"type": "url_verification", "token": "x", "challenge": "abc"}).encode()
        status, said = await post(served, challenge, JSON | signed(challenge))
        assert (status, json.loads(said)["challenge"]) == (200, "abc")


async def test_a_copy_of_a_request_is_answered_and_does_nothing(tmp_path: Path, slack: FakeSlack) -> None:
    body = json.dumps(message()).encode()
    headers = JSON | signed(body)
    async with scripted_desk(tmp_path, slack, http=True) as served:
        slack.run(lambda: slack.world.direct("T0SCHOOL", ADA))
        assert [(await post(served, body, headers))[0] for _ in range(3)] == [200, 200, 200]
        await served.quiet()
        assert len(slack.world.of_bot(HERS)) == 1


async def test_what_cannot_be_saved_is_not_acknowledged(tmp_path: Path, slack: FakeSlack, http: bool) -> None:
    async with scripted_desk(tmp_path, slack, http=http) as served:
        slack.wire.patience = 0.3
        slack.run(lambda: slack.world.direct("T0SCHOOL", ADA))
        other = sqlite3.connect(tmp_path / "chiron.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        envelope = await served.do(lambda: slack.people.tell("events_api", message()))
        await until(lambda: envelope.sent > 1)
        assert envelope.acks == []
        other.execute("ROLLBACK")
        other.close()
        await until(lambda: envelope.acks)
        await served.quiet()
        assert [reply["text"] for reply in slack.world.of_bot(HERS)] == ["You said: hello"]


@pytest.mark.parametrize(
    "messages", [pytest.param(20, id="short"), pytest.param(100, id="soak", marks=pytest.mark.soak)]
)
async def test_acknowledged_at_once_while_the_model_hangs(
    tmp_path: Path, slack: FakeSlack, http: bool, messages: int
) -> None:
    async with scripted_desk(tmp_path, slack, http=http) as served:
        await served.ask(BEN, "hello")
        slack.wire.envelopes.clear()
        await served.say(ADA, "stuck")
        for place in range(messages):
            await served.say(ADA if place % 2 else BEN, f"message {place}")
            await asyncio.sleep(0.02)
        await until(lambda: not slack.wire.waiting, 30)
        waits = sorted(seconds for envelope in slack.wire.envelopes for seconds in envelope.acks)
        assert len(waits) == messages + 1
        if messages == 100:  # else a machine that has more to do would be measured
            print(json.dumps({"http": http, "p50": round(waits[50], 3), "p99": round(waits[99], 3)}))
            assert waits[99] < 0.5, waits[-5:]
        await until(lambda: len(slack.world.of_bot(HIS)) == messages // 2 + 1)  # nobody else waits for the model
        assert slack.world.of_bot(HERS) == []


@pytest.mark.parametrize("copies", [pytest.param(2, id="short"), pytest.param(100, id="soak", marks=pytest.mark.soak)])
async def test_shuffled_redeliveries_have_no_effect(tmp_path: Path, slack: FakeSlack, http: bool, copies: int) -> None:
    people = [f"U0S{place}" for place in range(5 if copies == 2 else 10)]
    draw = Random(7)
    async with scripted_desk(tmp_path, slack, http=http) as served:
        for person in people:
            slack.run(lambda person=person: slack.world.add_user(person))
        for place in range(10):
            for person in people:
                await served.say(person, f"message {place}")
        await served.quiet()
        originals = list(slack.wire.envelopes)
        again = originals * copies
        draw.shuffle(again)
        began = time.monotonic()
        for start in range(0, len(again), 100):
            await served.do(lambda start=start: [slack.wire.again(one) for one in again[start : start + 100]])
            await until(lambda: not slack.wire.waiting, 30)
        await served.quiet()
        print(json.dumps({"redeliveries": len(again), "seconds": round(time.monotonic() - began, 1)}))
        for person in people:
            texts = [reply["text"] for reply in slack.world.of_bot(f"D{person[1:]}")]
            assert texts == [f"You said: message {place}" for place in range(10)]


async def test_socket_mode_connects_again(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        await served.ask(ADA, "one")
        opened = slack.wire.opened
        await asyncio.to_thread(slack.wait_for, slack.wire.refresh())
        await until(lambda: slack.wire.opened > opened)
        await served.ask(ADA, "two")
        await asyncio.to_thread(slack.wait_for, slack.wire.cut())
        await served.ask(ADA, "three")
        assert [m["text"] for m in slack.world.of_bot(HERS)] == ["You said: one", "You said: two", "You said: three"]


async def test_a_refused_token_is_told_and_an_absent_slack_waited_for(
    tmp_path: Path, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("auth.test", error="invalid_auth")
    async with scripted_desk(tmp_path, slack) as served:
        await until(served.serving.done)
        assert "Slack refused the token in CHIRON_SLACK_BOT_TOKEN (invalid_auth)" in caplog.text
        assert "Slack is not served" in caplog.text
    slack.fail("auth.test", status=503)
    slack.fail("apps.connections.open", drop="before")
    async with scripted_desk(tmp_path, slack) as served:
        assert "Slack does not answer" in caplog.text
        assert (await served.ask(ADA, "hello"))["text"] == "You said: hello"


async def test_a_refused_token_stops_its_own_workspace_alone(
    tmp_path: Path, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.tokens.insert(0, OTHER_TOKEN)
    slack.fail("auth.test", error="token_revoked")
    async with scripted_desk(tmp_path, slack) as served:
        assert (await served.ask(ADA, "hello"))["text"] == "You said: hello"
        assert caplog.text.count("Slack refused token 1 of 2 in CHIRON_SLACK_BOT_TOKEN (token_revoked)") == 1
        with pytest.raises(DeliveryFailed) as failed:
            await served.channel.deliver(delivery("slack:T0OTHER/D1"))
        assert failed.value.retry_after
        assert not served.serving.done()


async def test_a_workspace_that_does_not_answer_keeps_no_other_waiting(tmp_path: Path, slack: FakeSlack) -> None:
    slack.tokens.insert(0, OTHER_TOKEN)
    slack.fail("auth.test", error="team_added_to_org")
    async with scripted_desk(tmp_path, slack) as served:
        assert (await served.ask(ADA, "hello"))["text"] == "You said: hello"
        refused = delivery("slack:T0OTHER/D1")
        with pytest.raises(DeliveryRefused):  # by then it is known, and has no such channel
            await served.channel.deliver(refused)


async def test_a_token_that_is_alone_serves_whatever_it_is_told_of(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        told = {**message(), "team_id": "T0MEMBER"}
        await served.do(lambda: slack.world.direct("T0SCHOOL", ADA))
        await served.do(lambda: slack.people.tell("events_api", told))
        await until(lambda: slack.world.of_bot(HERS))
        user = await served.store.users.behind("slack", f"T0MEMBER/{ADA}")
        assert user is not None


@pytest.mark.parametrize("secret", ["", SIGNING_SECRET])
async def test_without_socket_mode_events_come_by_http_alone(
    tmp_path: Path, slack: FakeSlack, caplog: pytest.LogCaptureFixture, secret: str
) -> None:
    async with scripted_desk(tmp_path, slack, app_token="xapp-old", signing_secret=secret) as served:
        await until(lambda: "Slack refused CHIRON_SLACK_APP_TOKEN (invalid_auth)" in caplog.text)
        await asyncio.sleep(0)
        taken = await served.channel._take(message())
        assert taken.status == (200 if secret else 503)


async def test_files_come_with_their_message_once(tmp_path: Path, slack: FakeSlack, http: bool) -> None:
    async with scripted_desk(tmp_path, slack, http=http) as served:
        shared = await served.do(lambda: slack.people.share(ADA, "notes.txt", "x = 2", text="my notes"))
        await until(lambda: slack.world.of_bot(HERS))
        await served.quiet()
        [turn] = await served.store.conversations.history(f"slack:T0SCHOOL/{HERS}")
        [attachment] = turn.body["attachments"]
        assert (attachment["name"], attachment["size"], turn.body["text"]) == ("notes.txt", 5, "my notes")
        target = tmp_path / "fetched"
        sent = Attachment(**{**attachment, "path": None})
        await served.channel.fetch(sent, target)
        assert target.read_text() == "x = 2"

        file = slack.world.files[shared["file"]]
        for source, reason in (
            ("http://169.254.169.254/latest", "elsewhere"),
            ("https://slack.com.evil.example/x", "elsewhere"),
            ("file:///etc/passwd", "elsewhere"),
            (f"{slack.url}/files-pri/F9/download/x", "gone"),
        ):
            away = Attachment(name="x", media_type="text/plain", source=f"T0SCHOOL {source}")
            with pytest.raises(FileRefused) as refused:
                await served.channel.fetch(away, target)
            assert refused.value.reason == reason
        file["moved_to"] = "https://elsewhere.example/x"
        with pytest.raises(FileRefused):
            await served.channel.fetch(sent, target)
        assert all(slack.url in address for address, _ in slack.downloads)
        with pytest.raises(FileRefused) as refused:
            await served.channel.fetch(
                Attachment(name="x", media_type="x/y", size=1 << 30, source="T0SCHOOL F1"), target
            )
        assert refused.value.reason == "too_big"


async def test_a_file_that_is_told_of_alone(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        slack.run(lambda: slack.world.direct("T0SCHOOL", ADA))
        file = slack.run(
            lambda: slack.world.add_file(
                "a.txt", b"1", url=slack.url, user=ADA, team="T0SCHOOL", media_type="text/plain"
            )
        )
        said = slack.run(
            lambda: slack.world.add(
                slack.world.channels[HERS], {"user": ADA, "text": "see", "files": [file], "subtype": "file_share"}
            )
        )
        file["shares"] = {"private": {HERS: [{"ts": said["ts"]}]}}
        event = {"type": "file_shared", "file_id": file["id"], "channel_id": HERS, "user_id": ADA}
        await served.do(lambda: slack.people.event(event))
        await until(lambda: slack.world.of_bot(HERS))
        [turn] = await served.store.conversations.history(f"slack:T0SCHOOL/{HERS}")
        assert (turn.message_id, turn.body["text"]) == (f"{HERS}:{said['ts']}", "see")


def test_signatures_that_were_served_are_forgotten_in_time() -> None:
    signatures = Signatures(SIGNING_SECRET)
    signatures.note(b"one", now=0)
    assert signatures.served(b"one")
    signatures.note(b"two", now=1000)
    assert not signatures.served(b"one")
    assert signatures.served(b"two")


@pytest.mark.parametrize("body", [b"payload=%7B%22a%22%3A1%7D", b'{"a":1}'])
def test_bodies(body: bytes) -> None:
    kind = "application/json" if body.startswith(b"{") else "application/x-www-form-urlencoded; charset=utf-8"
    assert read(body, kind) == {"a": 1}
