#!/bin/bash
# Unpacks the candidate and looks for every relative link of its pages.
set -euo pipefail
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
tar -xzf "$1" -C "$pages"
cd "$pages"
missing=0
for link in $(grep -ohE '(href|src)="[^":#]+"' -- *.html | cut -d'"' -f2 | sort -u); do
  [ -e "$link" ] || { echo "no page has $link" >&2; missing=1; }
done
exit "$missing"
