#!/bin/bash
set -euo pipefail
tar -czf "dist/boats-web-$1.tgz" page.html
