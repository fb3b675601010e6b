-- The audit log, one hash chain per organisation; the persons whom a member read in an hour; and notices to members.

create table audit (
  org_id uuid not null references organisation,
  seq bigint not null,
  id uuid not null,
  at timestamptz not null,
  member_id uuid,
  -- What was done: the id of an operation, or a sign-in, a denial, a key. Its hash is made from text, so it holds no
  -- sign that JSON would escape.
  what text not null check (what ~ '^[A-Za-z0-9.-]+$'),
  -- Whose names or records it showed or changed.
  client_ids uuid[] not null,
  case_id uuid,
  -- Sensitive objects that it showed or changed.
  objects int not null,
  -- The detail, empty where there is none: under this version of the client's key, or, with version 0, under a key of
  -- the organisation.
  key_version int not null,
  body bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (org_id, seq)
);
create index audit_of_case on audit (org_id, case_id, seq) where case_id is not null;
create index audit_of_client on audit using gin (client_ids);
create index audit_by_time on audit using brin (at);

create table audit_head (
  org_id uuid primary key references organisation,
  seq bigint not null,
  hash bytea not null
);

create table audit_signature (
  org_id uuid not null references organisation,
  seq bigint not null,
  hash bytea not null,
  signed_at timestamptz not null,
  signature bytea not null,
  public_key bytea not null,
  primary key (org_id, seq)
);

-- When a member, or an API token of theirs, last read something of a person: what the brake counts.
create table reading (
  org_id uuid not null,
  reader_id uuid not null,
  client_id uuid not null,
  read_at timestamptz not null,
  primary key (org_id, reader_id, client_id),
  foreign key (org_id, client_id) references client (org_id, id)
);
create index reading_lately on reading (org_id, reader_id, read_at);

create table reading_pause (
  org_id uuid not null,
  reader_id uuid not null,
  paused_at timestamptz not null,
  member_id uuid not null,
  primary key (org_id, reader_id, paused_at),
  foreign key (org_id, member_id) references member (org_id, id)
);

create table notice (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  -- What it is about: a notice of a case is behind the walls of the case.
  case_id uuid,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index notice_unread on notice (org_id, member_id, created_at) where read_at is null;

call protect('audit', 'organisation');
call protect('audit_head', 'organisation');
call protect('audit_signature', 'organisation');
call protect('reading', 'organisation');
call protect('reading_pause', 'organisation');
call protect('notice', 'organisation');

-- The log of a walled case is behind the same wall; what is written there is not hindered by it. An entry that names only
-- clients is hidden by a wall around any case of theirs: it may be the only one.
create policy no_wall on audit as restrictive for select using (
  (case_id is null or case_id <> all ((select my_walled_cases())::uuid[]))
  and not client_ids && (select my_walled_clients())
  and (case_id is not null or not client_ids && (select my_clients_with_walls())));

-- A member sees own notices, and one of a case only with the case; any member's act may leave one for another. The keeper
-- seals them anew.
create policy own_notices on notice as restrictive
  using (member_id = app_member() or (select my_reach()) = 'everything') with check (true);
create policy in_sight on notice as restrictive
  using (case_id is null or exists (select from "case" c where c.org_id = app_org() and c.id = notice.case_id))
  with check (true);

grant select, insert on audit, audit_signature, reading_pause to recourse_app;
grant select, insert on notice to recourse_app;
grant update (read_at, key_version, body) on notice to recourse_app;
grant select, insert, update on audit_head, reading to recourse_app;
grant delete on reading to recourse_app;

-- Which logs are to be signed: those with so many entries since the last signed head, or with any since that one is so
-- old. Asked for all organisations at once, every few seconds.
grant select (org_id, seq) on audit_head to recourse_lookup;
grant select (org_id, seq, signed_at) on audit_signature to recourse_lookup;
create policy lookup on audit_head for select to recourse_lookup using (true);
create policy lookup on audit_signature for select to recourse_lookup using (true);
create function unsigned_logs(entries bigint, before timestamptz) returns table (org_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select h.org_id from audit_head h left join lateral (
      select s.seq, s.signed_at from audit_signature s where s.org_id = h.org_id order by s.seq desc limit 1) s on true
    where h.seq > coalesce(s.seq, 0)
      and (h.seq >= coalesce(s.seq, 0) + entries or coalesce(s.signed_at, '-infinity') <= before);
  end;
grant create on schema public to recourse_lookup;
alter function unsigned_logs owner to recourse_lookup;
revoke create on schema public from recourse_lookup;
revoke all on function unsigned_logs from public;
grant execute on function unsigned_logs to recourse_app;
