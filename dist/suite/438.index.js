export const id = 438;
export const ids = [438];
export const modules = {
    19438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19082);
        const run = () => (0, _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__.C)('test');
    })
};
