"""Daftar: an offline, encrypted notebook for trust-building work."""

__version__ = "0.1.0.dev0"
