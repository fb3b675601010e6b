#!/bin/sh
# Stops an npm script with a clear message unless its Node is 26 or later; needs no Node that works to say so.

found=$(node --version 2>&1) || problem="cannot start: $found"
if [ -z "${problem-}" ]; then
  major=${found#v}
  [ "${major%%.*}" -ge 26 ] && exit 0
  problem="is $found"
fi

cat >&2 <<EOF
Recourse runs on Node 26 or later, and the Node that this script found
  at $(command -v node || echo 'no place on the PATH') (this machine: $(uname -sm))
  $problem

What to do:
  - If node_modules/.bin/node is missing, run "npm ci" without --omit=optional: it brings Node 26
    for Linux x64, Linux arm64 and macOS arm64, and npm scripts then use it.
  - If a library such as libatomic.so.1 is missing, install it (Debian, Ubuntu: apt-get install libatomic1).
  - On any other machine, install Node 26 from https://nodejs.org and put it first on the PATH.
EOF
exit 1
