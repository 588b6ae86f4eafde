"""Pure functions over bytes: keys, entries, and the encryption of bundles."""
