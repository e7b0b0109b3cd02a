export const id = 393;
export const ids = [393];
export const modules = {
    8393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            parsePlanConfig: () => (parsePlanConfig)
        });
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41698);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35813);
        function parsePlanConfig(text) {
            const parsed = (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_0__.o4)(text);
            if (!parsed.ok)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np(parsed.problems);
            const { version, components, standards } = parsed.config;
            return {
                rules: version,
                components,
                sections: standards.sections,
                standards: (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.x)(standards),
                isConfigured: true,
            };
        }
    })
};
