/**
 * What is told while a version of a contract is written and passes its chain (CON-02, CON-03).
 * SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.drafting;

import org.jspecify.annotations.NullMarked;
