/** What was done to customers' files, over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.archive.web.history;

import org.jspecify.annotations.NullMarked;
