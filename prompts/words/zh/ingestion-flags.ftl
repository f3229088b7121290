# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = 我在文档里没找到这道题的答案。
flag-why-key-does-not-fit = 答案页上写的和哪个选项都对不上。我按原样显示，请选出正确答案。
flag-why-number-missing = 这道题前面缺了一个题号，可能漏了一道题。
flag-why-duplicate-number = 有两道题用了这个题号。请确认它们确实是两道。
flag-why-shared-stem = 题目上方的文字也属于其他题。我把它放在了每道题前面。
flag-why-long-stem = 这道题很长，可能混进了不属于它的内容。
flag-why-no-stem = 我没找到这道题的题干，只有题号或选项。
flag-why-one-option = 我只找到一个选项，其他的可能漏了。
flag-why-empty-option = 有一个选项是空的，可能是我读不出的图或式子。
flag-why-picture-options = 选项是图片。请看页面。
flag-why-low-confidence = 我不确定读得对不对。请和页面核对。
flag-why-parts = 这道题有几个小问。我把它们放在一起，所以一个答案涵盖全部。
flag-why-near-duplicate = 题库或这份文档里已经有一道类似的题，数字也一样。
