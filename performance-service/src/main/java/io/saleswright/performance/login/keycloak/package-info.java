/** Reads people from Keycloak. */
@NullMarked
package io.saleswright.performance.login.keycloak;

import org.jspecify.annotations.NullMarked;
