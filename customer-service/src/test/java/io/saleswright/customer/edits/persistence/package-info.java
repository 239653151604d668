/** Tests of how customers' files are kept. */
@NullMarked
package io.saleswright.customer.edits.persistence;

import org.jspecify.annotations.NullMarked;
