/** Quotes on paper: what stands on it, and how it is handed out. Decides nothing. */
@NullMarked
package io.saleswright.contract.quotes.web.papers;

import org.jspecify.annotations.NullMarked;
