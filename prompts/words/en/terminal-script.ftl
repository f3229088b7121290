# Lines of a script
terminal-bad-line = I could not read that line: it is not JSON in UTF-8. Write one object, such as {"{"}"text": "5 questions on algebra"{"}"}, on one line.
terminal-not-object = A line has to be one JSON object, such as {"{"}"text": "5 questions on algebra"{"}"}.
terminal-one-of = A line needs exactly one of "text", "action" and "file".
terminal-bad-text = "text" has to be a string.
terminal-bad-action = "action" has to be an object with "kind", and "target" and "value" as strings where it has them.
terminal-bad-id = "id" has to be a string or a whole number.
terminal-bad-file = "file" has to be a string: the path of a file.
terminal-no-file = There is no file "{ $path }". Check the path; a folder does not count.
