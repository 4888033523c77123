/** A segment of a unit with what was found for it. */
import type { SegmentFindings } from '../segment.js';
import type { PlacedSegment } from './segments.js';

/** A segment, and what memories and glossary know of it. */
export interface FoundSegment {
  readonly segment: PlacedSegment;
  readonly findings: SegmentFindings;
}
