#!/bin/bash
# Every line but the first ends with a number: ./check.sh FOLDER
set -euo pipefail
! tar -xzOf "$1"/boats-api-*.tgz boats.csv | tail -n +2 | grep -vE ',[0-9]+$'
