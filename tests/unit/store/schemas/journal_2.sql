CREATE TABLE meta ( name TEXT PRIMARY KEY NOT NULL, value) WITHOUT ROWID;
CREATE TABLE entries ( number INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, change_id TEXT NOT NULL, change TEXT NOT NULL, key TEXT NOT NULL, local_id TEXT NOT NULL, state INTEGER NOT NULL, planned_at INTEGER NOT NULL, ended_at INTEGER, created TEXT NOT NULL, error TEXT, request_id TEXT NOT NULL, name TEXT NOT NULL, from_name TEXT NOT NULL, to_name TEXT NOT NULL, undoes TEXT NOT NULL);
CREATE INDEX entries_by_run ON entries (run, local_id);
CREATE INDEX entries_by_state ON entries (state);
CREATE TABLE departed ( id TEXT PRIMARY KEY NOT NULL, left_at INTEGER NOT NULL, person TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX departed_by_time ON departed (left_at);
PRAGMA user_version = 2;
