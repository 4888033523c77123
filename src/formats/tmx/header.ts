/** The header of what we write: TMX requires it, and it says nothing of the units. */
import type { TmxHeader } from './document.js';

/** Our `creationtool`. */
const TOOL = 'tarjoman';

/** Of `creationtoolversion`: the layout of what this writer writes. */
const LAYOUT = '2';

/** The header for units from this language. */
export function headerOf(srclang: string): TmxHeader {
  const attributes = {
    creationtool: TOOL,
    creationtoolversion: LAYOUT,
    segtype: 'sentence',
    'o-tmf': TOOL,
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
  } as const;
  return { kind: 'header', attributes, content: [] };
}

/** Whether the attributes say nothing but what we write, in any layout, and the language, which the units have. */
export function isOurHeader({ attributes }: TmxHeader): boolean {
  const { creationtoolversion = '', srclang = '' } = attributes;
  const ours: Readonly<Record<string, string | undefined>> = { ...headerOf(srclang).attributes, creationtoolversion };
  return Object.entries(attributes).every(([name, value]) => ours[name] === value);
}
