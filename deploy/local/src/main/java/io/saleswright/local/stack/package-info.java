/**
 * What commands that work on a running stack need to know: where everything is, its secrets, and
 * how to get tokens. It starts and stops nothing.
 */
@NullMarked
package io.saleswright.local.stack;

import org.jspecify.annotations.NullMarked;
