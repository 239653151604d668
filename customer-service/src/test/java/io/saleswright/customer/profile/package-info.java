/** Tests of what must be known of a customer. */
@NullMarked
package io.saleswright.customer.profile;

import org.jspecify.annotations.NullMarked;
