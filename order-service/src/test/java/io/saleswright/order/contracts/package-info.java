@NullMarked
package io.saleswright.order.contracts;

import org.jspecify.annotations.NullMarked;
