-- Derived tables: dropped and replayed from the log when the hash of this file changes.
CREATE TABLE record (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    origin BLOB NOT NULL,
    day TEXT NOT NULL,
    activity TEXT NOT NULL,
    cohort TEXT NOT NULL,
    site TEXT NOT NULL,
    people INTEGER NOT NULL,
    held INTEGER NOT NULL, -- 1 if a session took place
    entries INTEGER NOT NULL,
    tip INTEGER NOT NULL, -- the newest entry (entry.n) of the record
    withdrawn INTEGER NOT NULL,
    conflicts TEXT NOT NULL, -- JSON, '' when clean
    vals TEXT NOT NULL -- JSON
) STRICT;
CREATE INDEX record_listed ON record (kind, day, n);
CREATE INDEX record_cohort ON record (cohort) WHERE cohort <> '';
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TABLE control (
    entry INTEGER PRIMARY KEY, author BLOB NOT NULL, kind TEXT NOT NULL, vals TEXT NOT NULL
) STRICT;
