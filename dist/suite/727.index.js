export const id = 727;
export const ids = [727];
export const modules = {

/***/ 66546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57161);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49857);


const run = () => (0,_liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j);


/***/ }),

/***/ 52320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ followsVersionStandard)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);

const followsVersionStandard = {
    name: 'follows-version-standard',
    motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
    decide({ versionPattern, manifest }) {
        if (versionPattern === undefined)
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)('Every version name is allowed.');
        if (new RegExp(versionPattern, 'u').test(manifest.version))
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(`${manifest.version} fits ${versionPattern}.`);
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)('version-not-standard', `${manifest.version} does not fit ${versionPattern}.`, 'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.');
    },
};


/***/ }),

/***/ 94256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export GateDecision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What a gate answered. `pass`: yes. `hold`: a rule says no, and a person can change that. `fail`: a check of the
 * candidate says no. `skip`: the candidate is not needed any more. All but `pass` have a remedy.
 */
const GateDecision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'hold', 'fail', 'skip']),
    /** Stable kebab-case code; `passed` for a yes. */
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One sentence with the facts that decided. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The exact thing to do next; empty for a yes. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function pass(reason) {
    return { decision: 'pass', code: 'passed', reason, remedy: '' };
}
function hold(code, reason, remedy) {
    return { decision: 'hold', code, reason, remedy };
}
function fail(code, reason, remedy) {
    return { decision: 'fail', code, reason, remedy };
}
function skip(code, reason) {
    return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
}
/** Asks every gate and keeps the order. */
function ask(gates, facts) {
    return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
}


/***/ })

};
