/** Proves what the local realm holds, against the template that is shipped. */
@NullMarked
package io.saleswright.cli.keycloak;

import org.jspecify.annotations.NullMarked;
