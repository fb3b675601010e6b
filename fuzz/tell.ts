// Prints what a run of damaged files gave, and ends the process with 1 where a reader failed.
export function tell({
  failures,
  slowest,
  ...counts
}: {
  failures: readonly unknown[];
  slowest: number;
}): void {
  console.log(JSON.stringify({ ...counts, slowest: `${slowest.toFixed(1)} ms` }, null, 2));
  for (const failure of failures.slice(0, 20)) console.error(JSON.stringify(failure));
  console.error(failures.length === 0 ? 'No failures.' : `${failures.length} failures.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
