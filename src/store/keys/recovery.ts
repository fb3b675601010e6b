// Whether the key can be made anew if it is lost: which shares were handed out, known by their hashes.
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { makeRecoveryShares, readRecoveryShare } from '#vault/recovery.ts';
import { subKeysOf } from '#vault/sub-keys.ts';

/**
 * Makes three shares of the installation's key and answers their texts, which are shown once and not kept. The shares
 * before are noted as ended: they still make the key, so ask for them back and destroy them.
 */
export async function armRecovery(tx: Tx): Promise<string[]> {
  const key = tx.keys.installation.itself();
  const texts = await makeRecoveryShares(key);
  const shares = texts.map((text) => readRecoveryShare(text));
  await tx.query('update recovery set ended_at = to_timestamp($1) where ended_at is null', [tx.at / 1000]);
  await tx.query(
    `insert into recovery (set_id, installation_key, share_hashes, made_at) values ($1, $2, $3, to_timestamp($4))`,
    [shares[0]?.set, subKeysOf(key).name, shares.map(({ hash }) => hash), tx.at / 1000],
  );
  return texts;
}

/** As armRecovery, for an admin of the only organisation: where there are several, the key is not one's own to share out. */
export async function armOwnRecovery(tx: Tx): Promise<string[]> {
  const organisations = await tx.query('select organisation_ids()');
  if (organisations.length > 1) {
    throw new ProblemError(
      'refused',
      'Several organisations share this installation and its key. Its operator makes the shares: recourse key shares.',
      { organisations: organisations.length },
    );
  }
  return armRecovery(tx);
}

/** Whether shares are out that make the key in use. */
export async function isRecoveryArmed(tx: Tx): Promise<boolean> {
  const { name } = subKeysOf(tx.keys.installation.itself());
  const rows = await tx.query(
    'select from recovery where installation_key = $1 and ended_at is null limit 1',
    [name],
  );
  return rows.length > 0;
}

export type ShareCheck = {
  number: number;
  set: string;
  installation: string;
  state: 'current' | 'ended' | 'unknown';
};

/** Whether a share is one of those handed out, so that an officer can try it without the others. Throws RecoveryError. */
export async function checkRecoveryShare(tx: Tx, text: string): Promise<ShareCheck> {
  const { number, set, installation, hash } = readRecoveryShare(text);
  const [row] = await tx.query<{ ended: boolean }>(
    'select ended_at is not null as ended from recovery where set_id = $1 and $2 = any(share_hashes)',
    [set, hash],
  );
  const state = row === undefined ? 'unknown' : row.ended ? 'ended' : 'current';
  return { number, set, installation, state };
}
