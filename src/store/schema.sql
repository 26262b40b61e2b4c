-- The container of a corpus. What the blobs hold is described in docs/index-format.md.
-- Store::open() compares this text with the file's schema byte for byte: any change here needs a new user_version.

-- Documents, whole, a few together, compressed. A chunk is found by its first document's ordinal.
CREATE TABLE chunk (
  first_document INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
);

-- Everything else by name, compressed, in parts of at most a mebibyte.
CREATE TABLE blob (
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (name, part)
) WITHOUT ROWID;
