#!/bin/bash
# Packs the pages with the version that they are. A generator of pages would run here.
set -euo pipefail
rm -rf dist && mkdir -p dist/site
cp -r site/. dist/site
printf '{"version":"%s"}\n' "$LIFTLOCK_VERSION" > dist/site/version.json
tar -czf "dist/site-$LIFTLOCK_VERSION.tgz" -C dist/site .
