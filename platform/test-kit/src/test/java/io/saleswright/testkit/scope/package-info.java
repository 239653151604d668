/** Shows that the table agrees with the scopes of the platform, and that a leak is found. */
@NullMarked
package io.saleswright.testkit.scope;

import org.jspecify.annotations.NullMarked;
