// How large a picture is, from its head alone: one of a few bytes can unpack to more points than a browser can hold.
import { type ByteSource, lettersOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';

const MOST_ON_A_SIDE = 20_000;
const MOST_POINTS = 250_000_000;

function checkSize(width: number, height: number): void {
  if (width > MOST_ON_A_SIDE || height > MOST_ON_A_SIDE || width * height > MOST_POINTS) {
    throw dangerous('image-too-large');
  }
}

/** PNG (third edition), 5.3: chunks up to IEND, and nothing after it. Throws `dangerous-file`. */
export async function scanPng(source: ByteSource): Promise<void> {
  const head = await source.read(0, 24);
  if (head.length === 24) checkSize(head.readUInt32BE(16), head.readUInt32BE(20));
  for (let at = 8; at < source.size; ) {
    const chunk = await source.read(at, 8);
    if (chunk.length < 8) throw dangerous('two-kinds');
    at += 12 + chunk.readUInt32BE(0);
    if (lettersOf(chunk, 4) !== 'IEND') continue;
    if (at < source.size) throw dangerous('two-kinds');
    return;
  }
  throw dangerous('two-kinds');
}

/** The start of a frame in JPEG (ITU-T T.81, B.2.2), whichever way it is coded; not DHT, JPG and DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const MOST_SEGMENTS = 2000;

export async function scanJpeg(source: ByteSource): Promise<void> {
  let at = 2;
  for (let n = 0; n < MOST_SEGMENTS; n++) {
    const segment = await source.read(at, 9);
    if (segment.length < 9 || segment[0] !== 0xff) return;
    const marker = segment[1] ?? 0;
    if (isFrame(marker)) {
      checkSize(segment.readUInt16BE(7), segment.readUInt16BE(5));
      return;
    }
    // A marker may be padded (B.1.1.2); the data of the picture follows the start of its scan.
    if (marker === 0xda) return;
    at += marker === 0xff ? 1 : 2 + segment.readUInt16BE(2);
  }
  throw dangerous('image-too-large');
}

const MOST_PAGES = 2000;
const MOST_TAGS = 500;

/** TIFF 6.0, sections 2 and 8: tags 256 and 257 of every page. */
export async function scanTiff(source: ByteSource): Promise<void> {
  const head = await source.read(0, 8);
  if (head.length < 8) return;
  const little = lettersOf(head, 0, 2) === 'II';
  const u16 = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let at = u32(head, 4);
  for (let page = 0; at !== 0; page++) {
    const count = await source.read(at, 2);
    if (page >= MOST_PAGES) throw dangerous('too-much-inside');
    if (count.length < 2 || u16(count, 0) > MOST_TAGS) throw dangerous('two-kinds');
    const tags = await source.read(at + 2, u16(count, 0) * 12 + 4);
    if (tags.length < u16(count, 0) * 12 + 4) throw dangerous('two-kinds');
    const tagged = (tag: number) => {
      for (let n = 0; n < u16(count, 0); n++) {
        const is = n * 12;
        if (u16(tags, is) === tag) return u16(tags, is + 2) === 3 ? u16(tags, is + 8) : u32(tags, is + 8);
      }
      return 0;
    };
    checkSize(tagged(256), tagged(257));
    at = u32(tags, tags.length - 4);
  }
}

const HEIC_HEAD_BYTES = 1024 * 1024;

/** HEIF (ISO/IEC 23008-12, 6.5.3): `ispe` gives the size of each picture in the file. */
export async function scanHeic(source: ByteSource): Promise<void> {
  const head = await source.read(0, HEIC_HEAD_BYTES);
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 <= head.length) checkSize(head.readUInt32BE(at + 8), head.readUInt32BE(at + 12));
  }
}
