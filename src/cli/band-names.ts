/** What bands of matches are called in tables. */
import type { BandName } from '../tm/analysis/bands.js';

/** The names, by band. */
export const BAND_NAMES: Readonly<Record<BandName, string>> = {
  context: 'exact, in context',
  exact: 'exact',
  spelling: 'in another spelling',
  repeated: 'repeated',
  '95': '95–99 %',
  '85': '85–94 %',
  '75': '75–84 %',
  '50': '50–74 %',
  new: 'new',
};
