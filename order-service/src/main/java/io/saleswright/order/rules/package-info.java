/** The rules of order handling that are data (design 6). */
@NullMarked
package io.saleswright.order.rules;

import org.jspecify.annotations.NullMarked;
