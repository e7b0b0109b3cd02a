import * as __WEBPACK_EXTERNAL_MODULE__lazy_fast_xml_parser_js_e17294c3__ from "./lazy-fast-xml-parser.js";
import * as __WEBPACK_EXTERNAL_MODULE__lazy_undici_js_a92cc4cf__ from "./lazy-undici.js";
import * as __WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__ from "./no-octokit.cjs";
import * as __WEBPACK_EXTERNAL_MODULE__no_oidc_cjs_d88c0a6a__ from "./no-oidc.cjs";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({
    46669: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        var x = (y) => {
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        var y = (x) => (() => (x));
        module.exports = x({ ["XMLBuilder"]: () => (__WEBPACK_EXTERNAL_MODULE__lazy_fast_xml_parser_js_e17294c3__.XMLBuilder), ["XMLParser"]: () => (__WEBPACK_EXTERNAL_MODULE__lazy_fast_xml_parser_js_e17294c3__.XMLParser), ["XMLValidator"]: () => (__WEBPACK_EXTERNAL_MODULE__lazy_fast_xml_parser_js_e17294c3__.XMLValidator) });
    }),
    36171: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        var x = (y) => {
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        var y = (x) => (() => (x));
        module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__lazy_undici_js_a92cc4cf__.ProxyAgent) });
    }),
    48966: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        var x = (y) => {
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        var y = (x) => (() => (x));
        module.exports = x({ ["getApiBaseUrl"]: () => (__WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__.getApiBaseUrl), ["getAuthString"]: () => (__WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__.getAuthString), ["getProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__.getProxyAgent), ["getProxyFetch"]: () => (__WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__.getProxyFetch), ["getUserAgentWithOrchestrationId"]: () => (__WEBPACK_EXTERNAL_MODULE__no_octokit_cjs_1943b15c__.getUserAgentWithOrchestrationId) });
    }),
    53056: ((module, __unused_webpack_exports, __nccwpck_require__) => {
        var x = (y) => {
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        var y = (x) => (() => (x));
        module.exports = x({});
    }),
    42613: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    }),
    20181: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    }),
    35317: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
    }),
    49140: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
    }),
    76982: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    }),
    24434: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    }),
    79896: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    }),
    91943: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
    }),
    58611: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    }),
    65692: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    }),
    69278: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    }),
    16698: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    }),
    4573: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    }),
    31421: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    }),
    77598: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    }),
    40610: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    }),
    78474: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    }),
    73024: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    }),
    51455: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    }),
    37067: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    }),
    44708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    }),
    98995: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
    }),
    77030: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    }),
    48161: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    }),
    76760: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    }),
    1708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    }),
    80481: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
    }),
    57075: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    }),
    46466: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    }),
    46193: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
    }),
    73136: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    }),
    57975: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    }),
    38522: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    }),
    70857: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    }),
    16928: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    }),
    932: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    }),
    2203: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    }),
    13193: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    }),
    53557: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
    }),
    64756: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    }),
    52018: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    }),
    87016: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    }),
    39023: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    }),
    43106: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    }),
    11850: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Jj: () => (PIPELINE),
            an: () => (STAGES),
            ap: () => (stageNamed),
            sj: () => (READ_ONLY)
        });
        const PIPELINE = [
            {
                name: 'build',
                title: 'Build',
                required: [],
                permissions: { contents: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(268), __nccwpck_require__.e(698), __nccwpck_require__.e(516), __nccwpck_require__.e(744), __nccwpck_require__.e(813), __nccwpck_require__.e(569), __nccwpck_require__.e(916)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39916))).build,
            },
            {
                name: 'test',
                title: 'Test',
                required: ['candidate'],
                permissions: { contents: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(698), __nccwpck_require__.e(744), __nccwpck_require__.e(253)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38508))).test,
            },
            {
                name: 'stage',
                title: 'Stage',
                required: ['candidate'],
                permissions: { contents: 'write', deployments: 'write', actions: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(268), __nccwpck_require__.e(698), __nccwpck_require__.e(516), __nccwpck_require__.e(744), __nccwpck_require__.e(46), __nccwpck_require__.e(766), __nccwpck_require__.e(904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96904))).stage,
            },
            {
                name: 'promote',
                title: 'Promote',
                required: ['environment'],
                permissions: { contents: 'write', deployments: 'write', actions: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(268), __nccwpck_require__.e(698), __nccwpck_require__.e(516), __nccwpck_require__.e(744), __nccwpck_require__.e(46), __nccwpck_require__.e(766), __nccwpck_require__.e(231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79231))).promote,
            },
        ];
        const READ_ONLY = [
            {
                name: 'plan',
                title: 'Plan',
                required: [],
                permissions: { contents: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(268), __nccwpck_require__.e(698), __nccwpck_require__.e(516), __nccwpck_require__.e(744), __nccwpck_require__.e(813), __nccwpck_require__.e(569), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6653))).plan,
            },
            {
                name: 'status',
                title: 'Status',
                required: [],
                permissions: { contents: 'read', deployments: 'read', actions: 'read' },
                load: async () => (await Promise.all([__nccwpck_require__.e(84), __nccwpck_require__.e(921), __nccwpck_require__.e(460), __nccwpck_require__.e(698), __nccwpck_require__.e(744), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54246))).status,
            },
        ];
        const STAGES = [...READ_ONLY, ...PIPELINE];
        function stageNamed(name) {
            return STAGES.find((stage) => stage.name === name);
        }
    })
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
        return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
        id: moduleId,
        loaded: false,
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    }
    finally {
        if (threw)
            delete __webpack_module_cache__[moduleId];
    }
    module.loaded = true;
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined')
    __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
    var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
    var leafPrototypes;
    __nccwpck_require__.t = function (value, mode) {
        if (mode & 1)
            value = this(value);
        if (mode & 8)
            return value;
        if (typeof value === 'object' && value) {
            if ((mode & 4) && value.__esModule)
                return value;
            if ((mode & 16) && typeof value.then === 'function')
                return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
        for (var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
            Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
        }
        def['default'] = () => (value);
        __nccwpck_require__.d(ns, def);
        return ns;
    };
})();
(() => {
    __nccwpck_require__.d = (exports, definition) => {
        for (var key in definition) {
            if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
                Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
            }
        }
    };
})();
(() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId) => {
        return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
    };
})();
(() => {
    __nccwpck_require__.u = (chunkId) => {
        return "" + chunkId + ".index.js";
    };
})();
(() => {
    __nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
})();
(() => {
    __nccwpck_require__.r = (exports) => {
        if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
            Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
        }
        Object.defineProperty(exports, '__esModule', { value: true });
    };
})();
(() => {
    __nccwpck_require__.nmd = (module) => {
        module.paths = [];
        if (!module.children)
            module.children = [];
        return module;
    };
})();
(() => {
    var scriptUrl;
    if (typeof import.meta.url === "string")
        scriptUrl = import.meta.url;
    if (!scriptUrl)
        throw new Error("Automatic publicPath is not supported in this browser");
    scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
    __nccwpck_require__.p = scriptUrl;
})();
(() => {
    __nccwpck_require__.b = new URL("./", import.meta.url);
    var installedChunks = {
        792: 0
    };
    var installChunk = (data) => {
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for (moduleId in modules) {
            if (__nccwpck_require__.o(modules, moduleId)) {
                __nccwpck_require__.m[moduleId] = modules[moduleId];
            }
        }
        if (runtime)
            runtime(__nccwpck_require__);
        for (; i < ids.length; i++) {
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
                installedChunks[chunkId][0]();
            }
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises) => {
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
        if (installedChunkData !== 0) {
            if (installedChunkData) {
                promises.push(installedChunkData[1]);
            }
            else {
                if (true) {
                    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
                        if (installedChunks[chunkId] !== 0)
                            installedChunks[chunkId] = undefined;
                        throw e;
                    });
                    var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
                    promises.push(installedChunkData[1] = promise);
                }
            }
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    i: () => (PROGRAMS),
    n: () => (start)
});
var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11850);
const PROGRAMS = {
    ...Object.fromEntries(_liftlock_core__WEBPACK_IMPORTED_MODULE_0__.Jj.map(({ name }) => [name, () => action(name)])),
    root: async () => (await Promise.all([__nccwpck_require__.e(784), __nccwpck_require__.e(280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63280))).runRoot,
    post: async () => (await Promise.all([__nccwpck_require__.e(784), __nccwpck_require__.e(280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63280))).runPost,
    cli: async () => (await __nccwpck_require__.e(199).then(__nccwpck_require__.bind(__nccwpck_require__, 95199))).run,
};
async function action(name) {
    const { runAction } = await Promise.all([__nccwpck_require__.e(784), __nccwpck_require__.e(280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63280));
    return () => runAction(name);
}
async function start(name, suiteRoot) {
    const run = await PROGRAMS[name]?.();
    await run?.(suiteRoot);
}
var __webpack_exports__PROGRAMS = __webpack_exports__.i;
var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__PROGRAMS as PROGRAMS, __webpack_exports__start as start };
