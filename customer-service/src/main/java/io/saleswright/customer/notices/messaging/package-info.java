/** Hears the notices of all services. */
@NullMarked
package io.saleswright.customer.notices.messaging;

import org.jspecify.annotations.NullMarked;
