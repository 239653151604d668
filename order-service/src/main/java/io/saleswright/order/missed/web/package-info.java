/** Missed orders over HTTP. */
@NullMarked
package io.saleswright.order.missed.web;

import org.jspecify.annotations.NullMarked;
