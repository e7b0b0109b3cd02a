export const id = 88;
export const ids = [88];
export const modules = {
    1799: ((module, __unused_webpack_exports, __webpack_require__) => {
        const parse = __webpack_require__(16353);
        const clean = (version, options) => {
            const s = parse(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    }),
    35385: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const parse = __webpack_require__(16353);
        const { safeRe: re, t } = __webpack_require__(95471);
        const coerce = (version, options) => {
            if (version instanceof SemVer) {
                return version;
            }
            if (typeof version === 'number') {
                version = String(version);
            }
            if (typeof version !== 'string') {
                return null;
            }
            options = options || {};
            let match = null;
            if (!options.rtl) {
                match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
            }
            else {
                const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
                let next;
                while ((next = coerceRtlRegex.exec(version)) &&
                    (!match || match.index + match[0].length !== version.length)) {
                    if (!match ||
                        next.index + next[0].length !== match.index + match[0].length) {
                        match = next;
                    }
                    coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
                }
                coerceRtlRegex.lastIndex = -1;
            }
            if (match === null) {
                return null;
            }
            const major = match[2];
            const minor = match[3] || '0';
            const patch = match[4] || '0';
            const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
            const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
            return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
        };
        module.exports = coerce;
    }),
    37648: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const compareBuild = (a, b, loose) => {
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    }),
    56874: ((module, __unused_webpack_exports, __webpack_require__) => {
        const compare = __webpack_require__(78469);
        const compareLoose = (a, b) => compare(a, b, true);
        module.exports = compareLoose;
    }),
    68511: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const major = (a, loose) => new SemVer(a, loose).major;
        module.exports = major;
    }),
    32603: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const minor = (a, loose) => new SemVer(a, loose).minor;
        module.exports = minor;
    }),
    48756: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const patch = (a, loose) => new SemVer(a, loose).patch;
        module.exports = patch;
    }),
    15714: ((module, __unused_webpack_exports, __webpack_require__) => {
        const parse = __webpack_require__(16353);
        const prerelease = (version, options) => {
            const parsed = parse(version, options);
            return (parsed && parsed.prerelease.length) ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    32173: ((module, __unused_webpack_exports, __webpack_require__) => {
        const compare = __webpack_require__(78469);
        const rcompare = (a, b, loose) => compare(b, a, loose);
        module.exports = rcompare;
    }),
    87192: ((module, __unused_webpack_exports, __webpack_require__) => {
        const compareBuild = __webpack_require__(37648);
        const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
        module.exports = rsort;
    }),
    29872: ((module, __unused_webpack_exports, __webpack_require__) => {
        const compareBuild = __webpack_require__(37648);
        const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
        module.exports = sort;
    }),
    16114: ((module, __unused_webpack_exports, __webpack_require__) => {
        const parse = __webpack_require__(16353);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const truncate = (version, truncation, options) => {
            if (!constants.RELEASE_TYPES.includes(truncation)) {
                return null;
            }
            const clonedVersion = cloneInputVersion(version, options);
            return clonedVersion && doTruncation(clonedVersion, truncation);
        };
        const cloneInputVersion = (version, options) => {
            const versionStringToParse = (version instanceof SemVer ? version.version : version);
            return parse(versionStringToParse, options);
        };
        const doTruncation = (version, truncation) => {
            if (isPrerelease(truncation)) {
                return version.version;
            }
            version.prerelease = [];
            switch (truncation) {
                case 'major':
                    version.minor = 0;
                    version.patch = 0;
                    break;
                case 'minor':
                    version.patch = 0;
                    break;
            }
            return version.format();
        };
        const isPrerelease = (type) => {
            return type.startsWith('pre');
        };
        module.exports = truncate;
    }),
    62088: ((module, __unused_webpack_exports, __webpack_require__) => {
        const internalRe = __webpack_require__(95471);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const identifiers = __webpack_require__(73348);
        const parse = __webpack_require__(16353);
        const valid = __webpack_require__(58780);
        const clean = __webpack_require__(1799);
        const inc = __webpack_require__(62338);
        const diff = __webpack_require__(70711);
        const major = __webpack_require__(68511);
        const minor = __webpack_require__(32603);
        const patch = __webpack_require__(48756);
        const prerelease = __webpack_require__(15714);
        const compare = __webpack_require__(78469);
        const rcompare = __webpack_require__(32173);
        const compareLoose = __webpack_require__(56874);
        const compareBuild = __webpack_require__(37648);
        const sort = __webpack_require__(29872);
        const rsort = __webpack_require__(87192);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const eq = __webpack_require__(55082);
        const neq = __webpack_require__(4974);
        const gte = __webpack_require__(41236);
        const lte = __webpack_require__(56717);
        const cmp = __webpack_require__(28646);
        const coerce = __webpack_require__(35385);
        const truncate = __webpack_require__(16114);
        const Comparator = __webpack_require__(89379);
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const toComparators = __webpack_require__(54750);
        const maxSatisfying = __webpack_require__(73193);
        const minSatisfying = __webpack_require__(68595);
        const minVersion = __webpack_require__(51866);
        const validRange = __webpack_require__(64737);
        const outside = __webpack_require__(10280);
        const gtr = __webpack_require__(12276);
        const ltr = __webpack_require__(15213);
        const intersects = __webpack_require__(23465);
        const simplifyRange = __webpack_require__(82028);
        const subset = __webpack_require__(61489);
        module.exports = {
            parse,
            valid,
            clean,
            inc,
            diff,
            major,
            minor,
            patch,
            prerelease,
            compare,
            rcompare,
            compareLoose,
            compareBuild,
            sort,
            rsort,
            gt,
            lt,
            eq,
            neq,
            gte,
            lte,
            cmp,
            coerce,
            truncate,
            Comparator,
            Range,
            satisfies,
            toComparators,
            maxSatisfying,
            minSatisfying,
            minVersion,
            validRange,
            outside,
            gtr,
            ltr,
            intersects,
            simplifyRange,
            subset,
            SemVer,
            re: internalRe.re,
            src: internalRe.src,
            tokens: internalRe.t,
            SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
            RELEASE_TYPES: constants.RELEASE_TYPES,
            compareIdentifiers: identifiers.compareIdentifiers,
            rcompareIdentifiers: identifiers.rcompareIdentifiers,
        };
    }),
    12276: ((module, __unused_webpack_exports, __webpack_require__) => {
        const outside = __webpack_require__(10280);
        const gtr = (version, range, options) => outside(version, range, '>', options);
        module.exports = gtr;
    }),
    23465: ((module, __unused_webpack_exports, __webpack_require__) => {
        const Range = __webpack_require__(96782);
        const intersects = (r1, r2, options) => {
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    }),
    15213: ((module, __unused_webpack_exports, __webpack_require__) => {
        const outside = __webpack_require__(10280);
        const ltr = (version, range, options) => outside(version, range, '<', options);
        module.exports = ltr;
    }),
    73193: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const maxSatisfying = (versions, range, options) => {
            let max = null;
            let maxSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            }
            catch (er) {
                return null;
            }
            versions.forEach((v) => {
                if (rangeObj.test(v)) {
                    if (!max || maxSV.compare(v) === -1) {
                        max = v;
                        maxSV = new SemVer(max, options);
                    }
                }
            });
            return max;
        };
        module.exports = maxSatisfying;
    }),
    68595: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const minSatisfying = (versions, range, options) => {
            let min = null;
            let minSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            }
            catch (er) {
                return null;
            }
            versions.forEach((v) => {
                if (rangeObj.test(v)) {
                    if (!min || minSV.compare(v) === 1) {
                        min = v;
                        minSV = new SemVer(min, options);
                    }
                }
            });
            return min;
        };
        module.exports = minSatisfying;
    }),
    51866: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const gt = __webpack_require__(16599);
        const minVersion = (range, loose) => {
            range = new Range(range, loose);
            let minver = new SemVer('0.0.0');
            if (range.test(minver)) {
                return minver;
            }
            minver = new SemVer('0.0.0-0');
            if (range.test(minver)) {
                return minver;
            }
            minver = null;
            for (let i = 0; i < range.set.length; ++i) {
                const comparators = range.set[i];
                let setMin = null;
                comparators.forEach((comparator) => {
                    const compver = new SemVer(comparator.semver.version);
                    switch (comparator.operator) {
                        case '>':
                            if (compver.prerelease.length === 0) {
                                compver.patch++;
                            }
                            else {
                                compver.prerelease.push(0);
                            }
                            compver.raw = compver.format();
                        case '':
                        case '>=':
                            if (!setMin || gt(compver, setMin)) {
                                setMin = compver;
                            }
                            break;
                        case '<':
                        case '<=':
                            break;
                        default:
                            throw new Error(`Unexpected operation: ${comparator.operator}`);
                    }
                });
                if (setMin && (!minver || gt(minver, setMin))) {
                    minver = setMin;
                }
            }
            if (minver && range.test(minver)) {
                return minver;
            }
            return null;
        };
        module.exports = minVersion;
    }),
    10280: ((module, __unused_webpack_exports, __webpack_require__) => {
        const SemVer = __webpack_require__(7163);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(56717);
        const gte = __webpack_require__(41236);
        const outside = (version, range, hilo, options) => {
            version = new SemVer(version, options);
            range = new Range(range, options);
            let gtfn, ltefn, ltfn, comp, ecomp;
            switch (hilo) {
                case '>':
                    gtfn = gt;
                    ltefn = lte;
                    ltfn = lt;
                    comp = '>';
                    ecomp = '>=';
                    break;
                case '<':
                    gtfn = lt;
                    ltefn = gte;
                    ltfn = gt;
                    comp = '<';
                    ecomp = '<=';
                    break;
                default:
                    throw new TypeError('Must provide a hilo val of "<" or ">"');
            }
            if (satisfies(version, range, options)) {
                return false;
            }
            for (let i = 0; i < range.set.length; ++i) {
                const comparators = range.set[i];
                let high = null;
                let low = null;
                comparators.forEach((comparator) => {
                    if (comparator.semver === ANY) {
                        comparator = new Comparator('>=0.0.0');
                    }
                    high = high || comparator;
                    low = low || comparator;
                    if (gtfn(comparator.semver, high.semver, options)) {
                        high = comparator;
                    }
                    else if (ltfn(comparator.semver, low.semver, options)) {
                        low = comparator;
                    }
                });
                if (high.operator === comp || high.operator === ecomp) {
                    return false;
                }
                if ((!low.operator || low.operator === comp) &&
                    ltefn(version, low.semver)) {
                    return false;
                }
                else if (low.operator === ecomp && ltfn(version, low.semver)) {
                    return false;
                }
            }
            return true;
        };
        module.exports = outside;
    }),
    82028: ((module, __unused_webpack_exports, __webpack_require__) => {
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
        module.exports = (versions, range, options) => {
            const set = [];
            let first = null;
            let prev = null;
            const v = versions.sort((a, b) => compare(a, b, options));
            for (const version of v) {
                const included = satisfies(version, range, options);
                if (included) {
                    prev = version;
                    if (!first) {
                        first = version;
                    }
                }
                else {
                    if (prev) {
                        set.push([first, prev]);
                    }
                    prev = null;
                    first = null;
                }
            }
            if (first) {
                set.push([first, null]);
            }
            const ranges = [];
            for (const [min, max] of set) {
                if (min === max) {
                    ranges.push(min);
                }
                else if (!max && min === v[0]) {
                    ranges.push('*');
                }
                else if (!max) {
                    ranges.push(`>=${min}`);
                }
                else if (min === v[0]) {
                    ranges.push(`<=${max}`);
                }
                else {
                    ranges.push(`${min} - ${max}`);
                }
            }
            const simplified = ranges.join(' || ');
            const original = typeof range.raw === 'string' ? range.raw : String(range);
            return simplified.length < original.length ? simplified : range;
        };
    }),
    61489: ((module, __unused_webpack_exports, __webpack_require__) => {
        const Range = __webpack_require__(96782);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
        const subset = (sub, dom, options = {}) => {
            if (sub === dom) {
                return true;
            }
            sub = new Range(sub, options);
            dom = new Range(dom, options);
            let sawNonNull = false;
            OUTER: for (const simpleSub of sub.set) {
                for (const simpleDom of dom.set) {
                    const isSub = simpleSubset(simpleSub, simpleDom, options);
                    sawNonNull = sawNonNull || isSub !== null;
                    if (isSub) {
                        continue OUTER;
                    }
                }
                if (sawNonNull) {
                    return false;
                }
            }
            return true;
        };
        const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')];
        const minimumVersion = [new Comparator('>=0.0.0')];
        const simpleSubset = (sub, dom, options) => {
            if (sub === dom) {
                return true;
            }
            if (sub.length === 1 && sub[0].semver === ANY) {
                if (dom.length === 1 && dom[0].semver === ANY) {
                    return true;
                }
                else if (options.includePrerelease) {
                    sub = minimumVersionWithPreRelease;
                }
                else {
                    sub = minimumVersion;
                }
            }
            if (dom.length === 1 && dom[0].semver === ANY) {
                if (options.includePrerelease) {
                    return true;
                }
                else {
                    dom = minimumVersion;
                }
            }
            const eqSet = new Set();
            let gt, lt;
            for (const c of sub) {
                if (c.operator === '>' || c.operator === '>=') {
                    gt = higherGT(gt, c, options);
                }
                else if (c.operator === '<' || c.operator === '<=') {
                    lt = lowerLT(lt, c, options);
                }
                else {
                    eqSet.add(c.semver);
                }
            }
            if (eqSet.size > 1) {
                return null;
            }
            let gtltComp;
            if (gt && lt) {
                gtltComp = compare(gt.semver, lt.semver, options);
                if (gtltComp > 0) {
                    return null;
                }
                else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
                    return null;
                }
            }
            for (const eq of eqSet) {
                if (gt && !satisfies(eq, String(gt), options)) {
                    return null;
                }
                if (lt && !satisfies(eq, String(lt), options)) {
                    return null;
                }
                for (const c of dom) {
                    if (!satisfies(eq, String(c), options)) {
                        return false;
                    }
                }
                return true;
            }
            let higher, lower;
            let hasDomLT, hasDomGT;
            let needDomLTPre = lt &&
                !options.includePrerelease &&
                lt.semver.prerelease.length ? lt.semver : false;
            let needDomGTPre = gt &&
                !options.includePrerelease &&
                gt.semver.prerelease.length ? gt.semver : false;
            if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
                lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
                needDomLTPre = false;
            }
            for (const c of dom) {
                hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>=';
                hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<=';
                if (gt) {
                    if (needDomGTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length &&
                            c.semver.major === needDomGTPre.major &&
                            c.semver.minor === needDomGTPre.minor &&
                            c.semver.patch === needDomGTPre.patch) {
                            needDomGTPre = false;
                        }
                    }
                    if (c.operator === '>' || c.operator === '>=') {
                        higher = higherGT(gt, c, options);
                        if (higher === c && higher !== gt) {
                            return false;
                        }
                    }
                    else if (gt.operator === '>=' && !c.test(gt.semver)) {
                        return false;
                    }
                }
                if (lt) {
                    if (needDomLTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length &&
                            c.semver.major === needDomLTPre.major &&
                            c.semver.minor === needDomLTPre.minor &&
                            c.semver.patch === needDomLTPre.patch) {
                            needDomLTPre = false;
                        }
                    }
                    if (c.operator === '<' || c.operator === '<=') {
                        lower = lowerLT(lt, c, options);
                        if (lower === c && lower !== lt) {
                            return false;
                        }
                    }
                    else if (lt.operator === '<=' && !c.test(lt.semver)) {
                        return false;
                    }
                }
                if (!c.operator && (lt || gt) && gtltComp !== 0) {
                    return false;
                }
            }
            if (gt && hasDomLT && !lt && gtltComp !== 0) {
                return false;
            }
            if (lt && hasDomGT && !gt && gtltComp !== 0) {
                return false;
            }
            if (needDomGTPre || needDomLTPre) {
                return false;
            }
            return true;
        };
        const higherGT = (a, b, options) => {
            if (!a) {
                return b;
            }
            const comp = compare(a.semver, b.semver, options);
            return comp > 0 ? a
                : comp < 0 ? b
                    : b.operator === '>' && a.operator === '>=' ? b
                        : a;
        };
        const lowerLT = (a, b, options) => {
            if (!a) {
                return b;
            }
            const comp = compare(a.semver, b.semver, options);
            return comp < 0 ? a
                : comp > 0 ? b
                    : b.operator === '<' && a.operator === '<=' ? b
                        : a;
        };
        module.exports = subset;
    }),
    54750: ((module, __unused_webpack_exports, __webpack_require__) => {
        const Range = __webpack_require__(96782);
        const toComparators = (range, options) => new Range(range, options).set
            .map(comp => comp.map(c => c.value).join(' ').trim().split(' '));
        module.exports = toComparators;
    })
};
