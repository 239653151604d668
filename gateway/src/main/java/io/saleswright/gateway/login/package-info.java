/**
 * Decides how a person with a browser is logged in and stays so: the code flow with the realm, the
 * session and its tokens in the gateway's own store, one token refresh at a time, CSRF protection,
 * logout. Tokens never reach the browser.
 */
@NullMarked
package io.saleswright.gateway.login;

import org.jspecify.annotations.NullMarked;
