"""What is taught at school, as the titles of papers call it in many languages."""

import re

_CALLED = {
    "mathematics": "math matem математ 数学 算数 गणित رياضيات μαθηματ",
    "physics": "physi físic fisic fizik физик 物理 भौतिक فيزياء",
    "chemistry": "chemi chimi químic quimic kimi хими 化学 रसायन كيمياء",
    "biology": "biolog svt биолог 生物 जीव أحياء",
    "economics": "econom économ ökonom wirtschaft ekonom эконом 经济 経済 अर्थशास्त्र اقتصاد",
    "programming": "informat программир 编程 プログラミング",
    "statistics": "statisti estadístic estatístic статисти 统计",
    "geometry": "geometr géométr геометр 几何",
    "history": "histor geschicht sejarah tarih истори 历史 歴史 इतिहास تاريخ",
    "geography": "geogra géogra erdkunde coğraf географ 地理 भूगोल جغرافيا",
    "religion": "religi ethik ethics éthique",
    "philosophy": "philosoph filosof felsefe философ",
    "psychology": "psycholog psicolog психолог",
    "sociology": "sociolog soziolog социолог",
    "civics": "civics citizenship sozialkunde обществозн",
    "law": "law laws droit derecho direito",
    "music": "music musik musique música музык",
    "art": "art arts kunst",
    "literature": "literatur littérat литератур 语文 文学",
    "medicine": "medicin nursing",
    "business": "marketing management accounting",
    "sport": "sport sports",
}  # fmt: skip
"""How the words for each begin."""
_WHOLE = frozenset("law laws art arts sport sports svt".split())
"""Of these, words that are as short as the beginnings of others."""
_WORD = re.compile(r"[^\W\d_]+")


def taught_in(title: str) -> tuple[str, ...]:
    """What a title says is taught, by its English name: "Histoire-géographie, 4e" says history and geography."""
    words = _WORD.findall(title.lower())
    return tuple(name for name, starts in _CALLED.items() if any(_says(words, start) for start in starts.split()))


def _says(words: list[str], start: str) -> bool:
    if start in _WHOLE:
        return start in words
    if not start.isascii() and "一" <= start[-1] <= "鿿":
        return any(start in word for word in words)
    return any(word.startswith(start) for word in words)
