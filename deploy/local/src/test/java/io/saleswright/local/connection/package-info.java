/** Proves that the production tools find the stack on this machine. */
@NullMarked
package io.saleswright.local.connection;

import org.jspecify.annotations.NullMarked;
