/** Comments on receivables, invoices and expenses over HTTP. */
@NullMarked
package io.saleswright.finance.comments.web;

import org.jspecify.annotations.NullMarked;
