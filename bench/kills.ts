// The benchmark of what survives: kills under load, power cuts with the control that must lose, and a disk that fills up.
import { fillDisk } from './casework/full-disk.ts';
import { killUnderLoad } from './casework/kills.ts';
import { canCutPower, cutPower } from './casework/power-cuts.ts';
import type { Figure } from './figure.ts';

/** `KILLS=100 CUTS=2 FILLS=2 npm run bench kills` is quicker. */
const KILLS = Number(process.env['KILLS'] ?? 1000);
const CUTS = Number(process.env['CUTS'] ?? 20);
const FILLS = Number(process.env['FILLS'] ?? 20);

export async function benchKills(): Promise<Figure[]> {
  const none = { atMost: 0 };
  const killed = await killUnderLoad(KILLS);
  const figures: Figure[] = [
    { id: 'kills', value: killed.kills, unit: 'kills' },
    { id: 'of the server', value: killed.ofServer, unit: 'kills' },
    { id: 'acknowledged', value: killed.acknowledged, unit: 'events' },
    { id: 'sent again under the same key', value: killed.doubted, unit: 'requests' },
    { id: 'lost', value: killed.lost, unit: 'events', target: none },
    { id: 'there without or beyond an acknowledgement', value: killed.surplus, unit: 'events', target: none },
    {
      id: 'changes and log entries without each other',
      value: killed.unlogged,
      unit: 'events',
      target: none,
    },
    { id: 'cases shown', value: killed.shown, unit: 'readings' },
    { id: 'shown and entries without each other', value: killed.unrecorded, unit: 'readings', target: none },
    { id: 'checks of read models that failed', value: killed.unequal, unit: 'checks', target: none },
    { id: 'checks of audit logs that failed', value: killed.auditFaults, unit: 'checks', target: none },
  ];
  if (!canCutPower()) {
    console.log('No power is cut: it takes root on Linux, with ext4, loop devices and Python.');
    return figures;
  }
  const cut = await cutPower(CUTS);
  const filled = await fillDisk(FILLS);
  const control = await cutPower(Math.min(5, CUTS), { settings: { fsync: 'off' } });
  return [
    ...figures,
    { id: 'power cuts', value: cut.cuts, unit: 'cuts' },
    { id: 'acknowledged before them', value: cut.acknowledged, unit: 'events' },
    { id: 'lost by them', value: cut.lost, unit: 'events', target: none },
    { id: 'databases that did not open', value: cut.unopened, unit: 'cuts', target: none },
    { id: 'lost with fsync off (must be some)', value: control.lost, unit: 'events', target: { atLeast: 1 } },
    { id: 'times that the disk was filled', value: filled.times, unit: 'times' },
    { id: 'acknowledged around them', value: filled.acknowledged, unit: 'events' },
    { id: 'lost on a full disk', value: filled.lost, unit: 'events', target: none },
    {
      id: 'times at which an append was told 507',
      value: filled.told,
      unit: 'times',
      target: { atLeast: FILLS },
    },
    { id: 'appends told anything else', value: sumOf(filled.others), unit: 'requests', target: none },
    { id: 'reads meanwhile', value: filled.reads, unit: 'requests' },
    { id: 'of them not answered', value: sumOf(filled.unread), unit: 'requests', target: none },
  ];
}

const sumOf = (counts: Readonly<Record<number, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
