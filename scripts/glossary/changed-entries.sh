#!/usr/bin/env bash
# changed-entries.sh: the names of the entries that a change adds or changes, each ended by a NUL, since a name may hold anything.
# BASE is the branch that it is to be merged into.
set -euo pipefail

base=$(git merge-base HEAD "origin/$BASE")
git diff --name-only --diff-filter=d -z "$base" HEAD -- 'glossary/entries/*.json'
