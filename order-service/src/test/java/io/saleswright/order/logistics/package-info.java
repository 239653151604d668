/** Tests of the master data of transport. */
@NullMarked
package io.saleswright.order.logistics;

import org.jspecify.annotations.NullMarked;
