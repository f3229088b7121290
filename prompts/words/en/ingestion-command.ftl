# What the command says.
ingestion-no-extra = Reading papers needs more libraries. Install them with: pip install "chiron[ingestion]"
ingestion-for-whom = Say for whom the papers are: --class NAME, or --for-all. To try them and store nothing: --dry-run.
ingestion-only-stored = { $option } does not go with --dry-run, which stores nothing.
ingestion-no-class-teacher = Nobody teaches the class "{ $name }". Say who sends the papers: --teacher NAME.
ingestion-no-admin = For everybody only an admin can send papers. Make one with "chiron user add NAME --role admin", then say --teacher NAME.
ingestion-not-allowed = { $name } may not send papers for this class. Name one of its teachers, or an admin.
ingestion-line = { $file }: { $found }
ingestion-line-page = Go through them on a page: { $address }
ingestion-line-key = { $file }: { $said }
ingestion-line-again = { $file }: read before, { $found }
ingestion-total = { $files ->
    [one] One file
   *[other] { $files } files
 }: { $questions } questions, { $keyed } with a key, { $unsure } to be looked at, { $published } published; { $refused } refused.
ingestion-reading = Reading

# The report of the command.
ingestion-report-title = Papers that were read
ingestion-report-file = File
ingestion-report-questions = Questions
ingestion-report-keyed = With a key
ingestion-report-published = Published
ingestion-report-unsure = Need a person
ingestion-report-passages = Passages
ingestion-report-told = What to know
ingestion-report-look = What needs a person
ingestion-report-number = Question { $number }
ingestion-summary = { $questions ->
    [0] No questions were found.
    [one] One question, { $keyed } with a key, { $unsure } { $unsure ->
        [one] needs
       *[other] need
    } you.
   *[other] { $questions } questions, { $keyed } with a key, { $unsure } { $unsure ->
        [one] needs
       *[other] need
    } you.
 }
ingestion-none-found = No questions were found: nothing in it is numbered or set as questions are.
ingestion-stray = The key has answers to questions that are not in the paper: { $numbers }.

# What a person is to look at in a question that was found.
flag-no-answer = no key
flag-key-does-not-fit = the key does not fit
flag-number-missing = a number or letter is missing
flag-duplicate-number = its number stands twice
flag-shared-stem = shares a text with others
flag-long-stem = very long
flag-no-stem = no question text
flag-one-option = only one option
flag-empty-option = an option is empty
flag-picture-options = options are pictures
flag-low-confidence = read with doubts
flag-parts = has parts
flag-near-duplicate = asked before
