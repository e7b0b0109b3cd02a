#!/bin/sh
# Every line but the first has a name and a price with two decimals.
set -eu
if sed 1d "$1" | grep -vE '^[a-z]+,[0-9]+\.[0-9]{2}$'; then
  echo "these lines have no price" >&2
  exit 1
fi
