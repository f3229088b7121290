# To the model, as the result of a tool.
model-tool-arguments = That call does not fit: { $problems }
model-tool-limit = No more tools in this turn. Answer the student in words now.
model-tool-secret = Those words hold the answer to the open question, and the student would read them. Call it with the student's own words, or help with the next step.
