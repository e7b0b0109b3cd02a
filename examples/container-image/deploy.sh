#!/bin/bash
# Lets the cluster run the image of the candidate:              ./deploy.sh
# Goes back to what it ran before, if it runs this image now:   ./deploy.sh --undo
# Either may run again: after a crash it does what is left to do.
set -euo pipefail

KUBECONFIG=$(mktemp)
export KUBECONFIG
trap 'rm -f "$KUBECONFIG"' EXIT
printf '%s\n' "$KUBE_CONFIG" > "$KUBECONFIG"

if [ "${1:-}" = --undo ]; then
  now=$(kubectl get deployment/doorbell --ignore-not-found --output 'jsonpath={.spec.template.spec.containers[0].image}')
  if [ "$now" != "$LIFTLOCK_OCI_DOORBELL" ]; then echo 'the cluster does not run this image'; exit; fi
  if [ -z "$LIFTLOCK_PREVIOUS_VERSION" ]; then kubectl delete deployment/doorbell; exit; fi
  kubectl rollout undo deployment/doorbell
else
  sed "s#IMAGE_BY_DIGEST#$LIFTLOCK_OCI_DOORBELL#" "$LIFTLOCK_ARTIFACTS/doorbell.yaml" | kubectl apply --filename -
fi
kubectl rollout status deployment/doorbell --timeout 3m
