/** The namespace of SRX 2.0. */
export const SRX = 'http://www.lisa.org/srx20';
