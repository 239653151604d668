/** Tests of the notices. */
@NullMarked
package io.saleswright.customer.notices;

import org.jspecify.annotations.NullMarked;
