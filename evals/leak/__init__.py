"""What a reply gives away: the answer, its last step, or what a person would call a revealed answer."""
