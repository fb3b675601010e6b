-- What is recorded of a client or a case beside its history (addresses, notes, tasks, coverage, checks …), every
-- version kept; the search terms of names and numbers; and the documents.

create table entry (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid,
  kind_code bytea not null,
  -- The day it is about, and the day by which something is to be done.
  happens_on date,
  due_on date,
  -- Who is to do it, or who attends.
  member_id uuid,
  done_at timestamptz,
  withdrawn_at timestamptz,
  -- The last of entry_version.
  version int not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id)
);
create index entry_of_case on entry (org_id, case_id, kind_code);
create index entry_of_client on entry (org_id, client_id, kind_code);
-- What is without a day comes last.
create index entry_due on entry (org_id, kind_code, (coalesce(due_on, date 'infinity')), id)
  where done_at is null and withdrawn_at is null;
create index entry_of_member on entry (org_id, member_id, happens_on) where withdrawn_at is null;

create table entry_version (
  org_id uuid not null,
  entry_id uuid not null,
  version int not null,
  client_id uuid not null,
  case_id uuid,
  key_version int not null,
  body bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (org_id, entry_id, version),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, recorded_by) references member (org_id, id)
);

-- Keyed terms of a client's names and numbers, and of the persons entered beside (family, adverse parties).
create table search_term (
  org_id uuid not null,
  client_id uuid not null,
  -- The entry that names the person; null where it is the client.
  entry_id uuid,
  -- Which name or number of theirs.
  place int not null,
  kind text not null check (kind in ('name-folded', 'name-skeleton', 'a-number', 'phone', 'email')),
  term bytea not null,
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id)
);
create index search_term_lookup on search_term (org_id, kind, term);
create index search_term_client on search_term (org_id, client_id);

create table document (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid,
  version int not null,
  created_at timestamptz not null,
  created_by uuid not null,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index document_of_case on document (org_id, case_id, id);
create index document_of_client on document (org_id, client_id, id);

-- What a document was said to be in one of its versions, and, once there is one, the file with its content. The file
-- lies outside the database, sealed in chunks under a key of its own that is sealed in the body.
create table document_version (
  org_id uuid not null,
  document_id uuid not null,
  version int not null,
  client_id uuid not null,
  case_id uuid,
  file_id uuid,
  -- Bytes of the content, and SHA-256 of the sealed file.
  size bigint,
  sealed_sha256 bytea,
  key_version int not null,
  body bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (org_id, document_id, version),
  foreign key (org_id, document_id) references document (org_id, id),
  check ((file_id is null) = (size is null) and (file_id is null) = (sealed_sha256 is null))
);
create index document_version_of_file on document_version (org_id, file_id) where file_id is not null;

-- The exhibits of a case, every arrangement of them.
create table exhibits (
  org_id uuid not null,
  case_id uuid not null,
  version int not null,
  client_id uuid not null,
  key_version int not null,
  body bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (org_id, case_id, version),
  foreign key (org_id, case_id) references "case" (org_id, id)
);

call protect('entry', 'case-or-client');
call protect('entry_version', 'case-or-client');
call protect('document', 'case-or-client');
call protect('document_version', 'case-or-client');
call protect('exhibits', 'case');
-- Conflict check and search-before-create must find what a member may not see, to say "ask X" and no more: the terms
-- are keyed hashes with ids, and what they lead to stays behind its own policies.
call protect('search_term', 'organisation');

grant select, insert, update on entry, document to recourse_app;
grant select, insert on entry_version, document_version, exhibits to recourse_app;
grant select, insert, delete on search_term to recourse_app;
