export const id = 860;
export const ids = [860];
export const modules = {
    59380: ((module) => {
        module.exports = balanced;
        function balanced(a, b, str) {
            if (a instanceof RegExp)
                a = maybeMatch(a, str);
            if (b instanceof RegExp)
                b = maybeMatch(b, str);
            var r = range(a, b, str);
            return r && {
                start: r[0],
                end: r[1],
                pre: str.slice(0, r[0]),
                body: str.slice(r[0] + a.length, r[1]),
                post: str.slice(r[1] + b.length)
            };
        }
        function maybeMatch(reg, str) {
            var m = str.match(reg);
            return m ? m[0] : null;
        }
        balanced.range = range;
        function range(a, b, str) {
            var begs, beg, left, right, result;
            var ai = str.indexOf(a);
            var bi = str.indexOf(b, ai + 1);
            var i = ai;
            if (ai >= 0 && bi > 0) {
                if (a === b) {
                    return [ai, bi];
                }
                begs = [];
                left = str.length;
                while (i >= 0 && !result) {
                    if (i == ai) {
                        begs.push(i);
                        ai = str.indexOf(a, i + 1);
                    }
                    else if (begs.length == 1) {
                        result = [begs.pop(), bi];
                    }
                    else {
                        beg = begs.pop();
                        if (beg < left) {
                            left = beg;
                            right = bi;
                        }
                        bi = str.indexOf(b, i + 1);
                    }
                    i = ai < bi && ai >= 0 ? ai : bi;
                }
                if (begs.length) {
                    result = [left, right];
                }
            }
            return result;
        }
    }),
    94691: ((module, __unused_webpack_exports, __webpack_require__) => {
        var concatMap = __webpack_require__(97087);
        var balanced = __webpack_require__(59380);
        module.exports = expandTop;
        var escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
        var escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
        var escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
        var escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
        var escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
        var EXPANSION_MAX = 100000;
        var EXPANSION_MAX_LENGTH = 4000000;
        var EXPANSION_MAX_DEPTH = 1000;
        var EXPANSION_MAX_REWRITES = 1000;
        var EXPANSION_MAX_STEPS = 20000000;
        var CALL_STEPS = 16;
        function numeric(str) {
            return parseInt(str, 10) == str ? parseInt(str, 10) : str.charCodeAt(0);
        }
        function escapeBraces(str) {
            return str
                .split('\\\\')
                .join(escSlash)
                .split('\\{')
                .join(escOpen)
                .split('\\}')
                .join(escClose)
                .split('\\,')
                .join(escComma)
                .split('\\.')
                .join(escPeriod);
        }
        function unescapeBraces(str) {
            return str
                .split(escSlash)
                .join('\\')
                .split(escOpen)
                .join('{')
                .split(escClose)
                .join('}')
                .split(escComma)
                .join(',')
                .split(escPeriod)
                .join('.');
        }
        function pushAll(target, items) {
            for (var i = 0; i < items.length; i++) {
                target.push(items[i]);
            }
        }
        function balancedWithBudget(str, masked, budget) {
            if (budget.remaining < 0) {
                return undefined;
            }
            var r = balanced.range('{', '}', masked);
            var unmatched = r !== undefined && masked.indexOf('{') < r[0];
            budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
            if (!r || budget.remaining < 0) {
                return undefined;
            }
            return {
                end: r[1],
                pre: str.slice(0, r[0]),
                body: str.slice(r[0] + 1, r[1]),
                post: str.slice(r[1] + 1),
                unmatched: unmatched,
            };
        }
        function maskUnmatchedOpens(masked, budget) {
            budget.remaining -= masked.length;
            var open = [];
            for (var i = 0; i < masked.length; i++) {
                var c = masked.charCodeAt(i);
                if (c === 0x7b) {
                    open.push(i);
                }
                else if (c === 0x7d && open.length) {
                    open.pop();
                }
            }
            var out = '';
            var last = 0;
            for (var j = 0; j < open.length; j++) {
                out += masked.slice(last, open[j]) + '\0';
                last = open[j] + 1;
            }
            return out + masked.slice(last);
        }
        function commaSetFollows(str, budget) {
            budget.remaining -= str.length;
            if (budget.remaining < 0) {
                return false;
            }
            var close = false;
            for (var i = str.length - 1; i >= 0; i--) {
                var c = str.charCodeAt(i);
                if (c === 0x7d) {
                    close = true;
                }
                else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
                    close = false;
                }
                else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
                    return true;
                }
            }
            return false;
        }
        function parseCommaParts(str, budget) {
            var parts = [];
            var carry = '';
            for (;;) {
                var m = balancedWithBudget(str, str, budget);
                if (budget.remaining < 0) {
                    return undefined;
                }
                if (!m) {
                    var tail = str.split(',');
                    tail[0] = carry + tail[0];
                    pushAll(parts, tail);
                    return parts;
                }
                var pre = m.pre;
                var body = m.body;
                var post = m.post;
                var p = pre.split(',');
                p[0] = carry + p[0];
                p[p.length - 1] += '{' + body + '}';
                if (!post.length) {
                    pushAll(parts, p);
                    return parts;
                }
                carry = p.pop();
                pushAll(parts, p);
                str = post;
            }
        }
        function bound(value, fallback) {
            return value == null || isNaN(value) ? fallback : value;
        }
        function expandTop(str, options) {
            if (!str)
                return [];
            options = options || {};
            var max = bound(options.max, EXPANSION_MAX);
            var maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
            var maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
            var maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
            var maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
            if (str.substr(0, 2) === '{}') {
                str = '\\{\\}' + str.substr(2);
            }
            return expand(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
        }
        function identity(e) {
            return e;
        }
        function embrace(str) {
            return '{' + str + '}';
        }
        function isPadded(el) {
            return /^-?0\d/.test(el);
        }
        function lte(i, y) {
            return i <= y;
        }
        function gte(i, y) {
            return i >= y;
        }
        function combine(acc, base, pre, values, max, maxLength, dropEmpties, outBase, budget) {
            var out = [];
            var length = 0;
            var nonEmpty;
            outer: for (var a = 0; a < acc.length; a++) {
                var prefix = acc[a] + pre;
                var vs = values;
                if (dropEmpties && prefix.length === base[a]) {
                    if (!nonEmpty)
                        nonEmpty = values.filter(Boolean);
                    vs = nonEmpty;
                }
                for (var v = 0; v < vs.length; v++) {
                    if (out.length >= max)
                        break outer;
                    var expansion = prefix + vs[v];
                    if (length + expansion.length > maxLength)
                        break outer;
                    out.push(expansion);
                    outBase.push(base[a]);
                    length += expansion.length;
                }
            }
            budget.remaining -= out.length;
            return out;
        }
        function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
            var n = body.split(/\.\./);
            var N = [];
            if (n[0] === undefined || n[1] === undefined) {
                return N;
            }
            var x = numeric(n[0]);
            var y = numeric(n[1]);
            var width = Math.max(n[0].length, n[1].length);
            var incr = n.length === 3 && n[2] !== undefined ?
                Math.max(Math.abs(numeric(n[2])), 1)
                : 1;
            var test = lte;
            var reverse = y < x;
            if (reverse) {
                incr *= -1;
                test = gte;
            }
            var pad = n.some(isPadded);
            var cost = pad ? width : 1;
            var length = 0;
            for (var i = x; test(i, y) && N.length < max; i += incr) {
                budget.remaining -= cost;
                if (budget.remaining < 0) {
                    return undefined;
                }
                var c;
                if (isAlphaSequence) {
                    c = String.fromCharCode(i);
                    if (c === '\\') {
                        c = '';
                    }
                }
                else {
                    c = String(i);
                    if (pad) {
                        var need = width - c.length;
                        if (need > 0) {
                            var z = new Array(need + 1).join('0');
                            if (i < 0) {
                                c = '-' + z + c.slice(1);
                            }
                            else {
                                c = z + c;
                            }
                        }
                    }
                }
                if (length + c.length > maxLength)
                    break;
                N.push(c);
                length += c.length;
            }
            return N;
        }
        function expand(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
            budget.remaining -= CALL_STEPS;
            if (depth > maxDepth) {
                return [str];
            }
            var acc = [''];
            var accBase = [0];
            var rewrites = 0;
            var dropEmpties = false;
            var firstGroup = true;
            var masked = str;
            var nextBase;
            for (;;) {
                var m = balancedWithBudget(str, masked, budget);
                if (!m) {
                    return combine(acc, accBase, str, [''], max, maxLength, dropEmpties, [], budget);
                }
                if (m.unmatched) {
                    masked = maskUnmatchedOpens(masked, budget);
                }
                var pre = m.pre;
                var literal = function () {
                    return combine(acc, accBase, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, [], budget);
                };
                if (/\$$/.test(pre)) {
                    return combine(acc, accBase, str, [''], max, maxLength, dropEmpties, [], budget);
                }
                var isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
                var isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
                var isSequence = isNumericSequence || isAlphaSequence;
                var isOptions = m.body.indexOf(',') >= 0;
                if (!isSequence && !isOptions) {
                    if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                        rewrites++;
                        str = m.pre + '{' + m.body + escClose + m.post;
                        masked =
                            masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                        isTop = true;
                        firstGroup = true;
                        dropEmpties = false;
                        accBase = [];
                        for (var b = 0; b < acc.length; b++) {
                            accBase.push(acc[b].length);
                        }
                        continue;
                    }
                    return literal();
                }
                if (firstGroup) {
                    dropEmpties = isTop && !isSequence;
                    firstGroup = false;
                }
                var values;
                if (isSequence) {
                    values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
                    if (!values) {
                        return literal();
                    }
                }
                else {
                    var n = parseCommaParts(m.body, budget);
                    if (!n) {
                        return literal();
                    }
                    if (n.length === 1 && n[0] !== undefined) {
                        n = expand(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                        if (budget.remaining < 0) {
                            return literal();
                        }
                        if (n.length === 1) {
                            nextBase = [];
                            var single = combine(acc, accBase, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
                            if (budget.remaining < 0) {
                                return literal();
                            }
                            acc = single;
                            accBase = nextBase;
                            if (!m.post.length)
                                break;
                            str = m.post;
                            masked = masked.slice(m.end + 1);
                            continue;
                        }
                    }
                    var dropsEmpties = dropEmpties && !m.post.length && !pre;
                    for (var d = 0; dropsEmpties && d < acc.length; d++) {
                        if (acc[d].length !== accBase[d]) {
                            dropsEmpties = false;
                        }
                    }
                    values = [];
                    var valuesLength = 0;
                    outer: for (var j = 0; j < n.length; j++) {
                        var expanded = expand(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                        if (budget.remaining < 0) {
                            return literal();
                        }
                        for (var k = 0; k < expanded.length; k++) {
                            var v = expanded[k];
                            if (dropsEmpties && !v)
                                continue;
                            if (values.length >= max ||
                                valuesLength + v.length > maxLength) {
                                break outer;
                            }
                            values.push(v);
                            valuesLength += v.length;
                        }
                    }
                }
                nextBase = [];
                var next = combine(acc, accBase, pre, values, max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
                if (budget.remaining < 0) {
                    return literal();
                }
                acc = next;
                accBase = nextBase;
                if (!m.post.length)
                    break;
                str = m.post;
                masked = masked.slice(m.end + 1);
            }
            return acc;
        }
    }),
    97087: ((module) => {
        module.exports = function (xs, fn) {
            var res = [];
            for (var i = 0; i < xs.length; i++) {
                var x = fn(xs[i], i);
                if (isArray(x))
                    res.push.apply(res, x);
                else
                    res.push(x);
            }
            return res;
        };
        var isArray = Array.isArray || function (xs) {
            return Object.prototype.toString.call(xs) === '[object Array]';
        };
    }),
    43772: ((module, __unused_webpack_exports, __webpack_require__) => {
        module.exports = minimatch;
        minimatch.Minimatch = Minimatch;
        var path = (function () { try {
            return __webpack_require__(16928);
        }
        catch (e) { } }()) || {
            sep: '/'
        };
        minimatch.sep = path.sep;
        var GLOBSTAR = minimatch.GLOBSTAR = Minimatch.GLOBSTAR = {};
        var expand = __webpack_require__(94691);
        var plTypes = {
            '!': { open: '(?:(?!(?:', close: '))[^/]*?)' },
            '?': { open: '(?:', close: ')?' },
            '+': { open: '(?:', close: ')+' },
            '*': { open: '(?:', close: ')*' },
            '@': { open: '(?:', close: ')' }
        };
        var qmark = '[^/]';
        var star = qmark + '*?';
        var twoStarDot = '(?:(?!(?:\\\/|^)(?:\\.{1,2})($|\\\/)).)*?';
        var twoStarNoDot = '(?:(?!(?:\\\/|^)\\.).)*?';
        var reSpecials = charSet('().*{}+?[]^$\\!');
        function charSet(s) {
            return s.split('').reduce(function (set, c) {
                set[c] = true;
                return set;
            }, {});
        }
        var slashSplit = /\/+/;
        minimatch.filter = filter;
        function filter(pattern, options) {
            options = options || {};
            return function (p, i, list) {
                return minimatch(p, pattern, options);
            };
        }
        function ext(a, b) {
            b = b || {};
            var t = {};
            Object.keys(a).forEach(function (k) {
                t[k] = a[k];
            });
            Object.keys(b).forEach(function (k) {
                t[k] = b[k];
            });
            return t;
        }
        minimatch.defaults = function (def) {
            if (!def || typeof def !== 'object' || !Object.keys(def).length) {
                return minimatch;
            }
            var orig = minimatch;
            var m = function minimatch(p, pattern, options) {
                return orig(p, pattern, ext(def, options));
            };
            m.Minimatch = function Minimatch(pattern, options) {
                return new orig.Minimatch(pattern, ext(def, options));
            };
            m.Minimatch.defaults = function defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            };
            m.filter = function filter(pattern, options) {
                return orig.filter(pattern, ext(def, options));
            };
            m.defaults = function defaults(options) {
                return orig.defaults(ext(def, options));
            };
            m.makeRe = function makeRe(pattern, options) {
                return orig.makeRe(pattern, ext(def, options));
            };
            m.braceExpand = function braceExpand(pattern, options) {
                return orig.braceExpand(pattern, ext(def, options));
            };
            m.match = function (list, pattern, options) {
                return orig.match(list, pattern, ext(def, options));
            };
            return m;
        };
        Minimatch.defaults = function (def) {
            return minimatch.defaults(def).Minimatch;
        };
        function minimatch(p, pattern, options) {
            assertValidPattern(pattern);
            if (!options)
                options = {};
            if (!options.nocomment && pattern.charAt(0) === '#') {
                return false;
            }
            return new Minimatch(pattern, options).match(p);
        }
        function Minimatch(pattern, options) {
            if (!(this instanceof Minimatch)) {
                return new Minimatch(pattern, options);
            }
            assertValidPattern(pattern);
            if (!options)
                options = {};
            pattern = pattern.trim();
            if (!options.allowWindowsEscape && path.sep !== '/') {
                pattern = pattern.split(path.sep).join('/');
            }
            this.options = options;
            this.maxGlobstarRecursion = options.maxGlobstarRecursion !== undefined
                ? options.maxGlobstarRecursion : 200;
            this.set = [];
            this.pattern = pattern;
            this.regexp = null;
            this.negate = false;
            this.comment = false;
            this.empty = false;
            this.partial = !!options.partial;
            this.make();
        }
        Minimatch.prototype.debug = function () { };
        Minimatch.prototype.make = make;
        function make() {
            var pattern = this.pattern;
            var options = this.options;
            if (!options.nocomment && pattern.charAt(0) === '#') {
                this.comment = true;
                return;
            }
            if (!pattern) {
                this.empty = true;
                return;
            }
            this.parseNegate();
            var set = this.globSet = this.braceExpand();
            if (options.debug)
                this.debug = function debug() { console.error.apply(console, arguments); };
            this.debug(this.pattern, set);
            set = this.globParts = set.map(function (s) {
                return s.split(slashSplit);
            });
            this.debug(this.pattern, set);
            set = set.map(function (s, si, set) {
                return s.map(this.parse, this);
            }, this);
            this.debug(this.pattern, set);
            set = set.filter(function (s) {
                return s.indexOf(false) === -1;
            });
            this.debug(this.pattern, set);
            this.set = set;
        }
        Minimatch.prototype.parseNegate = parseNegate;
        function parseNegate() {
            var pattern = this.pattern;
            var negate = false;
            var options = this.options;
            var negateOffset = 0;
            if (options.nonegate)
                return;
            for (var i = 0, l = pattern.length; i < l && pattern.charAt(i) === '!'; i++) {
                negate = !negate;
                negateOffset++;
            }
            if (negateOffset)
                this.pattern = pattern.substr(negateOffset);
            this.negate = negate;
        }
        minimatch.braceExpand = function (pattern, options) {
            return braceExpand(pattern, options);
        };
        Minimatch.prototype.braceExpand = braceExpand;
        function braceExpand(pattern, options) {
            if (!options) {
                if (this instanceof Minimatch) {
                    options = this.options;
                }
                else {
                    options = {};
                }
            }
            pattern = typeof pattern === 'undefined'
                ? this.pattern : pattern;
            assertValidPattern(pattern);
            if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
                return [pattern];
            }
            return expand(pattern);
        }
        var MAX_PATTERN_LENGTH = 1024 * 64;
        var assertValidPattern = function (pattern) {
            if (typeof pattern !== 'string') {
                throw new TypeError('invalid pattern');
            }
            if (pattern.length > MAX_PATTERN_LENGTH) {
                throw new TypeError('pattern is too long');
            }
        };
        Minimatch.prototype.parse = parse;
        var SUBPARSE = {};
        function parse(pattern, isSub) {
            assertValidPattern(pattern);
            var options = this.options;
            if (pattern === '**') {
                if (!options.noglobstar)
                    return GLOBSTAR;
                else
                    pattern = '*';
            }
            if (pattern === '')
                return '';
            var re = '';
            var hasMagic = !!options.nocase;
            var escaping = false;
            var patternListStack = [];
            var negativeLists = [];
            var stateChar;
            var inClass = false;
            var reClassStart = -1;
            var classStart = -1;
            var patternStart = pattern.charAt(0) === '.' ? ''
                : options.dot ? '(?!(?:^|\\\/)\\.{1,2}(?:$|\\\/))'
                    : '(?!\\.)';
            var self = this;
            function clearStateChar() {
                if (stateChar) {
                    switch (stateChar) {
                        case '*':
                            re += star;
                            hasMagic = true;
                            break;
                        case '?':
                            re += qmark;
                            hasMagic = true;
                            break;
                        default:
                            re += '\\' + stateChar;
                            break;
                    }
                    self.debug('clearStateChar %j %j', stateChar, re);
                    stateChar = false;
                }
            }
            for (var i = 0, len = pattern.length, c; (i < len) && (c = pattern.charAt(i)); i++) {
                this.debug('%s\t%s %s %j', pattern, i, re, c);
                if (escaping && reSpecials[c]) {
                    re += '\\' + c;
                    escaping = false;
                    continue;
                }
                switch (c) {
                    case '/': {
                        return false;
                    }
                    case '\\':
                        clearStateChar();
                        escaping = true;
                        continue;
                    case '?':
                    case '*':
                    case '+':
                    case '@':
                    case '!':
                        this.debug('%s\t%s %s %j <-- stateChar', pattern, i, re, c);
                        if (inClass) {
                            this.debug('  in class');
                            if (c === '!' && i === classStart + 1)
                                c = '^';
                            re += c;
                            continue;
                        }
                        if (c === '*' && stateChar === '*')
                            continue;
                        self.debug('call clearStateChar %j', stateChar);
                        clearStateChar();
                        stateChar = c;
                        if (options.noext)
                            clearStateChar();
                        continue;
                    case '(':
                        if (inClass) {
                            re += '(';
                            continue;
                        }
                        if (!stateChar) {
                            re += '\\(';
                            continue;
                        }
                        patternListStack.push({
                            type: stateChar,
                            start: i - 1,
                            reStart: re.length,
                            open: plTypes[stateChar].open,
                            close: plTypes[stateChar].close
                        });
                        re += stateChar === '!' ? '(?:(?!(?:' : '(?:';
                        this.debug('plType %j %j', stateChar, re);
                        stateChar = false;
                        continue;
                    case ')':
                        if (inClass || !patternListStack.length) {
                            re += '\\)';
                            continue;
                        }
                        clearStateChar();
                        hasMagic = true;
                        var pl = patternListStack.pop();
                        re += pl.close;
                        if (pl.type === '!') {
                            negativeLists.push(pl);
                        }
                        pl.reEnd = re.length;
                        continue;
                    case '|':
                        if (inClass || !patternListStack.length || escaping) {
                            re += '\\|';
                            escaping = false;
                            continue;
                        }
                        clearStateChar();
                        re += '|';
                        continue;
                    case '[':
                        clearStateChar();
                        if (inClass) {
                            re += '\\' + c;
                            continue;
                        }
                        inClass = true;
                        classStart = i;
                        reClassStart = re.length;
                        re += c;
                        continue;
                    case ']':
                        if (i === classStart + 1 || !inClass) {
                            re += '\\' + c;
                            escaping = false;
                            continue;
                        }
                        var cs = pattern.substring(classStart + 1, i);
                        try {
                            RegExp('[' + cs + ']');
                        }
                        catch (er) {
                            var sp = this.parse(cs, SUBPARSE);
                            re = re.substr(0, reClassStart) + '\\[' + sp[0] + '\\]';
                            hasMagic = hasMagic || sp[1];
                            inClass = false;
                            continue;
                        }
                        hasMagic = true;
                        inClass = false;
                        re += c;
                        continue;
                    default:
                        clearStateChar();
                        if (escaping) {
                            escaping = false;
                        }
                        else if (reSpecials[c]
                            && !(c === '^' && inClass)) {
                            re += '\\';
                        }
                        re += c;
                }
            }
            if (inClass) {
                cs = pattern.substr(classStart + 1);
                sp = this.parse(cs, SUBPARSE);
                re = re.substr(0, reClassStart) + '\\[' + sp[0];
                hasMagic = hasMagic || sp[1];
            }
            for (pl = patternListStack.pop(); pl; pl = patternListStack.pop()) {
                var tail = re.slice(pl.reStart + pl.open.length);
                this.debug('setting tail', re, pl);
                tail = tail.replace(/((?:\\{2}){0,64})(\\?)\|/g, function (_, $1, $2) {
                    if (!$2) {
                        $2 = '\\';
                    }
                    return $1 + $1 + $2 + '|';
                });
                this.debug('tail=%j\n   %s', tail, tail, pl, re);
                var t = pl.type === '*' ? star
                    : pl.type === '?' ? qmark
                        : '\\' + pl.type;
                hasMagic = true;
                re = re.slice(0, pl.reStart) + t + '\\(' + tail;
            }
            clearStateChar();
            if (escaping) {
                re += '\\\\';
            }
            var addPatternStart = false;
            switch (re.charAt(0)) {
                case '[':
                case '.':
                case '(': addPatternStart = true;
            }
            for (var n = negativeLists.length - 1; n > -1; n--) {
                var nl = negativeLists[n];
                var nlBefore = re.slice(0, nl.reStart);
                var nlFirst = re.slice(nl.reStart, nl.reEnd - 8);
                var nlLast = re.slice(nl.reEnd - 8, nl.reEnd);
                var nlAfter = re.slice(nl.reEnd);
                nlLast += nlAfter;
                var openParensBefore = nlBefore.split('(').length - 1;
                var cleanAfter = nlAfter;
                for (i = 0; i < openParensBefore; i++) {
                    cleanAfter = cleanAfter.replace(/\)[+*?]?/, '');
                }
                nlAfter = cleanAfter;
                var dollar = '';
                if (nlAfter === '' && isSub !== SUBPARSE) {
                    dollar = '$';
                }
                var newRe = nlBefore + nlFirst + nlAfter + dollar + nlLast;
                re = newRe;
            }
            if (re !== '' && hasMagic) {
                re = '(?=.)' + re;
            }
            if (addPatternStart) {
                re = patternStart + re;
            }
            if (isSub === SUBPARSE) {
                return [re, hasMagic];
            }
            if (!hasMagic) {
                return globUnescape(pattern);
            }
            var flags = options.nocase ? 'i' : '';
            try {
                var regExp = new RegExp('^' + re + '$', flags);
            }
            catch (er) {
                return new RegExp('$.');
            }
            regExp._glob = pattern;
            regExp._src = re;
            return regExp;
        }
        minimatch.makeRe = function (pattern, options) {
            return new Minimatch(pattern, options || {}).makeRe();
        };
        Minimatch.prototype.makeRe = makeRe;
        function makeRe() {
            if (this.regexp || this.regexp === false)
                return this.regexp;
            var set = this.set;
            if (!set.length) {
                this.regexp = false;
                return this.regexp;
            }
            var options = this.options;
            var twoStar = options.noglobstar ? star
                : options.dot ? twoStarDot
                    : twoStarNoDot;
            var flags = options.nocase ? 'i' : '';
            var re = set.map(function (pattern) {
                return pattern.map(function (p) {
                    return (p === GLOBSTAR) ? twoStar
                        : (typeof p === 'string') ? regExpEscape(p)
                            : p._src;
                }).join('\\\/');
            }).join('|');
            re = '^(?:' + re + ')$';
            if (this.negate)
                re = '^(?!' + re + ').*$';
            try {
                this.regexp = new RegExp(re, flags);
            }
            catch (ex) {
                this.regexp = false;
            }
            return this.regexp;
        }
        minimatch.match = function (list, pattern, options) {
            options = options || {};
            var mm = new Minimatch(pattern, options);
            list = list.filter(function (f) {
                return mm.match(f);
            });
            if (mm.options.nonull && !list.length) {
                list.push(pattern);
            }
            return list;
        };
        Minimatch.prototype.match = function match(f, partial) {
            if (typeof partial === 'undefined')
                partial = this.partial;
            this.debug('match', f, this.pattern);
            if (this.comment)
                return false;
            if (this.empty)
                return f === '';
            if (f === '/' && partial)
                return true;
            var options = this.options;
            if (path.sep !== '/') {
                f = f.split(path.sep).join('/');
            }
            f = f.split(slashSplit);
            this.debug(this.pattern, 'split', f);
            var set = this.set;
            this.debug(this.pattern, 'set', set);
            var filename;
            var i;
            for (i = f.length - 1; i >= 0; i--) {
                filename = f[i];
                if (filename)
                    break;
            }
            for (i = 0; i < set.length; i++) {
                var pattern = set[i];
                var file = f;
                if (options.matchBase && pattern.length === 1) {
                    file = [filename];
                }
                var hit = this.matchOne(file, pattern, partial);
                if (hit) {
                    if (options.flipNegate)
                        return true;
                    return !this.negate;
                }
            }
            if (options.flipNegate)
                return false;
            return this.negate;
        };
        Minimatch.prototype.matchOne = function (file, pattern, partial) {
            if (pattern.indexOf(GLOBSTAR) !== -1) {
                return this._matchGlobstar(file, pattern, partial, 0, 0);
            }
            return this._matchOne(file, pattern, partial, 0, 0);
        };
        Minimatch.prototype._matchGlobstar = function (file, pattern, partial, fileIndex, patternIndex) {
            var i;
            var firstgs = -1;
            for (i = patternIndex; i < pattern.length; i++) {
                if (pattern[i] === GLOBSTAR) {
                    firstgs = i;
                    break;
                }
            }
            var lastgs = -1;
            for (i = pattern.length - 1; i >= 0; i--) {
                if (pattern[i] === GLOBSTAR) {
                    lastgs = i;
                    break;
                }
            }
            var head = pattern.slice(patternIndex, firstgs);
            var body = partial ? pattern.slice(firstgs + 1) : pattern.slice(firstgs + 1, lastgs);
            var tail = partial ? [] : pattern.slice(lastgs + 1);
            if (head.length) {
                var fileHead = file.slice(fileIndex, fileIndex + head.length);
                if (!this._matchOne(fileHead, head, partial, 0, 0)) {
                    return false;
                }
                fileIndex += head.length;
            }
            var fileTailMatch = 0;
            if (tail.length) {
                if (tail.length + fileIndex > file.length)
                    return false;
                var tailStart = file.length - tail.length;
                if (this._matchOne(file, tail, partial, tailStart, 0)) {
                    fileTailMatch = tail.length;
                }
                else {
                    if (file[file.length - 1] !== '' ||
                        fileIndex + tail.length === file.length) {
                        return false;
                    }
                    tailStart--;
                    if (!this._matchOne(file, tail, partial, tailStart, 0)) {
                        return false;
                    }
                    fileTailMatch = tail.length + 1;
                }
            }
            if (!body.length) {
                var sawSome = !!fileTailMatch;
                for (i = fileIndex; i < file.length - fileTailMatch; i++) {
                    var f = String(file[i]);
                    sawSome = true;
                    if (f === '.' || f === '..' ||
                        (!this.options.dot && f.charAt(0) === '.')) {
                        return false;
                    }
                }
                return partial || sawSome;
            }
            var bodySegments = [[[], 0]];
            var currentBody = bodySegments[0];
            var nonGsParts = 0;
            var nonGsPartsSums = [0];
            for (var bi = 0; bi < body.length; bi++) {
                var b = body[bi];
                if (b === GLOBSTAR) {
                    nonGsPartsSums.push(nonGsParts);
                    currentBody = [[], 0];
                    bodySegments.push(currentBody);
                }
                else {
                    currentBody[0].push(b);
                    nonGsParts++;
                }
            }
            var idx = bodySegments.length - 1;
            var fileLength = file.length - fileTailMatch;
            for (var si = 0; si < bodySegments.length; si++) {
                bodySegments[si][1] = fileLength -
                    (nonGsPartsSums[idx--] + bodySegments[si][0].length);
            }
            return !!this._matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
        };
        Minimatch.prototype._matchGlobStarBodySections = function (file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
            var bs = bodySegments[bodyIndex];
            if (!bs) {
                for (var i = fileIndex; i < file.length; i++) {
                    sawTail = true;
                    var f = file[i];
                    if (f === '.' || f === '..' ||
                        (!this.options.dot && f.charAt(0) === '.')) {
                        return false;
                    }
                }
                return sawTail;
            }
            var body = bs[0];
            var after = bs[1];
            while (fileIndex <= after) {
                var m = this._matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
                if (m && globStarDepth < this.maxGlobstarRecursion) {
                    var sub = this._matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                    if (sub !== false) {
                        return sub;
                    }
                }
                var f = file[fileIndex];
                if (f === '.' || f === '..' ||
                    (!this.options.dot && f.charAt(0) === '.')) {
                    return false;
                }
                fileIndex++;
            }
            return partial || null;
        };
        Minimatch.prototype._matchOne = function (file, pattern, partial, fileIndex, patternIndex) {
            var fi, pi, fl, pl;
            for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; (fi < fl) && (pi < pl); fi++, pi++) {
                this.debug('matchOne loop');
                var p = pattern[pi];
                var f = file[fi];
                this.debug(pattern, p, f);
                if (p === false || p === GLOBSTAR)
                    return false;
                var hit;
                if (typeof p === 'string') {
                    hit = f === p;
                    this.debug('string match', p, f, hit);
                }
                else {
                    hit = f.match(p);
                    this.debug('pattern match', p, f, hit);
                }
                if (!hit)
                    return false;
            }
            if (fi === fl && pi === pl) {
                return true;
            }
            else if (fi === fl) {
                return partial;
            }
            else if (pi === pl) {
                return (fi === fl - 1) && (file[fi] === '');
            }
            throw new Error('wtf?');
        };
        function globUnescape(s) {
            return s.replace(/\\(.)/g, '$1');
        }
        function regExpEscape(s) {
            return s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
        }
    }),
    23860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (glob_hashFiles)
        });
        var core = __webpack_require__(26784);
        var external_fs_ = __webpack_require__(79896);
        ;
        function getOptions(copy) {
            const result = {
                followSymbolicLinks: true,
                implicitDescendants: true,
                matchDirectories: true,
                omitBrokenSymbolicLinks: true,
                excludeHiddenFiles: false
            };
            if (copy) {
                if (typeof copy.followSymbolicLinks === 'boolean') {
                    result.followSymbolicLinks = copy.followSymbolicLinks;
                    core.Yz(`followSymbolicLinks '${result.followSymbolicLinks}'`);
                }
                if (typeof copy.implicitDescendants === 'boolean') {
                    result.implicitDescendants = copy.implicitDescendants;
                    core.Yz(`implicitDescendants '${result.implicitDescendants}'`);
                }
                if (typeof copy.matchDirectories === 'boolean') {
                    result.matchDirectories = copy.matchDirectories;
                    core.Yz(`matchDirectories '${result.matchDirectories}'`);
                }
                if (typeof copy.omitBrokenSymbolicLinks === 'boolean') {
                    result.omitBrokenSymbolicLinks = copy.omitBrokenSymbolicLinks;
                    core.Yz(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`);
                }
                if (typeof copy.excludeHiddenFiles === 'boolean') {
                    result.excludeHiddenFiles = copy.excludeHiddenFiles;
                    core.Yz(`excludeHiddenFiles '${result.excludeHiddenFiles}'`);
                }
            }
            return result;
        }
        var external_path_ = __webpack_require__(16928);
        var external_assert_ = __webpack_require__(42613);
        ;
        const IS_WINDOWS = process.platform === 'win32';
        function dirname(p) {
            p = safeTrimTrailingSeparator(p);
            if (IS_WINDOWS && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) {
                return p;
            }
            let result = external_path_.dirname(p);
            if (IS_WINDOWS && /^\\\\[^\\]+\\[^\\]+\\$/.test(result)) {
                result = safeTrimTrailingSeparator(result);
            }
            return result;
        }
        function ensureAbsoluteRoot(root, itemPath) {
            external_assert_(root, `ensureAbsoluteRoot parameter 'root' must not be empty`);
            external_assert_(itemPath, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`);
            if (hasAbsoluteRoot(itemPath)) {
                return itemPath;
            }
            if (IS_WINDOWS) {
                if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
                    let cwd = process.cwd();
                    external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
                    if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
                        if (itemPath.length === 2) {
                            return `${itemPath[0]}:\\${cwd.substr(3)}`;
                        }
                        else {
                            if (!cwd.endsWith('\\')) {
                                cwd += '\\';
                            }
                            return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
                        }
                    }
                    else {
                        return `${itemPath[0]}:\\${itemPath.substr(2)}`;
                    }
                }
                else if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
                    const cwd = process.cwd();
                    external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
                    return `${cwd[0]}:\\${itemPath.substr(1)}`;
                }
            }
            external_assert_(hasAbsoluteRoot(root), `ensureAbsoluteRoot parameter 'root' must have an absolute root`);
            if (root.endsWith('/') || (IS_WINDOWS && root.endsWith('\\'))) {
            }
            else {
                root += external_path_.sep;
            }
            return root + itemPath;
        }
        function hasAbsoluteRoot(itemPath) {
            external_assert_(itemPath, `hasAbsoluteRoot parameter 'itemPath' must not be empty`);
            itemPath = normalizeSeparators(itemPath);
            if (IS_WINDOWS) {
                return itemPath.startsWith('\\\\') || /^[A-Z]:\\/i.test(itemPath);
            }
            return itemPath.startsWith('/');
        }
        function hasRoot(itemPath) {
            external_assert_(itemPath, `isRooted parameter 'itemPath' must not be empty`);
            itemPath = normalizeSeparators(itemPath);
            if (IS_WINDOWS) {
                return itemPath.startsWith('\\') || /^[A-Z]:/i.test(itemPath);
            }
            return itemPath.startsWith('/');
        }
        function normalizeSeparators(p) {
            p = p || '';
            if (IS_WINDOWS) {
                p = p.replace(/\//g, '\\');
                const isUnc = /^\\\\+[^\\]/.test(p);
                return (isUnc ? '\\' : '') + p.replace(/\\\\+/g, '\\');
            }
            return p.replace(/\/\/+/g, '/');
        }
        function safeTrimTrailingSeparator(p) {
            if (!p) {
                return '';
            }
            p = normalizeSeparators(p);
            if (!p.endsWith(external_path_.sep)) {
                return p;
            }
            if (p === external_path_.sep) {
                return p;
            }
            if (IS_WINDOWS && /^[A-Z]:\\$/i.test(p)) {
                return p;
            }
            return p.substr(0, p.length - 1);
        }
        ;
        var MatchKind;
        (function (MatchKind) {
            MatchKind[MatchKind["None"] = 0] = "None";
            MatchKind[MatchKind["Directory"] = 1] = "Directory";
            MatchKind[MatchKind["File"] = 2] = "File";
            MatchKind[MatchKind["All"] = 3] = "All";
        })(MatchKind || (MatchKind = {}));
        ;
        const internal_pattern_helper_IS_WINDOWS = process.platform === 'win32';
        function getSearchPaths(patterns) {
            patterns = patterns.filter(x => !x.negate);
            const searchPathMap = {};
            for (const pattern of patterns) {
                const key = internal_pattern_helper_IS_WINDOWS
                    ? pattern.searchPath.toUpperCase()
                    : pattern.searchPath;
                searchPathMap[key] = 'candidate';
            }
            const result = [];
            for (const pattern of patterns) {
                const key = internal_pattern_helper_IS_WINDOWS
                    ? pattern.searchPath.toUpperCase()
                    : pattern.searchPath;
                if (searchPathMap[key] === 'included') {
                    continue;
                }
                let foundAncestor = false;
                let tempKey = key;
                let parent = dirname(tempKey);
                while (parent !== tempKey) {
                    if (searchPathMap[parent]) {
                        foundAncestor = true;
                        break;
                    }
                    tempKey = parent;
                    parent = dirname(tempKey);
                }
                if (!foundAncestor) {
                    result.push(pattern.searchPath);
                    searchPathMap[key] = 'included';
                }
            }
            return result;
        }
        function internal_pattern_helper_match(patterns, itemPath) {
            let result = MatchKind.None;
            for (const pattern of patterns) {
                if (pattern.negate) {
                    result &= ~pattern.match(itemPath);
                }
                else {
                    result |= pattern.match(itemPath);
                }
            }
            return result;
        }
        function internal_pattern_helper_partialMatch(patterns, itemPath) {
            return patterns.some(x => !x.negate && x.partialMatch(itemPath));
        }
        var external_os_ = __webpack_require__(70857);
        var minimatch = __webpack_require__(43772);
        ;
        const internal_path_IS_WINDOWS = process.platform === 'win32';
        class Path {
            constructor(itemPath) {
                this.segments = [];
                if (typeof itemPath === 'string') {
                    external_assert_(itemPath, `Parameter 'itemPath' must not be empty`);
                    itemPath = safeTrimTrailingSeparator(itemPath);
                    if (!hasRoot(itemPath)) {
                        this.segments = itemPath.split(external_path_.sep);
                    }
                    else {
                        let remaining = itemPath;
                        let dir = dirname(remaining);
                        while (dir !== remaining) {
                            const basename = external_path_.basename(remaining);
                            this.segments.unshift(basename);
                            remaining = dir;
                            dir = dirname(remaining);
                        }
                        this.segments.unshift(remaining);
                    }
                }
                else {
                    external_assert_(itemPath.length > 0, `Parameter 'itemPath' must not be an empty array`);
                    for (let i = 0; i < itemPath.length; i++) {
                        let segment = itemPath[i];
                        external_assert_(segment, `Parameter 'itemPath' must not contain any empty segments`);
                        segment = normalizeSeparators(itemPath[i]);
                        if (i === 0 && hasRoot(segment)) {
                            segment = safeTrimTrailingSeparator(segment);
                            external_assert_(segment === dirname(segment), `Parameter 'itemPath' root segment contains information for multiple segments`);
                            this.segments.push(segment);
                        }
                        else {
                            external_assert_(!segment.includes(external_path_.sep), `Parameter 'itemPath' contains unexpected path separators`);
                            this.segments.push(segment);
                        }
                    }
                }
            }
            toString() {
                let result = this.segments[0];
                let skipSlash = result.endsWith(external_path_.sep) || (internal_path_IS_WINDOWS && /^[A-Z]:$/i.test(result));
                for (let i = 1; i < this.segments.length; i++) {
                    if (skipSlash) {
                        skipSlash = false;
                    }
                    else {
                        result += external_path_.sep;
                    }
                    result += this.segments[i];
                }
                return result;
            }
        }
        ;
        const { Minimatch } = minimatch;
        const internal_pattern_IS_WINDOWS = process.platform === 'win32';
        class Pattern {
            constructor(patternOrNegate, isImplicitPattern = false, segments, homedir) {
                this.negate = false;
                let pattern;
                if (typeof patternOrNegate === 'string') {
                    pattern = patternOrNegate.trim();
                }
                else {
                    segments = segments || [];
                    external_assert_(segments.length, `Parameter 'segments' must not empty`);
                    const root = Pattern.getLiteral(segments[0]);
                    external_assert_(root && hasAbsoluteRoot(root), `Parameter 'segments' first element must be a root path`);
                    pattern = new Path(segments).toString().trim();
                    if (patternOrNegate) {
                        pattern = `!${pattern}`;
                    }
                }
                while (pattern.startsWith('!')) {
                    this.negate = !this.negate;
                    pattern = pattern.substr(1).trim();
                }
                pattern = Pattern.fixupPattern(pattern, homedir);
                this.segments = new Path(pattern).segments;
                this.trailingSeparator = normalizeSeparators(pattern)
                    .endsWith(external_path_.sep);
                pattern = safeTrimTrailingSeparator(pattern);
                let foundGlob = false;
                const searchSegments = this.segments
                    .map(x => Pattern.getLiteral(x))
                    .filter(x => !foundGlob && !(foundGlob = x === ''));
                this.searchPath = new Path(searchSegments).toString();
                this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), internal_pattern_IS_WINDOWS ? 'i' : '');
                this.isImplicitPattern = isImplicitPattern;
                const minimatchOptions = {
                    dot: true,
                    nobrace: true,
                    nocase: internal_pattern_IS_WINDOWS,
                    nocomment: true,
                    noext: true,
                    nonegate: true
                };
                pattern = internal_pattern_IS_WINDOWS ? pattern.replace(/\\/g, '/') : pattern;
                this.minimatch = new Minimatch(pattern, minimatchOptions);
            }
            match(itemPath) {
                if (this.segments[this.segments.length - 1] === '**') {
                    itemPath = normalizeSeparators(itemPath);
                    if (!itemPath.endsWith(external_path_.sep) && this.isImplicitPattern === false) {
                        itemPath = `${itemPath}${external_path_.sep}`;
                    }
                }
                else {
                    itemPath = safeTrimTrailingSeparator(itemPath);
                }
                if (this.minimatch.match(itemPath)) {
                    return this.trailingSeparator ? MatchKind.Directory : MatchKind.All;
                }
                return MatchKind.None;
            }
            partialMatch(itemPath) {
                itemPath = safeTrimTrailingSeparator(itemPath);
                if (dirname(itemPath) === itemPath) {
                    return this.rootRegExp.test(itemPath);
                }
                return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS ? /\\+/ : /\/+/), this.minimatch.set[0], true);
            }
            static globEscape(s) {
                return (internal_pattern_IS_WINDOWS ? s : s.replace(/\\/g, '\\\\'))
                    .replace(/(\[)(?=[^/]+\])/g, '[[]')
                    .replace(/\?/g, '[?]')
                    .replace(/\*/g, '[*]');
            }
            static fixupPattern(pattern, homedir) {
                external_assert_(pattern, 'pattern cannot be empty');
                const literalSegments = new Path(pattern).segments.map(x => Pattern.getLiteral(x));
                external_assert_(literalSegments.every((x, i) => (x !== '.' || i === 0) && x !== '..'), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
                external_assert_(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
                pattern = normalizeSeparators(pattern);
                if (pattern === '.' || pattern.startsWith(`.${external_path_.sep}`)) {
                    pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1);
                }
                else if (pattern === '~' || pattern.startsWith(`~${external_path_.sep}`)) {
                    homedir = homedir || external_os_.homedir();
                    external_assert_(homedir, 'Unable to determine HOME directory');
                    external_assert_(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
                    pattern = Pattern.globEscape(homedir) + pattern.substr(1);
                }
                else if (internal_pattern_IS_WINDOWS &&
                    (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
                    let root = ensureAbsoluteRoot('C:\\dummy-root', pattern.substr(0, 2));
                    if (pattern.length > 2 && !root.endsWith('\\')) {
                        root += '\\';
                    }
                    pattern = Pattern.globEscape(root) + pattern.substr(2);
                }
                else if (internal_pattern_IS_WINDOWS && (pattern === '\\' || pattern.match(/^\\[^\\]/))) {
                    let root = ensureAbsoluteRoot('C:\\dummy-root', '\\');
                    if (!root.endsWith('\\')) {
                        root += '\\';
                    }
                    pattern = Pattern.globEscape(root) + pattern.substr(1);
                }
                else {
                    pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
                }
                return normalizeSeparators(pattern);
            }
            static getLiteral(segment) {
                let literal = '';
                for (let i = 0; i < segment.length; i++) {
                    const c = segment[i];
                    if (c === '\\' && !internal_pattern_IS_WINDOWS && i + 1 < segment.length) {
                        literal += segment[++i];
                        continue;
                    }
                    else if (c === '*' || c === '?') {
                        return '';
                    }
                    else if (c === '[' && i + 1 < segment.length) {
                        let set = '';
                        let closed = -1;
                        for (let i2 = i + 1; i2 < segment.length; i2++) {
                            const c2 = segment[i2];
                            if (c2 === '\\' && !internal_pattern_IS_WINDOWS && i2 + 1 < segment.length) {
                                set += segment[++i2];
                                continue;
                            }
                            else if (c2 === ']') {
                                closed = i2;
                                break;
                            }
                            else {
                                set += c2;
                            }
                        }
                        if (closed >= 0) {
                            if (set.length > 1) {
                                return '';
                            }
                            if (set) {
                                literal += set;
                                i = closed;
                                continue;
                            }
                        }
                    }
                    literal += c;
                }
                return literal;
            }
            static regExpEscape(s) {
                return s.replace(/[[\\^$.|?*+()]/g, '\\$&');
            }
        }
        ;
        class SearchState {
            constructor(path, level) {
                this.path = path;
                this.level = level;
            }
        }
        ;
        var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        var __asyncValues = (undefined && undefined.__asyncValues) || function (o) {
            if (!Symbol.asyncIterator)
                throw new TypeError("Symbol.asyncIterator is not defined.");
            var m = o[Symbol.asyncIterator], i;
            return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
            function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
            function settle(resolve, reject, d, v) { Promise.resolve(v).then(function (v) { resolve({ value: v, done: d }); }, reject); }
        };
        var __await = (undefined && undefined.__await) || function (v) { return this instanceof __await ? (this.v = v, this) : new __await(v); };
        var __asyncGenerator = (undefined && undefined.__asyncGenerator) || function (thisArg, _arguments, generator) {
            if (!Symbol.asyncIterator)
                throw new TypeError("Symbol.asyncIterator is not defined.");
            var g = generator.apply(thisArg, _arguments || []), i, q = [];
            return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function () { return this; }, i;
            function awaitReturn(f) { return function (v) { return Promise.resolve(v).then(f, reject); }; }
            function verb(n, f) { if (g[n]) {
                i[n] = function (v) { return new Promise(function (a, b) { q.push([n, v, a, b]) > 1 || resume(n, v); }); };
                if (f)
                    i[n] = f(i[n]);
            } }
            function resume(n, v) { try {
                step(g[n](v));
            }
            catch (e) {
                settle(q[0][3], e);
            } }
            function step(r) { r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r); }
            function fulfill(value) { resume("next", value); }
            function reject(value) { resume("throw", value); }
            function settle(f, v) { if (f(v), q.shift(), q.length)
                resume(q[0][0], q[0][1]); }
        };
        const internal_globber_IS_WINDOWS = process.platform === 'win32';
        class DefaultGlobber {
            constructor(options) {
                this.patterns = [];
                this.searchPaths = [];
                this.options = getOptions(options);
            }
            getSearchPaths() {
                return this.searchPaths.slice();
            }
            glob() {
                return __awaiter(this, void 0, void 0, function* () {
                    var _a, e_1, _b, _c;
                    const result = [];
                    try {
                        for (var _d = true, _e = __asyncValues(this.globGenerator()), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = true) {
                            _c = _f.value;
                            _d = false;
                            const itemPath = _c;
                            result.push(itemPath);
                        }
                    }
                    catch (e_1_1) {
                        e_1 = { error: e_1_1 };
                    }
                    finally {
                        try {
                            if (!_d && !_a && (_b = _e.return))
                                yield _b.call(_e);
                        }
                        finally {
                            if (e_1)
                                throw e_1.error;
                        }
                    }
                    return result;
                });
            }
            globGenerator() {
                return __asyncGenerator(this, arguments, function* globGenerator_1() {
                    const options = getOptions(this.options);
                    const patterns = [];
                    for (const pattern of this.patterns) {
                        patterns.push(pattern);
                        if (options.implicitDescendants &&
                            (pattern.trailingSeparator ||
                                pattern.segments[pattern.segments.length - 1] !== '**')) {
                            patterns.push(new Pattern(pattern.negate, true, pattern.segments.concat('**')));
                        }
                    }
                    const stack = [];
                    for (const searchPath of getSearchPaths(patterns)) {
                        core.Yz(`Search path '${searchPath}'`);
                        try {
                            yield __await(external_fs_.promises.lstat(searchPath));
                        }
                        catch (err) {
                            if (err.code === 'ENOENT') {
                                continue;
                            }
                            throw err;
                        }
                        stack.unshift(new SearchState(searchPath, 1));
                    }
                    const traversalChain = [];
                    while (stack.length) {
                        const item = stack.pop();
                        const match = internal_pattern_helper_match(patterns, item.path);
                        const partialMatch = !!match || internal_pattern_helper_partialMatch(patterns, item.path);
                        if (!match && !partialMatch) {
                            continue;
                        }
                        const stats = yield __await(DefaultGlobber.stat(item, options, traversalChain));
                        if (!stats) {
                            continue;
                        }
                        if (options.excludeHiddenFiles && external_path_.basename(item.path).match(/^\./)) {
                            continue;
                        }
                        if (stats.isDirectory()) {
                            if (match & MatchKind.Directory && options.matchDirectories) {
                                yield yield __await(item.path);
                            }
                            else if (!partialMatch) {
                                continue;
                            }
                            const childLevel = item.level + 1;
                            const childItems = (yield __await(external_fs_.promises.readdir(item.path))).map(x => new SearchState(external_path_.join(item.path, x), childLevel));
                            stack.push(...childItems.reverse());
                        }
                        else if (match & MatchKind.File) {
                            yield yield __await(item.path);
                        }
                    }
                });
            }
            static create(patterns, options) {
                return __awaiter(this, void 0, void 0, function* () {
                    const result = new DefaultGlobber(options);
                    if (internal_globber_IS_WINDOWS) {
                        patterns = patterns.replace(/\r\n/g, '\n');
                        patterns = patterns.replace(/\r/g, '\n');
                    }
                    const lines = patterns.split('\n').map(x => x.trim());
                    for (const line of lines) {
                        if (!line || line.startsWith('#')) {
                            continue;
                        }
                        else {
                            result.patterns.push(new Pattern(line));
                        }
                    }
                    result.searchPaths.push(...getSearchPaths(result.patterns));
                    return result;
                });
            }
            static stat(item, options, traversalChain) {
                return __awaiter(this, void 0, void 0, function* () {
                    let stats;
                    if (options.followSymbolicLinks) {
                        try {
                            stats = yield external_fs_.promises.stat(item.path);
                        }
                        catch (err) {
                            if (err.code === 'ENOENT') {
                                if (options.omitBrokenSymbolicLinks) {
                                    core.Yz(`Broken symlink '${item.path}'`);
                                    return undefined;
                                }
                                throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`);
                            }
                            throw err;
                        }
                    }
                    else {
                        stats = yield external_fs_.promises.lstat(item.path);
                    }
                    if (stats.isDirectory() && options.followSymbolicLinks) {
                        const realPath = yield external_fs_.promises.realpath(item.path);
                        while (traversalChain.length >= item.level) {
                            traversalChain.pop();
                        }
                        if (traversalChain.some((x) => x === realPath)) {
                            core.Yz(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);
                            return undefined;
                        }
                        traversalChain.push(realPath);
                    }
                    return stats;
                });
            }
        }
        var external_crypto_ = __webpack_require__(76982);
        var external_stream_ = __webpack_require__(2203);
        var external_util_ = __webpack_require__(39023);
        ;
        var internal_hash_files_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        var internal_hash_files_asyncValues = (undefined && undefined.__asyncValues) || function (o) {
            if (!Symbol.asyncIterator)
                throw new TypeError("Symbol.asyncIterator is not defined.");
            var m = o[Symbol.asyncIterator], i;
            return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
            function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
            function settle(resolve, reject, d, v) { Promise.resolve(v).then(function (v) { resolve({ value: v, done: d }); }, reject); }
        };
        function hashFiles(globber_1, currentWorkspace_1) {
            return internal_hash_files_awaiter(this, arguments, void 0, function* (globber, currentWorkspace, verbose = false) {
                var _a, e_1, _b, _c;
                var _d;
                const writeDelegate = verbose ? core.pq : core.Yz;
                let hasMatch = false;
                const githubWorkspace = currentWorkspace
                    ? currentWorkspace
                    : ((_d = process.env['GITHUB_WORKSPACE']) !== null && _d !== void 0 ? _d : process.cwd());
                const result = external_crypto_.createHash('sha256');
                let count = 0;
                try {
                    for (var _e = true, _f = internal_hash_files_asyncValues(globber.globGenerator()), _g; _g = yield _f.next(), _a = _g.done, !_a; _e = true) {
                        _c = _g.value;
                        _e = false;
                        const file = _c;
                        writeDelegate(file);
                        if (!file.startsWith(`${githubWorkspace}${external_path_.sep}`)) {
                            writeDelegate(`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);
                            continue;
                        }
                        if (external_fs_.statSync(file).isDirectory()) {
                            writeDelegate(`Skip directory '${file}'.`);
                            continue;
                        }
                        const hash = external_crypto_.createHash('sha256');
                        const pipeline = external_util_.promisify(external_stream_.pipeline);
                        yield pipeline(external_fs_.createReadStream(file), hash);
                        result.write(hash.digest());
                        count++;
                        if (!hasMatch) {
                            hasMatch = true;
                        }
                    }
                }
                catch (e_1_1) {
                    e_1 = { error: e_1_1 };
                }
                finally {
                    try {
                        if (!_e && !_a && (_b = _f.return))
                            yield _b.call(_f);
                    }
                    finally {
                        if (e_1)
                            throw e_1.error;
                    }
                }
                result.end();
                if (hasMatch) {
                    writeDelegate(`Found ${count} files to hash.`);
                    return result.digest('hex');
                }
                else {
                    writeDelegate(`No matches found for glob`);
                    return '';
                }
            });
        }
        ;
        var glob_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        function create(patterns, options) {
            return glob_awaiter(this, void 0, void 0, function* () {
                return yield DefaultGlobber.create(patterns, options);
            });
        }
        function glob_hashFiles(patterns_1) {
            return glob_awaiter(this, arguments, void 0, function* (patterns, currentWorkspace = '', options, verbose = false) {
                let followSymbolicLinks = true;
                if (options && typeof options.followSymbolicLinks === 'boolean') {
                    followSymbolicLinks = options.followSymbolicLinks;
                }
                const globber = yield create(patterns, { followSymbolicLinks });
                return hashFiles(globber, currentWorkspace, verbose);
            });
        }
    })
};
