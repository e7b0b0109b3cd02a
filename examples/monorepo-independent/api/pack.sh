#!/bin/bash
set -euo pipefail
tar -czf "dist/boats-api-$1.tgz" boats.csv
