/** Tests of quotes on paper. */
@NullMarked
package io.saleswright.contract.quotes.web.papers;

import org.jspecify.annotations.NullMarked;
