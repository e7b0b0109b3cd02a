#!/bin/bash
# Copies the pages of the candidate into the bucket. It may run again.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# GitHub says who this job is; AWS gives it the rights of the role for that.
curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
  python3 -c 'import json, sys; print(json.load(sys.stdin)["value"])' > "$work/token"
export AWS_WEB_IDENTITY_TOKEN_FILE=$work/token

# `sync` takes a file of the same size for copied if it is older than the one in the bucket. On the way back to an older
# version that would be wrong, so every file gets the time of now.
mkdir "$work/site"
tar --touch -xzf "$LIFTLOCK_ARTIFACTS"/site-*.tgz -C "$work/site"

# First what pages need, then the pages, and only then is removed what no page needs any more.
aws s3 sync "$work/site" "s3://$BUCKET" --exclude '*.html'
aws s3 sync "$work/site" "s3://$BUCKET" --delete
