/** Tests of the module's papers. */
@NullMarked
package io.saleswright.finance.accounts.web;

import org.jspecify.annotations.NullMarked;
