# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] إليك ما وجدته:
    [two] إليك ما وجدته، الأفضل أولا:
    [few] إليك ما وجدته، الأفضل أولا:
    [many] إليك ما وجدته، الأفضل أولا:
   *[other] إليك ما وجدته، الأفضل أولا:
 }
quote-place = { $document }، ص { $page }
quote-picture = الصفحة التي ورد فيها هذا: { $cited }
quote-none = لم أجد شيئا عن ذلك في الملاحظات والكتب المتاحة لك هنا.
quote-held = في ملاحظاتك شيء عن ذلك، لكنه سيكشف الإجابة. اسألني مرة أخرى بعد هذا السؤال.
quote-what = عن ماذا أبحث؟ الأفضل أن تسأل بالإنجليزية، مثلا: "what do my notes say about osmosis?"
