#!/bin/bash
# Builds the image, pushes it, and writes down its digest:  ./push.sh ghcr.io/acme/doorbell
# The tag is for people. Everything after the build names the image by its digest.
set -euo pipefail

mkdir -p dist
docker buildx build --push --metadata-file dist/metadata.json --tag "$1:$LIFTLOCK_VERSION" .
node -p 'JSON.parse(fs.readFileSync("dist/metadata.json", "utf8"))["containerimage.digest"]' > dist/doorbell.digest
