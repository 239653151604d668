/** The list of orders at risk over HTTP. */
@NullMarked
package io.saleswright.order.risk.web;

import org.jspecify.annotations.NullMarked;
