/** The papers in customers' files over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.archive.web.papers;

import org.jspecify.annotations.NullMarked;
