// Loads the seed world into an installation of its own, on this machine only, and serves it: npm run demo.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { type Config, readConfig } from '#api/config.ts';
import { openInstallation } from '#api/open-installation.ts';
import { serveUntilTold } from '#api/serve.ts';
import { startFault } from '#api/start-fault.ts';
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import { loadWorld } from '../test/seed/load/load-world.ts';
import { canSignIn, emailOf, SEED_PASSWORD, totpSecretOf } from '../test/seed/load/sign-ins.ts';
import { baseDayOf } from '../test/seed/when.ts';
import { SEED_WORLD } from '../test/seed/world.ts';

const root = join(import.meta.dirname, '..');

/** Whatever the environment says: a demo never touches a database or a folder in which somebody works. */
function demoConfig(): Config {
  const { RECOURSE_PORT } = process.env;
  return readConfig({
    RECOURSE_PORT,
    RECOURSE_DATA: join(root, 'data-demo'),
    RECOURSE_KEY_FILE: join(homedir(), '.config/recourse/demo.key'),
  });
}

/** Says on which day the world was loaded, wholly. */
const stampOf = ({ dataFolder }: Config) => join(dataFolder, 'loaded-on');

/** Loads the world unless it is there. Throws where an earlier load was cut off. */
async function loadOnce(config: Config): Promise<void> {
  if (existsSync(stampOf(config))) return;
  const clock = { now: Date.now() };
  const installation = await openInstallation(config, {
    as: 'server',
    log: console.log,
    now: () => clock.now,
  });
  const { database, documentFolder } = installation;
  try {
    const organisations = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
    if (organisations.length > 0) {
      throw new Error(`Loading was cut off. Remove ${config.dataFolder} and start again.`);
    }
    console.log('Loading the seed world …');
    const until = Date.now();
    const day = formatDay(momentAt(DEFAULT_ZONE, until).day);
    const projector = projectorOf(compileLaw(loadPack()));
    await loadWorld({
      database,
      clock,
      projector,
      documentFolder,
      base: baseDayOf(day),
      until,
      withPasswords: true,
    });
    writeFileSync(stampOf(config), `${day}\n`);
  } finally {
    await installation.close();
  }
}

function printSignIns(config: Config): void {
  const loadedOn = readFileSync(stampOf(config), 'utf8').trim();
  console.log(
    `\nThe seed world of ${loadedOn}: invented people only. To load it anew, remove ${config.dataFolder}.`,
  );
  console.log(
    `Everybody's password: ${SEED_PASSWORD}\nSecrets for an authenticator app (or ask for one code: npm run demo code EMAIL):`,
  );
  for (const organisation of SEED_WORLD) {
    console.log(`\n  ${organisation.name}`);
    for (const member of organisation.members.filter(canSignIn)) {
      const email = emailOf(organisation, member);
      console.log(`    ${email.padEnd(30)} ${totpSecretOf(email)}  ${member.roles.join(', ')}`);
    }
  }
  console.log();
}

async function main([command, email = '']: readonly string[]): Promise<void> {
  if (command === 'code') {
    console.log(new TOTP({ secret: totpSecretOf(email) }).generate());
    return;
  }
  const config = demoConfig();
  await loadOnce(config);
  printSignIns(config);
  await serveUntilTold(config, console.log);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(startFault(error) ?? error);
  process.exitCode = 1;
}
