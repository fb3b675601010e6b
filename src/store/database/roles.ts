// The three roles of the database: who owns, who serves, and who answers before an organisation is known.

export const OWNER_ROLE = 'recourse_owner';
export const SERVING_ROLE = 'recourse_app';
export const LOOKUP_ROLE = 'recourse_lookup';

/** SQL that makes the roles where they are missing; run once per cluster by a role that may create roles. */
export const CREATE_ROLES = `
do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${OWNER_ROLE}') then
    create role ${OWNER_ROLE} nosuperuser nocreatedb nocreaterole nobypassrls login;
  end if;
  if not exists (select 1 from pg_roles where rolname = '${SERVING_ROLE}') then
    create role ${SERVING_ROLE} nosuperuser nocreatedb nocreaterole nobypassrls login;
  end if;
  if not exists (select 1 from pg_roles where rolname = '${LOOKUP_ROLE}') then
    create role ${LOOKUP_ROLE} nosuperuser nocreatedb nocreaterole nobypassrls nologin;
  end if;
end $$;
grant ${LOOKUP_ROLE} to ${OWNER_ROLE};
`;

/** SQL that makes the database; run by who may create databases. */
export const createDatabase = (name: string) =>
  `create database ${name} owner ${OWNER_ROLE} encoding 'UTF8' template template0`;

/** SQL after which nobody enters the database but its owner and the server. */
export const closeDatabase = (name: string) =>
  `revoke all on database ${name} from public; grant connect on database ${name} to ${SERVING_ROLE}`;
