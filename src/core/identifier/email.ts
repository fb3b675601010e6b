// E-mail addresses in the one form in which they are compared.

/** Small letters, no spaces around; the parts of an address are not otherwise touched: they belong to its host. */
export function canonicalEmail(address: string): string {
  return address.normalize('NFKC').trim().toLowerCase();
}
