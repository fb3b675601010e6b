// How much a request may bring and how often it may come. docs/reference/api.md shows the same numbers.

export type Limits = {
  /** Of a body of JSON. */
  bodyBytes: number;
  /** Of a content that streams, where its operation names no other. */
  uploadBytes: number;
  /** Lists and objects within one another in a body of JSON. */
  depth: number;
  /** Of address and header fields together. */
  headerBytes: number;
  headerSeconds: number;
  bodySeconds: number;
  uploadSeconds: number;
  /** Requests a minute of one network (an IPv4 address, an IPv6 /64) that ask as nobody. */
  networkPerMinute: number;
  memberPerMinute: number;
};

export const LIMITS: Limits = {
  bodyBytes: 1_048_576,
  uploadBytes: 268_435_456,
  depth: 32,
  headerBytes: 16_384,
  headerSeconds: 10,
  bodySeconds: 20,
  uploadSeconds: 900,
  networkPerMinute: 300,
  memberPerMinute: 3000,
};
