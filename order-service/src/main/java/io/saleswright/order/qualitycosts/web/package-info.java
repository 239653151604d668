/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.order.qualitycosts.web;

import org.jspecify.annotations.NullMarked;
