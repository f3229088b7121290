# In place of a model's words.
model-leak-instead = I had better not give the answer away: you can find it yourself. Shall I give you a hint?
model-too-many-steps = I went round in circles there, sorry. Say it in other words, or use the buttons.
model-withheld = What was found holds the answer to the open question, so it is kept from you. Help the student with the next step.
