"""`python -m desktop.cli` is the command line."""

from desktop.cli import main

main()
