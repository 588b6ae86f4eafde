"""Verbs: what a person can ask the program to do, for the window and the command line alike."""
