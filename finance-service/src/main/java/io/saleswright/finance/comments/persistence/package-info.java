/** Keeps what was said about receivables, invoices and expenses. */
@NullMarked
package io.saleswright.finance.comments.persistence;

import org.jspecify.annotations.NullMarked;
