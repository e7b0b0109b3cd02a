#!/bin/bash
# Brings the candidate to the host and switches over to it:         ./deploy.sh
# Switches back, if the host has been switched to this candidate:   ./deploy.sh --undo
# Either may run again: after a crash it does what is left to do.
set -euo pipefail

keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
(umask 077 && printf '%s\n' "$DEPLOY_KEY" > "$keys/id")
printf '%s\n' "$DEPLOY_HOST_KEY" > "$keys/known_hosts"

on_host() {
  ssh -i "$keys/id" -o UserKnownHostsFile="$keys/known_hosts" -o StrictHostKeyChecking=yes -o BatchMode=yes \
    "$DEPLOY_HOST" "set -eu; cd '$DEPLOY_PATH'; $1"
}

# Version and digest: no other bytes have this name.
release="releases/$LIFTLOCK_LABEL"

if [ "${1:-}" = --undo ]; then
  on_host "
    if [ \"\$(readlink current)\" != '$release' ]; then echo 'the host was not switched over'; exit; fi
    if [ ! -L previous ]; then echo 'there was no version before'; exit; fi
    ln -sfn \"\$(readlink previous)\" current
    sudo systemctl restart greeter
  "
else
  on_host "mkdir -p '$release'; tar -xzf - -C '$release'" < "$LIFTLOCK_ARTIFACTS/greeter-$LIFTLOCK_VERSION.tgz"
  on_host "
    now=\$(readlink current || true)
    if [ -n \"\$now\" ] && [ \"\$now\" != '$release' ]; then ln -sfn \"\$now\" previous; fi
    ln -sfn '$release' current
    sudo systemctl restart greeter
  "
fi
