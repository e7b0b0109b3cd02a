export const id = 436;
export const ids = [436];
export const modules = {
    97436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            httpProbe: () => (httpProbe),
            httpProbeWith: () => (httpProbeWith)
        });
        var external_node_dns_ = __webpack_require__(40610);
        var external_node_http_ = __webpack_require__(37067);
        var external_node_https_ = __webpack_require__(44708);
        var external_node_net_ = __webpack_require__(77030);
        ;
        const PRIVATE = new external_node_net_.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 96],
            ['64:ff9b::', 96],
            ['64:ff9b:1::', 48],
            ['2002::', 16],
            ['fc00::', 7],
            ['fe80::', 10],
            ['fec0::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        function isPrivate(address) {
            if (!(0, external_node_net_.isIPv6)(address))
                return PRIVATE.check(address, 'ipv4');
            const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
            if (mapped !== undefined)
                return PRIVATE.check(mapped, 'ipv4');
            return PRIVATE.check(address, 'ipv6') || /^::ffff:/i.test(address);
        }
        ;
        const BODY_LIMIT = 64 * 1024;
        const REFUSED = 'Its address is of a private network; `allow-private: true` allows that.';
        const TOO_LATE = 'There was no answer in time.';
        const httpProbe = httpProbeWith(external_node_dns_.lookup);
        function httpProbeWith(lookup) {
            return { get: (url, options) => get(url, options, lookup) };
        }
        function get(url, options, lookup) {
            if (!URL.canParse(url))
                return Promise.resolve(`"${url}" is not a URL.`);
            const target = new URL(url);
            if (target.protocol !== 'http:' && target.protocol !== 'https:')
                return Promise.resolve(`${target.protocol} is not asked.`);
            const host = target.hostname.replace(/^\[|\]$/g, '');
            if (!options.allowPrivate && (0, external_node_net_.isIP)(host) !== 0 && isPrivate(host))
                return Promise.resolve(REFUSED);
            const send = target.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
            return new Promise((resolve) => {
                const request = send(target, {
                    agent: false,
                    headers: { 'user-agent': 'liftlock', accept: '*/*' },
                    signal: AbortSignal.timeout(options.timeout),
                    lookup: options.allowPrivate ? lookup : publicOnly(lookup),
                }, (response) => {
                    void answerOf(response).then(resolve);
                });
                request.on('error', (error) => resolve(reason(error)));
                request.end();
            });
        }
        async function answerOf(response) {
            const status = response.statusCode ?? 0;
            let body = '';
            response.setEncoding('utf8');
            try {
                for await (const chunk of response) {
                    body += chunk;
                    if (body.length >= BODY_LIMIT)
                        break;
                }
            }
            catch (error) {
                return reason(error);
            }
            return { status, body: body.slice(0, BODY_LIMIT) };
        }
        function publicOnly(lookup) {
            return (hostname, options, callback) => {
                lookup(hostname, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return callback(error, '', 0);
                    if (addresses.some(({ address }) => isPrivate(address)))
                        return callback(new Error(REFUSED), '', 0);
                    const [first] = addresses;
                    if (options.all === true)
                        return callback(null, addresses);
                    return callback(null, first?.address ?? '', first?.family ?? 0);
                });
            };
        }
        function reason(error) {
            if (error.message === REFUSED)
                return REFUSED;
            if (error.name === 'TimeoutError' || error.name === 'AbortError')
                return TOO_LATE;
            const { code } = error;
            return code === 'ECONNREFUSED' ? 'The connection was refused.' : `There was no answer (${code ?? error.message}).`;
        }
    })
};
