"""Ends with 0 if PyPI has this version of the package with the bytes of the candidate, and with 1 if it has not."""

import hashlib
import json
import os
import pathlib
import sys
import urllib.error
import urllib.request

INDEX = os.environ.get("PYPI_URL", "https://pypi.org")

name = sys.argv[1]
version = os.environ["LIFTLOCK_VERSION"]
[wheel] = pathlib.Path(os.environ["LIFTLOCK_ARTIFACTS"]).glob("*.whl")
ours = hashlib.sha256(wheel.read_bytes()).hexdigest()

try:
    with urllib.request.urlopen(f"{INDEX}/pypi/{name}/{version}/json") as response:
        files = json.load(response)["urls"]
except urllib.error.HTTPError as error:
    if error.code != 404:
        raise
    sys.exit(f"{name} {version} is not there")

published = {file["filename"]: file["digests"]["sha256"] for file in files}
if published.get(wheel.name) != ours:
    sys.exit(f"{name} {version} is there, without {wheel.name} or with other bytes")
print(f"{name} {version} is there")
