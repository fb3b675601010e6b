-- The audit log, one hash chain per organisation; the persons whom a member read in an hour; and notices to members.

create table audit (
  org_id uuid not null references organisation,
  seq bigint not null,
  at timestamptz not null,
  member_id uuid,
  -- What was done: the id of an operation, or a sign-in, a denial, a key.
  what text not null,
  client_id uuid,
  case_id uuid,
  -- Sensitive objects that it showed or changed.
  objects int not null,
  key_version int not null,
  body bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (org_id, seq)
);
create index audit_of_case on audit (org_id, case_id, seq);

create table audit_head (
  org_id uuid primary key references organisation,
  seq bigint not null,
  hash bytea not null
);

create table audit_signature (
  org_id uuid not null references organisation,
  seq bigint not null,
  hash bytea not null,
  signature bytea not null,
  signed_at timestamptz not null,
  primary key (org_id, seq)
);

create table reading (
  org_id uuid not null,
  member_id uuid not null,
  hour timestamptz not null,
  client_id uuid not null,
  primary key (org_id, member_id, hour, client_id),
  foreign key (org_id, member_id) references member (org_id, id)
);

create table notice (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id)
);
create index notice_unread on notice (org_id, member_id, created_at) where read_at is null;

call protect('audit', 'organisation');
call protect('audit_head', 'organisation');
call protect('audit_signature', 'organisation');
call protect('reading', 'organisation');
call protect('notice', 'organisation');

-- The log of a walled case is behind the same wall; what is written there is not hindered by it.
create policy no_wall on audit as restrictive for select using (
  (case_id is null or case_id not in (select w.case_id from wall w where w.org_id = app_org() and w.member_id = app_member()
    and w.ended_at is null and w.case_id is not null))
  and (client_id is null or client_id not in (select w.client_id from wall w where w.org_id = app_org()
    and w.member_id = app_member() and w.ended_at is null and w.case_id is null)));

-- A member reads own notices; any member's act may leave one for another.
create policy own_notices on notice as restrictive for select using (member_id = app_member());
create policy own_notices_read on notice as restrictive for update using (member_id = app_member());

grant select, insert on audit, audit_signature, reading to recourse_app;
grant select, insert, update on audit_head, notice to recourse_app;
