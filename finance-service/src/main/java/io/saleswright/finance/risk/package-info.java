/**
 * Watches what customers owe, and blocks those who may not pay (FIN-17). Owns one file for each
 * customer of whom there is something to tell. Does not decide what is owed; that is the
 * receivables'. CORE module.
 */
@NullMarked
package io.saleswright.finance.risk;

import org.jspecify.annotations.NullMarked;
