/** Finds what stands on an account in the stores of others. */
@NullMarked
package io.saleswright.finance.accounts.persistence;

import org.jspecify.annotations.NullMarked;
