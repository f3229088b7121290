"""The headers that go back with answers (https://owasp.org/www-project-secure-headers/)."""

_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types chiron",
)
_FORBIDDEN = (
    *("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen"),
    *("geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection", "local-fonts", "magnetometer"),
    *("microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"),
    *("serial", "usb", "xr-spatial-tracking"),
)
"""What the page never asks a browser for; a photo for an upload is taken by the system's own camera, without leave."""

_OF_PAGES = {
    *("Content-Security-Policy", "Permissions-Policy", "Referrer-Policy", "X-Frame-Options", "Origin-Agent-Cluster"),
    *("Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "X-Permitted-Cross-Domain-Policies"),
}


def headers(*, secure: bool) -> dict[str, str]:
    """Of every answer; `secure`: people come by https."""
    always = {
        "Content-Security-Policy": policy("'none'", secure=secure),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _FORBIDDEN),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Origin-Agent-Cluster": "?1",
        "X-Permitted-Cross-Domain-Policies": "none",
        "Cache-Control": "no-store",
    }
    return always | ({"Strict-Transport-Security": "max-age=63072000"} if secure else {})


def of_files(always: dict[str, str]) -> dict[str, str]:
    """Of our own scripts and styles: what is said of pages would be half of the bytes of a first visit here."""
    return {name: value for name, value in always.items() if name not in _OF_PAGES}


def framed(always: dict[str, str], host: str, *, secure: bool) -> dict[str, str]:
    """Of the page that one site may show in a frame; `host` is that site's origin.

    X-Frame-Options knows no origins and is left out: frame-ancestors says all of it. Sites that isolate themselves
    (COEP) may show the page as well.
    """
    out = always | {
        "Content-Security-Policy": policy(host, secure=secure),
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    return {name: value for name, value in out.items() if name != "X-Frame-Options"}


def policy(ancestors: str, *, secure: bool) -> str:
    """The Content-Security-Policy; `ancestors`: who may show the answer in a frame."""
    upgrade = ("upgrade-insecure-requests",) if secure else ()
    return "; ".join((*_POLICY, f"frame-ancestors {ancestors}", *upgrade))
