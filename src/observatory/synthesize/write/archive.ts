// Where a release is written to: an archive of members that take blocks of bytes.

export type Member = {
  /** Resolves once the block may be forgotten. */
  write: (block: Buffer) => Promise<void>;
  close: () => Promise<void>;
};

export type Archive = {
  /** Opens a member; its name has forward slashes. Several may be open side by side. */
  member: (name: string) => Promise<Member>;
  /** Once every member is closed: puts the whole in place under its name, at one stroke. */
  finish: () => Promise<void>;
  /** Leaves nothing behind. */
  abandon: () => Promise<void>;
};
