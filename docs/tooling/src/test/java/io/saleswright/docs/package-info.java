/** Checks that the documentation agrees with code, schemas, examples and alerts. */
@NullMarked
package io.saleswright.docs;

import org.jspecify.annotations.NullMarked;
