/** Delivery notes as papers over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.order.deliverynote.web;

import org.jspecify.annotations.NullMarked;
