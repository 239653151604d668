/** The files of orders over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.order.papers.web;

import org.jspecify.annotations.NullMarked;
