import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 520;
export const ids = [520];
export const modules = {
    28779: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { URL } = __webpack_require__(87016);
        const URL_PATTERNS = new RegExp(/^\/?:?([/\w-.]+)\/([\w-.]+)\/?$/);
        const GITHUB_API = new RegExp(/^\/repos\/([\w-.]+)\/([\w-.]+)\/(?:tarball|zipball)(?:\/.+)?$/);
        const GITHUB_CODELOAD = new RegExp(/^\/([\w-.]+)\/([\w-.]+)\/(?:legacy\.(?:zip|tar\.gz))(?:\/.+)?$/);
        module.exports = url => {
            const modifiedURL = url
                .replace(/^git@/, 'https://git@')
                .replace(/git@([.\w]+):(?!\d)/, 'git@$1/')
                .replace(/\.git$/, '');
            const parsedURL = new URL(modifiedURL, 'https://example.com/');
            const format = matches => {
                return { browse: createBrowseURL(parsedURL, matches), domain: parsedURL.host, project: matches[2] || null, type: getType(parsedURL), user: matches[1] || null };
            };
            if (parsedURL.host) {
                if (parsedURL.host.includes('api.github.com')) {
                    const matches = GITHUB_API.exec(parsedURL.pathname) || [];
                    return format(matches);
                }
                if (parsedURL.host.includes('codeload.github.com')) {
                    const matches = GITHUB_CODELOAD.exec(parsedURL.pathname) || [];
                    return format(matches);
                }
            }
            return format(URL_PATTERNS.exec(parsedURL.pathname) || []);
        };
        function getType({ host }) {
            if (typeof host !== 'string') {
                return null;
            }
            if (host.indexOf('github') !== -1) {
                return 'github';
            }
            if (host.indexOf('gitlab') !== -1) {
                return 'gitlab';
            }
            return null;
        }
        function createBrowseURL(parsedURL, matches) {
            const protocol = parsedURL.protocol === 'http:' ? 'http:' : 'https:';
            const browseURL = `${protocol}//${parsedURL.host}/${matches[1]}/${matches[2]}`;
            return () => {
                return browseURL;
            };
        }
    }),
    19290: ((module, __unused_webpack_exports, __webpack_require__) => {
        var PassThrough = (__webpack_require__(2203).PassThrough);
        var Writable = (__webpack_require__(2203).Writable);
        var util = __webpack_require__(39023);
        util.inherits(Appendee, PassThrough);
        util.inherits(Appender, Writable);
        function Appendee(factory, opts) {
            PassThrough.call(this, opts);
            this.factory = factory;
            this.opts = opts;
        }
        Appendee.prototype._flush = function (end) {
            var stream = this.factory();
            stream.pipe(new Appender(this, this.opts))
                .on('finish', end);
            stream.resume();
        };
        function Appender(target, opts) {
            Writable.call(this, opts);
            this.target = target;
        }
        Appender.prototype._write = function (chunk, enc, cb) {
            this.target.push(chunk);
            cb();
        };
        function addStream(stream, opts) {
            opts = opts || {};
            var factory;
            if (typeof stream === 'function') {
                factory = stream;
            }
            else {
                stream.pause();
                factory = function () {
                    return stream;
                };
            }
            return new Appendee(factory, opts);
        }
        addStream.obj = function (stream, opts) {
            opts = opts || {};
            opts.objectMode = true;
            return addStream(stream, opts);
        };
        module.exports = addStream;
    }),
    2150: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _handlebarsRuntime = __webpack_require__(9476);
        var _handlebarsRuntime2 = _interopRequireDefault(_handlebarsRuntime);
        var _handlebarsCompilerAst = __webpack_require__(52427);
        var _handlebarsCompilerAst2 = _interopRequireDefault(_handlebarsCompilerAst);
        var _handlebarsCompilerBase = __webpack_require__(48406);
        var _handlebarsCompilerCompiler = __webpack_require__(70174);
        var _handlebarsCompilerJavascriptCompiler = __webpack_require__(29424);
        var _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(_handlebarsCompilerJavascriptCompiler);
        var _handlebarsCompilerVisitor = __webpack_require__(37749);
        var _handlebarsCompilerVisitor2 = _interopRequireDefault(_handlebarsCompilerVisitor);
        var _handlebarsNoConflict = __webpack_require__(29309);
        var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);
        var _create = _handlebarsRuntime2['default'].create;
        function create() {
            var hb = _create();
            hb.compile = function (input, options) {
                return _handlebarsCompilerCompiler.compile(input, options, hb);
            };
            hb.precompile = function (input, options) {
                return _handlebarsCompilerCompiler.precompile(input, options, hb);
            };
            hb.AST = _handlebarsCompilerAst2['default'];
            hb.Compiler = _handlebarsCompilerCompiler.Compiler;
            hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2['default'];
            hb.Parser = _handlebarsCompilerBase.parser;
            hb.parse = _handlebarsCompilerBase.parse;
            hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing;
            return hb;
        }
        var inst = create();
        inst.create = create;
        _handlebarsNoConflict2['default'](inst);
        inst.Visitor = _handlebarsCompilerVisitor2['default'];
        inst['default'] = inst;
        exports["default"] = inst;
        module.exports = exports['default'];
    }),
    9476: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        function _interopRequireWildcard(obj) { if (obj && obj.__esModule) {
            return obj;
        }
        else {
            var newObj = {};
            if (obj != null) {
                for (var key in obj) {
                    if (Object.prototype.hasOwnProperty.call(obj, key))
                        newObj[key] = obj[key];
                }
            }
            newObj['default'] = obj;
            return newObj;
        } }
        var _handlebarsBase = __webpack_require__(27280);
        var base = _interopRequireWildcard(_handlebarsBase);
        var _handlebarsSafeString = __webpack_require__(25163);
        var _handlebarsSafeString2 = _interopRequireDefault(_handlebarsSafeString);
        var _handlebarsException = __webpack_require__(89252);
        var _handlebarsException2 = _interopRequireDefault(_handlebarsException);
        var _handlebarsUtils = __webpack_require__(68272);
        var Utils = _interopRequireWildcard(_handlebarsUtils);
        var _handlebarsRuntime = __webpack_require__(63569);
        var runtime = _interopRequireWildcard(_handlebarsRuntime);
        var _handlebarsNoConflict = __webpack_require__(29309);
        var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);
        function create() {
            var hb = new base.HandlebarsEnvironment();
            Utils.extend(hb, base);
            hb.SafeString = _handlebarsSafeString2['default'];
            hb.Exception = _handlebarsException2['default'];
            hb.Utils = Utils;
            hb.escapeExpression = Utils.escapeExpression;
            hb.VM = runtime;
            hb.template = function (spec) {
                return runtime.template(spec, hb);
            };
            return hb;
        }
        var inst = create();
        inst.create = create;
        _handlebarsNoConflict2['default'](inst);
        inst['default'] = inst;
        exports["default"] = inst;
        module.exports = exports['default'];
    }),
    27280: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.HandlebarsEnvironment = HandlebarsEnvironment;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _utils = __webpack_require__(68272);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        var _helpers = __webpack_require__(5248);
        var _decorators = __webpack_require__(21447);
        var _logger = __webpack_require__(28525);
        var _logger2 = _interopRequireDefault(_logger);
        var _internalProtoAccess = __webpack_require__(14784);
        var VERSION = '4.7.10';
        exports.VERSION = VERSION;
        var COMPILER_REVISION = 8;
        exports.COMPILER_REVISION = COMPILER_REVISION;
        var LAST_COMPATIBLE_COMPILER_REVISION = 7;
        exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
        var REVISION_CHANGES = {
            1: '<= 1.0.rc.2',
            2: '== 1.0.0-rc.3',
            3: '== 1.0.0-rc.4',
            4: '== 1.x.x',
            5: '== 2.0.0-alpha.x',
            6: '>= 2.0.0-beta.1',
            7: '>= 4.0.0 <4.3.0',
            8: '>= 4.3.0'
        };
        exports.REVISION_CHANGES = REVISION_CHANGES;
        var objectType = '[object Object]';
        function HandlebarsEnvironment(helpers, partials, decorators) {
            this.helpers = helpers || {};
            this.partials = partials || {};
            this.decorators = decorators || {};
            _helpers.registerDefaultHelpers(this);
            _decorators.registerDefaultDecorators(this);
        }
        HandlebarsEnvironment.prototype = {
            constructor: HandlebarsEnvironment,
            logger: _logger2['default'],
            log: _logger2['default'].log,
            registerHelper: function registerHelper(name, fn) {
                if (_utils.toString.call(name) === objectType) {
                    if (fn) {
                        throw new _exception2['default']('Arg not supported with multiple helpers');
                    }
                    _utils.extend(this.helpers, name);
                }
                else {
                    this.helpers[name] = fn;
                }
            },
            unregisterHelper: function unregisterHelper(name) {
                delete this.helpers[name];
            },
            registerPartial: function registerPartial(name, partial) {
                if (_utils.toString.call(name) === objectType) {
                    _utils.extend(this.partials, name);
                }
                else {
                    if (typeof partial === 'undefined') {
                        throw new _exception2['default']('Attempting to register a partial called "' + name + '" as undefined');
                    }
                    this.partials[name] = partial;
                }
            },
            unregisterPartial: function unregisterPartial(name) {
                delete this.partials[name];
            },
            registerDecorator: function registerDecorator(name, fn) {
                if (_utils.toString.call(name) === objectType) {
                    if (fn) {
                        throw new _exception2['default']('Arg not supported with multiple decorators');
                    }
                    _utils.extend(this.decorators, name);
                }
                else {
                    this.decorators[name] = fn;
                }
            },
            unregisterDecorator: function unregisterDecorator(name) {
                delete this.decorators[name];
            },
            resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
                _internalProtoAccess.resetLoggedProperties();
            }
        };
        var log = _logger2['default'].log;
        exports.log = log;
        exports.createFrame = _utils.createFrame;
        exports.logger = _logger2['default'];
    }),
    52427: ((module, exports) => {
        exports.__esModule = true;
        var AST = {
            helpers: {
                helperExpression: function helperExpression(node) {
                    return node.type === 'SubExpression' || (node.type === 'MustacheStatement' || node.type === 'BlockStatement') && !!(node.params && node.params.length || node.hash);
                },
                scopedId: function scopedId(path) {
                    return (/^\.|this\b/.test(path.original));
                },
                simpleId: function simpleId(path) {
                    return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
                }
            }
        };
        exports["default"] = AST;
        module.exports = exports['default'];
    }),
    48406: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.parseWithoutProcessing = parseWithoutProcessing;
        exports.parse = parse;
        function _interopRequireWildcard(obj) { if (obj && obj.__esModule) {
            return obj;
        }
        else {
            var newObj = {};
            if (obj != null) {
                for (var key in obj) {
                    if (Object.prototype.hasOwnProperty.call(obj, key))
                        newObj[key] = obj[key];
                }
            }
            newObj['default'] = obj;
            return newObj;
        } }
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _parser = __webpack_require__(61060);
        var _parser2 = _interopRequireDefault(_parser);
        var _whitespaceControl = __webpack_require__(9422);
        var _whitespaceControl2 = _interopRequireDefault(_whitespaceControl);
        var _helpers = __webpack_require__(47914);
        var Helpers = _interopRequireWildcard(_helpers);
        var _utils = __webpack_require__(68272);
        exports.parser = _parser2['default'];
        var yy = {};
        _utils.extend(yy, Helpers);
        function parseWithoutProcessing(input, options) {
            if (input.type === 'Program') {
                return input;
            }
            _parser2['default'].yy = yy;
            yy.locInfo = function (locInfo) {
                return new yy.SourceLocation(options && options.srcName, locInfo);
            };
            var ast = _parser2['default'].parse(input);
            return ast;
        }
        function parse(input, options) {
            var ast = parseWithoutProcessing(input, options);
            var strip = new _whitespaceControl2['default'](options);
            return strip.accept(ast);
        }
    }),
    18037: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.safeJsonLiteral = safeJsonLiteral;
        var _utils = __webpack_require__(68272);
        var NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/;
        var SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
        function escapeScriptDelimiters(code) {
            return code.replace(SCRIPT_DELIMITERS, '\\u003C');
        }
        function escapeSurrogate(surrogate) {
            return '\\u' + surrogate.charCodeAt(0).toString(16);
        }
        function safeJsonLiteral(value) {
            return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
                .replace(/[\ud800-\udfff]/g, escapeSurrogate));
        }
        var SourceNode = undefined;
        try {
            if (typeof define !== 'function' || !define.amd) {
                var SourceMap = __webpack_require__(62618);
                SourceNode = SourceMap.SourceNode;
            }
        }
        catch (err) { }
        if (!SourceNode) {
            SourceNode = function (line, column, srcFile, chunks) {
                this.src = '';
                if (chunks) {
                    this.add(chunks);
                }
            };
            SourceNode.prototype = {
                add: function add(chunks) {
                    if (_utils.isArray(chunks)) {
                        chunks = chunks.join('');
                    }
                    this.src += chunks;
                },
                prepend: function prepend(chunks) {
                    if (_utils.isArray(chunks)) {
                        chunks = chunks.join('');
                    }
                    this.src = chunks + this.src;
                },
                toStringWithSourceMap: function toStringWithSourceMap() {
                    return { code: this.toString() };
                },
                toString: function toString() {
                    return this.src;
                }
            };
        }
        function castChunk(chunk, codeGen, loc) {
            if (_utils.isArray(chunk)) {
                var ret = [];
                for (var i = 0, len = chunk.length; i < len; i++) {
                    ret.push(codeGen.wrap(chunk[i], loc));
                }
                return ret;
            }
            else if (typeof chunk === 'boolean' || typeof chunk === 'number') {
                return chunk + '';
            }
            return chunk;
        }
        function CodeGen(srcFile) {
            this.srcFile = srcFile;
            this.source = [];
        }
        CodeGen.prototype = {
            isEmpty: function isEmpty() {
                return !this.source.length;
            },
            prepend: function prepend(source, loc) {
                this.source.unshift(this.wrap(source, loc));
            },
            push: function push(source, loc) {
                this.source.push(this.wrap(source, loc));
            },
            merge: function merge() {
                var source = this.empty();
                this.each(function (line) {
                    source.add(['  ', line, '\n']);
                });
                return source;
            },
            each: function each(iter) {
                for (var i = 0, len = this.source.length; i < len; i++) {
                    iter(this.source[i]);
                }
            },
            empty: function empty() {
                var loc = this.currentLocation || { start: {} };
                return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
            },
            wrap: function wrap(chunk) {
                var loc = arguments.length <= 1 || arguments[1] === undefined ? this.currentLocation || { start: {} } : arguments[1];
                if (chunk instanceof SourceNode) {
                    return chunk;
                }
                chunk = castChunk(chunk, this, loc);
                return new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk);
            },
            functionCall: function functionCall(fn, type, params) {
                params = this.generateList(params);
                return this.wrap([fn, type ? '.' + type + '(' : '(', params, ')']);
            },
            quotedString: function quotedString(str) {
                str = str + '';
                if (!NEEDS_ESCAPING.test(str)) {
                    return '"' + str + '"';
                }
                return safeJsonLiteral(str);
            },
            objectLiteral: function objectLiteral(obj) {
                var _this = this;
                var pairs = [];
                Object.keys(obj).forEach(function (key) {
                    var value = castChunk(obj[key], _this);
                    if (value !== 'undefined') {
                        pairs.push([_this.quotedString(key), ':', value]);
                    }
                });
                var ret = this.generateList(pairs);
                ret.prepend('{');
                ret.add('}');
                return ret;
            },
            generateList: function generateList(entries) {
                var ret = this.empty();
                for (var i = 0, len = entries.length; i < len; i++) {
                    if (i) {
                        ret.add(',');
                    }
                    ret.add(castChunk(entries[i], this));
                }
                return ret;
            },
            generateArray: function generateArray(entries) {
                var ret = this.generateList(entries);
                ret.prepend('[');
                ret.add(']');
                return ret;
            }
        };
        exports["default"] = CodeGen;
    }),
    70174: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.Compiler = Compiler;
        exports.precompile = precompile;
        exports.compile = compile;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        var _utils = __webpack_require__(68272);
        var _ast = __webpack_require__(52427);
        var _ast2 = _interopRequireDefault(_ast);
        var _nodeTypes = __webpack_require__(79815);
        var slice = [].slice;
        function Compiler() { }
        Compiler.prototype = {
            compiler: Compiler,
            equals: function equals(other) {
                var len = this.opcodes.length;
                if (other.opcodes.length !== len) {
                    return false;
                }
                for (var i = 0; i < len; i++) {
                    var opcode = this.opcodes[i], otherOpcode = other.opcodes[i];
                    if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) {
                        return false;
                    }
                }
                len = this.children.length;
                for (var i = 0; i < len; i++) {
                    if (!this.children[i].equals(other.children[i])) {
                        return false;
                    }
                }
                return true;
            },
            guid: 0,
            compile: function compile(program, options) {
                this.sourceNode = [];
                this.opcodes = [];
                this.children = [];
                this.options = options;
                this.stringParams = options.stringParams;
                this.trackIds = options.trackIds;
                options.blockParams = options.blockParams || [];
                options.knownHelpers = _utils.extend(Object.create(null), {
                    helperMissing: true,
                    blockHelperMissing: true,
                    each: true,
                    'if': true,
                    unless: true,
                    'with': true,
                    log: true,
                    lookup: true
                }, options.knownHelpers);
                return this.accept(program);
            },
            compileProgram: function compileProgram(program) {
                var childCompiler = new this.compiler(), result = childCompiler.compile(program, this.options), guid = this.guid++;
                this.usePartial = this.usePartial || result.usePartial;
                this.children[guid] = result;
                this.useDepths = this.useDepths || result.useDepths;
                return guid;
            },
            accept: function accept(node) {
                if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) {
                    throw new _exception2['default']('Unknown type: ' + node.type, node);
                }
                this.sourceNode.unshift(node);
                var ret = this[node.type](node);
                this.sourceNode.shift();
                return ret;
            },
            Program: function Program(program) {
                validateBlockParams(program);
                this.options.blockParams.unshift(program.blockParams);
                var body = program.body, bodyLength = body.length;
                for (var i = 0; i < bodyLength; i++) {
                    this.accept(body[i]);
                }
                this.options.blockParams.shift();
                this.isSimple = bodyLength === 1;
                this.blockParams = program.blockParams ? program.blockParams.length : 0;
                return this;
            },
            BlockStatement: function BlockStatement(block) {
                transformLiteralToPath(block);
                var program = block.program, inverse = block.inverse;
                program = program && this.compileProgram(program);
                inverse = inverse && this.compileProgram(inverse);
                var type = this.classifySexpr(block);
                if (type === 'helper') {
                    this.helperSexpr(block, program, inverse);
                }
                else if (type === 'simple') {
                    this.simpleSexpr(block);
                    this.opcode('pushProgram', program);
                    this.opcode('pushProgram', inverse);
                    this.opcode('emptyHash');
                    this.opcode('blockValue', block.path.original);
                }
                else {
                    this.ambiguousSexpr(block, program, inverse);
                    this.opcode('pushProgram', program);
                    this.opcode('pushProgram', inverse);
                    this.opcode('emptyHash');
                    this.opcode('ambiguousBlockValue');
                }
                this.opcode('append');
            },
            DecoratorBlock: function DecoratorBlock(decorator) {
                var program = decorator.program && this.compileProgram(decorator.program);
                var params = this.setupFullMustacheParams(decorator, program, undefined), path = decorator.path;
                this.useDecorators = true;
                this.opcode('registerDecorator', params.length, path.original);
            },
            PartialStatement: function PartialStatement(partial) {
                this.usePartial = true;
                var program = partial.program;
                if (program) {
                    program = this.compileProgram(partial.program);
                }
                var params = partial.params;
                if (params.length > 1) {
                    throw new _exception2['default']('Unsupported number of partial arguments: ' + params.length, partial);
                }
                else if (!params.length) {
                    if (this.options.explicitPartialContext) {
                        this.opcode('pushLiteral', 'undefined');
                    }
                    else {
                        params.push({ type: 'PathExpression', parts: [], depth: 0 });
                    }
                }
                var partialName = partial.name.original, isDynamic = partial.name.type === 'SubExpression';
                if (isDynamic) {
                    this.accept(partial.name);
                }
                this.setupFullMustacheParams(partial, program, undefined, true);
                var indent = partial.indent || '';
                if (this.options.preventIndent && indent) {
                    this.opcode('appendContent', indent);
                    indent = '';
                }
                this.opcode('invokePartial', isDynamic, partialName, indent);
                this.opcode('append');
            },
            PartialBlockStatement: function PartialBlockStatement(partialBlock) {
                this.PartialStatement(partialBlock);
            },
            MustacheStatement: function MustacheStatement(mustache) {
                this.SubExpression(mustache);
                if (mustache.escaped && !this.options.noEscape) {
                    this.opcode('appendEscaped');
                }
                else {
                    this.opcode('append');
                }
            },
            Decorator: function Decorator(decorator) {
                this.DecoratorBlock(decorator);
            },
            ContentStatement: function ContentStatement(content) {
                if (content.value != null && typeof content.value !== 'string') {
                    throw invalidAst(content, 'value must be a string');
                }
                if (content.value) {
                    this.opcode('appendContent', content.value);
                }
            },
            CommentStatement: function CommentStatement() { },
            SubExpression: function SubExpression(sexpr) {
                transformLiteralToPath(sexpr);
                var type = this.classifySexpr(sexpr);
                if (type === 'simple') {
                    this.simpleSexpr(sexpr);
                }
                else if (type === 'helper') {
                    this.helperSexpr(sexpr);
                }
                else {
                    this.ambiguousSexpr(sexpr);
                }
            },
            ambiguousSexpr: function ambiguousSexpr(sexpr, program, inverse) {
                var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
                this.opcode('getContext', validateDepth(path));
                this.opcode('pushProgram', program);
                this.opcode('pushProgram', inverse);
                path.strict = true;
                this.accept(path);
                this.opcode('invokeAmbiguous', name, isBlock);
            },
            simpleSexpr: function simpleSexpr(sexpr) {
                var path = sexpr.path;
                path.strict = true;
                this.accept(path);
                this.opcode('resolvePossibleLambda');
            },
            helperSexpr: function helperSexpr(sexpr, program, inverse) {
                var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
                if (this.options.knownHelpers[name]) {
                    this.opcode('invokeKnownHelper', params.length, name);
                }
                else if (this.options.knownHelpersOnly) {
                    throw new _exception2['default']('You specified knownHelpersOnly, but used the unknown helper ' + name, sexpr);
                }
                else {
                    path.strict = true;
                    path.falsy = true;
                    this.accept(path);
                    this.opcode('invokeHelper', params.length, path.original, _ast2['default'].helpers.simpleId(path));
                }
            },
            PathExpression: function PathExpression(path) {
                var depth = validateDepth(path);
                var parts = validateParts(path);
                this.addDepth(depth);
                this.opcode('getContext', depth);
                var name = parts[0], scoped = _ast2['default'].helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
                if (blockParamId) {
                    this.opcode('lookupBlockParam', blockParamId, parts);
                }
                else if (!name) {
                    this.opcode('pushContext');
                }
                else if (path.data) {
                    this.options.data = true;
                    this.opcode('lookupData', depth, parts, path.strict);
                }
                else {
                    this.opcode('lookupOnContext', parts, path.falsy, path.strict, scoped);
                }
            },
            StringLiteral: function StringLiteral(string) {
                validateLiteral(string);
                this.opcode('pushString', string.value);
            },
            NumberLiteral: function NumberLiteral(number) {
                validateLiteral(number);
                this.opcode('pushLiteral', number.value);
            },
            BooleanLiteral: function BooleanLiteral(bool) {
                validateLiteral(bool);
                this.opcode('pushLiteral', bool.value);
            },
            UndefinedLiteral: function UndefinedLiteral() {
                this.opcode('pushLiteral', 'undefined');
            },
            NullLiteral: function NullLiteral() {
                this.opcode('pushLiteral', 'null');
            },
            Hash: function Hash(hash) {
                var pairs = hash.pairs, i = 0, l = undefined;
                if (!_utils.isArray(pairs)) {
                    throw invalidAst(hash, 'pairs must be an array');
                }
                l = pairs.length;
                for (var j = 0; j < l; j++) {
                    if (!pairs[j] || typeof pairs[j].key !== 'string') {
                        throw invalidAst(hash, 'pair keys must be strings');
                    }
                }
                this.opcode('pushHash');
                for (; i < l; i++) {
                    this.pushParam(pairs[i].value);
                }
                while (i--) {
                    this.opcode('assignToHash', pairs[i].key);
                }
                this.opcode('popHash');
            },
            opcode: function opcode(name) {
                this.opcodes.push({
                    opcode: name,
                    args: slice.call(arguments, 1),
                    loc: this.sourceNode[0].loc
                });
            },
            addDepth: function addDepth(depth) {
                if (!depth) {
                    return;
                }
                this.useDepths = true;
            },
            classifySexpr: function classifySexpr(sexpr) {
                validateParts(sexpr.path);
                var isSimple = _ast2['default'].helpers.simpleId(sexpr.path);
                var isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]);
                var isHelper = !isBlockParam && _ast2['default'].helpers.helperExpression(sexpr);
                var isEligible = !isBlockParam && (isHelper || isSimple);
                if (isEligible && !isHelper) {
                    var _name = sexpr.path.parts[0], options = this.options;
                    if (options.knownHelpers[_name]) {
                        isHelper = true;
                    }
                    else if (options.knownHelpersOnly) {
                        isEligible = false;
                    }
                }
                if (isHelper) {
                    return 'helper';
                }
                else if (isEligible) {
                    return 'ambiguous';
                }
                else {
                    return 'simple';
                }
            },
            pushParams: function pushParams(params) {
                for (var i = 0, l = params.length; i < l; i++) {
                    this.pushParam(params[i]);
                }
            },
            pushParam: function pushParam(val) {
                validateLiteral(val);
                var value = val.value != null ? val.value : val.original || '';
                var depth = validateDepth(val);
                if (this.stringParams) {
                    if (typeof value !== 'number' && typeof value !== 'boolean') {
                        value = String(value);
                    }
                    if (value.replace) {
                        value = value.replace(/^(\.?\.\/)*/g, '').replace(/\//g, '.');
                    }
                    if (depth) {
                        this.addDepth(depth);
                    }
                    this.opcode('getContext', depth);
                    this.opcode('pushStringParam', value, val.type);
                    if (val.type === 'SubExpression') {
                        this.accept(val);
                    }
                }
                else {
                    if (this.trackIds) {
                        var blockParamIndex = undefined;
                        if (val.parts && !_ast2['default'].helpers.scopedId(val) && !depth) {
                            blockParamIndex = this.blockParamIndex(validateParts(val)[0]);
                        }
                        if (blockParamIndex) {
                            var blockParamChild = val.parts.slice(1).join('.');
                            this.opcode('pushId', 'BlockParam', blockParamIndex, blockParamChild);
                        }
                        else {
                            value = val.original || value;
                            if (value.replace) {
                                value = value.replace(/^this(?:\.|$)/, '').replace(/^\.\//, '').replace(/^\.$/, '');
                            }
                            this.opcode('pushId', val.type, value);
                        }
                    }
                    this.accept(val);
                }
            },
            setupFullMustacheParams: function setupFullMustacheParams(sexpr, program, inverse, omitEmpty) {
                var params = sexpr.params;
                this.pushParams(params);
                this.opcode('pushProgram', program);
                this.opcode('pushProgram', inverse);
                if (sexpr.hash) {
                    this.accept(sexpr.hash);
                }
                else {
                    this.opcode('emptyHash', omitEmpty);
                }
                return params;
            },
            blockParamIndex: function blockParamIndex(name) {
                for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
                    var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
                    if (blockParams && param >= 0) {
                        return [depth, param];
                    }
                }
            }
        };
        function precompile(input, options, env) {
            if (input == null || typeof input !== 'string' && input.type !== 'Program') {
                throw new _exception2['default']('You must pass a string or Handlebars AST to Handlebars.precompile. You passed ' + input);
            }
            options = options || {};
            if (!('data' in options)) {
                options.data = true;
            }
            if (options.compat) {
                options.useDepths = true;
            }
            var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
            return new env.JavaScriptCompiler().compile(environment, options);
        }
        function compile(input, options, env) {
            if (options === undefined)
                options = {};
            if (input == null || typeof input !== 'string' && input.type !== 'Program') {
                throw new _exception2['default']('You must pass a string or Handlebars AST to Handlebars.compile. You passed ' + input);
            }
            options = _utils.extend({}, options);
            if (!('data' in options)) {
                options.data = true;
            }
            if (options.compat) {
                options.useDepths = true;
            }
            var compiled = undefined;
            function compileInput() {
                var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, undefined, true);
                return env.template(templateSpec);
            }
            function ret(context, execOptions) {
                if (!compiled) {
                    compiled = compileInput();
                }
                return compiled.call(this, context, execOptions);
            }
            ret._setup = function (setupOptions) {
                if (!compiled) {
                    compiled = compileInput();
                }
                return compiled._setup(setupOptions);
            };
            ret._child = function (i, data, blockParams, depths) {
                if (!compiled) {
                    compiled = compileInput();
                }
                return compiled._child(i, data, blockParams, depths);
            };
            return ret;
        }
        function invalidAst(node, message) {
            return new _exception2['default']('Invalid AST: ' + node.type + ' ' + message, node);
        }
        function validateDepth(node) {
            var depth = node.depth;
            if (depth == null) {
                return 0;
            }
            if (typeof depth !== 'number' || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) {
                throw invalidAst(node, 'depth must be a non-negative integer');
            }
            return depth;
        }
        function validateLiteral(node) {
            var value = node.value;
            if (node.type === 'StringLiteral' && typeof value !== 'string') {
                throw invalidAst(node, 'value must be a string');
            }
            else if (node.type === 'NumberLiteral' && typeof value !== 'number') {
                throw invalidAst(node, 'value must be a number');
            }
            else if (node.type === 'BooleanLiteral' && typeof value !== 'boolean') {
                throw invalidAst(node, 'value must be a boolean');
            }
        }
        function validateStringArray(node, value, name) {
            if (!_utils.isArray(value)) {
                throw invalidAst(node, name + ' must be an array');
            }
            for (var i = 0; i < value.length; i++) {
                if (typeof value[i] !== 'string') {
                    throw invalidAst(node, name + ' must only contain strings');
                }
            }
            return value;
        }
        function validateParts(path) {
            return validateStringArray(path, path.parts, 'parts');
        }
        function validateBlockParams(program) {
            if (program.blockParams != null) {
                validateStringArray(program, program.blockParams, 'blockParams');
            }
        }
        function argEquals(a, b) {
            if (a === b) {
                return true;
            }
            if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
                for (var i = 0; i < a.length; i++) {
                    if (!argEquals(a[i], b[i])) {
                        return false;
                    }
                }
                return true;
            }
        }
        function transformLiteralToPath(sexpr) {
            if (!sexpr.path.parts) {
                var literal = sexpr.path;
                sexpr.path = {
                    type: 'PathExpression',
                    data: false,
                    depth: 0,
                    parts: [literal.original + ''],
                    original: literal.original + '',
                    loc: literal.loc
                };
            }
        }
    }),
    47914: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.SourceLocation = SourceLocation;
        exports.id = id;
        exports.stripFlags = stripFlags;
        exports.stripComment = stripComment;
        exports.preparePath = preparePath;
        exports.prepareMustache = prepareMustache;
        exports.prepareRawBlock = prepareRawBlock;
        exports.prepareBlock = prepareBlock;
        exports.prepareProgram = prepareProgram;
        exports.preparePartialBlock = preparePartialBlock;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        function validateClose(open, close) {
            close = close.path ? close.path.original : close;
            if (open.path.original !== close) {
                var errorNode = { loc: open.path.loc };
                throw new _exception2['default'](open.path.original + " doesn't match " + close, errorNode);
            }
        }
        function SourceLocation(source, locInfo) {
            this.source = source;
            this.start = {
                line: locInfo.first_line,
                column: locInfo.first_column
            };
            this.end = {
                line: locInfo.last_line,
                column: locInfo.last_column
            };
        }
        function id(token) {
            if (/^\[.*\]$/.test(token)) {
                return token.substring(1, token.length - 1);
            }
            else {
                return token;
            }
        }
        function stripFlags(open, close) {
            return {
                open: open.charAt(2) === '~',
                close: close.charAt(close.length - 3) === '~'
            };
        }
        function stripComment(comment) {
            return comment.replace(/^\{\{~?!-?-?/, '').replace(/-?-?~?\}\}$/, '');
        }
        function preparePath(data, parts, loc) {
            loc = this.locInfo(loc);
            var original = data ? '@' : '', dig = [], depth = 0;
            for (var i = 0, l = parts.length; i < l; i++) {
                var part = parts[i].part, isLiteral = parts[i].original !== part;
                original += (parts[i].separator || '') + part;
                if (!isLiteral && (part === '..' || part === '.' || part === 'this')) {
                    if (dig.length > 0) {
                        throw new _exception2['default']('Invalid path: ' + original, { loc: loc });
                    }
                    else if (part === '..') {
                        depth++;
                    }
                }
                else {
                    dig.push(part);
                }
            }
            return {
                type: 'PathExpression',
                data: data,
                depth: depth,
                parts: dig,
                original: original,
                loc: loc
            };
        }
        function prepareMustache(path, params, hash, open, strip, locInfo) {
            var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== '{' && escapeFlag !== '&';
            var decorator = /\*/.test(open);
            return {
                type: decorator ? 'Decorator' : 'MustacheStatement',
                path: path,
                params: params,
                hash: hash,
                escaped: escaped,
                strip: strip,
                loc: this.locInfo(locInfo)
            };
        }
        function prepareRawBlock(openRawBlock, contents, close, locInfo) {
            validateClose(openRawBlock, close);
            locInfo = this.locInfo(locInfo);
            var program = {
                type: 'Program',
                body: contents,
                strip: {},
                loc: locInfo
            };
            return {
                type: 'BlockStatement',
                path: openRawBlock.path,
                params: openRawBlock.params,
                hash: openRawBlock.hash,
                program: program,
                openStrip: {},
                inverseStrip: {},
                closeStrip: {},
                loc: locInfo
            };
        }
        function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
            if (close && close.path) {
                validateClose(openBlock, close);
            }
            var decorator = /\*/.test(openBlock.open);
            program.blockParams = openBlock.blockParams;
            var inverse = undefined, inverseStrip = undefined;
            if (inverseAndProgram) {
                if (decorator) {
                    throw new _exception2['default']('Unexpected inverse block on decorator', inverseAndProgram);
                }
                if (inverseAndProgram.chain) {
                    inverseAndProgram.program.body[0].closeStrip = close.strip;
                }
                inverseStrip = inverseAndProgram.strip;
                inverse = inverseAndProgram.program;
            }
            if (inverted) {
                inverted = inverse;
                inverse = program;
                program = inverted;
            }
            return {
                type: decorator ? 'DecoratorBlock' : 'BlockStatement',
                path: openBlock.path,
                params: openBlock.params,
                hash: openBlock.hash,
                program: program,
                inverse: inverse,
                openStrip: openBlock.strip,
                inverseStrip: inverseStrip,
                closeStrip: close && close.strip,
                loc: this.locInfo(locInfo)
            };
        }
        function prepareProgram(statements, loc) {
            if (!loc && statements.length) {
                var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
                if (firstLoc && lastLoc) {
                    loc = {
                        source: firstLoc.source,
                        start: {
                            line: firstLoc.start.line,
                            column: firstLoc.start.column
                        },
                        end: {
                            line: lastLoc.end.line,
                            column: lastLoc.end.column
                        }
                    };
                }
            }
            return {
                type: 'Program',
                body: statements,
                strip: {},
                loc: loc
            };
        }
        function preparePartialBlock(open, program, close, locInfo) {
            validateClose(open, close);
            return {
                type: 'PartialBlockStatement',
                name: open.path,
                params: open.params,
                hash: open.hash,
                program: program,
                openStrip: open.strip,
                closeStrip: close && close.strip,
                loc: this.locInfo(locInfo)
            };
        }
    }),
    29424: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _base = __webpack_require__(27280);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        var _utils = __webpack_require__(68272);
        var _codeGen = __webpack_require__(18037);
        var _codeGen2 = _interopRequireDefault(_codeGen);
        function Literal(value) {
            this.value = value;
        }
        function JavaScriptCompiler() { }
        JavaScriptCompiler.prototype = {
            nameLookup: function nameLookup(parent, name) {
                return this.internalNameLookup(parent, name);
            },
            depthedLookup: function depthedLookup(name) {
                return [this.aliasable('container.lookup'), '(depths, ', this.quotedString(name), ')'];
            },
            compilerInfo: function compilerInfo() {
                var revision = _base.COMPILER_REVISION, versions = _base.REVISION_CHANGES[revision];
                return [revision, versions];
            },
            appendToBuffer: function appendToBuffer(source, location, explicit) {
                if (!_utils.isArray(source)) {
                    source = [source];
                }
                source = this.source.wrap(source, location);
                if (this.environment.isSimple) {
                    return ['return ', source, ';'];
                }
                else if (explicit) {
                    return ['buffer += ', source, ';'];
                }
                else {
                    source.appendToBuffer = true;
                    return source;
                }
            },
            initializeBuffer: function initializeBuffer() {
                return this.quotedString('');
            },
            internalNameLookup: function internalNameLookup(parent, name) {
                this.lookupPropertyFunctionIsUsed = true;
                return ['lookupProperty(', parent, ',', this.quotedString(name), ')'];
            },
            lookupPropertyFunctionIsUsed: false,
            compile: function compile(environment, options, context, asObject) {
                this.environment = environment;
                this.options = options;
                this.stringParams = this.options.stringParams;
                this.trackIds = this.options.trackIds;
                this.precompile = !asObject;
                this.name = this.environment.name;
                this.isChild = !!context;
                this.context = context || {
                    decorators: [],
                    programs: [],
                    environments: []
                };
                this.preamble();
                this.stackSlot = 0;
                this.stackVars = [];
                this.aliases = {};
                this.registers = { list: [] };
                this.hashes = [];
                this.compileStack = [];
                this.inlineStack = [];
                this.blockParams = [];
                this.compileChildren(environment, options);
                this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat;
                this.useBlockParams = this.useBlockParams || environment.useBlockParams;
                var opcodes = environment.opcodes, opcode = undefined, firstLoc = undefined, i = undefined, l = undefined;
                for (i = 0, l = opcodes.length; i < l; i++) {
                    opcode = opcodes[i];
                    this.source.currentLocation = opcode.loc;
                    firstLoc = firstLoc || opcode.loc;
                    this[opcode.opcode].apply(this, opcode.args);
                }
                this.source.currentLocation = firstLoc;
                this.pushSource('');
                if (this.stackSlot || this.inlineStack.length || this.compileStack.length) {
                    throw new _exception2['default']('Compile completed with content left on stack');
                }
                if (!this.decorators.isEmpty()) {
                    this.useDecorators = true;
                    this.decorators.prepend(['var decorators = container.decorators, ', this.lookupPropertyFunctionVarDeclaration(), ';\n']);
                    this.decorators.push('return fn;');
                    if (asObject) {
                        this.decorators = Function.apply(this, ['fn', 'props', 'container', 'depth0', 'data', 'blockParams', 'depths', this.decorators.merge()]);
                    }
                    else {
                        this.decorators.prepend('function(fn, props, container, depth0, data, blockParams, depths) {\n');
                        this.decorators.push('}\n');
                        this.decorators = this.decorators.merge();
                    }
                }
                else {
                    this.decorators = undefined;
                }
                var fn = this.createFunctionContext(asObject);
                if (!this.isChild) {
                    var ret = {
                        compiler: this.compilerInfo(),
                        main: fn
                    };
                    if (this.decorators) {
                        ret.main_d = this.decorators;
                        ret.useDecorators = true;
                    }
                    var _context = this.context;
                    var programs = _context.programs;
                    var decorators = _context.decorators;
                    for (i = 0, l = programs.length; i < l; i++) {
                        ret[i] = programs[i];
                        if (decorators[i]) {
                            ret[i + '_d'] = decorators[i];
                            ret.useDecorators = true;
                        }
                    }
                    if (this.environment.usePartial) {
                        ret.usePartial = true;
                    }
                    if (this.options.data) {
                        ret.useData = true;
                    }
                    if (this.useDepths) {
                        ret.useDepths = true;
                    }
                    if (this.useBlockParams) {
                        ret.useBlockParams = true;
                    }
                    if (this.options.compat) {
                        ret.compat = true;
                    }
                    if (!asObject) {
                        ret.compiler = JSON.stringify(ret.compiler);
                        this.source.currentLocation = { start: { line: 1, column: 0 } };
                        ret = this.objectLiteral(ret);
                        if (options.srcName) {
                            ret = ret.toStringWithSourceMap({ file: options.destName });
                            ret.map = ret.map && ret.map.toString();
                        }
                        else {
                            ret = ret.toString();
                        }
                    }
                    else {
                        ret.compilerOptions = this.options;
                    }
                    return ret;
                }
                else {
                    return fn;
                }
            },
            preamble: function preamble() {
                this.lastContext = 0;
                this.source = new _codeGen2['default'](this.options.srcName);
                this.decorators = new _codeGen2['default'](this.options.srcName);
            },
            createFunctionContext: function createFunctionContext(asObject) {
                var _this = this;
                var varDeclarations = '';
                var locals = this.stackVars.concat(this.registers.list);
                if (locals.length > 0) {
                    varDeclarations += ', ' + locals.join(', ');
                }
                var aliasCount = 0;
                Object.keys(this.aliases).forEach(function (alias) {
                    var node = _this.aliases[alias];
                    if (node.children && node.referenceCount > 1) {
                        varDeclarations += ', alias' + ++aliasCount + '=' + alias;
                        node.children[0] = 'alias' + aliasCount;
                    }
                });
                if (this.lookupPropertyFunctionIsUsed) {
                    varDeclarations += ', ' + this.lookupPropertyFunctionVarDeclaration();
                }
                var params = ['container', 'depth0', 'helpers', 'partials', 'data'];
                if (this.useBlockParams || this.useDepths) {
                    params.push('blockParams');
                }
                if (this.useDepths) {
                    params.push('depths');
                }
                var source = this.mergeSource(varDeclarations);
                if (asObject) {
                    params.push(source);
                    return Function.apply(this, params);
                }
                else {
                    return this.source.wrap(['function(', params.join(','), ') {\n  ', source, '}']);
                }
            },
            mergeSource: function mergeSource(varDeclarations) {
                var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = undefined, sourceSeen = undefined, bufferStart = undefined, bufferEnd = undefined;
                this.source.each(function (line) {
                    if (line.appendToBuffer) {
                        if (bufferStart) {
                            line.prepend('  + ');
                        }
                        else {
                            bufferStart = line;
                        }
                        bufferEnd = line;
                    }
                    else {
                        if (bufferStart) {
                            if (!sourceSeen) {
                                appendFirst = true;
                            }
                            else {
                                bufferStart.prepend('buffer += ');
                            }
                            bufferEnd.add(';');
                            bufferStart = bufferEnd = undefined;
                        }
                        sourceSeen = true;
                        if (!isSimple) {
                            appendOnly = false;
                        }
                    }
                });
                if (appendOnly) {
                    if (bufferStart) {
                        bufferStart.prepend('return ');
                        bufferEnd.add(';');
                    }
                    else if (!sourceSeen) {
                        this.source.push('return "";');
                    }
                }
                else {
                    varDeclarations += ', buffer = ' + (appendFirst ? '' : this.initializeBuffer());
                    if (bufferStart) {
                        bufferStart.prepend('return buffer + ');
                        bufferEnd.add(';');
                    }
                    else {
                        this.source.push('return buffer;');
                    }
                }
                if (varDeclarations) {
                    this.source.prepend('var ' + varDeclarations.substring(2) + (appendFirst ? '' : ';\n'));
                }
                return this.source.merge();
            },
            lookupPropertyFunctionVarDeclaration: function lookupPropertyFunctionVarDeclaration() {
                return '\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    '.trim();
            },
            blockValue: function blockValue(name) {
                var blockHelperMissing = this.aliasable('container.hooks.blockHelperMissing'), params = [this.contextName(0)];
                this.setupHelperArgs(name, 0, params);
                var blockName = this.popStack();
                params.splice(1, 0, blockName);
                this.push(this.source.functionCall(blockHelperMissing, 'call', params));
            },
            ambiguousBlockValue: function ambiguousBlockValue() {
                var blockHelperMissing = this.aliasable('container.hooks.blockHelperMissing'), params = [this.contextName(0)];
                this.setupHelperArgs('', 0, params, true);
                this.flushInline();
                var current = this.topStack();
                params.splice(1, 0, current);
                this.pushSource(['if (!', this.lastHelper, ') { ', current, ' = ', this.source.functionCall(blockHelperMissing, 'call', params), '}']);
            },
            appendContent: function appendContent(content) {
                if (this.pendingContent) {
                    content = this.pendingContent + content;
                }
                else {
                    this.pendingLocation = this.source.currentLocation;
                }
                this.pendingContent = content;
            },
            append: function append() {
                if (this.isInline()) {
                    this.replaceStack(function (current) {
                        return [' != null ? ', current, ' : ""'];
                    });
                    this.pushSource(this.appendToBuffer(this.popStack()));
                }
                else {
                    var local = this.popStack();
                    this.pushSource(['if (', local, ' != null) { ', this.appendToBuffer(local, undefined, true), ' }']);
                    if (this.environment.isSimple) {
                        this.pushSource(['else { ', this.appendToBuffer("''", undefined, true), ' }']);
                    }
                }
            },
            appendEscaped: function appendEscaped() {
                this.pushSource(this.appendToBuffer([this.aliasable('container.escapeExpression'), '(', this.popStack(), ')']));
            },
            getContext: function getContext(depth) {
                this.lastContext = depth;
            },
            pushContext: function pushContext() {
                this.pushStackLiteral(this.contextName(this.lastContext));
            },
            lookupOnContext: function lookupOnContext(parts, falsy, strict, scoped) {
                var i = 0;
                if (!scoped && this.options.compat && !this.lastContext) {
                    this.push(this.depthedLookup(parts[i++]));
                }
                else {
                    this.pushContext();
                }
                this.resolvePath('context', parts, i, falsy, strict);
            },
            lookupBlockParam: function lookupBlockParam(blockParamId, parts) {
                this.useBlockParams = true;
                this.push(['blockParams[', blockParamId[0], '][', blockParamId[1], ']']);
                this.resolvePath('context', parts, 1);
            },
            lookupData: function lookupData(depth, parts, strict) {
                if (!depth) {
                    this.pushStackLiteral('data');
                }
                else {
                    this.pushStackLiteral('container.data(data, ' + depth + ')');
                }
                this.resolvePath('data', parts, 0, true, strict);
            },
            resolvePath: function resolvePath(type, parts, startPartIndex, falsy, strict) {
                var _this2 = this;
                if (this.options.strict || this.options.assumeObjects) {
                    this.push(strictLookup(this.options.strict && strict, this, parts, startPartIndex, type));
                    return;
                }
                var len = parts.length;
                var _loop = function (i) {
                    _this2.replaceStack(function (current) {
                        var lookup = _this2.nameLookup(current, parts[i], type);
                        if (!falsy) {
                            return [' != null ? ', lookup, ' : ', current];
                        }
                        else {
                            return [' && ', lookup];
                        }
                    });
                };
                for (var i = startPartIndex; i < len; i++) {
                    _loop(i);
                }
            },
            resolvePossibleLambda: function resolvePossibleLambda() {
                this.push([this.aliasable('container.lambda'), '(', this.popStack(), ', ', this.contextName(0), ')']);
            },
            pushStringParam: function pushStringParam(string, type) {
                this.pushContext();
                this.pushString(type);
                if (type !== 'SubExpression') {
                    if (typeof string === 'string') {
                        this.pushString(string);
                    }
                    else {
                        this.pushStackLiteral(string);
                    }
                }
            },
            emptyHash: function emptyHash(omitEmpty) {
                if (this.trackIds) {
                    this.push('{}');
                }
                if (this.stringParams) {
                    this.push('{}');
                    this.push('{}');
                }
                this.pushStackLiteral(omitEmpty ? 'undefined' : '{}');
            },
            pushHash: function pushHash() {
                if (this.hash) {
                    this.hashes.push(this.hash);
                }
                this.hash = { values: {}, types: [], contexts: [], ids: [] };
            },
            popHash: function popHash() {
                var hash = this.hash;
                this.hash = this.hashes.pop();
                if (this.trackIds) {
                    this.push(this.objectLiteral(hash.ids));
                }
                if (this.stringParams) {
                    this.push(this.objectLiteral(hash.contexts));
                    this.push(this.objectLiteral(hash.types));
                }
                this.push(this.objectLiteral(hash.values));
            },
            pushString: function pushString(string) {
                this.pushStackLiteral(this.quotedString(string));
            },
            pushLiteral: function pushLiteral(value) {
                this.pushStackLiteral(value);
            },
            pushProgram: function pushProgram(guid) {
                if (guid != null) {
                    this.pushStackLiteral(this.programExpression(guid));
                }
                else {
                    this.pushStackLiteral(null);
                }
            },
            registerDecorator: function registerDecorator(paramSize, name) {
                var foundDecorator = this.nameLookup('decorators', name, 'decorator'), options = this.setupHelperArgs(name, paramSize);
                this.decorators.push(['var decorator = ', foundDecorator, ';']);
                this.decorators.push(['if (typeof decorator !== "function") { throw new Error(', this.quotedString('Missing decorator: "' + name + '"'), '); }']);
                this.decorators.push(['fn = ', this.decorators.functionCall('decorator', '', ['fn', 'props', 'container', options]), ' || fn;']);
            },
            invokeHelper: function invokeHelper(paramSize, name, isSimple) {
                var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name);
                var possibleFunctionCalls = [];
                if (isSimple) {
                    possibleFunctionCalls.push(helper.name);
                }
                possibleFunctionCalls.push(nonHelper);
                if (!this.options.strict) {
                    possibleFunctionCalls.push(this.aliasable('container.hooks.helperMissing'));
                }
                var functionLookupCode = ['(', this.itemsSeparatedBy(possibleFunctionCalls, '||'), ')'];
                var functionCall = this.source.functionCall(functionLookupCode, 'call', helper.callParams);
                this.push(functionCall);
            },
            itemsSeparatedBy: function itemsSeparatedBy(items, separator) {
                var result = [];
                result.push(items[0]);
                for (var i = 1; i < items.length; i++) {
                    result.push(separator, items[i]);
                }
                return result;
            },
            invokeKnownHelper: function invokeKnownHelper(paramSize, name) {
                var helper = this.setupHelper(paramSize, name);
                this.push(this.source.functionCall(helper.name, 'call', helper.callParams));
            },
            invokeAmbiguous: function invokeAmbiguous(name, helperCall) {
                this.useRegister('helper');
                var nonHelper = this.popStack();
                this.emptyHash();
                var helper = this.setupHelper(0, name, helperCall);
                var helperName = this.lastHelper = this.nameLookup('helpers', name, 'helper');
                var lookup = ['(', '(helper = ', helperName, ' || ', nonHelper, ')'];
                if (!this.options.strict) {
                    lookup[0] = '(helper = ';
                    lookup.push(' != null ? helper : ', this.aliasable('container.hooks.helperMissing'));
                }
                this.push(['(', lookup, helper.paramsInit ? ['),(', helper.paramsInit] : [], '),', '(typeof helper === ', this.aliasable('"function"'), ' ? ', this.source.functionCall('helper', 'call', helper.callParams), ' : helper))']);
            },
            invokePartial: function invokePartial(isDynamic, name, indent) {
                var params = [], options = this.setupParams(name, 1, params);
                if (isDynamic) {
                    name = this.popStack();
                    delete options.name;
                }
                if (indent) {
                    options.indent = this.quotedString(indent);
                }
                options.helpers = 'helpers';
                options.partials = 'partials';
                options.decorators = 'container.decorators';
                if (!isDynamic) {
                    params.unshift(this.nameLookup('partials', name, 'partial'));
                }
                else {
                    params.unshift(name);
                }
                if (this.options.compat) {
                    options.depths = 'depths';
                }
                options = this.objectLiteral(options);
                params.push(options);
                this.push(this.source.functionCall('container.invokePartial', '', params));
            },
            assignToHash: function assignToHash(key) {
                var value = this.popStack(), context = undefined, type = undefined, id = undefined;
                if (this.trackIds) {
                    id = this.popStack();
                }
                if (this.stringParams) {
                    type = this.popStack();
                    context = this.popStack();
                }
                var hash = this.hash;
                if (context) {
                    hash.contexts[key] = context;
                }
                if (type) {
                    hash.types[key] = type;
                }
                if (id) {
                    hash.ids[key] = id;
                }
                hash.values[key] = value;
            },
            pushId: function pushId(type, name, child) {
                if (type === 'BlockParam') {
                    this.pushStackLiteral('blockParams[' + name[0] + '].path[' + name[1] + ']' + (child ? ' + ' + this.quotedString('.' + child) : ''));
                }
                else if (type === 'PathExpression') {
                    this.pushString(name);
                }
                else if (type === 'SubExpression') {
                    this.pushStackLiteral('true');
                }
                else {
                    this.pushStackLiteral('null');
                }
            },
            compiler: JavaScriptCompiler,
            compileChildren: function compileChildren(environment, options) {
                var children = environment.children, child = undefined, compiler = undefined;
                for (var i = 0, l = children.length; i < l; i++) {
                    child = children[i];
                    compiler = new this.compiler();
                    var existing = this.matchExistingProgram(child);
                    if (existing == null) {
                        var index = this.context.programs.push('') - 1;
                        child.index = index;
                        child.name = 'program' + index;
                        this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile);
                        this.context.decorators[index] = compiler.decorators;
                        this.context.environments[index] = child;
                        this.useDepths = this.useDepths || compiler.useDepths;
                        this.useBlockParams = this.useBlockParams || compiler.useBlockParams;
                        child.useDepths = this.useDepths;
                        child.useBlockParams = this.useBlockParams;
                    }
                    else {
                        child.index = existing.index;
                        child.name = 'program' + existing.index;
                        this.useDepths = this.useDepths || existing.useDepths;
                        this.useBlockParams = this.useBlockParams || existing.useBlockParams;
                    }
                }
            },
            matchExistingProgram: function matchExistingProgram(child) {
                for (var i = 0, len = this.context.environments.length; i < len; i++) {
                    var environment = this.context.environments[i];
                    if (environment && environment.equals(child)) {
                        return environment;
                    }
                }
            },
            programExpression: function programExpression(guid) {
                var child = this.environment.children[guid], programParams = [child.index, 'data', child.blockParams];
                if (this.useBlockParams || this.useDepths) {
                    programParams.push('blockParams');
                }
                if (this.useDepths) {
                    programParams.push('depths');
                }
                return 'container.program(' + programParams.join(', ') + ')';
            },
            useRegister: function useRegister(name) {
                if (!this.registers[name]) {
                    this.registers[name] = true;
                    this.registers.list.push(name);
                }
            },
            push: function push(expr) {
                if (!(expr instanceof Literal)) {
                    expr = this.source.wrap(expr);
                }
                this.inlineStack.push(expr);
                return expr;
            },
            pushStackLiteral: function pushStackLiteral(item) {
                this.push(new Literal(item));
            },
            pushSource: function pushSource(source) {
                if (this.pendingContent) {
                    this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation));
                    this.pendingContent = undefined;
                }
                if (source) {
                    this.source.push(source);
                }
            },
            replaceStack: function replaceStack(callback) {
                var prefix = ['('], stack = undefined, createdStack = undefined, usedLiteral = undefined;
                if (!this.isInline()) {
                    throw new _exception2['default']('replaceStack on non-inline');
                }
                var top = this.popStack(true);
                if (top instanceof Literal) {
                    stack = [top.value];
                    prefix = ['(', stack];
                    usedLiteral = true;
                }
                else {
                    createdStack = true;
                    var _name = this.incrStack();
                    prefix = ['((', this.push(_name), ' = ', top, ')'];
                    stack = this.topStack();
                }
                var item = callback.call(this, stack);
                if (!usedLiteral) {
                    this.popStack();
                }
                if (createdStack) {
                    this.stackSlot--;
                }
                this.push(prefix.concat(item, ')'));
            },
            incrStack: function incrStack() {
                this.stackSlot++;
                if (this.stackSlot > this.stackVars.length) {
                    this.stackVars.push('stack' + this.stackSlot);
                }
                return this.topStackName();
            },
            topStackName: function topStackName() {
                return 'stack' + this.stackSlot;
            },
            flushInline: function flushInline() {
                var inlineStack = this.inlineStack;
                this.inlineStack = [];
                for (var i = 0, len = inlineStack.length; i < len; i++) {
                    var entry = inlineStack[i];
                    if (entry instanceof Literal) {
                        this.compileStack.push(entry);
                    }
                    else {
                        var stack = this.incrStack();
                        this.pushSource([stack, ' = ', entry, ';']);
                        this.compileStack.push(stack);
                    }
                }
            },
            isInline: function isInline() {
                return this.inlineStack.length;
            },
            popStack: function popStack(wrapped) {
                var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
                if (!wrapped && item instanceof Literal) {
                    return item.value;
                }
                else {
                    if (!inline) {
                        if (!this.stackSlot) {
                            throw new _exception2['default']('Invalid stack pop');
                        }
                        this.stackSlot--;
                    }
                    return item;
                }
            },
            topStack: function topStack() {
                var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
                if (item instanceof Literal) {
                    return item.value;
                }
                else {
                    return item;
                }
            },
            contextName: function contextName(context) {
                if (this.useDepths && context) {
                    return 'depths[' + context + ']';
                }
                else {
                    return 'depth' + context;
                }
            },
            quotedString: function quotedString(str) {
                return this.source.quotedString(str);
            },
            objectLiteral: function objectLiteral(obj) {
                return this.source.objectLiteral(obj);
            },
            aliasable: function aliasable(name) {
                var ret = this.aliases[name];
                if (ret) {
                    ret.referenceCount++;
                    return ret;
                }
                ret = this.aliases[name] = this.source.wrap(name);
                ret.aliasable = true;
                ret.referenceCount = 1;
                return ret;
            },
            setupHelper: function setupHelper(paramSize, name, blockHelper) {
                var params = [], paramsInit = this.setupHelperArgs(name, paramSize, params, blockHelper);
                var foundHelper = this.nameLookup('helpers', name, 'helper'), callContext = this.aliasable(this.contextName(0) + ' != null ? ' + this.contextName(0) + ' : (container.nullContext || {})');
                return {
                    params: params,
                    paramsInit: paramsInit,
                    name: foundHelper,
                    callParams: [callContext].concat(params)
                };
            },
            setupParams: function setupParams(helper, paramSize, params) {
                var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = undefined;
                if (objectArgs) {
                    params = [];
                }
                options.name = this.quotedString(helper);
                options.hash = this.popStack();
                if (this.trackIds) {
                    options.hashIds = this.popStack();
                }
                if (this.stringParams) {
                    options.hashTypes = this.popStack();
                    options.hashContexts = this.popStack();
                }
                var inverse = this.popStack(), program = this.popStack();
                if (program || inverse) {
                    options.fn = program || 'container.noop';
                    options.inverse = inverse || 'container.noop';
                }
                var i = paramSize;
                while (i--) {
                    param = this.popStack();
                    params[i] = param;
                    if (this.trackIds) {
                        ids[i] = this.popStack();
                    }
                    if (this.stringParams) {
                        types[i] = this.popStack();
                        contexts[i] = this.popStack();
                    }
                }
                if (objectArgs) {
                    options.args = this.source.generateArray(params);
                }
                if (this.trackIds) {
                    options.ids = this.source.generateArray(ids);
                }
                if (this.stringParams) {
                    options.types = this.source.generateArray(types);
                    options.contexts = this.source.generateArray(contexts);
                }
                if (this.options.data) {
                    options.data = 'data';
                }
                if (this.useBlockParams) {
                    options.blockParams = 'blockParams';
                }
                return options;
            },
            setupHelperArgs: function setupHelperArgs(helper, paramSize, params, useRegister) {
                var options = this.setupParams(helper, paramSize, params);
                options.loc = locationLiteral(this);
                options = this.objectLiteral(options);
                if (useRegister) {
                    this.useRegister('options');
                    params.push('options');
                    return ['options=', options];
                }
                else if (params) {
                    params.push(options);
                    return '';
                }
                else {
                    return options;
                }
            }
        };
        (function () {
            var reservedWords = ('break else new var' + ' case finally return void' + ' catch for switch while' + ' continue function this with' + ' default if throw' + ' delete in try' + ' do instanceof typeof' + ' abstract enum int short' + ' boolean export interface static' + ' byte extends long super' + ' char final native synchronized' + ' class float package throws' + ' const goto private transient' + ' debugger implements protected volatile' + ' double import public let yield await' + ' null true false').split(' ');
            var compilerWords = JavaScriptCompiler.RESERVED_WORDS = {};
            for (var i = 0, l = reservedWords.length; i < l; i++) {
                compilerWords[reservedWords[i]] = true;
            }
        })();
        JavaScriptCompiler.isValidJavaScriptVariableName = function (name) {
            return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
        };
        function locationLiteral(compiler) {
            var loc = compiler.source.currentLocation;
            return loc ? _codeGen.safeJsonLiteral(loc) : 'undefined';
        }
        function strictLookup(requireTerminal, compiler, parts, startPartIndex, type) {
            var stack = compiler.popStack(), len = parts.length;
            if (requireTerminal) {
                len--;
            }
            for (var i = startPartIndex; i < len; i++) {
                stack = compiler.nameLookup(stack, parts[i], type);
            }
            if (requireTerminal) {
                return [compiler.aliasable('container.strict'), '(', stack, ', ', compiler.quotedString(parts[len]), ', ', locationLiteral(compiler), ' )'];
            }
            else {
                return stack;
            }
        }
        exports["default"] = JavaScriptCompiler;
        module.exports = exports['default'];
    }),
    79815: ((__unused_webpack_module, exports) => {
        exports.__esModule = true;
        var NODE_TYPES = ['Program', 'BlockStatement', 'DecoratorBlock', 'PartialStatement', 'PartialBlockStatement', 'Decorator', 'MustacheStatement', 'ContentStatement', 'CommentStatement', 'SubExpression', 'PathExpression', 'StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'UndefinedLiteral', 'NullLiteral', 'Hash', 'HashPair'];
        exports.NODE_TYPES = NODE_TYPES;
    }),
    61060: ((module, exports) => {
        exports.__esModule = true;
        var handlebars = (function () {
            var parser = { trace: function trace() { },
                yy: {},
                symbols_: { "error": 2, "root": 3, "program": 4, "EOF": 5, "program_repetition0": 6, "statement": 7, "mustache": 8, "block": 9, "rawBlock": 10, "partial": 11, "partialBlock": 12, "content": 13, "COMMENT": 14, "CONTENT": 15, "openRawBlock": 16, "rawBlock_repetition0": 17, "END_RAW_BLOCK": 18, "OPEN_RAW_BLOCK": 19, "helperName": 20, "openRawBlock_repetition0": 21, "openRawBlock_option0": 22, "CLOSE_RAW_BLOCK": 23, "openBlock": 24, "block_option0": 25, "closeBlock": 26, "openInverse": 27, "block_option1": 28, "OPEN_BLOCK": 29, "openBlock_repetition0": 30, "openBlock_option0": 31, "openBlock_option1": 32, "CLOSE": 33, "OPEN_INVERSE": 34, "openInverse_repetition0": 35, "openInverse_option0": 36, "openInverse_option1": 37, "openInverseChain": 38, "OPEN_INVERSE_CHAIN": 39, "openInverseChain_repetition0": 40, "openInverseChain_option0": 41, "openInverseChain_option1": 42, "inverseAndProgram": 43, "INVERSE": 44, "inverseChain": 45, "inverseChain_option0": 46, "OPEN_ENDBLOCK": 47, "OPEN": 48, "mustache_repetition0": 49, "mustache_option0": 50, "OPEN_UNESCAPED": 51, "mustache_repetition1": 52, "mustache_option1": 53, "CLOSE_UNESCAPED": 54, "OPEN_PARTIAL": 55, "partialName": 56, "partial_repetition0": 57, "partial_option0": 58, "openPartialBlock": 59, "OPEN_PARTIAL_BLOCK": 60, "openPartialBlock_repetition0": 61, "openPartialBlock_option0": 62, "param": 63, "sexpr": 64, "OPEN_SEXPR": 65, "sexpr_repetition0": 66, "sexpr_option0": 67, "CLOSE_SEXPR": 68, "hash": 69, "hash_repetition_plus0": 70, "hashSegment": 71, "ID": 72, "EQUALS": 73, "blockParams": 74, "OPEN_BLOCK_PARAMS": 75, "blockParams_repetition_plus0": 76, "CLOSE_BLOCK_PARAMS": 77, "path": 78, "dataName": 79, "STRING": 80, "NUMBER": 81, "BOOLEAN": 82, "UNDEFINED": 83, "NULL": 84, "DATA": 85, "pathSegments": 86, "SEP": 87, "$accept": 0, "$end": 1 },
                terminals_: { 2: "error", 5: "EOF", 14: "COMMENT", 15: "CONTENT", 18: "END_RAW_BLOCK", 19: "OPEN_RAW_BLOCK", 23: "CLOSE_RAW_BLOCK", 29: "OPEN_BLOCK", 33: "CLOSE", 34: "OPEN_INVERSE", 39: "OPEN_INVERSE_CHAIN", 44: "INVERSE", 47: "OPEN_ENDBLOCK", 48: "OPEN", 51: "OPEN_UNESCAPED", 54: "CLOSE_UNESCAPED", 55: "OPEN_PARTIAL", 60: "OPEN_PARTIAL_BLOCK", 65: "OPEN_SEXPR", 68: "CLOSE_SEXPR", 72: "ID", 73: "EQUALS", 75: "OPEN_BLOCK_PARAMS", 77: "CLOSE_BLOCK_PARAMS", 80: "STRING", 81: "NUMBER", 82: "BOOLEAN", 83: "UNDEFINED", 84: "NULL", 85: "DATA", 87: "SEP" },
                productions_: [0, [3, 2], [4, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [13, 1], [10, 3], [16, 5], [9, 4], [9, 4], [24, 6], [27, 6], [38, 6], [43, 2], [45, 3], [45, 1], [26, 3], [8, 5], [8, 5], [11, 5], [12, 3], [59, 5], [63, 1], [63, 1], [64, 5], [69, 1], [71, 3], [74, 3], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [56, 1], [56, 1], [79, 2], [78, 1], [86, 3], [86, 1], [6, 0], [6, 2], [17, 0], [17, 2], [21, 0], [21, 2], [22, 0], [22, 1], [25, 0], [25, 1], [28, 0], [28, 1], [30, 0], [30, 2], [31, 0], [31, 1], [32, 0], [32, 1], [35, 0], [35, 2], [36, 0], [36, 1], [37, 0], [37, 1], [40, 0], [40, 2], [41, 0], [41, 1], [42, 0], [42, 1], [46, 0], [46, 1], [49, 0], [49, 2], [50, 0], [50, 1], [52, 0], [52, 2], [53, 0], [53, 1], [57, 0], [57, 2], [58, 0], [58, 1], [61, 0], [61, 2], [62, 0], [62, 1], [66, 0], [66, 2], [67, 0], [67, 1], [70, 1], [70, 2], [76, 1], [76, 2]],
                performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
                    var $0 = $$.length - 1;
                    switch (yystate) {
                        case 1:
                            return $$[$0 - 1];
                            break;
                        case 2:
                            this.$ = yy.prepareProgram($$[$0]);
                            break;
                        case 3:
                            this.$ = $$[$0];
                            break;
                        case 4:
                            this.$ = $$[$0];
                            break;
                        case 5:
                            this.$ = $$[$0];
                            break;
                        case 6:
                            this.$ = $$[$0];
                            break;
                        case 7:
                            this.$ = $$[$0];
                            break;
                        case 8:
                            this.$ = $$[$0];
                            break;
                        case 9:
                            this.$ = {
                                type: 'CommentStatement',
                                value: yy.stripComment($$[$0]),
                                strip: yy.stripFlags($$[$0], $$[$0]),
                                loc: yy.locInfo(this._$)
                            };
                            break;
                        case 10:
                            this.$ = {
                                type: 'ContentStatement',
                                original: $$[$0],
                                value: $$[$0],
                                loc: yy.locInfo(this._$)
                            };
                            break;
                        case 11:
                            this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
                            break;
                        case 12:
                            this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1] };
                            break;
                        case 13:
                            this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
                            break;
                        case 14:
                            this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
                            break;
                        case 15:
                            this.$ = { open: $$[$0 - 5], path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
                            break;
                        case 16:
                            this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
                            break;
                        case 17:
                            this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
                            break;
                        case 18:
                            this.$ = { strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]), program: $$[$0] };
                            break;
                        case 19:
                            var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
                            program.chained = true;
                            this.$ = { strip: $$[$0 - 2].strip, program: program, chain: true };
                            break;
                        case 20:
                            this.$ = $$[$0];
                            break;
                        case 21:
                            this.$ = { path: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 2], $$[$0]) };
                            break;
                        case 22:
                            this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
                            break;
                        case 23:
                            this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
                            break;
                        case 24:
                            this.$ = {
                                type: 'PartialStatement',
                                name: $$[$0 - 3],
                                params: $$[$0 - 2],
                                hash: $$[$0 - 1],
                                indent: '',
                                strip: yy.stripFlags($$[$0 - 4], $$[$0]),
                                loc: yy.locInfo(this._$)
                            };
                            break;
                        case 25:
                            this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
                            break;
                        case 26:
                            this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 4], $$[$0]) };
                            break;
                        case 27:
                            this.$ = $$[$0];
                            break;
                        case 28:
                            this.$ = $$[$0];
                            break;
                        case 29:
                            this.$ = {
                                type: 'SubExpression',
                                path: $$[$0 - 3],
                                params: $$[$0 - 2],
                                hash: $$[$0 - 1],
                                loc: yy.locInfo(this._$)
                            };
                            break;
                        case 30:
                            this.$ = { type: 'Hash', pairs: $$[$0], loc: yy.locInfo(this._$) };
                            break;
                        case 31:
                            this.$ = { type: 'HashPair', key: yy.id($$[$0 - 2]), value: $$[$0], loc: yy.locInfo(this._$) };
                            break;
                        case 32:
                            this.$ = yy.id($$[$0 - 1]);
                            break;
                        case 33:
                            this.$ = $$[$0];
                            break;
                        case 34:
                            this.$ = $$[$0];
                            break;
                        case 35:
                            this.$ = { type: 'StringLiteral', value: $$[$0], original: $$[$0], loc: yy.locInfo(this._$) };
                            break;
                        case 36:
                            this.$ = { type: 'NumberLiteral', value: Number($$[$0]), original: Number($$[$0]), loc: yy.locInfo(this._$) };
                            break;
                        case 37:
                            this.$ = { type: 'BooleanLiteral', value: $$[$0] === 'true', original: $$[$0] === 'true', loc: yy.locInfo(this._$) };
                            break;
                        case 38:
                            this.$ = { type: 'UndefinedLiteral', original: undefined, value: undefined, loc: yy.locInfo(this._$) };
                            break;
                        case 39:
                            this.$ = { type: 'NullLiteral', original: null, value: null, loc: yy.locInfo(this._$) };
                            break;
                        case 40:
                            this.$ = $$[$0];
                            break;
                        case 41:
                            this.$ = $$[$0];
                            break;
                        case 42:
                            this.$ = yy.preparePath(true, $$[$0], this._$);
                            break;
                        case 43:
                            this.$ = yy.preparePath(false, $$[$0], this._$);
                            break;
                        case 44:
                            $$[$0 - 2].push({ part: yy.id($$[$0]), original: $$[$0], separator: $$[$0 - 1] });
                            this.$ = $$[$0 - 2];
                            break;
                        case 45:
                            this.$ = [{ part: yy.id($$[$0]), original: $$[$0] }];
                            break;
                        case 46:
                            this.$ = [];
                            break;
                        case 47:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 48:
                            this.$ = [];
                            break;
                        case 49:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 50:
                            this.$ = [];
                            break;
                        case 51:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 58:
                            this.$ = [];
                            break;
                        case 59:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 64:
                            this.$ = [];
                            break;
                        case 65:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 70:
                            this.$ = [];
                            break;
                        case 71:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 78:
                            this.$ = [];
                            break;
                        case 79:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 82:
                            this.$ = [];
                            break;
                        case 83:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 86:
                            this.$ = [];
                            break;
                        case 87:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 90:
                            this.$ = [];
                            break;
                        case 91:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 94:
                            this.$ = [];
                            break;
                        case 95:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 98:
                            this.$ = [$$[$0]];
                            break;
                        case 99:
                            $$[$0 - 1].push($$[$0]);
                            break;
                        case 100:
                            this.$ = [$$[$0]];
                            break;
                        case 101:
                            $$[$0 - 1].push($$[$0]);
                            break;
                    }
                },
                table: [{ 3: 1, 4: 2, 5: [2, 46], 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 1: [3] }, { 5: [1, 4] }, { 5: [2, 2], 7: 5, 8: 6, 9: 7, 10: 8, 11: 9, 12: 10, 13: 11, 14: [1, 12], 15: [1, 20], 16: 17, 19: [1, 23], 24: 15, 27: 16, 29: [1, 21], 34: [1, 22], 39: [2, 2], 44: [2, 2], 47: [2, 2], 48: [1, 13], 51: [1, 14], 55: [1, 18], 59: 19, 60: [1, 24] }, { 1: [2, 1] }, { 5: [2, 47], 14: [2, 47], 15: [2, 47], 19: [2, 47], 29: [2, 47], 34: [2, 47], 39: [2, 47], 44: [2, 47], 47: [2, 47], 48: [2, 47], 51: [2, 47], 55: [2, 47], 60: [2, 47] }, { 5: [2, 3], 14: [2, 3], 15: [2, 3], 19: [2, 3], 29: [2, 3], 34: [2, 3], 39: [2, 3], 44: [2, 3], 47: [2, 3], 48: [2, 3], 51: [2, 3], 55: [2, 3], 60: [2, 3] }, { 5: [2, 4], 14: [2, 4], 15: [2, 4], 19: [2, 4], 29: [2, 4], 34: [2, 4], 39: [2, 4], 44: [2, 4], 47: [2, 4], 48: [2, 4], 51: [2, 4], 55: [2, 4], 60: [2, 4] }, { 5: [2, 5], 14: [2, 5], 15: [2, 5], 19: [2, 5], 29: [2, 5], 34: [2, 5], 39: [2, 5], 44: [2, 5], 47: [2, 5], 48: [2, 5], 51: [2, 5], 55: [2, 5], 60: [2, 5] }, { 5: [2, 6], 14: [2, 6], 15: [2, 6], 19: [2, 6], 29: [2, 6], 34: [2, 6], 39: [2, 6], 44: [2, 6], 47: [2, 6], 48: [2, 6], 51: [2, 6], 55: [2, 6], 60: [2, 6] }, { 5: [2, 7], 14: [2, 7], 15: [2, 7], 19: [2, 7], 29: [2, 7], 34: [2, 7], 39: [2, 7], 44: [2, 7], 47: [2, 7], 48: [2, 7], 51: [2, 7], 55: [2, 7], 60: [2, 7] }, { 5: [2, 8], 14: [2, 8], 15: [2, 8], 19: [2, 8], 29: [2, 8], 34: [2, 8], 39: [2, 8], 44: [2, 8], 47: [2, 8], 48: [2, 8], 51: [2, 8], 55: [2, 8], 60: [2, 8] }, { 5: [2, 9], 14: [2, 9], 15: [2, 9], 19: [2, 9], 29: [2, 9], 34: [2, 9], 39: [2, 9], 44: [2, 9], 47: [2, 9], 48: [2, 9], 51: [2, 9], 55: [2, 9], 60: [2, 9] }, { 20: 25, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 36, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 37, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 4: 38, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 15: [2, 48], 17: 39, 18: [2, 48] }, { 20: 41, 56: 40, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 44, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 5: [2, 10], 14: [2, 10], 15: [2, 10], 18: [2, 10], 19: [2, 10], 29: [2, 10], 34: [2, 10], 39: [2, 10], 44: [2, 10], 47: [2, 10], 48: [2, 10], 51: [2, 10], 55: [2, 10], 60: [2, 10] }, { 20: 45, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 46, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 47, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 41, 56: 48, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [2, 78], 49: 49, 65: [2, 78], 72: [2, 78], 80: [2, 78], 81: [2, 78], 82: [2, 78], 83: [2, 78], 84: [2, 78], 85: [2, 78] }, { 23: [2, 33], 33: [2, 33], 54: [2, 33], 65: [2, 33], 68: [2, 33], 72: [2, 33], 75: [2, 33], 80: [2, 33], 81: [2, 33], 82: [2, 33], 83: [2, 33], 84: [2, 33], 85: [2, 33] }, { 23: [2, 34], 33: [2, 34], 54: [2, 34], 65: [2, 34], 68: [2, 34], 72: [2, 34], 75: [2, 34], 80: [2, 34], 81: [2, 34], 82: [2, 34], 83: [2, 34], 84: [2, 34], 85: [2, 34] }, { 23: [2, 35], 33: [2, 35], 54: [2, 35], 65: [2, 35], 68: [2, 35], 72: [2, 35], 75: [2, 35], 80: [2, 35], 81: [2, 35], 82: [2, 35], 83: [2, 35], 84: [2, 35], 85: [2, 35] }, { 23: [2, 36], 33: [2, 36], 54: [2, 36], 65: [2, 36], 68: [2, 36], 72: [2, 36], 75: [2, 36], 80: [2, 36], 81: [2, 36], 82: [2, 36], 83: [2, 36], 84: [2, 36], 85: [2, 36] }, { 23: [2, 37], 33: [2, 37], 54: [2, 37], 65: [2, 37], 68: [2, 37], 72: [2, 37], 75: [2, 37], 80: [2, 37], 81: [2, 37], 82: [2, 37], 83: [2, 37], 84: [2, 37], 85: [2, 37] }, { 23: [2, 38], 33: [2, 38], 54: [2, 38], 65: [2, 38], 68: [2, 38], 72: [2, 38], 75: [2, 38], 80: [2, 38], 81: [2, 38], 82: [2, 38], 83: [2, 38], 84: [2, 38], 85: [2, 38] }, { 23: [2, 39], 33: [2, 39], 54: [2, 39], 65: [2, 39], 68: [2, 39], 72: [2, 39], 75: [2, 39], 80: [2, 39], 81: [2, 39], 82: [2, 39], 83: [2, 39], 84: [2, 39], 85: [2, 39] }, { 23: [2, 43], 33: [2, 43], 54: [2, 43], 65: [2, 43], 68: [2, 43], 72: [2, 43], 75: [2, 43], 80: [2, 43], 81: [2, 43], 82: [2, 43], 83: [2, 43], 84: [2, 43], 85: [2, 43], 87: [1, 50] }, { 72: [1, 35], 86: 51 }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 52: 52, 54: [2, 82], 65: [2, 82], 72: [2, 82], 80: [2, 82], 81: [2, 82], 82: [2, 82], 83: [2, 82], 84: [2, 82], 85: [2, 82] }, { 25: 53, 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 54, 47: [2, 54] }, { 28: 59, 43: 60, 44: [1, 58], 47: [2, 56] }, { 13: 62, 15: [1, 20], 18: [1, 61] }, { 33: [2, 86], 57: 63, 65: [2, 86], 72: [2, 86], 80: [2, 86], 81: [2, 86], 82: [2, 86], 83: [2, 86], 84: [2, 86], 85: [2, 86] }, { 33: [2, 40], 65: [2, 40], 72: [2, 40], 80: [2, 40], 81: [2, 40], 82: [2, 40], 83: [2, 40], 84: [2, 40], 85: [2, 40] }, { 33: [2, 41], 65: [2, 41], 72: [2, 41], 80: [2, 41], 81: [2, 41], 82: [2, 41], 83: [2, 41], 84: [2, 41], 85: [2, 41] }, { 20: 64, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 65, 47: [1, 66] }, { 30: 67, 33: [2, 58], 65: [2, 58], 72: [2, 58], 75: [2, 58], 80: [2, 58], 81: [2, 58], 82: [2, 58], 83: [2, 58], 84: [2, 58], 85: [2, 58] }, { 33: [2, 64], 35: 68, 65: [2, 64], 72: [2, 64], 75: [2, 64], 80: [2, 64], 81: [2, 64], 82: [2, 64], 83: [2, 64], 84: [2, 64], 85: [2, 64] }, { 21: 69, 23: [2, 50], 65: [2, 50], 72: [2, 50], 80: [2, 50], 81: [2, 50], 82: [2, 50], 83: [2, 50], 84: [2, 50], 85: [2, 50] }, { 33: [2, 90], 61: 70, 65: [2, 90], 72: [2, 90], 80: [2, 90], 81: [2, 90], 82: [2, 90], 83: [2, 90], 84: [2, 90], 85: [2, 90] }, { 20: 74, 33: [2, 80], 50: 71, 63: 72, 64: 75, 65: [1, 43], 69: 73, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 72: [1, 79] }, { 23: [2, 42], 33: [2, 42], 54: [2, 42], 65: [2, 42], 68: [2, 42], 72: [2, 42], 75: [2, 42], 80: [2, 42], 81: [2, 42], 82: [2, 42], 83: [2, 42], 84: [2, 42], 85: [2, 42], 87: [1, 50] }, { 20: 74, 53: 80, 54: [2, 84], 63: 81, 64: 75, 65: [1, 43], 69: 82, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 83, 47: [1, 66] }, { 47: [2, 55] }, { 4: 84, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 47: [2, 20] }, { 20: 85, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 86, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 26: 87, 47: [1, 66] }, { 47: [2, 57] }, { 5: [2, 11], 14: [2, 11], 15: [2, 11], 19: [2, 11], 29: [2, 11], 34: [2, 11], 39: [2, 11], 44: [2, 11], 47: [2, 11], 48: [2, 11], 51: [2, 11], 55: [2, 11], 60: [2, 11] }, { 15: [2, 49], 18: [2, 49] }, { 20: 74, 33: [2, 88], 58: 88, 63: 89, 64: 75, 65: [1, 43], 69: 90, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 65: [2, 94], 66: 91, 68: [2, 94], 72: [2, 94], 80: [2, 94], 81: [2, 94], 82: [2, 94], 83: [2, 94], 84: [2, 94], 85: [2, 94] }, { 5: [2, 25], 14: [2, 25], 15: [2, 25], 19: [2, 25], 29: [2, 25], 34: [2, 25], 39: [2, 25], 44: [2, 25], 47: [2, 25], 48: [2, 25], 51: [2, 25], 55: [2, 25], 60: [2, 25] }, { 20: 92, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 31: 93, 33: [2, 60], 63: 94, 64: 75, 65: [1, 43], 69: 95, 70: 76, 71: 77, 72: [1, 78], 75: [2, 60], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 66], 36: 96, 63: 97, 64: 75, 65: [1, 43], 69: 98, 70: 76, 71: 77, 72: [1, 78], 75: [2, 66], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 22: 99, 23: [2, 52], 63: 100, 64: 75, 65: [1, 43], 69: 101, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 92], 62: 102, 63: 103, 64: 75, 65: [1, 43], 69: 104, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 105] }, { 33: [2, 79], 65: [2, 79], 72: [2, 79], 80: [2, 79], 81: [2, 79], 82: [2, 79], 83: [2, 79], 84: [2, 79], 85: [2, 79] }, { 33: [2, 81] }, { 23: [2, 27], 33: [2, 27], 54: [2, 27], 65: [2, 27], 68: [2, 27], 72: [2, 27], 75: [2, 27], 80: [2, 27], 81: [2, 27], 82: [2, 27], 83: [2, 27], 84: [2, 27], 85: [2, 27] }, { 23: [2, 28], 33: [2, 28], 54: [2, 28], 65: [2, 28], 68: [2, 28], 72: [2, 28], 75: [2, 28], 80: [2, 28], 81: [2, 28], 82: [2, 28], 83: [2, 28], 84: [2, 28], 85: [2, 28] }, { 23: [2, 30], 33: [2, 30], 54: [2, 30], 68: [2, 30], 71: 106, 72: [1, 107], 75: [2, 30] }, { 23: [2, 98], 33: [2, 98], 54: [2, 98], 68: [2, 98], 72: [2, 98], 75: [2, 98] }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 73: [1, 108], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 23: [2, 44], 33: [2, 44], 54: [2, 44], 65: [2, 44], 68: [2, 44], 72: [2, 44], 75: [2, 44], 80: [2, 44], 81: [2, 44], 82: [2, 44], 83: [2, 44], 84: [2, 44], 85: [2, 44], 87: [2, 44] }, { 54: [1, 109] }, { 54: [2, 83], 65: [2, 83], 72: [2, 83], 80: [2, 83], 81: [2, 83], 82: [2, 83], 83: [2, 83], 84: [2, 83], 85: [2, 83] }, { 54: [2, 85] }, { 5: [2, 13], 14: [2, 13], 15: [2, 13], 19: [2, 13], 29: [2, 13], 34: [2, 13], 39: [2, 13], 44: [2, 13], 47: [2, 13], 48: [2, 13], 51: [2, 13], 55: [2, 13], 60: [2, 13] }, { 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 111, 46: 110, 47: [2, 76] }, { 33: [2, 70], 40: 112, 65: [2, 70], 72: [2, 70], 75: [2, 70], 80: [2, 70], 81: [2, 70], 82: [2, 70], 83: [2, 70], 84: [2, 70], 85: [2, 70] }, { 47: [2, 18] }, { 5: [2, 14], 14: [2, 14], 15: [2, 14], 19: [2, 14], 29: [2, 14], 34: [2, 14], 39: [2, 14], 44: [2, 14], 47: [2, 14], 48: [2, 14], 51: [2, 14], 55: [2, 14], 60: [2, 14] }, { 33: [1, 113] }, { 33: [2, 87], 65: [2, 87], 72: [2, 87], 80: [2, 87], 81: [2, 87], 82: [2, 87], 83: [2, 87], 84: [2, 87], 85: [2, 87] }, { 33: [2, 89] }, { 20: 74, 63: 115, 64: 75, 65: [1, 43], 67: 114, 68: [2, 96], 69: 116, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 117] }, { 32: 118, 33: [2, 62], 74: 119, 75: [1, 120] }, { 33: [2, 59], 65: [2, 59], 72: [2, 59], 75: [2, 59], 80: [2, 59], 81: [2, 59], 82: [2, 59], 83: [2, 59], 84: [2, 59], 85: [2, 59] }, { 33: [2, 61], 75: [2, 61] }, { 33: [2, 68], 37: 121, 74: 122, 75: [1, 120] }, { 33: [2, 65], 65: [2, 65], 72: [2, 65], 75: [2, 65], 80: [2, 65], 81: [2, 65], 82: [2, 65], 83: [2, 65], 84: [2, 65], 85: [2, 65] }, { 33: [2, 67], 75: [2, 67] }, { 23: [1, 123] }, { 23: [2, 51], 65: [2, 51], 72: [2, 51], 80: [2, 51], 81: [2, 51], 82: [2, 51], 83: [2, 51], 84: [2, 51], 85: [2, 51] }, { 23: [2, 53] }, { 33: [1, 124] }, { 33: [2, 91], 65: [2, 91], 72: [2, 91], 80: [2, 91], 81: [2, 91], 82: [2, 91], 83: [2, 91], 84: [2, 91], 85: [2, 91] }, { 33: [2, 93] }, { 5: [2, 22], 14: [2, 22], 15: [2, 22], 19: [2, 22], 29: [2, 22], 34: [2, 22], 39: [2, 22], 44: [2, 22], 47: [2, 22], 48: [2, 22], 51: [2, 22], 55: [2, 22], 60: [2, 22] }, { 23: [2, 99], 33: [2, 99], 54: [2, 99], 68: [2, 99], 72: [2, 99], 75: [2, 99] }, { 73: [1, 108] }, { 20: 74, 63: 125, 64: 75, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 23], 14: [2, 23], 15: [2, 23], 19: [2, 23], 29: [2, 23], 34: [2, 23], 39: [2, 23], 44: [2, 23], 47: [2, 23], 48: [2, 23], 51: [2, 23], 55: [2, 23], 60: [2, 23] }, { 47: [2, 19] }, { 47: [2, 77] }, { 20: 74, 33: [2, 72], 41: 126, 63: 127, 64: 75, 65: [1, 43], 69: 128, 70: 76, 71: 77, 72: [1, 78], 75: [2, 72], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 24], 14: [2, 24], 15: [2, 24], 19: [2, 24], 29: [2, 24], 34: [2, 24], 39: [2, 24], 44: [2, 24], 47: [2, 24], 48: [2, 24], 51: [2, 24], 55: [2, 24], 60: [2, 24] }, { 68: [1, 129] }, { 65: [2, 95], 68: [2, 95], 72: [2, 95], 80: [2, 95], 81: [2, 95], 82: [2, 95], 83: [2, 95], 84: [2, 95], 85: [2, 95] }, { 68: [2, 97] }, { 5: [2, 21], 14: [2, 21], 15: [2, 21], 19: [2, 21], 29: [2, 21], 34: [2, 21], 39: [2, 21], 44: [2, 21], 47: [2, 21], 48: [2, 21], 51: [2, 21], 55: [2, 21], 60: [2, 21] }, { 33: [1, 130] }, { 33: [2, 63] }, { 72: [1, 132], 76: 131 }, { 33: [1, 133] }, { 33: [2, 69] }, { 15: [2, 12], 18: [2, 12] }, { 14: [2, 26], 15: [2, 26], 19: [2, 26], 29: [2, 26], 34: [2, 26], 47: [2, 26], 48: [2, 26], 51: [2, 26], 55: [2, 26], 60: [2, 26] }, { 23: [2, 31], 33: [2, 31], 54: [2, 31], 68: [2, 31], 72: [2, 31], 75: [2, 31] }, { 33: [2, 74], 42: 134, 74: 135, 75: [1, 120] }, { 33: [2, 71], 65: [2, 71], 72: [2, 71], 75: [2, 71], 80: [2, 71], 81: [2, 71], 82: [2, 71], 83: [2, 71], 84: [2, 71], 85: [2, 71] }, { 33: [2, 73], 75: [2, 73] }, { 23: [2, 29], 33: [2, 29], 54: [2, 29], 65: [2, 29], 68: [2, 29], 72: [2, 29], 75: [2, 29], 80: [2, 29], 81: [2, 29], 82: [2, 29], 83: [2, 29], 84: [2, 29], 85: [2, 29] }, { 14: [2, 15], 15: [2, 15], 19: [2, 15], 29: [2, 15], 34: [2, 15], 39: [2, 15], 44: [2, 15], 47: [2, 15], 48: [2, 15], 51: [2, 15], 55: [2, 15], 60: [2, 15] }, { 72: [1, 137], 77: [1, 136] }, { 72: [2, 100], 77: [2, 100] }, { 14: [2, 16], 15: [2, 16], 19: [2, 16], 29: [2, 16], 34: [2, 16], 44: [2, 16], 47: [2, 16], 48: [2, 16], 51: [2, 16], 55: [2, 16], 60: [2, 16] }, { 33: [1, 138] }, { 33: [2, 75] }, { 33: [2, 32] }, { 72: [2, 101], 77: [2, 101] }, { 14: [2, 17], 15: [2, 17], 19: [2, 17], 29: [2, 17], 34: [2, 17], 39: [2, 17], 44: [2, 17], 47: [2, 17], 48: [2, 17], 51: [2, 17], 55: [2, 17], 60: [2, 17] }],
                defaultActions: { 4: [2, 1], 54: [2, 55], 56: [2, 20], 60: [2, 57], 73: [2, 81], 82: [2, 85], 86: [2, 18], 90: [2, 89], 101: [2, 53], 104: [2, 93], 110: [2, 19], 111: [2, 77], 116: [2, 97], 119: [2, 63], 122: [2, 69], 135: [2, 75], 136: [2, 32] },
                parseError: function parseError(str, hash) {
                    throw new Error(str);
                },
                parse: function parse(input) {
                    var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0, TERROR = 2, EOF = 1;
                    this.lexer.setInput(input);
                    this.lexer.yy = this.yy;
                    this.yy.lexer = this.lexer;
                    this.yy.parser = this;
                    if (typeof this.lexer.yylloc == "undefined")
                        this.lexer.yylloc = {};
                    var yyloc = this.lexer.yylloc;
                    lstack.push(yyloc);
                    var ranges = this.lexer.options && this.lexer.options.ranges;
                    if (typeof this.yy.parseError === "function")
                        this.parseError = this.yy.parseError;
                    function popStack(n) {
                        stack.length = stack.length - 2 * n;
                        vstack.length = vstack.length - n;
                        lstack.length = lstack.length - n;
                    }
                    function lex() {
                        var token;
                        token = self.lexer.lex() || 1;
                        if (typeof token !== "number") {
                            token = self.symbols_[token] || token;
                        }
                        return token;
                    }
                    var symbol, preErrorSymbol, state, action, a, r, yyval = {}, p, len, newState, expected;
                    while (true) {
                        state = stack[stack.length - 1];
                        if (this.defaultActions[state]) {
                            action = this.defaultActions[state];
                        }
                        else {
                            if (symbol === null || typeof symbol == "undefined") {
                                symbol = lex();
                            }
                            action = table[state] && table[state][symbol];
                        }
                        if (typeof action === "undefined" || !action.length || !action[0]) {
                            var errStr = "";
                            if (!recovering) {
                                expected = [];
                                for (p in table[state])
                                    if (this.terminals_[p] && p > 2) {
                                        expected.push("'" + this.terminals_[p] + "'");
                                    }
                                if (this.lexer.showPosition) {
                                    errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
                                }
                                else {
                                    errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
                                }
                                this.parseError(errStr, { text: this.lexer.match, token: this.terminals_[symbol] || symbol, line: this.lexer.yylineno, loc: yyloc, expected: expected });
                            }
                        }
                        if (action[0] instanceof Array && action.length > 1) {
                            throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
                        }
                        switch (action[0]) {
                            case 1:
                                stack.push(symbol);
                                vstack.push(this.lexer.yytext);
                                lstack.push(this.lexer.yylloc);
                                stack.push(action[1]);
                                symbol = null;
                                if (!preErrorSymbol) {
                                    yyleng = this.lexer.yyleng;
                                    yytext = this.lexer.yytext;
                                    yylineno = this.lexer.yylineno;
                                    yyloc = this.lexer.yylloc;
                                    if (recovering > 0)
                                        recovering--;
                                }
                                else {
                                    symbol = preErrorSymbol;
                                    preErrorSymbol = null;
                                }
                                break;
                            case 2:
                                len = this.productions_[action[1]][1];
                                yyval.$ = vstack[vstack.length - len];
                                yyval._$ = { first_line: lstack[lstack.length - (len || 1)].first_line, last_line: lstack[lstack.length - 1].last_line, first_column: lstack[lstack.length - (len || 1)].first_column, last_column: lstack[lstack.length - 1].last_column };
                                if (ranges) {
                                    yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
                                }
                                r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
                                if (typeof r !== "undefined") {
                                    return r;
                                }
                                if (len) {
                                    stack = stack.slice(0, -1 * len * 2);
                                    vstack = vstack.slice(0, -1 * len);
                                    lstack = lstack.slice(0, -1 * len);
                                }
                                stack.push(this.productions_[action[1]][0]);
                                vstack.push(yyval.$);
                                lstack.push(yyval._$);
                                newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
                                stack.push(newState);
                                break;
                            case 3:
                                return true;
                        }
                    }
                    return true;
                }
            };
            var lexer = (function () {
                var lexer = { EOF: 1,
                    parseError: function parseError(str, hash) {
                        if (this.yy.parser) {
                            this.yy.parser.parseError(str, hash);
                        }
                        else {
                            throw new Error(str);
                        }
                    },
                    setInput: function setInput(input) {
                        this._input = input;
                        this._more = this._less = this.done = false;
                        this.yylineno = this.yyleng = 0;
                        this.yytext = this.matched = this.match = '';
                        this.conditionStack = ['INITIAL'];
                        this.yylloc = { first_line: 1, first_column: 0, last_line: 1, last_column: 0 };
                        if (this.options.ranges)
                            this.yylloc.range = [0, 0];
                        this.offset = 0;
                        return this;
                    },
                    input: function input() {
                        var ch = this._input[0];
                        this.yytext += ch;
                        this.yyleng++;
                        this.offset++;
                        this.match += ch;
                        this.matched += ch;
                        var lines = ch.match(/(?:\r\n?|\n).*/g);
                        if (lines) {
                            this.yylineno++;
                            this.yylloc.last_line++;
                        }
                        else {
                            this.yylloc.last_column++;
                        }
                        if (this.options.ranges)
                            this.yylloc.range[1]++;
                        this._input = this._input.slice(1);
                        return ch;
                    },
                    unput: function unput(ch) {
                        var len = ch.length;
                        var lines = ch.split(/(?:\r\n?|\n)/g);
                        this._input = ch + this._input;
                        this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
                        this.offset -= len;
                        var oldLines = this.match.split(/(?:\r\n?|\n)/g);
                        this.match = this.match.substr(0, this.match.length - 1);
                        this.matched = this.matched.substr(0, this.matched.length - 1);
                        if (lines.length - 1)
                            this.yylineno -= lines.length - 1;
                        var r = this.yylloc.range;
                        this.yylloc = { first_line: this.yylloc.first_line,
                            last_line: this.yylineno + 1,
                            first_column: this.yylloc.first_column,
                            last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
                        };
                        if (this.options.ranges) {
                            this.yylloc.range = [r[0], r[0] + this.yyleng - len];
                        }
                        return this;
                    },
                    more: function more() {
                        this._more = true;
                        return this;
                    },
                    less: function less(n) {
                        this.unput(this.match.slice(n));
                    },
                    pastInput: function pastInput() {
                        var past = this.matched.substr(0, this.matched.length - this.match.length);
                        return (past.length > 20 ? '...' : '') + past.substr(-20).replace(/\n/g, "");
                    },
                    upcomingInput: function upcomingInput() {
                        var next = this.match;
                        if (next.length < 20) {
                            next += this._input.substr(0, 20 - next.length);
                        }
                        return (next.substr(0, 20) + (next.length > 20 ? '...' : '')).replace(/\n/g, "");
                    },
                    showPosition: function showPosition() {
                        var pre = this.pastInput();
                        var c = new Array(pre.length + 1).join("-");
                        return pre + this.upcomingInput() + "\n" + c + "^";
                    },
                    next: function next() {
                        if (this.done) {
                            return this.EOF;
                        }
                        if (!this._input)
                            this.done = true;
                        var token, match, tempMatch, index, col, lines;
                        if (!this._more) {
                            this.yytext = '';
                            this.match = '';
                        }
                        var rules = this._currentRules();
                        for (var i = 0; i < rules.length; i++) {
                            tempMatch = this._input.match(this.rules[rules[i]]);
                            if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
                                match = tempMatch;
                                index = i;
                                if (!this.options.flex)
                                    break;
                            }
                        }
                        if (match) {
                            lines = match[0].match(/(?:\r\n?|\n).*/g);
                            if (lines)
                                this.yylineno += lines.length;
                            this.yylloc = { first_line: this.yylloc.last_line,
                                last_line: this.yylineno + 1,
                                first_column: this.yylloc.last_column,
                                last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length };
                            this.yytext += match[0];
                            this.match += match[0];
                            this.matches = match;
                            this.yyleng = this.yytext.length;
                            if (this.options.ranges) {
                                this.yylloc.range = [this.offset, this.offset += this.yyleng];
                            }
                            this._more = false;
                            this._input = this._input.slice(match[0].length);
                            this.matched += match[0];
                            token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
                            if (this.done && this._input)
                                this.done = false;
                            if (token)
                                return token;
                            else
                                return;
                        }
                        if (this._input === "") {
                            return this.EOF;
                        }
                        else {
                            return this.parseError('Lexical error on line ' + (this.yylineno + 1) + '. Unrecognized text.\n' + this.showPosition(), { text: "", token: null, line: this.yylineno });
                        }
                    },
                    lex: function lex() {
                        var r = this.next();
                        if (typeof r !== 'undefined') {
                            return r;
                        }
                        else {
                            return this.lex();
                        }
                    },
                    begin: function begin(condition) {
                        this.conditionStack.push(condition);
                    },
                    popState: function popState() {
                        return this.conditionStack.pop();
                    },
                    _currentRules: function _currentRules() {
                        return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
                    },
                    topState: function topState() {
                        return this.conditionStack[this.conditionStack.length - 2];
                    },
                    pushState: function begin(condition) {
                        this.begin(condition);
                    } };
                lexer.options = {};
                lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
                    function strip(start, end) {
                        return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
                    }
                    var YYSTATE = YY_START;
                    switch ($avoiding_name_collisions) {
                        case 0:
                            if (yy_.yytext.slice(-2) === "\\\\") {
                                strip(0, 1);
                                this.begin("mu");
                            }
                            else if (yy_.yytext.slice(-1) === "\\") {
                                strip(0, 1);
                                this.begin("emu");
                            }
                            else {
                                this.begin("mu");
                            }
                            if (yy_.yytext)
                                return 15;
                            break;
                        case 1:
                            return 15;
                            break;
                        case 2:
                            this.popState();
                            return 15;
                            break;
                        case 3:
                            this.begin('raw');
                            return 15;
                            break;
                        case 4:
                            this.popState();
                            if (this.conditionStack[this.conditionStack.length - 1] === 'raw') {
                                return 15;
                            }
                            else {
                                strip(5, 9);
                                return 'END_RAW_BLOCK';
                            }
                            break;
                        case 5:
                            return 15;
                            break;
                        case 6:
                            this.popState();
                            return 14;
                            break;
                        case 7:
                            return 65;
                            break;
                        case 8:
                            return 68;
                            break;
                        case 9:
                            return 19;
                            break;
                        case 10:
                            this.popState();
                            this.begin('raw');
                            return 23;
                            break;
                        case 11:
                            return 55;
                            break;
                        case 12:
                            return 60;
                            break;
                        case 13:
                            return 29;
                            break;
                        case 14:
                            return 47;
                            break;
                        case 15:
                            this.popState();
                            return 44;
                            break;
                        case 16:
                            this.popState();
                            return 44;
                            break;
                        case 17:
                            return 34;
                            break;
                        case 18:
                            return 39;
                            break;
                        case 19:
                            return 51;
                            break;
                        case 20:
                            return 48;
                            break;
                        case 21:
                            this.unput(yy_.yytext);
                            this.popState();
                            this.begin('com');
                            break;
                        case 22:
                            this.popState();
                            return 14;
                            break;
                        case 23:
                            return 48;
                            break;
                        case 24:
                            return 73;
                            break;
                        case 25:
                            return 72;
                            break;
                        case 26:
                            return 72;
                            break;
                        case 27:
                            return 87;
                            break;
                        case 28:
                            break;
                        case 29:
                            this.popState();
                            return 54;
                            break;
                        case 30:
                            this.popState();
                            return 33;
                            break;
                        case 31:
                            yy_.yytext = strip(1, 2).replace(/\\"/g, '"');
                            return 80;
                            break;
                        case 32:
                            yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
                            return 80;
                            break;
                        case 33:
                            return 85;
                            break;
                        case 34:
                            return 82;
                            break;
                        case 35:
                            return 82;
                            break;
                        case 36:
                            return 83;
                            break;
                        case 37:
                            return 84;
                            break;
                        case 38:
                            return 81;
                            break;
                        case 39:
                            return 75;
                            break;
                        case 40:
                            return 77;
                            break;
                        case 41:
                            return 72;
                            break;
                        case 42:
                            yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, '$1');
                            return 72;
                            break;
                        case 43:
                            return 'INVALID';
                            break;
                        case 44:
                            return 5;
                            break;
                    }
                };
                lexer.rules = [/^(?:[^\x00]*?(?=(\{\{)))/, /^(?:[^\x00]+)/, /^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/, /^(?:\{\{\{\{(?=[^\/]))/, /^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/, /^(?:[^\x00]+?(?=(\{\{\{\{)))/, /^(?:[\s\S]*?--(~)?\}\})/, /^(?:\()/, /^(?:\))/, /^(?:\{\{\{\{)/, /^(?:\}\}\}\})/, /^(?:\{\{(~)?>)/, /^(?:\{\{(~)?#>)/, /^(?:\{\{(~)?#\*?)/, /^(?:\{\{(~)?\/)/, /^(?:\{\{(~)?\^\s*(~)?\}\})/, /^(?:\{\{(~)?\s*else\s*(~)?\}\})/, /^(?:\{\{(~)?\^)/, /^(?:\{\{(~)?\s*else\b)/, /^(?:\{\{(~)?\{)/, /^(?:\{\{(~)?&)/, /^(?:\{\{(~)?!--)/, /^(?:\{\{(~)?![\s\S]*?\}\})/, /^(?:\{\{(~)?\*?)/, /^(?:=)/, /^(?:\.\.)/, /^(?:\.(?=([=~}\s\/.)|])))/, /^(?:[\/.])/, /^(?:\s+)/, /^(?:\}(~)?\}\})/, /^(?:(~)?\}\})/, /^(?:"(\\["]|[^"])*")/, /^(?:'(\\[']|[^'])*')/, /^(?:@)/, /^(?:true(?=([~}\s)])))/, /^(?:false(?=([~}\s)])))/, /^(?:undefined(?=([~}\s)])))/, /^(?:null(?=([~}\s)])))/, /^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/, /^(?:as\s+\|)/, /^(?:\|)/, /^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/, /^(?:\[(\\\]|[^\]])*\])/, /^(?:.)/, /^(?:$)/];
                lexer.conditions = { "mu": { "rules": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44], "inclusive": false }, "emu": { "rules": [2], "inclusive": false }, "com": { "rules": [6], "inclusive": false }, "raw": { "rules": [3, 4, 5], "inclusive": false }, "INITIAL": { "rules": [0, 1, 44], "inclusive": true } };
                return lexer;
            })();
            parser.lexer = lexer;
            function Parser() {
                this.yy = {};
            }
            Parser.prototype = parser;
            parser.Parser = Parser;
            return new Parser();
        })();
        exports["default"] = handlebars;
        module.exports = exports["default"];
    }),
    28043: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.print = print;
        exports.PrintVisitor = PrintVisitor;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _visitor = __webpack_require__(37749);
        var _visitor2 = _interopRequireDefault(_visitor);
        function print(ast) {
            return new PrintVisitor().accept(ast);
        }
        function PrintVisitor() {
            this.padding = 0;
        }
        PrintVisitor.prototype = new _visitor2['default']();
        PrintVisitor.prototype.pad = function (string) {
            var out = '';
            for (var i = 0, l = this.padding; i < l; i++) {
                out += '  ';
            }
            out += string + '\n';
            return out;
        };
        PrintVisitor.prototype.Program = function (program) {
            var out = '', body = program.body, i = undefined, l = undefined;
            if (program.blockParams) {
                var blockParams = 'BLOCK PARAMS: [';
                for (i = 0, l = program.blockParams.length; i < l; i++) {
                    blockParams += ' ' + program.blockParams[i];
                }
                blockParams += ' ]';
                out += this.pad(blockParams);
            }
            for (i = 0, l = body.length; i < l; i++) {
                out += this.accept(body[i]);
            }
            this.padding--;
            return out;
        };
        PrintVisitor.prototype.MustacheStatement = function (mustache) {
            return this.pad('{{ ' + this.SubExpression(mustache) + ' }}');
        };
        PrintVisitor.prototype.Decorator = function (mustache) {
            return this.pad('{{ DIRECTIVE ' + this.SubExpression(mustache) + ' }}');
        };
        PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function (block) {
            var out = '';
            out += this.pad((block.type === 'DecoratorBlock' ? 'DIRECTIVE ' : '') + 'BLOCK:');
            this.padding++;
            out += this.pad(this.SubExpression(block));
            if (block.program) {
                out += this.pad('PROGRAM:');
                this.padding++;
                out += this.accept(block.program);
                this.padding--;
            }
            if (block.inverse) {
                if (block.program) {
                    this.padding++;
                }
                out += this.pad('{{^}}');
                this.padding++;
                out += this.accept(block.inverse);
                this.padding--;
                if (block.program) {
                    this.padding--;
                }
            }
            this.padding--;
            return out;
        };
        PrintVisitor.prototype.PartialStatement = function (partial) {
            var content = 'PARTIAL:' + partial.name.original;
            if (partial.params[0]) {
                content += ' ' + this.accept(partial.params[0]);
            }
            if (partial.hash) {
                content += ' ' + this.accept(partial.hash);
            }
            return this.pad('{{> ' + content + ' }}');
        };
        PrintVisitor.prototype.PartialBlockStatement = function (partial) {
            var content = 'PARTIAL BLOCK:' + partial.name.original;
            if (partial.params[0]) {
                content += ' ' + this.accept(partial.params[0]);
            }
            if (partial.hash) {
                content += ' ' + this.accept(partial.hash);
            }
            content += ' ' + this.pad('PROGRAM:');
            this.padding++;
            content += this.accept(partial.program);
            this.padding--;
            return this.pad('{{> ' + content + ' }}');
        };
        PrintVisitor.prototype.ContentStatement = function (content) {
            return this.pad("CONTENT[ '" + content.value + "' ]");
        };
        PrintVisitor.prototype.CommentStatement = function (comment) {
            return this.pad("{{! '" + comment.value + "' }}");
        };
        PrintVisitor.prototype.SubExpression = function (sexpr) {
            var params = sexpr.params, paramStrings = [], hash = undefined;
            for (var i = 0, l = params.length; i < l; i++) {
                paramStrings.push(this.accept(params[i]));
            }
            params = '[' + paramStrings.join(', ') + ']';
            hash = sexpr.hash ? ' ' + this.accept(sexpr.hash) : '';
            return this.accept(sexpr.path) + ' ' + params + hash;
        };
        PrintVisitor.prototype.PathExpression = function (id) {
            var path = id.parts.join('/');
            return (id.data ? '@' : '') + 'PATH:' + path;
        };
        PrintVisitor.prototype.StringLiteral = function (string) {
            return '"' + string.value + '"';
        };
        PrintVisitor.prototype.NumberLiteral = function (number) {
            return 'NUMBER{' + number.value + '}';
        };
        PrintVisitor.prototype.BooleanLiteral = function (bool) {
            return 'BOOLEAN{' + bool.value + '}';
        };
        PrintVisitor.prototype.UndefinedLiteral = function () {
            return 'UNDEFINED';
        };
        PrintVisitor.prototype.NullLiteral = function () {
            return 'NULL';
        };
        PrintVisitor.prototype.Hash = function (hash) {
            var pairs = hash.pairs, joinedPairs = [];
            for (var i = 0, l = pairs.length; i < l; i++) {
                joinedPairs.push(this.accept(pairs[i]));
            }
            return 'HASH{' + joinedPairs.join(', ') + '}';
        };
        PrintVisitor.prototype.HashPair = function (pair) {
            return pair.key + '=' + this.accept(pair.value);
        };
    }),
    37749: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        var _utils = __webpack_require__(68272);
        var _nodeTypes = __webpack_require__(79815);
        function Visitor() {
            this.parents = [];
        }
        function isDispatchable(visitor, type) {
            return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === 'function';
        }
        Visitor.prototype = {
            constructor: Visitor,
            mutating: false,
            acceptKey: function acceptKey(node, name) {
                var value = this.accept(node[name]);
                if (this.mutating) {
                    if (value && !isDispatchable(this, value.type)) {
                        throw new _exception2['default']('Unexpected node type "' + value.type + '" found when accepting ' + name + ' on ' + node.type);
                    }
                    node[name] = value;
                }
            },
            acceptRequired: function acceptRequired(node, name) {
                this.acceptKey(node, name);
                if (!node[name]) {
                    throw new _exception2['default'](node.type + ' requires ' + name);
                }
            },
            acceptArray: function acceptArray(array) {
                for (var i = 0, l = array.length; i < l; i++) {
                    this.acceptKey(array, i);
                    if (!array[i]) {
                        array.splice(i, 1);
                        i--;
                        l--;
                    }
                }
            },
            accept: function accept(object) {
                if (!object) {
                    return;
                }
                if (!isDispatchable(this, object.type) || !this[object.type]) {
                    throw new _exception2['default']('Unknown type: ' + object.type, object);
                }
                if (this.current) {
                    this.parents.unshift(this.current);
                }
                this.current = object;
                var ret = this[object.type](object);
                this.current = this.parents.shift();
                if (!this.mutating || ret) {
                    return ret;
                }
                else if (ret !== false) {
                    return object;
                }
            },
            Program: function Program(program) {
                this.acceptArray(program.body);
            },
            MustacheStatement: visitSubExpression,
            Decorator: visitSubExpression,
            BlockStatement: visitBlock,
            DecoratorBlock: visitBlock,
            PartialStatement: visitPartial,
            PartialBlockStatement: function PartialBlockStatement(partial) {
                visitPartial.call(this, partial);
                this.acceptKey(partial, 'program');
            },
            ContentStatement: function ContentStatement() { },
            CommentStatement: function CommentStatement() { },
            SubExpression: visitSubExpression,
            PathExpression: function PathExpression() { },
            StringLiteral: function StringLiteral() { },
            NumberLiteral: function NumberLiteral() { },
            BooleanLiteral: function BooleanLiteral() { },
            UndefinedLiteral: function UndefinedLiteral() { },
            NullLiteral: function NullLiteral() { },
            Hash: function Hash(hash) {
                this.acceptArray(hash.pairs);
            },
            HashPair: function HashPair(pair) {
                this.acceptRequired(pair, 'value');
            }
        };
        function visitSubExpression(mustache) {
            this.acceptRequired(mustache, 'path');
            this.acceptArray(mustache.params);
            this.acceptKey(mustache, 'hash');
        }
        function visitBlock(block) {
            visitSubExpression.call(this, block);
            this.acceptKey(block, 'program');
            this.acceptKey(block, 'inverse');
        }
        function visitPartial(partial) {
            this.acceptRequired(partial, 'name');
            this.acceptArray(partial.params);
            this.acceptKey(partial, 'hash');
        }
        exports["default"] = Visitor;
        module.exports = exports['default'];
    }),
    9422: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _visitor = __webpack_require__(37749);
        var _visitor2 = _interopRequireDefault(_visitor);
        function WhitespaceControl() {
            var options = arguments.length <= 0 || arguments[0] === undefined ? {} : arguments[0];
            this.options = options;
        }
        WhitespaceControl.prototype = new _visitor2['default']();
        WhitespaceControl.prototype.Program = function (program) {
            var doStandalone = !this.options.ignoreStandalone;
            var isRoot = !this.isRootSeen;
            this.isRootSeen = true;
            var body = program.body;
            for (var i = 0, l = body.length; i < l; i++) {
                var current = body[i], strip = this.accept(current);
                if (!strip) {
                    continue;
                }
                var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
                if (strip.close) {
                    omitRight(body, i, true);
                }
                if (strip.open) {
                    omitLeft(body, i, true);
                }
                if (doStandalone && inlineStandalone) {
                    omitRight(body, i);
                    if (omitLeft(body, i)) {
                        if (current.type === 'PartialStatement') {
                            current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
                        }
                    }
                }
                if (doStandalone && openStandalone) {
                    omitRight((current.program || current.inverse).body);
                    omitLeft(body, i);
                }
                if (doStandalone && closeStandalone) {
                    omitRight(body, i);
                    omitLeft((current.inverse || current.program).body);
                }
            }
            return program;
        };
        WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function (block) {
            this.accept(block.program);
            this.accept(block.inverse);
            var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
            if (inverse && inverse.chained) {
                firstInverse = inverse.body[0].program;
                while (lastInverse.chained) {
                    lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
                }
            }
            var strip = {
                open: block.openStrip.open,
                close: block.closeStrip.close,
                openStandalone: isNextWhitespace(program.body),
                closeStandalone: isPrevWhitespace((firstInverse || program).body)
            };
            if (block.openStrip.close) {
                omitRight(program.body, null, true);
            }
            if (inverse) {
                var inverseStrip = block.inverseStrip;
                if (inverseStrip.open) {
                    omitLeft(program.body, null, true);
                }
                if (inverseStrip.close) {
                    omitRight(firstInverse.body, null, true);
                }
                if (block.closeStrip.open) {
                    omitLeft(lastInverse.body, null, true);
                }
                if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
                    omitLeft(program.body);
                    omitRight(firstInverse.body);
                }
            }
            else if (block.closeStrip.open) {
                omitLeft(program.body, null, true);
            }
            return strip;
        };
        WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function (mustache) {
            return mustache.strip;
        };
        WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function (node) {
            var strip = node.strip || {};
            return {
                inlineStandalone: true,
                open: strip.open,
                close: strip.close
            };
        };
        function isPrevWhitespace(body, i, isRoot) {
            if (i === undefined) {
                i = body.length;
            }
            var prev = body[i - 1], sibling = body[i - 2];
            if (!prev) {
                return isRoot;
            }
            if (prev.type === 'ContentStatement') {
                return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
            }
        }
        function isNextWhitespace(body, i, isRoot) {
            if (i === undefined) {
                i = -1;
            }
            var next = body[i + 1], sibling = body[i + 2];
            if (!next) {
                return isRoot;
            }
            if (next.type === 'ContentStatement') {
                return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
            }
        }
        function omitRight(body, i, multiple) {
            var current = body[i == null ? 0 : i + 1];
            if (!current || current.type !== 'ContentStatement' || !multiple && current.rightStripped) {
                return;
            }
            var original = current.value;
            current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, '');
            current.rightStripped = current.value !== original;
        }
        function omitLeft(body, i, multiple) {
            var current = body[i == null ? body.length - 1 : i - 1];
            if (!current || current.type !== 'ContentStatement' || !multiple && current.leftStripped) {
                return;
            }
            var original = current.value;
            current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, '$1');
            current.leftStripped = current.value !== original;
            return current.leftStripped;
        }
        exports["default"] = WhitespaceControl;
        module.exports = exports['default'];
    }),
    21447: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.registerDefaultDecorators = registerDefaultDecorators;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _decoratorsInline = __webpack_require__(32760);
        var _decoratorsInline2 = _interopRequireDefault(_decoratorsInline);
        function registerDefaultDecorators(instance) {
            _decoratorsInline2['default'](instance);
        }
    }),
    32760: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        var _utils = __webpack_require__(68272);
        exports["default"] = function (instance) {
            instance.registerDecorator('inline', function (fn, props, container, options) {
                var ret = fn;
                if (!props.partials) {
                    props.partials = {};
                    ret = function (context, options) {
                        var original = container.partials;
                        container.partials = _utils.extend({}, original, props.partials);
                        var ret = fn(context, options);
                        container.partials = original;
                        return ret;
                    };
                }
                props.partials[options.args[0]] = options.fn;
                return ret;
            });
        };
        module.exports = exports['default'];
    }),
    89252: ((module, exports) => {
        exports.__esModule = true;
        var errorProps = ['description', 'fileName', 'lineNumber', 'endLineNumber', 'message', 'name', 'number', 'stack'];
        function Exception(message, node) {
            var loc = node && node.loc, line = undefined, endLineNumber = undefined, column = undefined, endColumn = undefined;
            if (loc && loc.start) {
                line = loc.start.line;
                column = loc.start.column;
                if (loc.end) {
                    endLineNumber = loc.end.line;
                    endColumn = loc.end.column;
                }
                message += ' - ' + line + ':' + column;
            }
            var tmp = Error.prototype.constructor.call(this, message);
            for (var idx = 0; idx < errorProps.length; idx++) {
                this[errorProps[idx]] = tmp[errorProps[idx]];
            }
            if (Error.captureStackTrace) {
                Error.captureStackTrace(this, Exception);
            }
            try {
                if (loc) {
                    this.lineNumber = line;
                    this.endLineNumber = endLineNumber;
                    if (Object.defineProperty) {
                        Object.defineProperty(this, 'column', {
                            value: column,
                            enumerable: true
                        });
                        Object.defineProperty(this, 'endColumn', {
                            value: endColumn,
                            enumerable: true
                        });
                    }
                    else {
                        this.column = column;
                        this.endColumn = endColumn;
                    }
                }
            }
            catch (nop) {
            }
        }
        Exception.prototype = new Error();
        exports["default"] = Exception;
        module.exports = exports['default'];
    }),
    5248: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.registerDefaultHelpers = registerDefaultHelpers;
        exports.moveHelperToHooks = moveHelperToHooks;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _helpersBlockHelperMissing = __webpack_require__(69102);
        var _helpersBlockHelperMissing2 = _interopRequireDefault(_helpersBlockHelperMissing);
        var _helpersEach = __webpack_require__(73350);
        var _helpersEach2 = _interopRequireDefault(_helpersEach);
        var _helpersHelperMissing = __webpack_require__(99786);
        var _helpersHelperMissing2 = _interopRequireDefault(_helpersHelperMissing);
        var _helpersIf = __webpack_require__(6040);
        var _helpersIf2 = _interopRequireDefault(_helpersIf);
        var _helpersLog = __webpack_require__(64969);
        var _helpersLog2 = _interopRequireDefault(_helpersLog);
        var _helpersLookup = __webpack_require__(63285);
        var _helpersLookup2 = _interopRequireDefault(_helpersLookup);
        var _helpersWith = __webpack_require__(41691);
        var _helpersWith2 = _interopRequireDefault(_helpersWith);
        function registerDefaultHelpers(instance) {
            _helpersBlockHelperMissing2['default'](instance);
            _helpersEach2['default'](instance);
            _helpersHelperMissing2['default'](instance);
            _helpersIf2['default'](instance);
            _helpersLog2['default'](instance);
            _helpersLookup2['default'](instance);
            _helpersWith2['default'](instance);
        }
        function moveHelperToHooks(instance, helperName, keepHelper) {
            if (instance.helpers[helperName]) {
                instance.hooks[helperName] = instance.helpers[helperName];
                if (!keepHelper) {
                    instance.helpers[helperName] = undefined;
                }
            }
        }
    }),
    69102: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        var _utils = __webpack_require__(68272);
        exports["default"] = function (instance) {
            instance.registerHelper('blockHelperMissing', function (context, options) {
                var inverse = options.inverse, fn = options.fn;
                if (context === true) {
                    return fn(this);
                }
                else if (context === false || context == null) {
                    return inverse(this);
                }
                else if (_utils.isArray(context)) {
                    if (context.length > 0) {
                        if (options.ids) {
                            options.ids = [options.name];
                        }
                        return instance.helpers.each(context, options);
                    }
                    else {
                        return inverse(this);
                    }
                }
                else {
                    if (options.data && options.ids) {
                        var data = _utils.createFrame(options.data);
                        data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
                        options = { data: data };
                    }
                    return fn(context, options);
                }
            });
        };
        module.exports = exports['default'];
    }),
    73350: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _utils = __webpack_require__(68272);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        function closeIterator(iterator) {
            try {
                var _close = iterator['return'];
                if (_utils.isFunction(_close)) {
                    _close.call(iterator);
                }
            }
            catch (closeError) {
            }
        }
        exports["default"] = function (instance) {
            instance.registerHelper('each', function (context, options) {
                if (!options) {
                    throw new _exception2['default']('Must pass iterator to #each');
                }
                var fn = options.fn, inverse = options.inverse, i = 0, ret = '', data = undefined, contextPath = undefined;
                if (options.data && options.ids) {
                    contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + '.';
                }
                if (_utils.isFunction(context)) {
                    context = context.call(this);
                }
                if (options.data) {
                    data = _utils.createFrame(options.data);
                }
                function execIteration(field, index, last, value) {
                    if (data) {
                        data.key = field;
                        data.index = index;
                        data.first = index === 0;
                        data.last = !!last;
                        if (contextPath) {
                            data.contextPath = contextPath + field;
                        }
                    }
                    ret = ret + fn(value, {
                        data: data,
                        blockParams: _utils.blockParams([value, field], [contextPath + field, null])
                    });
                }
                if (context && typeof context === 'object') {
                    if (_utils.isArray(context)) {
                        for (var j = context.length; i < j; i++) {
                            if (i in context) {
                                execIteration(i, i, i === context.length - 1, context[i]);
                            }
                        }
                    }
                    else if (typeof Symbol === 'function' && context[Symbol.iterator]) {
                        var iterator = context[Symbol.iterator]();
                        var current = iterator.next();
                        while (!current.done) {
                            var next = iterator.next();
                            try {
                                execIteration(i, i, next.done, current.value);
                            }
                            catch (e) {
                                if (!next.done) {
                                    closeIterator(iterator);
                                }
                                throw e;
                            }
                            current = next;
                            i++;
                        }
                    }
                    else {
                        (function () {
                            var priorKey = undefined;
                            Object.keys(context).forEach(function (key) {
                                if (priorKey !== undefined) {
                                    execIteration(priorKey, i - 1, false, context[priorKey]);
                                }
                                priorKey = key;
                                i++;
                            });
                            if (priorKey !== undefined) {
                                execIteration(priorKey, i - 1, true, context[priorKey]);
                            }
                        })();
                    }
                }
                if (i === 0) {
                    ret = inverse(this);
                }
                return ret;
            });
        };
        module.exports = exports['default'];
    }),
    99786: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        exports["default"] = function (instance) {
            instance.registerHelper('helperMissing', function () {
                if (arguments.length === 1) {
                    return undefined;
                }
                else {
                    throw new _exception2['default']('Missing helper: "' + arguments[arguments.length - 1].name + '"');
                }
            });
        };
        module.exports = exports['default'];
    }),
    6040: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _utils = __webpack_require__(68272);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        exports["default"] = function (instance) {
            instance.registerHelper('if', function (conditional, options) {
                if (arguments.length != 2) {
                    throw new _exception2['default']('#if requires exactly one argument');
                }
                if (_utils.isFunction(conditional)) {
                    conditional = conditional.call(this);
                }
                if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) {
                    return options.inverse(this);
                }
                else {
                    return options.fn(this);
                }
            });
            instance.registerHelper('unless', function (conditional, options) {
                if (arguments.length != 2) {
                    throw new _exception2['default']('#unless requires exactly one argument');
                }
                return instance.helpers['if'].call(this, conditional, {
                    fn: options.inverse,
                    inverse: options.fn,
                    hash: options.hash
                });
            });
        };
        module.exports = exports['default'];
    }),
    64969: ((module, exports) => {
        exports.__esModule = true;
        exports["default"] = function (instance) {
            instance.registerHelper('log', function () {
                var args = [undefined], options = arguments[arguments.length - 1];
                for (var i = 0; i < arguments.length - 1; i++) {
                    args.push(arguments[i]);
                }
                var level = 1;
                if (options.hash.level != null) {
                    level = options.hash.level;
                }
                else if (options.data && options.data.level != null) {
                    level = options.data.level;
                }
                args[0] = level;
                instance.log.apply(instance, args);
            });
        };
        module.exports = exports['default'];
    }),
    63285: ((module, exports) => {
        exports.__esModule = true;
        exports["default"] = function (instance) {
            instance.registerHelper('lookup', function (obj, field, options) {
                if (!obj) {
                    return obj;
                }
                return options.lookupProperty(obj, field);
            });
        };
        module.exports = exports['default'];
    }),
    41691: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _utils = __webpack_require__(68272);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        exports["default"] = function (instance) {
            instance.registerHelper('with', function (context, options) {
                if (arguments.length != 2) {
                    throw new _exception2['default']('#with requires exactly one argument');
                }
                if (_utils.isFunction(context)) {
                    context = context.call(this);
                }
                var fn = options.fn;
                if (!_utils.isEmpty(context)) {
                    var data = options.data;
                    if (options.data && options.ids) {
                        data = _utils.createFrame(options.data);
                        data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
                    }
                    return fn(context, {
                        data: data,
                        blockParams: _utils.blockParams([context], [data && data.contextPath])
                    });
                }
                else {
                    return options.inverse(this);
                }
            });
        };
        module.exports = exports['default'];
    }),
    14784: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.createProtoAccessControl = createProtoAccessControl;
        exports.resultIsAllowed = resultIsAllowed;
        exports.isPrototypeConstructor = isPrototypeConstructor;
        exports.resetLoggedProperties = resetLoggedProperties;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        var _utils = __webpack_require__(68272);
        var _logger = __webpack_require__(28525);
        var _logger2 = _interopRequireDefault(_logger);
        var loggedProperties = Object.create(null);
        function createProtoAccessControl(runtimeOptions) {
            var propertyWhiteList = Object.create(null);
            propertyWhiteList['__proto__'] = false;
            _utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
            var methodWhiteList = Object.create(null);
            methodWhiteList['constructor'] = false;
            methodWhiteList['__defineGetter__'] = false;
            methodWhiteList['__defineSetter__'] = false;
            methodWhiteList['__lookupGetter__'] = false;
            methodWhiteList['__lookupSetter__'] = false;
            _utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
            return {
                properties: {
                    whitelist: propertyWhiteList,
                    defaultValue: runtimeOptions.allowProtoPropertiesByDefault
                },
                methods: {
                    whitelist: methodWhiteList,
                    defaultValue: runtimeOptions.allowProtoMethodsByDefault
                }
            };
        }
        function resultIsAllowed(result, protoAccessControl, propertyName) {
            if (typeof result === 'function') {
                return checkWhiteList(protoAccessControl.methods, propertyName);
            }
            else {
                return checkWhiteList(protoAccessControl.properties, propertyName);
            }
        }
        function isPrototypeConstructor(parent, propertyName, result) {
            return propertyName === 'constructor' && typeof result === 'function' && parent === result.prototype;
        }
        function checkWhiteList(protoAccessControlForType, propertyName) {
            if (protoAccessControlForType.whitelist[propertyName] !== undefined) {
                return protoAccessControlForType.whitelist[propertyName] === true;
            }
            if (protoAccessControlForType.defaultValue !== undefined) {
                return protoAccessControlForType.defaultValue;
            }
            logUnexpecedPropertyAccessOnce(propertyName);
            return false;
        }
        function logUnexpecedPropertyAccessOnce(propertyName) {
            if (loggedProperties[propertyName] !== true) {
                loggedProperties[propertyName] = true;
                _logger2['default'].log('error', 'Handlebars: Access has been denied to resolve the property "' + propertyName + '" because it is not an "own property" of its parent.\n' + 'You can add a runtime option to disable the check or this warning:\n' + 'See https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details');
            }
        }
        function resetLoggedProperties() {
            Object.keys(loggedProperties).forEach(function (propertyName) {
                delete loggedProperties[propertyName];
            });
        }
    }),
    71975: ((__unused_webpack_module, exports) => {
        exports.__esModule = true;
        exports.wrapHelper = wrapHelper;
        function wrapHelper(helper, transformOptionsFn) {
            if (typeof helper !== 'function') {
                return helper;
            }
            var wrapper = function wrapper() {
                var options = arguments[arguments.length - 1];
                arguments[arguments.length - 1] = transformOptionsFn(options);
                return helper.apply(this, arguments);
            };
            return wrapper;
        }
    }),
    28525: ((module, exports, __webpack_require__) => {
        exports.__esModule = true;
        var _utils = __webpack_require__(68272);
        var logger = {
            methodMap: ['debug', 'info', 'warn', 'error'],
            level: 'info',
            lookupLevel: function lookupLevel(level) {
                if (typeof level === 'string') {
                    var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
                    if (levelMap >= 0) {
                        level = levelMap;
                    }
                    else {
                        level = parseInt(level, 10);
                    }
                }
                return level;
            },
            log: function log(level) {
                level = logger.lookupLevel(level);
                if (typeof console !== 'undefined' && logger.lookupLevel(logger.level) <= level) {
                    var method = logger.methodMap[level];
                    if (!console[method]) {
                        method = 'log';
                    }
                    for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
                        message[_key - 1] = arguments[_key];
                    }
                    console[method].apply(console, message);
                }
            }
        };
        exports["default"] = logger;
        module.exports = exports['default'];
    }),
    29309: ((module, exports) => {
        exports.__esModule = true;
        exports["default"] = function (Handlebars) {
            (function () {
                if (typeof globalThis === 'object')
                    return;
                Object.prototype.__defineGetter__('__magic__', function () {
                    return this;
                });
                __magic__.globalThis = __magic__;
                delete Object.prototype.__magic__;
            })();
            var $Handlebars = globalThis.Handlebars;
            Handlebars.noConflict = function () {
                if (globalThis.Handlebars === Handlebars) {
                    globalThis.Handlebars = $Handlebars;
                }
                return Handlebars;
            };
        };
        module.exports = exports['default'];
    }),
    63569: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.__esModule = true;
        exports.checkRevision = checkRevision;
        exports.template = template;
        exports.wrapProgram = wrapProgram;
        exports.resolvePartial = resolvePartial;
        exports.invokePartial = invokePartial;
        exports.noop = noop;
        function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }
        function _interopRequireWildcard(obj) { if (obj && obj.__esModule) {
            return obj;
        }
        else {
            var newObj = {};
            if (obj != null) {
                for (var key in obj) {
                    if (Object.prototype.hasOwnProperty.call(obj, key))
                        newObj[key] = obj[key];
                }
            }
            newObj['default'] = obj;
            return newObj;
        } }
        var _utils = __webpack_require__(68272);
        var Utils = _interopRequireWildcard(_utils);
        var _exception = __webpack_require__(89252);
        var _exception2 = _interopRequireDefault(_exception);
        var _base = __webpack_require__(27280);
        var _helpers = __webpack_require__(5248);
        var _internalWrapHelper = __webpack_require__(71975);
        var _internalProtoAccess = __webpack_require__(14784);
        function checkRevision(compilerInfo) {
            var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
            if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) {
                return;
            }
            if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
                var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
                throw new _exception2['default']('Template was precompiled with an older version of Handlebars than the current runtime. ' + 'Please update your precompiler to a newer version (' + runtimeVersions + ') or downgrade your runtime to an older version (' + compilerVersions + ').');
            }
            else {
                throw new _exception2['default']('Template was precompiled with a newer version of Handlebars than the current runtime. ' + 'Please update your runtime to a newer version (' + compilerInfo[1] + ').');
            }
        }
        function template(templateSpec, env) {
            if (!env) {
                throw new _exception2['default']('No environment passed to template');
            }
            if (!templateSpec || !templateSpec.main) {
                throw new _exception2['default']('Unknown template object: ' + typeof templateSpec);
            }
            templateSpec.main.decorator = templateSpec.main_d;
            env.VM.checkRevision(templateSpec.compiler);
            var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
            function invokePartialWrapper(partial, context, options) {
                if (options.hash) {
                    context = Utils.extend({}, context, options.hash);
                    if (options.ids) {
                        options.ids[0] = true;
                    }
                }
                partial = env.VM.resolvePartial.call(this, partial, context, options);
                options.hooks = this.hooks;
                options.protoAccessControl = this.protoAccessControl;
                var result = env.VM.invokePartial.call(this, partial, context, options);
                if (result == null && Utils.isFunction(partial)) {
                    throw new _exception2['default']('The partial ' + options.name + ' returned no output: partials must return a string');
                }
                if (result == null && env.compile) {
                    if (typeof partial !== 'string') {
                        throw new _exception2['default']('The partial ' + options.name + ' could not be compiled: partials must be strings or functions returning strings');
                    }
                    options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
                    result = options.partials[options.name](context, options);
                }
                if (result != null) {
                    if (options.indent) {
                        var lines = result.split('\n');
                        for (var i = 0, l = lines.length; i < l; i++) {
                            if (!lines[i] && i + 1 === l) {
                                break;
                            }
                            lines[i] = options.indent + lines[i];
                        }
                        result = lines.join('\n');
                    }
                    return result;
                }
                else {
                    throw new _exception2['default']('The partial ' + options.name + ' could not be compiled when running in runtime-only mode');
                }
            }
            var container = {
                strict: function strict(obj, name, loc) {
                    if (!obj || !(name in obj)) {
                        throw new _exception2['default']('"' + name + '" not defined in ' + obj, {
                            loc: loc
                        });
                    }
                    return container.lookupProperty(obj, name);
                },
                lookupProperty: function lookupProperty(parent, propertyName) {
                    var result = parent[propertyName];
                    if (result == null) {
                        return result;
                    }
                    if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) {
                        return result;
                    }
                    if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) {
                        return result;
                    }
                    return undefined;
                },
                lookup: function lookup(depths, name) {
                    var len = depths.length;
                    for (var i = 0; i < len; i++) {
                        var result = depths[i] && container.lookupProperty(depths[i], name);
                        if (result != null) {
                            return result;
                        }
                    }
                },
                lambda: function lambda(current, context) {
                    return typeof current === 'function' ? current.call(context) : current;
                },
                escapeExpression: Utils.escapeExpression,
                invokePartial: invokePartialWrapper,
                fn: function fn(i) {
                    var ret = templateSpec[i];
                    ret.decorator = templateSpec[i + '_d'];
                    return ret;
                },
                programs: [],
                program: function program(i, data, declaredBlockParams, blockParams, depths) {
                    var programWrapper = this.programs[i], fn = this.fn(i);
                    if (data || depths || blockParams || declaredBlockParams) {
                        programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
                    }
                    else if (!programWrapper) {
                        programWrapper = this.programs[i] = wrapProgram(this, i, fn);
                    }
                    return programWrapper;
                },
                data: function data(value, depth) {
                    while (value && depth--) {
                        value = value._parent;
                    }
                    return value;
                },
                mergeIfNeeded: function mergeIfNeeded(param, common) {
                    var obj = param || common;
                    if (param && common && param !== common) {
                        obj = Utils.extend({}, common, param);
                    }
                    return obj;
                },
                nullContext: Object.seal({}),
                noop: env.VM.noop,
                compilerInfo: templateSpec.compiler
            };
            function ret(context) {
                var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];
                var data = options.data;
                ret._setup(options);
                if (!options.partial && templateSpec.useData) {
                    data = initData(context, data);
                }
                var depths = undefined, blockParams = templateSpec.useBlockParams ? [] : undefined;
                if (templateSpec.useDepths) {
                    if (options.depths) {
                        depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
                    }
                    else {
                        depths = [context];
                    }
                }
                function main(context) {
                    return '' + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
                }
                main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
                return main(context, options);
            }
            ret.isTop = true;
            ret._setup = function (options) {
                if (!options.partial) {
                    var mergedHelpers = {};
                    addHelpers(mergedHelpers, env.helpers, container);
                    addHelpers(mergedHelpers, options.helpers, container);
                    container.helpers = mergedHelpers;
                    if (templateSpec.usePartial) {
                        container.partials = container.mergeIfNeeded(options.partials, env.partials);
                    }
                    if (templateSpec.usePartial || templateSpec.useDecorators) {
                        container.decorators = Utils.extend({}, env.decorators, options.decorators);
                    }
                    container.hooks = {};
                    container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
                    var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
                    _helpers.moveHelperToHooks(container, 'helperMissing', keepHelperInHelpers);
                    _helpers.moveHelperToHooks(container, 'blockHelperMissing', keepHelperInHelpers);
                }
                else {
                    container.protoAccessControl = options.protoAccessControl;
                    container.helpers = options.helpers;
                    container.partials = options.partials;
                    container.decorators = options.decorators;
                    container.hooks = options.hooks;
                }
            };
            ret._child = function (i, data, blockParams, depths) {
                if (templateSpec.useBlockParams && !blockParams) {
                    throw new _exception2['default']('must pass block params');
                }
                if (templateSpec.useDepths && !depths) {
                    throw new _exception2['default']('must pass parent depths');
                }
                return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
            };
            return ret;
        }
        function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
            function prog(context) {
                var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];
                var currentDepths = depths;
                if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) {
                    currentDepths = [context].concat(depths);
                }
                return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
            }
            prog = executeDecorators(fn, prog, container, depths, data, blockParams);
            prog.program = i;
            prog.depth = depths ? depths.length : 0;
            prog.blockParams = declaredBlockParams || 0;
            return prog;
        }
        function resolvePartial(partial, context, options) {
            if (!partial) {
                if (options.name === '@partial-block') {
                    partial = lookupOwnProperty(options.data, 'partial-block');
                }
                else {
                    partial = lookupOwnProperty(options.partials, options.name);
                }
            }
            else if (typeof partial !== 'function' && !options.name) {
                options.name = partial;
                partial = lookupOwnProperty(options.partials, partial);
            }
            return partial;
        }
        function invokePartial(partial, context, options) {
            var currentPartialBlock = lookupOwnProperty(options.data, 'partial-block');
            options.partial = true;
            if (options.ids) {
                options.data.contextPath = options.ids[0] || options.data.contextPath;
            }
            var partialBlock = undefined;
            if (options.fn && options.fn !== noop) {
                (function () {
                    options.data = _base.createFrame(options.data);
                    var fn = options.fn;
                    partialBlock = options.data['partial-block'] = function partialBlockWrapper(context) {
                        var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];
                        options.data = _base.createFrame(options.data);
                        options.data['partial-block'] = currentPartialBlock;
                        return fn(context, options);
                    };
                    if (fn.partials) {
                        options.partials = Utils.extend({}, options.partials, fn.partials);
                    }
                })();
            }
            if (partial === undefined && partialBlock) {
                partial = partialBlock;
            }
            if (partial === undefined) {
                throw new _exception2['default']('The partial ' + options.name + ' could not be found');
            }
            else if (partial instanceof Function) {
                return partial(context, options);
            }
        }
        function noop() {
            return '';
        }
        function lookupOwnProperty(obj, name) {
            if (obj && Object.prototype.hasOwnProperty.call(obj, name)) {
                return obj[name];
            }
        }
        function initData(context, data) {
            if (!data || !('root' in data)) {
                data = data ? _base.createFrame(data) : {};
                data.root = context;
            }
            return data;
        }
        function executeDecorators(fn, prog, container, depths, data, blockParams) {
            if (fn.decorator) {
                var props = {};
                prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
                Utils.extend(prog, props);
            }
            return prog;
        }
        function addHelpers(mergedHelpers, helpers, container) {
            if (!helpers)
                return;
            Object.keys(helpers).forEach(function (helperName) {
                var helper = helpers[helperName];
                mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
            });
        }
        function passLookupPropertyOption(helper, container) {
            var lookupProperty = container.lookupProperty;
            return _internalWrapHelper.wrapHelper(helper, function (options) {
                options.lookupProperty = lookupProperty;
                return options;
            });
        }
    }),
    25163: ((module, exports) => {
        exports.__esModule = true;
        function SafeString(string) {
            this.string = string;
        }
        SafeString.prototype.toString = SafeString.prototype.toHTML = function () {
            return '' + this.string;
        };
        exports["default"] = SafeString;
        module.exports = exports['default'];
    }),
    68272: ((__unused_webpack_module, exports) => {
        exports.__esModule = true;
        exports.extend = extend;
        exports.indexOf = indexOf;
        exports.escapeExpression = escapeExpression;
        exports.isEmpty = isEmpty;
        exports.createFrame = createFrame;
        exports.blockParams = blockParams;
        exports.appendContextPath = appendContextPath;
        var escape = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#x27;',
            '`': '&#x60;',
            '=': '&#x3D;'
        };
        var badChars = /[&<>"'`=]/g, possible = /[&<>"'`=]/;
        function escapeChar(chr) {
            return escape[chr];
        }
        function extend(obj) {
            for (var i = 1; i < arguments.length; i++) {
                for (var key in arguments[i]) {
                    if (Object.prototype.hasOwnProperty.call(arguments[i], key)) {
                        obj[key] = arguments[i][key];
                    }
                }
            }
            return obj;
        }
        var toString = Object.prototype.toString;
        exports.toString = toString;
        var isFunction = function isFunction(value) {
            return typeof value === 'function';
        };
        if (isFunction(/x/)) {
            exports.isFunction = isFunction = function (value) {
                return typeof value === 'function' && toString.call(value) === '[object Function]';
            };
        }
        exports.isFunction = isFunction;
        var isArray = Array.isArray || function (value) {
            return value && typeof value === 'object' ? toString.call(value) === '[object Array]' : false;
        };
        exports.isArray = isArray;
        function indexOf(array, value) {
            for (var i = 0, len = array.length; i < len; i++) {
                if (array[i] === value) {
                    return i;
                }
            }
            return -1;
        }
        function escapeExpression(string) {
            if (typeof string !== 'string') {
                if (string && typeof string.toHTML === 'function') {
                    return string.toHTML();
                }
                else if (string == null) {
                    return '';
                }
                else if (!string) {
                    return string + '';
                }
                string = '' + string;
            }
            if (!possible.test(string)) {
                return string;
            }
            return string.replace(badChars, escapeChar);
        }
        function isEmpty(value) {
            if (!value && value !== 0) {
                return true;
            }
            else if (isArray(value) && value.length === 0) {
                return true;
            }
            else {
                return false;
            }
        }
        function createFrame(object) {
            var frame = extend({}, object);
            frame._parent = object;
            return frame;
        }
        function blockParams(params, ids) {
            params.path = ids;
            return params;
        }
        function appendContextPath(contextPath, id) {
            return (contextPath ? contextPath + '.' : '') + id;
        }
    }),
    88508: ((module, __unused_webpack_exports, __webpack_require__) => {
        var handlebars = (__webpack_require__(2150)["default"]);
        var printer = __webpack_require__(28043);
        handlebars.PrintVisitor = printer.PrintVisitor;
        handlebars.print = printer.print;
        module.exports = handlebars;
        function extension(module, filename) {
            var fs = __webpack_require__(79896);
            var templateString = fs.readFileSync(filename, 'utf8');
            module.exports = handlebars.compile(templateString);
        }
        if (true && __WEBPACK_EXTERNAL_createRequire(import.meta.url).extensions) {
            __WEBPACK_EXTERNAL_createRequire(import.meta.url).extensions['.handlebars'] = extension;
            __WEBPACK_EXTERNAL_createRequire(import.meta.url).extensions['.hbs'] = extension;
        }
    }),
    80829: ((module, __unused_webpack_exports, __webpack_require__) => {
        const parseUrl = __webpack_require__(71186);
        const isGitHubShorthand = (arg) => {
            const firstHash = arg.indexOf('#');
            const firstSlash = arg.indexOf('/');
            const secondSlash = arg.indexOf('/', firstSlash + 1);
            const firstColon = arg.indexOf(':');
            const firstSpace = /\s/.exec(arg);
            const firstAt = arg.indexOf('@');
            const spaceOnlyAfterHash = !firstSpace || (firstHash > -1 && firstSpace.index > firstHash);
            const atOnlyAfterHash = firstAt === -1 || (firstHash > -1 && firstAt > firstHash);
            const colonOnlyAfterHash = firstColon === -1 || (firstHash > -1 && firstColon > firstHash);
            const secondSlashOnlyAfterHash = secondSlash === -1 || (firstHash > -1 && secondSlash > firstHash);
            const hasSlash = firstSlash > 0;
            const doesNotEndWithSlash = firstHash > -1 ? arg[firstHash - 1] !== '/' : !arg.endsWith('/');
            const doesNotStartWithDot = !arg.startsWith('.');
            return spaceOnlyAfterHash && hasSlash && doesNotEndWithSlash &&
                doesNotStartWithDot && atOnlyAfterHash && colonOnlyAfterHash &&
                secondSlashOnlyAfterHash;
        };
        module.exports = (giturl, opts, { gitHosts, protocols }) => {
            if (!giturl) {
                return;
            }
            const correctedUrl = isGitHubShorthand(giturl) ? `github:${giturl}` : giturl;
            const parsed = parseUrl(correctedUrl, protocols);
            if (!parsed) {
                return;
            }
            const gitHostShortcut = gitHosts.byShortcut[parsed.protocol];
            const gitHostDomain = gitHosts.byDomain[parsed.hostname.startsWith('www.')
                ? parsed.hostname.slice(4)
                : parsed.hostname];
            const gitHostName = gitHostShortcut || gitHostDomain;
            if (!gitHostName) {
                return;
            }
            const gitHostInfo = gitHosts[gitHostShortcut || gitHostDomain];
            let auth = null;
            if (protocols[parsed.protocol]?.auth && (parsed.username || parsed.password)) {
                auth = `${parsed.username}${parsed.password ? ':' + parsed.password : ''}`;
            }
            let committish = null;
            let user = null;
            let project = null;
            let defaultRepresentation = null;
            try {
                if (gitHostShortcut) {
                    let pathname = parsed.pathname.startsWith('/') ? parsed.pathname.slice(1) : parsed.pathname;
                    const firstAt = pathname.indexOf('@');
                    if (firstAt > -1) {
                        pathname = pathname.slice(firstAt + 1);
                    }
                    const lastSlash = pathname.lastIndexOf('/');
                    if (lastSlash > -1) {
                        user = decodeURIComponent(pathname.slice(0, lastSlash));
                        if (!user) {
                            user = null;
                        }
                        project = decodeURIComponent(pathname.slice(lastSlash + 1));
                    }
                    else {
                        project = decodeURIComponent(pathname);
                    }
                    if (project.endsWith('.git')) {
                        project = project.slice(0, -4);
                    }
                    if (parsed.hash) {
                        committish = decodeURIComponent(parsed.hash.slice(1));
                    }
                    defaultRepresentation = 'shortcut';
                }
                else {
                    if (!gitHostInfo.protocols.includes(parsed.protocol)) {
                        return;
                    }
                    const segments = gitHostInfo.extract(parsed);
                    if (!segments) {
                        return;
                    }
                    user = segments.user && decodeURIComponent(segments.user);
                    project = decodeURIComponent(segments.project);
                    committish = decodeURIComponent(segments.committish);
                    defaultRepresentation = protocols[parsed.protocol]?.name || parsed.protocol.slice(0, -1);
                }
            }
            catch (err) {
                if (err instanceof URIError) {
                    return;
                }
                else {
                    throw err;
                }
            }
            return [gitHostName, user, auth, project, committish, defaultRepresentation, opts];
        };
    }),
    38926: ((module) => {
        const maybeJoin = (...args) => args.every(arg => arg) ? args.join('') : '';
        const maybeEncode = (arg) => arg ? encodeURIComponent(arg) : '';
        const formatHashFragment = (f) => f.toLowerCase()
            .replace(/^\W+/g, '')
            .replace(/(?<!\W)\W+$/, '')
            .replace(/\//g, '')
            .replace(/\W+/g, '-');
        const defaults = {
            sshtemplate: ({ domain, user, project, committish }) => `git@${domain}:${user}/${project}.git${maybeJoin('#', committish)}`,
            sshurltemplate: ({ domain, user, project, committish }) => `git+ssh://git@${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
            edittemplate: ({ domain, user, project, committish, editpath, path }) => `https://${domain}/${user}/${project}${maybeJoin('/', editpath, '/', maybeEncode(committish || 'HEAD'), '/', path)}`,
            browsetemplate: ({ domain, user, project, committish, treepath }) => `https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish))}`,
            browsetreetemplate: ({ domain, user, project, committish, treepath, path, fragment, hashformat }) => `https://${domain}/${user}/${project}/${treepath}/${maybeEncode(committish || 'HEAD')}/${path}${maybeJoin('#', hashformat(fragment || ''))}`,
            browseblobtemplate: ({ domain, user, project, committish, blobpath, path, fragment, hashformat }) => `https://${domain}/${user}/${project}/${blobpath}/${maybeEncode(committish || 'HEAD')}/${path}${maybeJoin('#', hashformat(fragment || ''))}`,
            docstemplate: ({ domain, user, project, treepath, committish }) => `https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish))}#readme`,
            httpstemplate: ({ auth, domain, user, project, committish }) => `git+https://${maybeJoin(auth, '@')}${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
            filetemplate: ({ domain, user, project, committish, path }) => `https://${domain}/${user}/${project}/raw/${maybeEncode(committish || 'HEAD')}/${path}`,
            shortcuttemplate: ({ type, user, project, committish }) => `${type}:${user}/${project}${maybeJoin('#', committish)}`,
            pathtemplate: ({ user, project, committish }) => `${user}/${project}${maybeJoin('#', committish)}`,
            bugstemplate: ({ domain, user, project }) => `https://${domain}/${user}/${project}/issues`,
            hashformat: formatHashFragment,
        };
        const hosts = {};
        hosts.github = {
            protocols: ['git:', 'http:', 'git+ssh:', 'git+https:', 'ssh:', 'https:'],
            domain: 'github.com',
            treepath: 'tree',
            blobpath: 'blob',
            editpath: 'edit',
            filetemplate: ({ auth, user, project, committish, path }) => `https://${maybeJoin(auth, '@')}raw.githubusercontent.com/${user}/${project}/${maybeEncode(committish || 'HEAD')}/${path}`,
            gittemplate: ({ auth, domain, user, project, committish }) => `git://${maybeJoin(auth, '@')}${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
            tarballtemplate: ({ domain, user, project, committish }) => `https://codeload.${domain}/${user}/${project}/tar.gz/${maybeEncode(committish || 'HEAD')}`,
            extract: (url) => {
                let [, user, project, type, committish] = url.pathname.split('/', 5);
                if (type && type !== 'tree') {
                    return;
                }
                if (!type) {
                    committish = url.hash.slice(1);
                }
                if (project && project.endsWith('.git')) {
                    project = project.slice(0, -4);
                }
                if (!user || !project) {
                    return;
                }
                return { user, project, committish };
            },
        };
        hosts.bitbucket = {
            protocols: ['git+ssh:', 'git+https:', 'ssh:', 'https:'],
            domain: 'bitbucket.org',
            treepath: 'src',
            blobpath: 'src',
            editpath: '?mode=edit',
            edittemplate: ({ domain, user, project, committish, treepath, path, editpath }) => `https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish || 'HEAD'), '/', path, editpath)}`,
            tarballtemplate: ({ domain, user, project, committish }) => `https://${domain}/${user}/${project}/get/${maybeEncode(committish || 'HEAD')}.tar.gz`,
            extract: (url) => {
                let [, user, project, aux] = url.pathname.split('/', 4);
                if (['get'].includes(aux)) {
                    return;
                }
                if (project && project.endsWith('.git')) {
                    project = project.slice(0, -4);
                }
                if (!user || !project) {
                    return;
                }
                return { user, project, committish: url.hash.slice(1) };
            },
        };
        hosts.gitlab = {
            protocols: ['git+ssh:', 'git+https:', 'ssh:', 'https:'],
            domain: 'gitlab.com',
            treepath: 'tree',
            blobpath: 'tree',
            editpath: '-/edit',
            httpstemplate: ({ auth, domain, user, project, committish }) => `git+https://${maybeJoin(auth, '@')}${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
            tarballtemplate: ({ domain, user, project, committish }) => `https://${domain}/${user}/${project}/repository/archive.tar.gz?ref=${maybeEncode(committish || 'HEAD')}`,
            extract: (url) => {
                const path = url.pathname.slice(1);
                if (path.includes('/-/') || path.includes('/archive.tar.gz')) {
                    return;
                }
                const segments = path.split('/');
                let project = segments.pop();
                if (project.endsWith('.git')) {
                    project = project.slice(0, -4);
                }
                const user = segments.join('/');
                if (!user || !project) {
                    return;
                }
                return { user, project, committish: url.hash.slice(1) };
            },
        };
        hosts.gist = {
            protocols: ['git:', 'git+ssh:', 'git+https:', 'ssh:', 'https:'],
            domain: 'gist.github.com',
            editpath: 'edit',
            sshtemplate: ({ domain, project, committish }) => `git@${domain}:${project}.git${maybeJoin('#', committish)}`,
            sshurltemplate: ({ domain, project, committish }) => `git+ssh://git@${domain}/${project}.git${maybeJoin('#', committish)}`,
            edittemplate: ({ domain, user, project, committish, editpath }) => `https://${domain}/${user}/${project}${maybeJoin('/', maybeEncode(committish))}/${editpath}`,
            browsetemplate: ({ domain, project, committish }) => `https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}`,
            browsetreetemplate: ({ domain, project, committish, path, hashformat }) => `https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}${maybeJoin('#', hashformat(path))}`,
            browseblobtemplate: ({ domain, project, committish, path, hashformat }) => `https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}${maybeJoin('#', hashformat(path))}`,
            docstemplate: ({ domain, project, committish }) => `https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}`,
            httpstemplate: ({ domain, project, committish }) => `git+https://${domain}/${project}.git${maybeJoin('#', committish)}`,
            filetemplate: ({ user, project, committish, path }) => `https://gist.githubusercontent.com/${user}/${project}/raw${maybeJoin('/', maybeEncode(committish))}/${path}`,
            shortcuttemplate: ({ type, project, committish }) => `${type}:${project}${maybeJoin('#', committish)}`,
            pathtemplate: ({ project, committish }) => `${project}${maybeJoin('#', committish)}`,
            bugstemplate: ({ domain, project }) => `https://${domain}/${project}`,
            gittemplate: ({ domain, project, committish }) => `git://${domain}/${project}.git${maybeJoin('#', committish)}`,
            tarballtemplate: ({ project, committish }) => `https://codeload.github.com/gist/${project}/tar.gz/${maybeEncode(committish || 'HEAD')}`,
            extract: (url) => {
                let [, user, project, aux] = url.pathname.split('/', 4);
                if (aux === 'raw') {
                    return;
                }
                if (!project) {
                    if (!user) {
                        return;
                    }
                    project = user;
                    user = null;
                }
                if (project.endsWith('.git')) {
                    project = project.slice(0, -4);
                }
                return { user, project, committish: url.hash.slice(1) };
            },
            hashformat: function (fragment) {
                return fragment && 'file-' + formatHashFragment(fragment);
            },
        };
        hosts.sourcehut = {
            protocols: ['git+ssh:', 'https:'],
            domain: 'git.sr.ht',
            treepath: 'tree',
            blobpath: 'tree',
            filetemplate: ({ domain, user, project, committish, path }) => `https://${domain}/${user}/${project}/blob/${maybeEncode(committish) || 'HEAD'}/${path}`,
            httpstemplate: ({ domain, user, project, committish }) => `https://${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
            tarballtemplate: ({ domain, user, project, committish }) => `https://${domain}/${user}/${project}/archive/${maybeEncode(committish) || 'HEAD'}.tar.gz`,
            bugstemplate: () => null,
            extract: (url) => {
                let [, user, project, aux] = url.pathname.split('/', 4);
                if (['archive'].includes(aux)) {
                    return;
                }
                if (project && project.endsWith('.git')) {
                    project = project.slice(0, -4);
                }
                if (!user || !project) {
                    return;
                }
                return { user, project, committish: url.hash.slice(1) };
            },
        };
        for (const [name, host] of Object.entries(hosts)) {
            hosts[name] = Object.assign({}, defaults, host);
        }
        module.exports = hosts;
    }),
    82537: ((module, __unused_webpack_exports, __webpack_require__) => {
        const { LRUCache } = __webpack_require__(32477);
        const hosts = __webpack_require__(38926);
        const fromUrl = __webpack_require__(80829);
        const parseUrl = __webpack_require__(71186);
        const cache = new LRUCache({ max: 1000 });
        function unknownHostedUrl(url) {
            try {
                const { protocol, hostname, pathname, } = new URL(url);
                if (!hostname) {
                    return null;
                }
                const proto = /(?:git\+)http:$/.test(protocol) ? 'http:' : 'https:';
                const path = pathname.replace(/\.git$/, '');
                return `${proto}//${hostname}${path}`;
            }
            catch {
                return null;
            }
        }
        class GitHost {
            constructor(type, user, auth, project, committish, defaultRepresentation, opts = {}) {
                Object.assign(this, GitHost.#gitHosts[type], {
                    type,
                    user,
                    auth,
                    project,
                    committish,
                    default: defaultRepresentation,
                    opts,
                });
            }
            static #gitHosts = { byShortcut: {}, byDomain: {} };
            static #protocols = {
                'git+ssh:': { name: 'sshurl' },
                'ssh:': { name: 'sshurl' },
                'git+https:': { name: 'https', auth: true },
                'git:': { auth: true },
                'http:': { auth: true },
                'https:': { auth: true },
                'git+http:': { auth: true },
            };
            static addHost(name, host) {
                GitHost.#gitHosts[name] = host;
                GitHost.#gitHosts.byDomain[host.domain] = name;
                GitHost.#gitHosts.byShortcut[`${name}:`] = name;
                GitHost.#protocols[`${name}:`] = { name };
            }
            static fromUrl(giturl, opts) {
                if (typeof giturl !== 'string') {
                    return;
                }
                const key = giturl + JSON.stringify(opts || {});
                if (!cache.has(key)) {
                    const hostArgs = fromUrl(giturl, opts, {
                        gitHosts: GitHost.#gitHosts,
                        protocols: GitHost.#protocols,
                    });
                    cache.set(key, hostArgs ? new GitHost(...hostArgs) : undefined);
                }
                return cache.get(key);
            }
            static fromManifest(manifest, opts = {}) {
                if (!manifest || typeof manifest !== 'object') {
                    return;
                }
                const r = manifest.repository;
                const rurl = r && (typeof r === 'string'
                    ? r
                    : typeof r === 'object' && typeof r.url === 'string'
                        ? r.url
                        : null);
                if (!rurl) {
                    throw new Error('no repository');
                }
                const info = (rurl && GitHost.fromUrl(rurl.replace(/^git\+/, ''), opts)) || null;
                if (info) {
                    return info;
                }
                const unk = unknownHostedUrl(rurl);
                return GitHost.fromUrl(unk, opts) || unk;
            }
            static parseUrl(url) {
                return parseUrl(url);
            }
            #fill(template, opts) {
                if (typeof template !== 'function') {
                    return null;
                }
                const options = { ...this, ...this.opts, ...opts };
                if (!options.path) {
                    options.path = '';
                }
                if (options.path.startsWith('/')) {
                    options.path = options.path.slice(1);
                }
                if (options.noCommittish) {
                    options.committish = null;
                }
                const result = template(options);
                return options.noGitPlus && result.startsWith('git+') ? result.slice(4) : result;
            }
            hash() {
                return this.committish ? `#${this.committish}` : '';
            }
            ssh(opts) {
                return this.#fill(this.sshtemplate, opts);
            }
            sshurl(opts) {
                return this.#fill(this.sshurltemplate, opts);
            }
            browse(path, ...args) {
                if (typeof path !== 'string') {
                    return this.#fill(this.browsetemplate, path);
                }
                if (typeof args[0] !== 'string') {
                    return this.#fill(this.browsetreetemplate, { ...args[0], path });
                }
                return this.#fill(this.browsetreetemplate, { ...args[1], fragment: args[0], path });
            }
            browseFile(path, ...args) {
                if (typeof args[0] !== 'string') {
                    return this.#fill(this.browseblobtemplate, { ...args[0], path });
                }
                return this.#fill(this.browseblobtemplate, { ...args[1], fragment: args[0], path });
            }
            docs(opts) {
                return this.#fill(this.docstemplate, opts);
            }
            bugs(opts) {
                return this.#fill(this.bugstemplate, opts);
            }
            https(opts) {
                return this.#fill(this.httpstemplate, opts);
            }
            git(opts) {
                return this.#fill(this.gittemplate, opts);
            }
            shortcut(opts) {
                return this.#fill(this.shortcuttemplate, opts);
            }
            path(opts) {
                return this.#fill(this.pathtemplate, opts);
            }
            tarball(opts) {
                return this.#fill(this.tarballtemplate, { ...opts, noCommittish: false });
            }
            file(path, opts) {
                return this.#fill(this.filetemplate, { ...opts, path });
            }
            edit(path, opts) {
                return this.#fill(this.edittemplate, { ...opts, path });
            }
            getDefaultRepresentation() {
                return this.default;
            }
            toString(opts) {
                if (this.default && typeof this[this.default] === 'function') {
                    return this[this.default](opts);
                }
                return this.sshurl(opts);
            }
        }
        for (const [name, host] of Object.entries(hosts)) {
            GitHost.addHost(name, host);
        }
        module.exports = GitHost;
    }),
    71186: ((module, __unused_webpack_exports, __webpack_require__) => {
        const url = __webpack_require__(87016);
        const lastIndexOfBefore = (str, char, beforeChar) => {
            const startPosition = str.indexOf(beforeChar);
            return str.lastIndexOf(char, startPosition > -1 ? startPosition : Infinity);
        };
        const safeUrl = (u) => {
            try {
                return new url.URL(u);
            }
            catch {
            }
        };
        const correctProtocol = (arg, protocols) => {
            const firstColon = arg.indexOf(':');
            const proto = arg.slice(0, firstColon + 1);
            if (Object.prototype.hasOwnProperty.call(protocols, proto)) {
                return arg;
            }
            const firstAt = arg.indexOf('@');
            if (firstAt > -1) {
                if (firstAt > firstColon) {
                    return `git+ssh://${arg}`;
                }
                else {
                    return arg;
                }
            }
            const doubleSlash = arg.indexOf('//');
            if (doubleSlash === firstColon + 1) {
                return arg;
            }
            return `${arg.slice(0, firstColon + 1)}//${arg.slice(firstColon + 1)}`;
        };
        const correctUrl = (giturl) => {
            const firstAt = lastIndexOfBefore(giturl, '@', '#');
            const lastColonBeforeHash = lastIndexOfBefore(giturl, ':', '#');
            if (lastColonBeforeHash > firstAt) {
                giturl = giturl.slice(0, lastColonBeforeHash) + '/' + giturl.slice(lastColonBeforeHash + 1);
            }
            if (lastIndexOfBefore(giturl, ':', '#') === -1 && giturl.indexOf('//') === -1) {
                giturl = `git+ssh://${giturl}`;
            }
            return giturl;
        };
        module.exports = (giturl, protocols) => {
            const withProtocol = protocols ? correctProtocol(giturl, protocols) : giturl;
            return safeUrl(withProtocol) || safeUrl(correctUrl(withProtocol));
        };
    }),
    72941: ((module) => {
        module.exports = extractDescription;
        function extractDescription(d) {
            if (!d) {
                return;
            }
            if (d === 'ERROR: No README data found!') {
                return;
            }
            d = d.trim().split('\n');
            let s = 0;
            while (d[s] && d[s].trim().match(/^(#|$)/)) {
                s++;
            }
            const l = d.length;
            let e = s + 1;
            while (e < l && d[e].trim()) {
                e++;
            }
            return d.slice(s, e).join(' ').trim();
        }
    }),
    4673: ((module, __unused_webpack_exports, __webpack_require__) => {
        var { URL } = __webpack_require__(73136);
        var isValidSemver = __webpack_require__(58780);
        var cleanSemver = __webpack_require__(1799);
        var validateLicense = __webpack_require__(56821);
        var hostedGitInfo = __webpack_require__(82537);
        var { isBuiltin } = __webpack_require__(98995);
        var depTypes = ['dependencies', 'devDependencies', 'optionalDependencies'];
        var extractDescription = __webpack_require__(72941);
        var typos = __webpack_require__(54612);
        var isEmail = str => str.includes('@') && (str.indexOf('@') < str.lastIndexOf('.'));
        module.exports = {
            warn: function () { },
            fixRepositoryField: function (data) {
                if (data.repositories) {
                    this.warn('repositories');
                    data.repository = data.repositories[0];
                }
                if (!data.repository) {
                    return this.warn('missingRepository');
                }
                if (typeof data.repository === 'string') {
                    data.repository = {
                        type: 'git',
                        url: data.repository,
                    };
                }
                var r = data.repository.url || '';
                if (r) {
                    var hosted = hostedGitInfo.fromUrl(r);
                    if (hosted) {
                        r = data.repository.url
                            = hosted.getDefaultRepresentation() === 'shortcut' ? hosted.https() : hosted.toString();
                    }
                }
                if (r.match(/github.com\/[^/]+\/[^/]+\.git\.git$/)) {
                    this.warn('brokenGitUrl', r);
                }
            },
            fixTypos: function (data) {
                Object.keys(typos.topLevel).forEach(function (d) {
                    if (Object.prototype.hasOwnProperty.call(data, d)) {
                        this.warn('typo', d, typos.topLevel[d]);
                    }
                }, this);
            },
            fixScriptsField: function (data) {
                if (!data.scripts) {
                    return;
                }
                if (typeof data.scripts !== 'object') {
                    this.warn('nonObjectScripts');
                    delete data.scripts;
                    return;
                }
                Object.keys(data.scripts).forEach(function (k) {
                    if (typeof data.scripts[k] !== 'string') {
                        this.warn('nonStringScript');
                        delete data.scripts[k];
                    }
                    else if (typos.script[k] && !data.scripts[typos.script[k]]) {
                        this.warn('typo', k, typos.script[k], 'scripts');
                    }
                }, this);
            },
            fixFilesField: function (data) {
                var files = data.files;
                if (files && !Array.isArray(files)) {
                    this.warn('nonArrayFiles');
                    delete data.files;
                }
                else if (data.files) {
                    data.files = data.files.filter(function (file) {
                        if (!file || typeof file !== 'string') {
                            this.warn('invalidFilename', file);
                            return false;
                        }
                        else {
                            return true;
                        }
                    }, this);
                }
            },
            fixBinField: function (data) {
                if (!data.bin) {
                    return;
                }
                if (typeof data.bin === 'string') {
                    var b = {};
                    var match;
                    if (match = data.name.match(/^@[^/]+[/](.*)$/)) {
                        b[match[1]] = data.bin;
                    }
                    else {
                        b[data.name] = data.bin;
                    }
                    data.bin = b;
                }
            },
            fixManField: function (data) {
                if (!data.man) {
                    return;
                }
                if (typeof data.man === 'string') {
                    data.man = [data.man];
                }
            },
            fixBundleDependenciesField: function (data) {
                var bdd = 'bundledDependencies';
                var bd = 'bundleDependencies';
                if (data[bdd] && !data[bd]) {
                    data[bd] = data[bdd];
                    delete data[bdd];
                }
                if (data[bd] && !Array.isArray(data[bd])) {
                    this.warn('nonArrayBundleDependencies');
                    delete data[bd];
                }
                else if (data[bd]) {
                    data[bd] = data[bd].filter(function (filtered) {
                        if (!filtered || typeof filtered !== 'string') {
                            this.warn('nonStringBundleDependency', filtered);
                            return false;
                        }
                        else {
                            if (!data.dependencies) {
                                data.dependencies = {};
                            }
                            if (!Object.prototype.hasOwnProperty.call(data.dependencies, filtered)) {
                                this.warn('nonDependencyBundleDependency', filtered);
                                data.dependencies[filtered] = '*';
                            }
                            return true;
                        }
                    }, this);
                }
            },
            fixDependencies: function (data) {
                objectifyDeps(data, this.warn);
                addOptionalDepsToDeps(data, this.warn);
                this.fixBundleDependenciesField(data);
                ['dependencies', 'devDependencies'].forEach(function (deps) {
                    if (!(deps in data)) {
                        return;
                    }
                    if (!data[deps] || typeof data[deps] !== 'object') {
                        this.warn('nonObjectDependencies', deps);
                        delete data[deps];
                        return;
                    }
                    Object.keys(data[deps]).forEach(function (d) {
                        var r = data[deps][d];
                        if (typeof r !== 'string') {
                            this.warn('nonStringDependency', d, JSON.stringify(r));
                            delete data[deps][d];
                        }
                        var hosted = hostedGitInfo.fromUrl(data[deps][d]);
                        if (hosted) {
                            data[deps][d] = hosted.toString();
                        }
                    }, this);
                }, this);
            },
            fixModulesField: function (data) {
                if (data.modules) {
                    this.warn('deprecatedModules');
                    delete data.modules;
                }
            },
            fixKeywordsField: function (data) {
                if (typeof data.keywords === 'string') {
                    data.keywords = data.keywords.split(/,\s+/);
                }
                if (data.keywords && !Array.isArray(data.keywords)) {
                    delete data.keywords;
                    this.warn('nonArrayKeywords');
                }
                else if (data.keywords) {
                    data.keywords = data.keywords.filter(function (kw) {
                        if (typeof kw !== 'string' || !kw) {
                            this.warn('nonStringKeyword');
                            return false;
                        }
                        else {
                            return true;
                        }
                    }, this);
                }
            },
            fixVersionField: function (data, strict) {
                var loose = !strict;
                if (!data.version) {
                    data.version = '';
                    return true;
                }
                if (!isValidSemver(data.version, loose)) {
                    throw new Error('Invalid version: "' + data.version + '"');
                }
                data.version = cleanSemver(data.version, loose);
                return true;
            },
            fixPeople: function (data) {
                modifyPeople(data, unParsePerson);
                modifyPeople(data, parsePerson);
            },
            fixNameField: function (data, options) {
                if (typeof options === 'boolean') {
                    options = { strict: options };
                }
                else if (typeof options === 'undefined') {
                    options = {};
                }
                var strict = options.strict;
                if (!data.name && !strict) {
                    data.name = '';
                    return;
                }
                if (typeof data.name !== 'string') {
                    throw new Error('name field must be a string.');
                }
                if (!strict) {
                    data.name = data.name.trim();
                }
                ensureValidName(data.name, strict, options.allowLegacyCase);
                if (isBuiltin(data.name)) {
                    this.warn('conflictingName', data.name);
                }
            },
            fixDescriptionField: function (data) {
                if (data.description && typeof data.description !== 'string') {
                    this.warn('nonStringDescription');
                    delete data.description;
                }
                if (data.readme && !data.description) {
                    data.description = extractDescription(data.readme);
                }
                if (data.description === undefined) {
                    delete data.description;
                }
                if (!data.description) {
                    this.warn('missingDescription');
                }
            },
            fixReadmeField: function (data) {
                if (!data.readme) {
                    this.warn('missingReadme');
                    data.readme = 'ERROR: No README data found!';
                }
            },
            fixBugsField: function (data) {
                if (!data.bugs && data.repository && data.repository.url) {
                    var hosted = hostedGitInfo.fromUrl(data.repository.url);
                    if (hosted && hosted.bugs()) {
                        data.bugs = { url: hosted.bugs() };
                    }
                }
                else if (data.bugs) {
                    if (typeof data.bugs === 'string') {
                        if (isEmail(data.bugs)) {
                            data.bugs = { email: data.bugs };
                        }
                        else if (URL.canParse(data.bugs)) {
                            data.bugs = { url: data.bugs };
                        }
                        else {
                            this.warn('nonEmailUrlBugsString');
                        }
                    }
                    else {
                        bugsTypos(data.bugs, this.warn);
                        var oldBugs = data.bugs;
                        data.bugs = {};
                        if (oldBugs.url) {
                            if (URL.canParse(oldBugs.url)) {
                                data.bugs.url = oldBugs.url;
                            }
                            else {
                                this.warn('nonUrlBugsUrlField');
                            }
                        }
                        if (oldBugs.email) {
                            if (typeof (oldBugs.email) === 'string' && isEmail(oldBugs.email)) {
                                data.bugs.email = oldBugs.email;
                            }
                            else {
                                this.warn('nonEmailBugsEmailField');
                            }
                        }
                    }
                    if (!data.bugs.email && !data.bugs.url) {
                        delete data.bugs;
                        this.warn('emptyNormalizedBugs');
                    }
                }
            },
            fixHomepageField: function (data) {
                if (!data.homepage && data.repository && data.repository.url) {
                    var hosted = hostedGitInfo.fromUrl(data.repository.url);
                    if (hosted && hosted.docs()) {
                        data.homepage = hosted.docs();
                    }
                }
                if (!data.homepage) {
                    return;
                }
                if (typeof data.homepage !== 'string') {
                    this.warn('nonUrlHomepage');
                    return delete data.homepage;
                }
                if (!URL.canParse(data.homepage)) {
                    data.homepage = 'http://' + data.homepage;
                }
            },
            fixLicenseField: function (data) {
                const license = data.license || data.licence;
                if (!license) {
                    return this.warn('missingLicense');
                }
                if (typeof (license) !== 'string' ||
                    license.length < 1 ||
                    license.trim() === '') {
                    return this.warn('invalidLicense');
                }
                if (!validateLicense(license).validForNewPackages) {
                    return this.warn('invalidLicense');
                }
            },
        };
        function isValidScopedPackageName(spec) {
            if (spec.charAt(0) !== '@') {
                return false;
            }
            var rest = spec.slice(1).split('/');
            if (rest.length !== 2) {
                return false;
            }
            return rest[0] && rest[1] &&
                rest[0] === encodeURIComponent(rest[0]) &&
                rest[1] === encodeURIComponent(rest[1]);
        }
        function isCorrectlyEncodedName(spec) {
            return !spec.match(/[/@\s+%:]/) &&
                spec === encodeURIComponent(spec);
        }
        function ensureValidName(name, strict, allowLegacyCase) {
            if (name.charAt(0) === '.' ||
                !(isValidScopedPackageName(name) || isCorrectlyEncodedName(name)) ||
                (strict && (!allowLegacyCase) && name !== name.toLowerCase()) ||
                name.toLowerCase() === 'node_modules' ||
                name.toLowerCase() === 'favicon.ico') {
                throw new Error('Invalid name: ' + JSON.stringify(name));
            }
        }
        function modifyPeople(data, fn) {
            if (data.author) {
                data.author = fn(data.author);
            }
            ['maintainers', 'contributors'].forEach(function (set) {
                if (!Array.isArray(data[set])) {
                    return;
                }
                data[set] = data[set].map(fn);
            });
            return data;
        }
        function unParsePerson(person) {
            if (typeof person === 'string') {
                return person;
            }
            var name = person.name || '';
            var u = person.url || person.web;
            var wrappedUrl = u ? (' (' + u + ')') : '';
            var e = person.email || person.mail;
            var wrappedEmail = e ? (' <' + e + '>') : '';
            return name + wrappedEmail + wrappedUrl;
        }
        function parsePerson(person) {
            if (typeof person !== 'string') {
                return person;
            }
            var matchedName = person.match(/^([^(<]+)/);
            var matchedUrl = person.match(/\(([^()]+)\)/);
            var matchedEmail = person.match(/<([^<>]+)>/);
            var obj = {};
            if (matchedName && matchedName[0].trim()) {
                obj.name = matchedName[0].trim();
            }
            if (matchedEmail) {
                obj.email = matchedEmail[1];
            }
            if (matchedUrl) {
                obj.url = matchedUrl[1];
            }
            return obj;
        }
        function addOptionalDepsToDeps(data) {
            var o = data.optionalDependencies;
            if (!o) {
                return;
            }
            var d = data.dependencies || {};
            Object.keys(o).forEach(function (k) {
                d[k] = o[k];
            });
            data.dependencies = d;
        }
        function depObjectify(deps, type, warn) {
            if (!deps) {
                return {};
            }
            if (typeof deps === 'string') {
                deps = deps.trim().split(/[\n\r\s\t ,]+/);
            }
            if (!Array.isArray(deps)) {
                return deps;
            }
            warn('deprecatedArrayDependencies', type);
            var o = {};
            deps.filter(function (d) {
                return typeof d === 'string';
            }).forEach(function (d) {
                d = d.trim().split(/(:?[@\s><=])/);
                var dn = d.shift();
                var dv = d.join('');
                dv = dv.trim();
                dv = dv.replace(/^@/, '');
                o[dn] = dv;
            });
            return o;
        }
        function objectifyDeps(data, warn) {
            depTypes.forEach(function (type) {
                if (!data[type]) {
                    return;
                }
                data[type] = depObjectify(data[type], type, warn);
            });
        }
        function bugsTypos(bugs, warn) {
            if (!bugs) {
                return;
            }
            Object.keys(bugs).forEach(function (k) {
                if (typos.bugs[k]) {
                    warn('typo', k, typos.bugs[k], 'bugs');
                    bugs[typos.bugs[k]] = bugs[k];
                    delete bugs[k];
                }
            });
        }
    }),
    68812: ((module, __unused_webpack_exports, __webpack_require__) => {
        var util = __webpack_require__(39023);
        var messages = __webpack_require__(15276);
        module.exports = function () {
            var args = Array.prototype.slice.call(arguments, 0);
            var warningName = args.shift();
            if (warningName === 'typo') {
                return makeTypoWarning.apply(null, args);
            }
            else {
                var msgTemplate = messages[warningName] ? messages[warningName] : warningName + ": '%s'";
                args.unshift(msgTemplate);
                return util.format.apply(null, args);
            }
        };
        function makeTypoWarning(providedName, probableName, field) {
            if (field) {
                providedName = field + "['" + providedName + "']";
                probableName = field + "['" + probableName + "']";
            }
            return util.format(messages.typo, providedName, probableName);
        }
    }),
    9882: ((module, __unused_webpack_exports, __webpack_require__) => {
        module.exports = normalize;
        var fixer = __webpack_require__(4673);
        normalize.fixer = fixer;
        var makeWarning = __webpack_require__(68812);
        var fieldsToFix = ['name', 'version', 'description', 'repository', 'modules', 'scripts',
            'files', 'bin', 'man', 'bugs', 'keywords', 'readme', 'homepage', 'license'];
        var otherThingsToFix = ['dependencies', 'people', 'typos'];
        var thingsToFix = fieldsToFix.map(function (fieldName) {
            return ucFirst(fieldName) + 'Field';
        });
        thingsToFix = thingsToFix.concat(otherThingsToFix);
        function normalize(data, warn, strict) {
            if (warn === true) {
                warn = null;
                strict = true;
            }
            if (!strict) {
                strict = false;
            }
            if (!warn || data.private) {
                warn = function () { };
            }
            if (data.scripts &&
                data.scripts.install === 'node-gyp rebuild' &&
                !data.scripts.preinstall) {
                data.gypfile = true;
            }
            fixer.warn = function () {
                warn(makeWarning.apply(null, arguments));
            };
            thingsToFix.forEach(function (thingName) {
                fixer['fix' + ucFirst(thingName)](data, strict);
            });
            data._id = data.name + '@' + data.version;
        }
        function ucFirst(string) {
            return string.charAt(0).toUpperCase() + string.slice(1);
        }
    }),
    64737: ((module, __unused_webpack_exports, __webpack_require__) => {
        const Range = __webpack_require__(96782);
        const validRange = (range, options) => {
            try {
                return new Range(range, options).range || '*';
            }
            catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    }),
    76934: ((__unused_webpack_module, exports, __webpack_require__) => {
        var util = __webpack_require__(62492);
        var has = Object.prototype.hasOwnProperty;
        var hasNativeMap = typeof Map !== "undefined";
        function ArraySet() {
            this._array = [];
            this._set = hasNativeMap ? new Map() : Object.create(null);
        }
        ArraySet.fromArray = function ArraySet_fromArray(aArray, aAllowDuplicates) {
            var set = new ArraySet();
            for (var i = 0, len = aArray.length; i < len; i++) {
                set.add(aArray[i], aAllowDuplicates);
            }
            return set;
        };
        ArraySet.prototype.size = function ArraySet_size() {
            return hasNativeMap ? this._set.size : Object.getOwnPropertyNames(this._set).length;
        };
        ArraySet.prototype.add = function ArraySet_add(aStr, aAllowDuplicates) {
            var sStr = hasNativeMap ? aStr : util.toSetString(aStr);
            var isDuplicate = hasNativeMap ? this.has(aStr) : has.call(this._set, sStr);
            var idx = this._array.length;
            if (!isDuplicate || aAllowDuplicates) {
                this._array.push(aStr);
            }
            if (!isDuplicate) {
                if (hasNativeMap) {
                    this._set.set(aStr, idx);
                }
                else {
                    this._set[sStr] = idx;
                }
            }
        };
        ArraySet.prototype.has = function ArraySet_has(aStr) {
            if (hasNativeMap) {
                return this._set.has(aStr);
            }
            else {
                var sStr = util.toSetString(aStr);
                return has.call(this._set, sStr);
            }
        };
        ArraySet.prototype.indexOf = function ArraySet_indexOf(aStr) {
            if (hasNativeMap) {
                var idx = this._set.get(aStr);
                if (idx >= 0) {
                    return idx;
                }
            }
            else {
                var sStr = util.toSetString(aStr);
                if (has.call(this._set, sStr)) {
                    return this._set[sStr];
                }
            }
            throw new Error('"' + aStr + '" is not in the set.');
        };
        ArraySet.prototype.at = function ArraySet_at(aIdx) {
            if (aIdx >= 0 && aIdx < this._array.length) {
                return this._array[aIdx];
            }
            throw new Error('No element indexed by ' + aIdx);
        };
        ArraySet.prototype.toArray = function ArraySet_toArray() {
            return this._array.slice();
        };
        exports.C = ArraySet;
    }),
    27935: ((__unused_webpack_module, exports, __webpack_require__) => {
        var base64 = __webpack_require__(691);
        var VLQ_BASE_SHIFT = 5;
        var VLQ_BASE = 1 << VLQ_BASE_SHIFT;
        var VLQ_BASE_MASK = VLQ_BASE - 1;
        var VLQ_CONTINUATION_BIT = VLQ_BASE;
        function toVLQSigned(aValue) {
            return aValue < 0
                ? ((-aValue) << 1) + 1
                : (aValue << 1) + 0;
        }
        function fromVLQSigned(aValue) {
            var isNegative = (aValue & 1) === 1;
            var shifted = aValue >> 1;
            return isNegative
                ? -shifted
                : shifted;
        }
        exports.encode = function base64VLQ_encode(aValue) {
            var encoded = "";
            var digit;
            var vlq = toVLQSigned(aValue);
            do {
                digit = vlq & VLQ_BASE_MASK;
                vlq >>>= VLQ_BASE_SHIFT;
                if (vlq > 0) {
                    digit |= VLQ_CONTINUATION_BIT;
                }
                encoded += base64.encode(digit);
            } while (vlq > 0);
            return encoded;
        };
        exports.decode = function base64VLQ_decode(aStr, aIndex, aOutParam) {
            var strLen = aStr.length;
            var result = 0;
            var shift = 0;
            var continuation, digit;
            do {
                if (aIndex >= strLen) {
                    throw new Error("Expected more digits in base 64 VLQ value.");
                }
                digit = base64.decode(aStr.charCodeAt(aIndex++));
                if (digit === -1) {
                    throw new Error("Invalid base64 digit: " + aStr.charAt(aIndex - 1));
                }
                continuation = !!(digit & VLQ_CONTINUATION_BIT);
                digit &= VLQ_BASE_MASK;
                result = result + (digit << shift);
                shift += VLQ_BASE_SHIFT;
            } while (continuation);
            aOutParam.value = fromVLQSigned(result);
            aOutParam.rest = aIndex;
        };
    }),
    691: ((__unused_webpack_module, exports) => {
        var intToCharMap = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('');
        exports.encode = function (number) {
            if (0 <= number && number < intToCharMap.length) {
                return intToCharMap[number];
            }
            throw new TypeError("Must be between 0 and 63: " + number);
        };
        exports.decode = function (charCode) {
            var bigA = 65;
            var bigZ = 90;
            var littleA = 97;
            var littleZ = 122;
            var zero = 48;
            var nine = 57;
            var plus = 43;
            var slash = 47;
            var littleOffset = 26;
            var numberOffset = 52;
            if (bigA <= charCode && charCode <= bigZ) {
                return (charCode - bigA);
            }
            if (littleA <= charCode && charCode <= littleZ) {
                return (charCode - littleA + littleOffset);
            }
            if (zero <= charCode && charCode <= nine) {
                return (charCode - zero + numberOffset);
            }
            if (charCode == plus) {
                return 62;
            }
            if (charCode == slash) {
                return 63;
            }
            return -1;
        };
    }),
    72326: ((__unused_webpack_module, exports) => {
        exports.GREATEST_LOWER_BOUND = 1;
        exports.LEAST_UPPER_BOUND = 2;
        function recursiveSearch(aLow, aHigh, aNeedle, aHaystack, aCompare, aBias) {
            var mid = Math.floor((aHigh - aLow) / 2) + aLow;
            var cmp = aCompare(aNeedle, aHaystack[mid], true);
            if (cmp === 0) {
                return mid;
            }
            else if (cmp > 0) {
                if (aHigh - mid > 1) {
                    return recursiveSearch(mid, aHigh, aNeedle, aHaystack, aCompare, aBias);
                }
                if (aBias == exports.LEAST_UPPER_BOUND) {
                    return aHigh < aHaystack.length ? aHigh : -1;
                }
                else {
                    return mid;
                }
            }
            else {
                if (mid - aLow > 1) {
                    return recursiveSearch(aLow, mid, aNeedle, aHaystack, aCompare, aBias);
                }
                if (aBias == exports.LEAST_UPPER_BOUND) {
                    return mid;
                }
                else {
                    return aLow < 0 ? -1 : aLow;
                }
            }
        }
        exports.search = function search(aNeedle, aHaystack, aCompare, aBias) {
            if (aHaystack.length === 0) {
                return -1;
            }
            var index = recursiveSearch(-1, aHaystack.length, aNeedle, aHaystack, aCompare, aBias || exports.GREATEST_LOWER_BOUND);
            if (index < 0) {
                return -1;
            }
            while (index - 1 >= 0) {
                if (aCompare(aHaystack[index], aHaystack[index - 1], true) !== 0) {
                    break;
                }
                --index;
            }
            return index;
        };
    }),
    12861: ((__unused_webpack_module, exports, __webpack_require__) => {
        var util = __webpack_require__(62492);
        function generatedPositionAfter(mappingA, mappingB) {
            var lineA = mappingA.generatedLine;
            var lineB = mappingB.generatedLine;
            var columnA = mappingA.generatedColumn;
            var columnB = mappingB.generatedColumn;
            return lineB > lineA || lineB == lineA && columnB >= columnA ||
                util.compareByGeneratedPositionsInflated(mappingA, mappingB) <= 0;
        }
        function MappingList() {
            this._array = [];
            this._sorted = true;
            this._last = { generatedLine: -1, generatedColumn: 0 };
        }
        MappingList.prototype.unsortedForEach =
            function MappingList_forEach(aCallback, aThisArg) {
                this._array.forEach(aCallback, aThisArg);
            };
        MappingList.prototype.add = function MappingList_add(aMapping) {
            if (generatedPositionAfter(this._last, aMapping)) {
                this._last = aMapping;
                this._array.push(aMapping);
            }
            else {
                this._sorted = false;
                this._array.push(aMapping);
            }
        };
        MappingList.prototype.toArray = function MappingList_toArray() {
            if (!this._sorted) {
                this._array.sort(util.compareByGeneratedPositionsInflated);
                this._sorted = true;
            }
            return this._array;
        };
        exports.P = MappingList;
    }),
    9598: ((__unused_webpack_module, exports) => {
        function swap(ary, x, y) {
            var temp = ary[x];
            ary[x] = ary[y];
            ary[y] = temp;
        }
        function randomIntInRange(low, high) {
            return Math.round(low + (Math.random() * (high - low)));
        }
        function doQuickSort(ary, comparator, p, r) {
            if (p < r) {
                var pivotIndex = randomIntInRange(p, r);
                var i = p - 1;
                swap(ary, pivotIndex, r);
                var pivot = ary[r];
                for (var j = p; j < r; j++) {
                    if (comparator(ary[j], pivot) <= 0) {
                        i += 1;
                        swap(ary, i, j);
                    }
                }
                swap(ary, i + 1, j);
                var q = i + 1;
                doQuickSort(ary, comparator, p, q - 1);
                doQuickSort(ary, comparator, q + 1, r);
            }
        }
        exports.g = function (ary, comparator) {
            doQuickSort(ary, comparator, 0, ary.length - 1);
        };
    }),
    79907: ((__unused_webpack_module, exports, __webpack_require__) => {
        var __webpack_unused_export__;
        var util = __webpack_require__(62492);
        var binarySearch = __webpack_require__(72326);
        var ArraySet = (__webpack_require__(76934).C);
        var base64VLQ = __webpack_require__(27935);
        var quickSort = (__webpack_require__(9598).g);
        function SourceMapConsumer(aSourceMap, aSourceMapURL) {
            var sourceMap = aSourceMap;
            if (typeof aSourceMap === 'string') {
                sourceMap = util.parseSourceMapInput(aSourceMap);
            }
            return sourceMap.sections != null
                ? new IndexedSourceMapConsumer(sourceMap, aSourceMapURL)
                : new BasicSourceMapConsumer(sourceMap, aSourceMapURL);
        }
        SourceMapConsumer.fromSourceMap = function (aSourceMap, aSourceMapURL) {
            return BasicSourceMapConsumer.fromSourceMap(aSourceMap, aSourceMapURL);
        };
        SourceMapConsumer.prototype._version = 3;
        SourceMapConsumer.prototype.__generatedMappings = null;
        Object.defineProperty(SourceMapConsumer.prototype, '_generatedMappings', {
            configurable: true,
            enumerable: true,
            get: function () {
                if (!this.__generatedMappings) {
                    this._parseMappings(this._mappings, this.sourceRoot);
                }
                return this.__generatedMappings;
            }
        });
        SourceMapConsumer.prototype.__originalMappings = null;
        Object.defineProperty(SourceMapConsumer.prototype, '_originalMappings', {
            configurable: true,
            enumerable: true,
            get: function () {
                if (!this.__originalMappings) {
                    this._parseMappings(this._mappings, this.sourceRoot);
                }
                return this.__originalMappings;
            }
        });
        SourceMapConsumer.prototype._charIsMappingSeparator =
            function SourceMapConsumer_charIsMappingSeparator(aStr, index) {
                var c = aStr.charAt(index);
                return c === ";" || c === ",";
            };
        SourceMapConsumer.prototype._parseMappings =
            function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
                throw new Error("Subclasses must implement _parseMappings");
            };
        SourceMapConsumer.GENERATED_ORDER = 1;
        SourceMapConsumer.ORIGINAL_ORDER = 2;
        SourceMapConsumer.GREATEST_LOWER_BOUND = 1;
        SourceMapConsumer.LEAST_UPPER_BOUND = 2;
        SourceMapConsumer.prototype.eachMapping =
            function SourceMapConsumer_eachMapping(aCallback, aContext, aOrder) {
                var context = aContext || null;
                var order = aOrder || SourceMapConsumer.GENERATED_ORDER;
                var mappings;
                switch (order) {
                    case SourceMapConsumer.GENERATED_ORDER:
                        mappings = this._generatedMappings;
                        break;
                    case SourceMapConsumer.ORIGINAL_ORDER:
                        mappings = this._originalMappings;
                        break;
                    default:
                        throw new Error("Unknown order of iteration.");
                }
                var sourceRoot = this.sourceRoot;
                mappings.map(function (mapping) {
                    var source = mapping.source === null ? null : this._sources.at(mapping.source);
                    source = util.computeSourceURL(sourceRoot, source, this._sourceMapURL);
                    return {
                        source: source,
                        generatedLine: mapping.generatedLine,
                        generatedColumn: mapping.generatedColumn,
                        originalLine: mapping.originalLine,
                        originalColumn: mapping.originalColumn,
                        name: mapping.name === null ? null : this._names.at(mapping.name)
                    };
                }, this).forEach(aCallback, context);
            };
        SourceMapConsumer.prototype.allGeneratedPositionsFor =
            function SourceMapConsumer_allGeneratedPositionsFor(aArgs) {
                var line = util.getArg(aArgs, 'line');
                var needle = {
                    source: util.getArg(aArgs, 'source'),
                    originalLine: line,
                    originalColumn: util.getArg(aArgs, 'column', 0)
                };
                needle.source = this._findSourceIndex(needle.source);
                if (needle.source < 0) {
                    return [];
                }
                var mappings = [];
                var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, binarySearch.LEAST_UPPER_BOUND);
                if (index >= 0) {
                    var mapping = this._originalMappings[index];
                    if (aArgs.column === undefined) {
                        var originalLine = mapping.originalLine;
                        while (mapping && mapping.originalLine === originalLine) {
                            mappings.push({
                                line: util.getArg(mapping, 'generatedLine', null),
                                column: util.getArg(mapping, 'generatedColumn', null),
                                lastColumn: util.getArg(mapping, 'lastGeneratedColumn', null)
                            });
                            mapping = this._originalMappings[++index];
                        }
                    }
                    else {
                        var originalColumn = mapping.originalColumn;
                        while (mapping &&
                            mapping.originalLine === line &&
                            mapping.originalColumn == originalColumn) {
                            mappings.push({
                                line: util.getArg(mapping, 'generatedLine', null),
                                column: util.getArg(mapping, 'generatedColumn', null),
                                lastColumn: util.getArg(mapping, 'lastGeneratedColumn', null)
                            });
                            mapping = this._originalMappings[++index];
                        }
                    }
                }
                return mappings;
            };
        exports.SourceMapConsumer = SourceMapConsumer;
        function BasicSourceMapConsumer(aSourceMap, aSourceMapURL) {
            var sourceMap = aSourceMap;
            if (typeof aSourceMap === 'string') {
                sourceMap = util.parseSourceMapInput(aSourceMap);
            }
            var version = util.getArg(sourceMap, 'version');
            var sources = util.getArg(sourceMap, 'sources');
            var names = util.getArg(sourceMap, 'names', []);
            var sourceRoot = util.getArg(sourceMap, 'sourceRoot', null);
            var sourcesContent = util.getArg(sourceMap, 'sourcesContent', null);
            var mappings = util.getArg(sourceMap, 'mappings');
            var file = util.getArg(sourceMap, 'file', null);
            if (version != this._version) {
                throw new Error('Unsupported version: ' + version);
            }
            if (sourceRoot) {
                sourceRoot = util.normalize(sourceRoot);
            }
            sources = sources
                .map(String)
                .map(util.normalize)
                .map(function (source) {
                return sourceRoot && util.isAbsolute(sourceRoot) && util.isAbsolute(source)
                    ? util.relative(sourceRoot, source)
                    : source;
            });
            this._names = ArraySet.fromArray(names.map(String), true);
            this._sources = ArraySet.fromArray(sources, true);
            this._absoluteSources = this._sources.toArray().map(function (s) {
                return util.computeSourceURL(sourceRoot, s, aSourceMapURL);
            });
            this.sourceRoot = sourceRoot;
            this.sourcesContent = sourcesContent;
            this._mappings = mappings;
            this._sourceMapURL = aSourceMapURL;
            this.file = file;
        }
        BasicSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
        BasicSourceMapConsumer.prototype.consumer = SourceMapConsumer;
        BasicSourceMapConsumer.prototype._findSourceIndex = function (aSource) {
            var relativeSource = aSource;
            if (this.sourceRoot != null) {
                relativeSource = util.relative(this.sourceRoot, relativeSource);
            }
            if (this._sources.has(relativeSource)) {
                return this._sources.indexOf(relativeSource);
            }
            var i;
            for (i = 0; i < this._absoluteSources.length; ++i) {
                if (this._absoluteSources[i] == aSource) {
                    return i;
                }
            }
            return -1;
        };
        BasicSourceMapConsumer.fromSourceMap =
            function SourceMapConsumer_fromSourceMap(aSourceMap, aSourceMapURL) {
                var smc = Object.create(BasicSourceMapConsumer.prototype);
                var names = smc._names = ArraySet.fromArray(aSourceMap._names.toArray(), true);
                var sources = smc._sources = ArraySet.fromArray(aSourceMap._sources.toArray(), true);
                smc.sourceRoot = aSourceMap._sourceRoot;
                smc.sourcesContent = aSourceMap._generateSourcesContent(smc._sources.toArray(), smc.sourceRoot);
                smc.file = aSourceMap._file;
                smc._sourceMapURL = aSourceMapURL;
                smc._absoluteSources = smc._sources.toArray().map(function (s) {
                    return util.computeSourceURL(smc.sourceRoot, s, aSourceMapURL);
                });
                var generatedMappings = aSourceMap._mappings.toArray().slice();
                var destGeneratedMappings = smc.__generatedMappings = [];
                var destOriginalMappings = smc.__originalMappings = [];
                for (var i = 0, length = generatedMappings.length; i < length; i++) {
                    var srcMapping = generatedMappings[i];
                    var destMapping = new Mapping;
                    destMapping.generatedLine = srcMapping.generatedLine;
                    destMapping.generatedColumn = srcMapping.generatedColumn;
                    if (srcMapping.source) {
                        destMapping.source = sources.indexOf(srcMapping.source);
                        destMapping.originalLine = srcMapping.originalLine;
                        destMapping.originalColumn = srcMapping.originalColumn;
                        if (srcMapping.name) {
                            destMapping.name = names.indexOf(srcMapping.name);
                        }
                        destOriginalMappings.push(destMapping);
                    }
                    destGeneratedMappings.push(destMapping);
                }
                quickSort(smc.__originalMappings, util.compareByOriginalPositions);
                return smc;
            };
        BasicSourceMapConsumer.prototype._version = 3;
        Object.defineProperty(BasicSourceMapConsumer.prototype, 'sources', {
            get: function () {
                return this._absoluteSources.slice();
            }
        });
        function Mapping() {
            this.generatedLine = 0;
            this.generatedColumn = 0;
            this.source = null;
            this.originalLine = null;
            this.originalColumn = null;
            this.name = null;
        }
        BasicSourceMapConsumer.prototype._parseMappings =
            function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
                var generatedLine = 1;
                var previousGeneratedColumn = 0;
                var previousOriginalLine = 0;
                var previousOriginalColumn = 0;
                var previousSource = 0;
                var previousName = 0;
                var length = aStr.length;
                var index = 0;
                var cachedSegments = {};
                var temp = {};
                var originalMappings = [];
                var generatedMappings = [];
                var mapping, str, segment, end, value;
                while (index < length) {
                    if (aStr.charAt(index) === ';') {
                        generatedLine++;
                        index++;
                        previousGeneratedColumn = 0;
                    }
                    else if (aStr.charAt(index) === ',') {
                        index++;
                    }
                    else {
                        mapping = new Mapping();
                        mapping.generatedLine = generatedLine;
                        for (end = index; end < length; end++) {
                            if (this._charIsMappingSeparator(aStr, end)) {
                                break;
                            }
                        }
                        str = aStr.slice(index, end);
                        segment = cachedSegments[str];
                        if (segment) {
                            index += str.length;
                        }
                        else {
                            segment = [];
                            while (index < end) {
                                base64VLQ.decode(aStr, index, temp);
                                value = temp.value;
                                index = temp.rest;
                                segment.push(value);
                            }
                            if (segment.length === 2) {
                                throw new Error('Found a source, but no line and column');
                            }
                            if (segment.length === 3) {
                                throw new Error('Found a source and line, but no column');
                            }
                            cachedSegments[str] = segment;
                        }
                        mapping.generatedColumn = previousGeneratedColumn + segment[0];
                        previousGeneratedColumn = mapping.generatedColumn;
                        if (segment.length > 1) {
                            mapping.source = previousSource + segment[1];
                            previousSource += segment[1];
                            mapping.originalLine = previousOriginalLine + segment[2];
                            previousOriginalLine = mapping.originalLine;
                            mapping.originalLine += 1;
                            mapping.originalColumn = previousOriginalColumn + segment[3];
                            previousOriginalColumn = mapping.originalColumn;
                            if (segment.length > 4) {
                                mapping.name = previousName + segment[4];
                                previousName += segment[4];
                            }
                        }
                        generatedMappings.push(mapping);
                        if (typeof mapping.originalLine === 'number') {
                            originalMappings.push(mapping);
                        }
                    }
                }
                quickSort(generatedMappings, util.compareByGeneratedPositionsDeflated);
                this.__generatedMappings = generatedMappings;
                quickSort(originalMappings, util.compareByOriginalPositions);
                this.__originalMappings = originalMappings;
            };
        BasicSourceMapConsumer.prototype._findMapping =
            function SourceMapConsumer_findMapping(aNeedle, aMappings, aLineName, aColumnName, aComparator, aBias) {
                if (aNeedle[aLineName] <= 0) {
                    throw new TypeError('Line must be greater than or equal to 1, got '
                        + aNeedle[aLineName]);
                }
                if (aNeedle[aColumnName] < 0) {
                    throw new TypeError('Column must be greater than or equal to 0, got '
                        + aNeedle[aColumnName]);
                }
                return binarySearch.search(aNeedle, aMappings, aComparator, aBias);
            };
        BasicSourceMapConsumer.prototype.computeColumnSpans =
            function SourceMapConsumer_computeColumnSpans() {
                for (var index = 0; index < this._generatedMappings.length; ++index) {
                    var mapping = this._generatedMappings[index];
                    if (index + 1 < this._generatedMappings.length) {
                        var nextMapping = this._generatedMappings[index + 1];
                        if (mapping.generatedLine === nextMapping.generatedLine) {
                            mapping.lastGeneratedColumn = nextMapping.generatedColumn - 1;
                            continue;
                        }
                    }
                    mapping.lastGeneratedColumn = Infinity;
                }
            };
        BasicSourceMapConsumer.prototype.originalPositionFor =
            function SourceMapConsumer_originalPositionFor(aArgs) {
                var needle = {
                    generatedLine: util.getArg(aArgs, 'line'),
                    generatedColumn: util.getArg(aArgs, 'column')
                };
                var index = this._findMapping(needle, this._generatedMappings, "generatedLine", "generatedColumn", util.compareByGeneratedPositionsDeflated, util.getArg(aArgs, 'bias', SourceMapConsumer.GREATEST_LOWER_BOUND));
                if (index >= 0) {
                    var mapping = this._generatedMappings[index];
                    if (mapping.generatedLine === needle.generatedLine) {
                        var source = util.getArg(mapping, 'source', null);
                        if (source !== null) {
                            source = this._sources.at(source);
                            source = util.computeSourceURL(this.sourceRoot, source, this._sourceMapURL);
                        }
                        var name = util.getArg(mapping, 'name', null);
                        if (name !== null) {
                            name = this._names.at(name);
                        }
                        return {
                            source: source,
                            line: util.getArg(mapping, 'originalLine', null),
                            column: util.getArg(mapping, 'originalColumn', null),
                            name: name
                        };
                    }
                }
                return {
                    source: null,
                    line: null,
                    column: null,
                    name: null
                };
            };
        BasicSourceMapConsumer.prototype.hasContentsOfAllSources =
            function BasicSourceMapConsumer_hasContentsOfAllSources() {
                if (!this.sourcesContent) {
                    return false;
                }
                return this.sourcesContent.length >= this._sources.size() &&
                    !this.sourcesContent.some(function (sc) { return sc == null; });
            };
        BasicSourceMapConsumer.prototype.sourceContentFor =
            function SourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
                if (!this.sourcesContent) {
                    return null;
                }
                var index = this._findSourceIndex(aSource);
                if (index >= 0) {
                    return this.sourcesContent[index];
                }
                var relativeSource = aSource;
                if (this.sourceRoot != null) {
                    relativeSource = util.relative(this.sourceRoot, relativeSource);
                }
                var url;
                if (this.sourceRoot != null
                    && (url = util.urlParse(this.sourceRoot))) {
                    var fileUriAbsPath = relativeSource.replace(/^file:\/\//, "");
                    if (url.scheme == "file"
                        && this._sources.has(fileUriAbsPath)) {
                        return this.sourcesContent[this._sources.indexOf(fileUriAbsPath)];
                    }
                    if ((!url.path || url.path == "/")
                        && this._sources.has("/" + relativeSource)) {
                        return this.sourcesContent[this._sources.indexOf("/" + relativeSource)];
                    }
                }
                if (nullOnMissing) {
                    return null;
                }
                else {
                    throw new Error('"' + relativeSource + '" is not in the SourceMap.');
                }
            };
        BasicSourceMapConsumer.prototype.generatedPositionFor =
            function SourceMapConsumer_generatedPositionFor(aArgs) {
                var source = util.getArg(aArgs, 'source');
                source = this._findSourceIndex(source);
                if (source < 0) {
                    return {
                        line: null,
                        column: null,
                        lastColumn: null
                    };
                }
                var needle = {
                    source: source,
                    originalLine: util.getArg(aArgs, 'line'),
                    originalColumn: util.getArg(aArgs, 'column')
                };
                var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, util.getArg(aArgs, 'bias', SourceMapConsumer.GREATEST_LOWER_BOUND));
                if (index >= 0) {
                    var mapping = this._originalMappings[index];
                    if (mapping.source === needle.source) {
                        return {
                            line: util.getArg(mapping, 'generatedLine', null),
                            column: util.getArg(mapping, 'generatedColumn', null),
                            lastColumn: util.getArg(mapping, 'lastGeneratedColumn', null)
                        };
                    }
                }
                return {
                    line: null,
                    column: null,
                    lastColumn: null
                };
            };
        __webpack_unused_export__ = BasicSourceMapConsumer;
        function IndexedSourceMapConsumer(aSourceMap, aSourceMapURL) {
            var sourceMap = aSourceMap;
            if (typeof aSourceMap === 'string') {
                sourceMap = util.parseSourceMapInput(aSourceMap);
            }
            var version = util.getArg(sourceMap, 'version');
            var sections = util.getArg(sourceMap, 'sections');
            if (version != this._version) {
                throw new Error('Unsupported version: ' + version);
            }
            this._sources = new ArraySet();
            this._names = new ArraySet();
            var lastOffset = {
                line: -1,
                column: 0
            };
            this._sections = sections.map(function (s) {
                if (s.url) {
                    throw new Error('Support for url field in sections not implemented.');
                }
                var offset = util.getArg(s, 'offset');
                var offsetLine = util.getArg(offset, 'line');
                var offsetColumn = util.getArg(offset, 'column');
                if (offsetLine < lastOffset.line ||
                    (offsetLine === lastOffset.line && offsetColumn < lastOffset.column)) {
                    throw new Error('Section offsets must be ordered and non-overlapping.');
                }
                lastOffset = offset;
                return {
                    generatedOffset: {
                        generatedLine: offsetLine + 1,
                        generatedColumn: offsetColumn + 1
                    },
                    consumer: new SourceMapConsumer(util.getArg(s, 'map'), aSourceMapURL)
                };
            });
        }
        IndexedSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
        IndexedSourceMapConsumer.prototype.constructor = SourceMapConsumer;
        IndexedSourceMapConsumer.prototype._version = 3;
        Object.defineProperty(IndexedSourceMapConsumer.prototype, 'sources', {
            get: function () {
                var sources = [];
                for (var i = 0; i < this._sections.length; i++) {
                    for (var j = 0; j < this._sections[i].consumer.sources.length; j++) {
                        sources.push(this._sections[i].consumer.sources[j]);
                    }
                }
                return sources;
            }
        });
        IndexedSourceMapConsumer.prototype.originalPositionFor =
            function IndexedSourceMapConsumer_originalPositionFor(aArgs) {
                var needle = {
                    generatedLine: util.getArg(aArgs, 'line'),
                    generatedColumn: util.getArg(aArgs, 'column')
                };
                var sectionIndex = binarySearch.search(needle, this._sections, function (needle, section) {
                    var cmp = needle.generatedLine - section.generatedOffset.generatedLine;
                    if (cmp) {
                        return cmp;
                    }
                    return (needle.generatedColumn -
                        section.generatedOffset.generatedColumn);
                });
                var section = this._sections[sectionIndex];
                if (!section) {
                    return {
                        source: null,
                        line: null,
                        column: null,
                        name: null
                    };
                }
                return section.consumer.originalPositionFor({
                    line: needle.generatedLine -
                        (section.generatedOffset.generatedLine - 1),
                    column: needle.generatedColumn -
                        (section.generatedOffset.generatedLine === needle.generatedLine
                            ? section.generatedOffset.generatedColumn - 1
                            : 0),
                    bias: aArgs.bias
                });
            };
        IndexedSourceMapConsumer.prototype.hasContentsOfAllSources =
            function IndexedSourceMapConsumer_hasContentsOfAllSources() {
                return this._sections.every(function (s) {
                    return s.consumer.hasContentsOfAllSources();
                });
            };
        IndexedSourceMapConsumer.prototype.sourceContentFor =
            function IndexedSourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
                for (var i = 0; i < this._sections.length; i++) {
                    var section = this._sections[i];
                    var content = section.consumer.sourceContentFor(aSource, true);
                    if (content) {
                        return content;
                    }
                }
                if (nullOnMissing) {
                    return null;
                }
                else {
                    throw new Error('"' + aSource + '" is not in the SourceMap.');
                }
            };
        IndexedSourceMapConsumer.prototype.generatedPositionFor =
            function IndexedSourceMapConsumer_generatedPositionFor(aArgs) {
                for (var i = 0; i < this._sections.length; i++) {
                    var section = this._sections[i];
                    if (section.consumer._findSourceIndex(util.getArg(aArgs, 'source')) === -1) {
                        continue;
                    }
                    var generatedPosition = section.consumer.generatedPositionFor(aArgs);
                    if (generatedPosition) {
                        var ret = {
                            line: generatedPosition.line +
                                (section.generatedOffset.generatedLine - 1),
                            column: generatedPosition.column +
                                (section.generatedOffset.generatedLine === generatedPosition.line
                                    ? section.generatedOffset.generatedColumn - 1
                                    : 0)
                        };
                        return ret;
                    }
                }
                return {
                    line: null,
                    column: null
                };
            };
        IndexedSourceMapConsumer.prototype._parseMappings =
            function IndexedSourceMapConsumer_parseMappings(aStr, aSourceRoot) {
                this.__generatedMappings = [];
                this.__originalMappings = [];
                for (var i = 0; i < this._sections.length; i++) {
                    var section = this._sections[i];
                    var sectionMappings = section.consumer._generatedMappings;
                    for (var j = 0; j < sectionMappings.length; j++) {
                        var mapping = sectionMappings[j];
                        var source = section.consumer._sources.at(mapping.source);
                        source = util.computeSourceURL(section.consumer.sourceRoot, source, this._sourceMapURL);
                        this._sources.add(source);
                        source = this._sources.indexOf(source);
                        var name = null;
                        if (mapping.name) {
                            name = section.consumer._names.at(mapping.name);
                            this._names.add(name);
                            name = this._names.indexOf(name);
                        }
                        var adjustedMapping = {
                            source: source,
                            generatedLine: mapping.generatedLine +
                                (section.generatedOffset.generatedLine - 1),
                            generatedColumn: mapping.generatedColumn +
                                (section.generatedOffset.generatedLine === mapping.generatedLine
                                    ? section.generatedOffset.generatedColumn - 1
                                    : 0),
                            originalLine: mapping.originalLine,
                            originalColumn: mapping.originalColumn,
                            name: name
                        };
                        this.__generatedMappings.push(adjustedMapping);
                        if (typeof adjustedMapping.originalLine === 'number') {
                            this.__originalMappings.push(adjustedMapping);
                        }
                    }
                }
                quickSort(this.__generatedMappings, util.compareByGeneratedPositionsDeflated);
                quickSort(this.__originalMappings, util.compareByOriginalPositions);
            };
        __webpack_unused_export__ = IndexedSourceMapConsumer;
    }),
    62574: ((__unused_webpack_module, exports, __webpack_require__) => {
        var base64VLQ = __webpack_require__(27935);
        var util = __webpack_require__(62492);
        var ArraySet = (__webpack_require__(76934).C);
        var MappingList = (__webpack_require__(12861).P);
        function SourceMapGenerator(aArgs) {
            if (!aArgs) {
                aArgs = {};
            }
            this._file = util.getArg(aArgs, 'file', null);
            this._sourceRoot = util.getArg(aArgs, 'sourceRoot', null);
            this._skipValidation = util.getArg(aArgs, 'skipValidation', false);
            this._sources = new ArraySet();
            this._names = new ArraySet();
            this._mappings = new MappingList();
            this._sourcesContents = null;
        }
        SourceMapGenerator.prototype._version = 3;
        SourceMapGenerator.fromSourceMap =
            function SourceMapGenerator_fromSourceMap(aSourceMapConsumer) {
                var sourceRoot = aSourceMapConsumer.sourceRoot;
                var generator = new SourceMapGenerator({
                    file: aSourceMapConsumer.file,
                    sourceRoot: sourceRoot
                });
                aSourceMapConsumer.eachMapping(function (mapping) {
                    var newMapping = {
                        generated: {
                            line: mapping.generatedLine,
                            column: mapping.generatedColumn
                        }
                    };
                    if (mapping.source != null) {
                        newMapping.source = mapping.source;
                        if (sourceRoot != null) {
                            newMapping.source = util.relative(sourceRoot, newMapping.source);
                        }
                        newMapping.original = {
                            line: mapping.originalLine,
                            column: mapping.originalColumn
                        };
                        if (mapping.name != null) {
                            newMapping.name = mapping.name;
                        }
                    }
                    generator.addMapping(newMapping);
                });
                aSourceMapConsumer.sources.forEach(function (sourceFile) {
                    var sourceRelative = sourceFile;
                    if (sourceRoot !== null) {
                        sourceRelative = util.relative(sourceRoot, sourceFile);
                    }
                    if (!generator._sources.has(sourceRelative)) {
                        generator._sources.add(sourceRelative);
                    }
                    var content = aSourceMapConsumer.sourceContentFor(sourceFile);
                    if (content != null) {
                        generator.setSourceContent(sourceFile, content);
                    }
                });
                return generator;
            };
        SourceMapGenerator.prototype.addMapping =
            function SourceMapGenerator_addMapping(aArgs) {
                var generated = util.getArg(aArgs, 'generated');
                var original = util.getArg(aArgs, 'original', null);
                var source = util.getArg(aArgs, 'source', null);
                var name = util.getArg(aArgs, 'name', null);
                if (!this._skipValidation) {
                    this._validateMapping(generated, original, source, name);
                }
                if (source != null) {
                    source = String(source);
                    if (!this._sources.has(source)) {
                        this._sources.add(source);
                    }
                }
                if (name != null) {
                    name = String(name);
                    if (!this._names.has(name)) {
                        this._names.add(name);
                    }
                }
                this._mappings.add({
                    generatedLine: generated.line,
                    generatedColumn: generated.column,
                    originalLine: original != null && original.line,
                    originalColumn: original != null && original.column,
                    source: source,
                    name: name
                });
            };
        SourceMapGenerator.prototype.setSourceContent =
            function SourceMapGenerator_setSourceContent(aSourceFile, aSourceContent) {
                var source = aSourceFile;
                if (this._sourceRoot != null) {
                    source = util.relative(this._sourceRoot, source);
                }
                if (aSourceContent != null) {
                    if (!this._sourcesContents) {
                        this._sourcesContents = Object.create(null);
                    }
                    this._sourcesContents[util.toSetString(source)] = aSourceContent;
                }
                else if (this._sourcesContents) {
                    delete this._sourcesContents[util.toSetString(source)];
                    if (Object.keys(this._sourcesContents).length === 0) {
                        this._sourcesContents = null;
                    }
                }
            };
        SourceMapGenerator.prototype.applySourceMap =
            function SourceMapGenerator_applySourceMap(aSourceMapConsumer, aSourceFile, aSourceMapPath) {
                var sourceFile = aSourceFile;
                if (aSourceFile == null) {
                    if (aSourceMapConsumer.file == null) {
                        throw new Error('SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, ' +
                            'or the source map\'s "file" property. Both were omitted.');
                    }
                    sourceFile = aSourceMapConsumer.file;
                }
                var sourceRoot = this._sourceRoot;
                if (sourceRoot != null) {
                    sourceFile = util.relative(sourceRoot, sourceFile);
                }
                var newSources = new ArraySet();
                var newNames = new ArraySet();
                this._mappings.unsortedForEach(function (mapping) {
                    if (mapping.source === sourceFile && mapping.originalLine != null) {
                        var original = aSourceMapConsumer.originalPositionFor({
                            line: mapping.originalLine,
                            column: mapping.originalColumn
                        });
                        if (original.source != null) {
                            mapping.source = original.source;
                            if (aSourceMapPath != null) {
                                mapping.source = util.join(aSourceMapPath, mapping.source);
                            }
                            if (sourceRoot != null) {
                                mapping.source = util.relative(sourceRoot, mapping.source);
                            }
                            mapping.originalLine = original.line;
                            mapping.originalColumn = original.column;
                            if (original.name != null) {
                                mapping.name = original.name;
                            }
                        }
                    }
                    var source = mapping.source;
                    if (source != null && !newSources.has(source)) {
                        newSources.add(source);
                    }
                    var name = mapping.name;
                    if (name != null && !newNames.has(name)) {
                        newNames.add(name);
                    }
                }, this);
                this._sources = newSources;
                this._names = newNames;
                aSourceMapConsumer.sources.forEach(function (sourceFile) {
                    var content = aSourceMapConsumer.sourceContentFor(sourceFile);
                    if (content != null) {
                        if (aSourceMapPath != null) {
                            sourceFile = util.join(aSourceMapPath, sourceFile);
                        }
                        if (sourceRoot != null) {
                            sourceFile = util.relative(sourceRoot, sourceFile);
                        }
                        this.setSourceContent(sourceFile, content);
                    }
                }, this);
            };
        SourceMapGenerator.prototype._validateMapping =
            function SourceMapGenerator_validateMapping(aGenerated, aOriginal, aSource, aName) {
                if (aOriginal && typeof aOriginal.line !== 'number' && typeof aOriginal.column !== 'number') {
                    throw new Error('original.line and original.column are not numbers -- you probably meant to omit ' +
                        'the original mapping entirely and only map the generated position. If so, pass ' +
                        'null for the original mapping instead of an object with empty or null values.');
                }
                if (aGenerated && 'line' in aGenerated && 'column' in aGenerated
                    && aGenerated.line > 0 && aGenerated.column >= 0
                    && !aOriginal && !aSource && !aName) {
                    return;
                }
                else if (aGenerated && 'line' in aGenerated && 'column' in aGenerated
                    && aOriginal && 'line' in aOriginal && 'column' in aOriginal
                    && aGenerated.line > 0 && aGenerated.column >= 0
                    && aOriginal.line > 0 && aOriginal.column >= 0
                    && aSource) {
                    return;
                }
                else {
                    throw new Error('Invalid mapping: ' + JSON.stringify({
                        generated: aGenerated,
                        source: aSource,
                        original: aOriginal,
                        name: aName
                    }));
                }
            };
        SourceMapGenerator.prototype._serializeMappings =
            function SourceMapGenerator_serializeMappings() {
                var previousGeneratedColumn = 0;
                var previousGeneratedLine = 1;
                var previousOriginalColumn = 0;
                var previousOriginalLine = 0;
                var previousName = 0;
                var previousSource = 0;
                var result = '';
                var next;
                var mapping;
                var nameIdx;
                var sourceIdx;
                var mappings = this._mappings.toArray();
                for (var i = 0, len = mappings.length; i < len; i++) {
                    mapping = mappings[i];
                    next = '';
                    if (mapping.generatedLine !== previousGeneratedLine) {
                        previousGeneratedColumn = 0;
                        while (mapping.generatedLine !== previousGeneratedLine) {
                            next += ';';
                            previousGeneratedLine++;
                        }
                    }
                    else {
                        if (i > 0) {
                            if (!util.compareByGeneratedPositionsInflated(mapping, mappings[i - 1])) {
                                continue;
                            }
                            next += ',';
                        }
                    }
                    next += base64VLQ.encode(mapping.generatedColumn
                        - previousGeneratedColumn);
                    previousGeneratedColumn = mapping.generatedColumn;
                    if (mapping.source != null) {
                        sourceIdx = this._sources.indexOf(mapping.source);
                        next += base64VLQ.encode(sourceIdx - previousSource);
                        previousSource = sourceIdx;
                        next += base64VLQ.encode(mapping.originalLine - 1
                            - previousOriginalLine);
                        previousOriginalLine = mapping.originalLine - 1;
                        next += base64VLQ.encode(mapping.originalColumn
                            - previousOriginalColumn);
                        previousOriginalColumn = mapping.originalColumn;
                        if (mapping.name != null) {
                            nameIdx = this._names.indexOf(mapping.name);
                            next += base64VLQ.encode(nameIdx - previousName);
                            previousName = nameIdx;
                        }
                    }
                    result += next;
                }
                return result;
            };
        SourceMapGenerator.prototype._generateSourcesContent =
            function SourceMapGenerator_generateSourcesContent(aSources, aSourceRoot) {
                return aSources.map(function (source) {
                    if (!this._sourcesContents) {
                        return null;
                    }
                    if (aSourceRoot != null) {
                        source = util.relative(aSourceRoot, source);
                    }
                    var key = util.toSetString(source);
                    return Object.prototype.hasOwnProperty.call(this._sourcesContents, key)
                        ? this._sourcesContents[key]
                        : null;
                }, this);
            };
        SourceMapGenerator.prototype.toJSON =
            function SourceMapGenerator_toJSON() {
                var map = {
                    version: this._version,
                    sources: this._sources.toArray(),
                    names: this._names.toArray(),
                    mappings: this._serializeMappings()
                };
                if (this._file != null) {
                    map.file = this._file;
                }
                if (this._sourceRoot != null) {
                    map.sourceRoot = this._sourceRoot;
                }
                if (this._sourcesContents) {
                    map.sourcesContent = this._generateSourcesContent(map.sources, map.sourceRoot);
                }
                return map;
            };
        SourceMapGenerator.prototype.toString =
            function SourceMapGenerator_toString() {
                return JSON.stringify(this.toJSON());
            };
        exports.SourceMapGenerator = SourceMapGenerator;
    }),
    49706: ((__unused_webpack_module, exports, __webpack_require__) => {
        var SourceMapGenerator = (__webpack_require__(62574).SourceMapGenerator);
        var util = __webpack_require__(62492);
        var REGEX_NEWLINE = /(\r?\n)/;
        var NEWLINE_CODE = 10;
        var isSourceNode = "$$$isSourceNode$$$";
        function SourceNode(aLine, aColumn, aSource, aChunks, aName) {
            this.children = [];
            this.sourceContents = {};
            this.line = aLine == null ? null : aLine;
            this.column = aColumn == null ? null : aColumn;
            this.source = aSource == null ? null : aSource;
            this.name = aName == null ? null : aName;
            this[isSourceNode] = true;
            if (aChunks != null)
                this.add(aChunks);
        }
        SourceNode.fromStringWithSourceMap =
            function SourceNode_fromStringWithSourceMap(aGeneratedCode, aSourceMapConsumer, aRelativePath) {
                var node = new SourceNode();
                var remainingLines = aGeneratedCode.split(REGEX_NEWLINE);
                var remainingLinesIndex = 0;
                var shiftNextLine = function () {
                    var lineContents = getNextLine();
                    var newLine = getNextLine() || "";
                    return lineContents + newLine;
                    function getNextLine() {
                        return remainingLinesIndex < remainingLines.length ?
                            remainingLines[remainingLinesIndex++] : undefined;
                    }
                };
                var lastGeneratedLine = 1, lastGeneratedColumn = 0;
                var lastMapping = null;
                aSourceMapConsumer.eachMapping(function (mapping) {
                    if (lastMapping !== null) {
                        if (lastGeneratedLine < mapping.generatedLine) {
                            addMappingWithCode(lastMapping, shiftNextLine());
                            lastGeneratedLine++;
                            lastGeneratedColumn = 0;
                        }
                        else {
                            var nextLine = remainingLines[remainingLinesIndex] || '';
                            var code = nextLine.substr(0, mapping.generatedColumn -
                                lastGeneratedColumn);
                            remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn -
                                lastGeneratedColumn);
                            lastGeneratedColumn = mapping.generatedColumn;
                            addMappingWithCode(lastMapping, code);
                            lastMapping = mapping;
                            return;
                        }
                    }
                    while (lastGeneratedLine < mapping.generatedLine) {
                        node.add(shiftNextLine());
                        lastGeneratedLine++;
                    }
                    if (lastGeneratedColumn < mapping.generatedColumn) {
                        var nextLine = remainingLines[remainingLinesIndex] || '';
                        node.add(nextLine.substr(0, mapping.generatedColumn));
                        remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn);
                        lastGeneratedColumn = mapping.generatedColumn;
                    }
                    lastMapping = mapping;
                }, this);
                if (remainingLinesIndex < remainingLines.length) {
                    if (lastMapping) {
                        addMappingWithCode(lastMapping, shiftNextLine());
                    }
                    node.add(remainingLines.splice(remainingLinesIndex).join(""));
                }
                aSourceMapConsumer.sources.forEach(function (sourceFile) {
                    var content = aSourceMapConsumer.sourceContentFor(sourceFile);
                    if (content != null) {
                        if (aRelativePath != null) {
                            sourceFile = util.join(aRelativePath, sourceFile);
                        }
                        node.setSourceContent(sourceFile, content);
                    }
                });
                return node;
                function addMappingWithCode(mapping, code) {
                    if (mapping === null || mapping.source === undefined) {
                        node.add(code);
                    }
                    else {
                        var source = aRelativePath
                            ? util.join(aRelativePath, mapping.source)
                            : mapping.source;
                        node.add(new SourceNode(mapping.originalLine, mapping.originalColumn, source, code, mapping.name));
                    }
                }
            };
        SourceNode.prototype.add = function SourceNode_add(aChunk) {
            if (Array.isArray(aChunk)) {
                aChunk.forEach(function (chunk) {
                    this.add(chunk);
                }, this);
            }
            else if (aChunk[isSourceNode] || typeof aChunk === "string") {
                if (aChunk) {
                    this.children.push(aChunk);
                }
            }
            else {
                throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
            }
            return this;
        };
        SourceNode.prototype.prepend = function SourceNode_prepend(aChunk) {
            if (Array.isArray(aChunk)) {
                for (var i = aChunk.length - 1; i >= 0; i--) {
                    this.prepend(aChunk[i]);
                }
            }
            else if (aChunk[isSourceNode] || typeof aChunk === "string") {
                this.children.unshift(aChunk);
            }
            else {
                throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
            }
            return this;
        };
        SourceNode.prototype.walk = function SourceNode_walk(aFn) {
            var chunk;
            for (var i = 0, len = this.children.length; i < len; i++) {
                chunk = this.children[i];
                if (chunk[isSourceNode]) {
                    chunk.walk(aFn);
                }
                else {
                    if (chunk !== '') {
                        aFn(chunk, { source: this.source,
                            line: this.line,
                            column: this.column,
                            name: this.name });
                    }
                }
            }
        };
        SourceNode.prototype.join = function SourceNode_join(aSep) {
            var newChildren;
            var i;
            var len = this.children.length;
            if (len > 0) {
                newChildren = [];
                for (i = 0; i < len - 1; i++) {
                    newChildren.push(this.children[i]);
                    newChildren.push(aSep);
                }
                newChildren.push(this.children[i]);
                this.children = newChildren;
            }
            return this;
        };
        SourceNode.prototype.replaceRight = function SourceNode_replaceRight(aPattern, aReplacement) {
            var lastChild = this.children[this.children.length - 1];
            if (lastChild[isSourceNode]) {
                lastChild.replaceRight(aPattern, aReplacement);
            }
            else if (typeof lastChild === 'string') {
                this.children[this.children.length - 1] = lastChild.replace(aPattern, aReplacement);
            }
            else {
                this.children.push(''.replace(aPattern, aReplacement));
            }
            return this;
        };
        SourceNode.prototype.setSourceContent =
            function SourceNode_setSourceContent(aSourceFile, aSourceContent) {
                this.sourceContents[util.toSetString(aSourceFile)] = aSourceContent;
            };
        SourceNode.prototype.walkSourceContents =
            function SourceNode_walkSourceContents(aFn) {
                for (var i = 0, len = this.children.length; i < len; i++) {
                    if (this.children[i][isSourceNode]) {
                        this.children[i].walkSourceContents(aFn);
                    }
                }
                var sources = Object.keys(this.sourceContents);
                for (var i = 0, len = sources.length; i < len; i++) {
                    aFn(util.fromSetString(sources[i]), this.sourceContents[sources[i]]);
                }
            };
        SourceNode.prototype.toString = function SourceNode_toString() {
            var str = "";
            this.walk(function (chunk) {
                str += chunk;
            });
            return str;
        };
        SourceNode.prototype.toStringWithSourceMap = function SourceNode_toStringWithSourceMap(aArgs) {
            var generated = {
                code: "",
                line: 1,
                column: 0
            };
            var map = new SourceMapGenerator(aArgs);
            var sourceMappingActive = false;
            var lastOriginalSource = null;
            var lastOriginalLine = null;
            var lastOriginalColumn = null;
            var lastOriginalName = null;
            this.walk(function (chunk, original) {
                generated.code += chunk;
                if (original.source !== null
                    && original.line !== null
                    && original.column !== null) {
                    if (lastOriginalSource !== original.source
                        || lastOriginalLine !== original.line
                        || lastOriginalColumn !== original.column
                        || lastOriginalName !== original.name) {
                        map.addMapping({
                            source: original.source,
                            original: {
                                line: original.line,
                                column: original.column
                            },
                            generated: {
                                line: generated.line,
                                column: generated.column
                            },
                            name: original.name
                        });
                    }
                    lastOriginalSource = original.source;
                    lastOriginalLine = original.line;
                    lastOriginalColumn = original.column;
                    lastOriginalName = original.name;
                    sourceMappingActive = true;
                }
                else if (sourceMappingActive) {
                    map.addMapping({
                        generated: {
                            line: generated.line,
                            column: generated.column
                        }
                    });
                    lastOriginalSource = null;
                    sourceMappingActive = false;
                }
                for (var idx = 0, length = chunk.length; idx < length; idx++) {
                    if (chunk.charCodeAt(idx) === NEWLINE_CODE) {
                        generated.line++;
                        generated.column = 0;
                        if (idx + 1 === length) {
                            lastOriginalSource = null;
                            sourceMappingActive = false;
                        }
                        else if (sourceMappingActive) {
                            map.addMapping({
                                source: original.source,
                                original: {
                                    line: original.line,
                                    column: original.column
                                },
                                generated: {
                                    line: generated.line,
                                    column: generated.column
                                },
                                name: original.name
                            });
                        }
                    }
                    else {
                        generated.column++;
                    }
                }
            });
            this.walkSourceContents(function (sourceFile, sourceContent) {
                map.setSourceContent(sourceFile, sourceContent);
            });
            return { code: generated.code, map: map };
        };
        exports.SourceNode = SourceNode;
    }),
    62492: ((__unused_webpack_module, exports) => {
        function getArg(aArgs, aName, aDefaultValue) {
            if (aName in aArgs) {
                return aArgs[aName];
            }
            else if (arguments.length === 3) {
                return aDefaultValue;
            }
            else {
                throw new Error('"' + aName + '" is a required argument.');
            }
        }
        exports.getArg = getArg;
        var urlRegexp = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/;
        var dataUrlRegexp = /^data:.+\,.+$/;
        function urlParse(aUrl) {
            var match = aUrl.match(urlRegexp);
            if (!match) {
                return null;
            }
            return {
                scheme: match[1],
                auth: match[2],
                host: match[3],
                port: match[4],
                path: match[5]
            };
        }
        exports.urlParse = urlParse;
        function urlGenerate(aParsedUrl) {
            var url = '';
            if (aParsedUrl.scheme) {
                url += aParsedUrl.scheme + ':';
            }
            url += '//';
            if (aParsedUrl.auth) {
                url += aParsedUrl.auth + '@';
            }
            if (aParsedUrl.host) {
                url += aParsedUrl.host;
            }
            if (aParsedUrl.port) {
                url += ":" + aParsedUrl.port;
            }
            if (aParsedUrl.path) {
                url += aParsedUrl.path;
            }
            return url;
        }
        exports.urlGenerate = urlGenerate;
        function normalize(aPath) {
            var path = aPath;
            var url = urlParse(aPath);
            if (url) {
                if (!url.path) {
                    return aPath;
                }
                path = url.path;
            }
            var isAbsolute = exports.isAbsolute(path);
            var parts = path.split(/\/+/);
            for (var part, up = 0, i = parts.length - 1; i >= 0; i--) {
                part = parts[i];
                if (part === '.') {
                    parts.splice(i, 1);
                }
                else if (part === '..') {
                    up++;
                }
                else if (up > 0) {
                    if (part === '') {
                        parts.splice(i + 1, up);
                        up = 0;
                    }
                    else {
                        parts.splice(i, 2);
                        up--;
                    }
                }
            }
            path = parts.join('/');
            if (path === '') {
                path = isAbsolute ? '/' : '.';
            }
            if (url) {
                url.path = path;
                return urlGenerate(url);
            }
            return path;
        }
        exports.normalize = normalize;
        function join(aRoot, aPath) {
            if (aRoot === "") {
                aRoot = ".";
            }
            if (aPath === "") {
                aPath = ".";
            }
            var aPathUrl = urlParse(aPath);
            var aRootUrl = urlParse(aRoot);
            if (aRootUrl) {
                aRoot = aRootUrl.path || '/';
            }
            if (aPathUrl && !aPathUrl.scheme) {
                if (aRootUrl) {
                    aPathUrl.scheme = aRootUrl.scheme;
                }
                return urlGenerate(aPathUrl);
            }
            if (aPathUrl || aPath.match(dataUrlRegexp)) {
                return aPath;
            }
            if (aRootUrl && !aRootUrl.host && !aRootUrl.path) {
                aRootUrl.host = aPath;
                return urlGenerate(aRootUrl);
            }
            var joined = aPath.charAt(0) === '/'
                ? aPath
                : normalize(aRoot.replace(/\/+$/, '') + '/' + aPath);
            if (aRootUrl) {
                aRootUrl.path = joined;
                return urlGenerate(aRootUrl);
            }
            return joined;
        }
        exports.join = join;
        exports.isAbsolute = function (aPath) {
            return aPath.charAt(0) === '/' || urlRegexp.test(aPath);
        };
        function relative(aRoot, aPath) {
            if (aRoot === "") {
                aRoot = ".";
            }
            aRoot = aRoot.replace(/\/$/, '');
            var level = 0;
            while (aPath.indexOf(aRoot + '/') !== 0) {
                var index = aRoot.lastIndexOf("/");
                if (index < 0) {
                    return aPath;
                }
                aRoot = aRoot.slice(0, index);
                if (aRoot.match(/^([^\/]+:\/)?\/*$/)) {
                    return aPath;
                }
                ++level;
            }
            return Array(level + 1).join("../") + aPath.substr(aRoot.length + 1);
        }
        exports.relative = relative;
        var supportsNullProto = (function () {
            var obj = Object.create(null);
            return !('__proto__' in obj);
        }());
        function identity(s) {
            return s;
        }
        function toSetString(aStr) {
            if (isProtoString(aStr)) {
                return '$' + aStr;
            }
            return aStr;
        }
        exports.toSetString = supportsNullProto ? identity : toSetString;
        function fromSetString(aStr) {
            if (isProtoString(aStr)) {
                return aStr.slice(1);
            }
            return aStr;
        }
        exports.fromSetString = supportsNullProto ? identity : fromSetString;
        function isProtoString(s) {
            if (!s) {
                return false;
            }
            var length = s.length;
            if (length < 9) {
                return false;
            }
            if (s.charCodeAt(length - 1) !== 95 ||
                s.charCodeAt(length - 2) !== 95 ||
                s.charCodeAt(length - 3) !== 111 ||
                s.charCodeAt(length - 4) !== 116 ||
                s.charCodeAt(length - 5) !== 111 ||
                s.charCodeAt(length - 6) !== 114 ||
                s.charCodeAt(length - 7) !== 112 ||
                s.charCodeAt(length - 8) !== 95 ||
                s.charCodeAt(length - 9) !== 95) {
                return false;
            }
            for (var i = length - 10; i >= 0; i--) {
                if (s.charCodeAt(i) !== 36) {
                    return false;
                }
            }
            return true;
        }
        function compareByOriginalPositions(mappingA, mappingB, onlyCompareOriginal) {
            var cmp = strcmp(mappingA.source, mappingB.source);
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalLine - mappingB.originalLine;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalColumn - mappingB.originalColumn;
            if (cmp !== 0 || onlyCompareOriginal) {
                return cmp;
            }
            cmp = mappingA.generatedColumn - mappingB.generatedColumn;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.generatedLine - mappingB.generatedLine;
            if (cmp !== 0) {
                return cmp;
            }
            return strcmp(mappingA.name, mappingB.name);
        }
        exports.compareByOriginalPositions = compareByOriginalPositions;
        function compareByGeneratedPositionsDeflated(mappingA, mappingB, onlyCompareGenerated) {
            var cmp = mappingA.generatedLine - mappingB.generatedLine;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.generatedColumn - mappingB.generatedColumn;
            if (cmp !== 0 || onlyCompareGenerated) {
                return cmp;
            }
            cmp = strcmp(mappingA.source, mappingB.source);
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalLine - mappingB.originalLine;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalColumn - mappingB.originalColumn;
            if (cmp !== 0) {
                return cmp;
            }
            return strcmp(mappingA.name, mappingB.name);
        }
        exports.compareByGeneratedPositionsDeflated = compareByGeneratedPositionsDeflated;
        function strcmp(aStr1, aStr2) {
            if (aStr1 === aStr2) {
                return 0;
            }
            if (aStr1 === null) {
                return 1;
            }
            if (aStr2 === null) {
                return -1;
            }
            if (aStr1 > aStr2) {
                return 1;
            }
            return -1;
        }
        function compareByGeneratedPositionsInflated(mappingA, mappingB) {
            var cmp = mappingA.generatedLine - mappingB.generatedLine;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.generatedColumn - mappingB.generatedColumn;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = strcmp(mappingA.source, mappingB.source);
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalLine - mappingB.originalLine;
            if (cmp !== 0) {
                return cmp;
            }
            cmp = mappingA.originalColumn - mappingB.originalColumn;
            if (cmp !== 0) {
                return cmp;
            }
            return strcmp(mappingA.name, mappingB.name);
        }
        exports.compareByGeneratedPositionsInflated = compareByGeneratedPositionsInflated;
        function parseSourceMapInput(str) {
            return JSON.parse(str.replace(/^\)]}'[^\n]*\n/, ''));
        }
        exports.parseSourceMapInput = parseSourceMapInput;
        function computeSourceURL(sourceRoot, sourceURL, sourceMapURL) {
            sourceURL = sourceURL || '';
            if (sourceRoot) {
                if (sourceRoot[sourceRoot.length - 1] !== '/' && sourceURL[0] !== '/') {
                    sourceRoot += '/';
                }
                sourceURL = sourceRoot + sourceURL;
            }
            if (sourceMapURL) {
                var parsed = urlParse(sourceMapURL);
                if (!parsed) {
                    throw new Error("sourceMapURL could not be parsed");
                }
                if (parsed.path) {
                    var index = parsed.path.lastIndexOf('/');
                    if (index >= 0) {
                        parsed.path = parsed.path.substring(0, index + 1);
                    }
                }
                sourceURL = join(urlGenerate(parsed), sourceURL);
            }
            return normalize(sourceURL);
        }
        exports.computeSourceURL = computeSourceURL;
    }),
    62618: ((__unused_webpack_module, exports, __webpack_require__) => {
        exports.SourceMapGenerator = __webpack_require__(62574).SourceMapGenerator;
        exports.SourceMapConsumer = __webpack_require__(79907).SourceMapConsumer;
        exports.SourceNode = __webpack_require__(49706).SourceNode;
    }),
    25728: ((module, __unused_webpack_exports, __webpack_require__) => {
        var parse = __webpack_require__(93326);
        var spdxLicenseIds = __webpack_require__(75204);
        function valid(string) {
            try {
                parse(string);
                return true;
            }
            catch (error) {
                return false;
            }
        }
        function sortTranspositions(a, b) {
            var length = b[0].length - a[0].length;
            if (length !== 0)
                return length;
            return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
        }
        var transpositions = [
            ['APGL', 'AGPL'],
            ['Gpl', 'GPL'],
            ['GLP', 'GPL'],
            ['APL', 'Apache'],
            ['ISD', 'ISC'],
            ['GLP', 'GPL'],
            ['IST', 'ISC'],
            ['Claude', 'Clause'],
            [' or later', '+'],
            [' International', ''],
            ['GNU', 'GPL'],
            ['GUN', 'GPL'],
            ['+', ''],
            ['GNU GPL', 'GPL'],
            ['GNU LGPL', 'LGPL'],
            ['GNU/GPL', 'GPL'],
            ['GNU GLP', 'GPL'],
            ['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
            ['GNU Lesser General Public License', 'LGPL'],
            ['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
            ['GNU Lesser General Public License', 'LGPL-2.1'],
            ['LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
            ['Lesser General Public License', 'LGPL'],
            ['LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
            ['Lesser General Public License', 'LGPL-2.1'],
            ['GNU General Public License', 'GPL'],
            ['Gnu public license', 'GPL'],
            ['GNU Public License', 'GPL'],
            ['GNU GENERAL PUBLIC LICENSE', 'GPL'],
            ['MTI', 'MIT'],
            ['Mozilla Public License', 'MPL'],
            ['Universal Permissive License', 'UPL'],
            ['WTH', 'WTF'],
            ['WTFGPL', 'WTFPL'],
            ['-License', '']
        ].sort(sortTranspositions);
        var TRANSPOSED = 0;
        var CORRECT = 1;
        var transforms = [
            function (argument) {
                return argument.toUpperCase();
            },
            function (argument) {
                return argument.trim();
            },
            function (argument) {
                return argument.replace(/\./g, '');
            },
            function (argument) {
                return argument.replace(/\s+/g, '');
            },
            function (argument) {
                return argument.replace(/\s+/g, '-');
            },
            function (argument) {
                return argument.replace('v', '-');
            },
            function (argument) {
                return argument.replace(/,?\s*(\d)/, '-$1');
            },
            function (argument) {
                return argument.replace(/,?\s*(\d)/, '-$1.0');
            },
            function (argument) {
                return argument
                    .replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2');
            },
            function (argument) {
                return argument
                    .replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2.0');
            },
            function (argument) {
                return argument[0].toUpperCase() + argument.slice(1);
            },
            function (argument) {
                return argument.replace('/', '-');
            },
            function (argument) {
                return argument
                    .replace(/\s*V\s*(\d)/, '-$1')
                    .replace(/(\d)$/, '$1.0');
            },
            function (argument) {
                if (argument.indexOf('3.0') !== -1) {
                    return argument + '-or-later';
                }
                else {
                    return argument + '-only';
                }
            },
            function (argument) {
                return argument + 'only';
            },
            function (argument) {
                return argument.replace(/(\d)$/, '-$1.0');
            },
            function (argument) {
                return argument.replace(/(-| )?(\d)$/, '-$2-Clause');
            },
            function (argument) {
                return argument.replace(/(-| )clause(-| )(\d)/, '-$3-Clause');
            },
            function (argument) {
                return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, 'BSD-3-Clause');
            },
            function (argument) {
                return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, 'BSD-2-Clause');
            },
            function (argument) {
                return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, 'BSD-2-Clause-$1BSD');
            },
            function (argument) {
                return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, 'BSD-3-Clause-Clear');
            },
            function (argument) {
                return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, 'BSD-4-Clause');
            },
            function (argument) {
                return 'CC-' + argument;
            },
            function (argument) {
                return 'CC-' + argument + '-4.0';
            },
            function (argument) {
                return argument
                    .replace('Attribution', 'BY')
                    .replace('NonCommercial', 'NC')
                    .replace('NoDerivatives', 'ND')
                    .replace(/ (\d)/, '-$1')
                    .replace(/ ?International/, '');
            },
            function (argument) {
                return 'CC-' +
                    argument
                        .replace('Attribution', 'BY')
                        .replace('NonCommercial', 'NC')
                        .replace('NoDerivatives', 'ND')
                        .replace(/ (\d)/, '-$1')
                        .replace(/ ?International/, '') +
                    '-4.0';
            }
        ];
        var licensesWithVersions = spdxLicenseIds
            .map(function (id) {
            var match = /^(.*)-\d+\.\d+$/.exec(id);
            return match
                ? [match[0], match[1]]
                : [id, null];
        })
            .reduce(function (objectMap, item) {
            var key = item[1];
            objectMap[key] = objectMap[key] || [];
            objectMap[key].push(item[0]);
            return objectMap;
        }, {});
        var licensesWithOneVersion = Object.keys(licensesWithVersions)
            .map(function makeEntries(key) {
            return [key, licensesWithVersions[key]];
        })
            .filter(function identifySoleVersions(item) {
            return (item[1].length === 1 &&
                item[0] !== null &&
                item[0] !== 'APL');
        })
            .map(function createLastResorts(item) {
            return [item[0], item[1][0]];
        });
        licensesWithVersions = undefined;
        var lastResorts = [
            ['UNLI', 'Unlicense'],
            ['WTF', 'WTFPL'],
            ['2 CLAUSE', 'BSD-2-Clause'],
            ['2-CLAUSE', 'BSD-2-Clause'],
            ['3 CLAUSE', 'BSD-3-Clause'],
            ['3-CLAUSE', 'BSD-3-Clause'],
            ['AFFERO', 'AGPL-3.0-or-later'],
            ['AGPL', 'AGPL-3.0-or-later'],
            ['APACHE', 'Apache-2.0'],
            ['ARTISTIC', 'Artistic-2.0'],
            ['Affero', 'AGPL-3.0-or-later'],
            ['BEER', 'Beerware'],
            ['BOOST', 'BSL-1.0'],
            ['BSD', 'BSD-2-Clause'],
            ['CDDL', 'CDDL-1.1'],
            ['ECLIPSE', 'EPL-1.0'],
            ['FUCK', 'WTFPL'],
            ['GNU', 'GPL-3.0-or-later'],
            ['LGPL', 'LGPL-3.0-or-later'],
            ['GPLV1', 'GPL-1.0-only'],
            ['GPL-1', 'GPL-1.0-only'],
            ['GPLV2', 'GPL-2.0-only'],
            ['GPL-2', 'GPL-2.0-only'],
            ['GPL', 'GPL-3.0-or-later'],
            ['MIT +NO-FALSE-ATTRIBS', 'MITNFA'],
            ['MIT', 'MIT'],
            ['MPL', 'MPL-2.0'],
            ['X11', 'X11'],
            ['ZLIB', 'Zlib']
        ].concat(licensesWithOneVersion).sort(sortTranspositions);
        var SUBSTRING = 0;
        var IDENTIFIER = 1;
        var validTransformation = function (identifier) {
            for (var i = 0; i < transforms.length; i++) {
                var transformed = transforms[i](identifier).trim();
                if (transformed !== identifier && valid(transformed)) {
                    return transformed;
                }
            }
            return null;
        };
        var validLastResort = function (identifier) {
            var upperCased = identifier.toUpperCase();
            for (var i = 0; i < lastResorts.length; i++) {
                var lastResort = lastResorts[i];
                if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) {
                    return lastResort[IDENTIFIER];
                }
            }
            return null;
        };
        var anyCorrection = function (identifier, check) {
            for (var i = 0; i < transpositions.length; i++) {
                var transposition = transpositions[i];
                var transposed = transposition[TRANSPOSED];
                if (identifier.indexOf(transposed) > -1) {
                    var corrected = identifier.replace(transposed, transposition[CORRECT]);
                    var checked = check(corrected);
                    if (checked !== null) {
                        return checked;
                    }
                }
            }
            return null;
        };
        module.exports = function (identifier, options) {
            options = options || {};
            var upgrade = options.upgrade === undefined ? true : !!options.upgrade;
            function postprocess(value) {
                return upgrade ? upgradeGPLs(value) : value;
            }
            var validArugment = (typeof identifier === 'string' &&
                identifier.trim().length !== 0);
            if (!validArugment) {
                throw Error('Invalid argument. Expected non-empty string.');
            }
            identifier = identifier.trim();
            if (valid(identifier)) {
                return postprocess(identifier);
            }
            var noPlus = identifier.replace(/\+$/, '').trim();
            if (valid(noPlus)) {
                return postprocess(noPlus);
            }
            var transformed = validTransformation(identifier);
            if (transformed !== null) {
                return postprocess(transformed);
            }
            transformed = anyCorrection(identifier, function (argument) {
                if (valid(argument)) {
                    return argument;
                }
                return validTransformation(argument);
            });
            if (transformed !== null) {
                return postprocess(transformed);
            }
            transformed = validLastResort(identifier);
            if (transformed !== null) {
                return postprocess(transformed);
            }
            transformed = anyCorrection(identifier, validLastResort);
            if (transformed !== null) {
                return postprocess(transformed);
            }
            return null;
        };
        function upgradeGPLs(value) {
            if ([
                'GPL-1.0', 'LGPL-1.0', 'AGPL-1.0',
                'GPL-2.0', 'LGPL-2.0', 'AGPL-2.0',
                'LGPL-2.1'
            ].indexOf(value) !== -1) {
                return value + '-only';
            }
            else if ([
                'GPL-1.0+', 'GPL-2.0+', 'GPL-3.0+',
                'LGPL-2.0+', 'LGPL-2.1+', 'LGPL-3.0+',
                'AGPL-1.0+', 'AGPL-3.0+'
            ].indexOf(value) !== -1) {
                return value.replace(/\+$/, '-or-later');
            }
            else if (['GPL-3.0', 'LGPL-3.0', 'AGPL-3.0'].indexOf(value) !== -1) {
                return value + '-or-later';
            }
            else {
                return value;
            }
        }
    }),
    93326: ((module, __unused_webpack_exports, __webpack_require__) => {
        var scan = __webpack_require__(86849);
        var parse = __webpack_require__(25501);
        module.exports = function (source) {
            return parse(scan(source));
        };
    }),
    25501: ((module) => {
        module.exports = function (tokens) {
            var index = 0;
            function hasMore() {
                return index < tokens.length;
            }
            function token() {
                return hasMore() ? tokens[index] : null;
            }
            function next() {
                if (!hasMore()) {
                    throw new Error();
                }
                index++;
            }
            function parseOperator(operator) {
                var t = token();
                if (t && t.type === 'OPERATOR' && operator === t.string) {
                    next();
                    return t.string;
                }
            }
            function parseWith() {
                if (parseOperator('WITH')) {
                    var t = token();
                    if (t && t.type === 'EXCEPTION') {
                        next();
                        return t.string;
                    }
                    throw new Error('Expected exception after `WITH`');
                }
            }
            function parseLicenseRef() {
                var begin = index;
                var string = '';
                var t = token();
                if (t.type === 'DOCUMENTREF') {
                    next();
                    string += 'DocumentRef-' + t.string + ':';
                    if (!parseOperator(':')) {
                        throw new Error('Expected `:` after `DocumentRef-...`');
                    }
                }
                t = token();
                if (t.type === 'LICENSEREF') {
                    next();
                    string += 'LicenseRef-' + t.string;
                    return { license: string };
                }
                index = begin;
            }
            function parseLicense() {
                var t = token();
                if (t && t.type === 'LICENSE') {
                    next();
                    var node = { license: t.string };
                    if (parseOperator('+')) {
                        node.plus = true;
                    }
                    var exception = parseWith();
                    if (exception) {
                        node.exception = exception;
                    }
                    return node;
                }
            }
            function parseParenthesizedExpression() {
                var left = parseOperator('(');
                if (!left) {
                    return;
                }
                var expr = parseExpression();
                if (!parseOperator(')')) {
                    throw new Error('Expected `)`');
                }
                return expr;
            }
            function parseAtom() {
                return (parseParenthesizedExpression() ||
                    parseLicenseRef() ||
                    parseLicense());
            }
            function makeBinaryOpParser(operator, nextParser) {
                return function parseBinaryOp() {
                    var left = nextParser();
                    if (!left) {
                        return;
                    }
                    if (!parseOperator(operator)) {
                        return left;
                    }
                    var right = parseBinaryOp();
                    if (!right) {
                        throw new Error('Expected expression');
                    }
                    return {
                        left: left,
                        conjunction: operator.toLowerCase(),
                        right: right
                    };
                };
            }
            var parseAnd = makeBinaryOpParser('AND', parseAtom);
            var parseExpression = makeBinaryOpParser('OR', parseAnd);
            var node = parseExpression();
            if (!node || hasMore()) {
                throw new Error('Syntax error');
            }
            return node;
        };
    }),
    86849: ((module, __unused_webpack_exports, __webpack_require__) => {
        var licenses = []
            .concat(__webpack_require__(75204))
            .concat(__webpack_require__(3389));
        var exceptions = __webpack_require__(53988);
        module.exports = function (source) {
            var index = 0;
            function hasMore() {
                return index < source.length;
            }
            function read(value) {
                if (value instanceof RegExp) {
                    var chars = source.slice(index);
                    var match = chars.match(value);
                    if (match) {
                        index += match[0].length;
                        return match[0];
                    }
                }
                else {
                    if (source.indexOf(value, index) === index) {
                        index += value.length;
                        return value;
                    }
                }
            }
            function skipWhitespace() {
                read(/[ ]*/);
            }
            function operator() {
                var string;
                var possibilities = ['WITH', 'AND', 'OR', '(', ')', ':', '+'];
                for (var i = 0; i < possibilities.length; i++) {
                    string = read(possibilities[i]);
                    if (string) {
                        break;
                    }
                }
                if (string === '+' && index > 1 && source[index - 2] === ' ') {
                    throw new Error('Space before `+`');
                }
                return string && {
                    type: 'OPERATOR',
                    string: string
                };
            }
            function idstring() {
                return read(/[A-Za-z0-9-.]+/);
            }
            function expectIdstring() {
                var string = idstring();
                if (!string) {
                    throw new Error('Expected idstring at offset ' + index);
                }
                return string;
            }
            function documentRef() {
                if (read('DocumentRef-')) {
                    var string = expectIdstring();
                    return { type: 'DOCUMENTREF', string: string };
                }
            }
            function licenseRef() {
                if (read('LicenseRef-')) {
                    var string = expectIdstring();
                    return { type: 'LICENSEREF', string: string };
                }
            }
            function identifier() {
                var begin = index;
                var string = idstring();
                if (licenses.indexOf(string) !== -1) {
                    return {
                        type: 'LICENSE',
                        string: string
                    };
                }
                else if (exceptions.indexOf(string) !== -1) {
                    return {
                        type: 'EXCEPTION',
                        string: string
                    };
                }
                index = begin;
            }
            function parseToken() {
                return (operator() ||
                    documentRef() ||
                    licenseRef() ||
                    identifier());
            }
            var tokens = [];
            while (hasMore()) {
                skipWhitespace();
                if (!hasMore()) {
                    break;
                }
                var token = parseToken();
                if (!token) {
                    throw new Error('Unexpected `' + source[index] +
                        '` at offset ' + index);
                }
                tokens.push(token);
            }
            return tokens;
        };
    }),
    56821: ((module, __unused_webpack_exports, __webpack_require__) => {
        var parse = __webpack_require__(93326);
        var correct = __webpack_require__(25728);
        var genericWarning = ('license should be ' +
            'a valid SPDX license expression (without "LicenseRef"), ' +
            '"UNLICENSED", or ' +
            '"SEE LICENSE IN <filename>"');
        var fileReferenceRE = /^SEE LICEN[CS]E IN (.+)$/;
        function startsWith(prefix, string) {
            return string.slice(0, prefix.length) === prefix;
        }
        function usesLicenseRef(ast) {
            if (ast.hasOwnProperty('license')) {
                var license = ast.license;
                return (startsWith('LicenseRef', license) ||
                    startsWith('DocumentRef', license));
            }
            else {
                return (usesLicenseRef(ast.left) ||
                    usesLicenseRef(ast.right));
            }
        }
        module.exports = function (argument) {
            var ast;
            try {
                ast = parse(argument);
            }
            catch (e) {
                var match;
                if (argument === 'UNLICENSED' ||
                    argument === 'UNLICENCED') {
                    return {
                        validForOldPackages: true,
                        validForNewPackages: true,
                        unlicensed: true
                    };
                }
                else if (match = fileReferenceRE.exec(argument)) {
                    return {
                        validForOldPackages: true,
                        validForNewPackages: true,
                        inFile: match[1]
                    };
                }
                else {
                    var result = {
                        validForOldPackages: false,
                        validForNewPackages: false,
                        warnings: [genericWarning]
                    };
                    if (argument.trim().length !== 0) {
                        var corrected = correct(argument);
                        if (corrected) {
                            result.warnings.push('license is similar to the valid expression "' + corrected + '"');
                        }
                    }
                    return result;
                }
            }
            if (usesLicenseRef(ast)) {
                return {
                    validForNewPackages: false,
                    validForOldPackages: false,
                    spdx: true,
                    warnings: [genericWarning]
                };
            }
            else {
                return {
                    validForNewPackages: true,
                    validForOldPackages: true,
                    spdx: true
                };
            }
        };
    }),
    63896: ((module, __unused_webpack_exports, __webpack_require__) => {
        module.exports = __webpack_require__.p + "293248747edf5d37944a.js?.";
    }),
    94800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            "default": () => (conventionalChangelog)
        });
        var external_stream_ = __webpack_require__(2203);
        var external_child_process_ = __webpack_require__(35317);
        var add_stream = __webpack_require__(19290);
        ;
        async function toArray(iterable) {
            const result = [];
            for await (const item of iterable) {
                result.push(item);
            }
            return result;
        }
        async function concatBufferStream(iterable) {
            return Buffer.concat(await toArray(iterable));
        }
        async function concatStringStream(iterable) {
            return (await toArray(iterable)).join('');
        }
        async function dist_firstFromStream(stream) {
            for await (const tag of stream) {
                return tag;
            }
            return null;
        }
        function mergeReadables(streams) {
            const mergedStream = new Readable({
                objectMode: true,
                read() { }
            });
            let ended = 0;
            Object.entries(streams).forEach(([name, stream], _i, entries) => {
                stream
                    .on('data', (chunk) => mergedStream.push({
                    source: name,
                    chunk
                }))
                    .on('end', () => {
                    ended += 1;
                    if (ended === entries.length) {
                        mergedStream.push(null);
                    }
                })
                    .on('error', err => mergedStream.destroy(err));
            });
            return mergedStream;
        }
        async function* splitStream(stream, separator) {
            let chunk;
            let payload;
            let buffer = '';
            for await (chunk of stream) {
                buffer += chunk.toString();
                if (buffer.includes(separator)) {
                    payload = buffer.split(separator);
                    buffer = payload.pop() || '';
                    yield* payload;
                }
            }
            if (buffer) {
                yield buffer;
            }
        }
        async function* parseJsonStream(stream, delimiter = /\r?\n/) {
            let chunk;
            let payload;
            let buffer = '';
            let json;
            for await (chunk of stream) {
                buffer += chunk.toString();
                if (delimiter.test(buffer)) {
                    payload = buffer.split(delimiter);
                    buffer = payload.pop() || '';
                    for (json of payload) {
                        yield JSON.parse(json);
                    }
                }
            }
            if (buffer) {
                yield JSON.parse(buffer);
            }
        }
        ;
        async function exitCode(process) {
            if (process.exitCode !== null) {
                return process.exitCode;
            }
            return new Promise(resolve => process.once('close', resolve));
        }
        async function catchProcessError(process) {
            let error = new Error('Process exited with non-zero code');
            let stderr = '';
            process.on('error', (err) => {
                error = err;
            });
            if (process.stderr) {
                let chunk;
                for await (chunk of process.stderr) {
                    stderr += chunk.toString();
                }
            }
            const code = await exitCode(process);
            if (stderr) {
                error = new Error(stderr);
            }
            return code ? error : null;
        }
        async function throwProcessError(process) {
            const error = await catchProcessError(process);
            if (error) {
                throw error;
            }
        }
        async function* outputStream(process) {
            const { stdout } = process;
            const errorPromise = catchProcessError(process);
            if (stdout) {
                stdout.on('error', (err) => {
                    if (err.name === 'AbortError' && process.exitCode === null) {
                        process.kill('SIGKILL');
                    }
                });
                yield* stdout;
            }
            const error = await errorPromise;
            if (error) {
                throw error;
            }
        }
        function output(process) {
            return concatBufferStream(outputStream(process));
        }
        ;
        function formatArgs(...args) {
            return args.reduce((finalArgs, arg) => {
                if (arg) {
                    finalArgs.push(String(arg));
                }
                return finalArgs;
            }, []);
        }
        function utils_toArray(value) {
            return Array.isArray(value) ? value : [value];
        }
        ;
        const SCISSOR = '------------------------ >8 ------------------------';
        class GitClient_GitClient {
            cwd;
            debug;
            constructor(cwd, debug) {
                this.cwd = cwd;
                this.debug = debug;
            }
            formatArgs(...args) {
                const finalArgs = formatArgs(...args);
                if (this.debug) {
                    this.debug(finalArgs);
                }
                return finalArgs;
            }
            async exec(...args) {
                return (await output((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }))).toString().trim();
            }
            execStream(...args) {
                return outputStream((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }));
            }
            async init() {
                try {
                    await this.exec('init');
                    return true;
                }
                catch {
                    return false;
                }
            }
            async *getRawCommits(params = {}) {
                const { path, from = '', to = 'HEAD', format = '%B', ignore, reverse, merges, since, firstParent } = params;
                const shouldNotIgnore = ignore
                    ? (chunk) => !ignore.test(chunk)
                    : () => true;
                const stdout = this.execStream('log', `--format=${format}%n${SCISSOR}`, since && `--since=${since instanceof Date ? since.toISOString() : since}`, reverse && '--reverse', merges && '--merges', merges === false && '--no-merges', firstParent && '--first-parent', [from, to].filter(Boolean).join('..'), ...path ? ['--', ...utils_toArray(path)] : []);
                const commitsStream = splitStream(stdout, `${SCISSOR}\n`);
                let chunk;
                for await (chunk of commitsStream) {
                    if (shouldNotIgnore(chunk)) {
                        yield chunk;
                    }
                }
            }
            async *getTags(params = {}) {
                const { path, from = '', to = 'HEAD', since } = params;
                const tagRegex = /tag:\s*(.+?)[,)]/gi;
                const stdout = this.execStream('log', '--decorate', '--no-color', '--date-order', since && `--since=${since instanceof Date ? since.toISOString() : since}`, [from, to].filter(Boolean).join('..'), ...path ? ['--', ...utils_toArray(path)] : []);
                let chunk;
                let matches;
                let tag;
                for await (chunk of stdout) {
                    matches = chunk.toString().trim().matchAll(tagRegex);
                    for ([, tag] of matches) {
                        yield tag;
                    }
                }
            }
            async getLastTag(params) {
                return dist_firstFromStream(this.getTags(params));
            }
            async checkIgnore(file) {
                try {
                    await this.exec('check-ignore', '--', file);
                    return true;
                }
                catch {
                    return false;
                }
            }
            async add(files) {
                await this.exec('add', '--', ...utils_toArray(files));
            }
            async commit(params) {
                const { verify = true, sign = false, files = [], allowEmpty = false, message } = params;
                await this.exec('commit', !verify && '--no-verify', sign && '-S', allowEmpty && '--allow-empty', '-m', message, '--', ...files);
            }
            async tag(params) {
                let { sign = false, name, message } = params;
                if (sign) {
                    message = '';
                }
                await this.exec('tag', sign && '-s', message && '-a', ...message ? ['-m', message] : [], '--', name);
            }
            async getCurrentBranch() {
                const branch = await this.exec('rev-parse', '--abbrev-ref', 'HEAD');
                return branch;
            }
            async getDefaultBranch() {
                const branch = (await this.exec('rev-parse', '--abbrev-ref', 'origin/HEAD')).replace(/^origin\//, '');
                return branch;
            }
            async push(branch, params = {}) {
                const { verify = true, tags = false, followTags = false, force = false } = params;
                await this.exec('push', followTags && '--follow-tags', tags && '--tags', !verify && '--no-verify', force && '--force', 'origin', '--', branch);
            }
            async verify(rev, safe) {
                let git = this.exec('rev-parse', '--verify', rev);
                if (safe) {
                    git = git.catch(() => '');
                }
                return await git;
            }
            async getConfig(key) {
                return await this.exec('config', '--get', '--', key);
            }
            async setConfig(key, value) {
                await this.exec('config', '--', key, value);
            }
            async fetch(params = {}) {
                const { prune = false, unshallow = false, tags = false, all = false, remote, branch } = params;
                await this.exec('fetch', prune && '--prune', unshallow && '--unshallow', tags && '--tags', all && '--all', ...remote && branch
                    ? [
                        '--',
                        remote,
                        branch
                    ]
                    : []);
            }
            async createBranch(branch) {
                await this.exec('checkout', '-b', branch);
            }
            async deleteBranch(branch) {
                await this.exec('branch', '-D', '--', branch);
            }
            async checkout(branch) {
                await this.exec('checkout', branch);
            }
        }
        var node_modules_semver = __webpack_require__(62088);
        ;
        function packagePrefix(packageName) {
            if (!packageName) {
                return /^.+@/;
            }
            return `${packageName}@`;
        }
        class ConventionalGitClient extends (null && (GitClient)) {
            deps = null;
            loadDeps() {
                if (this.deps) {
                    return this.deps;
                }
                this.deps = Promise.all([
                    __webpack_require__.e(898).then(__webpack_require__.t.bind(__webpack_require__, 2898, 19))
                        .then(({ parseCommits }) => parseCommits),
                    Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 32520))
                        .then(({ filterRevertedCommits }) => filterRevertedCommits)
                ]);
                return this.deps;
            }
            async *getCommits(params = {}, parserOptions = {}) {
                const { filterReverts, ...gitLogParams } = params;
                const [parseCommits, filterRevertedCommits] = await this.loadDeps();
                if (filterReverts) {
                    yield* filterRevertedCommits(this.getCommits(gitLogParams, parserOptions));
                    return;
                }
                const parse = parseCommits(parserOptions);
                const commitsStream = this.getRawCommits(gitLogParams);
                yield* parse(commitsStream);
            }
            async *getSemverTags(params = {}) {
                const { prefix, skipUnstable, clean } = params;
                const tagsStream = this.getTags();
                const unstableTagRegex = /\d+\.\d+\.\d+-.+/;
                const cleanTag = clean
                    ? (tag, unprefixed) => semver.clean(unprefixed || tag)
                    : (tag) => tag;
                let unprefixed;
                let tag;
                for await (tag of tagsStream) {
                    if (skipUnstable && unstableTagRegex.test(tag)) {
                        continue;
                    }
                    if (prefix) {
                        const isPrefixed = typeof prefix === 'string'
                            ? tag.startsWith(prefix)
                            : prefix.test(tag);
                        if (isPrefixed) {
                            unprefixed = tag.replace(prefix, '');
                            if (semver.valid(unprefixed)) {
                                tag = cleanTag(tag, unprefixed);
                                if (tag) {
                                    yield tag;
                                }
                            }
                        }
                    }
                    else if (semver.valid(tag)) {
                        tag = cleanTag(tag);
                        if (tag) {
                            yield tag;
                        }
                    }
                }
            }
            async getLastSemverTag(params = {}) {
                return firstFromStream(this.getSemverTags(params));
            }
            async getVersionFromTags(params = {}) {
                const semverTagsStream = this.getSemverTags({
                    clean: true,
                    ...params
                });
                const semverTags = [];
                for await (const tag of semverTagsStream) {
                    semverTags.push(tag);
                }
                if (!semverTags.length) {
                    return null;
                }
                return semverTags.sort(semver.rcompare)[0] || null;
            }
        }
        ;
        ;
        function getFinalOptions(options = {}) {
            const finalOptions = {
                cwd: process.cwd(),
                ...options
            };
            if (options.debug) {
                finalOptions.debug = (args) => {
                    options.debug(`Your git-log command is:\ngit ${args.join(' ')}`);
                };
            }
            return finalOptions;
        }
        async function* getRawCommits(options) {
            const { cwd, debug, ...finalOptions } = getFinalOptions(options);
            const client = new GitClient_GitClient(cwd, debug);
            let commit;
            if (typeof finalOptions.ignore === 'string') {
                finalOptions.ignore = new RegExp(finalOptions.ignore);
            }
            for await (commit of client.getRawCommits(finalOptions)) {
                yield commit;
            }
        }
        function getRawCommitsStream(options) {
            return external_stream_.Readable.from(getRawCommits(options));
        }
        ;
        const nomatchRegex = /(?!.*)/;
        function regex_escape(string) {
            return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        }
        function joinOr(parts) {
            return parts
                .map(val => (typeof val === 'string' ? regex_escape(val.trim()) : val.source))
                .filter(Boolean)
                .join('|');
        }
        function getNotesRegex(noteKeywords, notesPattern) {
            if (!noteKeywords) {
                return nomatchRegex;
            }
            const noteKeywordsSelection = joinOr(noteKeywords);
            if (!notesPattern) {
                return new RegExp(`^[\\s|*]*(${noteKeywordsSelection})[:\\s]+(.*)`, 'i');
            }
            return notesPattern(noteKeywordsSelection);
        }
        function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
            if (!issuePrefixes) {
                return nomatchRegex;
            }
            const flags = issuePrefixesCaseSensitive ? 'g' : 'gi';
            return new RegExp(`(?:.*?)??\\s*([\\w-\\.\\/]*?)??(${joinOr(issuePrefixes)})([\\w-]+)(?=\\s|$|[,;)\\]])`, flags);
        }
        function getReferencesRegex(referenceActions) {
            if (!referenceActions) {
                return /()(.+)/gi;
            }
            const joinedKeywords = joinOr(referenceActions);
            return new RegExp(`(${joinedKeywords})(?:\\s+(.*?))(?=(?:${joinedKeywords})|$)`, 'gi');
        }
        function getParserRegexes(options = {}) {
            const notes = getNotesRegex(options.noteKeywords, options.notesPattern);
            const referenceParts = getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive);
            const references = getReferencesRegex(options.referenceActions);
            return {
                notes,
                referenceParts,
                references,
                mentions: /@([\w-]+)/g,
                url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
            };
        }
        ;
        const utils_SCISSOR = '------------------------ >8 ------------------------';
        function trimNewLines(input) {
            const matches = input.match(/[^\r\n]/);
            if (typeof matches?.index !== 'number') {
                return '';
            }
            const firstIndex = matches.index;
            let lastIndex = input.length - 1;
            while (input[lastIndex] === '\r' || input[lastIndex] === '\n') {
                lastIndex--;
            }
            return input.substring(firstIndex, lastIndex + 1);
        }
        function appendLine(src, line) {
            return src ? `${src}\n${line || ''}` : line || '';
        }
        function getCommentFilter(char) {
            return char
                ? (line) => !line.startsWith(char)
                : () => true;
        }
        function truncateToScissor(lines, commentChar) {
            const scissorIndex = lines.indexOf(`${commentChar} ${utils_SCISSOR}`);
            if (scissorIndex === -1) {
                return lines;
            }
            return lines.slice(0, scissorIndex);
        }
        function gpgFilter(line) {
            return !line.match(/^\s*gpg:/);
        }
        function assignMatchedCorrespondence(target, matches, correspondence) {
            const { groups } = matches;
            for (let i = 0, len = correspondence.length, key; i < len; i++) {
                key = correspondence[i];
                target[key] = (groups ? groups[key] : matches[i + 1]) || null;
            }
            return target;
        }
        ;
        const defaultOptions = {
            noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
            issuePrefixes: ['#'],
            referenceActions: [
                'close',
                'closes',
                'closed',
                'fix',
                'fixes',
                'fixed',
                'resolve',
                'resolves',
                'resolved'
            ],
            headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
            headerCorrespondence: [
                'type',
                'scope',
                'subject'
            ],
            revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
            revertCorrespondence: ['header', 'hash'],
            fieldPattern: /^-(.*?)-$/
        };
        ;
        function createCommitObject(initialData = {}) {
            return {
                merge: null,
                revert: null,
                header: null,
                body: null,
                footer: null,
                notes: [],
                mentions: [],
                references: [],
                ...initialData
            };
        }
        class CommitParser {
            options;
            regexes;
            lines = [];
            lineIndex = 0;
            commit = createCommitObject();
            constructor(options = {}) {
                this.options = {
                    ...defaultOptions,
                    ...options
                };
                this.regexes = getParserRegexes(this.options);
            }
            currentLine() {
                return this.lines[this.lineIndex];
            }
            nextLine() {
                return this.lines[this.lineIndex++];
            }
            isLineAvailable() {
                return this.lineIndex < this.lines.length;
            }
            parseReference(input, action) {
                const { regexes } = this;
                if (regexes.url.test(input)) {
                    return null;
                }
                const matches = regexes.referenceParts.exec(input);
                if (!matches) {
                    return null;
                }
                let [raw, repository = null, prefix, issue] = matches;
                let owner = null;
                if (repository) {
                    const slashIndex = repository.indexOf('/');
                    if (slashIndex !== -1) {
                        owner = repository.slice(0, slashIndex);
                        repository = repository.slice(slashIndex + 1);
                    }
                }
                return {
                    raw,
                    action,
                    owner,
                    repository,
                    prefix,
                    issue
                };
            }
            parseReferences(input) {
                const { regexes } = this;
                const regex = input.match(regexes.references)
                    ? regexes.references
                    : /()(.+)/gi;
                const references = [];
                let matches;
                let action;
                let sentence;
                let reference;
                while (true) {
                    matches = regex.exec(input);
                    if (!matches) {
                        break;
                    }
                    action = matches[1] || null;
                    sentence = matches[2] || '';
                    while (true) {
                        reference = this.parseReference(sentence, action);
                        if (!reference) {
                            break;
                        }
                        references.push(reference);
                    }
                }
                return references;
            }
            skipEmptyLines() {
                let line = this.currentLine();
                while (line !== undefined && !line.trim()) {
                    this.nextLine();
                    line = this.currentLine();
                }
            }
            parseMerge() {
                const { commit, options } = this;
                const correspondence = options.mergeCorrespondence || [];
                const merge = this.currentLine();
                const matches = merge && options.mergePattern
                    ? merge.match(options.mergePattern)
                    : null;
                if (matches) {
                    this.nextLine();
                    commit.merge = matches[0] || null;
                    assignMatchedCorrespondence(commit, matches, correspondence);
                    return true;
                }
                return false;
            }
            parseHeader(isMergeCommit) {
                if (isMergeCommit) {
                    this.skipEmptyLines();
                }
                const { commit, options } = this;
                const correspondence = options.headerCorrespondence || [];
                const header = commit.header ?? this.nextLine();
                let matches = null;
                if (header) {
                    if (options.breakingHeaderPattern) {
                        matches = header.match(options.breakingHeaderPattern);
                    }
                    if (!matches && options.headerPattern) {
                        matches = header.match(options.headerPattern);
                    }
                }
                if (header) {
                    commit.header = header;
                }
                if (matches) {
                    assignMatchedCorrespondence(commit, matches, correspondence);
                }
            }
            parseMeta() {
                const { options, commit } = this;
                if (!options.fieldPattern || !this.isLineAvailable()) {
                    return false;
                }
                let matches;
                let field = null;
                let parsed = false;
                while (this.isLineAvailable()) {
                    matches = this.currentLine().match(options.fieldPattern);
                    if (matches) {
                        field = matches[1] || null;
                        this.nextLine();
                        continue;
                    }
                    if (field) {
                        parsed = true;
                        commit[field] = appendLine(commit[field], this.currentLine());
                        this.nextLine();
                    }
                    else {
                        break;
                    }
                }
                return parsed;
            }
            parseNotes() {
                const { regexes, commit } = this;
                if (!this.isLineAvailable()) {
                    return false;
                }
                const matches = this.currentLine().match(regexes.notes);
                let references = [];
                if (matches) {
                    const note = {
                        title: matches[1],
                        text: matches[2]
                    };
                    commit.notes.push(note);
                    commit.footer = appendLine(commit.footer, this.currentLine());
                    this.nextLine();
                    while (this.isLineAvailable()) {
                        if (this.parseMeta()) {
                            return true;
                        }
                        if (this.parseNotes()) {
                            return true;
                        }
                        references = this.parseReferences(this.currentLine());
                        if (references.length) {
                            commit.references.push(...references);
                        }
                        else {
                            note.text = appendLine(note.text, this.currentLine());
                        }
                        commit.footer = appendLine(commit.footer, this.currentLine());
                        this.nextLine();
                        if (references.length) {
                            break;
                        }
                    }
                    return true;
                }
                return false;
            }
            parseBodyAndFooter(isBody) {
                const { commit } = this;
                if (!this.isLineAvailable()) {
                    return isBody;
                }
                const references = this.parseReferences(this.currentLine());
                const isStillBody = !references.length && isBody;
                if (isStillBody) {
                    commit.body = appendLine(commit.body, this.currentLine());
                }
                else {
                    commit.references.push(...references);
                    commit.footer = appendLine(commit.footer, this.currentLine());
                }
                this.nextLine();
                return isStillBody;
            }
            parseBreakingHeader() {
                const { commit, options } = this;
                if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) {
                    return;
                }
                const matches = commit.header.match(options.breakingHeaderPattern);
                if (matches) {
                    commit.notes.push({
                        title: 'BREAKING CHANGE',
                        text: matches[3]
                    });
                }
            }
            parseMentions(input) {
                const { commit, regexes } = this;
                let matches;
                for (;;) {
                    matches = regexes.mentions.exec(input);
                    if (!matches) {
                        break;
                    }
                    commit.mentions.push(matches[1]);
                }
            }
            parseRevert(input) {
                const { commit, options } = this;
                const correspondence = options.revertCorrespondence || [];
                const matches = options.revertPattern
                    ? input.match(options.revertPattern)
                    : null;
                if (matches) {
                    commit.revert = assignMatchedCorrespondence({}, matches, correspondence);
                }
            }
            cleanupCommit() {
                const { commit } = this;
                if (commit.body) {
                    commit.body = trimNewLines(commit.body);
                }
                if (commit.footer) {
                    commit.footer = trimNewLines(commit.footer);
                }
                commit.notes.forEach((note) => {
                    note.text = trimNewLines(note.text);
                });
                const referencesSet = new Set();
                commit.references = commit.references.filter((reference) => {
                    const uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
                    const ok = !referencesSet.has(uid);
                    if (ok) {
                        referencesSet.add(uid);
                    }
                    return ok;
                });
            }
            parse(input) {
                if (!input.trim()) {
                    throw new TypeError('Expected a raw commit');
                }
                const { commentChar } = this.options;
                const commentFilter = getCommentFilter(commentChar);
                const rawLines = trimNewLines(input).split(/\r?\n/);
                const lines = commentChar
                    ? truncateToScissor(rawLines, commentChar).filter(line => commentFilter(line) && gpgFilter(line))
                    : rawLines.filter(line => gpgFilter(line));
                const commit = createCommitObject();
                this.lines = lines;
                this.lineIndex = 0;
                this.commit = commit;
                const isMergeCommit = this.parseMerge();
                this.parseHeader(isMergeCommit);
                if (commit.header) {
                    commit.references = this.parseReferences(commit.header);
                }
                let isBody = true;
                while (this.isLineAvailable()) {
                    this.parseMeta();
                    if (this.parseNotes()) {
                        isBody = false;
                    }
                    if (!this.parseBodyAndFooter(isBody)) {
                        isBody = false;
                    }
                }
                this.parseBreakingHeader();
                this.parseMentions(input);
                this.parseRevert(input);
                this.cleanupCommit();
                return commit;
            }
        }
        ;
        function parseCommits(options = {}) {
            const warnOption = options.warn;
            const warn = warnOption === true
                ? (err) => {
                    throw err;
                }
                : warnOption
                    ? (err) => warnOption(err.toString())
                    : () => { };
            return async function* parse(rawCommits) {
                const parser = new CommitParser(options);
                let rawCommit;
                for await (rawCommit of rawCommits) {
                    try {
                        yield parser.parse(rawCommit.toString());
                    }
                    catch (err) {
                        warn(err);
                    }
                }
            };
        }
        function parseCommitsStream(options = {}) {
            return external_stream_.Transform.from(parseCommits(options));
        }
        ;
        ;
        const DATETIME_LENGTH = 10;
        function formatDate(date) {
            return new Date(date).toISOString().slice(0, DATETIME_LENGTH);
        }
        function stringify(obj) {
            const stack = [];
            const keys = [];
            let thisPos;
            function cycleReplacer(value) {
                if (stack[0] === value) {
                    return '[Circular ~]';
                }
                return `[Circular ~.${keys.slice(0, stack.indexOf(value)).join('.')}]`;
            }
            function serializer(key, value) {
                let resultValue = value;
                if (stack.length > 0) {
                    thisPos = stack.indexOf(this);
                    if (thisPos !== -1) {
                        stack.splice(thisPos + 1);
                        keys.splice(thisPos, Infinity, key);
                    }
                    else {
                        stack.push(this);
                        keys.push(key);
                    }
                    if (stack.includes(resultValue)) {
                        resultValue = cycleReplacer(resultValue);
                    }
                }
                else {
                    stack.push(resultValue);
                }
                return resultValue;
            }
            return JSON.stringify(obj, serializer, '  ');
        }
        function createComparator(strings) {
            if (typeof strings === 'string') {
                return (a, b) => (a[strings] || '').localeCompare(b[strings] || '');
            }
            if (Array.isArray(strings)) {
                return (a, b) => {
                    let strA = '';
                    let strB = '';
                    for (const key of strings) {
                        strA += a[key] || '';
                        strB += b[key] || '';
                    }
                    return strA.localeCompare(strB);
                };
            }
            return strings;
        }
        ;
        const HASH_SHORT_LENGTH = 7;
        const HEADER_MAX_LENGTH = 100;
        function defaultCommitTransform(commit, _context, options) {
            const { hash, header, committerDate } = commit;
            return {
                hash: typeof hash === 'string'
                    ? hash.substring(0, HASH_SHORT_LENGTH)
                    : hash,
                header: typeof header === 'string'
                    ? header.substring(0, HEADER_MAX_LENGTH)
                    : header,
                committerDate: committerDate
                    ? options.formatDate(committerDate)
                    : committerDate
            };
        }
        function options_getFinalOptions(options, templates) {
            const prefinalOptions = {
                groupBy: 'type',
                commitsSort: 'header',
                noteGroupsSort: 'title',
                notesSort: 'text',
                transform: defaultCommitTransform,
                generateOn: (commit) => Boolean((0, node_modules_semver.valid)(commit.version)),
                finalizeContext: (context) => context,
                debug: () => { },
                formatDate: formatDate,
                reverse: false,
                ignoreReverted: true,
                doFlush: true,
                ...templates,
                ...options
            };
            const finalOptions = {
                ...prefinalOptions,
                commitGroupsSort: createComparator(prefinalOptions.commitGroupsSort),
                commitsSort: createComparator(prefinalOptions.commitsSort),
                noteGroupsSort: createComparator(prefinalOptions.noteGroupsSort),
                notesSort: createComparator(prefinalOptions.notesSort)
            };
            return finalOptions;
        }
        function getGenerateOnFunction(context, options) {
            const { generateOn } = options;
            if (typeof generateOn === 'string') {
                return (commit) => typeof commit[generateOn] !== 'undefined';
            }
            else if (typeof generateOn !== 'function') {
                return () => false;
            }
            return (keyCommit, commitsGroup) => generateOn(keyCommit, commitsGroup, context, options);
        }
        var lib = __webpack_require__(88508);
        var dist = __webpack_require__(32520);
        ;
        function getCommitGroups(commits, options) {
            const { groupBy, commitGroupsSort, commitsSort } = options;
            const commitGroups = [];
            const commitGroupsObj = commits.reduce((groups, commit) => {
                const key = commit[groupBy] || '';
                if (groups[key]) {
                    groups[key].push(commit);
                }
                else {
                    groups[key] = [commit];
                }
                return groups;
            }, {});
            Object.entries(commitGroupsObj).forEach(([title, commits]) => {
                if (commitsSort) {
                    commits.sort(commitsSort);
                }
                commitGroups.push({
                    title,
                    commits
                });
            });
            if (commitGroupsSort) {
                commitGroups.sort(commitGroupsSort);
            }
            return commitGroups;
        }
        function getNoteGroups(notes, options) {
            const { noteGroupsSort, notesSort } = options;
            const retGroups = [];
            notes.forEach((note) => {
                const { title } = note;
                let titleExists = false;
                retGroups.forEach((group) => {
                    if (group.title === title) {
                        titleExists = true;
                        group.notes.push(note);
                    }
                });
                if (!titleExists) {
                    retGroups.push({
                        title,
                        notes: [note]
                    });
                }
            });
            if (noteGroupsSort) {
                retGroups.sort(noteGroupsSort);
            }
            if (notesSort) {
                retGroups.forEach((group) => {
                    group.notes.sort(notesSort);
                });
            }
            return retGroups;
        }
        function getExtraContext(commits, notes, options) {
            return {
                commitGroups: getCommitGroups(commits, options),
                noteGroups: getNoteGroups(notes, options)
            };
        }
        function getFinalContext(context, options) {
            const finalContext = {
                commit: 'commits',
                issue: 'issues',
                date: options.formatDate(new Date()),
                ...context
            };
            if (typeof finalContext.linkReferences !== 'boolean'
                && (finalContext.repository || finalContext.repoUrl)
                && finalContext.commit
                && finalContext.issue) {
                finalContext.linkReferences = true;
            }
            return finalContext;
        }
        async function getTemplateContext(keyCommit, commits, filteredCommits, notes, context, options) {
            let templateContext = {
                ...context,
                ...keyCommit,
                ...getExtraContext(filteredCommits, notes, options)
            };
            if (keyCommit?.committerDate) {
                templateContext.date = keyCommit.committerDate;
            }
            if (templateContext.version && node_modules_semver.valid(templateContext.version)) {
                templateContext.isPatch = templateContext.isPatch || node_modules_semver.patch(templateContext.version) !== 0;
            }
            templateContext = await options.finalizeContext(templateContext, options, filteredCommits, keyCommit, commits);
            options.debug(`Your final context is:\n${stringify(templateContext)}`);
            return templateContext;
        }
        ;
        const mainTemplate = `{{> header}}

{{#each commitGroups}}
{{#each commits}}
{{> commit root=@root}}
{{/each}}
{{/each}}
{{> footer}}
`;
        const headerPartial = `## {{#if isPatch~}} <small>
  {{~/if~}} {{version}}
  {{~#if title}} "{{title}}"
  {{~/if~}}
  {{~#if date}} ({{date}})
  {{~/if~}}
  {{~#if isPatch~}} </small>
  {{~/if}}

`;
        const commitPartial = `* {{header}}

{{~!-- commit link --}}
{{~#if @root.linkReferences}} ([{{hash}}](
  {{~#if @root.repository}}
    {{~#if @root.host}}
      {{~@root.host}}/
    {{~/if}}
    {{~#if @root.owner}}
      {{~@root.owner}}/
    {{~/if}}
    {{~@root.repository}}
  {{~else}}
    {{~@root.repoUrl}}
  {{~/if}}/
  {{~@root.commit}}/{{hash}}))
{{~else if hash}} {{hash}}{{~/if}}

{{~!-- commit references --}}
{{~#if references~}}
  , closes
  {{~#each references}} {{#if @root.linkReferences~}}
    [
    {{~#if this.owner}}
      {{~this.owner}}/
    {{~/if}}
    {{~this.repository}}#{{this.issue}}](
    {{~#if @root.repository}}
      {{~#if @root.host}}
        {{~@root.host}}/
      {{~/if}}
      {{~#if this.repository}}
        {{~#if this.owner}}
          {{~this.owner}}/
        {{~/if}}
        {{~this.repository}}
      {{~else}}
        {{~#if @root.owner}}
          {{~@root.owner}}/
        {{~/if}}
          {{~@root.repository}}
        {{~/if}}
    {{~else}}
      {{~@root.repoUrl}}
    {{~/if}}/
    {{~@root.issue}}/{{this.issue}})
  {{~else}}
    {{~#if this.owner}}
      {{~this.owner}}/
    {{~/if}}
    {{~this.repository}}#{{this.issue}}
  {{~/if}}{{/each}}
{{~/if}}

`;
        const footerPartial = `{{#if noteGroups}}
{{#each noteGroups}}

### {{title}}

{{#each notes}}
* {{text}}
{{/each}}
{{/each}}
{{/if}}
`;
        ;
        function loadTemplates(options = {}) {
            return {
                mainTemplate: options.mainTemplate || mainTemplate,
                headerPartial: options.headerPartial || headerPartial,
                commitPartial: options.commitPartial || commitPartial,
                footerPartial: options.footerPartial || footerPartial
            };
        }
        function compileTemplates(templates) {
            const { mainTemplate, headerPartial, commitPartial, footerPartial, partials } = templates;
            lib.registerPartial('header', headerPartial);
            lib.registerPartial('commit', commitPartial);
            lib.registerPartial('footer', footerPartial);
            if (partials) {
                Object.entries(partials).forEach(([name, partial]) => {
                    if (typeof partial === 'string') {
                        lib.registerPartial(name, partial);
                    }
                });
            }
            return lib.compile(mainTemplate, {
                noEscape: true
            });
        }
        function createTemplateRenderer(context, options) {
            const { ignoreReverted } = options;
            const template = compileTemplates(options);
            return async (commits, keyCommit, subsequent) => {
                const notes = [];
                const commitsForTemplate = (ignoreReverted
                    ? Array.from((0, dist.filterRevertedCommitsSync)(commits))
                    : commits).map(commit => ({
                    ...commit,
                    notes: commit.notes.map((note) => {
                        const commitNote = {
                            ...note,
                            commit
                        };
                        notes.push(commitNote);
                        return commitNote;
                    })
                }));
                const templateContext = await getTemplateContext(keyCommit, commits, commitsForTemplate, notes, context, options);
                const rendered = template(templateContext).trim();
                return rendered.length > 0
                    ? `${subsequent ? '\n' : ''}${rendered}\n`
                    : '';
            };
        }
        ;
        function preventModifications(object) {
            return new Proxy(object, {
                get(target, prop) {
                    const value = target[prop];
                    if (value instanceof Date) {
                        return value;
                    }
                    if (typeof value === 'object' && value !== null) {
                        return preventModifications(value);
                    }
                    return value;
                },
                set() {
                    throw new Error('Cannot modify immutable object.');
                },
                deleteProperty() {
                    throw new Error('Cannot modify immutable object.');
                }
            });
        }
        async function transformCommit(commit, transform, ...args) {
            if (typeof transform === 'function') {
                const patch = await transform(preventModifications(commit), ...args);
                if (patch) {
                    return {
                        ...commit,
                        ...patch,
                        raw: commit
                    };
                }
                return null;
            }
            return commit;
        }
        ;
        function getRequirements(context = {}, options = {}) {
            const templates = loadTemplates(options);
            const finalOptions = options_getFinalOptions(options, templates);
            const finalContext = getFinalContext(context, finalOptions);
            const generateOn = getGenerateOnFunction(finalContext, finalOptions);
            const renderTemplate = createTemplateRenderer(finalContext, finalOptions);
            return {
                finalContext,
                finalOptions,
                generateOn,
                renderTemplate
            };
        }
        function writeChangelog(context = {}, options = {}, includeDetails = false) {
            const requirementsPromise = getRequirements(context, options);
            const prepResult = includeDetails
                ? (log, keyCommit) => ({
                    log,
                    keyCommit
                })
                : (log) => log;
            return async function* write(commits) {
                const { finalContext, finalOptions, generateOn, renderTemplate } = await requirementsPromise;
                const { transform, reverse, doFlush, skip } = finalOptions;
                let chunk;
                let commit;
                let keyCommit;
                let commitsGroup = [];
                let neverGenerated = true;
                let result = '';
                let savedKeyCommit = null;
                let firstRelease = true;
                for await (chunk of commits) {
                    commit = await transformCommit(chunk, transform, finalContext, finalOptions);
                    keyCommit = commit || chunk;
                    if (skip?.(keyCommit)) {
                        continue;
                    }
                    if (reverse) {
                        if (commit) {
                            commitsGroup.push(commit);
                        }
                        if (generateOn(keyCommit, commitsGroup)) {
                            neverGenerated = false;
                            result = await renderTemplate(commitsGroup, keyCommit, result.length > 0);
                            commitsGroup = [];
                            yield prepResult(result, keyCommit);
                        }
                    }
                    else {
                        if (generateOn(keyCommit, commitsGroup)) {
                            neverGenerated = false;
                            result = await renderTemplate(commitsGroup, savedKeyCommit, result.length > 0);
                            commitsGroup = [];
                            if (!firstRelease || doFlush) {
                                yield prepResult(result, savedKeyCommit);
                            }
                            firstRelease = false;
                            savedKeyCommit = keyCommit;
                        }
                        if (commit) {
                            commitsGroup.push(commit);
                        }
                    }
                }
                if (!doFlush && (reverse || neverGenerated)) {
                    return;
                }
                result = await renderTemplate(commitsGroup, savedKeyCommit, result.length > 0);
                yield prepResult(result, savedKeyCommit);
            };
        }
        function writeChangelogStream(context, options, includeDetails = false) {
            return external_stream_.Transform.from(writeChangelog(context, options, includeDetails));
        }
        async function writeChangelogString(commits, context, options) {
            const changelogAsyncIterable = writeChangelog(context, options)(commits);
            let changelog = '';
            let chunk;
            for await (chunk of changelogAsyncIterable) {
                changelog += chunk;
            }
            return changelog;
        }
        ;
        var promises_ = __webpack_require__(91943);
        var external_path_ = __webpack_require__(16928);
        var external_url_ = __webpack_require__(87016);
        var hosted_git_info_lib = __webpack_require__(82537);
        var src = __webpack_require__(28779);
        ;
        function utils_formatArgs(...args) {
            return args.reduce((finalArgs, arg) => {
                if (arg) {
                    finalArgs.push(String(arg));
                }
                return finalArgs;
            }, []);
        }
        function dist_utils_toArray(value) {
            return Array.isArray(value) ? value : [value];
        }
        ;
        const GitClient_SCISSOR = '------------------------ >8 ------------------------';
        class dist_GitClient_GitClient {
            cwd;
            debug;
            constructor(cwd, debug) {
                this.cwd = cwd;
                this.debug = debug;
            }
            formatArgs(...args) {
                const finalArgs = utils_formatArgs(...args);
                if (this.debug) {
                    this.debug(finalArgs);
                }
                return finalArgs;
            }
            async exec(...args) {
                return (await output((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }))).toString().trim();
            }
            execStream(...args) {
                return outputStream((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }));
            }
            async init() {
                try {
                    await this.exec('init');
                    return true;
                }
                catch {
                    return false;
                }
            }
            async *getRawCommits(params = {}) {
                const { path, from = '', to = 'HEAD', format = '%B', ignore, reverse, merges, since, firstParent } = params;
                const shouldNotIgnore = ignore
                    ? (chunk) => !ignore.test(chunk)
                    : () => true;
                const stdout = this.execStream('log', `--format=${format}%n${GitClient_SCISSOR}`, since && `--since=${since instanceof Date ? since.toISOString() : since}`, reverse && '--reverse', merges && '--merges', merges === false && '--no-merges', firstParent && '--first-parent', [from, to].filter(Boolean).join('..'), ...path ? ['--', ...dist_utils_toArray(path)] : []);
                const commitsStream = splitStream(stdout, `${GitClient_SCISSOR}\n`);
                let chunk;
                for await (chunk of commitsStream) {
                    if (shouldNotIgnore(chunk)) {
                        yield chunk;
                    }
                }
            }
            async *getTags(params = {}) {
                const { path, from = '', to = 'HEAD', since } = params;
                const tagRegex = /tag:\s*(.+?)[,)]/gi;
                const stdout = this.execStream('log', '--decorate', '--no-color', '--date-order', since && `--since=${since instanceof Date ? since.toISOString() : since}`, [from, to].filter(Boolean).join('..'), ...path ? ['--', ...dist_utils_toArray(path)] : []);
                let chunk;
                let matches;
                let tag;
                for await (chunk of stdout) {
                    matches = chunk.toString().trim().matchAll(tagRegex);
                    for ([, tag] of matches) {
                        yield tag;
                    }
                }
            }
            async getLastTag(params) {
                return dist_firstFromStream(this.getTags(params));
            }
            async checkIgnore(file) {
                try {
                    await this.exec('check-ignore', '--', file);
                    return true;
                }
                catch {
                    return false;
                }
            }
            async add(files) {
                await this.exec('add', '--', ...dist_utils_toArray(files));
            }
            async commit(params) {
                const { verify = true, sign = false, files = [], allowEmpty = false, message } = params;
                await this.exec('commit', !verify && '--no-verify', sign && '-S', allowEmpty && '--allow-empty', '-m', message, '--', ...files);
            }
            async tag(params) {
                let { sign = false, name, message } = params;
                if (sign) {
                    message = '';
                }
                await this.exec('tag', sign && '-s', message && '-a', ...message ? ['-m', message] : [], '--', name);
            }
            async getCurrentBranch() {
                const branch = await this.exec('rev-parse', '--abbrev-ref', 'HEAD');
                return branch;
            }
            async getDefaultBranch() {
                const branch = (await this.exec('rev-parse', '--abbrev-ref', 'origin/HEAD')).replace(/^origin\//, '');
                return branch;
            }
            async push(branch, params = {}) {
                const { verify = true, tags = false, followTags = false, force = false } = params;
                await this.exec('push', followTags && '--follow-tags', tags && '--tags', !verify && '--no-verify', force && '--force', 'origin', '--', branch);
            }
            async verify(rev, safe) {
                let git = this.exec('rev-parse', '--verify', rev);
                if (safe) {
                    git = git.catch(() => '');
                }
                return await git;
            }
            async getConfig(key) {
                return await this.exec('config', '--get', '--', key);
            }
            async setConfig(key, value) {
                await this.exec('config', '--', key, value);
            }
            async fetch(params = {}) {
                const { prune = false, unshallow = false, tags = false, all = false, remote, branch } = params;
                await this.exec('fetch', prune && '--prune', unshallow && '--unshallow', tags && '--tags', all && '--all', ...remote && branch
                    ? [
                        '--',
                        remote,
                        branch
                    ]
                    : []);
            }
            async createBranch(branch) {
                await this.exec('checkout', '-b', branch);
            }
            async deleteBranch(branch) {
                await this.exec('branch', '-D', '--', branch);
            }
            async checkout(branch) {
                await this.exec('checkout', branch);
            }
        }
        ;
        function ConventionalGitClient_packagePrefix(packageName) {
            if (!packageName) {
                return /^.+@/;
            }
            return `${packageName}@`;
        }
        class ConventionalGitClient_ConventionalGitClient extends dist_GitClient_GitClient {
            deps = null;
            loadDeps() {
                if (this.deps) {
                    return this.deps;
                }
                this.deps = Promise.all([
                    __webpack_require__.e(898).then(__webpack_require__.t.bind(__webpack_require__, 2898, 19))
                        .then(({ parseCommits }) => parseCommits),
                    Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 32520))
                        .then(({ filterRevertedCommits }) => filterRevertedCommits)
                ]);
                return this.deps;
            }
            async *getCommits(params = {}, parserOptions = {}) {
                const { filterReverts, ...gitLogParams } = params;
                const [parseCommits, filterRevertedCommits] = await this.loadDeps();
                if (filterReverts) {
                    yield* filterRevertedCommits(this.getCommits(gitLogParams, parserOptions));
                    return;
                }
                const parse = parseCommits(parserOptions);
                const commitsStream = this.getRawCommits(gitLogParams);
                yield* parse(commitsStream);
            }
            async *getSemverTags(params = {}) {
                const { prefix, skipUnstable, clean } = params;
                const tagsStream = this.getTags();
                const unstableTagRegex = /\d+\.\d+\.\d+-.+/;
                const cleanTag = clean
                    ? (tag, unprefixed) => node_modules_semver.clean(unprefixed || tag)
                    : (tag) => tag;
                let unprefixed;
                let tag;
                for await (tag of tagsStream) {
                    if (skipUnstable && unstableTagRegex.test(tag)) {
                        continue;
                    }
                    if (prefix) {
                        const isPrefixed = typeof prefix === 'string'
                            ? tag.startsWith(prefix)
                            : prefix.test(tag);
                        if (isPrefixed) {
                            unprefixed = tag.replace(prefix, '');
                            if (node_modules_semver.valid(unprefixed)) {
                                tag = cleanTag(tag, unprefixed);
                                if (tag) {
                                    yield tag;
                                }
                            }
                        }
                    }
                    else if (node_modules_semver.valid(tag)) {
                        tag = cleanTag(tag);
                        if (tag) {
                            yield tag;
                        }
                    }
                }
            }
            async getLastSemverTag(params = {}) {
                return dist_firstFromStream(this.getSemverTags(params));
            }
            async getVersionFromTags(params = {}) {
                const semverTagsStream = this.getSemverTags({
                    clean: true,
                    ...params
                });
                const semverTags = [];
                for await (const tag of semverTagsStream) {
                    semverTags.push(tag);
                }
                if (!semverTags.length) {
                    return null;
                }
                return semverTags.sort(node_modules_semver.rcompare)[0] || null;
            }
        }
        ;
        ;
        function src_getFinalOptions(options = {}) {
            if (options.package && !options.lernaTags) {
                throw new Error('opts.package should only be used when running in lerna mode');
            }
            const finalOptions = {
                cwd: options.cwd || process.cwd(),
                prefix: options.lernaTags ? ConventionalGitClient_packagePrefix(options.package) : options.tagPrefix,
                skipUnstable: options.skipUnstable
            };
            return finalOptions;
        }
        async function getSemverTags(options = {}) {
            const { cwd, ...finalOptions } = src_getFinalOptions(options);
            const client = new ConventionalGitClient_ConventionalGitClient(cwd);
            const tags = [];
            for await (const tag of client.getSemverTags(finalOptions)) {
                tags.push(tag);
            }
            return tags;
        }
        var normalize = __webpack_require__(9882);
        ;
        const dirname = (0, external_url_.fileURLToPath)(new URL(__webpack_require__(63896), __webpack_require__.b));
        const rhosts = /github|bitbucket|gitlab/i;
        const dateFormatter = Intl.DateTimeFormat('sv-SE', {
            timeZone: 'UTC'
        });
        function guessNextTag(previousTag, version) {
            if (previousTag) {
                if (previousTag[0] === 'v' && version[0] !== 'v') {
                    return 'v' + version;
                }
                if (previousTag[0] !== 'v' && version[0] === 'v') {
                    return version.replace(/^v/, '');
                }
                return version;
            }
            if (version[0] !== 'v') {
                return 'v' + version;
            }
            return version;
        }
        function omitUndefinedValueProps(obj) {
            if (!obj) {
                return {};
            }
            const omittedObj = {};
            for (const key in obj) {
                if (obj[key] !== undefined) {
                    omittedObj[key] = obj[key];
                }
            }
            return omittedObj;
        }
        function getRemoteOriginUrl(cwd) {
            return new Promise((resolve, reject) => {
                (0, external_child_process_.exec)('git config --get remote.origin.url', { cwd }, (err, stdout) => {
                    if (err) {
                        reject(err);
                    }
                    else {
                        resolve(stdout.trim());
                    }
                });
            });
        }
        async function mergeConfig(options, context, gitRawCommitsOpts, parserOpts, writerOpts, gitRawExecOpts) {
            let pkgPromise;
            options = omitUndefinedValueProps(options);
            context = context || {};
            gitRawCommitsOpts = gitRawCommitsOpts || {};
            gitRawExecOpts = {
                cwd: options?.cwd,
                ...gitRawExecOpts || {}
            };
            const rtag = options && options.tagPrefix ? new RegExp(`tag:\\s*[=]?${options.tagPrefix}(.+?)[,)]`, 'gi') : /tag:\s*[v=]?(.+?)[,)]/gi;
            options = {
                append: false,
                releaseCount: 1,
                skipUnstable: false,
                debug: function () { },
                transform: function (commit, cb) {
                    if (typeof commit.gitTags === 'string') {
                        const match = rtag.exec(commit.gitTags);
                        rtag.lastIndex = 0;
                        if (match) {
                            commit.version = match[1];
                        }
                    }
                    if (commit.committerDate) {
                        commit.committerDate = dateFormatter.format(new Date(commit.committerDate));
                    }
                    cb(null, commit);
                },
                lernaPackage: null,
                ...options,
                pkg: {
                    transform: function (pkg) {
                        return pkg;
                    },
                    ...options?.pkg
                }
            };
            options.warn ||= options.debug;
            if (options.pkg) {
                if (options.pkg.path) {
                    pkgPromise = promises_.readFile(options.pkg.path, 'utf-8').then(file => {
                        const json = JSON.parse(file);
                        normalize(json);
                        return json;
                    });
                }
                else {
                    pkgPromise = __webpack_require__.e(608).then(__webpack_require__.bind(__webpack_require__, 48608)).then(({ findPackage }) => {
                        const json = findPackage(options.cwd);
                        normalize(json);
                        return json;
                    });
                }
            }
            const presetConfig = typeof options.config === 'function' ? options.config() : options.config;
            const [configObj, pkgObj, tagsObj, gitRemoteOriginUrlObj] = await Promise.allSettled([
                presetConfig,
                pkgPromise,
                getSemverTags({
                    lernaTags: !!options.lernaPackage,
                    package: options.lernaPackage,
                    tagPrefix: options.tagPrefix,
                    skipUnstable: options.skipUnstable,
                    cwd: options.cwd
                }),
                getRemoteOriginUrl(options.cwd)
            ]);
            let config;
            let pkg;
            let fromTag;
            let repo;
            let hostOpts;
            let semverTags = [];
            if (options.config) {
                if (configObj.status === 'fulfilled') {
                    config = configObj.value;
                }
                else {
                    options.warn(configObj.reason.toString());
                    config = {};
                }
            }
            else {
                config = {};
            }
            context = {
                ...context,
                ...config.context
            };
            if (options.pkg) {
                if (pkgObj.status === 'fulfilled') {
                    pkg = pkgObj.value || {};
                    pkg = options.pkg.transform(pkg);
                }
                else if (options.pkg.path) {
                    options.warn(pkgObj.reason.toString());
                }
            }
            if ((!pkg || !pkg.repository || !pkg.repository.url) && gitRemoteOriginUrlObj.status === 'fulfilled') {
                pkg = pkg || {};
                pkg.repository = pkg.repository || {};
                pkg.repository.url = gitRemoteOriginUrlObj.value;
                normalize(pkg);
            }
            if (pkg) {
                context.version = context.version || pkg.version;
                try {
                    const repositoryURL = typeof pkg.repository === 'string' ? pkg.repository : pkg.repository.url;
                    if (repositoryURL) {
                        repo = hosted_git_info_lib.fromUrl(repositoryURL) || src(repositoryURL);
                    }
                }
                catch (err) {
                    repo = {};
                }
                if (repo.browse) {
                    const browse = repo.browse();
                    if (!context.host) {
                        if (repo.domain) {
                            const parsedBrowse = new external_url_.URL(browse);
                            if (parsedBrowse.origin.indexOf('//') !== -1) {
                                context.host = parsedBrowse.protocol + '//' + repo.domain;
                            }
                            else {
                                context.host = parsedBrowse.protocol + repo.domain;
                            }
                        }
                        else {
                            context.host = null;
                        }
                    }
                    context.owner = context.owner || repo.user || '';
                    context.repository = context.repository || repo.project;
                    if (repo.host && repo.project && repo.user) {
                        context.repoUrl = browse;
                    }
                    else {
                        context.repoUrl = context.host;
                    }
                }
                context.packageData = pkg;
            }
            context.version = context.version || '';
            if (tagsObj.status === 'fulfilled') {
                semverTags = context.gitSemverTags = tagsObj.value;
                fromTag = semverTags[options.releaseCount - 1];
                const lastTag = semverTags[0];
                if (lastTag === context.version || lastTag === 'v' + context.version) {
                    if (options.outputUnreleased) {
                        context.version = 'Unreleased';
                    }
                    else {
                        options.outputUnreleased = false;
                    }
                }
            }
            if (typeof options.outputUnreleased !== 'boolean') {
                options.outputUnreleased = true;
            }
            if (context.host && (!context.issue || !context.commit || !parserOpts || !parserOpts.referenceActions)) {
                let type;
                if (context.host) {
                    const match = context.host.match(rhosts);
                    if (match) {
                        type = match[0];
                    }
                }
                else if (repo && repo.type) {
                    type = repo.type;
                }
                if (type) {
                    hostOpts = JSON.parse(await promises_.readFile(external_path_.join(dirname, '..', 'hosts', `${type}.json`), 'utf8'));
                    context = {
                        issue: hostOpts.issue,
                        commit: hostOpts.commit,
                        ...context
                    };
                }
                else {
                    options.warn('Host: "' + context.host + '" does not exist');
                    hostOpts = {};
                }
            }
            else {
                hostOpts = {};
            }
            if (context.resetChangelog) {
                fromTag = null;
            }
            gitRawCommitsOpts = {
                format: '%B%n-hash-%n%H%n-gitTags-%n%d%n-committerDate-%n%ci',
                from: fromTag,
                merges: false,
                debug: options.debug,
                ...config.commits,
                ...gitRawCommitsOpts
            };
            if (options.append) {
                gitRawCommitsOpts.reverse = gitRawCommitsOpts.reverse || true;
            }
            parserOpts = {
                ...config.parser,
                warn: options.warn,
                ...parserOpts
            };
            if (hostOpts.referenceActions && parserOpts) {
                parserOpts.referenceActions = hostOpts.referenceActions;
            }
            if (!parserOpts.issuePrefixes?.length && hostOpts.issuePrefixes) {
                parserOpts.issuePrefixes = hostOpts.issuePrefixes;
            }
            writerOpts = {
                finalizeContext: function (context, writerOpts, filteredCommits, keyCommit, originalCommits) {
                    const firstCommit = originalCommits[0];
                    const lastCommit = originalCommits[originalCommits.length - 1];
                    const firstCommitHash = firstCommit ? firstCommit.hash : null;
                    const lastCommitHash = lastCommit ? lastCommit.hash : null;
                    if ((!context.currentTag || !context.previousTag) && keyCommit) {
                        const match = /tag:\s*(.+?)[,)]/gi.exec(keyCommit.gitTags);
                        const currentTag = context.currentTag;
                        context.currentTag = currentTag || match ? match[1] : null;
                        const index = semverTags.indexOf(context.currentTag);
                        if (index === -1) {
                            context.currentTag = currentTag || null;
                        }
                        else {
                            const previousTag = context.previousTag = semverTags[index + 1];
                            if (!previousTag) {
                                if (options.append) {
                                    context.previousTag = context.previousTag || firstCommitHash;
                                }
                                else {
                                    context.previousTag = context.previousTag || lastCommitHash;
                                }
                            }
                        }
                    }
                    else {
                        context.previousTag = context.previousTag || semverTags[0];
                        if (context.version === 'Unreleased') {
                            if (options.append) {
                                context.currentTag = context.currentTag || lastCommitHash;
                            }
                            else {
                                context.currentTag = context.currentTag || firstCommitHash;
                            }
                        }
                        else if (!context.currentTag) {
                            if (options.lernaPackage) {
                                context.currentTag = options.lernaPackage + '@' + context.version;
                            }
                            else if (options.tagPrefix) {
                                context.currentTag = options.tagPrefix + context.version;
                            }
                            else {
                                context.currentTag = guessNextTag(semverTags[0], context.version);
                            }
                        }
                    }
                    if (typeof context.linkCompare !== 'boolean' && context.previousTag && context.currentTag) {
                        context.linkCompare = true;
                    }
                    return context;
                },
                debug: options.debug,
                ...config.writer,
                reverse: options.append,
                doFlush: options.outputUnreleased,
                ...writerOpts
            };
            return {
                options,
                context,
                gitRawCommitsOpts,
                parserOpts,
                writerOpts,
                gitRawExecOpts
            };
        }
        ;
        function conventionalChangelog(options, context, gitRawCommitsOpts, parserOpts, writerOpts, gitRawExecOpts) {
            const cwd = options?.cwd;
            writerOpts = writerOpts || {};
            const readable = new external_stream_.Readable({
                objectMode: writerOpts.includeDetails
            });
            readable._read = function () { };
            let commitsErrorThrown = false;
            let commitsStream = new external_stream_.Readable({
                objectMode: true
            });
            commitsStream._read = function () { };
            function commitsRange(from, to) {
                return getRawCommitsStream({
                    ...gitRawCommitsOpts,
                    from,
                    to,
                    cwd
                })
                    .on('error', function (err) {
                    if (!commitsErrorThrown) {
                        setImmediate(commitsStream.emit.bind(commitsStream), 'error', err);
                        commitsErrorThrown = true;
                    }
                });
            }
            mergeConfig(options, context, gitRawCommitsOpts, parserOpts, writerOpts, gitRawExecOpts)
                .then(function (data) {
                options = data.options;
                context = data.context;
                gitRawCommitsOpts = data.gitRawCommitsOpts;
                parserOpts = data.parserOpts;
                writerOpts = data.writerOpts;
                gitRawExecOpts = data.gitRawExecOpts;
                try {
                    ;
                    (0, external_child_process_.execFileSync)('git', ['rev-parse', '--verify', 'HEAD'], {
                        cwd,
                        stdio: 'ignore'
                    });
                    let reverseTags = context.gitSemverTags.slice(0).reverse();
                    reverseTags.push('HEAD');
                    if (gitRawCommitsOpts.from) {
                        if (reverseTags.indexOf(gitRawCommitsOpts.from) !== -1) {
                            reverseTags = reverseTags.slice(reverseTags.indexOf(gitRawCommitsOpts.from));
                        }
                        else {
                            reverseTags = [gitRawCommitsOpts.from, 'HEAD'];
                        }
                    }
                    let streams = reverseTags.map((to, i) => {
                        const from = i > 0
                            ? reverseTags[i - 1]
                            : '';
                        return commitsRange(from, to);
                    });
                    if (gitRawCommitsOpts.from) {
                        streams = streams.splice(1);
                    }
                    if (gitRawCommitsOpts.reverse) {
                        streams.reverse();
                    }
                    streams.reduce((prev, next) => next.pipe(add_stream(prev)))
                        .on('data', function (data) {
                        setImmediate(commitsStream.emit.bind(commitsStream), 'data', data);
                    })
                        .on('end', function () {
                        setImmediate(commitsStream.emit.bind(commitsStream), 'end');
                    });
                }
                catch (_e) {
                    commitsStream = getRawCommitsStream({
                        ...gitRawCommitsOpts,
                        ...gitRawExecOpts
                    });
                }
                commitsStream
                    .on('error', function (err) {
                    err.message = 'Error in git-raw-commits: ' + err.message;
                    setImmediate(readable.emit.bind(readable), 'error', err);
                })
                    .pipe(parseCommitsStream(parserOpts))
                    .on('error', function (err) {
                    err.message = 'Error in conventional-commits-parser: ' + err.message;
                    setImmediate(readable.emit.bind(readable), 'error', err);
                })
                    .pipe(new external_stream_.Transform({
                    objectMode: true,
                    highWaterMark: 16,
                    transform(chunk, enc, cb) {
                        try {
                            options.transform.call(this, chunk, cb);
                        }
                        catch (err) {
                            cb(err);
                        }
                    }
                }))
                    .on('error', function (err) {
                    err.message = 'Error in options.transform: ' + err.message;
                    setImmediate(readable.emit.bind(readable), 'error', err);
                })
                    .pipe(writeChangelogStream(context, writerOpts, writerOpts.includeDetails))
                    .on('error', function (err) {
                    err.message = 'Error in conventional-changelog-writer: ' + err.message;
                    setImmediate(readable.emit.bind(readable), 'error', err);
                })
                    .pipe(new external_stream_.Transform({
                    objectMode: writerOpts.includeDetails,
                    transform(chunk, enc, cb) {
                        try {
                            readable.push(chunk);
                        }
                        catch (err) {
                            setImmediate(function () {
                                throw err;
                            });
                        }
                        cb();
                    },
                    flush(cb) {
                        readable.push(null);
                        cb();
                    }
                }));
            })
                .catch(function (err) {
                setImmediate(readable.emit.bind(readable), 'error', err);
            });
            return readable;
        }
    }),
    32520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            RevertedCommitsFilter: () => (RevertedCommitsFilter),
            filterRevertedCommits: () => (filterRevertedCommits),
            filterRevertedCommitsStream: () => (filterRevertedCommitsStream),
            filterRevertedCommitsSync: () => (filterRevertedCommitsSync)
        });
        ;
        function isMatch(object, source) {
            let aValue;
            let bValue;
            for (const key in source) {
                aValue = object[key];
                bValue = source[key];
                if (typeof aValue === 'string') {
                    aValue = aValue.trim();
                }
                if (typeof bValue === 'string') {
                    bValue = bValue.trim();
                }
                if (aValue !== bValue) {
                    return false;
                }
            }
            return true;
        }
        function findRevertCommit(commit, reverts) {
            if (!reverts.size) {
                return null;
            }
            const rawCommit = commit.raw || commit;
            for (const revertCommit of reverts) {
                if (revertCommit.revert && isMatch(rawCommit, revertCommit.revert)) {
                    return revertCommit;
                }
            }
            return null;
        }
        ;
        class RevertedCommitsFilter {
            hold = new Set();
            holdRevertsCount = 0;
            *process(commit) {
                const { hold } = this;
                const revertCommit = findRevertCommit(commit, hold);
                if (revertCommit) {
                    hold.delete(revertCommit);
                    this.holdRevertsCount--;
                    return;
                }
                if (commit.revert) {
                    hold.add(commit);
                    this.holdRevertsCount++;
                    return;
                }
                if (this.holdRevertsCount > 0) {
                    hold.add(commit);
                }
                else {
                    if (hold.size) {
                        yield* hold;
                        hold.clear();
                    }
                    yield commit;
                }
            }
            *flush() {
                const { hold } = this;
                if (hold.size) {
                    yield* hold;
                    hold.clear();
                }
            }
        }
        var external_stream_ = __webpack_require__(2203);
        ;
        async function* filterRevertedCommits(commits) {
            const filter = new RevertedCommitsFilter();
            for await (const commit of commits) {
                yield* filter.process(commit);
            }
            yield* filter.flush();
        }
        function* filterRevertedCommitsSync(commits) {
            const filter = new RevertedCommitsFilter();
            for (const commit of commits) {
                yield* filter.process(commit);
            }
            yield* filter.flush();
        }
        function filterRevertedCommitsStream() {
            return external_stream_.Transform.from(filterRevertedCommits);
        }
        ;
    }),
    54612: ((module) => {
        module.exports = JSON.parse('{"topLevel":{"dependancies":"dependencies","dependecies":"dependencies","depdenencies":"dependencies","devEependencies":"devDependencies","depends":"dependencies","dev-dependencies":"devDependencies","devDependences":"devDependencies","devDepenencies":"devDependencies","devdependencies":"devDependencies","repostitory":"repository","repo":"repository","prefereGlobal":"preferGlobal","hompage":"homepage","hampage":"homepage","autohr":"author","autor":"author","contributers":"contributors","publicationConfig":"publishConfig","script":"scripts"},"bugs":{"web":"url","name":"url"},"script":{"server":"start","tests":"test"}}');
    }),
    15276: ((module) => {
        module.exports = JSON.parse('{"repositories":"\'repositories\' (plural) Not supported. Please pick one as the \'repository\' field","missingRepository":"No repository field.","brokenGitUrl":"Probably broken git url: %s","nonObjectScripts":"scripts must be an object","nonStringScript":"script values must be string commands","nonArrayFiles":"Invalid \'files\' member","invalidFilename":"Invalid filename in \'files\' list: %s","nonArrayBundleDependencies":"Invalid \'bundleDependencies\' list. Must be array of package names","nonStringBundleDependency":"Invalid bundleDependencies member: %s","nonDependencyBundleDependency":"Non-dependency in bundleDependencies: %s","nonObjectDependencies":"%s field must be an object","nonStringDependency":"Invalid dependency: %s %s","deprecatedArrayDependencies":"specifying %s as array is deprecated","deprecatedModules":"modules field is deprecated","nonArrayKeywords":"keywords should be an array of strings","nonStringKeyword":"keywords should be an array of strings","conflictingName":"%s is also the name of a node core module.","nonStringDescription":"\'description\' field should be a string","missingDescription":"No description","missingReadme":"No README data","missingLicense":"No license field.","nonEmailUrlBugsString":"Bug string field must be url, email, or {email,url}","nonUrlBugsUrlField":"bugs.url field must be a string url. Deleted.","nonEmailBugsEmailField":"bugs.email field must be a string email. Deleted.","emptyNormalizedBugs":"Normalized value of bugs field is an empty object. Deleted.","nonUrlHomepage":"homepage field must be a string url. Deleted.","invalidLicense":"license should be a valid SPDX license expression","typo":"%s should probably be %s."}');
    }),
    53988: ((module) => {
        module.exports = JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    }),
    3389: ((module) => {
        module.exports = JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    }),
    75204: ((module) => {
        module.exports = JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    })
};
