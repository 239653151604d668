/** How receivables are kept. */
@NullMarked
package io.saleswright.finance.receivables.persistence;

import org.jspecify.annotations.NullMarked;
