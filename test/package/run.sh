#!/usr/bin/env bash
# Packs the package, installs the tarball into an empty folder and uses it from each kind of module, as its users will.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tarball=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$folder")
cp "$root"/test/package/use.* "$root"/test/package/tsconfig.json "$folder"
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-save "./$tarball" "@types/node@$(node -p "require('$root/package.json').devDependencies['@types/node']")"

node use.mjs
node use.cjs
"$root/node_modules/.bin/tsc" -p .
node out/use.mjs
node out/use.cjs
npx --no-install tarjoman --version >/dev/null
npx --no-install tarjoman lookup 'strategic partnershp' --json | grep -q '"id":"strategic-partnership"'
npx --no-install tarjoman validate --quiet node_modules/tarjoman/tm/*.xlf
npx --no-install tarjoman glossary export --quiet -o glossary.tbx
npx --no-install tarjoman validate --quiet glossary.tbx
npx --no-install tarjoman terms - --lang en --glossary glossary.tbx --json <<<'The treaty.' | grep -q '"id":"treaty"'
echo "the packed $tarball works from .mjs, .cjs, .mts, .cts and as a command"
