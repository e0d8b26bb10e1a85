-- Tables are of all logs that a database has indexes of: the column log tells them
-- apart. No table refers to another by a constraint, which would be checked for every
-- row: what is wrong with an index is found by comparing it with its log.
CREATE TABLE tassadar_logs (
	id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	origin text   NOT NULL UNIQUE, -- the log's name and the hash of its key
	writer bigint NOT NULL         -- counts those who took the index for writing
);
CREATE TABLE tassadar_leaves (
	log  bigint NOT NULL,
	idx  bigint NOT NULL,
	data bytea  NOT NULL,
	PRIMARY KEY (log, idx)
);
-- For queries only: nothing decides by them.
CREATE TABLE tassadar_records (
	log       bigint NOT NULL,
	idx       bigint NOT NULL, -- of the leaf that completes the record
	digest    text   NOT NULL,
	kind      text   NOT NULL,
	profile   text   NOT NULL,
	backend   text   NOT NULL,
	toolchain text   NOT NULL,
	machine   text   NOT NULL,
	size      bigint NOT NULL, -- of the record, bytes
	PRIMARY KEY (log, idx)
);
CREATE INDEX tassadar_records_digest ON tassadar_records (log, digest);
CREATE INDEX tassadar_records_cell ON tassadar_records (log, kind, profile, backend, toolchain, machine);
CREATE TABLE tassadar_kept (
	log  bigint NOT NULL,
	name text   NOT NULL,
	form text   NOT NULL,
	data bytea  NOT NULL,
	PRIMARY KEY (log, name)
);
