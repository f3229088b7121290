"""How well the tutor teaches: students that we wrote practise with the real one, and what it says is measured."""
