/** What is told of goods that come back (ORD-35, ORD-36, ORD-37, PRD-07). */
@NullMarked
package io.saleswright.order.returned;

import org.jspecify.annotations.NullMarked;
