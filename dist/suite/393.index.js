export const id = 393;
export const ids = [393];
export const modules = {

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePlanConfig: () => (/* binding */ parsePlanConfig)
/* harmony export */ });
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38175);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);

/** @throws LiftlockError with every problem of the text. */
function parsePlanConfig(text) {
    const parsed = (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text);
    if (!parsed.ok)
        throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np(parsed.problems);
    const { version, components, standards } = parsed.config;
    return { rules: version, components, sections: standards.sections, isConfigured: true };
}


/***/ })

};
