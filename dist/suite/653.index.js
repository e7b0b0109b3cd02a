export const id = 653;
export const ids = [653];
export const modules = {
    6653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: () => (plan)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83750);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60838);
        var _pipeline_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73270);
        var _planning_plan_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10848);
        var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91872);
        const plan = {
            inputs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({}),
            async run(_input, ports) {
                const { config } = await (0, _pipeline_load_config_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(ports.files);
                const { plan: planned, problems } = await (0, _planning_plan_release_js__WEBPACK_IMPORTED_MODULE_2__.F)(config, ports);
                for (const problem of problems)
                    ports.log.warning(`${problem.code}: ${problem.found}`);
                const changed = planned.components.filter((component) => component.next !== null);
                const needed = planned.next !== null || (planned.bump === null && changed.length > 0);
                const headline = planned.next !== null
                    ? `This would release ${planned.next.version}.`
                    : needed
                        ? `This would release ${changed.map(({ name, next }) => `${name} ${next?.version ?? ''}`).join(', ')}.`
                        : 'This would release nothing.';
                return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_3__.s)(headline, {
                    outputs: {
                        'release-needed': String(needed),
                        version: planned.next?.version ?? '',
                        tag: planned.next?.tag ?? '',
                    },
                    details: { plan: planned },
                    summary: (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_4__.qN)((0, _summary_js__WEBPACK_IMPORTED_MODULE_5__.M)(planned), (0, _summary_js__WEBPACK_IMPORTED_MODULE_5__._)(problems)),
                });
            },
        };
    })
};
