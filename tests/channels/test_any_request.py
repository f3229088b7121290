"""Whatever is sent to the web API, it is no server error (https://schemathesis.readthedocs.io)."""

from collections.abc import Iterator

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error

from tests.channels.scripted import Server, running

TRIED = {
    ("POST /api/messages", GenerationMode.POSITIVE): 50,
    ("POST /api/messages", GenerationMode.NEGATIVE): 75,
    ("GET /api/history", GenerationMode.POSITIVE): 10,
    ("GET /api/history", GenerationMode.NEGATIVE): 15,
    ("POST /api/stop", GenerationMode.NEGATIVE): 10,
    ("POST /api/enter", GenerationMode.POSITIVE): 10,
    ("POST /api/enter", GenerationMode.NEGATIVE): 10,
    ("GET /api/conversations", GenerationMode.POSITIVE): 5,
    ("POST /api/conversations", GenerationMode.NEGATIVE): 15,
    ("GET /api/search", GenerationMode.POSITIVE): 10,
    ("GET /api/maths", GenerationMode.POSITIVE): 15,
    ("GET /api/files/{id}/link", GenerationMode.POSITIVE): 5,
    ("POST /api/seen", GenerationMode.POSITIVE): 5,
    ("POST /api/seen", GenerationMode.NEGATIVE): 10,
    ("GET /api/cards/{target}", GenerationMode.POSITIVE): 5,
    ("GET /api/cards/{target}", GenerationMode.NEGATIVE): 5,
    ("GET /api/progress", GenerationMode.POSITIVE): 10,
    ("GET /api/practice", GenerationMode.POSITIVE): 10,
    ("GET /api/practice", GenerationMode.NEGATIVE): 10,
    ("GET /api/practice/{session_id}", GenerationMode.POSITIVE): 5,
    ("GET /api/approval/{document}", GenerationMode.POSITIVE): 5,
    ("GET /api/approval/{document}/skills", GenerationMode.POSITIVE): 5,
    ("POST /api/approval/{document}/deeds", GenerationMode.POSITIVE): 10,
    ("POST /api/approval/{document}/deeds", GenerationMode.NEGATIVE): 10,
    ("POST /api/approval/{document}/look", GenerationMode.POSITIVE): 10,
    ("POST /api/approval/{document}/look", GenerationMode.NEGATIVE): 10,
    ("GET /api/login", GenerationMode.POSITIVE): 5,
    ("GET /healthz", GenerationMode.POSITIVE): 5,
    ("GET /readyz", GenerationMode.POSITIVE): 5,
}
"""How many requests of each operation, as described and not as described. The stream never ends: test_stream.py."""

FILES = {"PUT /api/files/{id}", "GET /api/files/{id}"}
"""Bodies that are no JSON: test_files_api.py."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("home")) as started:
        yield started


@pytest.fixture(scope="module")
def schema(server: Server) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"{server.address}/api/openapi.json")


def test_every_operation_is_tried(schema: schemathesis.BaseSchema) -> None:
    described = {operation.ok().label for operation in schema.get_all_operations()}
    assert described == {label for label, _ in TRIED} | {"GET /api/stream"} | FILES


@pytest.mark.parametrize("times", [pytest.param(1, id="short"), pytest.param(20, id="soak", marks=pytest.mark.soak)])
@pytest.mark.parametrize(("label", "mode"), TRIED)
def test_no_request_is_a_server_error(
    schema: schemathesis.BaseSchema, server: Server, label: str, mode: GenerationMode, times: int
) -> None:
    operation = schema.find_operation_by_label(label)
    assert operation is not None
    with httpx.Client(base_url=server.address) as client:
        headers = {"X-Chiron-Token": client.get("/api/login").json()["token"]}
        cookies = dict(client.cookies)

    @settings(
        max_examples=TRIED[label, mode] * times,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def tried(case: schemathesis.Case) -> None:
        case.call_and_validate(headers=headers, cookies=cookies, checks=[not_a_server_error])

    tried()
