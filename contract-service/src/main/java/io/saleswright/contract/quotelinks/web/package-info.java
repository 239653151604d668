/** Links to quotes over HTTP, and what customers reach behind them. Decides nothing. */
@NullMarked
package io.saleswright.contract.quotelinks.web;

import org.jspecify.annotations.NullMarked;
