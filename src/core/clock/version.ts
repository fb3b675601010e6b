// Which version of a rule governs a date: the one in force then; near an unknown boundary, both.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { CompiledVersion } from '#core/clock/compiled.ts';
import type { Boundary, StandingPeriod } from '#core/clock/rule.ts';

/**
 * The versions in force on a date: one, or two where the date lies inside an interval in which the change took hold on
 * an unknown day, or none where the rule did not exist yet. What was only published, or is enjoined, never counts.
 */
export function versionsInForce(
  versions: readonly CompiledVersion[],
  date: Day,
  data: HistoryEvent['data'],
): readonly CompiledVersion[] {
  const [only] = versions;
  if (versions.length === 1 && only?.always && only.test(data)) return versions;
  const possible: CompiledVersion[] = [];
  for (const version of versions) {
    if (!version.test(data)) continue;
    const standing = standingOn(version.version.standing, date);
    if (standing === 'certain') return [version];
    if (standing === 'possible') possible.push(version);
  }
  return possible;
}

function standingOn(periods: readonly StandingPeriod[], date: Day): 'certain' | 'possible' | 'no' {
  let result: 'possible' | 'no' = 'no';
  for (const { status, from, to } of periods) {
    if (status !== 'in-force') continue;
    if (date >= latest(from, Number.NEGATIVE_INFINITY) && date <= earliest(to, Number.POSITIVE_INFINITY))
      return 'certain';
    if (date >= earliest(from, Number.NEGATIVE_INFINITY) && date <= latest(to, Number.POSITIVE_INFINITY))
      result = 'possible';
  }
  return result;
}

function earliest(boundary: Boundary | null, open: number): number {
  return boundary === null ? open : typeof boundary === 'number' ? boundary : boundary.earliest;
}

function latest(boundary: Boundary | null, open: number): number {
  return boundary === null ? open : typeof boundary === 'number' ? boundary : boundary.latest;
}

/**
 * The version to name where no count chooses one: the one in force on a date, else the last that ever was in force.
 * What was only published, or is enjoined, is never named.
 */
export function versionOn<V extends Pick<CompiledVersion['version'], 'standing'>>(
  versions: readonly V[],
  date: Day,
): V | undefined {
  return (
    versions.find(({ standing }) => standingOn(standing, date) === 'certain') ??
    versions.findLast(({ standing }) => standing.some(({ status }) => status === 'in-force'))
  );
}
