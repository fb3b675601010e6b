// Courts, hearing places, judges and nationalities, read from `places.yaml` and made ready to draw from.
import { z } from 'zod';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import { stir, type Weighted, weighted } from '#observatory/synthesize/random.ts';

const placesFile = z.strictObject({
  courts: z.record(
    z.string(),
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.number()], z.literal('d')),
  ),
  nationalities: z.record(z.string(), z.tuple([z.string(), z.string(), z.number()])),
  languages: z.record(z.string(), z.string()),
  judges: z.strictObject({ family: z.array(z.string()), given: z.array(z.string()), perCourt: z.number() }),
});

export type Judge = { code: string; name: string };
export type Court = {
  code: string;
  name: string;
  city: string;
  state: string;
  /** First three digits. */
  zip: string;
  detained: boolean;
  judges: readonly Judge[];
  /** Codes of the rooms and jails where it sits; its own first. */
  places: readonly string[];
};
export type Nationality = { code: string; name: string; language: string };

export type Places = {
  courts: ReadonlyMap<string, Court>;
  nationalities: ReadonlyMap<string, Nationality>;
  languages: Readonly<Record<string, string>>;
  choose: Record<'court' | 'detainedCourt' | 'nationality', Weighted<string>>;
};

/** Under this code the court's clerks move cases; in the list of judges it looks like a judge. */
export const CLERICAL_TRANSFER: Judge = { code: 'CTC', name: 'CLERICAL TRANSFER CODE' };

export function readPlaces(): Places {
  const file = readDataFile('story/places.yaml', placesFile);
  const courts = new Map<string, Court>();
  for (const [index, [code, [name, city, state, zip, , d]]] of Object.entries(file.courts).entries()) {
    courts.set(code, {
      code,
      name,
      city,
      state,
      zip,
      detained: d === 'd',
      judges: judgesOf(index, file.judges),
      places: [code, `${code.slice(0, 2)}9`, `1${code.slice(1)}`],
    });
  }
  const weights = (detained: boolean) =>
    Object.fromEntries(
      Object.entries(file.courts).flatMap(([code, [, , , , weight, d]]) =>
        (d === 'd') === detained ? [[code, weight]] : [],
      ),
    );
  const nationalities = Object.entries(file.nationalities);
  return {
    courts,
    nationalities: new Map(nationalities.map(([code, [name, language]]) => [code, { code, name, language }])),
    languages: file.languages,
    choose: {
      court: weighted(weights(false)),
      detainedCourt: weighted(weights(true)),
      nationality: weighted(Object.fromEntries(nationalities.map(([code, [, , weight]]) => [code, weight]))),
    },
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Invented judges of a court. The last code stands for the first judge again: some judges have several. */
function judgesOf(court: number, names: z.output<typeof placesFile>['judges']): Judge[] {
  return Array.from({ length: names.perCourt }, (_, i) => {
    const number = court * names.perCourt + (i === names.perCourt - 1 ? 0 : i);
    const family = names.family[stir(number, 1) % names.family.length];
    const given = names.given[stir(number, 2) % names.given.length];
    const code = court * names.perCourt + i;
    const letters = [code / 676, code / 26, code].map((n) => LETTERS[Math.floor(n) % 26]).join('');
    return { code: letters, name: `${family}, ${given} ${LETTERS[number % 26]}.` };
  });
}
