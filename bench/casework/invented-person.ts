// Invented persons for the bench: common given and family names of several scripts, put together by number.
import type { z } from 'zod';
import type { clientFacts } from '#contract/entries/client.ts';

const GIVEN = [
  ...[
    'Maria',
    'José',
    'Ana',
    'Luis',
    'Carmen',
    'Jean',
    'Marie',
    'Rosa',
    'Carlos',
    'Elena',
    'Fatima',
    'Yusuf',
  ],
  ...[
    'Aleksandr',
    'Olga',
    'Abebe',
    'Tigist',
    'Wei',
    'Li',
    'Nguyen',
    'Samuel',
    'Esther',
    'Omar',
    'Amina',
    'Ivan',
  ],
  ...['محمد', 'فاطمة', 'Александр', 'Ольга', '王伟', '李娜', 'አበበ', 'सीता'],
];
const FAMILY = [
  ...['García', 'Hernández', 'López', 'Martínez', 'Pérez', 'Ramírez', 'Flores', 'Gómez', 'Díaz', 'Morales'],
  ...[
    'Jean-Baptiste',
    'Pierre',
    'Joseph',
    'Ahmed',
    'Hassan',
    'Ali',
    'Ivanov',
    'Petrova',
    'Bekele',
    'Tesfaye',
  ],
  ...['Xol', 'Caal', 'Pop', 'Choc', 'Tzoc', 'Ixcoy', 'Chen', 'Zhang', 'Singh', 'Sharma', 'Thapa', 'Rai'],
];

/** The person of a number: the same number gives the same person; one A-number each, of a range that is made up. */
export function personNumber(n: number): z.input<typeof clientFacts> {
  const given = GIVEN[n % GIVEN.length] as string;
  const family = FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length] as string;
  const second = FAMILY[Math.floor(n / (GIVEN.length * FAMILY.length)) % FAMILY.length] as string;
  return {
    names: [{ whole: `${given} ${family} ${second}`, kind: 'legal' }],
    aNumbers: [{ entered: `A${String(900_000_000 + (n % 99_999_999)).padStart(9, '0')}` }],
    languages: [],
    phones: [{ entered: `+1 555 ${String(1_000_000 + (n % 8_999_999))}` }],
  };
}
