-- Organisations, their members and how those sign in; and `protect`, which puts a table behind row-level security.
-- Roles exist before this runs: recourse_owner owns everything and never serves, recourse_app serves and owns nothing,
-- recourse_lookup owns the functions that must answer before an organisation is known.

revoke all on schema public from public;
grant usage on schema public to recourse_app, recourse_lookup;

-- Who asks, and what was found of them as the transaction began (`enter`, in 0002): set for one transaction. Unset gives
-- null, and null equals nothing: no rows. Policies ask in a sub-select, so once for a statement and not for each row.
create function app_org() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.org', true), '')::uuid;
create function app_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.member', true), '')::uuid;
-- What the roles of an active member let them see; `none` of anybody else.
create function my_reach() returns text language sql stable parallel safe
  return nullif(current_setting('app.reach', true), '');
-- The clients and the cases from which walls keep the member; a wall around a client stands around all of their cases.
create function my_walled_clients() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.walled_clients', true), '')::uuid[];
create function my_walled_cases() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.walled_cases', true), '')::uuid[];
-- The clients around whom, or around any case of whom, a wall stands.
create function my_clients_with_walls() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.clients_with_walls', true), '')::uuid[];
create function my_teams() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.teams', true), '')::uuid[];

create table organisation (
  org_id uuid primary key,
  name text not null,
  created_at timestamptz not null,
  version int not null default 1,
  -- Of the brake: distinct persons whom a member may read in an hour without a fresh second factor, and an API token.
  reading_limit int not null default 40,
  token_reading_limit int not null default 40,
  -- Who must have a second factor: everyone, or those who manage members.
  second_factor_for text not null default 'everyone' check (second_factor_for in ('everyone', 'managers')),
  -- Whether a forgotten password also takes two members to recover.
  two_person_recovery boolean not null default false,
  -- Counts rotations and destructions of keys, so that every process drops those that it remembers.
  key_epoch int not null default 0
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
  -- Under a key derived from the installation's: an address is looked up before its organisation is known.
  email_key bytea not null,
  -- Accounts of one address share the salt, so that an attempt costs one derivation however many there are.
  password_salt bytea,
  password_hash text,
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
  kind text not null check (kind in ('totp', 'passkey', 'recovery-code', 'lockdown-code')),
  -- Of a passkey its id, of a code its keyed hash.
  lookup bytea,
  -- No proof from this time step (totp) or moment of asking (passkey) or before is taken again.
  used_up_to bigint not null default 0,
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

-- A browser in which a member signed in before.
create table device (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member,
  unique (org_id, token_hash)
);

create table session (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  -- How far the sign-in has come: only `signed-in` opens anything.
  stage text not null check (stage in ('second-factor', 'enrolment', 'signed-in')),
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

-- A link by which a member sets a password: to join, or to recover the account.
create table invitation (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'password-recovery', 'full-recovery')),
  token_hash bytea not null,
  -- A recovery that two members must want: it needs a second part, which the one who approves hands over.
  two_person boolean not null default false,
  second_hash bytea,
  approved_by uuid,
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
create index team_of_member on team_member (org_id, member_id);

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
create index idempotency_by_age on idempotency (org_id, created_at);

-- One row while the first organisation is being set up.
create table setup_link (
  token_hash bytea primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);

-- How many attempts failed, by account or by network (as keyed code), and until when the next has to wait.
create table attempt (
  code bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  wait_until timestamptz
);

-- Shares of the installation's key that were handed out to officers, known by their hashes: they tell nothing of it.
create table recovery (
  set_id text primary key,
  installation_key text not null,
  share_hashes bytea[] not null,
  made_at timestamptz not null,
  ended_at timestamptz
);

-- Puts a table behind row-level security, forced. `by` says what a row hangs on: the organisation alone; the case in its
-- case_id; the client in its client_id; either, where case_id may be null; or is it the case or the client itself.
--
-- A case is in sight of a member whom no wall keeps from it, and who, where it is not restricted, reaches the whole
-- organisation or is assigned to its client, or else is assigned to it. The cheap questions come first: the assignments
-- of a member are looked up only for rows that those before leave open. A client is in sight through a case, through an
-- assignment to the client, or, while no case was ever opened, of who reaches the organisation.
create procedure protect(name text, by text) language plpgsql as $$
declare
  reach constant text := '(select my_reach())';
  no_client_wall constant text := '%1$I <> all ((select my_walled_clients())::uuid[])';
  no_case_wall constant text := '%2$I <> all ((select my_walled_cases())::uuid[])';
  of_client constant text := '%1$I in (select my_assigned_clients())';
  sees_case constant text := reach || ' = ''everything'' or (' || no_client_wall || ' and ' || no_case_wall || ' and (('
    || reach || ' = ''organisation'' or ' || of_client || ') and '
    || 'not exists (select from restriction r where r.org_id = app_org() and r.case_id = %3$I.%2$I)'
    || ' or %2$I in (select my_assigned_cases())))';
  sees_client_itself constant text := reach || ' = ''everything'' or (' || no_client_wall || ' and ('
    || '(not has_case and ' || reach || ' = ''organisation'') or '
    || 'exists (select from "case" c where c.org_id = app_org() and c.client_id = %3$I.%1$I) or ' || of_client || '))';
  sees_client constant text := 'exists (select from client c where c.org_id = app_org() and c.id = %3$I.%1$I)';
  in_sight constant text := case by
    when 'organisation' then 'true'
    when 'case' then format(sees_case, 'client_id', 'case_id', name)
    when 'client' then format(sees_client, 'client_id', null, name)
    when 'case-or-client' then 'case when case_id is null then ' || format(sees_client, 'client_id', null, name)
      || ' else ' || format(sees_case, 'client_id', 'case_id', name) || ' end'
    when 'case-itself' then format(sees_case, 'client_id', 'id', name)
    when 'client-itself' then format(sees_client_itself, 'id', null, name)
  end;
begin
  if in_sight is null then raise exception 'protect: % is no way of hanging', by; end if;
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy own_organisation on %I using (org_id = app_org()) with check (org_id = app_org())', name);
  if by = 'organisation' then return; end if;
  -- What is new is not yet in sight: a client to whom nobody is assigned, a case without an owner.
  execute format('create policy in_sight on %I as restrictive using (%s) with check (%s)', name, in_sight,
    case by when 'client-itself' then 'true'
      when 'case-itself' then format(no_client_wall, 'client_id')
      else in_sight end);
end $$;
revoke all on procedure protect from public;

call protect('organisation', 'organisation');
call protect('org_key', 'organisation');
call protect('member', 'organisation');
call protect('credential', 'organisation');
call protect('device', 'organisation');
call protect('session', 'organisation');
call protect('api_token', 'organisation');
call protect('invitation', 'organisation');
call protect('team', 'organisation');
call protect('team_member', 'organisation');
call protect('idempotency', 'organisation');

-- Before a member has signed in no organisation is known. These functions answer just that, and belong to a role that
-- may read only the columns they need.
grant select (org_id) on organisation to recourse_lookup;
grant select (installation_key) on org_key to recourse_lookup;
grant select (org_id, id, email_key, password_salt) on member to recourse_lookup;
create policy lookup on organisation for select to recourse_lookup using (true);
create policy lookup on member for select to recourse_lookup using (true);
create policy lookup on org_key for select to recourse_lookup using (true);

create function sign_in_candidates(keys bytea[]) returns table (org_id uuid, member_id uuid, password_salt bytea)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select m.org_id, m.id, m.password_salt from member m where m.email_key = any(keys); end;
create function organisation_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select o.org_id from organisation o; end;
create function has_organisation() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select exists (select 1 from organisation); end;
-- The names of the installation keys that wrap anything: what a key file must have, and what a rotation has left.
create function installation_keys_in_use() returns table (name text, keys bigint)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic select k.installation_key, count(*) from org_key k group by k.installation_key; end;
grant create on schema public to recourse_lookup;
alter function sign_in_candidates owner to recourse_lookup;
alter function organisation_ids owner to recourse_lookup;
alter function has_organisation owner to recourse_lookup;
alter function installation_keys_in_use owner to recourse_lookup;
revoke create on schema public from recourse_lookup;
revoke all on function sign_in_candidates, organisation_ids, has_organisation, installation_keys_in_use from public;
grant execute on function sign_in_candidates, organisation_ids, has_organisation, installation_keys_in_use
  to recourse_app;

alter table setup_link enable row level security;
alter table setup_link force row level security;
-- Gone once an organisation exists.
create policy first_run on setup_link using (not has_organisation()) with check (not has_organisation());

-- Before an organisation is known there is nothing to tell rows apart by.
alter table attempt enable row level security;
alter table attempt force row level security;
create policy installation_wide on attempt using (true) with check (true);

-- Of the whole installation: every organisation hangs on its key.
alter table recovery enable row level security;
alter table recovery force row level security;
create policy whole_installation on recovery using (true) with check (true);
grant select, insert on recovery to recourse_app;
grant update (ended_at) on recovery to recourse_app;

grant select, insert, update on organisation, org_key, member, credential, device, session, api_token,
  invitation, team, setup_link, attempt to recourse_app;
grant select, insert, delete on team_member to recourse_app;
grant select, insert on idempotency to recourse_app;
-- A key is taken first and gets its answer in the same transaction.
grant update (status, key_version, body) on idempotency to recourse_app;
-- Old keys of spent sign-ins and answers go with their rows.
grant delete on session, device, idempotency, credential, attempt to recourse_app;
