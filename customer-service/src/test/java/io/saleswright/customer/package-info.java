/** Tests of the customer service as a whole. */
@NullMarked
package io.saleswright.customer;

import org.jspecify.annotations.NullMarked;
