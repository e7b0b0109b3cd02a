#!/bin/sh
# Fails if a plan destroys or replaces something. Whoever means it says so by changing this file in the same commit.
set -eu
if grep -nE 'will be destroyed|must be replaced' "$@"; then exit 1; fi
