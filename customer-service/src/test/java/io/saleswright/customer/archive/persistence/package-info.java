/** Tests of how customers' files are kept. */
@NullMarked
package io.saleswright.customer.archive.persistence;

import org.jspecify.annotations.NullMarked;
