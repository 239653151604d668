/**
 * Orders that were lost, missed or not handled by the rules: who reported one, and what was found
 * out about it (ORD-05).
 */
@NullMarked
package io.saleswright.order.missed;

import org.jspecify.annotations.NullMarked;
