-- The audit log. It outlives patients' data, so it holds none.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    input TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    program TEXT NOT NULL,
    output TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is only added to';
END;
$$;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION audit_is_only_added_to();

CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to();

-- How far the log goes: its one row shows when the log's end is cut off.
CREATE TABLE head (
    one INT PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);

-- Patients' records: what results were made from, and the versions of cases.
CREATE TABLE records (
    entry BIGINT PRIMARY KEY,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    options TEXT NOT NULL,
    salt BYTEA NOT NULL,
    content TEXT NOT NULL,
    record BYTEA NOT NULL
);

CREATE INDEX records_by_subject ON records (subject);

CREATE INDEX records_by_content ON records (content);

CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE INDEX cases_by_change ON cases (changed);

CREATE TABLE versions (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    entry BIGINT NOT NULL REFERENCES records (entry),
    PRIMARY KEY (case_id, version)
);

CREATE INDEX versions_by_entry ON versions (entry);

CREATE TABLE judgements (
    entry BIGINT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    stage TEXT NOT NULL,
    why TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    program TEXT NOT NULL,
    salt BYTEA NOT NULL
);

CREATE INDEX judgements_by_case ON judgements (case_id);

CREATE TABLE opinions (
    judgement BIGINT NOT NULL REFERENCES judgements (entry) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    disease TEXT NOT NULL,
    verdict TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (judgement, place)
);

CREATE TABLE corrections (
    judgement BIGINT NOT NULL REFERENCES judgements (entry) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    term TEXT NOT NULL,
    was TEXT NOT NULL,
    holds TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (judgement, place)
);

-- What the program said of the judged version, by rank.
CREATE TABLE answers (
    judgement BIGINT NOT NULL REFERENCES judgements (entry) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    disease TEXT NOT NULL,
    PRIMARY KEY (judgement, place)
);
