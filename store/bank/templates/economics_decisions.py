"""Economics: what counts in a decision, in output, in prices and in the costs of firms."""

from fractions import Fraction

from store.bank.facts import EASY, HARD, MEDIUM, Term, meaning, naming, sorting
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal

_TRIP = {
    "Mira thinks about driving to the sea on Saturday. Which of these belong to the cost of the trip, opportunity cost included?": (("the petrol for the drive", "Petrol is paid only if she drives: it counts."), ("the pay for the Saturday shift that she would work otherwise", "The pay is given up for the trip: it counts."), ("the toll on the motorway", "The toll is paid only if she drives: it counts."), ("the fee for parking at the beach", "The fee is paid only if she goes there: it counts.")),
    "Mira thinks about driving to the sea on Saturday. Which of these stay the same whether she drives or not?": (("the tax on her car, paid in January", "The tax is paid already and does not come back: it stays the same."), ("the price that she once paid for the car", "The price of the car is long spent: it stays the same."), ("the rent of her flat", "The rent is due wherever she spends the day: it stays the same."), ("the money spent on a surfboard last summer", "The money for the board is spent already: it stays the same.")),
}  # fmt: skip
what_counts = sorting("economics.what-counts-in-a-decision", _TRIP, skill="economics.opportunity-cost", slip="confuses-sunk-and-open-costs",
    clue="Imagine both Saturdays, with the trip and without it. What differs between them?", more="What is spent already counts no more; what is given up for the trip counts as well.", reason="sunk costs are told from those that still depend on the choice", difficulty=-0.2)  # fmt: skip

_PUBLIC = {
    "Which of these are public goods?": (("the light of street lamps", "Nobody can be kept from the light, and it shines for all: a public good."), ("a dyke against floods", "A dyke protects every house behind it: a public good."), ("the beam of a lighthouse", "Every ship sees the beam, whoever pays: a public good."), ("fireworks over the harbour", "Everybody around can watch them at once: a public good.")),
    "Which of these are private goods?": (("a sandwich", "Who eats a sandwich leaves nothing of it for others: a private good."), ("a pair of shoes", "Only one person at a time can wear them: a private good."), ("a litre of petrol", "Petrol burnt in one car is gone for all others: a private good."), ("an hour with a hairdresser", "The hour is sold to one customer: a private good.")),
}  # fmt: skip
public_or_private = sorting("economics.public-or-private", _PUBLIC, skill="economics.market-structures", slip="confuses-public-and-private-goods", seeds=3,
    clue="Can people who do not pay be kept from using it? And does one person's use leave less for others?", more="If both answers are no, the good is public; if both are yes, it is private. Who pays for it does not matter.", reason="two tests are applied to each good", difficulty=-0.3)  # fmt: skip

_EXTERNAL = {
    "Which of these are external costs?": (("the smoke of a brickworks over a village", "The villagers suffer and are not paid: an external cost."), ("the noise of night flights for people near the runway", "The neighbours suffer and are not paid: an external cost."), ("the dye that a weaving mill lets into a river", "Those who fish down the river suffer: an external cost."), ("the time that others lose as one more car joins the traffic jam", "The others wait longer and are not paid: an external cost.")),
    "Which of these are external benefits?": (("the fruit that a beekeeper's bees help to grow in other people's orchards", "The orchard owners gain and do not pay: an external benefit."), ("the protection of others when one person is vaccinated", "The others gain and do not pay: an external benefit."), ("the pleasure of walkers in front of a well-kept garden", "The walkers gain and do not pay: an external benefit."), ("the use that everybody may make of a published discovery", "All who use it gain and do not pay: an external benefit.")),
}  # fmt: skip
external_effects = sorting("economics.cost-or-benefit-for-others", _EXTERNAL, skill="economics.market-structures", slip="confuses-external-costs-and-benefits",
    clue="Who is touched by it without being part of the deal: are they better or worse off?", more="Harm to people outside a deal is an external cost, help to them an external benefit.", reason="the effect on outsiders is judged", difficulty=0.3)  # fmt: skip

_COUNTED = {
    "Which of these are counted in a country's GDP of this year?": (("a new tractor that a farm buys", "A new machine is investment: it is counted."), ("a haircut that a customer pays for", "A paid service is consumption: it is counted."), ("a road that the state has built this year", "State purchases are counted."), ("coffee grown this year and sold abroad", "Exports are made in the country: they are counted.")),
    "Which of these are not counted in a country's GDP of this year?": (("the flour that a bakery buys for its bread", "The flour is in the price of the bread already: it is not counted again."), ("a used bicycle that changes hands among neighbours", "The bicycle was counted when it was new: not again."), ("a meal that a father cooks for his family", "Unpaid work at home is left out."), ("a pension that the state pays", "A pension only passes money on, nothing is made: it is not counted.")),
}  # fmt: skip
counted_or_not = sorting("economics.counted-in-gdp-or-not", _COUNTED, skill="economics.national-income", slip="counts-what-is-not-output",
    clue="Was something new made for a final buyer this year, and was it paid for?", more="GDP counts each final good or service once, in the year in which it is made.", reason="the definition is applied to cases", difficulty=-0.1)  # fmt: skip

_TOUCHED = {
    "Inflation turns out higher than anybody expected. Which of these lose by it?": (("a bank that has lent money at a fixed rate", "The bank gets back money that buys less: it loses."), ("a retired man with a fixed private pension", "The pension stays the same while prices rise: he loses."), ("a woman who keeps her savings as cash at home", "Her notes buy less from month to month: she loses."), ("a nurse whose pay is fixed for three years", "The pay stays the same while prices rise: the nurse loses.")),
    "Inflation turns out higher than anybody expected. Which of these gain by it?": (("a family with a loan at a fixed rate for its house", "The family pays back with money that is worth less: it gains."), ("a state with large old debts at fixed rates", "The debts are paid back with money that is worth less: the state gains."), ("a shop whose rent is fixed for ten years", "Its prices rise while the rent stays: the shop gains."), ("a farmer who has bought land on credit at a fixed rate", "The crop sells for more while the debt stays: the farmer gains.")),
}  # fmt: skip
gains_or_loses = sorting("economics.who-gains-by-inflation", _TOUCHED, skill="economics.inflation", slip="confuses-gains-and-losses-by-inflation",
    clue="Who gets a sum that was fixed before, and who has to pay one?", more="A fixed sum is worth less after prices have risen: bad for who gets it, good for who owes it.", reason="each case is traced to a sum fixed in money", difficulty=0.2)  # fmt: skip

_FIRM = (
    Term("revenue", "the money that a firm takes in by selling its goods", "It is price times quantity.", "Costs are not yet taken off it.", EASY, ("revenues", "turnover", "sales revenue")),
    Term("profit", "what is left of the sales of a firm after all that it has to pay", "Owners hope for it.", "It is a loss where the number is negative.", EASY, ("profits",)),
    Term("fixed cost", "an expense that stays the same however much is made", "Rent is an example.", "It is due even in a week without work.", EASY, ("fixed costs",)),
    Term("marginal cost", "what it takes to make one more unit", "Compare eleven pieces with ten.", "It is the step from one total to the next one.", MEDIUM, ("marginal costs",)),
    Term("average cost", "the total spent on production divided by the number of units", "Each piece carries an equal share.", "It often falls first and rises later, as output grows.", MEDIUM, ("average costs", "unit cost", "average total cost")),
    Term("break-even point", "the output at which sales just cover all that is spent", "There is neither a gain nor a loss.", "Below it the firm loses money.", MEDIUM, ("break even point", "break-even", "break even")),
    Term("economies of scale", "the saving on each unit that comes with a larger output", "Large factories have them.", "One machine then serves many thousand pieces.", HARD, ("economy of scale",)),
)  # fmt: skip
firm_names = naming("economics.words-of-firms", _FIRM, skill="economics.costs-and-profit", slip="confuses-words-of-firms",
    ask="In economics, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
firm_meanings = meaning("economics.meaning-in-firms", _FIRM, skill="economics.costs-and-profit", slip="confuses-words-of-firms",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_LOANS = (
    Term("creditor", "somebody who is owed money", "A bank is one after it has lent something.", "The opposite is called a debtor.", EASY, ("lender", "creditors")),
    Term("debtor", "somebody who owes money", "Who has borrowed something is one.", "The opposite is called a creditor.", EASY, ("borrower", "debtors")),
    Term("principal", "the sum that was lent, without what is paid for lending it", "A percentage of it is due each year.", "Each repayment makes it smaller.", MEDIUM, ("the principal", "capital")),
    Term("instalment", "one of the equal parts in which a debt is paid back", "It is often due each month.", "Furniture is often paid for in this way.", MEDIUM, ("installment", "instalments", "installments")),
    Term("compound interest", "payment for a loan that is also worked out on what was added in earlier years", "It makes savings grow faster and faster.", "From the second year on it is more than the simple kind.", MEDIUM),
    Term("collateral", "something of value that a lender may take if a debt is not paid back", "A house is often used as one.", "It makes a loan safer for the bank, and so cheaper.", HARD, ("security",)),
    Term("real interest rate", "the yearly percentage on savings after the rise of prices is taken out", "It tells how much more can be bought.", "It may be below zero when prices rise fast.", HARD, ("real rate", "real rate of interest")),
)  # fmt: skip
loan_names = naming("economics.words-of-lending", _LOANS, skill="economics.interest", slip="confuses-words-of-lending",
    ask="In banking, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
loan_meanings = meaning("economics.meaning-in-lending", _LOANS, skill="economics.interest", slip="confuses-words-of-lending",
    ask="In banking, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_MAKERS = (("a potter in Fez", "bowls"), ("a joiner in Graz", "stools"), ("a tailor in Dakar", "shirts"), ("a bakery in Cusco", "cakes"), ("a printer in Pune", "maps"))  # fmt: skip


@template("economics.cost-of-one-more", skill="economics.costs-and-profit", kind="numeric", difficulty=0.0, reason="two totals are compared, told or first worked out", variants=12,
    maker=_MAKERS, n=(10, 20, 40), total=(120, 180, 240), step=(7, 9, 11, 13), shape=("totals", "several", "formula"))  # fmt: skip
def cost_of_one_more(maker: tuple[str, str], n: int, total: int, step: int, shape: str) -> Draft:
    who, goods = maker
    if shape == "formula":
        before, after = total + 2 * n + n * n, total + 2 * (n + 1) + (n + 1) ** 2
        return Draft(
            stem=f"To make $Q$ {goods} a week costs {who} $C = {total} + 2Q + Q^2$ dollars in all. The output rises from {n} to {n + 1}. What is the marginal cost of the last piece?",
            key=after - before, unit="dollars", proof=f"evaluate('{total} + 2*Q + Q^2', Q={n + 1}) - evaluate('{total} + 2*Q + Q^2', Q={n})",
            wrong=[Wrong(answer=after, misconception="total-for-marginal-cost", feedback=f"That is the cost of all {n + 1} together. What does only the last one add?"), Wrong(answer=after - total, misconception="variable-for-marginal-cost", feedback=f"That leaves out the fixed costs, but still counts all {n + 1} pieces.")],
            hints=("Marginal cost is what one more piece adds.", "Work out the total cost twice, before and after the last piece.", f"For {n} pieces: ${total} + 2 \\cdot {n} + {n}^2 = {before}$. Do the same for {n + 1} and compare."),
            explanation=(f"${total} + 2 \\cdot {n} + {n}^2 = {before}$", f"${total} + 2 \\cdot {n + 1} + {n + 1}^2 = {after}$", f"${after} - {before} = {after - before}$ dollars"),
            harder=1.0,
        )  # fmt: skip
    more = 1 if shape == "totals" else 5
    after = total + more * step
    asked = (
        "the marginal cost of the last piece"
        if more == 1
        else "the marginal cost of each further piece, if they all cost the same"
    )
    return Draft(
        stem=f"To make {n} {goods} a week costs {who} {total} dollars in all; to make {n + more} costs {after} dollars. What is {asked}?",
        key=step, unit="dollars", proof=f"solve('{total} + {more}*x = {after}', 'x')",
        wrong=[Wrong(answer=decimal_number(Fraction(round(Fraction(after, n + more) * 100), 100)), misconception="average-for-marginal-cost", feedback="That is the average cost. Only what is added counts here."), *([Wrong(answer=more * step, misconception="difference-of-several", feedback=f"That is what all {more} further pieces cost together.")] if more > 1 else [Wrong(answer=after, misconception="total-for-marginal-cost", feedback=f"That is the cost of all {n + 1} together.")])],
        hints=("Marginal cost is what one more piece adds.", "Compare the two totals: how much was added, and for how many pieces?", f"From {total} to {after} dollars the total rises by {more * step} dollars" + (f", for {more} pieces." if more > 1 else ". How many pieces were added?")),
        explanation=(f"${after} - {total} = {more * step}$ dollars more", f"$\\frac{{{more * step}}}{{{more}}} = {step}$ dollars"),
        harder=-0.9 if more == 1 else 0.0,
    )  # fmt: skip


@template("economics.revenue-after-a-price-rise", skill="economics.elasticity", kind="numeric", difficulty=0.0, reason="revenue is compared before and after", variants=12,
    good=("bus tickets", "lemonade", "museum tickets", "notebooks", "ferry rides"), price=(4, 5, 8), rise=(1, 2), sold=(100, 200, 300), fall=(10, 20, 30, 50), asked=("new", "change", "percent"),
    where=lambda good, price, rise, sold, fall, asked: fall < sold // 2 and (price + rise) * (sold - fall) != price * sold and (asked != "percent" or (100 * (price + rise) * (sold - fall)) % (price * sold) == 0))  # fmt: skip
def revenue_after_a_price_rise(good: str, price: int, rise: int, sold: int, fall: int, asked: str) -> Draft:
    new, left = price + rise, sold - fall
    before, after = price * sold, new * left
    change = after - before
    stem = f"The price of {good} rises from {price} to {new} dollars, and sales fall from {sold} to {left} a day."
    told = (f"Old: ${price} \\cdot {sold} = {before}$ dollars", f"New: ${new} \\cdot {left} = {after}$ dollars")
    if asked == "new":
        return Draft(
            stem=f"{stem} How large is the revenue of a day now?",
            key=after, unit="dollars", proof=f"sum({new} for piece in range({left}))",
            wrong=[Wrong(answer=new * sold, misconception="ignores-fall-of-sales", feedback="At the higher price fewer are sold."), Wrong(answer=price * left, misconception="ignores-price-rise", feedback="Those that are sold now cost more than before.")],
            hints=("Revenue is price times quantity.", "Both numbers have changed. Which two belong to the time after the rise?", f"The price is now {new} dollars, and {left} are sold."),
            explanation=told[1:], harder=-0.9,
        )  # fmt: skip
    if asked == "change":
        return Draft(
            stem=f"{stem} By how many dollars does the revenue of a day change? Give a fall a minus sign.",
            key=change, unit="dollars", proof=f"{new} * {left} - {price} * {sold}",
            wrong=[Wrong(answer=-change, misconception="sign-of-change", feedback="The size is right. Is the new revenue larger or smaller than the old one?"), Wrong(answer=rise * sold, misconception="ignores-fall-of-sales", feedback="At the higher price fewer are sold.")],
            hints=("Revenue is price times quantity.", "Work it out before and after the rise.", f"{told[0]}. Now the same with {new} and {left}."),
            explanation=(*told, f"${after} - {before} = {change}$ dollars"), harder=0.1,
        )  # fmt: skip
    percent = Fraction(100 * change, before)
    return Draft(
        stem=f"{stem} By how many percent does the revenue of a day change? Give a fall a minus sign.",
        key=decimal_number(percent), unit="%", proof=f"({new} * {left} / ({price} * {sold}) - 1) * 100",
        wrong=[Wrong(answer=change, misconception="difference-instead-of-percentage", feedback="That is the change in dollars. Compare it with the old revenue.")] if percent != change else [],
        hints=("Revenue is price times quantity.", "Compare the change of the revenue with the revenue before the rise.", f"{told[0]}. {told[1]}. Divide the difference by the old one."),
        explanation=(*told, f"$\\frac{{{change}}}{{{before}}} \\cdot 100 = {short_decimal(percent)}$, so {short_decimal(percent)} %"), harder=0.9,
    )  # fmt: skip


@template("economics.interest-for-some-months", skill="economics.interest", kind="numeric", difficulty=0.1, reason="a rate a year is turned into one for months", variants=12,
    who=("Ines in Porto", "Kofi in Kumasi", "Lan in Hue", "Marta in Cusco", "Omar in Fez"), capital=(600, 1200, 2400, 3600), rate=(3, 4, 5, 6, 8), months=(1, 3, 5, 7, 9), asked=("interest", "months"),
    where=lambda who, capital, rate, months, asked: (capital * rate) % 1200 == 0)  # fmt: skip
def interest_for_some_months(who: str, capital: int, rate: int, months: int, asked: str) -> Draft:
    name = who.split(maxsplit=1)[0]
    year = capital * rate // 100
    month = year // 12
    due = month * months
    span = "one month" if months == 1 else f"{months} months"
    if asked == "interest":
        return Draft(
            stem=f"{who} borrows {capital} dollars at {rate} % simple interest a year and pays everything back after {span}. How much interest is due?",
            key=due, unit="dollars", proof=f"sum({capital} * {rate} / 100 / 12 for month in range({months}))",
            wrong=[Wrong(answer=year, misconception="whole-year-for-months", feedback=f"That is the interest of a whole year. The loan runs for {span}."), *([Wrong(answer=year * months, misconception="yearly-rate-each-month", feedback=f"The {rate} % are for a year, not for each month.")] if months > 1 else [])],
            hints=("For how long is the given rate?", "Find the interest of a year first, then that of one month.", f"A year: {rate} % of {capital} is {year} dollars. A month is a twelfth of that."),
            explanation=(f"A year: ${capital} \\cdot {short_decimal(Fraction(rate, 100))} = {year}$ dollars", f"A month: $\\frac{{{year}}}{{12}} = {month}$ dollars", f"${month} \\cdot {months} = {due}$ dollars"),
            harder=-0.9 if months == 1 else 0.0,
        )  # fmt: skip
    return Draft(
        stem=f"{who} borrows {capital} dollars at {rate} % simple interest a year. When {name} pays everything back, the interest is {due} dollars. After how many months is that?",
        key=months, proof=f"solve('{capital} * {rate} / 100 * x / 12 = {due}', 'x')",
        wrong=[Wrong(answer=decimal_number(Fraction(round(Fraction(due, year) * 100), 100)), misconception="years-for-months", feedback="That is the time in years. The answer is asked for in months.")],
        hints=("How much interest is due for one month?", "Find the interest of a year first, and divide it by the months of a year.", f"A year: {rate} % of {capital} is {year} dollars, so a month {month} dollars. How many months give {due}?"),
        explanation=(f"A month: $\\frac{{{year}}}{{12}} = {month}$ dollars", f"$\\frac{{{due}}}{{{month}}} = {months}$"),
        harder=0.9,
    )  # fmt: skip
