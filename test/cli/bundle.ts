/** Makes the command one file before the tests: compiling it for each of their thousand runs takes longer than the runs. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);

/** The command, below the packages that it needs. */
export const CLI = fileURLToPath(new URL('node_modules/.cache/tarjoman/cli.mjs', ROOT));

export default async function bundle(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('src/cli/main.ts', ROOT))],
    outfile: CLI,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
