#!/bin/bash
# Hands a component of the candidate to the host, with its settings: ./deploy.sh api
# Takes the component back to what was there before:                 ./deploy.sh api --previous
# The host knows what it has by the name, so either may run again.
set -euo pipefail
component=$1
at="$DEPLOY_URL/$component/$LIFTLOCK_LABEL"
post() { curl -sSf -H @- -X "$@" <<< "Authorization: Bearer $DEPLOY_TOKEN"; }

if [ "${2:-}" = --previous ]; then
  post DELETE "$at"
else
  post PUT "$at/settings" -T "$LIFTLOCK_CONFIG"
  post PUT "$at" -T "$LIFTLOCK_ARTIFACTS/boats-$component-$LIFTLOCK_VERSION.tgz"
fi
