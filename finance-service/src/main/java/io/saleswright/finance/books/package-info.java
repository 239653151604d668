/**
 * Closes the months of the books (FIN-15, FIN-16). Owns which months are closed and what they came
 * to. Does not decide what an entry is; whoever makes one asks whether its month is open. CORE
 * module.
 */
@NullMarked
package io.saleswright.finance.books;

import org.jspecify.annotations.NullMarked;
