/**
 * Proposes which receivable a bank transfer pays, with a score and the reasons for it (FIN-09). A
 * proposal is only that: a person decides, or the one exact rule. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.matching;

import org.jspecify.annotations.NullMarked;
