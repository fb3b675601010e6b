// Courts of the seed world: codes, circuits and zones are real (they are offices), everything that happens there is not.

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';

export const NEW_YORK = { court: 'NYC', circuit: 2, timeZone: EASTERN };
export const NEWARK = { court: 'NEW', circuit: 3, timeZone: EASTERN };
export const ELIZABETH = { court: 'ELZ', circuit: 3, timeZone: EASTERN, detained: true } as const;
export const BATAVIA = { court: 'BTV', circuit: 2, timeZone: EASTERN, detained: true } as const;
export const JENA = { court: 'JNA', circuit: 5, timeZone: CENTRAL, detained: true } as const;
export const EL_PASO = { court: 'ELP', circuit: 5, timeZone: MOUNTAIN };
export const EL_PASO_DETAINED = { court: 'EPD', circuit: 5, timeZone: MOUNTAIN, detained: true } as const;
export const OTERO = { court: 'OTO', circuit: 10, timeZone: MOUNTAIN, detained: true } as const;
export const SAN_ANTONIO = { court: 'SNA', circuit: 5, timeZone: CENTRAL };

/** Of a hearing elsewhere than in the zone of its case. */
export { CENTRAL, EASTERN };
