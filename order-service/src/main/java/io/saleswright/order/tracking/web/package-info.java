/** Links to orders over HTTP, and what customers see behind them. Decides nothing. */
@NullMarked
package io.saleswright.order.tracking.web;

import org.jspecify.annotations.NullMarked;
