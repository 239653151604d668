/** The files of receivables and payments over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.finance.papers.web;

import org.jspecify.annotations.NullMarked;
