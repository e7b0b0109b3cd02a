export const id = 904;
export const ids = [904];
export const modules = {
    96904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            StageInput: () => (StageInput),
            stage: () => (stage)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
        var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89074);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60838);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36129);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35205);
        var _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);
        const StageInput = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            candidate: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a,
            environment: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__._.default('').describe('The environment to stage in. Default: the first of the ladder.'),
            'job-id': zod__WEBPACK_IMPORTED_MODULE_2__.ai().int().positive().optional().catch(undefined),
        });
        const stage = {
            inputs: StageInput,
            async run({ candidate, environment: environmentName }, ports) {
                const outcome = await _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__.Ld.run({ candidate, environmentName }, ports);
                const { known } = outcome;
                const result = outcome.ended === undefined ? staged(outcome.known) : outcome.ended;
                const id = known.release?.id;
                return (0, _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__.N)(result, known, {
                    outputs: { 'release-id': id?.toString() ?? '' },
                    details: { releaseId: id },
                });
            },
        };
        function staged({ facts, environment, decisions: gates, brief }) {
            const known = [facts.ledger, ...Object.values(facts.otherLedgers)].flat();
            const name = (0, _promotion_index_js__WEBPACK_IMPORTED_MODULE_5__.vf)({ version: facts.manifest.version, candidate: facts.candidate }, known);
            return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_6__.s)(`${name} is live in ${environment.name}.`, { gates, summary: brief });
        }
    })
};
