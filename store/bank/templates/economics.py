"""Economics: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="economics",
    name="Economics",
    aliases=("econ", "eco", "economy", "business economics", "micro and macro"),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"economics.{name}",
        subject="economics",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "opportunity-cost", "Scarcity and opportunity cost", "Choices", "Scarcity", ("arithmetic.ratios",),
        ("opportunity costs", "scarcity", "trade off", "trade-offs", "production possibilities", "ppf", "best alternative"),
        "Time, money and materials are scarce, so each choice means giving something up. The opportunity cost of a choice is the value of the best alternative "
        "that is given up. If you spend an evening on a film for $9$ and could have earned $40$ instead, the evening costs you "
        "$9 + 40 = 49$. Money that is gone whatever you do (sunk cost) does not count. The usual mistakes are to add up "
        "all alternatives instead of taking the best one, and to let sunk costs decide.",
    ),
    _skill(
        "supply-and-demand", "Supply, demand and equilibrium", "Markets", "Supply and demand", ("algebra.linear-equations", "functions.linear-functions"),
        ("supply and demand", "demand curve", "supply curve", "equilibrium", "equilibrium price", "market equilibrium", "shortage", "surplus", "demand and supply"),
        "Demand tells how much buyers want at each price, supply how much sellers offer. Where both are equal lies the equilibrium. With "
        "$Q_d = 100 - 2P$ and $Q_s = 10 + P$ one sets $100 - 2P = 10 + P$, so $P = 30$ and $Q = 40$. Above this price goods are left over (surplus), below it "
        "they run short (shortage). If incomes rise, demand shifts to the right, and price and quantity rise. The usual mistake "
        "is to confuse a shift of a curve with a move along it: a change of the price itself shifts nothing.",
    ),
    _skill(
        "elasticity", "Elasticity", "Markets", "Elasticity", ("economics.supply-and-demand", "arithmetic.percentages"),
        ("price elasticity", "elastic", "inelastic", "ped", "elasticities", "price elasticity of demand", "income elasticity"),
        "The price elasticity of demand tells by how many percent the quantity changes when the price changes by one percent. If a price rise of $10$ % lowers sales by $5$ %, "
        "it is $\\frac{-5}{10} = -0.5$. Below $1$ in size demand is inelastic, as for salt or medicine: a higher price then raises revenue. "
        "Above $1$ it is elastic, as for one brand among many. The usual mistakes are to divide the price change by the quantity "
        "change, and to use plain differences instead of percentages.",
    ),
    _skill(
        "costs-and-profit", "Costs, revenue and profit", "Firms", "Costs", ("arithmetic.decimals", "algebra.linear-equations"),
        ("costs", "fixed costs", "variable costs", "marginal cost", "average cost", "profit", "revenue", "break even", "break-even point", "breakeven"),
        "Fixed costs arise even if nothing is produced, as rent does; variable costs grow with output. Revenue is price times quantity, and profit is revenue minus all costs. "
        "A baker with $200$ of fixed costs who sells at $3$ and has $1$ of variable cost a loaf earns $2$ a loaf towards the fixed costs, and so breaks even at "
        "$\\frac{200}{2} = 100$ loaves. Marginal cost is the cost of one more unit. The usual mistake is to take revenue for profit, or to "
        "divide the fixed costs by the whole price.",
    ),
    _skill(
        "market-structures", "Competition and market failure", "Markets", "Kinds of market", ("economics.supply-and-demand",),
        ("monopoly", "oligopoly", "competition", "perfect competition", "market failure", "externalities", "public goods", "cartel", "monopolies", "externality"),
        "Markets differ by the number of sellers. With many small ones nobody can set the price (perfect competition); a monopoly has a single seller, "
        "an oligopoly a few. Sometimes markets fail: a factory's smoke harms neighbours who are not part of the deal, which is an external cost; "
        "and nobody can be kept from using street lighting, a public good, so firms hardly offer it. Taxes, rules or public supply can help. "
        "The usual mistake is to call everything a public good that the state pays for. What counts is whether people can be excluded and rival each other.",
    ),
    _skill(
        "national-income", "GDP and unemployment", "The whole economy", "Output and jobs", ("arithmetic.percentages",),
        ("gdp", "gross domestic product", "national income", "economic growth", "unemployment", "unemployment rate", "gdp per capita", "macro", "macroeconomics", "recession"),
        "The gross domestic product (GDP) is the value of all final goods and services made in a country in a year: consumption, investment, government purchases, and exports minus imports. "
        "With $600 + 150 + 200 + 100 - 120$ it is $930$. Goods used up on the way, such as the flour in bread, are not counted again. "
        "The unemployment rate divides the unemployed by the labour force, which is the employed and the unemployed together. The usual mistakes are to add imports, and to divide by the whole population.",
    ),
    _skill(
        "inflation", "Inflation and money", "The whole economy", "Prices", ("arithmetic.percentages",),
        ("inflation", "cpi", "price index", "consumer price index", "real and nominal", "deflation", "purchasing power", "real wage", "inflashun", "central bank"),
        "Inflation is a lasting rise of the general price level. It is measured with a basket of goods: if the basket cost $200$ last year and costs $210$ now, inflation is "
        "$\\frac{10}{200} \\cdot 100 = 5$ %. Nominal values are in the prices of their time; real ones are freed of inflation. If wages rise by $3$ % and prices by $5$ %, real "
        "wages fall by about $2$ %. The usual mistakes are to take one good's price for the price level, and to divide by the new price instead of the old one.",
    ),
    _skill(
        "interest", "Interest and saving", "Money", "Interest", ("arithmetic.percentages", "arithmetic.powers-and-roots"),
        ("interest rate", "compound interest", "simple interest", "savings", "loan", "loans", "saving money", "compounding", "credit"),
        "Interest is the price of lent money, given as a percentage a year. With simple interest the same amount is added each year; with compound interest the interest itself earns "
        "interest. At $10$ %, $1000$ grows to $1000 \\cdot 1.1^2 = 1210$ in two years, not to $1200$. The real interest rate is about the nominal rate minus "
        "inflation. The usual mistakes are to treat compound interest as simple, and to forget that a rate a year must be turned into one a month for monthly loans.",
    ),
    _skill(
        "trade", "International trade", "The world economy", "Trade", ("economics.opportunity-cost",),
        ("international trade", "comparative advantage", "absolute advantage", "tariff", "tariffs", "exchange rate", "exchange rates", "exports and imports", "quota", "specialisation"),
        "Countries gain from trade if each makes what it gives up least for: its comparative advantage. If a worker in A makes $6$ shirts or $3$ chairs, and one in B $2$ shirts or "
        "$2$ chairs, a chair costs $2$ shirts in A but $1$ shirt in B. So B should make chairs, though A makes more of both. Tariffs are taxes on imports; "
        "they help home producers and make goods dearer for buyers. The usual mistake is to think that a country that is better at everything cannot gain from trade.",
    ),
)  # fmt: skip
