"""Economics in words: terms, classes and explanations."""

from store.bank.facts import EASY, HARD, MEDIUM, Essay, Term, essays, meaning, naming, sorting

_CHOICE = (
    Term("opportunity cost", "the value of the best alternative that is given up", "A free concert on a work evening has one.", "It is what you would have had instead.", EASY, ("opportunity costs",)),
    Term("scarcity", "the fact that wants are greater than the means to meet them", "It forces people to choose.", "Without it there would be no economics.", EASY),
    Term("sunk cost", "money that is spent already and cannot be got back", "A ticket for a film that turns out to be boring is an example.", "It should not influence what you do next.", MEDIUM, ("sunk costs",)),
    Term("capital", "machines, buildings and tools that are used to produce", "A baker's oven belongs to it.", "It is a factor of production beside land and labour.", MEDIUM),
    Term("production possibilities frontier", "the curve of the largest outputs of two goods that an economy can reach", "Points below it waste something.", "It is often drawn for guns and butter.", HARD, ("ppf", "production possibility frontier", "production possibility curve", "production possibilities curve")),
)  # fmt: skip
choice_names = naming("economics.words-of-choice", _CHOICE, skill="economics.opportunity-cost", slip="confuses-words-of-choice",
    ask="In economics, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
choice_meanings = meaning("economics.meaning-in-choice", _CHOICE, skill="economics.opportunity-cost", slip="confuses-words-of-choice",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
choice_essays = essays("economics.explain-choices", (
    Essay("A student has paid for a course in pottery that cannot be refunded. After two evenings she hates it. Should the price count when she decides whether to go on? Explain.", ("The price is a sunk cost: it is gone whether she goes on or not.", "Only what still lies ahead should count.", "Going on costs her the other things that she could do on these evenings."), "Which of her costs can still be changed?", "Money that is gone in either case cannot speak for one of the choices.", "Compare two futures: going on and stopping. In which of them has she paid for the course?", MEDIUM),
    Essay("Is school “free” for pupils who could work instead, if there are no fees? Explain with opportunity cost.", ("A choice costs what is given up for it.", "Pupils give up the wage that they could earn in this time.", "So school has an opportunity cost, although no fee is paid."), "What else could the pupils do with this time?", "Costs need not be paid in money.", "Think of a pupil who could earn a wage in a shop. What does each morning at school cost this pupil?", EASY),
    Essay("A farmer in Punjab grows wheat on his own field and says: “The land costs me nothing.” Explain why an economist disagrees.", ("He could let the land to someone else and receive rent.", "By farming it himself he gives up this rent.", "This is an opportunity cost, so his profit is smaller than he thinks."), "What else could he do with the field?", "Giving up an income is a cost as well.", "Imagine that a neighbour offers rent for the field. What happens to this money if the farmer uses the land himself?", HARD),
), skill="economics.opportunity-cost", reason="the idea of opportunity cost is applied to a case")  # fmt: skip

_MARKET = (
    Term("demand", "the quantities that buyers want at each price", "Its curve usually falls.", "When incomes rise it usually grows.", EASY),
    Term("supply", "the quantities that sellers offer at each price", "Its curve usually rises.", "A good harvest makes it grow.", EASY),
    Term("equilibrium", "the state in which the quantity wanted equals the quantity offered", "The two curves cross there.", "There is neither a shortage nor a surplus.", EASY, ("market equilibrium",)),
    Term("shortage", "the gap when buyers want more than sellers offer", "Queues outside shops are a sign of it.", "It arises when the price is held too low.", MEDIUM, ("excess demand",)),
    Term("surplus", "the gap when sellers offer more than buyers want", "Full storehouses are a sign of it.", "It arises when the price is held too high.", MEDIUM, ("excess supply",)),
    Term("substitutes", "goods that can replace each other for the buyer", "Tea and coffee are an example.", "If one becomes dearer, more of the other is bought.", MEDIUM, ("substitute", "substitute goods")),
    Term("complements", "goods that are used together", "Printers and ink are an example.", "If one becomes dearer, less of the other is bought.", MEDIUM, ("complement", "complementary goods")),
    Term("price ceiling", "a highest price set by law", "Limits on rents are an example.", "If it lies below the market price, goods run short.", HARD, ("maximum price", "price cap")),
    Term("inferior good", "a product of which people buy less when their income rises", "Instant noodles may be one.", "It is no matter of quality but of how demand reacts to income.", HARD, ("inferior goods",)),
)  # fmt: skip
market_names = naming("economics.words-of-markets", _MARKET, skill="economics.supply-and-demand", slip="confuses-words-of-markets",
    ask="In economics, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
market_meanings = meaning("economics.meaning-in-markets", _MARKET, skill="economics.supply-and-demand", slip="confuses-words-of-markets",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_SHIFTS = {
    "Which of these shift the demand curve for bicycles to the right?": (("the incomes of buyers rise", "Higher incomes raise the demand for bicycles."), ("bus tickets become dearer", "Bus rides are a substitute, so the demand for bicycles rises."), ("cycling comes into fashion", "Fashion raises the demand for bicycles."), ("the town builds cycle paths", "With paths more people want bicycles: demand rises.")),
    "Which of these shift the supply curve of bicycles to the right?": (("steel becomes cheaper", "Cheaper inputs raise the supply of bicycles."), ("robots make assembly faster", "Better technology raises supply."), ("new makers enter the market", "More makers mean more supply."), ("the state pays makers a subsidy for each bicycle", "A subsidy for makers raises supply.")),
}  # fmt: skip
shifts = sorting("economics.what-shifts-which-curve", _SHIFTS, skill="economics.supply-and-demand", slip="confuses-supply-and-demand",
    clue="Ask of each event: does it change the plans of buyers or of sellers?", more="Incomes, tastes and other goods work on buyers; inputs, technology and the number of firms work on sellers.", reason="events are assigned to one side of the market", seeds=6)  # fmt: skip
market_essays = essays("economics.explain-markets", (
    Essay("A frost destroys half of the coffee harvest. Explain what happens to the price of coffee and to the demand for tea.", ("The supply of coffee falls, so its price rises.", "Tea is a substitute for coffee.", "Some people change to tea, so that the demand for tea rises."), "Does the frost change the plans of buyers or of sellers first?", "Less is offered at each price. And what do people drink instead?", "First find the new price of coffee when its supply curve shifts to the left. Then ask what coffee drinkers do.", EASY),
    Essay("A city sets a highest rent far below the market rent. Explain two effects on the market for flats.", ("At the low rent more people look for flats than before.", "Owners offer fewer flats or let them run down.", "So there is a shortage, with waiting lists or payments under the table."), "Who wants more at a lower price, and who offers less?", "Look at the two curves at a price below their crossing.", "At the low rent the quantity demanded is larger than at the market rent. Say what happens to the quantity supplied, and name the gap.", MEDIUM),
    Essay("Umbrellas cost more on rainy days in a tourist town, and more are sold. Does this contradict the law of demand? Explain.", ("The law of demand holds when all else stays the same.", "Rain shifts the whole demand curve to the right.", "At the new crossing both price and quantity are higher, so there is no contradiction."), "Is it the price that changed first?", "Tell a move along a curve from a shift of the curve.", "On a rainy day people want more umbrellas at every price. Say which curve this moves and where it crosses supply now.", HARD),
), skill="economics.supply-and-demand", reason="an event is traced through a market")  # fmt: skip

_STRUCTURE = (
    Term("monopoly", "a market with a single seller", "The only water company of a town is an example.", "The seller can choose the price.", EASY, ("monopolist",)),
    Term("oligopoly", "a market with a few large sellers", "Makers of large aeroplanes are an example.", "Each of them watches what the others do.", MEDIUM),
    Term("perfect competition", "a market with many small sellers of equal goods, none of whom can set the price", "Markets for wheat come close to it.", "Every seller is a price taker.", MEDIUM, ("perfectly competitive market", "competitive market", "pure competition")),
    Term("cartel", "an agreement of firms to keep prices high", "It is forbidden in many countries.", "Firms that ought to compete act together.", MEDIUM, ("cartels",)),
    Term("external cost", "a harm to people who are not part of a deal", "The smoke of a factory is an example.", "The market price leaves it out.", MEDIUM, ("negative externality", "externality", "external costs")),
    Term("public good", "something that nobody can be kept from using and that is not used up by use", "A lighthouse is an example.", "Firms hardly offer it, as everybody can enjoy it without paying.", HARD, ("public goods",)),
    Term("free rider", "somebody who uses a thing without paying a share", "Watching fireworks from the hill outside the fence makes you one.", "The word comes from travelling without a ticket.", HARD, ("free riders", "free-rider")),
    Term("merger", "the joining of two firms to one", "Authorities check it if the firms are large.", "Afterwards there is one competitor fewer.", EASY),
)  # fmt: skip
structure_names = naming("economics.words-of-competition", _STRUCTURE, skill="economics.market-structures", slip="confuses-words-of-competition",
    ask="In economics, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
structure_meanings = meaning("economics.meaning-in-competition", _STRUCTURE, skill="economics.market-structures", slip="confuses-words-of-competition",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip

_COSTS = {
    "Which of these are fixed costs of a bakery?": (("the rent of the shop", "The rent is due whatever is baked: fixed."), ("the insurance of the building", "Insurance is due whatever is baked: fixed."), ("the yearly licence", "The licence costs the same whatever is baked: fixed."), ("interest on the loan for the oven", "The interest is due whatever is baked: fixed.")),
    "Which of these are variable costs of a bakery?": (("flour and yeast", "More loaves need more flour: variable."), ("paper bags for the loaves", "More loaves need more bags: variable."), ("gas for each batch in the oven", "More batches need more gas: variable."), ("pay for each extra hour of work", "More loaves need more hours: variable.")),
}  # fmt: skip
fixed_or_variable = sorting("economics.fixed-or-variable", _COSTS, skill="economics.costs-and-profit", slip="confuses-fixed-and-variable-costs",
    clue="Imagine that the bakery is closed for a week. What must be paid all the same?", more="Some costs grow with each loaf, others do not depend on the number of loaves.", reason="one question sorts them", difficulty=-1.0)  # fmt: skip

_MACRO = (
    Term("gross domestic product", "the value of all final goods and services made in a country in a year", "Its growth is in the news every three months.", "It is known by three letters.", EASY, ("gdp",)),
    Term("recession", "a time in which the output of an economy falls for at least about half a year", "Firms dismiss people in it.", "It is the downward part of the business cycle.", EASY),
    Term("unemployment rate", "the share of the labour force that looks for work without having it", "It is given in percent.", "Those who do not look for work are left out.", MEDIUM, ("rate of unemployment", "unemployment")),
    Term("fiscal policy", "the use of taxes and state spending to steer the economy", "The ministry of finance is in charge of it.", "It is made by parliament, not by the central bank.", MEDIUM),
    Term("budget deficit", "the amount by which state spending exceeds state income in a year", "It is paid for by new debt.", "It is the opposite of a surplus.", MEDIUM, ("deficit", "government deficit")),
    Term("structural unemployment", "joblessness because skills or places do not fit the jobs there are", "Miners after the closing of mines know it.", "An upswing alone does not end it; retraining may.", HARD),
    Term("multiplier", "the factor by which output grows for each unit of extra spending", "One person's spending is another one's income.", "It is larger, the more of each extra income is spent again.", HARD, ("spending multiplier", "multiplier effect")),
)  # fmt: skip
macro_names = naming("economics.words-of-the-whole-economy", _MACRO, skill="economics.national-income", slip="confuses-words-of-the-whole-economy",
    ask="In economics, what is the term for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
macro_meanings = meaning("economics.meaning-in-the-whole-economy", _MACRO, skill="economics.national-income", slip="confuses-words-of-the-whole-economy",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_MONEY = (
    Term("inflation", "a lasting rise of the general price level", "Savings lose value by it.", "It is measured with a basket of goods.", EASY),
    Term("deflation", "a lasting fall of the general price level", "Buyers wait, as things become cheaper all the time.", "It is the opposite of what usually happens to prices.", EASY),
    Term("purchasing power", "the amount of goods that a sum of money can buy", "It falls when prices rise.", "The same note buys fewer loaves than years ago.", MEDIUM),
    Term("central bank", "the institution that issues money and sets the key interest rate", "Other banks have accounts there.", "Keeping prices stable is its main task.", EASY),
    Term("monetary policy", "the steering of money and interest rates", "Raising the key rate belongs to it.", "It is not made by parliament.", MEDIUM),
    Term("hyperinflation", "a rise of prices by more than about 50 % a month", "Notes with many zeros are printed in it.", "People carried money in wheelbarrows.", HARD),
    Term("real wage", "the pay after the change of prices is taken out", "It falls if prices rise faster than pay.", "The opposite is called nominal.", HARD, ("real wages",)),
)  # fmt: skip
money_names = naming("economics.words-of-money", _MONEY, skill="economics.inflation", slip="confuses-words-of-money",
    ask="In economics, what is the term for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
money_meanings = meaning("economics.meaning-in-money", _MONEY, skill="economics.inflation", slip="confuses-words-of-money",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_TRADE = (
    Term("tariff", "a tax on imported goods", "Customs officers collect it.", "It makes foreign goods dearer.", EASY, ("tariffs", "import duty", "customs duty")),
    Term("quota", "a limit on the quantity of a good that may be imported", "It counts pieces or tonnes, not money.", "When it is used up, no more may come in.", MEDIUM, ("import quota",)),
    Term("comparative advantage", "the ability to make a good at a lower opportunity cost than others", "Even the weaker partner has one in something.", "It explains why both sides gain from trade.", MEDIUM),
    Term("exchange rate", "the price of one currency in another one", "Travellers look it up.", "It changes all day at the markets.", EASY, ("rate of exchange", "currency rate")),
    Term("export", "a good that is sold to another country", "Coffee is one for Ethiopia.", "It brings foreign money into the country.", EASY, ("exports",)),
    Term("trade deficit", "the amount by which a country's purchases abroad exceed its sales abroad", "It is given in money for a year.", "It is the opposite of a surplus in trade.", HARD),
    Term("depreciation", "the loss of value of a currency against others", "It makes holidays abroad dearer.", "It makes a country's goods cheaper for foreigners.", HARD),
)  # fmt: skip
trade_names = naming("economics.words-of-trade", _TRADE, skill="economics.trade", slip="confuses-words-of-trade",
    ask="In economics, what is the word for {what}?", says="“{name}” means {what}.", reason="a term must be recalled")  # fmt: skip
trade_meanings = meaning("economics.meaning-in-trade", _TRADE, skill="economics.trade", slip="confuses-words-of-trade",
    ask="In economics, what is meant by “{name}”?", says="“{name}” means {what}.", reason="a term is recognised among related ones", easier=0.4)  # fmt: skip
_DEMANDS = {
    "For which of these is demand likely to be inelastic?": (("salt", "Salt is cheap and hard to replace: inelastic."), ("insulin for people with diabetes", "Patients need it at any price: inelastic."), ("tap water", "Everybody needs water and has no substitute: inelastic."), ("petrol for commuters without trains", "They have no other way to work: inelastic.")),
    "For which of these is demand likely to be elastic?": (("one brand of chocolate among many", "Other brands are close substitutes: elastic."), ("holidays on one of several islands", "Travellers can choose another island: elastic."), ("tickets for one of many cinemas", "There are other cinemas: elastic."), ("restaurant meals", "People can cook at home: elastic.")),
}  # fmt: skip
elastic_or_not = sorting("economics.elastic-or-inelastic", _DEMANDS, skill="economics.elasticity", slip="confuses-elastic-and-inelastic",
    clue="Would buyers go on buying if the price rose by a fifth?", more="Close substitutes make buyers leave easily; needs without a substitute keep them.", reason="substitutes are looked for", difficulty=-0.9, seeds=3)  # fmt: skip
