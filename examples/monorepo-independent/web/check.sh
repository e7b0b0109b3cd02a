#!/bin/bash
# The page has the list that the service fills: ./check.sh FOLDER
set -euo pipefail
tar -xzOf "$1"/boats-web-*.tgz page.html | grep -q 'id="boats"'
