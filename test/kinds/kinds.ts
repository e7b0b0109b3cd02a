/** A fresh repository of one ecosystem, as its own scaffold makes it. */
export interface Kind {
  readonly name: string;
  /** Programs that must be on the machine. */
  readonly needs: readonly string[];
  /** Runs in an empty folder, in bash. */
  readonly scaffold: string;
}

const C_PROGRAM = `cat > Makefile <<'END'
shop: shop.c
\tcc -o shop shop.c
test: shop
\t./shop
END
echo 'int main(void) { return 0; }' > shop.c
echo shop > .gitignore`;

const PYTHON_PACKAGE = `mkdir -p src/shop tests
cat > pyproject.toml <<'END'
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "shop"
version = "0.3.0"
END
echo 'def price(): return 3' > src/shop/__init__.py
printf 'from shop import price\\n\\n\\ndef test_price():\\n    assert price() == 3\\n' > tests/test_shop.py`;

/** Packs every file that git does not ignore. */
const HATCHLING = PYTHON_PACKAGE.replace('setuptools>=77', 'hatchling').replace(
  'setuptools.build_meta',
  'hatchling.build',
);

const PYTHON_SERVICE = `mkdir tests
printf '# none\\n' > requirements.txt
cat > app.py <<'END'
from http.server import BaseHTTPRequestHandler


class App(BaseHTTPRequestHandler):
    pass
END
cat > tests/test_app.py <<'END'
import unittest

from app import App


class AppTest(unittest.TestCase):
    def test_it_is_there(self):
        self.assertTrue(App)
END`;

const GO_PROGRAM = `go mod init example.com/acme/shop
printf 'package main\\n\\nfunc main() {}\\n' > main.go`;

const MAVEN = `mvn -q -B archetype:generate -DgroupId=com.acme -DartifactId=shop -DinteractiveMode=false \
  -DarchetypeArtifactId=maven-archetype-quickstart -DarchetypeVersion=1.5
mv shop/* . && echo target > .gitignore`;

const GRADLE = `gradle init --type java-library --dsl groovy --test-framework junit-jupiter --project-name shop --package com.acme`;

const FOLDERS = `mkdir web engine
(cd web && npm init -y && echo 'module.exports = 1;' > index.js)
printf 'engine.txt:\\n\\techo steam > engine.txt\\n' > engine/Makefile
echo engine.txt > .gitignore`;

export const KINDS: readonly Kind[] = [
  { name: 'npm package', needs: ['npm'], scaffold: 'npm init -y && echo "module.exports = 1;" > index.js' },
  { name: 'npm workspaces', needs: ['npm'], scaffold: 'npm init -y && npm init -y -w packages/a -w packages/b' },
  {
    name: 'pnpm package',
    needs: ['npx'],
    scaffold: 'npx --yes pnpm@10 init && npx --yes pnpm@10 install && echo node_modules > .gitignore',
  },
  { name: 'Yarn package', needs: ['npx'], scaffold: 'npx --yes @yarnpkg/cli-dist@4 init --private' },
  { name: 'Bun package', needs: ['npx'], scaffold: 'npx --yes bun@1 init -y' },
  { name: 'Python package', needs: ['python3'], scaffold: PYTHON_PACKAGE },
  { name: 'Python package of Hatch', needs: ['python3'], scaffold: HATCHLING },
  { name: 'Python service', needs: ['python3'], scaffold: PYTHON_SERVICE },
  {
    name: 'Rust program',
    needs: ['cargo'],
    scaffold: 'cargo init --vcs none && cargo generate-lockfile && echo target > .gitignore',
  },
  { name: 'Go program', needs: ['go'], scaffold: GO_PROGRAM },
  { name: 'Maven project', needs: ['mvn'], scaffold: MAVEN },
  { name: 'Gradle project', needs: ['gradle'], scaffold: GRADLE },
  { name: 'C program with Make', needs: ['make', 'cc'], scaffold: C_PROGRAM },
  {
    name: 'image with a Dockerfile',
    needs: ['docker'],
    scaffold: 'printf "FROM scratch\\nCOPY . /\\n" > Dockerfile && docker info > /dev/null',
  },
  { name: 'folders without a tool that joins them', needs: ['npm', 'make'], scaffold: FOLDERS },
  { name: 'page of text', needs: [], scaffold: 'echo hello > README.md' },
];
