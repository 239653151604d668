/** What happens to goods on their way to the customer (ORD-29). */
@NullMarked
package io.saleswright.order.transport;

import org.jspecify.annotations.NullMarked;
