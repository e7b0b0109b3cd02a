export const id = 888;
export const ids = [888];
export const modules = {
    94888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19082);
        const run = () => (0, _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__.C)('stage');
    })
};
