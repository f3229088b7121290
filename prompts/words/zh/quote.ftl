# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [1] 我找到了这个：
   *[other] 我找到了这些，最合适的在前：
 }
quote-place = { $document }，第{ $page }页
quote-picture = 出处所在的页面：{ $cited }
quote-none = 在你可以看的笔记和书里，我没找到相关内容。
quote-held = 你的笔记里有相关内容，但说出来会泄露答案。做完这题再问我吧。
quote-what = 要我查什么？最好用英文问，比如：“what do my notes say about osmosis?”
