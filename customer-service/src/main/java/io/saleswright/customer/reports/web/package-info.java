/** Reports of work over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.reports.web;

import org.jspecify.annotations.NullMarked;
