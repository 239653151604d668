/** Credit notes over HTTP: what a request says, what an answer shows. Decides nothing. */
@NullMarked
package io.saleswright.finance.creditnotes.web;

import org.jspecify.annotations.NullMarked;
