/** Proves what the local realm holds, against the template that is shipped. */
@NullMarked
package io.saleswright.local.keycloak;

import org.jspecify.annotations.NullMarked;
