-- True tables, version 1. Frozen: a change is a numbered migration in migrate.py.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE chain (
    n INTEGER PRIMARY KEY,
    device BLOB NOT NULL CHECK (length(device) = 32),
    incarnation BLOB NOT NULL CHECK (length(incarnation) = 16),
    UNIQUE (device, incarnation)
) STRICT;

-- `n` keeps the heavy rows in order of arrival; `id` is the name of an entry everywhere else.
CREATE TABLE entry (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    chain INTEGER NOT NULL REFERENCES chain (n),
    seq INTEGER NOT NULL CHECK (seq > 0),
    record BLOB NOT NULL CHECK (length(record) = 16),
    header TEXT NOT NULL
) STRICT;
CREATE INDEX entry_chain ON entry (chain, seq);
CREATE INDEX entry_record ON entry (record);

CREATE TABLE part (
    entry INTEGER NOT NULL REFERENCES entry (n),
    name INTEGER NOT NULL CHECK (name IN (0, 1)), -- 0 facts, 1 narrative
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL,
    PRIMARY KEY (entry, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    device BLOB NOT NULL, incarnation BLOB NOT NULL, seq INTEGER NOT NULL, entry BLOB NOT NULL, sig BLOB NOT NULL,
    PRIMARY KEY (device, incarnation, seq, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_kept BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER head_kept BEFORE UPDATE ON head BEGIN SELECT RAISE(ABORT, 'heads are never changed'); END;
CREATE TRIGGER head_stays BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'heads are never deleted'); END;
CREATE TRIGGER part_kept BEFORE UPDATE ON part BEGIN SELECT RAISE(ABORT, 'parts are never changed'); END;

CREATE TABLE draft (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    vals TEXT NOT NULL,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Packets this device made, as they were written, until receipts let them go.
CREATE TABLE outbox (
    addressee BLOB NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    incarnation BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (addressee, number)
) STRICT, WITHOUT ROWID;

-- Packets that others say they made for this device; `day` is empty until one arrives.
CREATE TABLE inbox (
    sender BLOB NOT NULL,
    number INTEGER NOT NULL,
    incarnation BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    day TEXT NOT NULL DEFAULT '',
    entries INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sender, number, incarnation)
) STRICT, WITHOUT ROWID;

-- Reply recipients of field devices and bundle recipients of supervisors, newest last.
CREATE TABLE recipient (
    device BLOB NOT NULL, number INTEGER NOT NULL, recipient BLOB NOT NULL,
    PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE parked (
    entry BLOB PRIMARY KEY, sender BLOB NOT NULL, code TEXT NOT NULL, line TEXT NOT NULL
) STRICT, WITHOUT ROWID;
