// Something about an installation that its operator can mend: every edge tells it without a stack.

/** The message says what was found, what was expected and what to do. It holds nothing of a person. */
export class InstallationError extends Error {
  override name = 'InstallationError';
}
