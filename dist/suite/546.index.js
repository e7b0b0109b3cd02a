export const id = 546;
export const ids = [546];
export const modules = {

/***/ 66546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57161);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73155);


const run = () => (0,_liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j);


/***/ })

};
