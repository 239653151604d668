/**
 * The way to a stack on this machine for whatever works on it: its directory, its addresses, the
 * logins of its demo users. What the production tools ask for is answered from there.
 */
@NullMarked
package io.saleswright.local.connection;

import org.jspecify.annotations.NullMarked;
