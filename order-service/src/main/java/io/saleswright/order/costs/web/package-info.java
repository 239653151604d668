/** The module over HTTP: what a request says, what an answer shows. Decides nothing. */
@NullMarked
package io.saleswright.order.costs.web;

import org.jspecify.annotations.NullMarked;
