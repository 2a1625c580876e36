#!/usr/bin/env bash
# npm run bench: every figure of docs/benchmarks.md in one go, some ten minutes on two quiet cores. Needs a PostgreSQL of
# the machine (Debian's) for the throwaway server; nothing of another database is touched.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
directory=$(mktemp -d)/server
chmod 755 "$(dirname "$directory")"
started=$SECONDS

named() { printf '\n== %s (%ss)\n' "$1" "$((SECONDS - started))"; }

url=$(bash test/server.sh start "$directory")
trap 'bash test/server.sh stop "$directory" || true' EXIT
named 'One municipality beside a server, and the same among 1,741'
DATABASE_URL=${url#TEST_DATABASE_URL=} node scripts/run.mjs bench/load.ts --municipalities 1741 --rounds 3 --seconds 1.5
named 'One municipality on the embedded database'
env -u DATABASE_URL node scripts/run.mjs bench/load.ts --rounds 3 --seconds 1.5
named 'The menu of 1,741 bodies and the papers'
env -u DATABASE_URL node scripts/run.mjs bench/papers.ts
DATABASE_URL=${url#TEST_DATABASE_URL=} node scripts/run.mjs bench/papers.ts
named 'A course of 500 applicants and 14 units'
DATABASE_URL=${url#TEST_DATABASE_URL=} node scripts/run.mjs bench/training.ts
env -u DATABASE_URL node scripts/run.mjs bench/training.ts
named 'Public pages with 50,000 entries beside a server'
DATABASE_URL=${url#TEST_DATABASE_URL=} node scripts/run.mjs bench/portal.ts
named 'Public pages with 50,000 entries on the embedded database'
env -u DATABASE_URL node scripts/run.mjs bench/portal.ts
named 'The largest part of a public page on a slow telephone'
env -u DATABASE_URL node scripts/run.mjs bench/largest-paint.ts
named 'From npm start to the first page'
env -u DATABASE_URL node scripts/run.mjs bench/start.ts
named 'Introductions in rounds and by lists'
node scripts/run.mjs bench/matching/rounds.ts
named 'Done'
