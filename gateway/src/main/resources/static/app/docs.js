// Shows the descriptions of all services, and lets a logged-in person try them with his own session.
'use strict';

const cookie = name =>
  document.cookie.split('; ').find(pair => pair.startsWith(name + '='))?.slice(name.length + 1);

const services = json('/docs/services');
const me = json('/api/me'); // brings the CSRF cookie

Promise.all([services, me]).then(([names]) => {
  SwaggerUIBundle({
    dom_id: '#interfaces',
    urls: names.map(name => ({ name, url: '/openapi/' + name })),
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
    validatorUrl: null,
    requestInterceptor: request => {
      if (request.method !== 'GET') {
        request.headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN');
      }
      return request;
    },
  });
});

function json(address) {
  return fetch(address, { headers: { Accept: 'application/json' } }).then(answer => answer.json());
}
