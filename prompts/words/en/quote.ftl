# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] Here is what I found:
   *[other] Here is what I found, the best first:
 }
quote-place = { $document }, p. { $page }
quote-picture = The page that this stands on: { $cited }
quote-none = I found nothing on that in the notes and books that you may read here.
quote-held = Your notes say something on that, but it would give the answer away. Ask me again once this question is over.
quote-what = What shall I look up? Ask, for instance: "what do my notes say about osmosis?"
