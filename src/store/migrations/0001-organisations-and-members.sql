-- Organisations, their members and how those sign in; and `protect`, which puts a table behind row-level security.
-- Roles exist before this runs: recourse_owner owns everything and never serves, recourse_app serves and owns nothing,
-- recourse_lookup owns the functions that must answer before an organisation is known.

revoke all on schema public from public;
grant usage on schema public to recourse_app, recourse_lookup;

-- Who asks, set for one transaction. Unset gives null, and null equals nothing: no rows.
create function app_org() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.org', true), '')::uuid;
create function app_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.member', true), '')::uuid;

create table organisation (
  org_id uuid primary key,
  name text not null,
  created_at timestamptz not null,
  -- Of the brake: distinct persons whom a member may read in an hour without a fresh second factor.
  reading_limit int not null default 40,
  settings jsonb not null default '{}'
);

create table org_key (
  org_id uuid not null references organisation,
  version int not null,
  wrapped bytea not null,
  installation_key text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (org_id, version)
);

create table member (
  org_id uuid not null references organisation,
  id uuid not null,
  roles text[] not null,
  -- What the roles let a member see without being assigned: derived from the policy table when roles are set.
  reach text not null check (reach in ('everything', 'organisation', 'assigned', 'none')),
  state text not null check (state in ('invited', 'active', 'disabled', 'locked-down')),
  active_from timestamptz,
  active_until timestamptz,
  -- Keyed by the installation key: an address is looked up before its organisation is known.
  email_key bytea not null,
  password_hash text,
  failures int not null default 0,
  locked_until timestamptz,
  version int not null default 1,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, email_key)
);
create index member_email on member (email_key);

create table credential (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('totp', 'passkey', 'recovery-code')),
  -- Of a passkey its id, of a recovery code its hash.
  lookup bytea,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_at timestamptz,
  spent_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member,
  unique (org_id, kind, lookup)
);

create table session (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  second_factor_at timestamptz,
  key_version int not null,
  body bytea not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member,
  unique (org_id, token_hash)
);

create table api_token (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  key_version int not null,
  body bytea not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member,
  unique (org_id, token_hash)
);

create table invitation (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash bytea not null,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member,
  unique (org_id, token_hash)
);

create table team (
  org_id uuid not null references organisation,
  id uuid not null,
  version int not null default 1,
  key_version int not null,
  body bytea not null,
  primary key (org_id, id)
);

create table team_member (
  org_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  primary key (org_id, team_id, member_id),
  foreign key (org_id, team_id) references team,
  foreign key (org_id, member_id) references member
);

-- What a request with an idempotency key answered: a retry gets the same answer and does nothing.
create table idempotency (
  org_id uuid not null,
  key_hash bytea not null,
  request_hash bytea not null,
  status int not null,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  primary key (org_id, key_hash)
);

-- One row while the first organisation is being set up.
create table setup_link (
  token_hash bytea primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);

-- Puts a table behind row-level security, forced. `by` says what a row hangs on: the organisation alone; the case in
-- its case_id; the client in its client_id; or either, where case_id may be null.
create procedure protect(name text, by text) language plpgsql as $$
declare
  me constant text := '(select m.reach from member m where m.org_id = app_org() and m.id = app_member() and m.state = ''active''
    and (m.active_from is null or m.active_from <= now()) and (m.active_until is null or m.active_until > now()))';
  sees_case text := format(
    '(%2$s = ''everything'' or (
      %1$I.case_id not in (select w.case_id from wall w where w.org_id = app_org() and w.member_id = app_member()
        and w.ended_at is null and w.case_id is not null)
      and %1$I.client_id not in (select w.client_id from wall w where w.org_id = app_org() and w.member_id = app_member()
        and w.ended_at is null and w.case_id is null)
      and (%1$I.case_id in (select a.case_id from assignment a where a.org_id = app_org() and a.member_id = app_member()
          and a.ended_at is null and (a.until is null or a.until > now()) and a.case_id is not null and %2$s <> ''none'')
        or (%2$s = ''organisation''
          and %1$I.case_id not in (select r.case_id from restriction r where r.org_id = app_org())))))', name, me);
  sees_client constant text := format(
    '(exists (select 1 from client c where c.org_id = app_org() and c.id = %1$I.client_id))', name);
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy own_organisation on %I using (org_id = app_org()) with check (org_id = app_org())', name);
  if by = 'case' then
    execute format('create policy case_in_sight on %I as restrictive using %s', name, sees_case);
  elsif by = 'client' then
    execute format('create policy client_in_sight on %I as restrictive using %s', name, sees_client);
  elsif by = 'case-or-client' then
    execute format('create policy matter_in_sight on %I as restrictive using (case when case_id is null then %s else %s end)',
      name, sees_client, sees_case);
  elsif by <> 'organisation' then
    raise exception 'protect: % is no way of hanging', by;
  end if;
end $$;
revoke all on procedure protect from public;

call protect('organisation', 'organisation');
call protect('org_key', 'organisation');
call protect('member', 'organisation');
call protect('credential', 'organisation');
call protect('session', 'organisation');
call protect('api_token', 'organisation');
call protect('invitation', 'organisation');
call protect('team', 'organisation');
call protect('team_member', 'organisation');
call protect('idempotency', 'organisation');

-- Before a member has signed in no organisation is known. These functions answer just that, and belong to a role that
-- may read only the columns they need.
grant select (org_id) on organisation to recourse_lookup;
grant select (org_id, id, email_key) on member to recourse_lookup;
create policy lookup on organisation for select to recourse_lookup using (true);
create policy lookup on member for select to recourse_lookup using (true);

create function sign_in_candidates(key bytea) returns table (org_id uuid, member_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select m.org_id, m.id from member m where m.email_key = key; end;
create function organisation_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select o.org_id from organisation o; end;
create function has_organisation() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select exists (select 1 from organisation); end;
grant create on schema public to recourse_lookup;
alter function sign_in_candidates owner to recourse_lookup;
alter function organisation_ids owner to recourse_lookup;
alter function has_organisation owner to recourse_lookup;
revoke create on schema public from recourse_lookup;
revoke all on function sign_in_candidates, organisation_ids, has_organisation from public;
grant execute on function sign_in_candidates, organisation_ids, has_organisation to recourse_app;

alter table setup_link enable row level security;
alter table setup_link force row level security;
-- Gone once an organisation exists.
create policy first_run on setup_link using (not has_organisation()) with check (not has_organisation());

grant select, insert, update on organisation, org_key, member, credential, session, api_token, invitation, team, setup_link
  to recourse_app;
grant select, insert, delete on team_member to recourse_app;
grant select, insert on idempotency to recourse_app;
-- Old keys of spent sign-ins and answers go with their rows.
grant delete on session, idempotency, credential to recourse_app;
