"""`chiron user` and `chiron class`."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from store import Store
from tests.agent.home import small_home
from tests.chiron.commands import run
from tools.classes.codes import read_code


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")

    async def make() -> None:
        async with small_home(folder):
            pass

    asyncio.run(make())
    return folder


def told(home: Path, *arguments: str, **settings: str) -> list[dict[str, Any]]:
    done = run(home, *arguments, "--json", data=b"", **settings)
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def refusal(home: Path, *arguments: str) -> str:
    done = run(home, *arguments, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    return " ".join(done.stderr.replace("│", " ").split())


def test_a_teacher_gets_a_link_and_a_class_a_code(home: Path) -> None:
    [gray] = told(home, "user", "add", "Ms  Gray", "--role", "teacher", CHIRON_ADDRESS="https://school.example/chiron/")
    assert (gray["name"], gray["roles"]) == ("Ms Gray", ["teacher"])
    address, token = gray["login_link"].split("#/enter/")
    assert address == "https://school.example/chiron/"
    [again] = told(home, "user", "link", "Ms Gray", CHIRON_PORT="8123")
    assert again["login_link"].startswith("http://localhost:8123/#/enter/")

    [made] = told(home, "class", "add", "Maths 7b", "--teacher", "Ms Gray")
    assert (made["teacher"], read_code(made["join_code"])) == ("Ms Gray", made["join_code"])
    assert run(home, "class", "code", "maths 7B").stdout.strip() == made["join_code"]
    [renewed] = told(home, "class", "code", "Maths 7b", "--renew")
    assert renewed["join_code"] != made["join_code"]
    [listed] = told(home, "class", "list")
    assert listed == {**renewed, "teachers": ["Ms Gray"], "students": 0}
    [person] = told(home, "user", "list", "--role", "teacher")
    assert (person["user"], person["classes"][0]["role"]) == (gray["user"], "teacher")

    async def taken() -> list[str | None]:
        store = await Store.open(f"sqlite:///{home}/chiron.db")
        try:
            now = (await store.users.get(gray["user"])).created_at
            return [await store.login_links.take(one, now=now) for one in (token, again["login_link"].split("/")[-1])]
        finally:
            await store.close()

    assert asyncio.run(taken()) == [None, gray["user"]]
    assert "Ms Gray" in run(home, "user", "list").stdout
    assert "Maths 7b" in run(home, "class", "list").stdout
    assert run(home, "class", "delete", "Maths 7b", data=b"n\n").returncode == 1  # it is asked
    assert told(home, "class", "delete", "Maths 7b", "--yes") == [{**renewed, "deleted": True}]
    assert told(home, "class", "list") == []


def test_what_cannot_be_is_said(home: Path) -> None:
    told(home, "user", "add", "Mr Brown", "--role", "teacher")
    told(home, "user", "add", "Kim")
    told(home, "class", "add", "Art", "--teacher", "Mr Brown")
    assert 'a user called "Kim" already' in refusal(home, "user", "add", "Kim", "--role", "teacher")
    assert 'a class called "ART" already' in refusal(home, "class", "add", "ART", "--teacher", "Mr Brown")
    assert 'no teacher "Nobody"' in refusal(home, "class", "add", "Music", "--teacher", "Nobody")
    assert "is no teacher" in refusal(home, "class", "add", "Music", "--teacher", "Kim")
    assert 'no class "Music"' in refusal(home, "class", "code", "Music", "--renew")
    assert "Nobody of this name is in the class" in refusal(home, "class", "remove", "Art", "Kim")
    assert 'no user "Lee"' in refusal(home, "user", "link", "Lee")
    for name in ("", "  ", "a\x07b", "x" * 101):
        assert "A name needs" in refusal(home, "user", "add", name)
        assert "A name needs" in refusal(home, "class", "add", name, "--teacher", "Mr Brown")
    assert "king" in refusal(home, "user", "add", "Max", "--role", "king")
