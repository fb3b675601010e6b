// Starts the Chromium that the browser tests drive: the machine's own, else the one that an npm package carries.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Our own list: the one that @sparticuz/chromium offers switches web security and site isolation off. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export async function launchBrowser(): Promise<Browser> {
  const executable = installed.find(isExecutable);
  const carried = executable ? undefined : unpackChromium();
  return chromium.launch({
    executablePath: executable ?? carried?.executable ?? '',
    args,
    chromiumSandbox: canSandbox(),
    env: { ...process.env, ...carried?.env },
  });
}

type Carried = { executable: string; env: Record<string, string> };

/** Unpacks the browser of @sparticuz/chromium once per version, with the libraries and a font that a bare machine lacks. */
function unpackChromium(): Carried {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium was found at ${installed.join(', ')}, and the one that npm brings runs on Linux x64 only (this is ${process.platform} ${process.arch}). Install Chromium or Google Chrome and run the browser tests again.`,
    );
  }
  const source = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  const folder = join(cache, version);

  if (!isExecutable(join(folder, 'chromium'))) {
    const inflate = (name: string) => brotliDecompressSync(readFileSync(join(source, 'bin', `${name}.br`)));
    mkdirSync(cache, { recursive: true });
    // Unpacked aside and renamed: a run that was interrupted leaves no half browser behind.
    const aside = mkdtempSync(join(cache, 'unpacking-'));
    untar(inflate('al2023.tar'), aside);
    untar(inflate('fonts.tar'), aside);
    writeFileSync(join(aside, 'fonts.xml'), fontsConfig);
    writeFileSync(join(aside, 'chromium'), inflate('chromium'), { mode: 0o755 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.xml') },
  };
}

/** The machine's fonts where it has any, and the one that came with the browser. */
const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function untar(archive: Buffer, folder: string): void {
  const { status, stderr, error } = spawnSync('tar', ['-xf', '-', '-C', folder], { input: archive });
  if (status !== 0)
    throw new Error(`tar could not unpack the browser into ${folder}: ${stderr}`, { cause: error });
}

/** Chromium's sandbox needs a user namespace, which root is denied and some containers and distributions forbid. */
function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
