/**
 * Decides how the local stack gets its Keycloak: which server, prepared how, and what its realm
 * holds. What the realm means is in {@code deploy/keycloak/realm.template.json}; only what a local
 * stack may have and others must not is added here.
 */
@NullMarked
package io.saleswright.local.keycloak;

import org.jspecify.annotations.NullMarked;
