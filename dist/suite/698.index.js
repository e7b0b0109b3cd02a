export const id = 698;
export const ids = [698];
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
                description: 'The accepted versions. A release outside this range is refused.',
                samples: ['^1.0.0', '>=1.2 <3'],
            }),
        });
        const PUSH_IMAGES = 'Name files; push images in a deploy step.';
        const Image = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            oci: (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.y8)('An image, without its tag.', PUSH_IMAGES),
            'digest-file': (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.y8)('File into which the build writes the digest of the image.', PUSH_IMAGES),
        })
            .refine(() => false, 'a glob such as `dist/*.tgz`')
            .meta({ required: ['oci'] });
        const Component = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            name: _values_js__WEBPACK_IMPORTED_MODULE_2__.SX.describe('The name used for the component elsewhere in this file and in `LIFTLOCK_COMPONENT`.'),
            path: _values_js__WEBPACK_IMPORTED_MODULE_2__.to.min(1)
                .prefault('.')
                .meta({
                title: 'Path of a folder',
                description: 'Folder of the component, from the root of the repository. Its steps run there, and its globs start there. With `versioning: independent`, it also decides which commits count for the component.',
                samples: ['services/api', 'apps/web'],
            }),
            exclude: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_values_js__WEBPACK_IMPORTED_MODULE_2__.fo)
                .default([])
                .meta({
                title: 'List of globs',
                description: 'Paths, from the root of the repository, whose commits do not count for the component. Only with `versioning: independent`; a unified version counts every commit.',
                samples: [['docs/**']],
            }),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([_values_js__WEBPACK_IMPORTED_MODULE_2__.fo, Image]))
                .min(1)
                .transform((artifacts) => artifacts.filter((artifact) => typeof artifact === 'string'))
                .meta({
                title: 'List of globs',
                description: "Files that the build creates in the component's folder. Each glob must match at least one file.",
                samples: [['dist/*.tgz'], ['out/**']],
            }),
            config: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.L5J())
                .default({})
                .meta({
                title: 'Mapping',
                description: 'Any values. They become part of the manifest, and steps read them as JSON from the file `LIFTLOCK_CONFIG`.',
                samples: [{ replicas: 3 }],
            }),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Dependency)
                .default([])
                .meta({
                title: 'List of dependencies',
                description: 'Other components that this one needs, and the accepted versions.',
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
    3494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XY: () => (recurrence),
            kQ: () => (isTimeZone),
            w2: () => (comesAgain)
        });
        var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
        const PROBE = Date.UTC(2000, 0, 1);
        function recurrence(cron, timezone) {
            const job = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(cron, { timezone, mode: '5-part', paused: true });
            const time = (date) => date?.getTime();
            return {
                last: (now) => time(job.previousRuns(1, new Date(now + 1))[0]),
                next: (now) => time(job.nextRun(new Date(now))),
            };
        }
        function isTimeZone(timezone) {
            try {
                return new Intl.DateTimeFormat('en', { timeZone: timezone }) instanceof Intl.DateTimeFormat;
            }
            catch {
                return false;
            }
        }
        function comesAgain(cron) {
            try {
                return recurrence(cron, 'UTC').next(PROBE) !== undefined;
            }
            catch {
                return false;
            }
        }
    }),
    42689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sl: () => (schemaTree),
            g7: () => (treeOf)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
        var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86917);
        const ADDRESS = 'https://raw.githubusercontent.com/OWNER/liftlock/main/schema';
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
        function generate(form, change) {
            return zod__WEBPACK_IMPORTED_MODULE_0__.bl(form, { io: 'input', override: ({ jsonSchema }) => change(jsonSchema) });
        }
        function treeOf(form) {
            return generate(form, polish);
        }
        function jsonSchemaOf(form, name) {
            const { $schema, ...schema } = generate(form, publish);
            return { $schema, $id: `${ADDRESS}/${name}`, ...schema };
        }
        let tree;
        function schemaTree() {
            tree ??= treeOf(_sections_js__WEBPACK_IMPORTED_MODULE_1__.Z);
            return tree;
        }
        function configJsonSchema() {
            return jsonSchemaOf(Sections, 'liftlock.schema.json');
        }
    }),
    41698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g2: () => (CONFIG_FILE),
            tz: () => (MISNAMED_CONFIG_FILE),
            o4: () => (parseConfig)
        });
        var catalogue_config = __webpack_require__(3920);
        ;
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
            const count = Math.max(rule?.count ?? 1, standard ?? 1);
            const hotfix = Math.max(rule?.hotfix ?? count + 1, standard ?? 1);
            const { by = 'reviewers', people = [], notTheAuthor = false } = rule ?? {};
            return { by, people, count, hotfix, notTheAuthor };
        }
        var form_problems = __webpack_require__(25366);
        ;
        function repeated(names) {
            return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [index]));
        }
        ;
        function componentNamesAreUnique(components) {
            return repeated(components.map(({ name }) => name)).map((index) => ({
                path: ['components', index, 'name'],
                found: `a second component named "${components[index]?.name}"`,
                expected: 'a unique name for each component',
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
                        found: '`exclude` with one version for all components',
                        expected: 'no `exclude`: it only has an effect with `versioning: independent`',
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
                expected: 'a unique name for each environment (GitHub ignores case)',
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
                    expected: 'an environment before it in which candidates are staged; `{ name: staging }` is enough',
                },
            ];
        }
        function soakHasAPlace(environments) {
            return environments.flatMap(({ soak, after }, i) => {
                if (soak === undefined || after.length > 0)
                    return [];
                const earlier = environments.slice(0, i).map(({ name }) => name);
                const expected = `\`after:\` with the environments in which it soaks: ${earlier.join(', ') || 'none stands above this one'}`;
                return [{ path: ['environments', i, 'soak'], found: '`soak` without `after`', expected }];
            });
        }
        function supersedeHasAPlace(environments) {
            return environments.flatMap(({ supersede, after }, i) => supersede && after.length === 0
                ? [
                    {
                        path: ['environments', i, 'supersede'],
                        found: '`supersede` without `after`',
                        expected: '`after:` with the environment in which candidates are staged',
                    },
                ]
                : []);
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
                return [{ path, found: `${count}, and \`approvals: none\` in ${name}`, expected: 'only one of the two' }];
            });
        }
        function approversAreAsked(environments) {
            return environments.flatMap(({ approvals }, index) => {
                if (approvals === undefined || approvals === 'none' || approvals.people.length === 0)
                    return [];
                const path = ['environments', index, 'approvals', 'people'];
                const { by, people, count } = approvals;
                if (by === 'reviewers') {
                    const expected = "`by: dispatch`; required reviewers are named in the environment's settings on GitHub";
                    return [{ path, found: people.join(', '), expected }];
                }
                if (new Set(people.map((name) => name.toLowerCase())).size >= count)
                    return [];
                return [
                    {
                        path,
                        found: `${people.length} of the ${count} people whose approval is required`,
                        expected: `at least ${count} logins`,
                    },
                ];
            });
        }
        function configIsOfComponents(environments, components) {
            const known = components.map(({ name }) => name);
            return environments.flatMap(({ config }, index) => Object.keys(config)
                .filter((name) => !known.includes(name))
                .map((name) => ({
                path: ['environments', index, 'config', name],
                found: `values for "${name}"`,
                expected: `a component of this file: ${known.join(', ')}`,
            })));
        }
        function yankHasARelease(environments) {
            return environments.flatMap(({ failedRelease, release }, index) => failedRelease === 'yank' && release !== 'before'
                ? [{ path: ['environments', index, 'failed-release'], expected: '`release: before` beside it' }]
                : []);
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
                    return [{ path, expected: 'a type that no other section has' }];
                seen.add(type);
                return [];
            }));
        }
        ;
        function suiteNamesAreUnique({ suites }) {
            return repeated(suites.map(({ name }) => name)).map((index) => ({
                path: ['test', 'suites', index, 'name'],
                found: `a second suite named "${suites[index]?.name}"`,
                expected: 'a unique name for each suite',
            }));
        }
        ;
        const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;
        function tagIsATemplate({ tag, versioning }) {
            const path = ['version', 'tag'];
            if (count(tag, '{version}') !== 1)
                return [{ path, expected: 'a template that contains `{version}` once, such as `v{version}`' }];
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
                        found: 'the same place in the same file a second time',
                        expected: 'each place only once',
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
                        found: `\`component: ${component}\` with one version for all components`,
                        expected: 'no `component`: it only has an effect with `versioning: independent`',
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
            rule(['environments'], ({ environments }) => soakHasAPlace(environments)),
            rule(['environments'], ({ environments }) => supersedeHasAPlace(environments)),
            rule(['environments'], ({ environments }) => urlsUseDeclaredVariables(environments)),
            rule(['components', 'environments'], ({ components, environments }) => environments.flatMap(({ data, deploy }, i) => [
                ...componentsAreThere(components, data, ['environments', i, 'data']),
                ...componentsAreThere(components, deploy, ['environments', i, 'deploy']),
            ])),
            rule(['environments'], ({ environments }) => approversAreAsked(environments)),
            rule(['environments'], ({ environments }) => yankHasARelease(environments)),
            rule(['environments', 'components'], ({ environments, components }) => configIsOfComponents(environments, components)),
            rule(['environments', 'standards'], ({ environments, standards }) => approvalStandardsAreKept(environments, standards)),
            rule(['standards'], ({ standards }) => typesAreInOneSection(standards)),
        ];
        function violations(sections) {
            return RULES.flatMap((find) => find(sections));
        }
        var sections = __webpack_require__(86917);
        var schema = __webpack_require__(36064);
        var config_yaml = __webpack_require__(17387);
        ;
        const CONFIG_FILE = '.github/liftlock.yml';
        const MISNAMED_CONFIG_FILE = '.github/liftlock.yaml';
        function parseConfig(text, file = CONFIG_FILE) {
            const yaml = (0, config_yaml.g)(file, text);
            if (Array.isArray(yaml))
                return { ok: false, problems: yaml };
            if (yaml.value === null)
                return { ok: false, problems: [(0, catalogue_config.i4)(file)] };
            const form = sections.Z.safeParse(yaml.value);
            const problems = [
                ...(0, form_problems.Xw)(form.error?.issues ?? [], yaml),
                ...contradictions(form.data ?? wellFormed(yaml.value), yaml),
            ];
            if (form.data === undefined || problems.length > 0)
                return { ok: false, problems };
            const config = configOf(form.data);
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
            return violations(sections).map(({ path, found = (0, form_problems.SP)(yaml.at(path)), expected }) => (0, catalogue_config.er)({ where: yaml.where(path), path: (0, form_problems.jV)(path), found, expected }));
        }
        function onlyPlanned({ version }, yaml) {
            if (version.versioning !== 'independent')
                return [];
            const where = yaml.where(['version', 'versioning']);
            return [(0, catalogue_config.Kp)(where, 'version.versioning: independent', schema.z)];
        }
    }),
    25366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Xw: () => (formProblems),
            jV: () => (formatPath),
            SP: () => (shown)
        });
        var config = __webpack_require__(3920);
        var json_schema = __webpack_require__(42689);
        ;
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
        ;
        function nodesAt(path, tree) {
            let nodes = alternatives(tree, tree);
            for (const part of path) {
                nodes = nodes.flatMap((node) => {
                    const child = typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? anyMember(node));
                    return child === undefined ? [] : alternatives(child, tree);
                });
            }
            return nodes;
        }
        function keysAt(path, tree) {
            const properties = nodesAt(path, tree).flatMap((node) => Object.entries(node.properties ?? {}));
            return [...new Set(properties.filter(([, node]) => node.notYet === undefined).map(([key]) => key))];
        }
        function resolved(node) {
            return resolvedIn(node, schemaTree());
        }
        function resolvedIn(node, tree) {
            if (node.$ref === undefined)
                return node;
            const { $ref, ...own } = node;
            return { ...tree.$defs?.[$ref.replace('#/$defs/', '')], ...own };
        }
        function alternatives(node, tree) {
            const own = resolvedIn(node, tree);
            return [own, ...(own.anyOf ?? []).flatMap((other) => alternatives(other, tree))];
        }
        function anyMember({ additionalProperties }) {
            return typeof additionalProperties === 'object' ? additionalProperties : undefined;
        }
        ;
        const LONGEST_EXAMPLE = 80;
        const KINDS = {
            array: 'list',
            integer: 'whole number',
            number: 'number',
            string: 'string',
        };
        function expectedOf(issue, path, tree) {
            switch (issue.code) {
                case 'invalid_type':
                case 'invalid_value':
                case 'invalid_union':
                case 'invalid_element':
                    return expectedAt(path, tree);
                case 'too_small':
                    return bound('at least', issue.origin, issue.minimum) ?? expectedAt(path, tree);
                case 'too_big':
                    return bound('at most', issue.origin, issue.maximum) ?? expectedAt(path, tree);
                case 'invalid_key':
                    return issue.issues[0] === undefined
                        ? expectedAt(path, tree)
                        : expectedOf(issue.issues[0], path, tree);
                case 'custom':
                case 'invalid_format':
                case 'not_multiple_of':
                case 'unrecognized_keys':
                    return issue.message;
            }
        }
        function expectedAt(path, tree) {
            const node = nodesAt(path, tree)[0];
            return node === undefined ? 'nothing' : words(node, tree);
        }
        function words(node, tree) {
            if (node.const !== undefined)
                return code(node.const);
            if (node.enum !== undefined)
                return `one of: ${node.enum.map(String).join(', ')}`;
            if (node.type === 'boolean')
                return '`true` or `false`';
            if (node.anyOf !== undefined)
                return oneOf(node.anyOf, tree);
            const example = exampleOf(node, tree);
            const keys = example === undefined ? Object.keys(node.properties ?? {}) : [];
            const what = node.type === 'object' ? 'a mapping' : noun(node.title ?? KINDS[node.type ?? ''] ?? 'value');
            return `${what}${example === undefined ? '' : ` such as ${example}`}${keys.length === 0 ? '' : ` (keys: ${keys.join(', ')})`}`;
        }
        function oneOf(alternatives, tree) {
            const said = alternatives
                .map((node) => resolvedIn(node, tree))
                .filter((node) => node.onlyPlanned === undefined)
                .flatMap((node) => (node.type === 'object' ? (exampleOf(node, tree) ?? []) : words(node, tree)));
            return said.length < 2 ? said.join() : `${said.slice(0, -1).join(', ')}, or ${said.at(-1)}`;
        }
        function exampleOf(node, tree) {
            const entries = node.items === undefined ? [] : (resolvedIn(node.items, tree).examples ?? []).map((entry) => [entry]);
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
            return `\`${flow(value)}\``;
        }
        var suggest = __webpack_require__(99802);
        ;
        function formProblems(issues, yaml, tree = (0, json_schema.Sl)()) {
            return problemsOf(issues, [], { yaml, tree });
        }
        function problemsOf(issues, base, form) {
            const told = issues.flatMap((issue) => {
                const path = [...base, ...issue.path];
                if (issue.code === 'unrecognized_keys')
                    return unknownKeys(issue.keys, path, form);
                return problemsAt(issue, path, form).map((one) => ({ problem: one, path, issue }));
            });
            const misspelt = new Set(told.flatMap(({ explains }) => (explains ?? []).map(formatPath)));
            return told
                .filter(({ path, issue }) => issue === undefined || !misspelt.has(formatPath(path)) || !isConsequence(issue, path, form.yaml))
                .map((one) => one.problem);
        }
        function isConsequence(issue, path, yaml) {
            return issue.code === 'custom' || yaml.at(path) === undefined;
        }
        function problemsAt(issue, path, form) {
            const { yaml, tree } = form;
            const value = yaml.at(path);
            const [notYet] = nodesAt(path, tree).flatMap((node) => node.notYet ?? []);
            if (notYet !== undefined)
                return [(0, config.Kp)(yaml.where(path, 'key'), formatPath(path), notYet)];
            if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
                const closest = closestAlternative(issue, path, form);
                if (closest !== undefined)
                    return closest;
            }
            const expected = `${expectedOf(issue, path, tree)}${quotes(issue, path, form)}`;
            return [problem(yaml.where(path), path, shown(value), expected)];
        }
        function closestAlternative({ errors }, path, form) {
            return errors
                .filter((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'))
                .map((issues) => problemsOf(issues, path, form))
                .sort((a, b) => a.length - b.length)[0];
        }
        function unknownKeys(keys, path, { yaml, tree }) {
            const known = keysAt(path, tree);
            if (known.length === 0) {
                return [
                    {
                        problem: problem(yaml.where(path), path, shown(yaml.at(path)), expectedAt(path, tree)),
                        path,
                        explains: [path],
                    },
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
            return (0, config.er)({ where, path: formatPath(path), found, expected });
        }
        function formatPath(path) {
            return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`, '');
        }
        function quotes(issue, path, { yaml, tree }) {
            if (issue.code !== 'invalid_type' || issue.expected !== 'string')
                return '';
            const text = yaml.source(path);
            const { pattern = '' } = nodesAt(path, tree)[0] ?? {};
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
    }),
    86917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
            description: 'Shown in the log, the summary and errors.',
            samples: ['pack', 'roll out'],
        });
        const RollbackStep = schemas.rej({
            name: StepName.optional().meta({
                description: 'Shown in the log. If omitted, `roll back: ` and the name of the step.',
                samples: ['restore the snapshot'],
            }),
            commands: values.Ts,
            timeout: values.dw.prefault('5m').meta({
                description: 'After this time, the rollback step is stopped.',
                samples: ['2m'],
            }),
        })
            .meta({
            id: 'RollbackStep',
            title: 'Rollback step',
            description: 'Runs if the step or a later one failed. Steps are undone in reverse order.',
            samples: [{ commands: ['./deploy --previous'] }],
        });
        const step = {
            name: StepName,
            commands: values.Ts,
            component: values.T6.optional().describe('Runs in the folder of this component. If omitted, in the root of the repository.'),
            timeout: values.dw.prefault('10m').meta({
                description: 'After this time, the step and everything it started are stopped.',
                samples: ['15m'],
            }),
        };
        const DeployStep = schemas.rej({
            ...step,
            rollback: schemas.YOg(RollbackStep)
                .default([])
                .meta({
                title: 'List of rollback steps',
                description: 'How to undo this step if it or a later one fails.',
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
            description: 'Steps run one after another. If one fails, all steps that were started are rolled back.',
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
                description: 'Steps run one after another in the checkout of the commit. The first failure ends the build.',
                samples: [
                    [{ name: 'pack', commands: ['npm ci', 'npm pack'] }],
                    [{ name: 'compile', commands: ['make'], component: 'api' }],
                ],
            }),
        })
            .meta({
            title: 'Build',
            description: 'How the artifacts are built. Runs once per version; all later stages use the same bytes.',
            samples: [{ steps: [{ name: 'pack', commands: ['npm ci', 'npm pack'], timeout: '15m' }] }],
        });
        var schema = __webpack_require__(59269);
        var duration = __webpack_require__(79791);
        var recurrence = __webpack_require__(3494);
        ;
        const SHORTEST = '1m';
        const LONGEST = '366d';
        const FreezeDuration = values.dw.refine((length) => length >= (0, duration.Rz)(SHORTEST) && length <= (0, duration.Rz)(LONGEST), `a duration from \`${SHORTEST}\` to \`${LONGEST}\`, such as \`63h\``);
        const Freeze = schemas.rej({
            cron: schemas.YjP()
                .refine(recurrence.w2, 'five cron fields that name a time that comes, such as `0 17 * * FRI`')
                .meta({
                title: 'Cron expression',
                description: 'When it begins: minute, hour, day of the month, month, day of the week.',
                samples: ['0 17 * * FRI', '0 0 24 12 *'],
            }),
            duration: FreezeDuration.meta({
                description: `How long it lasts, from \`${SHORTEST}\` to \`${LONGEST}\`, in real hours: it does not shift when the clocks change.`,
                samples: ['63h', '8d'],
            }),
            timezone: schemas.YjP()
                .refine(recurrence.kQ, 'a time zone of the IANA database, such as `Europe/Berlin`')
                .default('UTC')
                .meta({
                title: 'Time zone',
                description: 'The IANA time zone that `cron` is written in.',
                samples: ['Europe/Berlin'],
            }),
            reason: schemas.YjP()
                .min(1)
                .max(200)
                .optional()
                .meta({ title: 'Reason', description: 'Shown to whoever is held.', samples: ['No releases at the weekend.'] }),
            allow: schemas.zMY()
                .default(false)
                .describe('Turns it around: only during such a time may a candidate enter. Times without `allow` go first.'),
            override: schemas.YOg(schemas.YjP()
                .min(1)
                .meta({ title: 'GitHub login', samples: ['mina-berg'] }))
                .default([])
                .meta({
                title: 'List of logins',
                description: 'Who may promote all the same, by starting the promotion by hand with `reason`. The ledger keeps it. If omitted, nobody.',
                samples: [['mina-berg']],
            }),
        })
            .meta({
            id: 'Freeze',
            title: 'Freeze',
            samples: [{ cron: '0 17 * * FRI', duration: '63h', timezone: 'Europe/Berlin' }],
        });
        const FreezeList = schemas.YOg(Freeze)
            .default([])
            .meta({
            title: 'List of freezes',
            description: 'Times during which no candidate may enter. A rollback and a redeploy may: they bring nothing new.',
            samples: [[{ cron: '0 17 * * FRI', duration: '63h', timezone: 'Europe/Berlin' }]],
        });
        ;
        const SCRIPT_TIMEOUT = '1m';
        const HttpCheck = schemas.rej({
            url: schemas.YjP()
                .min(1)
                .meta({
                title: 'Address',
                description: 'May use variables that the environment declares, such as `${API_URL}/health`.',
                samples: ['https://staging.acme.dev/health', 'https://staging.acme.dev/ready'],
            }),
            status: schemas.Whr()
                .min(100)
                .max(599)
                .default(200)
                .meta({ title: 'Status code', description: 'The expected HTTP status.', samples: [204] }),
            json: schemas.g1P(schemas.YjP(), schemas.YjP().meta({ title: 'String' }))
                .default({})
                .meta({
                title: 'Mapping of strings',
                description: 'Top-level fields of the JSON response and the expected value of each; `{version}`, `{commit}` and `{candidate}` are replaced.',
                samples: [{ version: '{version}' }],
            }),
            timeout: values.dw.prefault('10s').meta({
                description: 'After this time, one request is cancelled.',
                samples: ['3s'],
            }),
            'allow-private': schemas.zMY()
                .default(false)
                .describe('Allow loopback, private and link-local addresses. Off by default, so that a URL cannot be used to attack the network of the runner.'),
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
                .meta({ title: 'Name', description: 'Shown in the log and in errors.', samples: ['health', 'smoke'] }),
            http: HttpCheck.optional().describe('Sends a request to a URL. Redirects are not followed.'),
            commands: values.Ts.optional().meta({
                description: 'A script that exits with 0 on success. It runs like the commands of a step.',
                samples: [['./smoke'], ['./smoke --all']],
            }),
            'start-period': values.dw.prefault('30s').meta({
                description: 'Failures during this time do not count until a check has passed.',
                samples: ['2m'],
            }),
            interval: values.dw.prefault('5s').meta({ description: 'Time between checks.', samples: ['10s'] }),
            count: Count.min(1)
                .default(1)
                .meta({ title: 'Whole number', description: 'How many checks must pass.', samples: [5] }),
            'failure-limit': Count.min(0)
                .default(0)
                .meta({ title: 'Whole number', description: 'How many checks may fail after the first pass.', samples: [1] }),
            timeout: values.dw.optional().meta({
                description: 'After this time, one run of `commands` is stopped.',
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
            description: 'A check after the deploy, repeated until `count` checks have passed or more than `failure-limit` have failed. Uses either `http` or `commands`.',
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
            schemas.euz('none').describe('No approval is needed.'),
            schemas.rej({
                by: schemas.k5n(['reviewers', 'dispatch'])
                    .default('reviewers')
                    .meta({
                    description: "How people approve: as required reviewers in GitHub's own UI, or by starting the promotion workflow for the candidate (`dispatch`), which works on every plan.",
                    samples: ['dispatch'],
                }),
                people: schemas.YOg(schemas.YjP()
                    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'a GitHub login')
                    .meta({ title: 'Login', samples: ['mina-berg'] }))
                    .default([])
                    .meta({
                    title: 'List of logins',
                    description: 'With `by: dispatch`: who may approve. If left out, everybody who may write to the repository.',
                    samples: [['mina-berg', 'robin-vale']],
                }),
                count: ApprovalCount.default(1).meta({
                    title: 'Whole number',
                    description: 'How many different people must approve.',
                    samples: [2],
                }),
                hotfix: ApprovalCount.optional().meta({
                    title: 'Whole number',
                    description: 'How many different people must approve a hotfix, which skips earlier environments. If omitted, one more than `count`.',
                    samples: [1],
                }),
                'not-the-author': schemas.zMY().default(false).describe('Reviews by the author of the change do not count.'),
            })
                .transform(({ 'not-the-author': notTheAuthor, ...counts }) => ({ ...counts, notTheAuthor }))
                .meta({
                title: 'Approvals',
                samples: [{ count: 2 }, { by: 'dispatch', count: 2 }, { by: 'dispatch', people: ['mina-berg'] }],
            }),
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
                description: 'The kind of environment, passed to GitHub and, in `LIFTLOCK_CONFIG`, to steps. If omitted, `prod` if `release` is set, else `staging`.',
                samples: ['dev'],
            }),
            url: schemas.YjP()
                .optional()
                .meta({
                title: 'Address',
                description: 'Shown with the deployment on GitHub. May use declared variables, such as `${API_URL}`.',
                samples: ['https://staging.acme.dev'],
            }),
            requires: Requires.prefault({}).describe("The variables and secrets that the steps need. They get no others, and each must be set in the action step's `env:`."),
            data: schemas.YOg(DeployStep)
                .default([])
                .meta({
                title: 'List of steps',
                description: 'Prepares data before the deploy, for example with snapshots or migrations.',
                samples: [[{ name: 'snapshot', commands: ['./db snapshot'] }]],
            }),
            deploy: schemas.YOg(DeployStep)
                .default([])
                .meta({
                title: 'List of steps',
                description: 'Deploys a candidate to the environment. Commands must be idempotent.',
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
                description: 'Environments in which the candidate must be live first. They must be listed above this one.',
                samples: [['staging']],
            }),
            branches: schemas.YOg(schemas.YjP()
                .min(1)
                .meta({ title: 'Name of a branch', samples: ['main'] }))
                .default([])
                .meta({
                title: 'List of branch names',
                description: 'Branches whose candidates may enter; `*` matches any text without a slash. If omitted, all branches that may release.',
                samples: [['main', 'release/*']],
            }),
            soak: values.dw.optional().meta({
                description: 'How long the candidate must have been live, without a break, in every environment of `after`. A hotfix does not soak where it passes over.',
                samples: ['30m', '1d'],
            }),
            supersede: schemas.zMY()
                .default(false)
                .describe('When a newer candidate is staged, older runs that still wait for a review of this environment are cancelled, with a note in their drafts. The job of `stage` needs `actions: write`.'),
            oidc: schemas.zMY()
                .default(false)
                .describe('Data, deploy and rollback steps may ask GitHub for an OpenID Connect token: trusted publishing, cloud logins. The job needs `id-token: write`. No other step gets it.'),
            'on-failure': schemas.k5n(['rollback', 'previous', 'leave'])
                .default('rollback')
                .meta({
                description: 'What happens when a deploy or its validation fails. `rollback`: the rollback steps run. `previous`: after them, the version that was live before is deployed again, with a record of its own. `leave`: everything stays as it is, for whoever looks into it.',
                samples: ['previous'],
            }),
            'failed-release': schemas.k5n(['keep', 'yank'])
                .default('keep')
                .meta({
                description: 'With `release: before`: what becomes of a release that was published when its deploy then fails. `yank` withdraws it.',
                samples: ['yank'],
            }),
            config: schemas.g1P(values.T6, schemas.g1P(schemas.YjP(), schemas.L5J()))
                .default({})
                .meta({
                title: 'Mapping of components',
                description: 'Values that differ here: merged over the `config` of each component, and read by steps from the file `LIFTLOCK_CONFIG`. Never a secret: it is written to files and logs.',
                samples: [{ api: { replicas: 5 } }],
            }),
            parity: schemas.g1P(schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/, 'a name such as `postgres`'), schemas.YjP()
                .min(1)
                .meta({ title: 'Shell line', samples: ['./db version'] }))
                .default({})
                .meta({
                title: 'Mapping of names to shell lines',
                description: 'Probes: each prints, as its last line, the version of something that the product runs on. The answers are recorded with every deployment and compared with those of the environments in `after`.',
                samples: [{ postgres: './db version', runtime: 'node --version' }],
            }),
            'parity-differs': schemas.k5n(['hold', 'warn'])
                .default('hold')
                .meta({
                description: 'What happens if a probe answers differently here than where the candidate was live before.',
                samples: ['warn'],
            }),
            approvals: Approvals.optional().meta({
                title: 'Approvals',
                description: 'How many people must approve on GitHub. If omitted, one if `release` is set, else none.',
                samples: [{ count: 2 }, 'none'],
            }),
            freeze: FreezeList,
            release: schemas.KCZ([schemas.zMY(), schemas.k5n(['before', 'after'])])
                .default(false)
                .meta({
                title: 'Moment of the release',
                description: 'Publish the GitHub release here, `before` or `after` the deploy; `true` means `after`.',
                samples: [true, 'before'],
            }),
        })
            .transform(({ release: moment, 'on-failure': onFailure, 'failed-release': failedRelease, 'parity-differs': parityDiffers, ...environment }) => {
            const release = moment === false ? 'none' : moment === true ? 'after' : moment;
            return {
                ...environment,
                onFailure,
                failedRelease,
                parityDiffers,
                release,
                tier: environment.tier ?? (release === 'none' ? 'staging' : 'prod'),
            };
        })
            .meta({
            id: 'Environment',
            title: 'Environment',
            samples: [
                { name: 'staging' },
                { name: 'production', after: ['staging'] },
                { name: 'production', after: ['staging'], release: true },
                { name: 'production', after: ['staging'], release: 'before', 'failed-release': 'yank' },
            ],
        });
        const EnvironmentsSection = schemas.YOg(Environment)
            .min(1)
            .meta({
            title: 'List of environments',
            description: 'The GitHub environments that a candidate passes through, in order.',
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
                description: 'JUnit XML files. At least one test must have run, and none may have failed.',
                samples: ['reports/*.xml'],
            }),
            coverage: (0, values.y8)('Coverage reports.', BY_EXIT_CODE),
            metrics: (0, values.y8)('Reports of metrics.', BY_EXIT_CODE),
            sarif: (0, values.y8)('Reports of a security scan.', BY_EXIT_CODE),
        })
            .meta({ title: 'Reports', samples: [{ junit: 'reports/*.xml' }] });
        const Suite = schemas.rej({
            name: schemas.YjP()
                .regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters')
                .meta({ title: 'Name', description: 'Shown in the log, the evidence and the brief.', samples: ['unit', 'load'] }),
            kind: SuiteKind.meta({
                description: 'What the suite tests. `standards.testing.kinds` can require kinds.',
                samples: ['unit', 'security'],
            }),
            commands: values.Ts,
            component: values.T6.optional().describe('Runs in the folder of this component. If omitted, in the root of the repository.'),
            timeout: values.dw.prefault('30m').meta({
                description: 'After this time, the suite is stopped and has failed.',
                samples: ['1h'],
            }),
            reports: Reports.optional().describe('Files that the suite writes. They become evidence about the candidate.'),
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
            ...reports,
        }))
            .meta({ id: 'Suite', title: 'Suite', samples: [{ name: 'unit', kind: 'unit', commands: ['npm test'] }] });
        const TestSection = schemas.rej({
            suites: schemas.YOg(Suite)
                .min(1)
                .meta({
                title: 'List of suites',
                description: 'All suites run, even after one has failed. `LIFTLOCK_ARTIFACTS` is the folder of the candidate.',
                samples: [
                    [{ name: 'unit', kind: 'unit', commands: ['npm test'] }],
                    [{ name: 'scan', kind: 'security', commands: ['npm audit'] }],
                ],
            }),
        })
            .meta({
            title: 'Tests',
            description: 'The tests that a candidate must pass before it is staged.',
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
                description: 'Commit types in this section; `breaking` and `dependencies` stand for such changes of any type.',
                samples: [['feat'], ['fix', 'perf']],
            }),
            folded: schemas.zMY().default(false).describe('Collapsed to one line until somebody opens it.'),
        })
            .meta({ title: 'Section', samples: [{ title: 'Features', types: ['feat'] }] });
        const DocumentationRule = schemas.rej({
            when: CommitType.describe('A commit type, or `breaking`, which also requires a text after `BREAKING CHANGE:` that says how to upgrade.'),
            require: values.to.optional().meta({
                title: 'Glob',
                description: 'A path or glob from the root of the repository. A release with such a commit must change a matching file. Optional only for `breaking`.',
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
            description: 'The regular expression that a version must match.',
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
                .meta({ title: 'Versions', description: 'Which versions may be released.', samples: [{ pattern: '^1\\.' }] }),
            changelog: schemas.rej({
                sections: schemas.YOg(Section)
                    .min(1)
                    .max(50)
                    .optional()
                    .meta({
                    title: 'List of sections',
                    description: 'Sections of the release notes, in place of the defaults. Every change that causes a release must be in one.',
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
                description: 'The layout of the release notes.',
                samples: [{ sections: [{ title: 'Features', types: ['feat', 'fix'] }] }],
            }),
            documentation: schemas.YOg(DocumentationRule)
                .max(50)
                .default([])
                .meta({
                title: 'List of rules',
                description: 'Which documentation a change needs before it is released. Checked by `build`.',
                samples: [[{ when: 'feat', require: 'docs/**' }]],
            }),
            testing: schemas.rej({
                kinds: schemas.YOg(SuiteKind)
                    .default([])
                    .meta({
                    title: 'List of kinds',
                    description: 'Kinds of suites that must have passed: unit, integration, performance or security.',
                    samples: [['unit', 'security']],
                }),
            })
                .prefault({})
                .meta({
                title: 'Tests',
                description: 'Which tests a candidate needs before it is staged.',
                samples: [{ kinds: ['unit'] }],
            }),
            approval: schemas.g1P(schemas.YjP(), ApprovalCount.meta({ title: 'Whole number', samples: [2] }))
                .default({})
                .meta({
                title: 'Mapping of environments to numbers',
                description: 'Minimum number of approvals by environment. It can only raise the number that the environment requires.',
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
            description: 'Rules of the team that apply to every release.',
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
            description: 'Run as one bash script with `-e -o pipefail`. The release is described by `LIFTLOCK_*` variables.',
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
            schemas.euz('release').describe('Stable versions. "Latest" comes from this branch.'),
            schemas.euz('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
            schemas.euz('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
            schemas.rej({
                prerelease: schemas.YjP()
                    .max(64)
                    .regex(/^[A-Za-z-][0-9A-Za-z-]*$/, 'letters, digits and hyphens such as `rc`')
                    .meta({
                    title: 'Identifier',
                    description: 'The identifier, such as `next` in `1.4.0-next.1`.',
                    samples: ['next', 'rc'],
                }),
            })
                .meta({ title: 'Pre-releases', samples: [{ prerelease: 'next' }] }),
            schemas.rej({
                maintenance: schemas.YjP()
                    .regex(range.j, 'a range such as `1.x` or `1.2.x`')
                    .meta({
                    title: 'Range',
                    description: 'The range, for a branch whose name does not end in one.',
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
            .regex(/^[^.]+(\.[^.]+)*$/, 'keys separated by dots, or a list of keys if one of them contains a dot or is empty');
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
            description: `Where the version is in ${format}: keys separated by dots, or a list of keys.`,
            samples: [dotted, ['packages', '', 'version']],
        });
        const VersionFile = schemas.rej({
            file: values.to.regex(/^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$))/, 'a file of the repository, not of git itself').meta({
                title: 'Path or glob',
                description: 'Path or glob from the root of the repository, such as `packages/*/package.json`.',
                samples: ['package.json', 'chart/Chart.yaml'],
            }),
            component: values.T6.optional().describe('The component whose version is written. Only with `versioning: independent`. If omitted, the component whose folder contains the file.'),
            json: place('JSON, with or without comments', 'version'),
            yaml: place('YAML', 'image.tag'),
            toml: place('TOML', 'package.version'),
            marker: schemas.euz(true)
                .optional()
                .meta({
                description: 'For any text file: the first version in every line that contains `liftlock-version`, for example in a comment.',
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
            description: 'One or more files, and where the version is in them: one of `json`, `yaml`, `toml` and `marker`.',
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
                .meta({ title: 'Commit type', description: 'If omitted, every type.', samples: ['docs'] }),
            scope: schemas.YjP()
                .min(1)
                .max(128)
                .optional()
                .meta({
                title: 'Commit scope',
                description: 'If omitted, every scope, and commits without one.',
                samples: ['api'],
            }),
            bump: schemas.k5n(['major', 'minor', 'patch', 'none'])
                .meta({ description: 'The bump that such a commit causes.', samples: ['patch', 'none'] }),
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
                .regex(/\{version\}/, 'a template that contains `{version}` once, such as `v{version}`')
                .optional()
                .meta({
                title: 'Template',
                description: 'Template of release tags. If omitted, `v{version}` or `{version}`, whichever the repository already uses; `{component}-v{version}` with `versioning: independent`.',
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
                description: 'The first version, if nothing has been released yet.',
                samples: ['1.0.0'],
            }),
            branches: schemas.g1P(schemas.YjP()
                .max(255)
                .regex(/^(?=.)[^*]*(\*[^*]*){0,3}$/, 'a branch name with at most three `*`'), Channel)
                .default({})
                .meta({
                title: 'Mapping of branches to channels',
                description: 'What each branch may release. `*` matches any text without a slash. The first match wins. If omitted, every branch releases.',
                samples: [{ main: 'release', next: { prerelease: 'next' }, 'release/*': 'maintenance' }],
            }),
            case: schemas.k5n(['exact', 'any'])
                .default('exact')
                .meta({
                description: 'Whether the case of commit types matters; `any` also accepts `Feat:`.',
                samples: ['any'],
            }),
            bumps: schemas.YOg(BumpRule)
                .max(100)
                .default([])
                .meta({
                title: 'List of rules',
                description: 'Rules by type and scope. The first match wins; the defaults come last: feat minor; fix, perf and revert patch.',
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
                    description: 'The bump that breaking changes cause; use `major` to reach 1.0.0.',
                    samples: ['major'],
                }),
                feature: schemas.k5n(['patch', 'minor'])
                    .default(usual._.zeroMajor.feature)
                    .meta({
                    description: 'The bump that features cause.',
                    samples: ['patch'],
                }),
            })
                .prefault({})
                .meta({
                title: 'Below 1.0.0',
                description: 'Which bump changes cause below 1.0.0.',
                samples: [{ breaking: 'major' }],
            }),
            'release-as': schemas.zMY()
                .default(usual._.releaseAs)
                .describe('Whether a commit may set the version with a `Release-As:` footer.'),
            unparsed: schemas.k5n(['warn', 'fail', 'section'])
                .default(usual._.unparsed)
                .meta({
                description: 'What to do with commits that are not conventional: report them, refuse them, or list them in a section of the notes.',
                samples: ['fail'],
            }),
            files: schemas.YOg(VersionFile)
                .max(200)
                .default([])
                .meta({
                title: 'List of files',
                description: 'Files into which the version is written before the build steps run. The change is not committed.',
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
            description: 'How versions are planned and tagged.',
            samples: [
                {
                    branches: { main: 'release', next: { prerelease: 'next' } },
                    bumps: [{ type: 'docs', bump: 'patch' }],
                    files: [{ file: 'package.json', json: 'version' }],
                },
                { tag: 'v{version}', branches: { main: 'release' } },
            ],
        });
    }),
    17387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (readYaml)
        });
        var dist = __webpack_require__(38815);
        var config = __webpack_require__(3920);
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
                return [(0, config.Mx)(file, `The file has ${bytes} bytes.`, `At most ${LIMITS.bytes}.`)];
            const tooLarge = [
                (0, config.Mx)(file, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`),
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
                .map(({ pos, message }) => (0, config.Mx)(`${file}:${at(pos[0])}`, sentence(message), 'A valid YAML 1.2 document, without tags.'));
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
            const refuse = (offset, found, expected) => problems.push((0, config.Mx)(`${file}:${at(offset ?? 0)}`, found, expected));
            (0, dist.YR)(document, (key, node, path) => {
                nodes += 1;
                if (nodes > LIMITS.nodes || path.length > LIMITS.depth * 2) {
                    refuse(0, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`);
                    return dist.YR.BREAK;
                }
                if ((0, dist.Vj)(node))
                    refuse(node.range?.[0], `The alias \`*${node.source}\`.`, 'The value itself. Aliases are not supported.');
                for (const again of (0, dist.jh)(node) ? repeatedKeys(node) : [])
                    refuse(again.offset, `The key \`${again.name}\` a second time.`, 'Each key only once.');
                if (key === 'key' && (0, dist.P3)(node))
                    refuse(node.range?.[0], 'A list or mapping as a key.', 'A string as the key.');
                if (key === 'key' && (0, dist.jn)(node) && PROTOTYPE_KEYS.has(String(node.value)))
                    refuse(node.range?.[0], `The key \`${String(node.value)}\`, which is reserved.`, 'Another name.');
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
    })
};
