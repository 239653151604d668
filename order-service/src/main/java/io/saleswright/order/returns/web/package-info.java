/** Returns over HTTP: what a request says, what an answer shows. Decides nothing. */
@NullMarked
package io.saleswright.order.returns.web;

import org.jspecify.annotations.NullMarked;
