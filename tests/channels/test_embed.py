"""The page in frames of other sites, and attacks on it, without a browser: who may show it, and who one is there."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import jwt
import pytest
import pytest_asyncio
from fastapi import FastAPI

from channels.web.login import Frame, Login, Student
from channels.web.public import PublicSettings
from tests.channels.hosting import SECRET
from tests.channels.scripted import SECRET as OWN_SECRET
from tests.channels.scripted import now, scripted_web

HOST = "https://school.example"
OTHER = "https://college.example:8443"
TUTOR = "https://tutor.example"
PUBLIC = PublicSettings(
    address=TUTOR, burst=1000, per_second=1000, embed_origins=frozenset({HOST, OTHER}), embed_secret=SECRET
)
FRAME = Frame(OWN_SECRET, secure=True, path="/embed/")
BROWSER = {"Origin": TUTOR, "Sec-Fetch-Site": "same-origin"}

pytestmark = pytest.mark.asyncio(loop_scope="module")


def signed(**changed: object) -> str:
    """A good token, with claims that are changed; None takes one away."""
    at = int(now().timestamp())
    claims = {"iss": HOST, "aud": "chiron", "sub": "ada", "iat": at, "exp": at + 300} | changed
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.PyJWS().encode(json.dumps(kept).encode(), SECRET)  # as it is: jwt.encode refuses some of them


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def web(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[FastAPI]:
    async with scripted_web(tmp_path_factory.mktemp("home"), PUBLIC) as running:
        yield running


@asynccontextmanager
async def frame(web: FastAPI, address: str = TUTOR) -> AsyncIterator[httpx.AsyncClient]:
    """A browser that has the frame open."""
    transport = httpx.ASGITransport(web)
    async with httpx.AsyncClient(transport=transport, base_url=f"{address}/embed/en", headers=BROWSER) as client:
        yield client


async def arrive(client: httpx.AsyncClient, **body: object) -> httpx.Response:
    answer = await client.post("/api/arrive", json={"host": HOST, **body})
    if answer.status_code == 200:
        client.headers["X-Chiron-Token"] = answer.json()["token"]
    return answer


async def say(client: httpx.AsyncClient, text: str = "hi") -> int:
    return (await client.post("/api/messages", json={"id": str(uuid4()), "text": text})).status_code


async def said(client: httpx.AsyncClient) -> list[str]:
    return [each["message"]["text"] for each in (await client.get("/api/history")).json()["exchanges"]]


async def test_only_the_site_that_is_named_may_show_the_page(web: FastAPI) -> None:
    async with frame(web) as client:
        for origin in (HOST, OTHER):
            answer = await client.get("/", params={"from": origin})
            policy = answer.headers["content-security-policy"].split("; ")
            assert answer.status_code == 200
            assert f"frame-ancestors {origin}" in policy
            assert "x-frame-options" not in answer.headers
            assert not [rule for rule in policy if "unsafe" in rule or "*" in rule]


REFUSED_HOSTS = [
    *("", "https://evil.example", "http://school.example", f"{HOST}.evil.example", f"{HOST}/", f"{HOST}:444", "*"),
    *(
        f"{HOST} https://evil.example",
        f"{HOST}; script-src *",
        f"{HOST}\r\nX-Evil: 1",
        "null",
        "https://SCHOOL.example",
    ),
    *("'self'", "https://*.example", "data:", f"https://evil.example?{HOST}"),
]


@pytest.mark.parametrize("origin", REFUSED_HOSTS)
async def test_no_other_site_may(web: FastAPI, origin: str) -> None:
    async with frame(web) as client:
        for params in ({"from": origin}, {"from": [HOST, origin]}):
            answer = await client.get("/", params=params)
            assert answer.status_code == 403
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-frame-options"] == "DENY"
            assert "x-evil" not in answer.headers
            assert "evil" not in answer.headers["content-security-policy"]


async def test_the_page_itself_and_all_else_is_never_framed(web: FastAPI) -> None:
    async with frame(web) as client:
        paths = ["/api/login", "/api/history", "/nowhere", f"{TUTOR}/", f"{TUTOR}/?from={HOST}", f"{TUTOR}/widget.js"]
        for path in [*paths, f"{TUTOR}/embed/config?from={HOST}", f"{TUTOR}/embed/xx/?from={HOST}"]:
            answer = await client.get(path)
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"], path
            assert answer.headers["x-frame-options"] == "DENY"


async def test_the_script_may_be_loaded_from_anywhere_and_nothing_else_may(web: FastAPI) -> None:
    async with frame(web) as client:
        script = await client.get(f"{TUTOR}/widget.js")
        assert script.status_code == 200
        assert script.headers["content-type"].startswith("text/javascript")
        assert script.headers["cross-origin-resource-policy"] == "cross-origin"
        again = await client.get(f"{TUTOR}/widget.js", headers={"If-None-Match": script.headers["etag"]})
        assert again.status_code == 304
        for path in ("/api/login", "/api/history", f"{TUTOR}/api/login", f"{TUTOR}/"):
            answer = await client.get(path, headers={"Origin": HOST})
            assert answer.headers["cross-origin-resource-policy"] == "same-origin"
            assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_a_refused_site_is_told_what_to_do(web: FastAPI) -> None:
    async with frame(web) as client:
        refused = await client.get(f"{TUTOR}/embed/config", params={"from": "https://evil.example", "lang": "xx"})
        assert refused.status_code == 403
        assert "CHIRON_EMBED_ORIGINS" in refused.json()["error"]
        assert "https://evil.example" in refused.json()["error"]
        allowed = (await client.get(f"{TUTOR}/embed/config", params={"from": HOST, "lang": "en-GB"})).json()
        assert allowed["locale"] == "en"
        assert "error" not in allowed


async def test_a_student_is_known_by_a_cookie_of_the_frame_alone(web: FastAPI) -> None:
    async with frame(web) as client:
        answer = await arrive(client)
        assert answer.json()["bearer"] is None
        parts = set(answer.headers["set-cookie"].split("; "))
        assert {"Path=/embed/", "HttpOnly", "SameSite=None", "Secure", "Partitioned"} <= parts
        assert list(client.cookies) == ["__Secure-chiron-frame"]
        assert await say(client) == 202
        assert await said(client) == ["hi"]
        client.cookies.clear()
        assert await said(client) == []


async def test_before_arrival_there_is_no_cookie(web: FastAPI) -> None:
    async with frame(web) as client:
        for path in ("/", "/api/login", "/api/history"):
            answer = await client.get(path, params={"from": HOST} if path == "/" else {})
            assert "set-cookie" not in answer.headers


async def test_the_site_says_who_its_student_is(web: FastAPI) -> None:
    async with frame(web) as first, frame(web) as second:
        await arrive(first, token=signed(sub="ada lovelace"))
        assert await say(first, "mine") == 202
        answer = await arrive(second, token=signed(sub="ada lovelace"))
        assert "Max-Age" not in answer.headers["set-cookie"]
        assert await said(second) == ["mine"]
        await arrive(second, token=signed(sub="bob"))
        assert await said(second) == []


async def test_who_is_named_no_more_has_left(web: FastAPI) -> None:
    async with frame(web) as client:
        await arrive(client, token=signed(sub="carol"))
        await say(client, "of carol")
        await arrive(client)
        assert await said(client) == []
        assert await say(client, "of somebody") == 202
        await arrive(client)
        assert await said(client) == ["of somebody"]


async def test_a_student_belongs_to_their_site(web: FastAPI) -> None:
    async with frame(web) as here, frame(web) as there:
        await arrive(here, token=signed(sub="dan"))
        await say(here, "here")
        assert (await arrive(there, host=OTHER, token=signed(sub="dan", iss=OTHER))).status_code == 200
        assert await said(there) == []


async def test_a_token_is_of_no_use_on_another_site(web: FastAPI) -> None:
    async with frame(web) as client:
        for host, status in ((OTHER, 403), ("https://evil.example", 403), (HOST, 200)):
            answer = await arrive(client, host=host, token=signed())
            assert answer.status_code == status
            assert ("set-cookie" in answer.headers) is (status == 200)


AT = int(now().timestamp())
CLAIMS = {"iss": HOST, "aud": "chiron", "sub": "ada", "iat": AT, "exp": AT + 300}
FORGED: dict[str, Callable[[], str]] = {
    "garbled": lambda: "x.y.z",
    "empty": lambda: "",
    "another key": lambda: jwt.encode(CLAIMS, "k" * 40),
    "another algorithm": lambda: jwt.encode(CLAIMS, SECRET * 2, algorithm="HS512"),
    "no algorithm": lambda: jwt.encode(CLAIMS, None, algorithm="none"),
    "no signature": lambda: signed().rpartition(".")[0] + ".",
    "the tutor's own key": lambda: FRAME.bearer(Student(handle="s-ada", since=now()), now=now()),
    "expired": lambda: signed(iat=AT - 900, exp=AT - 400),
    "expires never": lambda: signed(exp=None),
    "lives a year": lambda: signed(exp=AT + 365 * 86400),
    "from the future": lambda: signed(iat=AT + 3600, exp=AT + 3700),
    "no time": lambda: signed(iat=None),
    "not a time": lambda: signed(iat="soon"),
    "an endless time": lambda: signed(iat=1e300, exp=1e300),
    "another audience": lambda: signed(aud="moodle"),
    "two audiences": lambda: signed(aud=["chiron", "moodle"]),
    "no audience": lambda: signed(aud=None),
    "no issuer": lambda: signed(iss=None),
    "two issuers": lambda: signed(iss=[HOST, OTHER]),
    "a number for a name": lambda: signed(sub=7),
    "a list for a name": lambda: signed(sub=["ada"]),
    "nobody": lambda: signed(sub=None),
    "an empty name": lambda: signed(sub=""),
    "a huge name": lambda: signed(sub="x" * 300),
}


@pytest.mark.parametrize("token", FORGED.values(), ids=FORGED.keys())
async def test_a_forged_token_names_nobody(web: FastAPI, token: Callable[[], str]) -> None:
    async with frame(web) as client:
        answer = await arrive(client, token=token())
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
        assert "token" not in answer.json()
        assert answer.json()["error"].endswith(".")


async def test_without_a_key_nobody_is_named(tmp_path: Path) -> None:
    public = PublicSettings(address=TUTOR, embed_origins=frozenset({HOST}))
    async with scripted_web(tmp_path, public) as web, frame(web) as client:
        answer = await arrive(client, token=signed())
        assert answer.status_code == 403
        assert "CHIRON_EMBED_SECRET" in answer.json()["error"]
        assert (await arrive(client)).status_code == 200


async def test_without_sites_nothing_is_shown_anywhere(tmp_path: Path) -> None:
    async with scripted_web(tmp_path, PublicSettings(address=TUTOR, embed_secret=SECRET)) as web, frame(web) as client:
        assert (await client.get("/", params={"from": HOST})).status_code == 403
        assert (await client.get(f"{TUTOR}/embed/config", params={"from": HOST})).status_code == 403
        assert (await arrive(client, token=signed())).status_code == 403


SITES = {
    "another site": {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
    "the host page itself": {"Origin": HOST, "Sec-Fetch-Site": "cross-site"},
    "a neighbour": {"Origin": "https://other.tutor.example", "Sec-Fetch-Site": "same-site"},
    "an opaque frame": {"Origin": "null"},
    "who says nothing": {},
}


@pytest.mark.parametrize("headers", SITES.values(), ids=SITES.keys())
async def test_no_other_site_acts_by_the_cookie_of_the_frame(web: FastAPI, headers: dict[str, str]) -> None:
    async with frame(web) as client:
        await arrive(client, token=signed(sub="erin"))
        del client.headers["Origin"], client.headers["Sec-Fetch-Site"]
        for path, body in (
            ("/api/messages", {"id": str(uuid4()), "text": "hi"}),
            ("/api/arrive", {"host": HOST}),
            ("/api/arrive", {"host": HOST, "token": signed(sub="mallory")}),
            ("/api/stop", {"place": ""}),
        ):
            answer = await client.post(path, json=body, headers=headers)
            assert answer.status_code == 403
            assert "set-cookie" not in answer.headers
            assert "access-control-allow-origin" not in answer.headers
        assert await said(client) == []


async def test_the_token_of_the_page_is_needed_in_the_frame_too(web: FastAPI) -> None:
    async with frame(web) as client:
        await arrive(client)
        client.headers["X-Chiron-Token"] = "x" * 32
        assert await say(client) == 403


async def test_who_has_no_cookies_is_known_by_a_header(web: FastAPI) -> None:
    async with frame(web) as client:
        answer = await arrive(client, token=signed(sub="finn"), bearer=True)
        assert "set-cookie" not in answer.headers
        assert await say(client) == 403  # nothing says yet who this is
        client.headers["Authorization"] = f"Bearer {answer.json()['bearer']}"
        assert await say(client) == 202
        assert await said(client) == ["hi"]
        assert (await client.get(f"{TUTOR}/api/history")).json()["exchanges"] == []  # of use in the frame alone


async def test_who_has_a_cookie_gets_no_header_that_could_be_stolen(web: FastAPI) -> None:
    async with frame(web) as client:
        await arrive(client, token=signed(sub="gwen"))
        answer = await arrive(client, token=signed(sub="gwen"), bearer=True)
        assert answer.json()["bearer"] is None


async def test_login_sessions_of_one_kind_are_none_of_another(web: FastAPI) -> None:
    ada = Student(handle="s-ada", since=now())
    page = Login(OWN_SECRET, secure=True)
    cookies = [login.header(ada, now=now()) for login in (page, FRAME)]
    [of_page, of_frame] = [str(cookie).split(";")[0].partition("=")[2] for cookie in cookies]
    bearer = FRAME.bearer(ada, now=now())
    assert not page.student(f"{page.cookie}={of_page}", now=now()).fresh
    assert not FRAME.student(f"{FRAME.cookie}={of_frame}", now=now()).fresh
    assert not FRAME.bearer_student(f"Bearer {bearer}", now=now()).fresh
    for wrong in (of_frame, bearer):
        assert page.student(f"{page.cookie}={wrong}", now=now()).fresh
    for wrong in (of_page, bearer):
        assert FRAME.student(f"{FRAME.cookie}={wrong}", now=now()).fresh
    for wrong in (of_page, of_frame):
        assert FRAME.bearer_student(f"Bearer {wrong}", now=now()).fresh


async def test_who_was_named_is_known_for_half_a_day(web: FastAPI) -> None:
    hana = Student(handle="h-12345678-1234567890123456789012", since=now())
    cookie = str(FRAME.header(hana, now=now())).split(";")[0]
    assert FRAME.student(cookie, now=now() + timedelta(hours=11)).handle == hana.handle
    assert FRAME.student(cookie, now=now() + timedelta(hours=13)).fresh


async def test_by_plain_http_there_is_no_cookie_but_the_header(tmp_path: Path) -> None:
    address = "http://tutor.example"
    public = PublicSettings(embed_origins=frozenset({HOST}), embed_secret=SECRET)
    async with scripted_web(tmp_path, public) as web, frame(web, address) as client:
        client.headers["Origin"] = address
        assert "set-cookie" not in (await arrive(client)).headers
        answer = await arrive(client, bearer=True)
        client.headers["Authorization"] = f"Bearer {answer.json()['bearer']}"
        assert await say(client) == 202


async def test_under_a_path_the_frame_lies_there_too(tmp_path: Path) -> None:
    address = "https://school.example/maths/tutor"
    public = PublicSettings(address=address, embed_origins=frozenset({HOST}))
    async with scripted_web(tmp_path, public) as web:
        for base in (address, "https://school.example"):  # the proxy may take the path off
            async with frame(web, base) as client:
                client.headers["Origin"] = HOST
                assert (await client.get("/", params={"from": HOST})).status_code == 200
                cookie = (await arrive(client)).headers["set-cookie"]
                assert "Path=/maths/tutor/embed/" in cookie


async def test_nothing_leads_elsewhere(web: FastAPI) -> None:
    async with frame(web) as client:
        for path in (
            "//evil.example",
            r"/\evil.example",
            "/embed//evil.example/",
            "/embed/en//evil.example",
            "/?next=//evil",
        ):
            answer = await client.get(f"{TUTOR}{path}", params={"from": "https://evil.example"})
            assert answer.status_code in (200, 403, 404)
            assert "location" not in answer.headers


async def test_headers_are_those_of_a_careful_page(web: FastAPI) -> None:
    async with frame(web) as client:
        for path in ("/api/login", f"{TUTOR}/", f"{TUTOR}/api/history", f"{TUTOR}/nowhere", f"{TUTOR}/healthz"):
            headers = (await client.get(path)).headers
            assert headers["strict-transport-security"] == "max-age=63072000"
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["cross-origin-opener-policy"] == "same-origin"
            assert headers["cross-origin-embedder-policy"] == "require-corp"
            assert headers["cross-origin-resource-policy"] == "same-origin"
            assert "camera=()" in headers["permissions-policy"]
            assert headers["cache-control"] in ("no-store", "no-cache")
            assert "server" not in headers
            rules = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; ") if " " in rule)
            assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
            assert rules["script-src"] == rules["style-src"] == rules["connect-src"] == "'self'"
            assert rules["img-src"] == "'self' data:"
            assert rules["require-trusted-types-for"] == "'script'"
            assert rules["trusted-types"] == "chiron"
