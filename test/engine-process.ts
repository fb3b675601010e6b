// A process that runs the embedded PostgreSQL of a folder until it is told to stop: the tests kill it.
import { Engine } from '#store/engine/engine.ts';

const [dataFolder = ''] = process.argv.slice(2);
const say = (fields: object) => console.log(JSON.stringify(fields));

try {
  const engine = await Engine.start({ dataFolder, log: (line) => say({ line }) });
  process.once('SIGTERM', () => void engine.stop().then(() => say({ stopped: true })));
  say({ pid: engine.pid });
} catch (error) {
  const { name, message } = error as Error;
  say({ name, message });
  process.exitCode = 1;
}
