#!/bin/bash
# Pulls the image by its digest, and runs the tests in it.
set -euo pipefail

docker run --rm --env LIFTLOCK_VERSION --volume "$PWD/image.test.js:/srv/image.test.js:ro" "$LIFTLOCK_OCI_DOORBELL" \
  node --test image.test.js
