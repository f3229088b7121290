"""How well learners are predicted: on logs from elsewhere, and on simulated ones."""
