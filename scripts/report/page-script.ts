/** The script of reports as one piece of code, with the hash by which a page allows it and no other. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The script and its hash, as a Content Security Policy names it. */
export interface PageScript {
  readonly code: string;
  readonly hash: string;
}

/** Makes one script of src/report/browser. */
export function makePageScript(): PageScript {
  const bundle = buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/report/browser/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const code = (bundle.outputFiles[0] as { text: string }).text.trim();
  // It stands in a page, where these would end it or begin a comment.
  if (/<\/script|<!--/iu.test(code))
    throw new Error('the script of reports cannot stand in a page: it has a tag of its own');
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
