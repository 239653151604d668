// Shows the descriptions of all services, and lets a logged-in person try them with his own session.
'use strict';

const services = json('/docs/services');
const me = json('/api/me'); // brings the CSRF token

Promise.all([services, me]).then(([names, { csrfToken }]) => {
  SwaggerUIBundle({
    dom_id: '#interfaces',
    urls: names.map(name => ({ name, url: '/openapi/' + name })),
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
    validatorUrl: null,
    requestInterceptor: request => {
      if (request.method !== 'GET') {
        request.headers['X-XSRF-TOKEN'] = csrfToken;
      }
      return request;
    },
  });
});

function json(address) {
  return fetch(address, { headers: { Accept: 'application/json' } }).then(answer => answer.json());
}
