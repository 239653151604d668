/** Delivery notes as papers. */
@NullMarked
package io.saleswright.order.deliverynote.web;

import org.jspecify.annotations.NullMarked;
