# To the model, as the result of a tool.
model-tool-arguments = That call does not fit: { $problems }
model-tool-limit = No more tools in this turn. Answer the student in words now.
