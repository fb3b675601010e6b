// Settings: what holds without any, and what is refused with words that help.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings the server is on this machine only, on port 7440', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 7440,
    publicUrl: 'http://localhost:7440',
    dataFolder: resolve(import.meta.dirname, '../../data'),
    keyFile: join(homedir(), '.config/recourse/installation.key'),
    databaseUrl: undefined,
  });
});

test('the data lie where they are told to lie, seen from the folder of the call', () => {
  expect(readConfig({ RECOURSE_DATA: 'elsewhere' }, '/srv').dataFolder).toBe('/srv/elsewhere');
});

test('an empty setting is as if it were not there', () => {
  expect(readConfig({ RECOURSE_PORT: '', RECOURSE_HOST: '', RECOURSE_PUBLIC_URL: '' })).toEqual(
    readConfig({}),
  );
});

test('a host that others can reach is taken with an https address', () => {
  const config = readConfig({
    RECOURSE_HOST: '0.0.0.0',
    RECOURSE_PUBLIC_URL: 'https://recourse.example.org/',
  });
  expect(config).toMatchObject({ host: '0.0.0.0', port: 7440, publicUrl: 'https://recourse.example.org' });
});

test.each(['::1', 'localhost', '127.0.0.5'])('%s is this machine', (host) => {
  expect(readConfig({ RECOURSE_HOST: host }).host).toBe(host);
});

test.each([
  {
    name: 'a port that is no number',
    environment: { RECOURSE_PORT: 'abc' },
    words: 'RECOURSE_PORT: found "abc"',
  },
  { name: 'a port that is too high', environment: { RECOURSE_PORT: '70000' }, words: 'from 0 to 65535' },
  {
    name: 'every address of the machine without https',
    environment: { RECOURSE_HOST: '0.0.0.0' },
    words: 'RECOURSE_PUBLIC_URL=https://',
  },
  {
    name: 'an address without https',
    environment: { RECOURSE_HOST: '0.0.0.0', RECOURSE_PUBLIC_URL: 'http://recourse.example.org' },
    words: 'begins with https://',
  },
  {
    name: 'an address that is none',
    environment: { RECOURSE_PUBLIC_URL: 'recourse' },
    words: 'begins with https://',
  },
])('$name is refused in words', ({ environment, words }) => {
  expect(() => readConfig(environment)).toThrow(words);
});
