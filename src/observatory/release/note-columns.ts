// The columns of repairs.parquet and quarantine.parquet, whatever the source: those of a Repair and of a Quarantined.
const PLACE = { table: 'VARCHAR', row: 'BIGINT', offset: 'BIGINT', length: 'BIGINT' } as const;

export const NOTE_COLUMNS = {
  repairs: { ...PLACE, edit: 'VARCHAR' },
  quarantine: { ...PLACE, sha256: 'VARCHAR', reason: 'VARCHAR' },
} as const;
