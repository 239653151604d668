/**
 * Decides who is calling; whether a token can be believed is the platform's check. A caller is
 * always a verified access token of the realm, whether it came as a bearer token or was kept for a
 * browser session, so everything behind this package knows one way only.
 */
@NullMarked
package io.saleswright.gateway.identity;

import org.jspecify.annotations.NullMarked;
