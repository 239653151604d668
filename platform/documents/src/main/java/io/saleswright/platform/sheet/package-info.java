/**
 * Lists as spreadsheets (RPT-16): whoever may export gets any list as an {@code .xlsx} with the
 * same filters, in the same scope, and with what the same reader's list would show; refused when it
 * is too long, and noted in the audit before it is handed out (SEC-02). A controller does nothing
 * for it: every handler that answers with a page of records has its sheet.
 */
@NullMarked
package io.saleswright.platform.sheet;

import org.jspecify.annotations.NullMarked;
