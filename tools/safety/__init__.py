"""Safety of minors: signs of danger in what a student writes, the help lines they are given, the adults who are told."""
