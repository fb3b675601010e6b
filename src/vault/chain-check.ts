// Checks a chain entry by entry, and says what is wrong at which place.
import type { AuditFinding } from '#core/audit/finding.ts';
import { CHAIN_START, type ChainEntry, entryHash } from '#vault/chain.ts';

/** An entry as it is kept: its content, and the hash that was recorded beside. */
export type KeptEntry = { entry: ChainEntry; hash: string };

/** A head whose signature was verified, of which it is trusted that it was this log's. */
export type TrustedHead = { seq: number; hash: string };

/** More of them help nobody to find the first. */
const MOST_FINDINGS = 1000;
const MOST_SWAPPED = 100;

/** Is given the trusted heads, then the entries in order, then `end`; then it has `findings`. */
export class ChainCheck {
  /** Entries so far. */
  entries = 0;
  /** The last entry that a trusted head vouches for. */
  signedTo = 0;
  readonly #findings: AuditFinding[];
  readonly #altered: KeptEntry[] = [];
  #last: { seq: number; hash: string } = CHAIN_START;
  /** Whether something is wrong with the last entry itself, so that nothing can be said by its hash. */
  #lastIsWrong = false;
  /** By how much entries are numbered higher than they were written, because others were put in or taken out before. */
  #shift = 0;
  /** The last entry that is known to have existed: of a head, or of the recorded end. */
  #knownTo = 0;
  /** In order; those before the next entry are done with. */
  readonly #heads: readonly TrustedHead[];
  #nextHead = 0;

  /** `findings`: what was wrong with other heads. */
  constructor({ heads, findings }: { heads: readonly TrustedHead[]; findings: readonly AuditFinding[] }) {
    this.#heads = heads.toSorted((a, b) => a.seq - b.seq);
    this.#findings = [...findings];
  }

  get findings(): readonly AuditFinding[] {
    return this.#findings;
  }

  entry(kept: KeptEntry): void {
    const { seq } = kept.entry;
    this.entries++;
    this.#checkHeads(seq);
    if (seq <= this.#last.seq) {
      this.#find({ kind: 'out-of-order', from: seq, to: seq });
      return;
    }
    const follows = seq === this.#last.seq + 1;
    if (!follows) this.#find({ kind: 'removed', from: this.#last.seq + 1, to: seq - 1 });
    const shift = this.#shiftOf(kept);
    if (shift === undefined) {
      this.#find({ kind: 'altered', from: seq, to: seq });
      if (this.#altered.length < MOST_SWAPPED) this.#altered.push(kept);
    } else if (shift !== this.#shift) {
      this.#renumbered(seq, shift);
    } else if (follows && !this.#lastIsWrong && kept.entry.previous !== this.#last.hash) {
      this.#find({ kind: 'broken-link', from: Math.max(seq - 1, 1), to: seq });
    }
    this.#lastIsWrong = shift === undefined;
    this.#last = { seq, hash: kept.hash };
  }

  /** The next entry cannot be read as one. */
  unreadable(): void {
    const seq = this.#last.seq + 1;
    this.#find({ kind: 'altered', from: seq, to: seq });
    this.#last = { seq, hash: '' };
    this.#lastIsWrong = true;
  }

  /** `recorded`: where the log says that it ends; undefined where it does not say. */
  end(recorded: { seq: number; hash: string } | undefined): void {
    this.#checkHeads(Number.POSITIVE_INFINITY);
    const { seq, hash } = this.#last;
    const to = Math.max(this.#knownTo, recorded?.seq ?? 0);
    if (to > seq - this.#shift) this.#find({ kind: 'tail-missing', from: seq - this.#shift + 1, to });
    const ended = recorded ?? { seq: 0, hash: '' };
    const differs = ended.seq < seq || (ended.seq === seq && ended.hash !== hash && !this.#lastIsWrong);
    if (differs) this.#find({ kind: 'end-altered', from: ended.seq, to: seq });
    this.#pairSwapped();
  }

  /** The heads of entries before this one: the last entry is then theirs, if it is there. */
  #checkHeads(before: number): void {
    for (let head = this.#heads[this.#nextHead]; head !== undefined && head.seq < before; ) {
      this.#checkHead(head);
      head = this.#heads[++this.#nextHead];
    }
  }

  #checkHead({ seq, hash }: TrustedHead): void {
    this.#knownTo = Math.max(this.#knownTo, seq);
    if (seq !== this.#last.seq - this.#shift || this.#lastIsWrong) return;
    if (hash === this.#last.hash) {
      this.signedTo = seq;
      return;
    }
    const before = this.#findings.at(-1);
    if (before?.kind === 'rewritten' && before.from === this.signedTo + 1) before.to = seq;
    else this.#find({ kind: 'rewritten', from: this.signedTo + 1, to: seq });
  }

  /** By how much this entry is renumbered, as its own hash tells; undefined where it is not what was written. */
  #shiftOf({ entry, hash }: KeptEntry): number | undefined {
    const candidates = [this.#shift, this.#shift + 1, this.#shift - 1];
    return candidates.find((shift) => entryHash({ ...entry, seq: entry.seq - shift }) === hash);
  }

  #renumbered(seq: number, shift: number): void {
    if (shift > this.#shift) {
      // What was put in need not agree with anything, and may have been found to be altered.
      const before = this.#findings.at(-1);
      if (before?.kind === 'altered' && before.from === seq - 1) this.#findings.pop();
      this.#find({ kind: 'inserted', from: seq - 1, to: seq - 1 });
    } else {
      this.#find({ kind: 'removed', from: seq, to: seq });
    }
    this.#shift = shift;
  }

  /** Two entries that were altered and are each what was written at the place of the other. */
  #pairSwapped(): void {
    for (const [i, a] of this.#altered.entries()) {
      const b = this.#altered.slice(i + 1).find((other) => isWrittenAt(a, other) && isWrittenAt(other, a));
      if (b === undefined) continue;
      const places = [a.entry.seq, b.entry.seq];
      const kept = this.#findings.filter(({ kind, from }) => !(kind === 'altered' && places.includes(from)));
      this.#findings.splice(0, Infinity, ...kept);
      this.#find({ kind: 'swapped', from: a.entry.seq, to: b.entry.seq });
    }
  }

  #find(finding: AuditFinding): void {
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(finding);
  }
}

const isWrittenAt = ({ entry, hash }: KeptEntry, { entry: { seq } }: KeptEntry): boolean =>
  entryHash({ ...entry, seq }) === hash;
