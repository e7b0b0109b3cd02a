#!/bin/bash
# Applies the plan of the candidate for this environment, and no other. Terraform refuses it if the state has changed since.
set -euo pipefail
export TF_HTTP_ADDRESS="$TFSTATE_URL/$LIFTLOCK_ENVIRONMENT" TF_HTTP_USERNAME=liftlock TF_HTTP_PASSWORD="$TFSTATE_PASSWORD"
terraform init -input=false -reconfigure
if [ "$(terraform output -raw applied 2> /dev/null || true)" = "$LIFTLOCK_COMMIT" ]; then
  echo "the plan of $LIFTLOCK_COMMIT has been applied"
else
  terraform apply -input=false "$LIFTLOCK_ARTIFACTS/$LIFTLOCK_ENVIRONMENT.tfplan"
fi
