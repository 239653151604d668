/** The files of receivables and payments, such as receipts of the bank (DOC-10). */
@NullMarked
package io.saleswright.finance.papers;

import org.jspecify.annotations.NullMarked;
