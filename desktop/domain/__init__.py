"""Domain: kinds of record, their rules, the text guard and the figures; pure, no Qt, no SQL, no files, no clock."""
