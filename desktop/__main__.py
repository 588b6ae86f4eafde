"""`python -m desktop` is the program: without a command it opens the window."""

from desktop.cli import main

main()
