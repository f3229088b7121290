# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = I found no answer to this question in the paper.
flag-why-key-does-not-fit = The answer key says something that none of the options says. I show it as it is printed, so please pick the right answer.
flag-why-number-missing = A number is missing before this question. A question may have been lost there.
flag-why-duplicate-number = Two questions have this number. Please check that they are two.
flag-why-shared-stem = The text above the question also belongs to other questions. I put it before each of them.
flag-why-long-stem = This question is very long. Something that is not part of it may have slipped in.
flag-why-no-stem = I found no text for this question, only its number or its options.
flag-why-one-option = I found only one option. Others may have been lost.
flag-why-empty-option = One of the options says nothing. It may be a picture or a formula that I could not read.
flag-why-picture-options = The options are pictures. Please look at the page.
flag-why-low-confidence = I am not sure that I read this right. Please compare it with the page.
flag-why-parts = This question has parts. I kept them together, so one answer covers them all.
flag-why-near-duplicate = The question bank, or this paper, already has a question like this one, with the same numbers.
