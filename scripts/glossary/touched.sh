#!/usr/bin/env bash
# touched.sh LIST: whether a change touches the glossary or its checks, as a step's output; the names of the entries that it adds
# or changes go into LIST, each ended by a NUL, since a name may hold anything. BASE is the branch that it is to be merged into.
set -euo pipefail

base=$(git merge-base HEAD "origin/$BASE")
git diff --name-only --diff-filter=d -z "$base" HEAD -- 'glossary/entries/*.json' >"$1"
if git diff --quiet "$base" HEAD -- glossary src/glossary src/cli/glossary; then touched=no; else touched=yes; fi
echo "glossary=$touched" >>"$GITHUB_OUTPUT"
