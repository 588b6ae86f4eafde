"""What the program promises about speed, each beside the least that the same work could cost."""
