/** The other half of a cycle. */
@NullMarked
package io.saleswright.testkit.architecture.broken.billing;

import org.jspecify.annotations.NullMarked;
