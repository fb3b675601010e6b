-- Clients, their cases, who may see them, and the append-only history of each case. Clear are ids, dates and versions;
-- what would tell something about a person is sealed (`body`) or stands as a keyed code of the organisation (`*_code`).

create table client (
  org_id uuid not null references organisation,
  id uuid not null,
  -- Whether a case was ever opened: without one, who sees the organisation's cases sees the client.
  has_case boolean not null default false,
  -- The last of client_version.
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (org_id, id),
  foreign key (org_id, created_by) references member (org_id, id)
);

-- The facts of a client, as they were put down each time.
create table client_version (
  org_id uuid not null,
  client_id uuid not null,
  version int not null,
  key_version int not null,
  body bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (org_id, client_id, version),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, recorded_by) references member (org_id, id)
);

-- The keys under which everything of a client is sealed, wrapped by the organisation's key.
create table client_key (
  org_id uuid not null,
  client_id uuid not null,
  version int not null,
  wrapped bytea,
  org_key_version int not null,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (org_id, client_id, version),
  foreign key (org_id, client_id) references client (org_id, id)
);
create index client_key_by_org_key on client_key (org_id, org_key_version) where destroyed_at is null;

-- One matter of one client.
create table "case" (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- The organisation's own running number: says nothing about the person.
  number int not null,
  kind_code bytea not null,
  -- Records so far, events and changes of the case itself: the version that the next one expects.
  version int not null default 0,
  -- Of the last event.
  last_seq int not null default 0,
  opened_on date not null,
  key_version int not null,
  body bytea not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (org_id, id),
  unique (org_id, number),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, created_by) references member (org_id, id)
);
create index case_by_client on "case" (org_id, client_id);

create table case_number (
  org_id uuid primary key references organisation,
  last int not null
);

-- A member, or a team with whoever is in it, who may see a case because of it; without a case, a client and every case of
-- theirs that is not restricted, those to come too.
create table assignment (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  case_id uuid,
  member_id uuid,
  team_id uuid,
  -- Owner: answers for the case. Break-glass: opened by the member with a reason.
  kind text not null check (kind in ('owner', 'assigned', 'team', 'covering', 'break-glass')),
  created_at timestamptz not null,
  created_by uuid not null,
  until timestamptz,
  ended_at timestamptz,
  key_version int not null,
  body bytea not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, team_id) references team (org_id, id),
  check ((kind = 'team') = (team_id is not null) and (team_id is null) = (member_id is not null))
);
create index assignment_of_member on assignment (org_id, member_id) where ended_at is null and member_id is not null;
create index assignment_of_team on assignment (org_id, team_id) where ended_at is null and team_id is not null;
create index assignment_of_case on assignment (org_id, case_id) where ended_at is null;

-- A case that only its assigned members see.
create table restriction (
  org_id uuid not null,
  case_id uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);

-- A rule that a member may not see a case, or, without a case, a client and every case of theirs.
create table wall (
  org_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  client_id uuid not null,
  case_id uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  key_version int not null,
  body bytea not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index wall_of_member on wall (org_id, member_id) where ended_at is null;

create table event (
  org_id uuid not null,
  case_id uuid not null,
  seq int not null,
  id uuid not null,
  client_id uuid not null,
  type_code bytea not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  key_version int not null,
  body bytea not null,
  primary key (org_id, case_id, seq),
  unique (org_id, id),
  foreign key (org_id, case_id) references "case" (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, recorded_by) references member (org_id, id)
);

-- Two cases of one matter: that of the lead and that of a rider in the same proceedings.
create table case_link (
  org_id uuid not null,
  lead_id uuid not null,
  rider_id uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (org_id, lead_id, rider_id),
  check (lead_id <> rider_id),
  foreign key (org_id, lead_id) references "case" (org_id, id),
  foreign key (org_id, rider_id) references "case" (org_id, id),
  foreign key (org_id, created_by) references member (org_id, id)
);
create index case_link_of_rider on case_link (org_id, rider_id);

-- Words of the lists that an organisation makes itself (courts, zones), to turn their codes back into words.
create table word (
  org_id uuid not null references organisation,
  list text not null,
  code bytea not null,
  key_version int not null,
  body bytea not null,
  primary key (org_id, list, code)
);

-- Read models: derived from the history in the transaction that appends to it, and made anew at any time.
create table case_summary (
  org_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  number int not null,
  kind_code bytea not null,
  -- Of the case and of its client when this was derived.
  version int not null,
  client_version int not null,
  stage_code bytea not null,
  custody_code bytea not null,
  represented boolean not null,
  outcome_code bytea,
  court_code bytea,
  owner_id uuid,
  opened_on date,
  closed_on date,
  next_on date,
  -- When something was last learned from the client, by the history alone and with notes of contacts.
  told_on date,
  last_contact_on date,
  check_due_on date,
  -- As of which day it was derived, by which law, and when the day begins on which something of it may be otherwise.
  as_of date not null,
  law text not null,
  changes_at timestamptz,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index case_summary_number on case_summary (org_id, number);
-- What has no next date comes last.
create index case_summary_next on case_summary (org_id, coalesce(next_on, 'infinity'), number);
create index case_summary_owner on case_summary (org_id, owner_id, next_on);
create index case_summary_changes on case_summary (org_id, changes_at);

-- The clocks that ask for something.
create table case_clock (
  org_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  -- `rule:startedBy[:n]` as keyed code; its parts beside it.
  clock_code bytea not null,
  rule_code bytea not null,
  started_by uuid not null,
  status_code bytea not null,
  -- By when to act: the alert date, or the opening of a window that is not yet open.
  act_on date not null,
  earliest_on date,
  due_on date,
  latest_on date,
  due_at timestamptz,
  owner_id uuid,
  primary key (org_id, case_id, clock_code),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index case_clock_queue on case_clock (org_id, act_on, case_id, clock_code);
create index case_clock_owner on case_clock (org_id, owner_id, act_on, case_id, clock_code);

create table case_hearing (
  org_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  -- The event that is its first notice.
  notice_id uuid not null,
  kind_code bytea not null,
  state_code bytea not null,
  court_code bytea not null,
  starts_at timestamptz not null,
  zone_code bytea not null,
  -- The day at the court.
  happens_on date not null,
  owner_id uuid,
  primary key (org_id, case_id, notice_id),
  foreign key (org_id, case_id) references "case" (org_id, id)
);
create index case_hearing_calendar on case_hearing (org_id, happens_on, starts_at, case_id, notice_id);

-- What the member is assigned to, alone or with a team: cases, and clients with every case of theirs that is not
-- restricted. Asked anew in each statement, as a transaction may open a case and go on with it. In a language that
-- PostgreSQL does not put in the place of the call: statements stay short to plan and to begin.
create function my_assigned_cases() returns setof uuid language plpgsql stable parallel safe rows 100 as $$
begin
  return query select a.case_id from assignment a
    where a.org_id = app_org() and (a.member_id = app_member() or a.team_id = any (my_teams())) and a.ended_at is null
      and (a.until is null or a.until > now()) and a.case_id is not null and my_reach() <> 'none';
end $$;
create function my_assigned_clients() returns setof uuid language plpgsql stable parallel safe rows 100 as $$
begin
  return query select a.client_id from assignment a
    where a.org_id = app_org() and (a.member_id = app_member() or a.team_id = any (my_teams())) and a.ended_at is null
      and (a.until is null or a.until > now()) and a.case_id is null and my_reach() <> 'none';
end $$;

-- Begins a transaction for a member of an organisation, or without one before sign-in: says who asks, and finds once what
-- every statement after it needs to know of them. Answers the generation of the organisation's keys.
create function enter(org uuid, member uuid) returns int language plpgsql as $$
declare
  epoch int;
begin
  perform set_config('app.org', coalesce(org::text, ''), true),
    set_config('app.member', coalesce(member::text, ''), true);
  select o.key_epoch into epoch from organisation o where o.org_id = org;
  perform
    set_config('app.reach', coalesce((select m.reach from member m
      where m.org_id = org and m.id = enter.member and m.state = 'active'
        and (m.active_from is null or m.active_from <= now())
        and (m.active_until is null or m.active_until > now())), 'none'), true),
    set_config('app.teams', array(select t.team_id from team_member t
      where t.org_id = org and t.member_id = enter.member)::text, true);
  perform
    set_config('app.walled_clients', coalesce(array_agg(w.client_id) filter (where w.case_id is null), '{}')::text, true),
    set_config('app.walled_cases', coalesce(array_agg(w.case_id) filter (where w.case_id is not null), '{}')::text, true),
    set_config('app.clients_with_walls', coalesce(array_agg(w.client_id), '{}')::text, true)
    from wall w where w.org_id = org and w.member_id = enter.member and w.ended_at is null;
  return coalesce(epoch, 0);
end $$;

call protect('assignment', 'organisation');
call protect('restriction', 'organisation');
call protect('wall', 'organisation');
call protect('case_number', 'organisation');
call protect('client', 'client-itself');
call protect('case', 'case-itself');
call protect('client_key', 'client');
call protect('client_version', 'client');
call protect('event', 'case');
call protect('case_summary', 'case');
call protect('case_clock', 'case');
call protect('case_hearing', 'case');
call protect('word', 'organisation');

-- A link is in sight of who sees both cases.
alter table case_link enable row level security;
alter table case_link force row level security;
create policy own_organisation on case_link using (org_id = app_org()) with check (org_id = app_org());
create policy lead_in_sight on case_link as restrictive using (
  exists (select from "case" c where c.org_id = app_org() and c.id = lead_id));
create policy rider_in_sight on case_link as restrictive using (
  exists (select from "case" c where c.org_id = app_org() and c.id = rider_id));

grant select, insert, update on client, client_key, "case", case_number, assignment, wall to recourse_app;
grant select, insert on client_version, event, word to recourse_app;
-- Sealed anew when the organisation's key is rotated.
grant update (key_version, body) on word to recourse_app;
grant select, insert, delete on restriction to recourse_app;
grant select, insert, update, delete on case_summary, case_clock, case_hearing to recourse_app;
grant select, insert, delete on case_link to recourse_app;
