"""What must not go on without end."""

import pytest

from channels.slack.files import _allowed


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://files.slack.com/a", True),
        ("https://files.slack.com:443/a", True),
        ("https://files.slack.com:8443/a", False),
        ("https://slack.com.example/a", False),
        ("https://slack.com@example.org/a", False),
        ("https://files.slack.com:99999/a", False),
        ("https://files.slack.com:x/a", False),
        ("https://[slack.com/a", False),
        ("", False),
    ],
)
def test_an_address_that_is_none_is_not_slacks(address: str, good: bool) -> None:
    assert _allowed("https://slack.com/api/")(address) is good


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("http://127.0.0.1:8070/files/a", True),
        ("http://127.0.0.1:8071/files/a", False),
        ("https://localhost:8070/files/a", False),
        ("http://127.0.0.1:8070@example.org/a", False),
    ],
)
def test_a_slack_on_this_machine_may_call_it_by_any_of_its_names(address: str, good: bool) -> None:
    assert _allowed("http://localhost:8070/api/")(address) is good
