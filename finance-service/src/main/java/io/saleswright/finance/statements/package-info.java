/**
 * Takes the statements of our banks in, each once: what a statement says is kept, and each of its
 * movements becomes a transfer (FIN-09). A statement is whole only when all of its transfers are
 * there. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.statements;

import org.jspecify.annotations.NullMarked;
