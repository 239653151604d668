/** Comments on receivables and expenses over HTTP. */
@NullMarked
package io.saleswright.finance.comments.web;

import org.jspecify.annotations.NullMarked;
