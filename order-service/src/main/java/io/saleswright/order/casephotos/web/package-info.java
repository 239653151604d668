/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.order.casephotos.web;

import org.jspecify.annotations.NullMarked;
