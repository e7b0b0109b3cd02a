#!/bin/bash
# Plans each environment that is named, against its state: ./plan.sh staging production
# Writes plans/staging.tfplan for Terraform, and plans/staging.txt for people.
set -euo pipefail
mkdir -p plans
for environment in "$@"; do
  export TF_HTTP_ADDRESS="$TFSTATE_URL/$environment" TF_HTTP_USERNAME=liftlock TF_HTTP_PASSWORD="$TFSTATE_PASSWORD"
  terraform init -input=false -reconfigure
  terraform plan -input=false -lock=false -var-file="$environment.tfvars" -var "commit=$LIFTLOCK_COMMIT" \
    -out="plans/$environment.tfplan"
  terraform show -no-color "plans/$environment.tfplan" > "plans/$environment.txt"
done
