/** Compares a running service with the description of the system. */
@NullMarked
package io.saleswright.testkit.system;

import org.jspecify.annotations.NullMarked;
