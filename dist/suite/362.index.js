export const id = 362;
export const ids = [362];
export const modules = {
    66546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39916);
        const run = () => (0, _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__.C)(_liftlock_core__WEBPACK_IMPORTED_MODULE_1__.j);
    }),
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                expected: 'A git repository with at least one commit.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: the commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
            };
        }
        function noCommits(folder) {
            return {
                code: 'no-commits',
                outcome: 'errored',
                where: folder,
                found: 'The repository has no commit yet.',
                expected: 'At least one commit: there is nothing that could be released.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
            };
        }
        function unknownRef(ref) {
            return {
                code: 'unknown-ref',
                outcome: 'errored',
                where: ref,
                found: 'No branch, tag or commit of this repository has that name.',
                expected: 'A branch, a tag, or a commit id.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Install git, then run it again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
                expected: 'git reads the repository without an error.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
            };
        }
    }),
    82759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W0: () => (branchOf),
            lt: () => (releaseBranchOf),
            ol: () => (WorkflowEvent)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const WorkflowEvent = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            repository: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1) }),
            repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                jobId: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
                url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function releaseBranchOf(event) {
            return branchOf(event) ?? event.baseBranch;
        }
        function branchOf(event) {
            return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
        }
    }),
    52320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (followsVersionStandard)
        });
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const followsVersionStandard = {
            name: 'follows-version-standard',
            motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
            decide({ versionPattern, manifest }) {
                if (versionPattern === undefined)
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)('Every version name is allowed.');
                if (new RegExp(versionPattern, 'u').test(manifest.version))
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${manifest.version} fits ${versionPattern}.`);
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('version-not-standard', `${manifest.version} does not fit ${versionPattern}.`, 'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.');
            },
        };
    }),
    94256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IX: () => (pass),
            _2: () => (hold),
            _3: () => (evaluate),
            fJ: () => (fail),
            iv: () => (skip)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const GateDecision = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            gate: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            decision: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['pass', 'hold', 'fail', 'skip']),
            code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            remedy: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            until: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(),
        });
        function pass(reason) {
            return { decision: 'pass', code: 'passed', reason, remedy: '' };
        }
        function hold(code, reason, remedy) {
            return { decision: 'hold', code, reason, remedy };
        }
        function holdUntil(until, code, reason, remedy) {
            return { ...hold(code, reason, remedy), until };
        }
        function fail(code, reason, remedy) {
            return { decision: 'fail', code, reason, remedy };
        }
        function skip(code, reason) {
            return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
        }
        function evaluate(gates, facts) {
            return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
        }
    })
};
