/** Tests of what customers' files decide. */
@NullMarked
package io.saleswright.customer.archive;

import org.jspecify.annotations.NullMarked;
