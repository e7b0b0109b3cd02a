export const id = 608;
export const ids = [608];
export const modules = {
    48608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            findPackage: () => (findPackage),
            findPackagePath: () => (findPackagePath),
            findPackagePathSync: () => (findPackagePathSync),
            findPackageSync: () => (findPackageSync)
        });
        var external_path_ = __webpack_require__(16928);
        ;
        const walkUp = function* (path) {
            for (path = (0, external_path_.resolve)(path); path;) {
                yield path;
                const pp = (0, external_path_.dirname)(path);
                if (pp === path) {
                    break;
                }
                else {
                    path = pp;
                }
            }
        };
        var external_node_path_ = __webpack_require__(76760);
        var promises_ = __webpack_require__(51455);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        async function fileExists(path) {
            try {
                const stats = await (0, promises_.stat)(path);
                return stats.isFile();
            }
            catch (_err) {
                return false;
            }
        }
        function fileExistsSync(path) {
            try {
                const stats = (0, external_node_fs_.statSync)(path);
                return stats.isFile();
            }
            catch (_err) {
                return false;
            }
        }
        async function findPackagePath(cwd) {
            for (const path of walkUp(cwd)) {
                const packagePath = (0, external_node_path_.resolve)(path, 'package.json');
                const hasPackageJson = await fileExists(packagePath);
                if (hasPackageJson) {
                    return packagePath;
                }
            }
            return null;
        }
        async function findPackage(cwd) {
            const packagePath = await findPackagePath(cwd);
            if (!packagePath) {
                return null;
            }
            try {
                const source = await (0, promises_.readFile)(packagePath, { encoding: 'utf8' });
                return JSON.parse(source);
            }
            catch (_err) {
                return null;
            }
        }
        function findPackagePathSync(cwd) {
            for (const path of walkUp(cwd)) {
                const packagePath = (0, external_node_path_.resolve)(path, 'package.json');
                const hasPackageJson = fileExistsSync(packagePath);
                if (hasPackageJson) {
                    return packagePath;
                }
            }
            return null;
        }
        function findPackageSync(cwd) {
            const packagePath = findPackagePathSync(cwd);
            if (!packagePath) {
                return null;
            }
            try {
                const source = (0, external_node_fs_.readFileSync)(packagePath, { encoding: 'utf8' });
                return JSON.parse(source);
            }
            catch (_err) {
                return null;
            }
        }
    })
};
