#!/bin/bash
# Compiles knots for each system that is named: ./build.sh linux/amd64 windows/amd64
# -trimpath and an empty build id leave out what differs between machines.
set -euo pipefail
for target in "$@"; do
  export GOOS=${target%/*} GOARCH=${target#*/}
  suffix=$([ "$GOOS" = windows ] && echo .exe || true)
  go build -trimpath -buildvcs=false -ldflags "-s -w -buildid= -X main.version=$LIFTLOCK_VERSION" \
    -o "dist/knots-$GOOS-$GOARCH$suffix" .
done
