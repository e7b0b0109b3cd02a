export const id = 341;
export const ids = [341];
export const modules = {

/***/ 79791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   sD: () => (/* binding */ WrittenDuration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(\d{1,6})(ms|s|m|h|d)$/;
/** A length of time as people write it: a whole number and a unit, `500ms`, `30s`, `10m`, `2h`, `7d`. */
const WrittenDuration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(DURATION, 'a whole number with a unit: 500ms, 30s, 10m, 2h or 7d')
    .meta({ id: 'Duration', description: 'A whole number with a unit: 500ms, 30s, 10m, 2h, 7d.' });
/** Milliseconds of a duration that `WrittenDuration` accepted. */
function milliseconds(duration) {
    const [, count, unit] = DURATION.exec(duration) ?? [];
    if (count === undefined || unit === undefined)
        throw new RangeError(`not a duration: ${duration}`);
    return Number(count) * (UNITS[unit] ?? 0);
}
/** A duration for people: the two largest units that are not zero, `1m 30s`; below one second `240ms`. */
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


/***/ }),

/***/ 47341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ CONFIG_FILE),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/config.js
var config = __webpack_require__(3920);
// EXTERNAL MODULE: ./packages/core/.build/config/duration.js
var duration = __webpack_require__(79791);
// EXTERNAL MODULE: ./packages/core/.build/config/release-step.js
var release_step = __webpack_require__(26293);
// EXTERNAL MODULE: ./packages/core/.build/config/validation-step.js
var validation_step = __webpack_require__(71919);
;// CONCATENATED MODULE: ./packages/core/.build/config/normalize-standards.js
/** Fills in the defaults. Expects what the rules found nothing wrong with. */
function normalizeStandards(written) {
    const pattern = written?.version?.pattern;
    return {
        ...(pattern === undefined ? {} : { versionPattern: pattern }),
        testKinds: written?.testing?.kinds ?? [],
        sections: written?.changelog?.sections?.map(({ title, types, folded = false }) => ({
            title,
            types: types.map((type) => type.toLowerCase()),
            folded,
        })) ?? null,
        documentation: (written?.documentation ?? []).map(({ when, require = null }) => ({
            when: when.toLowerCase(),
            require,
        })),
    };
}

// EXTERNAL MODULE: ./packages/core/.build/config/normalize-version.js
var normalize_version = __webpack_require__(43593);
;// CONCATENATED MODULE: ./packages/core/.build/config/normalize.js





/** Fills in every default. Never fails: what cannot be used was refused by the rules before. */
function normalize(written) {
    return {
        version: (0,normalize_version/* normalizeVersion */.Q)(written.version),
        components: written.components.map(component),
        build: written.build.steps.map((step) => (0,release_step/* releaseStep */.w9)(step, 'build')),
        suites: (written.test?.suites ?? []).map(suite),
        environments: written.environments.map((environment) => configuredEnvironment(environment, written.standards?.approval?.[environment.name])),
        standards: normalizeStandards(written.standards),
    };
}
function component(written) {
    return {
        name: written.name,
        path: written.path ?? '.',
        exclude: written.exclude ?? [],
        artifacts: written.artifacts.filter((artifact) => typeof artifact === 'string'),
        config: written.config ?? {},
        dependencies: written.dependencies ?? [],
    };
}
function suite(written) {
    return {
        name: written.name,
        kind: written.kind,
        step: {
            name: written.name,
            type: 'test',
            commands: written.commands,
            ...(written.component === undefined ? {} : { component: written.component }),
            timeout: (0,duration/* milliseconds */.Rz)(written.timeout ?? '30m'),
            rollback: [],
        },
        ...(written.reports?.junit === undefined ? {} : { junit: written.reports.junit }),
    };
}
function configuredEnvironment(written, standard) {
    const release = releaseMoment(written.release);
    return {
        name: written.name,
        tier: written.tier ?? (release === 'none' ? 'staging' : 'prod'),
        ...(written.url === undefined ? {} : { url: written.url }),
        requires: { variables: written.requires?.variables ?? [], secrets: written.requires?.secrets ?? [] },
        data: (written.data ?? []).map((step) => (0,release_step/* releaseStep */.w9)(step, 'deploy')),
        deploy: (written.deploy ?? []).map((step) => (0,release_step/* releaseStep */.w9)(step, 'deploy')),
        validate: (written.validate ?? []).map(validation_step/* validationStep */.O),
        after: written.after ?? [],
        branches: written.branches ?? [],
        approvals: approvals(written.approvals, release !== 'none', standard),
        release,
    };
}
function releaseMoment(written) {
    if (written === undefined || written === false)
        return 'none';
    return written === true ? 'after' : written;
}
/** A team's standard can only raise the number that the environment asks for. */
function approvals(written, releases, standard) {
    if (written === 'none')
        return 'none';
    if (written === undefined && !releases && standard === undefined)
        return 'none';
    return {
        count: Math.max(written?.count ?? 1, standard ?? 1),
        notTheAuthor: written?.['not-the-author'] ?? false,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/config/not-yet.js
/** Every key of the configuration that is not built yet, by path. `versioning: independent` is refused by `build` alone. */
function unsupported(written) {
    return [...inComponents(written), ...inSuites(written), ...inEnvironments(written)];
}
function inComponents(written) {
    return written.components.flatMap((component, i) => component.artifacts.flatMap((artifact, j) => typeof artifact === 'string'
        ? []
        : [{ path: `components[${i}].artifacts[${j}].oci`, instead: 'Name files; push images in a deploy step.' }]));
}
function inSuites(written) {
    return (written.test?.suites ?? []).flatMap((suite, i) => {
        const at = `test.suites[${i}]`;
        const reports = ['coverage', 'metrics', 'sarif']
            .filter((report) => suite.reports?.[report] !== undefined)
            .map((report) => ({
            path: `${at}.reports.${report}`,
            instead: 'Let the suite exit with an error when a threshold is missed.',
        }));
        const require = suite.require === undefined
            ? []
            : [{ path: `${at}.require`, instead: 'Let the suite exit with an error when a threshold is missed.' }];
        return [...reports, ...require];
    });
}
function inEnvironments(written) {
    return written.environments.flatMap((environment, i) => {
        const at = `environments[${i}]`;
        return [
            ...(environment.soak === undefined
                ? []
                : [{ path: `${at}.soak`, instead: "Use the environment's wait timer in the repository's settings." }]),
            ...(environment.freeze === undefined
                ? []
                : [{ path: `${at}.freeze`, instead: 'Ask the reviewers not to approve in that time.' }]),
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
;// CONCATENATED MODULE: ./packages/core/.build/config/rules/names.js
/** Names that stand in a list a second time, each with the place where. */
function repeated(names) {
    return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/components.js


function componentNamesAreUnique(config) {
    return repeated(config.components.map((component) => component.name)).map(({ name, index }) => ({
        path: `components[${index}].name`,
        found: `a second component named "${name}"`,
        expected: 'a name of its own for each component',
    }));
}
function dependenciesAreComponents(config) {
    const names = new Set(config.components.map((component) => component.name));
    return config.components.flatMap((component, i) => (component.dependencies ?? []).flatMap((dependency, j) => names.has(dependency.component) && dependency.component !== component.name
        ? []
        : [
            {
                path: `components[${i}].dependencies[${j}].component`,
                found: `"${dependency.component}"`,
                expected: `another component: ${[...names].filter((name) => name !== component.name).join(', ') || 'there is none'}`,
            },
        ]));
}
function rangesAreRanges(config) {
    return config.components.flatMap((component, i) => (component.dependencies ?? []).flatMap(({ version }, j) => valid(version) === null
        ? [
            {
                path: `components[${i}].dependencies[${j}].version`,
                found: `"${version}"`,
                expected: 'a semver range, like `^1.0.0`',
            },
        ]
        : []));
}
function namedComponentsExist(config) {
    const names = new Set(config.components.map((component) => component.name));
    return allNaming(config).flatMap(({ path, component }) => component === undefined || names.has(component)
        ? []
        : [{ path: `${path}.component`, found: `"${component}"`, expected: `one of: ${[...names].join(', ')}` }]);
}
/** Everything that may name a component. */
function allNaming(config) {
    const naming = (at, list) => (list ?? []).map((one, i) => ({ path: `${at}[${i}]`, component: one.component }));
    return [
        ...naming('version.files', config.version?.files),
        ...naming('build.steps', config.build.steps),
        ...naming('test.suites', config.test?.suites),
        ...config.environments.flatMap((environment, i) => [
            ...naming(`environments[${i}].data`, environment.data),
            ...naming(`environments[${i}].deploy`, environment.deploy),
        ]),
    ];
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/environments.js

/** GitHub compares environment names without case (Managing environments for deployment). */
function environmentNamesAreUnique(config) {
    return repeated(config.environments.map((environment) => environment.name.toLowerCase())).map(({ name, index }) => ({
        path: `environments[${index}].name`,
        found: `a second environment named "${name}"`,
        expected: 'a name of its own for each environment; GitHub ignores case',
    }));
}
/** `after` names environments that stand earlier in the list, so the ladder cannot have a loop. */
function ladderHasNoLoops(config) {
    return config.environments.flatMap((environment, i) => {
        const earlier = config.environments.slice(0, i).map((other) => other.name);
        return (environment.after ?? []).flatMap((name, j) => earlier.includes(name)
            ? []
            : [
                {
                    path: `environments[${i}].after[${j}]`,
                    found: `"${name}"`,
                    expected: `an environment that stands above it in the list: ${earlier.join(', ') || 'there is none'}`,
                },
            ]);
    });
}
/** `stage` puts candidates into the first environment and never publishes, so a release from there would not come about. */
function releaseIsNotTheFirstStep(config) {
    const release = config.environments[0]?.release ?? false;
    if (release === false)
        return [];
    return [
        {
            path: 'environments[0].release',
            found: 'a release from the first environment',
            expected: 'an environment above it to stage candidates in, `{ name: staging }` is enough',
        },
    ];
}
/** A standard for an environment that is not there, or that asks for no approval, would be written down and ignored. */
function approvalStandardsAreKept(config) {
    const names = config.environments.map((environment) => environment.name);
    return Object.entries(config.standards?.approval ?? {}).flatMap(([name, count]) => {
        const path = `standards.approval.${name}`;
        const environment = config.environments.find((other) => other.name === name);
        if (environment === undefined) {
            return [{ path, found: `"${name}"`, expected: `one of the environments: ${names.join(', ')}` }];
        }
        if (environment.approvals !== 'none')
            return [];
        return [{ path, found: `${count}, and \`approvals: none\` in ${name}`, expected: 'one of the two' }];
    });
}
function validationsCheckOneThing(config) {
    return config.environments.flatMap((environment, i) => (environment.validate ?? []).flatMap((step, j) => (step.http === undefined) !== (step.commands === undefined)
        ? []
        : [
            {
                path: `environments[${i}].validate[${j}]`,
                found: step.http === undefined ? 'neither `http` nor `commands`' : 'both `http` and `commands`',
                expected: 'exactly one of them',
            },
        ]));
}
const PLACEHOLDER = /\$\{([^}]*)\}/g;
function urlsUseDeclaredVariables(config) {
    return config.environments.flatMap((environment, i) => {
        const declared = environment.requires?.variables ?? [];
        const urls = [
            { path: `environments[${i}].url`, url: environment.url },
            ...(environment.validate ?? []).map((step, j) => ({
                path: `environments[${i}].validate[${j}].http.url`,
                url: step.http?.url,
            })),
        ];
        return urls.flatMap(({ path, url }) => [...(url ?? '').matchAll(PLACEHOLDER)]
            .map((match) => match[1] ?? '')
            .filter((name) => !declared.includes(name))
            .map((name) => ({
            path,
            found: `\${${name}}`,
            expected: `a variable that this environment declares in requires.variables: ${declared.join(', ') || 'there is none'}`,
        })));
    });
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/paths.js
/** Whether a path or glob says a place inside the repository, as it is written on every system. */
function isInside(path) {
    return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}
function pathsStayInside(config) {
    const ofComponents = config.components.flatMap((component, i) => [
        { at: `components[${i}].path`, path: component.path ?? '.' },
        ...component.artifacts.flatMap((artifact, j) => typeof artifact === 'string' ? [{ at: `components[${i}].artifacts[${j}]`, path: artifact }] : []),
    ]);
    const ofReports = (config.test?.suites ?? []).flatMap(({ reports }, i) => reports?.junit === undefined ? [] : [{ at: `test.suites[${i}].reports.junit`, path: reports.junit }]);
    const paths = [...ofComponents, ...ofReports];
    return paths
        .filter(({ path }) => !isInside(path))
        .map(({ at, path }) => ({
        path: at,
        found: `"${path}"`,
        expected: 'a path inside the repository, with forward slashes',
    }));
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/standards.js

function patternCompiles(config) {
    const pattern = config.standards?.version?.pattern;
    if (pattern === undefined)
        return [];
    try {
        new RegExp(pattern, 'u');
        return [];
    }
    catch {
        return [{ path: 'standards.version.pattern', found: `"${pattern}"`, expected: 'a regular expression' }];
    }
}
/** What `standards.changelog` and `standards.documentation` say and cannot mean. */
function standardsCanBeMeant({ standards }) {
    return [...sectionBreaches(standards), ...documentationBreaches(standards)];
}
/** A type below two headings would be told twice. */
function sectionBreaches(written) {
    const seen = new Set();
    return (written?.changelog?.sections ?? []).flatMap(({ types }, i) => types.flatMap((type, j) => {
        const path = `standards.changelog.sections[${i}].types[${j}]`;
        const key = type.toLowerCase();
        if (key === 'unparsed') {
            return [
                { path, found: `"${type}"`, expected: '`version: { unparsed: section }` for a section of such commits' },
            ];
        }
        if (seen.has(key))
            return [{ path, found: `"${type}" once more`, expected: 'each type in one section' }];
        seen.add(key);
        return [];
    }));
}
function documentationBreaches(written) {
    return (written?.documentation ?? []).flatMap(({ when, require }, i) => {
        const path = `standards.documentation[${i}]`;
        if (require === undefined) {
            const expected = '`require:` with a glob; only `when: breaking` asks for something without it';
            return when.toLowerCase() === 'breaking' ? [] : [{ path, found: `\`when: ${when}\` alone`, expected }];
        }
        if (isInside(require))
            return [];
        const expected = 'a glob inside the repository, with forward slashes';
        return [{ path: `${path}.require`, found: `"${require}"`, expected }];
    });
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/tests.js

/** A suite's report replaces what the suite said before; two of one name would hide each other. */
function suiteNamesAreUnique(config) {
    return repeated((config.test?.suites ?? []).map((suite) => suite.name)).map(({ name, index }) => ({
        path: `test.suites[${index}].name`,
        found: `a second suite named "${name}"`,
        expected: 'a name of its own for each suite',
    }));
}

// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var functions_valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./packages/core/.build/config/version-range.js
var version_range = __webpack_require__(34983);
// EXTERNAL MODULE: ./packages/core/.build/config/version-file.js
var version_file = __webpack_require__(70902);
;// CONCATENATED MODULE: ./packages/core/.build/config/rules/version-files.js


const KINDS = [...version_file/* KEYED_FORMATS */.S, 'marker'];
/** What cannot be meant in `version.files`. */
function fileBreaches({ files = [] }) {
    return files.flatMap((written, index) => {
        const path = `version.files[${index}]`;
        const own = [...pathBreaches(written, path), ...placeBreaches(written, path)];
        return own.length > 0 ? own : repetition(files, index, path);
    });
}
function pathBreaches({ file }, path) {
    const isGits = file.split('/').some((part) => part.toLowerCase() === '.git');
    if (isInside(file) && !isGits)
        return [];
    return [
        {
            path: `${path}.file`,
            found: `"${file}"`,
            expected: 'a file of the repository, or a glob of some, with forward slashes, from its root',
        },
    ];
}
function placeBreaches(written, path) {
    const kinds = KINDS.filter((kind) => written[kind] !== undefined);
    if (kinds.length !== 1) {
        return [
            {
                path,
                found: kinds.length === 0 ? 'no place for the version' : kinds.map((kind) => `\`${kind}\``).join(' and '),
                expected: 'exactly one of `json`, `yaml`, `toml` with a path, or `marker: true`',
            },
        ];
    }
    return version_file/* KEYED_FORMATS */.S.flatMap((format) => {
        const keys = written[format];
        if (typeof keys !== 'string' || !keys.split('.').includes(''))
            return [];
        const expected = 'keys with dots between them, `package.version`, or a list of keys where one is empty';
        return [{ path: `${path}.${format}`, found: `"${keys}"`, expected }];
    });
}
/** The same place twice is a slip of copying: another one was meant. */
function repetition(files, index, path) {
    const places = files.map((entry) => JSON.stringify({ ...(0,version_file/* versionFile */.T)(entry), component: undefined }));
    return places.indexOf(places[index] ?? '') === index
        ? []
        : [{ path, found: 'the same place of the same file again', expected: 'each place once' }];
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/version.js



function versionCanBeMeant({ version }) {
    return versionBreaches(version);
}
/** All contradictions of `version:`. */
function versionBreaches(written) {
    return written === undefined
        ? []
        : [...tagBreaches(written), ...initialBreaches(written), ...branchBreaches(written), ...fileBreaches(written)];
}
/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;
function tagBreaches({ tag, versioning }) {
    if (tag === undefined)
        return [];
    const breach = (expected) => ({ path: 'version.tag', found: `"${tag}"`, expected });
    if (count(tag, '{version}') !== 1)
        return [breach('a template that holds `{version}` once, like `v{version}`')];
    const components = count(tag, '{component}');
    if (versioning === 'independent' && components !== 1) {
        return [
            breach('`{component}` once as well, since each component has versions of its own: `{component}-v{version}`'),
        ];
    }
    if (versioning !== 'independent' && components > 0) {
        return [breach('no `{component}`, or `versioning: independent`: one version has one tag')];
    }
    const literal = tag.replace('{version}', '1').replace('{component}', 'a');
    return NOT_IN_REFS.test(literal) || /[{}]/.test(literal)
        ? [breach('a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`')]
        : [];
}
function initialBreaches({ initial }) {
    if (initial === undefined || (functions_valid(initial) === initial && !initial.includes('-')))
        return [];
    return [{ path: 'version.initial', found: `"${initial}"`, expected: 'a stable semantic version, like `0.1.0`' }];
}
function branchBreaches({ branches = {} }) {
    return Object.entries(branches).flatMap(([pattern, channel]) => {
        const breach = (found, expected) => [
            { path: `version.branches.${pattern}`, found, expected },
        ];
        if (count(pattern, '*') > 3)
            return breach(`"${pattern}"`, 'a branch name with at most three `*`');
        if (typeof channel === 'string')
            return [];
        if ('prerelease' in channel && !/^[A-Za-z-][0-9A-Za-z-]*$/.test(channel.prerelease)) {
            return breach(`prerelease: "${channel.prerelease}"`, 'letters, digits and hyphens, like `rc`');
        }
        if ('maintenance' in channel && !version_range/* VERSION_RANGE */.j.test(channel.maintenance)) {
            return breach(`maintenance: "${channel.maintenance}"`, 'a range like `1.x` or `1.2.x`');
        }
        return [];
    });
}
function count(text, part) {
    return text.split(part).length - 1;
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules/index.js






const RULES = [
    componentNamesAreUnique,
    dependenciesAreComponents,
    rangesAreRanges,
    suiteNamesAreUnique,
    namedComponentsExist,
    environmentNamesAreUnique,
    ladderHasNoLoops,
    releaseIsNotTheFirstStep,
    approvalStandardsAreKept,
    validationsCheckOneThing,
    urlsUseDeclaredVariables,
    pathsStayInside,
    patternCompiles,
    standardsCanBeMeant,
    versionCanBeMeant,
];
/** All breaches of all rules, in the order of the rules. */
function breaches(config) {
    return RULES.flatMap((rule) => rule(config));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/.build/config/standards.js
var standards = __webpack_require__(80693);
;// CONCATENATED MODULE: ./packages/core/.build/config/steps.js


const Commands = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .min(1)
    .describe('Shell lines, run as one bash script with `-e -o pipefail`. The candidate reaches them as LIFTLOCK_* variables.');
/** What undoes a step. Runs when the step, or a later one, failed; in reverse order of the steps. */
const WrittenRollbackStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).optional().describe('Shown in the log. Default: the name of the step that it undoes.'),
    commands: Commands,
    timeout: duration/* WrittenDuration */.sD.optional().describe('Default 5m.'),
})
    .meta({ id: 'RollbackStep' });
/** One step of a build, a data preparation or a deploy. */
const WrittenStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the log, the summary and every error.'),
    commands: Commands,
    component: schemas/* string */.YjP().optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: duration/* WrittenDuration */.sD.optional().describe('The whole step is stopped after it. Default 10m.'),
    rollback: schemas/* array */.YOg(WrittenRollbackStep).optional().describe('What undoes this step if it, or a later one, fails.'),
})
    .meta({ id: 'Step' });
/** A check after a deploy: `http` or `commands`. */
const WrittenValidationStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    http: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP().min(1).describe('May name declared variables: `${API_URL}/health`.'),
        status: schemas/* int */.Whr().min(100).max(599).optional().describe('Default 200.'),
        json: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .describe('Top-level fields of the JSON answer and the text they must have; `{version}`, `{commit}` and `{candidate}` are filled in.'),
        timeout: duration/* WrittenDuration */.sD.optional().describe('Of one request. Default 10s.'),
        'allow-private': schemas/* boolean */.zMY()
            .optional()
            .describe('Allow loopback, private and link-local addresses. Default false, so that a URL cannot be turned against the network of the runner.'),
    })
        .optional()
        .describe('Asks a URL. Redirects are not followed.'),
    commands: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('A script that exits with 0 when all is well.'),
    'start-period': duration/* WrittenDuration */.sD.optional().describe('Failures within it do not count while nothing has passed yet. Default 30s.'),
    interval: duration/* WrittenDuration */.sD.optional().describe('Between two checks. Default 5s.'),
    count: schemas/* int */.Whr().min(1).max(1_000).optional().describe('How many checks must pass. Default 1.'),
    'failure-limit': schemas/* int */.Whr()
        .min(0)
        .max(1_000)
        .optional()
        .describe('How many checks may fail after the first pass. Default 0.'),
    timeout: duration/* WrittenDuration */.sD.optional().describe('Of one run of `commands`. Default 1m.'),
})
    .meta({ id: 'ValidationStep' });

// EXTERNAL MODULE: ./packages/core/.build/config/version.js
var version = __webpack_require__(52291);
;// CONCATENATED MODULE: ./packages/core/.build/config/written.js





/** The name of a component, a suite or an environment variable's owner; also part of file names. */
const Name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, dot, dash and underscore, at most 100');
const SettingName = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable');
const Glob = schemas/* string */.YjP().min(1).max(500);
const WrittenComponent = schemas/* strictObject */.rej({
    name: Name,
    path: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of the component, from the root of the repository. Default `.`.'),
    exclude: schemas/* array */.YOg(Glob)
        .optional()
        .describe('Globs of paths in the folder that are not part of it: commits to them do not count.'),
    artifacts: schemas/* array */.YOg(schemas/* union */.KCZ([
        Glob,
        schemas/* strictObject */.rej({
            oci: schemas/* string */.YjP().describe('Image without tag, `ghcr.io/acme/api`.'),
            'digest-file': schemas/* string */.YjP().describe('File that the build wrote the digest of the image to.'),
        }),
    ]))
        .min(1)
        .describe("Globs in the component's folder. Each must match at least one file."),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .optional()
        .describe('Handed to the steps as JSON in the file LIFTLOCK_CONFIG.'),
    dependencies: schemas/* array */.YOg(schemas/* strictObject */.rej({ component: Name, version: schemas/* string */.YjP().min(1).describe('A semver range.') }))
        .optional(),
})
    .meta({ id: 'Component' });
/** The name of a suite, for people. */
const Title = schemas/* string */.YjP().regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters');
const WrittenSuite = schemas/* strictObject */.rej({
    name: Title,
    kind: schemas/* enum */.k5n(['unit', 'integration', 'performance', 'security']),
    commands: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    component: Name.optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: duration/* WrittenDuration */.sD.optional().describe('Default 30m.'),
    reports: schemas/* strictObject */.rej({
        junit: Glob.optional().describe('JUnit XML files.'),
        coverage: Glob.optional(),
        metrics: Glob.optional(),
        sarif: Glob.optional(),
    })
        .optional(),
    require: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe('Thresholds for the reports.'),
})
    .meta({ id: 'Suite' });
const WrittenApprovals = schemas/* union */.KCZ([
    schemas/* literal */.euz('none'),
    schemas/* strictObject */.rej({
        count: schemas/* int */.Whr().min(1).max(6).optional().describe('How many different people must approve. Default 1.'),
        'not-the-author': schemas/* boolean */.zMY()
            .optional()
            .describe('Reviews by whoever started the run do not count. Default false.'),
    }),
]);
const WrittenEnvironment = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(255).describe('The GitHub environment.'),
    tier: schemas/* enum */.k5n(['dev', 'staging', 'prod']).optional().describe('Default: prod where `release` is set, else staging.'),
    url: schemas/* string */.YjP().optional().describe('Shown with the deployment on GitHub.'),
    requires: schemas/* strictObject */.rej({ variables: schemas/* array */.YOg(SettingName).optional(), secrets: schemas/* array */.YOg(SettingName).optional() })
        .optional()
        .describe("What the steps need from the environment. Only these reach them, and each must be set in the action step's `env:`."),
    data: schemas/* array */.YOg(WrittenStep).optional().describe('Prepares data before the deploy: snapshots, migrations.'),
    deploy: schemas/* array */.YOg(WrittenStep).optional(),
    validate: schemas/* array */.YOg(WrittenValidationStep).optional(),
    after: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Environments in which the candidate must be live first.'),
    branches: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Branches whose candidates may enter. Default: all release branches.'),
    soak: duration/* WrittenDuration */.sD.optional().describe('How long it must have been live in every environment of `after`.'),
    approvals: WrittenApprovals.optional().describe('Default: one where `release` is set, none elsewhere.'),
    freeze: schemas/* array */.YOg(schemas/* strictObject */.rej({ cron: schemas/* string */.YjP(), duration: duration/* WrittenDuration */.sD, timezone: schemas/* string */.YjP().optional() }))
        .optional(),
    release: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['before', 'after'])])
        .optional()
        .describe('Publish the GitHub Release before or after the deploy. `true` is `after`.'),
})
    .meta({ id: 'Environment' });
/** `.github/liftlock.yml` as people write it. Only `components`, `build` and `environments` are needed. */
const WrittenConfig = schemas/* strictObject */.rej({
    version: version/* WrittenVersion */.ML.optional(),
    components: schemas/* array */.YOg(WrittenComponent).min(1),
    build: schemas/* strictObject */.rej({ steps: schemas/* array */.YOg(WrittenStep).min(1) }),
    test: schemas/* strictObject */.rej({ suites: schemas/* array */.YOg(WrittenSuite).min(1) }).optional(),
    environments: schemas/* array */.YOg(WrittenEnvironment).min(1).describe('The ladder, lowest first.'),
    standards: standards/* WrittenStandards */.EK.optional(),
})
    .meta({ id: 'Config', title: 'Liftlock', description: 'The release pipeline of a repository: .github/liftlock.yml' });

;// CONCATENATED MODULE: ./packages/core/.build/config/json-schema.js


let cached;
/** JSON Schema of `.github/liftlock.yml`, shipped as `schema/liftlock.schema.json` for editors. */
function configJsonSchema() {
    cached ??= json_schema_processors/* toJSONSchema */.bl(WrittenConfig, { io: 'input' });
    return cached;
}

// EXTERNAL MODULE: ./packages/core/.build/config/suggest.js
var suggest = __webpack_require__(36965);
;// CONCATENATED MODULE: ./packages/core/.build/config/schema-problems.js



/** What zod found, as problems with path, found, expected, and a suggestion for a misspelt key. */
function schemaProblems(issues, source) {
    return issues.flatMap((issue) => problemsOf(issue, issue.path, source));
}
function problemsOf(issue, path, source) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, source));
    if (issue.code === 'invalid_union') {
        const nearestBranch = closestBranch(issue.errors, valueAt(source.value, path));
        if (nearestBranch)
            return nearestBranch.flatMap((inner) => problemsOf(inner, [...path, ...inner.path], source));
    }
    return [problemAt(path, source, shown(valueAt(source.value, path)), `${expectation(issue)}${schema_problems_form(issue, path)}`)];
}
/** In a union the object form is meant if an object was written, and then its own problems say more than the union's. */
function closestBranch(branches, value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'));
}
function unknownKey(key, path, source) {
    const known = keysAt(path);
    const suggestion = (0,suggest/* nearest */.p)(key, known);
    const expected = suggestion === undefined ? `one of: ${known.join(', ')}` : `\`${suggestion}\`?`;
    return problemAt([...path, key], source, `the unknown key \`${key}\``, expected);
}
function problemAt(path, source, found, expected) {
    return (0,config/* configProblem */.er)({ where: `${source.file}:${source.position(path)}`, path: formatPath(path), found, expected });
}
/** `environments[1].deploy[0].name` */
function formatPath(path) {
    return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`, '');
}
/** For whoever wrote a text or a list where a mapping belongs: its keys, as they would be written. */
function schema_problems_form(issue, path) {
    const keys = issue.code === 'invalid_type' && issue.expected === 'object' ? keysAt(path) : [];
    const [first, ...others] = keys;
    if (first === undefined)
        return '';
    return `, \`{ ${first}: … }\`${others.length === 0 ? '' : ` (keys: ${keys.join(', ')})`}`;
}
const TYPES = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'a text',
    int: 'a whole number',
    boolean: '`true` or `false`',
};
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? `a ${issue.expected}`;
        case 'invalid_value':
            return issue.values.length === 1
                ? `\`${String(issue.values[0])}\``
                : `one of: ${issue.values.map(String).join(', ')}`;
        case 'invalid_union':
            return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectation)))].join(', or ');
        case 'too_small':
            return issue.origin === 'array'
                ? `at least ${String(issue.minimum)} entry`
                : `at least ${String(issue.minimum)}${characters(issue.origin)}`;
        case 'too_big':
            return `at most ${String(issue.maximum)}${characters(issue.origin)}`;
        case 'custom':
        case 'invalid_element':
        case 'invalid_format':
        case 'invalid_key':
        case 'not_multiple_of':
        case 'unrecognized_keys':
            return issue.message.replace(/^Invalid input: expected /, '');
    }
}
function characters(origin) {
    return origin === 'string' ? ' characters' : '';
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
function valueAt(value, path) {
    return path.reduce((at, part) => typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? at[part]
        : undefined, value);
}
/** The keys that the schema knows at a path; the JSON Schema is walked because it is the form that editors see, too. */
function keysAt(path) {
    const root = configJsonSchema();
    const resolve = (schema) => {
        if (schema.$ref !== undefined) {
            const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
            return target === undefined ? [] : resolve(target);
        }
        return [schema, ...(schema.anyOf ?? []).flatMap(resolve)];
    };
    let schemas = resolve(root);
    for (const part of path) {
        schemas = schemas.flatMap((schema) => {
            const child = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? additional(schema));
            return child === undefined ? [] : resolve(child);
        });
    }
    return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}
function additional(schema) {
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/.build/config/yaml.js


/** Limits that no honest configuration meets; beyond them a file is an attack or an accident. */
const LIMITS = { bytes: 256 * 1024, depth: 20, nodes: 10_000 };
/** Pieces of text that the parser would see for each value, at most: a value, its quotes, colon, space and line break. */
const LEXEMES_OF_A_NODE = 8;
/** More syntax errors than anybody reads at once; each further one mostly follows from those before. */
const ERRORS_SHOWN = 10;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Reads YAML 1.2 (core schema) without aliases, merge keys, duplicate keys and prototype keys. */
function readYaml(file, text) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > LIMITS.bytes)
        return [(0,config/* unreadableConfig */.Mx)(file, `The file has ${bytes} bytes.`, `At most ${LIMITS.bytes}.`)];
    const tooLarge = [
        (0,config/* unreadableConfig */.Mx)(file, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`),
    ];
    if (isBomb(text))
        return tooLarge;
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${line}:${col}`;
    };
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'core',
            merge: false,
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'error',
            // Its own check compares every key with every other; `forbidden` does it in one pass.
            uniqueKeys: false,
        });
    }
    catch {
        return tooLarge;
    }
    // The parser catches its own overflow and reports it as an error of the document.
    if (document.errors.some(({ message }) => /call stack/i.test(message)))
        return tooLarge;
    const errors = [...document.errors, ...document.warnings]
        .slice(0, ERRORS_SHOWN)
        .map(({ pos, message }) => (0,config/* unreadableConfig */.Mx)(`${file}:${at(pos[0])}`, sentence(message), 'A valid YAML 1.2 document, without tags.'));
    const problems = [...errors, ...(errors.length === 0 ? forbidden(file, document, at) : [])];
    if (problems.length > 0)
        return problems;
    return { value: document.toJS({ maxAliasCount: 0 }), position: (path) => at(offsetOf(document, path)) };
}
/** Looks at the pieces of the text without putting them together, which would cost seconds for a hostile file. */
function isBomb(text) {
    let lexemes = 0;
    let depth = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
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
    const refuse = (offset, found, expected) => problems.push((0,config/* unreadableConfig */.Mx)(`${file}:${at(offset ?? 0)}`, found, expected));
    (0,dist/* visit */.YR)(document, (key, node, path) => {
        nodes += 1;
        if (nodes > LIMITS.nodes || path.length > LIMITS.depth * 2) {
            refuse(0, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`);
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            refuse(node.range?.[0], `An alias, *${node.source}.`, 'The value itself; aliases are not read.');
        for (const again of (0,dist/* isMap */.jh)(node) ? repeatedKeys(node) : [])
            refuse(again.offset, `The key ${again.name} a second time.`, 'Each key once.');
        if (key === 'key' && (0,dist/* isCollection */.P3)(node))
            refuse(node.range?.[0], 'A list or mapping as a key.', 'A text as a key.');
        if (key === 'key' && (0,dist/* isScalar */.jn)(node) && PROTOTYPE_KEYS.has(String(node.value)))
            refuse(node.range?.[0], `The key ${String(node.value)}.`, 'Another name.');
        return undefined;
    });
    return problems;
}
function repeatedKeys(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        const name = String(key.value);
        if (seen.has(name))
            return [{ name, offset: key.range?.[0] }];
        seen.add(name);
        return [];
    });
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) && node.range)
            return node.range[0];
    }
    return document.contents?.range[0] ?? 0;
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return /[.!?]$/.test(first) ? first : `${first}.`;
}

;// CONCATENATED MODULE: ./packages/core/.build/config/parse.js







/** Where a repository keeps its pipeline. */
const CONFIG_FILE = '.github/liftlock.yml';
/**
 * Reads a configuration, from text to something with every default filled in. All problems of a step are reported at
 * once: first the YAML, then the shape, then what contradicts itself or is not built yet.
 */
function parseConfig(text, file = CONFIG_FILE) {
    const yaml = readYaml(file, text);
    if (Array.isArray(yaml))
        return { ok: false, problems: yaml };
    const { value, position } = yaml;
    const parsed = WrittenConfig.safeParse(value);
    if (!parsed.success)
        return { ok: false, problems: schemaProblems(parsed.error.issues, { file, position, value }) };
    const written = parsed.data;
    const at = (path) => `${file}:${position(keys(path, value))}`;
    const problems = [
        ...breaches(written).map((breach) => (0,config/* configProblem */.er)({ ...breach, where: at(breach.path) })),
        ...unsupported(written).map(({ path, instead }) => (0,config/* notSupportedYet */.Kp)(at(path), path, instead)),
    ];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, config: normalize(written), written };
}
/** `environments[1].after[0]` → `['environments', 1, 'after', 0]`. Names may hold dots, so the keys that are there decide. */
function keys(path, value) {
    const [, index, afterIndex] = /^\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
    if (index !== undefined)
        return [Number(index), ...keys(afterIndex ?? '', member(value, Number(index)))];
    const longest = Object.keys(typeof value === 'object' && value !== null ? value : {})
        .filter((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`))
        .sort((a, b) => b.length - a.length)[0];
    if (longest === undefined)
        return [];
    return [longest, ...keys(path.slice(longest.length).replace(/^\./, ''), member(value, longest))];
}
function member(value, key) {
    return value?.[key];
}


/***/ }),

/***/ 26293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ ReleaseStep),
/* harmony export */   w9: () => (/* binding */ releaseStep)
/* harmony export */ });
/* unused harmony export RollbackStep */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);


/** What undoes a step. `timeout` in milliseconds. */
const RollbackStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
/** One unit of work of a release. `timeout` in milliseconds; `component` names the folder it runs in. */
const ReleaseStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['build', 'test', 'deploy', 'validate']),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    rollback: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RollbackStep),
});
const STEP_TIMEOUT = '10m';
const ROLLBACK_TIMEOUT = '5m';
/** Fills in the defaults of a written step. */
function releaseStep(written, type) {
    return {
        name: written.name,
        type,
        commands: written.commands,
        ...(written.component === undefined ? {} : { component: written.component }),
        timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written.timeout ?? STEP_TIMEOUT),
        rollback: (written.rollback ?? []).map((step) => rollbackStep(step, written.name)),
    };
}
function rollbackStep(written, of) {
    return {
        name: written.name ?? `roll back: ${of}`,
        commands: written.commands,
        timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written.timeout ?? ROLLBACK_TIMEOUT),
    };
}


/***/ }),

/***/ 80693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ WrittenStandards),
/* harmony export */   nr: () => (/* binding */ Standards)
/* harmony export */ });
/* unused harmony exports ChangelogSection, DocumentationRule */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const CommitType = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a commit type, like `feat`');
const Heading = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^\s<>][^\p{Cc}<>]{0,98}$/u, 'one line without `<` and `>`, at most 99 characters');
const WrittenSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: Heading.describe('Heading in the release notes.'),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CommitType)
        .min(1)
        .max(50)
        .describe('Commit types below it; `breaking` and `dependencies` stand for such changes of any type.'),
    folded: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('One line until somebody opens it. Default false.'),
});
const WrittenDocumentationRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    when: CommitType.describe('A commit type, or `breaking`, which also asks for a text after `BREAKING CHANGE:` that says how to go on.'),
    require: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Glob from the root of the repository. A release with such a commit must change a file that matches.'),
});
/** `standards:` as a team writes it: rules that hold for every release. */
const WrittenStandards = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Regular expression for version names.') })
        .optional(),
    changelog: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(WrittenSection)
            .min(1)
            .max(50)
            .optional()
            .describe('Sections of the release notes, instead of the usual ones. A change that releases must be in one.'),
    })
        .optional(),
    documentation: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(WrittenDocumentationRule)
        .max(50)
        .optional()
        .describe('What must be written about a change before it is released. Asked by `build`.'),
    testing: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kinds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unit', 'integration', 'performance', 'security'])).optional() })
        .optional()
        .describe('Kinds of suites without which nothing is staged.'),
    approval: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(6))
        .optional()
        .describe('Least number of approvals by environment.'),
})
    .meta({ id: 'Standards' });
/** A section of the notes that a team wants. */
const ChangelogSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), folded: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** `require` is `null` where only the migration text of breaking changes is asked for. */
const DocumentationRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), require: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() });
/** `standards:` as the rest of the code reads it. Approvals are part of their environments. */
const Standards = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    versionPattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    testKinds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** `null` means the usual sections. Types are in lower case, here and in the rules of documentation. */
    sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ChangelogSection).nullable(),
    documentation: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DocumentationRule),
});


/***/ }),

/***/ 71919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ validationStep),
/* harmony export */   k: () => (/* binding */ ValidationStep)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);


/** A check after a deploy. All times in milliseconds. Exactly one of `http` and `commands` is set. */
const ValidationStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    http: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        json: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        allowPrivate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })
        .optional(),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    startPeriod: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    failureLimit: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
/** Fills in the defaults of a written validation. */
function validationStep(written) {
    return {
        name: written.name,
        ...(written.http === undefined ? {} : { http: httpCheck(written.http) }),
        ...(written.commands === undefined ? {} : { commands: written.commands }),
        startPeriod: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written['start-period'] ?? '30s'),
        interval: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written.interval ?? '5s'),
        count: written.count ?? 1,
        failureLimit: written['failure-limit'] ?? 0,
        timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written.timeout ?? '1m'),
    };
}
function httpCheck(written) {
    return {
        url: written.url,
        status: written.status ?? 200,
        json: written.json ?? {},
        timeout: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz)(written.timeout ?? '10s'),
        allowPrivate: written['allow-private'] ?? false,
    };
}


/***/ }),

/***/ 52291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ WrittenVersion),
/* harmony export */   _j: () => (/* binding */ VersionRules)
/* harmony export */ });
/* unused harmony exports ChannelRule, VersionFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34983);


const BUMPS = ['major', 'minor', 'patch', 'none'];
const WrittenChannel = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release').describe('Stable versions, and the branch that "Latest" comes from.'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prerelease: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(64).describe('Identifier, `next` in `1.4.0-next.1`.') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ maintenance: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(64).describe('The range itself: `1.x` or `1.2.x`.') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
]);
const WrittenBumpRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(64).optional().describe('Commit type; every type if left out.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128).optional().describe('Commit scope; every scope, and none, if left out.'),
    bump: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(BUMPS),
});
const WrittenVersionPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).min(1).max(20).describe('Keys one by one, for those that hold a dot or nothing.'),
]);
const WrittenVersionFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(500)
        .describe('Path from the root of the repository, or a glob: `packages/*/package.json`.'),
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Whose version it says, where components have versions of their own. Default: the component whose folder holds the file.'),
    json: WrittenVersionPath.optional().describe('Path of the version in JSON, with or without comments: `version`.'),
    yaml: WrittenVersionPath.optional().describe('Path of the version in YAML: `image.tag`.'),
    toml: WrittenVersionPath.optional().describe('Path of the version in TOML: `package.version`.'),
    marker: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
        .optional()
        .describe('Any text: the first version of every line that holds `liftlock-version`, in a comment for instance.'),
});
/** `version:` as a team writes it. */
const WrittenVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scheme: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('semver').optional().describe('How versions are numbered: Semantic Versioning 2.0.0.'),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(200)
        .optional()
        .describe('Name of release tags, with `{version}` and, for components of their own, `{component}`.'),
    versioning: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unified', 'independent'])
        .optional()
        .describe('One version for the whole product, or one for each component.'),
    initial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64).optional().describe('The first version, when nothing was released before.'),
    branches: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255), WrittenChannel)
        .optional()
        .describe('What each branch may release. `*` stands for any text without a slash. First match wins.'),
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'any'])
        .optional()
        .describe('Whether commit types must be written in exactly the case of the rules; `any` also takes `Feat:`.'),
    bumps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(WrittenBumpRule)
        .max(100)
        .optional()
        .describe('Rules by type and scope, asked in order and before the usual ones: feat minor; fix, perf, revert patch.'),
    'zero-major': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        breaking: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['minor', 'major']).optional(),
        feature: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['patch', 'minor']).optional(),
    })
        .optional()
        .describe('What breaking changes and features do below 1.0.0. `breaking: major` is how 1.0.0 comes about.'),
    'release-as': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Whether a commit may set the version by a `Release-As:` footer.'),
    unparsed: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail', 'section'])
        .optional()
        .describe('What becomes of commits that are not conventional: reported, refused, or a section of the notes.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(WrittenVersionFile)
        .max(200)
        .optional()
        .describe('Where the version is written into files before the build steps run. Nothing of it is committed.'),
});
const VersionRange = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_RANGE */ .j);
/** What a branch may release. */
const ChannelRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prerelease'), identifier: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('maintenance'), range: VersionRange.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hotfix') }),
]);
/** A place that is given the version before the build: a path of keys in data, or the marked lines of a text. */
const VersionFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** A path or a glob. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['json', 'yaml', 'toml']), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('marker') }),
    ]),
});
/** `version:` with every default filled in; what the version plan reads. */
const VersionRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Whether nobody wrote `tag:`, so that the tags of the repository may say which of the usual two it is. */
    tagIsDefault: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    versioning: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unified', 'independent']),
    initial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the order in which they are asked. None means that every branch releases. */
    branches: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), channel: ChannelRule })),
    anyCase: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `null` stands for any type or scope. The first rule that fits decides; a commit that fits none does not release. */
    bumps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), bump: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(BUMPS) })),
    zeroMajor: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ breaking: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['minor', 'major']), feature: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['patch', 'minor']) }),
    releaseAs: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    unparsed: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail', 'section']),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(VersionFile),
});


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ notSupportedYet),
/* harmony export */   Mx: () => (/* binding */ unreadableConfig),
/* harmony export */   er: () => (/* binding */ configProblem),
/* harmony export */   lw: () => (/* binding */ missingConfig)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);

function missingConfig(file) {
    return {
        code: 'config-missing',
        outcome: 'errored',
        where: file,
        found: 'There is no such file at this commit.',
        expected: 'The description of the pipeline: components, build steps, environments.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `Add ${file}. Eight lines are enough; the README's first example can be copied as it is.`,
    };
}
function unreadableConfig(where, found, expected) {
    return {
        code: 'config-unreadable',
        outcome: 'errored',
        where,
        found,
        expected,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Correct the file at this place, then `liftlock check`.',
    };
}
function configProblem(at) {
    return {
        code: 'config-invalid',
        outcome: 'errored',
        where: at.where,
        found: `\`${at.path || 'the file'}\`: ${at.found}`,
        expected: at.expected,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Correct the file at this place, then `liftlock check`.',
    };
}
function notSupportedYet(where, path, instead) {
    return {
        code: 'not-supported-yet',
        outcome: 'errored',
        where,
        found: `\`${path}\` is known, but this version of Liftlock does not act on it yet.`,
        expected: 'Only keys that are acted on. A rule that is written down and ignored is worse than none.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `Remove it for now. ${instead}`,
    };
}


/***/ })

};
