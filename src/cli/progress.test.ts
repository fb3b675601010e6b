// How far a long command is told to be, on a terminal and elsewhere.
import { describe, expect, test } from 'vitest';
import { showProgress } from '#cli/progress.ts';

const MB = 1e6;

/** Plays a run of two stages; answers what was written to stderr. */
function play(columns: number | undefined): string {
  let now = 0;
  let said = '';
  const err = (text: string) => {
    said += text;
  };
  const progress = showProgress({ columns, err }, () => now);
  progress.stage('read tables', 100 * MB);
  for (let second = 1; second <= 25; second += 1) {
    now = second * 1000;
    progress.advance({ bytes: 2 * MB, rows: 20_000 });
  }
  progress.stage('events');
  progress.advance({ rows: 3 });
  progress.end();
  return said;
}

describe('elsewhere', () => {
  test('a line a stage, and one every ten seconds', () => {
    expect(play(undefined).split('\n')).toEqual([
      'read tables  100 MB',
      'read tables  [####................]  20 %  20 MB of 100 MB  200,000 rows  2.0 MB/s  0:40 left',
      'read tables  [########............]  40 %  40 MB of 100 MB  400,000 rows  2.0 MB/s  0:30 left',
      'events',
      '',
    ]);
  });
});

describe('on a terminal', () => {
  const lines = (columns: number) => play(columns).split('\r').slice(1);

  test('one line is redrawn, and gone at the end', () => {
    const drawn = lines(100);
    expect(drawn).toHaveLength(1 + 25 + 1 + 1);
    expect(drawn[25]).toBe(
      'read tables  [##########..........]  50 %  50 MB of 100 MB  500,000 rows  2.0 MB/s  0:25 left\u001b[K',
    );
    expect(drawn.at(-1)).toBe('\u001b[K');
    expect(play(100)).not.toContain('\n');
  });

  test('on a narrow one the bar gives way, so that rate and time left are told', () => {
    expect(lines(80)[25]).toBe(
      'read tables  50 %  50 MB of 100 MB  500,000 rows  2.0 MB/s  0:25 left\u001b[K',
    );
  });

  test('it is never wider than the terminal', () => {
    for (const line of lines(40)) expect(line.replace('\u001b[K', '').length).toBeLessThan(40);
  });
});
