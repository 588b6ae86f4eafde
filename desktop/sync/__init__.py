"""The bundle file: packed, opened, written to a stick and read from it; no database."""
