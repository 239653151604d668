/** The module over HTTP: files come in, and what came of them is shown. Decides nothing. */
@NullMarked
package io.saleswright.finance.statements.web;

import org.jspecify.annotations.NullMarked;
