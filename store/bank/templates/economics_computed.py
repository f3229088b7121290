"""Economics computed: markets, elasticity, costs, national income, prices, interest and trade."""

from fractions import Fraction

from store.bank.draw import BLUE, GREY, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Picture

_PEOPLE = (
    "Amina in Tunis",
    "Bruno in São Paulo",
    "Chen in Taipei",
    "Dina in Riga",
    "Emeka in Lagos",
    "Freya in Bergen",
)


@template("economics.cost-of-an-evening", skill="economics.opportunity-cost", kind="numeric", difficulty=-0.5, reason="a price and the best alternative are added, others left out", variants=12,
    who=_PEOPLE, price=(8, 10, 12, 15), best=(30, 40, 45, 60), second=(18, 20, 25), sunk=(0, 27))  # fmt: skip
def cost_of_an_evening(who: str, price: int, best: int, second: int, sunk: int) -> Draft:
    name = who.split(maxsplit=1)[0]
    key = price + best
    more = f" Last week {name} also paid {sunk} for a club card that cannot be given back." if sunk else ""
    wrong = [
        Wrong(answer=price, misconception="ignores-opportunity-cost", feedback=f"{price} is only what is paid at the door. What is given up besides?"),
        Wrong(answer=price + best + second, misconception="adds-all-alternatives", feedback=f"{name} cannot do both jobs at the same time. Only one alternative counts."),
    ]  # fmt: skip
    if sunk:
        wrong.append(
            Wrong(
                answer=key + sunk,
                misconception="counts-sunk-cost",
                feedback=f"The {sunk} are gone in any case. They do not depend on this evening.",
            )
        )
    return Draft(
        stem=f"{who} goes to a concert for {price} dollars. In these hours {name} could have earned {best} dollars in a café or {second} dollars by babysitting.{more} What does the evening cost {name} in all, opportunity cost included?",
        key=key, unit="dollars",
        proof=f"{price} + max({best}, {second})",
        wrong=wrong,
        hints=("What is paid, and what is given up?", "Of several alternatives that exclude each other, only the best one is given up.", f"The better job would have paid {best}. Add the ticket for {price}."),
        explanation=(f"Best alternative given up: {best} dollars", f"${price} + {best} = {key}$ dollars"),
        harder=1.3 if sunk else -0.5,
    )  # fmt: skip


def _market(a: int, b: int, c: int, d: int, price: int | None) -> Picture:
    """Demand a - bP and supply c + dP, the price upwards."""
    top = Fraction(a, b)
    sheet = Sheet((0, float(a)), (0, float(top)), height=270, margin=40)
    sheet.axes(step=20, up=5 if top <= 40 else 10, letters=("Q", "P"))
    sheet.line((a, 0), (0, float(top)), colour=BLUE, width=2.6)
    high = min(top, Fraction(a - c, d))
    sheet.line((c, 0), (float(c + d * high), float(high)), colour=ORANGE, width=2.6)
    sheet.text((a * 0.8, float(top) * 0.2), "demand", shift=(34, 8), size=13, colour=BLUE)
    sheet.text((float(c + d * high), float(high)), "supply", shift=(-28, 2), size=13, colour=ORANGE)
    if price is not None:
        sheet.line((0, price), (a, price), colour=GREY, dashed=True)
    return sheet.picture(
        "A market diagram with price P upwards and quantity Q to the right: a falling demand line and a rising supply line"
        + (", and a dashed line at a fixed price." if price is not None else ".")
    )


_GOODS = ("umbrellas", "mangoes", "notebooks", "candles", "baskets", "melons")


@template("economics.market-equilibrium", skill="economics.supply-and-demand", kind="numeric", difficulty=0.1, reason="two linear functions are set equal", variants=18,
    good=_GOODS, a=(80, 100, 120, 140, 160), b=(2, 3, 4), c=(0, 10, 20), d=(1, 2, 3), asked=("price", "quantity", "gap"), off=(-4, -3, 3, 4, 5),
    where=lambda good, a, b, c, d, asked, off: (a - c) % (b + d) == 0 and (a - c) // (b + d) > 8 and (asked == "gap" or off == 3) and c != 0)  # fmt: skip
def market_equilibrium(good: str, a: int, b: int, c: int, d: int, asked: str, off: int) -> Draft:
    p = (a - c) // (b + d)
    q = a - b * p
    supply = f"{c} + {d if d > 1 else ''}P"
    stem = f"On a market for {good} demand is $Q = {a} - {b}P$ and supply is $Q = {supply}$ (price $P$ in dollars, quantity $Q$ in pieces a day)."
    if asked == "gap":
        fixed = p + off
        demand_at, supply_at = a - b * fixed, c + d * fixed
        kind = "surplus" if off > 0 else "shortage"
        key = abs(supply_at - demand_at)
        return Draft(
            stem=f"{stem} A law fixes the price at {fixed} dollars. How large is the {kind}, in pieces a day?",
            key=key,
            proof=f"abs(evaluate('{a} - {b}*P', P={fixed}) - evaluate('{c} + {d}*P', P={fixed}))",
            wrong=[w for w in (
                Wrong(answer=supply_at if off > 0 else demand_at, misconception="one-side-of-the-market", feedback="That is one side of the market only. Compare it with the other side."),
                Wrong(answer=abs((supply_at if off > 0 else demand_at) - q), misconception="compares-with-equilibrium", feedback="That compares one side with the old equilibrium. At the fixed price both sides change."),
            ) if w.answer != key],
            hints=("Work out both quantities at the fixed price.", f"A {kind} is the gap between the quantity supplied and the quantity demanded.", f"Demand: ${a} - {b} \\cdot {fixed} = {demand_at}$. Supply: ${c} + {d} \\cdot {fixed} = {supply_at}$."),
            explanation=(f"Demand: ${a} - {b} \\cdot {fixed} = {demand_at}$", f"Supply: ${c} + {d} \\cdot {fixed} = {supply_at}$", f"${max(supply_at, demand_at)} - {min(supply_at, demand_at)} = {key}$"),
            picture=_market(a, b, c, d, fixed),
            harder=0.8,
        )  # fmt: skip
    to_price = asked == "price"
    return Draft(
        stem=f"{stem} What is the equilibrium {asked}?",
        key=p if to_price else q,
        unit="dollars" if to_price else None,
        proof=f"solve('{a} - {b}*P = {c} + {d}*P', 'P')" if to_price else f"evaluate('{c} + {d}*P', P=solve('{a} - {b}*P = {c} + {d}*P', 'P')[0])",
        wrong=[
            *([Wrong(answer=q if to_price else p, misconception="confuses-price-and-quantity", feedback="That is the other coordinate of the point where the lines cross.")] if p != q else []),
            *([Wrong(answer=float(round(Fraction(a + c, b + d), 3)), misconception="sign-when-collecting", feedback=f"When {c} is brought to the other side its sign changes.")] if to_price else []),
        ],
        hints=("What holds for the two quantities in equilibrium?", f"Set the two formulas equal: ${a} - {b}P = {supply}$.", f"Collect: ${a - c} = {b + d}P$. Solve for $P$" + ("." if to_price else " and put it into one of the formulas.")),
        explanation=(f"${a} - {b}P = {supply}$", f"${a - c} = {b + d}P$, so $P = {p}$", *(() if to_price else (f"$Q = {a} - {b} \\cdot {p} = {q}$",))),
        harder=-0.3 if to_price else 0.1,
    )  # fmt: skip


@template("economics.price-elasticity", skill="economics.elasticity", kind="numeric", difficulty=0.2, reason="two percentages are formed and divided", variants=16,
    good=("bus tickets", "salt", "cinema tickets", "mobile data", "olive oil", "haircuts"), rise=(4, 5, 8, 10, 20, 25), elasticity=("0.2", "0.4", "0.5", "1.5", "2", "2.5", "0.8"), asked=("elasticity", "change", "levels"),
    where=lambda good, rise, elasticity, asked: (Fraction(elasticity) * rise).denominator == 1 and (asked != "levels" or rise in (10, 20, 25)))  # fmt: skip
def price_elasticity(good: str, rise: int, elasticity: str, asked: str) -> Draft:
    e = Fraction(elasticity)
    fall = int(e * rise)
    if asked == "change":
        return Draft(
            stem=f"The price elasticity of demand for {good} is $-{elasticity}$. Their price rises by {rise} %. By how many percent does the quantity sold fall?",
            key=fall, unit="%", proof=f"-(-{elasticity} * {rise})",
            wrong=[Wrong(answer=float(round(Fraction(rise) / e, 3)), misconception="divides-instead-of-multiplies", feedback="The elasticity tells the change for 1 %. What follows for more percent?"), *([Wrong(answer=rise, misconception="same-percentage", feedback="Price and quantity change by the same percentage only if the elasticity is −1.")] if fall != rise else [])],
            hints=("What does an elasticity tell?", "It is the percentage change of the quantity when the price changes by 1 %.", f"For 1 % the quantity falls by {elasticity} %. The price rises by {rise} %, so multiply."),
            explanation=("Change of quantity = elasticity · change of price.", f"${elasticity} \\cdot {rise} = {fall}$, so {fall} %"),
            harder=-0.5,
        )  # fmt: skip
    p1, q1 = 20, 400
    p2, q2 = p1 + p1 * rise // 100, q1 - q1 * fall // 100
    given = (
        f"When the price of {good} rises by {rise} %, the quantity sold falls by {fall} %."
        if asked == "elasticity"
        else f"A seller raises the price of {good} from {p1} to {p2} dollars, and sales fall from {q1} to {q2} a week."
    )
    wrong = [
        Wrong(answer=decimal_number(e), misconception="forgets-sign-of-elasticity", feedback="The size is right. But quantity falls while the price rises."),
        Wrong(answer=-float(round(1 / e, 3)), misconception="inverts-elasticity", feedback="The change of the price was divided by that of the quantity. It is the other way round."),
    ]  # fmt: skip
    if asked == "levels":
        wrong.append(
            Wrong(
                answer=-decimal_number(Fraction(q1 - q2, p2 - p1)),
                misconception="differences-instead-of-percentages",
                feedback="Plain differences were divided. Turn both into percentages first.",
            )
        )
    return Draft(
        stem=f"{given} What is the price elasticity of demand, with its sign?" + (" Take percentages of the old values." if asked == "levels" else ""),
        key=-decimal_number(e),
        proof=f"-{fall} / {rise}" if asked == "elasticity" else f"(({q2} - {q1}) / {q1}) / (({p2} - {p1}) / {p1})",
        wrong=wrong,
        hints=("Which two percentages are needed?", "Elasticity = percentage change of quantity divided by percentage change of price.", f"Price: +{rise} %. Quantity: −{fall} %. Divide the second by the first."),
        explanation=(f"Price +{rise} %, quantity −{fall} %.", f"$\\frac{{-{fall}}}{{{rise}}} = -{elasticity}$"),
        harder=0.7 if asked == "levels" else 0.0,
    )  # fmt: skip


@template("economics.break-even", skill="economics.costs-and-profit", kind="numeric", difficulty=0.1, reason="fixed costs, unit costs and price are put together", variants=18,
    firm=(("a bakery in Porto", "loaves"), ("a potter in Oaxaca", "bowls"), ("a printer in Accra", "posters"), ("a soap maker in Aleppo", "bars"), ("a tailor in Jaipur", "shirts")),
    fixed=(240, 300, 360, 480, 600), unit=(2, 3, 4, 5), price=(6, 8, 9, 10), n=(100, 150, 200, 250), asked=("break-even", "profit", "average"),
    where=lambda firm, fixed, unit, price, n, asked: fixed % (price - unit) == 0 and (asked != "break-even" or n == 200) and n * (price - unit) > fixed and (asked != "average" or Fraction(fixed + unit * n, n).denominator in (1, 2, 4, 5, 10, 20, 25, 50)))  # fmt: skip
def break_even(firm: tuple[str, str], fixed: int, unit: int, price: int, n: int, asked: str) -> Draft:
    who, goods = firm
    cost = fixed + unit * n
    stem = f"The business of {who} has fixed costs of {fixed} dollars a week and variable costs of {unit} dollars for each of its {goods}."
    if asked == "break-even":
        key: int | float = fixed // (price - unit)
        return Draft(
            stem=f"{stem} They sell for {price} dollars each. How many {goods} a week must be sold to break even?",
            key=key, proof=f"solve('{price}*x = {fixed} + {unit}*x', 'x')",
            wrong=[Wrong(answer=float(round(fixed / price, 3)), misconception="ignores-variable-costs", feedback=f"Of each {price} dollars, {unit} go to variable costs. Less is left for the fixed costs."), Wrong(answer=float(round(fixed / (price + unit), 3)), misconception="adds-cost-to-price", feedback="The unit cost was added to the price. What is left of the price after this cost?")],
            hints=("How much does each piece earn towards the fixed costs?", "At the break-even point revenue and total costs are equal.", f"Each piece leaves ${price} - {unit} = {price - unit}$ dollars. How many are needed for {fixed} dollars?"),
            explanation=(f"Each piece leaves ${price} - {unit} = {price - unit}$ dollars.", f"$\\frac{{{fixed}}}{{{price - unit}}} = {key}$"),
            harder=0.2,
        )  # fmt: skip
    if asked == "profit":
        key = price * n - cost
        return Draft(
            stem=f"{stem} In one week {n} are made and sold for {price} dollars each. How large is the profit?",
            key=key, unit="dollars", proof=f"sum({price} - {unit} for x in range({n})) - {fixed}",
            wrong=[Wrong(answer=price * n, misconception="revenue-for-profit", feedback="That is the revenue. The costs are still to be paid."), Wrong(answer=price * n - unit * n, misconception="forgets-fixed-costs", feedback=f"The fixed costs of {fixed} dollars were forgotten."), Wrong(answer=price * n - fixed, misconception="ignores-variable-costs", feedback="The variable costs were forgotten.")],
            hints=("Profit = revenue − costs.", "Find the revenue, then the fixed and the variable costs together.", f"Revenue: ${price} \\cdot {n} = {price * n}$. Costs: ${fixed} + {unit} \\cdot {n} = {cost}$."),
            explanation=(f"Revenue: ${price} \\cdot {n} = {price * n}$", f"Costs: ${fixed} + {unit} \\cdot {n} = {cost}$", f"${price * n} - {cost} = {key}$ dollars"),
            harder=-0.2,
        )  # fmt: skip
    mean = Fraction(cost, n)
    return Draft(
        stem=f"{stem} What is the average cost of one piece if {n} are made in a week?",
        key=decimal_number(mean), unit="dollars", proof=f"{fixed} / {n} + {unit}",
        wrong=[Wrong(answer=unit, misconception="ignores-fixed-costs", feedback="That is the variable cost only. Each piece also carries a share of the fixed costs."), Wrong(answer=cost, misconception="total-instead-of-average", feedback=f"That is the cost of all {n} together.")],
        hints=("Which costs must be shared among the pieces?", "Average cost = total costs divided by the number of pieces.", f"Total: ${fixed} + {unit} \\cdot {n} = {cost}$ dollars for {n} pieces."),
        explanation=(f"${fixed} + {unit} \\cdot {n} = {cost}$", f"$\\frac{{{cost}}}{{{n}}} = {short_decimal(mean)}$ dollars"),
        harder=0.7,
    )  # fmt: skip


@template("economics.gdp-and-jobs", skill="economics.national-income", kind="numeric", difficulty=-0.2, reason="a definition is applied to given numbers", variants=18,
    c=(400, 450, 500, 600), i=(100, 120, 150), g=(150, 180, 200), x=(80, 90, 140), m=(60, 110, 130), asked=("gdp", "unemployment", "growth", "per head"),
    where=lambda c, i, g, x, m, asked: x != m and (asked != "per head" or (c + i + g + x - m) % 10 == 0) and (asked != "growth" or (i, g, x) == (100, 150, 80)) and (asked != "unemployment" or (i, m) == (100, 60)))  # fmt: skip
def gdp_and_jobs(c: int, i: int, g: int, x: int, m: int, asked: str) -> Draft:
    gdp = c + i + g + x - m
    if asked == "gdp":
        return Draft(
            stem=f"In a country consumption is {c}, investment {i}, government purchases {g}, exports {x} and imports {m} (all in billions of dollars). How large is GDP, in billions of dollars?",
            key=gdp, proof=f"sum([{c}, {i}, {g}, {x}, -{m}])",
            wrong=[Wrong(answer=c + i + g + x + m, misconception="adds-imports", feedback="Imports were added, but they were made abroad."), Wrong(answer=c + i + g, misconception="ignores-foreign-trade", feedback="Exports and imports were left out."), Wrong(answer=gdp - 2 * (x - m), misconception="swaps-exports-and-imports", feedback="Exports and imports were swapped. Which of them is made in the country?")],
            hints=("Which of these are made in the country?", "Exports are made at home and count; imports are contained in the other numbers and must be taken out.", f"Start with ${c} + {i} + {g} = {c + i + g}$. Then treat exports ({x}) and imports ({m})."),
            explanation=("GDP = consumption + investment + government purchases + exports − imports", f"${c} + {i} + {g} + {x} - {m} = {gdp}$"),
            harder=0.2,
        )  # fmt: skip
    if asked == "unemployment":
        rate = x % 7 + 4
        unemployed, force = rate * g, 100 * g
        out = c * 20
        return Draft(
            stem=f"In a region {force - unemployed} people have work, {unemployed} look for work without having it, and {out} neither work nor look for work. What is the unemployment rate?",
            key=rate, unit="%", proof=f"100 * {unemployed} / ({force - unemployed} + {unemployed})",
            wrong=[Wrong(answer=float(round(100 * unemployed / (force + out), 2)), misconception="whole-population-as-base", feedback="Those who do not look for work do not belong to the labour force."), Wrong(answer=float(round(100 * (unemployed + out) / (force + out), 2)), misconception="all-without-work-unemployed", feedback="Not everybody without work is unemployed; one must also look for work.")],
            hints=("Who belongs to the labour force?", "The labour force is those with work and those who look for it.", f"Labour force: ${force - unemployed} + {unemployed} = {force}$. Which percentage of it is {unemployed}?"),
            explanation=(f"${force - unemployed} + {unemployed} = {force}$", f"$\\frac{{{unemployed}}}{{{force}}} \\cdot 100 = {rate}$, so {rate} %"),
            harder=0.9,
        )  # fmt: skip
    if asked == "growth":
        percent = m % 5 + 2
        new = decimal_number(Fraction(c * (100 + percent), 100))
        return Draft(
            stem=f"The real GDP of a country rises from {c} to {new} billion dollars in a year. By how many percent does the economy grow?",
            key=percent, unit="%", proof=f"({new} / {c} - 1) * 100",
            wrong=[Wrong(answer=decimal_number(Fraction(c * percent, 100)), misconception="difference-instead-of-percentage", feedback="That is the growth in billions of dollars, not in percent.")] if c * percent != 100 * percent else [],
            hints=("How large is the difference?", "Divide the difference by the old value.", f"The difference is {short_decimal(Fraction(c * percent, 100))}, and 1 % of {c} is {short_decimal(Fraction(c, 100))}."),
            explanation=(f"${new} - {c} = {short_decimal(Fraction(c * percent, 100))}$", f"$\\frac{{{short_decimal(Fraction(c * percent, 100))}}}{{{c}}} \\cdot 100 = {percent}$, so {percent} %"),
            harder=0.1,
        )  # fmt: skip
    return Draft(
        stem=f"A country has a GDP of {gdp} billion dollars and 10 million inhabitants. What is its GDP per head, in dollars?",
        key=gdp * 100, unit="dollars", proof=f"{gdp} * 10**9 / (10 * 10**6)",
        wrong=[Wrong(answer=gdp // 10, misconception="mixes-billions-and-millions", feedback="A billion is a thousand millions. Write both numbers with all their zeros.")],
        hints=("Per head means for each inhabitant.", "Divide GDP by the number of inhabitants; mind the zeros.", f"{gdp} billion are {gdp * 1000} million dollars, to be shared by 10 million people."),
        explanation=(f"{gdp} billion are {gdp * 1000} million.", f"$\\frac{{{gdp * 1000}}}{{10}} = {gdp * 100}$ dollars"),
        harder=-0.8,
    )  # fmt: skip


@template("economics.inflation-rate", skill="economics.inflation", kind="numeric", difficulty=-0.1, reason="a percentage change of a basket, or a real value from it", variants=16,
    place=("Nairobi", "Lyon", "Hanoi", "Quito", "Izmir", "Perth"), base=(200, 250, 400, 500), rate=(2, 3, 4, 5, 8, 10), wage=(1, 2, 3, 6, 7), asked=("rate", "real wage", "index"),
    where=lambda place, base, rate, wage, asked: wage != rate and (asked == "real wage" or wage == 1))  # fmt: skip
def inflation_rate(place: str, base: int, rate: int, wage: int, asked: str) -> Draft:
    new = base + base * rate // 100 if base * rate % 100 == 0 else base + base * rate / 100
    if asked == "real wage":
        change = wage - rate
        return Draft(
            stem=f"In {place} wages rise by {wage} % in a year in which prices rise by {rate} %. By about how many percent do real wages change? Subtract, and give a fall a minus sign.",
            key=change, unit="%", proof=f"-({rate} - {wage})",
            wrong=[Wrong(answer=wage + rate, misconception="adds-inflation-to-wage", feedback="Rising prices make a wage worth less, not more."), Wrong(answer=-change, misconception="sign-of-change", feedback="The size is right. Which rises faster, wages or prices?")],
            hints=("Can more or less be bought with the new wage?", "The real change is about the nominal change minus inflation.", f"Wages: +{wage} %. Prices: +{rate} %. Subtract the second from the first."),
            explanation=("Real change ≈ nominal change − inflation", f"${wage} - {rate} = {change}$, so {change} %"),
            harder=0.3,
        )  # fmt: skip
    if asked == "index":
        return Draft(
            stem=f"In {place} a basket of goods cost {base} dollars in the base year and costs {new} dollars now. What is the price index now, with 100 in the base year?",
            key=100 + rate, proof=f"{new} / {base} * 100",
            wrong=[Wrong(answer=rate, misconception="rate-instead-of-index", feedback="That is the change in percent. The index of the base year itself is 100.")],
            hints=("The base year has the index 100.", "Divide the new cost by the old one and multiply by 100.", f"$\\frac{{{new}}}{{{base}}}$ is the factor by which prices have grown. Multiply it by 100."),
            explanation=("Index = new cost divided by old cost, times 100", f"$\\frac{{{new}}}{{{base}}} \\cdot 100 = {100 + rate}$"),
            harder=0.9,
        )  # fmt: skip
    return Draft(
        stem=f"In {place} a basket of goods cost {base} dollars last year and costs {new} dollars now. How high is inflation?",
        key=rate, unit="%", proof=f"({new} - {base}) / ({base} / 100)",
        wrong=[*([Wrong(answer=decimal_number(Fraction(base * rate, 100)), misconception="difference-instead-of-percentage", feedback="That is the change in dollars. Compare it with the old price.")]), Wrong(answer=100 + rate, misconception="index-instead-of-rate", feedback="That is the new price as a percentage of the old one. How much of it is the rise?")],
        hints=("By how much has the basket become dearer?", "Divide the rise by the old cost of the basket.", f"The rise is {short_decimal(Fraction(base * rate, 100))} dollars on {base} dollars."),
        explanation=(f"${new} - {base} = {short_decimal(Fraction(base * rate, 100))}$", f"$\\frac{{{short_decimal(Fraction(base * rate, 100))}}}{{{base}}} \\cdot 100 = {rate}$, so {rate} %"),
        harder=-0.8,
    )  # fmt: skip


@template("economics.interest", skill="economics.interest", kind="numeric", difficulty=-0.1, reason="simple interest is one product, compound interest a power", variants=18,
    who=_PEOPLE, capital=(1000, 2000, 4000, 5000), rate=(2, 4, 5, 10), years=(2, 3), asked=("simple", "compound", "real"),
    where=lambda who, capital, rate, years, asked: asked != "real" or years == 2)  # fmt: skip
def interest(who: str, capital: int, rate: int, years: int, asked: str) -> Draft:
    name = who.split(maxsplit=1)[0]
    factor = Fraction(100 + rate, 100)
    plain = capital * rate * years // 100
    if asked == "simple":
        return Draft(
            stem=f"{who} lends a friend {capital} dollars for {years} years at {rate} % simple interest a year. How much interest is due in all?",
            key=plain, unit="dollars", proof=f"sum({capital} * {rate} / 100 for year in range({years}))",
            wrong=[Wrong(answer=plain // years, misconception="one-year-only", feedback=f"That is the interest of one year. The loan runs for {years} years."), Wrong(answer=capital + plain, misconception="adds-capital-to-interest", feedback="That includes the money that was lent. Only the interest is asked for.")],
            hints=("How much interest is due for one year?", "With simple interest the same amount is due every year.", f"One year: {rate} % of {capital} is {plain // years} dollars."),
            explanation=(f"One year: ${capital} \\cdot {short_decimal(Fraction(rate, 100))} = {plain // years}$", f"${plain // years} \\cdot {years} = {plain}$ dollars"),
            harder=-0.9,
        )  # fmt: skip
    if asked == "compound":
        end = capital * factor**years
        return Draft(
            stem=f"{who} puts {capital} dollars into a savings account with {rate} % compound interest a year. How much money is in the account after {years} years?",
            key=decimal_number(end), unit="dollars", tolerance=None, proof=f"{capital} * times(1 + {rate} / 100 for year in range({years}))",
            wrong=[Wrong(answer=capital + plain, misconception="simple-for-compound", feedback=f"From the second year on the interest itself earns {rate} % as well.")],
            hints=("By which factor does the money grow in one year?", f"Each year it is multiplied by {short_decimal(factor)}.", f"After one year: ${capital} \\cdot {short_decimal(factor)} = {short_decimal(capital * factor)}$ dollars. Go on in the same way."),
            explanation=(f"Factor for each year: {short_decimal(factor)}", f"${capital} \\cdot {short_decimal(factor)}^{years} = {short_decimal(end)}$ dollars"),
            harder=0.3 if years == 2 else 0.9,
        )  # fmt: skip
    prices = capital // 1000
    return Draft(
        stem=f"{name} gets {rate} % interest a year on savings, while prices rise by {prices} % a year. What is the real interest rate, about? Subtract, and give a negative rate a minus sign.",
        key=rate - prices, unit="%", proof=f"-({prices} - {rate})",
        wrong=[Wrong(answer=rate + prices, misconception="adds-inflation-to-interest", feedback="Inflation eats up a part of the interest; it does not add to it.")],
        hints=("What does inflation do to the value of savings?", "Real rate ≈ nominal rate − inflation.", f"Nominal: {rate} %. Inflation: {prices} %. Subtract."),
        explanation=("Real rate ≈ nominal rate − inflation", f"${rate} - {prices} = {rate - prices}$, so {rate - prices} %"),
    )  # fmt: skip


@template("economics.best-offer", skill="economics.interest", kind="single_choice", difficulty=0.3, reason="four offers are worked out and compared", variants=10,
    capital=(1000, 2000, 3000), low=(3, 4, 5, 6), more=(True, False))  # fmt: skip
def best_offer(capital: int, low: int, more: bool) -> Draft:
    half = Fraction(2 * low + (1 if more else -1), 2)
    offers = {
        f"{low} % compound interest a year": capital * Fraction(100 + low, 100) ** 2 - capital,
        f"{low} % simple interest a year": Fraction(capital * 2 * low, 100),
        f"{short_decimal(half)} % simple interest a year": capital * 2 * half / 100,
        f"{2 * low - 1} % once at the end": Fraction(capital * (2 * low - 1), 100),
    }
    best = max(offers, key=lambda text: offers[text])
    names = list(offers)
    amounts = {text: short_decimal(value) for text, value in offers.items()}
    return Draft(
        stem=f"You can put {capital} dollars into a bank for two years. Which offer pays the most interest?",
        key=best,
        proof=f"[{{{', '.join(f'{t!r}: {v}' for t, v in ((names[0], f'{capital} * ((1 + {low} / 100)**2 - 1)'), (names[1], f'{capital} * {low} / 50'), (names[2], f'{capital} * {short_decimal(half)} / 50'), (names[3], f'{capital} * {2 * low - 1} / 100')))}}}[o] == max({capital} * ((1 + {low} / 100)**2 - 1), {capital} * {short_decimal(half)} / 50) for o in options]",
        wrong=[Wrong(answer=text, misconception="compares-rates-not-interest", feedback=f"This offer pays {amounts[text]} dollars in two years. Work out the others too.") for text in names if text != best],
        hints=("Work out the interest in dollars for each offer.", "Simple interest counts twice; compound interest also earns interest in the second year.", f"{names[1]} pays {amounts[names[1]]} dollars in two years. Do the same with the others."),
        explanation=("Interest in dollars: " + "; ".join(f"{text}: {amounts[text]}" for text in names) + ".", f"The best offer: {best}"),
        harder=0.1 * (low - 4),
    )  # fmt: skip


@template("economics.who-should-make-what", skill="economics.trade", kind="numeric", difficulty=0.6, reason="opportunity costs come from outputs, with a trap in absolute numbers", variants=14,
    land=("Arvia", "Belmar", "Corsa", "Delmont"), goods=(("shirts", "chair", "chairs"), ("sacks of rice", "radio", "radios"), ("baskets of fish", "lamp", "lamps"), ("jars of honey", "carpet", "carpets")), one=(4, 6, 8, 10, 12), two=(2, 4, 5),
    where=lambda land, goods, one, two: one > two and (one * 100) % two == 0)  # fmt: skip
def who_should_make_what(land: str, goods: tuple[str, str, str], one: int, two: int) -> Draft:
    first, single, many = goods
    key = Fraction(one, two)
    return Draft(
        stem=f"In a day a worker in {land} makes either {one} {first} or {two} {many}. What is the opportunity cost of one {single}, counted in {first}?",
        key=decimal_number(key), proof=f"solve('{two} * x = {one}', 'x')",
        wrong=[Wrong(answer=float(round(Fraction(two, one), 4)), misconception="inverts-opportunity-cost", feedback=f"That is the cost of one of the {first}, counted in {many}."), Wrong(answer=one, misconception="whole-day-for-one-unit", feedback=f"A whole day gives {two} {many}, not only one.")],
        hints=(f"What is given up for a day of making {many}?", f"{two} {many} cost {one} {first}. What does one cost?", f"Divide the {one} {first} by {two}."),
        explanation=(f"{two} {many} cost {one} {first}.", f"$\\frac{{{one}}}{{{two}}} = {short_decimal(key)}$"),
    )  # fmt: skip


@template("economics.exchange-money", skill="economics.trade", kind="numeric", difficulty=-0.8, reason="one multiplication or division by a rate", variants=14,
    pair=(("euros", "dollars", "1.1"), ("francs", "dollars", "1.25"), ("pounds", "dollars", "1.3"), ("dollars", "pesos", "20"), ("euros", "yuan", "8")), amount=(40, 60, 80, 150, 200, 300), back=(False, True))  # fmt: skip
def exchange_money(pair: tuple[str, str, str], amount: int, back: bool) -> Draft:
    one, other, rate = pair
    there = amount * Fraction(rate)
    key = Fraction(amount) if back else there
    text = short_decimal(there)
    single = one[:-1]
    return Draft(
        stem=f"One {single} costs {rate} {other}. " + (f"How many {one} do you get for {text} {other}?" if back else f"How many {other} do you get for {amount} {one}?"),
        key=decimal_number(key), proof=f"solve('{rate} * x = {text}', 'x')" if back else f"sum({rate} for coin in range({amount}))",
        wrong=[Wrong(answer=float(round(there * Fraction(rate) if back else amount / Fraction(rate), 2)), misconception="inverts-exchange-rate", feedback=f"One {single} is worth more than one {other.removesuffix('s')}. Should the number become larger or smaller?")],
        hints=(f"Will the number of {one if back else other} be larger or smaller than the number given?", f"Each {single} is worth {rate} {other}.", f"{'Divide' if back else 'Multiply'} {text if back else amount} by {rate}."),
        explanation=(f"$\\frac{{{text}}}{{{rate}}} = {amount}$" if back else f"${amount} \\cdot {rate} = {text}$",),
        harder=0.4 if back else -0.2,
    )  # fmt: skip
