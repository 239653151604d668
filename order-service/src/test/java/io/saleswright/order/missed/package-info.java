@NullMarked
package io.saleswright.order.missed;

import org.jspecify.annotations.NullMarked;
