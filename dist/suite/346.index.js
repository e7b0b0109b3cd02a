export const id = 346;
export const ids = [346];
export const modules = {
    59269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (ComponentsSection),
            O2: () => (Dependency)
        });
        var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64737);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
        var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78057);
        const Dependency = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            component: _values_js__WEBPACK_IMPORTED_MODULE_2__.T6.describe('The component that is needed.'),
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                .min(1)
                .refine((range) => semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__(range) !== null, 'a semver range such as `^1.0.0`')
                .meta({
                title: 'Semver range',
                description: 'The versions of it that will do. A release outside this range is refused.',
                samples: ['^1.0.0', '>=1.2 <3'],
            }),
        });
        const PUSH_IMAGES = 'Name files; push images in a deploy step.';
        const Image = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            oci: (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.y8)('An image, without its tag.', PUSH_IMAGES),
            'digest-file': (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.y8)('File that the build wrote the digest of the image to.', PUSH_IMAGES),
        })
            .refine(() => false, 'a glob such as `dist/*.tgz`')
            .meta({ required: ['oci'] });
        const Component = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            name: _values_js__WEBPACK_IMPORTED_MODULE_2__.SX.describe('Names the component everywhere else in this file, and in `LIFTLOCK_COMPONENT`.'),
            path: _values_js__WEBPACK_IMPORTED_MODULE_2__.to.min(1)
                .prefault('.')
                .meta({
                title: 'Path of a folder',
                description: 'Folder of the component, from the root of the repository: steps of the component run there, and globs start there. With `versioning: independent` it also decides which commits count for the component.',
                samples: ['services/api', 'apps/web'],
            }),
            exclude: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_values_js__WEBPACK_IMPORTED_MODULE_2__.fo)
                .default([])
                .meta({
                title: 'List of globs',
                description: 'Paths from the root of the repository whose commits do not count for the component. Only with `versioning: independent`: one version for the whole product counts every commit.',
                samples: [['docs/**']],
            }),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([_values_js__WEBPACK_IMPORTED_MODULE_2__.fo, Image]))
                .min(1)
                .transform((artifacts) => artifacts.filter((artifact) => typeof artifact === 'string'))
                .meta({
                title: 'List of globs',
                description: "Files that the build makes, in the component's folder. Each glob must match at least one file.",
                samples: [['dist/*.tgz'], ['out/**']],
            }),
            config: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.L5J())
                .default({})
                .meta({
                title: 'Mapping',
                description: 'Anything. Part of the manifest, and handed to steps as JSON in the file `LIFTLOCK_CONFIG`.',
                samples: [{ replicas: 3 }],
            }),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Dependency)
                .default([])
                .meta({
                title: 'List of dependencies',
                description: 'Other components that this one needs, with the versions that will do.',
                samples: [[{ component: 'api', version: '^1.0.0' }]],
            }),
        })
            .meta({ id: 'Component', title: 'Component', samples: [{ name: 'web', artifacts: ['dist/*.tgz'] }] });
        const ComponentsSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Component)
            .min(1)
            .meta({
            title: 'List of components',
            description: 'The separately built parts of the repository.',
            samples: [[{ name: 'api', path: 'services/api', artifacts: ['dist/*.tgz'], config: { replicas: 3 } }]],
        });
    }),
    93857: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (configOf)
        });
        function configOf({ version, components, build, test, environments, standards }) {
            const { approval, ...rules } = standards;
            const folderOf = (component) => components.find(({ name }) => name === component)?.path ?? '.';
            const placed = (step) => {
                const folder = folderOf(step.component);
                return { ...step, folder, rollback: step.rollback.map((undo) => ({ ...undo, folder })) };
            };
            return {
                version,
                components,
                build: build.steps.map(placed),
                suites: (test?.suites ?? []).map((suite) => ({ ...suite, step: placed(suite.step) })),
                environments: environments.map((environment) => ({
                    ...environment,
                    data: environment.data.map(placed),
                    deploy: environment.deploy.map(placed),
                    validate: environment.validate.map((step) => ({ ...step, folder: '.' })),
                    approvals: approvals(environment, approval[environment.name]),
                })),
                standards: rules,
            };
        }
        function approvals({ approvals: rule, release }, standard) {
            if (rule === 'none')
                return 'none';
            if (rule === undefined && release === 'none' && standard === undefined)
                return 'none';
            return { count: Math.max(rule?.count ?? 1, standard ?? 1), notTheAuthor: rule?.notTheAuthor ?? false };
        }
    }),
    79791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Rz: () => (milliseconds),
            a3: () => (formatDuration),
            ft: () => (DURATION)
        });
        const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
        const DURATION = /^(\d{1,6})(ms|s|m|h|d)$/;
        function milliseconds(duration) {
            const [, count, unit] = DURATION.exec(duration) ?? [];
            if (count === undefined || unit === undefined)
                throw new RangeError(`not a duration: ${duration}`);
            return Number(count) * (UNITS[unit] ?? 0);
        }
        function formatDuration(ms) {
            if (ms < 1_000)
                return `${Math.round(ms)}ms`;
            const seconds = Math.round(ms / 1_000);
            const parts = [
                [Math.floor(seconds / 86_400), 'd'],
                [Math.floor(seconds / 3_600) % 24, 'h'],
                [Math.floor(seconds / 60) % 60, 'm'],
                [seconds % 60, 's'],
            ];
            const shown = parts.filter(([count]) => count > 0).slice(0, 2);
            return shown.map(([count, unit]) => `${count}${unit}`).join(' ');
        }
    }),
    42689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (configJsonSchema),
            S: () => (schemaTree)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
        var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30699);
        const ADDRESS = 'https://raw.githubusercontent.com/OWNER/liftlock/main/schema/liftlock.schema.json';
        function polish(schema) {
            if (schema['samples'] !== undefined) {
                schema['examples'] = schema['samples'];
                delete schema['samples'];
            }
            if (schema['ifLeftOut'] !== undefined) {
                schema['default'] = schema['ifLeftOut'];
                delete schema['ifLeftOut'];
            }
            if (schema['maximum'] === Number.MAX_SAFE_INTEGER)
                delete schema['maximum'];
        }
        function publish(schema) {
            polish(schema);
            delete schema['notYet'];
            if (schema['onlyPlanned'] === undefined)
                return;
            delete schema['onlyPlanned'];
            delete schema['type'];
            delete schema['const'];
            Object.assign(schema, { deprecated: true, not: {} });
        }
        function generate(change) {
            return zod__WEBPACK_IMPORTED_MODULE_0__.bl(_sections_js__WEBPACK_IMPORTED_MODULE_1__.Z, { io: 'input', override: ({ jsonSchema }) => change(jsonSchema) });
        }
        let tree;
        function schemaTree() {
            tree ??= generate(polish);
            return tree;
        }
        function configJsonSchema() {
            const { $schema, ...schema } = generate(publish);
            return { $schema, $id: ADDRESS, ...schema };
        }
    }),
    77346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g2: () => (CONFIG_FILE),
            tz: () => (MISNAMED_CONFIG_FILE),
            o4: () => (parseConfig)
        });
        var catalogue_config = __webpack_require__(3920);
        var config_config = __webpack_require__(93857);
        var flow = __webpack_require__(39514);
        var schema_nodes = __webpack_require__(47405);
        ;
        const LONGEST_EXAMPLE = 80;
        const KINDS = {
            array: 'list',
            integer: 'whole number',
            number: 'number',
            string: 'string',
        };
        function expectedOf(issue, path) {
            switch (issue.code) {
                case 'invalid_type':
                case 'invalid_value':
                case 'invalid_union':
                case 'invalid_element':
                    return expectedAt(path);
                case 'too_small':
                    return bound('at least', issue.origin, issue.minimum) ?? expectedAt(path);
                case 'too_big':
                    return bound('at most', issue.origin, issue.maximum) ?? expectedAt(path);
                case 'invalid_key':
                    return issue.issues[0] === undefined ? expectedAt(path) : expectedOf(issue.issues[0], path);
                case 'custom':
                case 'invalid_format':
                case 'not_multiple_of':
                case 'unrecognized_keys':
                    return issue.message;
            }
        }
        function expectedAt(path) {
            const node = (0, schema_nodes.Pw)(path)[0];
            return node === undefined ? 'nothing' : words(node);
        }
        function words(node) {
            if (node.const !== undefined)
                return code(node.const);
            if (node.enum !== undefined)
                return `one of: ${node.enum.map(String).join(', ')}`;
            if (node.type === 'boolean')
                return '`true` or `false`';
            if (node.anyOf !== undefined)
                return oneOf(node.anyOf);
            const example = exampleOf(node);
            const keys = example === undefined ? Object.keys(node.properties ?? {}) : [];
            const what = node.type === 'object' ? 'a mapping' : noun(node.title ?? KINDS[node.type ?? ''] ?? 'value');
            return `${what}${example === undefined ? '' : ` such as ${example}`}${keys.length === 0 ? '' : ` (keys: ${keys.join(', ')})`}`;
        }
        function oneOf(alternatives) {
            const said = alternatives
                .map(schema_nodes.L$)
                .filter((node) => node.onlyPlanned === undefined)
                .flatMap((node) => (node.type === 'object' ? (exampleOf(node) ?? []) : words(node)));
            return said.length < 2 ? said.join() : `${said.slice(0, -1).join(', ')}, or ${said.at(-1)}`;
        }
        function exampleOf(node) {
            const entries = node.items === undefined ? [] : ((0, schema_nodes.L$)(node.items).examples ?? []).map((entry) => [entry]);
            return [...(node.examples ?? []), ...entries].map(code).find((text) => text.length <= LONGEST_EXAMPLE);
        }
        function bound(word, origin, limit) {
            if (origin === 'array')
                return `${word} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
            if (origin !== 'string')
                return `${word} ${limit}`;
            return limit === 1 ? undefined : `${word} ${limit} characters`;
        }
        function noun(title) {
            const text = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
            return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
        }
        function code(value) {
            return `\`${(0, flow.L)(value)}\``;
        }
        var suggest = __webpack_require__(99802);
        ;
        function formProblems(issues, yaml) {
            return problemsOf(issues, [], yaml);
        }
        function problemsOf(issues, base, yaml) {
            const told = issues.flatMap((issue) => {
                const path = [...base, ...issue.path];
                if (issue.code === 'unrecognized_keys')
                    return unknownKeys(issue.keys, path, yaml);
                return problemsAt(issue, path, yaml).map((one) => ({ problem: one, path, issue }));
            });
            const misspelt = new Set(told.flatMap(({ explains }) => (explains ?? []).map(formatPath)));
            return told
                .filter(({ path, issue }) => issue === undefined || !misspelt.has(formatPath(path)) || !isConsequence(issue, path, yaml))
                .map((one) => one.problem);
        }
        function isConsequence(issue, path, yaml) {
            return issue.code === 'custom' || yaml.at(path) === undefined;
        }
        function problemsAt(issue, path, yaml) {
            const value = yaml.at(path);
            const [notYet] = (0, schema_nodes.Pw)(path).flatMap((node) => node.notYet ?? []);
            if (notYet !== undefined)
                return [(0, catalogue_config.Kp)(yaml.where(path, 'key'), formatPath(path), notYet)];
            if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
                const closest = closestAlternative(issue, path, yaml);
                if (closest !== undefined)
                    return closest;
            }
            const expected = `${expectedOf(issue, path)}${quotes(issue, path, yaml)}`;
            return [problem(yaml.where(path), path, shown(value), expected)];
        }
        function closestAlternative({ errors }, path, yaml) {
            return errors
                .filter((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'))
                .map((issues) => problemsOf(issues, path, yaml))
                .sort((a, b) => a.length - b.length)[0];
        }
        function unknownKeys(keys, path, yaml) {
            const known = (0, schema_nodes._s)(path);
            if (known.length === 0) {
                return [
                    { problem: problem(yaml.where(path), path, shown(yaml.at(path)), expectedAt(path)), path, explains: [path] },
                ];
            }
            const written = Object.keys(yaml.at(path) ?? {});
            return keys.map((key) => {
                const suggestion = (0, suggest.p)(key, known.filter((name) => !written.includes(name)));
                const expected = suggestion === undefined ? `one of: ${known.join(', ')}` : `\`${suggestion}\`?`;
                const at = [...path, key];
                return {
                    problem: problem(yaml.where(at, 'key'), at, `the unknown key \`${key}\``, expected),
                    path: at,
                    explains: suggestion === undefined ? [path] : [path, [...path, suggestion]],
                };
            });
        }
        function problem(where, path, found, expected) {
            return (0, catalogue_config.er)({ where, path: formatPath(path), found, expected });
        }
        function formatPath(path) {
            return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`, '');
        }
        function quotes(issue, path, yaml) {
            if (issue.code !== 'invalid_type' || issue.expected !== 'string')
                return '';
            const text = yaml.source(path);
            const { pattern = '' } = (0, schema_nodes.Pw)(path)[0] ?? {};
            if (text === undefined || /^(null|~)$|^[[{&*!|>]|\n/.test(text) || !new RegExp(pattern, 'u').test(text))
                return '';
            return `; put it in quotes: \`${JSON.stringify(text)}\``;
        }
        function shown(value) {
            if (value === undefined)
                return 'missing';
            if (value === null)
                return 'empty';
            const text = JSON.stringify(value);
            return text.length > 80 ? `${text.slice(0, 77)}…` : text;
        }
        ;
        function repeated(names) {
            return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [index]));
        }
        ;
        function componentNamesAreUnique(components) {
            return repeated(components.map(({ name }) => name)).map((index) => ({
                path: ['components', index, 'name'],
                found: `a second component named "${components[index]?.name}"`,
                expected: 'a name of its own for each component',
            }));
        }
        function dependenciesAreComponents(components) {
            return components.flatMap(({ name, dependencies }, i) => {
                const others = components.map((other) => other.name).filter((other) => other !== name);
                return dependencies.flatMap(({ component }, j) => {
                    if (others.includes(component))
                        return [];
                    const expected = `another component: ${others.join(', ') || 'there is none'}`;
                    return [{ path: ['components', i, 'dependencies', j, 'component'], expected }];
                });
            });
        }
        function excludesAreAsked(components, { versioning }) {
            if (versioning === 'independent')
                return [];
            return components.flatMap(({ exclude }, i) => exclude.length === 0
                ? []
                : [
                    {
                        path: ['components', i, 'exclude'],
                        found: '`exclude`, and one version for the whole product',
                        expected: 'no `exclude`: it decides which commits count only with `versioning: independent`',
                    },
                ]);
        }
        function componentsAreThere(components, naming, path) {
            const names = components.map(({ name }) => name);
            return naming.flatMap(({ component }, i) => component === undefined || names.includes(component)
                ? []
                : [{ path: [...path, i, 'component'], expected: `one of: ${names.join(', ')}` }]);
        }
        ;
        function environmentNamesAreUnique(environments) {
            return repeated(environments.map(({ name }) => name.toLowerCase())).map((index) => ({
                path: ['environments', index, 'name'],
                found: `a second environment named "${environments[index]?.name}"`,
                expected: 'a name of its own for each environment; GitHub ignores case',
            }));
        }
        function ladderHasNoLoops(environments) {
            return environments.flatMap(({ after }, i) => {
                const earlier = environments.slice(0, i).map(({ name }) => name);
                return after.flatMap((name, j) => {
                    if (earlier.includes(name))
                        return [];
                    const expected = `an environment that stands above it in the list: ${earlier.join(', ') || 'there is none'}`;
                    return [{ path: ['environments', i, 'after', j], expected }];
                });
            });
        }
        function releaseIsNotTheFirstStep([first]) {
            if (first === undefined || first.release === 'none')
                return [];
            return [
                {
                    path: ['environments', 0, 'release'],
                    found: 'a release from the first environment',
                    expected: 'an environment above it to stage candidates in, `{ name: staging }` is enough',
                },
            ];
        }
        function approvalStandardsAreKept(environments, { approval }) {
            return Object.entries(approval).flatMap(([name, count]) => {
                const path = ['standards', 'approval', name];
                const environment = environments.find((other) => other.name === name);
                if (environment === undefined) {
                    const names = environments.map((other) => other.name).join(', ');
                    return [{ path, found: `"${name}"`, expected: `one of the environments: ${names}` }];
                }
                if (environment.approvals !== 'none')
                    return [];
                return [{ path, found: `${count}, and \`approvals: none\` in ${name}`, expected: 'one of the two' }];
            });
        }
        const PLACEHOLDER = /\$\{([^}]*)\}/g;
        function urlsUseDeclaredVariables(environments) {
            return environments.flatMap(({ url, validate, requires }, i) => {
                const declared = requires.variables;
                const expected = `a variable that this environment declares in requires.variables: ${declared.join(', ') || 'there is none'}`;
                const urls = [
                    { path: ['environments', i, 'url'], url },
                    ...validate.map(({ http }, j) => ({ path: ['environments', i, 'validate', j, 'http', 'url'], url: http?.url })),
                ];
                return urls.flatMap(({ path, url: text = '' }) => [...text.matchAll(PLACEHOLDER)]
                    .filter(([, name = '']) => !declared.includes(name))
                    .map(([placeholder]) => ({ path, found: placeholder, expected })));
            });
        }
        ;
        function typesAreInOneSection({ sections }) {
            const seen = new Set();
            return (sections ?? []).flatMap(({ types }, i) => types.flatMap((type, j) => {
                const path = ['standards', 'changelog', 'sections', i, 'types', j];
                if (type === 'unparsed') {
                    return [{ path, expected: '`version: { unparsed: section }` for a section of such commits' }];
                }
                if (seen.has(type))
                    return [{ path, expected: 'a type that stands in no other section' }];
                seen.add(type);
                return [];
            }));
        }
        ;
        function suiteNamesAreUnique({ suites }) {
            return repeated(suites.map(({ name }) => name)).map((index) => ({
                path: ['test', 'suites', index, 'name'],
                found: `a second suite named "${suites[index]?.name}"`,
                expected: 'a name of its own for each suite',
            }));
        }
        ;
        const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;
        function tagIsATemplate({ tag, versioning }) {
            const path = ['version', 'tag'];
            if (count(tag, '{version}') !== 1)
                return [{ path, expected: 'a template that holds `{version}` once, such as `v{version}`' }];
            const components = count(tag, '{component}');
            if (versioning === 'independent' && components !== 1) {
                const expected = '`{component}` once as well, since each component has versions of its own: `{component}-v{version}`';
                return [{ path, expected }];
            }
            if (versioning !== 'independent' && components > 0) {
                return [{ path, expected: 'no `{component}`, or `versioning: independent`: one version has one tag' }];
            }
            const literal = tag.replace('{version}', '1').replace('{component}', 'a');
            const expected = 'a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`';
            return NOT_IN_REFS.test(literal) || /[{}]/.test(literal) ? [{ path, expected }] : [];
        }
        function placesAreDifferent({ files }) {
            const places = files.map(({ file, place }) => JSON.stringify([file, place]));
            return places.flatMap((place, i) => places.indexOf(place) === i
                ? []
                : [
                    {
                        path: ['version', 'files', i],
                        found: 'the same place of the same file again',
                        expected: 'each place once',
                    },
                ]);
        }
        function filesNameOwnersOfVersions({ files, versioning }) {
            if (versioning === 'independent')
                return [];
            return files.flatMap(({ component }, i) => component === undefined
                ? []
                : [
                    {
                        path: ['version', 'files', i, 'component'],
                        found: `\`component: ${component}\`, and one version for the whole product`,
                        expected: 'no `component`: it decides something only with `versioning: independent`',
                    },
                ]);
        }
        function count(text, part) {
            return text.split(part).length - 1;
        }
        ;
        function rule(parts, find) {
            return (sections) => (parts.every((part) => sections[part] !== undefined) ? find(sections) : []);
        }
        const RULES = [
            rule(['components'], ({ components }) => componentNamesAreUnique(components)),
            rule(['components'], ({ components }) => dependenciesAreComponents(components)),
            rule(['components', 'version'], ({ components, version }) => excludesAreAsked(components, version)),
            rule(['version'], ({ version }) => tagIsATemplate(version)),
            rule(['version'], ({ version }) => placesAreDifferent(version)),
            rule(['version'], ({ version }) => filesNameOwnersOfVersions(version)),
            rule(['components', 'version'], ({ components, version }) => version.versioning === 'unified' ? [] : componentsAreThere(components, version.files, ['version', 'files'])),
            rule(['components', 'build'], ({ components, build }) => componentsAreThere(components, build.steps, ['build', 'steps'])),
            rule(['test'], ({ test }) => suiteNamesAreUnique(test)),
            rule(['components', 'test'], ({ components, test }) => componentsAreThere(components, test.suites.map(({ step }) => step), ['test', 'suites'])),
            rule(['environments'], ({ environments }) => environmentNamesAreUnique(environments)),
            rule(['environments'], ({ environments }) => ladderHasNoLoops(environments)),
            rule(['environments'], ({ environments }) => releaseIsNotTheFirstStep(environments)),
            rule(['environments'], ({ environments }) => urlsUseDeclaredVariables(environments)),
            rule(['components', 'environments'], ({ components, environments }) => environments.flatMap(({ data, deploy }, i) => [
                ...componentsAreThere(components, data, ['environments', i, 'data']),
                ...componentsAreThere(components, deploy, ['environments', i, 'deploy']),
            ])),
            rule(['environments', 'standards'], ({ environments, standards }) => approvalStandardsAreKept(environments, standards)),
            rule(['standards'], ({ standards }) => typesAreInOneSection(standards)),
        ];
        function violations(sections) {
            return RULES.flatMap((find) => find(sections));
        }
        var sections = __webpack_require__(30699);
        var schema = __webpack_require__(36064);
        var dist = __webpack_require__(38815);
        ;
        function yamlFile(file, text, document, position) {
            const value = document.toJS({ maxAliasCount: 0 });
            return {
                value,
                at: (path) => valueAt(value, path),
                where: (path, what = 'value') => `${file}:${position((what === 'key' ? keyOffset(document, path) : undefined) ?? offsetOf(document, path))}`,
                source: (path) => sourceOf(document, text, path),
            };
        }
        function valueAt(value, path) {
            return path.reduce((at, part) => typeof at === 'object' && at !== null && Object.hasOwn(at, part)
                ? at[part]
                : undefined, value);
        }
        function keyOffset(document, path) {
            const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
            const pair = (0, dist.jh)(parent)
                ? parent.items.find(({ key }) => (0, dist.jn)(key) && String(key.value) === String(path.at(-1)))
                : undefined;
            return (0, dist.jn)(pair?.key) ? pair.key.range?.[0] : undefined;
        }
        function sourceOf(document, text, path) {
            const node = document.getIn(path, true);
            if (!((0, dist.jn)(node) || (0, dist.P3)(node)) || !node.range)
                return undefined;
            return text.slice(node.range[0], node.range[1]).trim() || undefined;
        }
        function offsetOf(document, path) {
            for (let length = path.length; length > 0; length -= 1) {
                const node = document.getIn(path.slice(0, length), true);
                if (((0, dist.jn)(node) || (0, dist.P3)(node)) && node.range)
                    return node.range[0];
            }
            return document.contents?.range[0] ?? 0;
        }
        ;
        const LIMITS = { bytes: 256 * 1024, depth: 20, nodes: 10_000 };
        const LEXEMES_OF_A_NODE = 8;
        const ERRORS_SHOWN = 10;
        const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
        function readYaml(file, text) {
            const bytes = new TextEncoder().encode(text).length;
            if (bytes > LIMITS.bytes)
                return [(0, catalogue_config.Mx)(file, `The file has ${bytes} bytes.`, `At most ${LIMITS.bytes}.`)];
            const tooLarge = [
                (0, catalogue_config.Mx)(file, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`),
            ];
            if (isBomb(text))
                return tooLarge;
            const lines = new dist.HN();
            const at = (offset) => {
                const { line, col } = lines.linePos(offset);
                return `${line}:${col}`;
            };
            let document;
            try {
                document = (0, dist.Tp)(text, {
                    schema: 'core',
                    merge: false,
                    lineCounter: lines,
                    prettyErrors: false,
                    logLevel: 'error',
                    uniqueKeys: false,
                });
            }
            catch {
                return tooLarge;
            }
            if (document.errors.some(({ message }) => /call stack/i.test(message)))
                return tooLarge;
            const errors = [...document.errors, ...document.warnings]
                .slice(0, ERRORS_SHOWN)
                .map(({ pos, message }) => (0, catalogue_config.Mx)(`${file}:${at(pos[0])}`, sentence(message), 'A valid YAML 1.2 document, without tags.'));
            const problems = [...errors, ...(errors.length === 0 ? forbidden(file, document, at) : [])];
            if (problems.length > 0)
                return problems;
            return yamlFile(file, text, document, at);
        }
        function isBomb(text) {
            let lexemes = 0;
            let depth = 0;
            for (const lexeme of new dist.JG().lex(text)) {
                lexemes += 1;
                if (lexeme === '[' || lexeme === '{')
                    depth += 1;
                if (lexeme === ']' || lexeme === '}')
                    depth -= 1;
                if (lexemes > LIMITS.nodes * LEXEMES_OF_A_NODE || depth > LIMITS.depth)
                    return true;
            }
            return false;
        }
        function forbidden(file, document, at) {
            const problems = [];
            let nodes = 0;
            const refuse = (offset, found, expected) => problems.push((0, catalogue_config.Mx)(`${file}:${at(offset ?? 0)}`, found, expected));
            (0, dist.YR)(document, (key, node, path) => {
                nodes += 1;
                if (nodes > LIMITS.nodes || path.length > LIMITS.depth * 2) {
                    refuse(0, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`);
                    return dist.YR.BREAK;
                }
                if ((0, dist.Vj)(node))
                    refuse(node.range?.[0], `An alias, *${node.source}.`, 'The value itself; aliases are not read.');
                for (const again of (0, dist.jh)(node) ? repeatedKeys(node) : [])
                    refuse(again.offset, `The key ${again.name} a second time.`, 'Each key once.');
                if (key === 'key' && (0, dist.P3)(node))
                    refuse(node.range?.[0], 'A list or mapping as a key.', 'A text as a key.');
                if (key === 'key' && (0, dist.jn)(node) && PROTOTYPE_KEYS.has(String(node.value)))
                    refuse(node.range?.[0], `The key ${String(node.value)}.`, 'Another name.');
                return undefined;
            });
            return problems;
        }
        function repeatedKeys(map) {
            const seen = new Set();
            return map.items.flatMap(({ key }) => {
                if (!(0, dist.jn)(key))
                    return [];
                const name = String(key.value);
                if (seen.has(name))
                    return [{ name, offset: key.range?.[0] }];
                seen.add(name);
                return [];
            });
        }
        function sentence(message) {
            const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
            return /[.!?]$/.test(first) ? first : `${first}.`;
        }
        ;
        const CONFIG_FILE = '.github/liftlock.yml';
        const MISNAMED_CONFIG_FILE = '.github/liftlock.yaml';
        function parseConfig(text, file = CONFIG_FILE) {
            const yaml = readYaml(file, text);
            if (Array.isArray(yaml))
                return { ok: false, problems: yaml };
            if (yaml.value === null)
                return { ok: false, problems: [(0, catalogue_config.i4)(file)] };
            const form = sections.Z.safeParse(yaml.value);
            const problems = [
                ...formProblems(form.error?.issues ?? [], yaml),
                ...contradictions(form.data ?? wellFormed(yaml.value), yaml),
            ];
            if (form.data === undefined || problems.length > 0)
                return { ok: false, problems };
            const config = (0, config_config.W)(form.data);
            return { ok: true, config, onlyPlanned: onlyPlanned(config, yaml), placeOf: (path) => yaml.where(path) };
        }
        function wellFormed(value) {
            if (typeof value !== 'object' || value === null)
                return {};
            const parts = Object.entries(sections.Z.shape).flatMap(([name, schema]) => {
                const { data } = schema.safeParse(value[name]);
                return data === undefined ? [] : [[name, data]];
            });
            return Object.fromEntries(parts);
        }
        function contradictions(sections, yaml) {
            return violations(sections).map(({ path, found = shown(yaml.at(path)), expected }) => (0, catalogue_config.er)({ where: yaml.where(path), path: formatPath(path), found, expected }));
        }
        function onlyPlanned({ version }, yaml) {
            if (version.versioning !== 'independent')
                return [];
            const where = yaml.where(['version', 'versioning']);
            return [(0, catalogue_config.Kp)(where, 'version.versioning: independent', schema.z)];
        }
    }),
    39514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (flow)
        });
        function flow(value) {
            if (Array.isArray(value))
                return `[${value.map(flow).join(', ')}]`;
            if (typeof value === 'object' && value !== null) {
                const members = Object.entries(value).map(([key, member]) => `${flow(key)}: ${flow(member)}`);
                return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
            }
            return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);
        }
        function isPlain(text) {
            const isOther = /^(true|false|null|~|[+-]?(\.\d+|\d+(\.\d*)?)(e[+-]?\d+)?|0[xo].*)$/i.test(text);
            return /^[\w./^$(][\w ./^$@=()<>+*:-]*$/.test(text) && !isOther && !/:( |$)| $/.test(text);
        }
    }),
    47405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L$: () => (resolved),
            Pw: () => (nodesAt),
            _s: () => (keysAt)
        });
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42689);
        function nodesAt(path) {
            let nodes = alternatives((0, _json_schema_js__WEBPACK_IMPORTED_MODULE_0__.S)());
            for (const part of path) {
                nodes = nodes.flatMap((node) => {
                    const child = typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? anyMember(node));
                    return child === undefined ? [] : alternatives(child);
                });
            }
            return nodes;
        }
        function keysAt(path) {
            const properties = nodesAt(path).flatMap((node) => Object.entries(node.properties ?? {}));
            return [...new Set(properties.filter(([, node]) => node.notYet === undefined).map(([key]) => key))];
        }
        function resolved(node) {
            if (node.$ref === undefined)
                return node;
            const { $ref, ...own } = node;
            return { ...(0, _json_schema_js__WEBPACK_IMPORTED_MODULE_0__.S)().$defs?.[$ref.replace('#/$defs/', '')], ...own };
        }
        function alternatives(node) {
            const own = resolved(node);
            return [own, ...(own.anyOf ?? []).flatMap(alternatives)];
        }
        function anyMember({ additionalProperties }) {
            return typeof additionalProperties === 'object' ? additionalProperties : undefined;
        }
    }),
    30699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (Sections)
        });
        var schemas = __webpack_require__(26921);
        var values = __webpack_require__(78057);
        ;
        const StepName = schemas.YjP()
            .min(1)
            .meta({
            title: 'Name',
            description: 'Shown in the log, the summary and every error.',
            samples: ['pack', 'roll out'],
        });
        const RollbackStep = schemas.rej({
            name: StepName.optional().meta({
                description: 'Shown in the log. If left out, `roll back: ` and the name of the step.',
                samples: ['restore the snapshot'],
            }),
            commands: values.Ts,
            timeout: values.dw.prefault('5m').meta({
                description: 'The rollback step is stopped after this time.',
                samples: ['2m'],
            }),
        })
            .meta({
            id: 'RollbackStep',
            title: 'Rollback step',
            description: 'Runs if the step, or a later one, failed; what was started last is undone first.',
            samples: [{ commands: ['./deploy --previous'] }],
        });
        const step = {
            name: StepName,
            commands: values.Ts,
            component: values.T6.optional().describe('Runs in the folder of this component. If left out, in the root of the repository.'),
            timeout: values.dw.prefault('10m').meta({
                description: 'The step is stopped, with everything that it started, after this time.',
                samples: ['15m'],
            }),
        };
        const DeployStep = schemas.rej({
            ...step,
            rollback: schemas.YOg(RollbackStep)
                .default([])
                .meta({
                title: 'List of rollback steps',
                description: 'What undoes this step if it, or a later one, fails.',
                samples: [[{ commands: ['./deploy --previous'] }]],
            }),
        })
            .transform(({ rollback, ...own }) => ({
            ...own,
            type: 'deploy',
            rollback: rollback.map((undo) => ({ ...undo, name: undo.name ?? `roll back: ${own.name}` })),
        }))
            .meta({
            id: 'Step',
            title: 'Step',
            description: 'Steps run one after the other. If one fails, those that were started are rolled back.',
            samples: [{ name: 'roll out', commands: ['./deploy'] }],
        });
        const BuildStep = schemas.rej({
            ...step,
            rollback: (0, values.y8)('What undoes this step.', "Clean up in the step itself, with `trap '…' EXIT`; a build deploys nothing that must be undone."),
        })
            .transform((own) => ({ ...own, type: 'build', rollback: [] }))
            .meta({ id: 'BuildStep', title: 'Build step', samples: [{ name: 'pack', commands: ['npm ci', 'npm pack'] }] });
        const BuildSection = schemas.rej({
            steps: schemas.YOg(BuildStep)
                .min(1)
                .meta({
                title: 'List of steps',
                description: 'Run one after the other, in the checkout of the commit. The first that fails ends the build.',
                samples: [
                    [{ name: 'pack', commands: ['npm ci', 'npm pack'] }],
                    [{ name: 'compile', commands: ['make'], component: 'api' }],
                ],
            }),
        })
            .meta({
            title: 'Build',
            description: 'How the artifacts are made. Runs once for a version; every later stage uses the same bytes.',
            samples: [{ steps: [{ name: 'pack', commands: ['npm ci', 'npm pack'], timeout: '15m' }] }],
        });
        var schema = __webpack_require__(59269);
        var duration = __webpack_require__(79791);
        ;
        const SCRIPT_TIMEOUT = '1m';
        const HttpCheck = schemas.rej({
            url: schemas.YjP()
                .min(1)
                .meta({
                title: 'Address',
                description: 'May name variables that the environment declares: `${API_URL}/health`.',
                samples: ['https://staging.acme.dev/health', 'https://staging.acme.dev/ready'],
            }),
            status: schemas.Whr()
                .min(100)
                .max(599)
                .default(200)
                .meta({ title: 'Status code', description: 'The status that it must answer with.', samples: [204] }),
            json: schemas.g1P(schemas.YjP(), schemas.YjP().meta({ title: 'String' }))
                .default({})
                .meta({
                title: 'Mapping of strings',
                description: 'Top-level fields of the JSON answer and the text that each must have; `{version}`, `{commit}` and `{candidate}` are filled in.',
                samples: [{ version: '{version}' }],
            }),
            timeout: values.dw.prefault('10s').meta({
                description: 'One request is given up after this time.',
                samples: ['3s'],
            }),
            'allow-private': schemas.zMY()
                .default(false)
                .describe('Allow loopback, private and link-local addresses. Off, so that a URL cannot be turned against the network of the runner.'),
        })
            .transform(({ 'allow-private': allowPrivate, ...check }) => ({ ...check, allowPrivate }))
            .meta({
            title: 'Check by HTTP',
            samples: [{ url: 'https://staging.acme.dev/health' }, { url: 'https://staging.acme.dev/ready', status: 204 }],
        });
        const Count = schemas.Whr().max(1_000);
        const Validation = schemas.rej({
            name: schemas.YjP()
                .min(1)
                .meta({ title: 'Name', description: 'Shown in the log and every error.', samples: ['health', 'smoke'] }),
            http: HttpCheck.optional().describe('Asks a URL. Redirects are not followed.'),
            commands: values.Ts.optional().meta({
                description: 'A script that exits with 0 when all is well; run like the commands of a step.',
                samples: [['./smoke'], ['./smoke --all']],
            }),
            'start-period': values.dw.prefault('30s').meta({
                description: 'Failures within this time do not count while nothing has passed yet.',
                samples: ['2m'],
            }),
            interval: values.dw.prefault('5s').meta({ description: 'Time between two checks.', samples: ['10s'] }),
            count: Count.min(1)
                .default(1)
                .meta({ title: 'Whole number', description: 'How many checks must pass.', samples: [5] }),
            'failure-limit': Count.min(0)
                .default(0)
                .meta({ title: 'Whole number', description: 'How many checks may fail after the first pass.', samples: [1] }),
            timeout: values.dw.optional().meta({
                description: 'One run of `commands` is stopped after this time.',
                ifLeftOut: SCRIPT_TIMEOUT,
                samples: ['2m', '30s'],
            }),
        })
            .check(({ value, issues }) => {
            const refuse = (message, path = []) => issues.push({ code: 'custom', input: value, message, path });
            if ((value.http === undefined) === (value.commands === undefined))
                refuse('exactly one of `http` and `commands`');
            else if (value.http !== undefined && value.timeout !== undefined)
                refuse('`timeout` inside `http`; this one limits `commands`', ['timeout']);
        })
            .transform(({ 'start-period': startPeriod, 'failure-limit': failureLimit, timeout = (0, duration.Rz)(SCRIPT_TIMEOUT), ...step }) => ({
            ...step,
            startPeriod,
            failureLimit,
            timeout,
        }))
            .meta({
            id: 'ValidationStep',
            title: 'Validation',
            description: 'A check after the deploy, repeated until `count` have passed or more than `failure-limit` have failed. Either `http` or `commands`.',
            oneOf: [{ required: ['http'], not: { required: ['timeout'] } }, { required: ['commands'] }],
            samples: [
                { name: 'health', http: { url: 'https://staging.acme.dev/health' } },
                { name: 'smoke', commands: ['./smoke'], timeout: '2m' },
            ],
        });
        ;
        const Setting = schemas.YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable such as `API_URL`')
            .meta({ title: 'Name of an environment variable', samples: ['API_URL'] });
        const EnvironmentName = schemas.YjP()
            .min(1)
            .max(255)
            .meta({ title: 'Name of an environment', samples: ['production', 'canary'] });
        const ApprovalCount = schemas.Whr().min(1).max(6);
        const Approvals = schemas.KCZ([
            schemas.euz('none').describe('Nobody is asked.'),
            schemas.rej({
                count: ApprovalCount.default(1).meta({
                    title: 'Whole number',
                    description: 'How many different people must approve.',
                    samples: [2],
                }),
                'not-the-author': schemas.zMY().default(false).describe('Reviews by the author of the change do not count.'),
            })
                .transform(({ count, 'not-the-author': notTheAuthor }) => ({ count, notTheAuthor }))
                .meta({ title: 'Approvals', samples: [{ count: 2 }] }),
        ]);
        const Requires = schemas.rej({
            variables: schemas.YOg(Setting)
                .default([])
                .meta({ title: 'List of names', description: 'Names of variables.', samples: [['API_URL']] }),
            secrets: schemas.YOg(Setting)
                .default([])
                .meta({ title: 'List of names', description: 'Names of secrets.', samples: [['DB_PASSWORD']] }),
        })
            .meta({ title: 'Settings', samples: [{ variables: ['API_URL'], secrets: ['DB_PASSWORD'] }] });
        const Environment = schemas.rej({
            name: EnvironmentName.describe('The GitHub environment. GitHub ignores case.'),
            tier: schemas.k5n(['dev', 'staging', 'prod'])
                .optional()
                .meta({
                description: 'What kind of environment it is: told to GitHub, and to steps in `LIFTLOCK_CONFIG`. If left out, `prod` where `release` is set, else `staging`.',
                samples: ['dev'],
            }),
            url: schemas.YjP()
                .optional()
                .meta({
                title: 'Address',
                description: 'Shown with the deployment on GitHub. May name declared variables: `${API_URL}`.',
                samples: ['https://staging.acme.dev'],
            }),
            requires: Requires.prefault({}).describe("What the steps need from the environment. Only these reach them, and each must be set in the action step's `env:`."),
            data: schemas.YOg(DeployStep)
                .default([])
                .meta({
                title: 'List of steps',
                description: 'Prepares data before the deploy: snapshots, migrations.',
                samples: [[{ name: 'snapshot', commands: ['./db snapshot'] }]],
            }),
            deploy: schemas.YOg(DeployStep)
                .default([])
                .meta({
                title: 'List of steps',
                description: 'How a candidate is put into the environment. Commands must be idempotent.',
                samples: [[{ name: 'roll out', commands: ['./deploy'] }]],
            }),
            validate: schemas.YOg(Validation)
                .default([])
                .meta({
                title: 'List of validations',
                description: 'Checks after the deploy. If one fails, the deploy is rolled back.',
                samples: [[{ name: 'health', http: { url: 'https://staging.acme.dev/health' }, count: 5 }]],
            }),
            after: schemas.YOg(EnvironmentName)
                .default([])
                .meta({
                title: 'List of environments',
                description: 'Environments in which the candidate must be live first. They stand above this one.',
                samples: [['staging']],
            }),
            branches: schemas.YOg(schemas.YjP()
                .min(1)
                .meta({ title: 'Name of a branch', samples: ['main'] }))
                .default([])
                .meta({
                title: 'List of branch names',
                description: 'Branches whose candidates may enter; `*` stands for any text without a slash. If left out, all that may release.',
                samples: [['main', 'release/*']],
            }),
            soak: (0, values.y8)('How long it must have been live in every environment of `after`.', "Use the environment's wait timer in the repository's settings."),
            approvals: Approvals.optional().meta({
                title: 'Approvals',
                description: 'How many people must approve on GitHub. If left out, one where `release` is set, none elsewhere.',
                samples: [{ count: 2 }, 'none'],
            }),
            freeze: (0, values.y8)('Times in which nothing may enter.', 'Ask the reviewers not to approve in that time.'),
            release: schemas.KCZ([schemas.zMY(), schemas.k5n(['before', 'after'])])
                .default(false)
                .meta({
                title: 'Moment of the release',
                description: 'Publish the GitHub Release from here, `before` or `after` the deploy; `true` is `after`.',
                samples: [true, 'before'],
            }),
        })
            .transform(({ release: moment, ...environment }) => {
            const release = moment === false ? 'none' : moment === true ? 'after' : moment;
            return { ...environment, release, tier: environment.tier ?? (release === 'none' ? 'staging' : 'prod') };
        })
            .meta({
            id: 'Environment',
            title: 'Environment',
            samples: [{ name: 'staging' }, { name: 'production', after: ['staging'] }],
        });
        const EnvironmentsSection = schemas.YOg(Environment)
            .min(1)
            .meta({
            title: 'List of environments',
            description: 'The GitHub environments that a candidate goes through, lowest first.',
            samples: [
                [
                    { name: 'staging', deploy: [{ name: 'roll out', commands: ['./deploy staging'] }] },
                    { name: 'production', after: ['staging'], approvals: { count: 2 }, release: true },
                ],
            ],
        });
        ;
        const SuiteKind = schemas.k5n(['unit', 'integration', 'performance', 'security']);
        const BY_EXIT_CODE = 'Let the suite exit with an error when a threshold is missed.';
        const Reports = schemas.rej({
            junit: values.fo.optional().meta({
                description: 'JUnit XML files. At least one test must have run in them, and none may have failed.',
                samples: ['reports/*.xml'],
            }),
            coverage: (0, values.y8)('Coverage reports.', BY_EXIT_CODE),
            metrics: (0, values.y8)('Reports of measurements.', BY_EXIT_CODE),
            sarif: (0, values.y8)('Reports of a security scan.', BY_EXIT_CODE),
        })
            .meta({ title: 'Reports', samples: [{ junit: 'reports/*.xml' }] });
        const Suite = schemas.rej({
            name: schemas.YjP()
                .regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters')
                .meta({ title: 'Name', description: 'Shown in the log, the evidence and the brief.', samples: ['unit', 'load'] }),
            kind: SuiteKind.meta({
                description: 'What the suite tests; `standards.testing.kinds` asks for kinds.',
                samples: ['unit', 'security'],
            }),
            commands: values.Ts,
            component: values.T6.optional().describe('Runs in the folder of this component. If left out, in the root of the repository.'),
            timeout: values.dw.prefault('30m').meta({
                description: 'The suite is stopped, and has failed, after this time.',
                samples: ['1h'],
            }),
            reports: Reports.optional().describe('Files that the suite writes and that become evidence about the candidate.'),
            require: (0, values.y8)('Thresholds for the reports.', BY_EXIT_CODE),
        })
            .transform(({ name, kind, commands, component, timeout, reports }) => ({
            name,
            kind,
            step: {
                name,
                type: 'test',
                commands,
                ...(component === undefined ? {} : { component }),
                timeout,
                rollback: [],
            },
            ...(reports?.junit === undefined ? {} : { junit: reports.junit }),
        }))
            .meta({ id: 'Suite', title: 'Suite', samples: [{ name: 'unit', kind: 'unit', commands: ['npm test'] }] });
        const TestSection = schemas.rej({
            suites: schemas.YOg(Suite)
                .min(1)
                .meta({
                title: 'List of suites',
                description: 'All are run, also after one failed. The folder of the candidate is in `LIFTLOCK_ARTIFACTS`.',
                samples: [
                    [{ name: 'unit', kind: 'unit', commands: ['npm test'] }],
                    [{ name: 'scan', kind: 'security', commands: ['npm audit'] }],
                ],
            }),
        })
            .meta({
            title: 'Tests',
            description: 'What is run against a candidate before it is staged.',
            samples: [
                {
                    suites: [{ name: 'unit', kind: 'unit', commands: ['npm ci', 'npm test'], reports: { junit: 'reports/*.xml' } }],
                },
                { suites: [{ name: 'unit', kind: 'unit', commands: ['npm test'] }] },
            ],
        });
        ;
        const CommitType = schemas.YjP()
            .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a commit type such as `feat`')
            .transform((type) => type.toLowerCase())
            .meta({ title: 'Commit type', samples: ['feat', 'fix'] });
        const Section = schemas.rej({
            title: schemas.YjP()
                .regex(/^[^\s<>][^\p{Cc}<>]{0,98}$/u, 'one line without `<` and `>`, at most 99 characters')
                .meta({ title: 'Heading', description: 'Heading in the release notes.', samples: ['Features', 'News'] }),
            types: schemas.YOg(CommitType)
                .min(1)
                .max(50)
                .meta({
                title: 'List of commit types',
                description: 'Commit types below it; `breaking` and `dependencies` stand for such changes of any type.',
                samples: [['feat'], ['fix', 'perf']],
            }),
            folded: schemas.zMY().default(false).describe('One line until somebody opens it.'),
        })
            .meta({ title: 'Section', samples: [{ title: 'Features', types: ['feat'] }] });
        const DocumentationRule = schemas.rej({
            when: CommitType.describe('A commit type, or `breaking`, which also asks for a text after `BREAKING CHANGE:` that says how to upgrade.'),
            require: values.to.optional().meta({
                title: 'Glob',
                description: 'From the root of the repository. A release with such a commit must change a file that matches. Only `breaking` may go without.',
                samples: ['docs/**', 'manual/**'],
            }),
        })
            .check(({ value, issues }) => {
            if (value.when === 'breaking' || typeof value.require === 'string')
                return;
            const message = '`require:` with a glob; only `when: breaking` asks for something without it';
            issues.push({ code: 'custom', input: value, message });
        })
            .transform(({ when, require = null }) => ({ when, require }))
            .meta({ title: 'Rule', samples: [{ when: 'breaking' }, { when: 'feat', require: 'docs/**' }] });
        const Pattern = schemas.YjP()
            .refine(isPattern, 'a regular expression')
            .meta({
            title: 'Regular expression',
            description: 'What the name of a version must match to be released.',
            format: 'regex',
            samples: ['^\\d+\\.\\d+\\.\\d+$'],
        });
        function isPattern(text) {
            try {
                return new RegExp(text, 'u') instanceof RegExp;
            }
            catch {
                return false;
            }
        }
        const StandardsSection = schemas.rej({
            version: schemas.rej({ pattern: Pattern.optional() })
                .prefault({})
                .meta({ title: 'Versions', description: 'How versions may be named.', samples: [{ pattern: '^1\\.' }] }),
            changelog: schemas.rej({
                sections: schemas.YOg(Section)
                    .min(1)
                    .max(50)
                    .optional()
                    .meta({
                    title: 'List of sections',
                    description: 'Sections of the release notes, instead of the usual ones. A change that releases must be in one.',
                    samples: [
                        [
                            { title: 'Features', types: ['feat'] },
                            { title: 'Chores', types: ['chore'], folded: true },
                        ],
                    ],
                }),
            })
                .prefault({})
                .meta({
                title: 'Notes',
                description: 'How release notes are laid out.',
                samples: [{ sections: [{ title: 'Features', types: ['feat', 'fix'] }] }],
            }),
            documentation: schemas.YOg(DocumentationRule)
                .max(50)
                .default([])
                .meta({
                title: 'List of rules',
                description: 'What must be written about a change before it is released. Asked by `build`.',
                samples: [[{ when: 'feat', require: 'docs/**' }]],
            }),
            testing: schemas.rej({
                kinds: schemas.YOg(SuiteKind)
                    .default([])
                    .meta({
                    title: 'List of kinds',
                    description: 'Kinds of suites that must have passed: unit, integration, performance, security.',
                    samples: [['unit', 'security']],
                }),
            })
                .prefault({})
                .meta({
                title: 'Tests',
                description: 'What must be tested before a candidate is staged.',
                samples: [{ kinds: ['unit'] }],
            }),
            approval: schemas.g1P(schemas.YjP(), ApprovalCount.meta({ title: 'Whole number', samples: [2] }))
                .default({})
                .meta({
                title: 'Mapping of environments to numbers',
                description: 'Least number of approvals by environment. It can only raise what the environment asks for.',
                samples: [{ staging: 2 }],
            }),
        })
            .transform(({ version, changelog, documentation, testing, approval }) => ({
            ...(version.pattern === undefined ? {} : { versionPattern: version.pattern }),
            testKinds: testing.kinds,
            sections: changelog.sections ?? null,
            documentation,
            approval,
        }))
            .meta({
            title: 'Standards',
            description: 'Rules of the team that hold for every release.',
            samples: [
                {
                    version: { pattern: '^\\d+\\.\\d+\\.\\d+$' },
                    documentation: [{ when: 'breaking', require: 'docs/upgrading/**' }],
                    testing: { kinds: ['unit', 'security'] },
                    approval: { production: 2 },
                },
                { testing: { kinds: ['unit', 'security'] }, approval: { production: 2 } },
            ],
        });
        var version_schema = __webpack_require__(36064);
        ;
        const Sections = schemas.rej({
            version: version_schema.s.prefault({}),
            components: schema.EF,
            build: BuildSection,
            test: TestSection.optional(),
            environments: EnvironmentsSection,
            standards: StandardsSection.prefault({}),
        })
            .meta({ title: 'Liftlock', description: 'The release pipeline of a repository: .github/liftlock.yml' });
    }),
    78057: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SX: () => (Name),
            T6: () => (ComponentName),
            Ts: () => (Commands),
            dw: () => (Duration),
            fo: () => (Glob),
            to: () => (Inside),
            y8: () => (notYet)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);
        const Duration = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(_duration_js__WEBPACK_IMPORTED_MODULE_1__.ft, 'a whole number with a unit: 500ms, 30s, 10m, 2h or 7d')
            .transform(_duration_js__WEBPACK_IMPORTED_MODULE_1__.Rz)
            .meta({
            id: 'Duration',
            title: 'Duration',
            description: 'A whole number with a unit: 500ms, 30s, 10m, 2h, 7d.',
            samples: ['10m', '45s'],
        });
        const Name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, dots, dashes and underscores, at most 100')
            .meta({ title: 'Name', samples: ['web', 'worker'] });
        const ComponentName = Name.meta({ title: 'Name of a component', samples: ['api', 'db'] });
        const INSIDE = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/;
        const Inside = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).regex(INSIDE, 'a path inside the repository, with forward slashes');
        const Glob = Inside.meta({ title: 'Glob', samples: ['dist/*.tgz', 'out/**'] });
        const Commands = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .min(1)
            .meta({ title: 'Shell line', samples: ['npm ci'] }))
            .min(1)
            .meta({
            title: 'List of shell lines',
            description: 'Run as one bash script with `-e -o pipefail`. The release reaches them as `LIFTLOCK_*` variables.',
            samples: [['npm ci', 'npm run build'], ['make']],
        });
        function notYet(meaning, instead) {
            const description = `${meaning} Not supported yet: ${instead.charAt(0).toLowerCase()}${instead.slice(1)}`;
            return zod__WEBPACK_IMPORTED_MODULE_0__.ZmZ().optional().meta({ title: 'Not supported yet', description, deprecated: true, notYet: instead });
        }
    }),
    36064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (INDEPENDENT_ONLY_PLANNED),
            s: () => (VersionSection)
        });
        var schemas = __webpack_require__(26921);
        var range = __webpack_require__(59297);
        ;
        const Channel = schemas.KCZ([
            schemas.euz('release').describe('Stable versions, and the branch that "Latest" comes from.'),
            schemas.euz('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
            schemas.euz('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
            schemas.rej({
                prerelease: schemas.YjP()
                    .max(64)
                    .regex(/^[A-Za-z-][0-9A-Za-z-]*$/, 'letters, digits and hyphens such as `rc`')
                    .meta({ title: 'Identifier', description: 'Identifier, `next` in `1.4.0-next.1`.', samples: ['next', 'rc'] }),
            })
                .meta({ title: 'Pre-releases', samples: [{ prerelease: 'next' }] }),
            schemas.rej({
                maintenance: schemas.YjP()
                    .regex(range.j, 'a range such as `1.x` or `1.2.x`')
                    .meta({
                    title: 'Range',
                    description: 'The range itself, for a branch whose name does not end in one.',
                    samples: ['1.x', '1.2.x'],
                }),
            })
                .meta({ title: 'Maintenance', samples: [{ maintenance: '1.x' }] }),
        ]);
        function channelRule(pattern, channel) {
            if (channel === 'maintenance')
                return { kind: channel, range: (0, range.W)(pattern) };
            if (typeof channel === 'string')
                return { kind: channel };
            return 'prerelease' in channel
                ? { kind: 'prerelease', identifier: channel.prerelease }
                : { kind: 'maintenance', range: channel.maintenance };
        }
        var values = __webpack_require__(78057);
        ;
        const KEYED_FORMATS = ['json', 'yaml', 'toml'];
        const DOTTED = schemas.YjP()
            .max(500)
            .regex(/^[^.]+(\.[^.]+)*$/, 'keys with dots between them, or a list of keys where one holds a dot or nothing');
        const KeyPath = schemas.KCZ([
            DOTTED.meta({ title: 'Path of keys', samples: ['version'] }),
            schemas.YOg(schemas.YjP()
                .max(200)
                .meta({ title: 'Key', samples: ['version'] }))
                .min(1)
                .max(20)
                .meta({ title: 'List of keys' }),
        ])
            .transform((path) => (typeof path === 'string' ? path.split('.') : path));
        const place = (format, dotted) => KeyPath.optional().meta({
            title: 'Path of keys',
            description: `Where the version is in ${format}: keys with dots between them, or a list of keys.`,
            samples: [dotted, ['packages', '', 'version']],
        });
        const VersionFile = schemas.rej({
            file: values.to.regex(/^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$))/, 'a file of the repository, not of git itself').meta({
                title: 'Path or glob',
                description: 'From the root of the repository: `packages/*/package.json`.',
                samples: ['package.json', 'chart/Chart.yaml'],
            }),
            component: values.T6.optional().describe('Whose version it says. Only with `versioning: independent`, and there the component whose folder holds the file if left out.'),
            json: place('JSON, with or without comments', 'version'),
            yaml: place('YAML', 'image.tag'),
            toml: place('TOML', 'package.version'),
            marker: schemas.euz(true)
                .optional()
                .meta({
                description: 'Any text: the first version of every line that holds `liftlock-version`, in a comment for instance.',
                samples: [true],
            }),
        })
            .check(({ value, issues }) => {
            const places = [...KEYED_FORMATS, 'marker'].filter((kind) => value[kind] !== undefined);
            if (places.length === 1)
                return;
            const message = 'exactly one of `json`, `yaml`, `toml` with a path, or `marker: true`';
            issues.push({ code: 'custom', input: value, message });
        })
            .transform(({ file, component, ...places }) => ({
            file,
            ...(component === undefined ? {} : { component }),
            place: placeOf(places),
        }))
            .meta({
            title: 'File with the version',
            description: 'A file, or several, and the place of the version in it: one of `json`, `yaml`, `toml` and `marker`.',
            oneOf: [...KEYED_FORMATS, 'marker'].map((kind) => ({ required: [kind] })),
            samples: [
                { file: 'package.json', json: 'version' },
                { file: 'chart/values.yaml', yaml: 'image.tag' },
                { file: 'Cargo.toml', toml: 'package.version' },
                { file: 'src/version.py', marker: true },
            ],
        });
        function placeOf(places) {
            for (const kind of KEYED_FORMATS) {
                const path = places[kind];
                if (path !== undefined)
                    return { kind, path };
            }
            return { kind: 'marker' };
        }
        var usual = __webpack_require__(34766);
        ;
        const BumpRule = schemas.rej({
            type: schemas.YjP()
                .min(1)
                .max(64)
                .optional()
                .meta({ title: 'Commit type', description: 'Every type if left out.', samples: ['docs'] }),
            scope: schemas.YjP()
                .min(1)
                .max(128)
                .optional()
                .meta({ title: 'Commit scope', description: 'Every scope, and none, if left out.', samples: ['api'] }),
            bump: schemas.k5n(['major', 'minor', 'patch', 'none'])
                .meta({ description: 'What such a commit asks for.', samples: ['patch', 'none'] }),
        })
            .transform(({ type = null, scope = null, bump }) => ({ type, scope, bump }))
            .meta({ title: 'Rule', samples: [{ type: 'docs', bump: 'patch' }] });
        const INDEPENDENT_ONLY_PLANNED = 'Write `versioning: unified`; `liftlock plan` shows what the versions would be with `independent`.';
        const Versioning = schemas.KCZ([
            schemas.euz('unified').describe('One version for the whole product.'),
            schemas.euz('independent').meta({
                description: `One version for each component. Not supported yet, except by \`plan\`, \`notes\` and \`changelog\`.`,
                onlyPlanned: INDEPENDENT_ONLY_PLANNED,
            }),
        ]);
        const VersionSection = schemas.rej({
            scheme: schemas.euz('semver').default('semver').describe('How versions are numbered: Semantic Versioning 2.0.0.'),
            tag: schemas.YjP()
                .max(200)
                .regex(/\{version\}/, 'a template that holds `{version}` once, such as `v{version}`')
                .optional()
                .meta({
                title: 'Template',
                description: 'Name of release tags. If left out, `v{version}` or `{version}`, whichever the repository has; `{component}-v{version}` with `versioning: independent`.',
                samples: ['v{version}', 'release-{version}'],
            }),
            versioning: Versioning.default('unified').meta({
                title: 'Versioning',
                description: 'One version for the whole product, or one for each component.',
                samples: ['independent'],
            }),
            initial: schemas.YjP()
                .max(64)
                .regex(/^(0|[1-9]\d{0,14})(\.(0|[1-9]\d{0,14})){2}$/, 'a stable semantic version such as `0.1.0`')
                .default(usual._.initial)
                .meta({
                title: 'Version',
                description: 'The first version, where nothing was released before.',
                samples: ['1.0.0'],
            }),
            branches: schemas.g1P(schemas.YjP()
                .max(255)
                .regex(/^(?=.)[^*]*(\*[^*]*){0,3}$/, 'a branch name with at most three `*`'), Channel)
                .default({})
                .meta({
                title: 'Mapping of branches to channels',
                description: 'What each branch may release. `*` stands for any text without a slash. The first match wins. If left out, every branch releases.',
                samples: [{ main: 'release', next: { prerelease: 'next' }, 'release/*': 'maintenance' }],
            }),
            case: schemas.k5n(['exact', 'any'])
                .default('exact')
                .meta({
                description: 'Whether commit types must be written in exactly the case of the rules; `any` also takes `Feat:`.',
                samples: ['any'],
            }),
            bumps: schemas.YOg(BumpRule)
                .max(100)
                .default([])
                .meta({
                title: 'List of rules',
                description: 'Rules by type and scope, asked in order and before the usual ones: feat minor; fix, perf, revert patch.',
                samples: [
                    [
                        { type: 'docs', bump: 'patch' },
                        { scope: 'internal', bump: 'none' },
                    ],
                ],
            }),
            'zero-major': schemas.rej({
                breaking: schemas.k5n(['minor', 'major'])
                    .default(usual._.zeroMajor.breaking)
                    .meta({
                    description: 'What breaking changes ask for; `major` is how 1.0.0 comes about.',
                    samples: ['major'],
                }),
                feature: schemas.k5n(['patch', 'minor'])
                    .default(usual._.zeroMajor.feature)
                    .meta({
                    description: 'What features ask for.',
                    samples: ['patch'],
                }),
            })
                .prefault({})
                .meta({
                title: 'Below 1.0.0',
                description: 'What changes ask for below 1.0.0.',
                samples: [{ breaking: 'major' }],
            }),
            'release-as': schemas.zMY()
                .default(usual._.releaseAs)
                .describe('Whether a commit may set the version by a `Release-As:` footer.'),
            unparsed: schemas.k5n(['warn', 'fail', 'section'])
                .default(usual._.unparsed)
                .meta({
                description: 'What becomes of commits that are not conventional: reported, refused, or a section of the notes.',
                samples: ['fail'],
            }),
            files: schemas.YOg(VersionFile)
                .max(200)
                .default([])
                .meta({
                title: 'List of files',
                description: 'Where the version is written into files before the build steps run. Nothing of it is committed.',
                samples: [[{ file: 'package.json', json: 'version' }]],
            }),
        })
            .transform(({ tag, versioning, branches, case: ofTypes, bumps, 'zero-major': zeroMajor, ...rules }) => ({
            tag: tag ?? (versioning === 'independent' ? '{component}-v{version}' : usual._.tag),
            tagIsDefault: tag === undefined && versioning !== 'independent',
            versioning,
            initial: rules.initial,
            branches: Object.entries(branches).map(([pattern, channel]) => ({
                pattern,
                channel: channelRule(pattern, channel),
            })),
            anyCase: ofTypes === 'any',
            bumps: [...bumps, ...usual.J],
            zeroMajor,
            releaseAs: rules['release-as'],
            unparsed: rules.unparsed,
            files: rules.files,
        }))
            .meta({
            title: 'Version',
            description: 'How versions are counted and tagged.',
            samples: [
                {
                    branches: { main: 'release', next: { prerelease: 'next' } },
                    bumps: [{ type: 'docs', bump: 'patch' }],
                    files: [{ file: 'package.json', json: 'version' }],
                },
                { tag: 'v{version}', branches: { main: 'release' } },
            ],
        });
    })
};
