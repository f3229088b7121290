"""Topics of a bank that names none: questions that speak of the same things, a name for each group, and a map."""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.manifold import TSNE
from sklearn.preprocessing import normalize

from store.questions import Question

Vectors = NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]
"""Texts to vectors of length 1, one a row."""

MOST_TOPICS = 40
NAME_WORDS = 3
DIMENSIONS = 100
"""Of the vectors made from words alone."""
NEIGHBOURLY = 3_000
"""Families up to which the map keeps neighbours together (t-SNE); above, it shows the two widest directions (PCA)."""
_EXPLAINED = 200
"""Characters of the worked solution that count: it names what the stem often does not."""
_MATHS = re.compile(r"\$[^$]*\$|\\[a-zA-Z]+|```.*?```", re.S)
_SEED = 0
_WIDTH, _HEIGHT, _MARGIN = 900, 620, 40


@dataclass(frozen=True, kw_only=True)
class Topic:
    """Questions that belong together."""

    name: str
    """Its most telling words."""
    ids: tuple[str, ...]
    """Of its questions, all variants of a family included."""
    examples: tuple[str, ...]
    """Stems of up to three families nearest to its middle."""


@dataclass(frozen=True, kw_only=True)
class Map:
    """Topics, the largest first, and where each family lies: (topic's number, x, y) with x and y from 0 to 1."""

    topics: tuple[Topic, ...]
    points: tuple[tuple[int, float, float], ...]

    def svg(self) -> str:
        """The map as a drawing that reads on light and on dark ground."""
        shades = [f"hsl({360 * n / len(self.topics):.0f} 60% 50%)" for n in range(len(self.topics))]
        dots = [
            f'<circle cx="{_x(x):.1f}" cy="{_y(y):.1f}" r="4" fill="{shades[topic]}" fill-opacity="0.7"/>'
            for topic, x, y in self.points
        ]
        labels = []
        for number, topic in enumerate(self.topics):
            own = np.array([(x, y) for of, x, y in self.points if of == number])
            x, y = np.median(own, axis=0)
            words = escape(topic.name)
            labels.append(f'<text x="{_x(x):.1f}" y="{_y(y):.1f}"><title>{len(topic.ids)}</title>{words}</text>')
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">'
            "<style>text{font:600 11px sans-serif;text-anchor:middle;fill:#111;stroke:#fff;stroke-width:3px;"
            "paint-order:stroke}svg{background:#fff}@media(prefers-color-scheme:dark){svg{background:#16181d}"
            "text{fill:#f2f2f2;stroke:#16181d}}</style>" + "".join(dots) + "".join(labels) + "</svg>"
        )


def map_of(questions: Iterable[Question], *, embed: Embed | None = None, count: int | None = None) -> Map:
    """Group questions by what they speak of; the variants of a family stay together.

    `embed` gives vectors of meaning; without it, words that come together stand for meaning. `count`: how many topics,
    by default the square root of half the families, at most 40.
    """
    families: dict[str, list[Question]] = {}
    for question in questions:
        families.setdefault(question.family, []).append(question)
    groups = list(families.values())
    if not groups:
        return Map(topics=(), points=())
    texts = [_text(group[0]) for group in groups]
    vectors = embed(texts) if embed else _from_words(texts)
    wanted = count or min(MOST_TOPICS, round(math.sqrt(len(groups) / 2)))
    wanted = max(1, min(wanted, len(np.unique(vectors, axis=0))))
    found = KMeans(wanted, n_init=4, random_state=_SEED).fit(vectors)
    names = _names(texts, found.labels_)
    order = sorted(names, key=lambda topic: (-np.count_nonzero(found.labels_ == topic), topic))
    distances = found.transform(vectors)
    topics = []
    for topic in order:
        members = np.flatnonzero(found.labels_ == topic)
        nearest = members[np.argsort(distances[members, topic], kind="stable")][:3]
        ids = tuple(question.id for member in members for question in groups[member])
        examples = tuple(" ".join(groups[member][0].stem.split()) for member in nearest)
        topics.append(Topic(name=names[topic], ids=ids, examples=examples))
    places = _places(vectors)
    points = tuple(
        (order.index(label), float(x), float(y)) for label, (x, y) in zip(found.labels_, places, strict=True)
    )
    return Map(topics=tuple(topics), points=points)


def _text(question: Question) -> str:
    texts = (question.stem, *(option.text for option in question.options), "\n".join(question.explanation)[:_EXPLAINED])
    return _MATHS.sub(" ", " ".join(texts))


def _from_words(texts: Sequence[str]) -> Vectors:
    """Latent semantic analysis: words that come together lie together (Deerwester et al. 1990)."""
    try:
        words = TfidfVectorizer(sublinear_tf=True, stop_words="english", ngram_range=(1, 2)).fit_transform(texts)
    except ValueError:  # not one word in all texts
        return np.zeros((len(texts), 1), np.float32)
    if min(words.shape) <= DIMENSIONS:
        return np.asarray(words.toarray(), np.float32)
    made = TruncatedSVD(DIMENSIONS, random_state=_SEED).fit_transform(words)
    return np.asarray(normalize(made), np.float32)


def _names(texts: Sequence[str], labels: NDArray[np.int32]) -> dict[int, str]:
    """For each topic the words that stand out in it (class-based TF-IDF: Grootendorst 2022)."""
    topics = sorted({int(label) for label in labels})
    counting = CountVectorizer(stop_words="english", binary=True, token_pattern=r"[^\W\d_]{3,}")
    try:
        counts = counting.fit_transform(texts)
    except ValueError:
        return {topic: f"topic {place}" for place, topic in enumerate(topics, 1)}
    words = counting.get_feature_names_out()
    shares = np.vstack([np.asarray(counts[labels == topic].mean(axis=0)).ravel() for topic in topics])
    weights = shares * np.log1p(1 / np.maximum(shares.mean(axis=0), 1e-9))
    names = {}
    for topic, row in zip(topics, weights, strict=True):
        telling: list[str] = []
        for place in np.argsort(-row, kind="stable"):
            word = str(words[place])
            if row[place] > 0 and not any(word.startswith(other[:4]) for other in telling):
                telling.append(word)
            if len(telling) == NAME_WORDS:
                break
        names[topic] = ", ".join(telling) or f"topic {topic + 1}"
    return names


def _places(vectors: Vectors) -> NDArray[np.float64]:
    """Two coordinates for each, from 0 to 1."""
    count = len(vectors)
    if count < 5 or vectors.shape[1] < 2:
        flat = np.column_stack([np.arange(count), np.zeros(count)]).astype(float)
    elif count <= NEIGHBOURLY:
        flat = TSNE(2, perplexity=min(30, (count - 1) / 3), init="random", random_state=_SEED).fit_transform(vectors)
    else:
        flat = PCA(2, random_state=_SEED).fit_transform(vectors)
    low, high = flat.min(axis=0), flat.max(axis=0)
    return np.asarray((flat - low) / np.where(high > low, high - low, 1), float)


def _x(share: float) -> float:
    return _MARGIN + share * (_WIDTH - 2 * _MARGIN)


def _y(share: float) -> float:
    return _MARGIN + share * (_HEIGHT - 2 * _MARGIN)
