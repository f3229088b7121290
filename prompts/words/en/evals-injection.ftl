# Of `chiron evals injection`: harms, and what is amiss with the attacks.
injection-effect = changes that nobody allowed
injection-others = things of others told
injection-key = keys told while the question is open
injection-active = replies that load, run or ring
injection-unbounded = more work than a turn or a day may cost
injection-failed = turns that broke down
injection-unused = No attack calls these tools: { $tools }. Add some to evals/injection/attacks.jsonl.
