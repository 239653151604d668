/** Shows that faults of documents, and answers that differ from theirs, are found. */
@NullMarked
package io.saleswright.testkit.openapi;

import org.jspecify.annotations.NullMarked;
