"""Waves: speed, frequency and wavelength, graphs, sound, waves together, the electromagnetic spectrum."""

import math
import random
from fractions import Fraction

from store.bank.draw import BLUE, GREY, ORANGE, Sheet
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, listed, short_decimal
from store.questions import Picture

F = Fraction
_WAVES = (
    ("A wave on a rope in a gym in Warsaw", (F(2), F(3), F(5, 2)), (F(2), F(3, 2), F(4))), ("A water wave in the harbour of Mombasa", (F(1, 2), F(1, 4), F(2, 5)), (F(6), F(8), F(12))),
    ("A wave in a long spring in a school in Lima", (F(4), F(2), F(5)), (F(1, 2), F(3, 2), F(3))), ("A ripple in a tank in Jakarta", (F(5), F(10), F(8)), (F(1, 50), F(1, 20), F(3, 100))),
    ("A wave on a guitar string in Seville", (F(200), F(250), F(400)), (F(6, 5), F(4, 5), F(3, 2))), ("A tremor through the ground near Wellington", (F(1, 2), F(2), F(4)), (F(1500), F(2000), F(800))),
)  # fmt: skip


@template("electricity_and_waves.wave-equation", skill="electricity_and_waves.wave-basics", kind="numeric", difficulty=-1.0, reason="one formula of three letters", variants=18,
    wave=_WAVES, one=(0, 1, 2), other=(0, 1, 2), ask=("speed", "frequency", "wavelength"), where=lambda wave, one, other, ask: len({wave[1][one], wave[2][other], wave[1][one] * wave[2][other]}) == 3)  # fmt: skip
def wave_equation(wave: tuple[str, tuple[F, ...], tuple[F, ...]], one: int, other: int, ask: str) -> Draft:
    name, f, length = wave[0], wave[1][one], wave[2][other]
    v = f * length
    hz, meters, speed = short_decimal(f), short_decimal(length), short_decimal(v)
    if ask == "speed":
        return Draft(
            stem=f"{name} has a frequency of {hz} Hz and a wavelength of {meters} m. How fast does it travel?", key=decimal_number(v), unit="m/s", proof=f"F({length.numerator}, {length.denominator})/(1/F({f.numerator}, {f.denominator}))",
            wrong=expected(v, (length / f, "divides-instead-of-multiplying", f"You divided. Each second {hz} wavelengths go by."), (f / length, "divides-upside-down", "You divided the frequency by the wavelength. Longer waves would then be slower."), (f + length, "adds-unlike-quantities", "Hertz and metres cannot be added.")),
            hints=("How far does the wave get during one oscillation?", f"In one oscillation it moves on by {meters} m. There are {hz} oscillations in each second.", f"$v = f \\lambda$ with $f = {hz}$ and $\\lambda = {meters}$."), explanation=(f"$v = f \\lambda = {hz} \\cdot {meters} = {speed}$ m/s",),
        )  # fmt: skip
    if ask == "frequency":
        return Draft(
            stem=f"{name} travels at {speed} m/s and has a wavelength of {meters} m. How large is its frequency?", key=decimal_number(f), unit="Hz", proof=f"solve('x*{length} = {v}', 'x')",
            wrong=expected(f, (v * length, "multiplies-instead-of-dividing", "You multiplied. The speed already is the product of frequency and wavelength."), (length / v, "period-for-frequency", "That is the time for one oscillation. How many are there in a second?")),
            hints=("How many wavelengths go by in one second?", f"In one second the wave moves {speed} m. How many wavelengths of {meters} m are that?", f"$f = \\frac{{v}}{{\\lambda}} = \\frac{{{speed}}}{{{meters}}}$"), explanation=("$v = f \\lambda$, so $f = \\frac{v}{\\lambda}$", f"$f = \\frac{{{speed}}}{{{meters}}} = {hz}$ Hz"), harder=0.4,
        )  # fmt: skip
    return Draft(
        stem=f"{name} travels at {speed} m/s with a frequency of {hz} Hz. How long is one wavelength?", key=decimal_number(length), unit="m", proof=f"solve('{f}*x = {v}', 'x')",
        wrong=expected(length, (v * f, "multiplies-instead-of-dividing", "You multiplied. The higher the frequency, the shorter the wave at the same speed."), (f / v, "divides-upside-down", "You divided the wrong way round. Turn the fraction over.")),
        hints=("How far does the wave get during one oscillation?", f"In one second it moves {speed} m and makes {hz} oscillations.", f"$\\lambda = \\frac{{v}}{{f}} = \\frac{{{speed}}}{{{hz}}}$"), explanation=("$v = f \\lambda$, so $\\lambda = \\frac{v}{f}$", f"$\\lambda = \\frac{{{speed}}}{{{hz}}} = {meters}$ m"), harder=0.4,
    )  # fmt: skip


_SWINGS = (
    "A buoy off Gdynia bobs up and down",
    "A swing in a park in Porto goes to and fro",
    "A cork in a pond in Kandy rises and sinks",
    "A pendulum clock in Prague swings to and fro",
)


@template("electricity_and_waves.period-and-frequency", skill="electricity_and_waves.wave-basics", kind="numeric", difficulty=-1.1, reason="count by time, or time by count", variants=12,
    what=_SWINGS, n=(4, 5, 8, 10, 12, 15, 20), t=(2, 4, 8, 10, 16, 20, 30, 40), ask=("period", "frequency"), where=lambda what, n, t, ask: n != t and F(n, t).denominator in (1, 2, 4, 5) and F(t, n).denominator in (1, 2, 4, 5) and F(1, 4) <= F(n, t) <= 2)  # fmt: skip
def period_and_frequency(what: str, n: int, t: int, ask: str) -> Draft:
    period, f = F(t, n), F(n, t)
    key, other, unit = (period, f, "s") if ask == "period" else (f, period, "Hz")
    above, below = (t, n) if ask == "period" else (n, t)
    asked = "How long does one oscillation last?" if ask == "period" else "How large is the frequency?"
    wrong = (
        other,
        "frequency-for-period" if ask == "period" else "period-for-frequency",
        "You divided the wrong way round. " + ("Is the time of one oscillation asked for, or the number in a second?"),
    )
    return Draft(
        stem=f"{what} {n} times in {t} s. {asked}", key=decimal_number(key), unit=unit, proof=f"1/F({below}, {above})",
        wrong=expected(key, wrong, (n * t, "multiplies-instead-of-dividing", "You multiplied. The whole has to be shared out.")),
        hints=("Is it the time of one oscillation that is asked for, or the number in one second?", f"Share {t} s among {n} oscillations." if ask == "period" else f"Share {n} oscillations among {t} s.", f"$\\frac{{{above}}}{{{below}}}$ is left to work out."),
        explanation=((f"$T = \\frac{{{t}}}{{{n}}} = {short_decimal(period)}$ s" if ask == "period" else f"$f = \\frac{{{n}}}{{{t}}} = {short_decimal(f)}$ Hz"),), harder=0.0 if ask == "period" else 0.2,
    )  # fmt: skip


def _wave(
    crest: Fraction,
    length: Fraction,
    step: Fraction,
    heights: tuple[int, int],
    letters: tuple[str, str],
    words: tuple[str, str],
) -> Picture:
    """A sine curve with its first crest at `crest` and two more, between two heights, over a grid of `step`."""
    low, high = heights
    middle, size, end = (low + high) / 2, (high - low) / 2, float(crest + 2 * length)
    sheet = Sheet(
        (0, end + 0.4 * float(length)), (min(low, 0) - (0 if low > 0 else 0.5), high + 0.5), height=250, margin=40
    )
    sheet.axes(step=float(step), up=2 if high - min(low, 0) > 8 else 1, letters=letters)
    places = [end * 1.05 * n / 240 for n in range(241)]
    sheet.line(
        *((x, middle + size * math.cos(2 * math.pi * (x - float(crest)) / float(length))) for x in places),
        colour=BLUE,
        width=2.4,
    )
    crests = listed([short_decimal(crest + n * length) for n in range(3)])
    what, along = words
    return sheet.picture(
        f"A graph of {what}: a regular wave between {low} and {high}. Its crests lie at {along}.".replace("#", crests)
    )


_GRIDS = ((4, 1, 1), (8, 2, 2), (12, 3, 3), (5, 1, 1), (6, 2, 1), (3, 1, 1), (10, 4, 2), (20, 5, 5))


@template("electricity_and_waves.wave-over-distance", skill="electricity_and_waves.wave-basics", kind="numeric", difficulty=-0.7, reason="wavelength or amplitude is read off a graph; the speed needs one more step", variants=14,
    grid=_GRIDS, low=(1, 2, 3), size=(1, 2, 3), f=(2, 3, 5), ask=("wavelength", "amplitude", "speed"),
    where=lambda grid, low, size, f, ask: (ask == "speed" or f == 2) and len({grid[0], size, low, low + 2 * size, grid[1], grid[0] + grid[1], grid[1] + 2 * grid[0], f}) == 8 and size * 2 not in (low, low + 2 * size))  # fmt: skip
def wave_over_distance(grid: tuple[int, int, int], low: int, size: int, f: int, ask: str) -> Draft:
    length, crest, step = grid
    high = low + 2 * size
    picture = _wave(
        F(crest),
        F(length),
        F(step),
        (low, high),
        ("x in m", "y in dm"),
        ("the height y of the water in dm over the distance x in m", "x = # m"),
    )
    see = "The graph shows the surface of the water in a channel at one moment."
    if ask == "amplitude":
        return Draft(
            stem=f"{see} How large is the amplitude of the wave?", key=size, unit="dm", picture=picture, proof=f"F({high} - {low}, 2)",
            wrong=expected(size, (2 * size, "trough-to-crest", "That is the height from trough to crest. The amplitude starts at the middle."), (high, "crest-for-amplitude", "That is the height of a crest above the ground. Where is the middle of the wave?"), (length, "wavelength-for-amplitude", "That lies along the x-axis. The amplitude is measured upwards.")),
            hints=("The amplitude is measured from the middle of the wave. Where is that?", "Read off the height of a crest and of a trough. The middle lies halfway.", f"Crests lie at {high} dm, troughs at {low} dm, so the middle is at {short_decimal(F(low + high, 2))} dm."),
            explanation=(f"From trough to crest: ${high} - {low} = {2 * size}$ dm", f"Amplitude: half of it, ${2 * size} \\div 2 = {size}$ dm"),
        )  # fmt: skip
    two_crests = f"Crests lie at {crest} m and {crest + length} m."
    slips = (
        (
            F(length, 2),
            "half-wave-for-wave",
            "That is the way from a crest to the next trough. A wavelength ends where the wave begins to repeat.",
        ),
        (
            F(crest),
            "first-crest-for-wavelength",
            "That is the place of the first crest. How far is it from there to the next one?",
        ),
    )
    if ask == "wavelength":
        return Draft(
            stem=f"{see} How long is one wavelength?", key=length, unit="m", picture=picture, proof=f"F({crest + 2 * length} - {crest}, 2)",
            wrong=expected(length, *slips, (2 * length, "two-waves-for-one", "That covers two whole waves.")),
            hints=("After which distance does the wave repeat?", "Read off two neighbouring crests on the x-axis.", two_crests), explanation=(two_crests, f"$\\lambda = {crest + length} - {crest} = {length}$ m"),
        )  # fmt: skip
    return Draft(
        stem=f"{see} The wave has a frequency of {f} Hz. How fast does it travel?", key=f * length, unit="m/s", picture=picture, proof=f"F({crest + 2 * length} - {crest}, 2)/F(1, {f})",
        wrong=expected(f * length, (F(f * length, 2), slips[0][1], slips[0][2]), (F(length, f), "divides-instead-of-multiplying", f"You divided. In each second {f} wavelengths go by."), (f * crest, slips[1][1], slips[1][2]), (f * size, "amplitude-for-wavelength", "You used the height of the wave. The speed depends on its length.")),
        hints=("Which length do you need from the graph?", "Read off the wavelength, from crest to crest. Then use frequency times wavelength.", f"$\\lambda = {crest + length} - {crest} = {length}$ m and $f = {f}$ Hz."),
        explanation=(f"$\\lambda = {crest + length} - {crest} = {length}$ m", f"$v = f \\lambda = {f} \\cdot {length} = {f * length}$ m/s"), harder=0.8,
    )  # fmt: skip


_TIMES = (
    (F(2, 5), F(1, 10), F(1, 10)), (F(4, 5), F(1, 5), F(1, 5)), (F(2), F(1, 2), F(1, 2)), (F(4), F(1), F(1)), (F(1, 2), F(1, 4), F(1, 4)),
    (F(5), F(2), F(1)), (F(8), F(2), F(2)), (F(1, 5), F(1, 10), F(1, 10)), (F(5, 2), F(1), F(1, 2)), (F(10), F(4), F(2)),
)  # fmt: skip


@template("electricity_and_waves.wave-over-time", skill="electricity_and_waves.wave-basics", kind="numeric", difficulty=-0.4, reason="the period is read off, then turned into a frequency or a wavelength", variants=14,
    grid=_TIMES, size=(2, 3), v=(2, 3, 5), ask=("period", "frequency", "wavelength"), where=lambda grid, size, v, ask: (ask == "wavelength" or v == 2) and len({grid[0] + 0, grid[1], F(size), grid[0] + grid[1], F(v)}) == 5 and v * grid[0] not in (grid[1], size, v) and 1 / grid[0] != size)  # fmt: skip
def wave_over_time(grid: tuple[F, F, F], size: int, v: int, ask: str) -> Draft:
    period, crest, step = grid
    picture = _wave(
        crest,
        period,
        step,
        (-size, size),
        ("t in s", "y in cm"),
        ("the displacement y in cm over the time t in s", "t = # s"),
    )
    shown, first, second = short_decimal(period), short_decimal(crest), short_decimal(crest + period)
    see = "The graph shows how a float on a lake moves up and down."
    reading = f"$T = {second} - {first} = {shown}$ s"
    half = (
        period / 2,
        "half-wave-for-wave",
        "You took the time from a crest to the next trough. One oscillation ends where the motion begins to repeat.",
    )
    if ask == "period":
        return Draft(
            stem=f"{see} How long is the period?", key=decimal_number(period), unit="s", picture=picture, proof=f"({crest + 2 * period} - {crest})/2",
            wrong=expected(period, half, (crest, "first-crest-for-period", "That is the time of the first crest. How long does it take until the next one?"), (1 / period, "frequency-for-period", "That is the number of oscillations in a second.")),
            hints=("After which time does the motion repeat?", "Read off the times of two neighbouring crests.", f"Crests lie at {first} s and {second} s."), explanation=(f"Crests at {first} s and {second} s", reading), harder=-0.4,
        )  # fmt: skip
    if ask == "frequency":
        return Draft(
            stem=f"{see} How large is the frequency?", key=decimal_number(1 / period), unit="Hz", picture=picture, proof=f"2/({crest + 2 * period} - F({crest}))",
            wrong=expected(1 / period, (period, "period-for-frequency", "That is the time for one oscillation. How many are there in a second?"), (2 / period, half[1], half[2]), (F(size), "amplitude-for-frequency", "That is how far it moves up. The frequency has to do with time.")),
            hints=("First read off the time for one oscillation.", "The frequency is one divided by the period.", f"{reading}. How many such periods fit into one second?"), explanation=(reading, f"$f = \\frac{{1}}{{{shown}}} = {short_decimal(1 / period)}$ Hz"), harder=0.3,
        )  # fmt: skip
    length = v * period
    return Draft(
        stem=f"{see} The waves travel at {v} m/s. How long is one wavelength?", key=decimal_number(length), unit="m", picture=picture, proof=f"{v}/(2/({crest + 2 * period} - F({crest})))",
        wrong=expected(length, (length / 2, half[1], half[2]), (v / period, "divides-instead-of-multiplying", f"You divided the speed by the period. In one period the wave moves on {v} m for each second of it."), (period, "period-for-wavelength", "The graph runs over time, so crest to crest is no length here.")),
        hints=("How far does the wave travel during one oscillation?", "Read off the period. In this time the wave moves on by one wavelength.", f"{reading}, and the wave travels {v} m in each second."), explanation=(reading, f"$\\lambda = v \\cdot T = {v} \\cdot {shown} = {short_decimal(length)}$ m"), harder=1.2,
    )  # fmt: skip


_ECHOES = (
    ("A hiker in the Alps shouts towards a cliff", 340, "the cliff"),
    ("A boy in Cappadocia claps in front of a rock wall", 340, "the wall"),
    ("A ship off Iceland sends a pulse to the sea floor", 1500, "the sea floor"),
    ("A fishing boat near Dakar sends a pulse down to a swarm of fish", 1500, "the fish"),
    ("A horn is blown on a lake in front of a forest in Finland", 340, "the forest"),
)


@template("electricity_and_waves.echo", skill="electricity_and_waves.sound", kind="numeric", difficulty=-0.5, reason="sound goes there and back, so half the way counts", variants=14,
    where_from=_ECHOES, t=(F(1, 5), F(2, 5), F(1, 2), F(4, 5), F(6, 5), F(3, 2), F(2), F(3)), ask=("distance", "time", "speed"), where=lambda where_from, t, ask: (where_from[1] * t / 2).denominator == 1 and where_from[1] * t / 2 not in (1, t, where_from[1]))  # fmt: skip
def echo(where_from: tuple[str, int, str], t: Fraction, ask: str) -> Draft:
    text, v, goal = where_from
    d, time = int(v * t / 2), short_decimal(t)
    medium = "in water" if v > 1000 else "in air"
    if ask == "distance":
        return Draft(
            stem=f"{text} and hears the echo after {time} s. How far away is {goal}? Sound travels at {v} m/s {medium}.".replace("pulse down to a swarm of fish and hears", "pulse down to a swarm of fish and receives").replace("floor and hears", "floor and receives").replace("Finland and hears the echo", "Finland; the echo is heard"), key=d, unit="m", proof=f"solve('2*x/{v} = {t}', 'x')",
            wrong=expected(d, (2 * d, "way-back-forgotten", "That is the way there and back. What is the way in one direction?"), (4 * d, "doubles-instead-of-halving", "You doubled. The sound covers the distance twice, so half the way counts."), (v / t, "divides-instead-of-multiplying", "You divided. In a longer time the sound gets farther.")),
            hints=("Which way does the sound cover until the echo is heard?", "It goes there and back. Find the whole way first.", f"The whole way is ${v} \\cdot {time} = {2 * d}$ m."), explanation=(f"Whole way: ${v} \\cdot {time} = {2 * d}$ m", f"One way: ${2 * d} \\div 2 = {d}$ m"),
        )  # fmt: skip
    if ask == "time":
        return Draft(
            stem=f"{text}, {d} m away. After how many seconds does the echo come back? Sound travels at {v} m/s {medium}.", key=decimal_number(t), unit="s", proof=f"2*F({d}, {v})",
            wrong=expected(t, (t / 2, "way-back-forgotten", "That is the time for one way. The echo must come back as well."), (F(v, 2 * d), "divides-upside-down", "You divided speed by distance. Turn the fraction over.")),
            hints=("Which way does the sound cover until it is back?", f"There and back are twice {d} m.", f"The whole way is ${2 * d}$ m, at {v} m in each second."), explanation=(f"Whole way: $2 \\cdot {d} = {2 * d}$ m", f"$t = \\frac{{{2 * d}}}{{{v}}} = {time}$ s"), harder=0.1,
        )  # fmt: skip
    gap = 2 * t
    return Draft(
        stem=f"{text}, {d} m away, and again each time when the echo arrives. 10 echoes arrive in {short_decimal(10 * t)} s. Which speed of sound follows?", key=v, unit="m/s", proof=f"2*{d}*10/({10 * t})",
        wrong=expected(v, (F(v, 2), "way-back-forgotten", "For each echo the sound covers the distance twice."), (F(v, 10), "count-left-out", "That time is the one of all ten echoes."), (F(d) / gap / 10, "count-left-out", "That time is the one of all ten echoes, and each goes there and back.")),
        hints=("How long does one echo take? How far does the sound get in that time?", "Divide the time by the number of echoes, and count the way there and back.", f"One echo takes {time} s, and its way is ${2 * d}$ m."), explanation=(f"One echo: ${short_decimal(10 * t)} \\div 10 = {time}$ s", f"Way: $2 \\cdot {d} = {2 * d}$ m", f"$v = \\frac{{{2 * d}}}{{{time}}} = {v}$ m/s"), harder=1.3,
    )  # fmt: skip


_HEIGHTS = {1.0: "large", 0.65: "medium", 0.35: "small"}


def _traces(waves: tuple[tuple[int, float], ...]) -> Picture:
    """Four small oscilloscope pictures, A to D: oscillations across, and height."""
    sheet = Sheet((-0.1, 2.2), (0, 2.2), height=260, margin=16)
    words = []
    for place, (count, height) in enumerate(waves):
        left, low = (place % 2) * 1.2, 1.2 - (place // 2) * 1.2
        sheet.line((left, low + 0.5), (left + 1, low + 0.5), colour=GREY, width=1)
        points = [
            (left + n / 80, low + 0.5 + 0.42 * height * math.sin(2 * math.pi * count * n / 80)) for n in range(81)
        ]
        sheet.line(*points, colour=BLUE)
        sheet.shape((left, low), (left + 1, low), (left + 1, low + 1), (left, low + 1), colour=GREY, fill="none")
        sheet.text((left, low + 1), "ABCD"[place], shift=(-10, -9))
        words.append(f"{'ABCD'[place]}: {count} oscillations, {_HEIGHTS[height]} height")
    return sheet.picture(f"Four graphs of sounds over the same time. {'; '.join(words)}.")


_ASKS = {
    "highest": "has the highest pitch",
    "lowest": "has the lowest pitch",
    "loudest": "is the loudest",
    "softest": "is the softest",
}


@template("electricity_and_waves.traces-of-sounds", skill="electricity_and_waves.sound", kind="single_choice", difficulty=-0.9, reason="pitch is told by the number of oscillations, loudness by the height", variants=12,
    seed=range(12), ask=tuple(_ASKS))  # fmt: skip
def traces_of_sounds(seed: int, ask: str) -> Draft:
    draw = random.Random(f"traces {seed} {ask}")
    by_pitch = ask in ("highest", "lowest")
    counts, heights = draw.sample((2, 3, 4, 6), 4), [1.0, 0.65, 0.35, 0.65]
    if by_pitch:
        draw.shuffle(heights)
    else:
        heights = draw.sample([1.0, 0.65, 0.65, 0.35], 4)
    values: list[float] = [*counts] if by_pitch else [*heights]
    best = values.index(max(values) if ask in ("highest", "loudest") else min(values))
    other_values: list[float] = [*heights] if by_pitch else [*counts]
    swapped = other_values.index(max(other_values) if ask in ("highest", "loudest") else min(other_values))
    reverse = values.index(min(values) if ask in ("highest", "loudest") else max(values))
    wrong = []
    for place in range(4):
        if place != best:
            slip, said = "trace-not-compared", "Compare all four: count the oscillations, or look at the heights."
            if place == reverse:
                slip, said = "opposite-extreme", "That one is at the other end of the scale. Read the question again."
            elif place == swapped:
                slip, said = (
                    "pitch-for-loudness",
                    f"You looked at the {'height' if by_pitch else 'number of oscillations'}. Which of the two belongs to {'pitch' if by_pitch else 'loudness'}?",
                )
            wrong.append(Wrong(answer=f"Sound {'ABCD'[place]}", misconception=slip, feedback=said))
    rule = (
        "The more oscillations in the same time, the higher the pitch."
        if by_pitch
        else "The larger the amplitude, the louder the sound."
    )
    return Draft(
        stem=f"A microphone recorded four sounds over the same time. Which sound {_ASKS[ask]}?", key=f"Sound {'ABCD'[best]}", order=[f"Sound {letter}" for letter in "ABCD"], wrong=wrong,
        picture=_traces(tuple(zip(counts, heights, strict=True))), proof=f"options[first(n for n in range(4) if {values}[n] == {'max' if ask in ('highest', 'loudest') else 'min'}({values}))]",
        hints=("What in such a graph belongs to pitch, and what to loudness?", f"{'Pitch goes with the frequency: count the oscillations.' if by_pitch else 'Loudness goes with the amplitude: look at the heights.'}", f"{rule} Compare the four graphs in this way."),
        explanation=(rule, f"Therefore: Sound {'ABCD'[best]}"), harder=0.0 if by_pitch else 0.2,
    )  # fmt: skip


@template("electricity_and_waves.thunder", skill="electricity_and_waves.sound", kind="numeric", difficulty=0.8, reason="two travel times of the same distance are compared", variants=12,
    d=(680, 1020, 1360, 1700, 2040, 3400, 5100), fast=(1500, 5000, 1360, 3400), where=lambda d, fast: F(d, fast).denominator in (1, 2, 4, 5, 10) and fast != d and F(d, 340) - F(d, fast) not in (1, 2, 4))  # fmt: skip
def thunder(d: int, fast: int) -> Draft:
    medium = {1500: "the sea", 5000: "a steel rail", 1360: "a pipe full of fuel", 3400: "a wooden beam"}[fast]
    slow, quick = F(d, 340), F(d, fast)
    gap = slow - quick
    return Draft(
        stem=f"A blow is heard twice, {d} m away: first through {medium} ({fast} m/s), then through the air (340 m/s). How many seconds lie between the two sounds?", key=decimal_number(gap), unit="s", proof=f"{d}*(1/F(340) - 1/F({fast}))",
        wrong=expected(gap, (slow, "one-path-only", "That is the whole time through the air. The first sound needs some time as well."), (F(d, fast - 340), "difference-of-speeds", "You divided by the difference of the speeds. Find both times first."), (slow + quick, "adds-instead-of-subtracting", "Both sounds start at the same moment. The gap is a difference.")),
        hints=("How long does each of the two sounds travel?", f"Find both travel times for {d} m, and compare them.", f"Through the air: $\\frac{{{d}}}{{340}} = {short_decimal(slow)}$ s."),
        explanation=(f"Air: $\\frac{{{d}}}{{340}} = {short_decimal(slow)}$ s", f"Through {medium}: $\\frac{{{d}}}{{{fast}}} = {short_decimal(quick)}$ s", f"${short_decimal(slow)} - {short_decimal(quick)} = {short_decimal(gap)}$ s"), harder=0.0,
    )  # fmt: skip


def _string(loops: int, length: str) -> Picture:
    """A string between two posts that swings in loops."""
    sheet = Sheet((0, 6), (-2.1, 1.3), height=200, margin=26)
    for sign in (1, -1):
        sheet.line(
            *((6 * n / 120, sign * math.sin(math.pi * loops * n / 120)) for n in range(121)),
            colour=BLUE,
            dashed=sign < 0,
        )
    for end in (0, 6):
        sheet.line((end, -0.7), (end, 0.7), width=4)
    sheet.arrow((3, -1.95), (6, -1.95), width=1.4, colour=GREY)
    sheet.arrow((3, -1.95), (0, -1.95), width=1.4, colour=GREY)
    sheet.text((3, -1.95), length, shift=(0, 10), size=13)
    return sheet.picture(
        f"A string fixed at both ends, {length} long, swings as a standing wave with {loops} equal loops, drawn in its two outermost positions."
    )


@template("electricity_and_waves.standing-wave-on-a-string", skill="electricity_and_waves.superposition", kind="numeric", difficulty=0.1, reason="one loop is half a wavelength; the frequency needs the wave equation", variants=16,
    loops=(1, 2, 3, 4, 5), length=(F(3, 5), F(4, 5), F(6, 5), F(3, 2), F(2), F(3)), v=(60, 120, 240), ask=("nodes", "wavelength", "frequency"), where=lambda loops, length, v, ask: (2 * length / loops).denominator in (1, 2, 4, 5, 10) and (v * loops / (2 * length)).denominator in (1, 2) and (ask == "frequency" or v == 60) and (ask != "nodes" or (length == 2 and loops > 1)) and 2 * length / loops not in (loops, length) and loops + 1 != length)  # fmt: skip
def standing_wave_on_a_string(loops: int, length: Fraction, v: int, ask: str) -> Draft:
    meters = short_decimal(length)
    wave = 2 * length / loops
    picture = _string(loops, f"{meters} m")
    if ask == "nodes":
        return Draft(
            stem="The string swings as a standing wave. How many nodes does it have, the two ends included?", key=loops + 1, picture=picture, proof=f"count(sin(pi*{loops}*n/{loops}) == 0 for n in range({loops} + 1))",
            wrong=expected(loops + 1, (loops, "loops-for-nodes", "That is the number of loops. Nodes are the points that stay at rest."), (loops - 1, "ends-left-out", "You left out the two ends. They stay at rest as well.")),
            hints=("What is a node?", "Nodes are the points that stay at rest. Count those between the loops, then the ends.", f"Between {loops} loops there are {loops - 1} points at rest. The ends come on top."), explanation=(f"Between the loops: ${loops} - 1 = {loops - 1}$", f"With the two ends: ${loops - 1} + 2 = {loops + 1}$"), harder=-1.1,
        )  # fmt: skip
    slips = (
        (length / loops, "loop-for-wavelength", "That is one loop. A whole wavelength is a crest and a trough."),
        (length, "string-for-wavelength", "That is the length of the string. Count how many loops lie on it."),
        (length * loops, "multiplies-instead-of-dividing", "More loops mean shorter waves."),
    )
    step = (
        f"One loop: ${meters} \\div {loops} = {short_decimal(length / loops)}$ m"
        if (length / loops).denominator in (1, 2, 4, 5, 10, 20)
        else f"One loop: $\\frac{{{meters}}}{{{loops}}}$ m"
    )
    if ask == "wavelength":
        return Draft(
            stem="The string swings as a standing wave. How long is the wavelength?", key=decimal_number(wave), unit="m", picture=picture, proof=f"solve('{loops}*x/2 = {length}', 'x')",
            wrong=expected(wave, *slips), hints=("How many loops make a whole wavelength?", f"A wavelength is two loops. {loops} loops lie on {meters} m." if loops > 1 else f"A wavelength is two loops. Here only one lies on {meters} m.", f"{step}. Take it twice."),
            explanation=(step, f"$\\lambda = \\frac{{2 \\cdot {meters}}}{{{loops}}} = {short_decimal(wave)}$ m"),
        )  # fmt: skip
    f = v / wave
    return Draft(
        stem=f"Waves travel along this string at {v} m/s. With which frequency does the standing wave swing?", key=decimal_number(f), unit="Hz", picture=picture, proof=f"{loops}*{v}/(2*F({length.numerator}, {length.denominator}))",
        wrong=expected(f, (2 * f, slips[0][1], slips[0][2]), (v / length, slips[1][1], slips[1][2]), (v * wave, "multiplies-instead-of-dividing", "You multiplied speed and wavelength. How often does the wavelength fit into the way of one second?")),
        hints=("First find the wavelength from the picture.", f"A wavelength is two loops. {'Only one loop lies' if loops == 1 else f'{loops} loops lie'} on {meters} m. Then use the wave equation.", f"$\\lambda = \\frac{{2 \\cdot {meters}}}{{{loops}}} = {short_decimal(wave)}$ m and $f = \\frac{{v}}{{\\lambda}}$."),
        explanation=(f"$\\lambda = \\frac{{2 \\cdot {meters}}}{{{loops}}} = {short_decimal(wave)}$ m", f"$f = \\frac{{{v}}}{{{short_decimal(wave)}}} = {short_decimal(f)}$ Hz"), harder=0.9,
    )  # fmt: skip


def _pulses(one: int, other: int) -> Picture:
    """Two pulses on a rope that run towards each other; heights in cm."""
    sheet = Sheet((0, 12), (min(-1, other - 1, one - 1), max(one, other, 0) + 1), height=220, margin=36)
    sheet.axes(step=20, up=1, letters=("", "y in cm"))

    def shape(x: float) -> float:
        return one * max(0.0, 1 - abs(x - 3) / 1.2) + other * max(0.0, 1 - abs(x - 9) / 1.2)

    sheet.line((0, 0), (1.8, 0), (3, one), (4.2, 0), (7.8, 0), (9, other), (10.2, 0), (12, 0), colour=BLUE, width=2.6)
    sheet.arrow((3, shape(3) / 2), (5, shape(3) / 2), colour=ORANGE)
    sheet.arrow((9, shape(9) / 2), (7, shape(9) / 2), colour=ORANGE)
    return sheet.picture(
        f"A rope with two pulses that run towards each other: the left one reaches {one} cm and runs right, the right one reaches {other} cm and runs left. Negative means downwards."
    )


@template("electricity_and_waves.pulses-that-meet", skill="electricity_and_waves.superposition", kind="numeric", difficulty=-0.9, reason="displacements are added with their signs", variants=12,
    one=(-4, -3, -2, 2, 3, 4, 5), other=(-5, -4, -3, -2, 2, 3, 4), where=lambda one, other: one + other not in (0, one, other))  # fmt: skip
def pulses_that_meet(one: int, other: int) -> Draft:
    key = one + other
    show = f"{one} + {other}" if other > 0 else f"{one} - {-other}"
    return Draft(
        stem="Two equally wide pulses run towards each other on a rope. What is the displacement of the middle at the moment when their peaks meet? Downwards counts as negative.", key=key, unit="cm", picture=_pulses(one, other), proof=f"sum([{one}, {other}])",
        wrong=expected(key, (one - other, "subtracts-instead-of-adding", "You subtracted. Displacements add up, with their signs."), (abs(one) + abs(other), "signs-left-out", "You left the signs out. One pulse points up, the other one down.") if one * other < 0 else (max(one, other, key=abs), "larger-one-wins", "That is the larger pulse alone. The other one acts as well."), (-key, "sign-lost", "The size is right. Which way does the larger pulse point?"), (F(key, 2), "mean-for-sum", "You took the mean. Displacements add up.")),
        hints=("What do two waves do where they meet?", "Each point moves by the sum of both displacements. Read off both peaks with their signs.", f"The peaks are at {one} cm and {other} cm."), explanation=("Displacements add up.", f"${show} = {key}$ cm"), harder=0.3 if one * other < 0 else 0.0,
    )  # fmt: skip


@template("electricity_and_waves.path-difference", skill="electricity_and_waves.superposition", kind="single_choice", difficulty=0.4, reason="a path difference is counted in wavelengths, whole or half", variants=12,
    place=("in a hall in Vienna", "on a square in Montevideo", "in a gym in Taipei", "on a beach in Ghana"), length=(F(1, 2), F(2, 5), F(4, 5), F(1), F(2)), near=(3, 4, 5), n=(F(1), F(3, 2), F(2), F(5, 2), F(3), F(1, 2)), where=lambda place, length, near, n: (near + n * length) != n and length * n != n and n not in (length, near) and (2 * near + n * length) / length != n)  # fmt: skip
def path_difference(place: str, length: Fraction, near: int, n: Fraction) -> Draft:
    far = near + n * length
    total = (near + far) / length
    whole = n.denominator == 1

    def say(loud: bool, count: Fraction) -> str:
        number = short_decimal(count) if count != 1 else "1"
        return f"{'Very loud' if loud else 'Almost nothing'}: {number} {'wavelength' if count == 1 else 'wavelengths'}"

    gap = f"((F({far.numerator}, {far.denominator}) - {near})/F({length.numerator}, {length.denominator}))"
    near_text, far_text = f"{near} m", f"{short_decimal(far)} m"
    return Draft(
        stem=f"Two loudspeakers {place} play the same tone in step; its wavelength is {short_decimal(length)} m. A listener stands {near_text} from one and {far_text} from the other. What is heard, and which path difference is the reason?",
        key=say(whole, n), proof=f"first(o for o in options if startswith(o, 'Very loud' if {gap} % 1 == 0 else 'Almost') and same(split(o)[-2], {gap}))",
        wrong=[
            Wrong(answer=say(not whole, n), misconception="whole-and-half-swapped", feedback="The path difference is right. Do crests meet crests after this difference, or crests troughs?"),
            Wrong(answer=say(total.denominator == 1, total), misconception="sum-of-paths", feedback="You added the two ways. What counts is how much longer one of them is."),
            Wrong(answer=say(not whole, n + F(1, 2)), misconception="half-wave-miscounted", feedback="Count again how many wavelengths fit into the difference of the two ways."),
        ],
        hints=("How much longer is one way than the other?", "Divide the difference of the ways by the wavelength. Whole numbers: crests meet crests; halves: crests meet troughs.", f"The difference is ${short_decimal(far)} - {near} = {short_decimal(far - near)}$ m, and a wavelength is {short_decimal(length)} m."),
        explanation=(f"Difference: ${short_decimal(far)} - {near} = {short_decimal(far - near)}$ m", f"In wavelengths: $\\frac{{{short_decimal(far - near)}}}{{{short_decimal(length)}}} = {short_decimal(n)}$", f"{'Crests meet crests' if whole else 'Crests meet troughs'}. {say(whole, n)}"), harder=0.0 if n in (1, 2) else 0.3,
    )  # fmt: skip


_DOPPLER = (
    (20, 640, True),
    (20, 480, True),
    (40, 600, True),
    (34, 900, True),
    (68, 800, True),
    (85, 450, True),
    (34, 990, False),
    (68, 600, False),
    (60, 800, False),
    (85, 500, False),
    (60, 700, True),
)


@template("electricity_and_waves.doppler-in-numbers", skill="electricity_and_waves.superposition", kind="numeric", difficulty=1.3, reason="the formula must be set up with the right sign for coming or leaving", variants=11,
    case=_DOPPLER)  # fmt: skip
def doppler_in_numbers(case: tuple[int, int, bool]) -> Draft:
    u, f, comes = case
    net = 340 - u if comes else 340 + u
    key, flipped = F(f * 340, net), F(f * 340, 340 + u if comes else 340 - u)
    rounded = round(float(key), 1)
    what, way = ("comes towards you", "shorter") if comes else ("moves away from you", "longer")
    return Draft(
        stem=f"A train {what} at {u} m/s and whistles with {f} Hz. Which frequency do you hear, to one decimal place? Sound travels at 340 m/s.", key=int(key) if key.denominator == 1 else rounded, unit="Hz", proof=f"round_to(340/((340 {'-' if comes else '+'} {u})/F({f})), 1)",
        wrong=expected(F(rounded).limit_denominator(10), (flipped, "sign-of-motion", "The sign is the other way round. Does the pitch rise or fall here?"), (F(f * net, 340), "divides-upside-down", "You have turned the fraction over. The wavelength changes, and the speed of sound stays 340 m/s."), (F(f + u if comes else f - u), "adds-speed-to-frequency", "Speeds and frequencies cannot be added.")),
        hints=("Does the sound become higher or lower?", f"The waves that reach you become {way}: in each second {f} of them lie on a stretch that the train changes by {u} m.", f"$f' = {f} \\cdot \\frac{{340}}{{340 {'-' if comes else '+'} {u}}}$"),
        explanation=(f"The {f} waves of a second lie on $340 {'-' if comes else '+'} {u} = {net}$ m.", f"$f' = {f} \\cdot \\frac{{340}}{{{net}}} = {short_decimal(key) if key.denominator == 1 else rounded}$ Hz"),
    )  # fmt: skip


_BANDS = ("Radio waves", "Microwaves", "Infrared", "Visible light", "Ultraviolet", "X-rays", "Gamma rays")
_ENDS = {
    "has the longest wavelength": True,
    "has the highest frequency": False,
    "has the shortest wavelength": False,
    "has the lowest frequency": True,
    "carries the most energy in each packet": False,
}


@template("electricity_and_waves.order-of-the-spectrum", skill="electricity_and_waves.electromagnetic-spectrum", kind="single_choice", difficulty=-0.9, reason="the order of the spectrum is recalled, in wavelength or in frequency", variants=14,
    seed=range(6), ask=tuple(_ENDS))  # fmt: skip
def order_of_the_spectrum(seed: int, ask: str) -> Draft:
    places = sorted(random.Random(f"spectrum {seed} {ask}").sample(range(7), 4))
    best = places[0] if _ENDS[ask] else places[-1]
    opposite = places[-1] if _ENDS[ask] else places[0]
    wrong = [
        Wrong(answer=_BANDS[place], misconception="spectrum-reversed" if place == opposite else "spectrum-order", feedback="You have the order the wrong way round. What happens to the frequency when the wavelength falls?" if place == opposite else f"{_BANDS[place]} lie between others of this list. Go through the whole order.".replace("Infrared lie", "Infrared lies").replace("light lie", "light lies").replace("Ultraviolet lie", "Ultraviolet lies"))
        for place in places if place != best
    ]  # fmt: skip
    order = f"[{', '.join(repr(band) for band in _BANDS)}]"
    return Draft(
        stem=f"Which of these kinds of electromagnetic waves {ask}?", key=_BANDS[best], wrong=wrong, proof=f"[b for b in {order} if b in options][{0 if _ENDS[ask] else 3}]",
        hints=("Think of the order from the longest waves to the shortest ones. Where does visible light stand?", "Waves for broadcasting are the longest ones, those from atomic nuclei the shortest ones. The shorter the wave, the higher its frequency and the energy of a packet.", f"From long to short: {' > '.join(_BANDS)}."),
        explanation=(f"From long to short waves: {', '.join(_BANDS)}", f"Among the four: {_BANDS[best]}"), harder=0.3 if "energy" in ask else 0.0,
    )  # fmt: skip


_STATIONS = (
    (50, "MHz"),
    (60, "MHz"),
    (75, "MHz"),
    (100, "MHz"),
    (120, "MHz"),
    (150, "MHz"),
    (200, "MHz"),
    (600, "kHz"),
    (750, "kHz"),
    (1500, "kHz"),
)


@template("electricity_and_waves.wavelength-of-a-station", skill="electricity_and_waves.electromagnetic-spectrum", kind="numeric", difficulty=0.2, reason="the wave equation with a prefix and powers of ten", variants=14,
    station=_STATIONS, place=("in Bogotá", "in Kampala", "on Crete"), ask=("wavelength", "frequency"))  # fmt: skip
def wavelength_of_a_station(station: tuple[int, str], place: str, ask: str) -> Draft:
    number, unit = station
    power = 6 if unit == "MHz" else 3
    length = F(3 * 10**8, number * 10**power)
    meters = short_decimal(length)
    if ask == "wavelength":
        return Draft(
            stem=f"A radio station {place} sends at {number} {unit}. How long are its waves? Take $c = 3 \\cdot 10^8$ m/s.", key=decimal_number(length), unit="m", proof=f"3*10**8/convert({number}, '{unit}', 'Hz')",
            wrong=expected(length, (length * 10**power, "prefix-ignored", f"You left the prefix out. How many hertz are {number} {unit}?"), (1 / length, "divides-upside-down", "You divided frequency by speed. Turn the fraction over."), (length / 1000 if unit == "MHz" else length * 1000, "prefix-ignored", "Check the power of ten of the prefix.")),
            hints=("Which equation ties speed, frequency and wavelength together?", f"{number} {unit} are ${number} \\cdot 10^{power}$ Hz. All radio waves travel at the speed of light.", f"$\\lambda = \\frac{{3 \\cdot 10^8}}{{{number} \\cdot 10^{power}}}$"), explanation=("$c = f \\lambda$, so $\\lambda = \\frac{c}{f}$", f"$\\lambda = \\frac{{3 \\cdot 10^8}}{{{number} \\cdot 10^{power}}} = {meters}$ m"),
        )  # fmt: skip
    return Draft(
        stem=f"A radio station {place} sends waves of {meters} m. What is its frequency in {unit}? Take $c = 3 \\cdot 10^8$ m/s.", key=number, unit=unit, proof=f"convert(3*10**8/F({length.numerator}, {length.denominator}), 'Hz', '{unit}')",
        wrong=expected(F(number), (F(number) * 1000, "prefix-ignored", "Check the power of ten of the prefix."), (F(number, 1000), "prefix-ignored", "Check the power of ten of the prefix."), (3 * length, "multiplies-instead-of-dividing", "You multiplied speed and wavelength. Longer waves have a lower frequency.")),
        hints=("Which equation ties speed, frequency and wavelength together?", f"Divide the speed of light by {meters} m. Then turn hertz into {unit}.", f"$f = \\frac{{3 \\cdot 10^8}}{{{meters}}}$ Hz, and 1 {unit} = $10^{power}$ Hz."), explanation=("$c = f \\lambda$, so $f = \\frac{c}{\\lambda}$", f"$f = \\frac{{3 \\cdot 10^8}}{{{meters}}} = {number} \\cdot 10^{power}$ Hz", f"That is {number} {unit}"), harder=0.3,
    )  # fmt: skip


@template("electricity_and_waves.frequency-of-light", skill="electricity_and_waves.electromagnetic-spectrum", kind="single_choice", difficulty=0.9, reason="a quotient of powers of ten with the prefix nano", variants=10,
    nm=(300, 400, 500, 600, 750, 200, 150, 100, 1000, 1500, 250, 120))  # fmt: skip
def frequency_of_light(nm: int) -> Draft:
    hz = F(3 * 10**17, nm)
    key, power = hz / 10**14, 14
    while key >= 10:
        key, power = key / 10, power + 1
    said = short_decimal(key)
    return Draft(
        stem=f"An electromagnetic wave has a wavelength of {nm} nm. What is its frequency in hertz? Take $c = 3 \\cdot 10^8$ m/s.", key=f"${said} \\cdot 10^{{{power}}}$", proof=f"3*10**8/({nm}*10**(-9))",
        wrong=[
            Wrong(answer=f"${said} \\cdot 10^{{{power - 9}}}$", misconception="prefix-ignored", feedback=f"You calculated with {nm} m. How many metres is a nanometre?"),
            Wrong(answer=f"${said} \\cdot 10^{{{power - 3}}}$", misconception="prefix-of-wrong-power", feedback="You took nano for $10^{-6}$. That is micro."),
            Wrong(answer=f"${short_decimal(F(3 * nm, 10**len(str(3 * nm // 10))))} \\cdot 10^{{{len(str(3 * nm // 10)) - 1}}}$", misconception="multiplies-instead-of-dividing", feedback="You multiplied speed and wavelength. Longer waves have a lower frequency."),
        ],
        hints=("Write the wavelength in metres, as a power of ten.", f"A nanometre is $10^{{-9}}$ m. Divide the speed of light by ${nm} \\cdot 10^{{-9}}$ m.", f"$f = \\frac{{3 \\cdot 10^8}}{{{nm} \\cdot 10^{{-9}}}} = \\frac{{3}}{{{nm}}} \\cdot 10^{{17}}$ Hz"),
        explanation=(f"$f = \\frac{{3 \\cdot 10^8}}{{{nm} \\cdot 10^{{-9}}}}$", f"$\\frac{{3}}{{{nm}}} \\cdot 10^{{17}} = {said} \\cdot 10^{{{power}}}$, so $f = {said} \\cdot 10^{{{power}}}$"), harder=0.0 if nm in (300, 100, 150) else 0.2,
    )  # fmt: skip
